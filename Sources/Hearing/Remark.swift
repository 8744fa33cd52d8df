import AnswerParsing

/// A sentence of a turn: the smallest piece that can be evidence of its own.
struct Remark: Hashable, Sendable {
  /// Where it stands in its turn, as UTF-8 offsets.
  var range: Range<Int>

  /// Its words and marks.
  let tokens: [Token]

  /// What tables know each token by.
  private let keys: [WordKey]

  /// Whether it asks something.
  var isQuestion: Bool

  /// Whether something in it can be part of an amount.
  let hasFigures: Bool

  /// Whether something in it can be an amount of a named currency.
  let namesCurrency: Bool

  /// The amounts that it names, where something in it can be part of one.
  let amounts: Kept<ReadingDay, [NamedAmount]>?

  private init(_ piece: ArraySlice<Token>, in range: Range<Int>, isQuestion: Bool) {
    self.range = range
    tokens = Array(piece)
    keys = piece.map(\.key)
    self.isQuestion = isQuestion
    hasFigures = piece.contains { token in
      switch token.kind {
      case .number, .currency: true
      case .word: numeralWords.contains(token.key)
      case .date, .mark: false
      }
    }
    namesCurrency = hasFigures && mayNameCurrency(tokens)
    amounts = hasFigures ? Kept() : nil
  }

  /// The remarks of a turn, in order, without stage directions.
  static func remarks(of text: String) -> [Remark] {
    let tokens = Lexer.tokens(of: text)
    var remarks: [Remark] = []
    var start = 0
    for index in tokens.indices where ends(tokens, at: index) {
      append(tokens, start..<index + 1, to: &remarks)
      start = index + 1
    }
    append(tokens, start..<tokens.count, to: &remarks)
    return remarks
  }

  private static func append(_ tokens: [Token], _ range: Range<Int>, to remarks: inout [Remark]) {
    let piece = tokens[range]
    guard let first = piece.first, let last = piece.last, !isDirection(piece) else { return }
    let isQuestion = last.isMark("?")
    // Marks alone belong to the sentence before them.
    guard piece.contains(where: { !$0.isAnyMark }) else { return }
    remarks.append(
      Remark(
        piece, in: first.range.lowerBound..<last.range.upperBound, isQuestion: isQuestion))
  }

  /// Whether a sentence ends with a token.
  private static func ends(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    if token.isMark("?") || token.isMark("!") || token.isMark(";") { return true }
    guard token.isMark(".") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    // A point inside a word or a figure, as in "e.g." or "v3.5b", has no space behind it.
    if next.range.lowerBound == token.range.upperBound, !next.isAnyMark { return false }
    return index > 0 && !Clause.isAbbreviation(tokens, at: index)
  }

  /// Whether a piece is what somebody did rather than said: `*hangs up*`, `[laughs]`.
  private static func isDirection(_ written: ArraySlice<Token>) -> Bool {
    // Markdown keeps `[` from being a link by a backslash.
    let piece = written.filter { !$0.isMark("\\") }
    guard piece.count > 2, let first = piece.first, let last = piece.last else { return false }
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("*", "*"), ("[", "]"), ("(", ")")]
    return pairs.contains { first.isMark($0.0) && last.isMark($0.1) }
  }

  /// How many words there are.
  var wordCount: Int { tokens.count { !$0.isAnyMark } }

  /// What tables know the token at an index by; nothing beyond the ends.
  func key(_ index: Int) -> WordKey {
    keys.indices.contains(index) ? keys[index] : .nothing
  }

  /// The word at an index; nothing for anything else and beyond the ends.
  func word(_ index: Int) -> WordKey {
    tokens.indices.contains(index) ? tokens[index].word : .nothing
  }

  /// The letters of the word at an index; the empty text for anything else and beyond the ends.
  func spelling(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].spelling : ""
  }

  /// Whether the few words before an index say no to what stands there.
  func isDenied(before index: Int, within reach: Int = 3) -> Bool {
    (max(0, index - reach)..<max(0, index)).contains { deniers.contains(key($0)) }
  }

  /// Whether the only word that says no is the one that begins it.
  var isOnlyLeadingNo: Bool {
    word(0) == "no" && !tokens.dropFirst().contains { deniers.contains($0.key) }
  }

  /// Whether a phrase of a table stands in it.
  func holds<Value>(_ table: PhraseTable<Value>) -> Bool {
    table.isFound(in: tokens)
  }

  /// Where the first phrase of a table stands in it.
  func first<Value>(_ table: PhraseTable<Value>) -> (value: Value, tokens: Range<Int>)? {
    for index in tokens.indices {
      if let found = table.match(tokens, at: index) { return (found.value, index..<found.end) }
    }
    return nil
  }

  /// Whether a phrase of a table begins it, behind words that only lead in.
  func begins<Value>(with table: PhraseTable<Value>) -> Bool {
    var index = 0
    while index < tokens.count, tokens[index].isAnyMark || leads.contains(tokens[index].key) {
      if table.match(tokens, at: index) != nil { return true }
      index += 1
    }
    return table.match(tokens, at: index) != nil
  }
}

/// Words that say no to what they stand before.
let deniers: WordSet = [
  "not", "no", "never", "nobody", "none", "cannot", "don't", "doesn't", "didn't", "can't",
  "couldn't", "won't", "wouldn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
  "hadn't", "ain't", "dont", "doesnt", "didnt", "cant", "wont", "isnt", "hasnt", "havent",
]

/// Words that lead in a reply.
let leads: WordSet = [
  "ok", "okay", "well", "so", "and", "but", "then", "oh", "ah", "um", "uh", "hmm", "alright",
  "right", "great", "good", "nice", "cool", "honestly", "look", "actually", "i", "think", "that",
  "you", "know", "yeah", "yes", "yep", "sure",
]

extension Token {
  /// Whether it is a sign of money.
  var isCurrency: Bool { if case .currency = kind { true } else { false } }

  /// Whether it is a mark of punctuation.
  var isAnyMark: Bool { if case .mark = kind { true } else { false } }
}

extension String {
  /// The text in a range of UTF-8 offsets, as much of it as there is.
  package func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: min(range.lowerBound, utf8.count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(range.upperBound, utf8.count))
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
