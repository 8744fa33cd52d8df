import Qualification

/// A time within a call that was read, and where it ends.
struct ReadTime {
  /// Milliseconds from the start of the call.
  var milliseconds: Int
  /// The offset of the first byte behind it.
  var end: Int
}

/// The longest time that is read, in milliseconds: a hundred hours.
private let longest = 360_000_000

/// Reads `h:mm:ss`, `mm:ss` and either with `.mmm` or `,mmm`; nothing where none stands there.
func readTime(_ bytes: [UInt8], at start: Int, before limit: Int) -> ReadTime? {
  var index = start
  func number() -> (value: Int, digits: Int)? {
    var value = 0
    let first = index
    while index < limit, bytes[index].isDigit, index - first < 7 {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return index > first ? (value, index - first) : nil
  }
  func skip(_ byte: UInt8) -> Bool {
    guard index < limit, bytes[index] == byte else { return false }
    index += 1
    return true
  }
  guard let first = number(), first.digits <= 3, skip(58), let second = number(),
    second.digits <= 2, second.value < 60
  else { return nil }
  var seconds = first.value * 60 + second.value
  let beforeThird = index
  if skip(58) {
    if let third = number(), third.digits <= 2, third.value < 60 {
      seconds = seconds * 60 + third.value
    } else {
      index = beforeThird
      return nil
    }
  } else if second.digits != 2 {
    return nil
  }
  var milliseconds = seconds * 1000
  if index + 1 < limit, bytes[index] == 46 || bytes[index] == 44, bytes[index + 1].isDigit {
    index += 1
    let fraction = number() ?? (0, 1)
    var value = fraction.value
    for _ in 0..<max(0, 3 - fraction.digits) { value *= 10 }
    for _ in 0..<max(0, fraction.digits - 3) { value /= 10 }
    milliseconds += value
  }
  guard milliseconds <= longest else { return nil }
  return ReadTime(milliseconds: milliseconds, end: index)
}

/// Reads a text that is a time and nothing else, such as `00:01:12` or `72.5s`.
func readTime(_ text: String) -> Int? {
  let bytes = Array(text.trimmed.utf8)
  if let time = readTime(bytes, at: 0, before: bytes.count), time.end == bytes.count {
    return time.milliseconds
  }
  let digits = bytes.last == 115 ? bytes.dropLast() : bytes[...]
  return Double(String(decoding: digits, as: UTF8.self)).flatMap { milliseconds(seconds: $0) }
}

/// Milliseconds of seconds; nothing where they lie outside a call.
func milliseconds(seconds: Double) -> Int? {
  guard seconds >= 0, seconds * 1000 <= Double(longest) else { return nil }
  return Int((seconds * 1000).rounded())
}
