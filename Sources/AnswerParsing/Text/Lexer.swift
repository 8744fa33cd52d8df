/// Splits an answer into tokens in one pass over its bytes; any text is read, none is refused.
package struct Lexer {
  let bytes: [UInt8]
  var position = 0
  private var tokens: [Token] = []

  /// The tokens of a text, in order.
  package static func tokens(of text: String) -> [Token] {
    var lexer = Lexer(text)
    lexer.run()
    return lexer.tokens
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  func byte(_ offset: Int = 0) -> UInt8 {
    let index = position + offset
    return index < bytes.count ? bytes[index] : 0
  }

  private mutating func run() {
    while position < bytes.count {
      let current = byte()
      if current.isSpace {
        if current == 10 { emit(.mark(UInt8(ascii: ";")), length: 1) } else { position += 1 }
      } else if current.isDigit || opensDecimals {
        readNumber()
      } else if current.isLetter {
        readWord()
      } else if current >= 0x80 {
        readBeyondASCII()
      } else {
        readMark(current)
      }
    }
  }

  /// Whether the point here begins a number, as in `.75`.
  private var opensDecimals: Bool {
    guard byte() == UInt8(ascii: "."), byte(1).isDigit else { return false }
    guard position > 0 else { return true }
    let before = bytes[position - 1]
    return !before.isDigit && !before.isLetter && before != UInt8(ascii: ".")
  }

  mutating func emit(_ kind: Token.Kind, length: Int, isCapitalized: Bool = false) {
    tokens.append(
      Token(kind: kind, range: position..<position + length, isCapitalized: isCapitalized))
    position += length
  }

  /// A mark; a hyphen between letters only joins two words.
  private mutating func readMark(_ mark: UInt8) {
    // "No $$ for it" and "no $ left" are money without a figure.
    if mark == UInt8(ascii: "$"), byte(1) == mark, !byte(2).isDigit {
      return emit(.word("money"), length: byte(2) == mark ? 3 : 2)
    }
    if mark == UInt8(ascii: "$"), byte(1).isSpace, byte(2).isLetter, tokens.last?.word == "no" {
      return emit(.word("money"), length: 1)
    }
    if mark == UInt8(ascii: "$") { return emit(.currency("USD"), length: 1) }
    if mark == UInt8(ascii: "-"), position > 0, joinsWords { return position += 1 }
    emit(.mark(mark), length: 1)
  }

  /// Whether the hyphen here stands between two words, such as `sign-off` and `90-day`.
  private var joinsWords: Bool {
    let before = bytes[position - 1]
    guard before.isLetter || before.isDigit, byte(1).isLetter else { return false }
    // So are Jan-Feb and Tue-Fri.
    if let last = tokens.last?.word, months[last] != nil || weekdays[last] != nil { return false }
    if before.isDigit {
      var length = 1
      while byte(1 + length).isLetter { length += 1 }
      if length >= 3, length < 10, isMonth(1, length) { return false }
    }
    // Q3-Q4 and H1-H2 are ranges.
    return !(byte(2).isDigit && before.isDigit)
  }

  private mutating func readBeyondASCII() {
    switch (byte(), byte(1), byte(2)) {
    case (0xE2, 0x82, let last) where currencySigns[last] != nil:
      emit(.currency(currencySigns[last] ?? ""), length: 3)
    case (0xC2, 0xA2, _): emit(.word("cents"), length: 2)
    case (0xC2, 0xA3, _): emit(.currency("GBP"), length: 2)
    case (0xC2, 0xA5, _): emit(.currency("JPY"), length: 2)
    case (0xE2, 0x80, 0x90...0x95): emit(.mark(UInt8(ascii: "-")), length: 3)
    case (0xE2, 0x88, 0x92): emit(.mark(UInt8(ascii: "-")), length: 3)
    case (0xE2, 0x80, 0x9C...0x9F): emit(.mark(UInt8(ascii: "\"")), length: 3)
    case (0xE2, 0x80, 0xA6): emit(.mark(UInt8(ascii: ".")), length: 3)
    case (0xE2, 0x86, 0x92): emit(.mark(UInt8(ascii: ">")), length: 3)
    case (0xC2, 0xA0, _): position += 2
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): position += 3
    case (0xC2, let last, _) where sharesOfOne[last] != nil:
      let share = sharesOfOne[last] ?? 0
      emit(
        .number(Token.Number(thousandths: share, digits: 1, isPlain: false, suffix: "")), length: 2)
    case (0xC2, 0xB1, _): emit(.word("±"), length: 2)
    case (0xE2, 0x89, 0xA4): emit(.mark(UInt8(ascii: "<")), length: 3)
    case (0xE2, 0x89, 0xA5): emit(.mark(UInt8(ascii: ">")), length: 3)
    case (0xE0, 0xB8, 0xBF): emit(.currency("THB"), length: 3)
    case (0xE0, 0xA7, 0xB3): emit(.currency("BDT"), length: 3)
    case (0xEF, 0xBC, 0x84): emit(.currency("USD"), length: 3)
    case (0xEF, 0xBF, 0xA5): emit(.currency("JPY"), length: 3)
    // Other signs say nothing.
    case (0xE2, 0x80...0xAF, _): position += 3
    default: readWord()
    }
  }

  /// The length of an apostrophe here, straight or curly, or 0.
  private func apostrophe(at offset: Int) -> Int {
    let index = position + offset
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
    return isCurly ? 3 : 0
  }

  private func isWordByte(at offset: Int) -> Bool {
    let index = position + offset
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") { return true }
    guard byte >= 0x80 else { return false }
    // Punctuation beyond ASCII ends a word.
    if byte == 0xE2 { return false }
    return !(byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xBF)
  }

  /// "w/ my partner" and "w/o asking"; "w/c" and "w/e" are weeks.
  private mutating func readShortWith() {
    if byte(2) == UInt8(ascii: "o"), !byte(3).isLetter { return emit(.word("without"), length: 3) }
    if byte(2).isSpace || (byte(2).isLetter && byte(3).isLetter) {
      return emit(.word("with"), length: 2)
    }
    emit(.word("w"), length: 1)
  }

  private mutating func readWord() {
    var length = 1
    while isWordByte(at: length) {
      // "Dec31" and "EUR29" are two words.
      if byte(length).isDigit, !byte(length - 1).isDigit, isBesideFigures(0..<length) { break }
      length += 1
    }
    let written = String(decoding: bytes[position..<position + length], as: UTF8.self)
    let isCapitalized =
      byte() < 0x80
      ? (65...90).contains(byte())
      : written.unicodeScalars.first?.properties.isUppercase ?? false
    var word = written.lowercased()
    // The "U" of "U.S." is not "you".
    let isInitial = length == 1 && byte(1) == UInt8(ascii: ".") && byte(2).isLetter
    if !isInitial, let usual = spellings[word] { word = usual }
    if word == "w", byte(1) == UInt8(ascii: "/") { return readShortWith() }
    let gap = apostrophe(at: length)
    guard gap > 0, byte(length + gap).isLetter else {
      return emit(.word(word), length: length, isCapitalized: isCapitalized)
    }
    var rest = 1
    while isWordByte(at: length + gap + rest) { rest += 1 }
    let tail = String(
      decoding: bytes[position + length + gap..<position + length + gap + rest], as: UTF8.self
    ).lowercased()
    if tail == "t" {
      word += "'t"
      return emit(.word(word), length: length + gap + rest, isCapitalized: isCapitalized)
    }
    emit(.word(word), length: length, isCapitalized: isCapitalized)
    emit(.word("'" + tail), length: gap + rest)
  }
}

extension Lexer {
  /// Whether the letters at these offsets are a month or currency that people write without a
  /// space beside its figure.
  func isBesideFigures(_ letters: Range<Int>) -> Bool {
    guard (2...9).contains(letters.count), position + letters.upperBound <= bytes.count else {
      return false
    }
    let stretch = bytes[position + letters.lowerBound..<position + letters.upperBound]
    let name = String(decoding: stretch, as: UTF8.self).lowercased()
    return months[name] != nil || currencyCodes[name] != nil || leadingCodes[name] != nil
  }
}

/// Signs of money by the last byte of their three in UTF-8.
private let currencySigns: [UInt8: String] = [
  0xA1: "CRC", 0xA6: "NGN", 0xA8: "INR", 0xA9: "KRW", 0xAA: "ILS", 0xAB: "VND", 0xAC: "EUR",
  0xB1: "PHP", 0xB2: "PYG", 0xB5: "GHS",
  0xB4: "UAH", 0xB8: "KZT", 0xB9: "INR", 0xBA: "TRY", 0xBD: "RUB", 0xBE: "GEL",
]

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }
  var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
  var isSpace: Bool { self == 32 || (9...13).contains(self) }
}
