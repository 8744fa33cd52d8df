import Qualification

/// What a reading says, in words that mean the same when they are read again to the same question:
/// `until 30 Sep 2026, hedged`.
public func phrase(for reading: Reading) -> String {
  guard reading.isHedged else { return phrase(for: reading.value) }
  switch reading.value {
  case .boolean(.yes): return "I guess so"
  case .boolean(.no): return "not really"
  case .boolean: return phrase(for: reading.value)
  default: return phrase(for: reading.value) + ", hedged"
  }
}

/// A value of a reading in words that mean the same when they are read again to the same question.
public func phrase(for value: Reading.Value) -> String {
  switch value {
  case .money(let money, let subject): "\(subjectLabels[subject] ?? "budget") \(phrase(for: money))"
  case .dates(let from, let to): phrase(from: from, to: to)
  case .duration(let least, let most): phrase(least: least, most: most)
  case .number(let lower, let upper): "number \(bounds(lower, upper))"
  case .boolean(let answer): answerPhrases[answer] ?? answer.rawValue
  case .authority(let authority): spoken(authority)
  case .budgetStatus(let status): statusPhrases[status] ?? "budget \(status.rawValue)"
  case .route(let route):
    switch route {
    case .yes: "we could find money"
    case .no: "no way to find the money"
    case .unknown: "it is not known whether money could be found"
    }
  case .urgency: "as soon as possible"
  case .never: "never"
  case .event(let text): "event: \(text)"
  case .condition(let text): "if \(text)"
  case .roadblock(let text): text
  case .signal(let signal): signalPhrases[signal] ?? signal.rawValue
  case .competitor(let name): "up against \(name)"
  case .competitorCount(let count): "\(count) other vendors"
  case .signedRenewal: "already renewed"
  case .priority(let rank): priorityPhrases[rank] ?? rank.rawValue
  case .level(let level): level.rawValue
  }
}

/// A window of days as people say it, its last day included.
private func phrase(from: Day?, to: Day?) -> String {
  switch (from, to) {
  case (nil, nil): "at any time"
  case (nil, let to?): "until \(written(to.adding(days: -1)))"
  case (let from?, nil): "from \(written(from)) on"
  case (let from?, let to?):
    to.days(since: from) <= 1
      ? "on \(written(from))" : "from \(written(from)) to \(written(to.adding(days: -1)))"
  }
}

/// A length in minutes, in the longest unit that tells it without a rest.
private func phrase(least: Int?, most: Int?) -> String {
  let bounds = [least, most].compactMap { $0 }
  let units = [(1440, "day"), (60, "hour"), (1, "minute")]
  let (size, name) = units.first { unit in bounds.allSatisfy { $0 % unit.0 == 0 } } ?? (1, "minute")
  func count(_ minutes: Int) -> String {
    "\(minutes / size) \(name)\(minutes == size ? "" : "s")"
  }
  switch (least, most) {
  case (nil, nil): return "some time"
  case (let least?, nil): return "at least \(count(least))"
  case (nil, let most?): return "at most \(count(most))"
  case (let least?, let most?):
    return least == most ? count(least) : "\(least / size) to \(count(most))"
  }
}

/// Thousandths within their bounds.
private func bounds(_ lower: Int64?, _ upper: Int64?) -> String {
  switch (lower, upper) {
  case (nil, nil): "unknown"
  case (let lower?, nil): "at least \(figures(thousandths: lower))"
  case (nil, let upper?): "at most \(figures(thousandths: upper))"
  case (let lower?, let upper?):
    lower == upper
      ? figures(thousandths: lower)
      : "between \(figures(thousandths: lower)) and \(figures(thousandths: upper))"
  }
}

private func figures(thousandths: Int64) -> String {
  let rest = thousandths.magnitude % 1000
  // Separated thousands are no year.
  let whole = (thousandths < 0 ? "-" : "") + grouped(thousandths.magnitude / 1000)
  if rest == 0 { return whole }
  var decimals = String(String(1000 + rest).dropFirst())
  // Three decimals would be thousands, four a year.
  if decimals.last != "0" { return whole + "." + decimals + "00" }
  while decimals.last == "0" { decimals.removeLast() }
  return whole + "." + decimals
}

/// A day for reading, `30 Sep 2026`; in figures where no speaker would name the year.
private func written(_ day: Day) -> String {
  (1900...2199).contains(day.year) ? short(day) : day.iso
}

/// Who decides, in sentences.
private func spoken(_ authority: Authority) -> String {
  var sentences: [String] = []
  if let part = authority.part { sentences.append(partPhrases[part] ?? part.rawValue) }
  if let role = authority.role { sentences.append("I'm the \(role)") }
  var size = authority.size
  for person in authority.people {
    var role = person.role.map { "our \($0)" }
    if let text = person.role, collectives.contains(text.lowercased()), let count = size {
      role = "our \(text) of \(count)"
      size = nil
    }
    let name = [role, person.name].compactMap { $0 }
      .joined(separator: " ")
    let who = name.isEmpty ? "somebody" : name
    if person.decides { sentences.append("\(who) decides") }
    if person.joins { sentences.append("\(who) will join") }
    if !person.decides, !person.joins { sentences.append("\(who) wants to see it") }
  }
  if let size { sentences.append("all \(size) of us have to agree") }
  if let threshold = authority.threshold {
    sentences.append("sign-off limit \(phrase(for: threshold))")
  }
  switch authority.path {
  case .yes where !authority.people.contains(where: \.joins):
    sentences.append("I can get you a meeting with them")
  case .no: sentences.append("no way to reach who decides")
  default: break
  }
  return sentences.joined(separator: "; ")
}

/// Roles that are several people.
private let collectives: WordSet = ["team", "committee", "board", "group", "panel", "council"]

/// The word before an amount that says what it is about.
private let subjectLabels: [Money.Subject: String] = [
  .budget: "budget", .threshold: "sign-off limit", .costOfProblem: "cost of the problem",
  .price: "price", .other: "other amount",
]

private let answerPhrases: [Reading.Answer: String] = [.unknown: "I don't know"]

private let statusPhrases: [Budget.Status: String] = [
  .none: "no budget", .unset: "no budget yet", .tight: "limited budget",
  .needsCase: "needs a business case", .noLine: "no budget line",
  .undisclosed: "can't share the budget", .allocated: "budget is there",
  .approved: "budget is signed off", .unlimited: "money is no object",
]

private let signalPhrases: [Statement.Signal: String] = [
  .cost: "it costs us", .number: "twice", .loss: "we lose", .deadline: "there is a deadline",
  .event: "reorg",
  .workaround: "workaround", .wants: "we want it", .nothingWrong: "nothing wrong",
  .refuses: "not interested", .doNotCall: "don't call",
]

private let partPhrases: [Authority.Part: String] = [
  .none: "I have no say", .uses: "I just use it", .influences: "I have a say",
  .recommends: "I recommend", .decides: "I decide",
]

private let priorityPhrases: [Priority.Rank: String] = [
  .top: "top priority", .middle: "medium priority", .low: "low priority",
]
