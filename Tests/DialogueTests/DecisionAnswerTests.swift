import AnswerParsing
import Dialogue
import Hearing
import Qualification
import Testing

/// What short answers leave on record of who decides in a call in which Ana sells and Ben buys.
@Suite struct DecisionAnswerTests {
  private func authority(_ call: String) throws -> Authority? {
    let contact = try DialogueTests.contact(after: call, under: Call().playbook)
    if case .authority(let told)? = contact.latest("authority")?.value { return told }
    return nil
  }

  @Test(arguments: [
    "Ana: Are you the one who makes the decision?\nBen: Yes.",
    "Ana: Are you the decision maker for this?\nBen: I am.",
    "Ana: Who makes the call on something like this?\nBen: I do. Always have.",
    "Ana: Is there anyone else who'd weigh in?\nBen: Nope.",
    "Ana: Tell me about you.\nBen: I'm the founder of a small bakery chain.",
    "Ana: Nice to meet you.\nBen: I'm Ben, I run Harbour Labs.",
    """
    Ana: What can I do for you?
    Ben: I want to lose some weight.
    Ana: Have you tried before?
    Ben: I had a gym card last year.
    Ana: We have a free trial session. Would Saturday suit you?
    Ben: Saturday morning is fine.
    """,
  ])
  func theirOwnSayIsHeard(call: String) throws {
    #expect(try authority(call)?.part == .decides)
  }

  @Test func whoIsNamedBehindANoIsTheWay() throws {
    let told = try authority("Ana: Who decides on this?\nBen: Not me. You'd want to talk to Karin.")
    #expect(told?.people.first?.name == "Karin")
    #expect(told?.people.first?.decides == true)
  }

  @Test func nobodyElseBehindANamedBossLeavesItWithTheBoss() throws {
    let told = try authority(
      "Ana: Who decides?\nBen: My boss signs off on everything.\nAna: Anyone else?\nBen: No.")
    #expect(told?.part != .decides)
  }

  @Test(arguments: [
    "Ana: Who else?\nBen: Our CFO, Dana, has to approve it.\nAna: Shall we get Dana on a call?\nBen: Yes, let's do Thursday.",
    "Ana: Is your CEO able to join us next time?\nBen: She'll be there, yes.",
    "Ben: I've looped in our CFO, Mike, who holds the budget.\nAna: Hi Mike.",
  ])
  func whoIsBroughtIsReached(call: String) throws {
    let told = try authority(call)
    #expect(told?.path == .yes)
    #expect(told?.people.contains { $0.joins } == true)
  }

  @Test func whoPicksAndNamesWhoSignsRecommends() throws {
    let told = try authority("Ana: How do you buy?\nBen: I pick, my director signs, finance pays.")
    #expect(told?.part == .recommends)
  }

  @Test(arguments: [
    "Ana: Who is it for?\nBen: My name's Stephanie.",
    "Ana: Could you run it in-house?\nBen: We just don't have the bandwidth to take that on.",
    "Ana: Good to hear.\nBen: My wife will be happy to get rid of the spiders.",
  ])
  func whatIsNoWordOnTheDecisionIsNone(call: String) throws {
    #expect(try authority(call) == nil)
  }

  @Test(arguments: [
    "Ana: Do you need your CFO to approve it?\nBen: Yes.",
    "Ana: Do others run into that problem?\nBen: No.",
    "Ana: What do you do?\nBen: I run Facebook ads here.",
    "Ben: Hello, Acme.\nAna: Who decides?\nBen: We've brought in a new CFO, Mike, who signs everything.",
  ])
  func theirOwnSayIsNotMadeUp(call: String) throws {
    let told = try authority(call)
    #expect(told?.part != .decides)
    #expect(told?.people.contains { $0.joins } != true)
  }

  @Test func equalsWhoDecideTogetherHaveThePartWithinReach() throws {
    let told = try authority("Ana: Who decides?\nBen: My wife and me both.")
    #expect(told?.decidesWithEquals == true)
    let other = try authority("Ana: Who decides?\nBen: My boss and me both.")
    #expect(other?.decidesWithEquals == false)
  }
}
