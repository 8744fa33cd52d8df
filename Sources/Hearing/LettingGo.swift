import AnswerParsing
import Qualification

/// How we let somebody go and how they take it: we send them elsewhere, or take them off the list.
extension TurnHearing {
  /// Whether a reply takes leave where we have let them go.
  func takesLeave(_ reply: Remark) -> Bool {
    guard !reply.isQuestion, reply.takesItWell || reply.saysGoodbye,
      let last = earlier.turns.last, last.side == .ours,
      !last.remarks.contains(where: { $0.isQuestion || $0.offersTalk }),
      !remarks.contains(where: { $0.isQuestion || $0.takesStep || $0.asksForStep })
    else { return false }
    if last.remarks.contains(where: \.removesFromList) { return true }
    let lately = earlier.turns.suffix(3).filter { $0.side == .ours }.flatMap(\.remarks)
    return reply.takesItWell && lately.contains { $0.sendsElsewhere }
  }
}

extension Remark {
  /// Whether we take them off our list: "I'll take you off the follow-up list", "I'll close your file".
  fileprivate var removesFromList: Bool {
    guard tokens.contains(where: { ["i'll", "we'll", "'ll", "i", "we"].contains($0.word) }),
      !tokens.contains(where: { $0.word == "waiting" })
    else { return false }
    return tokens.indices.contains { index in
      let rest = (index + 1..<index + 9).map(word)
      switch word(index) {
      case "take", "remove", "get":
        return rest.prefix(3).contains { ["you", "number", "name"].contains($0) }
          && rest.contains { ["off", "out", "from"].contains($0) }
          && rest.contains {
            ["list", "lists", "file", "files", "records", "database"].contains($0)
          }
      case "close": return ["the", "your"].contains(rest[0]) && rest[1] == "file"
      case "call", "ring", "bother", "trouble":
        return isDenied(before: index) && rest[0] == "you" && rest.contains("again")
      default: return false
      }
    }
  }

  /// Whether we send them elsewhere: "you'd be better off with one of the others", "I'm not your man",
  /// "you don't want us".
  fileprivate var sendsElsewhere: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "better":
        return word(index + 1) == "off" && word(index + 2) == "with"
          && (index + 3..<index + 7).contains { elsewhere.contains(key($0)) }
      case "man", "people", "firm":
        return isDenied(before: index, within: 4) && ["your", "right"].contains(word(index - 1))
      case "want":
        return isDenied(before: index, within: 2) && word(index - 2) == "you"
          && ["us", "me", "ours"].contains(word(index + 1))
          && (index + 2 >= tokens.count || tokens[index + 2].isAnyMark)
      default: return false
      }
    }
  }

  /// Whether they take well what we said of ourselves: "cheers for being honest", "that's decent of you".
  fileprivate var takesItWell: Bool { wordCount <= 16 && holds(takingWell) }

  /// Whether they thank us or say goodbye, and hardly more.
  fileprivate var saysGoodbye: Bool { wordCount <= 8 && holds(parting) }
}

/// Where we send them.
private let elsewhere: WordSet = [
  "somebody", "someone", "else", "others", "other", "another", "one", "competitor", "competitors",
  "shop", "store", "firm", "company", "agency", "dealer",
]

private let takingWell = PhraseTable<Bool>([
  (
    true,
    """
    decent|kind|good|honest|nice|fair of you;respect that;\
    for being honest|straight|upfront|frank|open;\
    your honesty|candor|candour;for not messing|faffing|wasting|trying|selling;no harm done;\
    no hard feelings;that's that|it then;appreciate the honesty|candor|straight
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
