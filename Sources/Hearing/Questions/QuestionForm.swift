import AnswerParsing

/// Whether a question lets the other side talk or can be answered by yes or no.
public enum QuestionForm: String, CaseIterable, Hashable, Sendable {
  case open, closed

  /// Tells the form of the last question in a text; a text that asks nothing is open.
  ///
  /// "Could you tell me" and "do you know when" ask politely for more than a yes, and are open.
  public init(of text: String) {
    let tokens = Lexer.tokens(of: text)
    self = QuestionCues.asking(tokens).last.map { QuestionForm(of: $0, tokens) } ?? .open
  }

  /// Tells the form of one sentence that asks.
  init(of sentence: Asking, _ tokens: [Token]) {
    let isClosed =
      sentence.isYesNo && !sentence.isRequest
      && !tokens[sentence.tokens].dropFirst().contains { QuestionForm.telling.contains($0.key) }
    self = isClosed ? .closed : .open
  }

  /// Words that ask for more than a yes behind a verb that could be answered by one.
  private static let telling: WordSet = [
    "tell", "describe", "explain", "walk", "share", "show", "what", "how", "why", "who", "when",
  ]
}
