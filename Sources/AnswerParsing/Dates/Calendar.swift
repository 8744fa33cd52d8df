import Qualification

/// A stretch of the calendar: `to` is the day after its last.
struct Period: Hashable {
  var from: Day
  var to: Day
  var unit: Unit
  /// Whether it was named without its year, so that another year's may be meant.
  var isRecurring = false
  /// Whether it means the end of a stretch, such as year-end, rather than all of it.
  var isEnd = false
  /// Whether it means the start of a stretch.
  var isStart = false
  /// Whether it was named as a part of something longer: late Q3.
  var isPart = false
  /// Whether it is a weekday by its name alone, so that another week's may be meant.
  var isWeekday = false

  enum Unit: Int, Hashable, Comparable {
    case day, week, month, quarter, half, year

    static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }

    /// Days as a length of time: a month is 30, a quarter 91, a year 365.
    var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 30
      case .quarter: 91
      case .half: 182
      case .year: 365
      }
    }

    /// Months, for units that are made of them.
    var months: Int? {
      switch self {
      case .day, .week: nil
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }
  }

  static func day(_ day: Day) -> Period {
    Period(from: day, to: day.adding(days: 1), unit: .day)
  }

  /// A part of a period by position: the first or last share of it, or its middle.
  func part(_ part: Part, endShare: Int) -> Period {
    var copy = self
    copy.isPart = true
    if part == .rest || part == .soFar { return copy }
    if part == .earlierHalf || part == .laterHalf { return half(part) }
    let first: Day
    let last: Day
    if let each = unit.months, each > 1 {
      // A decade has its parts in whole years.
      let years = unit == .year ? max(1, (to.year - from.year)) : 1
      let share = years > 1 ? years * endShare / 100 * 12 : max(1, (each * endShare + 50) / 100)
      first = from.adding(months: share)
      last = to.adding(months: -share)
    } else {
      let length = to.days(since: from)
      var share = max(1, (length * endShare + 50) / 100)
      // The ends of a week are three days: its end begins on the last day of work.
      if length == 7, part != .middle { share = max(share, 3) }
      first = from.adding(days: share)
      last = to.adding(days: -share)
    }
    switch part {
    // The beginning of a year is its first quarter.
    case .early: copy.to = unit == .year && isOneYear ? min(first, from.adding(months: 3)) : first
    case .late: copy.from = last
    case .middle: (copy.from, copy.to) = first < last ? (first, last) : (from, to)
    case .rest, .soFar, .earlierHalf, .laterHalf: break
    }
    return copy
  }

  /// The last such period that begins before a day.
  func last(before day: Day) -> Period {
    var copy = self
    while copy.from >= day {
      copy.from = isWeekday ? copy.from.adding(days: -7) : copy.from.adding(months: -12)
      copy.to = isWeekday ? copy.to.adding(days: -7) : copy.to.adding(months: -12)
      if copy.from.year <= Day.years.lowerBound { break }
    }
    return copy
  }

  private var isOneYear: Bool { to.days(since: from) < 367 }

  /// The half before or after the middle.
  private func half(_ part: Part) -> Period {
    var copy = self
    copy.isPart = true
    let middle: Day
    if let months = unit.months, months > 1, months % 2 == 0 {
      middle = from.adding(months: months / 2)
    } else {
      middle = from.adding(days: to.days(since: from) / 2)
    }
    if part == .earlierHalf { copy.to = middle } else { copy.from = middle }
    return copy
  }

  enum Part: Hashable {
    case early, middle, late
    /// From today to its end.
    case rest
    /// From its beginning to today.
    case soFar
    case earlierHalf, laterHalf
  }
}

extension Day {
  /// The day so many of a unit later.
  func shifted(by count: Int, _ unit: Period.Unit) -> Day {
    let bounded = min(max(count, -20_000), 20_000)
    guard let months = unit.months else { return adding(days: bounded * unit.days) }
    return adding(months: bounded * months)
  }
}

extension Utterance {
  /// The week, month, quarter, half or year around the day of the talk, so many further on.
  func current(_ unit: Period.Unit, offset: Int = 0, isFiscal: Bool = false) -> Period {
    let around = period(unit, around: day, isFiscal: isFiscal)
    let from = around.from.shifted(by: offset, unit)
    return Period(from: from, to: from.shifted(by: 1, unit), unit: unit)
  }

  /// The unit of the calendar in which a day lies.
  func period(_ unit: Period.Unit, around day: Day, isFiscal: Bool = false) -> Period {
    let start: Day
    switch unit {
    case .day: start = day
    case .week:
      let back = (day.weekday.index - settings.weekStart.index + 7) % 7
      start = day.adding(days: -back)
    case .month: start = Day(year: day.year, month: day.month, day: 1) ?? day
    case .quarter, .half: start = yearPart(unit, around: day)
    case .year:
      let first = isFiscal ? settings.fiscalYearStart : 1
      let year = day.month >= first ? day.year : day.year - 1
      start = Day(year: year, month: first, day: 1) ?? day
    }
    return Period(from: start, to: start.shifted(by: 1, unit), unit: unit)
  }

  private func yearPart(_ unit: Period.Unit, around day: Day) -> Day {
    let months = unit.months ?? 1
    let passed = (day.month - settings.fiscalYearStart + 12) % 12
    let back = passed % months
    return (Day(year: day.year, month: day.month, day: 1) ?? day).adding(months: -back)
  }

  /// A quarter or half by its number; without a year the next one that is not over.
  func part(_ unit: Period.Unit, number: Int, year: Int?, isFiscal: Bool) -> Period? {
    let months = unit.months ?? 12
    let start = settings.fiscalYearStart
    if let year {
      // A fiscal year is named by the year in which it ends.
      let first = start == 1 ? year : year - 1
      guard let begin = Day(year: first, month: start, day: 1) else { return nil }
      let from = begin.adding(months: months * (number - 1))
      return Period(from: from, to: from.adding(months: months), unit: unit)
    }
    let thisYear = current(.year, isFiscal: true).from
    var from = thisYear.adding(months: months * (number - 1))
    if from.adding(months: months) <= day { from = from.adding(months: 12) }
    return Period(from: from, to: from.adding(months: months), unit: unit, isRecurring: true)
  }

  /// A month by its number; without a year the next one that is not over.
  func month(_ month: Int, year: Int?) -> Period? {
    guard var from = Day(year: year ?? day.year, month: month, day: 1) else { return nil }
    if year == nil, from.adding(months: 1) <= day { from = from.adding(months: 12) }
    return Period(
      from: from, to: from.adding(months: 1), unit: .month, isRecurring: year == nil)
  }

  /// A day of a month; without a year the next one that is not past.
  func day(_ dayOfMonth: Int, month: Int, year: Int?) -> Period? {
    if let year {
      return Day(year: year, month: month, day: dayOfMonth).map { Period.day($0) }
    }
    for candidate in [day.year, day.year + 1, day.year + 2, day.year + 3, day.year + 4] {
      if let found = Day(year: candidate, month: month, day: dayOfMonth), found >= day {
        var period = Period.day(found)
        period.isRecurring = true
        return period
      }
    }
    return nil
  }

  /// A year by its number, two digits or four.
  func year(_ number: Int, isFiscal: Bool) -> Period? {
    let year = number < 100 ? 2000 + number : number
    let start = isFiscal ? settings.fiscalYearStart : 1
    guard let from = Day(year: start == 1 ? year : year - 1, month: start, day: 1) else {
      return nil
    }
    return Period(from: from, to: from.adding(months: 12), unit: .year)
  }

  /// The next such weekday after the day of the talk.
  func next(_ weekday: Weekday) -> Day {
    let ahead = (weekday.index - day.weekday.index + 7) % 7
    return day.adding(days: ahead == 0 ? 7 : ahead)
  }
}
