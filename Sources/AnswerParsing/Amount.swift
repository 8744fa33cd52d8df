/// Numbers in words and figures, with their magnitudes.
let cardinals: WordMap<Int64> = [
  "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
  "six": 6, "seven": 7,
  "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
  "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
  "ninety": 90,
]

/// A word that multiplies the number before it.
struct Magnitude: Hashable {
  var factor: Int64
  /// Whether it is said of money alone.
  var isMoney = false
  /// The currency that goes without saying.
  var currency: String?
}

let magnitudes: WordMap<Magnitude> = [
  "hundred": Magnitude(factor: 100), "hundreds": Magnitude(factor: 100),
  "thousand": Magnitude(factor: 1000), "thousands": Magnitude(factor: 1000),
  "grand": Magnitude(factor: 1000, isMoney: true), "k": Magnitude(factor: 1000),
  "million": Magnitude(factor: 1_000_000), "millions": Magnitude(factor: 1_000_000),
  "mil": Magnitude(factor: 1_000_000), "mill": Magnitude(factor: 1_000_000),
  "mn": Magnitude(factor: 1_000_000), "mio": Magnitude(factor: 1_000_000),
  "billion": Magnitude(factor: 1_000_000_000), "bn": Magnitude(factor: 1_000_000_000),
  "billions": Magnitude(factor: 1_000_000_000),
  "trillion": Magnitude(factor: 1_000_000_000_000), "tn": Magnitude(factor: 1_000_000_000_000),
  "lakh": Magnitude(factor: 100_000, isMoney: true, currency: "INR"),
  "lakhs": Magnitude(factor: 100_000, isMoney: true, currency: "INR"),
  "crore": Magnitude(factor: 10_000_000, isMoney: true, currency: "INR"),
  "crores": Magnitude(factor: 10_000_000, isMoney: true, currency: "INR"),
]

private let suffixes: WordMap<Magnitude> = [
  "k": Magnitude(factor: 1000), "m": Magnitude(factor: 1_000_000),
  "mm": Magnitude(factor: 1_000_000), "mn": Magnitude(factor: 1_000_000),
  "mil": Magnitude(factor: 1_000_000), "mio": Magnitude(factor: 1_000_000),
  "b": Magnitude(factor: 1_000_000_000), "bn": Magnitude(factor: 1_000_000_000),
  "keur": Magnitude(factor: 1000, isMoney: true, currency: "EUR"),
  "kusd": Magnitude(factor: 1000, isMoney: true, currency: "USD"),
]

extension Magnitude {
  /// A magnitude and a currency in one word, such as `MUSD` or `kEUR`.
  static func joined(_ word: String) -> Magnitude? {
    guard word.utf8.count == 4, let code = currencyCodes[String(word.dropFirst())] else {
      return nil
    }
    let factors: [Character: Int64] = ["k": 1000, "m": 1_000_000, "b": 1_000_000_000]
    return word.first.flatMap { factors[$0] }.map {
      Magnitude(factor: $0, isMoney: true, currency: code)
    }
  }
}

extension Utterance {
  /// A number in words or figures with its magnitudes.
  func amount(at index: Int) -> Parsed<Quantity>? {
    suffixedFigures(at: index) ?? figureSalary(at: index) ?? vagueAmount(at: index)
      ?? numeral(at: index)
  }

  /// Figures with letters glued behind them: `40k`, `115USD`, `2.5MEUR`, `9h`.
  private func suffixedFigures(at index: Int) -> Parsed<Quantity>? {
    guard tokens.indices.contains(index), let number = tokens[index].number,
      !number.suffix.isEmpty
    else { return nil }
    var quantity = Quantity(
      lower: number.thousandths, upper: number.thousandths, isPlain: number.isPlain,
      isOrdinal: number.isOrdinal)
    if let magnitude = suffixes[number.suffix] ?? Magnitude.joined(number.suffix) {
      quantity.multiply(by: magnitude)
    } else if let currency = currencyCodes[number.suffix] {
      quantity.currency = currency
    } else {
      quantity.suffix = number.suffix
    }
    return withMagnitudes(quantity, at: index + 1)
  }

  private func withMagnitudes(_ quantity: Quantity, at start: Int) -> Parsed<Quantity> {
    var quantity = quantity
    var end = start
    if word(end) == "of", magnitudes[word(end + 1)] != nil { end += 1 }
    while let magnitude = magnitudes[word(end)] {
      quantity.multiply(by: magnitude)
      end += 1
    }
    return Parsed(value: quantity, end: end)
  }

  /// "low six figures": 100,000 to 300,000.
  private func figureSalary(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var share: (Int64, Int64)?
    switch word(index) {
    case "low": share = (1, 3)
    case "mid", "middle": share = (4, 6)
    case "high": share = (7, 9)
    default: break
    }
    if share != nil { index += 1 }
    let digits: Int64? =
      tokens.indices.contains(index)
      ? tokens[index].number?.whole.map { Int64($0) } ?? cardinals[word(index)] : nil
    guard let digits, (4...9).contains(digits), ["figures", "figure"].contains(word(index + 1))
    else { return nil }
    var base: Int64 = 1000
    for _ in 1..<digits { base *= 10 }
    let (low, high) = share ?? (1, 9)
    let quantity = Quantity(
      lower: base * low, upper: base * high, isApproximate: true, hasMagnitude: true,
      isMoneyWord: true)
    return Parsed(value: quantity, end: index + 2)
  }

  /// Half a million, a couple hundred, a few thousand, a dozen.
  private func vagueAmount(at start: Int) -> Parsed<Quantity>? {
    var index = start
    let hasArticle = ["a", "an"].contains(word(index))
    if hasArticle { index += 1 }
    func spread(_ low: Int64, _ high: Int64, _ end: Int) -> Parsed<Quantity> {
      var end = end
      if word(end) == "of" { end += 1 }
      let quantity = Quantity(
        lower: low * 1000, upper: high * 1000, isApproximate: true, isWords: true)
      return withMagnitudes(quantity, at: end)
    }
    switch word(index) {
    case "couple": return spread(2, 2, index + 1)
    case "few":
      var few = spread(2, 5, index + 1)
      few.value.isFew = !few.value.hasMagnitude
      return few
    case "several": return spread(3, 7, index + 1)
    case "dozen": return spread(12, 12, index + 1)
    case "half", "quarter":
      var end = index + 1
      if word(end) == "of" { end += 1 }
      if ["a", "an"].contains(word(end)) { end += 1 }
      guard magnitudes[word(end)] != nil || word(index) == "half" && word(end) == "year" else {
        return nil
      }
      let share: Int64 = word(index) == "half" ? 500 : 250
      return withMagnitudes(Quantity(lower: share, upper: share, isWords: true), at: end)
    default:
      guard hasArticle else { return nil }
      // "A hundred and fifty" goes on like "one hundred and fifty"; "a dollar" is one.
      if magnitudes[word(index)] != nil { return numeral(at: index, counting: 1000) }
      guard let unit = currencyUnit(at: index), !word(unit.end - 1).isEmpty,
        !tokens.indices.contains(unit.end) || tokens[unit.end].number == nil
      else { return nil }
      return Parsed(value: Quantity(lower: 1000, upper: 1000, isWords: true), end: index)
    }
  }
}

extension Quantity {
  mutating func multiply(by magnitude: Magnitude) {
    lower = lower.map { Quantity.product($0, magnitude.factor) }
    upper = upper.map { Quantity.product($0, magnitude.factor) }
    hasMagnitude = true
    isPlain = false
    isMoneyWord = isMoneyWord || magnitude.isMoney
    currency = currency ?? magnitude.currency
  }

  private static func product(_ value: Int64, _ factor: Int64) -> Int64 {
    let product = value.multipliedReportingOverflow(by: factor)
    return product.overflow ? .max / 2 : product.partialValue
  }
}
