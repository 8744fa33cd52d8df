import Qualification

/// A day that has a name, by the rule that sets it in a year.
enum Holiday: Hashable {
  case fixed(month: Int, day: Int)
  /// The nth such weekday of a month; below zero counted from its end.
  case weekday(Weekday, nth: Int, month: Int)
  /// So many days after Easter Sunday.
  case easter(Int)
  /// So many days after Thanksgiving.
  case thanksgiving(Int)
}

/// Names of days that buyers plan around; Thanksgiving, Labor Day and Memorial Day are those of
/// the United States.
let holidays = PhraseTable<Holiday>([
  (.fixed(month: 12, day: 25), "christmas;xmas;christmas day;xmas day"),
  (.fixed(month: 12, day: 24), "the holidays;christmas eve;the festive season;the holiday season"),
  (.fixed(month: 12, day: 26), "boxing day"),
  (.fixed(month: 12, day: 31), "new years eve;new year's eve;new year eve"),
  (
    .fixed(month: 1, day: 1),
    "new year's (day);new years (day);new year day;new year day's;new year"
  ),
  (.fixed(month: 2, day: 14), "valentine's (day);valentines day;valentine day"),
  (.fixed(month: 3, day: 17), "st patrick's day;saint patrick's day;patrick's day"),
  (.fixed(month: 1, day: 6), "epiphany"), (.fixed(month: 4, day: 22), "earth day"),
  (.fixed(month: 7, day: 1), "canada day"), (.fixed(month: 7, day: 14), "bastille day"),
  (.fixed(month: 11, day: 1), "all saints|saints' day"),
  (.fixed(month: 11, day: 5), "guy fawkes (night)"),
  (.weekday(.sunday, nth: 3, month: 6), "father's|fathers day"),
  (.easter(-47), "mardi gras;shrove tuesday"), (.easter(-46), "ash wednesday"),
  (.easter(-7), "palm sunday"), (.easter(-3), "maundy thursday"), (.easter(39), "ascension day"),
  (.easter(49), "pentecost;whit sunday"), (.easter(50), "whit monday"),
  (.fixed(month: 5, day: 1), "may day"),
  (.fixed(month: 6, day: 19), "juneteenth"),
  (.fixed(month: 7, day: 4), "independence day"),
  (.fixed(month: 10, day: 31), "halloween"),
  (.fixed(month: 11, day: 11), "veterans|veteran's day;armistice day"),
  (.weekday(.monday, nth: 3, month: 1), "martin luther king day;mlk day"),
  (.weekday(.monday, nth: 3, month: 2), "presidents|president's day"),
  (.weekday(.monday, nth: -1, month: 5), "memorial day"),
  (.weekday(.monday, nth: 1, month: 9), "labor|labour day"),
  (.weekday(.monday, nth: 2, month: 10), "columbus day"),
  (.weekday(.sunday, nth: 2, month: 5), "mother's|mothers day"),
  (.thanksgiving(0), "thanksgiving (day)"),
  (.thanksgiving(1), "black friday"), (.thanksgiving(4), "cyber monday"),
  (.easter(0), "easter;easter sunday"), (.easter(1), "easter monday"), (.easter(-2), "good friday"),
])

extension Utterance {
  /// Christmas, Thanksgiving 2027, next Easter, last New Year's Eve.
  func holiday(at start: Int, offset: Int = 0) -> Parsed<Period>? {
    guard let found = holidayDate(at: start, offset: offset) else { return nil }
    let day = found.value.from
    switch word(found.end) {
    case "weekend":
      // A long one, where the day touches it.
      let back = (day.weekday.index - Weekday.saturday.index + 7) % 7
      let from = day.adding(days: back > 2 ? 7 - back : -back)
      let to = max(from.adding(days: 2), back <= 2 ? day.adding(days: 1) : from)
      return Parsed(value: Period(from: from, to: to, unit: .week), end: found.end + 1)
    case "week": return Parsed(value: period(.week, around: day), end: found.end + 1)
    default: return found
    }
  }

  private func holidayDate(at start: Int, offset: Int) -> Parsed<Period>? {
    guard let match = holidays.match(tokens, at: start) else { return nil }
    // "The new year" is a season of its own.
    if word(start) == "new", word(start - 1) == "the" || word(start - 1) == "a" { return nil }
    let (year, end) = year(behind: match.end)
    if let year {
      return date(of: match.value, in: year).map { Parsed(value: .day($0), end: end) }
    }
    let years = offset < 0 ? [day.year, day.year - 1] : [day.year, day.year + 1]
    for year in years {
      guard let found = date(of: match.value, in: year) else { continue }
      if offset < 0 ? found < day : found >= day {
        var period = Period.day(found)
        // Only those that stand still come back on the same date.
        if case .fixed = match.value { period.isRecurring = offset == 0 }
        return Parsed(value: period, end: match.end)
      }
    }
    return nil
  }

  private func date(of holiday: Holiday, in year: Int) -> Day? {
    switch holiday {
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .weekday(let weekday, let nth, let month):
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let whole = Period(from: first, to: first.adding(months: 1), unit: .month)
      return nthWeekday(nth, weekday, in: whole)
    case .easter(let days): return easterSunday(in: year)?.adding(days: days)
    case .thanksgiving(let days):
      return date(of: .weekday(.thursday, nth: 4, month: 11), in: year)?.adding(days: days)
    }
  }

  /// Easter Sunday by the anonymous Gregorian computus (Meeus, *Astronomical Algorithms*, 8).
  private func easterSunday(in year: Int) -> Day? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
