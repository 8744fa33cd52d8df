import Qualification

/// The nth of something within something longer: the first Monday of March, the last week of
/// October 2027, the third month of next year, the 20th of next month, week 31.
extension Utterance {
  func nthPeriod(at start: Int) -> Parsed<Period>? {
    if let week = numberedWeek(at: start) ?? weekOfDay(at: start) { return week }
    let index = word(start) == "the" ? start + 1 : start
    if let found = dayOfNamedMonth(at: index) { return found }
    if let found = countedPart(at: index) { return found }
    guard let position = position(at: index), let piece = piece(at: position.end) else {
      return nil
    }
    guard let whole = container(at: piece.end), whole.value.unit > .week,
      var found = nth(position.value, piece.value, in: whole.value)
    else { return nil }
    // "The first quarter of the year" is the one to come, unless the words are about the past.
    if found.to <= day, whole.value.unit == .year, word(whole.end - 2) == "the",
      !isPastTense(at: start)
    {
      found.from = found.from.adding(months: 12)
      found.to = found.to.adding(months: 12)
    }
    return Parsed(value: found, end: whole.end)
  }

  /// The nth piece of a period that was named before it.
  func nthPiece(of whole: Period, at index: Int) -> Parsed<Period>? {
    guard let position = position(at: index), let piece = piece(at: position.end),
      let found = nth(position.value, piece.value, in: whole)
    else { return nil }
    return Parsed(value: found, end: piece.end)
  }

  /// The first two weeks of July, the last three months of next year, the final 10 days of March.
  private func countedPart(at index: Int) -> Parsed<Period>? {
    let isFirst =
      ["first", "opening", "1st"].contains(word(index)) || ordinal(at: index)?.value == 1
    guard isFirst || ["last", "final", "closing", "remaining"].contains(word(index)),
      let length = length(at: index + 1) ?? pluralUnit(at: index + 1),
      length.value.least.minutes == 0,
      ["of", "in"].contains(word(length.end)), let whole = container(at: length.end)
    else { return nil }
    let count = length.value.isApproximate ? middle(length.value) : length.value.most
    var found = whole.value
    if isFirst {
      found.to = min(found.from.moved(by: count), found.to)
    } else {
      found.from = max(found.to.moved(by: count, isBack: true), found.from)
    }
    found.isPart = true
    found.isRecurring = false
    return found.from < found.to ? Parsed(value: found, end: whole.end) : nil
  }

  /// A position from the front, or, below zero, from the back: `third`, `last`, `second last`.
  private func position(at index: Int) -> Parsed<Int>? {
    switch word(index) {
    case "last", "final": return Parsed(value: -1, end: index + 1)
    case "penultimate": return Parsed(value: -2, end: index + 1)
    case "next" where word(index + 1) == "to" && word(index + 2) == "last":
      return Parsed(value: -2, end: index + 3)
    default: break
    }
    guard let ordinal = ordinal(at: index), (1...366).contains(ordinal.value) else { return nil }
    if word(ordinal.end) == "last" || word(ordinal.end) == "to" && word(ordinal.end + 1) == "last" {
      let end = word(ordinal.end) == "last" ? ordinal.end + 1 : ordinal.end + 2
      return Parsed(value: -ordinal.value, end: end)
    }
    return Parsed(value: ordinal.value, end: ordinal.end)
  }

  private enum Piece {
    case weekday(Weekday)
    case weekend
    case workDay
    case unit(Period.Unit)
  }

  private func piece(at index: Int) -> Parsed<Piece>? {
    if let weekday = weekdays[key(index)] {
      return Parsed(value: .weekday(weekday), end: index + 1)
    }
    if ["weekend", "wkend"].contains(word(index)) {
      return Parsed(value: .weekend, end: index + 1)
    }
    if word(index) == "week", word(index + 1) == "end" {
      return Parsed(value: .weekend, end: index + 2)
    }
    if word(index) == "half" { return Parsed(value: .unit(.half), end: index + 1) }
    if ["business", "working", "work"].contains(word(index)), word(index + 1) == "day" {
      return Parsed(value: .workDay, end: index + 2)
    }
    guard let unit = calendarUnits[key(index)], !spelling(index).hasSuffix("s") else { return nil }
    return Parsed(value: .unit(unit), end: index + 1)
  }

  /// The period that the nth is counted in; "the month" is this one.
  private func container(at start: Int) -> Parsed<Period>? {
    let hasLink = ["of", "in"].contains(word(start))
    let index = hasLink ? start + 1 : start
    if let found = deicticPeriod(at: index) { return found }
    guard hasLink else { return nil }
    return quarterOrHalf(at: index) ?? monthOrDate(at: index)
      ?? yearPeriod(at: index)
  }

  private func nth(_ position: Int, _ piece: Piece, in whole: Period) -> Period? {
    let found: Period?
    switch piece {
    case .weekday(let weekday):
      found = nthWeekday(position, weekday, in: whole).map { .day($0) }
    case .weekend:
      found = nthWeekday(position, .saturday, in: whole).map {
        Period(from: $0, to: $0.adding(days: 2), unit: .week)
      }
    case .workDay:
      let length = Extent(workDays: abs(position))
      let edge = position > 0 ? whole.from.adding(days: -1) : whole.to
      found = .day(edge.moved(by: length, isBack: position < 0))
    case .unit(.week):
      // A week belongs to where most of its days lie, as in ISO 8601.
      let middle = Weekday.allCases[(settings.weekStart.index + 3) % 7]
      found = nthWeekday(position, middle, in: whole).map {
        Period(from: $0.adding(days: -3), to: $0.adding(days: 4), unit: .week)
      }
    case .unit(let unit):
      guard unit < whole.unit else { return nil }
      let edge = position > 0 ? whole.from : whole.to
      let from = edge.shifted(by: position > 0 ? position - 1 : position, unit)
      found = Period(from: from, to: from.shifted(by: 1, unit), unit: unit)
    }
    guard let found, found.to > whole.from, found.from < whole.to else { return nil }
    return found
  }

  func nthWeekday(_ position: Int, _ weekday: Weekday, in whole: Period) -> Day? {
    if position > 0 {
      let ahead = (weekday.index - whole.from.weekday.index + 7) % 7
      return whole.from.adding(days: ahead + 7 * (position - 1))
    }
    let last = whole.to.adding(days: -1)
    let back = (last.weekday.index - weekday.index + 7) % 7
    return last.adding(days: -back + 7 * (position + 1))
  }

  /// The 20th of next month, the 3rd day of the month.
  private func dayOfNamedMonth(at index: Int) -> Parsed<Period>? {
    // "First of the year"
    if word(index) == "first", word(index + 1) == "of",
      let year = deicticUnit(at: index + 2)
        ?? (word(index + 2) == "the" && word(index + 3) == "year"
          ? Parsed(value: current(.year, offset: 1), end: index + 4) : nil),
      year.value.unit == .year
    {
      return Parsed(value: .day(year.value.from), end: year.end)
    }
    guard let number = dayNumber(at: index) else { return nil }
    var next = number.end
    if word(next) == "day" { next += 1 }
    if ["of", "in"].contains(word(next)) {
      next += 1
    } else if ordinal(at: index) == nil {
      return nil
    }
    guard let month = deicticPeriod(at: next), month.value.unit == .month,
      var found = Day(
        year: month.value.from.year, month: month.value.from.month, day: number.value)
    else { return nil }
    // "The 1st of the month" is the next one.
    if word(next) == "the", word(next + 1) == "month", found < day {
      let later = month.value.to
      found = Day(year: later.year, month: later.month, day: number.value) ?? found
    }
    return Parsed(value: .day(found), end: month.end)
  }
}
