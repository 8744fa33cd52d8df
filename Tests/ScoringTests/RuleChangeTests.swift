import Qualification
import Scoring
import Testing

/// The rules in which two playbooks differ, and those by which a contact stands otherwise.
@Suite struct RuleChangeTests {
  private func names(_ changes: [RuleChange]) -> [String] {
    changes.map { "\($0.rule): \($0.before ?? "-") -> \($0.after ?? "-")" }
  }

  @Test func nothingDiffersFromItself() {
    #expect(ruleChanges(from: model, to: model).isEmpty)
    var other = model
    other.summary = "other words"
    other.questions = []
    #expect(ruleChanges(from: model, to: other).isEmpty)
  }

  @Test func everyChangeIsNamed() {
    var other = model
    other.thresholds.hot = 705
    other.rules.weakDays = 300
    other.criteria[0].points = 250
    other.criteria[1].halfLife = nil
    other.criteria.removeLast()
    other.gates[0].confirmed = .cold
    other.hasStrictGates = true
    #expect(
      names(ruleChanges(from: model, to: other)) == [
        "thresholds.hot: 65 -> 70.5", "rules.weak_days: 365 -> 300", "strict_gates: no -> yes",
        "criteria.need.points: 20 -> 25", "criteria.budget.half_life: 90 -> -",
        "criteria.priority: there -> -", "criteria.priority.kind: priority -> -",
        "criteria.priority.points: 0 -> -", "criteria.priority.axis: fit -> -",
        "criteria.priority.core: no -> -", "gates.refused.confirmed: disqualified -> cold",
      ])
  }

  @Test func onlyTheRuleThatMovesItIsAReason() {
    let someone = contact("need=strong budget=strong authority=strong timing=strong")
    var other = model
    other.thresholds.hot = 700
    other.thresholds.warm = 300
    other.rules.strongFit = 90
    #expect(
      names(reasons(of: someone, from: model, to: other, asOf: today)) == [
        "thresholds.hot: 65 -> 70"
      ])
    #expect(reasons(of: contact("need=weak"), from: model, to: other, asOf: today).isEmpty)
  }

  /// Hot needs 65: only both changes together take it away.
  @Test func twoRulesMayBeTheReasonTogether() {
    let someone = contact(
      "need=strong budget=strong authority=strong timing=strong interest=partial")
    var other = model
    other.thresholds.hot = 700
    other.criteria[5].points = 50
    #expect(
      reasons(of: someone, from: model, to: other, asOf: today).map(\.rule) == [
        "thresholds.hot", "criteria.interest.points",
      ])
  }
}
