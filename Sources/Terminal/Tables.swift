import Dialogue

/// Lines as rows of text: tables by the widths of their cells, and everything else broken between
/// words.
///
/// The texts are safe already.
func rows(of lines: [Line], to columns: Int, plainLetters: Bool = false) -> [Line] {
  var rows: [Line] = []
  for part in parts(of: lines) {
    switch part {
    case .line(let line): rows += wrap(line, to: columns)
    case .table(let cells): rows += Table(cells, hasPlainLetters: plainLetters).rows(to: columns)
    }
  }
  return rows
}

/// Lines as the bytes of a text in which nothing is broken, shortened or left out, but for spaces at the ends.
///
/// The texts are safe already.
func text(of lines: [Line], plainLetters: Bool = false) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(lines.count * 64)
  for part in parts(of: lines) {
    switch part {
    case .line(let line):
      for span in line.spans { text += span.text.utf8 }
      endRow(&text)
    case .table(let cells): Table(cells, hasPlainLetters: plainLetters).append(to: &text)
    }
  }
  return text
}

/// Ends a row of a text, without the spaces at its end.
private func endRow(_ text: inout [UInt8]) {
  while text.last == UInt8(ascii: " ") { text.removeLast() }
  text.append(UInt8(ascii: "\n"))
}

/// A line of text, or the cells of a table.
private enum Part {
  case line(Line)
  case table([[Line.Cell]])
}

/// Lines with the rows that follow one another put together to tables.
private func parts(of lines: [Line]) -> [Part] {
  var parts: [Part] = []
  var rest = lines[...]
  while let line = rest.first {
    let table = line.cells.isEmpty ? [] : rest.prefix { $0.cells.count == line.cells.count }
    rest = rest.dropFirst(max(1, table.count))
    parts.append(table.isEmpty ? .line(line) : .table(table.map(\.cells)))
  }
  return parts
}

/// A table whose columns are as wide as their widest cell.
private struct Table {
  let cells: [[Line.Cell]]
  let hasPlainLetters: Bool
  /// The columns of the terminal that each column of the table takes; 0 where it is left out.
  var widths: [Int]

  /// The least columns in which cut words still say something, and words can be broken.
  private static let leastExcerpt = 10
  private static let leastText = 20

  init(_ cells: [[Line.Cell]], hasPlainLetters: Bool) {
    self.cells = cells
    self.hasPlainLetters = hasPlainLetters
    widths = Array(repeating: 0, count: cells.first?.count ?? 0)
    for row in cells {
      for column in row.indices {
        widths[column] = max(widths[column], Table.width(of: row[column]))
      }
    }
  }

  private static func width(of cell: Line.Cell) -> Int {
    if case .bar(let bar) = cell.form { return bar.columns }
    return width(of: cell.spans)
  }

  private static func width(of spans: [Line.Span]) -> Int {
    var width = 0
    for span in spans { width += Terminal.width(of: span.text) }
    return width
  }

  private var first: [Line.Cell] { cells.first ?? [] }

  /// The columns of the table up to one of its columns, its gap included.
  private func start(of column: Int) -> Int {
    (0..<column).reduce(gap(before: column)) { $0 + gap(before: $1) + widths[$1] }
  }

  /// Nothing stands before the first column, or before one that is left out.
  private func gap(before column: Int) -> Int {
    let isFirst = widths[..<column].allSatisfy { $0 == 0 }
    return isFirst || widths[column] == 0 ? 0 : first[column].gap
  }

  /// The columns of the table up to each of its columns.
  private var starts: [Int] { widths.indices.map { start(of: $0) } }

  private var total: Int { widths.indices.last.map { start(of: $0) + widths[$0] } ?? 0 }

  func append(to text: inout [UInt8]) {
    let starts = starts
    text.reserveCapacity(text.count + cells.count * min(total + 8, 160))
    for row in cells {
      layOut(row, starts) { fill, spans in
        for _ in 0..<fill { text.append(UInt8(ascii: " ")) }
        for span in spans { text += span.text.utf8 }
      }
      endRow(&text)
    }
  }

  func rows(to columns: Int) -> [Line] {
    var table = self
    if table.total > columns { table.shrink(to: columns) }
    let starts = table.starts
    if table.total <= columns { return table.cells.map { table.row($0, starts) } }
    let last = table.widths.indices.last ?? 0
    let room = columns - table.start(of: last)
    if case .leading = first[last].form, room >= Table.leastText {
      return table.cells.flatMap { table.brokenRow($0, room, starts) }
    }
    return cells.flatMap { stackedRow($0, columns) }
  }

  /// Shortens excerpts, the last first; where that is not enough, leaves out bars, and then excerpts.
  private mutating func shrink(to columns: Int) {
    let excerpts = Array(first.indices.filter { first[$0].form == .excerpt }.reversed())
    for excerpt in excerpts {
      shorten(excerpt, to: columns)
      if total <= columns { return }
    }
    for column in first.indices { if case .bar = first[column].form { widths[column] = 0 } }
    for excerpt in excerpts {
      shorten(excerpt, to: columns)
      if total <= columns { return }
    }
    for excerpt in excerpts where total > columns {
      widths[excerpt] = 0
      for other in excerpts where widths[other] > 0 { shorten(other, to: columns) }
    }
  }

  private mutating func shorten(_ excerpt: Int, to columns: Int) {
    let whole = Table(cells, hasPlainLetters: hasPlainLetters).widths[excerpt]
    widths[excerpt] = 1
    let room = columns - (total - 1)
    // What stands behind quoted words is not cut.
    let behind = cells.map { row in
      let spans = row[excerpt].spans
      guard let quote = spans.first(where: { $0.role == .quote }) else { return 0 }
      return Terminal.width(of: row[excerpt].text) - Terminal.width(of: quote.text)
    }
    widths[excerpt] = min(whole, max(room, Table.leastExcerpt + (behind.max() ?? 0)))
  }

  private func row(_ cells: [Line.Cell], _ starts: [Int]) -> Line {
    var spans: [Line.Span] = []
    layOut(cells, starts) { fill, content in
      if fill > 0 { spans.append(Line.Span(String(repeating: " ", count: fill))) }
      spans += content
    }
    return Line(spans).withoutTrailingSpaces
  }

  /// Hands over the stretches of each cell of a row, with how many spaces bring them to their column.
  private func layOut(
    _ cells: [Line.Cell], _ starts: [Int], _ take: (_ fill: Int, _ spans: [Line.Span]) -> Void
  ) {
    var position = 0
    for column in cells.indices where widths[column] > 0 {
      let cell = cells[column]
      var size = Table.width(of: cell)
      var start = starts[column]
      switch cell.form {
      case .trailing: start += widths[column] - size
      case .leading: break
      case .excerpt where size <= widths[column]: break
      case .excerpt:
        let spans = shortened(cell.spans, to: widths[column])
        size = Table.width(of: spans)
        take(max(0, start - position), spans)
        position = max(position, start) + size
        continue
      case .bar(let bar):
        take(max(0, start - position), spans(of: bar))
        position = max(position, start) + size
        continue
      }
      take(max(0, start - position), cell.spans)
      position = max(position, start) + size
    }
  }

  /// A row whose last cell is broken between words, in its own column.
  private func brokenRow(_ cells: [Line.Cell], _ room: Int, _ starts: [Int]) -> [Line] {
    guard let last = cells.last else { return [] }
    let broken = wrap(Line(last.spans), to: room)
    var head = cells
    head[cells.count - 1].spans = broken.first?.spans ?? []
    let margin = Line.Span(String(repeating: " ", count: starts[cells.count - 1]))
    return [row(head, starts)]
      + broken.dropFirst().map { line in
        // The column is the indent.
        var spans = line.spans
        if let text = spans.first?.text { spans[0].text = String(text.drop { $0 == " " }) }
        return Line([margin] + spans)
      }
  }

  /// A row as a text that flows, with what stands behind its first cell indented below it.
  private func stackedRow(_ cells: [Line.Cell], _ columns: Int) -> [Line] {
    var rest: [Line.Span] = []
    for cell in cells.dropFirst() where !cell.text.isEmpty {
      rest.append(Line.Span(rest.isEmpty ? "" : String(repeating: " ", count: cell.gap)))
      rest += cell.spans
    }
    let head = Line(cells.first?.spans ?? [])
    let indent = min(head.text.prefix { $0 == " " }.count + 2, columns / 4)
    let margin = Line.Span(String(repeating: " ", count: indent))
    return (head.text.allSatisfy { $0 == " " } ? [] : wrap(head, to: columns))
      + (rest.isEmpty ? [] : wrap(Line([margin] + rest), to: columns))
  }

  /// Stretches cut to columns: quoted words give way before what else stands there.
  private func shortened(_ spans: [Line.Span], to columns: Int) -> [Line.Span] {
    let size = Table.width(of: spans)
    guard size > columns else { return spans }
    var spans = spans
    let index = spans.firstIndex { $0.role == .quote } ?? 0
    let room = Terminal.width(of: spans[index].text) - (size - columns)
    if room >= Table.leastExcerpt || spans.count == 1 {
      spans[index].text = cut(spans[index].text, to: max(room, 1))
      return spans
    }
    return [Line.Span(cut(spans.map(\.text).joined(), to: columns), spans[index].role)]
  }

  /// A text cut between its letters, with a sign that it is; the closing quotation mark stays.
  private func cut(_ text: String, to columns: Int) -> String {
    var body = text[...]
    let mark = body.hasSuffix("\"") ? "\"" : ""
    body = body.dropLast(mark.count)
    let sign = hasPlainLetters ? "..." : "…"
    for ending in ["…", "..."] where body.hasSuffix(ending) { body = body.dropLast(ending.count) }
    let room = columns - Terminal.width(of: sign + mark)
    var result = ""
    var used = 0
    for letter in body {
      let size = Terminal.width(of: String(letter))
      if used + size > room { break }
      used += size
      result.append(letter)
    }
    return result + sign + mark
  }

  private func spans(of bar: Line.Bar) -> [Line.Span] {
    let parts = bar.parts
    let signs = hasPlainLetters ? ["#", "=", "-"] : ["█", "▒", "░"]
    func run(_ sign: String, _ count: Int) -> String { String(repeating: sign, count: count) }
    return [
      Line.Span(run(signs[0], parts.reached), .fact),
      Line.Span(run(signs[1], parts.reachable) + run(signs[2], parts.rest), .muted),
    ].filter { !$0.text.isEmpty }
  }
}
