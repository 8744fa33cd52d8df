/// A piece of an answer: a word, a number, a date in figures or a mark.
package struct Token: Hashable, Sendable {
  package let kind: Kind
  /// Where it stands, as UTF-8 offsets.
  package var range: Range<Int>
  /// Whether it begins with a capital letter, as names and months do.
  package var isCapitalized = false
  /// What tables know it by: its word, or any figures.
  package let key: WordKey
  /// The word, or nothing for anything else.
  package let word: WordKey

  /// The letters of the word, lower-case; the empty text for anything else.
  package var spelling: String { if case .word(let word) = kind { word } else { "" } }

  init(kind: Kind, range: Range<Int>, isCapitalized: Bool = false) {
    self.kind = kind
    self.range = range
    self.isCapitalized = isCapitalized
    switch kind {
    case .word(let spelling):
      word = WordKey(spelling)
      key = word
    case .number: (word, key) = (.nothing, .figures)
    case .date, .currency, .mark: (word, key) = (.nothing, .nothing)
    }
  }

  package enum Kind: Hashable, Sendable {
    /// Lower-case; a contraction is two words, as in `it` and `'s`.
    case word(String)
    case number(Number)
    /// Three figures as they stand, such as 2026-03-31 or 3/4/2026.
    case date(Int, Int, Int)
    /// An ISO 4217 code behind a sign such as €.
    case currency(String)
    /// Punctuation, as ASCII.
    case mark(UInt8)
  }

  /// A number in figures.
  package struct Number: Hashable, Sendable {
    /// The value in thousandths.
    var thousandths: Int64
    /// How many digits stand before the decimals.
    package var digits: Int
    /// Whether it is digits only, without separators, decimals or a suffix.
    package var isPlain: Bool
    /// Letters glued behind it, lower-case: `k`, `m`, `st`, `h`; empty where there are none.
    var suffix: String
    /// What is left below a thousandth, in millionths; a magnitude brings it back.
    var finer: Int64 = 0
    /// Whether a zero stands before the other digits, as in codes and telephone numbers.
    var hasLeadingZero = false
    /// Whether one point before three figures was taken for thousands, as in `3.142`.
    var isPointed = false

    var isOrdinal: Bool { ["st", "nd", "rd", "th"].contains(suffix) }
    /// The whole number, where it is small and plain or ordinal.
    package var whole: Int? {
      guard isPlain || isOrdinal, digits <= 6 else { return nil }
      return Int(thousandths / 1000)
    }
  }

  /// The number in figures, where it is one.
  package var number: Number? {
    if case .number(let number) = kind { number } else { nil }
  }

  package func isMark(_ mark: Unicode.Scalar) -> Bool {
    kind == .mark(UInt8(truncatingIfNeeded: mark.value))
  }
}

/// What was read from tokens, and the token after it.
package struct Parsed<Value> {
  package var value: Value
  package var end: Int
}
