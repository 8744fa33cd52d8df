public import Dialogue
public import Qualification
import Records

extension History {
  /// What of the fields of another system tells something new about the contact, who is known so far
  /// as `contact` says.
  ///
  /// What stands in a file that is imported once more is not said once more: facts keep their ages, and
  /// what was said or changed since stays. Only a wish not to be called holds for as long as the other
  /// system has it.
  public func newFields(
    among fields: [Edit], besides contact: Contact, _ playbook: Playbook, asOf day: Day
  ) -> [Edit] {
    let (last, notes) = imported
    let report = ContactReport(on: contact, playbook, asOf: day)
    let known = fieldTexts(of: contact, report, playbook, eventCount: eventCount)
    return fields.filter { edit in
      guard let value = edit.value, known[edit.key] != value else { return false }
      switch edit.key {
      case "note": return !notes.contains(value)
      case "do_not_contact": return true
      case Contact.Field.source.rawValue where contact.identity[.source] != nil: return false
      default:
        let said = playbook.criterion(named: edit.key).flatMap { contact.latest($0.id)?.words }
        return last[edit.key] != value && said != value
      }
    }
  }

  /// What imports gave before: each key with its last value, and all notes.
  private var imported: (last: [String: String], notes: Set<String>) {
    var last: [String: String] = [:]
    var notes: Set<String> = []
    for (_, transcript) in transcripts {
      for case .imported(let key, let value) in transcript.entries.lazy.map(\.event) {
        last[key] = value
        if key == "note" { notes.insert(value) }
      }
    }
    return (last, notes)
  }
}

extension Book {
  /// Records fields from another system about a contact of the book, as a transcript of kind
  /// `import`; gives the contact after them and how many events that took.
  public func record(
    imported fields: [Edit], of contact: Contact, _ playbook: Playbook, at now: Moment,
    origin: ImportOrigin
  ) throws(FileProblem) -> (contact: Contact, eventCount: Int) {
    var head = TranscriptHead(.import, of: contact, playbook, at: now)
    head.others = [origin.line]
    let (entries, after) = importedEntries(fields, contact, playbook, now)
    try add(entries, head, of: contact.id, playbook, on: now.day)
    return (after, entries.count)
  }
}
