public import Qualification

extension Listener {
  /// Who speaks for us on a call and who for them; what they ask and tell is looked at only where
  /// names, titles and companies do not settle it.
  ///
  /// `rep` and `contact` are names from outside; a name that nobody has says nothing.
  public func sides(of call: RecordedCall, rep: String? = nil, contact: String? = nil) -> Sides {
    var sides = findSides(of: call, rep: rep, contact: contact)
    if sides.isCertain { return sides }
    let asked = call.turns.prefix(Listener.turnsOfQuestions).map { questions(in: $0.text) }
    var conduct = Conduct()
    // Most calls show in their first turns who is who; hearing on would only take time.
    for reach in Listener.turnsOfConduct {
      hear(call, upTo: reach, &conduct)
      sides = findSides(
        of: call, rep: rep, contact: contact, asked: asked, conduct: conduct.points)
      if sides.isCertain || reach >= call.turns.count { break }
    }
    return sides
  }

  /// In so many turns everybody has asked what they ask.
  private static let turnsOfQuestions = 80

  /// Goes on with what the speakers do, up to a turn.
  private func hear(_ call: RecordedCall, upTo end: Int, _ conduct: inout Conduct) {
    let day = call.day ?? Day(number: 20_000)
    for index in conduct.next..<max(conduct.next, min(end, call.turns.count)) {
      let turn = call.turns[index]
      conduct.next = index + 1
      guard let speaker = turn.speaker else { continue }
      // Whoever speaks is taken for one of theirs, and all the others for ours.
      let earlier = EarlierTalk(
        turns: conduct.heard.suffix(4).map { past in
          var past = past
          past.side = past.speaker == speaker ? .theirs : .ours
          return past
        },
        waiting: conduct.asked.flatMap { question in
          question.by == speaker
            ? nil : EarlierTalk.WaitingQuestion(question.question, since: question.turn)
        })
      let this = HeardTurn(number: index + 1, speaker: speaker, side: .theirs, text: turn.text)
      let facts = facts(in: this, after: earlier, on: day)
      if !facts.isEmpty {
        conduct.points[speaker, default: 0] -= 1
        if let question = conduct.asked, question.by != speaker,
          facts.contains(where: { answers($0, question.question) })
        {
          conduct.points[speaker, default: 0] -= 1
          conduct.points[question.by, default: 0] += 2
          conduct.asked = nil
        }
      }
      if let question = questions(in: turn.text).last {
        conduct.asked = (question.question, index + 1, speaker)
      }
      conduct.heard.append(this)
    }
  }

  private func answers(_ fact: HeardFact, _ question: QuestionID) -> Bool {
    playbook.question(question)?.criteria.contains(fact.criterion) ?? false
  }

  /// After the first of so many turns most have shown their side, and after the last everybody.
  private static let turnsOfConduct = [24, 60]
}

/// What is known of the speakers of a call up to a turn.
private struct Conduct {
  var points: [String: Int] = [:]
  var heard: [HeardTurn] = []
  var asked: (question: QuestionID, turn: Int, by: String)?
  /// The turn to go on with, from 0.
  var next = 0
}
