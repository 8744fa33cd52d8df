import Dialogue
import Qualification
import Testing

/// Commands, what they say, and the lines that are no command.
@Suite struct CommandTests {
  @Test(arguments: [
    ("/bugdet", "there is no command /bugdet"), ("/scor", "did you mean /score?"),
    ("/level ned strong", "did you mean need?"), ("/level need strnog", "did you mean strong?"),
    ("/edit", "needs more, such as /edit budget"), ("/ask buget", "did you mean budget?"),
    ("/disqualify no_buget", "did you mean no_budget?"), ("/note", "needs more"),
    ("/whatif", "needs more"),
  ])
  func aMistakeSaysWhatWasMeant(line: String, answer: String) throws {
    var call = try Call()
    let before = call.conversation.state
    call.type(line)
    #expect(call.text.contains(answer))
    #expect(call.conversation.state == before)
  }

  @Test func commandsThatOnlyShowChangeNothing() throws {
    var call = try Call()
    call.type("it costs us 9k a month")
    let before = call.conversation.state
    for line in ["/why", "/score", "/facts", "/help", "/whatif budget=strong"] {
      call.type(line)
      #expect(call.conversation.state == before, "\(line)")
      #expect(!call.lines.isEmpty, "\(line)")
    }
  }

  @Test func everyCommandOfTheListIsKnown() throws {
    for name in commandNames {
      var call = try Call()
      call.type("/\(name)")
      #expect(!call.text.contains("there is no command"), "\(name)")
    }
  }

  @Test func quietHidesTheStatus() throws {
    var call = try Call()
    call.type("/quiet")
    let quiet = prompt(for: call.conversation, call.playbook, asOf: Call.day)
    #expect(quiet.status.text.isEmpty && quiet.rating.text.isEmpty)
    call.type("/quiet")
    let shown = prompt(for: call.conversation, call.playbook, asOf: Call.day)
    #expect(shown.status.text == "need ? · authority ? · timing ? · budget ? · 0 of 5")
    #expect(shown.rating.text == "not rated 0/100")
  }

  @Test func leavingAndComingBack() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "/quit")
    #expect(call.conversation.state.phase == .left)
    call.take(.resumed)
    #expect(call.conversation.state.phase == .talking)
    #expect(call.open == "decision-process")
    call.take(.departed)
    #expect(call.conversation.state.phase == .left)
  }

  @Test func aClosedCallDecidesNothing() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "/end", "no answer")
    #expect(call.contact.lastOutcome == .noAnswer)
    #expect(!call.contact.hasTalked)
    #expect(call.type("budget: 40k").isEmpty)
  }

  @Test(arguments: [
    ("talked", Contact.Outcome.talked), ("no answer", .noAnswer),
    ("voicemail, call Monday", .voicemail),
    ("busy", .busy), ("gatekeeper", .gatekeeper), ("wrong person", .wrongPerson),
    ("a good start", .talked), ("voicmail", .voicemail), ("Gatekeper", .gatekeeper),
    ("send the offer", .talked),
  ])
  func outcomes(line: String, outcome: Contact.Outcome) throws {
    var call = try Call()
    call.type("it costs us 9k a month", "/end", line)
    #expect(call.contact.lastOutcome == outcome)
  }

  @Test(arguments: ["help", "?", "Help", "quit", "exit"])
  func aBareWordForLeadlineIsNoAnswer(line: String) throws {
    var call = try Call()
    call.type("it costs us 9k a month")
    let facts = call.contact.facts
    call.type(line)
    #expect(call.contact.facts == facts)
    let leaves = ["quit", "exit"].contains(line)
    #expect(call.conversation.state.phase == (leaves ? .left : .talking))
    if !leaves { #expect(call.text.contains("/undo")) }
  }

  @Test func aMistypedFieldIsNoName() throws {
    var call = try Call()
    call.type("/contact Grace Hopper", "/contact compny: Acme")
    #expect(call.contact.identity == [.name: "Grace Hopper"])
    #expect(call.text.contains("company"))
    call.type("/whatif authority")
    #expect(call.text.contains("/whatif authority=strong"))
  }

  @Test func theSummaryFitsInTwelveLines() throws {
    var call = try Call()
    call.type("we lose 9k a month, I decide, 50k approved, live by end of March")
    call.type(
      "yes, demo next week", "size yes", "Acme", "top priority", "fair", "strong", "talked", "")
    #expect(call.conversation.state.phase == .closed)
    #expect(call.lines.count <= 13)
  }

  @Test func hostileTextIsKeptAsItIs() throws {
    var call = try Call()
    let hostile = "\u{1B}[2J\u{202E} 40k <script> \u{0} --> | \" ' ;"
    call.type("name: \(hostile)", hostile)
    #expect(call.contact.identity[.name] == hostile.trimmingSpaces)
  }

  @Test func heardUtterancesAskAndAnswer() throws {
    var call = try Call(kind: .heard)
    call.take(.heard(speaker: "Jana", text: "Is there a budget for it?"))
    #expect(call.open == "budget")
    call.take(.heard(speaker: "Mr. Abel", text: "25k is set aside."))
    #expect(call.level("budget") == .strong)
    #expect(call.contact.latest("budget")?.evidence.speaker == "Mr. Abel")
    #expect(call.contact.latest("budget")?.evidence.side == .theirs)
    call.take(.heard(speaker: "Somebody", text: "90k approved"))
    #expect(call.contact.facts.count == 1)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var slice = self[...]
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
