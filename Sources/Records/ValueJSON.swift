public import Qualification

/// A value in its normal form as JSON: kind first, dates half-open, amounts as numbers.
public func valueJSON(_ value: FactValue) -> JSONText {
  switch value {
  case .statement(let statement):
    kind(
      "statement",
      [
        member("signals", .array(statement.signals.map { .string($0.rawValue) })),
        member("amount", statement.amount.map { moneyJSON($0, about: .costOfProblem) }),
        member("hedged", .bool(statement.isHedged)),
      ])
  case .budget(let budget):
    kind(
      "budget",
      [
        member("amount", budget.amount.map { moneyJSON($0, about: .budget) }),
        member("status", .optional(budget.status?.rawValue)),
        member("route", .string(budget.route.rawValue)),
        member("available_from", .optional(budget.availableFrom?.iso)),
        member("hedged", .bool(budget.isHedged)),
      ])
  case .authority(let authority): authorityJSON(authority)
  case .horizon(let horizon):
    kind(
      "daterange",
      [
        member("from", .optional(horizon.from?.iso)), member("to", .optional(horizon.to?.iso)),
        member("urgent", .bool(horizon.isUrgent)), member("never", .bool(horizon.isNever)),
        member("hedged", .bool(horizon.isHedged)), member("event", .optional(horizon.event)),
        member("condition", .optional(horizon.condition)),
        member("roadblock", .optional(horizon.roadblock)),
      ])
  case .competition(let competition):
    kind(
      "competition",
      [
        member("names", .array(competition.names.map { .string($0) })),
        member("count", competition.count.map { .integer($0) }),
        member("signed_renewal", .bool(competition.hasSignedRenewal)),
        member("hedged", .bool(competition.isHedged)),
      ])
  case .priority(let priority):
    kind(
      "priority",
      [
        member("rank", .string(priority.rank.rawValue)), member("hedged", .bool(priority.isHedged)),
      ])
  case .checklist(let checklist):
    kind(
      "checklist",
      [
        member("met", .array(checklist.met.map { .string($0) })),
        member("unmet", .array(checklist.unmet.map { .string($0) })),
      ])
  case .judgement(let level): kind("judgement", [member("level", .string(level.rawValue))])
  case .text(let text): kind("text", [member("text", .string(text))])
  }
}

/// An amount in its normal form: nothing known is null, an open bound too.
public func moneyJSON(_ money: Money, about subject: Money.Subject?) -> JSONText {
  kind(
    "money",
    [
      member("min", money.lower.map { amount($0) }), member("max", money.upper.map { amount($0) }),
      member("currency", .optional(money.currency)), member("approx", .bool(money.isApproximate)),
      member("period", .optional(money.period?.rawValue)),
      member("about", .optional(subject?.rawValue)),
    ])
}

/// What is known of a decision in its normal form.
public func authorityJSON(_ authority: Authority) -> JSONText {
  kind(
    "authority",
    [
      member("self", .string(authority.share.rawValue)),
      member(
        "roles",
        .array(
          ([authority.role] + authority.people.map(\.role)).compactMap { $0 }.map { .string($0) })
      ),
      member(
        "above", (authority.threshold?.lower ?? authority.threshold?.upper).map { amount($0) }),
      member("size", authority.size.map { .integer($0) }),
      member("part", .optional(authority.part?.rawValue)),
      member("role", .optional(authority.role)),
      member("path", .string(authority.path.rawValue)),
      member("people", .array(authority.people.map { personJSON($0) })),
      member("steps", .array(authority.steps.map { .string($0) })),
      member(
        "takes",
        authority.takes.map {
          .object([
            member("min_days", .integer($0.lowerBound)),
            member("max_days", .integer($0.upperBound)),
          ])
        }),
      member("hedged", .bool(authority.isHedged)),
    ])
}

private func personJSON(_ person: Authority.Person) -> JSONText {
  .object([
    member("name", .optional(person.name)), member("role", .optional(person.role)),
    member("decides", .bool(person.decides)), member("joins", .bool(person.joins)),
  ])
}

private func kind(_ name: String, _ members: [JSONText.Member]) -> JSONText {
  .object([member("kind", .string(name))] + members)
}

private func member(_ name: String, _ value: JSONText?) -> JSONText.Member {
  JSONText.Member(name, value ?? .null)
}

/// Hundredths as a number with at most one decimal where that is exact, else with two.
private func amount(_ hundredths: Int64) -> JSONText {
  let cents = hundredths % 100
  let whole = String(hundredths / 100)
  if cents == 0 { return .number(whole) }
  if cents % 10 == 0 { return .number("\(whole).\(abs(cents) / 10)") }
  return .number("\(whole).\(abs(cents) < 10 ? "0" : "")\(abs(cents))")
}
