import Qualification

/// The text of a file, with what had to be left out or guessed to read it.
struct DecodedCall {
  var text: CallText
  var complaints: [Complaint]
}

/// Turns the bytes of a file into UTF-8.
///
/// UTF-16 is known by its byte order mark, or by the zero bytes that every second one is. What is
/// not UTF-8 is read as Windows-1252, unless most of its letters beyond ASCII are UTF-8.
func decodeCall(_ bytes: [UInt8], file: String) throws(Complaint) -> DecodedCall {
  let whole = SourceMark(file: file, line: 0, column: 1, excerpt: "")
  if let kind = binaryKind(bytes) { throw CallProblem.binary(kind).complaint(at: whole) }
  var content = bytes
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    content.removeFirst(3)
  } else if let isLittle = utf16Order(bytes) {
    content = utf8(fromUTF16: bytes, isLittle: isLittle)
  }
  let controls = content.prefix(8192).count { $0 < 32 && !($0 >= 9 && $0 <= 13) && $0 != 0x15 }
  if controls > 8, controls * 10 > min(content.count, 8192) {
    throw CallProblem.binary("a file of bytes").complaint(at: whole)
  }
  var problem: (CallProblem, Int)?
  if let broken = firstInvalid(content, from: 0) {
    problem = repair(&content, firstBroken: broken)
  }
  let text = CallText(content, file: file)
  var complaints: [Complaint] = []
  if let (problem, offset) = problem {
    complaints.append(problem.complaint(at: text.mark(at: offset)))
  }
  if let zero = content.firstIndex(of: 0) {
    complaints.append(CallProblem.zeroBytes.complaint(at: text.mark(at: zero)))
  }
  return DecodedCall(text: text, complaints: complaints)
}

/// What kind of file that is no text these bytes begin.
private func binaryKind(_ bytes: [UInt8]) -> String? {
  let starts: [([UInt8], String)] = [
    (Array("%PDF".utf8), "a PDF"), (Array("PK\u{3}\u{4}".utf8), "a zip or Office file"),
    (Array("{\\rtf".utf8), "a rich text file"), (Array("ID3".utf8), "a sound recording"),
    (Array("OggS".utf8), "a sound recording"), (Array("fLaC".utf8), "a sound recording"),
    (Array("RIFF".utf8), "a sound recording"), ([0xFF, 0xFB], "a sound recording"),
    ([0x1F, 0x8B], "a packed file"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"), ([0x1A, 0x45, 0xDF, 0xA3], "a film"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office file"),
  ]
  for (start, kind) in starts where bytes.starts(with: start) { return kind }
  if bytes.count > 11, bytes[4..<8].elementsEqual("ftyp".utf8) { return "a film" }
  return nil
}

/// Whether the bytes are UTF-16, and if so whether the low byte comes first.
private func utf16Order(_ bytes: [UInt8]) -> Bool? {
  if bytes.starts(with: [0xFF, 0xFE]) { return true }
  if bytes.starts(with: [0xFE, 0xFF]) { return false }
  let sample = bytes.prefix(2048)
  guard sample.count >= 16 else { return nil }
  var zeros = (even: 0, odd: 0)
  for (index, byte) in sample.enumerated() where byte == 0 {
    if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
  }
  if zeros.odd * 5 > sample.count * 2, zeros.even == 0 { return true }
  if zeros.even * 5 > sample.count * 2, zeros.odd == 0 { return false }
  return nil
}

private func utf8(fromUTF16 bytes: [UInt8], isLittle: Bool) -> [UInt8] {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = 0
  while index + 1 < bytes.count {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(isLittle ? second << 8 | first : first << 8 | second)
    index += 2
  }
  if units.first == 0xFEFF { units.removeFirst() }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// How many bytes the UTF-8 sequence at an offset has; nothing where it is none.
private func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int? {
  let lead = bytes[index]
  if lead < 0x80 { return 1 }
  let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
  guard length > 0, index + length <= bytes.count else { return nil }
  for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
  let second = bytes[index + 1]
  switch lead {
  case 0xE0: return second >= 0xA0 ? length : nil
  case 0xED: return second < 0xA0 ? length : nil
  case 0xF0: return second >= 0x90 ? length : nil
  case 0xF4: return second < 0x90 ? length : nil
  default: return length
  }
}

private func firstInvalid(_ bytes: [UInt8], from start: Int) -> Int? {
  var index = start
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index += 1
    } else if let length = sequenceLength(bytes, at: index) {
      index += length
    } else {
      return index
    }
  }
  return nil
}

/// Makes bytes UTF-8 that are not; gives what is to be said of it, and where.
private func repair(_ bytes: inout [UInt8], firstBroken: Int) -> (CallProblem, Int) {
  let rest = bytes[firstBroken...]
  if rest.count < 4, rest.first.map({ $0 >= 0xC2 }) ?? false,
    rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
  {
    bytes.removeSubrange(firstBroken...)
    return (.cutLetter, max(0, firstBroken - 1))
  }
  var counts = (valid: 0, broken: 0)
  var index = 0
  while index < bytes.count {
    let length = sequenceLength(bytes, at: index)
    if length == nil { counts.broken += 1 } else if length != 1 { counts.valid += 1 }
    index += length ?? 1
  }
  if counts.valid > counts.broken {
    bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return (.brokenLetters(counts.broken), firstBroken)
  }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + counts.broken * 2)
  for byte in bytes {
    if byte < 0x80 {
      result.append(byte)
    } else {
      result.append(contentsOf: String(Character(windowsLetter(byte))).utf8)
    }
  }
  bytes = result
  return (.notUTF8, firstBroken)
}

/// The letter of a byte in Windows-1252.
private func windowsLetter(_ byte: UInt8) -> Unicode.Scalar {
  let special: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
  guard byte >= 0x80, byte < 0xA0 else { return Unicode.Scalar(byte) }
  return Unicode.Scalar(special[Int(byte) - 0x80]) ?? "\u{FFFD}"
}
