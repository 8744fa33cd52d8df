import Qualification

/// Periods beside another one: the week after next, the Friday before Easter, the month after Q3,
/// Tuesday week, the day after.
extension Utterance {
  func neighbour(at start: Int) -> Parsed<Period>? {
    if let found = weekdayWeek(at: start) ?? thisTime(at: start) { return found }
    var index = word(start) == "the" ? start + 1 : start
    // "The last Friday before Easter"
    if ["last", "first"].contains(word(index)), weekdays[key(index + 1)] != nil,
      sides.match(tokens, at: index + 2) != nil
    {
      index += 1
    }
    if index > start, let found = stretch(at: index) { return found }
    let unit = calendarUnits[key(index)]
    let weekday = weekdays[key(index)]
    let isWeekend = word(index) == "weekend"
    guard unit != nil || weekday != nil || isWeekend, !spelling(index).hasSuffix("s"),
      let side = sides.match(tokens, at: index + 1)
    else { return nil }
    let isAfter = side.value
    if isWeekend, isAfter, word(side.end) == "next" {
      return Parsed(value: weekend(offset: 2), end: side.end + 1)
    }
    // "The plan for the day after" has no other day than this one beside it.
    if unit == .day, start < index, endsHere(side.end) {
      return Parsed(value: .day(day.adding(days: isAfter ? 1 : -1)), end: side.end)
    }
    if let unit, !isAfter, word(side.end) == "last", endsHere(side.end + 1) {
      return Parsed(value: current(unit, offset: -2), end: side.end + 1)
    }
    if let unit, isAfter, word(side.end) == "this", word(side.end + 1) == "one" {
      return Parsed(value: current(unit, offset: 1), end: side.end + 2)
    }
    guard let anchor = anchor(at: side.end) else { return nil }
    let edge = isAfter ? anchor.value.to : anchor.value.from.adding(days: -1)
    if let unit {
      guard unit <= anchor.value.unit || unit < .month else { return nil }
      return Parsed(value: unitBeside(edge, unit, isAfter), end: anchor.end)
    }
    let wanted = weekday ?? .saturday
    let ahead =
      isAfter
      ? (wanted.index - edge.weekday.index + 7) % 7
      : -((edge.weekday.index - wanted.index + 7) % 7)
    let found = edge.adding(days: ahead)
    let days = isWeekend ? 2 : 1
    return Parsed(
      value: Period(from: found, to: found.adding(days: days), unit: isWeekend ? .week : .day),
      end: anchor.end)
  }

  private func endsHere(_ index: Int) -> Bool { index == tokens.count || endsClause(at: index) }

  /// The unit of the calendar on the other side of a period's edge; beside a part of a week it is
  /// the next whole one.
  private func unitBeside(_ edge: Day, _ unit: Period.Unit, _ isAfter: Bool) -> Period {
    if unit == .day { return .day(edge) }
    let around = period(unit, around: edge)
    let inside = isAfter ? edge.adding(days: -1) : edge.adding(days: 1)
    let isShared = around.from <= inside && inside < around.to
    guard isShared else { return around }
    let from = around.from.shifted(by: isAfter ? 1 : -1, unit)
    return Period(from: from, to: from.shifted(by: 1, unit), unit: unit)
  }

  /// The two weeks after June 1, the three days before Easter.
  private func stretch(at index: Int) -> Parsed<Period>? {
    guard let length = length(at: index), !length.value.isWithinDay,
      let side = sides.match(tokens, at: length.end), let anchor = anchor(at: side.end)
    else { return nil }
    let edge = side.value ? anchor.value.to : anchor.value.from
    let far = edge.moved(by: length.value.most, isBack: !side.value)
    return Parsed(
      value: Period(
        from: min(edge, far), to: max(edge, far), unit: length.value.unit, isPart: true),
      end: anchor.end)
  }

  /// "This time next year" is the same day of it.
  private func thisTime(at start: Int) -> Parsed<Period>? {
    guard ["this", "same"].contains(word(start)), ["time", "day"].contains(word(start + 1)),
      let unit = deicticUnit(at: start + 2), let match = deictics.match(tokens, at: start + 2)
    else { return nil }
    let found = day.shifted(by: min(match.value, 1), unit.value.unit)
    return Parsed(value: .day(found), end: unit.end)
  }

  private func anchor(at start: Int) -> Parsed<Period>? {
    if let found = period(at: start) { return found }
    return ["the", "our"].contains(word(start)) ? period(at: start + 1) : nil
  }

  /// "Tuesday week" and "Monday fortnight" are one and two weeks behind the next such day.
  private func weekdayWeek(at start: Int) -> Parsed<Period>? {
    let name = word(start)
    let base: Day
    if let weekday = weekdays[name] {
      base = next(weekday)
    } else if name == "tomorrow" {
      base = day.adding(days: 1)
    } else {
      return nil
    }
    guard ["week", "fortnight"].contains(word(start + 1)),
      start + 2 == tokens.count || tokens[start + 2].number == nil,
      !["of", "in", "days", "'s"].contains(word(start + 2))
    else { return nil }
    return Parsed(
      value: .day(base.adding(days: word(start + 1) == "week" ? 7 : 14)), end: start + 2)
  }
}

/// Whether a period lies behind the one named next to it, or before it.
private let sides = PhraseTable<Bool>([
  (true, "after;following;right after;immediately after|following"),
  (false, "before;preceding;prior to;right before;immediately before"),
])
