import Qualification

/// The gates that are closed, in doubt or overridden, in the playbook's order (part f2).
func findGates(
  _ contact: Contact, _ standings: [Assessment.Standing], _ playbook: Playbook, asOf day: Day
) -> [Assessment.GateFinding] {
  var findings: [Assessment.GateFinding] = []
  for gate in playbook.gates {
    guard let standing = standings.first(where: { $0.criterion == gate.criterion }) else {
      continue
    }
    if let finding = find(gate, standing, contact, playbook, asOf: day) { findings.append(finding) }
  }
  // A refusal says more than no interest: it is reported alone.
  let refused = findings.filter { $0.gate.trigger == .refusal }.map(\.gate.criterion)
  findings.removeAll { $0.gate.trigger == .levelNone && refused.contains($0.gate.criterion) }
  return findings
}

private func find(
  _ gate: Gate, _ standing: Assessment.Standing, _ contact: Contact, _ playbook: Playbook,
  asOf day: Day
) -> Assessment.GateFinding? {
  let fact = standing.isStale ? nil : standing.fact
  let closure = fact.flatMap { closes(gate, $0, standing, playbook, asOf: day) }
  let ruling = contact.ruling(gate.reason).flatMap { ruling in
    (fact.map { ruling.day >= $0.day } ?? true) ? ruling : nil
  }
  let revisit = closure?.revisit ?? (isAbout(gate, contact) ? contact.revisitOn : nil)
  let words = fact.flatMap { closure == nil ? nil : $0.words } ?? ruling?.note ?? ""
  func finding(
    _ state: Assessment.GateFinding.State, _ effect: Gate.Effect
  ) -> Assessment.GateFinding {
    Assessment.GateFinding(
      gate: gate, state: state, effect: effect, words: words, revisit: revisit)
  }
  switch ruling?.verdict {
  case .withdrawn: return nil
  case .overridden: return finding(.overridden, .note)
  case .confirmed: return finding(.confirmed, confirmedEffect(gate, closure, playbook))
  case .lapsed, nil:
    guard let closure else { return nil }
    if gate.reason == "no_budget", let revisit, revisit <= day { return nil }
    return closure.isConfirmed
      ? finding(.confirmed, confirmedEffect(gate, closure, playbook))
      : finding(.inferred, gate.inferred)
  }
}

private func confirmedEffect(_ gate: Gate, _ closure: Closure?, _ playbook: Playbook) -> Gate.Effect
{
  playbook.hasStrictGates || closure?.isFinal == true ? .disqualified : gate.confirmed
}

private func isAbout(_ gate: Gate, _ contact: Contact) -> Bool {
  contact.revisitOn != nil && gate.confirmed != .note
}

/// How a fact closes a gate.
private struct Closure {
  /// Whether the words themselves close it, rather than what was concluded from them.
  var isConfirmed: Bool
  /// Whether it disqualifies whatever the gate's effect is: the answer was never.
  var isFinal = false
  /// The day on which to ask again, where the fact names one.
  var revisit: Day?
}

private func closes(
  _ gate: Gate, _ fact: Fact, _ standing: Assessment.Standing, _ playbook: Playbook, asOf day: Day
) -> Closure? {
  guard let value = fact.value else { return nil }
  let isPlain = fact.basis != .guessed && fact.confidence == .certain && !value.isHedged
  switch gate.trigger {
  case .levelNone: return closesByLevel(value, standing, isPlain, playbook, asOf: day)
  case .refusal:
    guard case .statement(let statement) = value,
      statement.signals.contains(where: { $0 == .refuses || $0 == .doNotCall })
    else { return nil }
    return Closure(isConfirmed: isPlain)
  case .lowPriority:
    guard case .priority(let priority) = value, priority.rank == .low else { return nil }
    return Closure(isConfirmed: isPlain)
  case .crowded:
    guard case .competition(let field) = value, field.isCrowded(playbook.rules) else { return nil }
    return Closure(isConfirmed: isPlain)
  }
}

private func closesByLevel(
  _ value: FactValue, _ standing: Assessment.Standing, _ isPlain: Bool, _ playbook: Playbook,
  asOf day: Day
) -> Closure? {
  switch value {
  case .horizon(let horizon):
    if horizon.isNever { return Closure(isConfirmed: isPlain, isFinal: true) }
    let revisit = horizon.from ?? horizon.decidingDay
    if horizon.roadblock != nil { return Closure(isConfirmed: isPlain, revisit: revisit) }
    // Later than a year follows from a date, and a date is no plain no.
    return standing.level == Level.none ? Closure(isConfirmed: false, revisit: revisit) : nil
  case .budget(let budget):
    if standing.level == Level.none {
      return Closure(isConfirmed: isPlain && budget.route == .no, revisit: budget.availableFrom)
    }
    guard let amount = budget.amount, let price = playbook.offer,
      case .percent(let percent) = share(
        of: amount, against: price, currency: playbook.settings.currency),
      percent < playbook.rules.weakShare
    else { return nil }
    return Closure(isConfirmed: false)
  case .authority(let authority):
    guard standing.level == Level.none else { return nil }
    return Closure(isConfirmed: isPlain && authority.path == .no)
  case .checklist(let checklist):
    guard standing.level == Level.none else { return nil }
    // A list that was not gone through to its end is no verdict yet.
    let isWhole = playbook.idealCustomer.allSatisfy { checklist.unmet.contains($0.id) }
    return Closure(isConfirmed: isPlain && isWhole)
  default:
    return standing.level == Level.none ? Closure(isConfirmed: isPlain) : nil
  }
}

extension FactValue {
  /// Whether the words were a maybe.
  var isHedged: Bool {
    switch self {
    case .statement(let value): value.isHedged
    case .budget(let value): value.isHedged
    case .authority(let value): value.isHedged
    case .horizon(let value): value.isHedged
    case .competition(let value): value.isHedged
    case .priority(let value): value.isHedged
    case .checklist, .judgement, .text: false
    }
  }
}
