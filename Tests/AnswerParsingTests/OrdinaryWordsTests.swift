import Qualification
import Testing

@testable import AnswerParsing

/// Words at which nothing is tried are words with which nothing begins.
@Suite struct OrdinaryWordsTests {
  private static let continuations = [
    "", "to March", "through March 2027", "40k", "20k and 30k", "three weeks", "than 20k", "Friday",
    "the 3rd", "of 2027", "a million", "in Q3", "by June", "five", "next week", "the end of May",
    "half a year", "until Q4", "years ago", "a few days", "May", "12", "$5", "EUR 10",
    "sooner than June",
  ]

  @Test(arguments: ordinaryWordList)
  func nothingBeginsWith(word: String) throws {
    let day = try #require(Day(iso: "2026-01-12"))
    for continuation in OrdinaryWordsTests.continuations {
      // The tail of a contraction stands behind a word.
      let start = word.hasPrefix("'") ? 1 : 0
      let text = (start == 1 ? "we" : "") + word + " " + continuation
      let utterance = Utterance(text, day: day, settings: Settings(), expectation: nil)
      try #require(utterance.word(start) == word)
      #expect(utterance.readQuantity(at: start)?.end == nil, "\(text)")
      #expect(utterance.readLength(at: start)?.end == nil, "\(text)")
      #expect(utterance.readPeriod(at: start)?.end == nil, "\(text)")
      #expect(utterance.window(at: start)?.end == nil, "\(text)")
    }
  }
}
