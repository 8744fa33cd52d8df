import AnswerParsing

/// How somebody ends it in other words than "not interested": nothing will come of it, our time is
/// wasted on them, they have somebody else or stop altogether.
extension Remark {
  /// Whether it ends it.
  var endsIt: Bool {
    if isQuestion || holds(reported) { return false }
    let start = tokens.lastIndex { $0.word == "but" } ?? tokens.startIndex
    if tokens[start...].contains(where: { waitingFor.contains($0.key) }), !holds(advising) {
      return false
    }
    return isOut
      || tokens[start...].indices.contains { index in
        hasNoFuture(at: index) || wastesTime(at: index) || saysNo(at: index) || isTaken(at: index)
          || stops(at: index) || letsGo(at: index) || stays(at: index) || buysNothing(at: index)
          || goesElsewhere(at: index)
      }
  }

  /// Whether words that leave us stand in it without a condition, and not as somebody else's.
  var leavesForGood: Bool {
    guard let found = first(Replies.leaving), !holds(reported) else { return false }
    return !tokens[found.tokens.upperBound...].contains { limiting.contains($0.key) }
  }

  /// "There's not going to be a renewal", "that isn't going to happen", "nothing will come of it".
  private func hasNoFuture(at index: Int) -> Bool {
    let isComing =
      ["be", "happen", "work", "have"].contains(word(index))
      && isDenied(before: index, within: 5)
      && (max(0, index - 5)..<index).contains {
        ["going", "won't", "gonna", "wont"].contains(word($0))
      }
    guard isComing else {
      return word(index) == "come" && word(index + 1) == "of"
        && (max(0, index - 5)..<index).contains { word($0) == "nothing" }
    }
    let subject = (max(0, index - 7)..<index).map(word)
    switch word(index) {
    case "happen": return subject.contains { ["it", "this", "that"].contains($0) }
    case "be":
      return subject.contains("there")
        && (index + 1..<index + 5).contains { dealings.contains(key($0)) }
    default: return false
    }
  }

  /// "Don't put any more time in us", "you'd be wasting your breath", "a waste of your diesel".
  private func wastesTime(at index: Int) -> Bool {
    let rest = index + 1..<index + 7
    switch word(index) {
    case "put", "spend", "waste", "wasting", "invest":
      guard rest.contains(where: { efforts.contains(key($0)) }) else { return false }
      if word(index) == "waste" || word(index) == "wasting" {
        // "I don't want to waste your time" leads up to anything.
        return rest.contains { ["your", "other's", "other"].contains(word($0)) }
          && (word(index - 1) == "a" || !isDenied(before: index, within: 4)
            || word(index - 1) != "to")
          && !(max(0, index - 3)..<index).contains { ["sorry", "trying"].contains(word($0)) }
      }
      let isAdvice =
        isDenied(before: index, within: 6)
        && !(max(0, index - 4)..<index).contains { ["we", "they", "he"].contains(word($0)) }
      return isAdvice && rest.contains { ["more", "us", "me", "this", "your"].contains(word($0)) }
    case "save":
      return word(index + 1) == "your"
        && ["breath", "time", "energy", "stamps"].contains(word(index + 2))
    default:
      return false
    }
  }

  /// "I'm going to say no", "it's a no from me", "our answer is no".
  private func saysNo(at index: Int) -> Bool {
    guard word(index) == "no" else { return false }
    let isEnd = index + 1 >= tokens.count || tokens[index + 1].isAnyMark
    let isFrom = ["from", "then", "for", "this", "i'm", "sorry", "thanks", "on"].contains(
      word(index + 1))
    guard isEnd || isFrom else { return false }
    let before = (max(0, index - 4)..<index).map(word)
    if before.last == "a" { return before.contains { ["it", "that", "'s", "is"].contains($0) } }
    if before.last == "say" {
      return before.contains { ["to", "'ll", "will", "must", "gonna"].contains($0) }
        && !before.contains { deniedWords.contains($0) }
    }
    // "I said no": a no that was told already.
    if before.last == "said" {
      return isEnd && before.suffix(3).contains { ["i", "we"].contains($0) }
    }
    return ["is", "'s"].contains(before.last) && before.contains("answer")
  }

  /// "We've already bought something else", "we picked the other one", "we signed with them last week".
  private func isTaken(at index: Int) -> Bool {
    guard takenVerbs.contains(key(index)),
      (max(0, index - 4)..<index).contains(where: { own.contains(key($0)) }),
      !isDenied(before: index, within: 4)
    else { return false }
    let rest = (index + 1..<index + 7).map(word)
    let isOther = zip(rest, rest.dropFirst()).contains { first, second in
      first == "something" && second == "else" || first == "someone" && second == "else"
        || first == "somebody" && second == "else" || first == "another" && sellers.contains(second)
        || first == "the" && ["other", "others", "competition", "competitor"].contains(second)
        || first == "one" && second == "already"
    }
    if isOther { return !tokens.contains { regrets.contains($0.key) } }
    // "We've just signed for five years with somebody."
    let isBound =
      ["signed", "committed", "renewed"].contains(word(index))
      && zip(rest, rest.dropFirst()).contains {
        $0 == "with" && ["somebody", "someone", "another"].contains($1)
      }
    if isBound { return !tokens.contains { regrets.contains($0.key) } }
    let isWith = rest.first == "with" || rest.first == "for" && word(index) == "gone"
    guard isWith, index + 2 < tokens.count, tokens[index + 2].isCapitalized else { return false }
    return tokens.contains { closings.contains($0.key) }
      && !tokens.contains { regrets.contains($0.key) }
  }

  /// "We're cancelling", "I want to cancel", "close the file on us", "we're finished with it".
  private func stops(at index: Int) -> Bool {
    let isOwn = (max(0, index - 5)..<index).contains { own.contains(key($0)) }
    switch word(index) {
    case "cancelling", "canceling", "cancel":
      guard isOwn, !isDenied(before: index, within: 4),
        word(index) != "cancel" || ["to", "'ll", "will"].contains(word(index - 1))
      else { return false }
      let rest = tokens[(index + 1)...].prefix { !$0.isAnyMark && $0.word != "and" }.map(\.word)
      if rest.contains("them") { return false }
      return rest.isEmpty
        || ["it", "this", "our", "my", "the"].contains(rest[0]) && rest.count <= 3
          && !rest.contains { ["meeting", "call", "old", "appointment", "other"].contains($0) }
    case "closing", "shutting", "winding":
      let rest = (index + 1..<index + 5).map(word)
      return isOwn && !isDenied(before: index, within: 4)
        && (rest.contains {
          ["shop", "business", "company", "firm", "practice", "doors"].contains($0)
        }
          || word(index) != "closing" && ["down", "up"].contains(rest[0]))
        && !rest.contains { ["early", "lunch", "today"].contains($0) }
    case "day":
      return word(index - 1) == "a" && word(index - 2) == "it" && word(index - 3) == "call"
        && (max(0, index - 7)..<index).contains { own.contains(key($0)) }
    case "file", "book", "books":
      return (max(0, index - 3)..<index).contains { ["close", "shut"].contains(word($0)) }
        && (index..<index + 4).contains { ["us", "me", "this"].contains(word($0)) }
    case "finished", "done":
      guard ["we're", "i'm"].contains(word(index - 1)) || ["'re", "'m"].contains(word(index - 1))
      else {
        return false
      }
      return word(index + 1) == "with"
        && ["it", "this", "you", "that"].contains(word(index + 2)) || word(index + 1) == "here"
    case "stopped", "stop":
      return (max(0, index - 3)..<index).contains { word($0) == "you" }
        && (max(0, index - 6)..<index).contains {
          ["rather", "wish", "like", "prefer"].contains(word($0))
        }
        && ["calling", "ringing", "phoning", "emailing", "writing", "trying"].contains(
          word(index + 1))
    default: return false
    }
  }

  /// "I'd let this one go", "there's nothing here for you", "you'd be better off with somebody else".
  private func letsGo(at index: Int) -> Bool {
    switch word(index) {
    case "let":
      return (index + 1..<index + 5).contains {
        word($0) == "go" && (word($0 + 1).isEmpty || ["if", "now"].contains(word($0 + 1)))
      }
        && ["this", "it", "us", "that"].contains(word(index + 1))
        && !(max(0, index - 3)..<index).contains { ["have", "had"].contains(word($0)) }
    case "nothing":
      return ["here", "in", "left"].contains(word(index + 1)) && word(index + 2) == "for"
        && word(index + 3) == "you"
        || word(index + 1) == "for" && word(index + 2) == "you"
          && ["here", "in"].contains(word(index + 3))
        || word(index + 1) == "you" && ["can", "could"].contains(word(index + 2))
          && ["do", "sell"].contains(word(index + 3)) && word(index + 4) == "for"
          && word(index + 5) == "us"
    case "better":
      return (max(0, index - 3)..<index).contains { word($0) == "you" }
        && (index + 1..<index + 6).contains {
          ["else", "elsewhere"].contains(word($0))
        }
    case "forget":
      return index == 0 && ["it", "us", "about"].contains(word(1)) && wordCount <= 4
    default: return false
    }
  }

  /// "We've decided to stay where we are", "we're keeping what we have".
  private func stays(at index: Int) -> Bool {
    guard
      ["stay", "staying", "stick", "sticking", "keep", "keeping", "leave"].contains(word(index)),
      (max(0, index - 5)..<index).contains(where: {
        ["decided", "we're", "'re", "i'm", "'m", "going", "'ll", "rather", "chosen"].contains(
          word($0))
      }),
      (max(0, index - 6)..<index).contains(where: { own.contains(key($0)) }),
      !isDenied(before: index, within: 5)
    else { return false }
    let rest = (index + 1..<index + 5).map(word)
    return zip(rest, rest.dropFirst()).contains { first, second in
      ["where", "as"].contains(first) && ["we", "i", "things", "it"].contains(second)
        || first == "what" && ["we", "i"].contains(second)
    }
  }

  /// "We won't be needing you", "I won't be buying anything", "we don't want it".
  private func buysNothing(at index: Int) -> Bool {
    guard buying.contains(key(index)), isDenied(before: index, within: 4),
      (max(0, index - 6)..<index).contains(where: { own.contains(key($0)) })
    else { return false }
    let isWill =
      (max(0, index - 4)..<index).contains {
        ["won't", "wont", "going", "gonna", "don't"].contains(word($0))
          && (word($0) != "don't"
            || (word($0 + 1) == "see" && tokens[index].spelling.hasSuffix("ing")))
      }
      // "We'll not be taking it."
      || word(index - 1) == "be" && word(index - 2) == "not"
    let rest = tokens[(index + 1)...].prefix { !$0.isAnyMark }.map(\.word)
    let isNeed = ["need", "want"].contains(word(index))
    if isNeed, !isWill {
      return ["anything", "any"].contains(rest.first) && rest.dropFirst().first == "like"
        || rest.first == "any" && ["of", "more"].contains(rest.dropFirst().first)
    }
    guard isWill else { return false }
    return rest.isEmpty
      || ["you", "it", "this", "anything", "any", "one", "that"].contains(rest[0])
        && !rest.contains {
          ["them", "without", "else", "but", "more", "than", "until", "today", "to"].contains($0)
        }
  }

  /// "We've decided to go another way", "we're going with the other lot", "we'll not be going ahead".
  private func goesElsewhere(at index: Int) -> Bool {
    guard ["go", "going", "went", "gone"].contains(word(index)),
      (max(0, index - 6)..<index).contains(where: { own.contains(key($0)) })
    else { return false }
    let rest = (index + 1..<index + 6).map(word)
    if ["another", "different"].contains(rest[0]) || ["another", "different"].contains(rest[1]) {
      return rest.prefix(3).contains { ["way", "direction", "route", "road"].contains($0) }
        && !rest.prefix(4).contains("round") && !isDenied(before: index, within: 4)
    }
    if rest[0] == "ahead" {
      return word(index - 1) == "be" && isDenied(before: index, within: 3)
        && !rest.contains { waitingFor.contains($0) }
    }
    return rest[0] == "with" && !isDenied(before: index, within: 4)
      && (rest[1] == "the" && ["other", "others", "competition"].contains(rest[2])
        || ["someone", "somebody"].contains(rest[1]) && rest[2] == "else")
  }

  /// "I'm out", "we're out", alone.
  private var isOut: Bool {
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    guard words.count <= 4, words.last == "out" else { return false }
    return words.dropLast().suffix(2).elementsEqual(["i", "'m"])
      || words.dropLast().suffix(2).elementsEqual(["we", "'re"])
      || ["i'm", "we're"].contains(words.dropLast().last ?? "")
  }
}

/// What others have said or thought.
private let reported = PhraseTable<Bool>([
  (
    true,
    """
    they|he|she said|say|says|think|thought|thinks|told;people say;you said|told|mentioned;used to;i thought;almost;nearly;\\
    last time;back then
    """
  )
])
private let advising = PhraseTable<Bool>([(true, "if i were you;if i was you")])
private let limiting: WordSet = [
  "without", "unless", "until", "before", "today", "talk", "them", "round", "first", "till", "if",
]
private let waitingFor: WordSet = ["if", "unless", "until", "without", "before"]
private let dealings: WordSet = [
  "renewal", "order", "deal", "contract", "purchase", "sale", "agreement", "meeting", "business",
  "next", "follow", "project",
]
private let efforts: WordSet = [
  "time", "effort", "breath", "energy", "stamps", "diesel", "petrol", "gas", "morning", "afternoon",
  "day", "hours", "work", "trip", "money",
]
private let deniedWords: WordSet = ["not", "never", "can't", "won't", "don't", "hard"]
private let takenVerbs: WordSet = [
  "bought", "signed", "chosen", "picked", "gone", "went", "ordered", "got", "committed", "hired",
  "taken", "renewed", "chose", "found",
]
private let own: WordSet = ["we", "i", "they", "we've", "i've"]
private let sellers: WordSet = [
  "one", "vendor", "supplier", "company", "firm", "provider", "outfit", "option", "system",
  "agency",
  "shop", "dealer", "lot", "crowd",
]
private let regrets: WordSet = [
  "regret", "mistake", "wrong", "sorry", "awful", "terrible", "bad", "out", "until", "till", "runs",
  "ends", "expires",
]
private let closings: WordSet = [
  "already", "afraid", "end", "instead", "week", "yesterday", "just", "month", "anyway", "since",
]
private let buying: WordSet = [
  "buy", "buying", "need", "needing", "want", "wanting", "renew", "renewing", "sign", "signing",
  "take", "taking", "order", "ordering", "use", "using", "purchase", "purchasing", "changing",
  "switching", "doing",
]
