import Qualification

/// Weekdays with what stands beside them: Friday, Friday the 8th, Fri 18 July, Friday of next
/// week, Friday after next.
extension Utterance {
  func weekday(at index: Int) -> Parsed<Period>? {
    guard let weekday = weekdays[key(index)] else { return nil }
    var end = index + 1
    if isMark(".", at: end), spelling(index).utf8.count <= 4 { end += 1 }
    if let found = dated(weekday, at: end) ?? inWeek(weekday, at: end) { return found }
    let isRange =
      weekdays[key(end + 1)] != nil
      && (isMark("-", at: end) || isMark("/", at: end) || isMark("&", at: end))
    guard
      isSurelyCalendar(at: index) || isRange
        || end == tokens.count && index == 0 && expectation == nil
    else { return nil }
    if word(end) == "after", word(end + 1) == "next" {
      return Parsed(value: .day(next(weekday).adding(days: 7)), end: end + 2)
    }
    if ["last", "past", "gone"].contains(word(end))
      || word(end) == "just" && word(end + 1) == "gone"
    {
      let back = (day.weekday.index - weekday.index + 6) % 7 + 1
      return Parsed(
        value: .day(day.adding(days: -back)), end: word(end) == "just" ? end + 2 : end + 1)
    }
    // "Friday next", "Friday coming"
    if ["next", "coming"].contains(word(end)), end + 1 == tokens.count || endsClause(at: end + 1) {
      return Parsed(value: .day(next(weekday)), end: end + 1)
    }
    var period = Period.day(next(weekday))
    period.isWeekday = true
    return Parsed(value: period, end: index + 1)
  }

  /// A weekday with its date: the date rules, in the year in which it falls on that day.
  func dated(_ weekday: Weekday, at start: Int) -> Parsed<Period>? {
    var index = start
    while isMark(",", at: index) || isMark("-", at: index) || isMark("(", at: index)
      || ["the", "on"].contains(word(index))
    {
      index += 1
    }
    if let date = dateInFigures(at: index) ?? monthOrDate(at: index), date.value.unit == .day {
      return Parsed(value: falling(date.value, on: weekday), end: date.end)
    }
    guard word(index - 1) == "the" || index == start, let number = dayNumber(at: index),
      isBareDay(at: index, end: number.end)
    else { return nil }
    for offset in 0...96 {
      let first = current(.month, offset: offset).from
      if let found = Day(year: first.year, month: first.month, day: number.value),
        found.weekday == weekday
      {
        return Parsed(value: .day(found), end: number.end)
      }
    }
    return nil
  }

  private func isBareDay(at index: Int, end: Int) -> Bool {
    if ordinal(at: index) != nil { return true }
    return end == tokens.count || endsClause(at: end)
  }

  /// The date in the next years in which it falls on the weekday; itself where there is none.
  func falling(_ period: Period, on weekday: Weekday) -> Period {
    guard period.isRecurring else { return period }
    for years in [0, 1, -1] {
      let found = period.from.adding(months: 12 * years)
      // Only what is just past is talked of by its weekday.
      if found.weekday == weekday, day.days(since: found) < 62 { return .day(found) }
    }
    return period
  }

  /// Friday of next week, Friday last week.
  private func inWeek(_ weekday: Weekday, at start: Int) -> Parsed<Period>? {
    var index = start
    if ["of", "from", "in"].contains(word(index)) { index += 1 }
    if let found = weeksAhead(weekday, at: start) { return found }
    guard let match = deictics.match(tokens, at: index), word(match.end) == "week" else {
      return nil
    }
    return Parsed(value: .day(day(weekday, weeks: match.value)), end: match.end + 1)
  }

  /// Friday in two weeks, Monday three weeks from now.
  private func weeksAhead(_ weekday: Weekday, at start: Int) -> Parsed<Period>? {
    let isIn = word(start) == "in"
    guard let length = length(at: isIn ? start + 1 : start), length.value.unit == .week,
      length.value.least == length.value.most, length.value.most.months == 0,
      length.value.most.days % 7 == 0
    else { return nil }
    var end = length.end
    if ["ago", "back"].contains(word(end)), !isIn {
      let weeks = length.value.most.days / 7
      return Parsed(value: .day(day(weekday, weeks: 0).adding(days: -7 * weeks)), end: end + 1)
    }
    if word(end) == "from", ["now", "today"].contains(word(end + 1)) {
      end += 2
    } else if !isIn {
      return nil
    }
    let weeks = length.value.most.days / 7
    return Parsed(value: .day(day(weekday, weeks: 0).adding(days: 7 * weeks)), end: end)
  }

  /// The weekday of this week, or of one so many weeks on.
  func day(_ weekday: Weekday, weeks: Int) -> Day {
    let ahead = (weekday.index - settings.weekStart.index + 7) % 7
    return current(.week, offset: weeks == 2 ? 1 : weeks).from.adding(days: ahead)
  }

  /// "Next week Friday", "this week on Monday": the weekday behind a week.
  func weekday(inWeek offset: Int, behind end: Int) -> Parsed<Period>? {
    var index = end
    if word(index) == "on" || isMark("-", at: index) { index += 1 }
    guard let weekday = weekdays[key(index)] else { return nil }
    return Parsed(value: .day(day(weekday, weeks: offset)), end: index + 1)
  }

  /// "Two Mondays from now", "two Mondays ago".
  func countedWeekdays(at index: Int) -> Parsed<Period>? {
    guard let count = numeral(at: index), let value = count.value.lower, value % 1000 == 0,
      (1000...100_000).contains(value)
    else { return nil }
    let name = spelling(count.end)
    guard
      let weekday = weekdays[name]
        ?? (name.hasSuffix("s") ? weekdays[String(name.dropLast())] : nil)
    else { return nil }
    let weeks = Int(value / 1000)
    var end = count.end + 1
    switch word(end) {
    case "ago", "back":
      let last = day.adding(days: -((day.weekday.index - weekday.index + 6) % 7 + 1))
      return Parsed(value: .day(last.adding(days: -7 * (weeks - 1))), end: end + 1)
    case "from" where word(end + 1) == "now": end += 2
    case "later", "out", "hence", "away": end += 1
    default: return nil
    }
    return Parsed(value: .day(next(weekday).adding(days: 7 * (weeks - 1))), end: end)
  }
}
