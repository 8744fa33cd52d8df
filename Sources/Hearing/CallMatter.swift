import AnswerParsing
import Qualification

/// A matter that remarks in a call are about, and what has to hold before one counts.
struct CallMatter: Sendable {
  /// The kind of value that it takes.
  let kind: FactKind

  /// The words that name it.
  let topic: PhraseTable<Bool>

  static let all = [
    CallMatter(kind: .need, topic: CallTopics.trouble),
    CallMatter(kind: .budget, topic: CallTopics.budget),
    CallMatter(kind: .authority, topic: CallTopics.decision),
    CallMatter(kind: .horizon, topic: CallTopics.timing),
    CallMatter(kind: .competition, topic: CallTopics.competition),
    CallMatter(kind: .priority, topic: CallTopics.priority),
    // Which points of the ideal customer hold is heard where it was asked, and nowhere else.
    CallMatter(kind: .fit, topic: PhraseTable([])),
  ]

  /// Whether the words of a remark name it.
  func isNamed(in remark: Remark) -> Bool {
    if remark.holds(topic) { return true }
    if kind == .need { return remark.holds(CallTopics.aims) || remark.holds(CallTopics.seeking) }
    // "Eighteen lakhs plus tax is fine for me" takes a price.
    return kind == .budget && remark.hasFigures
      && (remark.tellsOfMoneyHeld || remark.thinksOfSum || remark.holds(Replies.agreeing)
        || remark.holds(Replies.committing))
  }

  /// What a remark about it is read against where nothing was asked.
  func expectation(in playbook: Playbook) -> Expectation? {
    let question = playbook.questions.first { question in
      question.criteria.contains { playbook.criterion($0)?.kind == kind }
    }
    return question.flatMap { playbook.expectation(for: $0.id) }
  }

  /// A fact of a remark as far as it counts; nothing where the remark only sounds like one.
  func sifted(
    _ spoken: SpokenFact, _ remark: Remark, in hearing: TurnHearing, asked: Bool
  ) -> SpokenFact? {
    if remark.isMadeUp { return nil }
    return switch spoken.value {
    case .statement(let statement):
      remark.isOver && hearing.isOfATimeGoneBy(remark)
        ? nil : need(statement, spoken, remark, asked, isLeaning: hearing.leans(to: .need))
    case .budget(let budget):
      budgetCounts(budget, remark, hearing, asked)
        ? money(budget, spoken, remark, hearing, isAnswer: asked && hearing.isFresh) : nil
    case .horizon(let horizon):
      timingCounts(horizon, remark, hearing, asked) ? asAimed(spoken, horizon, by: remark) : nil
    case .authority(let authority):
      deciders(authority, spoken, remark, hearing, asked)
    case .competition(let competition): others(competition, spoken, remark, hearing, asked)
    case .priority: asked || !remark.holds(CallTopics.meeting) ? likely(spoken, unless: asked) : nil
    case .checklist(let points): asked ? checklist(points, spoken, remark) : nil
    case .judgement, .text: asked ? spoken : nil
    }
  }

  /// What nobody asked for is likely at most: it closes no gate by itself.
  func likely(_ spoken: SpokenFact, unless asked: Bool) -> SpokenFact {
    var fact = spoken
    if !asked { fact.confidence = min(fact.confidence, .likely) }
    return fact
  }

  /// A bare no answers one point that was asked, and which of them only "none of them" tells.
  private func checklist(
    _ points: Checklist, _ spoken: SpokenFact, _ remark: Remark
  ) -> SpokenFact? {
    let isOfAll =
      remark.tokens.contains { ["none", "neither"].contains($0.word) }
      || remark.wordCount <= 8 && remark.namesAllOfThem
    if points.met.isEmpty && points.unmet.count > 1 || points.met.count > 3, !isOfAll { return nil }
    // A point that is only named in passing is not answered.
    return isOfAll || remark.hasFigures || remark.wordCount <= 6 ? spoken : nil
  }

  private func need(
    _ statement: Statement, _ spoken: SpokenFact, _ remark: Remark, _ asked: Bool,
    isLeaning: Bool
  ) -> SpokenFact? {
    var fact = spoken
    if statement.signals.contains(.nothingWrong) {
      // In a whole call somebody will say that something is fine: that alone ends nothing.
      guard !statement.signals.contains(where: \.isPositive), remark.holds(CallTopics.content),
        asked || remark.namesSpeaker || remark.wordCount > 6
      else {
        return nil
      }
      fact.confidence = min(fact.confidence, .likely)
      return fact
    }
    // "Worse." and "I couldn't tell you." are of anything.
    if remark.isOnlyOfYou || remark.endsInDenial || remark.deniesOutright { return nil }
    // "We've tried others, and they were a waste of money."
    if remark.tokens.contains(where: { $0.word == "tried" }),
      remark.tokens.contains(where: { $0.word == "waste" }),
      remark.isOfThePast(in: remark.parts.last ?? remark.tokens.indices)
    {
      return nil
    }
    if remark.holds(CallTopics.noTrouble) || remark.cannotTell || remark.copesLater
      || !asked && !isLeaning && remark.wordCount == 1
    {
      return nil
    }
    let tells = statement.signals.contains {
      $0 == .cost || $0 == .loss || $0 == .workaround || $0 == .deadline
    }
    guard tells || isLeaning || isNamed(in: remark) else { return nil }
    // What is hard counts once, beside what it costs and since when.
    if remark.holds(CallTopics.trouble) || isLeaning, !tells {
      var told = statement
      told.signals.append(.trouble)
      fact.value = .statement(told)
    }
    return fact
  }

  private func budgetCounts(
    _ budget: Budget, _ remark: Remark, _ hearing: TurnHearing, _ asked: Bool
  ) -> Bool {
    if remark.holds(CallTopics.ourPrice) && !remark.holds(CallTopics.given)
      || remark.tellsOfBoundMoney || remark.isOfTenders
      || remark.isWholeBudget || remark.affordsNoLoss || remark.isLeftOnTheTable
      || remark.namesBudgetOnly
    {
      return false
    }
    // What they pay today is no budget, nor is what they answer to a question of their own.
    if hearing.isAskedOfPresentSpend || hearing.answersOwnQuestion(remark) || remark.supposes {
      return remark.holds(CallTopics.budgetByName)
    }
    if remark.isBareAmount, hearing.isSaidAgain(remark) { return false }
    if budget.amount != nil, remark.tellsOfOtherMoney || hearing.isOfATimeGoneBy(remark) {
      return false
    }
    let isAnswer = asked && hearing.isFresh
    if remark.holds(CallTopics.ownMoney), !isAnswer, !remark.holds(CallTopics.budgetByName) {
      return false
    }
    if hearing.hasDeniedMoney, budget.status != Budget.Status.none, !remark.tellsOfMoneyHeld,
      !remark.holds(CallTopics.budgetByName)
    {
      return false
    }
    // "I haven't thought about what I'd spend on it", "I never see a budget".
    if remark.cannotSayWhat || remark.isSayingOnBudgets { return false }
    guard let amount = budget.amount else { return asked || remark.holds(CallTopics.budgetByName) }
    // "From 15 hours to under 2, and reallocate budget": a count of something else.
    if amount.currency == nil, !asked, (amount.upper ?? amount.lower ?? 0) < 100 * Money.one,
      !hearing.isNearPrice(hearing.completed(amount)), !remark.tellsOfMoneyHeld
    {
      return false
    }
    // "The last one was 287" tells a cost, and "three of them" no money at all.
    if amount.currency == nil, !remark.holds(CallTopics.budget) {
      if remark.holds(CallTopics.spentBefore), !remark.tellsOfMoneyHeld { return false }
      if !isAnswer || remark.holds(CallTopics.meeting)
        || remark.wordCount > 3 && !hearing.isShortFigure(amount, of: remark),
        (amount.upper ?? amount.lower ?? 0) < 100 * Money.one,
        !hearing.isNearPrice(hearing.completed(amount))
      {
        return false
      }
    }
    // A bare figure a while after the question may be of anything.
    if amount.currency == nil, asked, !hearing.isFresh, !remark.holds(CallTopics.budget) {
      return false
    }
    return !hearing.isEcho(amount, of: remark)
  }

  /// An amount in the currency of the call; what was given to somebody or is left is set aside.
  private func money(
    _ budget: Budget, _ spoken: SpokenFact, _ remark: Remark, _ hearing: TurnHearing,
    isAnswer: Bool
  ) -> SpokenFact {
    var fact = spoken
    var budget = budget
    if budget.isHedged, budget.amount != nil, remark.onlyAims { budget.isHedged = false }
    fact.value = .budget(budget)
    guard let amount = budget.amount else {
      if budget.status == Budget.Status.none,
        budget.route == .unknown || budget.availableFrom != nil,
        remark.deniesAllMoney || remark.deniesMoneyForIt || hearing.closesHope(behind: remark)
      {
        budget.route = .no
        budget.availableFrom = nil
        fact.value = .budget(budget)
      }
      return fact
    }
    budget.amount = hearing.completed(amount)
    if isAnswer, hearing.isShortFigure(amount, of: remark) {
      budget.amount = budget.amount?.inThousandsOfUnits
      fact.confidence = .likely
      fact.alternatives = []
    }
    // "I raised it to 48 after February" tells when it was raised.
    if remark.isOfThePast(in: remark.parts.first ?? remark.tokens.indices) {
      budget.availableFrom = nil
    }
    // A bare figure near the price that is spoken of is in the same unit.
    if fact.confidence == .guess, hearing.isNearPrice(budget.amount ?? amount) {
      fact.confidence = .likely
      fact.alternatives = []
    }
    if budget.status == nil, remark.holds(CallTopics.given) || remark.isMoneySetAside,
      !remark.deniesSetAside
    {
      budget.status = .allocated
    }
    fact.value = .budget(budget)
    return fact
  }

  private func deciders(
    _ authority: Authority, _ spoken: SpokenFact, _ remark: Remark, _ hearing: TurnHearing,
    _ asked: Bool
  ) -> SpokenFact? {
    if remark.holds(CallTopics.otherDecisions) { return nil }
    if remark.onlyInforms, authority.part != .decides { return nil }
    if remark.opensWithQuotation { return nil }
    if !asked, authority.isHedged || remark.isOfThePast && !remark.isOfSpeaker { return nil }
    if !(asked && hearing.isFresh), authority.part == .decides, authority.threshold == nil,
      !hearing.isAskedWho,
      !remark.leavesChoiceToSpeaker, remark.isOnlyAboutSelf
    {
      return nil
    }
    // "No, it's just me and him" is no to something else.
    if authority.part == Authority.Part.none, remark.isOnlyLeadingNo { return nil }
    var kept = authority
    kept.people = authority.people.filter { !remark.isFigureOfSpeech($0.role) }
      .compactMap { hearing.onTheirSide($0, in: remark) }
    if remark.hasBrought {
      for index in kept.people.indices where kept.people[index].decides {
        kept.people[index].joins = true
      }
    }
    for person in kept.people where person.joins { kept.path = .yes }
    // Who takes it to the one who decides speaks for it there.
    if kept.part == nil || kept.part == .influences, kept.people.contains(where: \.decides),
      remark.holds(CallTopics.carrying)
    {
      kept.part = .recommends
    }
    let tellsNothing =
      kept.part == nil && kept.people.isEmpty && kept.threshold == nil && kept.size == nil
      && kept.steps.isEmpty && kept.path == .unknown
    let isVague = kept.part == .influences && kept.people.isEmpty && !asked
    if tellsNothing || isVague { return nil }
    if !asked, !hearing.isAskedWho, kept.part != .decides, !hearing.leansToDeciding { return nil }
    if !asked, !hearing.isAskedWho, remark.isOnlyCompany(kept) || remark.isOnlyMentioning(kept) {
      return nil
    }
    // Who weighs it and names whose yes it takes speaks for it there, unless they have said that they
    // have no say.
    if kept.part == nil, kept.path != .no, kept.people.contains(where: { $0.decides && !$0.joins }),
      hearing.hasWeighedIt
    {
      kept.part = .recommends
    }
    var fact = spoken
    fact.value = .authority(kept)
    return fact
  }
}

extension TurnHearing {
  /// Whether the figures of a remark only say again those of the sentence before it, or of our last
  /// turn, without a word that takes them.
  func isSaidAgain(_ remark: Remark) -> Bool {
    if let before = remarkBefore(remark), remark.repeatsFigures(of: [before]) { return true }
    guard let last = earlier.turns.last, last.side == .ours, remark == remarks.first,
      remark.wordCount <= 4,
      // "Ten thousand or twenty?" "Twenty." chooses.
      !last.remarks.contains(where: { $0.isQuestion && $0.tokens.contains { $0.word == "or" } })
    else { return false }
    return remark.repeatsFigures(of: last.remarks) && !remark.takesAmount
  }

  /// Whether a remark, or the one that it goes on with, tells of a time that is over: "I had a donor
  /// back in 2022. He gave us forty thousand."
  func isOfATimeGoneBy(_ remark: Remark) -> Bool {
    if remark.namesPresent { return false }
    if remark.isOfATimeGoneBy(on: day) { return true }
    guard remark.isOfThePast, let before = remarkBefore(remark) else { return false }
    return !before.namesPresent && before.isOfATimeGoneBy(on: day)
  }

  /// The sentence of this turn before another one; nothing before the first.
  func remarkBefore(_ remark: Remark) -> Remark? {
    guard let index = remarks.firstIndex(of: remark), index > 0 else { return nil }
    return remarks[index - 1]
  }

  /// Whether what follows a remark right away leaves no hope: "I don't mean it's small, I mean it's zero".
  func closesHope(behind remark: Remark) -> Bool {
    guard let index = remarks.firstIndex(of: remark) else { return false }
    return remarks[(index + 1)...].prefix(2).contains { !$0.isQuestion && $0.closesHope }
  }

  /// Whether they have said before that there is no money, outright: then an amount of other things
  /// is none.
  var hasDeniedMoney: Bool {
    earlier.turns.contains { $0.side == .theirs && $0.deniesMoney }
  }

  /// Whether an amount only says again what we have named, without a word that it is theirs.
  func isEcho(_ amount: Money, of remark: Remark) -> Bool {
    if remark.holds(CallTopics.budgetByName) || remark.holds(Replies.agreeing) { return false }
    return pricesOnTheTable.contains { $0.lower == amount.lower && $0.upper == amount.upper }
  }

  /// A person of the decision by the name known from the call; nothing where it is one of ours.
  func onTheirSide(_ person: Authority.Person, in remark: Remark) -> Authority.Person? {
    var person = person
    if let name = person.name {
      if earlier.ours.contains(where: { isSame($0, name) }) { return nil }
      if isPresent(name) { person.joins = true }
    } else if person.decides, let present = presentName(in: remark) {
      person.name = present
      person.joins = true
    }
    return person
  }

  /// Whether somebody of that name speaks for the contact in this call.
  private func isPresent(_ name: String) -> Bool {
    earlier.theirs.contains { isSame($0, name) }
  }

  /// The one other person of theirs on the call who is named in a remark.
  private func presentName(in remark: Remark) -> String? {
    let named = earlier.theirs.filter { name in
      guard !isSame(name, turn.speaker), let first = name.split(separator: " ").first else {
        return false
      }
      let word = first.lowercased()
      return remark.tokens.contains { $0.spelling == word }
    }
    return named.count == 1 ? named.first : nil
  }

  /// Whether two ways of naming somebody are of one person: "Susan" and "Susan Park".
  func isSame(_ one: String, _ other: String) -> Bool {
    let words = one.lowercased().split(separator: " ")
    let others = other.lowercased().split(separator: " ")
    guard let first = words.first, first == others.first else { return false }
    return words.count == 1 || others.count == 1 || words.last == others.last
  }
}

extension TurnHearing {
  /// Whether we have just asked what they pay today, as in "what are you paying on insurance?".
  fileprivate var isAskedOfPresentSpend: Bool {
    guard
      let put = earlier.turns.last(where: { $0.side == .ours })?.remarks.last(where: \.isQuestion)
    else { return false }
    // "What's the lowest that your power bill gets?"
    let isOfBill = put.tokens.indices.contains { index in
      ["bill", "bills", "premium", "rent", "mortgage"].contains(put.word(index))
        && (max(0, index - 3)..<index).contains { put.word($0) == "your" }
    }
    if isOfBill, !put.holds(CallTopics.budgetByName) { return true }
    return put.tokens.indices.contains { index in
      ["paying", "pay", "spending", "spend", "owe", "lose", "losing"].contains(put.word(index))
        && (max(0, index - 3)..<index).contains { put.word($0) == "you" }
        // "What does that cost you?"
        || ["cost", "costs", "costing"].contains(put.word(index)) && put.word(index + 1) == "you"
    } && !put.tokens.contains { intending.contains($0.key) } && !put.holds(CallTopics.budgetByName)
  }

  /// Whether a remark answers what its speaker has just asked, as in "you know the cost? Ten.".
  fileprivate func answersOwnQuestion(_ remark: Remark) -> Bool {
    guard let before = remarkBefore(remark) else { return false }
    return before.isQuestion && before.tokens.contains { $0.word == "cost" || $0.word == "know" }
  }
}

/// What one asks with of money that is still to be spent.
private let intending: WordSet = [
  "would", "could", "want", "looking", "plan", "planning", "prepared", "willing", "hoping",
  "expect", "expecting", "able", "thinking", "to", "budget", "comfortable", "like",
]
