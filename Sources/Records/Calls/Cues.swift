import Qualification

/// One line of a cue's text, without its tags, and who is named for it.
private struct CueLine {
  var cue: Int
  var line: Int
  var speaker: String?
  var text: String
  var isVoice: Bool
  /// Whether another person begins to speak, by a dash or `>>` before the words.
  var changes: Bool
}

/// A cue's times and where it stands.
private struct Cue {
  var start: Int
  var end: Int
}

/// Reads the cues that WebVTT and SubRip share; what is no cue is put aside.
func readCues(_ text: CallText, _ draft: inout CallDraft) {
  var cues: [Cue] = []
  var lines: [CueLine] = []
  var index = 0
  var isInNote = false
  while index < text.lines.count {
    let range = text.trimmed(text.lines[index])
    if range.isEmpty {
      isInNote = false
    } else if !isInNote, hasArrow(text, range) {
      index = readCue(text, index, &cues, &lines, &draft)
      continue
    } else if isInNote || startsBlock(text, range) {
      isInNote = true
      readMark(text.string(range), line: text.number(index), &draft)
    } else if !isIdentifier(text, index) {
      // Text without a time is no cue; a name or a number before one says nothing.
      readMark(text.string(range), line: text.number(index), &draft)
    }
    index += 1
  }
  append(lines, cues, to: &draft)
}

/// Reads the cue whose times stand on a line; gives the index of the line behind it.
private func readCue(
  _ text: CallText, _ first: Int, _ cues: inout [Cue], _ lines: inout [CueLine],
  _ draft: inout CallDraft
) -> Int {
  var index = first + 1
  let times = readTimes(text, text.trimmed(text.lines[first]))
  if let times {
    cues.append(times)
  } else {
    draft.complaints.append(CallProblem.badCue.complaint(in: text, line: first))
  }
  var voice: String?
  var count = 0
  while index < text.lines.count {
    let range = text.trimmed(text.lines[index])
    if range.isEmpty || hasArrow(text, range) { break }
    // A number alone before the next times is the name of the next cue, blank line or not.
    if isNumber(text, range), index + 1 < text.lines.count,
      hasArrow(text, text.trimmed(text.lines[index + 1])), count > 0
    {
      break
    }
    let spans = cueSpans(text, range, voice)
    for span in spans {
      voice = span.voice
      count += 1
      if times == nil {
        draft.putAside(span.text, line: text.number(index))
      } else {
        lines.append(
          cueLine(span, cue: cues.count - 1, line: text.number(index)))
      }
    }
    index += 1
  }
  return index
}

private func cueLine(_ span: CueSpan, cue: Int, line: Int) -> CueLine {
  let (words, changes) = withoutChange(span.text.trimmed)
  return CueLine(
    cue: cue, line: line, speaker: span.voice, text: words, isVoice: span.voice != nil,
    changes: changes)
}

/// The words of a cue without the mark of another speaker before them, and whether it stood there.
func withoutChange(_ words: String) -> (words: String, changes: Bool) {
  if words.hasPrefix(">>") { return (String(words.drop { $0 == ">" }).trimmed, true) }
  if words.hasPrefix("- "), words.utf8.count > 2 {
    return (String(words.dropFirst(2)).trimmed, true)
  }
  return (words, false)
}

/// Decides which `Name:` names a speaker, and hands on what was said.
private func append(_ lines: [CueLine], _ cues: [Cue], to draft: inout CallDraft) {
  var census = SpeakerCensus()
  var labels: [(name: String, rest: Int)?] = []
  labels.reserveCapacity(lines.count)
  for line in lines {
    let label = line.isVoice ? nil : nameBefore(line.text)
    labels.append(label)
    if let label { census.count(label.name) } else { census.countOther() }
  }
  let names = census.speakers(attendees: draft.attendees)
  // Where most cues are named, one without a name says no one; where a name only stands at a
  // change, it goes on.
  let isNamed = labels.indices.count {
    lines[$0].isVoice || labels[$0].map { names.contains($0.name) } ?? false
  }
  let goesOn = isNamed * 10 < Set(lines.map(\.cue)).count * 8
  var speaker: String?
  var cue = -1
  var isOpen = false
  for (index, line) in lines.enumerated() {
    var words = line.text
    if let label = labels[index], names.contains(label.name) {
      speaker = label.name
      words = String(decoding: Array(words.utf8.dropFirst(label.rest)), as: UTF8.self).trimmed
    } else if line.isVoice {
      speaker = line.speaker
    } else if line.changes || (line.cue != cue && !goesOn && !isOpen) {
      speaker = nil
    }
    cue = line.cue
    if words.isEmpty { continue }
    isOpen = !endsSentence(words)
    draft.pieces.append(
      CallDraft.Piece(
        speaker: speaker, text: words, start: cues[cue].start, end: cues[cue].end,
        line: line.line))
  }
}

func hasArrow(_ text: CallText, _ range: Range<Int>) -> Bool {
  guard range.count >= 9, text.bytes[range.lowerBound].isDigit else { return false }
  var index = range.lowerBound
  let end = min(range.upperBound, range.lowerBound + 40)
  while index + 2 < end {
    if text.bytes[index] == 45, text.starts(at: index, before: end, with: "-->") { return true }
    index += 1
  }
  return false
}

private func readTimes(_ text: CallText, _ range: Range<Int>) -> Cue? {
  guard let start = readTime(text.bytes, at: range.lowerBound, before: range.upperBound) else {
    return nil
  }
  var index = start.end
  while index < range.upperBound, text.bytes[index].isBlank { index += 1 }
  guard text.starts(at: index, before: range.upperBound, with: "-->") else { return nil }
  index += 3
  while index < range.upperBound, text.bytes[index].isBlank { index += 1 }
  guard let end = readTime(text.bytes, at: index, before: range.upperBound) else { return nil }
  return Cue(start: start.milliseconds, end: max(start.milliseconds, end.milliseconds))
}

/// Whether a block of notes, styles or regions begins.
private func startsBlock(_ text: CallText, _ range: Range<Int>) -> Bool {
  text.starts(range, with: "NOTE") || text.starts(range, with: "STYLE")
    || text.starts(range, with: "REGION") || text.starts(range, with: "WEBVTT")
}

func isNumber(_ text: CallText, _ range: Range<Int>) -> Bool {
  range.count < 10 && text.bytes[range].allSatisfy(\.isDigit)
}

/// Whether a line is the name of the cue that follows it.
private func isIdentifier(_ text: CallText, _ index: Int) -> Bool {
  index + 1 < text.lines.count && hasArrow(text, text.trimmed(text.lines[index + 1]))
}

/// What stands outside of cues: the head, notes, and who and when they tell.
private func readMark(_ line: String, line number: Int, _ draft: inout CallDraft) {
  if line == "WEBVTT" { return }
  var header = CallHeader()
  header.read(line.hasPrefix("NOTE ") ? String(line.dropFirst(5)) : line)
  header.apply(to: &draft)
  draft.putAside(line, line: number)
}
