import Qualification

/// Everything found in an answer, before it is put together to facts.
struct Analysis {
  let utterance: Utterance
  /// The kinds that a playbook's cues announce, with the tokens of each cue.
  let cued: [(kind: FactKind, criterion: CriterionID, tokens: Range<Int>)]
  /// Whether the rep marks it as a guess of their own.
  let isGuess: Bool
  /// Whether the words take back what was said before.
  private(set) var isCorrection: Bool
  /// Whether a date was put aside for another one.
  private(set) var correctsDate = false
  private(set) var amounts: [Amount] = []
  private(set) var windows: [Match<Window>] = []
  private(set) var lengths: [Match<Length>] = []
  private(set) var numbers: [Match<Quantity>] = []
  let answer: Reply?
  /// Where money is said to be set aside or approved.
  private let given: [Range<Int>]

  /// An amount of money with what it is about.
  struct Amount {
    var money: Money
    var subject: Money.Subject
    var tokens: Range<Int>
    /// Whether thousands may be meant, as in "150" after talk of a big sum.
    var isScaleUnsure: Bool
    /// Whether only its size speaks for money, so that it may be a bare number.
    var isBare = false
  }

  init(_ utterance: Utterance, cues: [Cue]) {
    self.utterance = utterance
    cued = cues.flatMap { cue in
      cue.places(in: utterance.tokens).map { (cue.kind, cue.criterion, $0) }
    }
    isGuess =
      utterance.isMark("~", at: 0)
      || !utterance.matches(guesses).isEmpty && utterance.word(0) != "i'd"
    isCorrection = utterance.expectation != nil && !utterance.matches(corrections).isEmpty
    answer = utterance.answer()
    given = utterance.budgetStatuses { _ in true }
      .filter { $0.value == .allocated || $0.value == .approved }.map(\.tokens)
    let candidates = keep(utterance.quantities())
    for candidate in candidates {
      switch candidate.value {
      case .window(let window):
        // Behind the end of the calendar there is no day.
        if window.isEmpty { continue }
        windows.append(Match(value: window, tokens: candidate.tokens))
      case .length(let length): lengths.append(Match(value: length, tokens: candidate.tokens))
      case .number(let number): numbers.append(Match(value: number, tokens: candidate.tokens))
      case .money(let quantity, let period):
        amounts.append(amount(quantity, period, candidate.tokens))
      }
    }
    shareScale()
  }

  /// Leaves out what the words put aside: "30k, not 50k", "March instead of May".
  private mutating func keep(_ candidates: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    for candidate in candidates {
      if isPutAside(candidate), candidates.count > 1 {
        isCorrection = true
        if case .window = candidate.value { correctsDate = true }
      } else {
        kept.append(candidate)
      }
    }
    return kept
  }

  private func isPutAside(_ candidate: Candidate) -> Bool {
    let start = candidate.tokens.lowerBound
    let before = utterance.word(start - 1)
    let clause = utterance.clause(at: start)
    if before == "not" || before == "n't" {
      return clause.tokens.lowerBound == start - 1
        || utterance.word(candidate.tokens.upperBound) == "but"
        || isLast(candidate)
    }
    return (before == "of" && utterance.word(start - 2) == "instead")
      || (before == "than" && utterance.word(start - 2) == "rather")
  }

  private func isLast(_ candidate: Candidate) -> Bool {
    candidate.tokens.upperBound
      == utterance.clause(at: candidate.tokens.lowerBound).tokens.upperBound
  }

  // MARK: Money

  private func amount(_ quantity: Quantity, _ period: Money.Period?, _ tokens: Range<Int>) -> Amount
  {
    let money = Money(
      lower: quantity.lower.map { $0 / 10 }, upper: quantity.upper.map { $0 / 10 },
      currency: quantity.currency, period: period, isApproximate: quantity.isApproximate)
    let size = quantity.upper ?? quantity.lower ?? 0
    let isSmall = !quantity.hasMagnitude && quantity.currency == nil && size < 1_000_000
    return Amount(
      money: money, subject: subject(of: quantity, tokens), tokens: tokens,
      isScaleUnsure: isSmall && period == nil && size > 0,
      isBare: quantity.currency == nil && !quantity.isMoneyWord && period == nil)
  }

  /// A small bare figure beside one in thousands is in thousands too; a threshold always is.
  private mutating func shareScale() {
    let hasLarge = amounts.contains {
      !$0.isScaleUnsure && ($0.money.upper ?? $0.money.lower ?? 0) >= 1_000_000
    }
    for index in amounts.indices where amounts[index].isScaleUnsure {
      guard hasLarge || amounts[index].subject == .threshold else { continue }
      amounts[index].money = amounts[index].money.inThousands
      amounts[index].isScaleUnsure = false
    }
  }

  private func subject(of quantity: Quantity, _ tokens: Range<Int>) -> Money.Subject {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    let words = Set(utterance.tokens[clause].map(\.word))
    let isBound = quantity.lower == nil || quantity.upper == nil
    if isBound, isAboutSigning(tokens, clause) { return .threshold }
    if quantity.upper == nil, isAboveSomebody(tokens, clause) { return .threshold }
    if isCost(tokens, clause) { return .costOfProblem }
    if words.contains(where: priceWords.contains) || utterance.isPerSeat(tokens) { return .price }
    if !words.isDisjoint(with: ["spend", "spending", "pay", "paying"]),
      !words.isDisjoint(with: [
        "today", "currently", "already", "now", "them", "existing", "current", "vendor", "supplier",
      ])
    {
      return .other
    }
    if given.contains(where: { $0.overlaps(clause) }) { return .budget }
    switch utterance.expectation?.kind {
    case .need: return words.contains("budget") ? .budget : .costOfProblem
    case .authority: return isBound ? .threshold : .budget
    default: return .budget
    }
  }

  private func isAboutSigning(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    let sentence = utterance.sentence(around: tokens.lowerBound)
    let near = max(clause.lowerBound - 3, sentence.lowerBound)..<clause.upperBound
    if utterance.tokens[near].contains(where: { signingWords.contains($0.word) }) { return true }
    // "me up to 10k, above that the owner"
    let next = clause.upperBound + 1
    return utterance.word(next) == "above" && utterance.word(next + 1) == "that"
  }

  /// "Anything over 5k goes to the board": whatever is larger is somebody's.
  private func isAboveSomebody(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound, tokens.lowerBound - 3)..<tokens.upperBound
    let isOpen = utterance.tokens[before].contains {
      ["anything", "everything", "whatever", "purchases", "spend", "deals", "orders", "contracts"]
        .contains($0.word)
    }
    let start = tokens.lowerBound
    guard isOpen || clause.lowerBound == start else { return false }
    let end = min(utterance.tokens.count, tokens.upperBound + 10)
    let around = max(clause.lowerBound, start - 10)..<end
    return around.contains { Roles.titles.match(utterance.tokens, at: $0) != nil }
  }

  private func isCost(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    let words = utterance.tokens[clause].map(\.word)
    if words.contains("budget") || words.contains("afford") { return false }
    return words.contains(where: costWords.contains)
  }

  /// Whether a kind was asked for, or announced by a cue in the same sentence.
  func isAbout(_ kind: FactKind, near index: Int) -> Bool {
    if utterance.expects(kind) { return true }
    let sentence = utterance.sentence(around: index)
    return cued.contains { $0.kind == kind && sentence.overlaps($0.tokens) }
  }

  func range(_ tokens: Range<Int>) -> Range<Int> { utterance.range(tokens) }

  func isHedged(_ tokens: Range<Int>) -> Bool {
    utterance.isHedged(tokens)
      || (answer?.isOpening == true && answer?.isHedged == true && answer?.value != .unknown)
  }
}

private let signingWords: WordSet = [
  "sign", "signs", "signed", "signature", "signing", "signoff", "approve", "approves", "approval",
  "authority", "authorize", "authorise", "limit", "decide", "decides", "cap", "okay", "okays",
  "say",
]
private let costWords: WordSet = [
  "costs", "cost", "costing", "lose", "loses", "losing", "lost", "waste", "wasting", "wasted",
  "fines", "fined", "penalties", "overtime", "burn", "burning", "bleeding", "damage", "damages",
  "missed", "writeoffs", "rework", "scrap", "churn",
]
private let priceWords: WordSet = [
  "price", "priced", "quote", "quoted", "charge", "charges", "subscription", "fee", "pricing",
]

extension Utterance {
  /// Whether an amount is for each seat or user.
  fileprivate func isPerSeat(_ tokens: Range<Int>) -> Bool {
    let words =
      self.tokens[tokens].map(\.word) + [word(tokens.upperBound), word(tokens.upperBound + 1)]
    return words.contains("per")
      && words.contains {
        ["seat", "user", "head", "person", "license", "licence", "employee", "unit"].contains($0)
      }
  }
}

extension Money {
  var inThousands: Money { scaled(by: 1000) }

  func scaled(by factor: Int64) -> Money {
    var copy = self
    copy.lower = lower.map { $0.multipliedReportingOverflow(by: factor).partialValue }
    copy.upper = upper.map { $0.multipliedReportingOverflow(by: factor).partialValue }
    return copy
  }
}
