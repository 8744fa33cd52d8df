import AnswerParsing
import Dialogue
import Hearing
import Qualification
import Testing

/// How a call in which Ana sells and Ben buys ends: with a deal, with a refusal, or with a word that
/// only sounds like either.
@Suite struct ClosingCallTests {
  private func contact(_ call: String) throws -> Contact {
    try DialogueTests.contact(after: call, under: Call().playbook)
  }

  private func signals(_ call: String) throws -> [Statement.Signal] {
    if case .statement(let told)? = try contact(call).latest("interest")?.value {
      told.signals
    } else {
      []
    }
  }

  private func status(_ call: String) throws -> Budget.Status? {
    if case .budget(let told)? = try contact(call).latest("budget")?.value {
      told.status
    } else {
      nil
    }
  }

  private func part(_ call: String) throws -> Authority.Part? {
    if case .authority(let told)? = try contact(call).latest("authority")?.value {
      told.part
    } else {
      nil
    }
  }

  private func horizon(_ call: String) throws -> Horizon? {
    if case .horizon(let told)? = try contact(call).latest("timing")?.value { told } else { nil }
  }

  @Test(arguments: [
    "Ana: The lease comes to 640 euros a month.\nBen: Alright. Send me the revised contract.",
    "Ana: The renewal is 2,900 euros for the year.\nBen: Fine. Send it over. I'll get it back to you this week.",
    "Ana: It's 85 euros for the tune-up. Shall I put it through?\nBen: OK. Proceed.",
    "Ana: With the second van it comes to 320 euros a month.\nBen: That sounds fair. What do we need to do to get started?",
    "Ana: You're looking at 212 euros a month. Can I bind it effective Monday?\nBen: Yes, I'd rather have real cover.",
    "Ana: It's 49 euros a month, cancel any time.\nBen: Let's do it now, I've got my card.",
    "Ana: Ten crates at 38 euros each.\nBen: Done. I'll email you the PO.",
    "Ana: The whole set is 1,200 euros. Do you agree to the terms as I read them?\nBen: Yes.",
    "Ana: The course is 300 euros.\nBen: Can I pay by card over the phone?",
  ])
  func whoTakesTheDealCommits(call: String) throws {
    #expect(try signals(call).contains(.commits))
    #expect(try part(call) == .decides)
    #expect(try status(call) == .approved)
  }

  @Test(arguments: [
    "Ana: It's 400 euros a month.\nBen: I'll email you the list of sites in advance.",
    "Ana: It's 400 euros a month. Could you fill in this questionnaire?\nBen: I'll get it back to you by Friday.",
    "Ana: It's 400 euros. Can I set you up with our engineer?\nBen: Yes.",
    "Ana: It's 400 euros.\nBen: Here's my card, call me any time.",
  ])
  func whatOnlySoundsLikeAYesIsNoDeal(call: String) throws {
    #expect(try !signals(call).contains(.commits))
  }

  @Test func whoAsksForADemoAfterARefusalIsHeard() throws {
    let call = """
      Ana: Two minutes?
      Ben: Not interested, thanks.
      Ana: We cut the fee by half.
      Ben: OK, that changes things. I'd like to see a demo.
      """
    #expect(try signals(call).contains(.wants))
  }

  @Test(arguments: [
    ("Ana: The fee is 80 euros.\nBen: Perfect. Let's proceed with the registration.", 1),
    ("Ana: It's 212 euros a month. Can I bind it from tomorrow?\nBen: Yes, please.", 2),
    ("Ana: It's 85 euros. When shall I ring you to finalize it?\nBen: How about tomorrow?", 2),
  ])
  func theDayOfTheDealIsWhenTheyBuy(call: String, days: Int) throws {
    let day = try contact(call).facts.first?.day
    let until = try horizon(call)?.to
    #expect(until != nil && until == day?.adding(days: days))
  }

  @Test func whoAsksWhenToStartWantsItAtOnce() throws {
    let told = try horizon(
      "Ana: It comes to 2,200 euros a month.\nBen: Let's do it. When can we start?")
    #expect(told?.isUrgent == true)
  }

  @Test func theYesSettlesWhatWasTight() throws {
    let call = """
      Ana: The yearly licence is 15,000 euros.
      Ben: Our budget is tight this year.
      Ana: The pilot alone is 3,000 euros.
      Ben: I should be able to sign the agreement by tonight.
      """
    #expect(try status(call) == .approved)
  }

  @Test(arguments: [
    "Ana: May I put you down as well?\nBen: Please put us on the \"do not call\" list.",
    "Ana: Shall we talk numbers?\nBen: The gap between your price and our budget is just too wide to bridge.",
    "Ana: It's 175,000 euros.\nBen: I don't think I can justify that. Thanks anyway.",
    "Ana: Shall we?\nBen: We have no interest for the moment.",
    "Ana: Two minutes only.\nBen: sir i have told you i don't want anything why do you people ring daily",
  ])
  func whatEndsItRefuses(call: String) throws {
    #expect(try contact(call).latest("interest").map { isRefusal($0) } == true)
  }

  @Test(arguments: [
    "Ana: Anything else I can help with?\nBen: No, I'm all set.",
    "Ana: What sort of band?\nBen: We don't want anything too loud.",
    "Ana: How would you pay?\nBen: Somebody offered us no interest for the first year.",
  ])
  func whatOnlySoundsLikeANoIsNone(call: String) throws {
    #expect(try contact(call).latest("interest").map { isRefusal($0) } != true)
  }

  @Test func aMailAfterARefusalTakesNothingBack() throws {
    let call = """
      Ana: Would a demo help?
      Ben: We're really not interested.
      Ana: May I send you a page about it?
      Ben: Sure, you can email it.
      """
    #expect(try contact(call).latest("interest").map { isRefusal($0) } == true)
  }

  @Test func nothingSetAsideIsNotSetAside() throws {
    let call =
      "Ana: What have you set aside?\nBen: We have nothing set aside, but 40k euros could come from the reserve."
    #expect(try status(call) != .allocated)
  }

  @Test(arguments: [
    "Ana: It's 65 euros a month.\nBen: He said the service is okay, one time a disk failed.",
    "Ana: It's 8 euros a month.\nBen: Yeah, the Wi-Fi's fine.",
    "Ana: It runs to 40,000 euros.\nBen: Noted.\nAna: I'd need a list of your sites first.\nBen: We can do that.",
    "Ana: What's your electricity bill like?\nBen: 180 euros at the low end.",
    "Ana: What shall it bring?\nBen: From 15 hours a week to under 2, and we'd reallocate budget.",
    "Ana: How was the year?\nBen: Another spike that we didn't budget for.",
    "Ana: What went wrong?\nBen: We set next year's €2.4M budget blind.",
  ])
  func whatIsFineOrCountedIsNoMoney(call: String) throws {
    #expect(try contact(call).latest("budget") == nil)
  }

  @Test(arguments: [
    "Ana: Is now a good time?\nBen: I need to go now.",
    "Ana: How big are you?\nBen: We have six new hires starting next month.",
    "Ana: Where does it stick?\nBen: And then the bank kicks it back two weeks later.",
    "Ana: How do you compare?\nBen: It takes us four months, competitors are at six weeks.",
    "Ana: When does the season begin?\nBen: That's usually the end of January.",
    "Ana: What about the start of the year?\nBen: January's insane, so not January.",
  ])
  func daysOfOtherThingsAreNoTiming(call: String) throws {
    #expect(try contact(call).latest("timing") == nil)
  }

  @Test(arguments: [
    "Ana: When would you want it?\nBen: Our contract with your competitor ends in March, so we need to switch by then.",
    "Ana: When would you want it?\nBen: We have to leave in June, when the lease ends.",
  ])
  func daysBesideSuchWordsStillCount(call: String) throws {
    #expect(try contact(call).latest("timing") != nil)
  }

  @Test(arguments: [
    "Ana: When would you start?\nBen: Ideally in the next two weeks.",
    "Ana: When would you start?\nBen: We're hoping to be live by the end of next week.",
  ])
  func whatIsAimedForIsNoMaybe(call: String) throws {
    #expect(try horizon(call)?.isHedged == false)
  }

  @Test func aWishBeforeAQuestionIsANeed() throws {
    let told = try contact("Ben: Hi, I'm looking for a second van, what do you have?\nAna: Two.")
    #expect(told.latest("need") != nil)
    let asked = try contact("Ben: Are you looking for staff, by the way?\nAna: No.")
    #expect(asked.latest("need") == nil)
  }

  private func isRefusal(_ fact: Fact) -> Bool {
    guard case .statement(let said)? = fact.value else { return false }
    return said.signals.contains(.refuses) || said.signals.contains(.doNotCall)
  }
}
