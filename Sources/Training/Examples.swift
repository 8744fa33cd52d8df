import AnswerParsing
import FoundationEssentials
import Hearing

/// What people say, and the class that it belongs to.
struct Example<Class: LearnedClass> {
  var sort: Class
  /// The line that it was drawn from, which may leave words open.
  var line: String
  /// The file that it stands in: what one person wrote.
  var file: String
  var sentences: [LearnedSentence]

  /// The examples of a folder: a file for each person who wrote some, by the order of their names.
  static func read(
    _ folder: String, as sentences: (String) -> [LearnedSentence]
  ) throws -> [Example] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    return try files.flatMap { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        .split(separator: "\n").flatMap { try read(line: $0, file: file, as: sentences) }
    }
  }

  /// The examples of a line of a file, which is the class, a colon and the text.
  private static func read(
    line: Substring, file: String, as sentences: (String) -> [LearnedSentence]
  ) throws -> [Example] {
    guard let colon = line.firstIndex(of: ":"),
      let sort = Class.allCases.first(where: { "\($0)" == line[..<colon] })
    else { throw UnreadableLine(file: file, line: String(line)) }
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    return waysOfSaying(text, atMost: waysOfALine).map {
      Example(sort: sort, line: text, file: file, sentences: sentences($0))
    }
  }

  /// What the weights are known by to be of these examples: a number out of all lines.
  static func digest(of examples: [Example]) -> UInt64 {
    var lines: [String] = []
    for example in examples where example.line != lines.last { lines.append(example.line) }
    return WordKey(lines.joined(separator: "\n")).number
  }
}

/// Of a line with many ways of saying it so many are learned from.
private let waysOfALine = 50

/// A line of a file of examples that begins with no class.
struct UnreadableLine: Error {
  var file: String
  var line: String
}

/// Learns from examples, each sentence of which may be the one that makes its class.
///
/// Of what is of a class one sentence is learned from: first the last that may be it, then the one
/// that speaks for the class most. What is of none is learned from whole.
func learn<Class>(_ examples: [Example<Class>]) -> LinearModel<Class> {
  let first = LinearModel(lessons(of: examples) { sentences, _ in sentences.last })
  return LinearModel(
    lessons(of: examples) { sentences, sort in
      sentences.max {
        first.scores($0.signs.numbers)[sort.rawValue]
          < first.scores($1.signs.numbers)[sort.rawValue]
      }
    })
}

private func lessons<Class>(
  of examples: [Example<Class>], _ choose: ([LearnedSentence], Class) -> LearnedSentence?
) -> [LinearModel<Class>.Lesson] {
  examples.flatMap { example -> [LinearModel<Class>.Lesson] in
    var chosen = example.sentences
    if example.sort != .nothing {
      let rank = chosen.map(\.rank).max() ?? 0
      chosen = choose(chosen.filter { $0.rank == rank }, example.sort).map { [$0] } ?? []
    }
    return chosen.map { LinearModel<Class>.Lesson(signs: $0.signs.numbers, sort: example.sort) }
  }
}
