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

extension Analysis {
  /// Puts a date that hangs on another one in its place: "in three weeks …, so before then".
  mutating func relateDates() {
    dropRepeats()
    guard let reference = utterance.matches(references).last,
      let index = windows.lastIndex(where: {
        $0.tokens.upperBound <= reference.tokens.lowerBound
      })
    else { return }
    let said = windows[index].value
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
