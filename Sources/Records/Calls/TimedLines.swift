import Qualification

/// Reads lines that begin with a time in brackets and name nobody, `[00:04.000 --> 00:06.000] …`,
/// as speech recognisers such as Whisper print them.
func readTimedLines(_ text: CallText, _ draft: inout CallDraft) {
  var pieces: [CallDraft.Piece] = []
  var asides: [RecordedCall.Aside] = []
  for (index, line) in text.lines.enumerated() {
    let range = text.trimmed(line)
    if range.isEmpty { continue }
    guard let piece = timedLine(text, range, text.number(index)) else {
      asides.append(RecordedCall.Aside(text.string(range), line: text.number(index)))
      continue
    }
    pieces.append(piece)
  }
  guard pieces.count > 1, pieces.count > asides.count else { return }
  draft.pieces = pieces
  draft.asides = asides
}

private func timedLine(_ text: CallText, _ range: Range<Int>, _ line: Int) -> CallDraft.Piece? {
  guard text.bytes[range.lowerBound] == 91, let close = text.first(93, in: range),
    let start = readTime(text.bytes, at: range.lowerBound + 1, before: close)
  else { return nil }
  var end: Int?
  var index = start.end
  while index < close {
    if let later = readTime(text.bytes, at: index, before: close) {
      end = later.milliseconds
      index = later.end
    } else {
      index += 1
    }
  }
  return CallDraft.Piece(
    speaker: nil, text: text.string((close + 1)..<range.upperBound), start: start.milliseconds,
    end: end, line: line)
}
