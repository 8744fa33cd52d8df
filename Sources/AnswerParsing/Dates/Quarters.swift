import Qualification

/// Quarters and halves: Q3, 3Q26, 2027 Q3, quarter three, the third quarter, FY27 Q1, H2.
extension Utterance {
  /// Q3, Q3 2027, 2027 Q3, 3Q26, H2, quarter three.
  func quarterOrHalf(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index) else { return nil }
    return figuresThenPart(at: index) ?? partThenYear(at: index)
  }

  /// 2027H2, 26Q4, 3Q26, 1H 2027, 2027-Q3.
  private func figuresThenPart(at index: Int) -> Parsed<Period>? {
    guard let number = tokens[index].number else { return nil }
    let value = Int(number.thousandths / 1000)
    // 2027H2, 26Q4
    if let (unit, part) = partName(number.suffix), number.digits == 4 || number.digits == 2 {
      return self.part(unit, number: part, year: fullYear(value), isFiscal: false).map {
        Parsed(value: $0, end: index + 1)
      }
    }
    if let unit = partLetters[String(number.suffix.prefix(1))], number.digits == 1,
      (1...(unit == .quarter ? 4 : 2)).contains(value)
    {
      return partInYear(unit, value, behind: number.suffix.dropFirst(), at: index + 1)
    }
    let name = isMark("-", at: index + 1) ? index + 2 : index + 1
    guard number.isPlain, number.digits == 4, let (unit, part) = partName(name),
      let year = number.whole, (1900...2200).contains(year)
    else { return nil }
    return self.part(unit, number: part, year: year, isFiscal: false).map {
      Parsed(value: $0, end: name + 1)
    }
  }

  /// The year of 3Q26, 1QFY27 and 1H 2027.
  private func partInYear(
    _ unit: Period.Unit, _ number: Int, behind letters: Substring, at index: Int
  ) -> Parsed<Period>? {
    let isFiscal = letters.hasPrefix("fy")
    if let year = Int(isFiscal ? letters.dropFirst(2) : letters), (1...2200).contains(year) {
      return part(unit, number: number, year: fullYear(year), isFiscal: isFiscal).map {
        Parsed(value: $0, end: index)
      }
    }
    let (year, end) = trailingYear(at: index)
    guard letters.isEmpty, let year else { return nil }
    return part(unit, number: number, year: year, isFiscal: false).map {
      Parsed(value: $0, end: end)
    }
  }

  /// Q3, Q3 2027, Q1FY27, quarter three, FY27 Q1.
  private func partThenYear(at index: Int) -> Parsed<Period>? {
    let name = withoutIsh(index)
    if name.hasPrefix("fy"), let fiscal = yearPeriod(at: index),
      let (unit, number) = partName(fiscal.end)
    {
      // The year ends where its last day lies.
      let year = fiscal.value.to.adding(days: -1).year
      return part(unit, number: number, year: year, isFiscal: true).map {
        Parsed(value: $0, end: fiscal.end + 1)
      }
    }
    if name.utf8.count > 4, let (unit, number) = partName(String(name.prefix(2))),
      name.dropFirst(2).hasPrefix("fy"), let year = Int(name.dropFirst(4))
    {
      return part(unit, number: number, year: fullYear(year), isFiscal: true).map {
        Parsed(value: $0, end: index + 1)
      }
    }
    guard let found = partName(name).map({ ($0.0, $0.1, index + 1) }) ?? spelledPart(at: index)
    else { return nil }
    let (year, end) = trailingYear(at: found.2)
    return part(found.0, number: found.1, year: year, isFiscal: false).map {
      Parsed(value: $0, end: end)
    }
  }

  /// Quarter three, Q four, half 2: the number stands behind; "cue three" is how Q3 sounds.
  private func spelledPart(at index: Int) -> (Period.Unit, Int, Int)? {
    let unit: Period.Unit
    switch word(index) {
    case "quarter", "qtr", "q": unit = .quarter
    case "cue", "queue", "kew", "que", "kyu":
      let before = word(index - 1)
      guard
        expects(.horizon) || before.isEmpty || calendarPrepositions.contains(before)
          || guessWords.contains(before)
      else { return nil }
      unit = .quarter
    case "half" where calendarPrepositions.contains(key(index - 1)): unit = .half
    default: return nil
    }
    guard let number = numeral(at: index + 1), number.end == index + 2,
      let value = number.value.lower.map({ Int($0 / 1000) }), !number.value.hasMagnitude,
      (1...(unit == .quarter ? 4 : 2)).contains(value)
    else { return nil }
    let isAlone =
      number.end == tokens.count || endsClause(at: number.end)
      || calendarPrepositions.contains(key(number.end)) || trailingYear(at: number.end).0 != nil
      || dayFollowers.contains(key(number.end))
    return isAlone ? (unit, value, number.end) : nil
  }

  /// The word of "Q1ish" and "Juneish" without its vagueness.
  func withoutIsh(_ index: Int) -> String {
    let name = spelling(index)
    return name.utf8.count > 4 && name.hasSuffix("ish") ? String(name.dropLast(3)) : name
  }

  /// The quarter or half that a token names.
  func partName(_ index: Int) -> (Period.Unit, Int)? { partName(spelling(index)) }

  func partName(_ word: String) -> (Period.Unit, Int)? {
    guard word.utf8.count == 2, let digit = word.utf8.last, digit.isDigit else { return nil }
    let number = Int(digit - 48)
    if word.hasPrefix("q"), (1...4).contains(number) { return (.quarter, number) }
    if word.hasPrefix("h"), (1...2).contains(number) { return (.half, number) }
    return nil
  }

  /// The third quarter, second half of 2027.
  func ordinalPart(at start: Int) -> Parsed<Period>? {
    guard let ordinal = self.ordinal(at: start)?.value else { return nil }
    // "The third fiscal quarter"
    let isNamed = ["fiscal", "financial", "calendar"].contains(word(start + 1))
    let index = isNamed ? start + 1 : start
    var unit: Period.Unit?
    if ["quarter", "qtr"].contains(word(index + 1)) { unit = .quarter }
    if word(index + 1) == "half", ordinal <= 2 { unit = .half }
    guard let unit, (1...4).contains(ordinal) else { return nil }
    var next = index + 2
    while ["of", "the", "in"].contains(word(next)) { next += 1 }
    if word(next - 1) == "the", calendarUnits[key(next)] != nil { next -= 1 }
    if let whole = deicticPeriod(at: next)
      ?? (unit == .half ? monthOrDate(at: next) ?? quarterOrHalf(at: next) : nil),
      whole.value.unit > .week, next > index + 2
    {
      return Parsed(value: fraction(ordinal, of: unit, in: whole.value), end: whole.end)
    }
    let (year, end) = trailingYear(at: next)
    let stop = year == nil ? index + 2 : end
    return part(unit, number: ordinal, year: year, isFiscal: false).map {
      Parsed(value: $0, end: stop)
    }
  }

  private func fraction(_ number: Int, of unit: Period.Unit, in whole: Period) -> Period {
    let pieces = unit == .half ? 2 : 4
    if let months = whole.unit.months, months % pieces == 0 {
      let from = whole.from.adding(months: months / pieces * (number - 1))
      return Period(
        from: from, to: from.adding(months: months / pieces), unit: unit)
    }
    let length = whole.to.days(since: whole.from)
    let from = whole.from.adding(days: length * (number - 1) / pieces)
    let to = whole.from.adding(days: length * number / pieces)
    return Period(from: from, to: to, unit: .week, isPart: true)
  }

  /// A year behind a month or quarter: `2027`, `of 2027`, `FY27`, `'27`, `/27`.
  private func trailingYear(at start: Int) -> (Int?, Int) {
    var index = start
    if word(index) == "of" || word(index) == "in" || isMark(",", at: index)
      || isMark("/", at: index) || isMark("'", at: index) || isMark("-", at: index)
    {
      index += 1
    }
    if let words = yearInWords(at: index) { return (words.value, words.end) }
    if tokens.indices.contains(index), let number = tokens[index].number, let whole = number.whole,
      number.isPlain
    {
      if number.digits == 4, (1900...2200).contains(whole) { return (whole, index + 1) }
      let isShort =
        isMark("'", at: index - 1) || isMark("/", at: index - 1)
        || isMark("-", at: index - 1) && whole > 12
      if isShort, index > start, number.digits == 2 { return (fullYear(whole), index + 1) }
    }
    if spelling(index).hasPrefix("fy"), let year = Int(spelling(index).dropFirst(2)) {
      return (fullYear(year), index + 1)
    }
    if let next = deictics.match(tokens, at: index), next.value != 0, word(next.end) == "year" {
      return (day.year + next.value, next.end + 1)
    }
    if word(index) == "this", word(index + 1) == "year" { return (day.year, index + 2) }
    return (nil, start)
  }
}

private let partLetters: WordMap<Period.Unit> = ["q": .quarter, "h": .half]
