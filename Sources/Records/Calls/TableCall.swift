import Qualification

/// Which columns of a table tell what.
private struct TableColumns {
  var speaker: Int?
  var text: Int
  var start: Int?
  var end: Int?
  var hasHeader = true
}

/// Reads a table with a turn a row, or with a call in a cell.
///
/// The form is RFC 4180 with `,`, `;` or tabs; the columns are known by the first row, else by
/// what they hold.
func readTable(_ text: CallText, _ draft: inout CallDraft) {
  guard let (separator, columns) = tableShape(text, isChosen: true) else {
    draft.complaints.append(CallProblem.noTable.complaint(in: text, line: 0))
    return
  }
  readRows(text, separator, columns, &draft)
}

/// Reads a table in Markdown that stands among other lines; false where it has no turns.
func readTurns(of text: CallText, _ draft: inout CallDraft) -> Bool {
  guard text.lines.count > 2, let (separator, columns) = tableShape(text, isChosen: false),
    separator == 124, columns.speaker != nil
  else { return false }
  readRows(text, separator, columns, &draft)
  return true
}

private func readRows(
  _ text: CallText, _ separator: UInt8, _ columns: TableColumns, _ draft: inout CallDraft
) {
  var table = DelimitedText(text, separator: separator)
  if columns.hasHeader { _ = table.row() }
  var calls = 0
  // Where the second call is; it is said when all are counted.
  var second: (line: Int, place: Int)?
  while let (cells, start) = table.row() {
    let line = text.line(at: start)
    guard cells.indices.contains(columns.text) else {
      if draft.complaints.count < 100, cells.contains(where: { !$0.range.isEmpty }) {
        draft.complaints.append(CallProblem.noRow(cells.count).complaint(in: text, line: line))
      }
      continue
    }
    let words = table.string(cells[columns.text])
    // A column `agent` beside a cell with the whole call names who was on it.
    if columns.speaker != nil, draft.pieces.isEmpty, words.utf8.count > 300, words.contains("["),
      isCall(words)
    {
      readEmbedded(words, file: text.file, line: text.number(line), &draft)
      return
    }
    guard let speaker = columns.speaker, cells.indices.contains(speaker) else {
      calls += 1
      if calls == 1 {
        readEmbedded(words, file: text.file, line: text.number(line), &draft)
      } else if calls == 2 {
        second = (line, place: draft.complaints.count)
      }
      continue
    }
    func time(_ column: Int?) -> Int? {
      guard let column, cells.indices.contains(column) else { return nil }
      return readTime(table.string(cells[column]))
    }
    let name = table.string(cells[speaker]).trimmed
    // The rule below the head of a table in Markdown.
    if separator == 124, !name.utf8.contains(where: { $0.isLetter || $0.isDigit }) { continue }
    draft.pieces.append(
      CallDraft.Piece(
        speaker: name.isEmpty ? nil : name, text: words, start: time(columns.start),
        end: time(columns.end), line: text.number(line)))
  }
  if let second {
    draft.complaints.insert(
      CallProblem.severalCalls(calls).complaint(in: text, line: second.line), at: second.place)
  }
  if let quote = table.openQuote {
    draft.complaints.append(CallProblem.openQuote.complaint(at: text.mark(at: quote)))
  }
}

/// Whether a text is a table of turns, or one with a call in a cell.
func looksLikeTable(_ text: CallText) -> Bool {
  text.lines.count > 1 && tableShape(text, isChosen: false) != nil
}

private let speakerColumns: Set<String> = [
  "speaker", "speaker_name", "speaker name", "name", "participant", "role", "who", "from", "author",
  "sender", "user", "party", "person", "speaker_id", "speakerid", "agent", "speaker_role",
  "speaker role", "speaker_label", "speaker label", "speaker_type", "spk", "channel", "side",
]

private let textColumns: Set<String> = [
  "text", "utterance", "content", "message", "transcript", "words", "sentence", "body", "speech",
  "dialogue", "what was said", "said", "line", "conversation", "call_transcript", "transcription",
  "call transcript", "full_transcript", "dialog", "call_text", "comment",
]

private let startColumns: Set<String> = [
  "start", "start_time", "time", "timestamp", "start time", "begin", "starttime", "offset",
  "start_sec", "start_s", "start_seconds",
]

private let endColumns: Set<String> = ["end", "end_time", "end time", "endtime", "stop"]

private func tableShape(_ text: CallText, isChosen: Bool) -> (UInt8, TableColumns)? {
  for separator in [UInt8(44), 59, 9, 124] {
    var table = DelimitedText(text, separator: separator)
    guard let first = table.row(), first.cells.count > 1 || isChosen else { continue }
    let names = first.cells.map { table.string($0).trimmed.lowercased() }
    let second = table.row()?.cells.map { table.string($0) } ?? []
    let words = names.firstIndex { textColumns.contains($0) }
    if let words {
      let speaker = names.indices.first { $0 != words && speakerColumns.contains(names[$0]) }
      if speaker != nil || second.indices.contains(words) && isCall(second[words]) {
        return (
          separator,
          TableColumns(
            speaker: speaker, text: words,
            start: names.firstIndex { startColumns.contains($0) },
            end: names.firstIndex { endColumns.contains($0) })
        )
      }
    }
    if let columns = columnsByContent(text, separator) { return (separator, columns) }
    // A cell with a call is one under any name.
    if separator != 124, second.count == names.count, names.count > 1,
      let column = second.indices.first(where: {
        second[$0].utf8.count > 200 && isCall(second[$0])
      })
    {
      return (separator, TableColumns(text: column))
    }
  }
  return nil
}

/// Whether the words of a cell are a call.
private func isCall(_ words: String) -> Bool {
  var draft = CallDraft()
  readEmbedded(String(words.prefix(4000)), file: "", line: 1, &draft)
  return draft.pieces.count > 1
}

/// The columns of a table without names: one of few names that are repeated, one of long texts.
private func columnsByContent(_ text: CallText, _ separator: UInt8) -> TableColumns? {
  var table = DelimitedText(text, separator: separator)
  var rows: [[String]] = []
  while rows.count < 50, let (cells, _) = table.row() {
    rows.append(cells.map { table.string($0).trimmed })
  }
  guard rows.count >= 3, let width = rows.first?.count, width > 1,
    rows.allSatisfy({ $0.count == width })
  else { return nil }
  // Commas in speech part it as well; only few rows of it would have the same count.
  var speaker: Int?
  for column in 0..<width {
    let values = rows.map { $0[column] }
    let kinds = values.map(labelKind)
    if kinds.allSatisfy({ $0 == .name || $0 == .role }), Set(values).count < values.count {
      speaker = column
      break
    }
  }
  guard let speaker else { return nil }
  let lengths = (0..<width).map { column in rows.reduce(0) { $0 + $1[column].utf8.count } }
  guard let words = lengths.indices.filter({ $0 != speaker }).max(by: { lengths[$0] < lengths[$1] })
  else { return nil }
  let start = (0..<width).first { column in rows.allSatisfy { readTime($0[column]) != nil } }
  return TableColumns(speaker: speaker, text: words, start: start, hasHeader: false)
}
