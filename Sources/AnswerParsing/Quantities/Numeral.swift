/// A number while it is put together, word by word: forty-five thousand, 4 thousand 3 hundred and
/// 21, two point five million.
private struct Numeral {
  /// The groups that have their magnitude, in thousandths.
  var total: Int64 = 0
  /// The group that waits for its magnitude, in thousandths.
  var group: Int64?
  /// What the open group has below a thousandth, in millionths.
  var finer: Int64 = 0
  /// The last magnitude; what follows is smaller.
  var scale = Int64.max
  /// Whether the open group has its hundreds.
  var hasHundreds = false
  /// Whether the open group has decimals.
  var hasDecimals = false
  /// What the magnitudes say beside their factor.
  var signs = Quantity()

  /// The value in thousandths; nothing where it is too large to be told.
  var value: Int64? {
    let sum = total.addingReportingOverflow(group ?? 0)
    return sum.overflow ? nil : sum.partialValue
  }

  mutating func multiply(by magnitude: Magnitude) -> Bool {
    guard magnitude.factor < scale || group == nil else { return false }
    let factors = (group ?? total).multipliedReportingOverflow(by: magnitude.factor)
    guard !factors.overflow else { return false }
    let rest = finer * (magnitude.factor / 1000)
    let sum = (group == nil ? 0 : total).addingReportingOverflow(factors.partialValue)
    let all = sum.partialValue.addingReportingOverflow(rest)
    guard !sum.overflow, !all.overflow else { return false }
    total = all.partialValue
    finer = 0
    (group, hasHundreds, hasDecimals, scale) = (nil, false, false, magnitude.factor)
    signs.note(magnitude)
    return true
  }
}

extension Utterance {
  /// A number in figures or words with its magnitudes; `counting` stands for the article of "a
  /// hundred", in thousandths.
  func numeral(at start: Int, counting article: Int64? = nil) -> Parsed<Quantity>? {
    guard let first = article.map({ Parsed(value: $0, end: start) }) ?? firstGroup(at: start)
    else { return nil }
    var numeral = Numeral(group: first.value)
    if article == nil { numeral.finer = tokens[start].number?.finer ?? 0 }
    var index = first.end
    while let end = extend(&numeral, at: index) { index = end }
    guard let value = numeral.value else { return nil }
    var quantity = numeral.signs
    quantity.lower = value
    quantity.upper = value
    let figure = tokens[start].number
    quantity.isWords = figure == nil
    quantity.isPlain = index == start + 1 && figure?.isPlain == true
    return Parsed(value: quantity, end: index)
  }

  /// What a number begins with: figures, words below a hundred, "point five", "one twenty-two".
  private func firstGroup(at start: Int) -> Parsed<Int64>? {
    guard tokens.indices.contains(start) else { return nil }
    if let number = tokens[start].number {
      return number.suffix.isEmpty ? Parsed(value: number.thousandths, end: start + 1) : nil
    }
    if word(start) == "point" { return decimals(behind: start) }
    guard let group = smallNumber(at: start) else { return nil }
    // "One twenty-two" and "nineteen fifty" leave out the hundred; "fifteen twenty" is a range.
    if (1...19).contains(group.value), group.value != 10, let tens = cardinals[key(group.end)],
      tens >= 20, group.value < 10 || tens > group.value * 3,
      let rest = smallNumber(at: group.end)
    {
      return Parsed(value: (group.value * 100 + rest.value) * 1000, end: rest.end)
    }
    if let short = shortThousands(group) { return short }
    return Parsed(value: group.value * 1000, end: group.end)
  }

  /// Thousands and hundreds as sellers say them: "twelve eight" for 12,800.
  ///
  /// Nobody counts down in a range; "twelve eight-hour shifts" is none.
  private func shortThousands(_ group: Parsed<Int64>) -> Parsed<Int64>? {
    guard group.value > 10, let hundreds = cardinals[key(group.end)], (1...9).contains(hundreds),
      closesFigure(at: group.end + 1)
    else { return nil }
    return Parsed(
      value: (group.value * 1000 + hundreds * 100) * 1000, end: group.end + 1)
  }

  /// Whether nothing is counted from a token on: the clause ends, or goes on without a noun.
  private func closesFigure(at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    if isMark("-", at: index) { return false }
    return word(index).isEmpty && !isFigure(at: index) || afterFigures.contains(key(index))
  }

  /// A whole number below a hundred in words.
  func smallNumber(at index: Int) -> Parsed<Int64>? {
    guard let first = cardinals[key(index)] else { return nil }
    if first >= 20, let unit = cardinals[key(index + 1)], (1...9).contains(unit) {
      return Parsed(value: first + unit, end: index + 2)
    }
    return Parsed(value: first, end: index + 1)
  }

  /// The thousandths behind "point": `point oh five`, `point eleven`, `point 77`.
  private func decimals(behind index: Int) -> Parsed<Int64>? {
    guard word(index) == "point" else { return nil }
    var digits = ""
    var end = index + 1
    if tokens.indices.contains(end), let number = tokens[end].number, number.isPlain {
      digits = String(repeating: "0", count: max(0, number.digits - 1))
      let shown = String(number.thousandths / 1000)
      digits = String(digits.dropLast(max(0, shown.utf8.count - 1))) + shown
      end += 1
    } else {
      while digits.utf8.count < 6 {
        let zero = word(end) == "oh" ? Parsed<Int64>(value: 0, end: end + 1) : nil
        guard let number = zero ?? smallNumber(at: end) else { break }
        digits += String(number.value)
        end = number.end
      }
    }
    guard end > index + 1 else { return nil }
    let padded = digits.prefix(3) + String(repeating: "0", count: max(0, 3 - digits.utf8.count))
    return Int64(padded).map { Parsed(value: $0, end: end) }
  }

  /// Adds what stands at a token, and gives the token behind it; nothing where the number ends.
  private func extend(_ numeral: inout Numeral, at index: Int) -> Int? {
    let next = word(index)
    if let group = numeral.group, !numeral.hasDecimals, let part = decimals(behind: index) {
      numeral.group = group + part.value
      numeral.hasDecimals = true
      return part.end
    }
    if let hundreds = magnitudes[next], hundreds.factor == 100, let group = numeral.group,
      group > 0
    {
      guard !numeral.hasHundreds, group < 1_000_000 else { return nil }
      numeral.group = group * 100
      numeral.hasHundreds = true
      numeral.signs.hasMagnitude = true
      return index + 1
    }
    if next == "of", magnitudes[key(index + 1)] != nil, numeral.group != nil {
      return extend(&numeral, at: index + 1)
    }
    if let magnitude = magnitudes[next] ?? Magnitude.joined(spelling(index))
      ?? capitalMagnitude(at: index)
    {
      return numeral.multiply(by: magnitude) ? index + 1 : nil
    }
    if let end = addFraction(to: &numeral, at: index) { return end }
    if next == "and", word(index + 1) == "a", ["half", "quarter"].contains(word(index + 2)) {
      return addShare(word(index + 2) == "half" ? 2 : 4, to: &numeral, at: index + 3)
    }
    return addGroup(to: &numeral, at: index)
  }

  /// A capital letter behind figures, as in `3 M` and `1,674.5 G`.
  private func capitalMagnitude(at index: Int) -> Magnitude? {
    guard index > 0, tokens.indices.contains(index), tokens[index].isCapitalized,
      let number = tokens[index - 1].number, number.suffix.isEmpty
    else { return nil }
    switch word(index) {
    case "m": return Magnitude.letter("m")
    case "g", "b", "t": return number.isPlain ? nil : Magnitude.letter(spelling(index))
    default: return nil
    }
  }

  /// "5 and 3/4", "2 1/2", "six and two thirds".
  private func addFraction(to numeral: inout Numeral, at index: Int) -> Int? {
    guard let group = numeral.group, !numeral.hasDecimals, group % 1000 == 0 else { return nil }
    let isJoined = word(index) == "and" || isMark("&", at: index)
    guard
      let found = fractionInFigures(at: isJoined ? index + 1 : index)
        ?? (isJoined ? fractionInWords(at: index + 1) : nil),
      found.value.numerator < found.value.denominator, let part = found.value.of(1000)
    else { return nil }
    numeral.group = group + part
    numeral.hasDecimals = true
    return found.end
  }

  /// "One and a half", "a million and a half".
  private func addShare(_ parts: Int64, to numeral: inout Numeral, at end: Int) -> Int? {
    if numeral.hasHundreds || numeral.hasDecimals { return nil }
    if let group = numeral.group {
      numeral.group = group + 1000 / parts
      numeral.hasDecimals = true
    } else {
      guard numeral.scale <= 1_000_000_000_000 else { return nil }
      numeral.group = numeral.scale * 1000 / parts
    }
    return end
  }

  /// The next smaller group, as the fifty of "a hundred and fifty".
  private func addGroup(to numeral: inout Numeral, at index: Int) -> Int? {
    let isJoined = word(index) == "and" || isMark("&", at: index)
    let start = isJoined ? index + 1 : index
    guard
      numeral.hasHundreds || (numeral.group == nil && (100 ..< .max).contains(numeral.scale)),
      !numeral.hasDecimals, let group = smallGroup(at: start, isJoined: isJoined, numeral)
    else { return nil }
    // "3 hundred and 2 hundred" are two numbers.
    let behind = word(group.end)
    if numeral.hasHundreds, behind == "hundred" || behind == "hundreds" { return nil }
    // So are "15 k 15 k" and "one hundred k one hundred k".
    let isHundred = behind == "hundred"
    if numeral.group == nil, let next = magnitudes[isHundred ? word(group.end + 1) : behind],
      next.factor >= numeral.scale, !next.isCount
    {
      return nil
    }
    guard group.value > 0, group.value < 100_000 else { return nil }
    // "Three hundred and two dozen" counts the dozens alone.
    if isJoined, numeral.hasHundreds, let dozens = magnitudes[behind], dozens.isCount {
      numeral.group = (numeral.group ?? 0) + group.value * dozens.factor
      return group.end + 1
    }
    numeral.group = (numeral.group ?? 0) + group.value
    return group.end
  }

  private func smallGroup(at start: Int, isJoined: Bool, _ numeral: Numeral) -> Parsed<Int64>? {
    if let words = smallNumber(at: start) {
      return Parsed(value: words.value * 1000, end: words.end)
    }
    // Figures go on only where the words leave no other reading: "3 hundred and 21".
    guard tokens.indices.contains(start), let figure = tokens[start].number, figure.isPlain,
      figure.digits <= 2,
      numeral.hasHundreds && isJoined || word(start + 1) == "hundred" && !numeral.hasHundreds
    else { return nil }
    return Parsed(value: figure.thousandths, end: start + 1)
  }
}

/// Words that go on behind a figure which counts nothing.
private let afterFigures: WordSet = [
  "is", "'s", "was", "would", "plus", "all", "in", "for", "with", "and", "but", "so", "then", "if",
  "i", "we", "it", "a", "per", "including", "excluding", "before", "after", "that", "which",
]
