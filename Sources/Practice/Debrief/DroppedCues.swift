import Hearing
import Qualification

extension Debriefing {
  /// The cues that were let fall: behind which nothing was asked, or something else, and to which no
  /// later question came back; in the order of the talk.
  var droppedCues: [CallMeasures.MissedCue] {
    var dropped = measures.missed
    for index in talk.call.turns.indices
    where talk.sides.side(of: talk.call.turns[index].speaker) == .theirs {
      for cue in cues(of: index)
      where !dropped.contains(where: { $0.turn == index + 1 && $0.subject == cue.subject })
        && isDropped(cue.subject, at: index)
      {
        dropped.append(
          CallMeasures.MissedCue(subject: cue.subject, turn: index + 1, range: cue.range))
      }
    }
    return dropped.sorted { $0.turn < $1.turn }
  }

  /// The cues of a turn of theirs; trouble with something to it is one in whatever words it is told.
  private func cues(
    of index: Int
  ) -> [(subject: CallMeasures.MissedCue.Subject, range: Range<Int>)] {
    let text = talk.call.turns[index].text
    let cues = buyerCues(in: text)
    if cues.contains(where: { $0.subject == .pain }) { return cues }
    let trouble = heard.facts.first { fact in
      guard fact.evidence.turn == index + 1, case .statement(let said)? = fact.value else {
        return false
      }
      return playbook.criterion(fact.criterion)?.kind == .need && !said.signals.isEmpty
    }
    guard let words = trouble?.words,
      let sentence = sentences(of: text).first(where: { text.slice($0).contains(words) })
    else { return cues }
    return [(.pain, sentence)] + cues
  }

  /// Whether the next question is about something else, and none later comes back to a subject.
  private func isDropped(_ subject: CallMeasures.MissedCue.Subject, at index: Int) -> Bool {
    guard let topic = topic(of: subject) else { return false }
    // What answers the very question is no cue, but the first trouble is worth another one.
    let times = asked[..<index].count { turn in turn.contains { isAbout($0, topic) } }
    if subject == .pain, times > 1 { return false }
    let before = asked[..<index].last { !$0.isEmpty } ?? []
    if subject != .pain, before.contains(where: { isAbout($0, topic) }) { return false }
    let later = asked.indices.dropFirst(index + 1).filter { !asked[$0].isEmpty }
    guard let next = later.first else { return false }
    let ours = talk.call.turns.indices.dropFirst(index + 1).filter {
      talk.sides.side(of: talk.call.turns[$0].speaker) == .ours
    }
    guard ours.prefix(2).contains(next) else { return false }
    return !later.contains { turn in asked[turn].contains { isAbout($0, topic) } }
      && !later.contains { returns(to: subject, in: talk.call.turns[$0].text) }
  }

  private func isAbout(_ question: AskedQuestion, _ topic: QuestionID) -> Bool {
    playbook.question(question.question)?.id == topic
  }

  private func returns(to subject: CallMeasures.MissedCue.Subject, in text: String) -> Bool {
    switch subject {
    case .date: TalkPhrases.whyThen.isFound(in: text)
    case .decider: TalkPhrases.whoElse.isFound(in: text)
    case .pain, .money, .competitor: false
    }
  }

  private func topic(of subject: CallMeasures.MissedCue.Subject) -> QuestionID? {
    let kind: FactKind =
      switch subject {
      case .pain: .need
      case .money: .budget
      case .date: .horizon
      case .decider: .authority
      case .competitor: .competition
      }
    return playbook.questions.first { question in
      question.criteria.contains { playbook.criterion($0)?.kind == kind }
    }?.id
  }
}
