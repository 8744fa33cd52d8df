import Qualification

/// Periods in words and figures: dates, months, quarters, years, and what they are parts of.
extension Utterance {
  /// The period that begins at a token, with the parts of it that words single out.
  func period(at start: Int) -> Parsed<Period>? {
    if let named = namedPart(at: start) ?? endOfDay(at: start) { return named }
    if let part = parts.match(tokens, at: start) {
      guard let whole = whole(behind: part.end), whole.value.unit > .day else { return nil }
      return Parsed(value: self.part(part.value, of: whole.value, at: start), end: whole.end)
    }
    var index = start
    if let found = possessivePeriod(at: index) ?? nthPeriod(at: index) ?? neighbour(at: index)
      ?? era(at: index)
    {
      return found
    }
    if ["the", "our"].contains(word(index)), let found = ordinalPart(at: index + 1) {
      return found
    }
    if word(index) == "sometime" { index += 1 }
    if word(index) == "in", index > start { index += 1 }
    return dateInFigures(at: index) ?? deicticPeriod(at: index) ?? namedDay(at: index)
      ?? quarterOrHalf(at: index) ?? ordinalPart(at: index) ?? monthOrDate(at: index)
      ?? weekday(at: index) ?? yearPeriod(at: index) ?? season(at: index) ?? dayOfMonth(at: index)
  }

  /// What a part is of: "late in the year", "end of March", "beginning of the month".
  private func whole(behind start: Int) -> Parsed<Period>? {
    var index = start
    if ["of", "in"].contains(word(index)) { index += 1 }
    if ["around", "about"].contains(word(index)) { index += 1 }
    // A part of a part is not said.
    if parts.match(tokens, at: index) != nil { return nil }
    if let found = period(at: index) { return found }
    if ["the", "our", "my"].contains(word(index)) {
      index += 1
      if parts.match(tokens, at: index) == nil, let found = period(at: index) { return found }
    }
    if let unit = calendarUnits[word(index)], unit > .day, !word(index).hasSuffix("s") {
      return Parsed(value: current(unit), end: index + 1)
    }
    // "The end of 1989" needs no preposition to be a year.
    guard tokens.indices.contains(index), let figure = tokens[index].number, figure.digits == 4,
      let number = figure.whole, (1900...2100).contains(number)
    else { return nil }
    return year(number, isFiscal: false).map { Parsed(value: $0, end: index + 1) }
  }

  private func part(_ part: Period.Part, of whole: Period, at start: Int) -> Period {
    var period = whole.part(part, endShare: settings.endShare)
    period.isEnd = part == .late && word(start) != "late"
    // What is left of a stretch begins today; what is later in it, not before.
    if part == .rest || part == .laterHalf, period.from < day, day < period.to { period.from = day }
    if part == .soFar || part == .earlierHalf, period.from < day { period.to = min(period.to, day) }
    return period
  }

  /// Year-end, EOQ, EOY 2027, BOM.
  private func namedPart(at start: Int) -> Parsed<Period>? {
    guard let named = namedParts.match(tokens, at: start) else { return nil }
    var whole = Parsed(
      value: current(named.value.unit, isFiscal: named.value.isFiscal), end: named.end)
    if isFollowedByPeriod(named.end) {
      let behind = self.whole(behind: named.end)
      guard let behind, behind.value.unit == named.value.unit else { return nil }
      whole = behind
    }
    var period = part(named.value.part, of: whole.value, at: start)
    period.isEnd = named.value.part == .late
    return Parsed(value: period, end: whole.end)
  }

  /// EOD, close of business Friday, end of day tomorrow.
  private func endOfDay(at start: Int) -> Parsed<Period>? {
    guard let match = dayEnds.match(tokens, at: start) else { return nil }
    let index = ["on", "of"].contains(word(match.end)) ? match.end + 1 : match.end
    if let found = period(at: index), found.value.unit == .day { return found }
    // "At the end of the day" sums up.
    if word(start) == "end", word(start + 2) == "the" { return nil }
    return Parsed(value: .day(day), end: match.end)
  }

  private func isFollowedByPeriod(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].number?.digits == 4
      || months[word(index)] != nil
      || (word(index) == "of" && namedParts.match(tokens, at: index + 1) == nil
        && parts.match(tokens, at: index + 1) == nil && period(at: index + 1) != nil)
  }

  private func namedDay(at index: Int) -> Parsed<Period>? {
    switch word(index) {
    case "today", "tonight": return Parsed(value: .day(day), end: index + 1)
    case "tomorrow", "tmrw", "tmr", "tomorrows":
      return Parsed(value: .day(day.adding(days: 1)), end: index + 1)
    case "yesterday" where !isWish(yesterdayAt: index):
      return Parsed(value: .day(day.adding(days: -1)), end: index + 1)
    case "now" where isDate(nowAt: index):
      return Parsed(value: .day(day), end: index + 1)
    case "day" where word(index + 1) == "before" && word(index + 2) == "yesterday":
      return Parsed(value: .day(day.adding(days: -2)), end: index + 3)
    case "day" where word(index + 1) == "after" && word(index + 2) == "tomorrow":
      return Parsed(value: .day(day.adding(days: 2)), end: index + 3)
    case "weekend" where !wishesOfPeople.contains(word(index - 1)):
      return Parsed(value: weekend(offset: 0), end: index + 1)
    case "the":
      if word(index + 1) == "day", let named = namedDay(at: index + 1) { return named }
      if word(index + 1) == "new", word(index + 2) == "year" {
        return Day(year: day.year + 1, month: 1, day: 1).map {
          Parsed(value: Period(from: $0, to: $0.adding(months: 1), unit: .month), end: index + 3)
        }
      }
    default: break
    }
    return holiday(at: index)
  }

  /// Whether "now" is a day: an end of a range or all that is said, and no filler.
  private func isDate(nowAt index: Int) -> Bool {
    let before = word(index - 1)
    if ["until", "till", "to", "between", "from", "and", "is", "are"].contains(before) {
      return true
    }
    let isLast = index + 1 == tokens.count || endsClause(at: index + 1)
    if isLast, ["go", "back", "meet", "start", "begin", "leave", "talk"].contains(before) {
      return true
    }
    return expectation == nil && tokens.count <= 2
  }

  /// Q3, Q3 2027, 2027 Q3, 3Q26, H2, FY27.
  func quarterOrHalf(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    if let number = token.number {
      // 2027H2, 26Q4
      if let (unit, part) = partName(number.suffix), number.digits == 4 || number.digits == 2 {
        return self.part(
          unit, number: part, year: fullYear(Int(number.thousandths / 1000)), isFiscal: false
        ).map { Parsed(value: $0, end: index + 1) }
      }
      if number.suffix.hasPrefix("q") || number.suffix.hasPrefix("h"),
        (1...4).contains(number.digits),
        let tail = Int(number.suffix.dropFirst()), number.thousandths <= 4000
      {
        let unit: Period.Unit = number.suffix.hasPrefix("q") ? .quarter : .half
        return part(
          unit, number: Int(number.thousandths / 1000), year: fullYear(tail), isFiscal: false
        ).map { Parsed(value: $0, end: index + 1) }
      }
      let name = isMark("-", at: index + 1) ? index + 2 : index + 1
      if number.isPlain, number.digits == 4, let (unit, part) = partName(word(name)),
        let year = number.whole, (1900...2200).contains(year)
      {
        return self.part(unit, number: part, year: year, isFiscal: false).map {
          Parsed(value: $0, end: name + 1)
        }
      }
      return nil
    }
    guard let (unit, number) = partName(token.word) else { return nil }
    let (year, end) = trailingYear(at: index + 1)
    return part(unit, number: number, year: year, isFiscal: false).map {
      Parsed(value: $0, end: end)
    }
  }

  func partName(_ word: String) -> (Period.Unit, Int)? {
    guard word.utf8.count == 2, let digit = word.utf8.last, digit.isDigit else { return nil }
    let number = Int(digit - 48)
    if word.hasPrefix("q"), (1...4).contains(number) { return (.quarter, number) }
    if word.hasPrefix("h"), (1...2).contains(number) { return (.half, number) }
    return nil
  }

  /// The third quarter, second half of 2027.
  private func ordinalPart(at index: Int) -> Parsed<Period>? {
    guard let ordinal = self.ordinal(at: index)?.value else { return nil }
    var unit: Period.Unit?
    if ["quarter", "qtr"].contains(word(index + 1)) { unit = .quarter }
    if word(index + 1) == "half", ordinal <= 2 { unit = .half }
    guard let unit, (1...4).contains(ordinal) else { return nil }
    var next = index + 2
    while ["of", "the", "in"].contains(word(next)) { next += 1 }
    if word(next - 1) == "the", calendarUnits[word(next)] != nil { next -= 1 }
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
      let isShort = isMark("'", at: index - 1) || isMark("/", at: index - 1)
      if isShort, index > start, number.digits == 2 { return (fullYear(whole), index + 1) }
    }
    if word(index).hasPrefix("fy"), let year = Int(word(index).dropFirst(2)) {
      return (fullYear(year), index + 1)
    }
    if let next = deictics.match(tokens, at: index), next.value != 0, word(next.end) == "year" {
      return (day.year + next.value, next.end + 1)
    }
    if word(index) == "this", word(index + 1) == "year" { return (day.year, index + 2) }
    return (nil, start)
  }
}

/// Words before a weekend or week that wish somebody a good one.
private let wishesOfPeople: WordSet = [
  "great", "good", "nice", "lovely", "happy", "wonderful", "relaxing", "fantastic", "long", "per",
]
