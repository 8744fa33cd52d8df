import Qualification

extension Utterance {
  /// Whether a date without its year or week, at a token, is one of the past.
  ///
  /// It is where the clause tells of the past, and behind "since", unless something is to come.
  func isPastTense(at index: Int) -> Bool {
    let clause = clause(at: index).tokens
    // Nobody's verb stands further away.
    let near = max(clause.lowerBound, index - 10)..<min(clause.upperBound, index + 10)
    var isPast = word(index) == "since"
    // "Back in March"
    if word(index - 1) == "back", clause.lowerBound == index - 1 { isPast = true }
    for token in near {
      let word = word(token)
      if futureWords.contains(word) { return false }
      if pastWords.contains(word) { isPast = true }
    }
    return isPast
  }
}

private let futureWords: WordSet = [
  "will", "'ll", "won't", "wont", "shall", "going", "gonna", "should", "would", "'d", "could",
  "can", "may", "might", "must", "plan", "planning", "want", "wanted", "need", "needed", "hope",
  "hoping", "until", "by", "aim", "aiming", "target", "due", "expect", "if", "let's", "supposed",
]

private let pastWords: WordSet = [
  "was", "were", "wasn't", "weren't", "did", "didn't", "had", "went", "started", "began", "signed",
  "bought", "met", "spoke", "launched", "ended", "finished", "happened", "came", "got", "lost",
  "paid", "ran", "made", "said", "told", "saw", "tried", "moved", "closed", "hired", "left",
  "switched", "installed", "implemented", "renewed", "cancelled", "canceled", "ago", "already",
]
