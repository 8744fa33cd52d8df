/// An amount of something before its kind is known, with its bounds.
struct Quantity: Hashable {
  /// The bounds in thousandths; nothing is an open bound.
  var lower: Int64?
  var upper: Int64?
  /// Whether about, roughly or `-ish` stands beside it.
  var isApproximate = false
  /// Whether thousand, k, million or the like stands beside it.
  var hasMagnitude = false
  /// Whether a word only used for money stands beside it, such as grand.
  var isMoneyWord = false
  /// The ISO 4217 code, where a currency stands beside it.
  var currency: String?
  /// Letters glued to the figures that are no magnitude, such as the `h` of `9h`.
  var suffix = ""
  /// Whether the figures could be a year, an ordinal, a bare small number.
  var isPlain = false
  var isOrdinal = false
  /// Whether it was written in words such as a, half, couple.
  var isWords = false
}

/// What words around a quantity do to its bounds.
enum BoundWord: Hashable {
  case about, atLeast, atMost, over
}

/// Words before a quantity.
let boundsBefore = PhraseTable<BoundWord>([
  (
    .about,
    """
    about;around;approximately;approx;roughly;circa;some;something like;close to;nearly;almost;\
    in the region of;in the ballpark of;ballpark;give or take;like;somewhere around|near;\
    in the neighborhood of;say;maybe;an estimated;estimated
    """
  ),
  (
    .over,
    "over;above;more than;north of;somewhere north of;upwards of;in excess of;beyond;exceeding;past"
  ),
  (.atLeast, "at least;minimum (of);no less than;not less than;starting at|from;min"),
  (
    .atMost,
    """
    under;below;less than;up to;south of;somewhere south of;at most;max;maximum (of);no more than;\
    not more than;capped at;not over;not above;no higher than;anything up to;anything under|below;\
    limit of
    """
  ),
  (.over, "anything over|above;everything over|above"),
])

/// Words behind a quantity.
let boundsAfter = PhraseTable<BoundWord>([
  (.about, "ish;or so;give or take;roughly;or thereabouts;odd;or something"),
  (.atLeast, "or more;plus;minimum;at least;and up;and above;upwards;or higher"),
  (.atMost, "tops;max;maximum;at most;at the most;or less;or under;ceiling;or below"),
])

extension Utterance {
  /// The quantity that begins at a token: `around 40-50k`, `$5 to $10k`, `half a million tops`.
  func quantity(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var bounds: Set<BoundWord> = []
    while let match = boundsBefore.match(tokens, at: index) {
      bounds.insert(match.value)
      index = match.end
    }
    if isMark("~", at: index) {
      bounds.insert(.about)
      index += 1
    } else if isMark(">", at: index) || isMark("<", at: index) {
      bounds.insert(isMark(">", at: index) ? .over : .atMost)
      index += 1
    }
    let isBetween = word(index) == "between" || word(index) == "from"
    if isBetween { index += 1 }
    guard let left = side(at: index) else { return nil }
    var found = left
    if let right = rightSide(after: left, isBetween: isBetween) {
      guard let both = joined(left.value, right.value) else { return nil }
      found = Parsed(value: both, end: right.end)
    } else if isBetween {
      return nil
    }
    while let after = boundAfter(at: found.end) {
      bounds.insert(after.value)
      found.end = after.end
    }
    return Parsed(value: found.value.bounded(by: bounds), end: found.end)
  }

  private func boundAfter(at index: Int) -> Parsed<BoundWord>? {
    if let match = boundsAfter.match(tokens, at: index) { return match }
    if isMark("+", at: index) { return Parsed(value: .atLeast, end: index + 1) }
    if isMark("-", at: index), word(index + 1) == "ish" {
      return Parsed(value: .about, end: index + 2)
    }
    return nil
  }

  /// The other end of a range, behind a dash, "to" or, after "between", "and".
  private func rightSide(after left: Parsed<Quantity>, isBetween: Bool) -> Parsed<Quantity>? {
    let index = left.end
    let isJoined =
      isMark("-", at: index) || word(index) == "to" || word(index) == "through"
      || (isBetween && word(index) == "and")
    if isJoined, let right = side(at: index + 1), !right.value.isOrdinal { return right }
    guard left.value.suffix.isEmpty, left.value.currency == nil || isMark(",", at: index) else {
      return nil
    }
    // "five or six people", "30, 35k", "two three weeks"
    if word(index) == "or", let right = side(at: index + 1), isClose(left.value, right.value) {
      return right
    }
    if isMark(",", at: index), let right = side(at: index + 1), right.value.hasMagnitude,
      !left.value.hasMagnitude, isClose(left.value, right.value)
    {
      return right
    }
    if left.value.isWords, let right = side(at: index), right.value.isWords,
      isClose(left.value, right.value), left.value.lower != right.value.lower
    {
      return right
    }
    return nil
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
    guard let low = left.lower, let high = right.upper else { return nil }
    var both = right
    both.isPlain = left.isPlain && right.isPlain
    both.lower = low
    both.currency = right.currency ?? left.currency
    both.isApproximate = left.isApproximate || right.isApproximate
    both.isWords = left.isWords && right.isWords
    if right.hasMagnitude, !left.hasMagnitude {
      both.lower = scaled(low, toward: high)
    }
    both.hasMagnitude = left.hasMagnitude || right.hasMagnitude
    both.isMoneyWord = left.isMoneyWord || right.isMoneyWord
    guard let lower = both.lower else { return nil }
    if lower > high { both = both.swapped }
    return both
  }

  /// The left end with the magnitude that keeps it below the right one: 800 to 1.2 million.
  private func scaled(_ low: Int64, toward high: Int64) -> Int64 {
    for factor in [1_000_000_000, 1_000_000, 100_000, 1000] as [Int64] {
      let scaled = low.multipliedReportingOverflow(by: factor)
      if !scaled.overflow, scaled.partialValue <= high, high / 20 <= scaled.partialValue {
        return scaled.partialValue
      }
    }
    return low
  }

  /// One figure with the currency before or behind it.
  private func side(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var currency: String?
    if let sign = currencySign(at: index) {
      currency = sign.value
      index = sign.end
    }
    guard let amount = amount(at: index) else { return nil }
    var quantity = amount.value
    index = amount.end
    quantity.currency = currency
    if let unit = currencyUnit(at: index) {
      index = unit.end
      quantity.currency = quantity.currency ?? unit.value.code
      quantity.isMoneyWord = true
      if unit.value.isHundredth {
        quantity.lower = quantity.lower.map { $0 / 100 }
        quantity.upper = quantity.upper.map { $0 / 100 }
      }
    }
    return Parsed(value: quantity, end: index)
  }
}

extension Quantity {
  fileprivate var swapped: Quantity {
    var copy = self
    (copy.lower, copy.upper) = (upper, lower)
    return copy
  }

  fileprivate func bounded(by words: Set<BoundWord>) -> Quantity {
    var copy = self
    if words.contains(.about) { copy.isApproximate = true }
    let isRange = lower != upper
    if words.contains(.atMost) {
      if !isRange { copy.lower = nil }
    } else if words.contains(.over) || words.contains(.atLeast) {
      copy.lower = isRange ? lower : upper
      copy.upper = nil
    }
    return copy
  }
}
