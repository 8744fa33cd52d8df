import Qualification

/// Months, days of months, weekdays, years and seasons by name.
extension Utterance {
  /// March, March 31, 31 March 2027, the 31st of March, Mar 2027.
  func monthOrDate(at start: Int) -> Parsed<Period>? {
    if let found = dayThenMonth(at: start) { return found }
    guard let number = months[word(start)] else { return nil }
    var index = start + 1
    if isMark(".", at: index) { index += 1 }
    if word(index) == "the" { index += 1 }
    if tokens.indices.contains(index), let figure = tokens[index].number, let whole = figure.whole,
      figure.digits <= 2, (1...31).contains(whole), !isCountedThing(after: index)
    {
      let (year, end) = year(behind: index + 1)
      if let found = day(whole, month: number, year: year) { return Parsed(value: found, end: end) }
    }
    let (year, end) = year(behind: start + 1)
    guard year != nil || isSurelyCalendar(at: start) else { return nil }
    return month(number, year: year).map { Parsed(value: $0, end: end) }
  }

  /// Whether the number is a count of something or an amount, and no day of the month.
  private func isCountedThing(after index: Int) -> Bool {
    let next = word(index + 1)
    return magnitudes[next] != nil || calendarUnits[next] != nil || isMark("%", at: index + 1)
  }

  private func dayThenMonth(at start: Int) -> Parsed<Period>? {
    var index = start
    if word(index) == "the" { index += 1 }
    guard tokens.indices.contains(index), let figure = tokens[index].number,
      let whole = figure.whole,
      figure.digits <= 2, (1...31).contains(whole)
    else { return nil }
    index += 1
    if word(index) == "of" { index += 1 }
    guard let number = months[word(index)] else { return nil }
    let (year, end) = year(behind: index + 1)
    return day(whole, month: number, year: year).map { Parsed(value: $0, end: end) }
  }

  private func year(behind start: Int) -> (Int?, Int) {
    var index = start
    if isMark(",", at: index) || isMark(".", at: index) || isMark("'", at: index)
      || word(index) == "of"
    {
      index += 1
    }
    if tokens.indices.contains(index), let figure = tokens[index].number, figure.isPlain,
      let whole = figure.whole
    {
      if figure.digits == 4, (1900...2200).contains(whole) { return (whole, index + 1) }
      if figure.digits == 2, isMark("'", at: index - 1) { return (fullYear(whole), index + 1) }
    }
    if word(start) == "next", word(start + 1) == "year" { return (day.year + 1, start + 2) }
    if word(start) == "this", word(start + 1) == "year" { return (day.year, start + 2) }
    return (nil, start)
  }

  /// Whether a word that may mean something else is a month or weekday here.
  private func isSurelyCalendar(at index: Int) -> Bool {
    guard falseFriends.contains(word(index)) else { return true }
    let before = word(index - 1)
    if calendarPrepositions.contains(before) { return true }
    if ["i", "we", "you", "they", "it", "that", "which", "to"].contains(before) { return false }
    return tokens[index].isCapitalized && (index > 0 || expects(.horizon))
      || (expects(.horizon) && tokens.count <= 3)
  }

  /// Friday; and two weeks from Friday is read where the relation is.
  func weekday(at index: Int) -> Parsed<Period>? {
    guard let weekday = weekdays[word(index)], isSurelyCalendar(at: index) else { return nil }
    return Parsed(value: .day(next(weekday)), end: index + 1)
  }

  /// 2027, FY27, fiscal year 2027.
  func yearPeriod(at index: Int) -> Parsed<Period>? {
    let name = word(index)
    if name.hasPrefix("fy"), let number = Int(name.dropFirst(2)) {
      return year(number, isFiscal: true).map { Parsed(value: $0, end: index + 1) }
    }
    var end = index
    var isFiscal = false
    if ["fiscal", "financial"].contains(name) {
      isFiscal = true
      end += word(end + 1) == "year" ? 2 : 1
    } else if name == "fy" || name == "year" {
      isFiscal = name == "fy"
      end += 1
    }
    guard tokens.indices.contains(end), let figure = tokens[end].number, figure.isPlain,
      let number = figure.whole, figure.digits == 4 || (isFiscal && figure.digits == 2),
      figure.digits == 2 || (1990...2100).contains(number)
    else { return nil }
    let isSure =
      end > index || expects(.horizon) || calendarPrepositions.contains(word(index - 1))
    guard isSure, magnitudes[word(end + 1)] == nil, currencyUnit(at: end + 1) == nil else {
      return nil
    }
    return year(number, isFiscal: isFiscal).map { Parsed(value: $0, end: end + 1) }
  }

  /// In the spring, this summer, winter 2027.
  func season(at index: Int, isSure: Bool = false) -> Parsed<Period>? {
    guard let first = seasons[word(index)] else { return nil }
    let (year, end) = year(behind: index + 1)
    let before = word(index - 1)
    guard
      isSure || year != nil || calendarPrepositions.contains(before)
        || (before == "the" && calendarPrepositions.contains(word(index - 2)))
        || (expects(.horizon) && tokens.count <= 2)
    else { return nil }
    guard var from = Day(year: year ?? day.year, month: first, day: 1) else { return nil }
    if year == nil, from.adding(months: 3) <= day { from = from.adding(months: 12) }
    return Parsed(
      value: Period(
        from: from, to: from.adding(months: 3), unit: .quarter, isRecurring: year == nil), end: end)
  }

  /// The 15th: the next one.
  func dayOfMonth(at start: Int) -> Parsed<Period>? {
    guard word(start) == "the", tokens.indices.contains(start + 1),
      let figure = tokens[start + 1].number, figure.isOrdinal, let whole = figure.whole,
      (1...31).contains(whole)
    else { return nil }
    for offset in 0...2 {
      let first = current(.month, offset: offset).from
      if let found = Day(year: first.year, month: first.month, day: whole), found >= day {
        return Parsed(value: .day(found), end: start + 2)
      }
    }
    return nil
  }
}

/// Words behind which a name can only be one of the calendar.
let calendarPrepositions: Set<String> = [
  "in", "by", "until", "till", "til", "before", "after", "since", "from", "of", "early", "late",
  "mid", "this", "next", "last", "during", "on", "through", "around", "for", "till", "and", "or",
  "to", "end", "sometime", "starting", "coming", "following", "beginning", "between", "every",
]
