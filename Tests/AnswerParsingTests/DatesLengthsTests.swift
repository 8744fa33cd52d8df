import Qualification
import Testing

/// Lengths of time, to the half day.
@Suite struct DatesLengthsTests {
  @Test(arguments: [
    ("half a day", "0.5"), ("half of a week", "3.5"), ("1/2 day", "0.5"), ("a half year", "180.0"),
    ("18 hours", "0.75"), ("twenty-four hours", "1.0"), ("36h", "1.5"), ("a day and a half", "1.5"),
    ("two and half months", "75.0"), ("some weeks", "14.0..28.0"), ("a few days", "2.0..4.0"),
    ("several days", "3.0..7.0"), ("over a year", "365.0..…"), ("less than a week", "…..7.0"),
    ("almost a year", "365.0"), ("two weekends", "4.0"), ("an entire quarter", "91.0"),
    ("half a decade", "1825.0"), ("it took 36 minutes", "0.025"),
    ("three quarters of an hour", "0.03125"),
    ("six hours and thirty minutes", "0.2708333333333333"), ("an hour and a half", "0.0625"),
    ("it can't take longer than 8 weeks", "…..56.0"), ("90 days max", "…..90.0"),
  ])
  func lengths(text: String, days: String) {
    #expect(AnswerParsingTests.lengths(inDays: text) == [days])
  }

  @Test(arguments: [
    "15 minutes would not hurt", "we lose 3 hours a day", "have a good week", "the 80s",
  ])
  func noLengths(text: String) {
    #expect(AnswerParsingTests.lengths(inDays: text) == [])
  }
}
