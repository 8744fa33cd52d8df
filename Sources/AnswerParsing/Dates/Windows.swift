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

let relations = PhraseTable<Relation>([
  (
    .by,
    """
    by;no|not later than;at the latest by;due;due by;on|at or before;latest;as late as;by no later than;\
    no|not later than by;(the) latest (date|day) is;(the) latest (date|day) would|will|could be
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
    (the) earliest (date|start|day) is;(the) earliest (date|start|day) would|will|could be;\
    no|not sooner than;as early as;as soon as;not for another|at least;not for
    """
  ),
  (.after, "after;following;once past;past;any time|anytime after;some time after;beyond"),
  (
    .from,
    """
    from;starting;starting in|from|on;beginning|begins in|on;as of;as from;since;ever since;\
    effective;only after;any time|anytime from;commencing;come;on|at or after;after or on
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

/// Words behind a period that end it.
private let closings = PhraseTable<Bool>([
  (true, "is out|over|up|done;ends;closes;runs out;finishes")
])

/// Words behind a period that make it the first or last one; those that hold say so even behind
/// a noun.
private let earliestBehind = PhraseTable<Bool>([
  (
    true,
    """
    at the earliest;at earliest;at the very earliest;earliest;is the earliest;\
    would|will be the earliest
    """
  ),
  (
    false, "or later;onwards;onward;and onwards|onward|later|after|beyond;or after;on;or thereafter"
  ),
])
private let latestBehind = PhraseTable<Bool>([
  (
    true,
    "at the latest;at latest;at the very latest;latest;is the latest;would|will be the latest"
  ),
  (false, "or sooner;or earlier;or before;and before|earlier"),
])

extension Utterance {
  /// The stretch of days that begins at a token, with the relation before it.
  func window(at start: Int) -> Parsed<Window>? {
    if let found = distance(at: start) ?? presentTime(at: start) { return found }
    if let found = listedDay(at: start) ?? comparedYear(at: start) { return found }
    if let found = notThis(at: start) { return found }
    let (relation, index) = self.relation(at: start)
    if relation != .at, let found = related(relation, at: index) { return found }
    if let found = dayRange(at: index, relation) ?? yearRange(at: index, relation)
      ?? twoDeictics(at: index)
    {
      return found
    }
    if let found = countedWeekdays(at: index) {
      return Parsed(value: window(found.value, relation, isNegated: false), end: found.end)
    }
    guard
      var period = period(at: index) ?? skippingArticle(at: index)
        ?? dayOfEvent(behind: relation, at: index)
    else { return nil }
    if isPast(period.value, at: start) { period.value = period.value.last(before: day) }
    if word(index) == "today", period.end == index + 1, relation == .at, isStateOfToday(at: index) {
      return nil
    }
    if let both = joined(period, relation, at: start) { return both }
    // "It will be Q3 before we begin" is not before Q3.
    if relation == .at, word(period.end) == "before", period.value.unit > .day,
      ["be", "is", "'s"].contains(word(start - 1))
    {
      let from = upcomingUnlessNow(period.value).from
      return Parsed(value: Window(from: from, isEarliest: true), end: period.end + 1)
    }
    // "Before the year is out" is by its end.
    if relation == .before, period.value.unit > .day,
      let end = closings.match(tokens, at: period.end)
    {
      return Parsed(value: Window(to: period.value.to, isDeadline: true), end: end.end)
    }
    // "A report from last month" is not open.
    let isOrigin =
      word(start) == "from" && period.value.to <= day && period.value.unit < .year
    return behind(
      Parsed(
        value: window(
          period.value, isOrigin ? .at : relation, isNegated: isNegated(before: start)),
        end: period.end), period.value)
  }

  /// "Not this year" is any time after it.
  private func notThis(at start: Int) -> Parsed<Window>? {
    guard word(start) == "not", ["this", "in"].contains(word(start + 1)),
      let period = period(at: word(start + 1) == "in" ? start + 2 : start + 1),
      !period.value.isRecurring, period.value.from <= day, period.value.unit > .day
    else { return nil }
    return Parsed(value: Window(from: period.value.to, isEarliest: true), end: period.end)
  }

  /// How the words at a token relate to the date behind them, and where that begins.
  private func relation(at start: Int) -> (Relation, Int) {
    if word(start) == "beginning", deictics.match(tokens, at: start + 1) != nil {
      return (.from, start + 1)
    }
    guard let match = relations.match(tokens, at: start) else { return (.at, start) }
    var end = match.end
    if match.value == .about || match.value == .at, let more = relations.match(tokens, at: end),
      more.value == .about || more.value == .at
    {
      end = more.end
    }
    // "The past quarter" and "following week" are periods of their own.
    if match.value == .after, ["past", "following"].contains(word(start)), end == start + 1,
      weekdays[key(end)] != nil || deicticUnit(at: start) != nil
    {
      return (.at, start)
    }
    return (match.value, end)
  }

  /// What stands behind a relation and has no period: a distance, "the last month", a time of day.
  private func related(_ relation: Relation, at index: Int) -> Parsed<Window>? {
    if let found = distance(at: index, relation) {
      return Parsed(value: opened(found.value, relation), end: found.end)
    }
    if relation == .within, let found = lastUnit(at: index) { return found }
    guard let behind = timeOfDay(at: index), let found = period(at: behind),
      found.value.unit == .day
    else { return nil }
    // "Before noon on Friday" is still Friday.
    let ofDay: Relation = relation == .before ? .by : relation == .after ? .from : relation
    return Parsed(value: window(found.value, ofDay, isNegated: false), end: found.end)
  }

  /// Whether a period without its year or week is the last one: in a clause about the past, behind
  /// "since" and "back in".
  private func isPast(_ period: Period, at start: Int) -> Bool {
    guard period.isRecurring || period.isWeekday, period.from > day, period.unit < .year else {
      return false
    }
    return isPastTense(at: start)
  }

  /// The day of what something is before or by: "before our audit on 5 October".
  private func dayOfEvent(behind relation: Relation, at start: Int) -> Parsed<Period>? {
    guard relation == .before || relation == .by else { return nil }
    switch word(start) {
    case "our", "the", "my", "their": break
    default: return nil
    }
    for index in start + 2...start + 4 {
      guard isNoun(at: index - 1) else { return nil }
      guard word(index) == "on" || word(index) == "in" else { continue }
      // "By the board in March" tells who, not until when.
      if relation == .by,
        Roles.titles.match(tokens, at: index - 1) != nil || wordsOfPeople.contains(key(index - 1))
      {
        return nil
      }
      return period(at: index + 1)
    }
    return nil
  }

  private func skippingArticle(at index: Int) -> Parsed<Period>? {
    ["the", "our", "a"].contains(word(index)) ? period(at: index + 1) : nil
  }

  /// The token behind a time of day, and behind "on": noon, 5pm, 10:30 am.
  private func timeOfDay(at start: Int) -> Int? {
    var index = start
    if ["noon", "midday", "midnight", "lunchtime", "lunch"].contains(word(index)) {
      index += 1
    } else if tokens.indices.contains(index), let number = tokens[index].number, number.digits <= 2
    {
      let isWhole = ["am", "pm"].contains(number.suffix)
      index += 1
      if isMark(":", at: index), tokens.indices.contains(index + 1), tokens[index + 1].number != nil
      {
        let minutes = tokens[index + 1].number?.suffix ?? ""
        index += 2
        if !["am", "pm"].contains(minutes), ["am", "pm"].contains(word(index)) { index += 1 }
      } else if ["am", "pm"].contains(word(index)) {
        index += 1
      } else if word(index) == "o", word(index + 1) == "'clock" {
        index += 2
      } else if !isWhole {
        return nil
      }
    } else {
      return nil
    }
    return word(index) == "on" ? index + 1 : index
  }

  /// "Since 3 months ago" and "after two weeks from now" have no end.
  private func opened(_ window: Window, _ relation: Relation) -> Window {
    guard !window.isDeadline, !window.isEarliest, let from = window.from, let to = window.to else {
      return window
    }
    switch relation {
    case .from: return Window(from: from, isEarliest: true)
    case .after: return Window(from: to, isEarliest: true)
    case .until: return Window(to: to, isDeadline: true)
    case .before: return Window(to: from, isDeadline: true)
    default: return window
    }
  }

  /// "Within the last month" is a month up to today.
  private func lastUnit(at index: Int) -> Parsed<Window>? {
    guard let match = deictics.match(tokens, at: index), match.value < 0,
      let found = deicticUnit(at: index)
    else { return nil }
    return Parsed(
      value: Window(from: day.shifted(by: -1, found.value.unit), to: day), end: found.end)
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
    case .after: return Window(from: period.isStart ? period.from : period.to, isEarliest: true)
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
    return spelling(index).utf8.count > 2 && !calendarPrepositions.contains(word) && word != "the"
      && calendarUnits[word] == nil && months[word] == nil
      && relations.match(tokens, at: index) == nil
  }

  private func upcomingUnlessNow(_ period: Period) -> Period {
    period.from < day && period.to > day ? period : upcoming(period)
  }
}

/// Who decides together.
private let wordsOfPeople: WordSet = ["board", "committee", "team", "council", "group", "panel"]
