import Dialogue
public import Qualification
public import Records

/// The whole record of a contact as one text: what a transcript would open with, then the contact's
/// own file with the rep's own lines.
///
/// It reads back as exactly this contact, so that a table with one column for it loses nothing.
public func recordText(of card: ContactCard) -> String {
  let contact = card.contact
  var head = TranscriptHead(
    kind: .import, contact: contact.id, name: contact.identity[.name],
    company: contact.identity[.company],
    playbook: TranscriptHead.PlaybookName(
      id: card.playbook.id, version: card.playbook.version,
      hash: card.playbook.hash.isEmpty ? nil : card.playbook.hash),
    started: Moment(startOf: card.asOf))
  head.others = card.acquaintance.lines
  var writer = TranscriptWriter(head, card.playbook, on: Day(number: 0))
  let entries = openingEvents(for: contact).map { Entry(event: $0) }
  return head.text + writer.lines(for: entries) + "\n" + card.file.withoutBookkeeping
}

/// A contact as its record tells it, and its file.
public struct ReadRecord: Sendable {
  /// The day on which the record was written; nothing where it does not say.
  public var writtenOn: Day?

  /// Since when the contact is known, where the record says so.
  public var acquaintance: Acquaintance

  /// The contact.
  public var contact: Contact

  /// The contact's own file; the block that leadline writes is empty.
  public var file: ContactFile

  /// Reads a record; the complaint names the line of the record and the cure.
  public init(parsing text: String, file name: String) throws(Complaint) {
    let (opening, rest) = splitRecord(text)
    let transcript = try Transcript(parsing: opening, file: name)
    file = try ContactFile(parsing: rest, file: name)
    var conversation = transcript.head.conversation(
      on: Day(number: 0), with: Contact(id: transcript.head.contact ?? file.id))
    for entry in transcript.entries { evolve(&conversation, entry) }
    contact = conversation.contact
    if contact.id.isEmpty { contact.id = file.id }
    writtenOn = transcript.head.started?.day
    acquaintance = Acquaintance(transcript.head)
  }
}

/// The opening of a record, and the file behind it, which begins with its first line `---`.
private func splitRecord(_ text: String) -> (opening: String, file: String) {
  var start = text.utf8.startIndex
  while start < text.utf8.endIndex {
    let end = text.utf8[start...].firstIndex(of: 10) ?? text.utf8.endIndex
    let line = text.utf8[start..<end]
    if line.elementsEqual("---".utf8) || line.elementsEqual("---\r".utf8) {
      return (
        String(decoding: text.utf8[..<start], as: UTF8.self),
        String(decoding: text.utf8[start...], as: UTF8.self)
      )
    }
    start = end == text.utf8.endIndex ? end : text.utf8.index(after: end)
  }
  return (text, "")
}
