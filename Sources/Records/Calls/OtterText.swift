import Qualification

/// Reads the text that Otter exports: a line with name and time, the words on the lines below.
///
/// The form is Otter's TXT export, `Name  m:ss`, with its footer; the transcripts that Teams and
/// others put into documents have the same shape.
func readOtter(_ text: CallText, _ draft: inout CallDraft) {
  var header = CallHeader()
  var isBeforeFirst = true
  var isOpen = false
  var kinds: [String: LabelKind] = [:]
  for (index, line) in text.lines.enumerated() {
    let range = text.trimmed(line)
    if range.isEmpty { continue }
    if let head = otterHead(text, range, &kinds) {
      isBeforeFirst = false
      isOpen = true
      draft.pieces.append(
        CallDraft.Piece(
          speaker: head.name, text: "", start: head.time, end: nil, line: text.number(index)))
    } else if isMarker(text, range) || !isOpen {
      isOpen = isOpen && !isMarker(text, range)
      let words = text.string(range)
      if isBeforeFirst { header.read(words) }
      draft.putAside(words, line: text.number(index))
    } else {
      draft.pieces[draft.pieces.count - 1].text += "\n" + text.string(range)
    }
  }
  header.apply(to: &draft)
}

/// Whether a text has lines of a name and a time, each followed by words.
func looksLikeOtter(_ text: CallText) -> Bool {
  var heads = 0
  var filled = 0
  var kinds: [String: LabelKind] = [:]
  for (index, line) in text.lines.prefix(400).enumerated() {
    let range = text.trimmed(line)
    if range.isEmpty { continue }
    filled += 1
    guard otterHead(text, range, &kinds) != nil else { continue }
    let next = text.lines.indices.contains(index + 1) ? text.trimmed(text.lines[index + 1]) : 0..<0
    if !next.isEmpty, otterHead(text, next, &kinds) == nil { heads += 1 }
  }
  return heads > 0 && heads * 5 >= filled
}

/// The name and the time of a line that has nothing else.
private func otterHead(
  _ text: CallText, _ range: Range<Int>, _ kinds: inout [String: LabelKind]
) -> (name: String, time: Int)? {
  guard range.count < 100, text.bytes[range.upperBound - 1].isDigit else { return nil }
  var index = range.upperBound
  while index > range.lowerBound, text.bytes[index - 1].isDigit || text.bytes[index - 1] == 58 {
    index -= 1
  }
  guard let time = readTime(text.bytes, at: index, before: range.upperBound),
    time.end == range.upperBound, index > range.lowerBound, text.bytes[index - 1].isBlank
  else { return nil }
  let words = text.trimmed(range.lowerBound..<index)
  guard !words.isEmpty, words.count <= 60,
    !text.bytes[words].contains(where: { [58, 33, 63, 91, 35, 42, 124, 34].contains($0) })
  else { return nil }
  let name = text.string(words)
  let kind = kinds[name] ?? labelKind(name)
  if kinds.count < 10_000 { kinds[name] = kind }
  return kind == .name || kind == .role ? (name, time.milliseconds) : nil
}
