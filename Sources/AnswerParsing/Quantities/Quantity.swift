import Qualification

/// An amount of something before its kind is known, with its bounds.
struct Quantity: Hashable {
  /// The bounds in thousandths; nothing is an open bound.
  var lower: Int64?
  var upper: Int64?
  /// Whether about, roughly or `-ish` stands beside it.
  var isApproximate = false
  /// Whether hundred, k, million or the like stands beside it.
  var hasMagnitude = false
  /// Whether that is a thousand or more.
  var hasThousands = false
  /// Whether a word only used for money stands beside it, such as grand.
  var isMoneyWord = false
  /// The ISO 4217 code, where a currency stands beside it.
  var currency: String?
  /// Whether only its magnitude names the currency, as crore does.
  var isCurrencyImplied = false
  /// Letters glued to the figures that are no magnitude, such as the `h` of `9h`.
  var suffix = ""
  /// Whether the figures could be a year, an ordinal, a bare small number.
  var isPlain = false
  var isOrdinal = false
  /// Whether it was written in words such as a, half, couple.
  var isWords = false
  /// Whether it was written as a few.
  var isFew = false
  /// Whether only the count of its digits was said, as in six figures.
  var isFigures = false
  /// Whether it was written as a part of a whole, as 2/5 is.
  var isFraction = false
  /// Whether a lone point before three figures was taken for thousands, as in `3.142`.
  var isPointed = false
}

/// Words before the first end of a range.
let rangeOpenings: WordSet = ["between", "from", "btw", "btwn", "betw", "bw"]

/// Verbs behind which a range is a change.
private let changes: WordSet = [
  "cut", "down", "reduced", "lowered", "slashed", "dropped", "went", "gone", "moved", "shrank",
  "raised", "increased", "up", "grew", "rose", "fell", "trimmed", "lifted", "jumped", "bumped",
]

extension Utterance {
  /// The quantity that begins at a token: `around 40-50k`, `$5 to $10k`, `half a million tops`.
  func readQuantity(at start: Int) -> Parsed<Quantity>? {
    guard let first = boundedQuantity(at: start) else { return nil }
    return narrowed(first) ?? first
  }

  /// "Over 10 and under 20" is one range.
  private func narrowed(_ first: Parsed<Quantity>) -> Parsed<Quantity>? {
    guard (first.value.lower == nil) != (first.value.upper == nil) else { return nil }
    var index = first.end
    if isMark(",", at: index) { index += 1 }
    if word(index) == "and" || word(index) == "but" { index += 1 }
    guard index > first.end, leadingBounds(at: index).end > index,
      let second = boundedQuantity(at: index),
      let lower = first.value.lower ?? second.value.lower,
      let upper = first.value.upper ?? second.value.upper, lower < upper,
      (second.value.lower == nil) != (second.value.upper == nil),
      (second.value.lower == nil) != (first.value.lower == nil)
    else { return nil }
    var both = second.value
    both.currency = both.currency ?? first.value.currency
    both.hasMagnitude = both.hasMagnitude || first.value.hasMagnitude
    both.hasThousands = both.hasThousands || first.value.hasThousands
    both.isMoneyWord = both.isMoneyWord || first.value.isMoneyWord
    (both.lower, both.upper) = (lower, upper)
    return Parsed(value: both, end: second.end)
  }

  private func boundedQuantity(at start: Int) -> Parsed<Quantity>? {
    let leading = leadingBounds(at: start)
    var bounds = leading.value
    var index = leading.end
    if word(index) == "anywhere" || word(index) == "somewhere" { index += 1 }
    let isBetween = rangeOpenings.contains(key(index))
    let isChange = isBetween && changes.contains(key(index - 1))
    if isBetween { index += 1 }
    guard index == start || isBetween || leading.end == index, let left = side(at: index) else {
      return nil
    }
    var found = left
    if let right = rightSide(after: left, isBetween: isBetween) {
      guard let both = joined(left.value, right.value) else { return nil }
      // "Cut from 60 to 40k" leaves the second.
      found = Parsed(value: isChange ? right.value : both, end: right.end)
    } else if isBetween {
      return nil
    }
    let behind = found.end
    while found.end < behind + 8 {
      if let difference = tolerance(at: found.end),
        let wide = found.value.widened(
          by: difference.value, isPercent: isPercent(at: difference.end))
      {
        found = Parsed(
          value: wide,
          end: isPercent(at: difference.end) ? difference.end + 1 : difference.end)
        continue
      }
      guard let after = trailingBound(at: found.end) else { break }
      bounds.insert(after.value)
      found.end = after.end
    }
    return Parsed(value: found.value.bounded(by: bounds), end: found.end)
  }

  func isPercent(at index: Int) -> Bool {
    isMark("%", at: index) || word(index) == "percent" || word(index) == "pct"
  }

  // MARK: Ranges

  /// The other end of a range, behind a dash, "to" or, after "between", "and".
  private func rightSide(after left: Parsed<Quantity>, isBetween: Bool) -> Parsed<Quantity>? {
    let index = left.end
    if let behind = rangeSign(at: index, isBetween: isBetween), let right = side(at: behind),
      !right.value.isOrdinal, !isCode(left.value, right, from: index)
    {
      return right
    }
    guard left.value.suffix.isEmpty, left.value.currency == nil || isMark(",", at: index),
      !left.value.isFraction
    else { return nil }
    // "five or six people", "30, 35k", "40/50k", "two three weeks"
    if word(index) == "or", let right = side(at: index + 1), !right.value.isFraction,
      isClose(left.value, right.value)
    {
      return right
    }
    if isMark(",", at: index) || isMark("/", at: index), let right = side(at: index + 1),
      right.value.hasMagnitude, !left.value.hasMagnitude, isClose(left.value, right.value)
    {
      return right
    }
    if left.value.isWords, let right = side(at: index), right.value.isWords,
      isClose(left.value, right.value), left.value.lower != right.value.lower,
      !hasFiller(before: index - 1) || !right.value.restarts(left.value)
    {
      return right
    }
    return nil
  }

  /// The token behind what joins the ends of a range here.
  private func rangeSign(at index: Int, isBetween: Bool) -> Int? {
    if isMark("-", at: index) || isMark("~", at: index) { return index + 1 }
    switch word(index) {
    case "to", "through", "thru": return index + 1
    case "up" where word(index + 1) == "to": return index + 2
    case "and": return isBetween ? index + 1 : nil
    default: break
    }
    // "3..7", "3...7"
    guard isMark(".", at: index), isMark(".", at: index + 1), isFigure(at: index - 1) else {
      return nil
    }
    return isMark(".", at: index + 2) ? index + 3 : index + 2
  }

  /// Whether figures with a dash between are a number of a telephone or an order.
  private func isCode(_ left: Quantity, _ right: Parsed<Quantity>, from index: Int) -> Bool {
    guard isMark("-", at: index), left.isPlain, right.value.isPlain,
      tokens.indices.contains(index + 1), let figure = tokens[index + 1].number,
      tokens[index - 1].range.upperBound == tokens[index].range.lowerBound,
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    else { return false }
    return figure.hasLeadingZero || isMark("-", at: right.end) && isFigure(at: right.end + 1)
  }

  /// Whether two figures are near enough to be the ends of one range.
  private func isClose(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let both = joined(left, right), let lower = both.lower, let upper = both.upper else {
      return false
    }
    return lower < upper && upper / 3 <= lower
  }

  /// Both ends together: they share magnitude and currency.
  private func joined(_ left: Quantity, _ right: Quantity) -> Quantity? {
    guard var low = left.lower, var high = right.upper else { return nil }
    var both = right
    both.isPlain = left.isPlain && right.isPlain
    both.currency = right.currency ?? left.currency
    both.isApproximate = left.isApproximate || right.isApproximate
    both.isWords = left.isWords && right.isWords
    both.isFew = false
    if right.hasMagnitude, !left.hasMagnitude {
      low = Quantity.scaled(low, toward: high, isHundreds: !right.hasThousands)
    } else if left.hasMagnitude, !right.hasMagnitude, high < low {
      high = Quantity.scaled(high, from: low)
    } else if left.isPlain, !left.hasMagnitude, left.currency == nil, high % 1_000_000 == 0,
      low < 1_000_000, low * 1000 < high, high <= low * 10_000
    {
      // "4 to 5,000" is of thousands.
      low *= 1000
    }
    both.hasMagnitude = left.hasMagnitude || right.hasMagnitude
    both.hasThousands = left.hasThousands || right.hasThousands
    both.isMoneyWord = left.isMoneyWord || right.isMoneyWord
    both.isPointed = left.isPointed && right.isPointed
    (both.lower, both.upper) = low > high ? (high, low) : (low, high)
    return both
  }
}

extension Quantity {
  private static let scales: [Int64] = [1_000_000_000, 1_000_000, 100_000, 1000]

  /// The left end with the magnitude that keeps it below the right one: 800 to 1.2 million.
  fileprivate static func scaled(_ low: Int64, toward high: Int64, isHundreds: Bool) -> Int64 {
    for factor in isHundreds ? [100] : scales {
      let scaled = low.multipliedReportingOverflow(by: factor)
      if !scaled.overflow, scaled.partialValue / 2 <= high, high / 20 <= scaled.partialValue {
        return scaled.partialValue
      }
    }
    return low
  }

  /// The right end with the magnitude that takes it above the left one: 40k to 50.
  fileprivate static func scaled(_ high: Int64, from low: Int64) -> Int64 {
    for factor in scales.reversed() {
      let scaled = high.multipliedReportingOverflow(by: factor)
      if !scaled.overflow, scaled.partialValue > low, scaled.partialValue / 20 <= low {
        return scaled.partialValue
      }
    }
    return high
  }
}
