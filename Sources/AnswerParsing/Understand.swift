public import Qualification

/// Reads an answer: everything it says, as of the day it was said and by what was asked.
///
/// Any text gives an understanding; words that say nothing give an empty one. Dates are absolute,
/// read against the day. The playbook's cues name criteria for remarks that answer no question.
public func understand(
  _ text: String, said day: Day, expecting expectation: Expectation?, settings: Settings,
  cues: [Cue]
) -> Understanding {
  let utterance = Utterance(text, day: day, settings: settings, expectation: expectation)
  if utterance.tokens.isEmpty { return Understanding(reply: .unclear) }
  if expectation?.kind == .text { return plainText(text, Analysis(utterance, cues: cues)) }
  let analysis = Analysis(utterance, cues: cues)
  let findings = analysis.findings()
  var facts = analysis.facts(of: findings)
  if let asked = expectation?.kind {
    facts = facts.filter { $0.kind == asked } + facts.filter { $0.kind != asked }
  }
  let isAnswered = expectation.map { asked in facts.contains { $0.kind == asked.kind } } ?? true
  return Understanding(
    readings: analysis.readings(beside: findings), facts: facts,
    reply: isAnswered ? nil : utterance.reply())
}

/// What an answer says of one matter.
package struct SpokenMatter {
  /// The fact, as `understand` finds it.
  package var fact: SpokenFact?
  /// Whether a stretch of days is named anywhere in the words.
  package var namesDays: Bool
}

/// Reads an answer for one kind of fact alone, which takes a part of the time of `understand`.
package func understand(
  _ kind: FactKind, in text: String, said day: Day, expecting expectation: Expectation?,
  settings: Settings, cues: [Cue]
) -> SpokenMatter {
  let utterance = Utterance(text, day: day, settings: settings, expectation: expectation)
  if utterance.tokens.isEmpty { return SpokenMatter(namesDays: false) }
  let analysis = Analysis(utterance, cues: cues)
  if expectation?.kind == .text {
    return SpokenMatter(
      fact: plainText(text, analysis).facts.first { $0.kind == kind },
      namesDays: !analysis.windows.isEmpty)
  }
  return SpokenMatter(
    fact: analysis.facts(of: analysis.findings(of: kind)).first { $0.kind == kind },
    namesDays: !analysis.windows.isEmpty)
}

/// The refusal that an answer to nothing says.
package func refusal(in text: String, said day: Day, settings: Settings) -> SpokenFact? {
  guard Signals.refusal.isFound(in: Lexer.tokens(of: text)) else { return nil }
  return understand(.interest, in: text, said: day, expecting: nil, settings: settings, cues: [])
    .fact
}

/// The amounts of money in an answer to nothing, and what they are of, in the order of the text.
package func amounts(
  in text: String, said day: Day, settings: Settings
) -> [(money: Money, subject: Money.Subject)] {
  let utterance = Utterance(text, day: day, settings: settings, expectation: nil)
  if utterance.tokens.isEmpty { return [] }
  return Analysis(utterance, cues: []).amounts.map { ($0, utterance.range($0.tokens)) }
    .sorted {
      ($0.1.lowerBound, $0.1.upperBound) < ($1.1.lowerBound, $1.1.upperBound)
    }
    .map { ($0.0.money, $0.0.subject) }
}

private func plainText(_ text: String, _ analysis: Analysis) -> Understanding {
  let reply = analysis.utterance.reply()
  let fact = SpokenFact(
    kind: .text, value: .text(text), range: 0..<text.utf8.count,
    basis: analysis.isGuess ? .guessed : .said)
  return Understanding(
    readings: analysis.readings(beside: analysis.findings()),
    facts: reply == .unclear ? [fact] : [],
    reply: reply == .unclear ? nil : reply)
}

/// What an answer says of each matter.
struct Findings {
  var need: SpokenFact?
  var authority: SpokenFact?
  var horizon: SpokenFact?
  var budget: SpokenFact?
  var interest: SpokenFact?
  var checklist: SpokenFact?
  var competition: SpokenFact?
  var priority: SpokenFact?
}

extension Analysis {
  /// What the answer says of each matter.
  func findings() -> Findings {
    let budget = budgetFact()
    return Findings(
      need: needFact(), authority: authorityFact(), horizon: horizonFact(beside: budget),
      budget: budget, interest: interestFact(), checklist: checklistFact(),
      competition: competitionFact(), priority: priorityFact())
  }

  /// What the answer says of one kind of matter.
  func findings(of kind: FactKind) -> Findings {
    switch kind {
    case .need: Findings(need: needFact())
    case .authority: Findings(authority: authorityFact())
    case .horizon: Findings(horizon: horizonFact(beside: budgetFact()))
    case .budget: Findings(budget: budgetFact())
    case .interest: Findings(interest: interestFact())
    case .fit: Findings(checklist: checklistFact())
    case .competition: Findings(competition: competitionFact())
    case .priority: Findings(priority: priorityFact())
    case .judgement, .text: Findings()
    }
  }

  /// The time that is said; the days from which there is money are none.
  private func horizonFact(beside budget: SpokenFact?) -> SpokenFact? {
    var used: [Range<Int>] = []
    if case .budget(let value)? = budget?.value, value.availableFrom != nil {
      used = windows.map(\.tokens)
    }
    return horizonFact(taking: used)
  }

  /// The facts, in the order of the text.
  func facts(of findings: Findings) -> [SpokenFact] {
    let judgements = judgementFacts()
    if !judgements.isEmpty { return judgements }
    var facts = [
      findings.need, findings.authority, findings.horizon, findings.budget, findings.interest,
      findings.checklist, findings.competition, findings.priority,
    ].compactMap { $0 }
    // "I'd rather not say" keeps something back; what was asked gets no value from its other words.
    if let asked = utterance.expectation?.kind, utterance.reply() != .unclear,
      let index = facts.firstIndex(where: { $0.kind == asked }), facts[index].value.isHollow
    {
      facts.remove(at: index)
    }
    return facts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension FactValue {
  /// Whether a value says so little that "I don't know" says more.
  fileprivate var isHollow: Bool {
    switch self {
    case .statement(let statement): statement.signals.isEmpty || statement.signals == [.wants]
    case .budget(let budget): budget == Budget(route: budget.route)
    case .authority(let authority):
      authority.people.isEmpty && authority.part == nil && authority.path == .unknown
    case .horizon(let horizon):
      horizon.from == nil && horizon.to == nil && !horizon.isUrgent && !horizon.isNever
        && horizon.event == nil && horizon.roadblock == nil
    default: false
    }
  }
}
