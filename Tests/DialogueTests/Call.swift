import Dialogue
import Playbooks
import Qualification
import Scoring

/// A call as a test holds it: lines go in, events and lines come out.
struct Call {
  var conversation: Conversation
  var events: [Event] = []
  var lines: [Line] = []
  let playbook: Playbook

  /// The day of all calls in these tests.
  static let day = Day(iso: "2026-01-12") ?? Day(number: 0)

  init(with contact: Contact = Contact(id: "t3st"), kind: Conversation.Kind = .call) throws {
    playbook = try readPlaybook(
      libraryPlaybookText(standardPlaybookName) ?? "", file: "discovery.yaml",
      hash: "0123456789ab")
    conversation = Conversation(
      kind: kind, started: nil, day: Call.day, contact: contact, ours: ["Jana"],
      theirs: ["Mr. Abel"])
    take(.began)
  }

  /// Takes inputs; gives the events of the last.
  @discardableResult
  mutating func take(_ content: Input.Content) -> [Event] {
    let before = conversation
    events = decide(Input(content), conversation, playbook)
    for event in events { evolve(&conversation, Entry(event: event)) }
    lines = present(events, from: before, to: conversation, playbook, asOf: Call.day)
    return events
  }

  @discardableResult
  mutating func type(_ lines: String...) -> [Event] {
    for line in lines { take(.typed(line)) }
    return events
  }

  var prompt: Prompt { Dialogue.prompt(for: conversation, playbook, asOf: Call.day) }
  var open: String? { conversation.state.open?.id.rawValue }
  var contact: Contact { conversation.contact }
  var assessment: Assessment { assess(contact, under: playbook, asOf: Call.day) }
  var text: String { lines.map(\.text).joined(separator: "\n") }

  func level(_ criterion: CriterionID) -> Level? { assessment.standing(criterion)?.level }
}
