import Qualification

/// Periods in words and figures: dates, months, quarters, years, and what they are parts of.
extension Utterance {
  /// The period that begins at a token, with the parts of it that words single out.
  func period(at start: Int) -> Parsed<Period>? {
    if let end = namedEnds.match(tokens, at: start), !isFollowedByPeriod(end.end) {
      let whole = current(end.value.unit, isFiscal: end.value.isFiscal)
      var period = whole.part(.late, endShare: settings.endShare)
      period.isEnd = true
      return Parsed(value: period, end: end.end)
    }
    if let part = parts.match(tokens, at: start) {
      var inner = part.end
      while ["of", "the", "our", "in"].contains(word(inner)) { inner += 1 }
      guard let whole = period(at: inner), whole.value.unit > .day else { return nil }
      var period = whole.value.part(part.value, endShare: settings.endShare)
      period.isEnd = part.value == .late && word(start) != "late" && word(start) != "later"
      return Parsed(value: period, end: whole.end)
    }
    var index = start
    if ["the", "our"].contains(word(index)), let found = ordinalPart(at: index + 1) {
      return found
    }
    if word(index) == "sometime" { index += 1 }
    if word(index) == "in", index > start { index += 1 }
    return dateInFigures(at: index) ?? deicticPeriod(at: index) ?? namedDay(at: index)
      ?? quarterOrHalf(at: index) ?? ordinalPart(at: index) ?? monthOrDate(at: index)
      ?? weekday(at: index) ?? yearPeriod(at: index) ?? season(at: index) ?? dayOfMonth(at: index)
  }

  private func isFollowedByPeriod(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].number?.digits == 4
      || (word(index) == "of" && period(at: index + 1) != nil)
  }

  private func dateInFigures(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index), case .date(let a, let b, let c) = tokens[index].kind
    else { return nil }
    let candidates: [(Int, Int, Int)]
    if a > 31 {
      candidates = [(a, b, c)]
    } else {
      let year = c < 100 ? 2000 + c : c
      candidates =
        settings.dateOrder == .dayMonthYear
        ? [(year, b, a), (year, a, b)] : [(year, a, b), (year, b, a)]
    }
    for (year, month, day) in candidates {
      if let found = Day(year: year, month: month, day: day) {
        return Parsed(value: .day(found), end: index + 1)
      }
    }
    return nil
  }

  private func namedDay(at index: Int) -> Parsed<Period>? {
    switch word(index) {
    case "today", "tonight": return Parsed(value: .day(day), end: index + 1)
    case "tomorrow": return Parsed(value: .day(day.adding(days: 1)), end: index + 1)
    case "weekend":
      return Parsed(value: weekend(offset: 0), end: index + 1)
    case "the":
      if word(index + 1) == "day", word(index + 2) == "after", word(index + 3) == "tomorrow" {
        return Parsed(value: .day(day.adding(days: 2)), end: index + 4)
      }
      if word(index + 1) == "new", word(index + 2) == "year" {
        return Day(year: day.year + 1, month: 1, day: 1).map {
          Parsed(value: Period(from: $0, to: $0.adding(months: 1), unit: .month), end: index + 3)
        }
      }
    default: break
    }
    guard let holiday = holidays.match(tokens, at: index) else { return nil }
    return day(holiday.value.day, month: holiday.value.month, year: nil).map {
      Parsed(value: $0, end: holiday.end)
    }
  }

  private func weekend(offset: Int) -> Period {
    let ahead = (Weekday.saturday.index - day.weekday.index + 7) % 7
    let from = day.adding(days: ahead + 7 * offset)
    return Period(from: from, to: from.adding(days: 2), unit: .week)
  }

  /// This quarter, next year, last March, next Friday.
  private func deicticPeriod(at start: Int) -> Parsed<Period>? {
    let match = deictics.match(tokens, at: start)
    var index = match?.end ?? start
    let isThe = match == nil && ["the", "our"].contains(word(index))
    if isThe { index += 1 }
    guard match != nil || isThe else { return nil }
    let offset = match?.value ?? 0
    // "In the new year" is its beginning, and read as a name of its own.
    if word(index - 1) == "new", word(index) == "year" { return nil }
    let isFiscal = ["fiscal", "financial"].contains(word(index)) || word(index) == "fy"
    if isFiscal, word(index) != "fy" || calendarUnits[word(index + 1)] == .year { index += 1 }
    if word(index) == "calendar" { index += 1 }
    if isFiscal, word(index) == "fy" || calendarUnits[word(index)] == .year {
      return Parsed(value: current(.year, offset: offset, isFiscal: true), end: index + 1)
    }
    if let unit = calendarUnits[word(index)], !word(index).hasSuffix("s"), unit > .day {
      return Parsed(value: current(unit, offset: offset), end: index + 1)
    }
    if isThe { return nil }
    if word(index) == "half" {
      return Parsed(value: current(.half, offset: offset), end: index + 1)
    }
    if word(index) == "weekend" { return Parsed(value: weekend(offset: offset), end: index + 1) }
    return deicticName(at: index, offset: offset)
  }

  private func deicticName(at index: Int, offset: Int) -> Parsed<Period>? {
    if let weekday = weekdays[word(index)] {
      let thisWeek = current(.week).from
      let ahead = (weekday.index - settings.weekStart.index + 7) % 7
      let inWeek = thisWeek.adding(days: ahead)
      let found: Day
      switch offset {
      case 0: found = inWeek < day ? inWeek.adding(days: 7) : inWeek
      case 1:
        found = settings.nextWeekday == .nearest ? next(weekday) : inWeek.adding(days: 7)
      default: found = inWeek < day ? inWeek : inWeek.adding(days: -7)
      }
      return Parsed(value: .day(found), end: index + 1)
    }
    if let number = months[word(index)], let month = month(number, year: nil) {
      let isPast = offset < 0
      let from = isPast ? month.from.adding(months: month.from <= day ? 0 : -12) : month.from
      let later = offset == 1 && number == day.month ? from.adding(months: 12) : from
      var period = Period(from: later, to: later.adding(months: 1), unit: .month)
      if let dayNumber = tokens.indices.contains(index + 1) ? tokens[index + 1].number?.whole : nil,
        offset >= 0, (1...31).contains(dayNumber),
        let exact = Day(year: later.year, month: number, day: dayNumber)
      {
        period = .day(exact)
        return Parsed(value: period, end: index + 2)
      }
      return Parsed(value: period, end: index + 1)
    }
    guard let found = quarterOrHalf(at: index) ?? season(at: index, isSure: true) else {
      return nil
    }
    guard offset < 0 else { return found }
    var period = found.value
    while period.to > day {
      period.from = period.from.adding(months: -12)
      period.to = period.to.adding(months: -12)
    }
    return Parsed(value: period, end: found.end)
  }

  /// Q3, Q3 2027, 2027 Q3, 3Q26, H2, FY27.
  private func quarterOrHalf(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    if let number = token.number {
      if number.suffix.hasPrefix("q") || number.suffix.hasPrefix("h"),
        (1...4).contains(number.digits),
        let tail = Int(number.suffix.dropFirst()), number.thousandths <= 4000
      {
        let unit: Period.Unit = number.suffix.hasPrefix("q") ? .quarter : .half
        return part(
          unit, number: Int(number.thousandths / 1000), year: fullYear(tail), isFiscal: false
        ).map { Parsed(value: $0, end: index + 1) }
      }
      if number.isPlain, number.digits == 4, let (unit, part) = partName(word(index + 1)),
        let year = number.whole, (1900...2200).contains(year)
      {
        return self.part(unit, number: part, year: year, isFiscal: false).map {
          Parsed(value: $0, end: index + 2)
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

  private func partName(_ word: String) -> (Period.Unit, Int)? {
    guard word.utf8.count == 2, let digit = word.utf8.last, digit.isDigit else { return nil }
    let number = Int(digit - 48)
    if word.hasPrefix("q"), (1...4).contains(number) { return (.quarter, number) }
    if word.hasPrefix("h"), (1...2).contains(number) { return (.half, number) }
    return nil
  }

  /// The third quarter, second half of 2027.
  private func ordinalPart(at index: Int) -> Parsed<Period>? {
    let ordinal =
      ordinals[word(index)]
      ?? (tokens.indices.contains(index)
        ? tokens[index].number.flatMap { $0.isOrdinal ? $0.whole : nil } : nil)
    guard let ordinal else { return nil }
    var unit: Period.Unit?
    if word(index + 1) == "quarter" { unit = .quarter }
    if word(index + 1) == "half", ordinal <= 2 { unit = .half }
    guard let unit, (1...4).contains(ordinal) else { return nil }
    var next = index + 2
    while ["of", "the", "in"].contains(word(next)) { next += 1 }
    if let whole = deicticPeriod(at: next) ?? (unit == .half ? monthOrDate(at: next) : nil),
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

  func fullYear(_ number: Int) -> Int { number < 100 ? 2000 + number : number }

  /// A year behind a month or quarter: `2027`, `of 2027`, `FY27`, `'27`, `/27`.
  private func trailingYear(at start: Int) -> (Int?, Int) {
    var index = start
    if word(index) == "of" || word(index) == "in" || isMark(",", at: index)
      || isMark("/", at: index) || isMark("'", at: index)
    {
      index += 1
    }
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
