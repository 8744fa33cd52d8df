import AnswerParsing

/// The sentences of a text as UTF-8 offsets, with the marks that end them and without the white
/// space between.
func sentences(of text: String) -> [Range<Int>] {
  let bytes = Array(text.utf8)
  var found: [Range<Int>] = []
  var start = 0
  func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
  var index = 0
  while index < bytes.count {
    let isEnd = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index])
    index += 1
    guard isEnd, index == bytes.count || isSpace(bytes[index]) else { continue }
    found.append(start..<index)
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    start = index
  }
  if start < bytes.count { found.append(start..<bytes.count) }
  return found
}

/// The words of a text in small letters, without marks and figures.
func words(of text: String) -> [String] {
  Lexer.tokens(of: text).filter(\.isWord).map(\.spelling)
}

extension Token {
  /// Whether it is a word, and no mark, figure or sign of money.
  var isWord: Bool { if case .word = kind { true } else { false } }
}

/// The words of a text that say what it is about.
func contentWords(of text: String) -> Set<String> {
  // One form for one and for many: "cost" and "costs".
  Set(
    words(of: text).filter { $0.utf8.count > 2 && !emptyWords.contains($0) }
      .map { $0.utf8.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
}

private let emptyWords: Set<String> = [
  "the", "and", "for", "you", "your", "that", "this", "with", "what", "how", "why", "who", "when",
  "are", "was", "were", "have", "has", "had", "not", "but", "can", "could", "would", "will", "our",
  "from", "they", "them", "there", "then", "than", "about", "does", "did", "any", "all", "one",
  "get", "got", "which", "where", "been", "being", "into", "out", "just", "more", "some", "say",
  "tell", "think", "know", "like", "make", "much", "many", "now", "today", "its", "it's", "i'm",
]
