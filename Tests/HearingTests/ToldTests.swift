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
    let turns = earlier.enumerated().map { index, line in
      let isOurs = line.hasPrefix("-")
      return HeardTurn(
        number: index + 1, speaker: isOurs ? "Ana" : "Ben", side: isOurs ? .ours : .theirs,
        text: isOurs ? String(line.dropFirst(1)) : line)
    }
    let turn = HeardTurn(number: turns.count + 1, speaker: "Ben", side: .theirs, text: text)
    let talk = EarlierTalk(turns: turns, theirs: ["Ben"], ours: ["Ana"])
    return listener.facts(in: turn, after: talk, on: try #require(day)).map {
      "\($0.criterion.rawValue): \(phrase(for: $0.spoken.value))"
    }
  }

  private func told(_ criterion: String, _ text: String, after earlier: [String] = []) throws
    -> [String]
  {
    try told(text, after: earlier).filter { $0.hasPrefix(criterion + ":") }
  }

  // MARK: Who decides

  @Test(arguments: [
    "The owner has left this one with me.", "They gave me a free hand here.",
    "The board handed the whole choice to me.", "Only my signature is needed.",
    "My word is final.", "I sign as plant manager, the family is only told.",
    "Up to fifty I sign alone.", "Whatever I pick, they buy.", "They follow what I choose.",
    "It stops at my desk.", "Board? I'm the board.", "I'm the one who decides on tools.",
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
  ])
  func aPriceMakesAnAmountPlain(text: String, price: String, value: String) throws {
    #expect(try told("budget", text, after: [price]) == ["budget: " + value], "\(text)")
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
}
