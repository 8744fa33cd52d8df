import Qualification
import Testing

@testable import Hearing

/// The day of a call where only somebody in it says what day it is.
@Suite struct DayOfCallTests {
  private let listener = Listener(discovery)

  private func dayTold(_ lines: [String]) throws -> String? {
    let latest = try #require(Day(iso: "2026-11-26"))
    let call = RecordedCall(turns: lines.map { Turn(speaker: "Ben", text: $0) })
    return listener.dayTold(in: call, upTo: latest)?.iso
  }

  @Test(arguments: [
    ("Now, time. Today is fourth August.", "2026-08-04"),
    ("And it's the twenty-eighth of July today, so there's about nine weeks.", "2026-07-28"),
    ("Today's the 3rd of December, right.", "2025-12-03"),
    ("Okay, today is March 5th, 2024.", "2024-03-05"),
    ("This is October 9, 2025, second talk, for my notes.", "2025-10-09"),
  ])
  func aDaySaidBesideTodayIsTheDay(_ text: String, _ day: String) throws {
    #expect(try dayTold(["Hello.", text]) == day)
  }

  @Test(arguments: [
    "We start in August, not today.", "I'll send it today itself.", "It's the first of March.",
    "This is the list of October.", "Is it the fourth of August today?",
    "By the first of May, today's prices are gone.",
  ])
  func otherDaysAreNot(_ text: String) throws {
    #expect(try dayTold([text]) == nil)
  }

  @Test func twoDaysTellNone() throws {
    #expect(try dayTold(["Today is May 5th.", "No, today is May 6th."]) == nil)
  }
}

/// The day of a call as far as it can be guessed, where nobody says what day it is.
@Suite struct ImpliedDayTests {
  private let listener = Listener(discovery)

  private func dayImplied(_ lines: [String]) throws -> String? {
    let latest = try #require(Day(iso: "2026-11-26"))
    let call = RecordedCall(turns: lines.map { Turn(speaker: "Ben", text: $0) })
    return listener.dayImplied(in: call, upTo: latest)?.day.iso
  }

  @Test(arguments: [
    ("I'll find time in the week of April 28th for the call.", "2026-04-21"),
    ("Could we meet on the 12th of March?", "2026-03-05"),
    ("I have 100k left in my Q2 budget.", "2026-04-01"),
    ("There's some of our Q4 marketing budget left.", "2026-10-01"),
  ])
  func aTalkThatIsFixedOrMoneyLeftTellsIt(_ text: String, _ day: String) throws {
    #expect(try dayImplied(["Hello.", text]) == day)
  }

  @Test func theFirstTalkCounts() throws {
    #expect(
      try dayImplied(["Let's meet on May 12th.", "Or a call on May 5th?"]) == "2026-04-28")
  }

  @Test(arguments: [
    "We go live on April 28th.", "The audit is in June.", "Our Q2 budget was cut.",
    "We had a demo on March 3rd a year ago.", "See you on Thursday.",
  ])
  func otherDaysTellNothing(_ text: String) throws {
    #expect(try dayImplied([text]) == nil)
  }
}
