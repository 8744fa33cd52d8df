import Dialogue
import Foundation
import Hearing
import Practice
import Qualification
import Testing

/// A practised call as lines to read: what the rep says and notes, what comes back, the debrief.
private struct PractisedCall {
  private(set) var text = ""
  private(set) var debrief: Debrief

  init(_ name: String, saying script: [String], rating: Rating?) throws {
    let listener = PracticeCalls.listener
    let practice = try PracticeCalls.practice(PracticeCalls.text(name + ".md"), file: name)
    let day = practice.call.day ?? Day(number: 0)
    var conversation = Conversation(
      kind: .practice, started: Moment(startOf: day), day: day, contact: Contact(id: "test"),
      ours: ["Rep"], theirs: practice.theirs)
    var partner = Partner(practice, listener)
    var events: [Event] = []
    func take(_ content: Input.Content) {
      for event in decide(Input(content), conversation, listener) {
        evolve(&conversation, Entry(event: event))
        events.append(event)
      }
    }
    take(.began)
    for line in script {
      if line.hasPrefix("- ") {
        text += line + "\n"
        take(.typed(String(line.dropFirst(2))))
        continue
      }
      text += "Rep: \(line)\n"
      take(.heard(speaker: "Rep", text: line))
      switch partner.reply(to: line) {
      case .words(let speaker, let words, let line):
        text += "\(speaker): \(words)  line \(line)\n"
        take(.heard(speaker: speaker, text: words))
      case .aside(let aside): text += aside.text + "\n"
      }
    }
    if let rating { take(.typed("note: " + RatingNote.text(rating))) }
    take(.ended)
    debrief = Practice.debrief(Talk(of: events, in: conversation), listener)
    text += "\n" + debrief.lines.map { $0.spans.map(\.text).joined() + "\n" }.joined()
  }

  func check(_ id: String) -> Check? { debrief.checks.first { $0.id == id } }
}

@Suite struct DebriefTests {
  private static let careful = [
    "Good morning. How are you?",
    "What is going wrong on the line today?",
    "- the scales stop two or three times a shift",
    "What does that cost you?",
    "- costs 9000 pounds a month in waste",
    "Who makes the decision, and who else has to agree?",
    "- Graham decides and signs, Nadia Frame has to see it",
    "By when does it have to be running?",
    "- by the end of next month",
    "What happens if it is not running by then?",
    "What have you set aside for it?",
    "- 60k approved",
    "Shall we meet on Thursday?",
    "- next step: meeting on Thursday",
  ]

  private static let hasty = [
    "Do you have a budget for this?", "Is it approved?", "Are you the boss?",
    "Goodbye, and thank you for your time.",
  ]

  @Test func aCarefulCallReadsLikeACall() throws {
    let call = try PractisedCall("scales-that-stop", saying: DebriefTests.careful, rating: .warm)
    try compare(call.text, with: "careful.txt")
    for id in ["asked-challenges", "asked-budget", "challenges-first", "open-form", "who-else"] {
      #expect(call.check(id)?.isPassed == true, "\(id)")
    }
  }

  @Test func aHastyCallIsToldSo() throws {
    let call = try PractisedCall("scales-that-stop", saying: DebriefTests.hasty, rating: .hot)
    try compare(call.text, with: "hasty.txt")
    for id in ["asked-challenges", "challenges-first", "open-form", "who-else", "rating"] {
      #expect(call.check(id)?.isPassed == false, "\(id)")
      #expect(call.check(id)?.tryInstead != nil || id == "rating", "\(id)")
    }
  }

  /// Who is disqualified early can't be asked the rest, and what was passed over before stays missed.
  @Test func onlyWhatCouldNotBeAskedIsLetGo() throws {
    let early = try PractisedCall(
      "do-not-ring-again",
      saying: [
        "Is there anything that goes wrong with sharing drawings?", "- no problems with it",
        "Would you ever want to hear from us?", "- not interested, do not call again",
        "I will take you off our list. Good day.",
      ], rating: .disqualified)
    for id in ["asked-timeline", "asked-budget", "who-else", "date", "why-date", "next-step"] {
      #expect(early.check(id)?.isMoot == true, "\(id)")
    }
    #expect(early.check("open-form")?.isMoot == false)
    #expect(early.debrief.count < early.debrief.checks.count)
    let hasty = try PractisedCall(
      "food-bank-and-a-better-door",
      saying: [
        "Do you have a budget for software?", "Do you have a budget for software at all?",
        "What could be found to put it right?", "Goodbye.",
      ], rating: .disqualified)
    #expect(hasty.check("asked-challenges")?.isPassed == false)
    #expect(hasty.check("asked-challenges")?.isMoot == false)
    #expect(hasty.check("challenges-first")?.isMoot == false)
  }

  /// A gate that the rep asked about and confirmed settles the rating and what can't be asked any more,
  /// in whatever words it was asked about.
  @Test(arguments: [
    "Which of these describe you: size, sector, region, tools, people?",
    "How many people work there, and with what systems?",
    "How many people do you have, and who would look after it?",
  ])
  func aConfirmedGateIsWhatWasSaidIsWorth(question: String) throws {
    let script = [
      "What is hardest about the records today?", "- cannot find the papers, a fine of 300 pounds",
      question, "- fit: none of them", "- 1y",
    ]
    let left = try PractisedCall("a-smallholding", saying: script, rating: .disqualified)
    #expect(left.text.contains("None of them, I am afraid."), "\(left.text)")
    #expect(left.check("rating")?.isPassed == true, "\(left.text)")
    #expect(left.check("disqualifier")?.evidence?.words.hasPrefix("None of them") == true)
    for id in ["asked-decision-process", "asked-timeline", "asked-budget", "date", "next-step"] {
      #expect(left.check(id)?.isMoot == true, "\(id)")
    }
    let referred = try PractisedCall(
      "a-smallholding",
      saying: script + ["Do you know anyone with a bigger herd who could use it?"],
      rating: .disqualified)
    #expect(referred.check("next-step")?.isPassed == true, "\(referred.text)")
  }

  /// No note holds against what was heard, nor where nothing was asked.
  @Test func aGateThatNobodySpokeOfOrThatWasDeniedIsNone() throws {
    let unasked = try PractisedCall(
      "a-smallholding",
      saying: ["What is hardest about the records today?", "- fit: none of them", "- 1y"],
      rating: .disqualified)
    #expect(unasked.check("rating")?.isPassed == false)
    #expect(unasked.check("asked-budget")?.isMoot == false)
    let denied = try PractisedCall(
      "scales-that-stop",
      saying: [
        "What is hardest on the packing line?",
        "Do you do anything at all that we could help with?",
        "What does that cost you?", "- need: no problems at all", "- 1y",
      ], rating: .disqualified)
    #expect(denied.check("rating")?.isPassed == false, "\(denied.text)")
  }

  /// A question that asks to be told is open behind a verb too; "anyone who" asks for a yes.
  @Test(arguments: [
    ("Can you tell me what tools you use?", true), ("Do you know who signs such orders?", true),
    ("Could you describe a bad day on the line?", true),
    ("Do you know anyone who decides on this?", false),
    ("Is there somebody who could sign it?", false),
    ("Is there a day when the scales are worst?", false), ("Who else has a say?", true),
  ])
  func anIndirectQuestionIsOpenAndARelativeClauseIsNot(question: String, isOpen: Bool) throws {
    let call = try PractisedCall("scales-that-stop", saying: [question], rating: nil)
    let title = try #require(call.check("open-form")?.title)
    #expect(title.hasPrefix("open questions: \(isOpen ? 1 : 0) of 1"), "\(title)")
  }

  /// Who decides is not who else, a note alone agrees nothing, and trouble wants another question.
  @Test func aQuestionThatOnlySoundsLikeItDoesNotPass() throws {
    let call = try PractisedCall(
      "scales-that-stop",
      saying: [
        "What is hardest on the packing line?", "Who signs the order?",
        "- Graham decides and signs himself", "- next step: demo on Thursday", "Goodbye.",
      ], rating: nil)
    for id in ["who-else", "next-step", "followed-cues"] {
      #expect(call.check(id)?.isPassed == false, "\(id)")
    }
  }

  /// A note is right where it says what was told, not only where it is worth as much.
  @Test func anotherDayAnotherSumAndNobodyForSomebodyAreNoted() throws {
    func call(_ date: String, _ money: String, _ others: String) throws -> PractisedCall {
      try PractisedCall(
        "scales-that-stop",
        saying: [
          "What is hardest on the line?", "- the scales stop",
          "By when does it have to be running?", "- \(date)",
          "What have you set aside for it?", "- \(money)",
          "Who else are you looking at?", "- \(others)",
        ], rating: nil)
    }
    let wrong = try call("by 5 May 2026", "6k pounds approved", "nobody else")
    let right = try call("by 30 April 2026", "60k pounds approved", "Tarrow Scales")
    for id in ["recorded-timing", "recorded-budget", "recorded-competition"] {
      #expect(wrong.check(id)?.isPassed == false, "\(id)")
      #expect(wrong.check(id)?.title.contains("your note says") == true, "\(id)")
      #expect(right.check(id)?.isPassed == true, "\(id)")
    }
  }

  @Test func theSameTalkHasTheSameDebrief() throws {
    let first = try PractisedCall("hotel-with-stories", saying: DebriefTests.careful, rating: .hot)
    for _ in 0..<5 {
      let again = try PractisedCall(
        "hotel-with-stories", saying: DebriefTests.careful, rating: .hot)
      #expect(again.text == first.text)
    }
  }

  /// Only what the partner had said by then is asked of the notes.
  @Test func whatWasNotSaidIsNotMissedInTheNotes() throws {
    let call = try PractisedCall("scales-that-stop", saying: ["Good morning."], rating: nil)
    #expect(!call.debrief.checks.contains { $0.id.hasPrefix("recorded-") })
    #expect(call.check("rating") == nil)
  }

  @Test(arguments: PracticeCalls.bundled)
  func aRecordedCallHasADebriefWithoutNotes(name: String) throws {
    let practice = try PracticeCalls.practice(PracticeCalls.text(name), file: name)
    let talk = Talk(
      practice.call, sides: practice.sides, day: practice.call.day ?? Day(number: 0))
    let result = debrief(talk, PracticeCalls.listener)
    #expect(result.checks.allSatisfy { !$0.id.hasPrefix("recorded-") && $0.id != "rating" })
    #expect(result.checks.allSatisfy { $0.isMoot || $0.isPassed == ($0.tryInstead == nil) })
    // The words of every piece of evidence are in the turn that it names.
    for case (let turn?, let words) in result.checks.compactMap({ check in
      check.evidence.map { ($0.turn, $0.words) }
    }) {
      #expect(practice.call.turns[turn - 1].text.contains(words))
    }
  }

  private func compare(_ text: String, with name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/" + name)
    guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): read it, and run again")
      return
    }
    #expect(text == expected)
  }
}
