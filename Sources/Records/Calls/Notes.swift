import Qualification

/// Reads what was said from plain text or Markdown, where labels name who speaks.
///
/// Which labels do so is decided by how often they stand there and in which shape; heads, notes,
/// tables and what was written about the call are put aside. There is no standard; the shapes are
/// those of people's notes and of the text that services export.
func readNotes(_ text: CallText, _ draft: inout CallDraft) {
  var reader = NotesReader(text)
  reader.read(&draft)
}

/// Walks over the lines of notes and parts what was said from what was not.
private struct NotesReader {
  private enum Section {
    case head, speech, notes, neutral
  }

  private let text: CallText
  private let lines: [NoteLine]
  private let speech: NoteSpeech
  private var header = CallHeader()
  private var section = Section.head
  /// Whether the line at hand may go on with the turn before it.
  private var isOpen = false
  /// Whether lines without a label belong to one that is no speaker's.
  private var isSkipping = false
  private var isAfterBlank = true
  private var hasSpoken = false
  private var isInFence = false
  private var mayResume = false
  private var preface: [Int] = []

  init(_ text: CallText) {
    let lines = noteLines(text)
    self.text = text
    self.lines = lines
    speech = NoteSpeech(text, lines)
  }

  mutating func read(_ draft: inout CallDraft) {
    for index in lines.indices where index < speech.headEnd {
      if lines[index].kind != .blank { header.read(text.string(lines[index].whole)) }
    }
    header.apply(to: &draft)
    for index in lines.indices { readLine(index, &draft) }
    putPrefaceAside(&draft)
    if draft.pieces.isEmpty { readTurnTable(&draft) }
    if draft.pieces.isEmpty { readTimedLines(text, &draft) }
  }

  /// Reads a table of turns that stands behind a head or among notes: the first with such columns.
  private func readTurnTable(_ draft: inout CallDraft) {
    var index = lines.startIndex
    while let start = lines[index...].firstIndex(where: { $0.kind == .table }) {
      let end = lines[start...].firstIndex { $0.kind != .table } ?? lines.endIndex
      let rows = lines[start].whole.lowerBound..<lines[end - 1].whole.upperBound
      let table = CallText(
        Array(text.bytes[rows]), file: text.file, firstLine: lines[start].number)
      if readTurns(of: table, &draft) {
        let numbers = lines[start].number...lines[end - 1].number
        draft.asides.removeAll { numbers.contains($0.line) }
        return
      }
      index = end
    }
  }

  private mutating func readLine(_ index: Int, _ draft: inout CallDraft) {
    let line = lines[index]
    defer { isAfterBlank = line.kind == .blank }
    switch line.kind {
    case .blank:
      if isSkipping, section == .speech { isSkipping = false }
      return
    case .fence:
      isInFence.toggle()
      isOpen = false
      if section == .notes { section = rest }
      return
    case .rule:
      isOpen = false
      if section == .notes { section = rest }
      return
    case .matter, .table, .comment:
      isOpen = false
      putAside(index, &draft)
      return
    case .heading, .text: break
    }
    if speech.isFenced, !isInFence {
      isOpen = false
      putAside(index, &draft)
    } else if let label = speech.label(index), section != .notes || leavesNotes(index) {
      begin(label, index, &draft)
    } else if line.kind == .heading {
      readHeading(index, &draft)
    } else {
      readText(index, &draft)
    }
  }

  /// The section behind the end of one that had a heading.
  private var rest: Section { hasSpoken ? .neutral : .head }

  /// Whether somebody speaks in a section of notes, which then is over.
  private func leavesNotes(_ index: Int) -> Bool {
    hasSpoken ? mayResume : index > speech.speechHeading
  }

  private mutating func begin(_ label: SpeakerLabel, _ index: Int, _ draft: inout CallDraft) {
    if !hasSpoken { takePreface(&draft) }
    let line = lines[index]
    draft.pieces.append(
      CallDraft.Piece(
        speaker: label.name, text: text.string(label.rest..<max(label.rest, line.range.upperBound)),
        start: label.start, end: label.end, line: line.number))
    section = .speech
    hasSpoken = true
    isOpen = true
    isSkipping = false
  }

  private mutating func readHeading(_ index: Int, _ draft: inout CallDraft) {
    enter(sectionKind(text.string(lines[index].range)), index, isMarked: true)
    putAside(index, &draft)
  }

  private mutating func enter(_ kind: SectionKind, _ index: Int, isMarked: Bool) {
    isOpen = false
    isSkipping = false
    switch kind {
    case .notes where index > speech.firstHeading:
      mayResume = speech.goesOn(behind: index, isMarked: isMarked)
      section = .notes
    case .notes, .speech: section = rest
    case .other: if isMarked, section != .head { section = rest }
    }
  }

  private mutating func readText(_ index: Int, _ draft: inout CallDraft) {
    let line = lines[index]
    if let label = line.label, line.labelKind == .heading || isBoldHeading(label, line) {
      if readNoteLabel(label, index, &draft) { return }
    }
    if section == .speech, isOpen, !isSkipping, mayContinue(index, draft),
      !isTimeAlone(line.range), !marksEnd(line.range), !draft.pieces.isEmpty
    {
      draft.pieces[draft.pieces.count - 1].text += "\n" + text.string(line.range)
      return
    }
    if isTimeAlone(line.range) { return putAside(index, &draft) }
    if isMarker(text, line.range), hasSpoken { isOpen = false }
    if section == .speech, isAfterBlank, !isDirection(line.range) {
      isOpen = false
      if index > speech.last { section = .neutral }
    }
    putAside(index, &draft)
  }

  /// A line in bold that names no speaker heads what follows.
  private func isBoldHeading(_ label: SpeakerLabel, _ line: NoteLine) -> Bool {
    label.isAlone && label.shape.marks == .bold && !label.shape.isTimed
  }

  /// Reads `Outcome: …` or `**Call Notes:**`; false where the words are part of a turn.
  private mutating func readNoteLabel(
    _ label: SpeakerLabel, _ index: Int, _ draft: inout CallDraft
  ) -> Bool {
    guard label.shape.hasColon || label.shape.marks == .bold else { return false }
    let isBehind = index > speech.last
    if hasSpoken, !isBehind, !isAfterBlank, speech.isWrapped || label.shape.isListed {
      return false
    }
    // Within a turn that is told in paragraphs, such words are spoken.
    if hasSpoken, !isBehind, !label.isAlone, label.shape != speech.shape { return false }
    if label.isAlone {
      let kind = sectionKind(label.name)
      // What names nothing known, such as `**Part two**`, only parts what is said.
      let isNotes = kind == .other && lines[index].labelKind == .heading
      enter(isNotes ? .notes : kind, index, isMarked: false)
    } else {
      isOpen = false
      isSkipping = true
      if isBehind, hasSpoken { section = .neutral }
    }
    putAside(index, &draft)
    return true
  }

  /// Whether a line says that the recording ends; in wrapped text such words may be spoken.
  private func marksEnd(_ range: Range<Int>) -> Bool {
    if speech.isWrapped, !isAfterBlank, text.bytes[range.lowerBound].isLetter { return false }
    return isMarker(text, range)
  }

  /// Whether a line without a label goes on with the turn before it.
  private func mayContinue(_ index: Int, _ draft: CallDraft) -> Bool {
    if draft.pieces.last?.text.isEmpty ?? false { return true }
    if !isAfterBlank { return speech.isWrapped || !isDirection(lines[index].range) }
    return index < speech.last && !isDirection(lines[index].range)
      && !(lines[index].label?.isAlone ?? false)
  }

  private func isTimeAlone(_ range: Range<Int>) -> Bool {
    guard range.count < 14, text.bytes[range.lowerBound].isDigit,
      let time = readTime(text.bytes, at: range.lowerBound, before: range.upperBound)
    else { return false }
    // `10:30` may be the last word of a turn, `00:10:30` is a mark of the recording.
    return time.end == range.upperBound && text.bytes[range].count { $0 == 58 } == 2
  }

  private func isDirection(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, [40, 91, 42, 95].contains(text.bytes[range.lowerBound]) else {
      return false
    }
    return isStageDirection(text.string(range))
  }

  // MARK: What stands before the first label

  private mutating func putAside(_ index: Int, _ draft: inout CallDraft) {
    if !hasSpoken, lines[index].kind == .text {
      preface.append(index)
    } else {
      draft.putAside(text.string(lines[index].range), line: lines[index].number)
      if !hasSpoken { preface.append(index) }
    }
  }

  /// The first turn may have no label: one paragraph that speaks to somebody.
  private mutating func takePreface(_ draft: inout CallDraft) {
    let isAlone =
      !preface.isEmpty && preface.count < 20
      && preface.allSatisfy { lines[$0].kind == .text && lines[$0].label == nil }
      && zip(preface, preface.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let words = isAlone ? preface.map { text.string(lines[$0].range) }.joined(separator: "\n") : ""
    guard isAlone, speech.shape.marks == .none, looksSpoken(words) else {
      return putPrefaceAside(&draft)
    }
    draft.pieces.append(
      CallDraft.Piece(
        speaker: nil, text: words, start: nil, end: nil, line: lines[preface[0]].number))
    preface = []
  }

  private mutating func putPrefaceAside(_ draft: inout CallDraft) {
    for index in preface where lines[index].kind == .text {
      draft.putAside(text.string(lines[index].range), line: lines[index].number)
    }
    preface = []
  }
}

/// Whether a paragraph without a name speaks to somebody.
private func looksSpoken(_ words: String) -> Bool {
  guard endsSentence(words) else { return false }
  let tokens = words.lowercased().split(whereSeparator: { !($0.isLetter || $0 == "'" || $0 == "’") }
  )
  .prefix(60).map {
    $0.split(whereSeparator: { $0 == "'" || $0 == "’" }).first.map(String.init) ?? ""
  }
  let speaking: Set<String> = [
    "i", "you", "hi", "hello", "hey", "thanks", "thank", "we", "my", "morning", "afternoon",
    "speaking", "your",
  ]
  return tokens.count >= 2 && tokens.contains(where: speaking.contains)
}

/// Whether a line only says that the recording or the call begins or ends.
func isMarker(_ text: CallText, _ range: Range<Int>) -> Bool {
  // Most lines have too many words, which is seen without making any of them.
  guard range.count < 80, range.count > 2, text.bytes[range].count(where: \.isBlank) < 10 else {
    return false
  }
  guard namesRecording(text, range) else { return false }
  let line = text.string(range).lowercased()
  let words = line.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init)
  if words.first == "transcribed", words.contains("by") { return true }
  guard words.count <= 6 else { return false }
  return !words.isEmpty && words.contains(where: markerChanges.contains)
    && words.contains(where: markerThings.contains)
    && words.allSatisfy {
      markerThings.contains($0) || markerChanges.contains($0) || markerWords.contains($0)
        || $0.utf8.allSatisfy(\.isDigit)
    }
}

/// Whether a word may be one of a recording, by its first four letters.
private func namesRecording(_ text: CallText, _ range: Range<Int>) -> Bool {
  var isInWord = false
  for index in range {
    let byte = text.bytes[index]
    if byte >= 128 {
      // Quotation marks and dashes may stand before a word.
      isInWord = false
      continue
    }
    defer { isInWord = byte.isLetter || byte.isDigit }
    guard !isInWord, byte.isLetter, index + 4 <= range.upperBound else { continue }
    var letters: UInt32 = 0
    for place in index..<index + 4 { letters = letters << 8 | UInt32(text.bytes[place] | 32) }
    switch letters {
    // call, reco(rding), tran(script), conv(ersation), meet(ing), audi(o), file
    case 0x6361_6C6C, 0x7265_636F, 0x7472_616E, 0x636F_6E76, 0x6D65_6574, 0x6175_6469, 0x6669_6C65:
      return true
    default: break
    }
  }
  return false
}

private let markerThings: Set<String> = [
  "call", "recording", "transcript", "transcription", "conversation", "meeting", "audio", "file",
]

private let markerChanges: Set<String> = [
  "start", "starts", "started", "begin", "begins", "end", "ends", "ended", "stop", "stops",
  "stopped", "begun", "finished", "disconnected", "terminated", "complete",
]

private let markerWords: Set<String> = [
  "of", "the", "here", "at", "has", "after", "on", "is", "by", "full", "sales", "was",
]
