import Dialogue
import Qualification
import Testing

/// What a rep types of the contact: "he", "his" and a deed of nobody named are the contact's.
@Suite struct NoteOnContactTests {
  private func call(answering answer: String, named name: String? = nil) throws -> Call {
    var contact = Contact(id: "t3st")
    contact.identity[.name] = name
    var call = try Call(with: contact)
    call.type("reports take three days", answer)
    return call
  }

  @Test(arguments: [
    (
      "he decides and signs himself; the auditor wants to see the audit trail first",
      Level?.some(.strong)
    ),
    ("he decides and signs himself; audit wants to see the trail first", .strong),
    ("she decides herself, Tom in IT checks security", .strong),
    ("decides alone, signs himself", .strong), ("runs the shop himself", .strong),
    ("he is the owner, decides himself", .strong), ("has the last word", .strong),
    ("his call", .strong), ("her decision alone", .strong), ("just him", .strong),
    ("he does", .strong), ("nobody else", .strong), ("own shop, nobody else", .strong),
    ("recommends, CFO decides", .partial), ("decides with his wife", .partial),
    ("he recommends, the CFO signs", .partial), ("evaluates, his VP decides", .weak),
    ("can't decide, CFO does", .weak), ("he has to ask his boss", .weak),
    ("needs sign-off from procurement and legal", .weak), ("needs board approval", .weak),
    ("I run finance operations and I would recommend it", .weak),
    ("CFO decides, he recommends", .weak), ("yes, decides alone", .strong),
    ("he works for Siemens, decides alone", .strong), ("signs for parcels", nil),
    ("his call is at 3pm", nil), ("nobody else knows yet", nil), ("I can", nil),
    ("has no say", .some(.none)),
  ])
  func isReadAsTheContactsPart(answer: String, level: Level?) throws {
    for name in [nil, "Joe Ray"] {
      let call = try call(answering: answer, named: name)
      #expect(call.level("authority") == level, "\(answer): \(call.text)")
    }
  }

  @Test func somebodyElseIsHeWhereHeDecides() throws {
    var call = try call(answering: "Tom Adler decides")
    call.type("authority: he signs in May")
    #expect(call.level("authority") == .weak)
  }

  @Test func aLookThatSomebodyWantsFirstIsNoNeed() throws {
    var call = try Call()
    call.type("he decides and signs himself; Dana wants to see the audit trail first")
    #expect(call.level("need") == nil && call.level("authority") == .strong)
    #expect(call.open == "challenges")
    call.type("we need to fix the reports first, the audit is in May")
    #expect(call.level("need") == .strong)
  }

  @Test(arguments: ["do you have a budget for this?", "who decides?", "What is your budget?"])
  func aQuestionThatIsPutAnswersNothing(question: String) throws {
    var call = try Call()
    call.type(question)
    #expect(call.contact.facts.isEmpty && call.open == "challenges")
    #expect(call.events.contains(.noted(question)))
  }

  /// Work that somebody does is an answer to what is hard, and no decision.
  @Test(arguments: ["runs the reports himself", "handles everything himself, no time"])
  func workIsNoDecision(answer: String) throws {
    var call = try Call()
    call.type(answer)
    #expect(call.level("authority") == nil)
  }

  @Test func aDoubtThatIsTypedIsAnAnswer() throws {
    let call = try call(answering: "CFO decides?")
    #expect(call.level("authority") == .weak)
  }

  @Test func whoLeavesAtOnceIsToldThatNothingIsKept() throws {
    var call = try Call()
    call.type("/quit")
    #expect(call.text.contains("nothing is kept"))
    var other = try Call()
    other.type("reports take three days", "/quit")
    #expect(other.text.contains("kept; the call can be resumed"))
  }
}
