import Qualification

extension Analysis {
  /// Where an answer speaks of who decides, from the first to the last of some pieces.
  ///
  /// Clauses are taken whole, but for what "and" joins to them on another matter.
  func span(ofPeople pieces: [Range<Int>]) -> Range<Int> {
    guard let first = pieces.map(\.lowerBound).min(), let last = pieces.map(\.upperBound).max()
    else { return span(of: pieces, for: .authority) }
    let whole = 0..<utterance.tokens.count
    let clause = utterance.clause(at: first).tokens
    let start = start(of: first, in: min(clause.lowerBound, first)..<first)
    if utterance.expects(.authority) {
      // All of it answers, but for an amount that is told first.
      let isTold = amounts.contains {
        $0.subject != .threshold && $0.tokens.upperBound <= start
      }
      return range(isTold ? start..<whole.upperBound : whole)
    }
    let end = utterance.clause(at: max(first, last - 1)).tokens.upperBound
    return range(start..<max(end, last))
  }

  /// Where the words about people begin: behind an "and" that closes a clause of its own, and
  /// behind an amount.
  private func start(of first: Int, in before: Range<Int>) -> Int {
    var start = before.lowerBound
    for index in before where spanJoints.contains(utterance.key(index)) {
      if isOwnClause(start..<index) { start = index + 1 }
    }
    // "Budget 50k CFO decides"
    for amount in amounts
    where amount.subject != .threshold && amount.tokens.lowerBound >= start
      && amount.tokens.upperBound <= first
    {
      start = amount.tokens.upperBound
    }
    while start < first, spanJoints.contains(utterance.key(start)) { start += 1 }
    return start
  }

  private func isOwnClause(_ tokens: Range<Int>) -> Bool {
    amounts.contains { tokens.overlaps($0.tokens) }
      || windows.contains { tokens.overlaps($0.tokens) }
      || lengths.contains { tokens.overlaps($0.tokens) }
      || tokens.count > 1 && tokens.contains { clauseWords.contains(utterance.key($0)) }
  }
}

/// Words that join one matter to the next.
private let spanJoints: WordSet = ["and", "so", "while", "plus", "then"]

/// Words that a clause with a verb has, and a row of people has not.
private let clauseWords: WordSet = [
  "is", "'s", "are", "'re", "was", "were", "have", "has", "had", "need", "needs", "want", "wants",
  "use", "uses", "we", "it", "they", "there", "you", "can", "could", "will", "would", "'ll", "'d",
]
