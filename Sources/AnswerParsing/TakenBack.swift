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
    var hasRetraction = false
    var index = between.lowerBound
    while index < between.upperBound {
      if let match = retractions.match(tokens, at: index), match.end <= between.upperBound {
        hasRetraction = true
        index = match.end
      } else if case .mark = tokens[index].kind {
        index += 1
      } else if retractionFillers.contains(word(index)) || tokens[index].number != nil {
        index += 1
      } else {
        return false
      }
    }
    return hasRetraction
  }
}

extension Utterance {
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

/// Words that say nothing between a value and the one that replaces it.
private let retractionFillers: WordSet = [
  "it", "'s", "is", "um", "uh", "er", "like", "so", "that", "the", "in", "by", "at", "for", "on",
  "say", "let", "was", "be", "it'll", "'ll", "about", "around", "hmm", "oh", "not", "until", "we",
  "end", "of", "mid", "early", "late",
]
