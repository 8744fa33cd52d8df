import Qualification

extension Analysis {
  /// The same days of another year, where a date was named without its year and is so near its end
  /// that this year's or next year's may be meant: "in March" said on 28 March, "by April" in May.
  func otherYear(of match: Match<Window>) -> Window? {
    guard let period = yearlyPeriod(in: match.tokens), period.unit < .year else { return nil }
    let window = match.value
    let day = utterance.day
    if period.from <= day, day < period.to {
      // "Not until Q2" said in Q2 has been read as next year's.
      if let from = window.from, from > day { return window.moved(byYears: -1) }
      let left = period.to.days(since: day)
      let isNearlyOver = left * 3 <= period.to.days(since: period.from)
      return isNearlyOver && !window.isDeadline ? window.moved(byYears: 1) : nil
    }
    // In January nobody takes "in Q4" for the one that has just ended: its year is another one.
    guard period.from > day, period.from.year > day.year, !window.isEarliest else { return nil }
    let ended = period.to.adding(months: -12)
    let hasJustPassed = ended <= day && day.days(since: ended) < UnsureYears.daysBehind
    return hasJustPassed ? window.moved(byYears: -1) : nil
  }

  /// The period in a date's words whose year the words leave open.
  private func yearlyPeriod(in tokens: Range<Int>) -> Period? {
    for index in tokens {
      guard let found = utterance.period(at: index) else { continue }
      return found.value.isRecurring && found.end <= tokens.upperBound ? found.value : nil
    }
    return nil
  }
}

private enum UnsureYears {
  /// So many days behind its end a period may still be meant, although it is over.
  static let daysBehind = 31
}

extension Window {
  fileprivate func moved(byYears years: Int) -> Window {
    var copy = self
    copy.from = from?.adding(months: 12 * years)
    copy.to = to?.adding(months: 12 * years)
    return copy
  }
}
