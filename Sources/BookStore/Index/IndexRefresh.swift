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
    if isQuick, let folder = try folderStamp(), stored["folder"] == folder {
      let contacts = try FolderCensus(book.contactFolder, ending: ".md", listing: false)
      guard stored["files"]?.hasPrefix("\(contacts.sum) ") == true else { return .files }
      if !contacts.hasLock { return stored["rules"] == rules.stamp ? .nothing : .rating }
    }
    let found = try censuses(listing: false)
    if stored["files"] != IndexRefresh.text(found.contacts, found.transcripts) { return .files }
    return stored["rules"] == rules.stamp ? .nothing : .rating
  }

  /// Reads what changed since the index was written; another process may have done so meanwhile.
  func run() throws {
    // A file that is changed within the same tick of the clock may keep its stamp.
    let tick: Int64 = 50_000_000
    let start = fileClock()
    let folder = try folderStamp()
    let found = try censuses(listing: true)
    let isSettled = max(found.contacts.latest, found.transcripts.latest) < start - tick
    let isOtherRule = try marks()["rules"] != rules.stamp
    let changed = try readChanges(found, settledBefore: start - tick)
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

  /// Reads the contacts of whom a file was added, changed or removed; gives their keys, and whether
  /// the file system refused some of it.
  ///
  /// A file that was changed since a time is read again next time.
  private func readChanges(
    _ found: (contacts: FolderCensus, transcripts: FolderCensus), settledBefore time: Int64
  ) throws -> (keys: Set<String>, isUnsure: Bool) {
    var (known, dead) = try knownFiles()
    var groups: [String: ContactGroup] = [:]
    for (kind, entries) in [
      (SearchableText.Kind.contact, found.contacts.entries),
      (.transcript, found.transcripts.entries),
    ] {
      for entry in entries where known.removeValue(forKey: entry.mark) == nil {
        let key = Book.contactID(ofFile: entry.name) ?? entry.name
        groups[key, default: ContactGroup(key: key, files: [])].files.append(
          ContactGroup.File(
            kind: kind, name: entry.name, mark: entry.changed < time ? entry.mark : 0))
      }
    }
    dead += known.values
    let changed = try remove(dead).union(groups.keys)
    for key in changed {
      groups[key, default: ContactGroup(key: key, files: [])].files += try keptFiles(of: key)
      if groups[key]?.files.isEmpty != false { try removeContact(key) }
    }
    let isUnsure = try read(changed.sorted().compactMap { groups[$0] })
    return (changed, isUnsure)
  }

  /// The files that the index tells of, by their marks; and those whose mark is that of another too,
  /// which are as good as gone.
  private func knownFiles() throws -> (byMark: [UInt64: Int64], dead: [Int64]) {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM file") ?? 0
    var known: [UInt64: Int64] = [:]
    known.reserveCapacity(count)
    var dead: [Int64] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT mark, id FROM file")
    while let row = try rows.next() {
      let id: Int64 = row[1]
      if let other = known.updateValue(id, forKey: UInt64(bitPattern: row[0])) {
        dead.append(other)
      }
    }
    return (known, dead)
  }

  /// The files of a contact that the index has as they are.
  private func keptFiles(of key: String) throws -> [ContactGroup.File] {
    let statement = try database.cachedStatement(
      sql: "SELECT kind, name FROM file WHERE contact = ?")
    return try Row.fetchAll(statement, arguments: [key]).map { row in
      let kind: SearchableText.Kind = row[0] == 0 ? .contact : .transcript
      return ContactGroup.File(kind: kind, name: row[1], mark: nil)
    }
  }

  /// Forgets files, and tells whose they were; their words stay as words of nothing until the index
  /// is made anew.
  private func remove(_ ids: [Int64]) throws -> Set<String> {
    let owner = try database.makeStatement(sql: "SELECT contact FROM file WHERE id = ?")
    let removal = try database.makeStatement(sql: "DELETE FROM file WHERE id = ?")
    var owners: Set<String> = []
    for id in ids {
      if let key = try String.fetchOne(owner, arguments: [id]) { owners.insert(key) }
      try removal.execute(arguments: [id])
    }
    return owners
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
