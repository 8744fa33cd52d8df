import Qualification

extension Committee {
  /// Whether the answer to who decides points at a name: "not me, only Petra", "I don't, Jo does".
  ///
  /// A name that is only put aside is not pointed at, nor is one with more said of it.
  func isPointedAt(_ run: Range<Int>) -> Bool {
    guard isAsked, utterance.expectation?.part != .path else { return false }
    guard let isEllipsis = endsPointing(run.upperBound) else { return false }
    var isLed = false
    var index = run.lowerBound - 1
    while index >= 0, run.lowerBound - index <= 8, !utterance.word(index).isEmpty {
      let word = utterance.word(index)
      if word == "not" {
        // "Not only Petra" counts her in, "not Petra" leaves her out.
        return ["only", "just"].contains(utterance.word(index + 1))
      }
      if word == "but" {
        // "Nobody but Petra" points at her, "everybody but Petra" does not.
        return (max(0, index - 8)..<index).contains { utterance.isNegator(at: $0) }
      }
      if pointers.contains(utterance.key(index)) {
        isLed = true
      } else if !isName(index), word != "and", word != "or" {
        return false
      }
      index -= 1
    }
    if isLed || isEllipsis { return true }
    // "Not my boss, Petra" may be the boss's name; "not me, Petra" is not.
    return part == Authority.Part.none && own.tokens.contains { $0.upperBound == index }
  }

  /// Whether nothing but a short verb follows a name, if so much; nothing where more is said.
  private func endsPointing(_ end: Int) -> Bool? {
    if joinsName(end) || tails.contains(utterance.key(end)) { return false }
    if utterance.word(end).isEmpty { return false }
    guard shortVerbs.contains(utterance.key(end)), utterance.word(end + 1).isEmpty else {
      return nil
    }
    return true
  }

  private func joinsName(_ index: Int) -> Bool {
    ["and", "or", "plus", "&"].contains(utterance.word(index)) && isName(index + 1)
  }
}

extension Utterance {
  /// "I don't" to the question of who decides: the verb is that of the question.
  func endsDenial(of start: Int) -> Bool {
    guard expects(.authority), expectation?.part != .path, expectation?.part != .steps else {
      return false
    }
    var index = start + 1
    if isDenyingVerb(index) {
      index += 1
    } else if shortVerbs.contains(key(index)), word(index + 1) == "not" {
      index += 2
    } else {
      return false
    }
    return word(index).isEmpty || ["but", "because"].contains(word(index))
  }

  private func isDenyingVerb(_ index: Int) -> Bool {
    ["don't", "can't", "won't", "wouldn't", "dont", "cant", "cannot"].contains(word(index))
  }
}

/// Words that lead to the one who is meant.
private let pointers: WordSet = [
  "only", "just", "rather", "it", "'s", "is", "that", "would", "be", "'d", "probably",
  "maybe", "mostly", "mainly", "usually", "likely", "always", "instead", "purely", "solely",
]

/// Verbs that stand for the one of the question.
private let shortVerbs: WordSet = ["does", "do", "is", "am", "'m", "will", "would", "can", "did"]

/// Words behind a name that leave it the one who is meant.
private let tails: WordSet = ["from", "in", "at", "here", "alone", "instead", "too"]
