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
    if let found = dayRange(at: index, relation) { return found }
    if let found = countedWeekdays(at: index) {
      return Parsed(value: window(found.value, relation, isNegated: false), end: found.end)
    }
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
    if let match = earliestBehind.match(tokens, at: window.end),
      self.period(at: match.end) == nil
    {
      let earliest = Window(from: upcomingUnlessNow(period).from, isEarliest: true)
      return Parsed(value: earliest, end: match.end)
    }
    if let match = latestBehind.match(tokens, at: window.end),
      self.period(at: match.end) == nil
    {
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
      isMark("-", at: index) || isMark("~", at: index)
      || ["to", "through", "thru", "until", "till"].contains(word(index))
      || (relation == .between && word(index) == "and")
    let isChoice =
      word(index) == "or" || isMark("/", at: index)
      || (isMark(",", at: index) && first.value.isPart)
    // One day or another are two dates, unless what is asked is by when.
    if word(index) == "or", first.value.unit == .day, !expects(.horizon) { return nil }
    if isRange, first.value.unit == .day, let span = distance(at: index + 1),
      let to = span.value.to,
      to > first.value.from, relation != .by, relation != .before
    {
      return Parsed(value: Window(from: first.value.from, to: to), end: span.end)
    }
    guard isRange || isChoice, relation != .by, relation != .before,
      var second = period(at: index + 1)
    else { return nil }
    if isMark(",", at: index), !second.value.isPart || second.value.from > first.value.to {
      return nil
    }
    var first = first
    if second.value.isWeekday, second.value.to <= first.value.from {
      let behind = first.value.from.days(since: second.value.from) / 7 + 1
      second.value.from = second.value.from.adding(days: 7 * behind)
      second.value.to = second.value.from.adding(days: 1)
    }
    if first.value.isRecurring, !second.value.isRecurring, isRange {
      first.value = first.value.moved(before: second.value)
    }
    while second.value.isRecurring, second.value.to <= first.value.from,
      second.value.to.year < Day.years.upperBound
    {
      second.value.from = second.value.from.adding(months: 12)
      second.value.to = second.value.to.adding(months: 12)
    }
    let from = min(first.value.from, second.value.from)
    let window = Window(
      from: relation == .notUntil ? from : from, to: max(first.value.to, second.value.to))
    return Parsed(value: window, end: second.end)
  }
}

extension Period {
  /// A period without a year in the last year in which it is not behind another.
  fileprivate func moved(before last: Period) -> Period {
    var copy = self
    var years = last.from.year - from.year
    if from.adding(months: 12 * years) > last.from { years -= 1 }
    copy.from = from.adding(months: 12 * years)
    copy.to = to.adding(months: 12 * years)
    return copy
  }
}
