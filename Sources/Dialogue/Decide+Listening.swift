import AnswerParsing
import Hearing
import Qualification

/// How far back a question of ours is looked for that waits for its answer, in turns.
private let questionReach = 8

// A call that is listened to while the rep types: what is heard fills what is unknown, and the rep
// confirms it or does not.
extension Deliberation {
  /// Takes over what the last utterance says, of a speaker whose side is known.
  mutating func listen(to speaker: String) {
    if conversation.side(of: speaker) == .unknown { findSide(of: speaker) }
    guard let turn = state.overheard.last else { return }
    switch turn.side {
    case .ours: if !isWhileTyping, asksWhatIsOpen(turn.text) { hearQuestion(turn.text) }
    case .theirs:
      listen(to: turn, behind: state.overheard.dropLast())
      if !isWhileTyping { goOnBehindAnswer() }
    case .unknown: break
    }
  }

  /// Takes over what a turn of theirs says.
  private mutating func listen(to turn: HeardTurn, behind turns: ArraySlice<HeardTurn>) {
    let earlier = EarlierTalk(
      turns: Array(turns), waiting: waitingQuestion(behind: turns), latest: latestKind,
      theirs: conversation.theirs, ours: conversation.ours)
    for fact in listener.facts(in: turn, after: earlier, on: day) {
      takeUnconfirmed(fact, from: turn.number == conversation.turn ? turn.speaker : nil)
    }
  }

  /// The question that waits for an answer: the last that was heard of ours; the one at the prompt
  /// may not have been put yet.
  private func waitingQuestion(
    behind turns: ArraySlice<HeardTurn>
  ) -> EarlierTalk.WaitingQuestion? {
    guard let waiting = heardQuestion(among: turns),
      let question = playbook.question(waiting.id)
    else { return nil }
    let isAnswered = question.criteria.contains { criterion in
      contact.latest(criterion).map { $0.evidence.turn > waiting.turn } ?? false
    }
    return isAnswered ? nil : waiting
  }

  /// The last question that our side was heard to ask lately.
  private func heardQuestion(
    among turns: ArraySlice<HeardTurn>
  ) -> EarlierTalk.WaitingQuestion? {
    for turn in turns.suffix(questionReach).reversed() where turn.side == .ours {
      if let asked = listener.questions(in: turn.text).last {
        return EarlierTalk.WaitingQuestion(asked.question, since: turn.number)
      }
    }
    return nil
  }

  /// Whether a turn of ours asks for something that is not known yet, or asks on.
  private func asksWhatIsOpen(_ text: String) -> Bool {
    guard let asked = listener.questions(in: text).last?.question else { return false }
    if asked.isFollowUp { return true }
    let criteria = playbook.question(asked)?.criteria ?? []
    return !criteria.contains { contact.holding($0)?.value != nil }
  }

  /// Goes on where what was heard answers the open question; a call never ends by what is heard.
  private mutating func goOnBehindAnswer() {
    guard let open = state.open, isSettled(open),
      let next = nextQuestion(conversation, playbook, assessment()), next.id != open.id
    else { return }
    happen(.asked(next.id, text: next.text))
  }

  // MARK: Facts

  /// Whether what is on record of a criterion was only heard.
  func isUnconfirmed(_ criterion: CriterionID) -> Bool {
    let value = contact.latest(criterion)?.value
    return state.doubts.contains { doubt in
      if case .heard(criterion, let heard, _) = doubt.matter { heard == value } else { false }
    }
  }

  /// Takes over a fact until it is confirmed; where the rep's word stands it is only asked about.
  private mutating func takeUnconfirmed(_ heard: HeardFact, from speaker: String?) {
    let criterion = heard.criterion
    let holding = contact.holding(criterion)
    var value = heard.spoken.value
    if let holding, let old = holding.value {
      let isSame = speaker != nil && holding.evidence.speaker == speaker
      guard let both = merged(heard, with: old, by: isSame) else { return }
      value = both
      if !isUnconfirmed(criterion) {
        return ask(about: criterion, value, heard.words)
      }
    }
    record(
      criterion, .known(value), words: heard.words,
      confidence: min(heard.confidence, .likely), speaker: speaker)
    if heard.spoken.confidence == .guess, !heard.spoken.alternatives.isEmpty {
      doubt(.reading(criterion, alternatives: heard.spoken.alternatives))
    } else {
      doubt(.heard(criterion, value, words: heard.words))
    }
  }

  /// Asks about a value that is not recorded, in place of what was asked of the criterion before.
  private mutating func ask(about criterion: CriterionID, _ value: FactValue, _ words: String) {
    for doubt in state.doubts {
      guard case .heard(criterion, let other, _) = doubt.matter else { continue }
      if other == value { return }
      happen(.settled(doubt: doubt.number, choice: "moot"))
    }
    doubt(.heard(criterion, value, words: words))
  }

  /// What was heard holds: it is the rep's word from now on.
  mutating func confirm(_ criterion: CriterionID, _ value: FactValue, _ words: String) {
    record(criterion, .known(value), words: words)
    note(consequencesOf: value, words: words)
  }

  /// What was heard does not hold: it is taken back with what it was added to; what it had only taken
  /// the place of holds again, and is asked about again.
  mutating func refuse(_ criterion: CriterionID, _ value: FactValue) {
    guard contact.latest(criterion)?.value == value else { return }
    var isLast = true
    while let fact = contact.latest(criterion), let old = fact.value, fact.evidence.turn > 0,
      fact.confidence < .certain, isLast || fact.evidence.speaker != nil
    {
      if !isLast, contradicts(value, old) {
        return doubt(.heard(criterion, old, words: fact.words))
      }
      happen(.retracted(criterion))
      isLast = false
    }
  }

  // MARK: Sides

  /// Puts a speaker on a side by the names that are known, or by what they are called; asks once
  /// where neither tells.
  private mutating func findSide(of speaker: String) {
    let side = foundSide(of: speaker)
    if side != .unknown {
      happen(.placed(speaker, side))
    } else {
      doubt(.side(speaker))
    }
  }

  private func foundSide(of speaker: String) -> Evidence.Side {
    func isNamed(_ names: [String]) -> Bool { names.contains { isOneName($0, speaker) } }
    if speaker == HeardCall.unnamed { return .unknown }
    if isNamed(conversation.ours) { return .ours }
    let known = [contact.identity[.name]].compactMap { $0 } + contact.people.compactMap(\.name)
    if isNamed(conversation.theirs) || isNamed(known) { return .theirs }
    let label = side(ofLabel: speaker)
    if label != .unknown { return label }
    // Who is not one of us, where we are known, is one of them.
    return conversation.ours.isEmpty ? .unknown : .theirs
  }

  /// Puts a speaker on the side that the rep says, and hears what they said until now.
  mutating func place(_ speaker: String, _ side: Evidence.Side) {
    let unheard = state.overheard.filter { $0.side == .unknown }.map(\.number)
    happen(.placed(speaker, side))
    if side == .ours {
      for doubt in state.doubts {
        guard case .side(let other) = doubt.matter, other != HeardCall.unnamed else { continue }
        happen(.settled(doubt: doubt.number, choice: "moot"))
        happen(.placed(other, .theirs))
      }
    }
    for index in state.overheard.indices {
      let turn = state.overheard[index]
      guard turn.side == .theirs, unheard.contains(turn.number) else { continue }
      listen(to: turn, behind: state.overheard[..<index])
    }
  }
}
