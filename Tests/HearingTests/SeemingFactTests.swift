import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// What only sounds like a fact: times gone by, other people's money and dates, figures of speech; and
/// what is one although it is said in passing.
@Suite struct SeemingFactTests {
  private let listener = Listener(discovery)

  private func facts(_ put: String?, _ reply: String) throws -> [HeardFact] {
    let turns = put.map { [HeardTurn(number: 1, speaker: "Ana", side: .ours, text: $0)] } ?? []
    let turn = HeardTurn(number: turns.count + 1, speaker: "Ben", side: .theirs, text: reply)
    let asked = put.flatMap { listener.questions(in: $0).last }
    let waiting = asked.map { EarlierTalk.WaitingQuestion($0.question, since: 1) }
    let talk = EarlierTalk(turns: turns, waiting: waiting, theirs: ["Ben"], ours: ["Ana"])
    return listener.facts(in: turn, after: talk, on: try #require(Day(iso: "2026-03-02")))
  }

  private func says(_ kind: FactKind, _ put: String?, _ reply: String) throws -> Bool {
    try facts(put, reply).contains { $0.spoken.kind == kind }
  }

  /// Those named by an answer to who decides.
  private func people(_ reply: String) throws -> [Authority.Person] {
    try facts("Who else decides?", reply).flatMap { fact -> [Authority.Person] in
      if case .authority(let told) = fact.spoken.value { told.people } else { [] }
    }
  }

  @Test(arguments: [
    ("What could you spend on it?", "The old ladder was forty dollars."),
    ("Could a sponsor pay for it?", "We had one back in 2019. She gave us thirty thousand."),
    (nil, "My cousin runs a garage, and he makes eighty thousand a month out of tyres."),
    (nil, "They went with your lot and paid five hundred to leave. Five hundred dollars."),
    ("It's $1,900 a month. Is that fine?", "I'm not going to tell you that's fine."),
  ])
  func moneyOfOthersAndOfThePastIsNoBudget(_ put: String?, _ reply: String) throws {
    #expect(try !says(.budget, put, reply))
  }

  @Test(arguments: [
    (nil, "I've got nine thousand a month for an agency."),
    (nil, "We have seven hundred a year for the phones."),
    ("It's twelve thousand four hundred with the fitting.", "Twelve four I can do."),
    ("It's twelve thousand four hundred with the fitting.", "I can do twelve four."),
  ])
  func moneyForWhatIsBoughtIsABudget(_ put: String?, _ reply: String) throws {
    #expect(try says(.budget, put, reply))
  }

  @Test(arguments: [
    ("When would you want it?", "We used to close in August."),
    ("When would you want it?", "This Easter was quiet."),
    ("You could have it by Friday.", "It won't be in my kitchen on Friday."),
    (nil, "My girlfriend's firm, they put one in before Christmas."),
  ])
  func datesGoneByOrDeniedAreNoPlan(_ put: String?, _ reply: String) throws {
    #expect(try !says(.horizon, put, reply))
  }

  @Test(arguments: [
    ("When would you want it?", "We said the end of June."),
    ("When would you want it?", "It can't be later than the end of June."),
  ])
  func whatWasSettledIsAPlan(_ put: String?, _ reply: String) throws {
    #expect(try says(.horizon, put, reply))
  }

  @Test func troubleOfLongAgoOrOfOursIsNoNeed() throws {
    #expect(try !says(.need, nil, "Old Pete had a bad back, but that was 2016."))
    #expect(try !says(.need, nil, "You were doing so well and you've gone and spoiled it."))
  }

  @Test func whoWasLookedAtYearsAgoIsNoRival() throws {
    #expect(try !says(.competition, nil, "I had the Vodafone people out, a year ago spring."))
    #expect(try says(.competition, nil, "We had the Vodafone people out two weeks ago."))
  }

  @Test(arguments: [
    "Across the board.", "It's all in her head.", "There's no committee, if that's what you mean.",
  ])
  func figuresOfSpeechDecideNothing(_ reply: String) throws {
    #expect(try people(reply).isEmpty)
  }

  @Test(arguments: [
    "There's nobody above me but my conscience.", "For the farm I sign.",
  ])
  func nobodyAboveIsTheLastWord(_ reply: String) throws {
    let parts = try facts("Who else decides?", reply).compactMap { fact in
      if case .authority(let told) = fact.spoken.value { told.part } else { nil }
    }
    #expect(parts == [.decides])
  }

  @Test(arguments: [
    ("Could you do three fifty?", "Three fifty."),
    (nil, "I lost twenty-two thousand last month."),
  ])
  func whatIsOnlySaidAgainOrLostIsNoBudget(_ put: String?, _ reply: String) throws {
    #expect(try !says(.budget, put, reply))
  }

  @Test func whatLiesReadyIsABudget() throws {
    #expect(try says(.budget, nil, "It's thirty thousand I've got sitting there, from the sale."))
  }

  @Test(arguments: ["That's next year's money.", "My friend is building, they need it for March."])
  func datesOfMoneyAndOfFriendsAreNoPlan(_ reply: String) throws {
    #expect(try !says(.horizon, nil, reply))
  }

  @Test(arguments: [
    "The council voted, and I chair it, so it comes down to me.", "It all boils down to me.",
  ])
  func whatComesDownToSomebodyIsTheirs(_ reply: String) throws {
    let parts = try facts("Who decides on it?", reply).compactMap { fact in
      if case .authority(let told) = fact.spoken.value { told.part } else { nil }
    }
    #expect(parts == [.decides])
  }

  @Test(arguments: [
    "It's more than I wanted, but okay.", "Fine, as long as the training is in it.",
  ])
  func aReluctantYesTakesThePrice(_ reply: String) throws {
    #expect(try says(.budget, "It would come to $1,450 a month.", reply))
    #expect(
      try !says(.budget, "It would come to $1,450 a month.", "It's fine, but not at that price."))
  }

  @Test(arguments: [
    "It's our director. I can bring her to the next call.",
    "Our director signs, I can set up a call with her.",
  ])
  func whoIsBroughtToTheTalkJoins(_ reply: String) throws {
    #expect(try people(reply).contains { $0.decides && $0.joins })
  }

  @Test func whatOthersDoIsNoStep() throws {
    #expect(try !says(.interest, nil, "They come in a box and we stick them on."))
    #expect(try !says(.interest, nil, "Everybody works eight."))
    #expect(try says(.interest, "Could I come by?", "The 30th works."))
  }

  @Test func troubleThatIsDeniedAtOnceIsNone() throws {
    #expect(try !says(.need, "What is the problem with them?", "Oh, a problem, not really."))
  }

  @Test(arguments: [
    ("Is your budget for this about $30,000?", "$50,000."),
    ("Ten thousand or twenty?", "Twenty thousand dollars."),
    ("What is your budget for this?", "2000 dollars a month."),
  ])
  func anotherFigureIsNoEcho(_ put: String, _ reply: String) throws {
    #expect(try says(.budget, put, reply))
  }

  @Test(arguments: [
    "We bought it three years ago and it breaks every week.", "You lose half a day every time.",
    "It used to take an hour, now it takes two days and we lose orders.",
  ])
  func whatLastsIsANeed(_ reply: String) throws {
    #expect(try says(.need, "What is hardest for you today?", reply))
  }

  @Test func whoWasBoughtFromYearsAgoMayServeStill() throws {
    #expect(try says(.competition, "What do you use today?", "We went with HubSpot in 2021."))
  }

  @Test(arguments: [
    "Nobody above me has signed off on it yet.", "For the small stuff I sign.",
    "All the cleaning up falls on me.",
  ])
  func workAndSmallThingsAreNoLastWord(_ reply: String) throws {
    let parts = try facts(nil, reply).compactMap { fact in
      if case .authority(let told) = fact.spoken.value { told.part } else { nil }
    }
    #expect(!parts.contains(.decides))
  }

  @Test(arguments: [
    "My wife wants it in before June.", "It comes out of next year's budget, so we start in March.",
  ])
  func datesOfOneFamilyAndBesideMoneyArePlans(_ reply: String) throws {
    #expect(try says(.horizon, "When would you want it?", reply))
  }

  @Test func aPriceKeepsItsBenefitBesideIt() throws {
    let put = "It's $400 a month, and you stop losing orders. Shall we do it?"
    #expect(try says(.budget, put, "Let's do it."))
  }

  @Test func aLossThatWeReckonIsNoPriceOfOurs() throws {
    let put = "So that'd be around nineteen thousand in lost time. Shall we do it?"
    #expect(try !says(.budget, put, "Let's do it."))
  }

  @Test func whatStoppedWhenSomethingElseBeganIsNoRefusal() throws {
    #expect(try !says(.interest, nil, "We stopped doing that when the new owners came."))
  }

  @Test func aDayForWhatWeProposeIsTaken() throws {
    let put = "Would the week of the eleventh work, with Bill?"
    #expect(try says(.interest, put, "Yes, the Wednesday."))
  }

  @Test(arguments: [
    (nil, "Every Good Friday I tell them I am done with it."),
    (nil, "You've written to me three years running."),
    (nil, "Then in March I owe you and I don't have it."),
    (nil, "You'll have the drawings tomorrow."),
    (nil, "He was going to be paid off by this Christmas."),
    ("When would you want it?", "Yesterday. No, I'm joking."),
  ])
  func daysOfOtherThingsAreNoPlan(_ put: String?, _ reply: String) throws {
    #expect(try !says(.horizon, put, reply))
  }

  @Test func soonIsAnAnswerToWhen() throws {
    #expect(try says(.horizon, "When would you want it?", "Soon. I won't tell you a month."))
    #expect(try !says(.horizon, nil, "See you soon."))
    #expect(try !says(.horizon, "When would you want it?", "It's too soon to say."))
  }

  @Test(arguments: [
    ("How do you do your quotes today?", "Badly!")
  ])
  func howIsNobody(_ put: String, _ reply: String) throws {
    #expect(try !says(.competition, put, reply))
  }

  @Test func noMoneyThisYearOrNextIsNone() throws {
    let told = try facts(
      "Is there a budget?", "There is no budget, not this year and not in the plan for next year.")
    guard case .budget(let budget)? = told.first?.spoken.value else {
      Issue.record("not heard")
      return
    }
    #expect(budget.status == Budget.Status.none && budget.availableFrom == nil)
  }
}
