/// Reads one line of a record from left to right, byte by byte.
package struct LineScanner {
  package let bytes: [UInt8]
  package var position: Int
  package let end: Int

  package init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    position = 0
    end = bytes.count
  }

  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  package var isAtEnd: Bool { position >= end }

  package var next: UInt8? { position < end ? bytes[position] : nil }

  /// Passes a literal where it stands here.
  package mutating func skip(_ literal: String) -> Bool {
    let utf8 = literal.utf8
    guard position + utf8.count <= end,
      bytes[position..<position + utf8.count].elementsEqual(utf8)
    else { return false }
    position += utf8.count
    return true
  }

  /// The letters, digits, hyphens, underscores and full stops here; empty where there are none.
  package mutating func word() -> String {
    let start = position
    while let byte = next, byte.isWordByte { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The text up to the end.
  package mutating func rest() -> String {
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// The text in double quotes here, with its escapes resolved; nothing where it is none.
  package mutating func quoted() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    var index = position + 1
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < end else { return nil }
    guard let text = unescaped(bytes[position + 1..<index]) else { return nil }
    position = index + 1
    return text
  }

  /// The pieces between a mark, leaving out marks in quotes.
  package func pieces(separatedBy mark: Unicode.Scalar) -> [LineScanner] {
    let separator = UInt8(truncatingIfNeeded: mark.value)
    var pieces: [LineScanner] = []
    var start = position
    var index = position
    var isQuoted = false
    while index < end {
      let byte = bytes[index]
      if isQuoted, byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == separator, !isQuoted {
        pieces.append(trimmed(start..<index))
        start = index + 1
      }
      index += 1
    }
    pieces.append(trimmed(start..<end))
    return pieces
  }

  private func trimmed(_ range: Range<Int>) -> LineScanner {
    var lower = range.lowerBound
    var upper = min(range.upperBound, end)
    while lower < upper, bytes[lower] == 32 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 32 { upper -= 1 }
    return LineScanner(bytes, lower..<max(lower, upper))
  }

  /// A whole number without a sign.
  package mutating func number() -> Int64? {
    let start = position
    var value: Int64 = 0
    while let byte = next, (48...57).contains(byte), position - start < 18 {
      value = value * 10 + Int64(byte - 48)
      position += 1
    }
    return position > start ? value : nil
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
  }
}

/// A text in double quotes on one line.
package func quotedText(_ text: String) -> String {
  "\"" + escaped(text, quotes: true) + "\""
}

/// A text on one line: line breaks, backslashes and control characters are escaped, and where they
/// are asked for double quotes.
public func escaped(_ text: String, quotes: Bool = false) -> String {
  let isPlain = text.utf8.allSatisfy {
    $0 >= 32 && $0 != 127 && $0 != UInt8(ascii: "\\") && (!quotes || $0 != UInt8(ascii: "\""))
  }
  if isPlain { return text }
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\\"): bytes += [byte, byte]
    case UInt8(ascii: "\"") where quotes: bytes += [UInt8(ascii: "\\"), byte]
    case 10: bytes += Array("\\n".utf8)
    case 13: bytes += Array("\\r".utf8)
    case 0..<32, 127:
      let digits = String(byte, radix: 16)
      bytes += Array(("\\x" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// A name on one line in which the mark that ends it, one of ASCII, is escaped as well.
package func escaped(_ name: String, as end: Unicode.Scalar) -> String {
  let text = escaped(name)
  let mark = UInt8(truncatingIfNeeded: end.value)
  guard text.utf8.contains(mark) else { return text }
  let code = Array("\\x".utf8) + Array(String(mark, radix: 16).utf8)
  return String(decoding: text.utf8.flatMap { $0 == mark ? code : [$0] }, as: UTF8.self)
}

/// The text behind the escapes that `escaped` writes; nothing where an escape is none.
public func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
  guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    guard bytes[index] == UInt8(ascii: "\\") else {
      result.append(bytes[index])
      index += 1
      continue
    }
    guard index + 1 < bytes.endIndex else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"): result.append(10)
    case UInt8(ascii: "r"): result.append(13)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): result.append(bytes[index + 1])
    case UInt8(ascii: "x"):
      guard index + 3 < bytes.endIndex,
        let byte = UInt8(String(decoding: bytes[index + 2...index + 3], as: UTF8.self), radix: 16)
      else { return nil }
      result.append(byte)
      index += 2
    default: return nil
    }
    index += 2
  }
  return String(decoding: result, as: UTF8.self)
}
