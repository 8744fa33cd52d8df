import AnswerParsing
import Qualification

/// What ends it although nobody refuses: what we sell has nothing to do there, or they give up what
/// it would be for.
extension Remark {
  /// Whether there is nothing for it to do, or they close.
  var isNoPlaceForIt: Bool {
    guard !isQuestion, !tokens.contains(where: { ["if", "unless", "until"].contains($0.word) })
    else {
      return false
    }
    return tokens.indices.contains { index in
      hasNothingToDo(at: index) || appliesNot(at: index) || closes(at: index) || hasEnded(at: index)
    }
  }

  /// "There would be nothing for it to do", "nothing to track", "nobody to use it".
  private func hasNothingToDo(at index: Int) -> Bool {
    switch word(index) {
    case "nothing":
      guard
        !(max(0, index - 3)..<index).contains(where: { ["say", "have", "has"].contains(word($0)) })
      else { return false }
      if word(index + 1) == "for", ["it", "you", "that", "your", "this"].contains(word(index + 2)) {
        return (index + 3..<index + 6).contains { word($0) == "to" }
      }
      return word(index + 1) == "to" && served.contains(key(index + 2))
        || word(index + 1) == "left" && word(index + 2) == "to" && served.contains(key(index + 3))
    case "nobody", "one":
      if word(index) == "one", word(index - 1) != "no" { return false }
      let rest = (index + 1..<index + 5).map(word)
      return rest.starts(with: ["to", "use"]) || rest.starts(with: ["left", "to"])
        || rest.starts(with: ["left", "who"]) || rest.starts(with: ["taking", "over"])
        || rest.starts(with: ["to", "take", "over"])
    default: return false
    }
  }

  /// "None of that applies to us", "it wouldn't apply here", "we're not the kind of business".
  private func appliesNot(at index: Int) -> Bool {
    let rest = (index + 1..<index + 4).map(word)
    switch word(index) {
    case "law":
      // "It's not up to me, it's the law."
      return word(index - 1) == "the" && ["'s", "is", "against", "by"].contains(word(index - 2))
        && tokens[..<index].contains { deniers.contains($0.key) || $0.word == "against" }
    case "illegal":
      return ["'s", "is", "be"].contains(word(index - 1))
        && ["it", "that", "would", "'d"].contains(word(index - 2))
    case "fit", "match":
      // "I don't think it's the right fit for us."
      return isDenied(before: index, within: 9)
        && ["right", "good", "great"].contains(word(index - 1))
        && rest.first == "for" && ["us", "me"].contains(rest.dropFirst().first)
        && !tokens.contains { ["sure", "whether", "yet", "know"].contains($0.word) }
    case "applies", "apply", "concerns", "affects":
      return
        (isDenied(before: index, within: 4)
        || (max(0, index - 4)..<index).contains { word($0) == "none" })
        && ["to", "us", "here"].contains(rest.first)
        && rest.contains { ["us", "here", "me"].contains($0) }
    case "kind", "sort", "type":
      return isDenied(before: index, within: 3) && rest.first == "of"
        && ["business", "company", "shop", "place", "outfit", "firm", "customer"].contains(
          rest.dropFirst().first)
        && (max(0, index - 4)..<index).contains {
          ["we're", "'re", "i'm", "'m", "are", "aren't"].contains(word($0))
        }
    default: return false
    }
  }

  /// "We're winding the company up", "we're shutting the shop", "going out of business".
  private func closes(at index: Int) -> Bool {
    guard
      (max(0, index - 4)..<index).contains(where: {
        ["we", "i", "we're", "i'm", "they"].contains(word($0))
      }),
      !isDenied(before: index, within: 4)
    else { return false }
    let rest = (index + 1..<index + 6).map(word)
    switch word(index) {
    case "winding", "wind":
      // "I'm winding you up" is a joke.
      return word(index + 1) != "you" && (rest.contains("up") || rest.contains("down"))
    case "shutting", "closing":
      return rest.prefix(3).contains {
        ["down", "shop", "business", "company", "doors", "us", "up", "place"].contains($0)
      }
        || word(index) == "closing" && ["in", "at", "for"].contains(rest.first)
          && !rest.contains { ["on", "deal", "quarter"].contains($0) }
          && ["we're", "'re"].contains(word(index - 1))
    case "out": return rest.starts(with: ["of", "business"])
    case "retiring": return true
    case "bankrupt", "insolvent", "liquidation", "administration": return true
    case "broke":
      return ["'re", "are", "'m"].contains(word(index - 1)) || word(index - 1) == "we're"
    default: return false
    }
  }

  /// "We don't do collections any more", "we sold that part", "we closed that department": what it
  /// would be for is gone, said with a word that nothing is left for us.
  private func hasEnded(at index: Int) -> Bool {
    guard
      (max(0, index - 3)..<index).contains(where: {
        ["we", "i", "we've", "'ve"].contains(word($0))
      })
    else {
      return false
    }
    let rest = (index + 1..<index + 8).map(word)
    switch word(index) {
    case "sold", "closed", "shut", "outsourced", "dropped":
      let isPart =
        ["that", "the", "our"].contains(rest.first)
        && rest.prefix(3).contains {
          ["part", "department", "business", "side", "division", "arm", "unit", "branch"].contains(
            $0)
        }
      return isPart
        && !tokens.contains { ["so", "now", "problem"].contains($0.word) && $0.word != "so" }
    case "stopped":
      return ["doing", "selling", "making", "running", "offering", "using"].contains(rest.first)
        && ["that", "those", "it", "any"].contains(rest.dropFirst().first)
        && !rest.contains { ["by", "on", "because", "paper", "when", "after"].contains($0) }
    default: return false
    }
  }
}

extension TurnHearing {
  /// Whether a reply agrees that what we sell is not for them, as we have just said ourselves.
  func agreesToNoFit(_ reply: Remark) -> Bool {
    guard let last = earlier.turns.last, last.side == .ours,
      remarks.filter({ !$0.isQuestion }).prefix(2).contains(reply), reply.wordCount <= 16,
      let told = last.remarks.last(where: \.tellsOfNoFit),
      !last.remarks.contains(where: { $0.isQuestion && $0 != told })
    else { return false }
    if reply.tokens.contains(where: { ["but", "though", "still", "however"].contains($0.word) }) {
      return false
    }
    if told.deniesNeed {
      return reply.tokens.prefix(4).contains { ["don't", "no", "right", "nope"].contains($0.word) }
    }
    return reply.begins(with: Replies.affirming) || reply.begins(with: fairWords)
      || reply.tokens.indices.contains {
        reply.word($0) == "right" && ["'re", "are", "be", "you're"].contains(reply.word($0 - 1))
      }
  }
}

extension Remark {
  /// Whether we say ourselves that it is nothing for them: "it wouldn't do what you need", "it's not
  /// built for that", "I don't think we're the right product for you".
  fileprivate var tellsOfNoFit: Bool {
    if deniesNeed { return true }
    return tokens.indices.contains { index in
      let rest = (index + 1..<index + 7).map(word)
      switch word(index) {
      case "fit", "match", "product", "solution", "tool", "choice", "partner", "people", "system":
        return isDenied(before: index, within: 7)
          && (max(0, index - 3)..<index).contains {
            ["right", "good", "great", "best", "a"].contains(word($0))
          }
          && (index + 1 >= tokens.count || tokens[index + 1].isAnyMark
            || ["for", "here", "then"].contains(rest[0]))
      case "do", "solve", "give":
        return isDenied(before: index) && rest.contains("what")
          && rest.contains { ["need", "want", "'re", "after"].contains($0) }
      case "built", "made", "designed", "meant", "intended":
        return isDenied(before: index) && rest[0] == "for"
      case "help", "serve", "support":
        return isDenied(before: index) && ["can't", "cannot", "couldn't"].contains(word(index - 1))
          && rest[0] == "you"
          && (rest[1].isEmpty || ["with", "there", "here", "then"].contains(rest[1]))
      case "overkill": return !isDenied(before: index)
      // "I don't think we can take this any further."
      case "further": return word(index - 1) == "any" && isDenied(before: index, within: 8)
      case "there", "here":
        return word(index - 1) == "it" && ["leave", "end"].contains(word(index - 2))
      default: return false
      }
    }
  }

  /// Whether we say that they need nothing of ours: "then I guess you don't need any tires from me".
  fileprivate var deniesNeed: Bool {
    tokens.indices.contains { index in
      word(index) == "need" && isDenied(before: index) && word(index - 2) == "you"
        && ((index + 1..<index + 7).contains { place in
          ["from", "of"].contains(word(place)) && ["me", "us", "ours"].contains(word(place + 1))
        } || ["us", "this", "it"].contains(word(index + 1)) && index + 2 >= tokens.count - 1)
    }
  }
}

/// Words that take what we said of ourselves.
private let fairWords = PhraseTable<Bool>([
  (
    true,
    """
    fair play;i appreciate the|your honesty;appreciate you being|saying;thanks|thank you for being|saying|telling;\
    i think you're right;no i think you're right;no i guess not;no probably|guess not;probably not;i guess not;\
    that's a shame;pity;shame;too bad;honest of you;i figured
    """
  )
])

private let served: WordSet = [
  "track", "collect", "manage", "run", "schedule", "insure", "sell", "clean", "measure", "monitor",
  "automate", "connect", "install", "offer", "fix", "replace", "protect", "put",
]
