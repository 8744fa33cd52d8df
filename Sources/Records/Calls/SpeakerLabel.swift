import Qualification

/// What stands before the words of a line and names who speaks them.
struct SpeakerLabel {
  /// How a label is set off from the words.
  struct Shape: Hashable {
    enum Marks: UInt8, Hashable {
      case none, bold, hash, square, angle, heading
    }
    var marks = Marks.none
    /// Whether it is an item of a list or a quotation.
    var isListed = false
    var hasColon = true
    /// Whether a time stands with it.
    var isTimed = false
  }

  /// The name as it is written, without times.
  var name: String
  var shape: Shape
  var start: Int?
  var end: Int?
  /// The offset of the first byte of the words.
  var rest: Int
  /// Whether nothing follows it on its line.
  var isAlone = false
}

/// Reads the label at the start of a line; nothing where none can stand there.
///
/// `Name: text`, `**Name:** text`, `**Name**: text`, `[mm:ss] Name: text`, `hh:mm:ss Name (firm):
/// text`, `Name (mm:ss): text`, `#Name#: text`, `[Name] text`, `<Name> text`, `### Name`, and each
/// with the words on the next line.
func readLabel(_ text: CallText, _ line: Range<Int>) -> SpeakerLabel? {
  let range = text.trimmed(line)
  guard !range.isEmpty, mayBegin(text.bytes[range.lowerBound]) else { return nil }
  var scanner = LabelScanner(text: text, index: range.lowerBound, end: range.upperBound)
  return scanner.label()
}

/// Whether a label can begin with a byte, which spares looking at most lines.
private func mayBegin(_ byte: UInt8) -> Bool {
  byte.isLetter || byte.isDigit || [35, 40, 42, 43, 45, 60, 62, 91, 95].contains(byte)
}

/// The longest name with what stands in brackets behind it, in bytes.
private let longestLabel = 120

private struct LabelScanner {
  let text: CallText
  var index: Int
  let end: Int
  var shape = SpeakerLabel.Shape(hasColon: false)
  var times: [Int] = []

  init(text: CallText, index: Int, end: Int) {
    self.text = text
    self.index = index
    self.end = end
  }

  /// Stands for the end of the line: no blank, no letter and no mark of a label.
  private static let nothing = UInt8(ascii: "!")

  private var byte: UInt8 { index < end ? text.bytes[index] : LabelScanner.nothing }
  private func peek(_ offset: Int) -> UInt8 {
    index + offset < end ? text.bytes[index + offset] : LabelScanner.nothing
  }

  private mutating func skipBlanks() {
    while index < end, text.bytes[index].isBlank { index += 1 }
  }

  mutating func label() -> SpeakerLabel? {
    skipListMarks()
    if byte == 35 {
      if peek(1).isLetter { return hashLabel() }
      while byte == 35 { index += 1 }
      guard byte.isBlank else { return nil }
      shape.marks = .heading
      skipBlanks()
    }
    openBold()
    skipTimes()
    openBold()
    if byte == 91 { return enclosedLabel(close: 93, .square) }
    if byte == 60 { return enclosedLabel(close: 62, .angle) }
    guard let name = name() else { return nil }
    return finished(name)
  }

  /// `> `, `- `, `* `, `+ `, `• ` and `1. ` before a label.
  private mutating func skipListMarks() {
    while index < end {
      if byte == 62 {
        index += 1
        if byte == 62 { return }
      } else if byte == 45 || byte == 42 || byte == 43, peek(1).isBlank {
        index += 1
      } else if text.starts(at: index, before: end, with: "•") {
        index += 3
      } else if byte.isDigit, let dot = numberEnd(), dot + 1 < end, text.bytes[dot + 1].isBlank {
        index = dot + 1
      } else {
        return
      }
      shape.isListed = true
      skipBlanks()
    }
  }

  private func numberEnd() -> Int? {
    var last = index
    while last < end, text.bytes[last].isDigit, last - index < 4 { last += 1 }
    return last < end && (text.bytes[last] == 46 || text.bytes[last] == 41) ? last : nil
  }

  private mutating func openBold() {
    while byte == 42 || byte == 95 {
      index += 1
      if shape.marks == .none { shape.marks = .bold }
    }
    skipBlanks()
  }

  /// Times before a name, in brackets or not, with an end or not.
  private mutating func skipTimes() {
    while index < end {
      let start = index
      let isBracketed = byte == 91 || byte == 40
      if isBracketed { index += 1 }
      guard let time = readTime(text.bytes, at: index, before: end) else {
        index = start
        return
      }
      index = time.end
      var read = [time.milliseconds]
      while byte.isBlank || byte == 45 || byte == 62
        || text.starts(at: index, before: end, with: "–")
      {
        index += byte == 0xE2 ? 3 : 1
        if let later = readTime(text.bytes, at: index, before: end) {
          read.append(later.milliseconds)
          index = later.end
        }
      }
      // `10:30am works` is no time of a recording, nor is `9:1`.
      if isBracketed {
        guard byte == 93 || byte == 41 else {
          index = start
          return
        }
        index += 1
      } else if !(text.bytes[index - 1].isBlank || byte == 124 || index == end || byte == 42) {
        index = start
        return
      }
      while byte.isBlank || byte == 45 || byte == 124 || (byte == 42 && shape.marks == .bold) {
        index += 1
      }
      times += read
      shape.isTimed = true
    }
  }

  /// `#Person1#: text`.
  private mutating func hashLabel() -> SpeakerLabel? {
    index += 1
    let start = index
    while index < end, index - start < 60, byte != 35 { index += 1 }
    guard byte == 35, index > start else { return nil }
    let name = text.string(start..<index)
    index += 1
    guard byte == 58 else { return nil }
    index += 1
    skipBlanks()
    shape.marks = .hash
    shape.hasColon = true
    return SpeakerLabel(
      name: name, shape: shape, start: times.first, end: nil, rest: index, isAlone: index >= end)
  }

  /// `[Name] text`, `[Name]: text` and `<Name> text`.
  private mutating func enclosedLabel(
    close: UInt8, _ marks: SpeakerLabel.Shape.Marks
  ) -> SpeakerLabel? {
    index += 1
    let start = index
    while index < end, index - start < 60, byte != close {
      if [33, 63, 47, 61, 34].contains(byte) { return nil }
      index += 1
    }
    guard byte == close, index > start else { return nil }
    let inner = text.trimmed(start..<index)
    var name = text.string(inner)
    // `[Name 00:12]`.
    if let blank = text.bytes[inner].lastIndex(where: \.isBlank),
      let time = readTime(text.bytes, at: blank + 1, before: inner.upperBound),
      time.end == inner.upperBound
    {
      times.append(time.milliseconds)
      shape.isTimed = true
      name = text.string(text.trimmed(inner.lowerBound..<blank))
    }
    index += 1
    skipBlanks()
    if byte == 58 {
      shape.hasColon = true
      index += 1
      skipBlanks()
    }
    // `[Name] 00:12` with the words on the next line.
    if let time = readTime(text.bytes, at: index, before: end), time.end == end, !name.isEmpty {
      times.append(time.milliseconds)
      shape.isTimed = true
      shape.marks = marks
      return SpeakerLabel(
        name: name, shape: shape, start: times.first, end: nil, rest: end, isAlone: true)
    }
    guard index < end, !name.isEmpty else { return nil }
    shape.marks = marks
    return SpeakerLabel(
      name: name, shape: shape, start: times.first, end: nil, rest: index, isAlone: false)
  }

  // MARK: Names

  /// The name up to its colon, its closing marks, its time or the end of the line.
  private mutating func name() -> String? {
    let start = index
    guard byte.isLetter || byte.isDigit else { return nil }
    var parts: [Range<Int>] = []
    var from = start
    while index < end {
      guard index - start <= longestLabel else { return nil }
      let byte = text.bytes[index]
      if byte == 58 || byte == 0xEF && text.starts(at: index, before: end, with: "：") { break }
      if byte == 42 || (byte == 95 && shape.marks == .bold && !peek(1).isLetter) {
        // The end of bold, where it was open; what follows is a time, a colon or the words.
        guard shape.marks == .bold || shape.marks == .heading else { return nil }
        parts.append(from..<index)
        while self.byte == 42 || self.byte == 95 { index += 1 }
        from = index
        let atMarks = index
        skipBlanks()
        let next = self.byte
        if index < end, next != 58, next != 40, next != 91, !next.isDigit {
          index = atMarks
          break
        }
        continue
      }
      if byte == 40 || byte == 91 || byte == 60 {
        guard let close = closing(byte) else { return nil }
        if let time = bracketTime(index + 1, close) {
          parts.append(from..<index)
          times += time
          shape.isTimed = true
          from = close + 1
        }
        index = close + 1
        continue
      }
      if byte.isDigit, index > start, text.bytes[index - 1].isBlank,
        let time = readTime(text.bytes, at: index, before: end)
      {
        parts.append(from..<index)
        times.append(time.milliseconds)
        shape.isTimed = true
        index = time.end
        skipHalfOfDay()
        from = index
        continue
      }
      guard isNameByte(byte) else { return nil }
      index += 1
    }
    parts.append(from..<min(index, end))
    let name = parts.map { text.string(text.trimmed($0)) }.filter { !$0.isEmpty }
      .joined(separator: " ")
    return name.isEmpty ? nil : name
  }

  /// `AM` or `PM` behind a time.
  private mutating func skipHalfOfDay() {
    var next = index
    while next < end, text.bytes[next].isBlank { next += 1 }
    guard next + 1 < end, text.bytes[next] | 32 == 97 || text.bytes[next] | 32 == 112,
      text.bytes[next + 1] | 32 == 109, next + 2 == end || !text.bytes[next + 2].isLetter
    else { return }
    index = next + 2
    // A time of the day is none of the call.
    times.removeLast()
  }

  private func closing(_ open: UInt8) -> Int? {
    let close: UInt8 = open == 40 ? 41 : open == 91 ? 93 : 62
    let limit = min(end, index + longestLabel)
    return text.first(close, in: index..<limit)
  }

  private func bracketTime(_ start: Int, _ close: Int) -> [Int]? {
    let inner = text.trimmed(start..<close)
    guard let time = readTime(text.bytes, at: inner.lowerBound, before: close) else { return nil }
    var read = [time.milliseconds]
    var position = time.end
    while position < inner.upperBound {
      let byte = text.bytes[position]
      if byte.isBlank || byte == 45 || byte == 0xE2 || byte == 62 || byte == 0x80 || byte == 0x93 {
        position += 1
      } else if let later = readTime(text.bytes, at: position, before: close) {
        read.append(later.milliseconds)
        position = later.end
      } else {
        return nil
      }
    }
    return read
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit || byte.isBlank { return true }
    switch byte {
    // & ' , - / @ _ and the apostrophe of letters beyond ASCII, which is read as a letter.
    case 35, 38, 39, 44, 45, 47, 64, 95: return true
    case 46:
      // A dot ends a sentence, but not an abbreviation or an initial.
      var first = index
      while first > 0, text.bytes[first - 1].isLetter { first -= 1 }
      return index - first <= 4 && index - first >= 1
    default: return false
    }
  }

  private mutating func finished(_ name: String) -> SpeakerLabel? {
    if byte == 58 || text.starts(at: index, before: end, with: "：") {
      shape.hasColon = true
      index += byte == 58 ? 1 : 3
      // `http://`, `C:\`, `10:30` and `a::b` are no labels.
      guard byte != 47, byte != 92, byte != 58, !byte.isDigit else { return nil }
      if shape.marks == .bold || shape.marks == .heading {
        while byte == 42 || (byte == 95 && peek(1) != 95 && !peek(1).isLetter) { index += 1 }
      }
      skipBlanks()
      takeTimeBehind()
    } else if index < end {
      guard shape.marks == .bold else { return nil }
      skipBlanks()
    } else if shape.marks == .none, !shape.isTimed {
      return nil
    }
    return SpeakerLabel(
      name: name, shape: shape, start: times.first, end: times.count > 1 ? times[1] : nil,
      rest: index, isAlone: index >= end)
  }

  /// `Name: [00:12] text`.
  private mutating func takeTimeBehind() {
    guard byte == 91 || byte == 40, let close = closing(byte),
      let time = bracketTime(index + 1, close)
    else { return }
    times += time
    shape.isTimed = true
    index = close + 1
    skipBlanks()
  }
}

/// The name before the first colon of a caption, and how many bytes it takes; nothing where no
/// name can stand there.
func nameBefore(_ words: String) -> (name: String, rest: Int)? {
  // Most captions have no colon near their start.
  guard words.utf8.prefix(longestLabel).contains(58) else { return nil }
  let text = CallText(Array(words.utf8), file: "")
  guard let label = readLabel(text, 0..<text.bytes.count), label.shape.hasColon,
    !label.shape.isListed
  else { return nil }
  return (label.name, label.rest)
}
