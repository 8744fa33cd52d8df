import GRDB
import Records

/// Brings an index in step with the files of its book, within one transaction.
struct IndexRefresh {
  let book: Book
  let rules: IndexRules
  let database: Database

  /// How much of what files may have changed is another one since the index was written.
  enum Need {
    case nothing, rating, files
  }

  /// Whether the files are those that the index tells of; it reads none of them.
  ///
  /// A `quick` look takes the time of the folder for that of all transcripts, unless a call is open: it
  /// sees whatever is added, removed, renamed or saved by an editor, and not what another program
  /// writes into the middle of a transcript.
  func need(quick isQuick: Bool = false) throws -> Need {
    let stored = try marks()
    if isQuick, try book.openContacts().isEmpty, stored["rules"] == rules.stamp,
      let folder = try folderStamp(), stored["folder"] == folder
    {
      let contacts = try FolderCensus(book.contactFolder, ending: ".md", listing: false)
      if stored["files"]?.hasPrefix("\(contacts.sum) ") == true { return .nothing }
    }
    let found = try censuses(listing: false)
    if stored["files"] != IndexRefresh.text(found.contacts, found.transcripts) { return .files }
    return stored["rules"] == rules.stamp ? .nothing : .rating
  }

  /// Reads what changed.
  func run() throws {
    // A file that is changed within the same tick of the clock may keep its stamp.
    let tick: Int64 = 50_000_000
    let start = fileClock()
    let folder = try folderStamp()
    let found = try censuses(listing: true)
    let isSettled = max(found.contacts.latest, found.transcripts.latest) < start - tick
    let isOtherRule = try marks()["rules"] != rules.stamp
    let changed = try readChanges(found)
    if isOtherRule { try rateAnew(besides: changed.keys) }
    try set("rules", rules.stamp)
    let sums = IndexRefresh.text(found.contacts, found.transcripts)
    let isKnown = isSettled && !changed.isUnsure
    try set("files", isKnown ? sums : "changing")
    let modified = try statusBehindLinks(of: book.transcriptFolder)?.changed ?? 0
    try set("folder", isKnown && modified < start - tick ? folder ?? "" : "changing")
  }

  private func censuses(
    listing: Bool
  ) throws -> (contacts: FolderCensus, transcripts: FolderCensus) {
    (
      try FolderCensus(book.contactFolder, ending: ".md", listing: listing),
      try FolderCensus(book.transcriptFolder, ending: ".txt", listing: listing)
    )
  }

  /// What tells one state of the folder of transcripts from another: which names are in it.
  private func folderStamp() throws -> String? {
    try statusBehindLinks(of: book.transcriptFolder).map { "\($0.number) \($0.changed)" }
  }

  private static func text(_ contacts: FolderCensus, _ transcripts: FolderCensus) -> String {
    "\(contacts.sum) \(transcripts.sum)"
  }

  // MARK: Files

  private struct Known {
    var id: Int64
    var contact: String
    var stamp: FileStamp
  }

  /// Reads the contacts of whom a file was added, changed or removed; gives their keys, and whether
  /// the file system refused some of it.
  private func readChanges(
    _ found: (contacts: FolderCensus, transcripts: FolderCensus)
  ) throws -> (keys: Set<String>, isUnsure: Bool) {
    var known = [try knownFiles(.contact), try knownFiles(.transcript)]
    var groups: [String: ContactGroup] = [:]
    var changed: Set<String> = []
    var dead: [Int64] = []
    for (place, entries) in [found.contacts.entries, found.transcripts.entries].enumerated() {
      let kind: SearchableText.Kind = place == 0 ? .contact : .transcript
      for entry in entries {
        let key = Book.contactID(ofFile: entry.name) ?? entry.name
        let before = known[place].removeValue(forKey: entry.name)
        let isNew = before?.stamp != entry.stamp
        if isNew {
          changed.insert(key)
          if let before { dead.append(before.id) }
        }
        groups[key, default: ContactGroup(key: key, files: [])].files.append(
          ContactGroup.File(kind: kind, name: entry.name, stamp: entry.stamp, isNew: isNew))
      }
    }
    for gone in known.flatMap(\.values) {
      changed.insert(gone.contact)
      dead.append(gone.id)
    }
    try remove(dead)
    for key in changed where groups[key] == nil { try removeContact(key) }
    let isUnsure = try read(changed.sorted().compactMap { groups[$0] })
    return (changed, isUnsure)
  }

  private func knownFiles(_ kind: SearchableText.Kind) throws -> [String: Known] {
    var known: [String: Known] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, name, contact, size, modified, altered, number FROM file WHERE kind = ?",
      arguments: [kind.number])
    while let row = try rows.next() {
      let stamp = FileStamp(
        size: row[3], modified: row[4], altered: row[5], number: UInt64(bitPattern: row[6]))
      known[row[1]] = Known(id: row[0], contact: row[2], stamp: stamp)
    }
    return known
  }

  /// Forgets files; their words stay as words of nothing until the index is made anew.
  private func remove(_ ids: [Int64]) throws {
    let statement = try database.makeStatement(sql: "DELETE FROM file WHERE id = ?")
    for id in ids { try statement.execute(arguments: [id]) }
  }

  private func removeContact(_ key: String) throws {
    try database.execute(sql: "DELETE FROM contact WHERE key = ?", arguments: [key])
    try database.execute(sql: "DELETE FROM detail WHERE key = ?", arguments: [key])
  }

  private func read(_ groups: [ContactGroup]) throws -> Bool {
    let writer = try IndexWriter(database)
    let (book, rules) = (book, rules)
    let sorted = groups.map { group in
      var group = group
      // The number of a transcript's minute sorts as its name does.
      group.files.sort { ($0.kind.number, $0.name) < ($1.kind.number, $1.name) }
      return group
    }
    let work = OrderedWork(on: sorted.count, holding: 64, weighing: { _ in 1 }) {
      sorted[$0].product(of: book, rules)
    }
    var isUnsure = false
    try work.run { index, product in
      try writer.write(product, of: sorted[index].key)
      isUnsure = isUnsure || product.isUnsure
      return true
    }
    try writer.finish()
    return isUnsure
  }

  // MARK: Ratings

  /// Rates the contacts again whose files did not change.
  private func rateAnew(besides changed: Set<String>) throws {
    let writer = try IndexWriter(database)
    let rows = try IndexReading.rows(database).filter { !changed.contains($0.summary.id) }
    let rules = rules
    // Rating takes far less than handing over, so a good number is handed over at once.
    let size = 256
    let work = OrderedWork(
      on: (rows.count + size - 1) / size, holding: 64, weighing: { _ in 1 }
    ) { part in
      rows[part * size..<min(rows.count, (part + 1) * size)].map { row in
        var row = row
        row.rate(rules)
        return row
      }
    }
    try work.run { _, rows in
      for row in rows { try writer.write(row) }
      return true
    }
  }

  // MARK: Marks

  private func marks() throws -> [String: String] {
    var marks: [String: String] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT key, value FROM meta") {
      marks[row[0]] = row[1]
    }
    return marks
  }

  private func set(_ key: String, _ value: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [key, value])
  }
}

extension SearchableText.Kind {
  /// The kind as the index writes it: contact files come first.
  var number: Int { self == .contact ? 0 : 1 }
}
