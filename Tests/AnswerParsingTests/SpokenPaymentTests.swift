import AnswerParsing
import Qualification
import Testing

/// Payments as they are spoken: said twice, with the rhythm, the currency or the limit apart.
@Suite struct SpokenPaymentTests {
  @Test(arguments: [
    ("eighteen k eighteen k max", "up to 18,000"), ("nine k, nine k tops", "up to 9,000"),
    ("two hundred k two hundred k", "200,000"), ("seventy k um seventy k at most", "up to 70,000"),
    ("fourteen k twenty k", "14,000–20,000"), ("uh, thirty thirty five thousand", "35,000"),
    ("sixty er sixty five k", "65,000"), ("thirty, thirty-five thousand", "30,000–35,000"),
    ("one million four hundred thousand", "1,400,000"),
    ("four fifty a month, four hundred and fifty", "450 a month"),
  ])
  func whatIsSaidTwiceCountsOnce(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    ("it's a one time purchase so eighteen k", "18,000 once"),
    ("we'd pay once, 35k", "35,000 once"), ("35k, a one-off", "35,000 once"),
    ("a one-off payment of 35k", "35,000 once"), ("35k, that's per year", "35,000 a year"),
    ("35k. That's annual.", "35,000 a year"), ("35k and it's for the whole year", "35,000 a year"),
    ("yearly, about 35k", "about 35,000 a year"), ("annually we'd spend 35k", "35,000 a year"),
    ("each month it's 700", "700 a month"), ("per month we're at 3k", "3,000 a month"),
    ("8k, every quarter", "8,000 a quarter"),
    ("7,200, not more than that a year", "up to 7,200 a year"),
    ("35k and we can't go over that", "up to 35,000"), ("35k, nothing above that", "up to 35,000"),
  ])
  func theRhythmAndTheLimitMayStandApart(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    ("35k, every month we lose more", "35,000"), ("35k, once we sign", "35,000"),
    ("35k, monthly reporting is a must", "35,000"), ("35k, a year from now", "35,000"),
    ("the pilot was a one-off cost, now it's 35k", "35,000"),
    ("not a one-time thing, 35k", "35,000"), ("35k, no more meetings please", "35,000"),
    ("it's a one-time fee, then 3k a month", "3,000 a month"),
  ])
  func whatSpeaksOfSomethingElseIsNoRhythm(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    ("mid five figures, in EUR", "about 40,000–60,000 EUR"),
    ("35k - dollars that is", "35,000 USD"),
    ("35k (in pounds)", "35,000 GBP"), ("35k, all in euros", "35,000 EUR"),
    ("in pounds call it thirty thousand", "about 30,000 GBP"),
    ("in euros it's about 35k", "about 35,000 EUR"),
    ("35k, that's in Canadian dollars", "35,000 CAD"), ("R 2,499", "2,499 ZAR"),
    ("R 350k", "350,000 ZAR"), ("35k, euro area only", "35,000"),
  ])
  func theCurrencyMayStandApart(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    ("ceiling = £700 pcm", "up to 700 GBP a month"), ("max: 35k", "up to 35,000"),
    ("cap £3k", "up to 3,000 GBP"), ("limit: 9k", "up to 9,000"), ("floor = 9k", "over 9,000"),
    ("minimum: 9k", "over 9,000"), ("budget=35k", "35,000"),
    ("put it at 35k", "about 35,000"), ("let's call it 35k", "about 35,000"),
  ])
  func labelsAndRoughWords(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    ("20 to 30k, maybe 35", "20,000–35,000"), ("20-30k, perhaps 35k", "20,000–35,000"),
    ("20 to 30k, up to 35", "20,000–35,000"), ("20k, or even 25k", "20,000–25,000"),
    ("20 to 30k, could be 35 days", "20,000–30,000"),
  ])
  func aDoubtfulFigureAboveStretchesTheRange(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    (
      "last year we spent eleven thousand, this year it's more like eighteen",
      ["11,000", "about 18,000"]
    ),
    ("last year 30k, this year about forty", ["30,000", "about 40,000"]),
    ("last year we spent 30k, this year we hired 40", ["30,000"]),
    ("last year 30k, this year 40 people", ["30,000"]),
  ])
  func theFigureOfAnotherYearIsInThousandsToo(text: String, values: [String]) {
    #expect(spokenAmounts(text) == values)
  }

  @Test func partsAndOldCountsAreNoAmounts() {
    #expect(spokenAmounts("zero point seven percent", .budget).isEmpty)
    #expect(spokenNumbers("a gross of screws") == ["144"])
    #expect(spokenNumbers("a score of drivers") == ["20"])
    #expect(spokenNumbers("a score of 9") == ["9"])
    #expect(spokenNumbers("it's a one-off") == [])
    #expect(understanding("35k, not a penny more", .budget).readings.count == 1)
    #expect(spokenAmounts("form R 1500").isEmpty)
  }
}
