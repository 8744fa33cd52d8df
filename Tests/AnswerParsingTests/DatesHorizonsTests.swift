import AnswerParsing
import Qualification
import Testing

/// What an answer to "when?" takes from the dates in it.
@Suite struct DatesHorizonsTests {
  @Test(arguments: [
    (
      "Friday is not when it starts, Q2 is",
      "1 Apr 2026 to 30 Jun 2026"
    ),
    ("March is too early, May works", "1 May 2026 to 31 May 2026"),
    ("not this quarter, next quarter", "1 Apr 2026 to 30 Jun 2026"),
    ("by the end of Q2, so about five months from now", "until 30 Jun 2026"),
    ("the fair is in six weeks, we need it before then", "until 22 Feb 2026"),
    ("the audit is in March; after that we can begin", "not before 1 Apr 2026"),
    ("the board meets on 10 June and legal a month before that", "until 10 May 2026"),
    ("it will be at least six months", "not before 12 Jul 2026"),
    ("another two quarters at least", "not before 12 Jul 2026"),
    ("within weeks", "until 8 Feb 2026"), ("within the next month", "until 11 Feb 2026"),
    ("our decision date is May 1, before the June renewal", "1 May 2026"),
    (
      "before the Christmas parties, so the fifteenth of November at the outside",
      "15 Nov 2026"
    ),
    ("spring, but not before 20 April", "20 Apr 2026 to 31 May 2026"),
    ("June at the earliest, September at the latest", "1 Jun 2026 to 30 Sep 2026"),
    ("after March but before October", "1 Apr 2026 to 30 Sep 2026"),
    ("we aim for May 1, but realistically it is July", "1 Jul 2026 to 31 Jul 2026"),
    ("moved from June to August", "1 Aug 2026 to 31 Aug 2026"),
    ("not before spring, more like autumn", "1 Sep 2026 to 30 Nov 2026"),
    ("we use paper today and change in Q3", "1 Jul 2026 to 30 Sep 2026"), ("right now", "urgent"),
  ])
  func horizon(text: String, words: String) {
    let facts = understanding(text, .horizon).facts.filter { $0.kind == .horizon }
    let dates = facts.map { fact in
      guard case .horizon(var horizon) = fact.value else { return "" }
      horizon.event = nil
      return phrase(for: .horizon(horizon))
    }
    #expect(dates == [words])
  }

  /// What hangs on an event has no date of its own.
  @Test(arguments: [
    "30 days after signature", "within two weeks of the board meeting", "postponed by two months",
  ])
  func noDate(text: String) {
    for fact in understanding(text, .horizon).facts {
      guard case .horizon(let horizon) = fact.value else { continue }
      #expect(horizon.from == nil && horizon.to == nil)
    }
  }
}
