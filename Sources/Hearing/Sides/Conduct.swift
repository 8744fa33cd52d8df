public import Qualification

extension Listener {
  /// Who speaks for us on a call and who for them; what they ask and tell is looked at only where
  /// names, titles and companies do not settle it.
  ///
  /// `rep` and `contact` are names from outside; a name that nobody has says nothing.
  public func sides(of call: RecordedCall, rep: String? = nil, contact: String? = nil) -> Sides {
    let sides = findSides(of: call, rep: rep, contact: contact)
    if sides.isCertain { return sides }
    let asked = call.turns.prefix(Listener.turnsOfQuestions).map { questions(in: $0.text) }
    return findSides(
      of: call, rep: rep, contact: contact, asked: asked, conduct: conduct(in: call))
  }

  /// In so many turns everybody has asked what they ask.
  private static let turnsOfQuestions = 80

  /// What the speakers of a call do, by name, as its first turns show.
  ///
  /// Above zero stands who asks and is answered, below zero who tells of needs, money, dates and
  /// deciders.
  public func conduct(in call: RecordedCall) -> [String: Int] {
    var conduct: [String: Int] = [:]
    var heard: [HeardTurn] = []
    var asked: (question: QuestionID, turn: Int, by: String)?
    let day = call.day ?? Day(number: 20_000)
    for (index, turn) in call.turns.prefix(Listener.turnsOfConduct).enumerated() {
      guard let speaker = turn.speaker else { continue }
      // Whoever speaks is taken for one of theirs, and all the others for ours.
      let earlier = EarlierTalk(
        turns: heard.suffix(4).map { past in
          var past = past
          past.side = past.speaker == speaker ? .theirs : .ours
          return past
        },
        waiting: asked.flatMap { question in
          question.by == speaker
            ? nil : EarlierTalk.WaitingQuestion(question.question, since: question.turn)
        })
      let this = HeardTurn(number: index + 1, speaker: speaker, side: .theirs, text: turn.text)
      let facts = facts(in: this, after: earlier, on: day)
      if !facts.isEmpty {
        conduct[speaker, default: 0] -= 1
        if let question = asked, question.by != speaker,
          facts.contains(where: { answers($0, question.question) })
        {
          conduct[speaker, default: 0] -= 1
          conduct[question.by, default: 0] += 2
          asked = nil
        }
      }
      if let question = questions(in: turn.text).last {
        asked = (question.question, index + 1, speaker)
      }
      heard.append(this)
    }
    return conduct
  }

  private func answers(_ fact: HeardFact, _ question: QuestionID) -> Bool {
    playbook.question(question)?.criteria.contains(fact.criterion) ?? false
  }

  /// After so many turns everybody has shown their side.
  private static let turnsOfConduct = 60
}
