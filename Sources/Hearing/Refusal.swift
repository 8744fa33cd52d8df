import AnswerParsing
import Qualification

/// What refuses in a turn, here and before.
extension TurnHearing {
  /// Whether they have just refused in this turn.
  var hasRefused: Bool {
    facts.contains { fact in
      guard case .statement(let said) = fact.spoken.value, fact.spoken.kind == .interest else {
        return false
      }
      return !said.isHedged
        && (said.signals.contains(.refuses) || said.signals.contains(.doNotCall))
    }
  }

  /// Whether the speaker has refused in a turn before, without a word that limits it.
  var hasRefusedBefore: Bool {
    earlier.turns.contains { past in
      past.side == .theirs && past.speaker == turn.speaker
        && past.refusal.value(for: ReadingDay(day: day, settings: playbook.settings)) {
          past.remarks.contains { isPlainRefusal($0, of: past.text) }
        }
    }
  }

  /// Whether words refuse by themselves, whatever they answer.
  private func isPlainRefusal(_ remark: Remark, of text: String) -> Bool {
    guard !remark.isQuestion, !remark.holds(Replies.needingNone), !remark.wantsOther else {
      return false
    }
    if let refusal = AnswerParsing.refusal(
      in: text.slice(remark.range), said: day, settings: playbook.settings),
      let heard = asHeard(refusal, remark), case .statement(let said) = heard.value
    {
      return !said.isHedged
    }
    return (remark.turnsDown || remark.passes || remark.thanksAndRefuses || remark.endsIt)
      && !remark.tokens.contains { conditional.contains($0.key) }
  }

  /// Whether a remark refuses what we offer.
  func refuses(_ remark: Remark) -> Bool {
    refusal(in: remark, turn.text.slice(remark.range)) != nil
  }

  /// What a remark with the given words refuses; nothing where it refuses nothing of ours.
  func refusal(in remark: Remark, _ text: String) -> SpokenFact? {
    if needsNoMoreHelp(remark) { return nil }
    // "Put us on the "do not call" list" says no less for its quotation marks.
    let plain = String(text.unicodeScalars.filter { !["\"", "\u{201C}", "\u{201D}"].contains($0) })
    if let refusal = AnswerParsing.refusal(in: plain, said: day, settings: playbook.settings) {
      return asHeard(refusal, remark)
    }
    if remark.wantsOther { return nil }
    let leaves =
      remark.turnsDown || remark.passes || remark.thanksAndRefuses || refusesTalk(remark)
      || remark.leavesForGood || remark.endsIt
      || remark.isNoPlaceForIt || staysElsewhere(remark) || agreesToNoFit(remark)
      || takesLeave(remark)
      || remark.wordCount <= 8 && remark.holds(Replies.needingNone)
    guard leaves, !remark.isQuestion,
      !remark.tokens.contains(where: { conditional.contains($0.key) })
    else { return nil }
    return SpokenFact(
      kind: .interest, value: .statement(Statement(signals: [.refuses])), range: 0..<0)
  }

  /// Whether a few words only say that nothing is left to ask: "no, I'm all set" behind "is there
  /// anything else?".
  private func needsNoMoreHelp(_ reply: Remark) -> Bool {
    guard let last = earlier.turns.last, last.side == .ours, reply.wordCount <= 8,
      let put = last.remarks.last, put.isQuestion, reply.holds(Replies.needingNone)
    else { return false }
    return put.tokens.indices.contains { index in
      ["anything", "something", "any", "what"].contains(put.word(index))
        && ["else", "other", "more", "questions"].contains(put.word(index + 1))
    }
  }

  /// A refusal by letter as it counts in a talk: one of a part only is none, and a ban that somebody
  /// at the desk passes on holds, unless they set themselves apart.
  private func asHeard(_ refusal: SpokenFact, _ remark: Remark) -> SpokenFact? {
    guard case .statement(var said) = refusal.value else { return refusal }
    // "Then it is not for us" hangs on what was said right before, and that is settled.
    if said.isHedged, remark.tokens.first(where: { !$0.isAnyMark })?.word == "then" {
      said.isHedged = false
      var fact = refusal
      fact.value = .statement(said)
      return remark.wantsOther || remark.leavesItToOthers ? nil : fact
    }
    guard said.signals.contains(.doNotCall) else {
      return remark.wantsOther || remark.leavesItToOthers ? nil : refusal
    }
    let isPassedOn = remark.tokens.contains { ["asked", "said", "told"].contains($0.word) }
    let isOpen = remark.tokens.contains { ["but", "if", "until", "before"].contains($0.word) }
    guard isPassedOn, !isOpen, remark.tokens.contains(where: { $0.word == "you" }) else {
      return refusal
    }
    said.isHedged = false
    var fact = refusal
    fact.value = .statement(said)
    return fact
  }

  /// Whether a reply asks us not to come back as we offered: "I'd rather you didn't".
  private func refusesTalk(_ reply: Remark) -> Bool {
    guard reply.asksUsNotTo, let last = earlier.turns.last, last.side == .ours,
      let offer = last.remarks.last
    else { return false }
    return offer.tokens.contains { comingBack.contains($0.key) }
  }

  /// Whether they stay with somebody else by name.
  private func staysElsewhere(_ remark: Remark) -> Bool {
    guard
      remark.tokens.indices.dropLast().contains(where: {
        ["stay", "staying", "stick", "sticking", "went", "gone"].contains(remark.tokens[$0].word)
          && remark.tokens[$0 + 1].word == "with"
      }),
      !remark.tokens.contains(where: {
        ["not", "n't", "last", "they", "he", "she"].contains($0.word)
      })
    else { return false }
    return rivals(in: remark, asked: false).map { found in
      !found.names.contains { isKnownName($0, asked: false) }
    } ?? false
  }
}

private let comingBack: WordSet = [
  "call", "ring", "phone", "contact", "check", "follow", "try", "visit", "email",
]

private let conditional: WordSet = ["if", "unless", "until", "would", "might", "maybe", "yet"]

extension Remark {
  /// Whether "not for us" is only of who has to say: "it's not for us to say".
  fileprivate var leavesItToOthers: Bool {
    tokens.indices.contains { index in
      word(index) == "for" && word(index - 1) == "not" && ["us", "me"].contains(word(index + 1))
        && word(index + 2) == "to"
    }
  }
}
