import Qualification

extension Analysis {
  /// What the answer says about when.
  func horizonFact(taking used: [Range<Int>]) -> SpokenFact? {
    var pieces: [Range<Int>] = []
    var horizon = Horizon()
    var otherYear: Window?
    if utterance.expectation?.part != .event || correctsDate {
      otherYear = readWindow(into: &horizon, &pieces, used).flatMap { self.otherYear(of: $0) }
    }
    readUrgency(into: &horizon, &pieces)
    readRoadblock(into: &horizon, &pieces)
    readEvent(into: &horizon, &pieces)
    if pieces.isEmpty { return nil }
    if let condition, utterance.expects(.horizon) {
      horizon.condition = utterance.text(condition)
    }
    horizon.isHedged = pieces.contains { isHedged($0) }
    var fact = SpokenFact(
      kind: .horizon, value: .horizon(horizon), range: span(of: pieces, for: .horizon),
      basis: isGuess ? .guessed : .said, isCorrection: isCorrection)
    if let otherYear, horizon.roadblock == nil {
      var other = horizon
      if horizon.from != nil { other.from = otherYear.from }
      other.to = otherYear.to
      fact.confidence = .guess
      fact.alternatives = [.horizon(horizon), .horizon(other)]
    }
    return fact
  }

  /// Reads the stretch of days that the answer is about, and gives it where it is a date.
  private func readWindow(
    into horizon: inout Horizon, _ pieces: inout [Range<Int>], _ used: [Range<Int>]
  ) -> Match<Window>? {
    let ahead = windows.filter { window in
      !window.value.isPast(on: utterance.day) && !used.contains { $0.overlaps(window.tokens) }
        && isTiming(window) && !isTerm(window.tokens)
    }
    let chosen =
      realistic(ahead) ?? named(ahead) ?? ahead.first(where: { $0.value.isDeadline })
      ?? narrower(ahead)
      ?? ahead.first
    if let window = chosen {
      horizon.from = window.value.from ?? earliest(beside: window, in: ahead)
      horizon.to = window.value.to
      // A deadline has no first day: what may begin today begins at any time.
      if window.value.isDeadline, horizon.from == utterance.day { horizon.from = nil }
      horizon.from = laterStart(beside: window, in: ahead) ?? horizon.from
      pieces.append(window.tokens)
      return window
    }
    if utterance.expects(.horizon), let missed = windows.last(where: isMissed) {
      (horizon.from, horizon.to) = (missed.value.from, missed.value.to)
      pieces.append(missed.tokens)
      return nil
    }
    if utterance.expects(.horizon), windows.isEmpty,
      let length = lengths.first(where: isDistance)
    {
      let day = utterance.day
      horizon.from = length.value.hasOpenLower ? nil : day.moved(by: length.value.least)
      horizon.to =
        length.value.hasOpenUpper ? nil : day.moved(by: length.value.most).adding(days: 1)
      // Behind the end of the calendar there is no day.
      if horizon.from == horizon.to {
        horizon.from = nil
        horizon.to = nil
        return nil
      }
      pieces.append(length.tokens)
    }
    return nil
  }

  /// Whether a day that is over was the one meant: "it was meant to be live last November".
  private func isMissed(_ window: Match<Window>) -> Bool {
    guard window.value.isPast(on: utterance.day), window.value.to != nil else { return false }
    let clause = utterance.clause(at: window.tokens.lowerBound).tokens
    return !utterance.matches(intentions, in: clause).isEmpty
  }

  /// Whether a bare length can be how far away it is.
  private func isDistance(_ length: Match<Length>) -> Bool {
    // "Five days of a controller's time" is work, and "30 days after signature" hangs on a day that
    // nobody knows.
    !length.value.isWithinDay && !isTerm(length.tokens)
      && !anchorWords.contains(utterance.key(length.tokens.upperBound))
      && !changeVerbs.contains(utterance.key(length.tokens.lowerBound - 1))
      && !(utterance.word(length.tokens.lowerBound - 1) == "by"
        && changeVerbs.contains(utterance.key(length.tokens.lowerBound - 2)))
  }

  /// The date that is called one, or that follows: "our decision date is June first, before the August
  /// renewal".
  private func named(_ windows: [Match<Window>]) -> Match<Window>? {
    guard windows.count > 1 else { return nil }
    return windows.first { window in
      let start = window.tokens.lowerBound
      let isConcluded = utterance.word(start - 1) == "so" || utterance.word(start - 2) == "so"
      if isConcluded, window.tokens == windows.last?.tokens { return true }
      return ["is", "'s", "of"].contains(utterance.word(start - 1))
        && ["date", "deadline", "target", "goal"].contains(utterance.word(start - 2))
    }
  }

  /// The date that is called the real one, where another was hoped for: "June, but realistically
  /// August".
  private func realistic(_ windows: [Match<Window>]) -> Match<Window>? {
    guard windows.count > 1 else { return nil }
    return windows.dropFirst().last { window in
      let clause = utterance.clause(at: window.tokens.lowerBound).tokens
      let near =
        max(
          clause.lowerBound, window.tokens.lowerBound - 4)..<min(
          clause.upperBound, window.tokens.upperBound + 4)
      return near.contains { realWords.contains(utterance.key($0)) }
    }
  }

  /// The first day of "June at the earliest, September at the latest".
  private func earliest(beside deadline: Match<Window>, in windows: [Match<Window>]) -> Day? {
    guard deadline.value.isDeadline, let to = deadline.value.to else { return nil }
    let found = windows.first {
      $0.value.isEarliest && $0.tokens.upperBound <= deadline.tokens.lowerBound
        && $0.tokens.upperBound + 4 >= deadline.tokens.lowerBound
    }
    return found?.value.from.flatMap { $0 < to ? $0 : nil }
  }

  /// The first day of "spring, but not before 20 April".
  private func laterStart(beside window: Match<Window>, in windows: [Match<Window>]) -> Day? {
    guard let from = window.value.from, let to = window.value.to else { return nil }
    let found = windows.first { other in
      guard other.value.isEarliest, other.value.to == nil, let start = other.value.from else {
        return false
      }
      return start > from && start < to && other.tokens.lowerBound >= window.tokens.upperBound
        && other.tokens.lowerBound <= window.tokens.upperBound + 4
    }
    return found?.value.from
  }

  /// "Not this quarter, next quarter" means the next one, not all time behind this one.
  private func narrower(_ windows: [Match<Window>]) -> Match<Window>? {
    guard windows.count > 1, let first = windows.first, first.value.isEarliest,
      first.value.to == nil, let earliest = first.value.from,
      utterance.isNegated(before: first.tokens.lowerBound + 1, within: 3),
      let from = windows[1].value.from, from >= earliest, windows[1].value.to != nil,
      windows[1].tokens.lowerBound <= first.tokens.upperBound + 4
    else { return nil }
    return windows[1]
  }

  /// Whether a length says how long an amount is for: "200k over three years".
  private func isTerm(_ tokens: Range<Int>) -> Bool {
    let isInside = isTermWord(tokens.lowerBound)
    let start = isInside ? tokens.lowerBound : tokens.lowerBound - 1
    guard isTermWord(start) else { return false }
    var next = start + 1
    if ["the", "next", "a"].contains(utterance.word(next)) { next += 1 }
    if utterance.word(next) == "next" { next += 1 }
    guard utterance.length(at: next) != nil else { return false }
    let isPaid = ["spread", "paid", "split", "payable", "total"].contains(utterance.word(start - 1))
    let end = isPaid ? start - 1 : start
    return amounts.contains { $0.tokens.upperBound == end }
  }

  private func isTermWord(_ index: Int) -> Bool {
    switch utterance.word(index) {
    case "over", "for", "across": true
    default: false
    }
  }

  /// Whether a date is about when it shall happen, as asked or as the words beside it say.
  private func isTiming(_ window: Match<Window>) -> Bool {
    if correctsDate || isAbout(.horizon, near: window.tokens.lowerBound) { return true }
    let sentence = utterance.sentence(around: window.tokens.lowerBound)
    if utterance.tokens[sentence].contains(where: { timingWords.contains($0.key) }) { return true }
    if isReadiness(in: utterance.clause(at: window.tokens.lowerBound).tokens) { return true }
    // A trial has its day too, which is none of the thing itself.
    return utterance.tokens[sentence].contains { beginnings.contains($0.key) }
      && !utterance.tokens[sentence].contains { trials.contains($0.key) }
  }

  /// Whether words say that it has to work by then: "it must run by 20 April"; "we have to work
  /// weekends" is of people.
  func isReadiness(in range: Range<Int>) -> Bool {
    utterance.matches(Topics.readiness, in: range).contains {
      !clausePronouns.contains(utterance.key($0.tokens.lowerBound - 1))
        || utterance.word($0.tokens.lowerBound - 1) == "they"
    }
  }

  private func readUrgency(into horizon: inout Horizon, _ pieces: inout [Range<Int>]) {
    let urgent = utterance.matches(Topics.urgency).filter {
      utterance.isUrgent($0.tokens)
        && (utterance.expects(.horizon) || utterance.word($0.tokens.lowerBound) == "asap")
    }
    if let first = urgent.first {
      horizon.isUrgent = true
      pieces.append(first.tokens)
    }
    guard utterance.expects(.horizon), horizon.from == nil, horizon.to == nil else { return }
    if let slack = utterance.matches(Topics.slack).first { pieces.append(slack.tokens) }
    if let never = utterance.matches(Topics.never).first, !horizon.isUrgent {
      horizon.isNever = true
      pieces.append(never.tokens)
    } else if let someDay = utterance.matches(Topics.someDay).first, !horizon.isUrgent {
      horizon.roadblock = utterance.text(someDay.tokens)
      pieces.append(someDay.tokens)
    } else if let soon = utterance.matches(Topics.shortly).first, !horizon.isUrgent,
      isOnlyShortly(soon.tokens)
    {
      horizon.isUrgent = true
      horizon.isHedged = true
      pieces.append(soon.tokens)
    }
  }

  /// Whether "soon" is the answer: not "too soon to say", "as soon as", "how soon".
  private func isOnlyShortly(_ tokens: Range<Int>) -> Bool {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    return clause.count <= 6
      && !["too", "as", "how", "so", "not"].contains(utterance.word(tokens.lowerBound - 1))
      && !["as", "enough", "after", "to"].contains(utterance.word(tokens.upperBound))
  }

  private func readRoadblock(into horizon: inout Horizon, _ pieces: inout [Range<Int>]) {
    guard horizon.roadblock == nil else { return }
    let found = utterance.matches(Topics.roadblocks).first { match in
      !utterance.isNegated(before: match.tokens.lowerBound, within: 2)
        // "Before the first hard freeze" is of the weather.
        && !["hard", "first", "deep", "big"].contains(utterance.word(match.tokens.lowerBound - 1))
        && (utterance.expects(.horizon)
          || windows.contains {
            utterance.sentence(around: match.tokens.lowerBound).overlaps($0.tokens)
          })
    }
    guard let found else { return }
    let clause = utterance.clause(at: found.tokens.lowerBound).tokens
    horizon.roadblock = utterance.text(clause)
    pieces.append(clause)
    // What blocks until a day leaves the way free from that day on.
    if let window = windows.first(where: { clause.overlaps($0.tokens) }) {
      horizon.from = window.value.to ?? window.value.from
      horizon.to = nil
    }
  }

  private func readEvent(into horizon: inout Horizon, _ pieces: inout [Range<Int>]) {
    if utterance.expectation?.part == .event, !correctsDate, utterance.expects(.horizon),
      horizon.roadblock == nil,
      utterance.reply() == .unclear, answer?.value != .no, amounts.isEmpty,
      statuses.isEmpty
    {
      let all = 0..<utterance.tokens.count
      horizon.event = utterance.text(all)
      pieces.append(all)
      return
    }
    guard utterance.expects(.horizon) || !pieces.isEmpty, let event = eventTokens() else { return }
    horizon.event = utterance.text(event)
    pieces.append(event)
  }
}

extension Utterance {
  /// Whether words of urgency mean it here: "right now" and "yesterday" are times first.
  func isUrgent(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    if isNegated(before: start, within: 5) { return false }
    switch word(start) {
    case "yesterday": return isWish(yesterdayAt: start)
    case "right" where word(start + 1) == "now":
      let clause = clause(at: start).tokens
      // "Hard to say right now" says only that nobody knows.
      if !matches(Topics.doesNotKnow, in: clause).isEmpty { return false }
      return expects(.horizon) || clause.contains { wishWords.contains(key($0)) }
    default: return true
    }
  }

  /// Whether "yesterday" is said of what is still to come.
  func isWish(yesterdayAt index: Int) -> Bool {
    if expects(.horizon) { return true }
    // "Yesterday would have been nice"
    switch word(index + 1) {
    case "would", "wouldve", "'d", "wouldn't": return true
    default: break
    }
    let clause = clause(at: index).tokens
    return clause.contains { wishWords.contains(key($0)) }
      || ["honestly", "ideally", "preferably", "please"].contains(
        isMark(",", at: index + 1) ? word(index + 2) : word(index + 1))
  }
}

private let wishWords: WordSet = [
  "need", "needs", "needed", "want", "wants", "wanted", "ideally", "preferably", "start",
  "starting",
  "must", "'d",
]

private let timingWords: WordSet = [
  "live", "launch", "deadline", "needed", "ready", "done", "implement", "implemented",
  "implementation", "rollout", "roll", "finish", "timeline", "timing", "finalized", "place",
  "deliver", "delivered", "migrate", "decision", "operational", "installed",
]

/// Words of a beginning, be it of the thing or of a trial of it.
private let beginnings: WordSet = ["start", "starting", "begin", "running"]

/// What goes before the thing itself.
private let trials: WordSet = [
  "trial", "trials", "pilot", "pilots", "poc", "try", "trying", "test", "testing", "demo", "demos",
  "tryout", "see", "show", "meeting", "call", "workshop", "visit",
]

/// Words by which a day was meant before it went by.
private let intentions = PhraseTable<Bool>([
  (
    true,
    """
    was|were meant|supposed|due|planned|scheduled|expected|promised|intended;\
    was|were to be|go|start|run;was|were going to be|go|start|run;\
    should have been|gone|started|run;should've been|gone|started|run;\
    wanted it|this|that live|running|done|ready;had planned|hoped|wanted;deadline was;\
    target|date|plan|goal was;were hoping|aiming for;missed
    """
  )
])

/// Words by which a date is the real one.
private let realWords: WordSet = [
  "realistically", "realistic", "honestly", "likelier", "actually", "now", "really",
]

/// Words behind a length that tie it to something else than today.
private let anchorWords: WordSet = [
  "of", "after", "before", "from", "following", "post", "once", "into", "prior",
]
