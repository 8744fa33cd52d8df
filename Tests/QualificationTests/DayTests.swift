import Qualification
import Testing

@Suite struct DayTests {
  @Test func countsFromTheFirstOfJanuary1970() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
  }

  @Test func everyDayOfFourCenturiesComesBackAndFollowsTheOneBefore() throws {
    let first = try #require(Day(year: 1899, month: 12, day: 31))
    var previous = first.civil
    for offset in 1...146_097 {
      let day = first.adding(days: offset)
      let civil = day.civil
      let isNext =
        civil.day == previous.day + 1
        ? civil.month == previous.month && civil.year == previous.year
        : civil.day == 1
          && previous.day == Day.length(ofMonth: previous.month, year: previous.year)
      #expect(isNext, "\(day.iso)")
      let again = Day(year: civil.year, month: civil.month, day: civil.day)
      #expect(again == day)
      previous = civil
    }
  }

  @Test(arguments: [
    ("2026-01-12", Weekday.monday), ("2024-02-29", .thursday), ("1969-12-31", .wednesday),
    ("2026-11-29", .sunday),
  ])
  func knowsTheWeekday(iso: String, weekday: Weekday) {
    #expect(Day(iso: iso)?.weekday == weekday)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20260101", "2026-01-1x", "",
    "0000-01-01",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-05-05", 12, "2027-05-05"),
    ("0001-01-31", -5, "0001-08-31"),
  ])
  func addsMonthsWithinTheMonth(start: String, months: Int, end: String) throws {
    let day = try #require(Day(iso: start))
    #expect(day.adding(months: months).iso == end)
  }

  @Test func staysInBoundsHoweverFarItIsMoved() throws {
    let day = try #require(Day(iso: "2026-01-12"))
    for far in [Int.max, Int.min, 10_000_000, -10_000_000] {
      #expect(Day.years.contains(day.adding(days: far).year), "\(far)")
      #expect(Day.years.contains(day.adding(months: far).year), "\(far)")
    }
  }
}

@Suite struct MomentTests {
  @Test(arguments: [
    "2026-01-12T09:30:00+01:00", "2026-01-12T23:59:59-11:00", "1969-12-31T23:59:58+00:00",
    "2026-06-30T00:00:00+05:45",
  ])
  func readsWhatItWrites(text: String) {
    #expect(Moment(iso: text)?.iso == text)
  }

  @Test func theDayIsTheOneAtThePlace() {
    #expect(Moment(iso: "2026-01-12T00:30:00+01:00")?.day.iso == "2026-01-12")
    #expect(Moment(iso: "2026-01-12T00:30:00+01:00")?.seconds == 1_768_174_200)
    #expect(Moment(iso: "1969-12-31T20:00:00-05:00")?.day.iso == "1969-12-31")
  }

  @Test(arguments: [
    "2026-01-12T09:30", "2026-01-12", "2026-01-12T25:00:00Z", "2026-01-12T09:30:00+1",
  ])
  func refusesWhatIsNoMoment(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
