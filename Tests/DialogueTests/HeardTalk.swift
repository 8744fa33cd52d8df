import Dialogue
import Hearing
import Qualification
import Testing

/// What a call between Ana, who sells, and Ben and Cleo, who buy, leaves on record.
///
/// A line of the call is a name, a colon and what is said; it was held on 2 March 2026.
func contact(after call: String, under playbook: Playbook) throws -> Contact {
  let day = try #require(Day(iso: "2026-03-02"))
  let begun = Conversation(
    kind: .heard, started: Moment(startOf: day), day: day, contact: Contact(id: ""),
    ours: ["Ana"], theirs: ["Ben", "Cleo"])
  var heard = HeardCall(begun, Listener(playbook))
  heard.hear(
    call.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return Turn(speaker: String(parts[0]), text: String(parts[1].dropFirst()))
    })
  heard.end()
  return heard.conversation.contact
}
