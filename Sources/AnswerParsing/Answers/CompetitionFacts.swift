import Qualification

extension Analysis {
  /// Who else is weighed or in place, by name or number.
  func competitionFact() -> SpokenFact? {
    let isAsked = utterance.expects(.competition)
    let openers = utterance.matches(openers).filter {
      $0.value != .used || isAsked || utterance.expectation == nil || isBesideTool($0.tokens)
    }
    guard isAsked || !openers.isEmpty || hasOtherOffers || place != nil else { return nil }
    var competition = Competition()
    var pieces = openers.map(\.tokens)
    if isAsked {
      competition.names = competitorNames(in: 0..<utterance.tokens.count, pieces: &pieces)
    } else {
      for opener in openers.prefix(16) where !isTold(opener) {
        competition.names += names(behind: opener, pieces: &pieces)
      }
    }
    competition.names = distinct(competition.names)
    for number in numbers + counts where isOption(behind: number.tokens.upperBound) {
      // Nobody weighs less than none.
      guard let most = number.value.upper, most >= 0 else { continue }
      // "A few" and "several" may be as little as three.
      let isVague =
        number.value.isWords && number.value.isApproximate
        && number.value.lower != number.value.upper
      let all = isVague ? min(most, 3000) : most
      // Who is the sixth has five others beside them.
      competition.count = Int(all / 1000) - (number.value.isOrdinal ? 1 : 0)
      pieces.append(number.tokens)
    }
    if let place = place, isAsked || optionNouns.contains(utterance.key(place.tokens.upperBound)) {
      competition.count = place.value - 1
      pieces.append(place.tokens)
    }
    let renewals = utterance.matches(renewalWords)
    competition.hasSignedRenewal = !renewals.isEmpty
    pieces += renewals.map(\.tokens)
    let isNobody = isAsked && (answer?.value == .no || !utterance.matches(nobodyElse).isEmpty)
    if isNobody, competition.names.isEmpty { competition.count = 0 }
    guard competition != Competition() else { return nil }
    competition.isHedged = pieces.contains { isHedged($0) }
    return SpokenFact(
      kind: .competition, value: .competition(competition),
      range: span(of: pieces, for: .competition), basis: isGuess ? .guessed : .said,
      isCorrection: isCorrection)
  }

  private func distinct(_ names: [String]) -> [String] {
    var found: [String] = []
    for name in names where found.count < 16 && !found.contains(name) { found.append(name) }
    return found
  }

  /// Whether what is used stands beside the trouble that it makes, or is called a tool.
  private func isBesideTool(_ tokens: Range<Int>) -> Bool {
    let sentence = utterance.sentence(around: tokens.lowerBound)
    let near =
      max(
        sentence.lowerBound, tokens.lowerBound - 16)..<min(
        sentence.upperBound, tokens.upperBound + 16)
    return near.contains { toolNouns.contains(utterance.key($0)) }
      || !utterance.matches(Signals.trouble, in: near).isEmpty
      || utterance.matches(Signals.need, in: near).contains {
        $0.value == .cost || $0.value == .loss || $0.value == .workaround
      }
  }

  /// Whether an opener is denied: "we're not talking to anybody else".
  private func isTold(_ opener: Match<Opener>) -> Bool {
    utterance.isNegated(before: opener.tokens.lowerBound, within: 3)
  }

  private func names(behind opener: Match<Opener>, pieces: inout [Range<Int>]) -> [String] {
    if case .way(let way) = opener.value { return [way] }
    let start = opener.tokens.upperBound
    let end = utterance.sentence(around: opener.tokens.lowerBound).upperBound
    guard start < end else { return [] }
    if opener.value == .field { return competitorNames(in: start..<end, pieces: &pieces) }
    // What is in place stands right behind: "we're on Zoho", "replacing our old Sage".
    var index = start
    while index < min(end, start + 4), incumbentLeads.contains(utterance.key(index)) { index += 1 }
    guard let run = nameRun(at: index), run.upperBound <= end else { return [] }
    // "We have Anna for that" names nobody who sells; "with Sage for six years" does.
    let isFor = ["to", "for"].contains(utterance.word(run.upperBound))
    if isFor, !lengths.contains(where: { $0.tokens.contains(run.upperBound + 1) }) { return [] }
    pieces.append(run)
    return [utterance.text(run)]
  }

  private var counts: [Match<Quantity>] {
    utterance.tokens.indices.compactMap { index in
      cardinals[utterance.key(index)].map {
        Match(value: Quantity(lower: $0 * 1000, upper: $0 * 1000), tokens: index..<index + 1)
      }
    }
  }

  /// Our place in the row of those who were talked to: "you're the sixth supplier".
  private var place: Match<Int>? {
    for index in utterance.tokens.indices where utterance.word(index) == "you" {
      guard ["'re", "are"].contains(utterance.word(index + 1)), utterance.word(index + 2) == "the",
        let ordinal = utterance.ordinal(at: index + 3), (1...50).contains(ordinal.value)
      else { continue }
      return Match(value: ordinal.value, tokens: index..<ordinal.end)
    }
    return nil
  }

  /// Whether other offers are told of although something else was asked: "we have four other
  /// offers".
  private var hasOtherOffers: Bool {
    (numbers + counts).contains { number in
      let end = number.tokens.upperBound
      return ["other", "competing", "rival"].contains(utterance.word(end))
        && offerNouns.contains(utterance.key(end + 1))
    }
  }

  private func isOption(behind start: Int) -> Bool {
    var index = start
    while ["other", "more", "different", "competing", "rival"].contains(utterance.word(index)) {
      index += 1
    }
    if optionNouns.contains(utterance.key(index)) { return true }
    // "You and one other", "down to one other and you"
    let clause = utterance.clause(at: start).tokens
    return index > start && utterance.word(start) == "other" && utterance.expects(.competition)
      && (utterance.word(index).isEmpty || ["and", "besides"].contains(utterance.word(index)))
      && clause.contains { utterance.word($0) == "you" }
  }

  private func competitorNames(in range: Range<Int>, pieces: inout [Range<Int>]) -> [String] {
    var names: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let own = ownWays.match(utterance.tokens, at: index) {
        names.append(own.value)
        pieces.append(index..<own.end)
        index = own.end
      } else if let run = nameRun(at: index),
        run.upperBound <= range.upperBound
      {
        guard !isAttending(run) else {
          index = run.upperBound
          continue
        }
        names.append(utterance.text(run))
        pieces.append(run)
        index = run.upperBound
      } else {
        index += 1
      }
    }
    return names
  }

  /// Whether a name is of somebody who is to be there: "a demo with Nadia on the line".
  private func isAttending(_ run: Range<Int>) -> Bool {
    if presence.match(utterance.tokens, at: run.upperBound) != nil { return true }
    // A talk of which the day is named is still to come, and rivals have no part in it.
    let meets = ["with", "for", "and"].contains(utterance.word(run.lowerBound - 1))
    let sentence = utterance.sentence(around: run.lowerBound)
    return meets && !utterance.matches(talks, in: sentence).isEmpty
      && windows.contains {
        sentence.overlaps($0.tokens) && !$0.value.isPast(on: utterance.day)
      }
  }

  /// Up to three words with capitals that can be a company's or a product's name.
  private func nameRun(at start: Int) -> Range<Int>? {
    var end = start
    while end < utterance.tokens.count, end - start < 3, isCompetitorWord(end) { end += 1 }
    return end > start ? start..<end : nil
  }

  private func isCompetitorWord(_ index: Int) -> Bool {
    let token = utterance.tokens[index]
    guard token.isCapitalized, !notCompetitors.contains(token.key), token.spelling.utf8.count > 1,
      months[token.word] == nil, weekdays[token.word] == nil
    else { return false }
    if Roles.titles.match(utterance.tokens, at: index) != nil { return false }
    return windows.last(from: index, \.tokens)?.tokens.contains(index) != true
      && amounts.last(from: index, \.tokens)?.tokens.contains(index) != true
  }
}

/// What an opener says of the names behind it.
private enum Opener: Hashable {
  /// All names of the sentence are weighed.
  case field
  /// The name right behind is in place.
  case held
  /// The name right behind is in use, which may be for anything.
  case used
  /// Another way than buying.
  case way(String)
}

private let openers = PhraseTable<Opener>([
  (
    .field,
    """
    also looking at;also looked at;looking at;looked at;also talking to|with;in talks with;comparing;\
    evaluating;considering;shortlisted;on the shortlist;our shortlist is;shortlist is;up against;\
    versus;vs;quotes from;quote from;demos with|from;demo with|from;competing with;competitors are;\
    alternatives are;alternative is;other vendors;other suppliers;other options;other providers;\
    renewed with;signed with;currently with;proposals from;proposal from;bids from;offer|offers from;\
    trialling;trialing;piloting;demoed;already tried;also trying;down to you and;between you and;\
    finalists are;running a trial with;in the running are;weighing
    """
  ),
  (
    .used,
    """
    we use;we're using;we are using;we run;we're running;we run on;we're on;we are on;been using;\
    been on;currently on;currently using;currently use;currently run;currently running;\
    still use|using|on;we have;we've got
    """
  ),
  (
    .held,
    """
    been with;current vendor|provider|supplier|system|tool is;our vendor|provider|supplier is;\
    incumbent is;incumbent;switching from;moving (away) from;moving off;migrating from|off;\
    coming from;replacing;to replace;replace;our contract with;contract with;\
    happy with;stuck with;locked in with|to;rely on;work with;working with;customers of;\
    existing vendor|provider|supplier is;built on;based on
    """
  ),
  (
    .way("in-house"),
    """
    build it ourselves;building it ourselves;do it ourselves;doing it ourselves;did it ourselves;\
    do it in house;doing it in house;do this in house;done in house;do that in house;\
    built in house;build in house;building in house;build it in house;building it in house;\
    handle it in house;handled in house;handling it in house;keep it in house;built our own;\
    build our own;building our own;developed our own;develop it ourselves;home grown;homegrown;\
    do it internally;doing it internally;handle it internally;our own developers;roll our own
    """
  ),
  (
    .way("doing nothing"),
    """
    do nothing;doing nothing;staying as we are;stay as we are;the status quo;stick with what we have;\
    sticking with what we have;keep what we have;keep doing what we;stay with what we have;\
    leave it as it is;leave things as they are;keep things as they are;not change anything;\
    live with it
    """
  ),
])

/// Where somebody is who takes part in a talk.
private let presence = PhraseTable<Bool>([
  (
    true,
    """
    on the line|call|phone|bridge;in the room|meeting|call;at the table;present;there;along;joining;\
    joins;dialled in;dialed in;listening (in);in attendance;sitting in
    """
  )
])
private let talks = PhraseTable<Bool>([
  (true, "demo;demonstration;meeting;meet;call;talk;visit;session;walkthrough;walk through")
])

private let incumbentLeads: WordSet = [
  "mostly", "still", "the", "an", "a", "old", "our", "this", "that", "only", "just", "both",
  "currently", "good", "current", "existing", "mainly", "their",
]

private let toolNouns: WordSet = [
  "tool", "tools", "system", "systems", "software", "platform", "solution", "app", "vendor",
  "provider", "supplier", "license", "licence", "licenses", "subscription", "crm", "erp", "pos",
]

private let renewalWords = PhraseTable<Bool>([
  (
    true,
    """
    signed a renewal;signed the renewal;renewed with;just renewed;renewal is signed;\
    signed for another;renewed for;signed again with;signed up again with;signed with them again;signed on again with;tied in again;already renewed;have renewed;re signed with;resigned with;\
    extended our|the contract;renewed our|the contract;signed a new contract with;signed an extension
    """
  )
])
private let nobodyElse = PhraseTable<Bool>([
  (
    true,
    """
    nobody else;no one else;only you;just you;none;nobody;no others;no alternatives;\
    not looking at anyone|anybody;not talking to anyone|anybody;you're the only;you are the only;\
    first one we
    """
  )
])
private let ownWays = PhraseTable<String>([
  (
    "in-house",
    """
    in house;build it ourselves;building it ourselves;do it ourselves;doing it ourselves;internally;\
    diy;home grown;homegrown;our own developers;build our own;building our own
    """
  ),
  (
    "doing nothing",
    """
    doing nothing;do nothing;staying as we are;stay as we are;the status quo;leave it as it is;\
    leaving it as it is;stick with what we have;keep what we have
    """
  ),
])
private let optionNouns: WordSet = [
  "vendors", "vendor", "options", "others", "competitors", "suppliers", "alternatives", "tools",
  "systems", "providers", "companies", "solutions", "quotes", "bids", "offers", "products",
  "proposals", "supplier", "provider", "demos", "firms", "agencies", "contractors", "platforms",
  "platform", "apps", "competitor", "packages",
]
/// What others sell, or those who do.
private let offerNouns: WordSet = [
  "offers", "quotes", "bids", "proposals", "tenders", "vendors", "suppliers", "providers",
]
private let notCompetitors: WordSet = [
  "we", "i", "the", "also", "and", "they", "our", "just", "no", "yes", "it", "only", "not", "but",
  "looking", "comparing", "talking", "a", "you", "nobody", "none", "four", "three", "two", "five",
  "he", "she", "plus", "maybe", "there", "currently", "other", "others", "considering", "against",
  "nothing", "something", "anything", "everything", "everyone", "everybody", "someone", "somebody",
  "anyone", "anybody", "no-one", "so", "both", "all", "some", "six", "signed", "renewed", "already",
  "evaluating", "shortlisted",
  "excel", "word", "outlook", "powerpoint", "whatsapp", "roi", "q1", "q2", "q3", "q4", "h1", "h2",
  "fy", "us", "uk", "eu", "usa", "my", "that", "this", "their", "his", "her", "yeah", "nah", "nope",
  "well", "honestly", "probably", "mostly", "mainly", "right", "now", "today", "still", "then",
  "one", "more", "few", "several", "many", "an", "in", "on", "at", "for", "from", "with", "to",
  "if", "when", "as", "is", "are", "was", "what", "who", "how", "why", "crm", "erp", "pos", "tv",
  "pc", "pcs", "pdf", "csv", "api", "po", "rfp", "rfq", "kpi", "kpis", "ai", "apac", "emea", "asap",
  "monday", "christmas", "easter", "english", "german", "french", "sme", "smes", "b2b", "hq",
]
