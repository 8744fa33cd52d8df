import Hearing
import Qualification
import Scoring

/// What can't be asked any more once somebody is disqualified.
extension Debriefing {
  /// The first gate that disqualifies a contact, and the turn of what closed it.
  ///
  /// One that nobody confirmed in plain words counts where our side asked on behind it and it
  /// still held at the end.
  static func closedGate(
    of contact: Contact, under playbook: Playbook, asOf day: Day, askedOn: (Int) -> Bool
  ) -> (gate: Gate, turn: Int)? {
    assess(contact, under: playbook, asOf: day).gates
      .filter { $0.state != .overridden && $0.gate.confirmed == .disqualified }
      .compactMap { finding -> (gate: Gate, turn: Int)? in
        guard let fact = contact.holding(finding.gate.criterion) else { return nil }
        let isClosed = finding.effect == .disqualified || askedOn(fact.evidence.turn)
        return isClosed ? (finding.gate, fact.evidence.turn) : nil
      }
      .min { $0.turn < $1.turn }
  }

  /// The turn in which they were disqualified; nothing where they are not.
  var closingTurn: Int? { closedGate?.turn }

  /// A check as it stands, or let go where its question would have come only after they were
  /// disqualified: what was passed over before stays missed.
  func lettingGo(_ check: Check) -> Check {
    guard !check.isPassed, let closed = closedGate, isMoot(check.id, closed.gate) else {
      return check
    }
    var moot = check
    moot.isMoot = true
    moot.evidence = nil
    moot.tryInstead = nil
    return moot
  }

  /// Where our side asked, once they were disqualified, who else it could serve: what is left to agree
  /// with them.
  var referralAsked: Check.Evidence? {
    guard let closingTurn else { return nil }
    let place = talk.call.turns.indices.dropFirst(closingTurn).first { index in
      let turn = talk.call.turns[index]
      return talk.sides.side(of: turn.speaker) == .ours
        && TalkPhrases.referral.isFound(in: turn.text)
    }
    return place.map {
      Check.Evidence(turn: $0 + 1, words: talk.call.turns[$0].text)
    }
  }

  private func isMoot(_ id: String, _ gate: Gate) -> Bool {
    switch id {
    // Whoever has no money or no say may still take a step, as may they to whom one sells on.
    case "next-step":
      let kind = playbook.criterion(gate.criterion)?.kind
      return kind != .authority && kind != .budget && !pitches(behind: closingTurn ?? 0)
    case "challenges-first", "pitch": return isBehind(.need)
    case "date", "why-date": return isBehind(.horizon)
    // Before no authority closes, one asks who else.
    case "who-else":
      return playbook.criterion(gate.criterion)?.kind != .authority && isBehind(.authority)
    default:
      let question = playbook.questions.first { "asked-" + $0.id.rawValue == id }
      return question.map { isBehind($0) } ?? false
    }
  }

  private func isBehind(_ kind: FactKind) -> Bool {
    let question = playbook.questions.first { question in
      question.criteria.contains { playbook.criterion($0)?.kind == kind }
    }
    return question.map { isBehind($0) } ?? false
  }

  /// Whether a core question was not put, and none behind it was before they were disqualified.
  private func isBehind(_ question: Question) -> Bool {
    let core = playbook.questions.filter { $0.isCore && $0.isAloud }
    guard let place = core.firstIndex(where: { $0.id == question.id }) else { return false }
    let before = Set(
      asked.prefix(closingTurn ?? 0).joined().compactMap { playbook.question($0.question)?.id })
    return !core[place...].contains { before.contains($0.id) }
  }
}
