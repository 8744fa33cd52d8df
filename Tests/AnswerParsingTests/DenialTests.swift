import AnswerParsing
import Qualification
import Testing

/// What is denied is not said, and limits and bounds stay what they are.
@Suite struct DenialTests {
  @Test(arguments: [
    "not 30k", "certainly not 80k", "we're not at 30k yet", "it isn't 30k", "it won't be 30k",
    "nowhere near 30k", "30k is not realistic", "30k isn't our budget", "30k is off the table",
    "we haven't got a penny", "one moment please", "the last one", "one second",
  ])
  func noAmountIsSaid(text: String) {
    #expect(spokenAmounts(text, .budget) == [])
    #expect(!read(text, .budget).contains("000"))
  }

  @Test(arguments: [
    ("not more than 30k", "up to 30,000"), ("no more than 30k", "up to 30,000"),
    ("not less than 30k", "over 30,000"), ("not bad, 30k", "30,000"),
    ("why not 30k?", "30,000"), ("30k is not a problem", "30,000"),
    ("not 30k, 20k", "20,000"), ("30k set aside, no, 20k", "20,000"),
    ("30-35k set aside, no, 20k", "20,000"), ("30k approved, sorry, 20k", "20,000"),
    ("EUR 30,000 but not a cent more", "up to 30,000 EUR"),
    ("30k, not a penny more", "up to 30,000"), ("30k and no more", "up to 30,000"),
    ("not a penny more than 30k", "up to 30,000"),
  ])
  func anAmountIsStillSaid(text: String, value: String) {
    #expect(spokenAmounts(text, .budget) == [value])
  }

  @Test(arguments: [
    "not tomorrow", "not next month", "tomorrow isn't the plan", "June is not the plan",
    "tomorrow is too soon", "next month is not realistic", "April won't work",
    "June would be way too early", "90k over two years", "90k spread over two years",
  ])
  func noDateIsSaid(text: String) throws {
    for fact in understanding(text, .horizon).facts {
      guard case .horizon(let horizon) = fact.value else { continue }
      #expect(horizon.from == nil && horizon.to == nil)
    }
  }

  @Test(arguments: [
    ("not until Q3", "2026-07-01..…"), ("not before May", "2026-05-01..…"),
    ("June is not a problem", "2026-06-01..2026-07-01"),
    ("June isn't fixed yet", "2026-06-01..2026-07-01"),
    ("before our audit on October 5th", "…..2026-10-05"),
    ("ahead of our trade fair in June", "…..2026-06-01"),
    ("by the inspection on October 5th", "…..2026-10-06"),
    ("signed by the board in June", "2026-06-01..2026-07-01"),
  ])
  func aDateIsStillSaid(text: String, window: String) {
    #expect(windows(text) == [window])
  }
}
