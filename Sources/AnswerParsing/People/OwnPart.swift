import Qualification

/// The speaker's own part in a decision, by what they say of themselves.
struct OwnPart {
  var part: Authority.Part?
  /// Whether the speaker decides whoever else is heard.
  var isAlone = false
  /// The tokens that tell it.
  var tokens: [Range<Int>] = []

  init(_ utterance: Utterance) {
    let isAsked = utterance.expects(.authority)
    var found: [Match<Authority.Part>] = []
    for match in utterance.matches(Decisions.ownPart)
    where !utterance.isSupposed(before: match.tokens.lowerBound) {
      var match = match
      if match.value == .decides, utterance.isNegated(before: match.tokens.lowerBound, within: 3) {
        match.value = .none
      }
      // "Together with nobody" is alone.
      let isWithNobody =
        utterance.word(match.tokens.upperBound) == "with"
        && ["nobody", "no"].contains(utterance.word(match.tokens.upperBound + 1))
      if match.value == .influences, isWithNobody { match.value = .decides }
      found.append(match)
    }
    // An answer says its part a few times; so what compares them takes bounded time.
    found = Array(found.prefix(32))
    // "I can't decide alone" is more than "I can't decide".
    let limits = found.filter { $0.value == .influences }.map(\.tokens)
    found += utterance.ownDecisions().prefix(32).filter { own in
      !limits.contains { $0.overlaps(own.tokens) }
    }
    found += utterance.notedParts().prefix(32).filter { noted in
      !found.contains { $0.tokens.overlaps(noted.tokens) }
    }
    for match in utterance.matches(Decisions.alone) {
      if match.tokens.count == 1, !isAsked { continue }
      if utterance.isNegated(before: match.tokens.lowerBound, within: 3) {
        found.append(Match(value: .influences, tokens: match.tokens))
      } else {
        isAlone = true
        found.append(Match(value: .decides, tokens: match.tokens))
      }
    }
    if let whole = utterance.soleWord(),
      ["me", "mine"].contains(utterance.word(whole)) || isAsked && utterance.answersI(at: whole)
    {
      isAlone = true
      found.append(Match(value: .decides, tokens: whole..<whole + 1))
    }
    found = Array(found.prefix(32))
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    tokens = found.map(\.tokens)
    part = OwnPart.strongest(of: found.map(\.value))
    if part != .decides { isAlone = false }
    if part == .decides, !isAlone {
      isAlone = found.contains {
        utterance.tokens[$0.tokens].contains { lastWords.contains($0.key) }
      }
    }
  }

  /// What holds where several are said: what limits a part says more than the part.
  private static func strongest(of parts: [Authority.Part]) -> Authority.Part? {
    if parts.contains(.recommends) { return .recommends }
    for part in [Authority.Part.none, .influences] where parts.contains(part) { return part }
    return parts.first
  }
}

extension Utterance {
  /// Where the speaker says "I" with a verb of deciding, or with a denial of it.
  fileprivate func ownDecisions() -> [Match<Authority.Part>] {
    var found: [Match<Authority.Part>] = []
    for start in tokens.indices where word(start) == "i" {
      // "My brother's opinion before I sign" is no word on who decides.
      if isSupposed(before: start) || word(start - 1) == "before" { continue }
      if start > 0, ["and", "or"].contains(word(start - 1)), !isOwnClause(start) { continue }
      if endsDenial(of: start) {
        found.append(Match(value: .none, tokens: start..<start + 2))
        continue
      }
      var index = start + 1
      var isDenied = false
      while index < start + 8, index < tokens.count {
        let word = word(index)
        if let verb = Decisions.verbs.match(tokens, at: index), verb.value == .decides,
          ownVerbs.contains(word)
        {
          let isAboutTime = word == "decide" && timeWords.contains(key(verb.end))
          // "I need sign-off from procurement" is what others give.
          let isOthers = ["from", "of", "by"].contains(self.word(verb.end))
          if !isAboutTime, !isOthers {
            found.append(Match(value: isDenied ? .none : .decides, tokens: start..<verb.end))
          }
          break
        }
        if isNegator(at: index) {
          isDenied.toggle()
        } else if !ownAdverbs.contains(word) {
          break
        }
        index += 1
      }
    }
    return found
  }

  /// The one word of an answer that says more than fillers do.
  fileprivate func soleWord() -> Int? {
    guard tokens.count <= 8 else { return nil }
    let telling = tokens.indices.filter { index in
      if case .mark = tokens[index].kind { return false }
      return !soleFillers.contains(key(index))
    }
    return telling.count == 1 ? telling[0] : nil
  }

  /// Whether an answer is no more than "I do" or "I am".
  fileprivate func answersI(at index: Int) -> Bool {
    word(index) == "i" && ["do", "am"].contains(word(index + 1))
      && tokens.dropFirst(index + 2).allSatisfy { if case .mark = $0.kind { true } else { false } }
  }

  /// Whether "I" behind "and" has a verb of its own: "I look at it and I decide".
  private func isOwnClause(_ index: Int) -> Bool {
    let clause = clause(at: index).tokens
    let start = max(clause.lowerBound, index - 8)
    return start < index - 1
      && tokens[start..<index - 1].contains { ["i", "we"].contains($0.word) }
  }

  /// Whether words before only suppose it: "if it were my call".
  func isSupposed(before index: Int) -> Bool {
    let start = max(clause(at: index).tokens.lowerBound, index - 4)
    guard start < index else { return false }
    return tokens[start..<index].contains {
      ["if", "whether", "unless", "until", "once", "when"].contains($0.word)
    }
  }
}

/// Verbs by which the speaker takes the decision.
private let ownVerbs: WordSet = [
  "decide", "decides", "sign", "signs", "approve", "approves", "authorize", "authorise", "make",
  "makes", "call", "calls", "have", "has", "hold", "control", "own", "manage", "pull", "write",
  "release", "get", "okay", "greenlight", "give", "full", "complete", "total", "sole",
  "final", "deciding", "approving", "signing", "spending", "purchasing", "buying",
]

/// Words behind "decide" that tell when, or whether, and not who.
private let timeWords: WordSet = [
  "when", "if", "by", "before", "until", "till", "yet", "today", "tomorrow", "tonight", "now",
  "this", "next", "then", "slowly", "quickly", "fast", "overnight",
]

private let soleFillers: WordSet = [
  "do", "am", "up", "to",
  "ultimately", "just", "only", "it", "'s", "is", "that", "would", "be", "well", "honestly", "oh",
  "uh", "um", "the", "decision", "call", "so", "'d", "really", "basically", "yes", "yeah",
]

/// Words between "I" and its verb.
private let ownAdverbs: WordSet = [
  "can", "could", "do", "will", "'ll", "would", "'d", "also", "usually", "personally", "just",
  "simply", "always", "normally", "generally", "typically", "alone", "solely", "myself",
  "ultimately", "still", "am", "'m", "able", "allowed", "authorised", "authorized", "to", "the",
  "one", "who", "person", "that", "get", "have", "need", "really", "actually", "pretty", "much",
  "basically", "be", "may", "only", "both", "even", "'ve", "got", "guy", "think",
]

/// Words that leave nobody a say beside the speaker.
private let lastWords: WordSet = [
  "final", "last", "buck", "ultimate", "anyone", "anybody", "sole", "own", "alone", "solely",
  "proprietor", "nobody", "shots",
]
