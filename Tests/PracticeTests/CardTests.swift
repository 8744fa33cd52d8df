import Hearing
import Practice
import Qualification
import Testing

@Suite struct CardTests {
  private let playbook = PracticeCalls.listener.playbook

  /// The cards that the program carries.
  static let bundled: [Card] = libraryCardNames.flatMap { name -> [Card] in
    do throws(FormComplaints) {
      return try readCards(
        libraryCardText(name) ?? "", file: name + ".yaml", PracticeCalls.listener.playbook)
    } catch {
      Issue.record("\(error.text)")
      return []
    }
  }

  @Test func thereAreCardsOfEveryKind() {
    #expect(CardTests.bundled.count >= 60)
    #expect(Set(CardTests.bundled.map(\.kind)).count == Card.Kind.allCases.count)
    #expect(Set(CardTests.bundled.map(\.id)).count == CardTests.bundled.count)
    #expect(Set(CardTests.bundled.map(\.shows)).count == CardTests.bundled.count)
  }

  @Test(arguments: bundled)
  func theEngineGivesTheAnswerOfTheCard(_ card: Card) {
    let judgement = judge(card, PracticeCalls.listener)
    #expect(judgement.answer == card.answer, "\(card.id)")
    #expect(judgement.decides == card.decides, "\(card.id)")
  }

  private func complaints(_ text: String) -> [String] {
    do {
      _ = try readCards(text, file: "c.yaml", playbook)
      return []
    } catch {
      return error.complaints.map { "\($0.mark.line):\($0.mark.column) \($0.message): \($0.cure)" }
    }
  }

  @Test func mistakesAreNamedWithTheirPlace() {
    let text = """
      leadline: cards/1
      cards:
        One:
          kind: rate
        two:
          kind: level
          show: x
          shows: x
          day: 2026-02-30
          facts:
            nead: it is slow
            need: it is slow
            budget: none
          answer: wek
          because: so
        three:
          kind: unknown
          shows: x
          day: 2026-02-03
          facts: {need: slow}
          answer: timing
          decides: need
      """
    #expect(
      complaints(text) == [
        "3:3 One can't be a name here: use lower-case letters, digits and - , beginning with a letter",
        "7:5 there is no key show here: did you mean shows?",
        "9:10 2026-02-30 is no day: write a day such as 2026-03-02",
        "11:7 nead is no criterion: did you mean need?",
        "11:7 a card about a level shows one fact: leave one `criterion: words` line, the remark"
          + " to judge",
        "14:13 wek is no level: did you mean weak?",
        "17:5 three has no because: add `because: …`",
        "22:14 there is no key decides here: remove it",
      ])
    #expect(
      complaints("leadline: cards/2\ncards: {}\n") == [
        "1:11 this file has the form cards/2, which is newer than this leadline: use a newer"
          + " leadline for this file, or write `leadline: cards/1`"
      ])
    #expect(
      complaints("cards: []\n") == [
        "1:1 the first line of this file is not `leadline: cards/1`: begin the file with"
          + " `leadline: cards/1`"
      ])
  }
}
