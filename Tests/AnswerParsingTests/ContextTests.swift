import AnswerParsing
import Qualification
import Testing

/// What the question asked, the words around and the settings change in what is understood.
@Suite struct ContextTests {
  @Test func severalFactsInOneLine() {
    let text = "we lose 18k a month, I decide, 50k approved, live by end of April"
    #expect(
      read(text, .need)
        == "need: loss, cost, 18,000 a month | authority: decides | budget: 50,000, approved"
        + " | horizon: until 30 Apr 2026")
  }

  @Test func aThresholdIsNoBudget() {
    let facts = understanding("CFO signs anything over 20k", .budget).facts
    #expect(facts.map(\.kind) == [.authority])
  }

  @Test func theWordsOfAFactAreItsClause() throws {
    let text = "it is slow, I decide, 50k approved"
    let facts = understanding(text, .need).facts
    let budget = try #require(facts.first { $0.kind == .budget })
    let bytes = Array(text.utf8)[budget.range]
    #expect(String(decoding: bytes, as: UTF8.self) == "50k approved")
  }

  @Test func aSmallBareFigureIsAsked() {
    let facts = understanding("150", .budget).facts
    #expect(facts.first?.confidence == .guess)
    #expect(facts.first?.alternatives.count == 3)
    #expect(understanding("150k", .budget).facts.first?.alternatives == [])
  }

  @Test func aCorrectionIsKnownAsOne() {
    let facts = understanding("budget is 30k, not 50k", .horizon).facts
    #expect(facts.first?.isCorrection == true)
    #expect(read("budget is 30k, not 50k", .horizon) == "budget: 30,000")
  }

  @Test func aGuessOfTheRepIsNoSaying() {
    #expect(understanding("~40k", .budget).facts.first?.basis == .guessed)
    #expect(understanding("I think they have 40k", .budget).facts.first?.basis == .guessed)
    #expect(understanding("40k", .budget).facts.first?.basis == .said)
  }

  @Test func followUpsTakeYesAndNo() {
    #expect(read("yes", .budget, part: .route) == "budget: money could be found")
    #expect(read("no", .budget, part: .route) == "budget: no route to money")
    #expect(read("nobody", .authority, part: .decider) == "authority: no path to who decides")
    #expect(read("yes", .authority, part: .path) == "authority: somebody decides, will join")
    #expect(read("12k", .need, part: .cost) == "need: cost, 12,000")
    #expect(read("the lease ends", .horizon, part: .event) == "horizon: the lease ends")
  }

  @Test func settingsDecideWhatIsAmbiguous() {
    var settings = Settings(dateOrder: .dayMonthYear, nextWeekday: .nearest)
    #expect(read("3/4/2026", .horizon, settings: settings) == "horizon: 3 Apr 2026")
    #expect(read("next Friday", .horizon, settings: settings) == "horizon: 16 Jan 2026")
    settings.fiscalYearStart = 7
    #expect(
      read("next fiscal year", .horizon, settings: settings)
        == "horizon: 1 Jul 2026 to 30 Jun 2027")
    #expect(read("Q1", .horizon, settings: settings) == "horizon: 1 Jul 2026 to 30 Sep 2026")
  }

  @Test func falseFriendsAreNoDates() {
    for text in ["we march in step", "they may come", "give me a second", "it sat there"] {
      let dates = understanding(text, .need).readings.filter {
        if case .dates = $0.value { true } else { false }
      }
      #expect(dates.isEmpty, "\(text)")
    }
  }

  @Test func countsAreNoMoney() {
    for text in ["30k invoices", "200 seats", "9 hours", "30 %", "5 people"] {
      let money = understanding(text, .budget).readings.filter {
        if case .money = $0.value { true } else { false }
      }
      #expect(money.isEmpty, "\(text)")
    }
  }
}
