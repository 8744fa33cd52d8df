import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// What ends a call's business: refusals in other words, nothing to do for what we sell, no say and
/// no way to anybody who has one.
@Suite struct EndingTests {
  private let listener = Listener(discovery)

  private func facts(_ text: String, after earlier: [String]) throws -> [FactValue] {
    try heard(in: text, after: earlier, by: listener).map(\.spoken.value)
  }

  private func ends(_ text: String, after earlier: [String]) throws -> Bool {
    try facts(text, after: earlier).contains { value in
      guard case .statement(let said) = value else { return false }
      return !said.isHedged
        && (said.signals.contains(.refuses) || said.signals.contains(.doNotCall))
    }
  }

  private let offer = ["-So shall I put together a proposal for the renewal?", "Look, Ana."]

  @Test(arguments: [
    "So there's not going to be a renewal.",
    "I'm not going to renew.",
    "We'll leave it there, thanks.",
    "Don't put any more time in us.",
    "I'd be wasting your time.",
    "Take us off the list, please.",
    "We've gone another way.",
    "We've gone with someone else, I'm afraid.",
    "It's not for us.",
    "Then it's not for us.",
    "We won't be taking it any further.",
    "I'm going to say no.",
    "It's a no from me.",
    "The answer's no.",
    "We've decided to stay where we are.",
    "I think we'll pass.",
    "We're not going ahead.",
    "We've already bought something else.",
    "I don't think you should spend any more time on this.",
    "There's nothing here for you.",
    "You'd be better off calling somebody else.",
    "I won't be buying anything.",
    "We're not in the market for this.",
    "Please don't call here again.",
    "Lose this number.",
    "I'd save your breath.",
    "You can close the file on us.",
    "It isn't going to happen.",
    "We're cancelling.",
    "I want to cancel, we're done.",
    "No thank you, we don't want it.",
    "We've no use for it.",
    "I'd rather you stopped calling.",
    "Cross us off.",
    "I'm out.",
    "We won't be needing you.",
    "We're going to call it a day.",
    "Not interested, mate.",
    "Not for us, this.",
    "That's it, we're finished with it.",
    "We picked the other one.",
    "The board went with Acme in the end.",
    "Let's not waste each other's time.",
    "We don't need anything like that and we won't.",
  ])
  func itIsOver(text: String) throws {
    #expect(try ends(text, after: offer), "\(text)")
  }

  @Test(arguments: [
    "I'm not going to renew with Acme, that's why I'm talking to you.",
    "We've gone another way round to the warehouse.",
    "I don't want to waste your time, so let me get the numbers first.",
    "We'll leave it there for today and talk Friday.",
    "We signed the other contract in March, that one runs till June.",
    "I won't be buying from them again.",
    "We're cancelling the old one once yours is in.",
    "We've decided to go ahead.",
    "The old vendor is out.",
    "I'd say no to the add-on, just the basic one.",
    "I'm out on Friday, call me Monday.",
    "We stayed with Acme last year and regret it.",
    "Don't put it all in writing yet, show me first.",
    "Is that a no?",
    "I don't need anybody else's approval.",
    "We're not going ahead without a pilot, so do the pilot.",
    "Let's not rush, but yes.",
    "We won't take it any further with them.",
    "I want to cancel the contract we have with Acme.",
    "It's not for us to say, it's the board.",
    "We're going with you.",
    "I won't be here Thursday.",
    "I'm not going to do that.",
  ])
  func itGoesOn(text: String) throws {
    #expect(try !ends(text, after: offer), "\(text)")
  }

  private let question = ["-So how do you handle the collections today?"]

  @Test(arguments: [
    "We don't do collections any more, the accounts are sold. There'd be nothing for it to do.",
    "We don't have any trucks. There's nothing to track.",
    "We closed that department last year, so there's nobody to use it.",
    "We're shutting the shop in March, so no.",
    "We're winding the company up.",
    "We stopped doing that in the spring, it doesn't apply to us.",
    "We're not the kind of business you sell to, we're two people.",
    "None of that applies to us.",
    "We sold that part of the business.",
    "I'm retiring in June, and there's no one taking over.",
    "I can't put it in front of your people, it's the law.",
    "We've decided to go another way.",
    "We're going with the other lot.",
    "It's a good product, and we'll not be taking it.",
    "I don't see us doing this.",
  ])
  func thereIsNothingForItToDo(text: String) throws {
    #expect(try ends(text, after: question), "\(text)")
  }

  @Test(arguments: [
    "We don't do it well any more, that's the trouble.",
    "The old office closed, so everything's here now and it's a mess.",
    "We don't collect as much as we should.",
    "We sold two trucks and need to track the rest.",
    "We stopped doing it on paper.",
  ])
  func thereIsSomethingForItToDo(text: String) throws {
    #expect(try !ends(text, after: question), "\(text)")
  }

  private func isClosed(_ text: String) throws -> Bool {
    try facts(text, after: ["-And who decides?", "Well.", "-Is there somebody I could talk to?"])
      .contains { value in
        guard case .authority(let authority) = value else { return false }
        return authority.part == Authority.Part.none && authority.path == .no
      }
  }

  @Test(arguments: [
    "There isn't, I tried. Stores don't request, they push it down to you when they push it down.",
    "I've got no say in it and I don't know a body who has.",
    "It's all picked in Charlotte and there's nobody you can call.",
    "I got no say in it and there's nobody to ask.",
    "It's not up to us, it comes from corporate, and they don't talk to vendors.",
    "I just work here, nobody asks us, and I couldn't tell you who to call.",
    "Nobody here decides anything, it's all head office, and they don't take calls.",
    "We don't choose, the landlord does, and I can't reach him myself.",
    "We take what we're given and there's no one to ask.",
    "I've no authority to buy anything and there's nobody I can pass you to.",
    "Not a soul. It's all bought by the trust, closed list.",
    "The franchise picks for us and we're not allowed to suggest anything.",
    "No. I don't have a say and no, I can't put you in touch.",
    "I rent. The owner's some fund and nobody answers.",
    "It'll never be me, and I've no name to give you.",
    "It won't be us, and I've nobody to pass it to.",
    "Corporate picks the software, we don't get a say. I don't have anybody.",
    "It'll never be me, and I can't point you at who it is.",
    "I don't decide, and I couldn't tell you who does.",
  ])
  func nobodyDecidesAndNobodyCanBeReached(text: String) throws {
    #expect(try isClosed(text), "\(text)")
  }

  @Test(arguments: [
    "I don't decide, my boss Karen does, I'll put you through.",
    "There isn't, I decide.",
    "There isn't anybody else, just me.",
    "I've got no say, but Tom in purchasing has.",
    "Head office picks, the man there is called Peter Marsh.",
    "Nobody else, it's me.",
    "I don't have a say in it but I can give you her number.",
    "No, you're talking to him.",
    "I can't put you through right now, he's in a meeting.",
    "Not me, but I can find out who.",
    "I don't know who it is, let me ask.",
  ])
  func somebodyCanBeReached(text: String) throws {
    #expect(try !isClosed(text), "\(text)")
  }
}
