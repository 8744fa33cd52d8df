import Qualification

/// One figure of a quantity, with the currency before or behind it and its cents.
extension Utterance {
  func side(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var isNegative = takesMinus(at: &index)
    let isDollarSign = isDollarSign(at: index)
    let sign = currencySign(at: index)
    var isApproximate = false
    if let sign {
      index = sign.end
      // "US$: 12", "$~500"
      if isMark(":", at: index), isFigure(at: index + 1) { index += 1 }
      isApproximate = isMark("~", at: index)
      if isApproximate { index += 1 }
      isNegative = isNegative || takesMinus(at: &index)
    }
    guard sign != nil || !isPartOfCode(at: index), let amount = amount(at: index) else {
      return nil
    }
    var quantity = amount.value
    index = amount.end
    if quantity.isCurrencyImplied, sign != nil { quantity.isCurrencyImplied = false }
    if let sign {
      quantity.isMoneyWord = true
      // "Kr" is money of one of several countries.
      quantity.currency = sign.value.isEmpty ? quantity.currency : sign.value
    }
    quantity.isApproximate = quantity.isApproximate || isApproximate
    quantity.isPointed = isPointed(amount, from: amount.end - 1)
    if sign != nil { takeLetter(&quantity, at: &index) }
    takeLetterBehind(&quantity, at: &index)
    // "Thousands of euros"
    if word(index) == "of", quantity.hasMagnitude, currencyUnit(at: index + 1) != nil { index += 1 }
    takeDash(at: &index, hasSign: sign != nil)
    takeCents(&quantity, at: &index, behind: sign?.value, isDollarSign: isDollarSign)
    if isNegative { quantity.negate() }
    return Parsed(value: quantity, end: index)
  }

  /// Whether figures are a group of a telephone number or a code, or of 24/7.
  private func isPartOfCode(at index: Int) -> Bool {
    guard tokens.indices.contains(index), let figure = tokens[index].number, figure.isPlain else {
      return false
    }
    let next = joinedFigure(behind: index)
    let before = index >= 2 && isFigure(at: index - 2) ? joinedFigure(behind: index - 2) : nil
    guard next != nil || before != nil else { return false }
    if isMark("/", at: index + 1) {
      return figure.thousandths == 24_000 && next?.thousandths == 7000
    }
    if isMark("/", at: index - 1) {
      return figure.thousandths == 7000 && tokens[index - 2].number?.thousandths == 24_000
    }
    if next?.hasLeadingZero == true || before != nil && figure.hasLeadingZero { return true }
    // Three groups and more are no range.
    return next != nil && (before != nil || joinedFigure(behind: index + 2) != nil)
      || before != nil && index >= 4 && isFigure(at: index - 4)
        && joinedFigure(behind: index - 4) != nil
  }

  /// The plain figure that a dash or stroke joins to this one without a space.
  private func joinedFigure(behind index: Int) -> Token.Number? {
    guard isMark("-", at: index + 1) || isMark("/", at: index + 1),
      tokens.indices.contains(index + 2), let next = tokens[index + 2].number, next.isPlain,
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound
    else { return nil }
    return next
  }

  private func isDollarSign(at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .currency("USD")
  }

  private func isPointed(_ amount: Parsed<Quantity>, from index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].number?.isPointed == true
      && !amount.value.hasMagnitude
  }

  /// A letter that is a magnitude behind a sign of money: `$5 M`, `₹5L`, `$2T`.
  private func takeLetter(_ quantity: inout Quantity, at index: inout Int) {
    if let glued = Magnitude.letter(quantity.suffix) {
      quantity.suffix = ""
      quantity.multiply(by: glued)
    } else if !quantity.hasMagnitude, let magnitude = Magnitude.letter(spelling(index)) {
      quantity.multiply(by: magnitude)
      index += 1
    }
  }

  /// A letter, or the point of an abbreviation, between a figure and its currency: `40 m€`, `5 Mio. €`.
  private func takeLetterBehind(_ quantity: inout Quantity, at index: inout Int) {
    if !quantity.hasMagnitude, let magnitude = Magnitude.letter(spelling(index)),
      currencyUnit(at: index + 1) != nil
    {
      quantity.multiply(by: magnitude)
      index += 1
    } else if isMark(".", at: index), magnitudes[key(index - 1)] != nil,
      currencyUnit(at: index + 1) != nil
    {
      index += 1
    }
  }

  /// The dash that stands for no cents: `45,- €`, `45.- CHF`.
  private func takeDash(at index: inout Int, hasSign: Bool) {
    guard isMark(",", at: index) || isMark(".", at: index), isMark("-", at: index + 1),
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      !isFigure(at: index + 2)
    else { return }
    let end = isMark("-", at: index + 2) ? index + 3 : index + 2
    if hasSign || currencyUnit(at: end) != nil { index = end }
  }

  /// The currency behind a figure, and its cents.
  private func takeCents(
    _ quantity: inout Quantity, at index: inout Int, behind sign: String?, isDollarSign: Bool
  ) {
    guard let unit = currencyUnit(at: index), !isOfNext(unit, sign: sign) else {
      if sign != nil, !quantity.hasMagnitude, let cents = hundredths(behind: index) {
        quantity.add(cents.value)
        index = cents.end
      }
      return
    }
    if let letter = Magnitude.letter(quantity.suffix) {
      quantity.suffix = ""
      quantity.multiply(by: letter)
    }
    var code = unit.value.code
    let isSignBehind = self.isDollarSign(at: index)
    index = unit.end
    // Behind "$" the letters say which dollar it is.
    let isNamed = isDollarSign && code != nil && !unit.value.isHundredth
    if isSignBehind, let name = currencyUnit(at: index)?.value.code {
      code = name
      index += 1
    }
    if quantity.isCurrencyImplied, code != nil { quantity.currency = code }
    quantity.isCurrencyImplied = false
    quantity.currency = isNamed ? code : quantity.currency ?? code
    quantity.isMoneyWord = true
    if unit.value.isHundredth {
      quantity.lower = quantity.lower.map { $0 / 100 }
      quantity.upper = quantity.upper.map { $0 / 100 }
    } else if let cents = hundredths(behind: index) {
      quantity.add(cents.value)
      index = cents.end
    }
  }

  /// Whether a currency belongs to the figure behind it, as in `rmb 10 usd 20`.
  private func isOfNext(_ unit: Parsed<CurrencyUnit>, sign: String?) -> Bool {
    guard let sign, let code = unit.value.code, code != sign, !unit.value.isHundredth else {
      return false
    }
    return isFigure(at: unit.end)
  }

  /// Takes a minus sign that touches the figure behind it, or the word for it.
  private func takesMinus(at index: inout Int) -> Bool {
    if word(index) == "minus" || word(index) == "negative" {
      // "60k minus 5k" takes something off.
      if isFigure(at: index - 1) || magnitudes[key(index - 1)] != nil { return false }
      index += 1
      return true
    }
    // Where money is asked for, a dash before a figure only begins a note.
    guard isMark("-", at: index), tokens.indices.contains(index + 1), !expects(.budget),
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      index == 0 || tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
        || isMark("(", at: index - 1) || isMark("<", at: index - 1) || isMark(">", at: index - 1)
        || isMark("=", at: index - 1) || isMark("~", at: index - 1)
        || isDollarSign(at: index - 1)
    else { return false }
    index += 1
    return true
  }

  /// The cents behind whole dollars, in thousandths: `3 dollars 50 cents`, `15 dollars and 50`.
  private func hundredths(behind index: Int) -> Parsed<Int64>? {
    let isJoined = word(index) == "and" || isMark(",", at: index)
    let start = isJoined ? index + 1 : index
    guard tokens.indices.contains(start), let count = numeral(at: start),
      let value = count.value.lower, (1000..<100_000).contains(value),
      !count.value.hasMagnitude, value % 1000 == 0
    else { return nil }
    if let unit = currencyUnit(at: count.end) {
      return unit.value.isHundredth ? Parsed(value: value / 100, end: unit.end) : nil
    }
    // Bare figures are cents only where nothing follows that they could count.
    let isShort =
      tokens[start].number.map { $0.digits == 2 && $0.isPlain } ?? (isJoined || value >= 10_000)
    guard isShort, !isMark(",", at: index), endsAmount(at: count.end) else { return nil }
    return Parsed(value: value / 100, end: count.end)
  }

  private func endsAmount(at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    if isMark(".", at: index) || isMark("!", at: index) || isMark("?", at: index) { return true }
    return tokens[index - 1].number == nil && ["each", "per", "a"].contains(word(index))
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
