import GRDB
import Qualification
import Records

/// Writes what was read of the book into the tables of an index.
final class IndexWriter {
  private let database: Database
  private let file: GRDB.Statement
  private let words: GRDB.Statement
  private let contact: GRDB.Statement
  private let detail: GRDB.Statement
  private let word: GRDB.Statement
  private let wasEmpty: Bool

  init(_ database: Database) throws {
    self.database = database
    wasEmpty = try Int.fetchOne(database, sql: "SELECT 1 FROM file LIMIT 1") == nil
    file = try database.makeStatement(
      sql: """
        INSERT INTO file (kind, name, contact, mark) VALUES (?, ?, ?, ?)
        """)
    words = try database.makeStatement(
      sql: "INSERT INTO words (rowid, head, body) VALUES (?, ?, ?)")
    let marks = Array(repeating: "?", count: 19).joined(separator: ", ")
    contact = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO contact VALUES (\(marks))")
    detail = try database.makeStatement(sql: "INSERT OR REPLACE INTO detail VALUES (?, ?, ?)")
    word = try database.makeStatement(sql: "INSERT OR IGNORE INTO word VALUES (?, ?)")
  }

  /// Writes what was read of the files of a contact.
  func write(_ product: ContactGroup.Product, of key: String) throws {
    for document in product.documents {
      // What the file system refused is read again next time.
      let mark = product.isUnsure ? 0 : document.file.mark ?? 0
      try file.execute(
        arguments: [
          document.file.kind.number, document.file.name, key, Int64(bitPattern: mark),
        ])
      try words.execute(
        arguments: [database.lastInsertedRowID, document.head, document.body])
      // Of a whole book they are taken from the full text at the end.
      if !wasEmpty {
        for text in Set((document.head + document.body).split(separator: " ")) {
          try write(word: String(text))
        }
      }
    }
    if let row = product.row { try write(row) }
  }

  /// Writes the row of a contact.
  func write(_ row: ContactRow) throws {
    let summary = row.summary
    try contact.execute(
      arguments: [
        summary.id, summary.file, summary.hasFile, summary.name, summary.company, summary.email,
        summary.phone, summary.rating.rawValue, summary.isRated, summary.points, summary.ceiling,
        summary.stage.rawValue, summary.nextStep, summary.nextStepOn.map { Int($0.number) },
        summary.revisitOn.map { Int($0.number) }, summary.lastTalk.map { Int($0.number) },
        summary.doNotContact, summary.problem, row.eventCount,
      ])
    try detail.execute(arguments: [summary.id, row.fields, row.state])
  }

  /// Ends the writing: a book that was read as a whole gets its list of words.
  func finish() throws {
    guard wasEmpty else { return }
    let terms = try String.fetchCursor(database, sql: "SELECT term FROM vocabulary")
    while let term = try terms.next() { try write(word: term) }
  }

  private func write(word text: String) throws {
    try word.execute(arguments: [
      text, String(String.UnicodeScalarView(text.unicodeScalars.reversed())),
    ])
  }
}
