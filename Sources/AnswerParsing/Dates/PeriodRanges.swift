import Qualification

/// Two periods as one window: from March to May, between Q2 and Q3, late Q3 or early Q4,
/// 2014 to 2018, this week or next.
extension Utterance {
  func joined(
    _ first: Parsed<Period>, _ relation: Relation, at start: Int
  ) -> Parsed<Window>? {
    if let days = weekdayRange(in: first) { return days }
    guard relation != .by, relation != .before else { return nil }
    let index = first.end
    let behind = joint(at: index, isBetween: relation == .between)
    if let next = choice(behind: first) {
      let both = Window(from: first.value.from, to: next.value.to)
      return Parsed(value: both, end: next.end)
    }
    let isChoice =
      word(index) == "or" || isMark("/", at: index)
      || (isMark(",", at: index) && first.value.isPart)
    // One day or another are two dates, unless what is asked is by when.
    if word(index) == "or", first.value.unit == .day, !expects(.horizon) { return nil }
    if let behind, first.value.unit == .day, let span = distance(at: behind),
      let to = span.value.to, to > first.value.from
    {
      return Parsed(value: Window(from: first.value.from, to: to), end: span.end)
    }
    guard behind != nil || isChoice, let second = end(at: behind ?? index + 1) else { return nil }
    if isMark(",", at: index), !second.value.isPart || second.value.from > first.value.to {
      return nil
    }
    // "Moved from June to August" leaves August.
    if relation == .from, behind != nil, changeVerbs.contains(key(start - 1)) {
      return Parsed(
        value: Window(from: second.value.from, to: second.value.to), end: second.end)
    }
    let (from, to) = aligned(
      first.value, second.value,
      isRange: behind != nil || isMark("/", at: index) && first.value.isWeekday)
    var window = Window(from: min(from.from, to.from), to: max(from.to, to.to))
    // "From March to the start of June" ends where June begins.
    if behind != nil, to.isStart, from.from < to.from { window.to = to.from }
    // Two bare years are the ends of a stretch, as on a time line.
    if behind != nil, isBareYear(at: first.end - 1), isBareYear(at: second.end - 1),
      from.unit == .year, to.unit == .year, from.from < to.from, !to.isPart, !from.isPart
    {
      window.to = to.from
    }
    return Parsed(value: window, end: second.end)
  }

  /// 2014-2018, from 2014~2018: two years in figures that nothing behind them counts.
  func yearRange(at index: Int, _ relation: Relation) -> Parsed<Window>? {
    guard isBareYear(at: index), let behind = joint(at: index + 1, isBetween: relation == .between),
      isBareYear(at: behind), let first = tokens[index].number?.whole,
      let last = tokens[behind].number?.whole, first < last,
      behind + 1 == tokens.count || endsClause(at: behind + 1) || relation != .at,
      !isMark("-", at: behind + 1), !isMark("-", at: index - 1),
      magnitudes[key(behind + 1)] == nil,
      currencyUnit(at: behind + 1) == nil, !expects(.budget),
      let from = Day(year: first, month: 1, day: 1), let to = Day(year: last, month: 1, day: 1)
    else { return nil }
    return Parsed(value: Window(from: from, to: to), end: behind + 1)
  }

  /// "This or next quarter", "last and this year": two neighbours with one unit.
  func twoDeictics(at start: Int) -> Parsed<Window>? {
    guard ["this", "last", "next"].contains(word(start)), ["or", "and"].contains(word(start + 1)),
      ["this", "next"].contains(word(start + 2)), let later = deicticUnit(at: start + 2)
    else { return nil }
    let unit = later.value.unit
    let offset = word(start) == "this" ? 0 : word(start) == "last" ? -1 : 1
    let earlier = current(unit, offset: offset)
    return Parsed(
      value: Window(
        from: min(earlier.from, later.value.from), to: max(earlier.to, later.value.to)),
      end: later.end)
  }

  /// The later end of a range; a bare year needs no more words there.
  private func end(at index: Int) -> Parsed<Period>? {
    if let found = period(at: index) { return found }
    if ["the", "our"].contains(word(index)), let found = period(at: index + 1) { return found }
    guard isBareYear(at: index), let number = tokens[index].number?.whole else { return nil }
    return year(number, isFiscal: false).map { Parsed(value: $0, end: index + 1) }
  }

  /// "Year greater than 2025", "the year is 2027 or later": a year as a number is compared.
  func comparedYear(at start: Int) -> Parsed<Window>? {
    guard word(start) == "year" else { return nil }
    let index = ["is", "was", "are"].contains(word(start + 1)) ? start + 2 : start + 1
    guard let match = comparisons.match(tokens, at: index), isBareYear(at: match.end),
      let number = tokens[match.end].number?.whole,
      let from = Day(year: number, month: 1, day: 1)
    else { return nil }
    let to = from.adding(months: 12)
    let window: Window
    switch match.value {
    case .after: window = Window(from: to, isEarliest: true)
    case .from: window = Window(from: from, isEarliest: true)
    case .before: window = Window(to: from, isDeadline: true)
    default: window = Window(to: to, isDeadline: true)
    }
    return Parsed(value: window, end: match.end + 1)
  }

  private func isBareYear(at index: Int) -> Bool {
    guard tokens.indices.contains(index), let figure = tokens[index].number, figure.isPlain,
      figure.digits == 4, let number = figure.whole
    else { return false }
    return (1900...2100).contains(number)
  }

  /// "This month or next", "next week or the one after", "this quarter or the following".
  private func choice(behind first: Parsed<Period>) -> Parsed<Period>? {
    guard ["or", "and"].contains(word(first.end)), first.value.unit > .day else { return nil }
    // "End of this year or beginning of next", "this year or early next"
    if first.value.unit > .week,
      let part = parts.match(tokens, at: first.end + 1), word(part.end) == "next",
      part.end + 1 == tokens.count || endsClause(at: part.end + 1)
    {
      let whole = period(first.value.unit, around: first.value.to)
      return Parsed(
        value: whole.part(part.value, endShare: settings.endShare), end: part.end + 1)
    }
    guard !first.value.isPart,
      let match = nextOnes.match(tokens, at: first.end + 1),
      match.end == tokens.count || endsClause(at: match.end)
    else { return nil }
    var next = first.value
    next.from = first.value.to
    next.to = next.from.shifted(by: 1, first.value.unit)
    return Parsed(value: next, end: match.end)
  }

  /// "This week from Tuesday to Thursday", "next week Monday through Wednesday".
  private func weekdayRange(in week: Parsed<Period>) -> Parsed<Window>? {
    guard week.value.unit == .week, week.value.to.days(since: week.value.from) == 7 else {
      return nil
    }
    let hasOpener = ["from", "between", "on"].contains(word(week.end))
    let index = hasOpener ? week.end + 1 : week.end
    guard let first = weekdays[key(index)],
      let behind = joint(at: index + 1, isBetween: word(week.end) == "between"),
      let last = weekdays[key(behind)]
    else { return nil }
    let offset = week.value.from.weekday.index
    let from = week.value.from.adding(days: (first.index - offset + 7) % 7)
    let to = from.adding(days: (last.index - first.index + 7) % 7 + 1)
    return Parsed(value: Window(from: from, to: to), end: behind + 1)
  }

  /// Both ends in the weeks and years in which they make a range.
  private func aligned(_ first: Period, _ second: Period, isRange: Bool) -> (Period, Period) {
    var (first, second) = (first, second)
    if second.isWeekday, first.unit == .day {
      let ahead = (second.from.weekday.index - first.from.weekday.index + 7) % 7
      // A range that begins on the day of the talk is of this week.
      if first.isWeekday, isRange, first.from.weekday == day.weekday {
        first = .day(day)
      }
      if first.isWeekday || second.from < first.to, isRange {
        second = .day(first.from.adding(days: ahead == 0 ? 7 : ahead))
      }
    } else if first.isWeekday, second.unit == .day, isRange {
      let back = (second.from.weekday.index - first.from.weekday.index + 7) % 7
      first = .day(second.from.adding(days: -back))
    }
    if first.isRecurring, !second.isRecurring, isRange { first = first.moved(before: second) }
    guard second.isRecurring else { return (first, second) }
    if first.isRecurring, isRange {
      // What goes on now is meant before what begins a year later.
      let (past, end) = (first.moved(years: -1), second.moved(behind: first.moved(years: -1)))
      if past.from <= day, end.to > day.adding(days: 1) { return (past, end) }
    }
    return (first, second.to <= first.from ? second.moved(behind: first) : second)
  }
}

/// What is done to a date that changes.
let changeVerbs: WordSet = [
  "moved", "moves", "moving", "slipped", "slips", "slipping", "pushed", "shifted", "postponed",
  "delayed", "changed", "rescheduled", "deferred", "extended",
]

private let comparisons = PhraseTable<Relation>([
  (.after, "greater|later|more|higher|larger than"),
  (.before, "less|earlier|lower|smaller than"),
  (.from, "greater|later|more|higher|larger than or equal to;not less|earlier than;at least"),
  (.by, "less|earlier|lower|smaller than or equal to;not greater|later than;at most"),
])

/// The period behind one that was just named.
private let nextOnes = PhraseTable<Bool>([
  (
    true,
    """
    next;the next;the following;the next one;the one after (that);the following one;\
    the week|month|quarter|year after (that);the next week|month|quarter|year
    """
  )
])

extension Period {
  fileprivate func moved(years: Int) -> Period {
    var copy = self
    copy.from = from.adding(months: 12 * years)
    copy.to = to.adding(months: 12 * years)
    return copy
  }

  /// A period without a year in the last year in which it is not behind another.
  fileprivate func moved(before last: Period) -> Period {
    let years = last.from.year - from.year
    let same = moved(years: years)
    return same.from > last.from ? moved(years: years - 1) : same
  }

  /// A period without a year in the first year in which it is not before another.
  fileprivate func moved(behind first: Period) -> Period {
    let years = first.from.year - from.year
    let same = moved(years: years)
    return same.to <= first.from ? moved(years: years + 1) : same
  }
}
