public import Dialogue
public import Qualification
import Records

extension Book {
  /// Records changes made by hand as a transcript of kind `edit`; gives the contact after them and
  /// how many events that took.
  public func record(
    _ edits: [Edit], of contact: Contact, _ playbook: Playbook, at now: Moment
  ) throws(FileProblem) -> (contact: Contact, eventCount: Int) {
    let head = TranscriptHead(.edit, of: contact, playbook, at: now)
    let (entries, after) = decided(
      edits.map { .edited($0) }, head.conversation(on: now.day, with: contact), playbook, now)
    try add(entries, head, of: contact.id, playbook, on: now.day)
    return (after, entries.count)
  }

  /// Puts a whole transcript into the book at once; `known` are those of the contact, where they have
  /// been listed.
  func add(
    _ entries: [Entry], _ head: TranscriptHead, of id: String, _ playbook: Playbook, on day: Day,
    besides known: [String]? = nil
  ) throws(FileProblem) {
    var writer = TranscriptWriter(head, playbook, on: day)
    let text = head.text + writer.lines(for: entries)
    do throws(FileFailure) {
      try whileLocked { () throws(FileFailure) in
        try createText(
          at: transcriptPath(try newTranscriptName(head, of: id, besides: known)), text)
      }
    } catch {
      throw .failure(error)
    }
  }
}

extension TranscriptHead {
  /// The head of a transcript that leadline writes by itself about a contact.
  init(_ kind: Conversation.Kind, of contact: Contact, _ playbook: Playbook, at now: Moment) {
    self.init(
      kind: kind, contact: contact.id, name: contact.identity[.name],
      company: contact.identity[.company],
      playbook: PlaybookName(
        id: playbook.id, version: playbook.version,
        hash: playbook.hash.isEmpty ? nil : playbook.hash), started: now)
  }
}

/// A contact as it is once changes made by hand are taken over, without recording them.
public func contactAfter(
  _ edits: [Edit], of contact: Contact, _ playbook: Playbook, at now: Moment
) -> Contact {
  if edits.isEmpty { return contact }
  let conversation = Conversation(kind: .edit, started: now, day: now.day, contact: contact)
  return decided(edits.map { .edited($0) }, conversation, playbook, now).contact
}

/// The entries that changes made by hand or fields of another system lead to, and the contact after
/// them.
func decided(
  _ changes: [Input.Content], _ conversation: Conversation, _ playbook: Playbook, _ now: Moment
) -> (entries: [Entry], contact: Contact) {
  var conversation = conversation
  var entries: [Entry] = []
  let inputs = [Input(.began, at: now)] + changes.map { Input($0, at: now) }
  for input in inputs + [Input(.ended, at: now)] {
    for event in decide(input, conversation, playbook) {
      let entry = Entry(seconds: 0, event: event)
      evolve(&conversation, entry)
      entries.append(entry)
    }
  }
  return (entries, conversation.contact)
}
