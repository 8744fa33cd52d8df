import Hearing
import Practice
import Qualification
import Testing

/// What somebody pays today is one question, and the money for this purchase another.
@Suite struct PresentSpendTests {
  private static let call = """
    Date: 2026-03-02
    Attendees:
    - Mia Bell, Account Executive, Plumbline
    - Ada Wolf, Operations Director, Northwind

    Mia Bell: What problems do you have with the records?
    Ada Wolf: The papers get lost every week and nobody can find a batch.
    Mia Bell: And what do you run on today?
    Ada Wolf: We have a package from Oldware. We pay 400 pounds a month for it.
    Mia Bell: What have you set aside for a new one?
    Ada Wolf: There is a budget of 30,000 pounds, approved in January.
    """

  private func passed(_ question: String, _ id: String) throws -> Bool? {
    let listener = PracticeCalls.listener
    let call = RecordedCall(
      day: Day(number: 20_000),
      attendees: [
        Attendee(name: "Mia", side: .ours), Attendee(name: "Ada", side: .theirs),
      ],
      turns: [
        Turn(speaker: "Mia", text: question), Turn(speaker: "Ada", text: "I would have to look."),
      ])
    let talk = Talk(call, sides: findSides(of: call), day: Day(number: 20_000))
    return debrief(talk, listener).checks.first { $0.id == id }?.isPassed
  }

  @Test(arguments: [
    "What do you pay now?", "What does the present one cost you?",
    "How much are you spending on it at the moment?", "What does your current supplier charge?",
    "What did you pay for the last one?",
  ])
  func presentSpendIsNoBudget(question: String) throws {
    #expect(try passed(question, "asked-budget") == false)
  }

  @Test(arguments: [
    "What could you pay now?", "What have you set aside for this today?",
    "What is your budget now?",
    "How much would you be ready to spend on a new one?",
  ])
  func moneyForThePurchaseIsBudget(question: String) throws {
    #expect(try passed(question, "asked-budget") == true)
  }

  @Test(arguments: ["What do you pay now?", "What does the present one cost you?"])
  func thePartnerTellsWhatIsPaidToday(question: String) throws {
    let practice = try PracticeCalls.practice(PresentSpendTests.call)
    var partner = Partner(practice, PracticeCalls.listener)
    _ = partner.reply(to: "What problems do you have with the records?")
    guard case .words(_, let text, _) = partner.reply(to: question) else {
      Issue.record("no words")
      return
    }
    #expect(text.contains("We pay 400 pounds a month for it."))
    // Asked again it is told no sum for the purchase either.
    guard case .aside = partner.reply(to: question) else {
      Issue.record("words of something else")
      return
    }
    guard case .words(_, let budget, _) = partner.reply(to: "What have you set aside?") else {
      Issue.record("no words")
      return
    }
    #expect(budget.contains("30,000"))
  }
}
