import Qualification

extension Analysis {
  /// The words that name an event: those of a known kind, or those behind "after" and "once".
  func eventTokens() -> Range<Int>? {
    // A label says that all behind it is one.
    if utterance.word(0) == "event", utterance.isMark(":", at: 1), utterance.tokens.count > 2 {
      return 2..<utterance.tokens.count
    }
    let found = utterance.matches(Topics.events).first { event in
      // What happened last year is not waited for.
      let clause = utterance.clause(at: event.tokens.lowerBound).tokens
      return !windows.prefix(Analysis.limit).contains {
        clause.overlaps($0.tokens) && $0.value.isPast(on: utterance.day)
      }
    }
    if let event = found {
      var start = event.tokens.lowerBound
      let clause = utterance.clause(at: start).tokens
      while start > clause.lowerBound, start > event.tokens.lowerBound - 2,
        !eventBoundaries.contains(utterance.key(start - 1)), !utterance.word(start - 1).isEmpty
      {
        start -= 1
      }
      return start..<event.tokens.upperBound
    }
    return ending() ?? following()
  }

  /// Something that ends or begins: "the lease is up", "our season starts".
  private func ending() -> Range<Int>? {
    for index in utterance.tokens.indices where eventNouns.contains(utterance.key(index)) {
      guard let verb = eventVerbs.match(utterance.tokens, at: index + 1) else { continue }
      let isModified =
        index > 0 && !eventBoundaries.contains(utterance.key(index - 1))
        && !utterance.word(index - 1).isEmpty
      return (isModified ? index - 1 : index)..<verb.end
    }
    return nil
  }

  /// What "after", "once" and "when" wait for: "once legal is done".
  private func following() -> Range<Int>? {
    for clause in utterance.clauses {
      var index = clause.tokens.lowerBound
      while index < clause.tokens.upperBound {
        defer { index += 1 }
        guard let opener = eventOpeners.match(utterance.tokens, at: index) else { continue }
        let start = opener.end
        guard start < clause.tokens.upperBound, !isDate(start), !isDate(index) else { continue }
        let end = stretchEnd(from: start, in: clause.tokens, most: 8)
        let words = utterance.tokens[start..<end].map(\.word)
        guard let first = words.first, !noEvents.contains(first) else { continue }
        let isWeak = ["when", "until", "till"].contains(utterance.word(index))
        if isWeak, words.count < 3 || isPast(words) { continue }
        if isPast(words), words.first.map({ pronouns.contains($0) }) == true { continue }
        return start..<end
      }
    }
    return nil
  }

  private func isDate(_ index: Int) -> Bool {
    windows.last(from: index, \.tokens)?.tokens.contains(index) == true
      || lengths.last(from: index, \.tokens)?.tokens.contains(index) == true
      || utterance.tokens[index].number != nil
  }

  /// The end of a stretch of words, before a date and before what turns the thought.
  private func stretchEnd(from start: Int, in clause: Range<Int>, most: Int) -> Int {
    var end = start
    while end < clause.upperBound, end - start < most, !isDate(end) || end == start {
      if end > start, stretchBreaks.contains(utterance.key(end)) { break }
      end += 1
    }
    while end > start + 1, stretchTails.contains(utterance.key(end - 1)) { end -= 1 }
    return end
  }

  /// Whether something has happened already: "when we moved".
  private func isPast(_ words: [String]) -> Bool {
    words.prefix(3).contains { pastVerbs.contains($0) }
  }

  // MARK: Conditions

  /// The words of a condition: behind if, provided, unless, subject to, or what comes first.
  func condition() -> Range<Int>? {
    for clause in utterance.clauses {
      for index in clause.tokens {
        guard let match = conditionWords.match(utterance.tokens, at: index),
          match.end < clause.tokens.upperBound, isCondition(at: index, match.end)
        else { continue }
        var end = consequence(from: match.end, to: min(clause.tokens.upperBound, match.end + 18))
        while end > match.end + 1, stretchTails.contains(utterance.key(end - 1)) { end -= 1 }
        return match.end..<end
      }
    }
    return prerequisite()
  }

  /// Where what follows from a condition begins: "if it works | we could sign".
  private func consequence(from start: Int, to end: Int) -> Int {
    guard start + 2 < end else { return end }
    return (start + 2..<end).first { index in
      pronouns.contains(utterance.key(index))
        && consequenceVerbs.contains(utterance.key(index + 1))
        && !["and", "or", "that", "which", "what", "than"].contains(utterance.word(index - 1))
    } ?? end
  }

  /// Whether "if" sets a condition, and neither asks nor softens: "not sure if", "if possible".
  private func isCondition(at index: Int, _ end: Int) -> Bool {
    guard utterance.word(index) == "if" || utterance.word(index) == "whether" else { return true }
    let before = utterance.word(index - 1)
    if askingWords.contains(before) { return false }
    return softIfs.match(utterance.tokens, at: end) == nil
  }

  /// What has to be done before: "need to finish the move first", "first we have to hire".
  private func prerequisite() -> Range<Int>? {
    for clause in utterance.clauses {
      let words = clause.tokens
      guard let need = words.first(where: { needWords.contains(utterance.key($0)) }),
        utterance.word(need + 1) == "to" || utterance.word(need) == "must"
      else { continue }
      let start = utterance.word(need) == "must" ? need + 1 : need + 2
      let isFirst =
        utterance.word(words.upperBound - 1) == "first"
        || utterance.word(words.lowerBound) == "first" || utterance.word(need - 1) == "first"
      guard isFirst, start < words.upperBound else { continue }
      let isAsking = (start..<words.upperBound).contains {
        Decisions.asks.match(utterance.tokens, at: $0)?.value == .person
      }
      if isAsking { continue }
      var end = min(words.upperBound, start + 12)
      while end > start, stretchTails.contains(utterance.key(end - 1)) { end -= 1 }
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
    i have to guess;you know what i mean;you must know;that makes sense;we're honest;ever
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

private let eventOpeners = PhraseTable<Bool>([
  (
    true,
    "after;once;when;as soon as;following;upon;until;till;right after;straight after;not until"
  )
])

/// Words behind "after" and "once" that begin no event.
private let noEvents: WordSet = [
  "that", "this", "all", "again", "a", "hours", "you", "possible", "needed", "do", "does", "can",
  "would", "will", "should", "it", "then", "work", "lunch", "them", "and", "or", "is", "was",
  "ever",
  "exactly", "someone", "somebody", "people", "today", "now", "tomorrow", "in", "on", "at",
  "per", "every", "more", "asked",
]

private let pastVerbs: WordSet = [
  "was", "were", "had", "did", "got", "went", "came", "started", "lost", "left", "bought", "moved",
  "tried", "used", "called", "looked", "saw", "told", "said", "took", "made", "failed", "hired",
]

private let pronouns: WordSet = ["we", "i", "they", "he", "she", "you"]

private let consequenceVerbs: WordSet = [
  "could", "would", "will", "'d", "'ll", "can", "might", "may", "should", "sign", "start", "buy",
  "go", "are", "'re", "'m", "am",
]

private let stretchBreaks: WordSet = [
  "so", "then", "because", "while", "which", "if", "unless", "probably", "maybe",
]

/// Words at the end of a stretch that are no part of it.
private let stretchTails: WordSet = [
  "first", "then", "though", "really", "honestly", "anyway", "obviously", "probably",
  "sometime",
  "ideally", "please", "i", "guess", "think", "in", "on", "by", "around", "next", "and",
]

private let eventNouns: WordSet = [
  "contract", "contracts", "lease", "license", "licence", "subscription", "agreement", "warranty",
  "trial", "pilot", "project", "season", "renovation", "move", "merger", "term", "semester",
  "trimester",
  "harvest", "election", "elections", "certificate", "permit", "grant", "tender", "policy",
  "support", "certification", "rollout", "integration", "restructuring", "reorg", "relocation",
  "construction", "inspection", "review", "migration", "upgrade", "audit",
]

private let eventVerbs = PhraseTable<Bool>([
  (
    true,
    """
    is up;is over;is done;is finished;is complete;ends;expires;runs out;renews;lapses;wraps up;\
    finishes;closes;completes;comes up;comes up for renewal;kicks off;starts;begins;goes live;\
    comes to an end;comes through;goes through;is signed;is due;are up;are over;are done;'s up;\
    's over;'s done;has ended;has expired;is behind us;terminates;is coming up;is closed
    """
  )
])

private let eventBoundaries: WordSet = [
  "the", "our", "a", "an", "after", "before", "until", "by", "for", "of", "in", "on", "to", "at",
  "is", "when", "once", "with", "and", "my", "their", "next", "have", "has", "that", "it", "'s",
  "till", "following", "upon", "this", "as", "so", "because", "current", "we", "i",
]
