import Qualification

/// Decades and centuries: the 1990s, the eighties, the 2020s, this century, the 21st century.
extension Utterance {
  func era(at start: Int) -> Parsed<Period>? {
    let hasArticle = word(start) == "the"
    let index = hasArticle ? start + 1 : start
    let isNamed = hasArticle || calendarPrepositions.contains(key(start - 1))
    guard tokens.indices.contains(index) else { return nil }
    if let number = tokens[index].number {
      if let century = century(at: index) { return century }
      let behind = number.suffix == "s" ? index + 1 : nil
      guard let end = behind ?? (number.isPlain ? possessive(at: index + 1) : nil) else {
        return nil
      }
      let value = Int(number.thousandths / 1000)
      // "30s" may be seconds, and "the 100s" anything.
      guard value % 10 == 0,
        number.digits == 4 && (1900...2100).contains(value)
          || number.digits == 2 && isNamed && value >= 20
      else { return nil }
      return decade(number.digits == 4 ? value : century(ofTens: value) + value, end: end)
    }
    if let tens = decadeNames[key(index)], isNamed {
      return decade(century(ofTens: tens) + tens, end: index + 1)
    }
    if hasArticle, word(index) == "two", word(index + 1) == "thousands" {
      return decade(2000, end: index + 2)
    }
    return century(at: index)
  }

  private func decade(_ year: Int, end: Int) -> Parsed<Period>? {
    Day(year: year, month: 1, day: 1).map {
      Parsed(value: Period(from: $0, to: $0.adding(months: 120), unit: .year), end: end)
    }
  }

  /// The century in which tens of years lie, unless that is more than a decade ahead.
  private func century(ofTens tens: Int) -> Int {
    let this = day.year / 100 * 100
    return this + tens > day.year + 10 ? this - 100 : this
  }

  /// The 21st century, the nineteenth century.
  private func century(at index: Int) -> Parsed<Period>? {
    guard let ordinal = ordinal(at: index), word(ordinal.end) == "century",
      (2...25).contains(ordinal.value),
      let from = Day(year: (ordinal.value - 1) * 100, month: 1, day: 1)
    else { return nil }
    return Parsed(
      value: Period(from: from, to: from.adding(months: 1200), unit: .year), end: ordinal.end + 1)
  }
}

let decadeNames: WordMap<Int> = [
  "noughties": 0, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
  "seventies": 70, "eighties": 80, "nineties": 90,
]
