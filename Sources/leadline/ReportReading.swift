import BookStore
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
    let earlier = try day.map { day in
      ReportReading.transcripts(before: day, in: try orStop { try book.transcriptFiles() })
    }
    let now = self.day
    // A contact takes time to be read, so where all are explained each is at once.
    let isEach = count == nil
    contacts = Report.sorted(
      ReportReading.each(of: records) { record in
        var reported = ReportReading.reported(
          record, book, playbook, asOf: now, explained: isEach)
        if let earlier, let names = earlier[record.summary.id] {
          reported?.earlier = .known(ReportReading.rating(by: names, in: book, playbook))
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

  /// The transcripts of each contact that began before a day, by its key, in order.
  private static func transcripts(before day: Day, in files: [String]) -> [String: [String]] {
    let limit = day.iso
    var found: [String: [String]] = [:]
    // The names are sorted, and each begins with its day.
    for file in files {
      if file >= limit { break }
      if let id = Book.contactID(ofFile: file) { found[id, default: []].append(file) }
    }
    return found
  }

  /// The rating that the last of some transcripts sealed; nothing where it was none, or no transcript
  /// has one.
  private static func rating(
    by names: [String], in book: Book, _ playbook: Playbook
  ) -> Rating? {
    for name in names.reversed() {
      guard let bytes = try? readRecording(at: book.transcriptPath(name)),
        let score = lastScore(inTranscript: bytes)
      else { continue }
      return score.rating == .cold && score.coverage < playbook.thresholds.rated
        ? nil : score.rating
    }
    return nil
  }
}
