import Qualification

/// Ranges of days that share their month: 13 to 15 July, July 13-15, the 4th to the 23rd of next
/// month.
extension Utterance {
  func dayRange(at start: Int, _ relation: Relation) -> Parsed<Window>? {
    guard [.at, .from, .between, .about].contains(relation) else { return nil }
    return daysThenMonth(at: start, relation) ?? monthThenDays(at: start, relation) ?? dayThenDate(
      at: start)
      ?? dateThenDay(at: start, relation) ?? bareDays(at: start, relation)
  }

  /// From the 15th of March until the 20th.
  private func dateThenDay(at start: Int, _ relation: Relation) -> Parsed<Window>? {
    guard let first = dayNumber(at: skippingThe(start)),
      word(first.end) == "of" || months[key(first.end)] != nil,
      let date = monthOrDate(at: start), date.value.unit == .day,
      let middle = joint(at: date.end, isBetween: relation == .between),
      let last = ordinal(at: skippingThe(middle)), last.value <= 31, months[key(last.end)] == nil,
      !["of", "in"].contains(word(last.end)), calendarUnits[key(last.end)] == nil
    else { return nil }
    let month = Period(from: date.value.from, to: date.value.to, unit: .month)
    return range(
      first.value, last.value, in: Parsed(value: month, end: last.end), isFirst: true)
  }

  /// From 15th to 20th, between 15th and 20th: of the month in which the first comes next.
  private func bareDays(at start: Int, _ relation: Relation) -> Parsed<Window>? {
    guard relation == .from || relation == .between, let first = ordinal(at: start),
      tokens[start].number != nil, (1...31).contains(first.value),
      let middle = joint(at: first.end, isBetween: relation == .between),
      let last = ordinal(at: skippingThe(middle)), (1...31).contains(last.value),
      last.end == tokens.count || endsClause(at: last.end)
    else { return nil }
    for offset in 0...2 {
      let month = current(.month, offset: offset)
      if let from = Day(year: month.from.year, month: month.from.month, day: first.value),
        from >= day
      {
        return range(
          first.value, last.value, in: Parsed(value: month, end: last.end), isFirst: true)
      }
    }
    return nil
  }

  /// The token behind a word or mark that joins the ends of a range.
  func joint(at index: Int, isBetween: Bool = false) -> Int? {
    if isMark("-", at: index) || isMark("~", at: index) { return index + 1 }
    switch word(index) {
    case "to": return index + 1
    case "until", "till", "til", "through", "thru":
      return word(index + 1) == "to" ? index + 2 : index + 1
    case "up" where word(index + 1) == "to": return index + 2
    case "and" where isBetween: return index + 1
    default: return nil
    }
  }

  /// One of several days that share a month: each of "18, 19 and 20 June" and "June 18 or 19".
  func listedDay(at start: Int) -> Parsed<Window>? {
    let isNumber = tokens.indices.contains(start) && tokens[start].number != nil
    guard isNumber || word(start) == "the" || ["on", "by"].contains(word(start)) else { return nil }
    let opener = ["on", "by"].contains(word(start)) ? start + 1 : start
    guard let first = dayNumber(at: skippingThe(opener)) else { return nil }
    return dayBeforeMonth(first).map {
      let isDeadline = word(start) == "by"
      let window = Window(
        from: isDeadline ? nil : $0.from, to: $0.to, isDeadline: isDeadline)
      // "3 or 4 March" is no number.
      return Parsed(value: window, end: word(first.end) == "or" ? first.end + 1 : first.end)
    }
      ?? dayBehindMonth(first, at: start)
  }

  /// The 18 of "18, 19 and 20 June 2027".
  private func dayBeforeMonth(_ first: Parsed<Int>) -> Period? {
    var index = first.end
    for _ in 0..<4 {
      guard let next = listJoint(at: index), let number = dayNumber(at: skippingThe(next)) else {
        return nil
      }
      index = number.end
      if word(index) == "of" { index += 1 }
      if let month = months[key(index)] {
        return day(first.value, month: month, year: year(behind: index + 1, afterDay: true).0)
      }
      if let month = deicticUnit(at: index), month.value.unit == .month {
        let from = month.value.from
        return Day(year: from.year, month: from.month, day: first.value).map { .day($0) }
      }
    }
    return nil
  }

  /// The 19 of "June 18 and 19".
  private func dayBehindMonth(_ last: Parsed<Int>, at start: Int) -> Parsed<Window>? {
    guard
      last.end == tokens.count || endsClause(at: last.end) || listJoint(at: last.end) != nil
        || ordinal(at: skippingThe(start)) != nil
    else { return nil }
    var index = start
    for _ in 0..<4 {
      index -= 1
      if isMark(",", at: index - 1), word(index) == "and" || word(index) == "or" { index -= 1 }
      guard index > 1, listJoint(at: index) != nil || isMark(",", at: index),
        let number = dayNumber(at: index - 1)
      else { return nil }
      index = word(index - 2) == "the" ? index - 2 : index - 1
      if let month = months[key(index - 1)], number.end > index {
        return day(last.value, month: month, year: year(behind: last.end, afterDay: true).0).map {
          Parsed(value: Window(from: $0.from, to: $0.to), end: last.end)
        }
      }
    }
    return nil
  }

  /// The token behind what joins the days of a list.
  private func listJoint(at index: Int) -> Int? {
    if isMark(",", at: index) {
      return ["and", "or"].contains(word(index + 1)) ? index + 2 : index + 1
    }
    return ["and", "or"].contains(word(index)) || isMark("&", at: index) ? index + 1 : nil
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
    if let number = months[key(index)] {
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

  private func monthThenDays(at start: Int, _ relation: Relation) -> Parsed<Window>? {
    let isInside = word(start + 1) == "between"
    let isBetween = isInside || relation == .between
    guard let number = months[key(start)],
      let first = dayNumber(at: isInside ? start + 2 : start + 1, isBesideMonth: true),
      let middle = joint(at: first.end, isBetween: isBetween),
      let second = dayNumber(at: skippingThe(middle), isBesideMonth: true),
      months[key(second.end)] == nil, calendarUnits[key(second.end)] == nil,
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
      months[key(middle)] != nil, let last = monthOrDate(at: middle), last.value.unit == .day
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
