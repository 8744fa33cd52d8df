public import Qualification

/// How a new value about a criterion goes with the one on record.
enum Reconciliation: Hashable {
  /// It says nothing new.
  case same
  /// It adds to what is known; this is both together.
  case adds(FactValue)
  /// It can't hold together with what is known.
  case contradicts
}

/// How a new value goes with an earlier one of the same criterion.
func reconcile(_ new: FactValue, with old: FactValue) -> Reconciliation {
  if new == old { return .same }
  switch (old, new) {
  case (.statement(let old), .statement(let new)): return reconcile(new, with: old)
  case (.budget(let old), .budget(let new)): return reconcile(new, with: old)
  case (.authority(let old), .authority(let new)): return reconcile(new, with: old)
  case (.horizon(let old), .horizon(let new)): return reconcile(new, with: old)
  case (.competition(let old), .competition(let new)): return .adds(.competition(old.joined(new)))
  case (.checklist(let old), .checklist(let new)): return .adds(.checklist(old.overlaid(by: new)))
  default: return .adds(new)
  }
}

/// Whether two values about one criterion can't hold together.
public func contradicts(_ new: FactValue, _ old: FactValue) -> Bool {
  reconcile(new, with: old) == .contradicts
}

/// A correction on top of what it corrects: what it leaves out stays.
func overlay(_ new: FactValue, on old: FactValue) -> FactValue {
  switch (old, new) {
  case (.budget(let old), .budget(let new)): .budget(old.overlaid(by: new))
  case (.authority(let old), .authority(let new)): .authority(old.overlaid(by: new))
  default: new
  }
}

private func reconcile(_ new: Statement, with old: Statement) -> Reconciliation {
  let oldSpeaksFor = old.signals.contains(where: \.isPositive)
  let newSpeaksFor = new.signals.contains(where: \.isPositive)
  let oldSpeaksAgainst = old.signals.contains { !$0.isPositive }
  let newSpeaksAgainst = new.signals.contains { !$0.isPositive }
  if (oldSpeaksFor && !oldSpeaksAgainst && newSpeaksAgainst && !newSpeaksFor)
    || (oldSpeaksAgainst && !oldSpeaksFor && newSpeaksFor && !newSpeaksAgainst)
  {
    return .contradicts
  }
  var both = old
  both.signals += new.signals
  both.amount = new.amount ?? old.amount
  both.isHedged = old.isHedged && new.isHedged
  return both == old ? .same : .adds(.statement(both))
}

private func reconcile(_ new: Budget, with old: Budget) -> Reconciliation {
  if let oldAmount = old.amount, let newAmount = new.amount, !oldAmount.overlaps(newAmount) {
    return .contradicts
  }
  if let oldStatus = old.status, let newStatus = new.status {
    let lost = newStatus == .none && (oldStatus.isMoney || old.amount != nil)
    let found = oldStatus == .none && newStatus.isMoney
    if lost || found { return .contradicts }
  } else if (new.status == Budget.Status.none && old.amount != nil)
    || (old.status == Budget.Status.none && new.amount != nil && old.route != .yes)
  {
    return .contradicts
  }
  let both = old.overlaid(by: new)
  return both == old ? .same : .adds(.budget(both))
}

private func reconcile(_ new: Authority, with old: Authority) -> Reconciliation {
  if let oldPart = old.part, let newPart = new.part, oldPart != newPart,
    oldPart == .decides || newPart == .decides || oldPart == Authority.Part.none
      || newPart == Authority.Part.none
  {
    return .contradicts
  }
  let both = old.overlaid(by: new)
  return both == old ? .same : .adds(.authority(both))
}

private func reconcile(_ new: Horizon, with old: Horizon) -> Reconciliation {
  if new.isNever != old.isNever { return .contradicts }
  let newIsDated = new.from != nil || new.to != nil
  let oldIsDated = old.from != nil || old.to != nil
  if newIsDated, oldIsDated {
    let start = max(old.from?.number ?? .min, new.from?.number ?? .min)
    let end = min(old.to?.number ?? .max, new.to?.number ?? .max)
    let sameDeadline = old.to == new.to || old.to == nil || new.to == nil
    if start >= end || (!sameDeadline && old.from == nil && new.from == nil) {
      return .contradicts
    }
  }
  var both = newIsDated ? new : old
  both.isUrgent = old.isUrgent || new.isUrgent
  both.event = new.event ?? old.event
  both.condition = new.condition ?? old.condition
  both.roadblock = new.roadblock ?? old.roadblock
  return both == old ? .same : .adds(.horizon(both))
}

extension Budget {
  fileprivate func overlaid(by new: Budget) -> Budget {
    Budget(
      amount: new.amount ?? amount, status: new.status ?? status,
      route: new.route == .unknown ? route : new.route,
      availableFrom: new.availableFrom ?? availableFrom,
      isHedged: new.amount == nil && new.status == nil ? isHedged : new.isHedged)
  }
}

extension Budget.Status {
  /// Whether the status says that there is money.
  fileprivate var isMoney: Bool {
    switch self {
    case .none, .unset, .tight, .needsCase: false
    case .noLine, .undisclosed, .allocated, .approved, .unlimited: true
    }
  }
}

extension Authority {
  fileprivate func overlaid(by new: Authority) -> Authority {
    var both = self
    both.part = new.part ?? part
    both.path = new.path == .unknown ? path : new.path
    for person in new.people { both.people.merge(person) }
    both.threshold = new.threshold ?? threshold
    both.size = new.size ?? size
    both.steps = new.steps.isEmpty ? steps : new.steps
    both.takes = new.takes ?? takes
    both.isHedged = new.part == nil ? isHedged : new.isHedged
    return both
  }
}

extension Authority {
  /// What two people say of the decision together: the part of whoever has the greater one.
  func joined(with other: Authority) -> Authority {
    var both = overlaid(by: other)
    both.part = [part, other.part].compactMap { $0 }.max { $0.rank < $1.rank }
    if path == .yes { both.path = .yes }
    both.isHedged = isHedged && other.isHedged
    return both
  }
}

extension Authority.Part {
  /// How much of the decision it is.
  fileprivate var rank: Int { Authority.Part.allCases.firstIndex(of: self) ?? 0 }
}

extension [Authority.Person] {
  /// Adds a person, or what is new about one who is known by name or role; somebody with neither
  /// is the one who decides.
  mutating func merge(_ person: Authority.Person) {
    let isAnonymous = person.name == nil && person.role == nil
    let index =
      isAnonymous
      ? lastIndex(where: \.decides) ?? indices.last
      : firstIndex { known in
        (known.role != nil && known.role == person.role
          && (known.name == nil || person.name == nil || known.name == person.name))
          || (known.name != nil && known.name == person.name)
      }
    guard let index else {
      append(person)
      return
    }
    self[index].name = self[index].name ?? person.name
    self[index].role = self[index].role ?? person.role
    self[index].decides = self[index].decides || person.decides
    self[index].joins = self[index].joins || person.joins
  }
}

extension Competition {
  fileprivate func joined(_ new: Competition) -> Competition {
    Competition(
      names: names + new.names.filter { !names.contains($0) }, count: new.count ?? count,
      hasSignedRenewal: hasSignedRenewal || new.hasSignedRenewal,
      isHedged: isHedged && new.isHedged)
  }
}

extension Checklist {
  fileprivate func overlaid(by new: Checklist) -> Checklist {
    Checklist(
      met: met.filter { !new.unmet.contains($0) } + new.met.filter { !met.contains($0) },
      unmet: unmet.filter { !new.met.contains($0) } + new.unmet.filter { !unmet.contains($0) })
  }
}

extension Money {
  /// Whether two amounts can both hold; amounts of other currency or rhythm are not compared.
  fileprivate func overlaps(_ other: Money) -> Bool {
    if let currency, let theirs = other.currency, currency != theirs { return false }
    if let period, let theirs = other.period, period != theirs { return true }
    return max(lower ?? .min, other.lower ?? .min) <= min(upper ?? .max, other.upper ?? .max)
  }
}
