import Qualification

/// The form of a text, by what it holds.
func recognise(_ text: CallText, _ json: JSONTape?) -> CallFormat {
  if let json { return recogniseJSON(json.root) }
  if let format = captionForm(text) { return format }
  if looksLikeChat(text) { return .chat }
  if looksLikeTable(text) { return .csv }
  if looksLikeOtter(text) { return .otter }
  return looksLikeMarkdown(text) ? .markdown : .plain
}

/// Whether a text is JSON, cut off or not: by its first two signs.
func looksLikeJSON(_ text: CallText) -> Bool {
  var signs = text.bytes.lazy.filter { !$0.isBlank && $0 != 10 && $0 != 13 }.makeIterator()
  guard let first = signs.next(), first == 123 || first == 91 else { return false }
  guard let second = signs.next() else { return true }
  // `[00:12] Name:` and `{laughs}` begin no JSON.
  return first == 123 ? second == 34 || second == 125 : [123, 91, 34, 93].contains(second)
}

/// Captions, by their first line or the times of their first cue.
private func captionForm(_ text: CallText) -> CallFormat? {
  if text.starts(text.trimmed(text.lines[0]), with: "WEBVTT") { return .webvtt }
  for line in text.lines.prefix(200) {
    let range = text.trimmed(line)
    guard range.count >= 9, text.bytes[range.lowerBound].isDigit,
      let start = readTime(text.bytes, at: range.lowerBound, before: range.upperBound)
    else { continue }
    var index = start.end
    while index < range.upperBound, text.bytes[index].isBlank { index += 1 }
    guard text.starts(at: index, before: range.upperBound, with: "-->") else { continue }
    return text.bytes[range.lowerBound..<start.end].contains(44) ? .srt : .webvtt
  }
  return nil
}
