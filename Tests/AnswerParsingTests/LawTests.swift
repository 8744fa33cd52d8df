import AnswerParsing
import Chance
import Qualification
import Testing

/// What holds for every text whatever.
@Suite struct LawTests {
  private static let pieces = [
    "40-50k", "CFO", "signs", "by", "end of", "March", "Q3", "not", "until", "budget", "no", ",",
    ".", "and", "I", "recommend", "over", "$", "€", "month", "a", "per", "probably", "costs us",
    "2026-13-45", "99999999999999999999", "-", "–", "'", "\"", "é", "决策", "😀", "\u{0}",
    "\u{202E}", "\n", "3/4", "half", "million", "next", "Friday", "in", "two", "to", "(", ")", "~",
    "1.2.3.4", "0", "12,5", "Dana", "Ruiz", "then", "first", "%", "k", "fy27", "the", "31st", ":",
  ]

  @Test(arguments: 1...8)
  func oneMatterAloneIsUnderstoodAsAmongAll(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let refusals = ["not interested", "no thanks", "don't call", "my boss is", "live by", "6k"]
    for _ in 0..<200 {
      let count = Int.random(in: 0...14, using: &chance)
      let text = (0..<count).map { _ in
        (LawTests.pieces + refusals).randomElement(using: &chance) ?? ""
      }.joined(separator: " ")
      let asked =
        Bool.random(using: &chance) ? FactKind.allCases.randomElement(using: &chance) : nil
      let found = understanding(text, asked)
      for kind in FactKind.allCases {
        let alone = understand(
          kind, in: text, said: monday, expecting: asked.map { expectation($0) },
          settings: Settings(), cues: [])
        let context = "seed \(seed), \(kind) beside \(asked?.rawValue ?? "nothing"): \(text)"
        #expect(alone.fact == found.facts.first { $0.kind == kind }, Comment(rawValue: context))
        let days = found.readings.contains { if case .dates = $0.value { true } else { false } }
        #expect(alone.namesDays == days, Comment(rawValue: context))
      }
      guard asked == nil else { continue }
      let money = found.readings.compactMap { reading -> Money? in
        if case .money(let money, _) = reading.value { money } else { nil }
      }
      let amounts = amounts(in: text, said: monday, settings: Settings())
      #expect(amounts.map(\.money) == money, "seed \(seed): \(text)")
      #expect(
        refusal(in: text, said: monday, settings: Settings())
          == found.facts.first { $0.kind == .interest }, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: 1...8)
  func everyTextIsUnderstoodAndNothingLiesOutside(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let count = Int.random(in: 0...14, using: &chance)
      let text = (0..<count).map { _ in
        (LawTests.pieces.randomElement(using: &chance) ?? "")
          + (Bool.random(using: &chance) ? " " : "")
      }.joined()
      let kind = FactKind.allCases.randomElement(using: &chance)
      let found = understanding(text, Bool.random(using: &chance) ? kind : nil)
      for fact in found.facts {
        #expect(isInside(fact.range, text), "seed \(seed): \(text.debugDescription)")
        #expect(!phrase(for: fact.value).isEmpty, "seed \(seed): \(text.debugDescription)")
      }
      for reading in found.readings {
        #expect(isInside(reading.range, text), "seed \(seed): \(text.debugDescription)")
        #expect(isOrdered(reading.value), "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: ["in 9000 years", "in 99999999999 weeks", "by the end of 9999", "Q4 9999"])
  func behindTheEndOfTheCalendarIsNoDay(text: String) {
    for kind in [FactKind.horizon, .budget] {
      let found = understanding(text, kind)
      #expect(found.readings.allSatisfy { isOrdered($0.value) })
      for case .horizon(let horizon) in found.facts.map(\.value) {
        #expect(horizon.from.flatMap { from in horizon.to.map { from < $0 } } ?? true)
      }
    }
  }

  /// Nothing is heaped up so high that reading it takes for ever or runs out of stack.
  @Test(arguments: [
    "late ", "end of ", "eoy of ", "about ", "or so ", "1 month 1 year ", "0 days ", "first last ",
    "between 5 ", "in next ", "one hundred and ", "mon,", "3/4 ", "- ", "week of ", "to to ",
    "9999-12-31 to March ",
  ])
  func heapedWordsAreRead(piece: String) {
    let text = String(repeating: piece, count: 300)
    for kind in [nil, FactKind.horizon, .budget] {
      #expect(understanding(text, kind).readings.allSatisfy { isInside($0.range, text) })
    }
  }

  @Test(arguments: 1...4)
  func anyBytesAreTaken(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
        UInt8.random(in: 0...255, using: &chance)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let found = understanding(text, .budget)
      #expect(found.facts.allSatisfy { isInside($0.range, text) }, "seed \(seed)")
    }
  }

  @Test(arguments: 1...4)
  func theSameTextGivesTheSame(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = (0..<6).map { _ in LawTests.pieces.randomElement(using: &chance) ?? "" }
        .joined(separator: " ")
      #expect(understanding(text, .horizon) == understanding(text, .horizon), "seed \(seed)")
    }
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
    case .money(let money, _): (money.lower ?? .min) <= (money.upper ?? .max)
    case .dates(let from, let to):
      from.flatMap { from in to.map { from < $0 } } ?? true
    case .number(let lower, let upper): (lower ?? .min) <= (upper ?? .max)
    case .duration(let least, let most): (least ?? .min) <= (most ?? .max)
    default: true
    }
  }
}
