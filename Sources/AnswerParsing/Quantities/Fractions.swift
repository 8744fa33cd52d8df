/// A part of a whole, such as two thirds.
struct Fraction: Hashable {
  var numerator: Int64
  var denominator: Int64

  /// How much of a number it is, rounded; nothing where that is too large to be told.
  func of(_ number: Int64) -> Int64? {
    let product = number.multipliedReportingOverflow(by: numerator)
    return product.overflow ? nil : (product.partialValue + denominator / 2) / denominator
  }
}

private let divisions: [(String, Int64)] = [
  ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
  ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
  ("thirteenth", 13), ("fifteenth", 15), ("sixteenth", 16), ("twentieth", 20), ("hundredth", 100),
  ("thousandth", 1000),
]
private let denominators = WordMap<Int64>(
  (divisions + [("half", 2)]).map { (WordKey($0.0), $0.1) })
private let pluralDenominators = WordMap<Int64>(
  divisions.map { (WordKey($0.0 + "s"), $0.1) } + [(WordKey("halves"), 2)])

/// What "one third" stands before where it is an ordinal.
private let ordinalNouns: WordSet = [
  "party", "parties", "person", "grade", "grader", "quarter", "floor", "degree", "world", "one",
  "time", "option", "week", "day", "month", "year", "vendor", "largest", "biggest",
]

extension Utterance {
  /// A part and the magnitude that it is of: `2/5`, `two thirds`, `three quarters of a billion`.
  func fractionAmount(at start: Int) -> Parsed<Quantity>? {
    guard let found = fractionInFigures(at: start) ?? fractionInWords(at: start) else {
      return nil
    }
    let fraction = found.value
    var index = found.end
    if word(index) == "of" { index += 1 }
    if word(index) == "a" || word(index) == "an" || word(index) == "one" { index += 1 }
    var quantity = Quantity(isWords: true, isFraction: true)
    var end = found.end
    var number: Int64 = 1000
    if let magnitude = magnitudes[key(index)], magnitude.factor > 12 || index == found.end {
      number = magnitude.factor * 1000
      quantity.note(magnitude)
      end = index + 1
    } else if isQuarter(before: found.end) {
      // "Three quarters" is a stretch of time, unless it is three quarters of something.
      guard word(found.end) == "of", isWhole(at: found.end + 1) else { return nil }
      end = found.end + 1
    }
    guard let value = fraction.of(number) else { return nil }
    (quantity.lower, quantity.upper) = (value, value)
    return Parsed(value: quantity, end: end)
  }

  /// Two figures with a stroke between them, which touches both.
  func fractionInFigures(at start: Int) -> Parsed<Fraction>? {
    guard isMark("/", at: start + 1), tokens.indices.contains(start + 2),
      let above = tokens[start].number, let below = tokens[start + 2].number, above.isPlain,
      below.isPlain, tokens[start].range.upperBound == tokens[start + 1].range.lowerBound,
      tokens[start + 1].range.upperBound == tokens[start + 2].range.lowerBound,
      !isMark("/", at: start + 3), !isMark("/", at: start - 1)
    else { return nil }
    let (numerator, denominator) = (above.thousandths / 1000, below.thousandths / 1000)
    guard (1..<1000).contains(numerator), (2...1000).contains(denominator),
      numerator != denominator, !(numerator == 24 && denominator == 7)
    else { return nil }
    return Parsed(value: Fraction(numerator: numerator, denominator: denominator), end: start + 3)
  }

  /// "Two thirds", "a fifth of the", "one eighth".
  func fractionInWords(at start: Int) -> Parsed<Fraction>? {
    let isArticle = word(start) == "a" || word(start) == "an"
    var numerator: Parsed<Int64>?
    if isArticle {
      numerator = Parsed(value: 1, end: start + 1)
    } else if let small = smallNumber(at: start) {
      numerator = small
    } else if tokens.indices.contains(start), let figure = tokens[start].number, figure.isPlain,
      figure.digits <= 2
    {
      numerator = Parsed(value: figure.thousandths / 1000, end: start + 1)
    }
    guard let numerator, numerator.value > 0 else { return nil }
    let name = word(numerator.end)
    let end = numerator.end + 1
    let denominator = numerator.value == 1 ? denominators[name] : pluralDenominators[name]
    guard let denominator else { return nil }
    let behind = word(end)
    if isArticle {
      // "A third vendor" is an ordinal, "a third" may be.
      let isPart =
        behind == "of" && isWhole(at: end + 1) || magnitudes[behind] != nil
        || name == "half" && (end == tokens.count || behind.isEmpty)
      guard isPart else { return nil }
    } else if numerator.value == 1, ordinalNouns.contains(behind) {
      return nil
    }
    return Parsed(value: Fraction(numerator: numerator.value, denominator: denominator), end: end)
  }

  private func isQuarter(before end: Int) -> Bool {
    word(end - 1) == "quarter" || word(end - 1) == "quarters"
  }

  /// Whether what is divided stands here, and no year or stretch of time.
  private func isWhole(at index: Int) -> Bool {
    switch word(index) {
    case "the", "our", "that", "this", "these", "those", "all", "their", "my", "it", "them", "a",
      "an", "us", "his", "her", "your":
      calendarUnits[key(index + 1)] == nil
    case "": tokens.indices.contains(index) && tokens[index].number?.isPlain == false
    default: calendarUnits[key(index)] == nil && spelling(index).utf8.count > 3
    }
  }
}
