import AnswerParsing
import Qualification

extension TurnHearing {
  /// Whether a remark refuses, commits on the spot, or takes or asks for a next step.
  mutating func hearInterest(of remark: Remark) {
    let text = turn.text.slice(remark.range)
    if let refusal = refusal(in: remark, text) { return add(refusal, words: text) }
    let lastOurs = earlier.turns.last { $0.side == .ours }?.remarks ?? []
    if !remark.isQuestion, !remark.holds(Replies.declining), commits(remark, after: lastOurs) {
      commit(with: remark, text)
    } else if let day = dayOfWork(booked: remark) {
      commit(with: remark, text)
      if !facts.contains(where: { $0.spoken.kind == .horizon }) { add(day, words: text) }
    } else if remark.takesStep || remark.asksForStep, !remark.holds(Replies.declining),
      !remark.tellsOfOthersSteps, !takesPrice(text)
    {
      add(interest(signals(of: text)), words: text)
    } else if proposesSlot(remark) {
      add(interest(signals(of: text)), words: text)
    } else if isEarly(remark), takesOffer(remark) {
      add(interest(signals(of: turn.text)), words: text)
    }
  }

  /// Whether words say yes to the deal that is on the table.
  func commits(_ remark: Remark, after lastOurs: [Remark]) -> Bool {
    if remark.hangsOnOthers { return false }
    // "I decide on it and sign the order myself", "I sign the cheques" tell who does it, and not that
    // it is done.
    if remark.tokens.contains(where: { signingWords.contains($0.key) }) {
      return false
    }
    let signs =
      remark.holds(Replies.signing) && remark.isOfSpeaker
      && !remark.tokens.contains { unsigned.contains($0.key) }
    if remark.promisesDeal || remark.joins || signs { return hasDeal }
    if remark.tellsToGoOn {
      // "Do that" behind "I'll get you the contact" is about the contact.
      let isPut = lastOurs.last.map {
        $0.isQuestion || $0.hasFigures || $0.holds(Replies.offeringDeal)
      }
      return (isPut ?? false) && !isAboutTalk(lastOurs) && hasDeal
        && !(lastOurs.last?.asksLeave ?? false)
    }
    if remark.closesDeal { return !pricesOnTheTable.isEmpty }
    return remark.holds(Replies.committing) && !isAboutTalk(lastOurs) && hasDeal
  }

  /// The day on which we are to begin, where they asked how soon we could and now take a day or an hour
  /// of ours: that buys it.
  private func dayOfWork(booked remark: Remark) -> SpokenFact? {
    guard !remark.isQuestion, remark.takesStep || remark.isSlot, hasDeal,
      !remark.holds(Replies.declining),
      !remark.tokens.contains(where: { hurried.contains($0.key) }),
      let asked = earlier.turns.lastIndex(where: { turn in
        turn.side == .theirs && turn.remarks.contains { $0.holds(Replies.askingForStart) }
      }), earlier.turns.count - asked <= 6,
      !earlier.turns[asked...].contains(where: { turn in
        turn.remarks.contains { $0.holds(Replies.looking) }
      }),
      let matter = CallMatter.all.first(where: { $0.kind == .horizon })
    else { return nil }
    let said =
      earlier.turns[asked...].filter { $0.side == .theirs }.flatMap { turn in
        turn.remarks.map { turn.text.slice($0.range) }
      } + [turn.text]
    for text in said.reversed() {
      guard var told = reading(of: text, matter, asked: false), case .horizon(let day) = told.value,
        day.to != nil
      else { continue }
      told.range = 0..<0
      told.confidence = min(told.confidence, .likely)
      return told
    }
    return nil
  }

  /// Whether these very words have just agreed to a price: "that works" is about it then.
  private func takesPrice(_ words: String) -> Bool {
    facts.contains {
      $0.spoken.kind == .budget && $0.spoken.confidence == .likely && $0.words == words
    }
  }

  /// Whether a remark is the first or second that tells something.
  private func isEarly(_ remark: Remark) -> Bool {
    remarks.lazy.filter { !$0.isQuestion }.prefix(2).contains(remark)
  }

  private func interest(_ signals: [Statement.Signal]) -> SpokenFact {
    SpokenFact(
      kind: .interest, value: .statement(Statement(signals: signals)), range: 0..<0)
  }

  /// Whether they name a time for the talk that we have just offered: "how about Thursday at ten?".
  private func proposesSlot(_ reply: Remark) -> Bool {
    guard reply.isQuestion, let last = earlier.turns.last, last.side == .ours,
      last.remarks.suffix(2).contains(where: { $0.holds(Replies.offeringTalk) }),
      reply.tokens.indices.contains(where: { index in
        RivalWords.days.contains(reply.key(index)) || reply.word(index) == "tomorrow"
          || reply.tokens[index].isHour
            && (["at", "around", "before"].contains(reply.word(index - 1))
              || ["am", "pm", "o'clock"].contains(reply.word(index + 1)))
      })
    else { return false }
    return reply.tokens.indices.contains {
      ["about", "would", "could", "does", "can"].contains(reply.word($0))
        && ["how", "what", "we", "you", "i"].contains(reply.word($0 - 1))
    }
  }

  /// Whether a reply takes the talk or the look that we offered right before.
  private func takesOffer(_ reply: Remark) -> Bool {
    guard let last = earlier.turns.last, last.side == .ours,
      last.remarks.suffix(2).contains(where: {
        $0.holds(Replies.offeringTalk) && !$0.pointsBack
      }),
      !(last.remarks.last?.asksOfThem ?? false), !reply.holds(Replies.declining),
      reply.wordCount <= 12
    else { return false }
    if reply.tellsWhenToCall || reply.isSlot || reply.letsUs { return true }
    return reply == remarks.first { !$0.isQuestion }
      && [Replies.affirming, Replies.agreeing, Replies.nextStep, Replies.taking].contains {
        reply.begins(with: $0)
      }
  }

  private func refusal(in remark: Remark, _ text: String) -> SpokenFact? {
    if let refusal = AnswerParsing.refusal(in: text, said: day, settings: playbook.settings) {
      return asHeard(refusal, remark)
    }
    if remark.wantsOther { return nil }
    let leaves =
      remark.turnsDown || remark.passes || remark.thanksAndRefuses || refusesTalk(remark)
      || remark.leavesForGood || remark.endsIt
      || remark.isNoPlaceForIt || staysElsewhere(remark) || agreesToNoFit(remark)
      || remark.wordCount <= 8 && remark.holds(Replies.needingNone)
    guard leaves, !remark.isQuestion,
      !remark.tokens.contains(where: { conditional.contains($0.key) })
    else { return nil }
    return SpokenFact(
      kind: .interest, value: .statement(Statement(signals: [.refuses])), range: 0..<0)
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

  /// The signals of a next step: that they want it, and that they name its day.
  private func signals(of text: String) -> [Statement.Signal] {
    let asked = CallMatter(kind: .interest, topic: CallTopics.meeting)
    guard case .statement(let statement)? = reading(of: text, asked, asked: false)?.value,
      !statement.signals.contains(.nothingWrong)
    else { return [.wants] }
    return statement.signals.contains(.deadline) ? [.wants, .deadline] : [.wants]
  }

  /// Whether there is something to say yes to: a price, a contract, a pilot.
  private var hasDeal: Bool {
    !pricesOnTheTable.isEmpty
      || earlier.turns.suffix(12).contains { turn in
        turn.side == .ours
          && turn.remarks.contains {
            $0.holds(Replies.offeringDeal) || $0.hasFigures && $0.holds(Replies.agreeing)
          }
      }
  }

  /// A yes on the spot: interest, the say of whoever says it, and the price that is on the table.
  private mutating func commit(with remark: Remark, _ text: String) {
    let yes = Statement(signals: [.commits])
    add(SpokenFact(kind: .interest, value: .statement(yes), range: 0..<0), words: text)
    let decides = Authority(part: .decides)
    add(
      SpokenFact(
        kind: .authority, value: .authority(decides), range: 0..<0, confidence: .likely),
      words: text)
    if let price = pricesOnTheTable.last, !facts.contains(where: { $0.spoken.kind == .budget }) {
      let budget = Budget(amount: price, status: .approved)
      add(
        SpokenFact(kind: .budget, value: .budget(budget), range: 0..<0, confidence: .likely),
        words: text)
    }
  }
}

/// Words by which nothing is signed, or not yet.
private let unsigned: WordSet = [
  "if", "would", "had", "have", "not", "before", "unless", "until", "can't", "won't", "didn't",
]

/// Words by which a day that is offered comes too early.
private let hurried: WordSet = ["rushed", "soon", "early", "tight", "short", "quick"]

private let comingBack: WordSet = [
  "call", "ring", "phone", "contact", "check", "follow", "try", "visit", "email",
]

extension Remark {
  /// Whether it says what somebody else will have to see or do: "our auditor will want to see it".
  fileprivate var tellsOfOthersSteps: Bool {
    guard let found = first(othersSteps) else { return false }
    return !tokens[..<found.tokens.lowerBound].contains { ownSubjects.contains($0.key) }
  }
}

extension Remark {
  /// Whether it asks them to tell something, which is what a yes is to then: "before we dive in, can
  /// you give me a picture of where you are?".
  fileprivate var asksOfThem: Bool {
    guard isQuestion, !holds(Replies.offeringTalk) else { return false }
    // "Are you able to see my screen?" asks for no talk either.
    if tokens.contains(where: { ["see", "hear"].contains($0.word) }),
      tokens.contains(where: { ["me", "my", "screen", "it"].contains($0.word) })
    {
      return true
    }
    return tokens.contains { ["give", "tell", "describe", "share", "explain"].contains($0.word) }
      && tokens.contains { $0.word == "you" } && tokens.contains { $0.word == "me" }
  }
}

private let ownSubjects: WordSet = ["i", "we", "i'd", "we'd", "i'll", "we'll", "you"]
private let othersSteps = PhraseTable<Bool>([
  (
    true,
    """
    will|would|may|might (also) want|need|like|have to see|check|look|review|read|test|try|approve;\
    wants|needs|has to see|check|look|review|read|approve|sign
    """
  )
])
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

/// Words beside "sign" by which somebody tells who does it.
private let signingWords: WordSet = [
  "decide", "decides", "myself", "cheques", "cheque", "checks", "checkbook", "chequebook",
]
