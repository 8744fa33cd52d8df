public import Qualification

/// A value in a few words, as it is shown when it was understood: `until 31 Mar 2026, hedged`.
public func phrase(for value: FactValue) -> String {
  switch value {
  case .statement(let statement): phrase(for: statement)
  case .budget(let budget): phrase(for: budget)
  case .authority(let authority): phrase(for: authority)
  case .horizon(let horizon): phrase(for: horizon)
  case .competition(let competition): phrase(for: competition)
  case .priority(let priority): joined([priorityWords[priority.rank], maybe(priority.isHedged)])
  case .checklist(let checklist): phrase(for: checklist)
  case .judgement(let level): "\(level.rawValue), your judgement"
  case .text(let text): text
  }
}

/// An amount as people write it: `40,000–50,000 EUR a month`, `over 20,000`, `about 5,000 USD`.
public func phrase(for money: Money) -> String {
  let about = money.isApproximate ? "about " : ""
  var text =
    switch (money.lower, money.upper) {
    case (nil, nil): "an amount"
    case (let lower?, nil): "over " + about + figures(lower)
    case (nil, let upper?): "up to " + about + figures(upper)
    case (let lower?, let upper?):
      about + (lower == upper ? figures(lower) : figures(lower) + "–" + figures(upper))
    }
  if let currency = money.currency { text += " " + currency }
  switch money.period {
  case nil: break
  case .once: text += " once"
  case .week: text += " a week"
  case .month: text += " a month"
  case .quarter: text += " a quarter"
  case .year: text += " a year"
  }
  return text
}

/// Hundredths as an amount with separators of thousands and, where needed, two decimals.
private func figures(_ hundredths: Int64) -> String {
  let sign = hundredths < 0 ? "-" : ""
  let size = hundredths.magnitude
  let cents = size % 100
  return sign + grouped(size / 100)
    + (cents == 0 ? "" : "." + (cents < 10 ? "0" : "") + String(cents))
}

/// A whole number with separators of thousands.
func grouped(_ number: UInt64) -> String {
  var digits = String(number)
  var groups: [String] = []
  while digits.utf8.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  groups.insert(digits, at: 0)
  return groups.joined(separator: ",")
}

private func joined(_ parts: [String?]) -> String {
  let said = parts.compactMap { $0 }.filter { !$0.isEmpty }
  return said.isEmpty ? "said, without details" : said.joined(separator: ", ")
}

private func maybe(_ isHedged: Bool) -> String? { isHedged ? "maybe" : nil }

private func phrase(for statement: Statement) -> String {
  var signals: [String] = []
  for signal in statement.signals {
    let word = signalWords[signal] ?? signal.rawValue
    if !signals.contains(word) { signals.append(word) }
  }
  return joined(
    signals + [statement.amount.map { phrase(for: $0) }, maybe(statement.isHedged)])
}

private func phrase(for budget: Budget) -> String {
  let route: String? =
    switch budget.route {
    case .yes: "money could be found"
    case .no: "no route to money"
    case .unknown: nil
    }
  return joined([
    budget.amount.map { phrase(for: $0) }, budget.status.map { statusWords[$0] ?? $0.rawValue },
    route, budget.availableFrom.map { "from \(short($0))" }, maybe(budget.isHedged),
  ])
}

private func phrase(for authority: Authority) -> String {
  var parts: [String?] = [
    authority.part.map { partWords[$0] ?? $0.rawValue }, authority.role.map { "as \($0)" },
  ]
  for person in authority.people {
    let name = [person.role, person.name].compactMap { $0 }.joined(separator: " ")
    let decides = person.name == nil && isPlural(person.role ?? "") ? "decide" : "decides"
    let verbs = [person.decides ? decides : nil, person.joins ? "will join" : nil]
      .compactMap { $0 }.joined(separator: name.isEmpty ? ", " : " and ")
    parts.append(
      [name.isEmpty ? "somebody" : name, verbs].filter { !$0.isEmpty }
        .joined(separator: " "))
  }
  parts.append(authority.threshold.map { "sign-off " + phrase(for: $0) })
  if authority.path == .no { parts.append("no path to who decides") }
  if authority.path == .yes, !authority.people.contains(where: \.joins) {
    parts.append("a path to who decides")
  }
  parts.append(authority.size.map { "\($0) decide together" })
  if !authority.steps.isEmpty { parts.append(authority.steps.joined(separator: " > ")) }
  parts.append(
    authority.takes.map {
      $0.lowerBound == $0.upperBound
        ? "takes \($0.lowerBound) days" : "takes \($0.lowerBound)–\($0.upperBound) days"
    })
  return joined(parts + [maybe(authority.isHedged)])
}

/// Whether a role is that of several people: "partners", "directors".
private func isPlural(_ role: String) -> Bool {
  guard let last = Lexer.tokens(of: role).last?.spelling, last.hasSuffix("s") else { return false }
  return Roles.titles.isFound(in: Lexer.tokens(of: String(last.dropLast())))
}

private func phrase(for horizon: Horizon) -> String {
  let dates: String? =
    switch (horizon.from, horizon.to) {
    case (nil, nil): nil
    case (nil, let to?): "until \(short(to.adding(days: -1)))"
    case (let from?, nil): "not before \(short(from))"
    case (let from?, let to?):
      to.days(since: from) <= 1
        ? short(from) : "\(short(from)) to \(short(to.adding(days: -1)))"
    }
  return joined([
    horizon.isNever ? "never" : nil, horizon.isUrgent ? "urgent" : nil, dates, horizon.event,
    horizon.condition.map { "if \($0)" }, horizon.roadblock.map { "blocked: \($0)" },
    maybe(horizon.isHedged),
  ])
}

private func phrase(for competition: Competition) -> String {
  joined([
    competition.names.isEmpty ? nil : competition.names.joined(separator: ", "),
    competition.count.map { $0 == 0 ? "nobody else" : $0 == 1 ? "1 other" : "\($0) others" },
    competition.hasSignedRenewal ? "renewal signed" : nil, maybe(competition.isHedged),
  ])
}

private func phrase(for checklist: Checklist) -> String {
  joined([
    checklist.met.isEmpty ? nil : "fits: " + checklist.met.joined(separator: ", "),
    checklist.unmet.isEmpty ? nil : "does not: " + checklist.unmet.joined(separator: ", "),
  ])
}

/// A day for reading: `31 Mar 2026`.
func short(_ day: Day) -> String {
  let civil = day.civil
  return "\(civil.day) \(monthNames[civil.month - 1]) \(civil.year)"
}

private let monthNames = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private let signalWords: [Statement.Signal: String] = [
  .nothingWrong: "nothing wrong", .doNotCall: "asks not to be called",
]

private let statusWords: [Budget.Status: String] = [
  .none: "no budget", .unset: "not set yet", .needsCase: "needs a case",
  .noLine: "money but no line", .undisclosed: "amount kept back",
]

private let partWords: [Authority.Part: String] = [
  .none: "no part in it", .influences: "has a say", .recommends: "recommends", .uses: "uses it",
  .decides: "decides",
]

private let priorityWords: [Priority.Rank: String] = [
  .top: "top priority", .middle: "one of several", .low: "low priority",
]
