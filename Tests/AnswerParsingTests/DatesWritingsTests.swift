import Qualification
import Testing

/// The same date in the writings that people use, and words around it that move its bounds.
@Suite struct DatesWritingsTests {
  @Test(arguments: [
    ("the month of June", "2026-06-01..2026-07-01"), ("the year of 2028", "2028-01-01..2029-01-01"),
    ("Friday last", "2026-01-09"), ("Friday coming", "2026-01-16"),
    ("the Friday just gone", "2026-01-09"), ("Monday two weeks ago", "2025-12-29"),
    ("the penultimate week of June", "2026-06-15..2026-06-22"),
    ("the 5th next month", "2026-02-05"), ("next month on the 5th", "2026-02-05"),
    ("15.03.2027 - 02.04.2027", "2027-03-15..2027-04-03"),
    ("from the 15th of March until the 20th", "2026-03-15..2026-03-21"),
    ("from 15th to 20th", "2026-01-15..2026-01-21"), ("back in '19", "2019-01-01..2020-01-01"),
    ("summer of '27", "2027-06-01..2027-09-01"), ("5 June, '27", "2027-06-05"),
    ("the late 90s", "1997-01-01..2000-01-01"), ("the end of the decade", "2027-01-01..2030-01-01"),
    ("last century", "1900-01-01..2000-01-01"), ("05JUN2027", "2027-06-05"),
    ("6.2027", "2027-06-01..2027-07-01"), ("10am 6/5", "2026-06-05"),
    ("the two weeks after June 1", "2026-06-02..2026-06-16"),
    ("the first days of June", "2026-06-01..2026-06-04"),
    ("the last days of the month", "2026-01-29..2026-02-01"), ("midyear", "2026-05-01..2026-09-01"),
  ])
  func writing(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("on or after June 1", "2026-06-01..…"), ("on or before June 1", "…..2026-06-02"),
    ("within the last month", "2025-12-12..2026-01-12"), ("since 3 months ago", "2025-10-12..…"),
    ("beginning next month", "2026-02-01..…"), ("after the start of March", "2026-03-01..…"),
    ("from March to the start of June", "2026-03-01..2026-06-01"),
    ("year greater than 2027", "2028-01-01..…"), ("the year is at most 2027", "…..2028-01-01"),
    ("today + 14 days", "2026-01-26"), ("tomorrow plus two weeks", "2026-01-27"),
    ("the earliest would be June", "2026-06-01..…"), ("September is the latest", "…..2026-10-01"),
    ("Q3ish", "2026-07-01..2026-10-01"), ("mid-Juneish", "2026-06-11..2026-06-21"),
    ("later on this year", "2026-07-01..2027-01-01"),
  ])
  func bounds(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: ["once a week", "we meet five times a month"])
  func rhythmsAreNoLengths(text: String) {
    #expect(lengths(inDays: text) == [])
  }
}
