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
  (
    .by,
    """
    by;no|not later than;at the latest by;due;due by;on or before;latest;as late as;by no later than;\
    no|not later than by
    """
  ),
  (.before, "before;prior to;ahead of;sooner than;earlier than;in time for"),
  (.within, "within;inside of;inside;in under;in less than"),
  (.until, "until;till;til;through;up to;up until;runs to|through;good through"),
  (
    .notUntil,
    """
    not until;not till;not before;no earlier than;not earlier than;not prior to;only in;only from;\
    earliest;not in place until;won't|can't be|happen|start|begin until|before;nothing until|before;\
    no|not sooner than;as early as;as soon as;not for another|at least;not for
    """
  ),
  (.after, "after;following;once past;past;any time|anytime after;some time after;beyond"),
  (
    .from,
    """
    from;starting;starting in|from|on;beginning|begins in|on;as of;as from;since;ever since;\
    effective;only after;any time|anytime from;commencing;come
    """
  ),
  (
    .about,
    """
    around;about;circa;roughly;approximately;some time in|around;sometime in|around;\
    at|in around|about;close to;near
    """
  ),
  (
    .at,
    """
    in;on;at;during;for;over;sometime;sometime in|during|over|within;somewhere in;this side of;\
    throughout;any time|anytime in|during|over|within;at some point in|during;over the course of;\
    in the course of
    """
  ),
  (.between, "between"),
])

/// Words behind a period that make it the first or last one; those that hold say so even behind
/// a noun.
private let earliestBehind = PhraseTable<Bool>([
  (true, "at the earliest;at earliest;at the very earliest;earliest"),
  (
    false, "or later;onwards;onward;and onwards|onward|later|after|beyond;or after;on;or thereafter"
  ),
])
private let latestBehind = PhraseTable<Bool>([
  (true, "at the latest;at latest;at the very latest;latest"),
  (false, "or sooner;or earlier;or before;and before|earlier"),
])

extension Utterance {
  /// The stretch of days that begins at a token, with the relation before it.
  func window(at start: Int) -> Parsed<Window>? {
    if let found = distance(at: start) ?? presentTime(at: start) { return found }
    if let found = listedDay(at: start) { return found }
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
    // "The past quarter" and "following week" are periods of their own.
    if relation == .after, ["past", "following"].contains(word(start)), index == start + 1,
      calendarUnits[word(index)] != nil || weekdays[word(index)] != nil,
      deicticUnit(at: start) != nil
        || weekdays[word(index)] != nil
    {
      (relation, index) = (.at, start)
    }
    if relation != .at, let found = distance(at: index, relation) { return found }
    if let found = dayRange(at: index, relation) ?? yearRange(at: index, relation)
      ?? twoDeictics(at: index)
    {
      return found
    }
    if let found = countedWeekdays(at: index) {
      return Parsed(value: window(found.value, relation, isNegated: false), end: found.end)
    }
    guard let period = period(at: index) ?? skippingArticle(at: index) else { return nil }
    if word(index) == "today", period.end == index + 1, relation == .at, isStateOfToday(at: index) {
      return nil
    }
    if let both = joined(period, relation, at: start) { return both }
    // "A report from last month" is not open.
    if word(start) == "from", period.value.to <= day, period.value.unit < .year {
      relation = .at
    }
    // "It will be Q3 before we begin" is not before Q3.
    if relation == .at, word(period.end) == "before", period.value.unit > .day,
      ["be", "is", "'s"].contains(word(start - 1))
    {
      let from = upcomingUnlessNow(period.value).from
      return Parsed(value: Window(from: from, isEarliest: true), end: period.end + 1)
    }
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

  /// Whether words that only stand behind a date are there: "or later", "at the earliest".
  func isBoundBehind(_ index: Int) -> Bool {
    earliestBehind.match(tokens, at: index) != nil && word(index) != "on"
      || latestBehind.match(tokens, at: index) != nil
  }

  /// "At the earliest" and "at the latest" behind a period, or behind what is set for it.
  private func behind(_ window: Parsed<Window>, _ period: Period) -> Parsed<Window> {
    for index in window.end...window.end + 2 {
      if index > window.end, !isNoun(at: index - 1) { break }
      if let match = earliestBehind.match(tokens, at: index), index == window.end || match.value,
        self.period(at: match.end) == nil, match.value || !isNumber(at: match.end)
      {
        let earliest = Window(from: upcomingUnlessNow(period).from, isEarliest: true)
        return Parsed(value: earliest, end: match.end)
      }
      if let match = latestBehind.match(tokens, at: index), index == window.end || match.value,
        self.period(at: match.end) == nil
      {
        return Parsed(value: Window(to: period.to, isDeadline: true), end: match.end)
      }
    }
    return window
  }

  private func isNumber(at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].number != nil
  }

  /// Whether a word may be what is set for a date: the decision of "a Q4 decision".
  private func isNoun(at index: Int) -> Bool {
    let word = word(index)
    return word.utf8.count > 2 && !calendarPrepositions.contains(word) && word != "the"
      && calendarUnits[word] == nil && months[word] == nil
      && relations.match(tokens, at: index) == nil
  }

  private func upcomingUnlessNow(_ period: Period) -> Period {
    period.from < day && period.to > day ? period : upcoming(period)
  }
}
