extension Utterance {
  /// Which quantities the speaker takes back for the one behind: "Q3, no wait, Q4".
  func takenBack(_ candidates: [Candidate]) -> [Bool] {
    var isTakenBack = [Bool](repeating: false, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      for next in candidates[(index + 1)...].prefix(2) {
        if takesBack(candidate, for: next) { isTakenBack[index] = true }
      }
    }
    return isTakenBack
  }

  private func takesBack(_ candidate: Candidate, for next: Candidate) -> Bool {
    guard candidate.value.isReplaced(by: next.value) else { return false }
    let between = candidate.tokens.upperBound..<next.tokens.lowerBound
    guard !between.isEmpty, between.count <= 10 else { return false }
    if isSaid(candidate) && isTurned(between) || isNarrowed(candidate, between) { return true }
    var hasRetraction = false
    var index = between.lowerBound
    while index < between.upperBound {
      if let match = retractions.match(tokens, at: index), match.end <= between.upperBound {
        hasRetraction = true
        index = match.end
      } else if case .mark = tokens[index].kind {
        index += 1
      } else if retractionFillers.contains(key(index)) || tokens[index].number != nil {
        index += 1
      } else {
        return false
      }
    }
    return hasRetraction
  }
}

extension Utterance {
  /// Whether a date is what was said, told or hoped before: "I said June", "we were hoping for May".
  private func isSaid(_ candidate: Candidate) -> Bool {
    guard case .window = candidate.value else { return false }
    let start = candidate.tokens.lowerBound
    let clause = clause(at: start).tokens
    return (max(clause.lowerBound, start - 5)..<start).contains { sayings.contains(key($0)) }
  }

  /// Whether "but really", "but now" or the like turns from one date to the next.
  private func isTurned(_ between: Range<Int>) -> Bool {
    guard let turn = between.first(where: { word($0) == "but" }),
      turn <= between.lowerBound + 2
    else { return false }
    return (turn + 1..<between.upperBound).contains { index in
      realities.contains(key(index)) || word(index) == "more" && word(index + 1) == "like"
    } && !between.contains { isMark(".", at: $0) || word($0) == "not" || word($0) == "and" }
  }

  /// Whether a time is said more closely: "before the Christmas rush, say start of December".
  private func isNarrowed(_ candidate: Candidate, _ between: Range<Int>) -> Bool {
    guard case .window = candidate.value,
      let say = between.last(where: { word($0) == "say" }), say >= between.upperBound - 3
    else { return false }
    return between.contains { isMark(",", at: $0) && $0 < say && $0 >= say - 3 }
      && !between.contains { isMark(".", at: $0) || word($0) == "and" || word($0) == "not" }
  }

  /// Whether words are part of an address on the net: "Monday.com" is no day.
  func isAddress(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard isMark(".", at: end), end + 1 < tokens.count,
      tokens[end].range.upperBound == tokens[end + 1].range.lowerBound
    else { return false }
    return ["com", "io", "net", "org", "ai", "co", "app", "de"].contains(word(end + 1))
  }
}

extension Candidate.Value {
  /// Whether another value can stand in the place of this one.
  fileprivate func isReplaced(by other: Candidate.Value) -> Bool {
    switch (self, other) {
    case (.window, .window), (.length, .length), (.number, .number), (.number, .money):
      true
    default: false
    }
  }
}

/// Words that take back what stands before them, between two values.
private let retractions = PhraseTable<Bool>([
  (
    true,
    """
    no wait;wait no;wait;no sorry;sorry no;sorry;i mean;i meant;make that;make it;or rather;rather;\
    scratch that;strike that;correction;i misspoke;let me correct that|myself;no no;actually;no;\
    well;well actually;no actually;actually no;my mistake;my bad;oops;i stand corrected;better say;\
    that is to say;more like;no more like;or better;excuse me;pardon
    """
  )
])

/// Verbs of what was meant before it turned out otherwise.
private let sayings: WordSet = [
  "said", "told", "thought", "hoped", "hoping", "planned", "originally", "assumed", "guessed",
  "promised", "wanted", "aimed", "initially", "mentioned", "supposed",
]

/// Words behind "but" that say how it really is.
private let realities: WordSet = [
  "really", "actually", "realistically", "now", "honestly", "truthfully", "likely", "probably",
]

/// Words that say nothing between a value and the one that replaces it.
private let retractionFillers: WordSet = [
  "it", "'s", "is", "um", "uh", "er", "like", "so", "that", "the", "in", "by", "at", "for", "on",
  "say", "let", "was", "be", "'ll", "about", "around", "hmm", "oh", "not", "until", "we",
  "end", "of", "mid", "early", "late",
]
