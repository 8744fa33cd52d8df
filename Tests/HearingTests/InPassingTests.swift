import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// What is told in passing: orders we ask for and they give, wishes without a trouble, an office by which
/// somebody presents themselves, refusals in words of their own, leave taken kindly.
@Suite struct InPassingTests {
  private let listener = Listener(discovery)

  private func facts(_ text: String, after earlier: [String] = []) throws -> [String] {
    try heard(in: text, after: earlier, by: listener).map {
      "\($0.criterion.rawValue): \(phrase(for: $0.spoken.value))"
    }
  }

  private func refuses(_ text: String, after earlier: [String]) throws -> Bool {
    try heard(in: text, after: earlier, by: listener).contains { fact in
      guard case .statement(let said) = fact.spoken.value else { return false }
      return said.signals.contains(.refuses) || said.signals.contains(.doNotCall)
    }
  }

  // MARK: Orders

  @Test(arguments: [
    ("Great, let's do it.", "-We can start in the first week of March. Does that suit you?"),
    ("Yes please.", "-Would you like to book it in?"),
    ("Sure, go ahead.", "-Shall we go ahead with the order then?"),
  ])
  func aYesToOurAskingBuys(reply: String, asking: String) throws {
    let price = ["How much would that be?", "-It's 480 dollars a month.", "That seems fair."]
    let told = try facts(reply, after: price + [asking])
    #expect(told.contains { $0.hasPrefix("authority: decides") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("interest:") && $0.contains("commits") }, "\(told)")
  }

  @Test(arguments: [
    "-Would you like to book a demo?", "-Shall we go ahead with a short survey of the roof?",
    "-We could start with a look at your data next week. Okay?",
  ])
  func aYesToALookBuysNothing(asking: String) throws {
    let price = ["How much would that be?", "-It's 480 dollars a month.", "That seems fair."]
    let told = try facts("Yes please.", after: price + [asking])
    #expect(!told.contains { $0.contains("commits") || $0.contains("decides") }, "\(told)")
  }

  @Test func aConditionThatWeGrantMakesTheDeal() throws {
    let asked = [
      "-For all of it we are at 60,000 dollars a year.",
      "If you can include the training, we have a deal.",
    ]
    let granted = try facts("Great.", after: asked + ["-Yes, we can do that."])
    #expect(granted.contains { $0.contains("commits") }, "\(granted)")
    let open = try facts("Great.", after: asked + ["-Let me ask, I'll know on Monday."])
    #expect(!open.contains { $0.contains("commits") }, "\(open)")
  }

  // MARK: Days

  @Test(arguments: [
    (
      "How quickly could this be running? We're going into the harvest in five weeks.",
      "until 16 Mar 2025"
    ),
    ("Send the order form and I'll get it through purchasing this week.", "until 16 Feb 2025"),
    ("I'm told to turn that around by the end of March.", "until 31 Mar 2025"),
    (
      "Our season starts in April. I'd love to have it in place before then.", "until 31 Mar 2025"
    ),
  ])
  func aDayComesUp(text: String, day: String) throws {
    let told = try facts(text)
    #expect(told.contains { $0.hasPrefix("timing:") && $0.contains(day) }, "\(told)")
  }

  // MARK: Wishes

  @Test(arguments: [
    "Hello, I'm calling about the flat in Mill Lane.", "We need full catering for ninety people.",
    "There are some gutters that need cleaning.", "I'd need something for beginners.",
  ])
  func aWishIsANeed(text: String) throws {
    #expect(try facts(text, after: ["-How can I help?"]).contains { $0.hasPrefix("need:") })
  }

  @Test(arguments: [
    "I'm calling about my invoice.", "I need a minute.", "We need a quote.",
    "I don't need a new one.",
  ])
  func aWordToUsIsNone(text: String) throws {
    #expect(try !facts(text, after: ["-How can I help?"]).contains { $0.hasPrefix("need:") })
  }

  // MARK: Offices

  @Test func whoPresentsThemselvesAsAHeadLikelyDecides() throws {
    let told = try facts("Sure. I'm Lena Ost, CTO here at Ferrow.")
    #expect(told.contains("authority: decides, maybe"), "\(told)")
    for other in ["I'm Lena, with our CTO next to me.", "I'm the assistant to the CEO."] {
      #expect(try !facts(other).contains("authority: decides, maybe"), "\(other)")
    }
  }

  // MARK: Endings

  @Test(arguments: [
    ("That's kind of you. All the best.", "-I'll take you off the mailing list then."),
    ("Cheers for being honest.", "-You'd be better off with one of the others."),
    ("Very honest of you, take care.", "-Honestly, I'm not your man for that."),
  ])
  func leaveIsTakenKindly(reply: String, ours: String) throws {
    #expect(try refuses(reply, after: ["We're four people.", ours]))
  }

  @Test(arguments: [
    ("That's kind of you.", "-I'll send you the offer by Friday."),
    ("That makes sense.", "-You would be better off with the larger plan."),
    ("Fair enough.", "-I'd try the mobile app on site."),
    ("Thank you, bye.", "-I have deleted the duplicate line, we will send the contract."),
    ("That makes sense.", "-You'd be better off with the annual plan. Shall I write it up?"),
    ("Thanks, bye.", "-I'll take you through it on Monday."),
  ])
  func aThanksIsNoLeave(reply: String, ours: String) throws {
    #expect(try !refuses(reply, after: ["We're four people.", ours]))
  }

  /// What is denied beside ours, or with an exception, refuses nothing for certain.
  @Test(arguments: [
    "I wouldn't use anything but your tool.", "I don't want to lose this offer.",
    "We don't want paper any more.", "Don't worry, I'm not leaving.",
  ])
  func aDenialOfElseIsNoRefusal(text: String) throws {
    #expect(try !refuses(text, after: ["-Our tool does the ordering for you."]))
  }

  @Test(arguments: [
    "-Shall we proceed to the next question?", "-Shall I go ahead and explain how it works?",
    "-Would you like to register for the webinar?", "-Shall I put you down for a callback?",
  ])
  func aYesToSomethingElseBuysNothing(asking: String) throws {
    let price = ["How much would that be?", "-It's 480 dollars a month.", "That seems fair."]
    #expect(try !facts("Yes.", after: price + [asking]).contains { $0.contains("commits") })
  }

  @Test(arguments: [
    ("-Who besides you has a say in this?", "Nobody, I decide."),
    ("-And who else has a say?", "Nobody really, I run the plant."),
  ])
  func nobodyBesideTheSpeakerHasASay(asked: String, reply: String) throws {
    #expect(try facts(reply, after: [asked]).contains("authority: decides"))
  }

  @Test func whatIsAskedForAndThoughtOfIsHeard() throws {
    #expect(try facts("Hello. Can I get an estimate?").contains { $0.hasPrefix("interest:") })
    let sum = try facts("We're thinking $40-50K and hoping to begin in about 6 weeks.")
    #expect(sum.contains { $0.hasPrefix("budget:") }, "\(sum)")
    let pass = try facts("I don't think it's the right fit for us.", after: ["-What do you think?"])
    #expect(pass.contains { $0.hasPrefix("interest:") }, "\(pass)")
    let soon = try facts(
      "We want to start within six weeks.", after: ["-Soon, or is this a long-term thing?"])
    #expect(soon.contains { $0.hasPrefix("timing:") }, "\(soon)")
  }

  @Test func aRefusalIsHeardInWordsOfTheirOwn() throws {
    let offer = ["-I was hoping to tell you about our new line.", "Look."]
    #expect(
      try refuses(
        "Yeah, no. We talked it over, my partner and I, and we're not doing it.", after: offer))
    #expect(try !refuses("No, that's the old address.", after: ["-Is it still Mill Lane?"]))
  }

  /// Who asks on about what we sell, or was joking, wants to hear on; who asks about the call does not.
  @Test func whoAsksOnHasNotRefused() throws {
    let refused = ["-I'm calling about our pumps.", "We're not interested.", "-Are you sure?"]
    for text in ["I'm only kidding. Tell me.", "Well, what's the price of the small one?"] {
      let told = try facts(text, after: refused)
      #expect(
        told.contains { $0.hasPrefix("interest:") && $0.contains("wants") }, "\(text) \(told)")
    }
    for text in ["Where did you get this number?", "What's the name of your boss?"] {
      let told = try facts(text, after: refused)
      #expect(!told.contains { $0.contains("wants") }, "\(text) \(told)")
    }
  }
}
