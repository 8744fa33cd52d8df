import Dialogue
public import Hearing
import Qualification
import Scoring

/// What the engine makes of the facts of a card, in the words in which cards are answered.
public struct Judgement: Hashable, Sendable {
  /// The right answer; nothing where the engine gives none.
  public var answer: String?

  /// What decides a rating: gates or criteria, each as right as the others; none in a card of another
  /// kind.
  public var decides: [String] = []
}

/// Judges a card by the engine of live calls, so that no card can have an answer of its own.
public func judge(_ card: Card, _ listener: Listener) -> Judgement {
  let call = PreparedCall(card.facts.map(\.line), on: card.day, listener)
  let assessment = call.assessment(listener.playbook)
  switch card.kind {
  case .rate:
    return Judgement(
      answer: assessment.rating.rawValue, decides: RatingReason(assessment, listener.playbook).keys)
  case .unknown:
    let core = listener.playbook.questions.filter(\.isCore).flatMap(\.criteria)
    let missing = core.filter { assessment.standing($0)?.level == nil }
    return Judgement(answer: missing.count == 1 ? missing[0].rawValue : nil)
  case .level:
    return Judgement(
      answer: card.facts.first.flatMap { assessment.standing($0.criterion)?.level?.rawValue })
  case .next: return Judgement(answer: call.openQuestion?.rawValue)
  case .gate:
    let closing = assessment.gates.first { $0.effect == .disqualified && $0.state != .overridden }
    return Judgement(answer: closing?.gate.reason.rawValue)
  }
}

extension Card {
  /// Whether the engine gives the card's own answer under a playbook.
  public func agrees(with listener: Listener) -> Bool {
    judge(self, listener) == Judgement(answer: answer, decides: decides)
  }
}

/// A call in which some lines were typed, one after another.
struct PreparedCall: Sendable {
  private(set) var conversation: Conversation
  private(set) var openQuestion: QuestionID?

  init(_ lines: [String], on day: Day, _ listener: Listener) {
    conversation = Conversation(
      kind: .call, started: Moment(startOf: day), day: day, contact: Contact(id: "card"))
    take(.began, listener)
    for line in lines { take(.typed(line), listener) }
  }

  @discardableResult
  mutating func take(_ content: Input.Content, _ listener: Listener) -> [Event] {
    let events = decide(Input(content), conversation, listener)
    for event in events {
      evolve(&conversation, Entry(event: event))
      if case .asked(let id, _) = event { openQuestion = id }
    }
    return events
  }

  /// Takes a line as it is typed in a call; gives what is shown of it there, but for the question
  /// that comes next.
  mutating func lines(taking line: String, _ listener: Listener) -> [Line] {
    let before = conversation
    let events = take(.typed(line), listener).filter { event in
      if case .asked = event { false } else { true }
    }
    return present(
      events, from: before, to: conversation, listener.playbook, asOf: conversation.day)
  }

  func assessment(_ playbook: Playbook) -> Assessment {
    assess(conversation.contact, under: playbook, asOf: conversation.day)
  }
}
