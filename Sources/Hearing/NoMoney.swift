import AnswerParsing

extension Remark {
  /// Whether there is nothing to spend and no hope of any: "there's zero for software", "we've
  /// nothing to spend", "the money's gone and it isn't coming back", "we can't spend a dollar".
  var tellsOfNoMoney: Bool {
    guard !isQuestion, !tokens.contains(where: { later.contains($0.key) }) else { return false }
    return tokens.indices.contains { index in
      switch word(index) {
      case "zero":
        // "Zero is what I've got."
        if word(index + 1) == "is", word(index + 2) == "what",
          ["i", "we"].contains(word(index + 3))
        {
          return ["got", "have", "'ve"].contains(word(index + 4))
        }
        return ["for", "to"].contains(word(index + 1))
          && (max(0, index - 4)..<index).contains {
            ["there", "'s", "is", "have", "got"].contains(word($0))
          }
      case "nothing", "nowhere":
        return word(index + 1) == "to" && ["spend", "pay"].contains(word(index + 2))
          || word(index) == "nowhere" && word(index + 1) == "to" && word(index + 2) == "get"
      case "spend":
        return isDenied(before: index) && ["a", "one", "any"].contains(word(index + 1))
          && ["dollar", "cent", "penny", "euro", "pound", "dime", "money"].contains(word(index + 2))
      case "money", "budget":
        let rest = (index + 1..<index + 10).map(word)
        if rest.prefix(3).contains("gone") {
          return zip(rest, rest.dropFirst()).contains {
            ["isn't", "not", "won't"].contains($0) && ["coming", "back"].contains($1)
          }
        }
        guard word(index - 1) == "no" else { return false }
        return zip(rest, rest.dropFirst()).contains {
          ["won't", "never"].contains($0) && ["get", "have"].contains($1)
        }
      case "have":
        return word(index - 1) == "won't" && word(index + 1) == "it"
          && (max(0, index - 8)..<index).contains { ["haven't", "hasn't"].contains(word($0)) }
      default: return false
      }
    }
  }

  /// Whether there is no budget for this, without a word of later or of another way: "we don't have a
  /// budget for this".
  var deniesMoneyForIt: Bool {
    guard !isQuestion,
      !tokens.contains(where: { later.contains($0.key) || openings.contains($0.key) })
    else { return false }
    return tokens.indices.contains { index in
      ["budget", "money", "funds", "funding"].contains(word(index)) && word(index + 1) == "for"
        && (index + 2...index + 3).contains { isWhatWeSell(at: $0) }
        && isDenied(before: index, within: 4)
    }
  }

  /// "For this", "for new tools".
  private func isWhatWeSell(at index: Int) -> Bool {
    [
      "this", "it", "that", "these", "anything", "something", "software", "tools", "tooling",
      "systems", "vendors",
    ].contains(word(index))
  }

  /// Whether it says outright that there is no money.
  var deniesMoneyOutright: Bool {
    !isQuestion && (tellsOfNoMoney || deniesAllMoney && holds(CallTopics.budget))
  }

  /// Whether money that was there is taken back: "they've swept it", "the budget was cut to nothing",
  /// "all spending is frozen".
  func isMoneyWithdrawn(knownBefore: Bool) -> Bool {
    guard !isQuestion, !tokens.contains(where: { ["if", "unless"].contains($0.word) }) else {
      return false
    }
    let namesMoney =
      tokens.contains {
        ["budget", "money", "spending", "funding", "funds", "spend"].contains($0.word)
      }
      || hasFigures && tokens.contains { pots.contains($0.key) } || knownBefore && wordCount <= 8
    guard namesMoney else { return false }
    return tokens.indices.contains { index in
      guard !isDenied(before: index, within: 3) else { return false }
      let rest = (index + 1..<index + 4).map(word)
      switch word(index) {
      case "swept", "froze", "frozen", "withdrawn", "withdrew", "scrapped", "clawed", "raided":
        return true
      case "pulled": return ["it", "the", "our", "that"].contains(rest[0]) || rest[0].isEmpty
      case "freeze": return word(index - 1) == "spending" || word(index - 1) == "budget"
      case "cut": return rest[0] == "to" && ["zero", "nothing", "nil"].contains(rest[1])
      case "taken", "took":
        return ["back", "away"].contains(rest[0]) || rest[0] == "it" && rest[1] == "back"
          || rest[0] == "all" && rest[1] == "of" || rest[0] == "the" && rest[1] == "lot"
      default: return false
      }
    }
  }

  /// Whether it leaves no hope of what was just denied: "there's no project", "it isn't coming back".
  var closesHope: Bool {
    holds(CallTopics.outright)
      || tokens.indices.contains {
        word($0) == "no" && ["project", "point", "chance"].contains(word($0 + 1))
          && !isDenied(before: $0)
      }
      || tokens.indices.contains {
        word($0) == "won't" && ["be", "get"].contains(word($0 + 1))
          && ["any", "it"].contains(word($0 + 2))
      }
  }
}

/// Words that leave another way open.
private let openings: WordSet = [
  "unless", "until", "but", "if", "separate", "specific", "dedicated", "line", "set", "formal",
  "extra", "additional", "big", "huge", "much", "official",
]
