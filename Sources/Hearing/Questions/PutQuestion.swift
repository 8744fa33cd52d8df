import AnswerParsing

/// A question of any kind as it was put, be it about the contact, polite or about the talk.
public struct PutQuestion: Hashable, Sendable {
  /// Its sentence, as UTF-8 offsets.
  public var range: Range<Int>

  /// Whether it lets the other side talk.
  public var form: QuestionForm

  /// How many questions it holds, from 1: "do they stay, do you pay, and who calls?" holds three.
  public var count: Int

  /// Where another question begins that "and" joins to it, as in "what is your budget, and is it online or
  /// in person?": a UTF-8 offset; nothing where none does.
  public var joint: Int?

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
        count: questionCount(of: tokens[sentence.tokens]),
        joint: joint(in: tokens[sentence.tokens]),
        soundsOut: QuestionCues.soundsOut(tokens, sentence))
    }
  }
}

/// How many of the pieces between commas of a sentence begin as a question does, at least one.
private func questionCount(of tokens: ArraySlice<Token>) -> Int {
  let pieces = tokens.split { $0.isMark(",") || $0.isMark(";") }
  let asking = pieces.count { piece in
    let words = piece.drop { ["and", "or", "but", "so", "then"].contains($0.word) }
    guard let first = words.first, let next = words.dropFirst().first else { return false }
    // "When an order is late, where does it wait?" asks one thing.
    if ["when", "where", "why"].contains(first.word) { return auxiliaries.contains(next.key) }
    if openers.contains(first.key) { return words.count > 1 }
    // "Is dispatch on an app?"; "do or die" asks nothing.
    return auxiliaries.contains(first.key)
      && (subjects.contains(next.key) || ["is", "are"].contains(first.word) && words.count > 2)
  }
  return max(1, asking)
}

/// Where another question begins behind an "and" in the middle of a sentence.
private func joint(in tokens: ArraySlice<Token>) -> Int? {
  let found = tokens.indices.dropFirst(3).dropLast(2).first { index in
    guard tokens[index].word == "and" else { return false }
    let first = tokens[index + 1]
    if openers.contains(first.key) { return !["when", "where", "which"].contains(first.word) }
    return auxiliaries.contains(first.key)
      && ["you", "they", "it", "there", "your"].contains(tokens[index + 2].word)
  }
  return found.map { tokens[$0 + 1].range.lowerBound }
}

private let openers: WordSet = ["what", "who", "when", "where", "which", "how", "why", "whose"]

private let auxiliaries: WordSet = [
  "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "have", "has",
  "should",
]

/// What stands behind the verb where something is asked.
private let subjects: WordSet = [
  "you", "they", "he", "she", "it", "we", "the", "your", "there", "anybody", "anyone", "somebody",
  "someone", "that", "this", "everybody", "everyone", "people", "their", "all", "any", "each",
]
