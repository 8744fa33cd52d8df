import BookStore
import Dialogue
import Interchange
import Qualification
import Records

/// The contacts of a book as a report shows them, rated as of today by its index, as lists are.
struct ReportReading {
  private(set) var contacts: [ReportedContact] = []

  /// Whether some file could not be read.
  private(set) var hasProblems = false

  private let playbook: Playbook
  private let day: Day

  /// So many contacts are worked on in one go.
  private static let batch = 64

  /// Reads all contacts, of which the first so many are explained, all without a number; what can't be
  /// read is said, and stops no other.
  init(
    of book: Book, _ surroundings: Surroundings, _ playbook: Playbook, since day: Day?,
    explaining count: Int?, saying say: (String) -> Void
  ) throws {
    self.playbook = playbook
    self.day = surroundings.now.day
    let records = try readIndex(of: book, surroundings, playbook) { try $0.records() }
    for record in records {
      guard let problem = record.summary.problem else { continue }
      say(problem)
      hasProblems = true
    }
    let catalogue = day == nil ? nil : try orStop { try BookCatalogue(of: book) }
    let now = self.day
    // A contact takes time to be read, so where all are explained each is at once.
    let isEach = count == nil
    contacts = Report.sorted(
      ReportReading.each(of: records) { record in
        var reported = ReportReading.reported(
          record, book, playbook, asOf: now, explained: isEach)
        if let day, let catalogue {
          reported?.compare(with: record, before: day, in: catalogue, playbook, today: now)
        }
        return reported
      })
    if let count { explain(first: count, records) }
  }

  private mutating func explain(first count: Int, _ records: [IndexedRecord]) {
    let shown = contacts.prefix(count)
    let keys = Set(shown.map(\.id))
    let known = Dictionary(
      records.filter { keys.contains($0.summary.id) }.map { ($0.summary.id, $0) }
    ) { first, _ in
      first
    }
    let (playbook, day) = (playbook, day)
    let explained = ReportReading.each(of: Array(shown)) { reported in
      var reported = reported
      if let contact = known[reported.id]?.contact {
        reported.explain(contact, playbook, asOf: day)
      }
      return reported
    }
    contacts.replaceSubrange(0..<shown.count, with: explained)
  }

  /// Does something with each thing on all cores; what gives nothing is left out.
  private static func each<Thing: Sendable>(
    of things: [Thing], _ make: @escaping @Sendable (Thing) -> ReportedContact?
  ) -> [ReportedContact] {
    let batches = (things.count + batch - 1) / batch
    var made: [ReportedContact] = []
    made.reserveCapacity(things.count)
    let work = OrderedWork(on: batches, holding: batches + 1, weighing: { _ in 1 }) { index in
      things[index * batch..<min((index + 1) * batch, things.count)].compactMap { make($0) }
    }
    work.run { _, contacts in
      made += contacts
      return true
    }
    return made
  }

  /// A contact rated as of a day; one whose transcripts can't be read has the figures of its file, and
  /// nothing is told where that can't be read either.
  private static func reported(
    _ record: IndexedRecord, _ book: Book, _ playbook: Playbook, asOf day: Day,
    explained isExplained: Bool
  ) -> ReportedContact? {
    let summary = record.summary
    if let contact = record.contact {
      var reported = ReportedContact(contact, file: summary.file, playbook, asOf: day)
      if isExplained { reported.explain(contact, playbook, asOf: day) }
      return reported
    }
    guard summary.hasFile, let file = try? book.contactFile(named: summary.file) else { return nil }
    var reported = ReportedContact(id: summary.id, file: summary.file)
    reported.name = summary.name
    reported.company = summary.company
    reported.title = file.value(Contact.Field.title.rawValue)
    reported.rating = summary.isRated ? summary.rating : nil
    reported.points = summary.points
    reported.ceiling = summary.ceiling
    reported.stage = summary.stage
    reported.nextStep = summary.nextStep
    reported.nextStepOn = summary.nextStepOn
    reported.revisitOn = summary.revisitOn
    reported.hasTalked = summary.stage != .suspect
    reported.doNotContact = summary.doNotContact
    return reported
  }
}

extension ReportedContact {
  /// Tells how the contact stood on the evening before a day, by what was known then.
  fileprivate mutating func compare(
    with record: IndexedRecord, before day: Day, in catalogue: BookCatalogue, _ playbook: Playbook,
    today: Day
  ) {
    let names = catalogue.transcripts(of: id)
    guard let first = names.first, first < day.iso else { return }
    var contact = record.contact
    // Where nothing was added since, what is known now was known then.
    if let last = names.last, last >= day.iso {
      contact = try? catalogue.history(of: id, before: day, today: today).contact
    }
    guard let contact else {
      // What can't be read is named as that, and has not moved as far as anybody knows.
      earlier = .known(rating)
      return
    }
    let report = ContactReport(figuresOf: contact, playbook, asOf: day.adding(days: -1))
    earlier = .known(report.isRated ? report.rating : nil)
  }
}
