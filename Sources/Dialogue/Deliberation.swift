import Hearing
public import Qualification
import Scoring

/// A turn while it is decided: the events so far, and the conversation as they leave it.
struct Deliberation {
  let playbook: Playbook
  private let knownListener: Listener?
  let day: Day
  let seconds: Int?
  /// Whether the rep has begun a line: the open question stays.
  var isWhileTyping = false
  private(set) var conversation: Conversation
  private(set) var events: [Event] = []

  init(
    _ conversation: Conversation, _ playbook: Playbook, _ listener: Listener?, at moment: Moment?,
    elapsed: Int?
  ) {
    self.conversation = conversation
    self.playbook = playbook
    knownListener = listener
    seconds = elapsed ?? conversation.seconds(at: moment)
    day = moment?.day ?? conversation.day(atSecond: seconds)
  }

  /// What knows the words of the playbook; it is made where something is heard, since most inputs
  /// are not.
  var listener: Listener { knownListener ?? Listener(playbook) }

  var state: Conversation.State { conversation.state }
  var contact: Contact { conversation.state.contact }

  /// Lets go of what undoing would restore, where nothing of this turn undoes: to copy it would take
  /// as long as the hearing.
  mutating func forgetHistory() { conversation.history = [] }

  /// Lets an event happen, so that what is decided next already knows of it.
  mutating func happen(_ event: Event) {
    events.append(event)
    evolve(&conversation, Entry(seconds: seconds, event: event))
  }

  func assessment() -> Assessment {
    assess(contact, under: playbook, asOf: day)
  }

  /// Records a fact of this turn.
  mutating func record(
    _ criterion: CriterionID, _ answer: Fact.Answer, words: String, basis: Basis = .said,
    confidence: Confidence = .certain, speaker: String? = nil
  ) {
    if case .known(let value) = answer { dropDoubts(about: criterion, on: value) }
    let side: Evidence.Side =
      speaker.map { conversation.side(of: $0) } ?? (basis == .said ? .theirs : .ours)
    let confirmed = gatesConfirmedByFacts(about: criterion)
    happen(
      .recorded(
        Fact(
          criterion: criterion, answer: answer, words: words, basis: basis, confidence: confidence,
          day: day,
          evidence: Evidence(
            turn: conversation.turn, seconds: seconds, speaker: speaker, side: side))))
    let standing = confirmed.isEmpty ? [] : gatesConfirmedByFacts(about: criterion)
    for reason in confirmed where !standing.contains(reason) {
      happen(.ruled(Ruling(reason: reason, verdict: .lapsed, day: day, note: words)))
    }
  }

  /// The gates that the rep confirmed and that the facts about a criterion close of themselves: who
  /// confirmed one means these words, and the gate falls with them.
  private func gatesConfirmedByFacts(about criterion: CriterionID) -> [GateReason] {
    let reasons = playbook.gates.filter { gate in
      gate.criterion == criterion && contact.ruling(gate.reason)?.verdict == .confirmed
    }.map(\.reason)
    guard !reasons.isEmpty else { return [] }
    var unruled = contact
    unruled.rulings.removeAll { reasons.contains($0.reason) }
    let closed = assess(unruled, under: playbook, asOf: day).gates.map(\.gate.reason)
    return reasons.filter(closed.contains)
  }

  /// Lets go of the doubts about what was said of a criterion before: something newer is said.
  ///
  /// A contradiction stays where the newer words only say once more what the newest said.
  private mutating func dropDoubts(about criterion: CriterionID, on value: FactValue) {
    let newest = contact.latest(criterion)?.value
    for doubt in state.doubts {
      switch doubt.matter {
      case .contradiction(criterion) where newest.map { contradicts(value, $0) } ?? true,
        .reading(criterion, _), .heard(criterion, _, _):
        happen(.settled(doubt: doubt.number, choice: "moot"))
      default: break
      }
    }
  }

  /// Raises a doubt, unless one about the same matter is open.
  mutating func doubt(_ matter: Doubt.Matter) {
    if state.doubts.contains(where: { $0.matter == matter }) { return }
    happen(.doubted(Doubt(number: conversation.doubtCount + 1, matter: matter)))
  }
}

extension Conversation {
  /// Seconds from the start to a moment; nothing where either is unknown, never negative nor more
  /// than an entry can have.
  public func seconds(at moment: Moment?) -> Int? {
    guard let started, let moment else { return nil }
    return min(Entry.latest, Int(clamping: max(0, moment.seconds - started.seconds)))
  }
}
