import AnswerParsing
public import Qualification

extension Listener {
  /// The day of a call by what is said in it: "today is the fourth of August", "it's the twenty-eighth
  /// of July today"; nothing where nobody says it, or two days are told.
  ///
  /// `latest` is the last day that it can be: a day without a year is the latest one up to it.
  public func dayTold(in call: RecordedCall, upTo latest: Day) -> Day? {
    var told: Day?
    // A day is said in few words, and a very long turn would only take time.
    for (index, turn) in call.turns.enumerated() where turn.text.utf8.count < 4_000 {
      for remark in Remark.remarks(of: turn.text) {
        guard let words = remark.wordsOfDay(isOpening: index < Listener.opening),
          let day = day(in: turn.text.slice(words), upTo: latest)
        else { continue }
        if let told, told != day { return nil }
        told = day
      }
    }
    return told
  }

  /// The day of a call as far as what is said lets one guess it, with the words: a week before the first
  /// talk that is fixed for a day, or the first day of the quarter whose money is still left.
  ///
  /// `latest` is the last day that it can be. Nothing where nobody says such a thing.
  public func dayImplied(
    in call: RecordedCall, upTo latest: Day
  ) -> (day: Day, words: String)? {
    var first: (day: Day, words: String)?
    var ofMoney: (day: Day, words: String)?
    // Days and quarters have a figure, which most turns have not.
    for turn in call.turns
    where turn.text.utf8.count < 4_000 && turn.text.utf8.contains(where: { (48...57).contains($0) })
    {
      for remark in Remark.remarks(of: turn.text) {
        let words = turn.text.words(in: remark.range)
        if ofMoney == nil, let day = remark.quarterWithMoneyLeft(upTo: latest) {
          ofMoney = (day, words)
        }
        guard let piece = remark.wordsOfTalk,
          let day = day(in: turn.text.slice(piece), upTo: latest.adding(days: Listener.lead))
        else { continue }
        let before = day.adding(days: -Listener.lead)
        if first.map({ before < $0.day }) ?? true { first = (before, words) }
      }
    }
    return first ?? ofMoney
  }

  /// So many days before a talk it is fixed.
  private static let lead = 7

  /// In so many turns people say what day it is without a word such as today.
  private static let opening = 3

  private func day(in text: String, upTo latest: Day) -> Day? {
    // A year that is said makes it a day of that year, be it long gone.
    let year = text.split { !$0.isNumber }.compactMap { Int($0) }.last {
      (1990...2100).contains($0)
    }
    let said = year.flatMap { Day(iso: "\($0)-01-01") } ?? latest
    let asked = CallMatter.all.first { $0.kind == .horizon }?.expectation(in: playbook)
    let spoken = understand(
      .horizon, in: text, said: said, expecting: asked, settings: playbook.settings, cues: cues)
    guard case .horizon(let horizon)? = spoken.fact?.value, let from = horizon.from,
      horizon.to.map({ $0 <= from.adding(days: 1) }) ?? false
    else { return nil }
    if year != nil { return from <= latest ? from : nil }
    return from > latest ? from.adding(months: -12) : from
  }
}

extension Remark {
  /// Where it tells what day it is: the words around a month beside "today", or behind "this is" where
  /// the call opens; nothing where it does not.
  fileprivate func wordsOfDay(isOpening: Bool) -> Range<Int>? {
    guard !isQuestion, let month = tokens.firstIndex(where: { monthNames.contains($0.key) }) else {
      return nil
    }
    let isTold = tokens.indices.contains { index in
      guard word(index) == "today" else { return false }
      let between = min(index, month)..<max(index, month)
      guard between.count <= 8 else { return false }
      // "Today is fourth August", "it's the twenty-eighth of July today".
      let before = max(0, between.lowerBound - 7)..<between.upperBound
      return before.contains { ["is", "'s", "it's", "today's"].contains(word($0)) }
        && !between.contains {
          ["by", "until", "before", "for", "since", "from"].contains(word($0))
        }
    }
    guard isTold || isOpening && isNamedOutright(month) else { return nil }
    // "The twenty-eighth of July", "August 4th, 2025".
    let first = tokens[..<month].lastIndex { $0.isAnyMark && !$0.isMark("-") }
    let told = tokens[..<month].lastIndex { ["today", "is", "'s"].contains($0.word) }
    let start = max(first.map { $0 + 1 } ?? 0, told.map { $0 + 1 } ?? 0, month - 5)
    var end = month + 1
    while end < tokens.count, end < month + 4, !tokens[end].isAnyMark || isFigure(end + 1),
      word(end) != "today"
    {
      end += 1
    }
    return range(of: start..<end)
  }
}

extension Remark {
  /// Where a remark that fixes a talk names its day by month and number: "the week of April 28th".
  fileprivate var wordsOfTalk: Range<Int>? {
    guard holds(CallTopics.meeting) || offersTalk,
      !tokens.contains(where: { occasions.contains($0.key) }),
      !holds(CallTopics.goingLive), !holds(CallTopics.past),
      let month = tokens.firstIndex(where: { monthNames.contains($0.key) })
    else { return nil }
    if isFigure(month + 1), tokens[month + 1].number.map({ $0.digits <= 2 }) ?? false {
      return range(of: month..<min(tokens.count, month + 2))
    }
    // "The 28th of April."
    let number = word(month - 1) == "of" ? month - 2 : month - 1
    guard isFigure(number), tokens[number].number.map({ $0.digits <= 2 }) ?? false else {
      return nil
    }
    return range(of: number..<month + 1)
  }

  /// The first day of the quarter of which money is said to be left; the latest such day up to another.
  fileprivate func quarterWithMoneyLeft(upTo latest: Day) -> Day? {
    guard !isQuestion, tokens.contains(where: { ["left", "remaining"].contains($0.word) }) else {
      return nil
    }
    for index in tokens.indices {
      guard let quarter = ["q1", "q2", "q3", "q4"].firstIndex(of: spelling(index)),
        ["my", "our", "the", "this"].contains(word(index - 1)),
        (index + 1..<index + 4).contains(where: { ["budget", "money", "spend"].contains(word($0)) }
        ),
        let day = Day(iso: "\(latest.year)-\(["01", "04", "07", "10"][quarter])-01")
      else { continue }
      return day > latest ? day.adding(months: -12) : day
    }
    return nil
  }

  /// Whether "this is October 9, 2025" stands around a month.
  private func isNamedOutright(_ month: Int) -> Bool {
    let before = (max(0, month - 5)..<month).map(word)
    guard let told = before.lastIndex(of: "is"), told > 0, before[told - 1] == "this" else {
      return false
    }
    return (month + 1..<min(tokens.count, month + 5)).contains {
      tokens[$0].number.map { $0.digits == 4 && $0.isPlain } ?? false
    }
  }
}

private let monthNames: WordSet = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]

/// What has a day long before which it is spoken of.
private let occasions: WordSet = [
  "show", "conference", "event", "fair", "audit", "holiday", "vacation", "wedding", "expo",
]
