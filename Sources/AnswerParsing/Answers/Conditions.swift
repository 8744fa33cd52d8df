/// What something hangs on: "if legal is done", "subject to the audit", "first we have to hire".
extension Utterance {
  /// The words of a condition: behind if, provided, unless, subject to, or what comes first.
  func condition() -> Range<Int>? {
    for clause in clauses {
      for index in clause.tokens {
        guard let match = conditionWords.match(tokens, at: index),
          match.end < clause.tokens.upperBound, isCondition(at: index, match.end)
        else { continue }
        var end = consequence(from: match.end, to: min(clause.tokens.upperBound, match.end + 18))
        while end > match.end + 1, stretchTails.contains(key(end - 1)) { end -= 1 }
        return match.end..<end
      }
    }
    return prerequisite()
  }

  /// Where what follows from a condition begins: "if it works | we could sign".
  private func consequence(from start: Int, to end: Int) -> Int {
    guard start + 2 < end else { return end }
    return (start + 2..<end).first { index in
      clausePronouns.contains(key(index))
        && consequenceVerbs.contains(key(index + 1))
        && !["and", "or", "that", "which", "what", "than"].contains(word(index - 1))
    } ?? end
  }

  /// Whether "if" sets a condition, and neither asks nor softens: "not sure if", "if possible".
  private func isCondition(at index: Int, _ end: Int) -> Bool {
    guard word(index) == "if" || word(index) == "whether" else { return true }
    let before = word(index - 1)
    if askingWords.contains(before) { return false }
    return softIfs.match(tokens, at: end) == nil
  }

  /// What has to be done before: "need to finish the move first", "first we have to hire".
  func prerequisite() -> Range<Int>? {
    for clause in clauses {
      let words = clause.tokens
      guard let need = words.first(where: { needWords.contains(key($0)) }),
        word(need + 1) == "to" || word(need) == "must"
      else { continue }
      let start = word(need) == "must" ? need + 1 : need + 2
      let isFirst =
        word(words.upperBound - 1) == "first"
        || word(words.lowerBound) == "first" || word(need - 1) == "first"
      guard isFirst, start < words.upperBound else { continue }
      let isAsking = (start..<words.upperBound).contains {
        Decisions.asks.match(tokens, at: $0)?.value == .person
      }
      if isAsking { continue }
      var end = min(words.upperBound, start + 12)
      while end > start, stretchTails.contains(key(end - 1)) { end -= 1 }
      if end > start { return start..<end }
    }
    return nil
  }
}

private let conditionWords = PhraseTable<Bool>([
  (
    true,
    """
    if;only if;even if;provided;provided that;providing;as long as;so long as;unless;subject to;\
    conditional on|upon;assuming;assuming that;contingent on|upon;depends on;depending on;\
    depends on whether|if;it depends on;dependent on;hinges on;comes down to;pending;\
    on condition that;on the condition that;under the condition that;depends whether|if;\
    conditioned on
    """
  )
])

/// What "if" says where it sets no condition.
private let softIfs = PhraseTable<Bool>([
  (
    true,
    """
    possible;needed;necessary;anything;not;so;only;at all;any;you like;you want;you will;you ask me;\
    i'm honest;i may;i remember;i recall;you don't mind;need be;i'm not mistaken;i had to guess;\
    i have to guess;you know what i mean;you must know;that makes sense;we're honest;ever;\
    it's all the same;it is all the same;that's all right|alright|okay|ok;you can help it
    """
  )
])

/// Words before an "if" that asks.
private let askingWords: WordSet = [
  "sure", "know", "see", "ask", "asking", "asked", "check", "checking", "wonder", "wondering",
  "tell", "remember", "care", "doubt", "matter", "what", "curious", "decide", "clear", "unclear",
  "as", "and", "out",
]

private let needWords: WordSet = [
  "need", "needs", "have", "has", "must", "got", "want", "wants", "gotta", "going",
]

private let consequenceVerbs: WordSet = [
  "could", "would", "will", "'d", "'ll", "can", "might", "may", "should", "sign", "start", "buy",
  "go", "are", "'re", "'m", "am",
]
