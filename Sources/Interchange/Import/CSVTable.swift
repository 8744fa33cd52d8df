import Qualification
import Records

/// Reads a table of contacts with its heading, which may stand below some lines of another kind.
func readCSVTable(
  _ bytes: [UInt8], file: String, separator: UInt8?, mapped: [String]
) throws(Complaint) -> ImportTable {
  let mapped = Set(mapped.map { $0.trimmed.lowercased() })
  var best: (separator: UInt8, start: Int, known: Int)?
  for sign in separator.map({ [$0] }) ?? [44, 59, 9] {
    guard let found = heading(bytes, separator: sign, mapped) else { continue }
    if found.known > best?.known ?? 0 { best = (sign, found.start, found.known) }
  }
  guard let best else {
    throw ImportProblem.noHeading.complaint(
      at: SourceMark(
        file: file, text: String(decoding: bytes.prefix(2000), as: UTF8.self), utf8Offset: 0))
  }
  var lines = LineCounter(bytes)
  // The rows are read from the heading on, so that a quote in the lines above it does no harm.
  let body = Array(bytes[best.start...])
  var reader = DelimitedText(body, separator: best.separator)
  guard let (cells, _) = reader.row() else {
    return ImportTable(form: .csv, headings: [], rows: [], complaints: [])
  }
  let headings = cells.map { reader.string($0).trimmed }
  var table = ImportTable(form: .csv, headings: headings, rows: [], complaints: [])
  while let (cells, start) = reader.row() {
    let texts = cells.map { reader.string($0) }
    if texts.allSatisfy(\.isEmpty) { continue }
    var row = ImportTable.Row(line: lines.line(at: best.start + start), cells: texts)
    if let column = cells.firstIndex(where: \.hasWordsBehind) {
      row.problem = .wordsBehindQuote(column: column)
    } else if texts.count > headings.count,
      texts[headings.count...].contains(where: { !$0.isEmpty })
    {
      row.problem = .tooManyCells(texts.count)
    }
    if let quote = reader.openQuote,
      let column = cells.firstIndex(where: { $0.range.contains(quote) })
    {
      row.problem = .openQuote(column: column)
    }
    row.cells += Array(repeating: "", count: max(0, headings.count - texts.count))
    row.cells.removeLast(row.cells.count - headings.count)
    table.rows.append(row)
  }
  return table
}

/// Where the heading of a table begins, and how many of its cells are headings of contacts.
///
/// LinkedIn puts notes above it; the row of the first twenty with the most known headings is it.
private func heading(
  _ bytes: [UInt8], separator: UInt8, _ mapped: Set<String>
) -> (start: Int, known: Int)? {
  var best: (start: Int, known: Int)?
  var start = 0
  for _ in 0..<20 where start < bytes.count {
    var reader = DelimitedText(
      Array(bytes[start..<min(bytes.count, start + 65_536)]), separator: separator)
    guard let (cells, offset) = reader.row() else { break }
    let known = cells.count { cell in
      let heading = reader.string(cell).trimmed
      return knownHeading(heading) != nil || mapped.contains(heading.lowercased())
    }
    if known > best?.known ?? 0 { best = (start + offset, known) }
    // The next line, not the next row: a quote above the table may have no end.
    guard let end = bytes[(start + offset)...].firstIndex(of: 10) else { break }
    start = end + 1
  }
  return best
}

/// Counts the lines of a text up to offsets that grow.
struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line in which an offset lies, from 1; no offset before the last one asked for.
  mutating func line(at target: Int) -> Int {
    while offset < min(target, bytes.count) {
      if bytes[offset] == 10 { line += 1 }
      offset += 1
    }
    return line
  }
}
