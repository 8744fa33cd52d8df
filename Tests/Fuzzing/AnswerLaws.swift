import AnswerParsing
import Qualification
import Records

/// An answer: the first byte says what was asked, the second by what settings and on which day it
/// was said, the rest is the text.
func checkAnswer(_ input: [UInt8], _ laws: inout Laws) {
  let asked = expectations[Int(input.first ?? 0) % expectations.count]
  let choice = Int(input.dropFirst().first ?? 0)
  let settings = Settings(
    currency: choice & 1 == 0 ? nil : "EUR", fiscalYearStart: choice & 2 == 0 ? 1 : 7,
    weekStart: choice & 4 == 0 ? .monday : .sunday,
    dateOrder: choice & 8 == 0 ? .monthDayYear : .dayMonthYear,
    endShare: choice & 16 == 0 ? 33 : 100,
    nextWeekday: choice & 32 == 0 ? .weekAfter : .nearest)
  let text = String(decoding: input.dropFirst(2), as: UTF8.self)
  let found = understand(
    text, said: sayingDays[choice >> 6], expecting: asked, settings: settings,
    cues: standardCues)
  checkReadings(found.readings, of: text, &laws)
  for fact in found.facts {
    laws.require(isInside(fact.range, text), "a fact stands at \(fact.range), outside the text")
    for value in [fact.value] + fact.alternatives { checkValue(value, &laws) }
  }
  let kind = FactKind.allCases[choice % FactKind.allCases.count]
  let alone = understand(
    kind, in: text, said: sayingDays[choice >> 6], expecting: asked, settings: settings,
    cues: standardCues)
  laws.require(
    alone.fact == found.facts.first { $0.kind == kind }, "\(kind) alone is understood otherwise")
}

private func checkReadings(_ readings: [Reading], of text: String, _ laws: inout Laws) {
  for reading in readings {
    laws.require(
      isInside(reading.range, text), "a reading stands at \(reading.range), outside the text")
    for value in [reading.value] + reading.alternatives {
      laws.require(isOrdered(value), "the bounds of \(value) are the wrong way round")
    }
  }
  for (left, right) in zip(readings, readings.dropFirst()) {
    laws.require(
      left.range.lowerBound <= right.range.lowerBound, "the readings are out of order")
  }
}

/// A value is ordered, can be said in words, and reads back from its canonical form.
func checkValue(_ value: FactValue, _ laws: inout Laws) {
  laws.require(isOrdered(value), "the bounds of \(value) are the wrong way round")
  laws.require(!phrase(for: value).isEmpty, "\(value) has no words")
  let text = canonicalText(value)
  laws.require(readCanonical(text) == value, "\(text) does not read back as \(value)")
  laws.require(!text.utf8.contains(10), "\(text) is more than one line")
}

private func isInside(_ range: Range<Int>, _ text: String) -> Bool {
  guard range.lowerBound >= 0, range.upperBound <= text.utf8.count else { return false }
  let utf8 = text.utf8
  let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
  let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
  return String(utf8[start..<end]) != nil
}

private func isOrdered(_ value: Reading.Value) -> Bool {
  switch value {
  case .money(let money, _): isOrdered(money)
  case .dates(let from, let to): from.flatMap { from in to.map { from < $0 } } ?? true
  case .number(let lower, let upper): (lower ?? .min) <= (upper ?? .max)
  case .duration(let least, let most): (least ?? .min) <= (most ?? .max)
  case .authority(let authority): authority.threshold.map { isOrdered($0) } ?? true
  default: true
  }
}

private func isOrdered(_ value: FactValue) -> Bool {
  switch value {
  case .statement(let statement): statement.amount.map { isOrdered($0) } ?? true
  case .budget(let budget): budget.amount.map { isOrdered($0) } ?? true
  case .authority(let authority): authority.threshold.map { isOrdered($0) } ?? true
  case .horizon(let horizon):
    horizon.from.flatMap { from in horizon.to.map { from < $0 } } ?? true
  default: true
  }
}

private func isOrdered(_ money: Money) -> Bool {
  (money.lower ?? .min) <= (money.upper ?? .max)
}

/// Nothing asked, each kind asked for, and each part that a follow-up asks for.
private let expectations: [Expectation?] =
  [nil]
  + FactKind.allCases.map { kind in
    Expectation(
      kind: kind, criteria: kind == .judgement ? ["trust", "listening", "access"] : [],
      checklist: kind == .fit ? standardPlaybook.idealCustomer : [])
  }
  + [
    Expectation(kind: .need, part: .cost), Expectation(kind: .budget, part: .amount),
    Expectation(kind: .budget, part: .status), Expectation(kind: .budget, part: .route),
    Expectation(kind: .horizon, part: .date), Expectation(kind: .horizon, part: .event),
    Expectation(kind: .authority, part: .decider), Expectation(kind: .authority, part: .path),
    Expectation(kind: .authority, part: .steps),
  ]

/// Days on which a calendar has edges.
private let sayingDays: [Day] = [
  Day(iso: "2026-01-12"), Day(iso: "2024-02-29"), Day(iso: "0001-01-01"), Day(iso: "9999-12-31"),
].map { $0 ?? Day(number: 0) }

private let standardCues: [Cue] = standardPlaybook.criteria.filter { !$0.cues.isEmpty }.map {
  Cue(criterion: $0.id, kind: $0.kind, phrases: $0.cues)
}
