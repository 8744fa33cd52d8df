import Qualification

extension Analysis {
  /// How the matter stands among the contact's other work.
  func priorityFact() -> SpokenFact? {
    let found = utterance.matches(Topics.priority).first { match in
      if utterance.expects(.priority) { return true }
      let words = utterance.tokens[match.tokens].map(\.word)
      return words.contains("priority") || words.contains("burner")
        || words.contains("list") || match.value == .low && words.first == "nice"
    }
    guard let found else { return nil }
    var rank = found.value
    if rank == .top, utterance.isNegated(before: found.tokens.lowerBound, within: 2) { rank = .low }
    return SpokenFact(
      kind: .priority, value: .priority(Priority(rank: rank, isHedged: isHedged(found.tokens))),
      range: span(of: [found.tokens], for: .priority), basis: isGuess ? .guessed : .said,
      isCorrection: isCorrection)
  }

  /// Which items of the ideal customer hold.
  func checklistFact() -> SpokenFact? {
    guard let expectation = utterance.expectation, expectation.kind == .fit,
      !expectation.checklist.isEmpty
    else { return nil }
    var checklist = Checklist()
    for clause in utterance.clauses {
      let isDenied = clause.tokens.contains {
        Utterance.isNegator(utterance.word($0)) || deniers.contains(utterance.key($0))
      }
      for item in expectation.checklist where mentions(item, in: clause) {
        // The last word on an item holds: "they are two people, so people no".
        checklist.met.removeAll { $0 == item.id }
        checklist.unmet.removeAll { $0 == item.id }
        if isDenied { checklist.unmet.append(item.id) } else { checklist.met.append(item.id) }
      }
    }
    let words = Set(utterance.tokens.map(\.word))
    let named = Set(checklist.met + checklist.unmet)
    let others = expectation.checklist.map(\.id).filter { !named.contains($0) }
    // A bare yes may only mean: go ahead and ask.
    if words.contains("all") || words.contains("everything") {
      if words.contains("but") || words.contains("except") {
        checklist.unmet = checklist.met + checklist.unmet
        checklist.met = []
      }
      checklist.met += others.filter { !checklist.unmet.contains($0) }
    } else if named.isEmpty, answer?.value == .no || words.contains("none") {
      checklist.unmet = others
    } else if checklist.unmet.isEmpty, words.contains("only") {
      checklist.unmet = others
    }
    guard !checklist.met.isEmpty || !checklist.unmet.isEmpty else { return nil }
    return SpokenFact(
      kind: .fit, value: .checklist(checklist), range: span(of: [], for: .fit),
      basis: isGuess ? .guessed : .said, isCorrection: isCorrection)
  }

  private func mentions(_ item: Playbook.ChecklistItem, in clause: Clause) -> Bool {
    let id = Lexer.tokens(of: item.id).map(\.word)
    let words = clause.tokens.map { utterance.word($0) }
    if id.allSatisfy(words.contains) { return true }
    let telling = Lexer.tokens(of: item.text).map(\.word).filter { $0.utf8.count > 4 }
    let matched = telling.count { words.contains($0) }
    return matched >= 2 || (matched == 1 && telling.count == 1)
  }

  /// Levels that the rep gives by their own judgement, one a criterion or one for all.
  func judgementFacts() -> [SpokenFact] {
    guard let expectation = utterance.expectation else { return [] }
    let words = utterance.tokens.map(\.word).filter { !$0.isEmpty }
    let isJudged = expectation.kind == .judgement
    // A bare level answers any question by the rep's own judgement.
    guard isJudged || (words.count == 1 && ["strong", "partial", "weak"].contains(words[0])) else {
      return []
    }
    let levels = utterance.matches(levelWords)
    let criteria = expectation.criteria
    guard !levels.isEmpty, isOnlyLevels(levels, criteria) else { return [] }
    return criteria.enumerated().compactMap { index, criterion in
      let named = levels.prefix(Analysis.limit).first { match in
        let clause = utterance.clause(at: match.tokens.lowerBound)
        return clause.tokens.contains { utterance.word($0) == criterion.rawValue }
          && isNearest(match, to: criterion, among: criteria)
      }
      let isNaming = utterance.tokens.contains { token in
        criteria.contains { $0.rawValue == token.word }
      }
      let isMeant = expectation.named == nil || expectation.named == criterion
      let positional =
        levels.count == 1
        ? (isMeant ? levels[0] : nil) : levels.count > index ? levels[index] : nil
      guard let match = named ?? (isNaming ? nil : positional) else { return nil }
      return SpokenFact(
        kind: expectation.kind, criterion: criterion, value: .judgement(match.value),
        range: range(0..<utterance.tokens.count), basis: .judged, isCorrection: isCorrection)
    }
  }

  /// Whether nothing is said but levels, and of what: "good listener" is no level of trust.
  private func isOnlyLevels(_ levels: [Match<Level>], _ criteria: [CriterionID]) -> Bool {
    return utterance.tokens.indices.allSatisfy { index in
      let word = utterance.word(index)
      return levelFillers.contains(word) || criteria.contains { $0.rawValue == word }
        || levels.last(from: index, \.tokens)?.tokens.contains(index) == true
    }
  }

  private func isNearest(
    _ match: Match<Level>, to criterion: CriterionID, among criteria: [CriterionID]
  ) -> Bool {
    func distance(_ id: CriterionID) -> Int {
      utterance.tokens.indices.filter { utterance.word($0) == id.rawValue }
        .map { abs($0 - match.tokens.lowerBound) }.min() ?? .max
    }
    return criteria.allSatisfy { distance(criterion) <= distance($0) }
  }
}

private let levelWords = PhraseTable<Level>([
  (.strong, "strong;high;good;great;full;very;excellent;solid"),
  (.partial, "partial;medium;ok;okay;some;fair;average;so so;neutral;decent"),
  (.weak, "weak;low;poor;little;bad;thin"),
  (.none, "none;no;zero;not at all"),
])

/// Words beside levels that say nothing; the empty one is a mark or figures.
private let levelFillers: WordSet = [
  "and", "all", "is", "on", "for", "but", "with", "the", "of", "",
]

private let deniers: WordSet = ["wrong", "too", "except", "but", "missing", "fails", "lacks"]
