/// Phrases with what they mean, found by their first word; the longest one at a place wins.
///
/// In a phrase, `a|b` are words of equal meaning, `(a)` may be left out, and `#` is any number.
package struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var words: [WordKey]
    var value: Value
  }

  /// The phrases by their first word, the longest first.
  private let entries: WordMap<[Entry]>
  /// A bit for each place that a first word may have: most tokens are told apart by one look.
  private let openings: [UInt64]

  package init(_ groups: [(value: Value, phrases: String)]) {
    var byFirst: [WordKey: [Entry]] = [:]
    for (value, phrases) in groups {
      for phrase in phrases.split(separator: ";") {
        for words in PhraseTable.variants(of: phrase)
        where !words.isEmpty && !words.contains("") {
          let keys = words.map { WordKey($0) }
          byFirst[keys[0], default: []].append(Entry(words: keys, value: value))
        }
      }
    }
    var openings = [UInt64](repeating: 0, count: 16)
    for key in byFirst.keys {
      let bit = key.place(in: 1024)
      openings[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.openings = openings
    entries = WordMap(
      byFirst.map { key, found in (key, found.sorted { $0.words.count > $1.words.count }) })
  }

  /// The first words of the phrases.
  var openers: [WordKey] { entries.keys }

  /// The meaning of the longest phrase that begins at a token.
  package func match(_ tokens: [Token], at index: Int) -> Parsed<Value>? {
    guard index < tokens.count else { return nil }
    let bit = tokens[index].key.place(in: 1024)
    guard openings[bit >> 6] & (1 << UInt64(bit & 63)) != 0,
      let candidates = entries[tokens[index].key]
    else { return nil }
    for entry in candidates where entry.words.count <= tokens.count - index {
      var length = 1
      while length < entry.words.count, tokens[index + length].key == entry.words[length] {
        length += 1
      }
      if length == entry.words.count { return Parsed(value: entry.value, end: index + length) }
    }
    return nil
  }

  /// All ways of writing a phrase, as words; `don't` may be written `dont`.
  package static func variants(of phrase: Substring) -> [[String]] {
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
