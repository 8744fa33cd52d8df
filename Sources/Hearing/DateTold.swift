import AnswerParsing
import Qualification

extension TurnHearing {
  /// When they want it, told by what follows from another day; nothing where no such tie is said.
  ///
  /// "The site opens in eight weeks, I want it there from the first day", "so let us say five weeks".
  func dateTold(
    by remark: Remark, at index: Int, _ matter: CallMatter
  ) -> (SpokenFact, words: String)? {
    if let found = dayOfDeed(by: remark, at: index) ?? deadlineBesideHowSoon(remark, matter) {
      return found
    }
    if remark.delays || answersWhen(remark, at: index),
      var spoken = distance(in: turn.text.slice(remark.range), matter, named: true)
    {
      if remark.delays { spoken = turned(spoken, by: remark) }
      spoken.confidence = min(spoken.confidence, .likely)
      return (spoken, turn.text.words(in: remark.range))
    }
    if let found = dayOfTheirs(remark, matter) { return found }
    guard remark.holds(CallTopics.wishing) || remark.isNothingBefore else { return nil }
    if let clause = remark.conclusion, !remark.isOfOtherSpan,
      let spoken = distance(in: turn.text.slice(clause), matter)
    {
      return (spoken, turn.text.words(in: remark.range))
    }
    guard remark.holds(CallTopics.backReference), !remark.isAboutTalk else { return nil }
    if let spoken = distance(in: turn.text.slice(remark.range), matter, named: true) {
      return (spoken, turn.text.words(in: remark.range))
    }
    for before in remarks[..<index].reversed() {
      guard let spoken = event(in: before, of: turn.text, matter) else { continue }
      let both = before.range.lowerBound..<remark.range.upperBound
      return (turned(spoken, by: remark), turn.text.words(in: both))
    }
    for other in earlier.turns.suffix(4).reversed() where other.side == .theirs {
      for before in other.remarks.reversed() {
        guard let spoken = event(in: before, of: other.text, matter) else { continue }
        return (turned(spoken, by: remark), turn.text.words(in: remark.range))
      }
    }
    return nil
  }

  /// Whether a remark is hardly more than the day that we have just asked for: "May thirty-first".
  private func answersWhen(_ remark: Remark, at index: Int) -> Bool {
    guard index == 0, remark.wordCount <= 4, !remark.isQuestion, let last = earlier.turns.last,
      last.side == .ours, let put = last.remarks.last, put.isQuestion
    else { return false }
    return put.tokens.contains { $0.word == "when" }
      && put.tokens.contains { drivers.contains($0.key) || $0.word == "by" || $0.word == "need" }
      && !put.holds(Replies.offeringTalk)
  }

  /// Today or tomorrow, where they sign, pay or fetch it then: "I'll come over after lunch and sign
  /// up", or "deal" and "I'll be there at 6".
  private func dayOfDeed(by remark: Remark, at index: Int) -> (SpokenFact, words: String)? {
    guard !remark.isQuestion, let until = remark.daysToDeed else { return nil }
    let isDeal = remarks[...index].contains { $0.isShortDeal } && remark.fetches
    guard isDeal || remark.buysByDeed else { return nil }
    let horizon = Horizon(from: day, to: day.adding(days: until + 1))
    return (
      SpokenFact(kind: .horizon, value: .horizon(horizon), range: 0..<0, confidence: .likely),
      turn.text.words(in: remark.range)
    )
  }

  /// The day that comes up for them beside their question how soon it can be had, or on which they get
  /// it through: "how quickly could it be in place? We're heading into the season in six weeks".
  private func deadlineBesideHowSoon(_ remark: Remark, _ matter: CallMatter) -> (
    SpokenFact, words: String
  )? {
    guard !remark.isQuestion, !remark.isOfThePast,
      !remark.tokens.indices.contains(where: { index in
        remark.word(index) == "never"
          || remark.word(index) == "had" && remark.word(index + 1) == "to"
      })
    else { return nil }
    let asksHowSoon =
      remarks.contains { $0.asksHowSoon } && remark.comesUp && !remark.holds(CallTopics.meeting)
    guard asksHowSoon || remark.getsItThrough || remark.turnsItAround,
      var spoken = distance(
        in: turn.text.slice(remark.range), matter, named: !asksHowSoon),
      case .horizon(let told) = spoken.value
    else { return nil }
    let last = (asksHowSoon ? told.from : told.to) ?? told.to ?? told.from
    guard let last, last > day else { return nil }
    spoken.value = .horizon(Horizon(to: last))
    spoken.confidence = min(spoken.confidence, .likely)
    return (spoken, turn.text.words(in: remark.range))
  }

  /// The day of what drives them: of a letter or a contract, an inspection, a season, or one that a
  /// conclusion draws, as in "so by October".
  private func dayOfTheirs(_ remark: Remark, _ matter: CallMatter) -> (SpokenFact, words: String)? {
    guard !remark.isQuestion, !remark.isWarning, !remark.holds(CallTopics.past),
      !remark.tokens.contains(where: { ownSpans.contains($0.key) })
    else { return nil }
    let wantsIt = remark.wantsItThere
    guard wantsIt || remark.isDriven || remark.drawsDay || remark.beginsSomething,
      wantsIt || remark.isDriven || !remark.holds(CallTopics.meeting),
      var spoken = distance(
        in: turn.text.slice(remark.range), matter, named: !remark.beginsSomething)
    else { return nil }
    let part = datedPart(of: remark)
    if remark.isOfThePast(in: part) { return nil }
    guard case .horizon(let told) = spoken.value, (told.to ?? told.from).map({ $0 > day }) ?? false
    else { return nil }
    spoken.confidence = min(spoken.confidence, .likely)
    return (spoken, turn.text.words(in: remark.range))
  }

  /// The part of a remark that names its day; all of it where no single part does.
  func datedPart(of remark: Remark) -> Range<Int> {
    let parts = remark.parts
    guard parts.count > 1 else { return remark.tokens.indices }
    let named = parts.first { part in
      let tokens = remark.tokens[part]
      guard let first = tokens.first, let last = tokens.last else { return false }
      return understand(
        .horizon, in: turn.text.slice(first.range.lowerBound..<last.range.upperBound), said: day,
        expecting: nil, settings: playbook.settings, cues: listener.cues
      ).namesDays
    }
    return named ?? remark.tokens.indices
  }

  /// The day of something of theirs that a remark tells.
  private func event(in remark: Remark, of text: String, _ matter: CallMatter) -> SpokenFact? {
    if remark.isQuestion || remark.holds(CallTopics.past) { return nil }
    if remark.isAboutTalk, !remark.isOfOtherSpan,
      !remark.tokens.contains(where: { $0.word == "still" })
    {
      return nil
    }
    return distance(in: text.slice(remark.range), matter)
  }

  /// A stretch of days, where a bare length is how far away it is unless it has to be named.
  private func distance(
    in text: String, _ matter: CallMatter, named: Bool = false
  ) -> SpokenFact? {
    let text = whatIsLeft(of: text)
    guard let expectation = matter.expectation(in: playbook) else { return nil }
    let spoken = understand(
      .horizon, in: text, said: day, expecting: expectation, settings: playbook.settings,
      cues: listener.cues)
    guard let fact = spoken.fact, spoken.namesDays || !named,
      case .horizon(let horizon) = fact.value, !horizon.isNever,
      horizon.from != nil || horizon.to != nil
    else { return nil }
    return fact
  }

  /// The words from the one that says how much of something is still to run: "a two-year deal, and
  /// there's still eight months on it".
  private func whatIsLeft(of text: String) -> String {
    let tokens = Lexer.tokens(of: text)
    guard let index = tokens.firstIndex(where: { ["still", "another"].contains($0.word) }),
      tokens[index...].prefix(5).contains(where: { units.contains($0.key) })
    else { return text }
    return text.slice(tokens[index].range.lowerBound..<text.utf8.count)
  }

  /// A day as the limit that a remark makes of it: the last one, or where they can do nothing before
  /// it, the first.
  private func turned(_ spoken: SpokenFact, by remark: Remark) -> SpokenFact {
    guard case .horizon(let told) = spoken.value else { return spoken }
    var horizon = Horizon()
    var spoken = spoken
    // A tie whose end is known is that day and no longer a tie.
    spoken.isCorrection = remark.isNothingBefore
    if remark.isNothingBefore {
      horizon.from = told.from ?? told.to
    } else if remark.tokens.contains(where: { $0.word == "before" }), let from = told.from,
      from > day, told.to.map({ $0 > from.adding(days: 1) }) ?? false
    {
      // "Before then" ends where the season begins.
      horizon.to = from
    } else {
      horizon.to = told.to ?? told.from
    }
    var fact = spoken
    fact.value = .horizon(horizon)
    return fact
  }
}

extension Remark {
  /// Whether it tells us what not to do: "don't do the October thing with me".
  var isWarning: Bool {
    let first = tokens.first { !$0.isAnyMark }
    return ["don't", "dont", "never"].contains(first?.word ?? "")
  }

  /// Whether it asks how soon ours can be had: "how quickly could this be implemented?".
  fileprivate var asksHowSoon: Bool {
    isQuestion
      && tokens.indices.contains { index in
        ["quickly", "soon", "fast"].contains(word(index)) && word(index - 1) == "how"
          && (index + 1..<index + 5).contains {
            ["this", "that", "it", "something", "we", "you"].contains(word($0))
          }
          && (index + 2..<index + 9).contains { starts.contains(key($0)) }
      }
  }

  /// Whether something comes up for them: "we're heading into busy season".
  fileprivate var comesUp: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "heading", "going", "coming": ["into", "up", "in"].contains(word(index + 1))
      case "entering", "approaching": true
      case "season", "launch", "opening", "deadline", "audit", "event", "renewal", "move": true
      default: false
      }
    }
  }

  /// Whether they get the deal through their own house: "I'll get it through legal this week".
  fileprivate var getsItThrough: Bool {
    tokens.indices.contains { index in
      word(index) == "through" && !isDenied(before: index, within: 5)
        && (max(0, index - 2)..<index).contains { ["it", "this", "that"].contains(word($0)) }
        && (max(0, index - 5)..<index).contains {
          ["get", "push", "run", "take"].contains(word($0))
        }
        && (index + 1..<index + 4).contains { departments.contains(key($0)) }
    }
  }

  /// Whether they have to turn a trouble around, which is what we are for.
  fileprivate var turnsItAround: Bool {
    tokens.indices.contains { index in
      word(index) == "around" && ["that", "this", "it", "things"].contains(word(index - 1))
        && ["turn", "turning"].contains(word(index - 2))
    }
  }

  /// Whether something that drives them ends, begins or is due: "the lease runs out", "it's up on".
  fileprivate var isDriven: Bool {
    tokens.indices.contains { index in
      if says.contains(key(index)) {
        return (max(0, index - 4)..<index).contains { writings.contains(key($0)) }
      }
      if word(index) == "up", ["'s", "is", "be"].contains(word(index - 1)) {
        return ["on", "in", "at", "by", "next", "this", "for"].contains(word(index + 1))
          && (index < 2 || !["i", "we", "you", "time", "he", "she"].contains(word(index - 2)))
      }
      guard drivers.contains(key(index)) else { return false }
      return (index + 1..<index + 8).contains { place in
        happening.contains(key(place))
          || ["runs", "goes"].contains(word(place))
            && ["out", "to", "until", "till"].contains(word(place + 1))
      }
        || ["'s", "is"].contains(word(index + 1))
          && ["in", "on", "at", "next", "back", "due"].contains(word(index + 2))
        || word(index - 1) == "my" || word(index - 1) == "our"
    }
  }

  /// Whether a day is the first on which they do anything: "it'll be June before I do anything".
  fileprivate var delays: Bool {
    tokens.indices.contains { index in
      word(index) == "before" && ["i", "we"].contains(word(index + 1))
        && ["do", "can", "buy", "start", "get", "look", "make", "decide", "sign"].contains(
          word(index + 2))
        && (max(0, index - 5)..<index).contains { ["be", "'s"].contains(word($0)) }
    }
  }

  /// Whether something of theirs begins so far from now: "we open the new site in seven weeks".
  fileprivate var beginsSomething: Bool {
    tokens.indices.contains { index in
      guard beginnings.contains(key(index)),
        (max(0, index - 3)..<index).contains(where: {
          ["we", "they", "she", "he"].contains(word($0))
        })
      else { return false }
      return (index + 1..<index + 7).contains { place in
        word(place) == "in" && (place + 1..<place + 4).contains { units.contains(key($0)) }
      }
    }
  }

  /// In how many days at most they do what they say: today or tomorrow; nothing where no such day is
  /// named.
  fileprivate var daysToDeed: Int? {
    for index in tokens.indices {
      switch word(index) {
      case "tomorrow": return 1
      case "today", "tonight", "now": return 0
      case "lunch", "dinner", "work": if word(index - 1) == "after" { return 0 }
      case "morning", "afternoon", "evening": if word(index - 1) == "this" { return 0 }
      case "hour", "minutes": if tokens[..<index].contains(where: { $0.word == "in" }) { return 0 }
      case "at": if isFigure(index + 1) { return 0 }
      default: break
      }
    }
    return nil
  }

  /// Whether the speaker comes for it.
  fileprivate var fetches: Bool {
    tokens.indices.contains { index in
      guard ["i", "we"].contains(word(index)), ["'ll", "will"].contains(word(index + 1)) else {
        return false
      }
      return (index + 2..<index + 5).contains {
        ["there", "come", "pick", "collect", "fetch", "over"].contains(word($0))
      }
    }
  }

  /// Whether the speaker signs, pays or brings what pays.
  fileprivate var buysByDeed: Bool {
    tokens.indices.contains { index in
      guard ["i", "we"].contains(word(index)), ["'ll", "will"].contains(word(index + 1)) else {
        return false
      }
      let rest = (index + 2..<index + 10).map(word)
      if rest.contains(where: { ["if", "ask", "think", "see", "look"].contains($0) }) {
        return false
      }
      return rest.contains { ["sign", "pay", "signed", "docusign", "countersign"].contains($0) }
        || rest.prefix(3).contains("have") && rest.contains("back") && rest.contains("you")
          && tokens.contains { ["send", "paper", "contract", "form"].contains($0.word) }
        || rest.contains { ["card", "cash", "cheque", "check", "deposit"].contains($0) }
          && rest.contains { ["with", "bring", "give"].contains($0) }
    }
  }

  /// Whether a day follows for them: "so by October", "so it'd be from June".
  fileprivate var drawsDay: Bool {
    tokens.indices.contains { index in
      guard word(index) == "so" else { return false }
      return (index + 1..<index + 5).contains {
        ["by", "from", "before", "over", "until", "till"].contains(word($0))
      }
    }
  }

  /// Whether they want it there beside a day that is named: "they come in May and I want these in".
  fileprivate var wantsItThere: Bool {
    tokens.indices.contains { index in
      ["want", "need", "wants", "needs"].contains(word(index))
        && (index + 1..<index + 3).contains {
          ["it", "this", "these", "them", "those", "that", "sorting", "doing", "fixing"].contains(
            word($0))
        }
        && (index + 2..<index + 9).contains { thereWords.contains(key($0)) }
    } && !isAboutTalk
  }

  /// Whether it is about a talk rather than about what is bought.
  var isAboutTalk: Bool { holds(CallTopics.meeting) && !holds(CallTopics.goingLive) }

  /// Whether its length may be of a trial or a contract.
  var isOfOtherSpan: Bool { tokens.contains { spans.contains($0.key) } }

  /// Whether nothing can be done before a day: "I can't do anything until then".
  var isNothingBefore: Bool {
    delays
      || tokens.indices.contains {
        ["until", "till", "before"].contains(word($0)) && isDenied(before: $0, within: 7)
      }
  }

  /// The part behind "so" that draws a conclusion with a length: "so let us say five weeks".
  var conclusion: Range<Int>? {
    for index in tokens.indices {
      let reach: Int
      if word(index) == "so" {
        reach = 8
      } else if ["that", "which"].contains(word(index)),
        ["is", "'s", "gives", "leaves", "makes"].contains(word(index + 1))
      {
        reach = 5
      } else {
        continue
      }
      let behind = index + 1..<max(index + 1, min(tokens.count, index + reach))
      guard behind.contains(where: { units.contains(key($0)) }) else { continue }
      return tokens[index].range.lowerBound..<range.upperBound
    }
    return nil
  }
}

/// What ours does when it is there.
private let starts: WordSet = [
  "implemented", "live", "running", "place", "up", "started", "start", "ready", "installed", "set",
  "working", "deployed", "begin", "rolled",
]

/// Parts of a company that a deal goes through.
private let departments: WordSet = [
  "legal", "procurement", "purchasing", "finance", "compliance", "security", "accounting", "board",
]

private let beginnings: WordSet = ["open", "opens", "launch", "start", "move", "begin", "reopen"]
private let says: WordSet = ["says", "say", "said", "gives", "states"]
private let writings: WordSet = [
  "letter", "it", "notice", "contract", "email", "council", "landlord", "manufacturer", "paper",
  "insurer", "broker", "law", "lease", "inspector",
]
/// What has a day that others set.
private let drivers: WordSet = [
  "lease", "contract", "agreement", "licence", "license", "renewal", "insurance", "policy",
  "permit",
  "certificate", "audit", "auditor", "auditors", "inspection", "inspector", "inspectors",
  "accreditation", "assessor", "assessment", "season", "school", "fair", "grant", "deadline",
  "deal", "landlord", "stocktake", "harvest", "warranty", "support", "opening", "tournament",
  "regulation", "ban", "thaw", "year", "inspector's", "certification", "subscription",
]
private let happening: WordSet = [
  "ends", "expires", "lapses", "shuts", "closes", "opens", "starts", "begins", "comes", "come",
  "due", "renews", "finishes", "arrives", "visits", "runs",
]
/// Spans of what is sold rather than of what drives them.
private let ownSpans: WordSet = [
  "pilot", "trial", "guarantee", "training", "delivery", "payment", "invoice",
]
private let thereWords: WordSet = [
  "in", "on", "floor", "going", "running", "done", "before", "by", "live", "up", "here", "there",
  "working", "ready", "sorted", "plugged", "fixed", "installed",
]
private let units: WordSet = ["days", "weeks", "months", "week", "month", "fortnight"]

private let spans: WordSet = [
  "pilot", "trial", "warranty", "guarantee", "contract", "notice", "term", "training", "terms",
  "delivery", "payment", "takes", "take", "took",
]

extension TurnHearing {
  /// Whether a remark says no to the day that we asked about, and why: "No, in June we do the audit".
  func turnsDownOurDay(in remark: Remark) -> Bool {
    guard let first = remark.tokens.first(where: { !$0.isAnyMark }),
      ["no", "nope", "nah"].contains(first.word), let last = earlier.turns.last, last.side == .ours
    else { return false }
    let capitals = remark.tokens.lazy.filter { $0.isCapitalized && $0.word != first.word }
    return capitals.contains { word in
      last.remarks.contains { $0.tokens.contains { $0.isCapitalized && $0.word == word.word } }
    }
  }
}
