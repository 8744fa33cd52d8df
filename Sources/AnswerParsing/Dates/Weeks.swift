import Qualification

/// Weeks by their number or by a day in them: week 31, 2027-W24, CW24, the week of 5 October, the
/// week ending June 12.
extension Utterance {
  /// Week 31, week 3 of 2027, by ISO 8601.
  func numberedWeek(at start: Int) -> Parsed<Period>? {
    if let whole = leadingYear(at: start) { return whole }
    let index = word(start) == "the" ? start + 1 : start
    guard let number = weekNumber(at: index) else { return nil }
    var behind = number.end
    if word(behind) == "of" || isMark(",", at: behind) { behind += 1 }
    let named = behind < tokens.count ? bareYear(at: behind) ?? lastYear(at: behind) : nil
    return week(number.value, in: named?.value ?? current(.year)).map {
      Parsed(value: $0, end: named?.end ?? number.end)
    }
  }

  private func week(_ number: Int, in year: Period) -> Period? {
    guard year.unit == .year, let thursday = nthWeekday(number, .thursday, in: year),
      thursday < year.to
    else { return nil }
    return Period(from: thursday.adding(days: -3), to: thursday.adding(days: 4), unit: .week)
  }

  /// 2027-W24, 2027 week 24.
  private func leadingYear(at start: Int) -> Parsed<Period>? {
    guard let year = bareYear(at: start) else { return nil }
    let index = isMark("-", at: year.end) || isMark(",", at: year.end) ? year.end + 1 : year.end
    guard let number = weekNumber(at: index) else { return nil }
    return week(number.value, in: year.value).map { Parsed(value: $0, end: number.end) }
  }

  private func bareYear(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index), let figure = tokens[index].number, figure.isPlain,
      figure.digits == 4, let number = figure.whole, (1900...2100).contains(number)
    else { return nil }
    return year(number, isFiscal: false).map { Parsed(value: $0, end: index + 1) }
  }

  /// The number of a week: week 24, wk 24, calendar week 24, CW24, W24.
  private func weekNumber(at start: Int) -> Parsed<Int>? {
    let index = word(start) == "calendar" ? start + 1 : start
    let name = spelling(index)
    let found: Parsed<Int>?
    if ["week", "wk", "cw", "kw"].contains(name), tokens.indices.contains(index + 1),
      let figure = tokens[index + 1].number, figure.isPlain, figure.digits <= 2
    {
      found = figure.whole.map { Parsed(value: $0, end: index + 2) }
    } else if name.utf8.count <= 4, let letters = weekLetters.first(where: { name.hasPrefix($0) }) {
      let isSure =
        letters.utf8.count > 1 || isMark("-", at: index - 1) || tokens.count == 1
        || calendarPrepositions.contains(key(index - 1))
      found =
        isSure
        ? Int(name.dropFirst(letters.utf8.count)).map { Parsed(value: $0, end: index + 1) } : nil
    } else {
      return nil
    }
    guard let found, (1...53).contains(found.value) else { return nil }
    return found
  }

  private func lastYear(at index: Int) -> Parsed<Period>? {
    guard let found = deicticPeriod(at: index), found.value.unit == .year else { return nil }
    return found
  }

  /// The week of 5 October, the week beginning 5 October, w/c 5 Oct.
  func weekOfDay(at start: Int) -> Parsed<Period>? {
    var index = word(start) == "the" ? start + 1 : start
    if word(index) == "w", isMark("/", at: index + 1), ["c", "b", "e"].contains(word(index + 2)) {
      index += 3
    } else {
      guard ["week", "wk"].contains(word(index)),
        ["of", "beginning", "starting", "commencing", "ending"].contains(word(index + 1))
      else { return nil }
      index += 2
    }
    let isLast = word(index - 1) == "ending" || word(index - 1) == "e"
    if word(index) == "on" { index += 1 }
    guard
      let day = dateInFigures(at: index) ?? monthOrDate(at: index) ?? dayOfMonth(at: index)
        ?? holiday(at: index),
      day.value.unit == .day
    else { return nil }
    if isLast {
      let to = day.value.to
      return Parsed(value: Period(from: to.adding(days: -7), to: to, unit: .week), end: day.end)
    }
    var from = day.value.from
    // A week that is named by a day of rest before it begins behind that day.
    if settings.weekStart == .monday, from.weekday == .sunday {
      from = from.adding(days: 1)
    } else {
      from = from.adding(days: -((from.weekday.index - settings.weekStart.index + 7) % 7))
    }
    return Parsed(value: Period(from: from, to: from.adding(days: 7), unit: .week), end: day.end)
  }
}

private let weekLetters = ["cw", "kw", "wk", "w"]
