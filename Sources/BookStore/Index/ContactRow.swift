import Dialogue
import Qualification
import Records

/// What the index keeps of one contact.
struct ContactRow: Sendable {
  var summary: IndexedContact
  /// All keys of the contact file with their values as of the day, in one text.
  var fields = ""
  /// The contact itself, as the opening lines of a transcript, so that it can be rated on another day
  /// without reading its files; empty where these can't be read.
  var state = ""
  var eventCount = 0
  /// The keys of the file that leadline does not write, with their values.
  private var own: [String: String] = [:]

  init(_ summary: IndexedContact) {
    self.summary = summary
  }

  /// Takes over the keys of the file that leadline does not write.
  mutating func take(ownKeysOf file: ContactFile, _ rules: IndexRules) {
    for key in file.keyNames where !rules.writtenKeys.contains(key) { own[key] = file.value(key) }
  }

  /// Rates the contact, and keeps what it takes to do so again.
  mutating func take(_ contact: Contact, eventCount: Int, _ rules: IndexRules) {
    self.eventCount = eventCount
    state = ContactRow.text(of: contact, rules)
    let report = ContactReport(figuresOf: contact, rules.playbook, asOf: rules.now.day)
    summary.name = contact.identity[.name]
    summary.company = contact.identity[.company]
    summary.email = contact.identity[.email]
    summary.phone = contact.identity[.phone]
    summary.rating = report.rating
    summary.isRated = report.isRated
    summary.points = report.points
    summary.ceiling = report.ceiling
    summary.stage = report.stage
    summary.nextStep = contact.nextStep.flatMap { $0.text.isEmpty ? nil : $0.text }
    summary.nextStepOn = contact.nextStep?.day
    summary.revisitOn = contact.revisitOn
    summary.doNotContact = contact.doNotContact
    let known = fieldTexts(of: contact, report, rules.playbook, eventCount: eventCount)
    setFields(own.merging(known) { $1 })
  }

  /// Takes the figures that a contact file has, where its transcripts can't be read.
  mutating func take(figuresOf file: ContactFile) {
    summary.name = file.value("name")
    summary.company = file.value("company")
    summary.email = file.value("email")
    summary.phone = file.value("phone")
    let rating = file.value("rating").flatMap { Rating(rawValue: $0) }
    summary.rating = rating ?? .cold
    summary.isRated = rating != nil
    summary.points = ContactRow.tenths(file.value("points"))
    summary.ceiling = ContactRow.tenths(file.value("ceiling"))
    summary.stage = file.value("stage").flatMap { Stage(rawValue: $0) } ?? .suspect
    summary.nextStep = file.value("next_step")
    summary.nextStepOn = file.value("next_step_on").flatMap { Day(iso: $0) }
    summary.revisitOn = file.value("revisit_on").flatMap { Day(iso: $0) }
    summary.doNotContact = file.isNotToBeCalled
    setFields(
      Dictionary(
        uniqueKeysWithValues: file.keyNames.compactMap { key in
          file.value(key).map { (key, $0) }
        }))
  }

  private mutating func setFields(_ values: [String: String]) {
    var values = values
    values["last_talk"] = summary.lastTalk?.iso
    fields = values.sorted { $0.key < $1.key }
      .map { "\(escaped($0.key)): \(escaped($0.value))\n" }.joined()
  }

  /// Rates the contact anew from what is kept of it.
  mutating func rate(_ rules: IndexRules) {
    guard let contact = ContactRow.contact(summary.id, of: state) else { return }
    for (key, value) in ContactFieldTexts(fields) where !rules.writtenKeys.contains(key) {
      own[key] = value
    }
    take(contact, eventCount: eventCount, rules)
  }

  private static func text(of contact: Contact, _ rules: IndexRules) -> String {
    let head = TranscriptHead(kind: .edit, contact: contact.id)
    var writer = TranscriptWriter(head, rules.playbook, on: Day(number: 0))
    return head.text + writer.lines(for: openingEvents(for: contact).map { Entry(event: $0) })
  }

  /// The contact that a text of the index tells of.
  static func contact(_ id: String, of state: String) -> Contact? {
    guard !state.isEmpty, let transcript = try? Transcript(parsing: state, file: id) else {
      return nil
    }
    var conversation = transcript.head.conversation(on: Day(number: 0), with: Contact(id: id))
    for entry in transcript.entries { evolve(&conversation, entry) }
    return conversation.contact
  }

  private static func tenths(_ text: String?) -> Int {
    let parts = (text ?? "").split(separator: ".").map { Int($0) ?? 0 }
    return (parts.first ?? 0) * 10 + (parts.count > 1 ? parts[1] : 0)
  }
}

/// The keys and values of a contact in one text of the index.
struct ContactFieldTexts: Sequence {
  private let text: String

  init(_ text: String) { self.text = text }

  func makeIterator() -> some IteratorProtocol<(key: String, value: String)> {
    text.utf8.split(separator: 10).lazy.compactMap { line -> (key: String, value: String)? in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        let key = unescaped(Array(line[..<colon])[...]),
        let value = unescaped(Array(line[colon...].dropFirst(2))[...])
      else { return nil }
      return (key, value)
    }.makeIterator()
  }

  /// The value of a key; nothing where it has none.
  subscript(key: String) -> String? {
    let start = Array("\(escaped(key)): ".utf8)
    for line in text.utf8.split(separator: 10) where line.starts(with: start) {
      return unescaped(Array(line.dropFirst(start.count))[...])
    }
    return nil
  }
}
