public import Qualification

/// A rule of scoring in which two playbooks differ.
public struct RuleChange: Hashable, Sendable {
  /// The rule as it is found in a playbook's file: `thresholds.hot`, `gates.no_budget.confirmed`.
  public var rule: String

  /// Its value before; nothing where the rule is new.
  public var before: String?

  /// Its value after; nothing where the rule is gone.
  public var after: String?
}

/// The rules of scoring in which two playbooks differ, in the order of the file.
///
/// Words, questions and settings of reading are none: they change what is understood, not what a
/// fact is worth.
public func ruleChanges(from old: Playbook, to new: Playbook) -> [RuleChange] {
  ScoringRule.all(of: [old, new]).compactMap { rule in
    let before = rule.text(old)
    let after = rule.text(new)
    return before == after ? nil : RuleChange(rule: rule.name, before: before, after: after)
  }
}

/// The rules by which a contact stands otherwise under one playbook than under another.
///
/// A rule is a reason where it alone, put into the old playbook, moves the rating or a level, or
/// where taking it back out of the new one does.
public func reasons(
  of contact: Contact, from old: Playbook, to new: Playbook, asOf day: Day
) -> [RuleChange] {
  let changes = ruleChanges(from: old, to: new)
  let before = Outcome(contact, old, day)
  let after = Outcome(contact, new, day)
  guard before != after else { return [] }
  let rules = ScoringRule.all(of: [old, new])
  return changes.filter { change in
    guard let rule = rules.first(where: { $0.name == change.rule }) else { return false }
    var added = old
    rule.copy(new, &added)
    var removed = new
    rule.copy(old, &removed)
    return Outcome(contact, added, day) != before || Outcome(contact, removed, day) != after
  }
}

/// What a rating comes down to: itself and the levels.
private struct Outcome: Hashable {
  var rating: Rating
  var levels: [CriterionID: Level]

  init(_ contact: Contact, _ playbook: Playbook, _ day: Day) {
    let assessment = assess(contact, under: playbook, asOf: day)
    rating = assessment.rating
    levels = [:]
    for standing in assessment.standings { levels[standing.criterion] = standing.level }
  }
}

/// One rule: its name, its value as text, and how it is taken over from another playbook.
private struct ScoringRule {
  var name: String
  var text: (Playbook) -> String?
  var copy: (Playbook, inout Playbook) -> Void

  init(
    _ name: String, _ text: @escaping (Playbook) -> String?,
    _ copy: @escaping (Playbook, inout Playbook) -> Void
  ) {
    self.name = name
    self.text = text
    self.copy = copy
  }

  /// A rule that is one number or word of a playbook.
  init<Value>(
    _ name: String, _ path: WritableKeyPath<Playbook, Value>,
    _ text: @escaping (Value) -> String?
  ) {
    self.init(
      name, { text($0[keyPath: path]) }, { $1[keyPath: path] = $0[keyPath: path] })
  }

  static func all(of playbooks: [Playbook]) -> [ScoringRule] {
    let criteria = names(playbooks.flatMap { $0.criteria.map(\.id) })
    let gates = names(playbooks.flatMap { $0.gates.map(\.reason) })
    return general + criteria.flatMap { rules(of: $0) } + gates.flatMap { rules(of: $0) }
  }

  private static func names<Name: Hashable>(_ all: [Name]) -> [Name] {
    var seen: Set<Name> = []
    return all.filter { seen.insert($0).inserted }
  }

  private static var general: [ScoringRule] {
    [
      ScoringRule("settings.currency", \.settings.currency) { $0 },
      ScoringRule("thresholds.hot", \.thresholds.hot) { tenths($0) },
      ScoringRule("thresholds.warm", \.thresholds.warm) { tenths($0) },
      ScoringRule("thresholds.rated", \.thresholds.rated) { String($0) },
      ScoringRule("rules.strong_signals", \.rules.strongSignals) { String($0) },
      ScoringRule("rules.partial_signals", \.rules.partialSignals) { String($0) },
      ScoringRule("rules.strong_days", \.rules.strongDays) { String($0) },
      ScoringRule("rules.partial_days", \.rules.partialDays) { String($0) },
      ScoringRule("rules.weak_days", \.rules.weakDays) { String($0) },
      ScoringRule("rules.partial_share", \.rules.partialShare) { String($0) },
      ScoringRule("rules.weak_share", \.rules.weakShare) { String($0) },
      ScoringRule("rules.strong_fit", \.rules.strongFit) { String($0) },
      ScoringRule("rules.partial_fit", \.rules.partialFit) { String($0) },
      ScoringRule("rules.too_many_competitors", \.rules.tooManyCompetitors) { String($0) },
      ScoringRule("offer", \.offer) { offer in
        offer.map { money in
          let amount = (money.upper ?? money.lower).map { String($0 / 100) } ?? "-"
          return [amount, money.currency, money.period?.rawValue].compactMap { $0 }
            .joined(separator: " ")
        }
      },
      ScoringRule("ideal_customer", \.idealCustomer) { items in
        items.isEmpty ? nil : items.map(\.id).joined(separator: ", ")
      },
      ScoringRule("strict_gates", \.hasStrictGates) { $0 ? "yes" : "no" },
    ]
  }

  private static func rules(of id: CriterionID) -> [ScoringRule] {
    func rule<Value>(
      _ key: String, _ path: WritableKeyPath<Criterion, Value>,
      _ text: @escaping (Value) -> String?
    ) -> ScoringRule {
      ScoringRule(
        "criteria.\(id.rawValue).\(key)",
        { playbook in playbook.criterion(id).flatMap { text($0[keyPath: path]) } },
        { from, into in
          guard let source = from.criterion(id),
            let index = into.criteria.firstIndex(where: { $0.id == id })
          else { return }
          into.criteria[index][keyPath: path] = source[keyPath: path]
        })
    }
    let presence = ScoringRule("criteria.\(id.rawValue)", { $0.criterion(id).map { _ in "there" } })
    {
      from, into in
      into.criteria.removeAll { $0.id == id }
      if let source = from.criterion(id) { into.criteria.append(source) }
    }
    return [
      presence, rule("kind", \.kind) { $0.rawValue }, rule("points", \.points) { tenths($0) },
      rule("axis", \.axis) { $0.rawValue }, rule("half_life", \.halfLife) { $0.map { String($0) } },
      rule("core", \.isCore) { $0 ? "yes" : "no" },
    ]
  }

  private static func rules(of reason: GateReason) -> [ScoringRule] {
    func gate(_ playbook: Playbook) -> Gate? { playbook.gates.first { $0.reason == reason } }
    func rule<Value>(
      _ key: String, _ path: WritableKeyPath<Gate, Value>, _ text: @escaping (Value) -> String?
    ) -> ScoringRule {
      ScoringRule(
        "gates.\(reason.rawValue).\(key)",
        { playbook in gate(playbook).flatMap { text($0[keyPath: path]) } },
        { from, into in
          guard let source = gate(from),
            let index = into.gates.firstIndex(where: { $0.reason == reason })
          else { return }
          into.gates[index][keyPath: path] = source[keyPath: path]
        })
    }
    let presence = ScoringRule("gates.\(reason.rawValue)", { gate($0).map { _ in "there" } }) {
      from, into in
      into.gates.removeAll { $0.reason == reason }
      if let source = gate(from) { into.gates.append(source) }
    }
    return [
      presence, rule("criterion", \.criterion) { $0.rawValue },
      rule("when", \.trigger) { $0.rawValue }, rule("confirmed", \.confirmed) { $0.rawValue },
      rule("inferred", \.inferred) { $0.rawValue },
    ]
  }

  private static func tenths(_ points: Int) -> String {
    points % 10 == 0 ? String(points / 10) : "\(points / 10).\(points % 10)"
  }
}
