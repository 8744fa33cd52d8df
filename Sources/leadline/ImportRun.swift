import BookStore
import Dialogue
import Interchange
import Qualification
import Records

/// One import: what each column fills, who is in the book already, and the others taken over.
struct ImportRun {
  private(set) var status = ExitStatus.done

  private let read: ReadImport
  private let file: String
  private let book: Book
  private let loaded: LoadedPlaybook
  private let now: Moment
  private let duplicates: ImportCommand.Duplicates
  private var directory = ContactDirectory()
  private var known: Set<String> = []
  private var inBook: Set<String> = []
  private var suppression: Suppression?
  private var count = (added: 0, updated: 0, skipped: 0, unchanged: 0)
  private var toldDuplicates = 0

  /// The new contacts that are not written yet, by their number in the file and their key.
  private var ahead: [(number: Int, id: String)] = []
  private let run: String

  /// The files of the book as they were before the first update, and who was updated since.
  private var catalogue: BookCatalogue?
  private var touched: Set<String> = []

  /// So many contacts are written together; it bounds memory and what an interruption undoes.
  private static let batchSize = 500
  /// So many are made at a time while others are written.
  private static let shareSize = 100
  /// How many duplicates and problems are told.
  private static let told = 20

  init(
    _ read: ReadImport, of file: String, in book: Book, _ loaded: LoadedPlaybook, now: Moment,
    duplicates: ImportCommand.Duplicates
  ) {
    self.read = read
    self.file = file
    self.book = book
    self.loaded = loaded
    self.now = now
    self.duplicates = duplicates
    run = book.newImportRun(at: now)
  }

  /// What becomes of a contact.
  private enum Fate {
    case new(id: String)
    case update(id: String)
    case skip
  }

  /// Takes the contacts over; only says what would be where it `isDry`.
  mutating func take(isDry: Bool, _ output: inout Output) throws {
    output.show(text: ExchangeWording.columns(read, file))
    for complaint in read.complaints { output.say(complaint.text) }
    for problem in read.problems.prefix(ImportRun.told) { output.say(problem.text) }
    if read.problems.count > ImportRun.told {
      output.say(ExchangeWording.more(read.problems.count - ImportRun.told))
    }
    if !read.problems.isEmpty || !read.complaints.isEmpty { status = .finding }
    try readBook(&output)
    if !isDry, !read.contacts.isEmpty {
      try orStop { try book.prepare() }
      try? book.keepPlaybook(
        id: loaded.playbook.id, hash: loaded.playbook.hash, text: loaded.text)
    }
    for (number, contact) in read.contacts.enumerated() {
      switch fate(of: contact, &output) {
      case .skip: count.skipped += 1
      case .update(let id):
        // A row further up may have made the contact.
        if !isInBook(id) { try writeAhead() }
        if isDry, !isInBook(id) {
          count.updated += 1
        } else {
          try update(id, contact, isDry: isDry, &output)
        }
      case .new(let id):
        known.insert(id)
        directory.add(id, contact.contact.identity)
        count.added += 1
        if !isDry { ahead.append((number, id)) }
      }
    }
    try writeAhead()
    if toldDuplicates > ImportRun.told {
      output.say(ExchangeWording.moreDuplicates(toldDuplicates - ImportRun.told))
    }
    output.show(
      text: ExchangeWording.taken(
        count, left: read.problems.map(\.row).uniqueCount, isDry: isDry,
        skipped: duplicates == .skip))
  }

  /// Makes the contacts that are ahead on all cores, and writes them meanwhile.
  private mutating func writeAhead() throws {
    let (book, ahead, contacts, size) = (book, ahead, read.contacts, ImportRun.shareSize)
    let (playbook, now, run, file) = (loaded.playbook, now, run, file)
    self.ahead = []
    let shares = (ahead.count + size - 1) / size
    let work = OrderedWork<[NewContact]>(on: shares, holding: shares, weighing: { _ in 1 }) {
      share in
      ahead[(share * size)..<min(ahead.count, (share + 1) * size)].map { number, id in
        let contact = contacts[number]
        return NewContact(
          id, taking: contact.fields, onto: contact.base, contact.file, playbook, at: now,
          origin: contact.origin(run, file))
      }
    }
    var batch: [NewContact] = []
    try work.run { share, made in
      batch += made
      if batch.count >= ImportRun.batchSize || share == shares - 1 {
        try orStop { try book.add(batch) }
        batch = []
      }
      return true
    }
  }

  /// Who is in the book.
  private mutating func readBook(_ output: inout Output) throws {
    for file in try orStop({ try book.contactFiles() }) {
      guard let id = Book.contactID(ofFile: file) else { continue }
      known.insert(id)
      do throws(UnreadableText) {
        let contact = try book.contactFile(named: file)
        var identity: [Contact.Field: String] = [:]
        for field in Contact.Field.allCases { identity[field] = contact.value(field.rawValue) }
        directory.add(id, identity)
      } catch {
        output.say(error.message)
      }
    }
    known.formUnion(try orStop { try book.contactIDs() })
    inBook = known
    do throws(UnreadableText) { suppression = try book.suppression() } catch {
      throw Stop(status: .badData, message: error.message)
    }
  }

  private mutating func fate(of contact: ImportedContact, _ output: inout Output) -> Fate {
    let wanted = contact.base.id
    if let message = suppression.flatMap({ keptOut(contact, by: $0) }) {
      tell(message, &output)
      return .skip
    }
    if !wanted.isEmpty, isSamePerson(contact, as: wanted) {
      tell(ExchangeWording.sameKey(contact, wanted), &output)
      return duplicates == .add ? new() : duplicates == .update ? .update(id: wanted) : .skip
    }
    let found = Qualification.duplicates(of: contact.contact, in: directory)
    if let first = found.first {
      tell(ExchangeWording.duplicate(contact, first), &output)
      if first.reason.isCertain, duplicates != .add {
        return duplicates == .update ? .update(id: first.person.id) : .skip
      }
    }
    let isFree = isContactKey(wanted) && !known.contains(wanted)
    return isFree ? .new(id: wanted) : new()
  }

  /// Why a row is kept out: it is somebody who was forgotten, or would bring an address of theirs back.
  private func keptOut(_ contact: ImportedContact, by list: Suppression) -> String? {
    let identity = contact.contact.identity
    if list.contains(identity) { return ExchangeWording.forgotten(contact) }
    var traits = PersonTraits(identity)
    for address in contact.addresses { traits.add(address.key, address.value) }
    for key in contact.file?.keyNames ?? [] { traits.add(key, contact.file?.value(key) ?? "") }
    return list.contains(traits) ? ExchangeWording.forgottenAddress(contact) : nil
  }

  /// Whether a key of the book means the person of the row, as that is now or as its record was.
  private func isSamePerson(_ contact: ImportedContact, as id: String) -> Bool {
    directory.has(contact.contact, as: id)
      || contact.file != nil && directory.has(contact.base, as: id)
  }

  private func new() -> Fate { .new(id: book.newContactID(besides: known)) }

  private mutating func tell(_ message: String, _ output: inout Output) {
    toldDuplicates += 1
    if toldDuplicates <= ImportRun.told { output.say(message) }
  }

  /// Leaves a row out whose contact is in a call.
  private mutating func leave(_ row: ImportedContact, _ id: String, _ output: inout Output) {
    output.say(ExchangeWording.inCall(row, id))
    status = .finding
    count.skipped += 1
  }

  /// Whether a contact was in the book before the import.
  private func isInBook(_ id: String) -> Bool { inBook.contains(id) }

  /// A contact of the book, found without looking through its folders again.
  private mutating func keptContact(_ id: String) throws -> KeptContact {
    if isInBook(id), !touched.contains(id) {
      let catalogue = try catalogue ?? BookCatalogue(of: book)
      self.catalogue = catalogue
      let kept = try KeptContact(
        of: id, file: catalogue.file(of: id), among: catalogue, in: book, today: now.day)
      if !kept.isOutrun { return kept }
    }
    return try KeptContact(of: id, in: book, today: now.day)
  }

  /// Records what the row says about a contact of the book, where that is new.
  private mutating func update(
    _ id: String, _ row: ImportedContact, isDry: Bool, _ output: inout Output
  ) throws {
    let (book, loaded, now) = (book, loaded, now)
    let lock: ContactLock
    do throws(FileProblem) {
      lock = try ContactLock(id, in: book)
    } catch {
      guard case .locked = error else { throw Stop(error) }
      return leave(row, id, &output)
    }
    var kept = try orStop { try keptContact(id) }
    if kept.history.unfinished != nil { return leave(row, id, &output) }
    defer { lock.release() }
    let contact = contactAfter(
      try orStop { try kept.edits(loaded.playbook) }, of: kept.history.contact, loaded.playbook,
      at: now)
    let fields = kept.history.newFields(
      among: row.fields, besides: contact, loaded.playbook, asOf: now.day)
    guard !fields.isEmpty else {
      count.unchanged += 1
      return
    }
    count.updated += 1
    if isDry { return }
    touched.insert(id)
    try orStop {
      let changes = try kept.takeOver(loaded.playbook, at: now)
      if !changes.isEmpty { output.say(CommandWording.takenOver(changes)) }
      let recorded = try book.record(
        imported: fields, of: kept.history.contact, loaded.playbook, at: now,
        origin: row.origin(run, file),
        besides: changes.isEmpty ? kept.history.transcripts.map(\.file) : nil)
      kept.take(recorded.contact, events: recorded.eventCount)
      _ = try kept.bringUpToDate(loaded.playbook, at: now, adding: recorded.notes)
    }
  }
}

extension [Int] {
  /// How many different numbers there are.
  fileprivate var uniqueCount: Int { Set(self).count }
}

extension ImportedContact {
  /// Where it comes from, as its transcript says.
  fileprivate func origin(_ run: String, _ file: String) -> ImportOrigin {
    ImportOrigin(run: run, row: row.number, file: file, acquaintance: acquaintance)
  }
}
