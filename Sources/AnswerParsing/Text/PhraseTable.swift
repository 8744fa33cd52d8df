/// Phrases with what they mean, found by their first word; the longest one at a place wins.
///
/// In a phrase, `a|b` are words of equal meaning, `(a)` may be left out, and `#` is any number.
package struct PhraseTable<Value: Sendable>: Sendable {
  private let index: PhraseIndex
  /// What the phrases mean, by their numbers in the index.
  private let values: [Value]

  package init(_ groups: [(value: Value, phrases: String)]) {
    var phrases: [(words: [WordKey], value: Value)] = []
    for (value, list) in groups {
      for phrase in list[...].pieces(between: ";") {
        for words in PhraseTable.variants(of: phrase)
        where !words.isEmpty && !words.contains("") {
          phrases.append((words.map { WordKey($0) }, value))
        }
      }
    }
    let (index, order) = PhraseIndex.sorted(phrases.map(\.words))
    self.index = index
    values = order.map { phrases[$0].value }
  }

  /// The first words of the phrases.
  var openers: [WordKey] { index.openers }

  /// The meaning of the longest phrase that begins at a token.
  package func match(_ tokens: [Token], at index: Int) -> Parsed<Value>? {
    guard let found = self.index.match(tokens, at: index) else { return nil }
    return Parsed(value: values[found.phrase], end: found.end)
  }

  /// Whether a phrase stands anywhere in some tokens.
  package func isFound(in tokens: [Token]) -> Bool { index.isFound(in: tokens) }

  /// All ways of writing a phrase, as words.
  package static func variants(of phrase: Substring) -> [[String]] {
    PhrasePart.parts(of: phrase).reduce([[]]) { variants, part in
      (part.isOptional ? variants : [])
        + part.choices.flatMap { words in variants.map { $0 + words } }
    }
  }
}

/// A place in a phrase: the words that can stand there.
package struct PhrasePart: Hashable, Sendable {
  /// Whether it may be left out.
  package var isOptional: Bool
  /// The words of each choice, in order; now and then none.
  package var choices: [[String]]

  /// The parts of a phrase as tables write it; `don't` may be written `dont`.
  package static func parts(of phrase: Substring) -> [PhrasePart] {
    phrase.utf8.split(separator: UInt8(ascii: " ")).map { part in
      let bytes = part.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      var choices: [[String]] = []
      for choice in bytes.split(separator: UInt8(ascii: "|")) {
        let text = String(decoding: choice, as: UTF8.self)
        choices.append(words(of: text))
        if text.hasSuffix("n't") { choices.append([String(text.dropLast(3)) + "nt"]) }
      }
      return PhrasePart(isOptional: part.first == UInt8(ascii: "("), choices: choices)
    }
  }

  /// The words of a choice, as the lexer sees them.
  ///
  /// Tables with tens of thousands are made when the program first hears something, so that one
  /// plain word is told without a lexer.
  private static func words(of choice: String) -> [String] {
    if choice.utf8.allSatisfy({ (97...122).contains($0) }) { return [spellings[choice] ?? choice] }
    // The lexer sees 's behind a word only.
    let isBare = choice == "#" || choice.utf8.first == UInt8(ascii: "'")
    return isBare ? [choice] : Lexer.tokens(of: choice).map(\.spelling)
  }
}

/// Phrases by their first word, without what they mean: one and the same code for every table.
private struct PhraseIndex: Sendable {
  /// The phrases that begin with a word, the longest first.
  private let groups: WordMap<Range<Int>>
  /// Where the words of a phrase stand among those of all.
  private let places: [Range<Int>]
  private let words: [WordKey]
  /// A bit for each place that a first word may have: most tokens are told apart by one look.
  private let openings: [UInt64]

  /// The index of some phrases, and the places in the list from which its phrases come.
  static func sorted(_ phrases: [[WordKey]]) -> (index: PhraseIndex, order: [Int]) {
    var byFirst: [WordKey: [Int]] = [:]
    for (place, words) in phrases.enumerated() { byFirst[words[0], default: []].append(place) }
    var groups: [(WordKey, Range<Int>)] = []
    var order: [Int] = []
    for (key, found) in byFirst {
      let start = order.count
      order += found.sorted { phrases[$0].count > phrases[$1].count }
      groups.append((key, start..<order.count))
    }
    return (PhraseIndex(groups, order.map { phrases[$0] }), order)
  }

  private init(_ groups: [(WordKey, Range<Int>)], _ phrases: [[WordKey]]) {
    var places: [Range<Int>] = []
    var words: [WordKey] = []
    for phrase in phrases {
      places.append(words.count..<words.count + phrase.count)
      words += phrase
    }
    var openings = [UInt64](repeating: 0, count: 16)
    for (key, _) in groups {
      let bit = key.place(in: 1024)
      openings[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.groups = WordMap(groups)
    self.places = places
    self.words = words
    self.openings = openings
  }

  var openers: [WordKey] { groups.keys }

  /// The longest phrase that begins at a token, and the token behind it.
  func match(_ tokens: [Token], at index: Int) -> (phrase: Int, end: Int)? {
    guard index < tokens.count else { return nil }
    let key = tokens[index].key
    let bit = key.place(in: 1024)
    guard openings[bit >> 6] & (1 << UInt64(bit & 63)) != 0, let group = groups[key] else {
      return nil
    }
    for phrase in group {
      let place = places[phrase]
      guard place.count <= tokens.count - index else { continue }
      var length = 1
      while length < place.count, tokens[index + length].key == words[place.lowerBound + length] {
        length += 1
      }
      if length == place.count { return (phrase, index + length) }
    }
    return nil
  }

  func isFound(in tokens: [Token]) -> Bool {
    tokens.indices.contains { match(tokens, at: $0) != nil }
  }
}

extension Substring {
  /// The pieces between a mark of ASCII, none of them empty, told by bytes.
  package func pieces(between mark: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: mark)).map { Substring($0) }
  }
}
