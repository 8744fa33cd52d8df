import Qualification

/// Periods in words and figures: dates, months, quarters, years, and what they are parts of.
extension Utterance {
  /// The period that begins at a token, with the parts of it that words single out.
  func readPeriod(at start: Int) -> Parsed<Period>? {
    if let named = namedPart(at: start) ?? endOfDay(at: start) { return named }
    if let part = parts.match(tokens, at: start) {
      if let span = partSpan(part, at: start) { return span }
      guard let whole = whole(behind: part.end), whole.value.unit > .day else { return nil }
      return Parsed(value: self.part(part.value, of: whole.value, at: start), end: whole.end)
    }
    var index = start
    if let found = possessivePeriod(at: index) ?? nthPeriod(at: index) ?? neighbour(at: index)
      ?? era(at: index)
    {
      return found
    }
    if ["the", "our"].contains(word(index)), let found = ordinalPart(at: index + 1) {
      return found
    }
    if word(index) == "sometime" { index += 1 }
    if word(index) == "in", index > start { index += 1 }
    return dateInFigures(at: index) ?? deicticPeriod(at: index) ?? namedDay(at: index)
      ?? quarterOrHalf(at: index) ?? ordinalPart(at: index) ?? monthOrDate(at: index)
      ?? weekday(at: index) ?? yearPeriod(at: index) ?? season(at: index) ?? dayOfMonth(at: index)
  }

  /// What a part is of: "late in the year", "end of March", "beginning of the month".
  private func whole(behind start: Int) -> Parsed<Period>? {
    var index = isMark("-", at: start) ? start + 1 : start
    if ["of", "in"].contains(word(index)) { index += 1 }
    if ["around", "about"].contains(word(index)) { index += 1 }
    // A part of a part is not said.
    if parts.match(tokens, at: index) != nil { return nil }
    if let found = period(at: index) { return found }
    if ["the", "our", "my"].contains(word(index)) {
      index += 1
      if parts.match(tokens, at: index) == nil, let found = period(at: index) { return found }
    }
    if let unit = calendarUnits[key(index)], unit > .day, !spelling(index).hasSuffix("s") {
      return Parsed(value: current(unit), end: index + 1)
    }
    // "The end of 1989" needs no preposition to be a year.
    guard tokens.indices.contains(index), let figure = tokens[index].number, figure.digits == 4,
      let number = figure.whole, (1900...2100).contains(number)
    else { return nil }
    return year(number, isFiscal: false).map { Parsed(value: $0, end: index + 1) }
  }

  private func part(_ part: Period.Part, of whole: Period, at start: Int) -> Period {
    var period = whole.part(part, endShare: settings.endShare)
    period.isEnd = part == .late && word(start) != "late"
    let name = ["the", "at"].contains(word(start)) ? word(start + 1) : word(start)
    period.isStart = part == .early && ["start", "beginning", "onset"].contains(name)
    // What is left of a stretch begins today; what is later in it, not before.
    if part == .rest || part == .laterHalf, period.from < day, day < period.to { period.from = day }
    if part == .soFar || part == .earlierHalf, period.from < day { period.to = min(period.to, day) }
    return period
  }

  /// Early to mid June, mid-to-late Q3: from one part to another.
  private func partSpan(_ first: Parsed<Period.Part>, at start: Int) -> Parsed<Period>? {
    // A hyphen between two words has no token of its own: "early-mid June".
    let next = word(first.end) == "or" ? first.end + 1 : joint(at: first.end) ?? first.end
    guard let second = parts.match(tokens, at: isMark("-", at: next) ? next + 1 : next),
      second.value != first.value, let whole = whole(behind: second.end), whole.value.unit > .day
    else { return nil }
    var span = part(first.value, of: whole.value, at: start)
    span.to = part(second.value, of: whole.value, at: next).to
    return span.from < span.to ? Parsed(value: span, end: whole.end) : nil
  }

  /// Year-end, EOQ, EOY 2027, BOM.
  private func namedPart(at start: Int) -> Parsed<Period>? {
    guard let named = namedParts.match(tokens, at: start), partName(named.end) == nil,
      !endsOnDate(at: named.end)
    else { return nil }
    var whole = Parsed(
      value: current(named.value.unit, isFiscal: named.value.isFiscal), end: named.end)
    if isFollowedByPeriod(named.end) {
      let behind = self.whole(behind: named.end)
      guard let behind, behind.value.unit == named.value.unit else { return nil }
      whole = behind
    }
    var period = part(named.value.part, of: whole.value, at: start)
    period.isEnd = named.value.part == .late
    return Parsed(value: period, end: whole.end)
  }

  /// EOD, close of business Friday, end of day tomorrow.
  private func endOfDay(at start: Int) -> Parsed<Period>? {
    guard let match = dayEnds.match(tokens, at: start) else { return nil }
    let index = ["on", "of"].contains(word(match.end)) ? match.end + 1 : match.end
    if let found = period(at: index), found.value.unit == .day { return found }
    // "At the end of the day" sums up.
    if word(start) == "end", word(start + 2) == "the" { return nil }
    return Parsed(value: .day(day), end: match.end)
  }

  private func isFollowedByPeriod(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].number?.digits == 4
      || months[key(index)] != nil
      || (word(index) == "of" && namedParts.match(tokens, at: index + 1) == nil
        && parts.match(tokens, at: index + 1) == nil && period(at: index + 1) != nil)
  }

  private func namedDay(at index: Int) -> Parsed<Period>? {
    switch word(index) {
    case "this" where ["morning", "afternoon", "evening"].contains(word(index + 1)):
      return Parsed(value: .day(day), end: index + 2)
    case "last" where word(index + 1) == "night":
      return Parsed(value: .day(day.adding(days: -1)), end: index + 2)
    case "today", "tonight": return Parsed(value: .day(day), end: index + 1)
    case "tomorrow", "tmrw", "tmr", "tomorrows":
      return Parsed(value: .day(day.adding(days: 1)), end: index + 1)
    case "yesterday" where !isWish(yesterdayAt: index):
      return Parsed(value: .day(day.adding(days: -1)), end: index + 1)
    case "now" where isDate(nowAt: index):
      return Parsed(value: .day(day), end: index + 1)
    case "day" where word(index + 1) == "before" && word(index + 2) == "yesterday":
      return Parsed(value: .day(day.adding(days: -2)), end: index + 3)
    case "day" where word(index + 1) == "after" && word(index + 2) == "tomorrow":
      return Parsed(value: .day(day.adding(days: 2)), end: index + 3)
    case "weekend" where !wishesOfPeople.contains(key(index - 1)):
      return Parsed(value: weekend(offset: 0), end: index + 1)
    case "the":
      if word(index + 1) == "day", let named = namedDay(at: index + 1) { return named }
      if word(index + 1) == "new", word(index + 2) == "year" {
        return Day(year: day.year + 1, month: 1, day: 1).map {
          Parsed(value: Period(from: $0, to: $0.adding(months: 1), unit: .month), end: index + 3)
        }
      }
    default: break
    }
    return holiday(at: index)
  }

  /// Whether "now" is a day: an end of a range or all that is said, and no filler.
  private func isDate(nowAt index: Int) -> Bool {
    let before = word(index - 1)
    // "Three weeks from now" is its end.
    if before == "from", distanceUnits.contains(key(index - 2)) { return false }
    if ["until", "till", "to", "between", "from", "and", "is", "are"].contains(before) {
      return true
    }
    if joint(at: index + 1) != nil, before != "right" { return true }
    let isLast = index + 1 == tokens.count || endsClause(at: index + 1)
    if isLast, ["go", "back", "meet", "start", "begin", "leave", "talk"].contains(before) {
      return true
    }
    return tokens.count <= 2 && before != "right" && (expectation == nil || expects(.horizon))
  }
}

private let distanceUnits: WordSet = [
  "day", "days", "week", "weeks", "month", "months", "year", "years", "quarter", "quarters",
  "fortnight", "fortnights",
]

/// Words before a weekend or week that wish somebody a good one.
private let wishesOfPeople: WordSet = [
  "great", "good", "nice", "lovely", "happy", "wonderful", "relaxing", "fantastic", "long", "per",
]
