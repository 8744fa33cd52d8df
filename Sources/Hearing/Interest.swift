import AnswerParsing
import Qualification

extension TurnHearing {
  /// Whether a remark refuses, commits on the spot, or takes or asks for a next step.
  mutating func hearInterest(of remark: Remark) {
    let text = turn.text.slice(remark.range)
    if let day = dayToFinalize(in: remark) { add(day, words: text) }
    if let refusal = refusal(in: remark, text) { return add(refusal, words: text) }
    let lastOurs = earlier.turns.last { $0.side == .ours }?.remarks ?? []
    if let start = dayOfStart(taken: remark) {
      commit(with: remark, text)
      if !facts.contains(where: { $0.spoken.kind == .horizon }) { add(start, words: text) }
    } else if takesGranted(remark) {
      commit(with: remark, text)
    } else if !remark.isQuestion, !remark.holds(Replies.declining), commits(remark, after: lastOurs)
    {
      commit(with: remark, text)
    } else if takesClosing(remark) {
      commit(with: remark, text)
      if let day = dayOfClosing { add(day, words: text) }
    } else if remark.asksHowToBegin && hasDeal && takesTerms(before: remark)
      || remark.asksToPay && !pricesOnTheTable.isEmpty
    {
      commit(with: remark, text)
    } else if let day = dayOfWork(booked: remark) {
      commit(with: remark, text)
      if !facts.contains(where: { $0.spoken.kind == .horizon }) { add(day, words: text) }
    } else if let signals = signalsOfStep(remark, text) {
      // Leave to send something after a refusal is courtesy; a demo or a quote that they ask for is not.
      let asks = remark.tokens.contains { asked.contains($0.key) }
      if asks || !hasRefused && (remark.isSlot || !hasRefusedBefore) {
        add(interest(signals), words: text)
      }
    } else if likes(remark) {
      add(interest([]), words: text)
    }
  }

  /// The signals of a next step that a remark takes or asks for; nothing where it does neither.
  private func signalsOfStep(_ remark: Remark, _ text: String) -> [Statement.Signal]? {
    if remark.takesStep || remark.asksForStep || remark.asksForPaper,
      !remark.holds(Replies.declining),
      !remark.tellsOfOthersSteps, !takesPrice(text)
    {
      return signals(of: text)
    }
    if proposesSlot(remark) { return signals(of: text) }
    return isEarly(remark) && takesOffer(remark) ? signals(of: turn.text) : nil
  }

  /// Whether a remark likes what it heard of us, which is little, and nothing beside a step or a refusal.
  private func likes(_ remark: Remark) -> Bool {
    !remark.isQuestion && remark.holds(Replies.liking) && !remark.holds(Replies.declining)
      && !facts.contains { $0.spoken.kind == .interest } && !remark.turnsPriceDown
      && !hasRefusedBefore
      && !(remarks + earlier.turns.filter { $0.side == .theirs }.flatMap(\.remarks)).contains {
        $0.takesStep
      }
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
      last.remarks.suffix(2).contains(where: \.offersTalk),
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
        $0.offersTalk && !$0.pointsBack
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

  /// The signals of a next step: that they want it, and that they name its day.
  private func signals(of text: String) -> [Statement.Signal] {
    let asked = CallMatter(kind: .interest, topic: CallTopics.meeting)
    guard case .statement(let statement)? = reading(of: text, asked, asked: false)?.value,
      !statement.signals.contains(.nothingWrong)
    else { return [.wants] }
    return statement.signals.contains(.deadline) ? [.wants, .deadline] : [.wants]
  }
}

extension Remark {
  /// Whether it asks for a price in writing or a look: "can I get an estimate?".
  fileprivate var asksForPaper: Bool {
    isQuestion
      && tokens.indices.contains { index in
        ["i", "we"].contains(word(index)) && ["can", "could", "may"].contains(word(index - 1))
          && ["get", "have"].contains(word(index + 1))
          && (index + 2..<index + 6).contains {
            ["estimate", "quote", "quotation", "proposal", "demo", "trial"].contains(word($0))
          }
      }
  }

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

/// What nobody asks for out of courtesy.
private let asked: WordSet = [
  "demo", "quote", "proposal", "trial", "pilot", "contract", "order", "meeting",
]

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
