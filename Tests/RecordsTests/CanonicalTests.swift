import Chance
import Qualification
import Records
import Testing

/// The canonical form of values.
@Suite struct CanonicalTests {
  @Test(arguments: 1...10)
  func everyValueReadsBackAsItself(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let value = chance.value()
      let text = canonicalText(value)
      #expect(readCanonical(text) == value, "seed \(seed): \(text.debugDescription)")
      #expect(!text.utf8.contains(10), "seed \(seed)")
    }
  }

  @Test(arguments: [
    (
      FactValue.budget(
        Budget(
          amount: Money(lower: 4_000_000, upper: 5_000_000, currency: "EUR"), status: .allocated)),
      "40000-50000 EUR; allocated"
    ),
    (.budget(Budget(status: Budget.Status.none, route: .no)), "no-budget; route no"),
    (
      .authority(
        Authority(
          part: .recommends,
          people: [Authority.Person(name: "Dana Ruiz", role: "CFO", decides: true, joins: true)],
          threshold: Money(lower: 2_000_000, upper: nil))),
      "recommends; with role CFO name \"Dana Ruiz\", decides, joins; sign-off over 20000"
    ),
    (.horizon(Horizon(to: Day(iso: "2026-04-01"))), "until 2026-03-31"),
    (.statement(Statement(signals: [.cost, .loss])), "shows cost, loss"),
    (.priority(Priority(rank: .low)), "low priority"), (.judgement(.strong), "level strong"),
    (.text("say \"so\""), "\"say \\\"so\\\"\""),
  ])
  func reads(value: FactValue, text: String) {
    #expect(canonicalText(value) == text)
  }

  @Test(arguments: [
    "", "40-50k", "budget", "allocated; gone", "until tomorrow", "\"open", "level best", "shows",
    "with", "takes 9-1 days", "40000 EURO",
  ])
  func whatIsNoneIsRefused(text: String) {
    #expect(readCanonical(text) == nil)
  }

  @Test(arguments: 1...6)
  func anythingIsReadOrRefused(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let text = chance.mutated(canonicalText(chance.value()))
      if let value = readCanonical(text) {
        #expect(readCanonical(canonicalText(value)) == value, "seed \(seed)")
      }
    }
  }
}
