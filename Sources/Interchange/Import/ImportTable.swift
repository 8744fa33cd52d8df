public import Qualification

/// Contacts of a file as rows of cells, whatever the form of the file.
public struct ImportTable: Sendable {
  /// The form of the file.
  public var form: Form

  /// The headings of the columns; a name of a member or of a property where there is no heading.
  public var headings: [String]

  /// The rows.
  public var rows: [Row]

  /// What could not be read.
  public var complaints: [Complaint]

  /// How many complaints are kept of one file.
  static let told = 100

  /// The column of each heading that `put` made.
  var columns: [String: Int] = [:]

  /// Puts a text into a row under a heading, which comes to be where it is not there yet.
  mutating func put(_ text: String, under heading: String, into row: inout Row) {
    let column = columns[heading] ?? headings.count
    if columns[heading] == nil {
      columns[heading] = column
      headings.append(heading)
    }
    while row.cells.count <= column { row.cells.append("") }
    row.cells[column] = text
  }

  /// Gives each row a cell for each heading.
  mutating func fill() {
    for index in rows.indices {
      let missing = headings.count - rows[index].cells.count
      rows[index].cells += Array(repeating: "", count: missing)
    }
  }

  /// A form of file.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case csv, vcard, json
  }

  /// One contact of the file.
  public struct Row: Hashable, Sendable {
    /// The line of the file on which it begins, from 1.
    public var line: Int

    /// The cells by the index of their column; an empty text where there is none.
    public var cells: [String]

    /// The addresses, numbers and pages that no cell of their own holds.
    var addresses: [ImportedContact.Address] = []

    /// What is wrong with the form of the row; nothing as a rule.
    public var problem: Problem?
  }

  /// What can be wrong with the form of a row.
  public enum Problem: Hashable, Sendable {
    /// Words stand behind the last quote of a cell.
    case wordsBehindQuote(column: Int)
    /// It has more cells than the heading.
    case tooManyCells(Int)
    /// A quote has no end.
    case openQuote(column: Int)
    /// It is no object.
    case noObject
  }
}

/// Reads contacts of a file, whose form is known by what it holds; the complaint says what it is
/// instead.
///
/// A row that has one of the `mapped` headings is taken for the heading of a table too.
public func readImportTable(
  _ bytes: [UInt8], file: String, separator: UInt8? = nil, mapped: [String] = []
) throws(Complaint) -> ImportTable {
  let first = bytes.first { ![9, 10, 13, 32].contains($0) }
  if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
    return readJSONTable(bytes, file: file)
  }
  let opening = String(decoding: bytes.prefix(200), as: UTF8.self).trimmed.uppercased()
  if opening.hasPrefix("BEGIN:VCARD") { return readVCards(bytes, file: file) }
  return try readCSVTable(bytes, file: file, separator: separator, mapped: mapped)
}
