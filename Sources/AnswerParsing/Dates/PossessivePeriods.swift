import Qualification

/// Pieces of a period that is named before them: next year's second quarter, this month's last
/// Friday, last year's December, next year Q2, 2027's summer.
extension Utterance {
  func possessivePeriod(at start: Int) -> Parsed<Period>? {
    guard let whole = owner(at: start) else { return nil }
    var index = whole.end
    let isPossessive = possessive(at: index) != nil
    index = possessive(at: index) ?? (isMark(",", at: index) ? index + 1 : index)
    if word(index) == "on", whole.value.unit == .month { index += 1 }
    if ["the", "in"].contains(word(index)) { index += 1 }
    return piece(of: whole.value, at: index, isPossessive)
  }

  /// The token behind the 's of a name or of figures.
  func possessive(at index: Int) -> Int? {
    if word(index) == "'s" { return index + 1 }
    return isMark("'", at: index) && word(index + 1) == "s" ? index + 2 : nil
  }

  /// A year or other long period that may own the piece behind it.
  private func owner(at start: Int) -> Parsed<Period>? {
    if tokens.indices.contains(start), let figure = tokens[start].number {
      guard figure.isPlain, figure.digits == 4, let number = figure.whole,
        (1900...2100).contains(number)
      else { return nil }
      return year(number, isFiscal: false).map { Parsed(value: $0, end: start + 1) }
    }
    guard let found = deicticUnit(at: start), found.value.unit >= .week else { return nil }
    return found
  }

  /// This week, next month, last quarter, the coming year: a unit of the calendar, and no more.
  func deicticUnit(at start: Int) -> Parsed<Period>? {
    guard let match = deictics.match(tokens, at: start), let unit = calendarUnits[key(match.end)],
      unit > .day, !spelling(match.end).hasSuffix("s"),
      word(start) != "the" || word(start + 1) != "new"
    else { return nil }
    return Parsed(value: current(unit, offset: min(match.value, 1)), end: match.end + 1)
  }

  /// The piece of a period that stands at a token.
  private func piece(
    of whole: Period, at index: Int, _ isPossessive: Bool
  ) -> Parsed<Period>? {
    if let part = ownParts[key(index)], isPossessive {
      return Parsed(value: whole.part(part, endShare: settings.endShare), end: index + 1)
    }
    if let found = nthPiece(of: whole, at: index) { return found }
    if whole.unit == .week, let weekday = weekdays[key(index)] {
      let ahead = (weekday.index - whole.from.weekday.index + 7) % 7
      return Parsed(value: .day(whole.from.adding(days: ahead)), end: index + 1)
    }
    if whole.unit == .month, let number = ordinal(at: index),
      let found = Day(year: whole.from.year, month: whole.from.month, day: number.value)
    {
      return Parsed(value: .day(found), end: number.end)
    }
    guard whole.unit == .year else { return nil }
    if let (unit, number) = partName(index) {
      return part(unit, number: number, year: whole.from.year, isFiscal: false).map {
        Parsed(value: $0, end: index + 1)
      }
    }
    if let first = seasons[key(index)], let from = Day(year: whole.from.year, month: first, day: 1)
    {
      return Parsed(
        value: Period(from: from, to: from.adding(months: 3), unit: .quarter), end: index + 1)
    }
    guard let number = months[key(index)], tokens[index].isCapitalized || number != 5 else {
      return nil
    }
    if let dayOfMonth = dayNumber(at: index + 1, isBesideMonth: true),
      let found = day(dayOfMonth.value, month: number, year: whole.from.year)
    {
      return Parsed(value: found, end: dayOfMonth.end)
    }
    return month(number, year: whole.from.year).map { Parsed(value: $0, end: index + 1) }
  }
}

private let ownParts: WordMap<Period.Part> = [
  "end": .late, "close": .late, "beginning": .early, "start": .early, "middle": .middle,
]
