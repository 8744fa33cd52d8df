import Hearing
import Qualification
import Testing

@testable import Dialogue

/// A recorded call is heard by the same decisions as any other, and its contact found.
@Suite struct HeardContactTests {
  private let playbook: Playbook

  init() throws { playbook = try Call().playbook }

  private func heard(_ call: RecordedCall, knowing contact: Contact = Contact(id: "k3f9"))
    -> HeardCall
  {
    let started = Moment(seconds: 1_768_208_400, offset: 0)
    var heard = HeardCall(
      Conversation(
        kind: .heard, started: started, day: started.day, contact: contact, ours: ["Mia"],
        theirs: ["Ada Wolf", "Ben"]), Listener(playbook))
    heard.hear(call.turns)
    return heard
  }

  private static let call = RecordedCall(
    attendees: [
      Attendee(name: "Ada Wolf", title: "Director", company: "Northwind", side: .theirs),
      Attendee(name: "Dana Ruiz", title: "CFO", company: "Northwind", side: .theirs),
    ],
    turns: [
      Turn(speaker: "Mia", text: "What is not working today?", start: 1_900),
      Turn(speaker: "Ben", text: "The counts are wrong and we lose a day a week, every week."),
      Turn(speaker: "Mia", text: "Who decides on it?", start: 60_000),
      Turn(speaker: "Ada Wolf", text: "I decide.", start: 61_000),
    ])

  @Test func entriesFoldToWhatWasHeard() {
    var heard = heard(HeardContactTests.call)
    heard.end()
    var folded = Conversation(
      kind: .heard, started: heard.conversation.started, day: heard.conversation.day,
      contact: Contact(id: "k3f9"), ours: ["Mia"], theirs: ["Ada Wolf", "Ben"])
    for entry in heard.entries { evolve(&folded, entry) }
    #expect(folded.contact == heard.conversation.contact)
    #expect(folded.state.phase == .closed)
    #expect(heard.conversation.contact.hasTalked)
  }

  @Test func aTurnWithoutATimeComesBehindTheOneBefore() {
    let heard = heard(HeardContactTests.call)
    let turns = heard.entries.filter { if case .heard = $0.event { true } else { false } }
    #expect(turns.map(\.seconds) == [1, 1, 60, 61])
  }

  @Test func whoeverDecidesIsTheContact() {
    let heard = heard(HeardContactTests.call)
    let found = HeardContact(in: HeardContactTests.call, after: heard.conversation)
    #expect(found.person?.name == "Ada Wolf" && found.reason == .decides)
    #expect(found.others.map(\.name) == ["Ben", "Dana Ruiz"])
    let contact = found.completed(Contact(id: "k3f9"))
    #expect(contact.identity == [.name: "Ada Wolf", .title: "Director", .company: "Northwind"])
    #expect(contact.people.map(\.name) == ["Ben", "Dana Ruiz"])
  }

  @Test func elseWhoeverSaysMost() {
    var call = HeardContactTests.call
    call.turns.removeLast()
    call.turns.append(Turn(speaker: "Ada Wolf", text: "Hm."))
    let found = HeardContact(in: call, after: heard(call).conversation)
    #expect(found.person?.name == "Ben" && found.reason == .speaksMost)
    let named = HeardContact(in: call, after: heard(call).conversation, named: "dana")
    #expect(named.person?.name == "Dana Ruiz" && named.reason == .named)
  }

  @Test func whatIsKnownOfTheContactStays() {
    var known = Contact(id: "k3f9")
    known.identity = [.name: "Ada Wolf-Lund", .company: "Northwind Ltd"]
    let found = HeardContact(
      in: HeardContactTests.call, after: heard(HeardContactTests.call).conversation)
    let contact = found.completed(known)
    #expect(contact.identity[.name] == "Ada Wolf-Lund")
    #expect(contact.identity[.title] == "Director")
  }

  @Test func aLineThatSettlesADoubtAsksNothing() {
    var call = HeardContactTests.call
    call.turns.append(Turn(speaker: "Ada Wolf", text: "There is no budget and there won't be any."))
    var heard = heard(call)
    #expect(heard.conversation.state.doubts.map(\.number) == [1])
    let count = heard.entries.count
    heard.take("1y")
    #expect(heard.conversation.state.doubts.isEmpty)
    let asked = heard.entries[count...].contains {
      if case .asked = $0.event { true } else { false }
    }
    #expect(!asked)
  }
}
