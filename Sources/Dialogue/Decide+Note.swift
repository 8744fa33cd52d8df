import AnswerParsing
import Qualification

// A note of a practice may be of another matter than the question that was put last, which stands on
// no screen: a day, a sum, who decides. In a live call, whose question is seen, only a contact who
// decides is taken from the answer to another one.
extension Deliberation {
  /// Takes from a note what it plainly tells of matters that were not asked about last; gives whether
  /// there was anything.
  mutating func take(
    note text: String, besides found: [SpokenFact], asked expectation: Expectation?
  ) -> Bool {
    let isPractice = conversation.kind == .practice
    guard conversation.kind.isHeld else { return false }
    var wasTaken = false
    for kind in isPractice ? [FactKind.horizon, .authority, .budget] : [.authority] {
      guard expectation?.kind != kind, !found.contains(where: { $0.kind == kind }),
        let criterion = playbook.criterion(taking: kind)
      else { continue }
      for spoken in told(text, of: criterion)
      where isPractice || spoken.value.saysContactDecides && Deliberation.tellsDecision(text) {
        take(spoken, for: criterion.id, from: text, replacing: .nothing, nil)
        wasTaken = true
      }
    }
    return wasTaken
  }

  /// The facts of a line without a trouble that is nothing but a day, where a note names a day.
  func ofTheirMatter(
    _ facts: [SpokenFact], in text: String, asked expectation: Expectation?
  ) -> [SpokenFact] {
    guard conversation.kind == .practice, expectation?.kind == .need,
      let timing = playbook.criterion(taking: .horizon)
    else { return facts }
    let others = facts.filter { fact in
      guard case .statement(let said) = fact.value else { return true }
      return said.signals != [.deadline]
    }
    return others.count == facts.count || told(text, of: timing).isEmpty ? facts : others
  }

  /// What a note plainly tells of a criterion, read as if it had been asked about.
  private func told(_ text: String, of criterion: Criterion) -> [SpokenFact] {
    guard let question = playbook.questions.first(where: { $0.criteria.contains(criterion.id) })
    else { return [] }
    let expectation = seenFromNote(playbook.expectation(for: question.id))
    return understand(
      text, said: day, expecting: expectation, settings: playbook.settings, cues: playbook.cues
    ).facts.filter {
      playbook.criterion(for: $0, asked: expectation) == criterion.id && isPlain($0, in: text)
    }
  }

  /// Whether a fact holds by itself, whatever was asked: a day to come, a sum in money, whoever
  /// decides.
  private func isPlain(_ spoken: SpokenFact, in text: String) -> Bool {
    switch spoken.value {
    case .horizon(let horizon):
      let first = horizon.from ?? horizon.to
      return !horizon.isNever && first.map { $0 > day } ?? false && !isOfTalk(text)
    case .authority(let authority):
      return authority.part == .decides || authority.part == Authority.Part.none
        || authority.people.contains(where: \.decides)
    case .budget(let budget):
      return budget.amount?.currency != nil && spoken.confidence == .certain
    default: return false
    }
  }

  /// Whether a note is about when one talks or writes again.
  private func isOfTalk(_ text: String) -> Bool {
    Lexer.tokens(of: text).contains { Deliberation.talk.contains($0.key) }
  }

  /// Whether words are of deciding, and not only of work: "decides alone", not "runs the reports himself".
  private static func tellsDecision(_ text: String) -> Bool {
    let words = Lexer.tokens(of: text).map(\.word)
    return words.contains { ["decide", "decides", "decision"].contains($0) }
      || zip(words, words.dropFirst()).contains {
        ["final", "last"].contains($0) && ["say", "word"].contains($1)
      }
  }

  private static let talk: WordSet = [
    "call", "calls", "ring", "phone", "talk", "talks", "speak", "meet", "meeting", "demo", "visit",
    "mail", "email", "write", "send", "sends", "show", "tomorrow",
  ]
}

extension FactValue {
  /// Whether it says that the contact decides.
  fileprivate var saysContactDecides: Bool {
    if case .authority(let authority) = self { authority.part == .decides } else { false }
  }
}
