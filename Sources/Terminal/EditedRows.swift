import CEditline

/// On which rows a line that is edited stands, counted from the row of its prompt, as libedit lays
/// it out; libedit itself does not tell.
struct EditedRows: Hashable {
  /// The row of the cursor.
  private(set) var cursor = 0

  /// The last row.
  private(set) var last = 0

  /// The columns taken in the last row.
  private(set) var used: Int

  /// Lays out a line behind a prompt of so many columns, with the cursor before a character.
  init(_ line: some Sequence<Unicode.Scalar>, cursor place: Int, behind prompt: Int, columns: Int) {
    let columns = max(1, columns)
    used = prompt % columns
    last = prompt / columns
    var index = 0
    for scalar in line {
      if index == place { cursor = last }
      index += 1
      if scalar == "\n" {
        last += 1
        used = 0
        continue
      }
      let size = scalar == "\t" ? 8 - used % 8 : editedWidth(of: scalar)
      if used + size > columns {
        last += 1
        used = 0
      }
      used += size
      if used >= columns {
        last += 1
        used = 0
      }
    }
    if place >= index { cursor = last }
  }
}

/// The columns that a character takes while it is edited: what is not printed stands as `^X` or
/// `\U+202E`.
private func editedWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 32 || scalar.value == 127 { return 2 }
  let width = Int(ceditline_width(wchar_t(bitPattern: scalar.value)))
  return width >= 0 ? width : scalar.value > 0xFFFF ? 8 : 7
}
