import AnswerParsing
import Qualification

extension TurnHearing {
  /// When they want it, told by what follows from another day; nothing where no such tie is said.
  ///
  /// "The site opens in eight weeks, I want it there from the first day", "so let us say five weeks".
  func dateTold(
    by remark: Remark, at index: Int, _ matter: CallMatter
  ) -> (SpokenFact, words: String)? {
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
      for before in Remark.remarks(of: other.text).reversed() {
        guard let spoken = event(in: before, of: other.text, matter) else { continue }
        return (turned(spoken, by: remark), turn.text.words(in: remark.range))
      }
    }
    return nil
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
    } else {
      horizon.to = told.to ?? told.from
    }
    var fact = spoken
    fact.value = .horizon(horizon)
    return fact
  }
}

extension Remark {
  /// Whether it is about a talk rather than about what is bought.
  var isAboutTalk: Bool { holds(CallTopics.meeting) && !holds(CallTopics.goingLive) }

  /// Whether its length may be of a trial or a contract.
  var isOfOtherSpan: Bool { tokens.contains { spans.contains($0.key) } }

  /// Whether nothing can be done before a day: "I can't do anything until then".
  var isNothingBefore: Bool {
    tokens.indices.contains {
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

private let units: WordSet = ["days", "weeks", "months", "week", "month", "fortnight"]

private let spans: WordSet = [
  "pilot", "trial", "warranty", "guarantee", "contract", "notice", "term", "training", "terms",
  "delivery", "payment", "takes", "take", "took",
]
