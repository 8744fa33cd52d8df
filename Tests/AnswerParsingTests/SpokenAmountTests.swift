import AnswerParsing
import Qualification
import Testing

/// Amounts as they come in talk: with pauses, corrections, limits named behind, and shares.
@Suite struct SpokenAmountTests {
  @Test(arguments: [
    ("um, fifty to sixty kay", "50,000–60,000 budget"),
    ("so we pay, uh, nine hundred euros a month now", "900 EUR a month other"),
    ("our old supplier was, er, 18,000 a year", "18,000 a year other"),
    ("it'd be 22 per user per month", "22 a month price"),
    ("7.50 a month per seat", "7.50 a month price"),
    ("70k is the most we can do", "up to 70,000 budget"),
    ("70k, that's the hard limit", "up to 70,000 budget"),
    ("our ceiling would be 70k", "up to 70,000 budget"),
    ("15k is our minimum", "over 15,000 budget"),
    ("hundred fifty thousand", "150,000 budget"), ("hundred bucks", "100 USD budget"),
    ("under six figures", "up to about 100,000 budget"), ("5 figs", "about 10,000–90,000 budget"),
    ("btw 20 and 30k", "20,000–30,000 budget"), ("c. 30k", "about 30,000 budget"),
    ("abt 30k", "about 30,000 budget"), ("8 x 10k", "10,000 budget"),
    ("half of 80k", "80,000 other"), ("15% of 80k", "80,000 other"),
    ("we don't have 80k", "80,000 other"), ("can't justify 80k", "80,000 other"),
    ("we don't have more than 80k", "up to 80,000 budget"),
    ("I wouldn't start for less than 80k", "over 80,000 budget"),
    ("it was 80k before, 60 now", "80,000 other"), ("80k plus VAT", "80,000 budget"),
    ("there's 80,000 in this year's plan", "80,000 budget"),
    ("we have 80,000 for it", "80,000 budget"), ("I could go to 260 with the lights", "260 budget"),
    ("£80k + VAT", "80,000 GBP budget"), ("80k minus the trial", "80,000 budget"),
    ("tens of thousands of euros", "over 10,000 EUR budget"),
    ("cut from 90 to 70k", "70,000 budget"), ("90 to 70k", "70,000–90,000 budget"),
  ])
  func amount(text: String, value: String) {
    #expect(spokenSubjects(text, .budget).first == value)
  }

  @Test(arguments: [
    (FactKind.budget, "currently it's 3k a month with Orbit", "3,000 a month other"),
    (.budget, "the current tool runs us 3k a month", "3,000 a month other"),
    (.budget, "your website says 3k a month", "3,000 a month price"),
    (.budget, "is it still 3k a month?", "3,000 a month price"),
    (.budget, "3k a month is steep", "3,000 a month price"),
    (.budget, "3k a month works for us", "3,000 a month budget"),
    (.budget, "we're a 30 million euro business", "30,000,000 EUR other"),
    (.budget, "our customers pay us 9k", "9,000 other"),
    (.budget, "they gave us a 2 million grant", "2,000,000 other"),
    (.competition, "Orbit is cheaper, 12k", "12,000 price"),
    (.need, "a late lorry is 700 euros", "700 EUR cost-of-problem"),
    (.authority, "purchases above $9,000 go to a tender", "over 9,000 USD threshold"),
  ])
  func subjectByTheClause(kind: FactKind, text: String, value: String) {
    #expect(spokenSubjects(text, kind) == [value])
  }

  @Test(arguments: [
    ("30k, no wait, 35", "35,000"), ("30k, sorry, 35k", "35,000"), ("30k... no, 35k", "35,000"),
    ("thirty thousand, or rather thirty-five", "35,000"),
    ("30k a month, I mean 35k", "35,000 a month"),
    ("$30k, make that 35", "35,000 USD"), ("30k? More like 35", "about 35,000"),
    ("not a chance at 30k, more like 20", "about 20,000"), ("thirty, thirty k", "30,000"),
    ("30k down to 20k", "20,000"), ("30k or 35k", "30,000–35,000"),
  ])
  func whatIsTakenBackGivesWay(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test func whatIsAddedStays() {
    #expect(spokenAmounts("30k, and 5k for training", .budget) == ["30,000", "5,000"])
    #expect(spokenAmounts("30k now and 20k later", .budget) == ["30,000", "20,000"])
  }

  /// Nobody can tell whether 50 is 50,000; the likely readings are kept beside it.
  @Test(arguments: ["50", "50-ish", "maybe 40 or 50", "anything over 150", "thirty five"])
  func anUnsureScaleIsADoubt(text: String) {
    let found = understanding(text, .budget)
    #expect(found.facts.first?.confidence == .guess)
    #expect(found.facts.first?.alternatives.count == 3)
    #expect(found.readings.contains { !$0.alternatives.isEmpty })
  }

  @Test func aThresholdInUnitsIsKeptBesideTheOneInThousands() {
    let found = understanding("anything over 150 goes to the board", .authority)
    #expect(
      spokenSubjects("anything over 150 goes to the board", .authority) == [
        "over 150,000 threshold"
      ])
    #expect(
      found.readings.contains {
        $0.alternatives == [.money(Money(lower: 15_000, upper: nil), about: .threshold)]
      })
  }

  @Test(arguments: [
    ("half a million, but not before July", "500,000, from 1 Jul 2026"),
    ("nothing set aside, but Petra has a pot of 20-25k", "20,000–25,000, money could be found"),
    ("I have no budget above 5k", "up to 5,000"), ("nothing over 10k", "up to 10,000"),
    ("100k would be too much, 60k is doable", "60,000"),
    ("the budget's 45, last year it was 30k", "45,000"),
    ("4 to 5,000 a month", "4,000–5,000 a month"),
  ])
  func budget(answer: String, meaning: String) {
    #expect(read(answer, .budget) == "budget: " + meaning)
  }

  @Test func figuresThatMayBeADayOrAPartAreBoth() {
    #expect(spokenNumbers("4/7") == ["0.571"])
    #expect(spokenNumbers("on 4/7") == [])
  }
}
