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
