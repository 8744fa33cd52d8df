import AnswerParsing
import Qualification

/// How we let somebody go, and how they take it: what we sell is nothing for them, we say so kindly and
/// send them elsewhere, or we take them off the list.
extension TurnHearing {
  /// Whether a reply takes leave where we have let them go.
  func takesLeave(_ reply: Remark) -> Bool {
    guard !reply.isQuestion, reply.takesItWell || reply.partsFromUs,
      let last = earlier.turns.last, last.side == .ours,
      !last.remarks.contains(where: { $0.isQuestion || $0.offersTalk }),
      !remarks.contains(where: { $0.isQuestion || $0.takesStep || $0.asksForStep })
    else { return false }
    if last.remarks.contains(where: \.takesThemOff) { return true }
    let lately = earlier.turns.suffix(3).filter { $0.side == .ours }.flatMap(\.remarks)
    return reply.takesItWell && lately.contains { $0.sendsThemAway }
  }
}

extension Remark {
  /// Whether we take them off our list: "I'll take you off the follow-up list", "I'll close the file".
  fileprivate var takesThemOff: Bool {
    guard tokens.contains(where: { ["i'll", "we'll", "'ll", "i", "we"].contains($0.word) }) else {
      return false
    }
    return tokens.indices.contains { index in
      let rest = (index + 1..<index + 7).map(word)
      switch word(index) {
      case "take", "remove", "get":
        return rest.prefix(3).contains { ["you", "number", "name", "your"].contains($0) }
          && rest.contains { ["off", "out", "from"].contains($0) }
          && !rest.contains { ["first", "contract", "there"].contains($0) }
      case "close": return rest.contains("file") || rest.contains("out")
      case "mark": return rest.contains("no") || rest.contains("off")
      case "blocked", "deleted": return true
      case "call", "ring", "bother", "trouble":
        return isDenied(before: index) && rest.prefix(2).contains("you")
          && rest.contains("again")
      default: return false
      }
    }
  }

  /// Whether we send them elsewhere: "you'd be better off with one of the others", "I'm not your man",
  /// "you don't want us".
  fileprivate var sendsThemAway: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "better":
        return word(index + 1) == "off" && ["with", "without"].contains(word(index + 2))
      case "man", "people", "ones", "place", "firm":
        return isDenied(before: index, within: 4)
          && ["your", "right"].contains(word(index - 1))
      case "want", "need":
        return isDenied(before: index, within: 2) && word(index - 2) == "you"
          && ["us", "me", "ours"].contains(word(index + 1))
      case "go", "look", "use", "try":
        let isAdvice = (max(0, index - 4)..<index).contains { ["i'd", "'d"].contains(word($0)) }
        let rest = (index + 1..<index + 4).map(word)
        return isAdvice && !rest.contains { ["for", "ahead", "over", "into"].contains($0) }
      case "sell":
        return isDenied(before: index, within: 3)
          && ["you", "it", "that"].contains(word(index + 1))
      case "sense": return isDenied(before: index, within: 4) && word(index + 1) == "for"
      default: return false
      }
    }
  }

  /// Whether they take well what we said of ourselves: "cheers for being honest", "that's decent of you".
  fileprivate var takesItWell: Bool { wordCount <= 16 && holds(takingWell) }

  /// Whether they say goodbye and hardly more.
  fileprivate var partsFromUs: Bool { wordCount <= 8 && holds(parting) }
}

private let takingWell = PhraseTable<Bool>([
  (
    true,
    """
    decent|kind|good|honest|nice|fair of you;respect that;\
    for being honest|straight|upfront|frank|open;\
    your honesty|candor|candour;for not messing|faffing|wasting|trying|selling;fair enough;no harm done;\
    that makes sense;no hard feelings;that's that|it then;appreciate the honesty|candor|straight
    """
  )
])

private let parting = PhraseTable<Bool>([
  (
    true,
    """
    all the best;take care;goodbye;bye;good luck;bless you;cheers;thank you;thanks
    """
  )
])
