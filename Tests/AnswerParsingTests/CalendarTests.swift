import AnswerParsing
import Chance
import Qualification
import Testing

/// The windows of days that a text names, said on Monday, 12 January 2026, when nothing is asked.
private func dates(_ text: String) -> [String] {
  understanding(text).readings.compactMap {
    guard case .dates(let from, let to) = $0.value else { return nil }
    if let from, let to, to.days(since: from) == 1 { return from.iso }
    return "\(from?.iso ?? "…")..\(to?.iso ?? "…")"
  }
}

/// The calendar: unit, position, anchor and relation in many combinations.
@Suite struct CalendarTests {
  @Test(arguments: [
    ("on 5/19", "2026-05-19"), ("due 19/05", "…..2026-05-20"),
    ("11-2027", "2027-11-01..2027-12-01"),
    ("2027/03", "2027-03-01..2027-04-01"), ("20270415", "2027-04-15"),
    ("9/30/97", "1997-09-30"), ("2027-sep-7", "2027-09-07"), ("07/Feb/2028", "2028-02-07"),
    ("Nov-3", "2026-11-03"), ("Apr/9, 2027", "2027-04-09"), ("9. May", "2026-05-09"),
    ("2027 June", "2027-06-01..2027-07-01"), ("Dec12", "2026-12-12"), ("3Mar 2027", "2027-03-03"),
    ("4 Aug 98", "1998-08-04"), ("the ninth of June", "2026-06-09"),
    ("May twenty-third", "2026-05-23"), ("twenty-first of August 2027", "2027-08-21"),
    ("February fifth", "2026-02-05"),
    ("in October two thousand and thirty", "2030-10-01..2030-11-01"),
    ("6 April nineteen ninety-nine", "1999-04-06"), ("18 July, Saturday", "2026-07-18"),
  ])
  func dayOfTheYear(text: String, window: String) {
    #expect(dates(text) == [window])
  }

  @Test(arguments: [
    ("Tue the 20th", "2026-01-20"), ("Friday 13th", "2026-02-13"), ("Thu, Feb 12", "2026-02-12"),
    ("Wednesday 4/15", "2026-04-15"), ("Thursday of next week", "2026-01-22"),
    ("next week on Wednesday", "2026-01-21"), ("Friday last week", "2026-01-09"),
    ("Tuesday after next", "2026-01-20"), ("this coming Thursday", "2026-01-15"),
    ("four Fridays from now", "2026-02-06"), ("Friday in two weeks", "2026-01-30"),
    ("Wed - Fri", "2026-01-14..2026-01-17"), ("Fri-Tue", "2026-01-16..2026-01-21"),
  ])
  func weekday(text: String, window: String) {
    #expect(dates(text) == [window])
  }

  @Test(arguments: [
    ("the second Tuesday of April", "2026-04-14"), ("last Thursday in May 2027", "2027-05-27"),
    ("first Monday of next month", "2026-02-02"), ("third last day of June", "2026-06-28"),
    ("the last week of March", "2026-03-23..2026-03-30"),
    ("2nd week of 2027", "2027-01-11..2027-01-18"),
    ("first weekend of July", "2026-07-04..2026-07-06"),
    ("the fifth month of 2027", "2027-05-01..2027-06-01"),
    ("the 15th of next month", "2026-02-15"), ("3rd day of this month", "2026-01-03"),
    ("week 20", "2026-05-11..2026-05-18"), ("week 3 of 2027", "2027-01-18..2027-01-25"),
    ("the week of May 5th", "2026-05-04..2026-05-11"), ("w/c 16 Feb", "2026-02-16..2026-02-23"),
    ("the week beginning on March 3", "2026-03-02..2026-03-09"),
    ("the week after next", "2026-01-26..2026-02-02"),
    ("month after next", "2026-03-01..2026-04-01"),
    ("4th qtr 2027", "2027-10-01..2028-01-01"), ("2027H1", "2027-01-01..2027-07-01"),
    ("26q3", "2026-07-01..2026-10-01"), ("q2-2027", "2027-04-01..2027-07-01"),
    ("the year 2028", "2028-01-01..2029-01-01"), ("next workweek", "2026-01-19..2026-01-24"),
    ("the rest of the month", "2026-01-12..2026-02-01"),
    ("later this year", "2026-07-01..2027-01-01"), ("earlier this year", "2026-01-01..2026-01-12"),
    ("the beginning of the month", "2026-01-01..2026-01-11"),
    ("the next decade", "2030-01-01..2040-01-01"),
  ])
  func position(text: String, window: String) {
    #expect(dates(text) == [window])
  }

  @Test(arguments: [
    ("4 to 9 May", "2026-05-04..2026-05-10"),
    ("from the 4th to the 9th of May 2027", "2027-05-04..2027-05-10"),
    ("May 4-9", "2026-05-04..2026-05-10"), ("June 28 to the 3rd", "2026-06-28..2026-07-04"),
    ("between 5 and 8 of next month", "2026-02-05..2026-02-09"),
    ("Mar 10 - Jun 12, 2027", "2027-03-10..2027-06-13"),
    ("Oct-Feb 2028", "2027-10-01..2028-03-01"), ("April to June in 2028", "2028-04-01..2028-07-01"),
    ("between now and May 4", "2026-01-12..2026-05-05"), ("3/2-3/6", "2026-03-02..2026-03-07"),
    ("for 3 days starting March 2", "2026-03-02..2026-03-05"),
    ("week 9 to week 11", "2026-02-23..2026-03-16"),
  ])
  func range(text: String, window: String) {
    #expect(dates(text) == [window])
  }

  @Test(arguments: [
    ("yesterday", "2026-01-11"), ("the day before yesterday", "2026-01-10"),
    ("day after tomorrow", "2026-01-14"), ("3 weeks later", "2026-02-02"),
    ("2 years 3 months ago", "2023-10-12"), ("a fortnight from today", "2026-01-26"),
    ("in a week's time", "2026-01-19"), ("4 days after tomorrow", "2026-01-17"),
    ("in 7 business days", "2026-01-21"), ("the 2 coming months", "2026-01-12..2026-03-12"),
    ("last 2 quarters", "2025-07-01..2026-01-01"), ("more than 2 weeks ago", "…..2025-12-29"),
    ("less than 3 weeks from today", "2026-01-12..2026-02-02"), ("-4 days", "2026-01-08"),
    ("within 24 hours", "…..2026-01-13"), ("a few days ago", "2026-01-09"),
    ("after 2027", "2028-01-01..…"), ("on the 27", "2026-01-27"),
  ])
  func distance(text: String, window: String) {
    #expect(dates(text) == [window])
  }

  @Test func oneDayOrAnotherAreTwo() {
    #expect(dates("Tuesday or Thursday") == ["2026-01-13", "2026-01-15"])
    #expect(dates("before 2024 or after 2027") == ["…..2024-01-01", "2028-01-01..…"])
    #expect(
      read("Tuesday or Thursday", .horizon) == "horizon: 13 Jan 2026 to 15 Jan 2026")
  }

  @Test(arguments: [
    "version 2.10.27", "3/4 of them", "24/7 support", "this may take a while", "one may ask",
    "he may, if asked, march", "part 455-02-03-2026", "$MAR shares", "the second is better",
    "a 9/10 score", "we are slow right now",
  ])
  func noDate(text: String) {
    #expect(dates(text) == [])
  }

  @Test func yesterdayIsAWishOnlyWhereOneIsMade() {
    #expect(read("yesterday", .horizon) == "horizon: urgent")
    #expect(understanding("we needed it yesterday").readings.contains { $0.value == .urgency })
    #expect(!understanding("we met yesterday").readings.contains { $0.value == .urgency })
  }

  /// The words for a window say the same window.
  @Test(arguments: 1...6)
  func printedWindowsAreReadAgain(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let start = monday.adding(days: Int.random(in: 1...4000, using: &chance))
      let end = start.adding(days: Int.random(in: 1...900, using: &chance))
      var horizon = Horizon(from: start, to: end)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: horizon.from = nil
      case 1: horizon.to = nil
      case 2: horizon.to = start.adding(days: 1)
      default: break
      }
      let words = phrase(for: .horizon(horizon))
      let facts = understanding(words, .horizon).facts
      #expect(facts.map(\.value) == [.horizon(horizon)], "seed \(seed): \(words)")
    }
  }

  /// In whatever form a day is written, it is the same day.
  @Test(arguments: 1...6)
  func aDayIsTheSameInEveryForm(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    for _ in 0..<100 {
      let day = monday.adding(days: Int.random(in: -9000...9000, using: &chance))
      let (year, month, number) = day.civil
      let name = names[month - 1]
      for text in [
        day.iso, "\(month)/\(number)/\(year)", "\(number) \(name) \(year)",
        "\(name) \(number), \(year)", "\(number)-\(name.prefix(3))-\(year)",
        "\(year)-\(name.prefix(3))-\(number)", "the \(number)th of \(name) \(year)",
        "\(name)\(number) \(year)",
      ] {
        #expect(dates(text) == [day.iso], "seed \(seed): \(text)")
      }
    }
  }
}
