import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// What one reply says behind what we said right before: that we are no fit, who is brought along, what
/// money was granted, which price is meant, and what is none of these.
@Suite struct OneReplyTests {
  private let listener = Listener(discovery)

  private func facts(_ put: [String], _ reply: String) throws -> [HeardFact] {
    let turns = put.enumerated().map {
      let isOurs = $1.hasPrefix("-")
      return HeardTurn(
        number: $0 + 1, speaker: isOurs ? "Ana" : "Ben", side: isOurs ? .ours : .theirs,
        text: isOurs ? String($1.dropFirst()) : $1)
    }
    let turn = HeardTurn(number: turns.count + 1, speaker: "Ben", side: .theirs, text: reply)
    let asked = put.last.flatMap { listener.questions(in: $0).last }
    let waiting = asked.map { EarlierTalk.WaitingQuestion($0.question, since: turns.count) }
    let talk = EarlierTalk(turns: turns, waiting: waiting, theirs: ["Ben"], ours: ["Ana"])
    return listener.facts(in: turn, after: talk, on: try #require(Day(iso: "2026-03-02")))
  }

  private func signals(_ put: [String], _ reply: String) throws -> [Statement.Signal] {
    var signals: [Statement.Signal] = []
    for fact in try facts(put, reply) where fact.spoken.kind == .interest {
      if case .statement(let statement) = fact.spoken.value { signals += statement.signals }
    }
    return signals
  }

  private func budget(_ put: [String], _ reply: String) throws -> Budget? {
    for fact in try facts(put, reply) {
      if case .budget(let budget) = fact.spoken.value { return budget }
    }
    return nil
  }

  private func authority(_ put: [String], _ reply: String) throws -> Authority? {
    for fact in try facts(put, reply) {
      if case .authority(let authority) = fact.spoken.value { return authority }
    }
    return nil
  }

  private func rivals(_ put: [String], _ reply: String) throws -> [String] {
    try facts(put, reply).flatMap { fact -> [String] in
      if case .competition(let others) = fact.spoken.value { others.names } else { [] }
    }
  }

  @Test(arguments: [
    ("We had a chat with Go Brightly last week.", ["Go Brightly"]),
    ("We talked to Fernhill.", ["Fernhill"]), ("Sounds good.", []), ("Perfect, thanks.", []),
  ])
  func whoElseIsLookedAtIsWhoIsNamed(_ reply: String, _ names: [String]) throws {
    #expect(try rivals(["-Are you looking at anybody else alongside us?"], reply) == names)
  }

  @Test func ourOwnDecisionKeepsThoseBesideIt() throws {
    let told = try #require(
      try authority(["-Whose decision is it?"], "Mostly my decision, with CFO sign-off."))
    #expect(told.part == .decides)
    #expect(told.people.map(\.role) == ["CFO"])
  }

  @Test func aYesToTellingIsNoYesToATalk() throws {
    let put =
      "-I know your calendar is full. Before we start, can you give me a picture of the team?"
    #expect(try signals([put], "Sure. So we're about forty people.").isEmpty)
    #expect(try signals(["-Could I call you on Tuesday?"], "Sure.") == [.wants])
  }

  @Test(arguments: [
    ("-Well. Then I guess you don't need any tires from me.", "I don't. I hate it."),
    ("-Honestly, it wouldn't do what you need.", "Fair play for saying so."),
    ("-I don't think we're the right product for you.", "No, I think you're right."),
    ("-It's not built for taking orders from the public.", "So it's no use to me."),
    ("-Would it hurt to have a look?", "I said no. I get five of these a week."),
    ("-Could we meet?", "We've just signed for five years with somebody."),
  ])
  func agreeingThatItIsNoFitEndsIt(_ put: String, _ reply: String) throws {
    #expect(try signals([put], reply).contains(.refuses))
  }

  @Test(arguments: [
    ("-You don't need any training for it.", "No, that's nice."),
    ("-It wouldn't do what you need out of the box.", "Right, but you could change that?"),
    ("-Is it the right fit?", "Yes."),
  ])
  func otherAgreementsEndNothing(_ put: String, _ reply: String) throws {
    #expect(try !signals([put], reply).contains(.refuses))
  }

  @Test(arguments: [
    "Put me on the do not call list. You, the next guy, all of you.", "Don't call here no more.",
  ])
  func aBanInPlainSpeechIsPlain(_ reply: String) throws {
    let found = try facts(["-Can somebody stop by?"], reply).first { $0.spoken.kind == .interest }
    guard case .statement(let said)? = found?.spoken.value else {
      Issue.record("no refusal")
      return
    }
    #expect(said.signals == [.doNotCall] && !said.isHedged)
  }

  @Test(arguments: [
    ("The board approved eighteen thousand pounds for this.", 1_800_000),
    ("They released 18,000 euros for it.", 1_800_000),
  ])
  func moneyThatWasGrantedIsThere(_ reply: String, _ amount: Int64) throws {
    let budget = try budget(["-Okay."], reply)
    #expect(budget?.amount?.upper == amount && budget?.status != nil)
  }

  @Test func aBareFigureAnswersInThousands() throws {
    let put = ["-What were you hoping to spend?"]
    let budget = try budget(put, "Somewhere between twenty and twenty-four, plus VAT.")
    #expect(budget?.amount?.lower == 2_000_000 && budget?.amount?.upper == 2_400_000)
  }

  @Test(arguments: [
    "Well, that's nothing to do with me.", "Next fall's fine.",
    "I haven't thought about what I'd spend on it.", "I'd have paid you two thousand.",
    "Say they've got fifty thousand set aside.",
  ])
  func noPriceIsTakenByOtherTalk(_ reply: String) throws {
    #expect(try budget(["-That'd be around sixty thousand."], reply) == nil)
  }

  @Test func moneyForElsewhereIsNone() throws {
    let reply =
      "There's forty thousand from the council, but it can't be touched for anything else."
    #expect(try budget(["-Is there a restricted fund?"], reply) == nil)
  }

  @Test func theFigureSaidBackIsThePriceThatIsTaken() throws {
    let put = ["-It's $18,400 for both units.", "Maintenance is what?", "-Four twenty a year."]
    let budget = try budget(put, "Eighteen four with the maintenance, I can live with that.")
    #expect(budget?.amount?.upper == 1_840_000)
  }

  @Test func whoIsBroughtAlongJoins() throws {
    let said = try authority(["-Who signs off?"], "Marta, our CFO. I can get her on the next call.")
    #expect(said?.people.contains { $0.decides && $0.joins } == true)
  }

  @Test(arguments: ["Yeah, this is the owner.", "Nope, you're talking to him."])
  func whoAnswersForThemselvesDecides(_ reply: String) throws {
    #expect(try authority(["-Could I speak with whoever decides?"], reply)?.part == .decides)
  }

  @Test func notDecidingByThenIsNoLackOfASay() throws {
    let said = try authority(["-Would you decide by then?"], "Oh, I won't decide by then.")
    #expect(said?.part != Authority.Part.none && said?.steps.isEmpty != false)
  }

  @Test(arguments: [
    ("-How is the data sent?", "Every night the boys send the data by mail."),
    ("-In your email you'd mentioned the insurers.", "Yes."),
    ("-It's 60 dollars a month. Does it hook up with invoices?", "We're in FreshBooks."),
    ("-It's 60 dollars a month. Can I ask one thing?", "Go ahead."),
  ])
  func whatIsNoInterest(_ put: String, _ reply: String) throws {
    #expect(try signals([put], reply) == [])
  }

  @Test(arguments: [
    "He cannot sign anything with software, nobody here can.", "We are not allowed.",
    "If it was up to me, I would have it already. But it is not up to me.",
  ])
  func whoMaySignNothingHasNoSay(_ reply: String) throws {
    #expect(try authority(["-Would your boss be open to it?"], reply)?.part == Authority.Part.none)
  }

  @Test(arguments: ["No. I cannot make you a contact there.", "I don't know these people."])
  func whoKnowsNobodyClosesTheWay(_ reply: String) throws {
    let put = ["-Would your boss be open?", "Nobody here can.", "-Do you know who does it there?"]
    #expect(try authority(put, reply)?.path == .no)
  }

  @Test func behindNoMoneyAtAllNoPriceIsTaken() throws {
    let put = [
      "We have no budget for new software, period.",
      "-Our rate is $189 a month. You can tell people.",
    ]
    #expect(try budget(put, "I will do that.") == nil)
    #expect(try budget(["-What is the budget?"], "No money at any price.")?.route == .no)
  }

  @Test func whoeverWasNamedAsSigningIsBrought() throws {
    let talk = [
      "-Who decides?", "I'd pick it, but Nadia, our treasurer, has to sign above ten grand.",
      "-Shall we talk on Monday, all three of us?",
    ]
    #expect(
      try authority(talk, "Monday's bad. Thursday then, I'll bring Nadia.")?.people.first?.joins
        == true)
    #expect(try authority(talk, "I'll bring Otto, he makes the coffee.") == nil)
    #expect(try authority(talk, "If it rains I'll bring Nadia.") == nil)
  }

  @Test func aDayThatIsTurnedDownIsNoSlotAndNoDate() throws {
    let told = try facts(["-Shall we meet on Monday?"], "Monday's bad. Thursday at ten.")
    #expect(told.map(\.words) == ["Thursday at ten."])
    #expect(try facts(["-Could you start in June?"], "No, in June we count the stock.").isEmpty)
  }

  @Test func pointsOfTheIdealCustomerAreHeardWhereTheyWereAsked() throws {
    let put = "-Which of these describe you: size, sector, region, tools, people?"
    guard case .checklist(let none)? = try facts([put], "None of them, I fear.").first?.spoken.value
    else { Issue.record("not heard"); return }
    #expect(none.met.isEmpty && none.unmet.count == 5)
    #expect(try facts(["-How was the fair?"], "None of them came, I fear.").isEmpty)
  }
}
