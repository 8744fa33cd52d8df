import Chance
import Qualification
import Scoring

/// The day as of which these tests rate.
let today = Day(iso: "2026-01-12") ?? Day(number: 0)

/// The standard model of points and gates, written down a second time.
let model = Playbook(
  id: "model", version: 1, questions: [],
  criteria: [
    Criterion(id: "need", kind: .need, points: 200, halfLife: 180, isCore: true),
    Criterion(id: "budget", kind: .budget, points: 150, halfLife: 90, isCore: true),
    Criterion(id: "authority", kind: .authority, points: 150, halfLife: 180, isCore: true),
    Criterion(id: "fit", kind: .fit, points: 100, halfLife: 365),
    Criterion(
      id: "timing", kind: .horizon, points: 150, axis: .readiness, halfLife: 30, isCore: true),
    Criterion(id: "interest", kind: .interest, points: 100, axis: .readiness, halfLife: 30),
    Criterion(id: "trust", kind: .judgement, points: 50, axis: .readiness, halfLife: 90),
    Criterion(id: "listening", kind: .judgement, points: 50, axis: .readiness, halfLife: 60),
    Criterion(id: "access", kind: .judgement, points: 50, axis: .readiness, halfLife: 60),
    Criterion(id: "competition", kind: .competition, points: 0),
    Criterion(id: "priority", kind: .priority, points: 0),
  ],
  gates: [
    gate("refused", "interest", .refusal, .disqualified, .cold),
    gate("no_fit", "fit", .levelNone, .disqualified, .cold),
    gate("no_need", "need", .levelNone, .disqualified, .cold),
    gate("no_budget", "budget", .levelNone, .disqualified, .cold),
    gate("no_authority", "authority", .levelNone, .disqualified, .warm),
    gate("timing", "timing", .levelNone, .cold, .cold),
    gate("low_priority", "priority", .lowPriority, .cold, .note),
    gate("no_interest", "interest", .levelNone, .cold, .note),
    gate("competition", "competition", .crowded, .warm, .note),
  ])

private func gate(
  _ reason: String, _ criterion: CriterionID, _ trigger: Gate.Trigger, _ confirmed: Gate.Effect,
  _ inferred: Gate.Effect
) -> Gate {
  Gate(
    reason: GateReason(rawValue: reason), criterion: criterion, trigger: trigger,
    confirmed: confirmed, inferred: inferred, text: reason)
}

/// A fact said today.
func fact(
  _ criterion: CriterionID, _ value: FactValue, day: Day = today, basis: Basis = .said,
  confidence: Confidence = .certain
) -> Fact {
  Fact(
    criterion: criterion, answer: .known(value), words: "words of \(criterion.rawValue)",
    basis: basis, confidence: confidence, day: day)
}

/// A contact of whom these levels are known by judgement: `need=strong budget=partial`.
func contact(_ levels: String) -> Contact {
  var contact = Contact(id: "t3st")
  for pair in levels.split(separator: " ") {
    let parts = pair.split(separator: "=").map(String.init)
    guard parts.count == 2, let level = Level(rawValue: parts[1]) else { continue }
    contact.facts.append(fact(CriterionID(rawValue: parts[0]), .judgement(level)))
  }
  return contact
}

func rate(_ contact: Contact, asOf day: Day = today) -> Assessment {
  assess(contact, under: model, asOf: day)
}

/// The levels that a contact of chance has, each known in half of the cases, none excluded.
func levels(of chance: inout SplitMix64, none: Bool) -> [(CriterionID, Level)] {
  model.criteria.filter { $0.points > 0 }.compactMap { criterion in
    guard Bool.random(using: &chance) else { return nil }
    let choices = none ? Level.allCases : [.weak, .partial, .strong]
    return choices.randomElement(using: &chance).map { (criterion.id, $0) }
  }
}

func contact(_ levels: [(CriterionID, Level)]) -> Contact {
  var contact = Contact(id: "t3st")
  for (criterion, level) in levels { contact.facts.append(fact(criterion, .judgement(level))) }
  return contact
}
