import Qualification

extension Analysis {
  /// What the answer says of a need.
  func needFact() -> SpokenFact? {
    let isAsked = utterance.expects(.need)
    let cost = amounts.first { $0.subject == .costOfProblem }
    guard isAsked || cost != nil || isNeedVolunteered else { return nil }
    var found = signals(Signals.need)
    found += utterance.matches(Signals.nothingHappens).map {
      Match(value: .nothingWrong, tokens: $0.tokens)
    }
    if let cost, !found.contains(where: { $0.value == .cost }) {
      found.append(Match(value: .cost, tokens: cost.tokens))
    }
    let counts = numbers.filter {
      !$0.value.isOrdinal && $0.value.upper != 1000
        && !utterance.isLabelled(at: $0.tokens.lowerBound)
    }.map(\.tokens)
    let said = counts + lengths.map(\.tokens)
    if let first = said.min(by: { $0.lowerBound < $1.lowerBound }) {
      found.append(Match(value: .number, tokens: first))
    }
    if let past = windows.first(where: { $0.value.isPast(on: utterance.day) }) {
      found.append(Match(value: .event, tokens: past.tokens))
    }
    // What is wanted has not happened: "we need a new system".
    found.removeAll { $0.value == .event && isWanted($0.tokens) }
    // "It must run by 20 April" is a date, and no need.
    found.removeAll { $0.value == .wants && isDue($0.tokens) }
    // "Audit wants to see the trail first" is a step of deciding, and no need.
    found.removeAll { [.wants, .deadline, .event].contains($0.value) && isToBeShown($0.tokens) }
    // Old trouble is over where all is well now.
    if found.contains(where: { $0.value == .nothingWrong }),
      found.allSatisfy({ [.nothingWrong, .event, .number].contains($0.value) })
    {
      found.removeAll { $0.value != .nothingWrong }
    }
    // Who has no interest has not said that nothing is wrong.
    if isAsked, utterance.expectation?.part == nil, found.isEmpty, let answer, answer.value == .no,
      utterance.matches(Signals.refusal, in: answer.tokens).isEmpty
    {
      found.append(Match(value: .nothingWrong, tokens: answer.tokens))
    }
    let trouble = utterance.matches(Signals.trouble)
    let wishes = utterance.matches(Signals.mildWishes)
    if isAsked, found.isEmpty, trouble.isEmpty, let wish = wishes.first {
      found.append(Match(value: .wants, tokens: wish.tokens))
    }
    let isMild =
      trouble.isEmpty
      && found.allSatisfy { signal in
        signal.value == .wants && wishes.contains { $0.tokens.overlaps(signal.tokens) }
      }
    guard !found.isEmpty || (isAsked && !trouble.isEmpty) else { return nil }
    if isAsked, found.allSatisfy({ $0.value == .number || $0.value == .event }), trouble.isEmpty,
      utterance.tokens.count < 3
    {
      return nil
    }
    return fact(.need, found, amount: cost?.money, isUnsure: isMild && !found.isEmpty)
  }

  /// Whether a wish only says by when it has to work.
  private func isDue(_ tokens: Range<Int>) -> Bool {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    return isReadiness(in: clause)
      && windows.contains { clause.overlaps($0.tokens) && !$0.value.isPast(on: utterance.day) }
  }

  /// Whether words stand in a clause by which somebody has to see something first.
  private func isToBeShown(_ tokens: Range<Int>) -> Bool {
    guard let first = utterance.prerequisite() else { return false }
    let clause = utterance.clause(at: first.lowerBound).tokens
    guard lookingWords.contains(utterance.key(first.lowerBound)), clause.overlaps(tokens) else {
      return false
    }
    // It is somebody's look, and not ours or the work of many.
    let subject = clause.lowerBound..<first.lowerBound
    return utterance.roleMentions().contains { subject.overlaps($0.tokens) }
      || subject.contains { index in
        utterance.tokens[index].isCapitalized && utterance.word(index) != "i"
          && utterance.word(index) != "we"
          || ["audit", "she", "he"].contains(utterance.word(index))
      }
  }

  /// Whether words stand right behind a wish: "we're looking for a new system".
  private func isWanted(_ tokens: Range<Int>) -> Bool {
    let start = max(0, tokens.lowerBound - 4)
    let wishes = utterance.matches(Signals.need, in: start..<tokens.lowerBound)
    return wishes.contains { $0.value == .wants }
  }

  /// Whether the answer tells of a need although something else was asked.
  private var isNeedVolunteered: Bool {
    cued.contains { $0.kind == .need }
      && utterance.matches(Signals.need).contains { $0.value.isPositive && $0.value != .wants }
  }

  /// What the answer says of an interest, and any refusal.
  func interestFact() -> SpokenFact? {
    let (refusals, isUnsure) = utterance.refusals()
    let isAsked = utterance.expects(.interest)
    let steps = utterance.matches(Signals.nextSteps)
    let isVolunteered = cued.contains { $0.kind == .interest } || !steps.isEmpty
    guard isAsked || isVolunteered || !refusals.isEmpty else { return nil }
    var found = refusals
    if isVolunteered, !isAsked {
      found += signals(Signals.interest).filter { match in
        match.value == .wants && !refusals.contains { $0.tokens.overlaps(match.tokens) }
      }
      found += steps.prefix(Analysis.limit).map { Match(value: .wants, tokens: $0.tokens) }
      let date = windows.first { window in
        !window.value.isPast(on: utterance.day)
          && steps.contains {
            utterance.clause(at: $0.tokens.lowerBound).tokens.overlaps(window.tokens)
          }
      }
      if let date { found.append(Match(value: .deadline, tokens: date.tokens)) }
    }
    if isAsked {
      found += signals(Signals.interest).filter { match in
        !refusals.contains { $0.tokens.overlaps(match.tokens) }
      }
      let dates = windows.filter { !$0.value.isPast(on: utterance.day) }
      // "No budget till spring" is a day of money.
      let isOfMoney = utterance.tokens.contains { ["budget", "money", "funds"].contains($0.word) }
      if let date = dates.first, !isOfMoney {
        found.append(Match(value: .deadline, tokens: date.tokens))
      }
      if isPostponed, refusals.isEmpty {
        found.removeAll { $0.value == .nothingWrong || $0.value == .wants }
        return fact(.interest, found, amount: nil, isUnsure: true)
      }
      if let answer { found += reply(answer, found) }
    }
    guard !found.isEmpty else { return nil }
    return fact(.interest, found, amount: nil, isUnsure: isUnsure || isPolite(found))
  }

  /// Whether the answer only puts it off, to a day or to none: "not now", "not now, in autumn".
  private var isPostponed: Bool {
    guard let found = utterance.matches(Signals.postponements).first,
      (0..<found.tokens.lowerBound).allSatisfy({
        utterance.word($0).isEmpty || postponeLeads.contains(utterance.key($0))
      })
    else { return false }
    let rest = found.tokens.upperBound..<utterance.tokens.count
    return rest.allSatisfy { index in
      utterance.word(index).isEmpty || postponeTails.contains(utterance.key(index))
        || windows.contains { $0.tokens.contains(index) }
        || lengths.contains { $0.tokens.contains(index) }
    }
  }

  /// Whether an interest shows in nothing but manners: "sounds good, send me something".
  private func isPolite(_ found: [Match<Statement.Signal>]) -> Bool {
    let manners = utterance.matches(Signals.manners)
    return found.contains { $0.value == .wants }
      && found.allSatisfy { signal in
        manners.contains { $0.tokens.overlaps(signal.tokens) }
      }
  }

  private func reply(
    _ answer: Reply, _ found: [Match<Statement.Signal>]
  ) -> [Match<Statement.Signal>] {
    switch answer.value {
    case .yes where !found.contains { $0.tokens.overlaps(answer.tokens) }:
      [Match(value: .wants, tokens: answer.tokens)]
    case .maybe where found.isEmpty: [Match(value: .wants, tokens: answer.tokens)]
    case .no where found.isEmpty: [Match(value: .nothingWrong, tokens: answer.tokens)]
    default: []
    }
  }

  private func fact(
    _ kind: FactKind, _ found: [Match<Statement.Signal>], amount: Money?,
    isUnsure: Bool = false
  ) -> SpokenFact {
    let ordered = found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      .prefix(Analysis.limit)
    var statement = Statement(amount: amount)
    for match in ordered where !statement.signals.contains(match.value) {
      statement.signals.append(match.value)
    }
    let pieces = ordered.map(\.tokens)
    statement.isHedged = isUnsure || isHedgedStatement(pieces)
    return SpokenFact(
      kind: kind, value: .statement(statement), range: span(of: pieces, for: kind),
      basis: isGuess ? .guessed : .said, isCorrection: isCorrection)
  }

  /// Whether all that was said is a maybe; a plain remark beside a maybe stands.
  private func isHedgedStatement(_ pieces: [Range<Int>]) -> Bool {
    if pieces.isEmpty { return false }
    return pieces.allSatisfy { isHedged($0) }
  }

  /// The signals of a table that are not denied.
  private func signals(_ table: PhraseTable<Statement.Signal>) -> [Match<Statement.Signal>] {
    utterance.matches(table).filter { match in
      !match.value.isPositive
        || !utterance.isNegated(before: match.tokens.lowerBound, within: 2)
    }
  }
}

/// What somebody does first who has to be shown a thing.
private let lookingWords: WordSet = [
  "see", "look", "check", "review", "read", "hear", "know", "inspect", "vet", "approve", "sign",
]

private let postponeLeads: WordSet = [
  "no", "well", "maybe", "perhaps", "just", "but", "honestly", "it", "'s", "is", "sorry", "they",
  "he", "she", "says", "said", "we", "i",
]

private let postponeTails: WordSet = [
  "please", "thanks", "sorry", "maybe", "perhaps", "later", "again", "call", "ring", "try", "ask",
  "come", "back", "me", "us", "in", "then", "but", "rather", "better", "after", "and", "though",
  "next", "time", "now", "right",
]
