import AnswerParsing
import Chance
import Testing

@testable import Hearing

/// The automaton of phrases against the list of all ways to write them.
@Suite struct LexiconTests {
  private static let words = ["a", "b", "c", "don't", "e-f", "how's"]

  /// A table of phrases at random: choices, words that may be left out, several words of one meaning.
  private func table(_ chance: inout SplitMix64) -> String {
    (0..<4).map { number in
      let phrases = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
        (0..<Int.random(in: 1...4, using: &chance)).map { _ in
          let choices = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
            LexiconTests.words.randomElement(using: &chance) ?? "a"
          }.joined(separator: "|")
          return chance.once(in: 3) ? "(\(choices))" : choices
        }.joined(separator: " ")
      }
      return "\(number == 0 ? "-" : "concept\(number)"): " + phrases.joined(separator: ";")
    }.joined(separator: "\n")
  }

  /// What the phrases that begin a text mean, by all ways to write them.
  private func meaning(
    _ lines: [(concept: Concepts, phrases: [Substring])], _ tokens: ArraySlice<Token>,
    silent: Concepts
  ) -> Concepts {
    var found = Concepts.none
    for length in 1...max(1, tokens.count) {
      let words = tokens.prefix(length).map(\.key)
      var here = Concepts.none
      for line in lines {
        let isFound = line.phrases.contains { phrase in
          PhraseTable<Void>.variants(of: phrase).contains { $0.map { WordKey($0) } == words }
        }
        if isFound { here.formUnion(line.concept) }
      }
      if here.intersects(silent) { found = .none } else { found.formUnion(here) }
    }
    return found
  }

  @Test(arguments: 1...60)
  func findsWhatTheListOfAllWaysHolds(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let table = table(&chance)
    let lexicon = Lexicon([table])
    #expect(lexicon.faults == [])
    let lines = table.split(separator: "\n").map { line in
      let parts = line.split(separator: ":")
      return (
        concept: lexicon.concept(String(parts[0])), phrases: parts[1].split(separator: ";")
      )
    }
    for _ in 0..<40 {
      let text = (0..<5).map { _ in
        LexiconTests.words.randomElement(using: &chance) ?? "a"
      }.joined(separator: " ")
      let tokens = Lexer.tokens(of: text)[...]
      #expect(
        lexicon.concepts(tokens, at: 0)
          == meaning(lines, tokens, silent: lexicon.concept("-")), "seed \(seed): \(text)")
    }
  }
}
