import Qualification
import Testing

/// Periods by what is said about them, each said on Monday, 12 January 2026.
@Suite struct DatesPeriodsTests {
  @Test(arguments: [
    ("past quarter", "2025-10-01..2026-01-01"), ("the prior year", "2025-01-01..2026-01-01"),
    ("preceding month", "2025-12-01..2026-01-01"), ("following week", "2026-01-19..2026-01-26"),
    ("the coming quarter", "2026-04-01..2026-07-01"), ("over the summer", "2026-06-01..2026-09-01"),
    ("throughout February", "2026-02-01..2026-03-01"), ("last winter", "2024-12-01..2025-03-01"),
    ("come September", "2026-09-01..…"), ("at some point in May", "2026-05-01..2026-06-01"),
    ("the back half of the year", "2026-07-01..2027-01-01"),
    ("the first half of Q3", "2026-07-01..2026-08-16"),
    ("the beginning of next year", "2027-01-01..2027-04-01"),
    ("BOM", "2026-01-01..2026-01-11"), ("by EOY 2028", "…..2029-01-01"),
    ("EOM March", "2026-03-22..2026-04-01"), ("ytd", "2026-01-01..2026-01-12"),
    ("so far this month", "2026-01-01..2026-01-12"), ("by EOD Thursday", "…..2026-01-16"),
    ("by close of business tomorrow", "…..2026-01-14"),
    ("the remaining weeks of the quarter", "2026-01-12..2026-04-01"),
  ])
  func modifiers(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("next year's second quarter", "2027-04-01..2027-07-01"),
    ("this month's last Friday", "2026-01-30"), ("last year's December", "2025-12-01..2026-01-01"),
    ("next week's Thursday", "2026-01-22"), ("next month's 15th", "2026-02-15"),
    ("2028's summer", "2028-06-01..2028-09-01"),
    ("2027 the third quarter", "2027-07-01..2027-10-01"),
    ("the first two weeks of July", "2026-07-01..2026-07-15"),
    ("the last three months of next year", "2027-10-01..2028-01-01"),
    ("the final 10 days of March", "2026-03-22..2026-04-01"),
    ("the first few days of next month", "2026-02-01..2026-02-04"),
    ("the last week end of May", "2026-05-30..2026-06-01"),
  ])
  func pieces(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("the week after Easter", "2026-04-06..2026-04-13"), ("the day before Christmas", "2026-12-24"),
    ("the Friday after Thanksgiving", "2026-11-27"),
    ("the month after Q3", "2026-10-01..2026-11-01"),
    ("the weekend after next", "2026-01-31..2026-02-02"), ("Tuesday week", "2026-01-20"),
    ("a week on Friday", "2026-01-23"), ("two weeks into Q2", "2026-04-15"),
    ("a fortnight today", "2026-01-26"), ("a week tomorrow", "2026-01-20"),
    ("what about the day after?", "2026-01-13"), ("six weeks in the future", "2026-02-23"),
    ("in recent weeks", "2025-12-22..2026-01-12"),
    ("in the coming weeks", "2026-01-12..2026-02-02"),
  ])
  func neighbours(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("Easter", "2026-04-05"), ("Good Friday 2027", "2027-03-26"), ("Labor Day", "2026-09-07"),
    ("Thanksgiving", "2026-11-26"), ("Memorial Day", "2026-05-25"),
    ("last Christmas", "2025-12-25"),
    ("by New Year's Day 2028", "…..2028-01-02"), ("Black Friday", "2026-11-27"),
    ("the 1990s", "1990-01-01..2000-01-01"), ("in the eighties", "1980-01-01..1990-01-01"),
    ("the 20th century", "1900-01-01..2000-01-01"),
  ])
  func daysAndAgesWithNames(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("a Q4 decision at the earliest", "2026-10-01..…"),
    ("a June launch at the latest", "…..2026-07-01"),
    ("no sooner than August", "2026-08-01..…"), ("as early as next month", "2026-02-01..…"),
    ("as late as October", "…..2026-11-01"), ("it will be Q3 before we move", "2026-07-01..…"),
    ("July and onwards", "2026-07-01..…"), ("any time after June", "2026-07-01..…"),
  ])
  func bounds(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    "we pay them 2k a month today", "nothing is planned at the moment", "currently we use paper",
    "the week before the launch", "have a lovely weekend", "April told me to wait",
    "May Parker runs it", "to date them is hard", "at the end of the day it is her call",
  ])
  func noDates(text: String) {
    #expect(windows(text) == [])
  }

  @Test func wordsForThePresentAreTodayWhereTheyAnswerWhen() {
    #expect(windows("at the moment") == ["2026-01-12"])
    #expect(windows("can we start right now") == ["2026-01-12"])
    #expect(windows("how many joined to date") == ["…..2026-01-12"])
  }

  @Test(arguments: [
    ("mid-2027", "2027-05-01..2027-09-01"), ("2028 or later", "2028-01-01..…"),
    ("2H 2027", "2027-07-01..2028-01-01"), ("Q3-27", "2027-07-01..2027-10-01"),
    ("Q2FY28", "2028-04-01..2028-07-01"), ("FY28 Q2", "2028-04-01..2028-07-01"),
    ("FY27/28", "2028-01-01..2029-01-01"), ("next fiscal", "2027-01-01..2028-01-01"),
    ("the next budget year", "2027-01-01..2028-01-01"),
    ("quarter three", "2026-07-01..2026-10-01"), ("qtr 4 2027", "2027-10-01..2028-01-01"),
    ("this or next quarter", "2026-01-01..2026-07-01"), ("this afternoon", "2026-01-12"),
    ("w/e 12 June", "2026-06-06..2026-06-13"), ("2027-W10", "2027-03-08..2027-03-15"),
    ("CW24", "2026-06-08..2026-06-15"), ("calendar week 24 2027", "2027-06-14..2027-06-21"),
    ("six weeks' time", "2026-02-23"), ("a year from next March", "2027-03-01..2027-04-01"),
    ("this time next year", "2027-01-12"), ("two weeks before the end of Q1", "2026-03-18"),
    ("six months after May 2027", "2027-11-01..2027-12-01"),
    ("on the 3rd of the month", "2026-02-03"),
  ])
  func yearsAndQuarters(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: [
    ("the third fiscal quarter", "2026-07-01..2026-10-01"),
    ("end of fiscal Q2", "2026-04-01..2026-07-01"),
    ("next fiscal quarter", "2026-04-01..2026-07-01"), ("by year's end", "…..2027-01-01"),
    ("before the year is out", "…..2027-01-01"),
    ("this year or early next", "2026-01-01..2027-04-01"),
    ("the last business day of May", "2026-05-29"),
    ("the first working day of August", "2026-08-03"),
    ("the last Friday before Christmas", "2026-12-18"),
    ("Labor Day weekend", "2026-09-05..2026-09-08"),
    ("the week of Thanksgiving", "2026-11-23..2026-11-30"),
    ("the year before last", "2024-01-01..2025-01-01"),
    ("by noon tomorrow", "…..2026-01-14"), ("before 5pm on Friday", "…..2026-01-17"),
    ("the 14th works", "2026-01-14"),
  ])
  func whatStandsBesideThem(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  @Test(arguments: ["the 4th floor", "by the 2nd call", "the 3rd vendor"])
  func countedThings(text: String) {
    #expect(windows(text) == [])
  }

  @Test(arguments: [
    ("we signed in March", "2025-03-01..2025-04-01"), ("they met on Thursday", "2026-01-08"),
    ("since October we look around", "2025-10-01..…"),
    ("we will sign in March", "2026-03-01..2026-04-01"),
  ])
  func pastTense(text: String, window: String) {
    #expect(windows(text) == [window])
  }

  /// Easter by the tables of the church.
  @Test(arguments: [
    (2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2025, "04-20"), (2038, "04-25"),
  ])
  func easter(year: Int, day: String) {
    #expect(windows("Easter \(year)") == ["\(year)-\(day)"])
  }
}
