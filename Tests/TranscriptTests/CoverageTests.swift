import Dialogue
import Qualification
import Records
import Scoring
import Sessions
import Testing

/// What the conversations show together: each thing that none shows is listed.
@Suite struct CoverageTests {
  private let all = ExampleConversation.all

  @Test func eachSaysWhatItIsThereFor() {
    let shows = all.map { $0.transcript.head.shows ?? "" }
    #expect(shows.allSatisfy { $0.count > 20 })
    #expect(Set(shows).count == shows.count)
    #expect(all.allSatisfy { $0.transcript.head.expect != nil })
  }

  @Test func allRatingsAreShown() {
    let shown = Set(all.map(\.assessment.rating))
    #expect(Rating.allCases.filter { !shown.contains($0) } == [])
  }

  @Test func allGatesAreShownAndBothSurenesses() {
    let findings = all.flatMap { conversation in
      conversation.replay.turns.indices.flatMap { gates(of: conversation, after: $0) }
    }
    let reasons = Set(findings.map(\.gate.reason))
    let known = all.first?.playbook.gates.map(\.reason) ?? []
    #expect(known.filter { !reasons.contains($0) }.map(\.rawValue) == [])
    let states = Set(findings.map(\.state))
    #expect(Assessment.GateFinding.State.allCases.filter { !states.contains($0) } == [])
  }

  private func gates(
    of conversation: ExampleConversation, after turn: Int
  ) -> [Assessment.GateFinding] {
    var state = conversation.start
    for entry in conversation.replay.turns[...turn].flatMap({ $0 }) { evolve(&state, entry) }
    return assess(state.contact, under: conversation.playbook, asOf: conversation.replay.day).gates
  }

  @Test func allLevelsOfTheCoreAreShown() {
    for criterion in all.first?.playbook.coreCriteria ?? [] {
      var shown: Set<Level> = []
      for conversation in all {
        for turn in conversation.replay.turns.indices {
          var state = conversation.start
          for entry in conversation.replay.turns[...turn].flatMap({ $0 }) { evolve(&state, entry) }
          let assessment = assess(
            state.contact, under: conversation.playbook, asOf: conversation.replay.day)
          if let level = assessment.standing(criterion.id)?.level { shown.insert(level) }
        }
      }
      let missing = Level.allCases.filter { !shown.contains($0) }
      #expect(missing == [], "\(criterion.id.rawValue)")
    }
  }

  @Test func allQuestionsAndFollowUpsArePut() {
    let put = Set(
      all.flatMap { $0.replay.turns.flatMap { $0 } }.compactMap { entry -> QuestionID? in
        if case .asked(let id, _) = entry.event { id } else { nil }
      })
    let questions = all.first?.playbook.questions ?? []
    let ids = questions.map(\.id) + questions.flatMap { $0.followUps.map(\.id) }
    #expect(ids.filter { !put.contains($0) }.map(\.rawValue) == [])
  }

  @Test func allStatesOfAnAnswerAreShown() {
    let answers = all.flatMap { $0.contact.facts.map(\.answer) }
    #expect(answers.contains(.declined))
    #expect(answers.contains(.doesNotKnow))
    #expect(answers.contains(.notUnderstood))
    let bases = Set(all.flatMap { $0.contact.facts.map(\.basis) })
    #expect(Basis.allCases.filter { !bases.contains($0) } == [])
  }

  @Test func allKindsOfEventsOfACallHappen() {
    let words = Set(all.flatMap { $0.replay.turns.flatMap { $0 } }.map { word($0.event) })
    let wanted = [
      "asked", "typed", "heard", "recorded", "retracted", "noted", "assessed", "skipped",
      "postponed", "identified", "linked", "doubted", "settled", "ruled", "undone",
      "revisitPlanned", "nextStepAgreed", "ended", "doNotContact", "referralSource",
      "betterServed", "closing", "closed",
    ]
    #expect(wanted.filter { !words.contains($0) } == [])
  }

  private func word(_ event: Event) -> String {
    let text = String(describing: event)
    return String(text.prefix { $0 != "(" })
  }
}
