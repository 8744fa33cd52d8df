import Qualification

/// How words relate to a date that was said before.
private enum Reference {
  case before, by, after
}

private let references = PhraseTable<Reference>([
  (.before, "before then;before that;ahead of that|then;prior to that|then;before that date|day"),
  (.by, "by then;by that time|date|day"),
  (.after, "after that;after then;from then on;from that day|date on"),
])

/// Words that open another way of saying the date before them.
private let explanations = PhraseTable<Bool>([
  (true, "so;i e;that is;that's;which is;meaning;in other words;aka;basically")
])

/// Words that take back the date before them for the one behind.
private let turns = PhraseTable<Bool>([
  (
    true,
    """
    no;no wait;wait;sorry;actually;i mean;i meant;scratch that;strike that;make that;make it;\
    rather;or rather;correction;well;hmm;uh;more like;better
    """
  )
])

extension Window {
  /// The same stretch so much later.
  fileprivate func moved(by length: Extent) -> Window {
    var copy = self
    copy.from = from?.moved(by: length)
    // The last day moves, which may be the last one of its month.
    copy.to = to?.adding(days: -1).moved(by: length).adding(days: 1)
    if let from, let to, from.adding(months: 1) == to, length.days == 0 {
      copy.to = copy.from?.adding(months: 1)
    }
    return copy
  }
}

extension Analysis {
  /// Puts a date that hangs on another one in its place: "in three weeks …, so before then".
  mutating func relateDates() {
    dropRepeats()
    dropHolidaysInPassing()
    relateLater()
    guard let reference = utterance.matches(references).last,
      !windows.contains(where: { $0.tokens.overlaps(reference.tokens) }),
      let index = windows.lastIndex(where: {
        $0.tokens.upperBound <= reference.tokens.lowerBound
      })
    else { return }
    let said = windows[index].value
    // "A month after that" beside the day is a day of its own.
    if reference.value == .after, addDate(behind: index, before: reference.tokens) { return }
    var tokens = reference.tokens
    var length: Extent?
    // "A month before that"
    if let found = lengths.last(where: { $0.tokens.upperBound == tokens.lowerBound }),
      found.value.least == found.value.most
    {
      length = found.value.most
      tokens = found.tokens.lowerBound..<tokens.upperBound
      lengths.removeAll { $0.tokens == found.tokens }
    }
    var window = Window()
    switch reference.value {
    case .before: (window.to, window.isDeadline) = (said.from ?? said.to?.adding(days: -1), true)
    case .by: (window.to, window.isDeadline) = (said.to ?? said.from, true)
    case .after: (window.from, window.isEarliest) = (said.to ?? said.from, true)
    }
    if let length {
      // The last day before which there is as much time left.
      window.to = window.to.map { $0.moved(by: length, isBack: true).adding(days: 1) }
      window.from = window.from.map { $0.moved(by: length) }
    }
    windows[index] = Match(value: window, tokens: tokens)
    windows.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Adds the date that lies a length behind another one: "a month after that".
  private mutating func addDate(behind index: Int, before reference: Range<Int>) -> Bool {
    guard
      let found = lengths.last(where: { $0.tokens.upperBound == reference.lowerBound }),
      found.value.least == found.value.most, !found.value.hasOpenUpper, !found.value.hasOpenLower,
      !windows[index].value.isEarliest, windows[index].value.to != nil
    else { return false }
    lengths.removeAll { $0.tokens == found.tokens }
    let tokens = found.tokens.lowerBound..<reference.upperBound
    let window = windows[index].value.moved(by: found.value.most)
    windows.insert(Match(value: window, tokens: tokens), at: index + 1)
    return true
  }

  /// Puts what comes later in its place behind the date said before it: "decide on June 10 and
  /// start two weeks later", "the week after", "the following month".
  private mutating func relateLater() {
    for index in windows.indices.dropFirst() {
      let tokens = windows[index].tokens
      let said = windows[index - 1]
      guard isBeside(said, tokens) else { continue }
      if utterance.word(tokens.upperBound - 1) == "later",
        let length = utterance.length(at: tokens.lowerBound), length.end == tokens.upperBound - 1,
        length.value.least == length.value.most
      {
        windows[index].value = said.value.moved(by: length.value.most)
      } else if let unit = following(tokens.lowerBound), unit.end == tokens.upperBound,
        let day = said.value.from
      {
        windows[index].value = behind(unit.value, day)
      }
    }
    guard let said = windows.last else { return }
    // Nobody says it further behind the date.
    let end = min(utterance.tokens.count, said.tokens.upperBound + 16)
    for index in said.tokens.upperBound..<max(said.tokens.upperBound, end) {
      guard utterance.word(index) == "the", utterance.word(index + 2) == "after",
        let unit = calendarUnits[utterance.key(index + 1)],
        index + 3 == utterance.tokens.count || utterance.endsClause(at: index + 3)
          || utterance.word(index + 3) == "that", let day = said.value.from ?? said.value.to,
        isBeside(said, index..<index + 3)
      else { continue }
      let value = behind(unit, said.value.from ?? day.adding(days: -1))
      let isThat = utterance.word(index + 3) == "that"
      windows.append(Match(value: value, tokens: index..<index + (isThat ? 4 : 3)))
      return
    }
  }

  /// Whether a date that is still to come stands shortly before words of the same sentence.
  private func isBeside(_ said: Match<Window>, _ tokens: Range<Int>) -> Bool {
    guard let end = said.value.to, end > utterance.day, !said.value.isEarliest else { return false }
    return said.tokens.upperBound <= tokens.lowerBound
      && said.tokens.upperBound + 16 >= tokens.lowerBound
      && utterance.sentence(around: said.tokens.lowerBound).contains(tokens.lowerBound)
  }

  /// The unit of "the following week" and "the week after".
  private func following(_ start: Int) -> Parsed<Period.Unit>? {
    var index = utterance.word(start) == "in" ? start + 1 : start
    if utterance.word(index) == "the" { index += 1 }
    if utterance.word(index + 1) == "after" {
      return calendarUnits[utterance.key(index)].map { Parsed(value: $0, end: index + 2) }
    }
    guard utterance.word(index) == "following" else { return nil }
    return calendarUnits[utterance.key(index + 1)].map { Parsed(value: $0, end: index + 2) }
  }

  /// The unit of the calendar behind the one that holds a day.
  private func behind(_ unit: Period.Unit, _ day: Day) -> Window {
    let period = utterance.period(unit, around: day)
    return Window(from: period.to, to: period.to.shifted(by: 1, unit))
  }

  /// Leaves out holidays that are only mentioned beside a date: "with the holidays and everything".
  private mutating func dropHolidaysInPassing() {
    let isAlone = windows.count == 1
    windows.removeAll { window in
      let tokens = window.tokens
      guard utterance.word(tokens.upperBound - 1) == "holidays" else { return false }
      // The article may stand inside the date or before it.
      let first = tokens.first { utterance.word($0) == "the" } ?? tokens.lowerBound
      switch utterance.word(first - 1) {
      case "with", "given": return true
      case "over", "during": return !isAlone
      default: return false
      }
    }
  }

  /// Leaves out a date that is taken back, or only says another one again: "before end of Q3, so about ten weeks from
  /// now".
  private mutating func dropRepeats() {
    var index = 1
    while index < windows.count {
      let (first, second) = (windows[index - 1], windows[index])
      if isTakenBack(first, by: second) {
        windows.remove(at: index - 1)
      } else if isExplained(first, by: second) {
        windows.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// "March, no wait, April" and "Q3, well, end of Q3".
  private func isTakenBack(_ first: Match<Window>, by second: Match<Window>) -> Bool {
    var index = first.tokens.upperBound
    var isTurned = false
    while index < second.tokens.lowerBound {
      if let match = turns.match(utterance.tokens, at: index) {
        isTurned = true
        index = match.end
      } else if utterance.word(index).isEmpty {
        index += 1
      } else {
        return false
      }
    }
    return isTurned && index == second.tokens.lowerBound
  }

  private func isExplained(_ first: Match<Window>, by second: Match<Window>) -> Bool {
    var start = first.tokens.upperBound
    while utterance.isMark(",", at: start) || utterance.isMark("-", at: start)
      || utterance.isMark("(", at: start)
    {
      start += 1
    }
    guard let match = explanations.match(utterance.tokens, at: start),
      match.end == second.tokens.lowerBound, let to = first.value.to, let end = second.value.to,
      first.value.isDeadline
    else { return false }
    return end <= to && (second.value.from ?? utterance.day) >= utterance.day
  }
}
