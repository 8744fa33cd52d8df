extension Utterance {
  /// Whether a maybe stands in the clause of some words, or beside it as a clause of its own:
  /// "Q3, I guess" is one for both, "60k approved, probably live in Q3" only for the date.
  func isHedged(_ range: Range<Int>) -> Bool {
    guard isSentenceHedged(at: range.lowerBound) else { return false }
    let first = clause(at: range.lowerBound).tokens
    let last = clause(at: max(range.lowerBound, range.upperBound - 1)).tokens
    let own = min(first.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
    // What is only probable far behind it is something else.
    let reach = range.upperBound + Utterance.hedgeReach
    if matches(hedges, in: own).contains(where: { $0.tokens.lowerBound < reach }) { return true }
    let sentence = sentence(around: range.lowerBound)
    return [own.lowerBound - 2, own.upperBound + 1].contains { index in
      sentence.contains(index) && isOnlyHedge(clause(at: index).tokens)
    }
  }

  /// So many words behind something a maybe is still of it.
  private static let hedgeReach = 8

  /// Whether a clause holds nothing but a maybe: "ideally", "I would guess", "if possible".
  private func isOnlyHedge(_ clause: Range<Int>) -> Bool {
    guard let match = matches(hedges, in: clause).first else { return false }
    return clause.allSatisfy { match.tokens.contains($0) || hedgeFillers.contains(key($0)) }
  }
}

private let hedgeFillers: WordSet = [
  "i", "we", "'d", "would", "say", "think", "well", "but", "so", "it", "'s", "that", "just", "um",
  "uh", "guess", "quite", "very", "most", "at", "this", "point", "though", "please", "and", "yet",
  "still", "honestly", "or", "don't", "hold", "me", "to",
]
