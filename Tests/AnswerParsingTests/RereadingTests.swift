import AnswerParsing
import Chance
import Qualification
import Testing

/// What a reading says in words means the same when it is read again.
@Suite struct RereadingTests {
  @Test(arguments: 1...6)
  func aMadeUpReadingReadsBack(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let value = randomValue(&chance)
      let words = phrase(for: Reading(value: value, range: 0..<0, isHedged: false))
      let found = understanding(words, nil).readings.map(\.value)
      #expect(found.contains(value), "seed \(seed): \(words) was read as \(found)")
    }
  }

  @Test(arguments: [
    "40-50k set aside, maybe 60", "half a million over three years, our COO Ines Falk signs",
    "not until Q3, probably", "two to three months, the board has to approve anything above 20k",
    "no budget yet, ask me in the spring", "I suppose so", "not really", "about 900 EUR a month",
    "the night run takes half a day", "between the 3rd and the 9th of March",
    "if legal agrees", "after the merger", "committee of five", "just me, I'm the owner",
  ])
  func anAnswerReadsBack(text: String) {
    let readings = understanding(text, nil).readings
    #expect(!readings.isEmpty)
    for reading in readings {
      let words = phrase(for: reading)
      let again = understanding(words, nil).readings
      #expect(
        again.contains { $0.value == reading.value && $0.isHedged == reading.isHedged },
        "\(text): \(words) was read as \(again.map(\.value))")
    }
  }

  private func randomValue(_ chance: inout SplitMix64) -> Reading.Value {
    switch Int.random(in: 0...6, using: &chance) {
    case 0, 1: return .money(randomMoney(&chance), about: .budget)
    case 2:
      let (from, to) = randomDays(&chance)
      return .dates(from: from, to: to)
    case 3:
      let (least, most) = randomBounds(1...900, &chance)
      return .duration(least: least.map { Int($0) * 720 }, most: most.map { Int($0) * 720 })
    case 4:
      let (lower, upper) = randomBounds(1...90_000_000, &chance)
      return .number(lower: lower, upper: upper)
    case 5: return .boolean(Reading.Answer.allCases.randomElement(using: &chance) ?? .yes)
    default:
      return .budgetStatus(Budget.Status.allCases.randomElement(using: &chance) ?? .unset)
    }
  }

  private func randomMoney(_ chance: inout SplitMix64) -> Money {
    let (lower, upper) = randomBounds(1...90_000_000_00, &chance)
    return Money(
      lower: lower, upper: upper,
      currency: [nil, "EUR", "USD", "JPY", "CHF", "INR"].randomElement(using: &chance) ?? nil,
      period: [nil, .once, .week, .month, .quarter, .year].randomElement(using: &chance) ?? nil,
      isApproximate: Bool.random(using: &chance))
  }

  /// Two bounds in order, one of which may be open.
  private func randomBounds(
    _ range: ClosedRange<Int64>, _ chance: inout SplitMix64
  ) -> (Int64?, Int64?) {
    let one = Int64.random(in: range, using: &chance)
    let other = Int64.random(in: range, using: &chance)
    switch Int.random(in: 0...3, using: &chance) {
    case 0: return (one, nil)
    case 1: return (nil, one)
    case 2: return (one, one)
    default: return (min(one, other), max(one, other))
    }
  }

  private func randomDays(_ chance: inout SplitMix64) -> (Day?, Day?) {
    let one = Day(number: Int32.random(in: 0...60_000, using: &chance))
    switch Int.random(in: 0...3, using: &chance) {
    case 0: return (one, nil)
    case 1: return (nil, one)
    case 2: return (one, one.adding(days: 1))
    default: return (one, one.adding(days: Int.random(in: 2...900, using: &chance)))
    }
  }
}
