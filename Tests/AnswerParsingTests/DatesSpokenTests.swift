import Qualification
import Testing

/// Dates as they are said aloud, and dates that hang on one said just before.
///
/// All are said on Monday, 12 January 2026.
@Suite struct DatesSpokenTests {
  @Test(arguments: [
    ("live by cue three", "…..2026-10-01"), ("we start in queue two", "2026-04-01..2026-07-01"),
    ("it'll be kew four", "2026-10-01..2027-01-01"), ("end of cue one", "2026-03-01..2026-04-01"),
    ("cue two 2027", "2027-04-01..2027-07-01"), ("in Q three", "2026-07-01..2026-10-01"),
    ("Q two most likely", "2026-04-01..2026-07-01"),
    ("twenty twenty-eight", "2028-01-01..2029-01-01"),
    ("in twenty-twenty-seven", "2027-01-01..2028-01-01"),
    ("before two thousand and twenty nine", "…..2029-01-01"),
    ("June twenty twenty-seven", "2027-06-01..2027-07-01"),
    ("I guess it is twenty twenty-eight", "2028-01-01..2029-01-01"),
    ("by April twenty twenty eight", "…..2028-05-01"),
    ("before the Easter rush, say early March", "2026-03-01..2026-03-11"),
  ])
  func heard(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    "we queue two calls a day", "cue four people in", "twenty twenty-seven inch screens",
    "the queue three desks down",
  ])
  func noQuarter(text: String) {
    #expect(windows(text) == [])
  }

  @Test(arguments: [
    ("I told you May but really it's going to be June", "2026-06-01..2026-07-01"),
    ("we said March but now it's more like April", "2026-04-01..2026-05-01"),
    ("they promised Q2, but actually it will be Q3", "2026-07-01..2026-10-01"),
    ("I thought February but it's more like May", "2026-05-01..2026-06-01"),
    ("we hoped for April but realistically it's August", "2026-08-01..2026-09-01"),
    ("we said June", "2026-06-01..2026-07-01"), ("I told them early May", "2026-05-01..2026-05-11"),
    ("we told you in June", "2025-06-01..2025-07-01"),
  ])
  func said(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("we sign on March 10 and start two weeks later", ["2026-03-10", "2026-03-24"]),
    ("decision on May 4, live a month after that", ["2026-05-04", "2026-06-04"]),
    (
      "the board meets on June 10 and we sign the week after",
      ["2026-06-10", "2026-06-15..2026-06-22"]
    ),
    ("pilot on 3 March, kickoff the day after", ["2026-03-03", "2026-03-04"]),
    ("review on April 8, signature the day after that", ["2026-04-08", "2026-04-09"]),
    (
      "pilot in April and rollout two months later",
      ["2026-04-01..2026-05-01", "2026-06-01..2026-07-01"]
    ),
    (
      "we decide in May and start the following month",
      ["2026-05-01..2026-06-01", "2026-06-01..2026-07-01"]
    ),
    ("contract by March 31 and training a week later", ["…..2026-04-01", "…..2026-04-08"]),
    ("demo on May 4, answer ten days later", ["2026-05-04", "2026-05-14"]),
    (
      "budget in Q2, purchase the quarter after",
      ["2026-04-01..2026-07-01", "2026-07-01..2026-10-01"]
    ),
  ])
  func hanging(text: String, found: [String]) {
    #expect(windows(text) == found)
  }

  @Test(arguments: [
    "refunds ate up 31k in Q4", "we burned through 40k in November",
    "the outage blew 20k in October",
    "we overspent in Q4", "it broke twice in December", "late fees wasted 12k in August",
    "churn cost us dear, it cost 9k in May", "penalties swallowed 8k during Q3",
    "we missed our targets in September", "two deals fell through in June",
  ])
  func past(text: String) {
    let found = windows(text)
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("2025-") }, "\(found)")
  }

  @Test(arguments: [
    "we planned it for June", "the contract is signed in June", "a rollout finalised in June",
    "we approved 40k for June", "they pushed the start to June", "a pilot run in June",
  ])
  func stillAhead(text: String) {
    #expect(windows(text).allSatisfy { $0.hasPrefix("2026-06") }, "\(windows(text))")
  }

  @Test(arguments: [
    "yesterday would've been nice", "yesterday would be great", "yesterday would have been better",
    "lots of sun and rain", "we had to spring for lunch", "prices rise and fall",
    "80k for the first and 90k for the second", "ten desks for the third",
    "it is busy with the holidays", "June is our new project lead", "April's our finance director",
  ])
  func noDate(text: String) {
    #expect(windows(text).allSatisfy { $0 == "2026-01-12..…" }, "\(windows(text))")
  }

  @Test(arguments: [
    ("by January 20 with the holidays and everything", "…..2026-01-21"),
    ("over the holidays we are closed, so February 3", "2026-02-03"),
    ("after the holidays", "2026-12-25..…"),
    ("03.08.2026", "2026-08-03"), ("go live on 1.9.2026", "2026-09-01"),
    ("by 28.10.", "…..2026-10-29"),
    ("28.10. works", "2026-10-28"), ("03/08/2026", "2026-03-08"), ("until 04.05.", "…..2026-05-05"),
    ("f/u wk of 5/18", "2026-05-18..2026-05-25"), ("w/c 18 May", "2026-05-18..2026-05-25"),
    ("wk of May 18", "2026-05-18..2026-05-25"), ("week of 5/18", "2026-05-18..2026-05-25"),
  ])
  func beside(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("300k over three years", "1095.0"), ("$90,000 over 24 months", "730.0"),
    ("120k across 24 months", "730.0"), ("paid over two years", "730.0"),
    ("1.2 million over three years", "1095.0"), ("90k spread out over two years", "730.0"),
    ("it took over three years", "1095.0..…"), ("18 mths", "545.0"),
  ])
  func term(text: String, days: String) {
    #expect(lengths(inDays: text) == [days])
  }
}
