import Qualification

/// Windows that a length of time makes with a day: in 3 months, within 90 days, two weeks from
/// Friday, the last two quarters, 10 days from 18 December.
extension Utterance {
  func distance(at start: Int, _ relation: Relation? = nil) -> Parsed<Window>? {
    if relation == nil, let offset = signedOffset(at: start) ?? sum(at: start) { return offset }
    var index = start
    let opener: WordKey = relation == nil ? word(index) : .nothing
    if ["in", "within", "after", "for", "over", "during"].contains(opener) { index += 1 }
    let isWithin = opener == "within" || relation == .within || relation == .by
    var deictic: Int?
    if let match = deictics.match(tokens, at: index), match.value != 0 {
      deictic = match.value
      index = match.end
    } else if word(index) == "the" || word(index) == "upcoming" {
      if let rolled = deicticInside(at: index + 1) { return rolled }
    }
    if deictic == nil, let rolled = deicticInside(at: index) { return rolled }
    let isAbout = boundsBefore.match(tokens, at: index)?.value == .about
    guard
      var length = lengthOrFortnight(at: index)
        ?? deictic.flatMap({ _ in pluralUnit(at: index) })
    else { return recent(at: index) }
    // "The last three months of the year" are counted in the year.
    if deictic == -1, ["of", "in"].contains(word(length.end)), nthPeriod(at: index - 1) != nil {
      return nil
    }
    if let deictic {
      let isInside = isWithin || opener == "in" || opener == "within"
      return rolling(deictic, length, isInside: isInside)
    }
    if let span = span(of: length, opener) { return span }
    if opener == "over", length.value.least == length.value.most, word(index - 1) == "over" {
      length.value.hasOpenUpper = true
    }
    // "30 minutes later this week" is a talk of half an hour.
    let isBare = length.value.isBrief && opener != "in" && start > 0
    if !isBare || !["later", "back", "before"].contains(word(length.end)),
      let tail = distanceTail(at: length.end, opener: opener, of: length.value)
    {
      var window = moved(
        length.value, from: tail.value.anchor, back: tail.value.isBack, isWithin: isWithin)
      if tail.value.width > .day, let from = window.from {
        window.to = from.shifted(by: 1, tail.value.width)
      }
      return Parsed(value: window, end: tail.end)
    }
    // "Postponed by two months" says how much, and not when.
    if relation == .by { return nil }
    if isWithin { return within(length) }
    let isOpen = opener == "after" && relation == nil || relation == .notUntil
    guard isOpen || opener == "in" || relation == .about && word(start - 1) == "in" else {
      return nil
    }
    var window = moved(length.value, from: day, back: false)
    window.isApproximate = isAbout || length.value.isApproximate
    if isOpen { window = Window(from: window.from, isEarliest: true) }
    return Parsed(value: window, end: length.end)
  }

  private func within(_ length: Parsed<Length>) -> Parsed<Window>? {
    // "Within two weeks of the board meeting" hangs on a day that is not said.
    if word(length.end) == "of" { return nil }
    let to = day.moved(by: length.value.most)
    // A part of a day is over today.
    return Parsed(
      value: Window(to: length.value.isWithinDay ? to.adding(days: 1) : to, isDeadline: true),
      end: length.end)
  }

  /// "-3 days" and "+2w", as an offset from today.
  private func signedOffset(at start: Int) -> Parsed<Window>? {
    guard isMark("-", at: start) || isMark("+", at: start), tokens.indices.contains(start + 1),
      tokens[start].range.upperBound == tokens[start + 1].range.lowerBound,
      start == 0 || tokens[start - 1].range.upperBound < tokens[start].range.lowerBound,
      tokens[start + 1].number != nil, let length = length(at: start + 1),
      start == 0 || length.end == tokens.count, !expects(.budget)
    else { return nil }
    return Parsed(
      value: moved(length.value, from: day, back: isMark("-", at: start)), end: length.end)
  }

  /// "Today + 14 days", "tomorrow plus two weeks", "now + 1 hour".
  private func sum(at start: Int) -> Parsed<Window>? {
    let anchor: Day
    switch word(start) {
    case "now", "today": anchor = day
    case "tomorrow": anchor = day.adding(days: 1)
    default: return nil
    }
    let isBack = isMark("-", at: start + 1) || word(start + 1) == "minus"
    guard isBack || isMark("+", at: start + 1) || word(start + 1) == "plus",
      let length = length(at: start + 2), length.value.least == length.value.most
    else { return nil }
    return Parsed(value: moved(length.value, from: anchor, back: isBack), end: length.end)
  }

  /// "The coming weeks", "the last months": as many as a few.
  func pluralUnit(at index: Int) -> Parsed<Length>? {
    guard let unit = calendarUnits[key(index)], spelling(index).hasSuffix("s") else { return nil }
    return Parsed(value: .few(unit), end: index + 1)
  }

  /// "Recent weeks", "in recent months".
  private func recent(at index: Int) -> Parsed<Window>? {
    guard word(index) == "recent", let length = pluralUnit(at: index + 1) else { return nil }
    return rolling(-1, length)
  }

  private func lengthOrFortnight(at index: Int) -> Parsed<Length>? {
    if let length = length(at: index) { return length }
    // "A fortnight", "the fortnight"
    let noun = ["a", "the", "one"].contains(word(index)) ? index + 1 : index
    guard word(noun) == "fortnight" || word(noun) == "decade" && noun > index else { return nil }
    let length = word(noun) == "fortnight" ? Length(2, 2, .week) : Length(10, 10, .year)
    return Parsed(value: length, end: noun + 1)
  }

  /// "The 5 next years", "3 coming months": the number stands first.
  private func deicticInside(at start: Int) -> Parsed<Window>? {
    guard let count = numeral(at: start), let value = count.value.lower, value >= 1000,
      value % 1000 == 0, value < 1_000_000,
      let match = deictics.match(tokens, at: count.end), match.value != 0,
      let unit = calendarUnits[key(match.end)]
    else { return nil }
    let length = Length(Extent(value, unit), unit)
    return rolling(match.value, Parsed(value: length, end: match.end + 1))
  }

  /// The next or last so many units, rolling from the day of the talk.
  ///
  /// Quarters are whole ones, unless it happens inside them: "in the next two quarters" begins
  /// today.
  private func rolling(
    _ deictic: Int, _ length: Parsed<Length>, isInside: Bool = false
  ) -> Parsed<Window>? {
    let extent = length.value.isApproximate ? middle(length.value) : length.value.most
    if length.value.unit == .quarter, !isInside, extent.days == 0, extent.months > 0 {
      let this = current(.quarter)
      let window =
        deictic > 0
        ? Window(from: this.to, to: this.to.adding(months: extent.months))
        : Window(from: this.from.adding(months: -extent.months), to: this.from)
      return Parsed(value: window, end: length.end)
    }
    if deictic > 0 {
      return Parsed(
        value: Window(from: day, to: day.moved(by: extent), isDeadline: true), end: length.end)
    }
    return Parsed(
      value: Window(from: day.moved(by: extent, isBack: true), to: day), end: length.end)
  }

  /// The middle of a vague length: a few days is about three.
  func middle(_ length: Length) -> Extent {
    guard length.least.months + length.least.days > 0, length.least.minutes == 0 else {
      return length.most
    }
    var middle = length.least
    middle.months = (length.least.months + length.most.months) / 2
    middle.days = (length.least.days + length.most.days) / 2
    return middle
  }

  private func moved(_ length: Length, from anchor: Day, back: Bool, isWithin: Bool = false)
    -> Window
  {
    if back, length.isApproximate, length.least != length.most {
      let day = anchor.moved(by: middle(length), isBack: true)
      return Window(from: day, to: day.adding(days: 1), isApproximate: true)
    }
    let near = anchor.moved(by: length.least, isBack: back)
    let far = anchor.moved(by: length.most, isBack: back)
    if length.hasOpenUpper {
      return back ? Window(to: far) : Window(from: far, isEarliest: true)
    }
    if length.hasOpenLower || isWithin {
      return back ? Window(from: far, to: anchor) : Window(from: anchor, to: far, isDeadline: true)
    }
    return Window(
      from: min(near, far), to: max(near, far).adding(days: 1),
      isApproximate: length.isApproximate)
  }

  /// A length that begins on a day: "for 3 days starting Monday", "10 days from 18 December".
  private func span(of length: Parsed<Length>, _ opener: WordKey) -> Parsed<Window>? {
    var index = length.end
    if isMark(",", at: index) { index += 1 }
    let isStart = ["starting", "beginning", "commencing"].contains(word(index))
    guard isStart || (opener == "for" && word(index) == "from") else { return nil }
    index += 1
    if isStart, ["from", "on", "in"].contains(word(index)) { index += 1 }
    guard let anchor = period(at: index), !isNow(at: index) else { return nil }
    return Parsed(value: stretch(length.value, from: anchor.value.from), end: anchor.end)
  }

  private func isNow(at index: Int) -> Bool { ["now", "today"].contains(word(index)) }

  func stretch(_ length: Length, from start: Day) -> Window {
    Window(from: start, to: start.moved(by: length.most), isApproximate: length.isApproximate)
  }

  /// The day from which a length is counted beside a period: two weeks before Q3, a year after March.
  private func tail(
    of length: Length, beside anchor: Period, _ isBack: Bool, isFrom: Bool
  ) -> DistanceTail? {
    if anchor.unit == .day { return DistanceTail(anchor: anchor.from, isBack: isBack) }
    let isWhole =
      !anchor.isEnd && !anchor.isPart && anchor.unit >= .month && length.unit >= anchor.unit
    if isWhole, length.most.months > 0, length.most.days == 0, length.least == length.most {
      return DistanceTail(anchor: anchor.from, isBack: isBack, width: anchor.unit)
    }
    if isFrom { return nil }
    if isBack { return DistanceTail(anchor: anchor.isEnd ? anchor.to : anchor.from, isBack: true) }
    return DistanceTail(anchor: anchor.to, isBack: false)
  }

  /// Whether the length that ends at a token is the rhythm of a payment, as in "2k a month today".
  private func isBehindAmount(_ end: Int) -> Bool {
    let before = end - 3
    guard tokens.indices.contains(before) else { return false }
    return tokens[before].number != nil || magnitudes[key(before)] != nil
      || cardinals[key(before)] != nil
  }

  private struct DistanceTail {
    var anchor: Day
    var isBack: Bool
    /// How much of the calendar begins on the day that is meant.
    var width = Period.Unit.day
  }

  /// What a length is counted from: now, out, ago, later, from Friday, before May 13.
  private func distanceTail(
    at start: Int, opener: WordKey, of length: Length
  ) -> Parsed<DistanceTail>? {
    var index = start
    if word(index) == "'s" { index += 1 }
    if isMark("'", at: index) { index += 1 }
    if word(index) == "time", opener == "in" || index > start || length.unit > .day {
      return Parsed(value: DistanceTail(anchor: day, isBack: false), end: index + 1)
    }
    switch word(index) {
    case "ago", "back", "earlier":
      return Parsed(value: DistanceTail(anchor: day, isBack: true), end: index + 1)
    case "out", "away", "hence", "later":
      return Parsed(value: DistanceTail(anchor: day, isBack: false), end: index + 1)
    case "from", "after", "before":
      let isBack = word(index) == "before"
      if word(index) == "from", isNow(at: index + 1) {
        return Parsed(value: DistanceTail(anchor: day, isBack: false), end: index + 2)
      }
      if isBack, index + 1 == tokens.count {
        return Parsed(value: DistanceTail(anchor: day, isBack: true), end: index + 1)
      }
      let behind = ["the", "our"].contains(word(index + 1)) ? index + 2 : index + 1
      guard let anchor = period(at: index + 1) ?? period(at: behind) else { return nil }
      return tail(of: length, beside: anchor.value, isBack, isFrom: word(index) == "from").map {
        Parsed(value: $0, end: anchor.end)
      }
    case "on" where !["for", "over", "during"].contains(opener):
      // "A week on Tuesday" is the Tuesday behind the next one.
      guard let weekday = weekdays[key(index + 1)], length.unit == .week else { return nil }
      return Parsed(value: DistanceTail(anchor: next(weekday), isBack: false), end: index + 2)
    case "into":
      let behind = ["the", "our"].contains(word(index + 1)) ? index + 2 : index + 1
      guard let whole = period(at: index + 1) ?? period(at: behind), whole.value.unit > length.unit
      else { return nil }
      return Parsed(value: DistanceTail(anchor: whole.value.from, isBack: false), end: whole.end)
    case "today", "tomorrow":
      // "Two weeks tomorrow"
      guard length.unit > .day, index + 1 == tokens.count || endsClause(at: index + 1),
        length.least == length.most, opener != "for", !isBehindAmount(start)
      else { return nil }
      let anchor = word(index) == "today" ? day : day.adding(days: 1)
      return Parsed(value: DistanceTail(anchor: anchor, isBack: false), end: index + 1)
    case "in" where word(index + 1) == "the" && ["future", "past"].contains(word(index + 2)):
      return Parsed(
        value: DistanceTail(anchor: day, isBack: word(index + 2) == "past"), end: index + 3)
    default: return nil
    }
  }
}
