import Qualification

/// A part of a cue's line that one voice speaks.
struct CueSpan {
  /// Who, by the voice span; nothing where none is open.
  var voice: String?
  /// The words without tags, entities resolved.
  var text: String
}

/// Takes the tags out of a cue's line; each `<v Name>` begins a part of its own.
func cueSpans(_ text: CallText, _ range: Range<Int>, _ open: String?) -> [CueSpan] {
  let bytes = text.bytes
  var spans: [CueSpan] = []
  var voice = open
  var words: [UInt8] = []
  func close() -> [CueSpan] {
    words.contains { !$0.isBlank }
      ? [CueSpan(voice: voice, text: String(decoding: words, as: UTF8.self))] : []
  }
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte == 60, let tag = readTag(text, index..<range.upperBound) {
      if let name = tag.voice {
        spans += close()
        words = []
        voice = name
      } else if tag.endsVoice {
        spans += close()
        words = []
        voice = nil
      }
      index = tag.end
    } else if byte == 123, text.starts(at: index, before: range.upperBound, with: "{\\"),
      let end = text.first(125, in: index..<range.upperBound)
    {
      // `{\an8}`: where a player puts the words.
      index = end + 1
    } else if byte == 38, let entity = readEntity(bytes, index, range.upperBound) {
      words.append(contentsOf: entity.text.utf8)
      index = entity.end
    } else {
      words.append(byte)
      index += 1
    }
  }
  return spans + close()
}

private struct CueTag {
  var voice: String?
  var endsVoice = false
  var end: Int
}

/// The tags that stand in captions; `<5` and `<Name>` are words.
private let tagNames: Set<String> = [
  "b", "i", "u", "c", "v", "ruby", "rt", "lang", "font", "s", "span", "br",
]

private func readTag(_ text: CallText, _ range: Range<Int>) -> CueTag? {
  let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 300)
  guard let close = text.first(62, in: window) else {
    // A voice that is cut off in its name says nothing.
    let isCut =
      text.starts(range, with: "<v ") || text.starts(range, with: "</")
      || range.upperBound == text.bytes.count && range.count < 3
    return isCut ? CueTag(end: range.upperBound) : nil
  }
  let bytes = text.bytes
  var start = range.lowerBound + 1
  let isEnd = start < close && bytes[start] == 47
  if isEnd { start += 1 }
  if start == close { return CueTag(end: close + 1) }
  if bytes[start].isDigit {
    // A time within a cue, `<00:01:02.000>`.
    guard let time = readTime(bytes, at: start, before: close), time.end == close else {
      return nil
    }
    return CueTag(end: close + 1)
  }
  var nameEnd = start
  while nameEnd < close, bytes[nameEnd].isLetter { nameEnd += 1 }
  let name = text.string(start..<nameEnd).lowercased()
  guard tagNames.contains(name) else { return nil }
  var tag = CueTag(end: close + 1)
  guard name == "v" else { return tag }
  if isEnd {
    tag.endsVoice = true
    return tag
  }
  // `<v.loud Name>`: the classes stand before the first space.
  while nameEnd < close, !bytes[nameEnd].isBlank { nameEnd += 1 }
  let spans = text.trimmed(nameEnd..<close)
  var voice: [UInt8] = []
  var index = spans.lowerBound
  while index < spans.upperBound {
    if bytes[index] == 38, let entity = readEntity(bytes, index, spans.upperBound) {
      voice.append(contentsOf: entity.text.utf8)
      index = entity.end
    } else {
      voice.append(bytes[index])
      index += 1
    }
  }
  tag.voice = voice.isEmpty ? nil : String(decoding: voice, as: UTF8.self)
  return tag
}

/// Reads an entity of HTML; nothing where the sign stands for itself.
func readEntity(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (text: String, end: Int)? {
  var end = start + 1
  while end < limit, end - start < 10, bytes[end] != 59 { end += 1 }
  guard end < limit, bytes[end] == 59, end > start + 1 else { return nil }
  let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
  let text: String? =
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "nbsp": " "
    case "lrm", "rlm": ""
    default: numericEntity(name)
    }
  return text.map { ($0, end + 1) }
}

private func numericEntity(_ name: String) -> String? {
  guard name.hasPrefix("#") else { return nil }
  let digits = name.dropFirst()
  let value =
    digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  guard let value, value >= 32, let scalar = Unicode.Scalar(value) else { return nil }
  return value == 160 ? " " : String(Character(scalar))
}
