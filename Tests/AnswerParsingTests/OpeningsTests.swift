import Foundation
import Qualification
import Testing

@testable import AnswerParsing

/// Where nothing is tried, nothing begins.
@Suite struct OpeningsTests {
  private static let continuations = [
    "", "to March", "40k", "than 20k", "three weeks", "of 2027", "in Q3", "the end of May",
  ]

  /// Every word in the tables and rules of quantities and dates.
  private static let words: [String] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/AnswerParsing")
    var words: Set<String> = []
    for folder in ["Dates", "Quantities"] {
      let folder = sources.appending(path: folder)
      let files =
        (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
        ?? []
      for file in files {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        let code = text.split(separator: "\n").filter {
          !$0.trimmingPrefix { $0 == " " }.hasPrefix("//")
        }.joined(separator: " ")
        // Names of the code among them do no harm.
        words.formUnion(
          code.split { !$0.isLetter && $0 != "'" }.map(String.init).filter {
            $0 == $0.lowercased() && !$0.hasPrefix("'") && !$0.hasSuffix("'")
          })
      }
    }
    return words.sorted()
  }()

  @Test func nothingBeginsElsewhere() throws {
    let day = try #require(Day(iso: "2026-01-12"))
    try #require(OpeningsTests.words.contains("fortnight"))
    for word in OpeningsTests.words {
      let openings = try Openings(#require(Lexer.tokens(of: word).first))
      if openings == .all { continue }
      for continuation in OpeningsTests.continuations {
        let text = word + " " + continuation
        let utterance = Utterance(text, day: day, settings: Settings(), expectation: nil)
        if !openings.contains(.quantity) {
          #expect(utterance.readQuantity(at: 0)?.end == nil, "\(text)")
        }
        if !openings.contains(.length) {
          #expect(utterance.readLength(at: 0)?.end == nil, "\(text)")
        }
        if !openings.contains(.period) {
          #expect(utterance.readPeriod(at: 0)?.end == nil, "\(text)")
        }
        if !openings.contains(.window) {
          #expect(utterance.window(at: 0)?.end == nil, "\(text)")
        }
      }
    }
  }

  /// What the tables begin with is tried, though it may be a common word.
  @Test(arguments: ["give or take 5k", "keep it within 20k"])
  func wordsOfTablesOpen(text: String) throws {
    let day = try #require(Day(iso: "2026-01-12"))
    let utterance = Utterance(text, day: day, settings: Settings(), expectation: nil)
    #expect(utterance.quantity(at: 0) != nil)
  }
}
