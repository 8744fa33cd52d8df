import AnswerParsing

/// A question of any kind as it was put, be it about the contact, polite or about the talk.
public struct PutQuestion: Hashable, Sendable {
  /// Its sentence, as UTF-8 offsets.
  public var range: Range<Int>

  /// Whether it lets the other side talk.
  public var form: QuestionForm

  /// Whether it sounds out the contact, rather than being polite or about the talk.
  public var soundsOut: Bool
}

extension Listener {
  /// All questions that a text puts, in their order; a statement that asks for a nod is none.
  public func allQuestions(in text: String) -> [PutQuestion] {
    let tokens = Lexer.tokens(of: text)
    return QuestionCues.asking(tokens).map { sentence in
      // The mark that ends it belongs to it.
      let last = min(sentence.tokens.upperBound, tokens.count - 1)
      return PutQuestion(
        range: tokens[sentence.tokens.lowerBound].range.lowerBound..<tokens[last].range.upperBound,
        form: QuestionForm(of: sentence, tokens),
        soundsOut: QuestionCues.soundsOut(tokens, sentence))
    }
  }
}
