public import Dialogue
public import Qualification
public import Records

/// A contact that a file gives: whole records as they are, and the fields on top of them.
public struct ImportedContact: Sendable {
  /// The row of contacts, from 1, and the line of the file on which it begins.
  public var row: (number: Int, line: Int)

  /// The contact as the record in the row tells it; one of whom nothing is known where there is none.
  public var base: Contact

  /// The contact's own file, where a record holds it.
  public var file: ContactFile?

  /// The fields, in the order in which they are taken over.
  public var fields: [Edit]

  /// Who it is, for messages.
  public var who: String

  /// Since when the contact is known, as a record says.
  public var acquaintance: Acquaintance

  /// The addresses, numbers and pages of the row beside its identity, in notes and columns left out
  /// too.
  public var addresses: [Address] = []

  /// An address by what it is called.
  public struct Address: Hashable, Sendable {
    /// What it is called: a heading, or the name of a field.
    public var key: String
    /// The address, among other words perhaps.
    public var value: String
  }

  /// The contact with the fields of its identity, to compare it with others.
  public var contact: Contact {
    var contact = base
    for field in fields {
      if let key = Contact.Field(rawValue: field.key) { contact.identity[key] = field.value }
    }
    return contact
  }
}

/// A file of contacts as it was read: what its columns fill, the contacts, and what can't be taken.
///
/// Each contact is made of its row as it is asked for, so that a long file takes little more room than
/// its text.
public struct ReadImport: Sendable {
  /// From which program it comes.
  public var source: ImportSource

  /// The columns with what they fill.
  public var columns: [Column]

  /// The contacts.
  public let contacts: Contacts

  /// What can't be taken, by row and column; the rows named there are left out.
  public var problems: [RowProblem] = []

  /// What of the file could not be read at all.
  public var complaints: [Complaint]

  /// A column of the file.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// What it fills; nothing where it is left out.
    public var target: ImportTarget
    /// In how many rows it holds something.
    public var count = 0
    /// The first thing that it holds.
    public var example = ""
  }

  /// Takes a table over under a playbook; `mapping` says what columns fill in place of what their
  /// headings say, and `file` names the source of contacts whose row names none.
  public init(
    _ table: ImportTable, _ playbook: Playbook, mapping: [String: ImportTarget] = [:], file: String
  ) {
    source = ImportSource(table)
    complaints = table.complaints
    columns = readColumns(table, playbook, mapping, source)
    var contacts = Contacts(
      table: table, columns: columns, playbook: playbook,
      comparison: RecordComparison(columns, playbook, form: table.form), source: source, file: file)
    for (index, row) in table.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
        if columns[column].count == 0 { columns[column].example = String(cell.prefix(60)) }
        columns[column].count += 1
      }
      let (contact, problems) = contacts.read(row: index)
      if contact != nil { contacts.rows.append(index) }
      self.problems += problems
    }
    self.contacts = contacts
  }

  /// The contacts of a file, each made of its row as it is asked for.
  public struct Contacts: RandomAccessCollection, Sendable {
    fileprivate let table: ImportTable
    fileprivate let columns: [Column]
    fileprivate let playbook: Playbook
    fileprivate let comparison: RecordComparison
    fileprivate let source: ImportSource
    fileprivate let file: String
    /// The rows that hold a contact.
    fileprivate var rows: [Int] = []

    /// The number of the first, which is 0.
    public var startIndex: Int { 0 }

    /// The number behind the last.
    public var endIndex: Int { rows.count }

    /// A contact by its number.
    public subscript(index: Int) -> ImportedContact {
      guard let contact = read(row: rows[index]).contact else {
        preconditionFailure("a row reads as it did before")
      }
      return contact
    }

    fileprivate func read(row: Int) -> (contact: ImportedContact?, problems: [RowProblem]) {
      var reading = RowReading(
        table.rows[row], number: row + 1, columns, playbook, form: table.form)
      return (reading.contact(comparison, source: source, file: file), reading.problems)
    }
  }

  /// The columns that fill nothing although they hold something.
  public var leftOut: [Column] { columns.filter { $0.target == .nothing && $0.count > 0 } }
}

/// What the columns of a table fill: of two for one field the first counts, but for notes and wishes
/// not to be called.
private func readColumns(
  _ table: ImportTable, _ playbook: Playbook, _ mapping: [String: ImportTarget],
  _ source: ImportSource
) -> [ReadImport.Column] {
  var taken: Set<ImportTarget> = Set(mapping.values)
  return table.headings.map { heading in
    if let target = mapping[heading] ?? mapping[heading.lowercased()] {
      return ReadImport.Column(heading: heading, target: target)
    }
    var name = knownHeading(heading) ?? heading.lowercased().replacingSpaces
    // Ours is written small; the `Id` of another program is the key that it has itself.
    if name == "id", heading != "id", foldedHeading(heading) == "id" { name = "external_id" }
    // The page of a connection is that of the person.
    if source == .linkedin, name == "website" { name = "linkedin" }
    if source == .salesforce, name == "status" { name = Contact.Field.leadStatus.rawValue }
    let target = ImportTarget(name, playbook) ?? .nothing
    // A wish not to be called may stand in any of its columns.
    let isFree =
      [.note, .key("do_not_contact")].contains(target) || taken.insert(target).inserted
    return ReadImport.Column(heading: heading, target: isFree ? target : .nothing)
  }
}

extension String {
  fileprivate var replacingSpaces: String { String(map { $0 == " " || $0 == "-" ? "_" : $0 }) }
}
