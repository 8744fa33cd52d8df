import AnswerParsing
import Qualification

/// How a deal is closed: what they say yes to, and the day that the yes names.
extension TurnHearing {
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
    if remark.sendsItBack {
      return lastOurs.contains { put in put.tokens.contains { papers.contains($0.key) } }
    }
    if remark.tellsToGoOn {
      // "Do that" behind "I'll get you the contact" is about the contact.
      let isPut = lastOurs.last.map {
        $0.isQuestion || $0.hasFigures || $0.holds(Replies.offeringDeal)
      }
      return (isPut ?? false) && !isAboutTalk(lastOurs) && hasDeal
        && (!(lastOurs.last?.asksLeave ?? false) || lastOurs.last?.asksForOrder ?? false)
    }
    if remark.holds(Replies.payingNow) { return !pricesOnTheTable.isEmpty }
    if remark.closesDeal { return !pricesOnTheTable.isEmpty }
    // "Shall we place the trades today?" "Let's do it."
    let isProposed =
      (lastOurs.last?.isQuestion ?? false) && !(lastOurs.last?.asksLeave ?? false)
      && remark.doesIt
      && (lastOurs.last?.tokens.contains { dealings.contains($0.key) } ?? false)
    return remark.holds(Replies.committing) && !isAboutTalk(lastOurs) && (hasDeal || isProposed)
  }

  /// The day by which they sign or send it back, within a month: "I'll get it back to you this week".
  private func dayOfSigning(_ remark: Remark) -> SpokenFact? {
    guard remark.promisesDeal || remark.sendsItBack,
      var told = dayNamed(in: turn.text.slice(remark.range)),
      case .horizon(let until) = told.value, let last = until.to, last > day,
      last <= day.adding(days: 32)
    else { return nil }
    told.isCorrection = true
    return told
  }

  /// The day on which we are to finalize it, which we have just asked for: "tomorrow afternoon".
  func dayToFinalize(in reply: Remark) -> SpokenFact? {
    guard let last = earlier.turns.last, last.side == .ours, let put = last.remarks.last,
      put.isQuestion, put.tokens.contains(where: { finalizing.contains($0.key) }),
      !pricesOnTheTable.isEmpty, !reply.holds(Replies.declining), reply.wordCount <= 8,
      !facts.contains(where: { $0.spoken.kind == .horizon })
    else { return nil }
    return dayNamed(in: turn.text.slice(reply.range))
  }

  /// Whether a reply says yes to our asking for the order: "can I bind it effective Monday?" "yes".
  func takesClosing(_ reply: Remark) -> Bool {
    guard let last = earlier.turns.last, last.side == .ours, let put = last.remarks.last,
      put.asksForOrder, !pricesOnTheTable.isEmpty,
      reply == remarks.first(where: { !$0.isQuestion }), !reply.holds(Replies.declining),
      !reply.hangsOnOthers, !remarks.contains(where: { $0.turnsPriceDown })
    else { return false }
    return reply.begins(with: Replies.affirming) || reply.begins(with: Replies.taking)
  }

  /// The day for which we have just asked for the order.
  var dayOfClosing: SpokenFact? {
    guard let last = earlier.turns.last, let put = last.remarks.last,
      !facts.contains(where: { $0.spoken.kind == .horizon })
    else { return nil }
    return dayNamed(in: last.text.slice(put.range))
  }

  /// Whether a reply takes the condition that we have just granted: "if you can throw in the analytics,
  /// we have a deal" "we can make that work" "great".
  func takesGranted(_ reply: Remark) -> Bool {
    guard !reply.isQuestion, reply == remarks.first,
      reply.begins(with: Replies.taking) || reply.begins(with: Replies.affirming),
      !reply.holds(Replies.declining), let last = earlier.turns.last, last.side == .ours,
      last.remarks.contains(where: { $0.grants && !$0.isQuestion }),
      let asked = earlier.turns.last(where: { $0.side == .theirs })
    else { return false }
    return asked.remarks.contains { $0.offersDeal }
  }

  /// The day on which we have just said that we can begin, where they say to do so and there is a price:
  /// "we could start next week, sound good?" "perfect, let's do it".
  func dayOfStart(taken reply: Remark) -> SpokenFact? {
    guard reply.doesIt || reply.holds(Replies.committing), !reply.hangsOnOthers,
      let last = earlier.turns.last, last.side == .ours, hasDeal,
      let start = last.remarks.lazy.compactMap(\.offeredStart).last,
      !remarks.contains(where: { $0.turnsPriceDown || $0.holds(Replies.declining) })
    else { return nil }
    return dayNamed(in: last.text.slice(start))
  }

  /// Whether what was put to them has been taken, in the same turn before a remark.
  func takesTerms(before remark: Remark) -> Bool {
    guard let index = remarks.firstIndex(of: remark) else { return false }
    return remarks[..<index].contains {
      !$0.isQuestion && !$0.holds(Replies.declining)
        && ($0.agrees || $0.takesWhatWasSaid || $0.takesPriceOutright
          || $0.begins(with: Replies.taking))
    }
  }

  /// The day on which we are to begin, where they asked how soon we could and now take a day or an hour
  /// of ours: that buys it.
  func dayOfWork(booked remark: Remark) -> SpokenFact? {
    guard !remark.isQuestion, remark.takesStep || remark.isSlot, hasDeal,
      !remark.holds(Replies.declining),
      !remark.tokens.contains(where: { hurried.contains($0.key) }),
      let asked = earlier.turns.lastIndex(where: { turn in
        turn.side == .theirs && turn.remarks.contains { $0.holds(Replies.askingForStart) }
      }), earlier.turns.count - asked <= 6,
      !earlier.turns[asked...].contains(where: { turn in
        turn.remarks.contains { $0.holds(Replies.looking) }
      })
    else { return nil }
    let said =
      earlier.turns[asked...].filter { $0.side == .theirs }.flatMap { turn in
        turn.remarks.map { turn.text.slice($0.range) }
      } + [turn.text]
    return said.reversed().lazy.compactMap { dayNamed(in: $0) }.first
  }

  /// The day that a text names, as likely: what it is of follows from where it stands.
  private func dayNamed(in text: String) -> SpokenFact? {
    guard let matter = CallMatter.all.first(where: { $0.kind == .horizon }),
      var told = reading(of: text, matter, asked: false), case .horizon(var day) = told.value
    else { return nil }
    // "Effective Monday" begins on that day, which is when it is bought.
    if let from = day.from, day.to == nil { day.to = from.adding(days: 1) }
    guard day.to != nil else { return nil }
    told.value = .horizon(day)
    told.range = 0..<0
    told.confidence = min(told.confidence, .likely)
    return told
  }

  /// Whether there is something to say yes to: a price, a contract, a pilot.
  var hasDeal: Bool {
    !pricesOnTheTable.isEmpty
      || earlier.turns.suffix(12).contains { turn in
        turn.side == .ours
          && turn.remarks.contains {
            $0.holds(Replies.offeringDeal) || $0.hasFigures && $0.holds(Replies.agreeing)
          }
      }
  }

  /// A yes on the spot: interest, the say of whoever says it, and the price that is on the table.
  mutating func commit(with remark: Remark, _ text: String) {
    let yes = Statement(signals: [.commits])
    add(SpokenFact(kind: .interest, value: .statement(yes), range: 0..<0), words: text)
    let decides = Authority(part: .decides)
    add(
      SpokenFact(
        kind: .authority, value: .authority(decides), range: 0..<0, confidence: .likely),
      words: text)
    addDayOfYes(remark, text)
    // The price that the same turn found fine is settled by it.
    for index in facts.indices {
      guard case .budget(var budget) = facts[index].spoken.value, budget.status == nil,
        facts[index].spoken.confidence == .likely
      else { continue }
      budget.status = .approved
      facts[index].spoken.value = .budget(budget)
    }
    if let price = pricesOnTheTable.last, !facts.contains(where: { $0.spoken.kind == .budget }) {
      let budget = Budget(amount: price, status: .approved)
      add(
        SpokenFact(kind: .budget, value: .budget(budget), range: 0..<0, confidence: .likely),
        words: text)
    }
  }

  /// When a yes on the spot buys, unless the turn tells it: on the day of signing, today where they pay or
  /// buy now, at once where they ask when to start.
  private mutating func addDayOfYes(_ remark: Remark, _ text: String) {
    var isTold: Bool { facts.contains { $0.spoken.kind == .horizon } }
    func likely(_ horizon: Horizon) -> SpokenFact {
      SpokenFact(kind: .horizon, value: .horizon(horizon), range: 0..<0, confidence: .likely)
    }
    if !isTold, let signing = dayOfSigning(remark) { add(signing, words: text) }
    if !isTold, remark.holds(Replies.buyingNow) || remark.holds(Replies.payingNow) {
      add(likely(Horizon(from: day, to: day.adding(days: 1))), words: text)
    }
    if !isTold, let asked = remarks.first(where: \.asksWhenToStart) {
      add(likely(Horizon(isUrgent: true)), words: turn.text.slice(asked.range))
    }
  }
}

/// Words by which nothing is signed, or not yet.
private let unsigned: WordSet = [
  "if", "would", "had", "have", "not", "before", "unless", "until", "can't", "won't", "didn't",
]

/// Words by which a day that is offered comes too early.
private let hurried: WordSet = ["rushed", "soon", "early", "tight", "short", "quick"]

/// What closes a sale.
private let finalizing: WordSet = ["finalize", "finalise", "paperwork"]

/// What is signed and sent back.
private let papers: WordSet = [
  "contract", "agreement", "papers", "paperwork", "order", "renewal", "docusign", "form", "quote",
]

/// What is done when something is bought, whatever it costs.
private let dealings: WordSet = [
  "order", "place", "book", "install", "sign", "swap", "trade", "trades", "buy", "purchase",
  "replace", "execute", "proceed", "enroll", "register",
]

/// Words beside "sign" by which somebody tells who does it.
private let signingWords: WordSet = [
  "decide", "decides", "myself", "cheques", "cheque", "checks", "checkbook", "chequebook",
]

extension Remark {
  /// Whether it offers the deal for something: "if you can throw in the training, we have a deal".
  fileprivate var offersDeal: Bool {
    guard !isQuestion, !holds(CallTopics.decision),
      let condition = tokens.indices.first(where: { word($0) == "if" && word($0 + 1) == "you" })
    else { return false }
    return tokens.indices.contains { index in
      switch word(index) {
      case "deal":
        return ["a", "got"].contains(word(index - 1))
          && (max(0, index - 4)..<index).contains {
            ["we", "we've", "you", "you've"].contains(word($0))
          }
      case "sign": return index > condition && ["we'll", "i'll", "'ll"].contains(word(index - 1))
      default: return false
      }
    }
  }

  /// Whether we grant what was asked: "we can make that work".
  fileprivate var grants: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "make", "do":
        ["can", "could", "'ll", "we'll", "i'll", "will"].contains(word(index - 1))
          && ["that", "it", "this"].contains(word(index + 1))
      case "done", "deal", "agreed": wordCount <= 4
      default: false
      }
    }
  }
}
