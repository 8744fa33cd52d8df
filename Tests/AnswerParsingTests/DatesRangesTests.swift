import Qualification
import Testing

/// Two ends as one window, lists of days, and dates in figures.
@Suite struct DatesRangesTests {
  @Test(arguments: [
    ("Jan to March next year", "2027-01-01..2027-04-01"),
    ("Jan - Mar", "2026-01-01..2026-04-01"), ("2021 to 2024", "2021-01-01..2024-01-01"),
    ("between 2027 and 2029", "2027-01-01..2029-01-01"), ("2021~2024", "2021-01-01..2024-01-01"),
    ("Q4 2026 to Q1 2027", "2026-10-01..2027-04-01"),
    ("this month or next", "2026-01-01..2026-03-01"),
    ("next quarter or the one after", "2026-04-01..2026-10-01"),
    ("from Tuesday through Thursday next week", "2026-01-20..2026-01-23"),
    ("next week from Monday to Wednesday", "2026-01-19..2026-01-22"),
    ("Monday to Wednesday", "2026-01-12..2026-01-15"),
    ("from November to March", "2025-11-01..2026-04-01"),
    ("from 12/1 to 2/15", "2025-12-01..2026-02-16"),
    ("early to mid June", "2026-06-01..2026-06-21"), ("mid-to-late Q3", "2026-08-01..2026-10-01"),
    ("early-mid June", "2026-06-01..2026-06-21"), ("Tue/Wed", "2026-01-13..2026-01-15"),
    ("spring/summer 2027", "2027-03-01..2027-09-01"), ("winter 2026/27", "2026-12-01..2027-03-01"),
    ("end of this year or beginning of next", "2026-09-01..2027-04-01"),
    ("between Aug 3 and 17", "2026-08-03..2026-08-18"),
    ("now till Friday", "2026-01-12..2026-01-17"),
    ("the 3rd up to the 9th of May", "2026-05-03..2026-05-10"),
  ])
  func ends(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("18 and 19 June", ["2026-06-18", "2026-06-19"]),
    ("the 4th, 5th and 6th of May", ["2026-05-04", "2026-05-05", "2026-05-06"]),
    ("June 18 or 19", ["2026-06-18", "2026-06-19"]),
    ("3 or 4 March 2027", ["2027-03-03", "2027-03-04"]),
  ])
  func lists(text: String, days: [String]) {
    #expect(windows(text) == days)
  }

  @Test(arguments: [
    ("on 4.22", "2026-04-22"), ("by 31.12.", "…..2027-01-01"), ("2027.5", "2027-05-01..2027-06-01"),
    ("Friday, 7.8", "2026-07-08"), ("2027 10 16", "2027-10-16"), ("16 10 2027", "2027-10-16"),
  ])
  func figures(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    "4/13/1", "rooms 18 and 19", "on 4.5 million", "we pay 15.6 percent", "2 or 3 vendors",
    "version 2027.1", "5 6 2 people",
  ])
  func noDates(text: String) {
    #expect(windows(text) == [])
  }
}
