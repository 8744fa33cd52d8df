import Qualification

let ordinalUnits: WordMap<Int> = [
  "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
  "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
  "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
  "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
]

/// Numbers of days and years, in figures and words.
extension Utterance {
  /// The position that an ordinal names: `3rd`, `third`, `twenty-second`.
  func ordinal(at index: Int) -> Parsed<Int>? {
    guard tokens.indices.contains(index) else { return nil }
    if let number = tokens[index].number {
      return number.isOrdinal ? number.whole.map { Parsed(value: $0, end: index + 1) } : nil
    }
    if let single = ordinalUnits[key(index)] { return Parsed(value: single, end: index + 1) }
    guard let tens = cardinals[key(index)], tens >= 20, let unit = ordinalUnits[key(index + 1)],
      unit < 10
    else { return nil }
    return Parsed(value: Int(tens) + unit, end: index + 2)
  }

  /// A day of the month: an ordinal or figures, and beside the name of a month also bare words.
  func dayNumber(at index: Int, isBesideMonth: Bool = false) -> Parsed<Int>? {
    if let ordinal = ordinal(at: index) {
      return (1...31).contains(ordinal.value) ? ordinal : nil
    }
    guard tokens.indices.contains(index) else { return nil }
    if let figure = tokens[index].number {
      guard figure.isPlain, figure.digits <= 2, let whole = figure.whole, (1...31).contains(whole)
      else { return nil }
      return Parsed(value: whole, end: index + 1)
    }
    guard isBesideMonth, cardinals[key(index)] != nil, let words = numeral(at: index),
      let value = words.value.lower, !words.value.hasMagnitude, (1000...31_000).contains(value),
      value % 1000 == 0
    else { return nil }
    return Parsed(value: Int(value / 1000), end: words.end)
  }

  /// A year in words: `two thousand and eighteen`, `nineteen eighty-six`.
  func yearInWords(at index: Int) -> Parsed<Int>? {
    guard let century = cardinals[key(index)] else { return nil }
    if century == 2, word(index + 1) == "thousand", let number = numeral(at: index),
      let value = number.value.lower, (2_000_000..<2_100_000).contains(value)
    {
      return Parsed(value: Int(value / 1000), end: number.end)
    }
    guard (19...20).contains(century), let tens = cardinals[key(index + 1)],
      tens >= 10, tens < 100
    else { return nil }
    var year = Int(century * 100 + tens)
    var end = index + 2
    if tens >= 20, let unit = cardinals[key(end)], (1...9).contains(unit) {
      year += Int(unit)
      end += 1
    }
    return Parsed(value: year, end: end)
  }

  /// A year of two digits: of this century, unless that is more than thirty years ahead.
  func fullYear(_ number: Int) -> Int {
    guard number < 100 else { return number }
    return 2000 + number > day.year + 30 ? 1900 + number : 2000 + number
  }

  /// A year behind a day or month: `2027`, `, 2027`, `'27`, `/27`, `of 87`, `next year`.
  func year(behind start: Int, afterDay: Bool = false) -> (Int?, Int) {
    var index = start
    let isMarked =
      isMark(",", at: index) || isMark(".", at: index) || isMark("'", at: index)
      || isMark("/", at: index) || isMark("-", at: index)
    let isNamed = ["of", "in"].contains(word(index))
    if isMarked || isNamed { index += 1 }
    if index > start, isMark("'", at: index) { index += 1 }
    if let words = yearInWords(at: index) { return (words.value, words.end) }
    if tokens.indices.contains(index), let figure = tokens[index].number, figure.isPlain,
      let whole = figure.whole
    {
      if figure.digits == 4, (1900...2200).contains(whole) { return (whole, index + 1) }
      if figure.digits == 2 {
        let isGlued = isMark("'", at: index - 1) || isMark("/", at: index - 1)
        let isLast = index + 1 == tokens.count || endsClause(at: index + 1)
        let isOf = word(index - 1) == "of"
        if isGlued || (isLast && (afterDay || isOf || whole > 31)) {
          return (fullYear(whole), index + 1)
        }
      }
    }
    if let next = deictics.match(tokens, at: index), word(next.end) == "year" {
      return (day.year + min(next.value, 1), next.end + 1)
    }
    return (nil, start)
  }

  func endsClause(at index: Int) -> Bool {
    guard tokens.indices.contains(index), case .mark = tokens[index].kind else { return false }
    return !isMark("%", at: index) && !isMark("-", at: index) && !isMark("/", at: index)
  }
}
