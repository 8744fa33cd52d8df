import AnswerParsing
import Dialogue
import Hearing
import Qualification
import Testing

/// What a discovery call between Ana, who sells, and Ben and Cleo, who buy, leaves on record of what
/// only sounds like a fact, and of what is told in few words.
@Suite struct DiscoveryCallTests {
  private func latest(_ criterion: CriterionID, _ call: String) throws -> Fact? {
    try contact(after: call, under: Call().playbook).latest(criterion)
  }

  private func budget(_ call: String) throws -> Budget? {
    if case .budget(let budget)? = try latest("budget", call)?.value { budget } else { nil }
  }

  private func authority(_ call: String) throws -> Authority? {
    if case .authority(let told)? = try latest("authority", call)?.value { told } else { nil }
  }

  private func horizon(_ call: String) throws -> Horizon? {
    if case .horizon(let told)? = try latest("timing", call)?.value { told } else { nil }
  }

  private func signals(_ criterion: CriterionID, _ call: String) throws -> [Statement.Signal] {
    if case .statement(let told)? = try latest(criterion, call)?.value { told.signals } else { [] }
  }

  @Test(arguments: [
    "Ana: What worries you?\nBen: We can't afford to be offline on a Monday.",
    "Ana: Roughly how much do you owe on the van?\nBen: About 12,000 euros.",
    "Ana: What does it cost you to wait?\nBen: Another thirty grand that I left on the table.",
    "Ana: How is the year?\nBen: We have a budget review in May.",
    "Ana: How is the year?\nBen: The repairs have blown our budget completely.",
  ])
  func otherMoneyIsNoBudget(call: String) throws {
    #expect(try latest("budget", call) == nil)
  }

  @Test(arguments: [
    (
      "Ana: What have you set aside?\nBen: We have about 2,000 euros a month approved, but the price needs to make sense.",
      200_000
    ),
    ("Ana: Who else?\nBen: Our CRO has to approve the budget. Around €50,000 a year.", 5_000_000),
  ])
  func theirMoneyIsABudget(call: String, most: Int64) throws {
    #expect(try budget(call)?.amount?.upper == most)
  }

  @Test func noBudgetForItIsNoneAndNoWay() throws {
    let told = try budget("Ana: What have you set aside?\nBen: We don't have a budget for this.")
    #expect(told?.status == Budget.Status.none && told?.route == .no)
    let open = try budget(
      "Ana: What have you set aside?\nBen: We don't have a budget for this yet.")
    #expect(open?.route != .no)
  }

  @Test func thePriceIsTheOneThatIsTaken() throws {
    let told = try budget(
      """
      Ana: It's 40,000 euros a year, or 3,000 euros for the trial month.
      Ben: What would the trial cost?
      Ana: The trial is 3,000 euros.
      Ben: That's very reasonable.
      """)
    #expect(told?.amount?.upper == 300_000)
    let lease = try budget(
      """
      Ana: The lease is 620 euros a month for five years, with a 1 euro buyout.
      Ben: That works for us.
      """)
    #expect(lease?.amount?.upper == 62_000)
  }

  @Test(arguments: [
    "Ben: I'd like to involve our head of support in that conversation.",
    "Ben: The board is watching the merger closely.",
    "Ben: That would help with getting buy-in from the rest of the team.",
    "Ben: We're not in a rush to decide.",
  ])
  func whoIsOnlyThereDecidesNothing(said: String) throws {
    #expect(try latest("authority", "Ana: I can show you the reports.\n" + said) == nil)
  }

  @Test func whoTakesItThereRecommends() throws {
    let told = try authority(
      """
      Ana: You would be the one evaluating this?
      Ben: The decision would go through our CTO.
      Ana: When would he come in?
      Ben: I'd have to present something to him first.
      """)
    #expect(told?.part == .recommends)
    #expect(told?.people.contains { $0.role == "CTO" && $0.decides } == true)
    let approval = try authority("Ana: Good.\nBen: I need to get approval from our CFO.")
    #expect(approval?.part == .recommends)
  }

  @Test(arguments: [
    ("Ana: How long a lease would you sign?\nBen: Two years is fine.", nil),
    ("Ana: And the other firm?\nBen: They claim they can be live in 4 weeks.", nil),
    ("Ana: What do you run?\nBen: We're running the old one right now, it hurts.", nil),
    ("Ana: When would you want it?\nBen: I'd have it tomorrow if it was up to me.", nil),
    ("Ana: How is it?\nBen: It has to fit within our Q2 budget.", nil),
    (
      "Ana: We'll clone it and have it live within a day. Sound good?\nBen: Yeah, send it over.",
      nil
    ),
    (
      """
      Ana: When should it be live?
      Ben: By the end of next month.
      Ana: We can schedule a technical review on Thursday. Does that work?
      Ben: Thursday works.
      """, 59
    ),
    ("Ana: When do you need it?\nBen: Within the next month. Our targets for Q2 are at risk.", 30),
    ("Ana: By when?\nBen: Our decision date is April 10th, before the August renewal.", 39),
    (
      "Ana: By when?\nBen: Start within four weeks. If this isn't fixed by June, we miss it.", 27
    ),
  ])
  func theDayIsTheOneTheyWantItBy(call: String, days: Int?) throws {
    let last = try horizon(call)?.to?.number ?? nil
    let today = try #require(Day(iso: "2026-03-02"))
    #expect(last.map { Int($0 - 1 - today.number) } == days)
  }

  @Test func aBookedStartIsADeal() throws {
    let call = """
      Ana: It's 300 euros for the first visit.
      Ben: A bit more than I hoped, but fine. How soon could you start?
      Ana: Tomorrow, or early next week?
      Ben: Tomorrow is a bit rushed. Could we aim for next Tuesday?
      Ana: Tuesday it is. At ten or at two?
      Ben: Ten would be better for me.
      """
    #expect(try signals("interest", call).contains(.commits))
    #expect(try authority(call)?.part == .decides)
    #expect(try horizon(call)?.from == Day(iso: "2026-03-10"))
    let look = """
      Ana: It's 300 euros a month.
      Ben: A demo could help. When could we do that?
      Ana: I can do the demo on Thursday or on Friday.
      Ben: Friday morning would be better for me.
      """
    #expect(try !signals("interest", look).contains(.commits))
  }

  @Test func whoSignsTodayCommits() throws {
    let call = """
      Ana: The trial is 3,000 euros. Once you sign we schedule the kickoff call for Monday.
      Ben: I should be able to review and sign the agreement by end of day.
      """
    #expect(try signals("interest", call).contains(.commits))
  }

  @Test(arguments: [
    ("Ana: When would a demo suit you?\nBen: How about Thursday at 10?", true),
    ("Ana: Here is the app.\nBen: Is there a trial period?", true),
    (
      "Ana: Let me show you the board. Are you able to see my screen?\nBen: Yes, I can see it.",
      false
    ),
    ("Ana: It was good to meet you.\nBen: Good to meet you too, Ana.", false),
    ("Ana: Could you tell me about the team first?\nBen: Sure, we're twelve.", false),
  ])
  func aNextStepIsOneThatTheyTake(call: String, isTaken: Bool) throws {
    #expect(try signals("interest", call).isEmpty != isTaken)
  }

  @Test func whatIsDeniedIsNoNeed() throws {
    #expect(
      try signals("need", "Ana: How many are you?\nBen: Ten, but we're not having any problems.")
        .isEmpty)
    #expect(
      try signals(
        "need", "Ana: What do you look for?\nBen: We need something that talks to our till.")
        == [.wants])
  }

  @Test(arguments: [
    ("Ben: That's none of your business, frankly.", []),
    ("Ben: I report to the Head Actuary, Janet Moor.", []),
    ("Ben: I'd run it on our existing Kubernetes cluster.", []),
    ("Ben: We use Salesforce and export it by hand.", []),
    ("Ben: I want a demo with Nadia on the line by Friday.", []),
    ("Ben: We have a demo with Gong tomorrow.", ["Gong"]),
    ("Ben: We're evaluating several tools, including yours and Fernhill.", ["Fernhill"]),
    ("Ben: We're already pretty far with SenseWay.", ["SenseWay"]),
    ("Ben: Yours is a fifth higher than what Collivo proposed.", ["Collivo"]),
    ("Ben: We talked to Tavolo and Pico BI, but they only draw charts.", ["Tavolo", "Pico BI"]),
  ])
  func aRivalIsWhoIsWeighed(said: String, names: [String]) throws {
    let found = try latest("competition", "Ana: Anything else about it?\n" + said)?.value
    guard case .competition(let others)? = found else { return #expect(names.isEmpty) }
    #expect(others.names == names)
  }

  @Test func aFewOthersAreNoCrowd() throws {
    let found = try latest(
      "competition", "Ana: Who else is there?\nBen: We're evaluating a few different options.")
    guard case .competition(let others)? = found?.value else {
      Issue.record("nobody was heard")
      return
    }
    #expect(others.count == 3)
  }

  @Test func whatABuyerThinksIsSaidAndNotGuessed() throws {
    let fact = try latest(
      "need", "Ana: What is hard?\nBen: I think we lose about two days a week to retyping.")
    #expect(fact?.basis == .said)
  }

  /// What only sounds like the rules above and is a fact all the same.
  @Test func whatIsToldIsHeard() throws {
    let cap = try budget("Ana: What could you spend?\nBen: We can't afford more than 5,000 euros.")
    #expect(cap?.amount?.upper == 500_000)
    let hire = try budget(
      "Ana: What's your budget?\nBen: We don't have the budget for a full-time hire.")
    #expect(hire?.route != .no)
    let chief = try authority("Ana: Who else?\nBen: I'd bring our CEO, he decides.")
    #expect(chief?.people.contains { $0.role == "CEO" } == true)
    #expect(try horizon("Ana: When do you need it?\nBen: Right now.")?.isUrgent == true)
    #expect(
      try horizon("Ana: By when?\nBen: If we can wrap it up by June that works for me.")?.to != nil)
  }

  @Test func aSlotForALookBuysNothing() throws {
    for look in ["How soon can we get a demo?", "When can you come and measure?"] {
      let call = """
        Ana: It's 300 euros a month.
        Ben: \(look)
        Ana: Thursday or Friday?
        Ben: Friday at ten works for me.
        """
      #expect(try !signals("interest", call).contains(.commits))
    }
  }
}
