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
    let isInside = insideWords.contains(key(index))
    // "Back in March"
    if word(index - 1) == "back", clause.lowerBound == index - 1 { isPast = true }
    for token in near {
      let word = word(token)
      if reportingWords.contains(word), isReported(token, upTo: index) { continue }
      // "In May" is no "may".
      if word == "may",
        tokens[token].isCapitalized || calendarPrepositions.contains(self.key(token - 1))
      {
        continue
      }
      if futureWords.contains(word) { return false }
      // "It is signed in March" is still to come.
      if passives.contains(self.key(token - 1)) { continue }
      if pastWords.contains(word) || isInside && token < index && isPreterite(at: token) {
        isPast = true
      }
    }
    return isPast
  }
}

extension Utterance {
  /// Whether a date is what somebody said, as in "we told you early June": it may lie ahead.
  private func isReported(_ verb: Int, upTo index: Int) -> Bool {
    verb < index && index - verb <= 4 && !insideWords.contains(key(index))
      && (verb + 1..<index).allSatisfy { reportFillers.contains(key($0)) }
  }

  /// Whether a verb in a past form stands here that only tells of the past: "we burned 40k in".
  func isPreterite(at index: Int) -> Bool {
    let verb = spelling(index)
    let before = word(index - 1)
    // "She wants it fixed before April" is still to come.
    if ["it", "this", "that", "them", "everything", "these"].contains(before),
      ["want", "wants", "need", "needs", "get", "have", "like", "see"].contains(word(index - 2))
    {
      return false
    }
    if preterites.contains(verb) { return true }
    for prefix in ["over", "under", "out"] where verb.hasPrefix(prefix) {
      if participles.contains(String(verb.dropFirst(prefix.utf8.count))) {
        return subjectPronouns.contains(before)
      }
    }
    if barePasts.contains(verb) { return thirdPersons.contains(before) }
    let isParticiple = participles.contains(verb)
    let isRegular = verb.utf8.count > 4 && verb.hasSuffix("ed") && !arrangingVerbs.contains(verb)
    guard isParticiple || isRegular, !verb.hasSuffix("eed") else { return false }
    if subjectPronouns.contains(before) { return true }
    // "The outage wasted 20k" has an object; "a budget approved in Q1" has none.
    let next = index + 1
    guard tokens.indices.contains(next), !auxiliaries.contains(before), !before.isEmpty else {
      return false
    }
    return tokens[next].number != nil || isCurrency(at: next) || objects.contains(key(next))
  }
}

/// Words before a date in which something went on, where a past verb stands before.
private let insideWords: WordSet = ["in", "during", "over", "throughout", "on", "through"]

/// Words that make a participle of the verb behind them, of no past.
private let passives: WordSet = ["is", "are", "be", "gets", "get", "being", "getting"]

private let reportingWords: WordSet = ["said", "told"]
private let reportFillers: WordSet = [
  "you", "them", "him", "her", "us", "me", "about", "around", "maybe", "probably", "like", "the",
  "end", "of", "early", "mid", "late", "by", "it", "was", "'d", "be", "would",
]

/// Past forms that are no participle, so that nothing else can be meant.
private let preterites: WordSet = [
  "ate", "blew", "broke", "took", "gave", "wrote", "drove", "fell", "grew", "knew", "chose",
  "froze", "stole", "drank", "sank", "shrank", "rang", "tore", "wore", "threw", "flew", "drew",
  "forgot", "woke", "rose", "shook", "became", "overran", "overtook", "withdrew", "swam", "sprang",
]

/// Past forms that are participles too.
private let participles: WordSet = [
  "spent", "sold", "built", "kept", "sent", "held", "led", "found", "burnt", "bled", "won", "shot",
  "taught", "caught", "thought", "felt", "slid", "stuck", "ran", "lost", "paid", "shed", "swept",
]

/// Past forms that look like the present, save behind he, she and it.
private let barePasts: WordSet = ["cost", "hit", "cut", "put", "hurt", "let"]
private let thirdPersons: WordSet = ["it", "he", "she", "that", "this", "which"]
private let subjectPronouns: WordSet = ["we", "i", "they", "it", "he", "she", "you", "who"]
private let objects: WordSet = [
  "us", "me", "them", "our", "the", "a", "an", "up", "through", "about", "around", "over", "half",
  "nearly", "almost", "another", "some",
]
private let auxiliaries: WordSet = [
  "is", "are", "be", "been", "being", "get", "gets", "getting", "have", "has", "'s", "'re", "'ve",
  "to", "the", "a", "an", "our", "by", "of", "for", "with",
]

/// What somebody did to settle what is still to come: "we planned it in March" tells nothing of
/// when.
private let arrangingVerbs: WordSet = [
  "scheduled", "planned", "agreed", "decided", "targeted", "promised", "budgeted", "pushed",
  "postponed", "delayed", "extended", "booked", "aimed", "hoped", "wanted", "needed", "expected",
  "picked", "committed", "proposed", "suggested", "offered", "intended", "slated", "allocated",
  "earmarked", "reserved", "approved", "requested", "asked", "assumed", "supposed", "guessed",
  "discussed", "mentioned", "rescheduled", "shifted", "penciled", "pencilled", "interested",
  "required", "based", "preferred", "forecasted", "projected", "indeed",
]

private let futureWords: WordSet = [
  "will", "'ll", "won't", "wont", "shall", "going", "gonna", "should", "would", "'d", "could",
  "can", "may", "might", "must", "plan", "planning", "want", "wants", "wanted", "need", "needs",
  "needed", "hope",
  "hoping", "until", "by", "aim", "aiming", "target", "due", "expect", "if", "supposed",
]

private let pastWords: WordSet = [
  "was", "were", "wasn't", "weren't", "did", "didn't", "had", "went", "started", "began", "signed",
  "bought", "met", "spoke", "launched", "ended", "finished", "happened", "came", "got", "lost",
  "paid", "ran", "made", "said", "told", "saw", "tried", "moved", "closed", "hired", "left",
  "switched", "installed", "implemented", "renewed", "cancelled", "canceled", "ago", "already",
]
