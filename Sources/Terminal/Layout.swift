import CEditline
import Dialogue

/// The columns that a text takes on a terminal.
public func width(of text: String) -> Int {
  // Most text is printable ASCII, each byte of which takes a column.
  if isPlainASCII(text) { return text.utf8.count }
  return text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
}

/// Whether a text is printable ASCII, which is safe to send and as wide as its bytes.
func isPlainASCII(_ text: String) -> Bool {
  unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
    for index in bytes.indices where unsafe bytes[index] &- 32 > 94 { return false }
    return true
  } ?? text.utf8.allSatisfy { (32...126).contains($0) }
}

/// The columns that a character takes: none for marks on others, two for wide ones.
func width(of scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return scalar.value < 32 || scalar.value == 127 ? 0 : 1 }
  if (0xC0...0x24F).contains(scalar.value) { return 1 }
  return countsInUTF8 ? max(0, Int(ceditline_width(wchar_t(bitPattern: scalar.value)))) : 1
}

/// Set up once: the system counts the widths of characters by those of UTF-8.
private let countsInUTF8: Bool = {
  ceditline_use_utf8()
  return true
}()

/// Breaks a line between words so that no row is wider than the terminal.
///
/// Later rows are indented a little more than the first. A word wider than a row is broken between
/// its letters.
func wrap(_ line: Line, to columns: Int) -> [Line] {
  var line = line
  if width(of: line.text) > columns, !line.shorter.isEmpty {
    let forms = line.shorter.map { Line($0) }
    line = forms.first { width(of: $0.text) <= columns } ?? forms.last ?? line
  }
  guard width(of: line.text) > columns else { return [line] }
  let indent = line.text.prefix { $0 == " " }.count
  var rows = Rows(columns: columns, margin: columns < 24 ? min(1, indent) : indent + 2)
  for (word, role) in pieces(of: line) { rows.add(word, role) }
  return rows.finish()
}

/// Rows that fill up with words.
private struct Rows {
  let columns: Int
  let margin: Int
  var rows: [Line] = []
  var row = Line()
  var used = 0
  /// Whether the row has a word and not only its margin.
  var hasWord = false

  mutating func add(_ word: String, _ role: Line.Role) {
    let size = width(of: word)
    if word.allSatisfy({ $0 == " " }) {
      // A gap at the end of a row is its end; an indent leaves room for a word.
      if used + size >= columns { return hasWord ? breakRow() : () }
      if hasWord || rows.isEmpty { append(word, size, role) }
      return
    }
    if used + size > columns, hasWord { breakRow() }
    if used + size <= columns {
      append(word, size, role)
      hasWord = true
    } else {
      addLetters(of: word, role)
    }
  }

  private mutating func addLetters(of word: String, _ role: Line.Role) {
    for letter in word {
      let size = width(of: String(letter))
      if used + size > columns, hasWord { breakRow() }
      append(String(letter), size, role)
      hasWord = true
    }
  }

  private mutating func append(_ text: String, _ size: Int, _ role: Line.Role) {
    used += size
    if let last = row.spans.indices.last, row.spans[last].role == role {
      row.spans[last].text += text
    } else {
      row.spans.append(Line.Span(text, role))
    }
  }

  private mutating func breakRow() {
    rows.append(row.withoutTrailingSpaces)
    row = margin > 0 ? Line(String(repeating: " ", count: margin)) : Line()
    used = margin
    hasWord = false
  }

  mutating func finish() -> [Line] {
    if hasWord || rows.isEmpty { rows.append(row.withoutTrailingSpaces) }
    return rows
  }
}

extension Line {
  /// The line without spaces at its end.
  var withoutTrailingSpaces: Line {
    var line = self
    while var last = line.spans.popLast() {
      while last.text.utf8.last == UInt8(ascii: " ") { last.text.unicodeScalars.removeLast() }
      if !last.text.isEmpty {
        line.spans.append(last)
        break
      }
    }
    return line
  }
}

/// The words and the spaces between them, each with its role.
private func pieces(of line: Line) -> [(String, Line.Role)] {
  var pieces: [(String, Line.Role)] = []
  for span in line.spans {
    var piece = ""
    var isSpace = false
    for character in OutputGate.escaped(span.text) {
      let next = character == " "
      if !piece.isEmpty, next != isSpace {
        pieces.append((piece, span.role))
        piece = ""
      }
      isSpace = next
      piece.append(character)
    }
    if !piece.isEmpty { pieces.append((piece, span.role)) }
  }
  // A percent sign stays with its number.
  for index in pieces.indices.dropFirst(2).reversed()
  where pieces[index].0 == "%" && pieces[index - 1].0 == " " {
    pieces[index - 2].0 += " %"
    pieces.removeSubrange(index - 1...index)
  }
  return pieces
}
