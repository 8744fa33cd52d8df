import Qualification

extension Analysis {
  /// What the answer says about money to pay with.
  func budgetFact() -> SpokenFact? {
    let amount = amounts.first { $0.subject == .budget }
    let statuses = budgetStatuses(beside: amount)
    let routes = utterance.matches(BudgetPhrases.route)
    // "Nothing over 10k" is an amount.
    let isAmount = amount != nil && statuses.isEmpty
    var budget = Budget(amount: amount?.money, status: isAmount ? nil : status(among: statuses))
    budget.route = route(routes, beside: budget.status)
    if let amount, isFoundElsewhere(amount, statuses) {
      budget.status = nil
      budget.route = .yes
    }
    if budget.status == nil, budget.amount == nil, budget.route == .yes,
      routes.contains(where: isFromPot)
    {
      budget.status = .noLine
    }
    apply(replyTo: &budget)
    if budget.status == Budget.Status.none || budget.status == .unset {
      budget.availableFrom = moneyDay(statuses)
    } else if budget.amount != nil, utterance.expects(.budget) {
      budget.availableFrom = firstOpenDay()
    }
    guard budget != Budget() else { return nil }
    guard amount != nil || budget.status != nil || utterance.expects(.budget) else { return nil }
    let pieces =
      [amount?.tokens].compactMap { $0 } + statuses.map(\.tokens)
      + (utterance.expects(.budget) ? routes.map(\.tokens) : [])
    budget.isHedged = pieces.contains { isHedged($0) }
    var fact = SpokenFact(
      kind: .budget, value: .budget(budget), range: span(of: pieces, for: .budget),
      basis: isGuess ? .guessed : .said, isCorrection: isCorrection)
    if let amount, amount.isScaleUnsure {
      fact.confidence = .guess
      fact.alternatives = ([1000, 1, 1_000_000] as [Int64]).map { factor in
        var reading = budget
        reading.amount = amount.money.scaled(by: factor)
        return .budget(reading)
      }
    }
    return fact
  }

  /// The words about a budget's status that are about money here.
  private func budgetStatuses(beside amount: Amount?) -> [MoneyStatus] {
    let found = statuses.filter { status in
      if !status.isBare || utterance.expects(.budget) { return true }
      guard let amount else { return false }
      let near = amount.tokens.lowerBound - 16..<amount.tokens.upperBound + 16
      return near.overlaps(status.tokens)
    }
    // "No budget above 5k" is a budget up to there.
    return found.filter {
      $0.value != Budget.Status.none || $0.tokens.upperBound != amount?.tokens.lowerBound
    }
  }

  /// "Nothing set aside, but there is a pot of 20k": the money is found after all.
  private func isFoundElsewhere(_ amount: Amount, _ statuses: [MoneyStatus]) -> Bool {
    guard
      let none = statuses.first(where: { $0.value == Budget.Status.none || $0.value == .unset }),
      none.tokens.upperBound <= amount.tokens.lowerBound
    else { return false }
    return utterance.tokens[none.tokens.upperBound..<amount.tokens.lowerBound].contains {
      ["but", "though", "however", "although"].contains($0.word)
    }
  }

  /// Whether it is said where the money lies: "could move money from the equipment fund".
  private func isFromPot(_ route: Match<Certainty>) -> Bool {
    guard route.value == .yes else { return false }
    let end = route.tokens.upperBound
    let isOut = utterance.word(end) == "out" && utterance.word(end + 1) == "of"
    guard isOut || utterance.word(end) == "from" else { return false }
    let next = utterance.word(isOut ? end + 2 : end + 1)
    return !next.isEmpty
      && !["somewhere", "anywhere", "elsewhere", "you", "somebody"].contains(next)
  }

  /// Whether the words before a case for money give it to the speaker: "but I could build a case".
  private func isOwnCase(_ words: ArraySlice<Token>) -> Bool {
    words.contains { $0.word == "but" } && words.contains { ["i", "we"].contains($0.word) }
      && !words.contains { $0.word == "if" }
  }

  /// The status that holds where several are said.
  private func status(among found: [MoneyStatus]) -> Budget.Status? {
    let values = found.map(\.value)
    // "I haven't got budget for it, but I could build a case."
    if let none = found.first(where: { $0.value == Budget.Status.none }),
      found.contains(where: {
        $0.value == .needsCase && $0.tokens.lowerBound >= none.tokens.upperBound
          && isOwnCase(utterance.tokens[none.tokens.upperBound..<$0.tokens.lowerBound])
      })
    {
      return .needsCase
    }
    for strongest in [Budget.Status.undisclosed, .unset, .none, .noLine, .needsCase, .approved]
    where values.contains(strongest) {
      return strongest
    }
    if let first = values.first { return first }
    let isOpen = utterance.expectation == nil
    guard utterance.expects(.budget) || isOpen, utterance.expectation?.part != .route else {
      return nil
    }
    let words = utterance.tokens.map(\.word).filter { !$0.isEmpty }
    if words.count <= 2, let word = words.first, zeroWords.contains(word),
      !isOpen || utterance.tokens.count <= 2 && word != "nothing" && word != "none"
    {
      return Budget.Status.none
    }
    if isOpen { return nil }
    let isZero = numbers.contains { $0.value.upper == 0 && $0.value.lower == 0 }
    return isZero && utterance.tokens.count <= 2 ? Budget.Status.none : nil
  }

  private func route(_ found: [Match<Certainty>], beside status: Budget.Status?) -> Certainty {
    if found.contains(where: { $0.value == .no }) { return .no }
    if let match = found.first {
      return utterance.isNegated(before: match.tokens.lowerBound, within: 3) ? .no : match.value
    }
    let endsThere = utterance.clauses.contains {
      $0.tokens.count == 1 && utterance.word($0.tokens.lowerBound) == "period"
    }
    return status == Budget.Status.none && endsThere ? .no : .unknown
  }

  /// A yes or no to what was asked on about money.
  private func apply(replyTo budget: inout Budget) {
    guard utterance.expects(.budget), let answer, budget.amount == nil else { return }
    switch utterance.expectation?.part {
    case .route:
      guard budget.route == .unknown else { return }
      if answer.value == .yes || answer.value == .maybe { budget.route = .yes }
      if answer.value == .no { budget.route = .no }
    case .status:
      guard budget.status == nil else { return }
      if answer.value == .yes { budget.status = .allocated }
      if answer.value == .no { budget.status = .unset }
    default: break
    }
  }

  /// The day before which an amount is not there: "40k, but not before July".
  private func firstOpenDay() -> Day? {
    return windows.lazy.compactMap { window -> Day? in
      guard window.value.to == nil, let from = window.value.from, from > utterance.day,
        condition?.overlaps(window.tokens) != true
      else { return nil }
      return from
    }.first
  }

  /// The day from which there is money: "no budget until Q2".
  private func moneyDay(_ statuses: [MoneyStatus]) -> Day? {
    return windows.lazy.filter { window in
      // "If it pays back in a year" is no date on which there is money.
      if let condition, condition.overlaps(window.tokens) { return false }
      // "Not this year and not next" opens no day, nor does "not in the one for next year".
      let start = window.tokens.lowerBound
      let first = max(utterance.sentence(around: start).lowerBound, start - 10)
      let isDenied = (first..<start).contains {
        ["not", "nor"].contains(utterance.word($0))
          && ["this", "in", "for", "on", "the"].contains(utterance.word($0 + 1))
      }
      if isDenied, window.value.from.map({ $0 > utterance.day }) ?? false { return false }
      let end = window.tokens.upperBound
      if (end..<end + 3).contains(where: {
        ["not", "nor"].contains(utterance.word($0))
          && ($0 + 1..<min($0 + 14, utterance.tokens.count)).contains {
            utterance.word($0) == "next"
          }
      }) {
        return false
      }
      return utterance.expects(.budget)
        || statuses.contains {
          utterance.sentence(around: $0.tokens.lowerBound).overlaps(window.tokens)
        }
    }.compactMap { window -> Day? in
      if let from = window.value.from, from > utterance.day { return from }
      // "Frozen until January": there is none before that ends.
      let isUntil = (window.tokens.lowerBound - 1...window.tokens.lowerBound).contains {
        ["until", "till"].contains(utterance.word($0))
      }
      guard isUntil, let to = window.value.to, to > utterance.day,
        statuses.contains(where: { $0.value == Budget.Status.none })
      else { return nil }
      return to
    }.first
  }
}

private let zeroWords: WordSet = ["zero", "nothing", "nil", "none", "nada", "zilch"]

extension Analysis {
  /// The stretch of text from the first to the last of some pieces; all of it where it was asked.
  func span(of pieces: [Range<Int>], for kind: FactKind) -> Range<Int> {
    let whole = 0..<utterance.tokens.count
    if utterance.expects(kind) || pieces.isEmpty { return wholeRange }
    let first = pieces.map(\.lowerBound).min() ?? whole.lowerBound
    let last = pieces.map(\.upperBound).max() ?? whole.upperBound
    // Whole clauses read better than the words between the first and last cue.
    let start = utterance.clause(at: first).tokens.lowerBound
    let end = utterance.clause(at: max(first, last - 1)).tokens.upperBound
    return range(min(start, first)..<max(end, last))
  }

  /// The words of an answer to what was asked.
  private var wholeRange: Range<Int> { range(0..<utterance.tokens.count) }
}
