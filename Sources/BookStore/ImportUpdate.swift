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

  /// The lines that the last transcript, one of an import, put below the contact file; empty where it
  /// put none there.
  public var lastImportedNotes: String {
    transcripts.last.map { importedNotes($0.transcript) } ?? ""
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
  /// `import`; gives the contact after them, how many events that took, and the lines that go below
  /// the contact file.
  ///
  /// `known` are the transcripts of the contact, where they have been listed.
  public func record(
    imported fields: [Edit], of contact: Contact, _ playbook: Playbook, at now: Moment,
    origin: ImportOrigin, besides known: [String]? = nil
  ) throws(FileProblem) -> (contact: Contact, eventCount: Int, notes: String) {
    var head = TranscriptHead(.import, of: contact, playbook, at: now)
    head.others = [origin.line]
    let (entries, after) = importedEntries(fields, contact, playbook, now)
    try add(entries, head, of: contact.id, playbook, on: now.day, besides: known)
    return (after, entries.count, importedNotes(Transcript(head: head, entries: entries)))
  }
}

/// The notes that an import brought, as they stand in the contact file below a line that tells where
/// they come from; empty without notes.
private func importedNotes(_ transcript: Transcript) -> String {
  let notes = transcript.entries.compactMap { entry -> String? in
    if case .imported("note", let text) = entry.event { text } else { nil }
  }
  let head = transcript.head
  guard !notes.isEmpty, let day = head.started?.day.iso,
    let origin = head.others.first(where: { $0.key == ImportOrigin.key })?.value,
    let place = origin.firstRange(of: "row ")
  else { return "" }
  return BookWording.imported(on: day, origin[place.lowerBound...], notes)
}
