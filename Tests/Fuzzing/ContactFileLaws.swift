import Dialogue
import Qualification
import Records

/// A contact file: what can be read is kept byte for byte, its edits are taken over, and writing
/// the same twice changes nothing.
func checkContactFile(_ input: [UInt8], _ laws: inout Laws) {
  let text = String(decoding: input, as: UTF8.self)
  var file: ContactFile
  do throws(Complaint) {
    file = try ContactFile(parsing: text, file: "c.md")
  } catch {
    checkPlace(error, in: text, &laws)
    return
  }
  laws.require(file.text == text, "reading and saving changes the file")
  let day = Day(iso: "2026-01-12") ?? Day(number: 0)
  var conversation = Conversation(
    kind: .edit, started: nil, day: day, contact: Contact(id: file.id))
  let edits = file.edits(since: conversation.contact, standardPlaybook)
  var entries: [Entry] = []
  for edit in edits {
    for event in decide(Input(.edited(edit)), conversation, standardPlaybook) {
      entries.append(Entry(event: event))
      evolve(&conversation, Entry(event: event))
    }
  }
  func write() {
    file.update(to: conversation.contact, standardPlaybook, asOf: day, eventCount: entries.count)
  }
  write()
  let written = file.text
  write()
  laws.require(file.text == written, "updating twice changes the file twice")
  do throws(Complaint) {
    var again = try ContactFile(parsing: written, file: "c.md")
    laws.require(again.text == written, "what was written reads differently")
    let left = again.edits(since: conversation.contact, standardPlaybook)
    laws.require(left.isEmpty, "edits that were taken over are found again: \(left)")
    again.update(
      to: conversation.contact, standardPlaybook, asOf: day, eventCount: entries.count)
    laws.require(again.text == written, "updating what was read changes the file")
  } catch {
    laws.require(false, "what was written can't be read: \(error.text)")
  }
}
