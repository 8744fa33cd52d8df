/// Words between an article and its hundred.
let fillings: WordSet = [
  "good", "cool", "solid", "full", "round", "whole", "mere", "another", "extra", "additional",
]

extension Utterance {
  /// A number in words or figures with its magnitudes.
  func amount(at index: Int) -> Parsed<Quantity>? {
    guard tokens.indices.contains(index) else { return nil }
    return suffixedFigures(at: index) ?? figureSalary(at: index) ?? fractionAmount(at: index)
      ?? vagueAmount(at: index) ?? roundAmount(at: index) ?? numeral(at: index)
  }

  /// Figures with letters glued behind them: `40k`, `115USD`, `2.5MEUR`, `9h`.
  private func suffixedFigures(at index: Int) -> Parsed<Quantity>? {
    guard let number = tokens[index].number, !number.suffix.isEmpty else { return nil }
    var quantity = Quantity(
      lower: number.thousandths, upper: number.thousandths, isPlain: number.isPlain,
      isOrdinal: number.isOrdinal)
    var suffix = number.suffix
    if suffix.hasSuffix("ish") {
      quantity.isApproximate = true
      suffix.removeLast(3)
    }
    if suffix.isEmpty { return withMagnitudes(quantity, at: index + 1) }
    if let magnitude = Magnitude.suffix(suffix) ?? longFigure(number, suffix) {
      quantity.multiply(by: magnitude, finer: number.finer)
    } else if let currency = currencyCodes[suffix] {
      quantity.currency = currency
    } else {
      quantity.suffix = suffix
    }
    return withMagnitudes(quantity, at: index + 1)
  }

  /// "1.2G" and "3.5T" are magnitudes; "5G" is a network.
  private func longFigure(_ number: Token.Number, _ suffix: String) -> Magnitude? {
    guard suffix == "g" || suffix == "t", number.thousandths % 1000 != 0 || number.digits > 3 else {
      return nil
    }
    return Magnitude.letter(suffix)
  }

  func withMagnitudes(_ quantity: Quantity, at start: Int) -> Parsed<Quantity> {
    var quantity = quantity
    var end = start
    if word(end) == "of", magnitudes[key(end + 1)] != nil { end += 1 }
    // Nobody says more than three: "a few hundred thousand crore".
    while end < start + 4, let magnitude = magnitudes[key(end)] {
      quantity.multiply(by: magnitude)
      end += 1
    }
    return Parsed(value: quantity, end: end)
  }

  /// "low six figures": 100,000 to 300,000.
  private func figureSalary(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var share: (Int64, Int64) = (1, 9)
    switch word(index) {
    case "low": (share, index) = ((1, 3), start + 1)
    case "mid", "middle", "medium": (share, index) = ((4, 6), start + 1)
    case "high", "upper": (share, index) = ((7, 9), start + 1)
    default: break
    }
    guard tokens.indices.contains(index) else { return nil }
    let digits =
      tokens[index].number?.whole.map { Int64($0) } ?? cardinals[key(index)]
    guard let digits, (4...9).contains(digits),
      ["figures", "figure", "figs"].contains(word(index + 1))
    else { return nil }
    var base: Int64 = 1000
    for _ in 1..<digits { base *= 10 }
    let quantity = Quantity(
      lower: base * share.0, upper: base * share.1, isApproximate: true, hasMagnitude: true,
      hasThousands: true, isMoneyWord: true, isFigures: true)
    return Parsed(value: quantity, end: index + 2)
  }

  /// Half a million, a couple hundred, a few thousand, a hundred, a dollar.
  private func vagueAmount(at start: Int) -> Parsed<Quantity>? {
    let hasArticle = word(start) == "a" || word(start) == "an"
    let index = hasArticle ? start + 1 : start
    // "A good hundred", "another hundred"
    if fillings.contains(key(index)), magnitudes[key(index + 1)] != nil {
      return numeral(at: index + 1, counting: 1000)
    }
    switch word(index) {
    case "couple", "cpl": return spread(2, 2, index + 1)
    case "pair": return hasArticle ? spread(2, 2, index + 1, isApproximate: false) : nil
    case "few":
      var few = spread(2, 5, index + 1)
      few.value.isFew = !few.value.hasMagnitude
      return few
    case "several": return spread(3, 7, index + 1)
    case "dozen", "doz": return spread(12, 12, index + 1)
    case "half", "quarter": return share(at: index)
    case "gross": return hasArticle ? dozens(of: 144, at: index) : nil
    case "score": return hasArticle ? dozens(of: 20, at: index) : nil
    case "single": return isSingle(at: index) ? spread(1, 1, index + 1, isApproximate: false) : nil
    default: break
    }
    if !hasArticle, isBareHundred(at: index) { return numeral(at: index, counting: 1000) }
    guard hasArticle else { return nil }
    // "A hundred and fifty" goes on like "one hundred and fifty"; "a dollar" is one.
    if magnitudes[key(index)] != nil { return numeral(at: index, counting: 1000) }
    guard let unit = currencyUnit(at: index), !word(unit.end - 1).isEmpty,
      !tokens.indices.contains(unit.end) || tokens[unit.end].number == nil
    else { return nil }
    return Parsed(value: Quantity(lower: 1000, upper: 1000, isWords: true), end: index)
  }

  /// "A gross of pens" and "a score of people", but neither "a gross margin" nor "a score of 8".
  private func dozens(of count: Int64, at index: Int) -> Parsed<Quantity>? {
    guard word(index + 1) == "of", spelling(index + 2).hasSuffix("s") || word(index + 2) == "people"
    else { return nil }
    return spread(count, count, index + 1, isApproximate: false)
  }

  /// "Hundred fifty thousand" leaves out the one.
  private func isBareHundred(at index: Int) -> Bool {
    switch word(index) {
    case "hundred", "thousand", "million": break
    default: return false
    }
    let before = word(index - 1)
    guard !isFigure(at: index - 1), cardinals[before] == nil, magnitudes[before] == nil,
      !["few", "couple", "several", "half", "quarter", "many", "of", "a", "the"].contains(before)
    else { return false }
    return cardinals[key(index + 1)] != nil || magnitudes[key(index + 1)] != nil
      || currencyUnit(at: index + 1) != nil
  }

  private func spread(
    _ low: Int64, _ high: Int64, _ start: Int, isApproximate: Bool = true
  ) -> Parsed<Quantity> {
    let quantity = Quantity(
      lower: low * 1000, upper: high * 1000, isApproximate: isApproximate, isWords: true)
    return withMagnitudes(quantity, at: word(start) == "of" ? start + 1 : start)
  }

  /// "Half a million", "quarter of a million", "half a dozen".
  private func share(at index: Int) -> Parsed<Quantity>? {
    var end = index + 1
    if word(end) == "of" { end += 1 }
    if word(end) == "a" || word(end) == "an" { end += 1 }
    let isHalf = word(index) == "half"
    let isOfMoney = end > index + 1 && isHalf && currencyUnit(at: end) != nil
    guard magnitudes[key(end)] != nil || isHalf && word(end) == "year" || isOfMoney else {
      return nil
    }
    let share: Int64 = isHalf ? 500 : 250
    return withMagnitudes(Quantity(lower: share, upper: share, isWords: true), at: end)
  }

  /// Whether "single" counts, unlike in "every single time" and "single sign-on".
  private func isSingle(at index: Int) -> Bool {
    switch word(index - 1) {
    case "every", "each", "any", "no", "not", "the": return false
    default: break
    }
    switch word(index + 1) {
    case "sign", "point", "source", "pane", "handedly", "out", "tenant", "biggest", "most":
      return false
    default: return word(index - 2) != "not"
    }
  }

  /// "Thousands of euros", "tens of thousands": an amount that is known from below only.
  private func roundAmount(at index: Int) -> Parsed<Quantity>? {
    var factor: Int64 = 1
    var end = index
    switch word(index) {
    case "tens": factor = 10
    case "hundreds": factor = 100
    case "thousands", "millions", "billions": factor = 0
    default: return nil
    }
    if factor > 0 {
      end += word(index + 1) == "of" ? 2 : 1
      guard factor == 100 || spelling(end).hasSuffix("ds") || spelling(end).hasSuffix("ns") else {
        return nil
      }
    }
    let magnitude = magnitudes[key(end)].flatMap { $0.isCount ? nil : $0 }
    if factor == 0, magnitude == nil { return nil }
    var quantity = Quantity(lower: max(factor, 1) * 1000, upper: nil, isWords: true)
    if let magnitude {
      quantity.multiply(by: magnitude)
      end += 1
    } else {
      quantity.hasMagnitude = true
      end = index + 1
    }
    return Parsed(value: quantity, end: end)
  }
}

extension Quantity {
  /// Takes over what a magnitude says beside its factor.
  mutating func note(_ magnitude: Magnitude) {
    hasMagnitude = hasMagnitude || !magnitude.isCount
    hasThousands = hasThousands || magnitude.factor >= 1000
    isPlain = false
    isMoneyWord = isMoneyWord || magnitude.isMoney
    if currency == nil, let implied = magnitude.currency {
      (currency, isCurrencyImplied) = (implied, !magnitude.isMoney)
    }
  }

  /// Multiplies both bounds; `finer` is what they have below a thousandth, in millionths.
  mutating func multiply(by magnitude: Magnitude, finer: Int64 = 0) {
    let rest = finer * (magnitude.factor / 1000)
    lower = lower.map { Quantity.product($0, magnitude.factor) + rest }
    upper = upper.map { Quantity.product($0, magnitude.factor) + rest }
    note(magnitude)
  }

  private static func product(_ value: Int64, _ factor: Int64) -> Int64 {
    let product = value.multipliedReportingOverflow(by: factor)
    return product.overflow ? .max / 2 : product.partialValue
  }
}
