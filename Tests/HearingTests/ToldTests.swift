import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// What a turn tells of money, time, decision and need by its structure, with no question put.
@Suite struct ToldTests {
  private let listener = Listener(discovery)
  private let day = Day(iso: "2025-02-10")

  /// The facts of a turn of Ben's behind earlier turns, as `criterion: value | words`; turns that
  /// begin with `-` are ours.
  private func told(_ text: String, after earlier: [String] = []) throws -> [String] {
    try heard(in: text, after: earlier, by: listener).map {
      "\($0.criterion.rawValue): \(phrase(for: $0.spoken.value))"
    }
  }

  private func told(_ criterion: String, _ text: String, after earlier: [String] = []) throws
    -> [String]
  {
    try told(text, after: earlier).filter { $0.hasPrefix(criterion + ":") }
  }

  // MARK: What only sounds like it

  @Test(arguments: [
    ("Honestly, best call I've had this year.", ["-How has it been?"]),
    ("It was to be last year and they moved it.", ["-When do you want it running?"]),
    (
      "Thirty days, okay.",
      ["-We do a free trial of thirty days, okay?", "Hm.", "-Thirty days it is."]
    ),
    ("A smile isn't a budget.", []),
    ("I can't say a figure now.", ["-What budget do you have for it?"]),
    ("His mother goes to our church.", []),
    ("\"My manager never told me how I was doing\" is the reason most people give.", []),
    ("If something breaks we'll look at it then.", []),
    ("No, I mean, if one of mine quit on me I'd look in there.", []),
    ("It's as good as gold, to be fair.", ["-Most are paying 1.7, 1.8 per cent a tap."]),
  ])
  func whatOnlySoundsLikeAFact(text: String, earlier: [String]) throws {
    let found = try told(text, after: earlier).filter { !$0.hasPrefix("interest") }
    #expect(found == [])
  }

  @Test func moneyPutByIsSetAside() throws {
    #expect(
      try told("budget", "We've put forty-five thousand by for it, and that's the top.").first?
        .contains("45,000, allocated") == true)
  }

  @Test(arguments: [
    "I'd sooner you didn't ring again, if it's all the same.", "You can close my inquiry.",
    "That is very nice, but I am closing the shop at the end of June.",
    "But I don't want anything new.", "Then it doesn't make sense for us, your machine.",
  ])
  func refusalsInOtherWords(text: String) throws {
    let found = try told("interest", text)
    #expect(found.contains { $0.contains("refus") || $0.contains("not to be called") }, "\(found)")
  }

  // MARK: Who decides

  @Test(arguments: [
    "The owner has left this one with me.", "They gave me a free hand here.",
    "The board handed the whole choice to me.", "Only my signature is needed.",
    "My word is final.", "I sign as plant manager, the family is only told.",
    "Up to fifty I sign alone.", "Whatever I pick, they buy.", "They follow what I choose.",
    "It stops at my desk.", "Board? I'm the board.", "I'm the one who decides on tools.",
    "He signs what I put in front of him.", "The buck stops here.",
    "You're looking at the whole committee.", "It's my signature and then she cuts the order.",
    "Machines come out of my budget.", "We do these things together, there's nobody else.",
  ])
  func theChoiceIsTheSpeakers(text: String) throws {
    #expect(try told("authority", text).last?.contains("decides") == true, "\(text)")
  }

  @Test(arguments: [
    "They handed it to me to collect quotes.", "He hasn't left that one with me.",
    "He left a parcel with me.", "You gave me a free hand with the demo.",
    "I'd tell my boss about it.",
    "When I sign, the driver takes a copy.", "It's me that has the cough.",
    "We call everyone at six months and there's just me and Deb.", "I make the spreadsheet.",
    "No, it's just me and her in the office.", "Back then there was a committee and it met twice.",
  ])
  func theChoiceIsNotTold(text: String) throws {
    #expect(try !told("authority", text).contains { $0.contains("decides") }, "\(text)")
  }

  @Test func whoIsAskedWhoElseMayJustSayMe() throws {
    let facts = try told("authority", "No, just me.", after: ["-Who else is involved?"])
    #expect(facts.contains { $0.contains("decides") })
  }

  /// No say closes a gate only with no way to whoever has it.
  @Test func noSayAndNoWay() throws {
    func authority(_ text: String, after earlier: [String] = []) throws -> Authority? {
      let turns = earlier.enumerated().map {
        HeardTurn(number: $0 + 1, speaker: "Ben", side: .theirs, text: $1)
      }
      let turn = HeardTurn(number: turns.count + 1, speaker: "Ben", side: .theirs, text: text)
      let talk = EarlierTalk(turns: turns, theirs: ["Ben"], ours: ["Ana"])
      let facts = listener.facts(in: turn, after: talk, on: try #require(day))
      guard
        case .authority(let authority)? = facts.last(where: { $0.spoken.kind == .authority })?
          .spoken.value
      else { return nil }
      return authority
    }
    let both = try authority("Nobody here can decide that, and I can't put you on to anyone.")
    #expect(both?.part == Authority.Part.none && both?.path == .no)
    for text in [
      "I got no say in it and there's nobody to ask.",
      "We don't get a say and I don't know anybody who does.",
    ] {
      let bare = try authority(text)
      #expect(bare?.part == Authority.Part.none && bare?.path == .no, "\(text)")
    }
    #expect(try authority("I have a say in it, nobody to ask but me.")?.part != Authority.Part.none)
    let apart = try authority(
      "They don't take calls.", after: ["It's all done from head office, we just follow."])
    #expect(apart?.part == Authority.Part.none && apart?.path == .no)
    #expect(try authority("They don't take calls.") == nil)
    #expect(try authority("I can't put you through to anyone right now.")?.path != .no)
    let open = try authority("Nobody here can decide that.")
    #expect(open?.part == Authority.Part.none && open?.path == .unknown)
  }

  @Test func ownersDecideTogether() throws {
    let facts = try told("authority", "There are three of us partners, we meet every quarter.")
    #expect(facts.count == 1 && !facts[0].contains("decides alone"))
    #expect(try told("authority", "There were three of us on the bus.").isEmpty)
  }

  // MARK: When

  @Test(arguments: [
    ("Our new depot opens in nine weeks. I want the system there from day one.", "14 Apr 2025"),
    ("The inspectors come on 20 March. It has to work before that date.", "20 Mar 2025"),
    ("We have the audit coming, it must be clean, so let us say six weeks.", "24 Mar 2025"),
    ("I want it before the fair, and that's three weeks.", "3 Mar 2025"),
    ("In two months. No wait, the lease ends sooner, so it must run in five weeks.", "17 Mar 2025"),
    ("We need it three weeks from now at the latest.", "3 Mar 2025"),
    ("The auditor wants it fixed before she comes back in April.", "Apr 2025"),
    ("Our fiscal year closes June thirtieth.", "30 Jun 2025"),
    ("The licence is up on the twenty-eighth.", "28 Feb 2025"),
    ("We open the new site in seven weeks.", "31 Mar 2025"),
    ("I'll come over right after lunch and sign up.", "10 Feb 2025"),
  ])
  func aDayFollowsFromAnother(text: String, day: String) throws {
    #expect(try told("timing", text).last?.contains(day) == true, "\(text)")
  }

  @Test func aDayIsNamedInAnEarlierTurn() throws {
    let facts = try told(
      "timing", "So whatever we take must be going by then.",
      after: ["-When do they close?", "Seven weeks."])
    #expect(facts == ["timing: until 31 Mar 2025"])
  }

  @Test func aTieThatRunsOutIsADay() throws {
    let facts = try told(
      "timing",
      "It's a two-year lease, and there's still seven months on it. We won't change until that runs out."
    )
    #expect(facts.last?.contains("10 Sep 2025") == true)
  }

  @Test(arguments: [
    "The training took long, so two weeks were lost.", "The pilot must end, so that's six weeks.",
    "We can't do anything until then.", "They cut the team in the spring.",
    "She won employee of the month first thing.", "We have survived since 1998, so it can wait.",
    "I'd have to find somebody, and I'm losing two people at Christmas.",
    "We're only in February now.", "My mother has her eyes done on the first of March.",
    "If you can't do it by the end of March, tell me now.",
    "There's no money for it, none, not this year and not next.", "I'm up on Tuesday.",
  ])
  func noDayIsTold(text: String) throws {
    #expect(try told("timing", text) == [], "\(text)")
  }

  // MARK: Money

  @Test(arguments: [
    ("There's 40 thousand left in the training line this year.", "40,000, allocated"),
    ("There's 40,000 dollars in the capital plan.", "40,000 USD, allocated"),
    ("I have put sixteen million aside for this.", "16,000,000, allocated"),
    ("I've 24,000 a year for this.", "24,000 a year"),
    ("It is 1,400 a month. That's what I have to spend.", "1,400 a month"),
  ])
  func moneyIsThere(text: String, value: String) throws {
    #expect(try told("budget", text) == ["budget: " + value], "\(text)")
  }

  @Test(arguments: [
    "We pay 3,000 a month for it today.", "We have 40 people left in the plan.",
    "We wrote off sixty-one thousand over it.", "It's a two-year deal and we like it.",
    "They did, three of them, for two weeks.", "A kitchen is, on average, 22,000.",
  ])
  func noMoneyIsTold(text: String) throws {
    #expect(try told("budget", text, after: ["-It comes to 30,000 euros."]) == [], "\(text)")
  }

  @Test(arguments: [
    ("That is within what I expected.", "-It comes to 30,000 euros.", "30,000 EUR"),
    ("We can work with that.", "-It comes to 30,000 euros.", "30,000 EUR"),
    ("640 is within what I expected.", "-That's 640,000 shillings.", "640,000 KES"),
    ("I could go to 300 with the rack.", "-The bike is 320 dollars.", "300 USD"),
    ("I wasn't going to spend the whole fifteen.", "-I come out at 12,800 dollars.", "15,000 USD"),
    (
      "There's twenty-five in the pot for it.", "-It comes to 24,000 pounds.",
      "25,000 GBP, allocated"
    ),
    ("He's said eighteen, tops.", "-It's 17,000 dollars with the tyres.", "up to 18,000 USD"),
    ("I can go to thirty.", "-It's 33,000 euros.", "30,000 EUR"),
  ])
  func aPriceMakesAnAmountPlain(text: String, price: String, value: String) throws {
    #expect(try told("budget", text, after: [price]) == ["budget: " + value], "\(text)")
  }

  /// A short figure counts things where it names no money.
  @Test(arguments: [
    "There's twenty-five in the team.", "He's said eighteen times that it fails.",
    "We have thirty vans.",
  ])
  func aShortFigureCounts(text: String) throws {
    #expect(try told("budget", text, after: ["-It comes to 24,000 pounds."]) == [], "\(text)")
  }

  @Test(arguments: [
    ("I had sixteen thousand in the plan and they've swept it.", Certainty.unknown),
    ("They pulled the budget. There's no project.", .no), ("All spending is frozen.", .unknown),
    ("Our budget was cut to nothing.", .unknown),
  ])
  func moneyIsTakenBack(text: String, route: Certainty) throws {
    let turn = HeardTurn(number: 1, speaker: "Ben", side: .theirs, text: text)
    let budgets = listener.facts(in: turn, after: EarlierTalk(), on: try #require(day)).compactMap {
      if case .budget(let budget) = $0.spoken.value { budget } else { nil }
    }
    #expect(budgets.last?.status == Budget.Status.none && budgets.last?.route == route, "\(text)")
  }

  @Test func noMoneyOutright() throws {
    func route(_ text: String) throws -> Certainty? {
      let turn = HeardTurn(number: 1, speaker: "Ben", side: .theirs, text: text)
      for fact in listener.facts(in: turn, after: EarlierTalk(), on: try #require(day)) {
        if case .budget(let budget) = fact.spoken.value, budget.status == Budget.Status.none {
          return budget.route
        }
      }
      return nil
    }
    #expect(try route("There's no money for anything new, not ten, not five.") == .no)
    #expect(try route("There's no budget, not this year and not in next year's either.") == .no)
    #expect(
      try route("There's no money for it, none, not this year and not next, or I'd be lying.")
        == .no)
    #expect(try route("There's no budget this year.") == .unknown)
  }

  // MARK: Need

  @Test(arguments: [
    "When a stylist goes, the clients go with her.",
    "Twelve boxes of fish were spoiled last night.",
    "We had a penalty from the council again.", "His marks have dropped since the summer.",
  ])
  func troubleToldAsAStory(text: String) throws {
    #expect(try told("need", text).count == 1, "\(text)")
  }

  @Test(arguments: [
    "I couldn't tell you.", "I can't see you, I can only see me.", "Worse.",
    "I can't find the mute button.",
  ])
  func noTroubleIsTold(text: String) throws {
    #expect(try told("need", text) == [], "\(text)")
  }

  /// What is not there answers what is hard.
  @Test func aLackAnswersWhatIsHard() throws {
    let turns = [HeardTurn(number: 1, speaker: "Ana", side: .ours, text: "What's hard about it?")]
    let talk = EarlierTalk(
      turns: turns, waiting: EarlierTalk.WaitingQuestion("challenges", since: 1), theirs: ["Ben"],
      ours: ["Ana"])
    for text in ["The phones don't reach upstairs.", "You go past the line and it's zero bars."] {
      let turn = HeardTurn(number: 2, speaker: "Ben", side: .theirs, text: text)
      let facts = listener.facts(in: turn, after: talk, on: try #require(day))
      guard
        case .statement(let need)? = facts.first(where: { $0.spoken.kind == .need })?.spoken.value
      else {
        Issue.record("nothing is heard in \(text)")
        continue
      }
      #expect(need.signals.contains(.trouble), "\(text)")
    }
  }
}
