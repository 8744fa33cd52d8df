import AnswerParsing
import Foundation
import Testing

@testable import Hearing

/// The lines that a model was learned from, as they stand in the folders of the sources.
struct WrittenExamples<Class: LearnedClass> {
  private var lines: [(sort: Class, text: String)] = []

  /// Reads the examples of a folder of Hearing.
  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Hearing/\(name)/Examples")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for whole in text.split(separator: "\n") {
        let parts = whole.split(separator: ":", maxSplits: 1)
        let sort = try #require(
          Class.allCases.first { "\($0)" == parts[0] }, "\(file): \(whole)")
        lines.append((sort, String(parts[1].dropFirst())))
      }
    }
  }

  /// How many lines there are.
  var all: Int { lines.count }

  /// What the weights are known by.
  var digest: UInt64 { WordKey(lines.map(\.text).joined(separator: "\n")).number }

  /// How many lines are of a class.
  func count(_ sort: Class) -> Int { lines.count { $0.sort == sort } }

  /// How many lines are known, each by the first of the words that it leaves open.
  func count(where isKnown: (Class, String) -> Bool) -> Int {
    lines.count { isKnown($0.sort, $0.text.replacing(/\{([^|}]*)[^}]*\}/) { $0.1 }) }
  }
}

/// Whether the margins of the sentences of a text make its class.
func knows<Class: LearnedClass>(_ sort: Class, _ margins: [[Double]], _ least: Double) -> Bool {
  let most = margins.joined().max() ?? 0
  return sort == .nothing
    ? most < least : margins.contains { $0[sort.rawValue] == most && most >= least }
}
