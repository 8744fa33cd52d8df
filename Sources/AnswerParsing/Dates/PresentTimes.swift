import Qualification

/// Words for the present: now, at the moment, currently, to date.
let presentTimes = PhraseTable<Bool>([
  (
    true,
    """
    at the moment;at this moment (in time);at present;at this time;at this point (in time);atm;\
    currently;presently;for the moment;at the present time;right now
    """
  )
])

/// All time up to now.
let timesToNow = PhraseTable<Bool>([
  (true, "to|till|until date;up to now;until|till now;up until now;as of now|today")
])

extension Utterance {
  /// The day of the talk, where words for the present answer when.
  ///
  /// They do alone, or with somebody who shall come or begin. "We have no budget at the moment" tells how things are.
  func presentTime(at start: Int) -> Parsed<Window>? {
    switch word(start) {
    case "to", "till", "until", "up", "as":
      guard let match = timesToNow.match(tokens, at: start), word(start - 1) != "up",
        word(start) != "as" || period(at: match.end) == nil
      else { return nil }
      if word(start) == "as" {
        return Parsed(value: Window(from: day, isEarliest: true), end: match.end)
      }
      // "To date them" is no time.
      guard match.end == tokens.count || endsClause(at: match.end) else { return nil }
      return Parsed(value: Window(to: day), end: match.end)
    case "at", "atm", "currently", "presently", "for", "right":
      // Asked for a time, "right now" says how urgent it is.
      guard let match = presentTimes.match(tokens, at: start), !isState(start..<match.end),
        word(start) != "right" || !expects(.horizon)
      else { return nil }
      return Parsed(value: Window(from: day, to: day.adding(days: 1)), end: match.end)
    default: return nil
    }
  }

  /// Whether words for the present only say of what time a state is.
  private func isState(_ tokens: Range<Int>) -> Bool {
    let clause = clause(at: tokens.lowerBound).tokens
    if clause.count == tokens.count { return false }
    return !near(tokens, in: clause).contains { moves.contains(key($0)) }
  }

  /// Whether "today" says how things are, as in "we use a spreadsheet today", and not when.
  func isStateOfToday(at index: Int) -> Bool {
    let around = near(index..<index + 1, in: sentence(around: index))
    let isTold = around.contains {
      stateVerbs.contains(key($0))
        && (subjects.contains(key($0 - 1)) || subjects.contains(key($0 - 2)))
    }
    return isTold && !around.contains { moves.contains(key($0)) || word($0) == "by" }
  }

  /// The tokens of a clause that stand near; nobody's verb is further away.
  private func near(_ tokens: Range<Int>, in clause: Range<Int>) -> Range<Int> {
    max(clause.lowerBound, tokens.lowerBound - 12)..<min(clause.upperBound, tokens.upperBound + 12)
  }
}

/// What somebody does at a time, where words for the present are that time.
private let moves: WordSet = [
  "meet", "go", "come", "start", "begin", "leave", "talk", "call", "launch", "decide", "sign",
  "buy", "schedule", "here", "arrive", "join", "kick", "move",
]

/// Verbs of how things are done, which hold today and on other days.
private let stateVerbs: WordSet = [
  "spend", "spends", "spending", "pay", "pays", "paying", "use", "uses", "using", "have", "has",
  "'ve", "run", "runs", "rely", "manage", "do", "track", "handle", "works", "own",
]
private let subjects: WordSet = [
  "we", "i", "they", "you", "it", "he", "she", "team", "company",
]
