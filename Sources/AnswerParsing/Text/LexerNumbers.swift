/// Numbers and dates in figures.
extension Lexer {
  mutating func readNumber() {
    if let (parts, length) = dateInFigures() {
      return emit(.date(parts[0], parts[1], parts[2]), length: length)
    }
    if let length = timeOfDay() { return position += length }
    var figures = wholeFigures()
    readDecimals(&figures)
    readExponent(&figures)
    let suffix = suffixLength(at: figures.length)
    let letters = bytes[position + figures.length..<position + figures.length + suffix]
    let number = Token.Number(
      thousandths: figures.thousandths, digits: figures.digits,
      isPlain: figures.isPlain && suffix == 0,
      suffix: String(decoding: letters, as: UTF8.self).lowercased(),
      finer: figures.finer,
      hasLeadingZero: figures.digits > 1 && byte(0) == UInt8(ascii: "0"),
      isPointed: figures.points == 1 && figures.groups == 1 && !figures.hasDecimals)
    emit(.number(number), length: figures.length + suffix)
  }

  /// Figures while they are read.
  private struct Figures {
    var thousandths: Int64 = 0
    /// What is left below a thousandth, in millionths.
    var finer: Int64 = 0
    var digits = 0
    var length = 0
    var isPlain = true
    var hasDecimals = false
    /// How many separators of thousands there were, and how many of them points.
    var groups = 0
    var points = 0
  }

  private func wholeFigures() -> Figures {
    var figures = Figures()
    var whole: Int64 = 0
    var sign: UInt8?
    while byte(figures.length).isDigit {
      whole = append(byte(figures.length), to: whole)
      figures.digits += 1
      figures.length += 1
      let last = byte(figures.length)
      if let group = groupLength(at: figures.length, digits: figures.digits, after: sign) {
        sign = last
        figures.isPlain = false
        figures.groups += 1
        if last == UInt8(ascii: ".") { figures.points += 1 }
        figures.length += group
      }
    }
    figures.thousandths =
      whole > Lexer.largest
      ? Lexer.largest * 1000 : whole.multipliedReportingOverflow(by: 1000).partialValue
    return figures
  }

  private func readDecimals(_ figures: inout Figures) {
    let decimals = decimalLength(at: figures.length)
    figures.hasDecimals = decimals > 0
    guard decimals > 0 else {
      if byte(figures.length) == 0xC2, let share = sharesOfOne[byte(figures.length + 1)] {
        figures.thousandths += share
        figures.isPlain = false
        figures.length += 2
      }
      return
    }
    figures.isPlain = false
    var unit: Int64 = 100
    for offset in 1...min(decimals, 3) {
      figures.thousandths += Int64(byte(figures.length + offset) - 48) * unit
      unit /= 10
    }
    // What is finer still counts once a magnitude makes it larger.
    unit = 100
    var offset = 4
    while offset <= min(decimals, 6) {
      figures.finer += Int64(byte(figures.length + offset) - 48) * unit
      unit /= 10
      offset += 1
    }
    figures.length += decimals + 1
  }

  /// The power of ten in `1e6` and `2.5E-2`.
  private func readExponent(_ figures: inout Figures) {
    let start = figures.length
    guard byte(start) | 32 == UInt8(ascii: "e") else { return }
    let isNegative = byte(start + 1) == UInt8(ascii: "-")
    let hasSign = isNegative || byte(start + 1) == UInt8(ascii: "+")
    let first = start + (hasSign ? 2 : 1)
    let count = digitCount(at: first)
    guard (1...2).contains(count), !byte(first + count).isLetter else { return }
    var power = 0
    for offset in 0..<count { power = power * 10 + Int(byte(first + offset) - 48) }
    var value = figures.thousandths
    for _ in 0..<min(power, 19) {
      let next = value.multipliedReportingOverflow(by: 10)
      if isNegative {
        value /= 10
      } else {
        value = next.overflow ? Lexer.largest : next.partialValue
      }
    }
    figures.thousandths = min(value, Lexer.largest * 1000)
    figures.isPlain = false
    figures.length = first + count
  }

  /// How many letters are glued behind a number.
  private func suffixLength(at length: Int) -> Int {
    var suffix = 0
    while byte(length + suffix).isLetter || (suffix > 0 && byte(length + suffix).isDigit) {
      suffix += 1
    }
    // "15Sep" is a day and a month, "3.14US$" an amount and a sign, "50z\u{142}" one in zlotys.
    let isName = suffix >= 3 && isBesideFigures(length..<length + suffix) && isMonth(length, suffix)
    let last = byte(length + suffix)
    return isName || last == UInt8(ascii: "$") || (0xC3...0xDF).contains(last) ? 0 : suffix
  }

  func isMonth(_ offset: Int, _ count: Int) -> Bool {
    let letters = bytes[position + offset..<position + offset + count]
    return months[String(decoding: letters, as: UTF8.self).lowercased()] != nil
  }

  /// The largest whole number that is told apart from larger ones.
  private static let largest: Int64 = 1_000_000_000_000_000

  private func append(_ digit: UInt8, to value: Int64) -> Int64 {
    value > Lexer.largest ? value : value * 10 + Int64(digit - 48)
  }

  private func digitCount(at offset: Int) -> Int {
    var count = 0
    while byte(offset + count).isDigit { count += 1 }
    return count
  }

  /// The length of a separator of thousands here: `1,200`, `40.000`, `1'200`, `5,00,000`.
  private func groupLength(at offset: Int, digits: Int, after earlier: UInt8?) -> Int? {
    let length = separatorLength(at: offset)
    guard length > 0, byte(0) != UInt8(ascii: "0") else { return nil }
    let sign = byte(offset)
    let isSpace = sign == UInt8(ascii: " ") || sign == 0xC2
    if let earlier, earlier != sign { return nil }
    let count = digitCount(at: offset + length)
    let behind = offset + length + count
    if isSpace, byte(behind).isLetter { return nil }
    if count == 3 {
      // "2.174 trillion" and "1.250m" have decimals.
      if sign == UInt8(ascii: "."), earlier == nil, isMagnitude(at: behind) { return nil }
      return digits <= 3 || earlier != nil ? length : nil
    }
    let comma = UInt8(ascii: ",")
    guard sign == comma, count == 2, byte(offset + 3) == comma else { return nil }
    return digitCount(at: offset + 4) >= 2 ? 1 : nil
  }

  /// The length of what may stand between thousands here, or 0.
  private func separatorLength(at offset: Int) -> Int {
    switch byte(offset) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: " "): return 1
    case 0xC2: return byte(offset + 1) == 0xA0 ? 2 : 0
    case 0xE2 where byte(offset + 1) == 0x80:
      switch byte(offset + 2) {
      case 0x87...0x8A, 0x99, 0xAF: return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Whether a magnitude follows figures here, as the `m` of `1.250m`.
  private func isMagnitude(at offset: Int) -> Bool {
    let start = byte(offset) == UInt8(ascii: " ") ? offset + 1 : offset
    var count = 0
    while count < 10, byte(start + count).isLetter { count += 1 }
    guard count > 0, count < 10, !byte(start + count).isDigit else { return false }
    let letters = bytes[position + start..<position + start + count]
    let word = String(decoding: letters, as: UTF8.self).lowercased()
    guard let magnitude = Magnitude.suffix(word) ?? Magnitude.letter(word) else { return false }
    return magnitude.factor >= 1000 && (start == offset || word.utf8.count > 1)
  }

  /// How many decimals follow a point, or a comma of one or two decimals.
  private func decimalLength(at offset: Int) -> Int {
    let count = digitCount(at: offset + 1)
    if byte(offset) == UInt8(ascii: ".") { return count }
    guard byte(offset) == UInt8(ascii: ","), (1...2).contains(count) else { return 0 }
    return byte(offset + 1 + count) == UInt8(ascii: ",") ? 0 : count
  }

  /// Three groups of digits with the same sign between, such as 2026-03-31, and their length.
  private func dateInFigures() -> ([Int], Int)? {
    var parts: [Int] = []
    var offset = 0
    var sign: UInt8 = 0
    while parts.count < 3 {
      let count = digitCount(at: offset)
      guard count == 4 || (1...2).contains(count) else { return nil }
      var value = 0
      for index in 0..<count { value = value * 10 + Int(byte(offset + index) - 48) }
      if count == 4, parts.count == 1 { return nil }
      parts.append(value)
      offset += count
      // A year has two figures at least.
      if parts.count == 3, count == 1, parts[0] < 1000 { return nil }
      if parts.count == 3 { break }
      let next = byte(offset)
      guard next == UInt8(ascii: "-") || next == UInt8(ascii: "/") || next == UInt8(ascii: "."),
        sign == 0 || sign == next
      else { return nil }
      sign = next
      offset += 1
    }
    return byte(offset).isLetter && byte(offset) != UInt8(ascii: "T") ? nil : (parts, offset)
  }

  /// The length of a time of day such as `9:30`, which says nothing here.
  private func timeOfDay() -> Int? {
    let hours = digitCount(at: 0)
    guard (1...2).contains(hours), byte(hours) == UInt8(ascii: ":"),
      digitCount(at: hours + 1) == 2
    else { return nil }
    return hours + 3
  }
}

/// Signs for a part of one behind figures, by the last byte of their two in UTF-8, in thousandths.
let sharesOfOne: [UInt8: Int64] = [0xBC: 250, 0xBD: 500, 0xBE: 750]
