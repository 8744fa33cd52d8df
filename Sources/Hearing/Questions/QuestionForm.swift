import AnswerParsing

/// Whether a question lets the other side talk or can be answered by yes or no.
public enum QuestionForm: String, CaseIterable, Hashable, Sendable {
  case open, closed

  /// Tells the form of the last question in a text; a text that asks nothing is open.
  ///
  /// "Could you tell me" and "do you know when" ask politely for more than a yes, and are open.
  public init(of text: String) {
    let tokens = Lexer.tokens(of: text)
    let asked = QuestionCues.asking(tokens).last
    let isClosed = asked.map { sentence in
      sentence.isYesNo && !sentence.isRequest
        && !tokens[sentence.tokens].dropFirst().contains { QuestionForm.telling.contains($0.key) }
    }
    self = isClosed == true ? .closed : .open
  }

  /// Words that ask for more than a yes behind a verb that could be answered by one.
  private static let telling: WordSet = [
    "tell", "describe", "explain", "walk", "share", "show", "what", "how", "why", "who", "when",
  ]
}
