import AnswerParsing
import Hearing

extension PutQuestion {
  /// Its form in the text in which it was put: where a yes could answer it, "who" and "when" behind
  /// somebody or something only say of whom or what it asks.
  ///
  /// "Can you tell me who signs" is open, "do you know anyone who signs" is closed.
  func form(in text: String) -> QuestionForm {
    guard form == .open else { return .closed }
    let tokens = Lexer.tokens(of: text.slice(range))
    let start = tokens.firstIndex { $0.isWord && !leading.contains($0.key) }
    guard let start, auxiliaries.contains(tokens[start].key) else { return form }
    let asks = tokens.indices.dropFirst(start + 1).contains { index in
      let word = tokens[index].key
      return telling.contains(word)
        || hanging.contains(word)
          && (!tokens[index - 1].isWord || asking.contains(tokens[index - 1].key))
    }
    return asks ? .open : .closed
  }
}

private let leading: WordSet = [
  "and", "so", "but", "or", "well", "then", "also", "just", "now", "ok", "okay", "please", "first",
]
private let auxiliaries: WordSet = [
  "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "have", "has",
  "had", "should", "may", "might", "isn't", "aren't", "don't", "doesn't",
]
/// Words that ask for more than a yes wherever they stand.
private let telling: WordSet = [
  "tell", "describe", "explain", "walk", "share", "show", "what", "how", "why", "which", "where",
]
/// Words that ask so only behind one to know, to tell or the like.
private let hanging: WordSet = ["who", "when"]
private let asking: WordSet = [
  "know", "say", "me", "us", "idea", "sure", "see", "remember", "recall", "of", "about", "on",
  "and", "or", "exactly", "roughly", "to", "for", "with", "from", "by", "ask", "asking", "wonder",
  "out", "guess", "understand",
]
