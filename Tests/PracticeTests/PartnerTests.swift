import Chance
import Foundation
import Hearing
import Practice
import Qualification
import Testing

/// A partner says nothing but words of the call, and everything in it can be drawn out.
@Suite struct PartnerTests {
  @Test func practicesAreCarried() {
    #expect(PracticeCalls.bundled.count >= 4)
  }

  /// Whom else it may serve is no question about who decides.
  @Test func whoElseItMayServeIsNotWhoDecides() throws {
    let asked = [
      "Do you know anyone who could use this?", "Is there another yard you know that needs it?",
      "Who else might benefit from it?",
    ]
    for question in asked {
      var kit = Partner(
        try PracticeCalls.practice(PracticeCalls.text("a-smallholding.md")), PracticeCalls.listener)
      #expect(kit.reply(to: question) == .aside(.noReferral), "\(question)")
      guard
        case .words(_, let thanks, _) = kit.reply(
          to:
            "I will be frank, a printed folder serves you better. Shall I send you one? \(question)"
        )
      else {
        Issue.record("the offer is not answered")
        continue
      }
      #expect(!thanks.isEmpty)
      var ross = Partner(
        try PracticeCalls.practice(PracticeCalls.text("ask-my-sister-company.md")),
        PracticeCalls.listener)
      _ = ross.reply(to: "What is hardest about planning the yard?")
      guard case .words(_, let text, _) = ross.reply(to: question) else {
        Issue.record("nothing is said to \(question)")
        continue
      }
      #expect(text.contains("my sister"))
    }
  }

  /// Asked in other words what was told already, they say where; all they will is only said of what no
  /// line answers any more.
  @Test func whatWasToldIsNotAllTheyWill() throws {
    var kit = Partner(
      try PracticeCalls.practice(PracticeCalls.text("a-smallholding.md")), PracticeCalls.listener)
    _ = kit.reply(to: "What is hardest about the records today?")
    guard case .words(_, let text, 21) = kit.reply(to: "How often does that happen?") else {
      Issue.record("the tin is not told")
      return
    }
    #expect(text.contains("biscuit tin"))
    #expect(kit.reply(to: "And how do you keep them today?") == .aside(.toldBefore(line: 21)))
    #expect(Partner.Aside.toldBefore(line: 21).text == "[they have told that already, on line 21]")
  }

  /// Nothing is said to be told in full while a line answers the very question.
  @Test(arguments: PracticeCalls.bundled)
  func aQuestionOfTheCallIsNeverToldInFullBeforeItsLine(name: String) throws {
    let practice = try PracticeCalls.practice(PracticeCalls.text(name), file: name)
    for line in practice.lines where !line.topics.isEmpty {
      var partner = Partner(practice, PracticeCalls.listener)
      for question in PracticeCalls.listener.playbook.questions.prefix(4) {
        _ = partner.reply(to: question.ask)
      }
      let question = sentencesAsking(in: line.prompt)
      guard !question.isEmpty else { continue }
      for _ in 0..<2 {
        if case .aside(.toldAll) = partner.reply(to: question) {
          let wasSaid = partner.hasSaid(line: line.line)
          #expect(wasSaid, "\(question)")
        }
      }
    }
  }

  private func sentencesAsking(in prompt: String) -> String {
    prompt.split(separator: ".").map(String.init).last { $0.contains("?") } ?? ""
  }

  /// The list says who it is and why one talks, and not how it goes.
  @Test(arguments: PracticeCalls.bundled)
  func everyPracticeSaysWhoItIsWithAndWhatItIsFor(name: String) throws {
    let text = try PracticeCalls.text(name)
    let practice = try PracticeCalls.practice(text, file: name)
    let occasion = try #require(practiceOccasion(text))
    for person in practice.theirs { #expect(occasion.contains(person)) }
    for rating in Rating.allCases { #expect(!occasion.contains(" \(rating.rawValue) contact")) }
    #expect(practicePurpose(text) != nil)
  }

  /// What a rep can say who asks everything, and to go on.
  private static let everything =
    PracticeCalls.listener.playbook.questions.filter(\.isAloud).map(\.ask)
    + ["Hello, how are you?", "Tell me more.", "Goodbye, and thank you for your time."]

  @Test(arguments: PracticeCalls.bundled)
  func everyLineCanBeReached(name: String) throws {
    let text = try PracticeCalls.text(name)
    let practice = try PracticeCalls.practice(text, file: name)
    let source = text.split(separator: "\n", omittingEmptySubsequences: false)
    var said: [Int: String] = [:]
    var partner = Partner(practice, PracticeCalls.listener)
    func take(_ reply: Partner.Reply) {
      guard case .words(let speaker, let text, let line) = reply else { return }
      #expect(source[line - 1].contains(text) && source[line - 1].contains(speaker))
      said[line] = said[line].map { $0 + " " + text } ?? text
    }
    for words in PartnerTests.everything { take(partner.reply(to: words)) }
    var turns = 0
    while !partner.hasToldAll, turns < 10 * practice.lines.count {
      take(partner.reply(to: "Tell me more."))
      turns += 1
    }
    for line in practice.lines { #expect(said[line.line] == line.text) }
  }

  /// A rep who asks about the matter, with a question of their own for each line, hears all of it.
  @Test(arguments: PracticeCalls.bundled)
  func everyLineIsReachedByAsking(name: String) throws {
    let text = try PracticeCalls.text(name)
    let practice = try PracticeCalls.practice(text, file: name)
    let source = text.split(separator: "\n", omittingEmptySubsequences: false)
    var partner = Partner(practice, PracticeCalls.listener)
    var said: [Int: String] = [:]
    var invitations = 0
    func say(_ words: String) {
      guard case .words(let speaker, let text, let line) = partner.reply(to: words) else { return }
      let row = source[line - 1]
      #expect(row.hasPrefix("**\(speaker):** ") && row.contains(text))
      said[line] = said[line].map { $0 + " " + text } ?? text
    }
    var ours: [String] = []
    for turn in practice.call.turns where practice.sides.side(of: turn.speaker) == .ours {
      ours.append(turn.text)
      say(turn.text)
      for other in practice.theirs.dropFirst(practice.theirs.count > 1 ? 0 : 1) {
        say("\(turn.text) And what do you say, \(other)?")
      }
    }
    for question in PracticeCalls.listener.playbook.questions where question.isAloud {
      say(question.ask)
      for followUp in question.followUps { say(followUp.ask) }
    }
    // What is left is a second sentence, or an aside that answers no question.
    while !partner.hasToldAll, invitations < practice.lines.count / 3 {
      say("Tell me more.")
      invitations += 1
    }
    let left = practice.lines.filter { said[$0.line] != $0.text }
    #expect(left.isEmpty, "\(left.map(\.text)) behind \(invitations) invitations")
  }

  @Test func aGoodbyeAgreesToNoDay() throws {
    let practice = try PracticeCalls.practice(
      PracticeCalls.text("scales-that-stop.md"), file: "scales-that-stop.md")
    var partner = Partner(practice, PracticeCalls.listener)
    _ = partner.reply(to: "What is hardest on the line?")
    #expect(partner.reply(to: "Thanks for your time, goodbye.") == .aside(.goodbye))
    guard case .words(_, let words, _) = partner.reply(to: "Shall we do a demo on Thursday?") else {
      Issue.record("an offer has no answer")
      return
    }
    #expect(words == "Thursday at ten suits us both.")
  }

  @Test func whatHappensWhenItIsLateIsAskedOfTheDate() throws {
    let practice = try PracticeCalls.practice(
      PracticeCalls.text("scales-that-stop.md"), file: "scales-that-stop.md")
    var partner = Partner(practice, PracticeCalls.listener)
    _ = partner.reply(to: "What is hardest on the line?")
    _ = partner.reply(to: "By when should it be running?")
    _ = partner.reply(to: "What other vendors are you looking at?")
    guard case .words(_, let words, _) = partner.reply(to: "What happens if it is late?") else {
      Issue.record("a late date has no answer")
      return
    }
    #expect(words.hasPrefix("If we miss April"))
  }

  @Test(arguments: PracticeCalls.bundled)
  func whateverIsAskedItSaysOnlyItsOwnWords(name: String) throws {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SplitMix64(seed: seed)
    let text = try PracticeCalls.text(name)
    let practice = try PracticeCalls.practice(text, file: name)
    let source = text.split(separator: "\n", omittingEmptySubsequences: false)
    var partner = Partner(practice, PracticeCalls.listener, seed: seed)
    let lines = practice.lines.map(\.prompt) + PartnerTests.everything + ["", "?", "why", "Is it?"]
    for _ in 0..<60 {
      let words = lines[Int.random(in: lines.indices, using: &chance)]
      guard case .words(_, let said, let line) = partner.reply(to: words) else { continue }
      #expect(source[line - 1].contains(said), "seed \(seed)")
    }
  }

  @Test(arguments: PracticeCalls.bundled)
  func theSameLinesGetTheSameReplies(name: String) throws {
    let practice = try PracticeCalls.practice(PracticeCalls.text(name), file: name)
    func replies() -> [Partner.Reply] {
      var partner = Partner(practice, PracticeCalls.listener, seed: 7)
      return PartnerTests.everything.map { partner.reply(to: $0) }
    }
    #expect(replies() == replies())
  }

  private let small = """
    Date: 2026-01-12
    Participants:
    - Mia Bell, Account Executive, Plumbline
    - Ada Wolf, Operations Director, Northwind

    Mia Bell: What is not working in the warehouse?
    Ada Wolf: Every Monday the counts are wrong. We lose about a day a week to recounting.
    Mia Bell: Is there money set aside for it?
    Ada Wolf: We have 40k approved for this year.
    """

  @Test func moneyComesBehindTroubleOrOnTheSecondAsk() throws {
    let practice = try PracticeCalls.practice(small)
    var partner = Partner(practice, PracticeCalls.listener)
    let money = "What budget have you set aside?"
    #expect(partner.reply(to: money) == .aside(.early("budget")))
    let told = Partner.Reply.words(
      speaker: "Ada Wolf", text: "We have 40k approved for this year.", line: 9)
    #expect(partner.reply(to: money) == told)
    #expect(partner.reply(to: money) == .aside(.toldBefore(line: 9)))
    #expect(partner.reply(to: "How much is in the pot?") == .aside(.toldAll("budget")))
    var patient = Partner(practice, PracticeCalls.listener)
    _ = patient.reply(to: "What problems do you have in the warehouse?")
    #expect(patient.reply(to: money) == told)
  }

  @Test func aClosedQuestionGetsOneSentence() throws {
    let practice = try PracticeCalls.practice(small)
    var partner = Partner(practice, PracticeCalls.listener)
    #expect(
      partner.reply(to: "Do you have any problems in the warehouse?")
        == .words(speaker: "Ada Wolf", text: "Every Monday the counts are wrong.", line: 7))
    #expect(
      partner.reply(to: "Tell me more.")
        == .words(
          speaker: "Ada Wolf", text: "We lose about a day a week to recounting.", line: 7))
  }

  @Test func whatTheCallDoesNotAnswerIsSaid() throws {
    let practice = try PracticeCalls.practice(small)
    var partner = Partner(practice, PracticeCalls.listener)
    #expect(practice.missingTopics == ["decision-process", "timeline"])
    #expect(partner.reply(to: "By when do you need it running?") == .aside(.notInCall("timeline")))
    #expect(partner.reply(to: "Do horses dream?") == .aside(.notUnderstood))
    #expect(partner.reply(to: "I see.") == .aside(.waits))
  }

  /// What is asked round about is answered where they have something to tell of it.
  @Test(arguments: [
    "scales-that-stop.md", "clinics-before-the-audit.md", "hotel-with-stories.md",
    "five-on-the-list.md", "dispatcher-without-a-pen.md", "two-weeks-left.md",
  ])
  func anObliqueQuestionIsAnswered(name: String) throws {
    let practice = try PracticeCalls.practice(PracticeCalls.text(name), file: name)
    for question in [
      "Who decides on such things at the firm?",
      "Is there somebody else who'd need to be on board?",
    ] {
      var partner = Partner(practice, PracticeCalls.listener)
      _ = partner.reply(to: "What is hardest today?")
      guard case .words(_, _, let line) = partner.reply(to: question) else {
        Issue.record("\(question) has no answer")
        continue
      }
      let told = practice.lines.first { $0.line == line }?.topics ?? []
      #expect(told.contains("decision-process"))
    }
  }

  /// A guess is made among what is near, never of talk about nothing.
  @Test(arguments: PracticeCalls.bundled)
  func whatAsksForNothingIsNotGuessedAt(name: String) throws {
    let practice = try PracticeCalls.practice(PracticeCalls.text(name), file: name)
    for question in [
      "Do you like football?", "Is the line clear now?", "Do you live near the plant?",
      "Have you seen the news today?", "What was your name again?", "Do you mind if I record this?",
      "Does that make sense?", "Would you like a coffee?",
    ] {
      var partner = Partner(practice, PracticeCalls.listener)
      _ = partner.reply(to: "What is hardest today?")
      guard case .words(_, let words, let line) = partner.reply(to: question) else { continue }
      let told = practice.lines.first { $0.line == line }?.told ?? []
      #expect(told.isEmpty, "\(question) is answered by \(words)")
    }
  }

  @Test func aCallWithoutTwoSidesIsRefused() {
    #expect(throws: PracticeProblem.oneSpeaker("Ada Wolf")) {
      try PracticeCalls.practice("Ada Wolf: Hello.\nAda Wolf: Is anybody there?\n")
    }
    let call = RecordedCall(turns: [
      Turn(speaker: "Mia", text: "Hello."), Turn(speaker: "Ben", text: "Hello to you."),
    ])
    func sides(_ side: Evidence.Side) -> Sides {
      Sides(
        speakers: ["Mia", "Ben"].map {
          Sides.Placed(name: $0, side: side, reason: .named, isCertain: true)
        })
    }
    #expect(throws: PracticeProblem.noProspect(["Mia", "Ben"])) {
      try PracticeCall(call, sides: sides(.ours), on: Day(number: 0), PracticeCalls.listener)
    }
    #expect(throws: PracticeProblem.noRep(["Mia", "Ben"])) {
      try PracticeCall(call, sides: sides(.theirs), on: Day(number: 0), PracticeCalls.listener)
    }
  }

  @Test(arguments: [
    ("What goes wrong?", QuestionForm.open), ("Do you have a budget?", .closed),
    ("Could you tell me about it?", .open), ("So, is it approved?", .closed),
    ("It is late. Who decides?", .open), ("Walk me through it.", .open),
  ])
  func tellsOpenFromClosed(text: String, form: QuestionForm) {
    #expect(QuestionForm(of: text) == form)
  }
}
