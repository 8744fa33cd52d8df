import Dialogue
import Qualification
import Testing

/// What is heard while the rep types: it fills what is unknown, and the rep's word wins.
@Suite struct ListeningTests {
  private func hear(_ call: inout Call, _ text: String, from speaker: String = "Mr. Abel") {
    call.take(.heard(speaker: speaker, text: text))
  }

  private func hearWhileTyping(_ call: inout Call, _ text: String, from speaker: String) {
    var input = Input(.heard(speaker: speaker, text: text))
    input.isWhileTyping = true
    let before = call.conversation
    call.events = decide(input, call.conversation, call.playbook)
    for event in call.events { evolve(&call.conversation, Entry(event: event)) }
    call.lines = present(
      call.events, from: before, to: call.conversation, call.playbook, asOf: Call.day)
  }

  private func budget(_ call: Call) -> Int64? {
    guard case .budget(let budget)? = call.contact.holding("budget")?.value else { return nil }
    return budget.amount?.upper
  }

  @Test func aHeardFactFillsTheQuestionUntilItIsConfirmed() throws {
    var call = try Call()
    hear(&call, "Is there a budget for it?", from: "Jana")
    #expect(call.open == "budget")
    hear(&call, "We have 40,000 set aside.")
    let fact = call.contact.latest("budget")
    #expect(fact?.confidence == .likely)
    #expect(fact?.evidence.speaker == "Mr. Abel")
    #expect(call.text.contains("1? heard, unconfirmed budget: "))
    #expect(call.text.contains("1y yes · 1n no"))
    #expect(call.level("budget") == .strong)
    #expect(call.open != "budget")
    call.type("1y")
    #expect(call.contact.latest("budget")?.confidence == .certain)
    #expect(call.conversation.state.doubts.isEmpty)
  }

  @Test func whatIsLeftUnconfirmedSaysSoInTheSummary() throws {
    var call = try Call()
    hear(&call, "Is there a budget for it?", from: "Jana")
    hear(&call, "We have 40,000 set aside.")
    func summary() -> String {
      summaryLines(of: call.conversation, call.playbook, asOf: Call.day).map(\.text)
        .joined(separator: "\n")
    }
    #expect(summary().contains("budget: 40,000, allocated (heard, unconfirmed)"))
    call.type("1y")
    #expect(summary().contains("budget: 40,000, allocated\n"))
  }

  @Test func tabPutsWhoAsksOnOurSideAndWhoTellsOnTheirs() throws {
    for (text, key) in [
      ("What brings you to us, and who else is in?", "1o"), ("We lose orders every week.", "1t"),
    ] {
      var call = try Call()
      call.conversation.ours = []
      call.take(.heard(speaker: "Kim", text: text))
      #expect(call.prompt.vocabulary.choices.first == key, "\(call.text)")
    }
  }

  @Test func aRefusedFactIsTakenBackWithWhatItWasAddedTo() throws {
    var call = try Call()
    hear(&call, "Is there a budget for it?", from: "Jana")
    hear(&call, "We have 40,000 for it.")
    hear(&call, "And the budget is approved.")
    #expect(call.contact.facts.count(where: { $0.criterion == "budget" }) >= 1)
    let number = call.conversation.state.doubts.last?.number ?? 0
    call.type("\(number)n")
    #expect(call.contact.latest("budget") == nil)
  }

  @Test func whatAWrongHearingReplacedHoldsAgain() throws {
    var call = try Call()
    hear(&call, "By when do you need it?", from: "Jana")
    hear(&call, "We want to be live by the end of November.")
    let first = call.contact.latest("timing")?.value
    hear(&call, "No wait, sorry, it has to be live by the end of March.")
    #expect(call.contact.latest("timing")?.value != first && first != nil)
    let number = call.conversation.state.doubts.last?.number ?? 0
    call.type("\(number)n")
    #expect(call.contact.latest("timing")?.value == first, "\(call.text)")
    let again = call.conversation.state.doubts.last?.number ?? 0
    call.type("\(again)y")
    #expect(call.contact.latest("timing")?.confidence == .certain)
  }

  @Test func whatIsTypedWinsBeforeAndAfter() throws {
    var call = try Call()
    hear(&call, "Is there a budget for it?", from: "Jana")
    hear(&call, "We have 40,000 set aside.")
    call.type("budget: 60k approved")
    #expect(budget(call) == 6_000_000)
    #expect(call.contact.holding("budget")?.confidence == .certain)
    #expect(call.conversation.state.doubts.isEmpty)
    hear(&call, "So what was your budget again?", from: "Jana")
    hear(&call, "Our budget is 30,000.")
    #expect(budget(call) == 6_000_000)
    #expect(call.text.contains("heard, unlike what is noted"))
    let number = call.conversation.state.doubts.last?.number ?? 0
    var refused = call
    refused.type("\(number)n")
    #expect(budget(refused) == 6_000_000)
    call.type("\(number)y")
    #expect(budget(call) == 3_000_000)
  }

  @Test func theQuestionStaysWhileALineIsTyped() throws {
    var call = try Call()
    let open = call.open
    hearWhileTyping(&call, "Is there a budget for it?", from: "Jana")
    #expect(call.open == open)
    hearWhileTyping(&call, "40,000, it is set aside.", from: "Mr. Abel")
    #expect(call.open == open)
    #expect(budget(call) == 4_000_000)
  }

  @Test func speakersAreAskedForOnceAndHeardFromThenOn() throws {
    var call = try Call()
    call.conversation.ours = []
    call.conversation.theirs = []
    hear(&call, "Is there a budget for it?", from: "Speaker 1")
    #expect(call.text.contains("for whom does Speaker 1 speak?"))
    hear(&call, "We have 40,000 set aside.", from: "Speaker 2")
    hear(&call, "Good.", from: "Speaker 1")
    #expect(call.conversation.state.doubts.count == 2)
    #expect(call.contact.latest("budget") == nil)
    call.type("1o")
    #expect(call.conversation.side(of: "Speaker 2") == .theirs)
    #expect(call.contact.latest("budget")?.confidence == .likely)
    #expect(call.text.contains("heard, unconfirmed budget"))
  }

  @Test(arguments: [
    ("Me", Evidence.Side.ours), ("Rep", .ours), ("Agent", .ours), ("Customer", .theirs),
    ("Speaker 1", .unknown), ("Ann Lee", .unknown), ("unnamed", .unknown),
  ])
  func labelsTellASide(name: String, side: Evidence.Side) throws {
    var call = try Call()
    call.conversation.ours = []
    call.conversation.theirs = []
    hear(&call, "Hello.", from: name)
    #expect(call.conversation.side(of: name) == side)
  }

  @Test func whoIsNotOneOfUsIsOneOfThem() throws {
    var call = try Call()
    call.conversation.ours = ["Maria"]
    hear(&call, "Hello.", from: "Maria Lopez")
    hear(&call, "Hello.", from: "Ann Lee")
    #expect(call.conversation.side(of: "Maria Lopez") == .ours)
    #expect(call.conversation.side(of: "Ann Lee") == .theirs)
  }

  @Test func nothingThatIsHeardEndsACall() throws {
    var call = try Call()
    hear(&call, "Not interested, take me off your list and never call again.")
    #expect(call.conversation.state.phase == .talking)
    #expect(!call.contact.doNotContact)
    let number = call.conversation.state.doubts.last?.number ?? 0
    call.type("\(number)y")
    #expect(call.contact.doNotContact)
  }

  @Test func quietHidesNoFacts() throws {
    var call = try Call()
    call.type("/quiet")
    hear(&call, "We have 40,000 set aside as the budget for this.")
    #expect(call.text.contains("heard, unconfirmed budget"))
    #expect(!call.text.contains("strong"))
  }
}
