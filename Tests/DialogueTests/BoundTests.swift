import Dialogue
import Qualification
import Testing

/// A transcript of any length leaves a conversation of bounded size.
@Suite struct BoundTests {
  @Test func whatAHostileFilePilesUpIsBounded() {
    var conversation = Conversation(
      started: nil, day: Day(number: 20_000), contact: Contact(id: "k3f9"))
    for number in 1...2000 {
      let criterion = CriterionID(rawValue: "c\(number)")
      let events: [Event] = [
        .typed("x"), .asked(QuestionID(rawValue: "q\(number)"), text: ""),
        .postponed(QuestionID(rawValue: "p\(number)")),
        .skipped(QuestionID(rawValue: "s\(number)")),
        .doubted(Doubt(number: number, matter: .contradiction(criterion))),
        .linked(Authority.Person(name: "p\(number)")),
        .recorded(
          Fact(
            criterion: criterion, answer: .declined, words: "", day: Day(number: 20_000))),
      ]
      for event in events { evolve(&conversation, Entry(event: event)) }
    }
    let state = conversation.state
    let sizes = [
      state.asked.count, state.postponed.count, state.skipped.count, state.doubts.count,
      state.contact.people.count, state.contact.facts.count,
    ]
    #expect(sizes == [512, 512, 512, 64, 500, 500])
    #expect(state.contact.facts.last?.criterion == "c2000")
    #expect(conversation.doubtCount == 2000)
  }
}
