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
        && isDropped(cue, at: index)
      {
        dropped.append(
          CallMeasures.MissedCue(subject: cue.subject, turn: index + 1, range: cue.range))
      }
    }
    return dropped.sorted { $0.turn < $1.turn }
  }

  /// The cues of a turn of theirs: a trouble with something to it, somebody else who has to agree.
  private func cues(
    of index: Int
  ) -> [(subject: CallMeasures.MissedCue.Subject, range: Range<Int>)] {
    let text = talk.call.turns[index].text
    var cues = buyerCues(in: text)
    for told in toldKinds(in: text) {
      let subject: CallMeasures.MissedCue.Subject? =
        switch told.kind {
        case .need: .pain
        case .approver: .decider
        default: nil
        }
      guard let subject, told.margin >= Debriefing.clear,
        !cues.contains(where: { $0.subject == subject })
      else { continue }
      cues.append((subject, told.range))
    }
    return cues
  }

  /// From this margin on a remark is a cue that nobody misses.
  private static let clear = 0.6

  /// Whether neither of our next two turns takes a cue up, and none later comes back to it.
  private func isDropped(
    _ cue: (subject: CallMeasures.MissedCue.Subject, range: Range<Int>), at index: Int
  ) -> Bool {
    guard let topic = topic(of: cue.subject) else { return false }
    // What answers the very question is no cue, but the first trouble is worth another one.
    let times = asked[..<index].count { turn in turn.contains { isAbout($0, topic) } }
    let before = asked[..<index].last { !$0.isEmpty } ?? []
    if cue.subject != .pain || times > 1, before.contains(where: { isAbout($0, topic) }) {
      return false
    }
    let ours = talk.call.turns.indices.dropFirst(index + 1).filter {
      talk.sides.side(of: talk.call.turns[$0].speaker) == .ours
    }
    guard ours.count > 1 else { return false }
    let telling = tellingWords(of: talk.call.turns[index].text.slice(cue.range))
    return !ours.enumerated().contains { distance, turn in
      if asked[turn].contains(where: { isAbout($0, topic) }) { return true }
      let text = talk.call.turns[turn].text
      if returns(to: cue.subject, in: text) { return true }
      let shared = tellingWords(of: text).intersection(telling).count
      guard distance < 2 else { return shared > 1 }
      return shared > 0 || TalkPhrases.reactions.isFound(in: text)
    }
  }

  /// The beginnings of the longer words of a text, by which one remark takes up another.
  private func tellingWords(of text: String) -> Set<String> {
    Set(
      words(of: text).filter { $0.count > 3 && !plainWords.contains($0) }.map {
        String($0.prefix(5))
      })
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

/// Longer words that two remarks share by chance.
private let plainWords: Set<String> = [
  "that", "this", "there", "they", "them", "then", "than", "have", "been", "were", "what", "when",
  "where", "which", "with", "would", "could", "should", "will", "your", "from", "about", "just",
  "like", "some", "more", "very", "well", "okay", "yeah", "right", "really", "only", "every",
  "because", "their", "these", "those", "into", "over", "after", "before", "also", "even", "much",
  "many", "make", "made", "take", "time", "want", "need", "think", "know", "good", "great", "thing",
  "things", "does", "doing", "done", "going", "gone", "come", "comes", "says", "said", "tell",
]
