import AnswerParsing
import FoundationEssentials
import Qualification
import Records

/// A line of `understand --jsonl`.
struct UtteranceRecord {
  var id: JSONText
  var text: String
  var reference: String?
  var expecting: String?

  private struct Fields: Decodable {
    var id: Key
    var text: String
    var reference: String?
    var expecting: String?
  }

  /// A key may be a text or a number.
  private enum Key: Decodable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// Makes the record of a bare text.
  init(id: JSONText, text: String) {
    self.id = id
    self.text = text
  }

  /// Reads an object; nothing where the line is none, or lacks a key.
  init?(json line: String) {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line.utf8)) else {
      return nil
    }
    switch fields.id {
    case .text(let text): id = .string(text)
    case .number(let number): id = .integer(number)
    }
    text = fields.text
    reference = fields.reference
    expecting = fields.expecting
  }
}

/// Everything that was understood, each in its normal form.
func readingsJSON(_ understanding: Understanding, said day: Day) -> [JSONText] {
  var facts = understanding.readings.compactMap { reading in
    json(reading, said: day).map { adding("understood", phrase(for: reading), to: $0) }
  }
  // What a fact adds that no single reading holds.
  for fact in understanding.facts {
    switch fact.value {
    case .statement, .checklist, .judgement, .competition, .priority:
      facts.append(valueJSON(fact.value))
    case .horizon(let horizon):
      if horizon.isNever { facts.append(object("never", [])) }
      if let roadblock = horizon.roadblock {
        facts.append(object("roadblock", [("value", .string(roadblock))]))
      }
    default: break
    }
  }
  return facts
}

private func adding(_ name: String, _ text: String, to value: JSONText) -> JSONText {
  guard case .object(let members) = value else { return value }
  return .object(members + [JSONText.Member(name, .string(text))])
}

private func json(_ reading: Reading, said day: Day) -> JSONText? {
  switch reading.value {
  case .money(let money, let subject): return moneyJSON(money, about: subject)
  case .dates(let from, let to):
    return object(
      "daterange",
      [
        ("from", .optional(from?.iso)), ("to", .optional(to?.iso)), hedged(reading),
      ])
  case .duration(let least, let most):
    return object(
      "duration",
      [
        ("min_days", days(least)), ("max_days", days(most)),
      ])
  case .number(let lower, let upper):
    return object("number", [("min", thousandths(lower)), ("max", thousandths(upper))])
  case .boolean(let answer):
    return object("boolean", [("value", .string(answer.rawValue)), hedged(reading)])
  case .authority(let authority): return authorityJSON(authority)
  case .budgetStatus(let status):
    return object("budget_status", [("value", .string(status.rawValue)), hedged(reading)])
  case .route(let route): return object("route", [("value", .string(route.rawValue))])
  case .urgency:
    return object(
      "daterange", [("from", .string(day.iso)), ("to", .null), ("urgent", .bool(true))])
  case .event(let text): return object("event", [("value", .string(text))])
  case .condition(let text): return object("condition", [("value", .string(text))])
  case .never, .roadblock, .signal, .competitor, .competitorCount, .signedRenewal, .priority,
    .level:
    return nil
  }
}

private func object(_ kind: String, _ members: [(String, JSONText)]) -> JSONText {
  .object(
    [JSONText.Member("kind", .string(kind))] + members.map { JSONText.Member($0.0, $0.1) })
}

private func hedged(_ reading: Reading) -> (String, JSONText) {
  ("hedged", .bool(reading.isHedged))
}

/// Minutes as days, with at most four decimals.
private func days(_ minutes: Int?) -> JSONText {
  guard let minutes else { return .null }
  let rest = minutes % 1440
  if rest == 0 { return .integer(minutes / 1440) }
  let share = (rest * 10_000 + 720) / 1440
  var digits = String(share)
  digits = String(repeating: "0", count: 4 - digits.count) + digits
  while digits.hasSuffix("0") { digits.removeLast() }
  return .number("\(minutes / 1440).\(digits)")
}

private func thousandths(_ value: Int64?) -> JSONText {
  guard let value else { return .null }
  let rest = value.magnitude % 1000
  let whole = (value < 0 ? "-" : "") + String(value.magnitude / 1000)
  if rest == 0 { return .number(whole) }
  var digits = String(String(1000 + rest).dropFirst())
  while digits.hasSuffix("0") { digits.removeLast() }
  return .number("\(whole).\(digits)")
}
