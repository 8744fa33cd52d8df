import Dialogue
import Qualification
import Testing

/// A call that never ends takes no more memory than a long one.
@Suite struct MemoryTests {
  @Test func tenThousandTurnsAreKeptInBounds() throws {
    var conversation = try Call().conversation
    for number in 0..<10_000 {
      let events: [Event] = [
        .typed("answer \(number)"), .asked(QuestionID(rawValue: "q\(number % 40)"), text: "?"),
        .skipped(QuestionID(rawValue: "q\(number % 30)")),
        .postponed(QuestionID(rawValue: "q\(number % 20)")),
        .doubted(Doubt(number: number, matter: .gate(GateReason(rawValue: "g\(number)")))),
        .ruled(
          Ruling(
            reason: "no_fit", verdict: number % 2 == 0 ? .confirmed : .overridden, day: Call.day)),
        .recorded(
          Fact(
            criterion: "budget", answer: .known(.budget(Budget(status: .allocated))),
            words: "set aside \(number)", basis: .said, confidence: .certain, day: Call.day,
            evidence: Evidence(turn: number, side: .theirs))),
      ]
      for event in events { evolve(&conversation, Entry(seconds: number, event: event)) }
      guard conversation.history.count <= Conversation.undoDepth * 2 else { break }
    }
    #expect(conversation.turn == 10_000)
    let state = conversation.state
    #expect(state.asked.count == 81)
    #expect(state.skipped.count == 30)
    #expect(state.postponed.count <= 20)
    #expect(state.doubts.count <= 64)
    #expect(state.doubts.last?.number == 9_999)
    #expect(state.contact.rulings.count == 8)
    #expect(state.contact.facts.count == 8)
    #expect(state.contact.holding("budget")?.words == "set aside 9999")
    #expect(conversation.history.count >= Conversation.undoDepth)
  }

  @Test func whatIsAddedAgainAndAgainStaysShort() throws {
    var call = try Call()
    for number in 1...200 {
      call.type("need: errors in list \(number) cost us \(number)k a month")
    }
    let words = call.contact.holding("need")?.words ?? ""
    #expect(words.utf8.count <= 1100)
    #expect(words.contains("list 200"))
    // And as many turns as the bound says can be undone.
    for _ in 1...150 { call.type("/undo") }
    #expect(call.contact.holding("need")?.words.contains("list 50") == true)
  }
}
