import Qualification
import Testing

/// What amounts of money are about, by their words and by what was asked.
@Suite struct MoneySubjectTests {
  @Test(
    arguments: [
      (.budget, "nothing set aside, but Petra has a pot of 20-25k", "20,000–25,000 budget"),
      (.budget, "half a million, but not before the new fiscal year", "500,000 budget"),
      (.budget, "40k, no wait, 45", "45,000 budget"),
      (.budget, "40k, sorry, 45k", "45,000 budget"),
      (.budget, "thirty thousand, actually make that forty thousand", "40,000 budget"),
      (.budget, "anything over 150", "over 150 budget"), (.budget, "50-ish", "about 50 budget"),
      (.budget, "40k", "40,000 budget"), (.budget, "40-50k", "40,000–50,000 budget"),
      (.budget, "somewhere between 40 and 50k", "40,000–50,000 budget"),
      (.budget, "low five figures", "about 10,000–30,000 budget"),
      (.budget, "mid six figures", "about 400,000–600,000 budget"),
      (.budget, "high six figures", "about 700,000–900,000 budget"),
      (.budget, "half a mil", "500,000 budget"), (.budget, "a quarter million", "250,000 budget"),
      (.budget, "a quarter of a million", "250,000 budget"),
      (.budget, "up to 60 thousand", "up to 60,000 budget"),
      (.budget, "no more than 60k", "up to 60,000 budget"),
      (.budget, "capped at 60k", "up to 60,000 budget"),
      (.budget, "north of 60k", "over 60,000 budget"),
      (.budget, "60k tops", "up to 60,000 budget"),
      (.budget, "60k give or take", "about 60,000 budget"),
      (.budget, "60k give or take 5k", "about 55,000–65,000 budget"),
      (.budget, "60k plus or minus 10%", "about 54,000–66,000 budget"),
      (.budget, "60k +/- 10 percent", "about 54,000–66,000 budget"),
      (.budget, "about 60k, give or take 5", "about 55,000–65,000 budget"),
      (.budget, "in the ballpark of 60k", "about 60,000 budget"),
      (.budget, "60k ballpark", "about 60,000 budget"),
      (.budget, "60k or so", "about 60,000 budget"),
      (.budget, "60k and change", "about 60,000 budget"),
      (.budget, "just under 60k", "up to 60,000 budget"),
      (.budget, "a bit over 60k", "over 60,000 budget"),
      (
        .authority, "wrong orders, each maybe 80 euros plus an angry client",
        "about 80 EUR price"
      ),
      (
        .authority, "the 80 euros is not a sign-off limit, it is what a mistake costs",
        "80 EUR cost-of-problem"
      ),
      (.budget, "5k per month", "5,000 a month budget"),
      (.budget, "5k/mo", "5,000 a month budget"), (.budget, "60k p.a.", "60,000 a year budget"),
      (.budget, "60k annually", "60,000 a year budget"),
      (.budget, "60k/yr", "60,000 a year budget"),
      (.budget, "60k per annum", "60,000 a year budget"),
      (.budget, "15k a quarter", "15,000 a quarter budget"),
      (.budget, "60k one-off", "60,000 once budget"),
      (.budget, "60k upfront", "60,000 once budget"),
      (.budget, "we could do 60k", "60,000 budget"),
      (.budget, "our budget is sixty to seventy thousand euros", "60,000–70,000 EUR budget"),
      (.budget, "1.2M over three years", "1,200,000 budget"),
      (.budget, "we would pay 20k a year", "20,000 a year budget"),
      (.budget, "we can spend 20k a year", "20,000 a year budget"), (.budget, "50", "50 budget"),
      (.budget, "50 bucks", "50 USD budget"), (.budget, "about fifty", "about 50 budget"),
      (.budget, "1500", "1,500 budget"), (.budget, "we've set aside 25", "25 budget"),
      (.budget, "40k is approved", "40,000 budget"), (.budget, "40/50k", "40,000–50,000 budget"),
      (.budget, "bdgt 40k apprvd, CFO signs, q3 go-live", "40,000 budget"),
      (.budget, "not 50k but 30k", "30,000 budget"), (.budget, "30k, not 50k", "30,000 budget"),
      (.budget, "a few thousand", "about 2,000–5,000 budget"),
      (.budget, "a couple of thousand", "about 2,000 budget"),
      (.budget, "several hundred thousand", "about 300,000–700,000 budget"),
      (.budget, "twenty k", "20,000 budget"), (.budget, "20 K euros", "20,000 EUR budget"),
      (.budget, "EUR 20k", "20,000 EUR budget"), (.budget, "20k€", "20,000 EUR budget"),
      (.budget, "20.000 €", "20,000 EUR budget"), (.budget, "20.000", "20,000 budget"),
      (.budget, "20,000", "20,000 budget"), (.budget, "fifty k max", "up to 50,000 budget"),
      (.horizon, "Q3, and we have 40k for it", "40,000 budget"),
    ] as [(FactKind, String, String)])
  func budgets(kind: FactKind, text: String, value: String) {
    #expect(spokenSubjects(text, kind) == [value])
  }

  @Test(
    arguments: [
      (.budget, "we can't spend more than 15k without the board", "up to 15,000 threshold"),
      (.authority, "I can't spend more than 15k without the board", "up to 15,000 threshold"),
      (.budget, "last year we spent 80k on something similar", "80,000 other"),
      (.budget, "we pay 2k a month for the old tool", "2,000 a month other"),
      (.budget, "6 grand a quarter? That's steep", "6,000 a quarter price"),
      (.authority, "anything over 150 goes to the board", "over 150,000 threshold"),
      (.need, "we lose about 12k a week on rework", "about 12,000 a week cost-of-problem"),
      (.need, "it'd save us 30k a year", "30,000 a year cost-of-problem"),
      (.budget, "our ARR is 5M", "5,000,000 other"),
      (.budget, "we have revenue of 12 million", "12,000,000 other"),
      (.budget, "they raised an 8M series A", "8,000,000 other"),
      (.budget, "$12 per user per month", "12 USD a month price"),
      (.budget, "12 dollars a seat", "12 USD price"),
      (.budget, "$12/user/mo", "12 USD a month price"),
      (.budget, "your quote of 40k is fine", "40,000 price"),
      (.budget, "you quoted 40k", "40,000 price"),
      (.budget, "40k is too expensive", "40,000 price"),
      (.budget, "a competitor offered 30k", "30,000 price"),
      (.budget, "the license costs 900 euros per seat", "900 EUR price"),
      (.need, "it costs us 40k a year in overtime", "40,000 a year cost-of-problem"),
      (.need, "errors cost about $300 each", "about 300 USD cost-of-problem"),
      (.need, "we wasted 20 grand on the last one", "20,000 cost-of-problem"),
      (.need, "we paid 3k in fines", "3,000 cost-of-problem"),
      (.need, "tens of thousands of euros every year", "over 10,000 EUR a year cost-of-problem"),
      (.need, "it's costing us thousands a month", "over 1,000 a month cost-of-problem"),
      (.authority, "I can sign up to 10k", "up to 10,000 threshold"),
      (.authority, "anything above 25k needs the CFO", "over 25,000 threshold"),
      (.authority, "my limit is 10k", "up to 10,000 threshold"),
      (.authority, "over 50k it goes to the board", "over 50,000 threshold"),
      (.authority, "below 5k I just use my card", "up to 5,000 threshold"),
      (.budget, "we currently spend 3k a month on Acme", "3,000 a month other"),
      (.budget, "we're paying 20k a year today", "20,000 a year other"),
      (.budget, "we used to pay 500 a month", "500 a month other"),
      (.fit, "around 500 employees, 40 million turnover", "40,000,000 other"),
    ] as [(FactKind, String, String)])
  func everythingElse(kind: FactKind, text: String, value: String) {
    #expect(spokenSubjects(text, kind) == [value])
  }

  @Test(
    arguments: [
      (.need, "that saves 2 hours a day"), (.budget, "we have 12 reps"),
      (.budget, "we're on version 3.5"), (.need, "call me at 555-0100"),
      (.budget, "call me at 555-0100"), (.need, "he sits in room 200"),
      (.fit, "we're ISO 27001 certified"), (.fit, "GDPR article 17 applies to us"),
      (.need, "we run 24/7"), (.need, "it's 9 to 5"), (.fit, "B2B"), (.fit, "we work with 3 PLs"),
      (.fit, "we're in 90210"), (.need, "order number 48213 went missing"),
      (.need, "we process 40k invoices a month"), (.need, "we ship 40k a month"),
      (.need, "about 2 million rows"), (.need, "1.5 million customers"),
      (.budget, "no budget, zero"), (.horizon, "in 3 months"), (.horizon, "by March 2027"),
      (.competition, "three vendors"), (.priority, "it's in our top 3"), (.fit, "200 people"),
    ] as [(FactKind, String)])
  func areNoMoney(kind: FactKind, text: String) {
    #expect(spokenSubjects(text, kind) == [])
  }

  @Test func severalAmountsAreTold() {
    #expect(
      spokenSubjects("30k this year and 20k next year", .budget)
        == ["30,000 budget", "20,000 budget"])
  }
}
