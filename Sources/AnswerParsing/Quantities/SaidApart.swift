import Qualification

/// What is said of an amount apart from it: its rhythm, its currency, and that it is the most.
extension Analysis {
  /// Gives the amounts what the words around them say of them: "it's a one-time thing, so 15k",
  /// "low six figures, in USD", "4,500, not more than that a year".
  mutating func takeWhatIsSaidApart() {
    for index in amounts.indices {
      let tokens = amounts[index].tokens
      let before = index > 0 ? amounts[index - 1].tokens.upperBound : 0
      let after =
        index + 1 < amounts.count
        ? amounts[index + 1].tokens.lowerBound : utterance.tokens.count
      var end = tokens.upperBound
      if let unit = utterance.currencyApart(behind: end), unit.end <= after {
        if amounts[index].money.currency == nil { take(unit.value, for: index) }
        end = unit.end
      }
      if let limit = utterance.limitApart(behind: end), limit.end <= after,
        amounts[index].money.lower == amounts[index].money.upper
      {
        amounts[index].money.lower = nil
        end = limit.end
      }
      let opening = max(
        before, tokens.lowerBound - reach, utterance.sentence(around: tokens.lowerBound).lowerBound)
      if amounts[index].money.currency == nil, opening < tokens.lowerBound,
        let code = utterance.currencyApart(in: opening..<tokens.lowerBound)
      {
        take(code, for: index)
      }
      guard amounts[index].money.period == nil else { continue }
      if let period = utterance.periodApart(behind: end), period.end <= after {
        amounts[index].money.period = period.value
        // "That's for the whole year" is no stretch of time beside it.
        lengths.removeAll { (end..<period.end).contains($0.tokens.lowerBound) }
      } else if opening < tokens.lowerBound {
        amounts[index].money.period = utterance.periodApart(in: opening..<tokens.lowerBound)
      }
      if amounts[index].money.period != nil { amounts[index].isScaleUnsure = false }
    }
  }

  private mutating func take(_ code: String, for index: Int) {
    amounts[index].money.currency = code
    (amounts[index].isScaleUnsure, amounts[index].isBare) = (false, false)
  }
}

/// How many tokens before an amount may speak of it.
private let reach = 10

extension Utterance {
  // MARK: Behind the amount

  /// The rhythm that a clause of its own behind an amount names: "30k, that's per year".
  fileprivate func periodApart(behind end: Int) -> Parsed<Money.Period>? {
    let isLimited = word(end - 1) == "that" || word(end - 1) == "this"
    guard let opening = remark(at: end) ?? (isLimited ? end : nil) else { return nil }
    let isTold = !word(opening - 1).isEmpty
    var index = opening
    while ["all", "just", "only", "for", "paid", "billed", "and"].contains(word(index)),
      index < opening + 3
    {
      index += 1
    }
    guard let found = periodsApart.match(tokens, at: index), closes(found.end) else { return nil }
    // "40k, a year from now" speaks of the year.
    let isStretch = word(index) == "a" || word(index) == "the"
    return isTold || !isStretch || found.value == .once ? found : nil
  }

  /// That an amount is the most, in the words behind it: "4,500, and no more than that".
  fileprivate func limitApart(behind end: Int) -> Parsed<Bool>? {
    var index = end
    while index < end + 4 {
      if let found = limits.match(tokens, at: index) {
        let isWhole = ["that", "this"].contains(word(found.end - 1)) || closes(found.end)
        return isWhole ? found : nil
      }
      guard isMark(",", at: index) || isMark("-", at: index) || isJoint(at: index) else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The currency behind an amount and a pause: "six figures, in USD", "40k - euros that is".
  fileprivate func currencyApart(behind end: Int) -> Parsed<String>? {
    guard var index = remark(at: end) ?? (word(end) == "in" ? end : nil) else { return nil }
    if word(index) == "all" || word(index) == "obviously" { index += 1 }
    if word(index) == "in" { index += 1 }
    guard index > end, let unit = currencyUnit(at: index), let code = unit.value.code,
      !unit.value.isHundredth, !isFigure(at: unit.end)
    else { return nil }
    var behind = unit.end
    if word(behind) == "that", word(behind + 1) == "is" || word(behind + 1) == "'s" { behind += 2 }
    return closes(behind) || periodsApart.match(tokens, at: behind) != nil
      ? Parsed(value: code, end: behind) : nil
  }

  /// Where a remark on an amount begins: behind a pause, "that's" or both.
  private func remark(at end: Int) -> Int? {
    var index = end
    while index < end + 3,
      isMark(",", at: index) || isMark("-", at: index) || isMark("(", at: index)
        || isJoint(at: index)
    {
      index += 1
    }
    if index == end, isMark(".", at: end), word(end + 1) == "that" || word(end + 1) == "it" {
      index += 1
    }
    switch word(index) {
    case "that", "it", "this":
      guard word(index + 1) == "'s" || word(index + 1) == "is" || word(index + 1) == "would" else {
        break
      }
      index += word(index + 1) == "would" && word(index + 2) == "be" ? 3 : 2
    case "thats", "its": index += 1
    default: break
    }
    return index > end ? index : nil
  }

  private func isJoint(at index: Int) -> Bool {
    switch word(index) {
    case "and", "an", "no", "uh", "um", "so", "but", "i", "we": true
    default: false
    }
  }

  /// Whether nothing more is said of the same thing from a token on.
  private func closes(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    switch word(index) {
    case "but", "and", "so", "please", "though", "right": return true
    case "i": return ["think", "guess", "believe", "mean"].contains(word(index + 1))
    case "": return !isFigure(at: index)
    default: return false
    }
  }

  // MARK: Before the amount

  /// The rhythm that the words before an amount name: "each month it's 900", "it's a one-off, 25k".
  func periodApart(in range: Range<Int>) -> Money.Period? {
    for index in range.reversed() {
      if let once = singlePayments.match(tokens, at: index), once.end <= range.upperBound {
        let isNow = word(index - 1) != "was" && word(index - 2) != "was"
        let isTied = isNow && !isNegated(before: index, within: 3)
        return isTied && goesOn(once.end, range.upperBound) ? .once : nil
      }
      guard let found = periodsAhead.match(tokens, at: index), found.end <= range.upperBound,
        opensClause(index), isMark(",", at: found.end) || goesOn(found.end, range.upperBound)
      else { continue }
      return found.value
    }
    return nil
  }

  /// The currency that the words before an amount name: "in dollars call it forty thousand".
  fileprivate func currencyApart(in range: Range<Int>) -> String? {
    for index in range.reversed() where word(index) == "in" {
      guard let unit = currencyUnit(at: index + 1), unit.end <= range.upperBound,
        !unit.value.isHundredth
      else { continue }
      let isTied =
        isMark(",", at: unit.end) || isMark(":", at: unit.end)
        || goesOn(unit.end, range.upperBound)
      return isTied ? unit.value.code : nil
    }
    return nil
  }

  /// Whether a clause begins at a token, but for words that only open it.
  private func opensClause(_ index: Int) -> Bool {
    var index = index
    while index > 0, openers.contains(key(index - 1)) { index -= 1 }
    return index == 0 || word(index - 1).isEmpty && !isFigure(at: index - 1)
  }

  /// Whether the words up to the amount only lead to it: "it's about", "we'd pay".
  private func goesOn(_ start: Int, _ end: Int) -> Bool {
    start <= end && (start..<end).allSatisfy { leads.contains(key($0)) || isMark(",", at: $0) }
  }
}

private let openers: WordSet = [
  "so", "well", "um", "uh", "and", "ok", "okay", "yeah", "but", "then",
]

/// Words that only lead to an amount.
private let leads: WordSet = [
  "it", "'s", "is", "that", "we", "i", "'d", "'re", "'ll", "'m", "would", "be", "pay", "paying",
  "spend", "spending", "say", "saying", "call", "think", "thinking", "about", "around", "roughly",
  "at", "like", "maybe", "budget", "the", "our", "have", "'ve", "got", "can", "could", "do", "go",
  "to", "up", "comes", "right", "and", "just", "of", "for", "then", "looking", "talking", "so",
  "its", "a", "costs", "cost", "us",
]

/// Rhythms in a remark behind an amount.
private let periodsApart = PhraseTable<Money.Period>([
  (
    .month,
    "per|a|each|every month;monthly;month by month;the (whole) month;on a monthly basis;p.m.;pcm"
  ),
  (
    .year,
    """
    per|a|each|every year;per annum;annual;annually;yearly;the whole|full|entire year;\
    on a yearly|annual basis;p.a.
    """
  ),
  (.quarter, "per|a|each|every quarter;quarterly;on a quarterly basis"),
  (.week, "per|a|each|every week;weekly"),
  (
    .once,
    """
    (a) one time;(a) one off;a onetime;once;one time only;a one time|off thing|payment|fee|cost|deal;\
    a single payment
    """
  ),
])

/// Rhythms that open a clause before an amount.
private let periodsAhead = PhraseTable<Money.Period>([
  (.month, "monthly;each|every|per month;on a monthly basis;month by month"),
  (.year, "yearly;annually;each|every|per year;per annum;on a yearly|annual basis"),
  (.quarter, "quarterly;each|every|per quarter;on a quarterly basis"),
  (.week, "weekly;each|every|per week"),
])

/// What says before an amount that it is paid once.
private let singlePayments = PhraseTable<Bool>([
  (
    true,
    """
    one time|off thing|payment|fee|cost|charge|purchase|deal|spend|investment|expense|buy;\
    a one off;pay|paying|paid once;a onetime thing|payment|fee|cost|purchase;a single payment
    """
  )
])

/// What says behind an amount that it is the most.
private let limits = PhraseTable<Bool>([
  (
    true,
    """
    not|no|nothing more|higher than that|this;not|nothing above|over|beyond|past that|this;\
    not a penny|cent|dollar|euro more (than) (that);not more;no more;\
    can't|won't|cannot|couldn't|wouldn't go|spend|do|pay above|over|beyond|past that|this;\
    can't|won't|cannot|couldn't|wouldn't go|spend|do|pay higher|more (than) (that)
    """
  )
])
