import Qualification

extension Utterance {
  /// Whether the words say that an amount or a date is not the one: "not 40k", "we are not at 40k
  /// yet", "March is not the plan".
  func denies(_ candidate: Candidate) -> Bool {
    switch candidate.value {
    case .number: return false
    case .money:
      return isDenied(before: candidate.tokens.lowerBound)
        || amountDenials.match(tokens, at: candidate.tokens.upperBound) != nil
    case .length: return expects(.horizon) && isDenied(before: candidate.tokens.lowerBound)
    case .window:
      return isDenied(before: candidate.tokens.lowerBound)
        || deniesDate(at: candidate.tokens.upperBound)
    }
  }

  /// Whether a no stands right before a value, or before its article or "at".
  private func isDenied(before start: Int) -> Bool {
    var index = start - 1
    if isStep(word(index)) { index -= 1 }
    switch word(index) {
    // "Nowhere near 40k" begins the value with "near".
    case "nowhere": return true
    // "Why not 40k?" and "whether or not 40k" deny nothing.
    case "not": return word(index - 1) != "why" && word(index - 1) != "or"
    case "isn't", "aren't", "wasn't", "isnt", "ain't":
      // "Isn't 40k enough?" asks.
      return clause(at: start).tokens.lowerBound < index
    case "be": return isNegator(at: index - 1)
    default: return false
    }
  }

  private func isStep(_ word: WordKey) -> Bool {
    switch word {
    case "at", "a", "the", "near", "yet": true
    default: false
    }
  }

  /// Whether the words behind a date say no to it: "tomorrow is too early".
  private func deniesDate(at index: Int) -> Bool {
    if dateDenials.match(tokens, at: index) != nil { return true }
    // "March is not a problem" and "June is not fixed yet" leave the date as it is.
    guard let no = dateNegations.match(tokens, at: index) else { return false }
    let isArticle = word(no.end) == "a" || word(no.end) == "an" || word(no.end) == "yet"
    return !harmless.contains(key(isArticle ? no.end + 1 : no.end))
  }
}

private let dateNegations = PhraseTable<Bool>([
  (true, "is|was|'s not;isn't;wasn't;won't be;would not be;wouldn't be")
])

/// What is said not to be, where the date stays.
private let harmless: WordSet = [
  "problem", "issue", "trouble", "bad", "impossible", "unrealistic", "unreasonable", "too", "out",
  "off", "fixed", "final", "set", "confirmed", "certain", "sure", "firm", "approved", "signed",
  "ideal", "guaranteed", "ruled", "crazy", "far", "long", "unlikely", "only", "just", "soon",
  "late", "early", "carved", "perfect", "agreed", "decided", "official", "definite", "hard",
]

/// Words behind a date that say no to it.
private let dateDenials = PhraseTable<Bool>([
  (
    true,
    """
    is|'s|feels|seems|sounds (way|far|much|bit) too early|late|soon|tight|far;\
    would|will be (way|far|much|bit) too early|late|soon|tight;\
    is out;is off the table;won't work|do|happen;can't work|happen;cannot work|happen;\
    doesn't work;is impossible;is unrealistic;would not work;wouldn't work;will not work|happen
    """
  )
])

/// Words behind an amount that say no to it.
private let amountDenials = PhraseTable<Bool>([
  (
    true,
    """
    is|was|'s not the|our budget|plan|number|figure|amount|limit;isn't the|our budget|plan|number|figure|amount|limit;\
    is|'s not possible|realistic|feasible|doable|available|right|correct|happening;\
    isn't possible|realistic|feasible|doable|available|right|correct|happening;\
    is off the table;is out of the question;is out of reach;is impossible;is unrealistic;\
    won't work|happen;can't work|happen;will not work|happen;is not on the table;isn't on the table
    """
  )
])
