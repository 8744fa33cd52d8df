import CEditline
import Dialogue

/// The columns that a text takes on a terminal.
func width(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
}

/// The columns that a character takes: none for marks on others, two for wide ones.
func width(of scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return scalar.value < 32 || scalar.value == 127 ? 0 : 1 }
  return max(0, Int(ceditline_width(wchar_t(bitPattern: scalar.value))))
}

/// Breaks a line between words so that none is wider than the terminal; later rows are indented
/// as the first one is.
func wrap(_ line: Line, to columns: Int) -> [Line] {
  let text = line.text
  guard columns > 20, width(of: text) > columns else { return [line] }
  let indent = text.prefix { $0 == " " }.count
  var rows: [Line] = []
  var row = Line()
  var used = 0
  for (word, role) in pieces(of: line) {
    let size = width(of: word)
    let isSpace = word.allSatisfy { $0 == " " }
    if used + size > columns, used > indent {
      rows.append(row.withoutTrailingSpaces)
      let margin = String(repeating: " ", count: min(indent + 2, columns / 2))
      row = Line([Line.Span(margin)])
      used = margin.count
      if isSpace { continue }
    }
    if let last = row.spans.last, last.role == role {
      row.spans[row.spans.count - 1].text += word
    } else {
      row.spans.append(Line.Span(word, role))
    }
    used += size
  }
  rows.append(row)
  return rows
}

extension Line {
  /// The line without spaces at its end.
  fileprivate var withoutTrailingSpaces: Line {
    var line = self
    while var last = line.spans.popLast() {
      while last.text.hasSuffix(" ") { last.text.removeLast() }
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
  return pieces
}
