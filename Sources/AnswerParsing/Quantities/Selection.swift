import Qualification

/// A reading that might be taken, with its weight against others that overlap it.
struct Candidate {
  var value: Candidate.Value
  var tokens: Range<Int>

  enum Value {
    case money(Quantity, Money.Period?)
    case window(Window)
    case length(Length)
    case number(Quantity)
  }

  /// How much it explains: the tokens it covers, then its kind.
  var weight: Int {
    let rank =
      switch value {
      case .window: 3
      case .money: 2
      case .length: 1
      case .number: 0
      }
    // One reading of many tokens explains more than several that share them.
    return tokens.count * 8 + rank - 4
  }
}

/// What stands before "one" where it is no number.
private let pronounOpenings: WordSet = [
  "the", "this", "that", "which", "no", "any", "each", "every", "another", "other",
]

extension Utterance {
  /// The quantities and dates of the answer that together explain most of it.
  func quantities() -> [Candidate] {
    var found: [Candidate] = []
    for index in tokens.indices { addCandidates(at: index, to: &found) }
    return select(found)
  }

  /// Adds what can begin at a token.
  private func addCandidates(at index: Int, to found: inout [Candidate]) {
    if opens(.window, index), let window = window(at: index) {
      found.append(Candidate(value: .window(window.value), tokens: index..<window.end))
    }
    if let length = length(at: index), isTold(length, at: index) {
      found.append(Candidate(value: .length(length.value), tokens: index..<length.end))
    }
    if let quantity = quantity(at: index), !isCoinOfSpeech(quantity) {
      if !isThing(quantity, at: index), let money = money(quantity, at: index) {
        found.append(money)
      } else if quantity.value.suffix.isEmpty || quantity.value.isOrdinal,
        !isPronoun(quantity, at: index)
      {
        found.append(Candidate(value: .number(quantity.value), tokens: index..<quantity.end))
      }
    }
  }

  /// Whether a length is told for its own sake.
  ///
  /// A short one is where it is all that is said, or how long something takes: "15 minutes would
  /// not hurt" asks for a talk, and "3 hours a day" is a rhythm.
  private func isTold(_ length: Parsed<Length>, at start: Int) -> Bool {
    // "5 days a week"
    if ["a", "per", "each", "every"].contains(word(length.end)),
      calendarUnits[key(length.end + 1)] != nil
    {
      return false
    }
    guard length.value.isBrief else { return true }
    if ["a", "per", "each", "every"].contains(word(length.end)) { return false }
    if start == 0,
      length.end == tokens.count || length.end == tokens.count - 1 && endsClause(at: length.end)
    {
      return true
    }
    return (max(0, start - 4)..<start).contains { lastingVerbs.contains(key($0)) }
  }

  /// Whether a single coin is only a way to say nothing: "we don't have a penny".
  private func isCoinOfSpeech(_ quantity: Parsed<Quantity>) -> Bool {
    quantity.value.isWords && quantity.value.currency != nil && quantity.value.upper == 10
      && quantity.value.lower ?? 10 == 10
  }

  /// Whether "one" is no amount: "one moment please", "the last one".
  private func isThing(_ quantity: Parsed<Quantity>, at index: Int) -> Bool {
    guard word(index) == "one", quantity.end == index + 1 else { return false }
    return isPronoun(quantity, at: index) || thingsOfTalk.contains(key(index + 1))
  }

  /// Whether "one" stands for a thing, as in "the one you sent".
  private func isPronoun(_ quantity: Parsed<Quantity>, at index: Int) -> Bool {
    guard word(index) == "one", quantity.end == index + 1 else { return false }
    if pronounOpenings.contains(key(index - 1)) { return true }
    // "A one-off", "a one time thing"
    if word(index + 1) == "off" || word(index + 1) == "time" { return true }
    // "The usual one"
    return ["the", "this", "that"].contains(word(index - 2)) && !word(index - 1).isEmpty
  }

  /// Weighted interval scheduling: the set without overlaps that weighs most (Kleinberg and
  /// Tardos, *Algorithm Design*, 6.1).
  private func select(_ candidates: [Candidate]) -> [Candidate] {
    if candidates.isEmpty { return [] }
    let sorted = candidates.sorted { $0.tokens.upperBound < $1.tokens.upperBound }
    // How many candidates end at a token or before it.
    var ended = [Int](repeating: 0, count: tokens.count + 1)
    for candidate in sorted { ended[candidate.tokens.upperBound] += 1 }
    for end in ended.indices.dropFirst() { ended[end] += ended[end - 1] }
    var best = [0]
    var takes: [Bool] = []
    var before: [Int] = []
    for (index, candidate) in sorted.enumerated() {
      let earlier = ended[candidate.tokens.lowerBound]
      let with = best[earlier] + candidate.weight
      takes.append(with > best[index])
      before.append(earlier)
      best.append(max(with, best[index]))
    }
    var chosen: [Candidate] = []
    var index = sorted.count
    while index > 0 {
      if takes[index - 1] {
        chosen.append(sorted[index - 1])
        index = before[index - 1]
      } else {
        index -= 1
      }
    }
    return chosen.reversed()
  }
}

/// What one asks or tells of in talk.
private let thingsOfTalk: WordSet = [
  "moment", "second", "sec", "minute", "min", "thing", "question", "of", "more", "way", "reason",
  "day", "person", "last", "point", "step", "other", "another", "problem", "issue", "note",
]

private let lastingVerbs: WordSet = ["take", "takes", "took", "taking", "last", "lasts", "lasted"]
