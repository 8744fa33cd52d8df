/// Writes rows of comma separated values as RFC 4180 has them.
///
/// A cell is quoted where anything in it could be taken for the end of it, also by programs that part
/// cells by semicolons or tabs.
public struct CSVWriter: Sendable {
  private let lineEnd: String
  private let isGuarded: Bool

  /// How many cells got an apostrophe in front so that they are no formula.
  public private(set) var guardedCount = 0

  /// Makes a writer of lines that end with CR LF or LF.
  public init(hasCRLF: Bool = true, isGuarded: Bool = true) {
    lineEnd = hasCRLF ? "\r\n" : "\n"
    self.isGuarded = isGuarded
  }

  /// A row with its line end; phone numbers in the columns of those indices are never guarded.
  public mutating func line(_ cells: [String], phones: Set<Int> = []) -> String {
    var result = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { result += "," }
      var text = cell
      if isGuarded, !(phones.contains(index) && isPlainPhone(cell)) {
        text = guarded(cell)
        if text.utf8.count != cell.utf8.count { guardedCount += 1 }
      }
      result += quoted(text)
    }
    // A row of one empty cell would be no row.
    return (cells.count == 1 && cells[0].isEmpty ? "\"\"" : result) + lineEnd
  }

  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 44, 34, 10, 13, 59, 9, 124: false
      default: true
      }
    }
    if isPlain, text.utf8.first != 32, text.utf8.last != 32 { return text }
    var bytes: [UInt8] = [34]
    for byte in text.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    bytes.append(34)
    return String(decoding: bytes, as: UTF8.self)
  }
}
