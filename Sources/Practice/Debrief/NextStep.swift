import AnswerParsing
import Hearing
import Qualification

/// The next step: whether both sides have agreed on one.
extension Debriefing {
  var stepCheck: Check {
    // A step that only stands in the notes was agreed with nobody.
    let isOffered = isStepOffered(before: talk.call.turns.count + 1, atAnyTime: true)
    let noted =
      isOffered ? talk.notes?.nextStep.map { Check.Evidence(turn: nil, words: $0.text) } : nil
    return check(
      "next-step", Wording.stepTitle, at: stepAgreed ?? noted ?? referralAsked,
      instead: Wording.stepInstead)
  }

  /// Whether the last turn of ours before one came to the end or to a next step, or any of them.
  private func isStepOffered(before turn: Int, atAnyTime: Bool = false) -> Bool {
    let ours = talk.call.turns.prefix(max(0, turn - 1)).filter {
      talk.sides.side(of: $0.speaker) == .ours
    }
    return ours.suffix(atAnyTime ? ours.count : 1).contains {
      TalkPhrases.steps.isFound(in: $0.text) || TalkPhrases.offers.isFound(in: $0.text)
    }
  }

  /// Where the other side last took a step that we offered, or asked for one that we then took on.
  private var stepAgreed: Check.Evidence? {
    var earlier: [HeardTurn] = []
    var agreed: Check.Evidence?
    for (index, turn) in talk.call.turns.enumerated() {
      let side = talk.sides.side(of: turn.speaker)
      let this = HeardTurn(
        number: index + 1, speaker: turn.speaker ?? "", side: side, text: turn.text)
      if side == .theirs {
        let talk = EarlierTalk(turns: Array(earlier.suffix(EarlierTalk.depth)))
        for fact in listener.facts(in: this, after: talk, on: self.talk.day) {
          guard case .statement(let said) = fact.spoken.value, fact.spoken.kind == .interest else {
            continue
          }
          let evidence = Check.Evidence(turn: index + 1, words: fact.words)
          if said.signals.contains(.refuses) || said.signals.contains(.doNotCall) {
            agreed = nil
          } else if said.signals.contains(.commits) || isStep(said, fact.words, at: index) {
            agreed = evidence
          }
        }
      }
      earlier.append(this)
    }
    return agreed
  }

  /// Whether a wish is for a step that is settled: with its day, offered by us right before, or taken
  /// on by us right behind.
  private func isStep(_ said: Statement, _ words: String, at index: Int) -> Bool {
    guard said.signals.contains(.wants) else { return false }
    if said.signals.contains(.deadline) { return true }
    // "Send me something and I'll read it" puts us off.
    if TalkPhrases.puttingOff.isFound(in: words) { return false }
    if isStepOffered(before: index + 1) { return true }
    let next = talk.call.turns.dropFirst(index + 1).first
    return next.map {
      talk.sides.side(of: $0.speaker) == .ours && TalkPhrases.takingOn.isFound(in: $0.text)
    } ?? false
  }
}
