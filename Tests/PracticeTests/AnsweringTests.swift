import Dialogue
import Hearing
import Practice
import Qualification
import Testing

/// What is typed at a card, and what is told behind it.
@Suite struct AnsweringTests {
  private let playbook = PracticeCalls.listener.playbook

  private func card(_ id: String) throws -> Card {
    try #require(CardTests.bundled.first { $0.id == id })
  }

  private func reply(_ id: String, _ lines: String...) throws -> (CardReply?, [String]) {
    var answering = CardAnswering(try card(id), playbook)
    let problems = lines.compactMap { answering.take($0) }
    return (answering.question == nil ? answering.reply : nil, problems)
  }

  @Test(arguments: [
    ["hot need"], ["hot by need"], ["1, need"], ["HOT", "1"], ["ho", "challenges"], ["1", "need"],
  ])
  func anAnswerIsANumberAWordOrItsBeginning(_ lines: [String]) throws {
    var answering = CardAnswering(try card("oven-signed-off"), playbook)
    for line in lines { #expect(answering.take(line) == nil) }
    #expect(answering.reply == CardReply("hot", decides: "need"))
    #expect(answering.question == nil)
  }

  @Test func whatIsNoAnswerIsSaidAndNothingOfItTaken() throws {
    let (half, problems) = try reply("oven-signed-off", "", "9", "htt", "hot bugdet", "hot need x")
    #expect(half == nil)
    #expect(
      problems == [
        "type a number or a word, or ? for help",
        "9 is no rating here: the numbers go from 1 to 4",
        "htt is no rating here: did you mean hot?",
        "bugdet is no reason here: did you mean budget?",
        "hot need x is no rating here: type a number or a word, or ? for help",
      ])
    let (decided, rest) = try reply("oven-signed-off", "hot", "warm need", "timeline")
    #expect(decided == CardReply("hot", decides: "timing") && rest.count == 1)
  }

  @Test func whoeverGivesUpSeesTheAnswer() throws {
    let (reply, problems) = try reply("slow-is-no-cost", "solution")
    let card = try card("slow-is-no-cost")
    let given = try #require(reply)
    #expect(problems.isEmpty && given.grade(of: card) == .again)
    #expect(
      card.verdict(given, PracticeCalls.listener.playbook).map(\.text) == [
        "  no: weak", "  " + card.because,
      ])
    // It is no confusion: nothing was taken for anything else.
    let text = "leadline record 1\n\n2026-01-12T09:00:00Z drill slow-is-no-cost again given \"?\""
    let record = Record(parsing: text + " right \"weak\"\n", file: "record.txt")
    #expect(record.complaints.isEmpty && record.confusions(among: [card]).isEmpty)
  }

  /// `?` helps without giving the answer away; asked for twice, the answer is shown.
  @Test(arguments: ["?", "help", "hint", "/hint", "HELP"])
  func aQuestionMarkHelpsOnceAndThenGivesUp(_ word: String) throws {
    for card in CardTests.bundled {
      var answering = CardAnswering(card, playbook)
      let message = answering.take(word)
      let help = try #require(message)
      #expect(answering.isHelped && answering.reply == nil && answering.question != nil)
      #expect(help.hasSuffix("? again shows the answer.") && !help.contains(card.because))
      #expect(answering.take(word) == nil)
      #expect(answering.question == nil && answering.reply?.grade(of: card) == .again)
    }
    var second = CardAnswering(try card("oven-signed-off"), playbook)
    #expect(second.take("?") != nil && second.take("hot") == nil)
    #expect(second.take("?")?.contains("decides") == true)
    #expect(second.take("need") == nil && second.reply == CardReply("hot", decides: "need"))
  }

  @Test func theSheetShowsWhatIsUnknownWhereThatIsNotTheQuestion() throws {
    let listener = PracticeCalls.listener
    let next = try card("pain-then-who").lines(listener).map(\.text)
    #expect(next.contains("  authority: unknown") && next.contains("  budget: unknown"))
    let unknown = try card("when-was-never-asked").lines(listener).map(\.text)
    #expect(unknown.count == 4 && !unknown.contains { $0.contains("unknown") })
    for card in CardTests.bundled {
      // No card gives its answer away before it is answered.
      for question in card.questions(playbook) {
        #expect(question.choices.contains { ([card.answer] + card.decides).contains($0.key) })
        #expect(Set(question.choices.map(\.key)).count == question.choices.count)
      }
      #expect(!card.lines(listener).contains { $0.text.contains(card.because) })
      #expect(card.agrees(with: listener))
    }
  }

  @Test func theVerdictNamesWhatDecides() throws {
    let card = try card("oven-signed-off")
    let words = "The oven stops three times a shift and we lose 9,000 dollars a month in bread"
    let right = "hot, need, budget, authority or timing decides: "
    #expect(
      card.verdict(CardReply("hot", decides: "need"), PracticeCalls.listener.playbook)[0].text
        == "  right: \(right)\"\(words)\"")
    #expect(
      card.verdict(CardReply("hot", decides: "budget"), PracticeCalls.listener.playbook)[0].text
        == "  right: \(right)\"60,000 dollars are approved for it\"")
    #expect(
      card.verdict(CardReply("hot", decides: "refused"), PracticeCalls.listener.playbook)[0].text
        == "  half right, and you said hot by \"they refuse\": \(right)\"\(words)\"")
    #expect(
      card.verdict(CardReply("warm"), PracticeCalls.listener.playbook)[0].text
        == "  no, and you said warm: \(right)\"\(words)\"")
  }

  /// Gates are told in words, and answered in words, by their code or by their number.
  @Test func gatesAreInWords() throws {
    let codes = PracticeCalls.listener.playbook.gates.map(\.reason.rawValue).filter {
      $0.contains("_")
    }
    for card in CardTests.bundled {
      let shown =
        card.questions(PracticeCalls.listener.playbook).flatMap(\.lines).map(\.text)
        + card.verdict(CardReply(to: card), PracticeCalls.listener.playbook).map(\.text)
        + card.verdict(CardReply("cold", decides: "low_priority"), PracticeCalls.listener.playbook)
        .map(\.text)
      for code in codes { #expect(!shown.joined().contains(code), "\(card.id): \(code)") }
      if card.kind == .gate { #expect(shown[0] == "What disqualifies them?") }
    }
    let card = try card("lovely-but-no")
    for line in ["they refuse", "refused", "They refuse", "1"] {
      var answering = CardAnswering(card, PracticeCalls.listener.playbook)
      #expect(answering.take(line) == nil, "\(line)")
      #expect(answering.reply?.answer == "refused", "\(line)")
    }
    let late = try self.card("back-burner")
    for line in ["cold low priority", "cold by low priority", "cold by low_priority"] {
      var answering = CardAnswering(late, PracticeCalls.listener.playbook)
      #expect(answering.take(line) == nil, "\(line)")
      #expect(answering.reply == CardReply("cold", decides: "low_priority"), "\(line)")
    }
  }

  @Test func theResultSaysWhenTheNextAreDue() {
    let now = Moment(iso: "2026-01-12T09:30:00+01:00") ?? Moment(seconds: 0, offset: 0)
    let cards = CardTests.bundled
    func line(_ answers: [(String, String)], later: Int64 = 0) -> String {
      var text = "leadline record 1\n\n"
      for (card, grade) in answers {
        text += "\(now.iso) drill \(card) \(grade) given \"x\" right \"y\"\n"
      }
      let record = Record(parsing: text, file: "record.txt")
      let moment = Moment(seconds: now.seconds + later, offset: now.offset)
      let done =
        later > 0
        ? []
        : record.entries.compactMap { entry -> CardAnswer? in
          if case .drill(let answer) = entry.event { answer } else { nil }
        }
      return DrillResult(done, of: cards, record, at: moment).line(at: moment).text
    }
    let new = cards.count - 2
    let ids = cards.map(\.id)
    #expect(
      line([(ids[0], "good"), (ids[1], "again")])
        == "1 of 2 right. 2 cards are due again, the first in 1 minute. \(new) cards are new.")
    #expect(line([]) == "No card was answered. \(cards.count) cards are new.")
    #expect(
      line(ids.map { ($0, "easy") })
        == "\(cards.count) of \(cards.count) right. \(cards.count) cards are due again, the first"
        + " on 2026-01-20.")
    #expect(
      line(ids.map { ($0, "easy") }, later: 3600)
        == "Nothing is due now; --cards 5 drills ahead. \(cards.count) cards are due again, the first"
        + " on 2026-01-20.")
    #expect(
      line([(ids[0], "good")], later: 7200)
        == "No card was answered. 1 card is due now. \(cards.count - 1) cards are new.")
  }
}
