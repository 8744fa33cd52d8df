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
    guard let found = found ?? bareRank else { return nil }
    var rank = found.value
    if rank == .top, utterance.isNegated(before: found.tokens.lowerBound, within: 2) { rank = .low }
    return SpokenFact(
      kind: .priority, value: .priority(Priority(rank: rank, isHedged: isHedged(found.tokens))),
      range: span(of: [found.tokens], for: .priority), basis: isGuess ? .guessed : .said,
      isCorrection: isCorrection)
  }

  /// A rank that is all of the answer: "low", "it's third".
  private var bareRank: Match<Priority.Rank>? {
    guard utterance.expects(.priority), utterance.tokens.count <= 8 else { return nil }
    let telling = utterance.tokens.indices.filter {
      !utterance.word($0).isEmpty && !rankFillers.contains(utterance.key($0))
    }
    guard telling.count == 1, let index = telling.first, let rank = bareRanks[utterance.key(index)]
    else { return nil }
    return Match(value: rank, tokens: index..<index + 1)
  }

  /// Which items of the ideal customer hold.
  func checklistFact() -> SpokenFact? {
    guard let expectation = utterance.expectation, expectation.kind == .fit,
      !expectation.checklist.isEmpty
    else { return nil }
    var checklist = Checklist()
    for clause in utterance.clauses {
      let isDenied = clause.tokens.contains {
        utterance.isNegator(at: $0) || deniers.contains(utterance.key($0))
      }
      let counts = counts(in: clause, expectation.checklist)
      checklist.met += counts.filter(\.isMet).map(\.id)
      checklist.unmet += counts.filter { !$0.isMet }.map(\.id)
      let counted = counts.flatMap { [$0.id, $0.noun] }
      for item in expectation.checklist
      where mentions(item, in: clause) && !counted.contains(item.id) {
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
    if let all = utterance.tokens.indices.first(where: isAll), isDeniedOfAll(all) {
      checklist.unmet += others
    } else if let all = utterance.tokens.indices.first(where: isAll),
      utterance.word(all - 1) == "not"
    {
      // "Not all of them" leaves open which.
    } else if utterance.tokens.indices.contains(where: isOfWholeList) {
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

  private func isAll(_ index: Int) -> Bool {
    ["all", "everything"].contains(utterance.word(index))
  }

  /// Whether all of the items are meant: "all five", "everything but the region", and not "decides
  /// on everything himself".
  private func isOfWholeList(_ index: Int) -> Bool {
    guard isAll(index), !restricting.contains(utterance.key(index - 1)) else { return false }
    let next = utterance.key(index + 1)
    return utterance.word(index + 1).isEmpty || wholeListWords.contains(next)
      || numbers.contains { $0.tokens.lowerBound == index + 1 }
  }

  /// Whether a no holds for all of the items: "no to all five", "fails all of them", "all five no".
  private func isDeniedOfAll(_ index: Int) -> Bool {
    let clause = utterance.clause(at: index).tokens
    let before = max(clause.lowerBound, index - 4)..<index
    let behind = index + 1..<min(clause.upperBound, index + 6)
    if behind.contains(where: { ["but", "except"].contains(utterance.word($0)) }) { return false }
    if before.contains(where: { utterance.isNegator(at: $0) || isLack($0) }) {
      return utterance.word(index - 1) != "not"
    }
    let isFollowed = behind.contains { ["no", "wrong", "missing"].contains(utterance.word($0)) }
    return isFollowed
      || utterance.isMark(":", at: clause.upperBound)
        && utterance.word(clause.upperBound + 1) == "no"
  }

  private func isLack(_ index: Int) -> Bool {
    ["fails", "fail", "misses", "miss", "lacks", "lack"].contains(utterance.word(index))
  }

  /// What a count says of the item that gives bounds for it: "they have 40 people" beside "20 to
  /// 2000 people"; its noun is then no item of its own.
  private func counts(
    in clause: Clause, _ items: [Playbook.ChecklistItem]
  ) -> [(id: String, noun: String, isMet: Bool)] {
    numbers.compactMap { number in
      guard clause.tokens.contains(number.tokens.lowerBound), !number.value.isOrdinal,
        let low = number.value.lower ?? number.value.upper,
        let high = number.value.upper ?? number.value.lower,
        headNouns.contains(utterance.key(number.tokens.upperBound))
      else { return nil }
      let noun = utterance.spelling(number.tokens.upperBound)
      for item in items {
        let tokens = Lexer.tokens(of: item.text)
        let bounds = tokens.compactMap { $0.number?.whole }
        guard bounds.count == 2, tokens.contains(where: { headNouns.contains($0.key) }) else {
          continue
        }
        let isMet = low >= Int64(bounds[0]) * 1000 && high <= Int64(bounds[1]) * 1000
        return (item.id, noun, isMet)
      }
      return nil
    }
  }

  private func mentions(_ item: Playbook.ChecklistItem, in clause: Clause) -> Bool {
    let id = Lexer.tokens(of: item.id).map(\.word)
    let words = clause.tokens.map { utterance.word($0) }
    if id.allSatisfy(words.contains) { return true }
    let telling = Lexer.tokens(of: item.text).filter { $0.spelling.utf8.count > 4 }
    let matched = telling.count { words.contains($0.word) }
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
    guard !levels.isEmpty else { return [] }
    guard isOnlyLevels(levels, criteria) else {
      return isJudged && criteria.count == 1 && hasReason(levels)
        ? [judgement(levels[0].value, criteria[0])] : []
    }
    let names = utterance.tokens.indices.filter { index in
      criteria.contains { $0.rawValue == utterance.spelling(index) }
    }
    return criteria.enumerated().compactMap { index, criterion in
      // "Trust: strong, partial, weak" names the first of all three.
      let isInOrder =
        names.isEmpty
        || levels.count == criteria.count && names == [0]
          && utterance.spelling(0) == criteria[0].rawValue
      let level =
        isInOrder
        ? (levels.count == 1 ? levels[0] : levels.count > index ? levels[index] : nil)
        : level(of: criterion, among: levels, named: names)
      guard let level else { return nil }
      return judgement(level.value, criterion)
    }
  }

  private func judgement(_ level: Level, _ criterion: CriterionID) -> SpokenFact {
    SpokenFact(
      kind: utterance.expectation?.kind ?? .judgement, criterion: criterion,
      value: .judgement(level),
      range: range(0..<utterance.tokens.count), basis: .judged, isCorrection: isCorrection)
  }

  /// The level beside the name of a criterion: the next one behind it, as in "trust: strong", or
  /// the last one before it where levels come first, as in "strong trust"; else that of "all".
  private func level(
    of criterion: CriterionID, among levels: [Match<Level>], named names: [Int]
  ) -> Match<Level>? {
    let all = utterance.tokens.indices.first { ["all", "rest"].contains(utterance.word($0)) }
    guard let name = names.first(where: { utterance.spelling($0) == criterion.rawValue }) else {
      return all.flatMap { all in levels.first { $0.tokens.lowerBound > all } }
    }
    if all == nil, levels[0].tokens.lowerBound < names[0] {
      return levels.last { $0.tokens.upperBound <= name }
    }
    return levels.first { $0.tokens.lowerBound > name }
  }

  /// A level with what speaks for it: "strong, she told me what the last supplier did wrong".
  private func hasReason(_ levels: [Match<Level>]) -> Bool {
    guard let first = levels.first, first.tokens.lowerBound == 0, utterance.word(0) != "no" else {
      return false
    }
    let end = first.tokens.upperBound
    return end < utterance.tokens.count && utterance.word(end).isEmpty
      || ["because", "since", "as", "but"].contains(utterance.word(end))
  }

  /// Whether nothing is said but levels, and of what: "good listener" is no level of trust.
  private func isOnlyLevels(_ levels: [Match<Level>], _ criteria: [CriterionID]) -> Bool {
    return utterance.tokens.indices.allSatisfy { index in
      let word = utterance.spelling(index)
      return levelFillers.contains(word) || criteria.contains { $0.rawValue == word }
        || levels.last(from: index, \.tokens)?.tokens.contains(index) == true
    }
  }
}

/// Words after which everything is that of something else.
private let restricting: WordSet = [
  "on", "after", "above", "for", "about", "with", "does", "do", "did", "at", "over", "own",
  "owns", "decides", "decide", "runs", "run", "signs", "sign",
]

/// Words that go on after "all" where the whole list is meant.
private let wholeListWords: WordSet = [
  "of", "but", "except", "the", "them", "these", "those", "points", "items", "fit", "fits", "hold",
  "holds", "apply", "applies", "match", "matches", "met", "is", "are", "yes", "true", "right",
  "good", "ok", "okay", "fine", "in", "there", "that", "describe", "describes", "and", "here",
  "checks", "check", "so", "we", "they", "yeah", "correct", "bar", "save",
]

private let levelWords = PhraseTable<Level>([
  (.strong, "strong;high;good;great;full;very;excellent;solid"),
  (.partial, "partial;medium;ok;okay;some;fair;average;so so;neutral;decent"),
  (.weak, "weak;low;poor;little;bad;thin"),
  (.none, "none;no;zero;not at all"),
])

/// Words beside levels that say nothing; the empty one is a mark or figures.
private let levelFillers: WordSet = [
  "and", "all", "is", "on", "for", "but", "with", "the", "of", "except", "rest", "",
]

private let deniers: WordSet = ["wrong", "too", "except", "but", "missing", "fails", "lacks"]

/// Ranks as one word.
private let bareRanks: WordMap<Priority.Rank> = [
  "low": .low, "lowest": .low, "last": .low, "fourth": .low, "fifth": .low,
  "middle": .middle, "second": .middle, "third": .middle,
  "high": .top, "highest": .top, "top": .top, "first": .top,
]

private let rankFillers: WordSet = [
  "it", "is", "'s", "this", "that", "pretty", "rather", "quite", "fairly", "very", "about", "in",
  "the", "our", "place", "at", "on", "rank", "comes", "stands", "probably", "honestly", "well",
]

/// Words for the people of a company, as they are counted.
private let headNouns: WordSet = [
  "people", "employees", "staff", "heads", "headcount", "persons", "workers", "colleagues",
]
