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
