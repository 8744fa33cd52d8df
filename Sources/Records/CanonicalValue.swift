public import Qualification

/// A value in its canonical form: one line that people can read and that reads back exactly.
///
/// Parts stand between semicolons; free text stands in quotes; days are ISO days, and the last day
/// of a stretch belongs to it.
public func canonicalText(_ value: FactValue) -> String {
  let parts: [String?] =
    switch value {
    case .statement(let statement): canonicalParts(statement)
    case .budget(let budget): canonicalParts(budget)
    case .authority(let authority): canonicalParts(authority)
    case .horizon(let horizon): canonicalParts(horizon)
    case .competition(let competition): canonicalParts(competition)
    case .priority(let priority):
      ["\(priority.rank.rawValue) priority", hedge(priority.isHedged)]
    case .checklist(let checklist): canonicalParts(checklist)
    case .judgement(let level): ["level \(level.rawValue)"]
    case .text(let text): [quotedText(text)]
    }
  return parts.compactMap { $0 }.joined(separator: "; ")
}

/// Reads a value from its canonical form; nothing where the text is none.
public func readCanonical(_ text: String) -> FactValue? {
  readCanonical(LineScanner(text))
}

func readCanonical(_ scanner: LineScanner) -> FactValue? {
  var first = scanner
  if scanner.next == UInt8(ascii: "\"") {
    guard let text = first.quoted(), first.isAtEnd else { return nil }
    return .text(text)
  }
  if first.skip("level ") {
    guard let level = Level(rawValue: first.word()), first.isAtEnd else { return nil }
    return .judgement(level)
  }
  let parts = scanner.pieces(separatedBy: ";")
  return readStatement(parts) ?? readBudget(parts) ?? readAuthority(parts) ?? readHorizon(parts)
    ?? readCompetition(parts) ?? readPriority(parts) ?? readChecklist(parts)
}

private func hedge(_ isHedged: Bool) -> String? { isHedged ? "hedged" : nil }

/// Reads every part by a rule that says whether it knew it; nothing where one is unknown.
private func read<Value>(
  _ parts: [LineScanner], into empty: Value,
  _ readPart: (inout LineScanner, inout Value) -> Bool
) -> Value? {
  var value = empty
  for part in parts {
    var part = part
    guard readPart(&part, &value), part.isAtEnd else { return nil }
  }
  return value
}

// MARK: Statements

private func canonicalParts(_ statement: Statement) -> [String?] {
  let signals = statement.signals.map(\.rawValue).joined(separator: ", ")
  return [
    signals.isEmpty ? "stated" : "shows " + signals,
    statement.amount.map { "amount " + canonicalText($0) }, hedge(statement.isHedged),
  ]
}

private func readStatement(_ parts: [LineScanner]) -> FactValue? {
  guard var first = parts.first, first.skip("shows ") || first.skip("stated") else { return nil }
  return read(parts, into: Statement()) { part, statement in
    if part.skip("stated") { return true }
    if part.skip("hedged") {
      statement.isHedged = true
      return true
    }
    if part.skip("amount ") {
      statement.amount = part.money()
      return statement.amount != nil
    }
    guard part.skip("shows ") else { return false }
    repeat {
      guard let signal = Statement.Signal(rawValue: part.word()) else { return false }
      statement.signals.append(signal)
    } while part.skip(", ")
    return true
  }.map { .statement($0) }
}

// MARK: Budgets

private func canonicalParts(_ budget: Budget) -> [String?] {
  let status = budget.status.map { $0 == Budget.Status.none ? "no-budget" : $0.rawValue }
  return [
    budget.amount == nil && budget.status == nil ? "money" : nil,
    budget.amount.map { canonicalText($0) }, status,
    budget.route == .unknown ? nil : "route \(budget.route.rawValue)",
    budget.availableFrom.map { "available from \($0.iso)" }, hedge(budget.isHedged),
  ]
}

private func readBudget(_ parts: [LineScanner]) -> FactValue? {
  read(parts, into: Budget()) { part, budget in
    if part.skip("money") { return true }
    if part.skip("hedged") {
      budget.isHedged = true
      return true
    }
    if part.skip("route ") {
      guard let route = Certainty(rawValue: part.word()) else { return false }
      budget.route = route
      return true
    }
    if part.skip("available from ") {
      budget.availableFrom = Day(iso: part.word())
      return budget.availableFrom != nil
    }
    if part.skip("no-budget") {
      budget.status = Budget.Status.none
      return true
    }
    var ahead = part
    if let status = Budget.Status(rawValue: ahead.word()), ahead.isAtEnd {
      budget.status = status
      part = ahead
      return true
    }
    budget.amount = part.money()
    return budget.amount != nil
  }.map { .budget($0) }
}

// MARK: Horizons

private func canonicalParts(_ horizon: Horizon) -> [String?] {
  let parts: [String?] = [
    horizon.isNever ? "never" : nil, horizon.from.map { "from \($0.iso)" },
    horizon.to.map { "until \($0.adding(days: -1).iso)" }, horizon.isUrgent ? "urgent" : nil,
    horizon.event.map { "event \(quotedText($0))" },
    horizon.condition.map { "condition \(quotedText($0))" },
    horizon.roadblock.map { "roadblock \(quotedText($0))" },
  ]
  let isEmpty = parts.allSatisfy { $0 == nil }
  return [isEmpty ? "open" : nil] + parts + [hedge(horizon.isHedged)]
}

private func readHorizon(_ parts: [LineScanner]) -> FactValue? {
  read(parts, into: Horizon()) { part, horizon in
    if part.skip("open") { return true }
    if part.skip("hedged") {
      horizon.isHedged = true
      return true
    }
    if part.skip("never") {
      horizon.isNever = true
      return true
    }
    if part.skip("urgent") {
      horizon.isUrgent = true
      return true
    }
    if part.skip("from ") {
      horizon.from = Day(iso: part.word())
      return horizon.from != nil
    }
    if part.skip("until ") {
      horizon.to = Day(iso: part.word())?.adding(days: 1)
      return horizon.to != nil
    }
    if part.skip("event ") {
      horizon.event = part.quoted()
      return horizon.event != nil
    }
    if part.skip("condition ") {
      horizon.condition = part.quoted()
      return horizon.condition != nil
    }
    guard part.skip("roadblock ") else { return false }
    horizon.roadblock = part.quoted()
    return horizon.roadblock != nil
  }.map { .horizon($0) }
}

// MARK: Competition, priority, checklist

private func canonicalParts(_ competition: Competition) -> [String?] {
  let names = competition.names.map { quotedText($0) }.joined(separator: ", ")
  return [
    names.isEmpty && competition.count == nil && !competition.hasSignedRenewal ? "others" : nil,
    names.isEmpty ? nil : "others \(names)", competition.count.map { "\($0) options" },
    competition.hasSignedRenewal ? "renewal signed" : nil, hedge(competition.isHedged),
  ]
}

private func readCompetition(_ parts: [LineScanner]) -> FactValue? {
  read(parts, into: Competition()) { part, competition in
    if part.skip("others") {
      if part.isAtEnd { return true }
      guard part.skip(" ") else { return false }
      repeat {
        guard let name = part.quoted() else { return false }
        competition.names.append(name)
      } while part.skip(", ")
      return true
    }
    if part.skip("hedged") {
      competition.isHedged = true
      return true
    }
    if part.skip("renewal signed") {
      competition.hasSignedRenewal = true
      return true
    }
    guard let count = part.number(), part.skip(" options") else { return false }
    competition.count = Int(count)
    return true
  }.map { .competition($0) }
}

private func readPriority(_ parts: [LineScanner]) -> FactValue? {
  guard var first = parts.first, let rank = Priority.Rank(rawValue: first.word()),
    first.skip(" priority"), first.isAtEnd
  else { return nil }
  if parts.count == 1 { return .priority(Priority(rank: rank)) }
  var second = parts[1]
  guard parts.count == 2, second.skip("hedged"), second.isAtEnd else { return nil }
  return .priority(Priority(rank: rank, isHedged: true))
}

private func canonicalParts(_ checklist: Checklist) -> [String?] {
  func list(_ items: [String]) -> String { items.map { bareOrQuoted($0) }.joined(separator: ", ") }
  return [
    checklist.met.isEmpty && checklist.unmet.isEmpty ? "points" : nil,
    checklist.met.isEmpty ? nil : "met " + list(checklist.met),
    checklist.unmet.isEmpty ? nil : "unmet " + list(checklist.unmet),
  ]
}

private func readChecklist(_ parts: [LineScanner]) -> FactValue? {
  read(parts, into: Checklist()) { part, checklist in
    if part.skip("points") { return true }
    let isMet = part.skip("met ")
    guard isMet || part.skip("unmet ") else { return false }
    repeat {
      guard let item = part.bareOrQuoted() else { return false }
      if isMet { checklist.met.append(item) } else { checklist.unmet.append(item) }
    } while part.skip(", ")
    return true
  }.map { .checklist($0) }
}

/// A name that stands without quotes where it is one plain word.
func bareOrQuoted(_ text: String) -> String {
  var scanner = LineScanner(text)
  let isBare = !text.isEmpty && scanner.word() == text
  return isBare ? text : quotedText(text)
}

extension LineScanner {
  mutating func bareOrQuoted() -> String? {
    if next == UInt8(ascii: "\"") { return quoted() }
    let word = word()
    return word.isEmpty ? nil : word
  }
}
