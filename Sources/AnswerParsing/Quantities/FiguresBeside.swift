import Qualification

/// Bare figures that belong to an amount in thousands before them.
extension Analysis {
  /// A bare figure for another stretch of time is in thousands too: "last year we did fifteen
  /// thousand, this year it's more like twenty".
  mutating func takeFiguresOfOtherYears() {
    for (index, number) in numbers.enumerated().reversed() {
      let start = number.tokens.lowerBound
      guard let old = amount(before: start, within: 16), isOtherYear(before: start),
        let scaled = number.value.inThousands(near: old.money), endsRemark(number.tokens.upperBound)
      else { continue }
      var new = amount(scaled, nil, number.tokens)
      new.money.currency = old.money.currency
      new.isScaleUnsure = false
      amounts.append(new)
      numbers.remove(at: index)
    }
    amounts.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A doubtful figure above a range is its end: "30 to 40k, maybe 45".
  mutating func stretchRanges() {
    for (index, number) in numbers.enumerated().reversed() {
      let start = number.tokens.lowerBound
      guard let place = amounts.lastIndex(where: { $0.tokens.upperBound <= start }),
        amounts[place].money.lower != nil,
        isDoubted(from: amounts[place].tokens.upperBound, to: number.tokens),
        let scaled = number.value.inThousands(near: amounts[place].money),
        endsRemark(number.tokens.upperBound),
        let upper = scaled.upper, let old = amounts[place].money.upper, upper / 10 > old,
        upper / 10 / 2 < old
      else { continue }
      amounts[place].money.upper = upper / 10
      amounts[place].tokens = amounts[place].tokens.lowerBound..<number.tokens.upperBound
      numbers.remove(at: index)
    }
  }

  /// A doubtful amount above another one is its end: "30k, maybe 35k".
  mutating func stretchAmounts() {
    for index in amounts.indices.dropFirst().reversed() {
      let (first, second) = (amounts[index - 1], amounts[index])
      guard let old = first.money.upper, let upper = second.money.upper, upper > old,
        upper / 2 < old, first.money.lower != nil,
        second.money.lower == nil || second.money.lower == upper,
        second.money.currency == nil || second.money.currency == first.money.currency,
        isDoubted(from: first.tokens.upperBound, to: second.tokens),
        endsRemark(second.tokens.upperBound)
      else { continue }
      amounts[index - 1].money.upper = upper
      amounts[index - 1].money.period = first.money.period ?? second.money.period
      amounts[index - 1].tokens = first.tokens.lowerBound..<second.tokens.upperBound
      amounts.remove(at: index)
    }
  }

  /// The amount in thousands that stands last before a token.
  private func amount(before start: Int, within reach: Int) -> Amount? {
    guard let last = amounts.last(where: { $0.tokens.upperBound <= start }),
      start - last.tokens.upperBound <= reach
    else { return nil }
    return last
  }

  /// Whether "this year" or the like and words that only lead on stand before a figure.
  private func isOtherYear(before start: Int) -> Bool {
    guard let window = windows.last(where: { $0.tokens.upperBound <= start }),
      utterance.word(window.tokens.upperBound - 1) == "year"
    else { return false }
    switch utterance.word(window.tokens.lowerBound) {
    case "this", "next", "for", "in": break
    default: return false
    }
    return (window.tokens.upperBound..<start).allSatisfy { leadsOn(at: $0) }
  }

  private func leadsOn(at index: Int) -> Bool {
    utterance.isMark(",", at: index) || figureLeads.contains(utterance.key(index))
  }

  /// Whether only a pause and a doubt stand between an amount and a figure.
  private func isDoubted(from end: Int, to number: Range<Int>) -> Bool {
    var index = end
    guard number.lowerBound - end <= 4 else { return false }
    while utterance.isMark(",", at: index) || utterance.isMark("-", at: index)
      || utterance.word(index) == "or"
    {
      index += 1
    }
    guard index > end else { return false }
    var hasDoubt = false
    while index < number.upperBound, doubts.contains(utterance.key(index)) {
      hasDoubt = true
      index += 1
    }
    return hasDoubt && index >= number.lowerBound
  }

  private func endsRemark(_ index: Int) -> Bool {
    guard utterance.tokens.indices.contains(index) else { return true }
    switch utterance.word(index) {
    case "": return !utterance.isPercent(at: index) && utterance.tokens[index].number == nil
    case "but", "and", "if", "at", "tops", "max": return true
    default: return false
    }
  }
}

extension Quantity {
  /// The figure in the thousands or millions of an amount, where it is bare and comes near it.
  fileprivate func inThousands(near money: Money) -> Quantity? {
    guard !hasMagnitude, !isOrdinal, !isFraction, suffix.isEmpty, currency == nil,
      let size = upper ?? lower, size > 0, size < 1_000_000,
      let old = money.upper ?? money.lower, old >= 1_000_000
    else { return nil }
    for factor in [1000, 1_000_000] as [Int64] {
      let scaled = size / 10 * factor
      guard scaled / 3 <= old, old / 3 <= scaled else { continue }
      var copy = self
      copy.lower = lower.map { $0 * factor }
      copy.upper = upper.map { $0 * factor }
      (copy.hasMagnitude, copy.hasThousands, copy.isPlain) = (true, true, false)
      return copy
    }
    return nil
  }
}

private let figureLeads: WordSet = [
  "it", "'s", "is", "more", "like", "about", "we", "'re", "'ll", "thinking", "looking", "talking",
  "at", "maybe", "around", "probably", "closer", "to", "rather", "say", "would", "be", "'d", "have",
  "so", "roughly", "nearer", "are", "i", "'m", "expect", "expecting", "will", "guess", "think",
  "budget", "the", "budgeted", "its",
]

private let doubts: WordSet = [
  "maybe", "perhaps", "possibly", "even", "could", "be", "up", "to", "might",
]
