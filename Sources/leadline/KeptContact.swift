import BookStore
import Dialogue
import Qualification
import Records

/// A contact as the book keeps it: what its transcripts tell, and its file in step with them.
struct KeptContact {
  private(set) var history: History
  private(set) var record: ContactRecord
  private let book: Book

  /// A contact of whom nothing is in the book yet.
  init(new id: String, in book: Book) {
    self.book = book
    history = History(id)
    record = ContactRecord(new: id, in: book)
  }

  /// A contact of the book.
  init(of id: String, in book: Book, today: Day) throws {
    self.book = book
    history = try book.history(of: id, today: today)
    record = try ContactRecord(of: id, history, in: book)
  }

  /// A contact of the book, whose files are listed already.
  init(
    of id: String, file: String?, among catalogue: BookCatalogue, in book: Book, today: Day
  ) throws {
    self.book = book
    history = try catalogue.history(of: id, today: today)
    record = try ContactRecord(of: id, history, in: book, file: file)
  }

  /// Whether the file tells of more than the transcripts that were listed: another program recorded
  /// something since.
  var isOutrun: Bool { (record.contents.eventCount ?? 0) > history.eventCount }

  /// What was changed in the file by hand and was not taken over yet.
  mutating func edits(_ playbook: Playbook) throws -> [Edit] {
    // The playbook at hand needs no reading again.
    let isRatedByIt = record.ratedBy == playbookName(playbook).text
    return try record.edits(playbook, rated: isRatedByIt ? nil : ratingPlaybook)
  }

  /// Whether levels set by hand can't be told from computed ones, as the playbook that rated the
  /// file was not kept.
  func hasUnknownLevels(_ playbook: Playbook) -> Bool {
    guard let rated = record.ratedBy else { return false }
    return rated != playbookName(playbook).text && ratingPlaybook == nil
  }

  private var ratingPlaybook: Playbook? {
    record.ratedBy.flatMap { keptPlaybook(named: $0, in: book) }
  }

  /// Records what was changed in the file by hand as a transcript of its own.
  mutating func takeOver(_ playbook: Playbook, at now: Moment) throws -> [HandChange] {
    let edits = try edits(playbook)
    guard !edits.isEmpty else { return [] }
    let contact = history.contact
    let changes = record.changes(edits, against: contact, playbook, asOf: now.day)
    let (after, count) = try book.record(edits, of: contact, playbook, at: now)
    history.take(after, events: count)
    record.take(over: edits, eventCount: history.eventCount)
    return changes
  }

  /// Records edits that a command makes as a transcript of their own.
  mutating func record(_ edits: [Edit], _ playbook: Playbook, at now: Moment) throws {
    let (after, count) = try book.record(edits, of: history.contact, playbook, at: now)
    history.take(after, events: count)
  }

  /// Takes note of edits that were recorded as turns of a call.
  mutating func take(over edits: [Edit], eventCount: Int) {
    record.take(over: edits, eventCount: eventCount)
  }

  /// Whether another program changed the file since it was last read, written or asked about.
  mutating func noticesChange() -> Bool { record.noticesChange() }

  /// Takes over what a call recorded.
  mutating func take(_ contact: Contact, events: Int) {
    history.take(contact, events: events)
  }

  /// Writes the file as the transcripts tell it; what was changed in it meanwhile is recorded first,
  /// and given back.
  ///
  /// Notes that an import brings go below all others.
  mutating func bringUpToDate(
    _ playbook: Playbook, at now: Moment, adding notes: String = ""
  ) throws -> [HandChange] {
    var changes: [HandChange] = []
    for attempt in 1...3 {
      changes += try takeOver(playbook, at: now)
      do throws(FileProblem) {
        try record.save(
          history.contact, eventCount: history.eventCount, playbook, asOf: now.day,
          adding: notes)
        break
      } catch {
        guard case .changedMeanwhile = error, attempt < 3 else { throw error }
      }
    }
    return changes
  }

  /// Writes the file as it was before its last transcript, one of an import, which was taken away.
  mutating func rewrite(
    without gone: String, among catalogue: BookCatalogue, _ playbook: Playbook, at now: Moment
  ) throws {
    let notes = history.lastImportedNotes
    history = try catalogue.history(of: history.contact.id, without: gone, today: now.day)
    try record.save(
      history.contact, eventCount: history.eventCount, playbook, asOf: now.day, removing: notes)
  }
}
