import Testing

@testable import AnswerParsing

/// Words as numbers: those that rules name are those that the lexer finds.
@Suite struct WordKeyTests {
  @Test(
    arguments: [
      (WordKey.nothing, ""), ("a", "a"), ("'ve", "'ve"), ("don't", "don't"), ("±", "±"),
      ("münchen", "münchen"), ("telecommunications", "telecommunications"),
    ] as [(WordKey, String)])
  func theWordOfARuleIsTheWordOfAText(named: WordKey, said: String) {
    #expect(named == WordKey(said))
  }

  @Test func onlyWordsHaveALiteralToBeComparedWith() throws {
    let tokens = Lexer.tokens(of: "We have 40 €, right?")
    #expect(tokens.map(\.word) == ["we", "have", "", "", "", "right", ""])
    #expect(tokens.map(\.key) == ["we", "have", "#", "", "", "right", ""])
    #expect(tokens.map(\.spelling) == ["we", "have", "", "", "", "right", ""])
  }
}
