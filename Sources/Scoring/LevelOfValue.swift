public import Qualification

/// The level that a value reaches for a criterion as of a day, and what there is to say about it
/// (part f1 of the scoring model).
public func level(
  of value: FactValue, for criterion: Criterion, in playbook: Playbook, asOf day: Day
) -> (level: Level, remark: Assessment.Remark?) {
  let rules = playbook.rules
  switch value {
  case .judgement(let level): return (level, nil)
  case .statement(let statement): return (level(of: statement, rules), nil)
  case .checklist(let checklist): return (level(of: checklist, in: playbook), nil)
  case .authority(let authority): return (level(of: authority, in: playbook), nil)
  case .horizon(let horizon): return level(of: horizon, rules, asOf: day)
  case .budget(let budget): return level(of: budget, in: playbook)
  case .priority(let priority):
    switch priority.rank {
    case .top: return (.strong, nil)
    case .middle: return (.partial, nil)
    case .low: return (.weak, nil)
    }
  case .competition(let competition):
    return (competition.isCrowded(rules) ? .weak : .partial, nil)
  case .text: return (.partial, nil)
  }
}

private func level(of statement: Statement, _ rules: LevelRules) -> Level {
  let positive = statement.signals.count(where: \.isPositive)
  let refuses = statement.signals.contains { $0 == .refuses || $0 == .doNotCall }
  let nothingWrong = statement.signals.contains(.nothingWrong)
  if refuses || (nothingWrong && positive == 0) { return .none }
  var level: Level =
    positive >= rules.strongSignals || statement.signals.contains(.commits)
    ? .strong : positive >= rules.partialSignals ? .partial : .weak
  if nothingWrong { level = min(level, .partial) }
  return statement.isHedged ? level.oneLower : level
}

private func level(of checklist: Checklist, in playbook: Playbook) -> Level {
  let rules = playbook.rules
  let answered = checklist.met.count + checklist.unmet.count
  guard answered > 0 else { return .weak }
  let share = checklist.met.count * 100 / answered
  // One point that holds, or does not, says little of the others that nobody looked at.
  let isMostlyAnswered = answered * 2 >= playbook.idealCustomer.count
  if share >= rules.strongFit { return isMostlyAnswered ? .strong : .partial }
  if share >= rules.partialFit { return .partial }
  return share > 0 || !isMostlyAnswered ? .weak : .none
}

private func level(of authority: Authority, in playbook: Playbook) -> Level {
  let decider = authority.people.contains { $0.decides }
  var level: Level
  switch authority.part {
  case .decides: level = authority.threshold.map { levelOfLimit($0, in: playbook) } ?? .strong
  case .recommends: level = decider && authority.path != .no ? .partial : .weak
  // Who decides together with an equal has the greater part of it within reach.
  case .influences where authority.path != .no && authority.decidesWithEquals: level = .partial
  case .influences, .uses: level = .weak
  case .some(.none): level = decider || authority.path == .yes ? .weak : .none
  case nil: level = authority.path == .no && !decider ? .none : .weak
  }
  if authority.isHedged { level = level.oneLower }
  // Authority is that of the best person reached.
  if authority.people.contains(where: { $0.decides && $0.joins }) { level = .strong }
  return level
}

/// The level of somebody who decides up to a limit: it reaches as far as the limit covers the price,
/// where one is known.
private func levelOfLimit(_ limit: Money, in playbook: Playbook) -> Level {
  guard let price = playbook.offer,
    case .percent(let percent) = share(
      of: limit, against: price, currency: playbook.settings.currency)
  else { return .strong }
  return percent >= 100 ? .strong : .weak
}

private func level(
  of horizon: Horizon, _ rules: LevelRules, asOf day: Day
) -> (Level, Assessment.Remark?) {
  if horizon.isNever { return (.none, nil) }
  guard let deciding = horizon.decidingDay else {
    return (horizon.isUrgent ? (horizon.isHedged ? .weak : .partial) : .weak, nil)
  }
  let distance = deciding.days(since: day)
  // "Not before" a day that has come is no slip: it may start now.
  if distance < 0, horizon.to != nil { return (.weak, .slipped) }
  let level: Level =
    distance <= rules.strongDays
    ? .strong
    : distance <= rules.partialDays ? .partial : distance <= rules.weakDays ? .weak : .none
  return (horizon.isHedged ? level.oneLower : level, nil)
}

private func level(of budget: Budget, in playbook: Playbook) -> (Level, Assessment.Remark?) {
  var level: Level
  switch budget.status {
  case .approved, .allocated, .unlimited: level = .strong
  case .noLine, .undisclosed: level = .partial
  case .unset, .tight, .needsCase: level = .weak
  case .some(.none):
    level = budget.availableFrom != nil || budget.route == .yes ? .weak : .none
  case nil: level = budget.amount == nil ? (budget.route == .yes ? .weak : .partial) : .partial
  }
  if budget.availableFrom != nil { level = min(level, .weak) }
  if budget.isHedged { level = level.oneLower }
  guard let amount = budget.amount, let price = playbook.offer, level > .weak else {
    return (level, nil)
  }
  switch share(of: amount, against: price, currency: playbook.settings.currency) {
  case .unknown: return (level, .notComparable(price: price))
  case .percent(let percent):
    if percent >= 100 { return (level, nil) }
    let remark = Assessment.Remark.belowPrice(budget: amount, price: price)
    if percent >= playbook.rules.partialShare { return (min(level, .partial), remark) }
    return (min(level, .weak), remark)
  }
}

/// How a budget compares with a price.
enum BudgetShare: Hashable {
  /// The upper end of the budget in percent of the price, rounded down.
  case percent(Int)
  /// Another currency, or a rhythm that is not clear.
  case unknown
}

/// The upper end of a budget in percent of a price; both over twelve months.
func share(of amount: Money, against price: Money, currency: String?) -> BudgetShare {
  guard (amount.currency ?? currency) == (price.currency ?? currency),
    let upper = amount.upper ?? amount.lower, let cost = price.upper ?? price.lower, cost > 0,
    let budgetTimes = timesAYear(amount.period, beside: price.period),
    let priceTimes = timesAYear(price.period, beside: amount.period)
  else { return .unknown }
  let budget = saturating(upper, budgetTimes)
  let whole = saturating(cost, priceTimes)
  let percent = budget / max(1, whole / 100)
  return .percent(Int(clamping: percent))
}

/// How often an amount is paid in a year; nothing where that is not clear beside the other.
private func timesAYear(_ period: Money.Period?, beside other: Money.Period?) -> Int64? {
  guard let period else { return other == nil || other == .once ? 1 : nil }
  return period.timesAYear
}

private func saturating(_ amount: Int64, _ times: Int64) -> Int64 {
  let product = amount.multipliedReportingOverflow(by: times)
  return product.overflow ? .max : product.partialValue
}

extension Level {
  /// One level lower, never below weak; none stays none.
  var oneLower: Level {
    switch self {
    case .strong: .partial
    case .partial, .weak: .weak
    case .none: .none
    }
  }
}

extension Competition {
  /// Whether too many others are weighed, or a supplier in place is signed on.
  func isCrowded(_ rules: LevelRules) -> Bool {
    hasSignedRenewal || max(names.count, count ?? 0) >= rules.tooManyCompetitors
  }
}
