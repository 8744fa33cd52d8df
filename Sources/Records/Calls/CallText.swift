import Qualification

/// The bytes of a call's text, which are UTF-8, and where its lines lie in them.
struct CallText {
  let file: String
  let bytes: [UInt8]
  /// Where each line lies, without its break.
  let lines: [Range<Int>]
  /// The line of the file on which the first line lies, from 1.
  let firstLine: Int
  /// Whether all of it lies on one line of the file, as a text in JSON does.
  let isOnOneLine: Bool

  /// Makes the text of bytes that are UTF-8; lines end with LF, CR LF or CR.
  init(_ bytes: [UInt8], file: String, firstLine: Int = 1, isOnOneLine: Bool = false) {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 64 + 1)
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 10 || byte == 13 {
        lines.append(start..<index)
        if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count || lines.isEmpty { lines.append(start..<bytes.count) }
    self.file = file
    self.bytes = bytes
    self.lines = lines
    self.firstLine = firstLine
    self.isOnOneLine = isOnOneLine
  }

  /// The number of a line in the file, from 1, by its index here.
  func number(_ index: Int) -> Int { isOnOneLine ? firstLine : firstLine + index }

  /// The index of the line in which an offset lies.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line as text; empty where there is none.
  func string(_ index: Int) -> String {
    lines.indices.contains(index) ? string(lines[index]) : ""
  }

  /// A part as text.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A part without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether a part begins with these letters of ASCII.
  func starts(_ range: Range<Int>, with prefix: StaticString) -> Bool {
    starts(at: range.lowerBound, before: range.upperBound, with: prefix)
  }

  /// Whether these letters of ASCII stand at an offset.
  func starts(at offset: Int, before end: Int, with prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard end - offset >= count else { return false }
    for index in 0..<count where bytes[offset + index] != (unsafe prefix.utf8Start[index]) {
      return false
    }
    return true
  }

  /// The place of a byte within a part, or nothing.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether nothing but white space is in it.
  var isBlank: Bool { bytes.allSatisfy { $0.isBlank || $0 == 10 || $0 == 13 } }

  /// A place in the file for a complaint; `offset` is one in these bytes.
  func mark(at offset: Int) -> SourceMark {
    let index = line(at: offset)
    let range = lines[index]
    let before = bytes[range.lowerBound..<min(max(offset, range.lowerBound), range.upperBound)]
    // Characters near the start, as they are shown; letters where a line is a whole file.
    let column =
      before.count < 10_000
      ? String(decoding: before, as: UTF8.self).count : before.count { $0 & 0xC0 != 0x80 }
    let shown = before.count < 10_000 ? before.count + 200 : 2000
    return SourceMark(
      file: file, line: number(index), column: column + 1,
      excerpt: string(range.lowerBound..<min(range.upperBound, range.lowerBound + shown)))
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or another control byte of a line.
  var isBlank: Bool { self == 32 || self < 10 || self == 11 || self == 12 || self == 127 }

  /// Whether it is a decimal digit of ASCII.
  var isDigit: Bool { self >= 48 && self <= 57 }

  /// Whether it is a letter of ASCII, or part of any letter beyond it.
  var isLetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 || self >= 128 }
}

/// What was said, as it is kept: without white space around it, a break of lines and what stands
/// around it as one space, other control bytes as spaces; nothing else is touched.
func spoken(_ bytes: some Collection<UInt8>) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var isBroken = false
  for byte in bytes {
    if byte == 10 || byte == 13 {
      isBroken = true
    } else if byte.isBlank {
      if !isBroken, !result.isEmpty { result.append(byte == 9 ? 9 : 32) }
    } else if byte < 32 {
      if !isBroken, !result.isEmpty { result.append(32) }
    } else {
      if isBroken {
        while let last = result.last, last == 32 || last == 9 { result.removeLast() }
        if !result.isEmpty { result.append(32) }
        isBroken = false
      }
      result.append(byte)
    }
  }
  while let last = result.last, last == 32 || last == 9 { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}

/// What was said, from a text.
func spoken(_ text: String) -> String {
  let needsWork =
    text.utf8.contains { $0 < 32 || $0 == 127 } || text.utf8.first == 32 || text.utf8.last == 32
  let words = needsWork ? spoken(text.utf8) : text
  // Scripts beyond ASCII have white space of their own.
  let mayHaveSpace = (words.utf8.first ?? 0) >= 0x80 || (words.utf8.last ?? 0) >= 0x80
  return mayHaveSpace ? words.trimmed : words
}
