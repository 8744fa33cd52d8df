import CEditline

/// What a person sees: the part of a terminal that libedit and leadline use, as xterm does it.
///
/// It takes the bytes that a program sends. Whatever is not on the list of sequences that leadline
/// may send is a violation, whether it is modelled here or not.
struct Screen {
  /// One place of a row; the second half of a wide character is empty.
  struct Cell: Hashable {
    var text = " "
    /// The numbers of the look in force (ECMA-48 SGR).
    var style: [Int] = []
  }

  struct Row: Hashable {
    var cells: [Cell]
    /// Whether the row goes on the one above it.
    var isContinued = false

    var text: String {
      var text = cells.map(\.text).joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  private(set) var size: TerminalSize
  private(set) var grid: [Row]
  /// The cursor's place, both from 0.
  private(set) var cursor = Place()
  /// The rows that went off the top, oldest first.
  private(set) var scrolledOff: [Row] = []
  /// The text as it came, without control sequences; with line breaks.
  private(set) var log = ""
  /// What is not allowed to come, made readable; a sequence without an end at last.
  var violations: [String] { found + (decoder.isAtRest ? [] : ["a sequence without an end"]) }
  private var found: [String] = []
  /// The title that was set; nothing while it is as before.
  private(set) var title: String?
  private(set) var bells = 0
  /// Whether pastes are marked (`ESC[?2004h`).
  private(set) var marksPastes = false
  /// Whether characters push those behind them (`ESC[4h`).
  private(set) var inserts = false

  struct Place: Hashable {
    var row = 0
    var column = 0
  }

  /// Whether the last column was written: the next character goes to the next row.
  private var isWrapPending = false
  private var style: [Int] = []
  private var saved = (place: Place(), style: [Int]())
  private var decoder = ControlDecoder()

  init(_ size: TerminalSize = TerminalSize()) {
    self.size = size
    grid = Array(repeating: Screen.blank(size.columns), count: size.rows)
  }

  private static func blank(_ columns: Int) -> Row {
    Row(cells: Array(repeating: Cell(), count: columns))
  }

  // MARK: Looking

  /// The rows as they are read, without blanks at their ends.
  var rows: [String] { grid.map(\.text) }

  /// The row in which the cursor stands.
  var currentRow: String { grid[cursor.row].text }

  /// The rows that are not empty, those that went off the top first.
  var everything: [String] { (scrolledOff + grid).map(\.text).filter { !$0.isEmpty } }

  /// The look of a text where it first stands; nothing where it is not on the screen.
  func style(of text: String) -> [Int]? {
    for row in grid {
      for start in row.cells.indices where !row.cells[start].text.isEmpty {
        if row.cells[start...].map(\.text).joined().hasPrefix(text) {
          return row.cells[start].style
        }
      }
    }
    return nil
  }

  // MARK: Taking

  /// Takes what a program sent; pieces may be cut anywhere.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let item = decoder.take(byte) { take(item) }
    }
  }

  private mutating func take(_ item: ControlDecoder.Item) {
    switch item {
    case .text(let scalar): put(scalar)
    case .control(let byte): obey(control: byte)
    case .csi(let sequence): obey(sequence)
    case .escape("7"): saved = (cursor, style)
    case .escape("8"): (cursor, style) = saved
    case .escape(let final): violate("ESC \(final)")
    case .string(let kind, let text):
      if kind == "]", let number = text.split(separator: ";").first, "012".contains(number) {
        title = String(text.dropFirst(number.count + 1))
      }
      violate("ESC \(kind)\(text)")
    case .malformed(let bytes):
      violate("bytes " + bytes.map { String($0, radix: 16) }.joined(separator: " "))
    }
  }

  private mutating func violate(_ text: String) {
    found.append(text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined())
  }

  private mutating func obey(control byte: UInt8) {
    switch byte {
    case 7: bells += 1
    case 8:
      isWrapPending = false
      cursor.column = max(0, cursor.column - 1)
    case 9: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 10: goDown()
    case 13:
      isWrapPending = false
      cursor.column = 0
    default: violate("control \(byte)")
    }
    if byte != 7 { log.unicodeScalars.append(Unicode.Scalar(byte)) }
  }

  private mutating func goDown() {
    isWrapPending = false
    if cursor.row == size.rows - 1 {
      scrolledOff.append(grid.removeFirst())
      grid.append(Screen.blank(size.columns))
    } else {
      cursor.row += 1
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    log.unicodeScalars.append(scalar)
    if !scalar.isPlain { violate("character U+\(String(scalar.value, radix: 16))") }
    let width = scalar.columns
    guard width > 0 else { return combine(scalar) }
    if isWrapPending || cursor.column + width > size.columns {
      cursor.column = 0
      goDown()
      grid[cursor.row].isContinued = true
    }
    guard width <= size.columns else { return }
    if inserts { insert(width) }
    splitWide(at: cursor.column)
    splitWide(at: cursor.column + width)
    grid[cursor.row].cells[cursor.column] = Cell(text: String(scalar), style: style)
    for offset in 1..<max(2, width) where width > 1 {
      grid[cursor.row].cells[cursor.column + offset] = Cell(text: "", style: style)
    }
    cursor.column += width
    if cursor.column >= size.columns {
      cursor.column = size.columns - 1
      isWrapPending = true
    }
  }

  /// Sets a mark on the character before the cursor.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? cursor.column : cursor.column - 1
    while column > 0, grid[cursor.row].cells[column].text.isEmpty { column -= 1 }
    if column >= 0 { grid[cursor.row].cells[column].text.unicodeScalars.append(scalar) }
  }

  /// Half a wide character is a blank.
  private mutating func splitWide(at column: Int) {
    guard column > 0, column < size.columns, grid[cursor.row].cells[column].text.isEmpty else {
      return
    }
    grid[cursor.row].cells[column].text = " "
    grid[cursor.row].cells[column - 1].text = " "
  }

  private mutating func insert(_ count: Int) {
    let blanks = Array(repeating: Cell(), count: count)
    grid[cursor.row].cells.insert(contentsOf: blanks, at: cursor.column)
    grid[cursor.row].cells.removeLast(count)
  }

  private mutating func delete(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    grid[cursor.row].cells.removeSubrange(cursor.column..<cursor.column + count)
    grid[cursor.row].cells += Array(repeating: Cell(), count: count)
  }

  private mutating func erase(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<size.columns)
    splitWide(at: range.lowerBound)
    splitWide(at: range.upperBound)
    for column in range { grid[cursor.row].cells[column] = Cell() }
  }

  // MARK: Sequences

  private mutating func obey(_ sequence: ControlDecoder.ControlSequence) {
    let count = max(1, sequence.numbers.first ?? 1)
    if sequence.final != "m" { isWrapPending = false }
    switch (sequence.prefix, sequence.final) {
    case ("", "A"): cursor.row = max(0, cursor.row - count)
    case ("", "B"): cursor.row = min(size.rows - 1, cursor.row + count)
    case ("", "C"): cursor.column = min(size.columns - 1, cursor.column + count)
    case ("", "D"): cursor.column = max(0, cursor.column - count)
    case ("", "G"): cursor.column = min(size.columns, count) - 1
    case ("", "K"): eraseInRow(sequence.numbers.first ?? 0)
    case ("", "J"): eraseOnScreen(sequence)
    case ("", "X"): erase(cursor.column..<cursor.column + count)
    case ("", "P"): delete(count)
    case ("", "@"): insert(min(count, size.columns - cursor.column))
    case ("", "m"): setStyle(sequence.numbers)
    case ("", "h") where sequence.numbers == [4]: inserts = true
    case ("", "l") where sequence.numbers == [4]: inserts = false
    case ("?", "h") where sequence.numbers == [2004]: marksPastes = true
    case ("?", "l") where sequence.numbers == [2004]: marksPastes = false
    case ("", "H"):
      // Cursors are moved within the editor's rows only, never to a place of the screen.
      violate(sequence.text)
      cursor.row = min(size.rows, count) - 1
      cursor.column = min(size.columns, max(1, sequence.numbers.dropFirst().first ?? 1)) - 1
    default: violate(sequence.text)
    }
  }

  private mutating func eraseInRow(_ part: Int) {
    switch part {
    case 0: erase(cursor.column..<size.columns)
    case 1: erase(0..<cursor.column + 1)
    default: erase(0..<size.columns)
    }
  }

  private mutating func eraseOnScreen(_ sequence: ControlDecoder.ControlSequence) {
    let part = sequence.numbers.first ?? 0
    // The screen is never cleared, nor anything above the editor's rows.
    if part != 0 { violate(sequence.text) }
    eraseInRow(part)
    let rows = part == 0 ? cursor.row + 1..<size.rows : part == 1 ? 0..<cursor.row : 0..<size.rows
    for row in rows { grid[row] = Screen.blank(size.columns) }
  }

  private mutating func setStyle(_ numbers: [Int]) {
    for number in numbers.isEmpty ? [0] : numbers {
      if number == 0 { style = [] } else { style.append(number) }
    }
  }

  // MARK: Resizing

  /// Gives the screen another size, as a terminal does that breaks its rows anew (tmux, VTE).
  mutating func resize(to size: TerminalSize) {
    guard size != self.size else { return }
    var lines: [[Cell]] = []
    var place = (line: 0, offset: 0)
    let last = max(cursor.row, grid.lastIndex { !$0.text.isEmpty } ?? 0)
    for (index, row) in grid[...last].enumerated() {
      if row.isContinued, !lines.isEmpty {
        lines[lines.count - 1] += row.cells
      } else {
        lines.append(row.cells)
      }
      if index == cursor.row {
        let before = lines[lines.count - 1].count - row.cells.count
        place = (lines.count - 1, before + cursor.column + (isWrapPending ? 1 : 0))
      }
    }
    self.size = size
    grid = []
    isWrapPending = false
    for (index, line) in lines.enumerated() {
      let start = grid.count
      let isCurrent = index == place.line
      grid += Screen.broken(line, to: size.columns, keeping: isCurrent ? place.offset : 0)
      if isCurrent {
        cursor = Place(
          row: start + place.offset / size.columns, column: place.offset % size.columns)
      }
    }
    while grid.count < size.rows { grid.append(Screen.blank(size.columns)) }
    while grid.count > size.rows {
      if cursor.row < size.rows, grid[grid.count - 1].text.isEmpty {
        grid.removeLast()
      } else {
        scrolledOff.append(grid.removeFirst())
        cursor.row = max(0, cursor.row - 1)
      }
    }
  }

  /// A line in rows; at least as many as hold the cursor.
  private static func broken(_ line: [Cell], to columns: Int, keeping offset: Int) -> [Row] {
    var cells = line
    while cells.count > offset + 1, cells.last?.text == " " { cells.removeLast() }
    while cells.count <= offset { cells.append(Cell()) }
    var rows: [Row] = []
    for start in stride(from: 0, to: cells.count, by: columns) {
      let part = cells[start..<min(cells.count, start + columns)]
      let fill = Array(repeating: Cell(), count: columns - part.count)
      rows.append(Row(cells: part + fill, isContinued: start > 0))
    }
    return rows
  }
}

/// The rows and columns of a terminal.
struct TerminalSize: Hashable {
  var rows = 24
  var columns = 80
}

extension Unicode.Scalar {
  private static let knowsWidths: Bool = {
    ceditline_use_utf8()
    return true
  }()

  /// The columns that it takes, as the system counts: none for marks, two for wide ones.
  var columns: Int {
    guard !isASCII, Unicode.Scalar.knowsWidths else { return 1 }
    return max(0, Int(ceditline_width(wchar_t(bitPattern: value))))
  }

  /// Whether it shows itself: no control, no format but joiners, no separator of lines.
  var isPlain: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .format: value == 0x200C || value == 0x200D
    default: true
    }
  }
}
