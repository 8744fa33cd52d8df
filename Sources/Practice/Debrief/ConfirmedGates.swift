import Hearing
import Qualification
import Scoring

/// What the rep's notes settle of what was heard: a gate that they found closed, and confirmed.
extension Debriefing {
  /// What was heard, with the gates that the rep confirmed of which it says nothing else.
  ///
  /// A gate is confirmed by whoever holds the call: one that only seems to be closed, and is sounded
  /// out where the playbook asks on about it; or one that was asked about in a question whose answer
  /// told a listener neither this nor that. Against what was heard no note holds.
  static func judged(
    _ heard: Contact, in talk: Talk, under playbook: Playbook, asked: [[AskedQuestion]],
    askedOn: (Int) -> Bool
  ) -> Contact {
    guard let notes = talk.notes else { return heard }
    var judged = heard
    let inferred = assess(heard, under: playbook, asOf: talk.day).gates
      .filter { $0.state == .inferred }.map(\.gate.reason)
    let confirmed = assess(notes, under: playbook, asOf: talk.day).gates
      .filter { $0.state == .confirmed && $0.effect == .disqualified }
    for finding in confirmed {
      let gate = finding.gate
      let ruling = Ruling(
        reason: gate.reason, verdict: .confirmed, day: talk.day, note: finding.words)
      if let fact = heard.holding(gate.criterion), fact.value != nil {
        guard inferred.contains(gate.reason),
          !playbook.asksOn(about: gate.reason) || askedOn(fact.evidence.turn)
        else { continue }
      } else {
        guard let turn = answer(about: gate.criterion, in: talk, under: playbook, asked) else {
          continue
        }
        let said = talk.call.turns[turn - 1]
        let words = sentences(of: said.text).first.map { said.text.slice($0) } ?? said.text
        judged.facts.append(
          Fact(
            criterion: gate.criterion,
            answer: .known(notes.holding(gate.criterion)?.value ?? .judgement(.none)), words: words,
            basis: .judged, confidence: .certain, day: talk.day,
            evidence: Evidence(turn: turn, speaker: said.speaker, side: .theirs)))
      }
      judged.rulings.append(ruling)
    }
    return judged
  }

  /// The turn of theirs that followed the last question about a criterion; nothing where none was put.
  private static func answer(
    about criterion: CriterionID, in talk: Talk, under playbook: Playbook,
    _ asked: [[AskedQuestion]]
  ) -> Int? {
    let put = asked.lastIndex { turn in
      turn.contains { playbook.question($0.question)?.criteria.contains(criterion) == true }
    }
    guard let put, talk.call.turns.indices.contains(put + 1),
      talk.sides.side(of: talk.call.turns[put + 1].speaker) == .theirs
    else { return nil }
    return put + 2
  }
}

extension Playbook {
  /// Whether it has a question to ask on before a gate closes.
  fileprivate func asksOn(about reason: GateReason) -> Bool {
    questions.contains { $0.followUps.contains { $0.condition == .inDoubt(reason) } }
  }
}
