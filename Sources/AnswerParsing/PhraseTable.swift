/// Phrases with what they mean, found by their first word; the longest one at a place wins.
///
/// In a phrase, `a|b` are words of equal meaning, `(a)` may be left out, and `#` is any number.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var value: Value
  }

  private var entries: [String: [Entry]] = [:]

  init(_ groups: [(value: Value, phrases: String)]) {
    for (value, phrases) in groups {
      for phrase in phrases.split(separator: ";") {
        for words in PhraseTable.variants(of: phrase) where !words.isEmpty {
          entries[words[0], default: []].append(Entry(words: words, value: value))
        }
      }
    }
    for key in entries.keys {
      entries[key]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// The meaning of the longest phrase that begins at a token.
  func match(_ tokens: [Token], at index: Int) -> Parsed<Value>? {
    guard index < tokens.count, let key = PhraseTable.key(tokens[index]),
      let candidates = entries[key]
    else { return nil }
    for entry in candidates where entry.words.count <= tokens.count - index {
      let isMatch = entry.words.indices.dropFirst().allSatisfy {
        PhraseTable.key(tokens[index + $0]) == entry.words[$0]
      }
      if isMatch { return Parsed(value: entry.value, end: index + entry.words.count) }
    }
    return nil
  }

  private static func key(_ token: Token) -> String? {
    switch token.kind {
    case .word(let word): word
    case .number: "#"
    case .date, .currency, .mark: nil
    }
  }

  /// All ways of writing a phrase, as words; `don't` may be written `dont`.
  private static func variants(of phrase: Substring) -> [[String]] {
    var variants: [[String]] = [[]]
    for part in phrase.split(separator: " ") {
      let isOptional = part.first == "("
      let choices = part.filter { $0 != "(" && $0 != ")" }.split(separator: "|")
      var longer: [[String]] = isOptional ? variants : []
      for choice in choices {
        // The lexer sees 's behind a word only.
        let isBare = choice == "#" || choice.hasPrefix("'")
        let words = isBare ? [String(choice)] : Lexer.tokens(of: String(choice)).map(\.word)
        longer += variants.map { $0 + words }
        if choice.hasSuffix("n't") {
          longer += variants.map { $0 + [String(choice.dropLast(3)) + "nt"] }
        }
      }
      variants = longer
    }
    return variants
  }
}
