/// Numbers and dates in figures.
extension Lexer {
  mutating func readNumber() {
    if let (parts, length) = dateInFigures() {
      return emit(.date(parts[0], parts[1], parts[2]), length: length)
    }
    if let length = timeOfDay() { return position += length }
    var length = 0
    var whole: Int64 = 0
    var digits = 0
    var isPlain = true
    while byte(length).isDigit {
      whole = append(byte(length), to: whole)
      digits += 1
      length += 1
      if let group = groupLength(at: length, digits: digits) {
        isPlain = false
        length += group
      }
    }
    var thousandths = whole.multipliedReportingOverflow(by: 1000).partialValue
    if whole > Lexer.largest { thousandths = Lexer.largest * 1000 }
    let decimals = decimalLength(at: length)
    if decimals > 0 {
      isPlain = false
      var unit: Int64 = 100
      // What is finer than a thousandth is left out.
      for offset in 1...min(decimals, 3) {
        thousandths += Int64(byte(length + offset) - 48) * unit
        unit /= 10
      }
      length += decimals + 1
    }
    var suffix = 0
    while byte(length + suffix).isLetter || (suffix > 0 && byte(length + suffix).isDigit) {
      suffix += 1
    }
    // "15Sep" is a day and a month, "3.14US$" an amount and a sign.
    let isName = suffix >= 3 && isBesideFigures(length..<length + suffix) && isMonth(length, suffix)
    if isName || byte(length + suffix) == UInt8(ascii: "$") { suffix = 0 }
    let letters = bytes[position + length..<position + length + suffix]
    let number = Token.Number(
      thousandths: thousandths, digits: digits, isPlain: isPlain && suffix == 0,
      suffix: String(decoding: letters, as: UTF8.self).lowercased())
    emit(.number(number), length: length + suffix)
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
  private func groupLength(at offset: Int, digits: Int) -> Int? {
    let sign = byte(offset)
    let comma = UInt8(ascii: ",")
    let point = UInt8(ascii: ".")
    let space = UInt8(ascii: " ")
    guard sign == comma || sign == point || sign == UInt8(ascii: "'") || sign == space else {
      return nil
    }
    if byte(0) == UInt8(ascii: "0") { return nil }
    let count = digitCount(at: offset + 1)
    if sign == space, byte(offset + 1 + count).isLetter { return nil }
    if count == 3 { return digits <= 3 || hasGroup(before: offset, sign) ? 1 : nil }
    let isLakh = sign == comma && count == 2 && byte(offset + 3) == comma
    return isLakh && digitCount(at: offset + 4) >= 2 ? 1 : nil
  }

  private func hasGroup(before offset: Int, _ sign: UInt8) -> Bool {
    bytes[position..<position + offset].contains(sign)
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
