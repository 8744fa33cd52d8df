import Qualification
import Testing

@testable import Hearing

@Suite struct MeasureTests {
  private let cues = QuestionCues(discovery)
  private let sides = Sides(speakers: [
    Sides.Placed(name: "Ines", side: .ours, reason: .named, isCertain: true),
    Sides.Placed(name: "Owen", side: .theirs, reason: .named, isCertain: true),
  ])

  private func measured(_ turns: [Turn], facts: [Fact] = []) -> CallMeasures {
    let call = RecordedCall(turns: turns)
    return measure(
      call, sides: sides, asked: turns.map { cues.questions(in: $0.text) }, facts: facts)
  }

  @Test func talkByWords() {
    let found = measured([
      Turn(speaker: "Ines", text: "One two three."),
      Turn(speaker: "Owen", text: "One two three four five six seven."),
      Turn(speaker: nil, text: "Somebody coughs loudly in the room."),
    ])
    #expect(found.unit == .words)
    #expect(found.ours == 3 && found.theirs == 7 && found.talkShare == 30)
    #expect(found.ourLongest == CallMeasures.Stretch(speaker: "Ines", turn: 1, length: 3))
    #expect(found.theirLongest == CallMeasures.Stretch(speaker: "Owen", turn: 2, length: 7))
  }

  @Test func talkByTime() {
    let found = measured([
      Turn(speaker: "Ines", text: "Short.", start: 0, end: 6000),
      Turn(speaker: "Owen", text: "Long long long long.", start: 6000, end: 8000),
      Turn(speaker: "Owen", text: "More.", start: 8000, end: 10000),
    ])
    #expect(found.unit == .milliseconds)
    #expect(found.ours == 6000 && found.theirs == 4000 && found.talkShare == 60)
    #expect(found.theirLongest == CallMeasures.Stretch(speaker: "Owen", turn: 2, length: 4000))
  }

  @Test func startsAloneTellTime() {
    let found = measured([
      Turn(speaker: "Ines", text: "One two.", start: 0),
      Turn(speaker: "Owen", text: "One two three four.", start: 2000),
    ])
    #expect(found.unit == .milliseconds)
    #expect(found.ours == 2000 && found.theirs == 4000)
  }

  @Test func nobodyTalks() {
    let found = measured([])
    #expect(found.talkShare == nil && found.ourLongest == nil && found.missed.isEmpty)
  }

  @Test func questionsOfOurs() {
    let found = measured([
      Turn(speaker: "Ines", text: "Can you hear me? What is your budget? It is nice, right?"),
      Turn(speaker: "Owen", text: "What does it cost?"),
      Turn(speaker: "Ines", text: "And when do you want to go live?"),
    ])
    #expect(found.questions == 3)
    #expect(found.discoveryQuestions == 2)
  }

  @Test func firstHeard() {
    let day = Day(number: 20_000)
    func fact(_ criterion: CriterionID, _ turn: Int, _ answer: Fact.Answer) -> Fact {
      Fact(
        criterion: criterion, answer: answer, words: "", day: day,
        evidence: Evidence(turn: turn))
    }
    let found = measured(
      [
        Turn(speaker: "Ines", text: "Hello.", start: 0),
        Turn(speaker: "Owen", text: "Hi.", start: 900),
      ],
      facts: [
        fact("budget", 2, .known(.text("40k"))), fact("need", 1, .known(.text("slow"))),
        fact("budget", 1, .known(.text("30k"))), fact("timing", 1, .doesNotKnow),
        fact("fit", 7, .known(.text("out of range"))),
      ])
    #expect(
      found.reached == [
        CallMeasures.Reached(criterion: "budget", turn: 1, time: 0),
        CallMeasures.Reached(criterion: "need", turn: 1, time: 0),
      ])
  }

  @Test(arguments: [
    ("Honestly it is a nightmare every month.", "pain"),
    ("We have set aside a little for it.", "money"),
    ("That has to be done before our audit.", "date"),
    ("Our CFO would have to see it.", "decider"),
    ("We are also talking to another vendor.", "competitor"),
  ])
  func cueLetGo(_ said: String, _ subject: String) {
    let turns = [
      Turn(speaker: "Owen", text: said), Turn(speaker: "Ines", text: "I see. We do that well."),
      Turn(speaker: "Owen", text: "Good."),
      Turn(speaker: "Ines", text: "Does Tuesday work for you?"),
    ]
    let missed = measured(turns).missed
    #expect(missed.map(\.subject.rawValue) == [subject])
    #expect(missed.first?.turn == 1)
    // A question in either turn follows it up.
    for place in [1, 3] {
      var asking = turns
      asking[place].text += " What happens when it goes wrong?"
      #expect(measured(asking).missed.isEmpty)
    }
    #expect(measured([turns[0]]).missed.isEmpty)
  }

  @Test func bandsNameTheirSource() {
    #expect(ReferenceBand.all.allSatisfy { !$0.source.isEmpty && !$0.finding.isEmpty })
    #expect(Set(ReferenceBand.all.map(\.measure)).count == ReferenceBand.all.count)
  }
}
