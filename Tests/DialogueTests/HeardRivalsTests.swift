import Dialogue
import Hearing
import Qualification
import Testing

/// Whom a call between Ana, who sells, and Ben and Cleo, who buy, tells of as somebody else who
/// could have the business, and what it promises or turns down.
@Suite struct HeardRivalsTests {
  private func contact(after call: String) throws -> Contact {
    try DialogueTests.contact(after: call, under: Call().playbook)
  }

  private func others(_ call: String) throws -> [String] {
    guard case .competition(let found)? = try contact(after: call).latest("competition")?.value
    else { return [] }
    return found.names
  }

  private func signals(_ call: String) throws -> [Statement.Signal] {
    guard case .statement(let said)? = try contact(after: call).latest("interest")?.value else {
      return []
    }
    return said.signals
  }

  @Test(arguments: [
    ("We're running a pilot of Fernwood in the north depot.", "Fernwood"),
    ("I tested Lumo for a week, and it was slow.", "Lumo"),
    ("Brakel still emails me every month, 41 000 now.", "Brakel"),
    ("Orsted came by and left us a proposal.", "Orsted"),
    ("The Halden rep was here in autumn.", "Halden"),
    ("The Kolb people came on Monday.", "Kolb"),
    ("Voss was cheaper, to be fair.", "Voss"),
    ("My cousin uses Tilda for that.", "Tilda"),
    ("Nobody is cheaper than Pinto.", "Pinto"),
    ("There's a thing called Quill that my team likes.", "Quill"),
    ("We signed with Friday last year.", "Friday"),
    ("we got a quote from trezor", "trezor"),
    ("We looked at a billing plugin for it.", "billing plugin"),
    ("There's a shop in Ulm, Kranz, they sent us something.", "Kranz"),
  ])
  func namedByWhatIsDone(said: String, name: String) throws {
    #expect(try others("Ana: How is it going?\nBen: \(said)") == [name])
  }

  @Test(arguments: [
    ("Ana: And who are you with at the moment?\nBen: Telmar. Six years now.", ["Telmar"]),
    ("Ana: Who supplies you today?\nBen: It's Oxley, they come on Mondays.", ["Oxley"]),
    ("Ana: Who is that with?\nBen: It's with my local bank.", ["local bank"]),
    ("Ana: You could ask Marlow Mutual.\nBen: We tried them, far too slow.", ["Marlow Mutual"]),
    ("Ana: And Korn, are they still talking to you?\nBen: They called me on Friday.", ["Korn"]),
  ])
  func namedByTheQuestion(call: String, names: [String]) throws {
    #expect(try others(call) == names)
  }

  @Test(arguments: [
    "It all comes from Poland.", "We sell to Harkness, our biggest customer.",
    "I spoke to Petra about it.", "We looked at May for that.", "Sixty was better than last year.",
    "We tested in Denmark.", "I'm with Cleo on that.", "We never looked at Lumo.",
    "Cleo sent me your proposal.", "Our competitors are Falk and Brunner.",
    "Tesco is 40 percent of what we do.", "Peter in finance gave us a demo of his sheet.",
    "We looked at Bristol for a second site.", "We keep the numbers in Excel.",
    "Harkness orders from us every week.",
  ])
  func nobodyElse(said: String) throws {
    #expect(try others("Ana: How is it going?\nBen: \(said)") == [])
  }

  @Test(arguments: [
    ("Our developers could build something like it.", "in-house"),
    ("My nephew says he can write one for us.", "in-house"),
    ("We could always carry on as we are.", "doing nothing"),
    ("Or we just stay with the spreadsheet.", "doing nothing"),
  ])
  func otherWays(said: String, way: String) throws {
    #expect(try others("Ana: How is it going?\nBen: \(said)") == [way])
  }

  @Test(arguments: [
    ("We've got a second quote, I'll be open.", 1), ("We're talking to other agencies too.", 2),
    ("Our other company is in Graz.", nil), ("We can't carry on like this.", nil),
    ("We have two other companies in the group.", nil), ("Our developers built it in 2019.", nil),
  ])
  func othersWithoutAName(said: String, number: Int?) throws {
    let value = try contact(after: "Ana: How is it going?\nBen: \(said)")
      .latest("competition")?.value
    guard case .competition(let found)? = value else {
      #expect(number == nil)
      return
    }
    #expect(found.count == number && found.names.isEmpty)
  }

  @Test(arguments: [
    "You will have it back signed by noon.", "I'll get it signed tonight.",
    "The deposit goes out on Thursday.", "You've got yourself a customer.", "Deal.",
  ])
  func aPromiseCommits(said: String) throws {
    let call = "Ana: The contract is 18k a year. I can send it now.\nBen: \(said)"
    #expect(try signals(call).contains(.commits))
  }

  @Test(arguments: [
    "It has to be signed by two people.", "If it is signed we can start.", "What's the deal?",
    "Send it and I'll sign it if legal is fine.", "They signed the last one without me.",
    "Your invoice goes to Cleo.",
  ])
  func noPromise(said: String) throws {
    let call = "Ana: The contract is 18k a year. I can send it now.\nBen: \(said)"
    #expect(try !signals(call).contains(.commits))
  }

  @Test(arguments: [
    ("Could I ring you tomorrow?", "Try after nine."), ("Could I drop by on a Monday?", "You can."),
    ("Shall we say Thursday the sixth?", "Thursday the sixth, at four."),
    ("The trial is free.", "Then set up the trial for me."),
  ])
  func aStepIsTaken(offer: String, reply: String) throws {
    #expect(try signals("Ana: \(offer)\nBen: \(reply)").contains(.wants))
  }

  @Test(arguments: ["They said Friday and then Monday.", "It was April last year."])
  func noStepIsTaken(reply: String) throws {
    #expect(try signals("Ana: Could I call you when they are back?\nBen: \(reply)").isEmpty)
  }

  @Test(arguments: [
    "It's a lovely thing, but we won't be taking it further.", "You're to delete this number.",
    "We're not going to renew.", "I'm afraid the answer is no.", "We'll stay with what we have.",
    "We went with another firm.", "We'll pass, thank you.", "Thanks, but no.",
    "We've decided to leave it.", "I don't think this is for us.",
    "Please strike us off your list.",
    "Mr Hale asked that you don't call here again.", "They asked me, and it's a no from all of us.",
  ])
  func turnedDown(said: String) throws {
    let found = try signals("Ana: Shall we go on?\nBen: \(said)")
    #expect(found.contains(.refuses) || found.contains(.doNotCall))
  }

  @Test(arguments: [
    "I'm not going to go above 20k.", "We'll stay with the annual plan.", "I don't buy that.",
    "There's no need for a demo, send the contract.", "We won't sign without a look at it.",
    "We're not allowed to buy so much as a pen.", "We don't need that module, just the base.",
    "We'll pass it on to finance and come back.", "We'll leave it with you until then.",
    "I'm not interested in the big one, just the base.", "Let me think about it.",
  ])
  func notTurnedDown(said: String) throws {
    let found = try signals("Ana: The contract is 18k a year.\nBen: \(said)")
    #expect(!found.contains(.refuses) && !found.contains(.doNotCall))
  }
}
