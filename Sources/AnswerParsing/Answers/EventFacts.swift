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
      return !windows.contains {
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
        if isPast(words), words.first.map({ clausePronouns.contains($0) }) == true { continue }
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
  private func isPast(_ words: [WordKey]) -> Bool {
    words.prefix(3).contains { pastVerbs.contains($0) }
  }
}

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

/// Who a clause can be about.
let clausePronouns: WordSet = ["we", "i", "they", "he", "she", "you"]

private let stretchBreaks: WordSet = [
  "so", "then", "because", "while", "which", "if", "unless", "probably", "maybe",
]

/// Words at the end of a stretch that are no part of it.
let stretchTails: WordSet = [
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
