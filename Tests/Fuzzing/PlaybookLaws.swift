import Dialogue
import Playbooks
import Qualification
import Scoring
import Sessions

/// The playbook that the other targets use; an empty one where it can't be read.
let standardPlaybook: Playbook =
  (try? readPlaybook(
    libraryPlaybookText(standardPlaybookName) ?? "", file: "p.yaml", hash: "0123456789ab"))
  ?? Playbook(id: "none", version: 1, questions: [], criteria: [], gates: [])

/// A playbook: what can't be read is complained of in its place; what can, asks and rates.
func checkPlaybook(_ input: [UInt8], _ laws: inout Laws) {
  let text = String(decoding: input, as: UTF8.self)
  let playbook: Playbook
  do throws(PlaybookComplaints) {
    playbook = try readPlaybook(text, file: "p.yaml", hash: "0123456789ab")
  } catch {
    laws.require(!error.complaints.isEmpty, "a playbook is refused without a word")
    for complaint in error.complaints { checkPlace(complaint, in: text, &laws) }
    return
  }
  laws.require(
    playbook.criteria.reduce(0) { $0 + $1.points } == 1000, "the points do not sum to 100")
  holdCall(playbook, &laws)
}

/// A short call: the first question is put, answered, and the call ended.
private func holdCall(_ playbook: Playbook, _ laws: inout Laws) {
  let day = Day(iso: "2026-01-12") ?? Day(number: 0)
  let empty = assess(Contact(id: "k3f9"), under: playbook, asOf: day)
  laws.require(empty.points == 0, "a contact of whom nothing is known earns points")
  var session = Session(
    Conversation(started: nil, day: day, contact: Contact(id: "k3f9")), playbook,
    from: PreparedSource(answers.map { Input(.typed($0)) }), to: MemoryLog(),
    showing: MemoryDisplay())
  session.run(beginningWith: Input(.began))
  laws.require(session.conversation.state.phase == .closed, "the call does not end")
  let assessment = assess(session.conversation.contact, under: playbook, asOf: day)
  laws.require(
    assessment.points <= assessment.ceiling && (0...1000).contains(assessment.ceiling),
    "\(assessment.points) points of at most \(assessment.ceiling)")
  let sum = assessment.contributions.reduce(0) { $0 + $1.points }
  laws.require(sum == assessment.points, "the contributions sum to \(sum), not the points")
  laws.require((0...100).contains(assessment.coverage), "coverage of \(assessment.coverage) %")
}

private let answers = [
  "Invoices get lost every month and it costs us 40k a year",
  "I recommend, our CFO signs", "by the end of March", "40-50k set aside", "no budget", "/why",
  "/score", "/later", "1y", "it won't happen", "/end", "talked; demo on Friday",
]
