import Qualification

/// A stretch of days with open sides, as relations such as "by" and "not until" make it.
struct Window: Hashable {
  var from: Day?
  var to: Day?
  /// Whether it is said as the earliest: not until, from, after.
  var isEarliest = false
  /// Whether it is said as the latest: by, before, within.
  var isDeadline = false
  /// Whether "about" stands beside it.
  var isApproximate = false
  /// Whether no day lies in it.
  var isEmpty: Bool { from.flatMap { from in to.map { $0 <= from } } ?? false }
  /// Whether it is all past.
  func isPast(on day: Day) -> Bool { to.map { $0 <= day } ?? false }
}

/// How words relate to the period behind them.
enum Relation: Hashable {
  case by, before, within, until, notUntil, after, from, at, about, between
}

private let relations = PhraseTable<Relation>([
  (.by, "by;no later than;not later than;at the latest by;due;due by;on or before;latest"),
  (.before, "before;prior to;ahead of;sooner than;earlier than;in time for"),
  (.within, "within;inside of;inside;in under;in less than"),
  (.until, "until;till;til;through;up to;up until;runs to|through;good through"),
  (
    .notUntil,
    """
    not until;not till;not before;no earlier than;not earlier than;not prior to;only in;only from;\
    earliest;not in place until;won't|can't be|happen|start|begin until|before;nothing until|before
    """
  ),
  (.after, "after;following;once past;past"),
  (
    .from,
    "from;starting;starting in|from|on;beginning|begins in|on;as of;since;effective;only after"
  ),
  (.about, "around;about;circa;roughly;approximately;some time in|around;sometime in|around"),
  (.at, "in;on;at;during;for;over;sometime;sometime in|during;somewhere in;this side of"),
  (.between, "between"),
])

private let earliestBehind = PhraseTable<Bool>([
  (true, "at the earliest;at earliest;earliest;or later;onwards;onward;and onwards;or after;on")
])
private let latestBehind = PhraseTable<Bool>([
  (true, "at the latest;at latest;latest;or sooner;or earlier;or before")
])

extension Utterance {
  /// The stretch of days that begins at a token, with the relation before it.
  func window(at start: Int) -> Parsed<Window>? {
    if let found = distance(at: start) { return found }
    // "Not this year" is any time after it.
    if word(start) == "not", ["this", "in"].contains(word(start + 1)),
      let period = period(at: word(start + 1) == "in" ? start + 2 : start + 1),
      !period.value.isRecurring, period.value.from <= day, period.value.unit > .day
    {
      return Parsed(value: Window(from: period.value.to, isEarliest: true), end: period.end)
    }
    var index = start
    var relation = Relation.at
    if let match = relations.match(tokens, at: index) {
      relation = match.value
      index = match.end
      if relation == .about || relation == .at, let more = relations.match(tokens, at: index),
        more.value == .about || more.value == .at
      {
        index = more.end
      }
    }
    if relation != .at, let found = distance(at: index, relation) { return found }
    guard let period = period(at: index) ?? skippingArticle(at: index) else { return nil }
    if let both = joined(period, relation, at: start) { return both }
    return behind(
      Parsed(
        value: window(period.value, relation, isNegated: isNegated(before: start)),
        end: period.end), period.value)
  }

  private func skippingArticle(at index: Int) -> Parsed<Period>? {
    ["the", "our", "a"].contains(word(index)) ? period(at: index + 1) : nil
  }

  /// A period in its relation.
  private func window(_ period: Period, _ relation: Relation, isNegated: Bool) -> Window {
    switch relation {
    case .by: return Window(to: period.to, isDeadline: true)
    case .within: return Window(to: period.to, isDeadline: true)
    case .before:
      if isNegated { return Window(from: upcoming(period).from, isEarliest: true) }
      return Window(to: period.isEnd ? period.to : period.from, isDeadline: true)
    case .until:
      if isNegated { return Window(from: upcoming(period).from, isEarliest: true) }
      return Window(to: period.to, isDeadline: true)
    case .notUntil: return Window(from: upcoming(period).from, isEarliest: true)
    case .after: return Window(from: period.to, isEarliest: true)
    case .from: return Window(from: period.from, isEarliest: true)
    case .about: return Window(from: period.from, to: period.to, isApproximate: true)
    case .at, .between: return Window(from: period.from, to: period.to)
    }
  }

  /// "Not until Q2" said in Q2 is the one of next year.
  private func upcoming(_ period: Period) -> Period {
    guard period.isRecurring, period.from <= day, period.unit > .day else { return period }
    var copy = period
    copy.from = period.from.adding(months: 12)
    copy.to = period.to.adding(months: 12)
    return copy
  }

  /// "At the earliest" and "at the latest" behind a period.
  private func behind(_ window: Parsed<Window>, _ period: Period) -> Parsed<Window> {
    if let match = earliestBehind.match(tokens, at: window.end) {
      let earliest = Window(from: upcomingUnlessNow(period).from, isEarliest: true)
      return Parsed(value: earliest, end: match.end)
    }
    if let match = latestBehind.match(tokens, at: window.end) {
      return Parsed(value: Window(to: period.to, isDeadline: true), end: match.end)
    }
    return window
  }

  private func upcomingUnlessNow(_ period: Period) -> Period {
    period.from < day && period.to > day ? period : upcoming(period)
  }

  /// From March to May, between Q2 and Q3, late Q3 or early Q4.
  private func joined(
    _ first: Parsed<Period>, _ relation: Relation, at start: Int
  ) -> Parsed<Window>? {
    let index = first.end
    let isRange =
      isMark("-", at: index) || ["to", "through", "until", "till"].contains(word(index))
      || (relation == .between && word(index) == "and")
    let isChoice =
      word(index) == "or" || isMark("/", at: index)
      || (isMark(",", at: index) && first.value.isPart)
    guard isRange || isChoice, relation != .by, relation != .before,
      var second = period(at: index + 1)
    else { return nil }
    if isMark(",", at: index), !second.value.isPart || second.value.from > first.value.to {
      return nil
    }
    while second.value.isRecurring, second.value.to <= first.value.from {
      second.value.from = second.value.from.adding(months: 12)
      second.value.to = second.value.to.adding(months: 12)
    }
    let from = min(first.value.from, second.value.from)
    let window = Window(
      from: relation == .notUntil ? from : from, to: max(first.value.to, second.value.to))
    return Parsed(value: window, end: second.end)
  }
}

// MARK: Distances from a day

extension Utterance {
  /// In 3 months, within 90 days, the next two quarters, 3-6 months out, two weeks from Friday.
  private func distance(at start: Int, _ relation: Relation? = nil) -> Parsed<Window>? {
    var index = start
    let opener = relation == nil ? word(index) : ""
    if ["in", "within", "after", "for", "over", "during"].contains(opener) { index += 1 }
    let isWithin = opener == "within" || relation == .within || relation == .by
    var deictic: Int?
    if let match = deictics.match(tokens, at: index), match.value != 0 {
      deictic = match.value
      index = match.end
    }
    let isAbout = boundsBefore.match(tokens, at: index)?.value == .about
    guard let length = length(at: index) else { return nil }
    if let deictic { return rolling(deictic, length) }
    if let tail = distanceTail(at: length.end) {
      let window = moved(length.value, from: tail.value.anchor, back: tail.value.isBack)
      return Parsed(value: window, end: tail.end)
    }
    if isWithin {
      let to = day.shifted(by: length.value.most, length.value.unit)
      return Parsed(value: Window(to: to, isDeadline: true), end: length.end)
    }
    guard
      opener == "in" || (opener == "after" && relation == nil) || relation == .about
        || relation == .notUntil
    else { return nil }
    var window = moved(length.value, from: day, back: false)
    window.isApproximate = isAbout || length.value.isApproximate
    if opener == "after" || relation == .notUntil {
      window = Window(from: window.from, isEarliest: true)
    }
    return Parsed(value: window, end: length.end)
  }

  /// The next or last so many units, rolling from the day of the talk.
  private func rolling(_ deictic: Int, _ length: Parsed<Length>) -> Parsed<Window>? {
    let most = length.value.most
    if deictic > 0 {
      let to = day.shifted(by: most, length.value.unit)
      return Parsed(value: Window(from: day, to: to, isDeadline: true), end: length.end)
    }
    let from = day.shifted(by: -most, length.value.unit)
    return Parsed(value: Window(from: from, to: day), end: length.end)
  }

  private func moved(_ length: Length, from anchor: Day, back: Bool) -> Window {
    let sign = back ? -1 : 1
    let near = anchor.shifted(by: sign * length.least, length.unit)
      .adding(days: sign * length.extraDays)
    let far = anchor.shifted(by: sign * length.most, length.unit)
      .adding(days: sign * length.extraDays)
    return Window(
      from: min(near, far), to: max(near, far).adding(days: 1),
      isApproximate: length.isApproximate)
  }

  private struct DistanceTail {
    var anchor: Day
    var isBack: Bool
  }

  /// What a length is counted from: now, out, ago, from Friday, before May 13.
  private func distanceTail(at index: Int) -> Parsed<DistanceTail>? {
    switch word(index) {
    case "ago", "back":
      return Parsed(value: DistanceTail(anchor: day, isBack: true), end: index + 1)
    case "out", "away", "hence":
      return Parsed(value: DistanceTail(anchor: day, isBack: false), end: index + 1)
    case "from", "after", "before":
      if word(index) == "from", ["now", "today"].contains(word(index + 1)) {
        return Parsed(value: DistanceTail(anchor: day, isBack: false), end: index + 2)
      }
      guard let anchor = period(at: index + 1), anchor.value.unit == .day else { return nil }
      let tail = DistanceTail(anchor: anchor.value.from, isBack: word(index) == "before")
      return Parsed(value: tail, end: anchor.end)
    default: return nil
    }
  }
}

/// A length of time in whole units.
struct Length: Hashable {
  var least: Int
  var most: Int
  var unit: Period.Unit
  var extraDays = 0
  var isApproximate = false
  var hasOpenLower = false
  var hasOpenUpper = false

  var leastDays: Int? { hasOpenLower ? nil : least * unit.days + extraDays }
  var mostDays: Int? { hasOpenUpper ? nil : most * unit.days + extraDays }
}

extension Utterance {
  /// A length of time: `6 to 9 months`, `a couple of weeks`, `8w`, `half a year`, `a year`.
  func length(at start: Int) -> Parsed<Length>? {
    if ["a", "an", "one"].contains(word(start)), let unit = calendarUnits[word(start + 1)] {
      var length = Length(least: 1, most: 1, unit: unit)
      var end = start + 2
      if word(end) == "and", word(end + 1) == "a", word(end + 2) == "half" {
        length.extraDays = unit.days / 2
        end += 3
      }
      if word(end) == "or", ["so", "two"].contains(word(end + 1)) {
        length.isApproximate = true
        if word(end + 1) == "two" { length.most = 2 }
        end += 2
      }
      return Parsed(value: length, end: end)
    }
    if word(start) == "half", ["a", "year"].contains(word(start + 1)) {
      let end = word(start + 1) == "a" ? start + 2 : start + 1
      if word(end) == "year" {
        return Parsed(value: Length(least: 6, most: 6, unit: .month), end: end + 1)
      }
    }
    guard let quantity = quantity(at: start), quantity.value.currency == nil else { return nil }
    return length(quantity)
  }

  private func length(_ quantity: Parsed<Quantity>) -> Parsed<Length>? {
    var end = quantity.end
    let unit: Period.Unit
    if let glued = unitSuffixes[quantity.value.suffix] {
      unit = glued
    } else {
      while ["more", "business", "working", "calendar", "fiscal", "short"].contains(word(end)) {
        end += 1
      }
      guard quantity.value.suffix.isEmpty, let named = calendarUnits[word(end)] else { return nil }
      unit = named
      end += 1
    }
    let value = quantity.value
    guard let least = value.lower ?? value.upper, let most = value.upper ?? value.lower,
      most <= 10_000_000
    else { return nil }
    var length = Length(
      least: Int(least / 1000), most: Int(most / 1000), unit: unit,
      isApproximate: value.isApproximate)
    length.extraDays = Int(most % 1000) * unit.days / 1000
    length.hasOpenLower = value.lower == nil
    length.hasOpenUpper = value.upper == nil && word(quantity.end - 2) != "over"
    if word(end) == "or", word(end + 1) == "so" {
      length.isApproximate = true
      end += 2
    }
    return Parsed(value: length, end: end)
  }
}
