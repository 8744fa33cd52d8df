import Chance
import Qualification
import Testing

@testable import Practice

/// What is drilled next: laws that hold of any record, and what a rep would see.
@Suite struct ChoosingTests {
  private static let start = Moment(iso: "2026-03-02T09:00:00Z") ?? Moment(seconds: 0, offset: 0)
  private static let answers = ["hot", "warm", "cold", "disqualified"]

  private func card(_ id: String, _ kind: Card.Kind = .rate, _ answer: String = "hot") -> Card {
    Card(
      id: id, kind: kind, shows: id, day: Day(number: 20_000), facts: [], answer: answer,
      decides: [], because: "so")
  }

  private func record(_ answers: [(card: String, given: String, right: String, seconds: Int64)])
    -> Record
  {
    var text = "leadline record 1\n\n"
    for answer in answers {
      let at = Moment(seconds: ChoosingTests.start.seconds + answer.seconds, offset: 0)
      let grade = answer.given == answer.right ? "good" : "again"
      text += "\(at.iso) drill \(answer.card) \(grade)"
      text += " given \"\(answer.given)\" right \"\(answer.right)\"\n"
    }
    let record = Record(parsing: text, file: "record.txt")
    #expect(record.complaints.map(\.text) == [])
    return record
  }

  private func moment(_ seconds: Int64) -> Moment {
    Moment(seconds: ChoosingTests.start.seconds + seconds, offset: 0)
  }

  @Test func whatIsDueComesBeforeWhatIsNewAndTheRestWaits() {
    let cards = [card("a-new"), card("b-waits"), card("c-due")]
    let record = record([
      ("c-due", "hot", "hot", 0), ("b-waits", "hot", "hot", 0), ("b-waits", "hot", "hot", 600),
    ])
    let now = moment(1200)
    #expect(chooseCards(from: cards, record, at: now).map(\.id) == ["c-due", "a-new"])
    // Whoever asks for more gets what is due soonest.
    #expect(
      chooseCards(.cards(3), from: cards, record, at: now).map(\.id)
        == ["c-due", "a-new", "b-waits"])
    #expect(chooseCards(.cards(1), from: cards, record, at: now).map(\.id) == ["c-due"])
    #expect(chooseCards(.cards(0), from: cards, record, at: now).isEmpty)
  }

  @Test func theWeakestConfusionComesFirst() {
    let cards = [
      card("a", .rate, "cold"), card("b", .rate, "hot"), card("c", .rate, "warm"),
      card("d", .rate, "disqualified"), card("e", .level, "weak"),
      card("n", .rate, "warm"), card("m", .rate, "cold"),
    ]
    let record = record([
      ("a", "cold", "cold", 0), ("b", "warm", "hot", 1), ("c", "warm", "warm", 2),
      ("b", "warm", "hot", 3), ("d", "disqualified", "disqualified", 4), ("e", "none", "weak", 5),
    ])
    let confusions = record.confusions(among: cards)
    #expect(confusions.map(\.given) == ["warm", "none"])
    #expect(confusions.map(\.strength) == [1500, 1000])
    let chosen = chooseCards(.cards(7), from: cards, record, at: moment(86_400)).map(\.id)
    // Hot taken for warm: cards about either, then the level that was missed, then what was known.
    #expect(Set(chosen.prefix(2)) == ["b", "c"])
    #expect(chosen[2] == "e")
    #expect(Set(chosen[3..<5]) == ["a", "d"])
    // A new card about what is confused comes before another new one.
    #expect(Array(chosen[5...]) == ["n", "m"])
  }

  @Test func aConfusionFadesWithRightAnswers() {
    let cards = [card("a", .rate, "hot")]
    var answers: [(card: String, given: String, right: String, seconds: Int64)] = [
      ("a", "warm", "hot", 0)
    ]
    var last = 1001
    for round in 1...12 {
      let strength = record(answers).confusions(among: cards).first?.strength ?? 0
      #expect(strength < last)
      if strength > 0 { last = strength }
      answers.append(("a", "hot", "hot", Int64(round)))
      if strength == 0 { return }
    }
    Issue.record("it never fades")
  }

  @Test func whatDecidesIsConfusedByItself() {
    let reply = CardReply("hot", decides: "need")
    var rated = card("a")
    rated.decides = ["need"]
    #expect(CardReply(to: rated) == reply)
    #expect(CardReply(text: reply.text) == reply)
    #expect(CardReply(text: "who-else") == CardReply("who-else"))
    #expect(reply.grade(of: rated) == .good)
    #expect(CardReply("hot", decides: "budget").grade(of: rated) == .hard)
    #expect(CardReply("warm", decides: "need").grade(of: rated) == .again)
    // Of several that decide, each is right, and stands on record as what was right.
    rated.decides = ["need", "authority"]
    let other = CardReply("hot", decides: "authority")
    #expect(other.grade(of: rated) == .good && CardReply(to: rated, given: other) == other)
    #expect(CardReply(to: rated, given: CardReply("hot", decides: "budget")) == reply)
    rated.decides = ["need"]
    let record = record([("a", "hot by budget", "hot by need", 0)])
    let confusions = record.confusions(among: [rated])
    #expect(confusions.map(\.right) == ["need"] && confusions.map(\.given) == ["budget"])
  }

  @Test func aSessionTakesAboutFiveMinutes() {
    let rates = (0..<50).map { card("r\($0)") }
    let levels = (0..<50).map { card("l\($0)", .level, "weak") }
    let blank = Record(rep: nil)
    let now = ChoosingTests.start
    #expect((5...8).contains(chooseCards(from: rates, blank, at: now).count))
    #expect((15...25).contains(chooseCards(from: levels, blank, at: now).count))
    // New ones are of every kind in turn.
    let mixed = chooseCards(.cards(4), from: rates + levels, blank, at: now).map(\.kind)
    #expect(mixed == [.rate, .level, .rate, .level])
  }

  @Test(arguments: 1...60)
  func lawsHoldOfAnyRecord(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let cards = (0..<Int.random(in: 0...40, using: &chance)).map { index in
      card(
        "c\(index)", Card.Kind.allCases.randomElement(using: &chance) ?? .rate,
        ChoosingTests.answers.randomElement(using: &chance) ?? "hot")
    }
    let history = (0..<Int.random(in: 0...120, using: &chance)).compactMap { _ in
      cards.randomElement(using: &chance).map { card in
        (
          card: card.id, given: ChoosingTests.answers.randomElement(using: &chance) ?? "hot",
          right: card.answer, seconds: Int64.random(in: 0...900_000, using: &chance)
        )
      }
    }
    let record = record(history)
    let now = moment(Int64.random(in: 0...2_000_000, using: &chance))
    let memories = record.memories(by: Spacing())
    let all = chooseCards(.cards(1000), from: cards, record, at: now)
    #expect(Set(all) == Set(cards) && all.count == cards.count, "seed \(seed)")
    #expect(chooseCards(.cards(1000), from: cards.shuffled(using: &chance), record, at: now) == all)
    let states = all.map { memories[$0.id].map { $0.isDue(at: now) ? 0 : 2 } ?? 1 }
    #expect(states == states.sorted(), "seed \(seed)")
    let confusions = record.confusions(among: cards)
    let weakest = confusions.first.map { [$0.right, $0.given] } ?? []
    let due = zip(all, states).filter { $0.1 == 0 }.map(\.0)
    // Where any due card is about the weakest confusion, the first one is.
    if let first = confusions.first,
      due.contains(where: { $0.kind == first.kind && weakest.contains($0.answer) })
    {
      let top = confusions.filter { $0.strength == first.strength }
      #expect(
        top.contains { one in
          one.kind == due[0].kind && [one.right, one.given].contains(due[0].answer)
        }, "seed \(seed)")
    }
    // A session is the beginning of all of it, without what is not due.
    let session = chooseCards(from: cards, record, at: now)
    #expect(session == Array(all.prefix(session.count)), "seed \(seed)")
    #expect(session.count <= states.count { $0 < 2 }, "seed \(seed)")
    #expect(session.count <= 20, "seed \(seed)")
    #expect(session.isEmpty == !states.contains { $0 < 2 }, "seed \(seed)")
  }
}
