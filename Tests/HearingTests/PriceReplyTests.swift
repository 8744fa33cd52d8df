import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// How a price that we put is taken: with which words it counts as money that they have.
@Suite struct PriceReplyTests {
  private let listener = Listener(discovery)

  private func budget(_ reply: String, behind offer: String) throws -> Budget? {
    let turns = [HeardTurn(number: 1, speaker: "Ana", side: .ours, text: offer)]
    let turn = HeardTurn(number: 2, speaker: "Ben", side: .theirs, text: reply)
    let talk = EarlierTalk(turns: turns, theirs: ["Ben"], ours: ["Ana"])
    let facts = listener.facts(in: turn, after: talk, on: try #require(Day(iso: "2025-02-10")))
    let values = facts.compactMap { fact in
      if case .budget(let budget) = fact.spoken.value { budget } else { nil }
    }
    return values.first { $0.amount != nil } ?? values.last
  }

  private let offer = "So all in it's twelve hundred a month, that's hosting and support."

  @Test(arguments: [
    "Twelve hundred I can live with.",
    "That's neither here nor there, put us down for it.",
    "I'll not fall out over that.",
    "Then yes, it fits.",
    "We can stretch to that.",
    "I'd sign that today.",
    "That's in the range.",
    "That's less than I thought, honestly.",
    "Well, that's not bad at all.",
    "We've got room for that.",
    "That won't be a problem.",
    "I can do twelve hundred.",
    "Okay, that we can manage.",
    "Sure, that's about what we'd budgeted.",
    "I'd pay that tomorrow.",
    "Right, I can put that through.",
    "Fine. Twelve hundred it is.",
    "That's all right, that.",
    "That I can swing.",
    "It's a fair price.",
    "I've no quarrel with the price.",
    "You're inside what I've got.",
    "That'd come out of my training money, that's fine.",
    "Yeah, we can cover that.",
    "Done.",
    "Sold.",
    "That's about where I thought it would be.",
    "Twelve hundred's okay.",
    "The money's there for that.",
    "We can absorb that.",
    "I'm not worried about the price.",
    "That's under my limit so we're good.",
    "That's nothing, we lose more than that in a week.",
    "Price is fine.",
    "I don't have an issue with the number.",
    "That works out okay for us.",
    "I think we can make the numbers work.",
    "No complaints about the price.",
    "That's affordable.",
    "I can get behind that.",
    "You've got yourself a deal.",
    "Go on then, twelve hundred.",
    "Okay, twelve hundred. When can you start?",
    "For twelve hundred we'll take it.",
    "At that price I'm in.",
    "That's a no-brainer.",
    "That's very reasonable.",
    "It's well within what we set aside.",
    "I'm all right with that number.",
    "Twelve hundred, fine.",
    "Okay, that's what I wanted to hear.",
    "Then we'll have it.",
    "I won't quibble over a few dollars.",
  ])
  func thePriceIsTaken(reply: String) throws {
    let money = try budget(reply, behind: offer)
    #expect(money?.amount?.upper == 120_000, "\(reply)")
  }

  @Test(arguments: [
    "That's twice what we pay now.",
    "Nobody's going to sign off on that.",
    "Twelve hundred? For that?",
    "That's a lot more than I thought.",
    "We can't stretch to that.",
    "I'm not paying that.",
    "That's steep.",
    "I'd have to think about that.",
    "We don't have that kind of money.",
    "You're dreaming.",
    "Is that with tax?",
    "Ouch.",
    "I could get two of them for that.",
    "The other lot were eight hundred.",
    "Not at that price.",
    "That's not in the range.",
    "It doesn't fit.",
    "I couldn't live with twelve hundred.",
    "I can't see us paying that.",
    "There's no room for that.",
    "If it were eight hundred we could do it.",
    "That's a fair bit more than we have.",
    "Twelve hundred is what I pay my brother-in-law.",
    "I don't know about twelve hundred.",
    "That's out of the question.",
    "My boss would laugh at that.",
    "Is it fine if I call you back about that?",
    "Okay, twelve hundred, I'll write it down.",
    "It's fine for billing.",
    "They sent me a new one, it's in the truck.",
  ])
  func thePriceIsNotTaken(reply: String) throws {
    #expect(try budget(reply, behind: offer)?.amount?.upper != 120_000, "\(reply)")
  }

  /// A seller's price needs no currency, and need not stand in the last turn.
  @Test(arguments: [
    ("That drops it to twelve hundred.", 120_000),
    ("You're looking at forty-five hundred all in.", 450_000),
    ("It comes out at twelve eight.", 1_280_000),
    ("So the investment is 36,000.", 3_600_000),
  ])
  func aPriceWithoutACurrency(offer: String, upper: Int64) throws {
    #expect(try budget("That works for us.", behind: offer)?.amount?.upper == upper, "\(offer)")
  }

  /// A figure of theirs that we only say again is no price.
  @Test func aFigureSaidAgainIsNoPrice() throws {
    let turns = [
      HeardTurn(number: 1, speaker: "Ben", side: .theirs, text: "I've got eight hundred overdue."),
      HeardTurn(number: 2, speaker: "Ana", side: .ours, text: "Eight hundred. That's a lot."),
    ]
    let turn = HeardTurn(number: 3, speaker: "Ben", side: .theirs, text: "That's fine by me.")
    let talk = EarlierTalk(turns: turns, theirs: ["Ben"], ours: ["Ana"])
    let facts = listener.facts(in: turn, after: talk, on: try #require(Day(iso: "2025-02-10")))
    #expect(!facts.contains { $0.spoken.kind == .budget })
  }

  /// What only points at what was said is about a price where a price was just said.
  @Test func fineIsAboutWhatWasSaidLast() throws {
    #expect(try budget("That won't be a problem.", behind: "We deliver on Mondays.") == nil)
    #expect(try budget("That's all right.", behind: "I'll ring you on Monday at ten.") == nil)
  }
}
