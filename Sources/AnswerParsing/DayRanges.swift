import Qualification

/// Ranges of days that share their month: 13 to 15 July, July 13-15, the 4th to the 23rd of next
/// month.
extension Utterance {
  func dayRange(at start: Int, _ relation: Relation) -> Parsed<Window>? {
    guard [.at, .from, .between, .about].contains(relation) else { return nil }
    return daysThenMonth(at: start, relation) ?? monthThenDays(at: start) ?? dayThenDate(at: start)
  }

  /// The token behind a word or mark that joins the ends of a range.
  private func joint(at index: Int, isBetween: Bool = false) -> Int? {
    let isJoint =
      isMark("-", at: index) || isMark("~", at: index)
      || ["to", "until", "till", "til", "through", "thru"].contains(word(index))
      || isBetween && word(index) == "and"
    return isJoint ? index + 1 : nil
  }

  private func skippingThe(_ index: Int) -> Int { word(index) == "the" ? index + 1 : index }

  private func daysThenMonth(at start: Int, _ relation: Relation) -> Parsed<Window>? {
    guard let first = dayNumber(at: skippingThe(start)),
      let middle = joint(at: first.end, isBetween: relation == .between),
      let second = dayNumber(at: skippingThe(middle))
    else { return nil }
    var index = second.end
    if word(index) == "of" { index += 1 }
    let month: Parsed<Period>
    if let number = months[word(index)] {
      let (year, end) = year(behind: index + 1)
      guard let last = day(second.value, month: number, year: year) else { return nil }
      month = Parsed(
        value: Period(from: last.from, to: last.to, unit: .month), end: end)
    } else if let found = deicticPeriod(at: index), found.value.unit == .month {
      month = found
    } else {
      return nil
    }
    return range(first.value, second.value, in: month)
  }

  private func monthThenDays(at start: Int) -> Parsed<Window>? {
    let isBetween = word(start + 1) == "between"
    guard let number = months[word(start)],
      let first = dayNumber(at: isBetween ? start + 2 : start + 1, isBesideMonth: true),
      let middle = joint(at: first.end, isBetween: isBetween),
      let second = dayNumber(at: skippingThe(middle), isBesideMonth: true),
      months[word(second.end)] == nil, calendarUnits[word(second.end)] == nil,
      !isMark("-", at: second.end), !isMark("/", at: second.end), word(second.end) != "of"
    else { return nil }
    let (year, end) = year(behind: second.end, afterDay: true)
    guard let day = day(first.value, month: number, year: year) else { return nil }
    let month = Period(from: day.from, to: day.to, unit: .month)
    return range(first.value, second.value, in: Parsed(value: month, end: end), isFirst: true)
  }

  /// 4 to January 22, 1995.
  private func dayThenDate(at start: Int) -> Parsed<Window>? {
    guard let first = dayNumber(at: skippingThe(start)), let middle = joint(at: first.end),
      months[word(middle)] != nil, let last = monthOrDate(at: middle), last.value.unit == .day
    else { return nil }
    let month = Period(from: last.value.from, to: last.value.to, unit: .month)
    return range(first.value, last.value.from.dayOfMonth, in: Parsed(value: month, end: last.end))
  }

  /// Both days as a window; a last day before the first is one of the month beside it.
  private func range(
    _ first: Int, _ last: Int, in month: Parsed<Period>, isFirst: Bool = false
  ) -> Parsed<Window>? {
    let start = month.value.from
    let next = last >= first ? start : start.adding(months: isFirst ? 1 : -1)
    let (firstMonth, lastMonth) = isFirst ? (start, next) : (next, start)
    guard let from = Day(year: firstMonth.year, month: firstMonth.month, day: first),
      let to = Day(year: lastMonth.year, month: lastMonth.month, day: last), from <= to
    else { return nil }
    return Parsed(value: Window(from: from, to: to.adding(days: 1)), end: month.end)
  }
}
