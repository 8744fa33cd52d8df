import Qualification

/// What words say of a budget, and where.
struct MoneyStatus: Hashable {
  var value: Budget.Status
  var tokens: Range<Int>
  /// Whether only what is around tells that money is meant: "approved".
  var isBare = false
}

extension Utterance {
  /// What the words say of money, in the order of the text.
  func moneyStatuses() -> [MoneyStatus] {
    var found: [MoneyStatus] = []
    var index = 0
    while index < tokens.count, found.count < Utterance.limit {
      // "Not a penny more" is a limit.
      if let match = BudgetPhrases.status.match(tokens, at: index),
        word(index) != "not" || word(match.end) != "more"
      {
        found.append(settled(MoneyStatus(value: match.value, tokens: index..<match.end)))
        index = match.end
      } else if BudgetPhrases.nouns.contains(key(index)), let match = budgetStatus(of: index) {
        found.append(match)
        index = max(index + 1, match.tokens.upperBound)
      } else if let match = BudgetPhrases.bare.match(tokens, at: index) {
        let bare = MoneyStatus(value: match.value, tokens: index..<match.end, isBare: true)
        if !isAwaited(bare) { found.append(settled(bare)) }
        index = match.end
      } else {
        index += 1
      }
    }
    return found.filter { $0.value == .needsCase || !isAwaited(before: $0.tokens.lowerBound) }
  }

  /// Whether it is only supposed or waited for: "if there is money", "once the budget is approved".
  private func isAwaited(before index: Int) -> Bool {
    if isSupposed(before: index) { return true }
    let start = max(clause(at: index).tokens.lowerBound, index - 3)
    return start < index
      && tokens[start..<index].contains { ["once", "when", "after", "before"].contains($0.word) }
  }

  /// Whether an approval is still to come: "has to be approved by", "to get it approved".
  private func isAwaited(_ match: MoneyStatus) -> Bool {
    guard match.value == .approved else { return false }
    let start = match.tokens.lowerBound
    return (max(0, start - 4)..<start).contains {
      ["be", "get", "getting", "being", "until", "once", "when", "if", "before"].contains(word($0))
    }
  }

  /// A status with what denies or postpones it.
  private func settled(_ match: MoneyStatus) -> MoneyStatus {
    var match = match
    switch match.value {
    case .allocated where isNegated(before: match.tokens.lowerBound, within: 3):
      match.value = hasYet(behind: match.tokens.upperBound) ? .unset : .none
    case .approved where isNegated(before: match.tokens.lowerBound, within: 3): match.value = .unset
    case .none where hasYet(behind: match.tokens.upperBound): match.value = .unset
    default: break
    }
    return match
  }

  private func hasYet(behind index: Int) -> Bool {
    let end = min(index + 5, tokens.count)
    var index = index
    while index < end {
      if word(index) == "yet" { return true }
      if case .mark = tokens[index].kind { return false }
      index += 1
    }
    return false
  }

  /// What is said of a word for money: before it, "a limited budget", or behind it, "is tight".
  private func budgetStatus(of noun: Int) -> MoneyStatus? {
    statusBehind(noun) ?? statusBefore(noun)
  }

  private func statusBefore(_ noun: Int) -> MoneyStatus? {
    var index = noun - 1
    var adjective: Budget.Status?
    var isVague = false
    while index >= 0, noun - index <= 5 {
      let word = word(index)
      if let status = BudgetPhrases.adjectives[word], word != "there", word != "used" {
        adjective = adjective ?? status
      } else if vagueWords.contains(word) {
        isVague = true
      } else if !budgetFillers.contains(word) {
        break
      }
      index -= 1
    }
    let start = index + 1
    let isDenied = deniesBudget(at: start, noun)
    if isDenied {
      if adjective == .tight || adjective == .approved || adjective == .allocated {
        return MoneyStatus(
          value: adjective == .tight ? .allocated : .unset, tokens: start..<noun + 1)
      }
      // "No budget for lunch" is none; "no budget holder" is another thing.
      if compounds.contains(key(noun + 1)) { return nil }
      let isOpen = isVague || hasYet(behind: noun + 1) || isToBeSettled(behind: noun)
      return MoneyStatus(value: isOpen ? .unset : .none, tokens: start..<noun + 1)
    }
    return adjective.map { MoneyStatus(value: $0, tokens: start..<noun + 1) }
  }

  /// Whether "no", "don't have any" or the like stands before a budget and its adjectives.
  private func deniesBudget(at start: Int, _ noun: Int) -> Bool {
    if (start..<noun).contains(where: { ["no", "zero", "without"].contains(word($0)) }) {
      return true
    }
    // "Don't have a budget", "haven't got any money", "isn't any money", "there's never money".
    for index in max(0, start - 4)..<max(0, start) where isNegator(at: index) {
      let between = tokens[index + 1..<start].map(\.word)
      let isNaming = ["isn't", "never", "not"].contains(word(index))
      let isHaving =
        isNaming && word(start) != "the" && word(start - 1) != "the"
        || between.contains { ["have", "got", "see", "get"].contains($0) }
      if isHaving, between.allSatisfy({ haveWords.contains($0) }) { return true }
    }
    return false
  }

  /// "No budget has been set" is one that is still to come.
  private func isToBeSettled(behind noun: Int) -> Bool {
    var index = noun + 1
    while index < noun + 4, copulas.contains(key(index)) { index += 1 }
    return index > noun + 1
      && (BudgetPhrases.settled.contains(key(index)) || word(index) == "approved")
  }

  /// Whether a note leaves out the verb: "budget TBD", "budget frozen til May".
  private func isNoted(_ index: Int) -> Bool {
    guard notedStatuses.contains(key(index)) else { return false }
    return word(index + 1).isEmpty
      || ["til", "till", "until", "through", "for", "this", "now"].contains(word(index + 1))
  }

  private func statusBehind(_ noun: Int) -> MoneyStatus? {
    var index = noun + 1
    var hasCopula = false
    var isDenied = false
    let first = firstOfNoun(noun)
    // Who still has to get it approved has no approval.
    if deniesBudget(at: first, noun) || ["get", "getting"].contains(word(first - 1)) { return nil }
    while index < tokens.count, index < noun + 8 {
      let word = word(index)
      if ["issue", "problem", "object", "concern", "obstacle", "constraint", "factor", "question"]
        .contains(word), isDenied
      {
        return MoneyStatus(value: .unlimited, tokens: noun..<index + 1)
      }
      if hasCopula, !isDenied, ["set", "put", "kept", "laid"].contains(word),
        self.word(index + 1) == "aside"
      {
        return MoneyStatus(value: .allocated, tokens: noun..<index + 2)
      }
      if word == "on", ["hold", "ice"].contains(self.word(index + 1)) {
        return MoneyStatus(
          value: isDenied ? .allocated : .none, tokens: noun..<index + 2)
      }
      if BudgetPhrases.settled.contains(word), hasCopula || isDenied {
        guard isDenied || hasToBe(noun..<index) else { return nil }
        return MoneyStatus(value: .unset, tokens: noun..<index + 1)
      }
      if let status = BudgetPhrases.adjectives[word] {
        guard hasCopula || status == .approved || status == .allocated || isNoted(index),
          word != "there" || hasCopula
        else { return nil }
        if word == "signed", self.word(index + 1) != "off" { return nil }
        // "Cut in half" leaves something.
        if word == "cut" || word == "slashed",
          ["in", "by", "back", "down", "to"].contains(self.word(index + 1))
        {
          return MoneyStatus(value: .tight, tokens: noun..<index + 1)
        }
        let isOpen = isDenied || hasToBe(noun..<index)
        return MoneyStatus(
          value: isOpen ? denied(status) : status, tokens: noun..<index + 1)
      }
      if copulas.contains(word) {
        hasCopula = true
      } else if isNegator(at: index) {
        isDenied = true
        hasCopula = hasCopula || spelling(index).hasSuffix("n't")
      } else if case .number = tokens[index].kind {
        // "Budget 40k approved"
      } else if !budgetFillers.contains(word) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func firstOfNoun(_ noun: Int) -> Int {
    var index = noun
    while index > 0, noun - index < 5,
      budgetFillers.contains(key(index - 1)) || vagueWords.contains(key(index - 1))
    {
      index -= 1
    }
    return index
  }

  private func hasToBe(_ range: Range<Int>) -> Bool {
    tokens[range].contains { ["to", "be", "being", "until", "must", "should"].contains($0.word) }
  }

  private func denied(_ status: Budget.Status) -> Budget.Status {
    switch status {
    case .approved, .allocated, .unset: .unset
    case .tight, .none: .allocated
    default: status
    }
  }
}

private let copulas: WordSet = [
  "is", "'s", "are", "was", "were", "been", "has", "have", "gets", "got", "be", "being", "looks",
  "seems", "remains", "will", "had", "stays", "feels", "get",
]

/// What a note says of a budget without a verb.
private let notedStatuses: WordSet = [
  "tbd", "tbc", "frozen", "pending", "undecided", "unclear", "tight", "limited", "exhausted",
  "unlimited", "gone", "spent", "nil", "zero", "small", "unknown", "depleted", "open",
]

private let vagueWords: WordSet = [
  "set", "fixed", "specific", "formal", "exact", "firm", "concrete", "defined", "official",
  "precise", "clear", "final",
]

/// Words that may stand between a budget and what is said of it.
private let budgetFillers: WordSet = [
  "a", "an", "the", "our", "my", "any", "some", "whole", "entire", "most", "pretty", "very",
  "quite", "rather", "really",
  "fairly", "so", "too", "super", "extremely", "kind", "of", "sort", "bit", "little", "already",
  "still", "no", "zero", "without", "yet", "just", "needs", "must", "been", "fully", "currently",
  "now",
  "marketing", "it", "training", "software", "annual", "extra", "more", "much", "real", "dedicated",
  "separate", "spare", "free", "such", "for", "this", "that", "somewhat", "always",
  "only", "all", "up", "year", "'s", "tooling", "tech", "new", "own", "quarter",
  "relatively", "at", "moment", "both", "by", "to", "actually", "additional", "total",
  "project", "next", "last", "technology", "capital", "overall", "here", "unfortunately",
  "honestly", "as", "even",
  "recently", "formally", "officially", "finally", "largely", "mostly", "us",
]

private let haveWords: WordSet = [
  "have", "got", "get", "a", "any", "the", "an", "really", "actually", "currently", "much", "been",
  "see", "even", "our", "us", "given", "exactly", "there", "set",
]

/// Words behind a budget that make another thing of it.
private let compounds: WordSet = [
  "holder", "owner", "cycle", "constraint", "constraints", "line", "season", "meeting", "issue",
  "issues", "limit", "limits", "cuts", "cut",
]
