import Qualification

/// Periods by their distance from now: this quarter, next year, last March, next Friday.
extension Utterance {
  /// The weekend that comes, or one so many on.
  func weekend(offset: Int) -> Period {
    let ahead = (Weekday.saturday.index - day.weekday.index + 7) % 7
    let from = day.adding(days: ahead + 7 * offset)
    return Period(from: from, to: from.adding(days: 2), unit: .week)
  }

  /// This quarter, next year, last March, next Friday.
  func deicticPeriod(at start: Int) -> Parsed<Period>? {
    if ["week", "month", "year", "quarter"].contains(word(start)) || word(start) == "the",
      let found = unitAfterNext(at: start)
    {
      return found
    }
    let match = deictics.match(tokens, at: start)
    var index = match?.end ?? start
    let isThe = match == nil && ["the", "our"].contains(word(index))
    if isThe { index += 1 }
    guard match != nil || isThe else { return nil }
    // "This coming Friday" is the nearest one, "this coming quarter" the next.
    let isNearest = match?.value == 2
    let offset = min(match?.value ?? 0, 1)
    if isNearest, let weekday = weekdays[key(index)] {
      return Parsed(value: .day(next(weekday)), end: index + 1)
    }
    // "In the new year" is its beginning, and read as a name of its own.
    if word(index - 1) == "new", word(index) == "year" { return nil }
    if let found = fiscalYear(at: index, offset: offset) { return found }
    if fiscalWords.contains(key(index)), endsOnDate(at: index + 2) { return nil }
    if word(index) == "calendar" || fiscalWords.contains(key(index)) { index += 1 }
    if let unit = calendarUnits[key(index)], !spelling(index).hasSuffix("s"), unit > .day {
      return self.unit(unit, at: index, offset: match == nil ? nil : offset)
    }
    if let span = longSpans[key(index)], isThe || match != nil {
      return Parsed(value: around(years: span, offset: offset), end: index + 1)
    }
    if isThe { return nil }
    if word(index) == "weekend" {
      return Parsed(value: weekend(offset: isNearest ? 0 : offset), end: index + 1)
    }
    if word(index) == "half" {
      return Parsed(value: current(.half, offset: offset), end: index + 1)
    }
    return otherUnit(at: index, offset: offset, isThis: offset == 0 && word(start) == "this")
      ?? deicticName(at: index, offset: offset)
  }

  /// The fiscal year behind "this" or "next": fiscal year, FY, budget year, "next fiscal".
  private func fiscalYear(at start: Int, offset: Int) -> Parsed<Period>? {
    let isBudget = word(start) == "budget" && ["year", "cycle"].contains(word(start + 1))
    guard isBudget || fiscalWords.contains(key(start)) else { return nil }
    let period = current(.year, offset: offset, isFiscal: true)
    let isFollowed = calendarUnits[key(start + 1)] == .year || word(start + 1) == "cycle"
    if isFollowed, endsOnDate(at: start + 2) { return nil }
    if isFollowed { return Parsed(value: period, end: start + 2) }
    // "Next fiscal" is short for its year.
    let isShort = start + 1 == tokens.count || endsClause(at: start + 1)
    return word(start) == "fy" || word(start) == "fiscal" && isShort
      ? Parsed(value: period, end: start + 1) : nil
  }

  /// Whether a year is only said to end or begin on a date that is named: "closes June thirtieth".
  func endsOnDate(at index: Int) -> Bool {
    guard yearVerbs.contains(key(index)) else { return false }
    let next = ["on", "in", "at", "out"].contains(word(index + 1)) ? index + 2 : index + 1
    return monthOrDate(at: next) != nil || dayOfMonth(at: next) != nil
      || word(next) == "the" && dayOfMonth(at: next + 1) != nil
  }

  /// A unit of the calendar behind "this", "next" or, where there is no offset, "the".
  private func unit(_ unit: Period.Unit, at index: Int, offset: Int?) -> Parsed<Period>? {
    let next = word(index + 1)
    // "The week before the launch" is another one.
    if offset == nil, ["before", "after", "following", "prior", "preceding"].contains(next) {
      return nil
    }
    // "Within the next month" is one from today, and not that of the calendar.
    if offset == 1, word(index - 1) == "next", word(index - 2) == "the",
      word(index - 3) == "within"
    {
      return Parsed(value: stretch(of: unit), end: index + 1)
    }
    // "The year 2008", "the month of June", "next week Friday"
    if unit == .year, let named = yearPeriod(at: index) { return named }
    if offset == nil, next == "of", unit == .month || unit == .year,
      let named = unit == .month ? monthOrDate(at: index + 2) : yearPeriod(at: index + 2),
      named.value.unit == unit
    {
      return named
    }
    if unit == .week, let offset, let day = weekday(inWeek: offset, behind: index + 1) {
      return day
    }
    return Parsed(value: current(unit, offset: offset ?? 0), end: index + 1)
  }

  /// The days from today on for as long as a unit takes.
  private func stretch(of unit: Period.Unit) -> Period {
    let last =
      switch unit {
      case .day: day.adding(days: 1)
      case .week: day.adding(days: 7)
      case .month: day.adding(months: 1)
      case .quarter: day.adding(months: 3)
      case .half: day.adding(months: 6)
      case .year: day.adding(months: 12)
      }
    return Period(from: day, to: last, unit: unit)
  }

  /// The decade or century of the talk, or one so many on.
  private func around(years: Int, offset: Int) -> Period {
    let first = Day(year: max(day.year / years * years, 1), month: 1, day: 1) ?? day
    let from = first.adding(months: 12 * years * offset)
    return Period(from: from, to: from.adding(months: 12 * years), unit: .year)
  }

  /// Units that are no step of the calendar: a day, a working week, a fortnight.
  private func otherUnit(at index: Int, offset: Int, isThis: Bool) -> Parsed<Period>? {
    if calendarUnits[key(index)] == .day, !spelling(index).hasSuffix("s"), offset != 0 || isThis {
      return Parsed(value: .day(day.adding(days: offset)), end: index + 1)
    }
    if word(index) == "workweek"
      || ["working", "work", "business"].contains(word(index)) && word(index + 1) == "week"
    {
      let monday = day(.monday, weeks: offset)
      let days = Period(from: monday, to: monday.adding(days: 5), unit: .week)
      return Parsed(value: days, end: word(index) == "workweek" ? index + 1 : index + 2)
    }
    if word(index) == "fortnight" {
      let from = current(.week, offset: offset < 0 ? -2 : offset).from
      return Parsed(
        value: Period(from: from, to: from.adding(days: 14), unit: .week), end: index + 1)
    }
    return nil
  }

  /// "The week after next", "year after next".
  private func unitAfterNext(at start: Int) -> Parsed<Period>? {
    let index = word(start) == "the" ? start + 1 : start
    guard let unit = calendarUnits[key(index)], word(index + 1) == "after",
      word(index + 2) == "next"
    else { return nil }
    return Parsed(value: current(unit, offset: 2), end: index + 3)
  }

  private func deicticName(at index: Int, offset: Int) -> Parsed<Period>? {
    // "This may be" is no month.
    if offset == 0, word(index) == "may", !tokens[index].isCapitalized, index + 1 < tokens.count {
      return nil
    }
    if let weekday = weekdays[key(index)] {
      if let date = dated(weekday, at: index + 1) { return date }
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
    if let number = months[key(index)], let month = month(number, year: nil) {
      let isPast = offset < 0
      let from = isPast ? month.from.adding(months: month.from <= day ? 0 : -12) : month.from
      var later = offset == 1 && number == day.month ? from.adding(months: 12) : from
      // "This March" is the nearest one of this year.
      if offset == 0, (1...5).contains(day.month - number), !expects(.horizon) {
        later = from.adding(months: -12)
      }
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
    if let found = holiday(at: index, offset: offset) { return found }
    guard let found = quarterOrHalf(at: index) ?? season(at: index, isSure: true) else {
      return nil
    }
    var period = found.value
    // "Next spring" in spring is that of the next year.
    if offset > 0, period.isRecurring, period.from <= day {
      period.from = period.from.adding(months: 12)
      period.to = period.to.adding(months: 12)
    }
    guard offset < 0 else { return Parsed(value: period, end: found.end) }
    while period.to > day, period.from.year > Day.years.lowerBound {
      period.from = period.from.adding(months: -12)
      period.to = period.to.adding(months: -12)
    }
    return Parsed(value: period, end: found.end)
  }
}

private let fiscalWords: WordSet = ["fiscal", "financial", "fy", "accounting"]

/// Stretches of many years.
private let longSpans: WordMap<Int> = ["decade": 10, "century": 100]

/// What a year does on its first or last day.
private let yearVerbs: WordSet = [
  "ends", "closes", "shuts", "finishes", "starts", "begins", "runs", "is", "'s", "falls",
]
