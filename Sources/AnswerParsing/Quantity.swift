import Qualification

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
  /// Whether it was written as a few.
  var isFew = false
}

extension Utterance {
  /// The quantity that begins at a token: `around 40-50k`, `$5 to $10k`, `half a million tops`.
  func quantity(at start: Int) -> Parsed<Quantity>? {
    guard let first = boundedQuantity(at: start) else { return nil }
    return narrowed(first) ?? first
  }

  /// "Over 10 and under 20" is one range.
  private func narrowed(_ first: Parsed<Quantity>) -> Parsed<Quantity>? {
    guard (first.value.lower == nil) != (first.value.upper == nil),
      ["and", "but"].contains(word(first.end)),
      boundsBefore.match(tokens, at: first.end + 1) != nil,
      let second = boundedQuantity(at: first.end + 1),
      let lower = first.value.lower ?? second.value.lower,
      let upper = first.value.upper ?? second.value.upper, lower < upper,
      second.value.lower == nil || second.value.upper == nil
    else { return nil }
    var both = second.value
    both.currency = both.currency ?? first.value.currency
    both.hasMagnitude = both.hasMagnitude || first.value.hasMagnitude
    both.isMoneyWord = both.isMoneyWord || first.value.isMoneyWord
    (both.lower, both.upper) = (lower, upper)
    return Parsed(value: both, end: second.end)
  }

  private func boundedQuantity(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var bounds: Set<BoundWord> = []
    // Nobody heaps up more of them, and the reading stays linear.
    while index < start + 8, let match = boundsBefore.match(tokens, at: index) {
      bounds.insert(match.value)
      index = match.end
    }
    if isMark("~", at: index) {
      bounds.insert(.about)
      index += 1
    } else if isMark(">", at: index) || isMark("<", at: index) {
      bounds.insert(isMark(">", at: index) ? .over : .atMost)
      index += isMark("=", at: index + 1) ? 2 : 1
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
    let behind = found.end
    while found.end < behind + 8, let after = boundAfter(at: found.end) {
      bounds.insert(after.value)
      found.end = after.end
    }
    return Parsed(value: found.value.bounded(by: bounds), end: found.end)
  }

  private func boundAfter(at index: Int) -> Parsed<BoundWord>? {
    // "200 or less than 190" begins another bound.
    if let match = boundsAfter.match(tokens, at: index), word(match.end) != "than" { return match }
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
      isMark("-", at: index) || isMark("~", at: index) || word(index) == "to"
      || word(index) == "through"
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
    var isNegative = takesMinus(at: &index)
    let isDollarSign = tokens.indices.contains(index) && tokens[index].kind == .currency("USD")
    if let sign = currencySign(at: index) {
      currency = sign.value
      index = sign.end
      isNegative = isNegative || takesMinus(at: &index)
    }
    guard let amount = amount(at: index) else { return nil }
    var quantity = amount.value
    index = amount.end
    quantity.currency = currency ?? quantity.currency
    if let unit = currencyUnit(at: index) {
      index = unit.end
      // Behind "$" the letters say which dollar it is.
      let isNamed = isDollarSign && unit.value.code != nil && !unit.value.isHundredth
      quantity.currency =
        isNamed ? unit.value.code : quantity.currency ?? unit.value.code
      quantity.isMoneyWord = true
      if unit.value.isHundredth {
        quantity.lower = quantity.lower.map { $0 / 100 }
        quantity.upper = quantity.upper.map { $0 / 100 }
      } else if let cents = hundredths(behind: index) {
        quantity.add(cents.value)
        index = cents.end
      }
    } else if currency != nil, !quantity.hasMagnitude, let cents = hundredths(behind: index) {
      quantity.add(cents.value)
      index = cents.end
    }
    if isNegative { quantity.negate() }
    return Parsed(value: quantity, end: index)
  }

  /// Takes a minus sign that touches the figure behind it, or the word for it.
  private func takesMinus(at index: inout Int) -> Bool {
    if ["minus", "negative"].contains(word(index)) {
      index += 1
      return true
    }
    // Where money is asked for, a dash before a figure only begins a note.
    guard isMark("-", at: index), tokens.indices.contains(index + 1), !expects(.budget),
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      index == 0 || tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
        || isMark("(", at: index - 1) || tokens[index - 1].kind == .currency("USD")
    else { return false }
    index += 1
    return true
  }

  /// The cents behind whole dollars, in thousandths: `3 dollars 50 cents`, `15 dollars and 50`.
  private func hundredths(behind index: Int) -> Parsed<Int64>? {
    let start = word(index) == "and" ? index + 1 : index
    guard tokens.indices.contains(start), let count = numeral(at: start),
      let value = count.value.lower, (1000..<100_000).contains(value),
      !count.value.hasMagnitude, value % 1000 == 0
    else { return nil }
    if let unit = currencyUnit(at: count.end) {
      return unit.value.isHundredth ? Parsed(value: value / 100, end: unit.end) : nil
    }
    // Bare figures are cents only where nothing follows that they could count.
    let isShort = tokens[start].number.map { $0.digits == 2 && $0.isPlain } ?? (start > index)
    guard isShort, count.end == tokens.count || isMark(".", at: count.end) else { return nil }
    return Parsed(value: value / 100, end: count.end)
  }
}

extension Quantity {
  fileprivate mutating func add(_ thousandths: Int64) {
    lower = lower.map { $0 < .max / 2 ? $0 + thousandths : $0 }
    upper = upper.map { $0 < .max / 2 ? $0 + thousandths : $0 }
  }

  fileprivate mutating func negate() {
    (lower, upper) = (upper.map { -$0 }, lower.map { -$0 })
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
