import GRDB
public import Qualification

/// What an index answers, while it is in step with its book.
public struct IndexReading {
  let database: Database

  private static let columns = """
    contact.key, file, has_file, name, company, email, phone, rating, is_rated, points, ceiling,
    stage, next_step, next_step_on, revisit_on, last_talk, do_not_contact, problem
    """

  /// All contacts, in the order of their files' names.
  public func contacts() throws -> [IndexedContact] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(IndexReading.columns) FROM contact ORDER BY file")
    var contacts: [IndexedContact] = []
    while let row = try rows.next() { contacts.append(IndexReading.contact(row)) }
    return contacts
  }

  /// The contacts with some keys.
  public func contacts(withKeys keys: Set<String>) throws -> [String: IndexedContact] {
    let statement = try database.makeStatement(
      sql: "SELECT \(IndexReading.columns) FROM contact WHERE key = ?")
    var contacts: [String: IndexedContact] = [:]
    for key in keys {
      if let row = try Row.fetchOne(statement, arguments: [key]) {
        contacts[key] = IndexReading.contact(row)
      }
    }
    return contacts
  }

  /// The value of a key of the contact file of each contact that has one.
  public func values(of key: String) throws -> [String: String] {
    var values: [String: String] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT key, fields FROM detail")
    while let row = try rows.next() {
      if let value = ContactFieldTexts(row[1])[key] { values[row[0]] = value }
    }
    return values
  }

  /// The keys that contact files of the book have.
  public func keys() throws -> Set<String> {
    var keys: Set<String> = []
    let rows = try String.fetchCursor(database, sql: "SELECT fields FROM detail")
    while let fields = try rows.next() {
      for line in fields.utf8.split(separator: 10) {
        if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
          keys.insert(String(decoding: line[..<colon], as: UTF8.self))
        }
      }
    }
    return keys
  }

  /// A contact as it is on record; nothing where it is not in the book, or can't be read.
  public func contact(withKey key: String) throws -> Contact? {
    try String.fetchOne(
      database, sql: "SELECT state FROM detail WHERE key = ?", arguments: [key]
    ).flatMap { ContactRow.contact(key, of: $0) }
  }

  /// All contacts with what is on record of them, in the order of their files' names.
  public func records() throws -> [IndexedRecord] {
    try IndexReading.rows(database).map { IndexedRecord(summary: $0.summary, state: $0.state) }
  }

  static func rows(_ database: Database) throws -> [ContactRow] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(columns), events, fields, state FROM contact JOIN detail USING (key)
          ORDER BY file
        """)
    var found: [ContactRow] = []
    while let row = try rows.next() {
      var next = ContactRow(contact(row))
      next.eventCount = row[18]
      next.fields = row[19]
      next.state = row[20]
      found.append(next)
    }
    return found
  }

  private static func contact(_ row: Row) -> IndexedContact {
    func day(_ index: Int) -> Day? { (row[index] as Int?).map { Day(number: Int32($0)) } }
    var contact = IndexedContact(id: row[0], file: row[1], hasFile: row[2])
    contact.name = row[3]
    contact.company = row[4]
    contact.email = row[5]
    contact.phone = row[6]
    contact.rating = Rating(rawValue: row[7]) ?? .cold
    contact.isRated = row[8]
    contact.points = row[9]
    contact.ceiling = row[10]
    contact.stage = Stage(rawValue: row[11]) ?? .suspect
    contact.nextStep = row[12]
    contact.nextStepOn = day(13)
    contact.revisitOn = day(14)
    contact.lastTalk = day(15)
    contact.doNotContact = row[16]
    contact.problem = row[17]
    return contact
  }
}
