import Qualification

extension Analysis {
  /// Leaves out what the words put aside: "30k, not 50k", "March instead of May".
  mutating func keep(_ candidates: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    let isTakenBack = utterance.takenBack(candidates)
    for (index, candidate) in candidates.enumerated() {
      // What is denied is not said, with or without another value beside it.
      let isDenied = utterance.denies(candidate)
      if isDenied || candidates.count > 1 && (isTakenBack[index] || isPutAside(candidate)) {
        guard candidates.count > 1 else { continue }
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

  /// Whether a no only opens another figure or date, and answers nothing: "no, 40k".
  func opensCorrection(_ reply: Reply) -> Bool {
    guard reply.value == .no, reply.isOpening else { return false }
    var index = reply.tokens.upperBound
    while index < utterance.tokens.count, index < reply.tokens.upperBound + 10 {
      if isFigure(at: index) { return true }
      guard utterance.word(index).isEmpty || correctionLeads.contains(utterance.key(index)) else {
        return false
      }
      index += 1
    }
    return false
  }

  private func isFigure(at index: Int) -> Bool {
    amounts.contains { $0.tokens.lowerBound == index }
      || numbers.contains { $0.tokens.lowerBound == index }
      || windows.contains { $0.tokens.lowerBound == index }
      || lengths.contains { $0.tokens.lowerBound == index }
  }

  /// Amounts that are taken back at once give way to the next: "40k, no wait, 45" is 45,000.
  mutating func corrected(_ candidates: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    let statusEnds = Dictionary(
      statuses.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }, uniquingKeysWith: max)
    for candidate in candidates {
      if let last = kept.last, isStutter(last, candidate) {
        kept[kept.count - 1] = candidate.repeating(last)
        continue
      }
      guard case .money(let old, let period)? = kept.last?.value, let last = kept.last?.tokens,
        // "50k set aside, no, 40k"
        isTakenBack(
          between: statusEnds[last.upperBound] ?? last.upperBound,
          and: candidate.tokens.lowerBound)
      else {
        kept.append(candidate)
        continue
      }
      var new: Quantity
      var newPeriod: Money.Period?
      switch candidate.value {
      case .money(let quantity, let own): (new, newPeriod) = (quantity, own ?? period)
      case .number(let quantity) where !utterance.isPercent(at: candidate.tokens.upperBound):
        (new, newPeriod) = (quantity, period)
      default:
        kept.append(candidate)
        continue
      }
      new.takeScale(of: old)
      kept[kept.count - 1] = Candidate(value: .money(new, newPeriod), tokens: candidate.tokens)
      isCorrection = isCorrection || utterance.expectation != nil
    }
    return kept
  }

  /// Whether an amount is only said twice in a row: "fifty, fifty k".
  private func isStutter(_ first: Candidate, _ second: Candidate) -> Bool {
    guard case .money(let again, _) = second.value, let size = again.upper, size > 0,
      again.lower == size || again.lower == nil
    else { return false }
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard gap.count <= 2,
      gap.allSatisfy({ utterance.isMark(",", at: $0) || utterance.isPause(at: $0) }),
      let old = first.quantity, old.lower == old.upper, let was = old.upper
    else { return false }
    if utterance.isFiller(at: gap.lowerBound)
      || utterance.hasFiller(before: first.tokens.lowerBound),
      again.restarts(old)
    {
      return true
    }
    return was == size || !old.hasMagnitude && [1000, 1_000_000].contains { size / $0 == was }
  }

  /// Whether nothing but words that take back stands between two amounts.
  private func isTakenBack(between start: Int, and end: Int) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    // "More like" reaches into the second amount, which "like" makes a rough one.
    let reach = min(end + 1, utterance.tokens.count)
    let isOther = (start..<end).contains {
      utterance.word($0) == "and"
        || utterance.word($0) == "or" && utterance.word($0 + 1) != "rather"
    }
    if isOther { return false }
    // "60k, no, 70k"
    let isNo = (start..<end).allSatisfy { utterance.word($0).isEmpty || utterance.word($0) == "no" }
    return isNo && (start..<end).contains { utterance.word($0) == "no" }
      || utterance.matches(takingBack, in: start..<reach).contains { $0.tokens.lowerBound < end }
  }
}

extension Utterance {
  /// Whether a word here only fills a pause.
  func isPause(at index: Int) -> Bool {
    switch word(index) {
    case "yes", "yeah", "so": true
    default: isFiller(at: index)
    }
  }

  /// Whether somebody looked for words before a token: "uh", "um,".
  func hasFiller(before index: Int) -> Bool {
    isFiller(at: isMark(",", at: index - 1) ? index - 2 : index - 1)
  }

  /// Whether a sound without meaning stands here.
  func isFiller(at index: Int) -> Bool {
    switch word(index) {
    case "uh", "um", "er", "erm": true
    default: false
    }
  }
}

/// Words between two amounts by which the second stands for the first.
private let takingBack = PhraseTable<Bool>([
  (
    true,
    """
    no wait;wait no;wait;sorry;scratch that;strike that;correction;i meant;i mean;i misspoke;\
    make that;make it;or rather;rather;actually;no actually;well actually;let's say;no make it;\
    more like;closer to;down to;cut to;i should say;excuse me;oops;no no;hang on;hold on
    """
  )
])

extension Candidate {
  /// The quantity of an amount or a number.
  fileprivate var quantity: Quantity? {
    switch value {
    case .money(let quantity, _), .number(let quantity): quantity
    case .window, .length: nil
    }
  }

  /// The amount with the rhythm and the currency of the one that it says again.
  fileprivate func repeating(_ first: Candidate) -> Candidate {
    guard case .money(var quantity, let period) = value else { return self }
    quantity.currency = quantity.currency ?? first.quantity?.currency
    var old: Money.Period?
    if case .money(_, let told) = first.value { old = told }
    return Candidate(value: .money(quantity, period ?? old), tokens: tokens)
  }
}

extension Quantity {
  /// Whether this amount begins again with the ten of another: "uh, forty forty-five thousand".
  func restarts(_ other: Quantity) -> Bool {
    guard isWords, other.isWords, !other.hasMagnitude, let ten = other.lower, ten == other.upper,
      ten >= 20_000, ten < 100_000, ten % 10_000 == 0, let size = upper
    else { return false }
    return [1, 1000].contains { (1...9999).contains(size / $0 - ten) }
  }

  /// Takes over what another amount says of scale and currency, where this one says nothing.
  fileprivate mutating func takeScale(of other: Quantity) {
    currency = currency ?? other.currency
    isMoneyWord = isMoneyWord || other.isMoneyWord
    guard !hasMagnitude, other.hasThousands, let old = other.upper ?? other.lower,
      let size = upper ?? lower, size > 0, old > 0, size < 1_000_000
    else { return }
    for factor in [1000, 1_000_000] as [Int64] {
      let scaled = size.multipliedReportingOverflow(by: factor)
      guard !scaled.overflow, scaled.partialValue >= old / 20, scaled.partialValue / 20 <= old
      else { continue }
      lower = lower.map { $0 * factor }
      upper = upper.map { $0 * factor }
      (hasMagnitude, hasThousands, isPlain) = (true, true, false)
      return
    }
  }

  /// A bare number with one point before three figures has decimals, unless they are round.
  var withDecimals: Quantity {
    guard isPointed, let low = lower, let high = upper, low % 100_000 != 0 || high % 100_000 != 0
    else { return self }
    var copy = self
    (copy.lower, copy.upper) = (low / 1000, high / 1000)
    return copy
  }
}

/// Words between a no and the figure that it corrects.
private let correctionLeads: WordSet = [
  "no", "wait", "sorry", "it", "'s", "is", "was", "make", "that", "the", "our", "a", "budget",
  "amount", "figure", "price", "number", "sum", "total", "we", "have", "i", "said", "meant", "mean",
  "more", "like", "actually", "rather", "about", "around", "only", "just", "at", "in", "by", "uh",
  "um", "should", "be", "say", "correction", "its", "closer", "to",
]
