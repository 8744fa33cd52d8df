import AnswerParsing
import Qualification

extension Remark {
  /// Whether the speaker thinks of a sum in money: "we're thinking 50 to 60 thousand dollars".
  var thinksOfSum: Bool {
    tokens.indices.contains { index in
      word(index) == "thinking"
        && ["we're", "i'm", "'re", "'m", "are", "am"].contains(word(index - 1))
        && tokens[(index + 1)...].prefix(3).contains {
          if case .currency = $0.kind { true } else { false }
        }
    }
  }

  /// Whether an amount is said to be there for this: "I've 24,000 for it", "30,000 left in the line".
  var tellsOfMoneyHeld: Bool {
    guard hasFigures else { return false }
    return tokens.indices.contains { index in
      if isSetAside(at: index) { return true }
      if word(index) == "left" {
        return isFigure(index - 1) && (index + 1..<index + 8).contains { pots.contains(key($0)) }
      }
      guard word(index) == "for" else { return false }
      let isForThis = ["this", "it", "that"].contains(word(index + 1))
      let figures = (max(0, index - 7)..<index).filter(isFigure)
      guard let first = figures.first, isForThis || isForPurchase(index, behind: figures) else {
        return false
      }
      return (max(0, first - 4)..<first).contains { holding.contains(key($0)) }
    }
  }

  /// Whether what an amount of the speaker is for is something bought: "I've got fourteen thousand a
  /// month for an agency", "we have nine hundred for the phones".
  private func isForPurchase(_ index: Int, behind figures: [Int]) -> Bool {
    guard let first = figures.first, let last = figures.last,
      ["a", "an", "the", "our"].contains(word(index + 1)), !isOfThePast,
      ["have", "'ve", "got"].contains(word(first - 1)),
      (max(0, first - 4)..<first).contains(where: {
        ["i", "we", "i've", "we've"].contains(word($0))
      })
    else { return false }
    let isMoney = (first...last).contains {
      magnitudesOfMoney.contains(key($0)) || coins.contains(key($0)) || tokens[$0].isCurrency
    }
    guard isMoney || last + 1 < index else { return false }
    // Nothing but a rhythm may stand between: "fourteen thousand people for the fair" are no money.
    return (last + 1..<index).allSatisfy { rhythms.contains(key($0)) }
  }

  /// The tokens of a figure below a thousand that is had, allowed or reached and counts nothing: "I've
  /// got twenty-five", "he's said eighteen, tops", "I can go to thirty".
  var figureHeld: Range<Int>? {
    bareFigures.first { figure in
      let first = figure.lowerBound
      let before = (max(0, first - 5)..<first).map(word)
      let isHad =
        before.suffix(4).contains { holdingFigures.contains($0) }
        || before.last == "to" && before.dropLast().last == "go"
      return isHad && figure.count <= 3
        && tokens[figure].allSatisfy { !magnitudesOfMoney.contains($0.key) }
    }
  }

  /// The tokens of each figure that counts nothing: of "that drops it to twelve hundred" the last two.
  var bareFigures: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while let first = (start..<tokens.count).first(where: isFigure) {
      var end = first + 1
      while isFigure(end) || (isHyphen(end) || word(end) == "and") && isFigure(end + 1) { end += 1 }
      if countsNothing(behind: end) { found.append(first..<end) }
      start = end
    }
    return found
  }

  /// Where some of its tokens stand in the turn, as UTF-8 offsets.
  func range(of tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  private func isHyphen(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark("-")
  }

  /// Whether no thing is counted by a figure that ends at a token.
  private func countsNothing(behind end: Int) -> Bool {
    guard tokens.indices.contains(end) else { return true }
    if isHyphen(end) { return false }
    // "There's twenty-five in the team", and in the pot.
    if word(end) == "in" {
      return (end + 1..<end + 4).contains {
        pots.contains(key($0)) || ["there", "it", "all", "bank", "total"].contains(word($0))
      }
    }
    return tokens[end].isAnyMark || behindFigures.contains(key(end))
  }

  /// Whether a figure is the most there is: "eighteen, tops", "I won't go over eighteen".
  func isCapped(_ figure: Range<Int>) -> Bool {
    (figure.upperBound..<figure.upperBound + 4).contains {
      ["tops", "max", "maximum", "most", "limit"].contains(word($0))
    } || ["over", "than", "above", "beyond", "most"].contains(word(figure.lowerBound - 1))
  }

  /// Whether it says out of which money it is paid: "it's in the plan", "it'd come out of the ops budget".
  var namesPotForIt: Bool {
    guard !isQuestion, !tokens.contains(where: { later.contains($0.key) && $0.word != "today" }),
      !tokens.contains(where: { deniers.contains($0.key) })
    else { return false }
    return tokens.indices.contains { index in
      guard pots.contains(key(index)), word(index) != "year" else { return false }
      let before = (max(0, index - 6)..<index).map(word)
      let isThere =
        before.suffix(3).contains("in")
        && before.contains { ["it", "it's", "'s", "is", "that", "this"].contains($0) }
      let comesOut =
        before.contains("of") && before.contains("out")
        && before.contains { ["it", "that", "this", "it'd", "it'll", "they'd"].contains($0) }
      return isThere || comesOut
    }
  }

  /// Whether nothing was put by: "we have nothing set aside, but 40k could be found".
  var deniesSetAside: Bool {
    tokens.indices.contains { index in
      ["aside", "reserved", "earmarked"].contains(word(index))
        && (max(0, index - 4)..<index).contains {
          word($0) == "nothing" || deniers.contains(key($0))
        }
    }
  }

  /// Whether an amount was put by: "I've put sixteen million aside", "forty reserved for it".
  var isMoneySetAside: Bool { hasFigures && tokens.indices.contains(where: isSetAside) }

  private func isSetAside(at index: Int) -> Bool {
    if ["reserved", "earmarked"].contains(word(index)) { return !isDenied(before: index) }
    // "The board approved eighteen thousand for this."
    if granting.contains(key(index)) {
      return !isDenied(before: index) && (isFigure(index + 1) || isFigure(index + 2))
    }
    // "I've got that sitting in the equipment account."
    if ["sitting", "sat"].contains(word(index)),
      ["there", "here", "idle", "spare", "ready"].contains(word(index + 1))
    {
      return (max(0, index - 8)..<index).contains(where: isFigure)
    }
    if ["sitting", "sat"].contains(word(index)), word(index + 1) == "in" {
      return (index + 2..<index + 7).contains { pots.contains(key($0)) || word($0) == "bank" }
    }
    // "We've put forty-five thousand by for it."
    if ["by", "away"].contains(word(index)), word(index - 1) != "put" {
      let start = (max(0, index - 8)..<index).last { word($0) == "put" && !isDenied(before: $0) }
      return start.map { ($0 + 1..<index).contains(where: isFigure) } ?? false
    }
    return word(index) == "aside"
      && (max(0, index - 8)..<index).contains {
        ["put", "set", "laid", "kept", "keep"].contains(word($0)) && !isDenied(before: $0)
      }
      || word(index) == "put" && word(index + 1) == "by" && !isDenied(before: index)
  }

  /// Whose money stands at an index, behind figures: the "year" of "next year's $2.4M budget".
  func owner(ofMoneyAt index: Int) -> WordKey {
    var place = index - 1
    while place > 0, isFigure(place) || ["m", "k", "million"].contains(word(place)) { place -= 1 }
    return word(place) == "'s" ? word(place - 1) : word(place)
  }

  /// Whether its amount is all that they spend in a period, on whatever: "next year's $2.4M budget".
  var isWholeBudget: Bool {
    hasFigures && !tokens.contains { $0.word == "for" }
      && tokens.indices.contains { index in
        guard ["budget", "spend"].contains(word(index)),
          isFigure(index - 1) || word(index - 1) == "m"
        else { return false }
        let whose = owner(ofMoneyAt: index)
        return ["year", "year's", "quarter", "quarter's", "annual", "total", "overall"].contains(
          whose)
      }
  }

  /// Whether it says of an amount just named that it is what there is: "that's what I have to spend".
  var pointsAtMoney: Bool { !hasFigures && holds(CallTopics.thatIsTheMoney) }

  /// Whether there is no money in words that leave no way to any: "none at all", "not six either".
  var deniesAllMoney: Bool {
    guard let found = first(CallTopics.outright) else { return false }
    // "I'd be stringing you along if I said otherwise" behind it opens no way.
    return !tokens.contains { later.contains($0.key) && $0.word != "if" }
      && !tokens[..<found.tokens.upperBound].contains { $0.word == "if" }
  }

  /// Whether a token can be part of an amount.
  func isFigure(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].kind {
    case .number, .currency: return true
    case .word: return numeralWords.contains(tokens[index].key) || coins.contains(tokens[index].key)
    case .date, .mark: return false
    }
  }
}

extension TurnHearing {
  /// An amount as the call makes it plain: in the currency that is spoken of, and as the price that it
  /// says again in short.
  func completed(_ amount: Money) -> Money {
    guard amount.currency == nil else { return amount }
    var amount = amount
    amount.currency = currencyOfCall
    let prices = pricesOnTheTable
    let short = prices.last { price in
      guard let whole = price.lower, let said = amount.lower, said > 0, price.upper == whole else {
        return false
      }
      return said == amount.upper && said.multipliedReportingOverflow(by: 1000) == (whole, false)
    }
    if let short { return short }
    return isShortForThousands(amount, prices) ? amount.inThousandsOfUnits : amount
  }

  /// Whether a bare figure of two or three digits answers what could be spent, and so is of thousands:
  /// "somewhere between twenty and twenty-four"; not where a price in units is on the table.
  func isShortFigure(_ amount: Money, of remark: Remark) -> Bool {
    guard amount.currency == nil, amount.period == nil, let said = amount.upper ?? amount.lower,
      said >= 10 * Money.one, said < 1000 * Money.one, !remark.bareFigures.isEmpty,
      completed(amount).upper == amount.upper
    else { return false }
    return !amount.isNear(pricesOnTheTable)
  }

  /// Whether a small bare amount is near a price on the table only in thousands: "the whole fifteen"
  /// beside 12,800.
  private func isShortForThousands(_ amount: Money, _ prices: [Money]) -> Bool {
    guard let said = amount.upper ?? amount.lower, said > 0, said < 1000 * Money.one,
      !amount.isNear(prices)
    else { return false }
    return amount.inThousandsOfUnits.isNear(prices)
  }

  /// The money that a remark points back at: "It's 1,400 a month. That's what I have to spend."
  func moneyTold(
    by remark: Remark, at index: Int, _ matter: CallMatter
  ) -> (SpokenFact, words: String)? {
    if remark.tellsOfNoMoney {
      let none = Budget(status: Budget.Status.none, route: .no)
      return (
        SpokenFact(kind: .budget, value: .budget(none), range: 0..<0),
        turn.text.words(in: remark.range)
      )
    }
    let isKnown =
      waiting?.kind == .budget
      || remarks[..<index].suffix(2).contains { $0.hasFigures && $0.holds(CallTopics.budget) }
    if remark.isMoneyWithdrawn(knownBefore: isKnown) {
      let isFinal = remarks[index...].prefix(3).contains(where: \.closesHope)
      let none = Budget(status: Budget.Status.none, route: isFinal ? .no : .unknown)
      return (
        SpokenFact(kind: .budget, value: .budget(none), range: 0..<0),
        turn.text.words(in: remark.range)
      )
    }
    if let held = thousandsHeld(by: remark, matter) { return held }
    if waiting?.kind == .budget, isFresh, !remark.hasFigures, remark.namesPotForIt {
      let planned = Budget(status: .allocated)
      return (
        SpokenFact(kind: .budget, value: .budget(planned), range: 0..<0, confidence: .likely),
        turn.text.words(in: remark.range)
      )
    }
    // "She approves the budget. Around fifty thousand a year."
    if index > 0, remark.namesCurrency, remark.wordCount <= 5,
      remarks[index - 1].holds(CallTopics.budgetByName), !remarks[index - 1].hasFigures,
      var named = amount(in: turn.text.slice(remark.range), matter)
    {
      named.confidence = min(named.confidence, .likely)
      return (named, turn.text.words(in: remark.range))
    }
    guard remark.pointsAtMoney else { return nil }
    if let (spoken, before) = latestAmount(in: remarks[..<index], of: turn.text, matter) {
      let both = before.range.lowerBound..<remark.range.upperBound
      return (spoken, turn.text.words(in: both))
    }
    guard index == 0, let last = earlier.turns.last(where: { $0.side == .theirs }),
      let (spoken, _) = latestAmount(in: last.remarks[...], of: last.text, matter)
    else { return nil }
    return (spoken, turn.text.words(in: remark.range))
  }

  /// The short figure that stands for thousands beside a price of ours: "there's twenty-five in the
  /// pot", "he's said eighteen, tops", "I've only got twenty".
  private func thousandsHeld(
    by remark: Remark, _ matter: CallMatter
  ) -> (SpokenFact, words: String)? {
    guard !remark.isQuestion, !remark.turnsPriceDown, let figure = remark.figureHeld,
      !remark.holds(CallTopics.ownMoney), !isOfferOfOthers(remark)
    else { return nil }
    let range =
      remark.tokens[figure.lowerBound].range
      .lowerBound..<remark.tokens[figure.upperBound - 1].range.upperBound
    guard var fact = amount(in: turn.text.slice(range), matter),
      case .budget(var budget) = fact.value, let amount = budget.amount,
      let named = amount.upper, named >= 1000 * Money.one, isNearPrice(amount),
      !pricesOnTheTable.contains(where: { $0.upper == amount.upper })
    else { return nil }
    if remark.isCapped(figure) { budget.amount?.lower = nil }
    if remark.isMoneySetAside || remark.holds(CallTopics.given) { budget.status = .allocated }
    fact.value = .budget(budget)
    fact.confidence = .likely
    fact.alternatives = []
    return (fact, turn.text.words(in: remark.range))
  }

  /// Whether it says what somebody else asks, who was just spoken of: "There's a man in Leeds. He says
  /// twenty-four."
  private func isOfferOfOthers(_ remark: Remark) -> Bool {
    guard ["he", "she", "they"].contains(remark.word(0)),
      ["says", "said", "say", "'s", "want", "wants"].contains(remark.word(1)),
      let before = remarkBefore(remark)?.tokens
    else { return false }
    return before.contains { otherSellers.contains($0.key) }
      && !before.contains { ["our", "my", "finance", "accounting", "upstairs"].contains($0.word) }
  }

  /// The money that the last two of some remarks name for this, and the remark that names it.
  private func latestAmount(
    in remarks: ArraySlice<Remark>, of text: String, _ matter: CallMatter
  ) -> (SpokenFact, Remark)? {
    for remark in remarks.suffix(2).reversed() where remark.hasFigures {
      guard !remark.holds(CallTopics.ownMoney), !remark.holds(CallTopics.ourPrice),
        let spoken = amount(in: text.slice(remark.range), matter)
      else { continue }
      return (spoken, remark)
    }
    return nil
  }

  /// The amount that a text names for this, in the currency of the call.
  func amount(in text: String, _ matter: CallMatter) -> SpokenFact? {
    guard let expectation = matter.expectation(in: playbook) else { return nil }
    let spoken = understand(
      .budget, in: text, said: day, expecting: expectation, settings: playbook.settings,
      cues: listener.cues
    ).fact
    guard var fact = spoken, case .budget(var budget) = fact.value, let amount = budget.amount
    else {
      return nil
    }
    budget.amount = completed(amount)
    fact.value = .budget(budget)
    return fact
  }

  /// The one currency in which amounts were named lately; nothing where there are none or several.
  private var currencyOfCall: String? { money.currencyOfCall { findCurrency() } }

  private func findCurrency() -> String? {
    var found: String?
    for turn in earlier.turns + [turn] {
      for remark in turn.remarks where remark.namesCurrency {
        for (money, _) in amounts(in: remark, of: turn.text) {
          guard let currency = money.currency else { continue }
          if let found, found != currency { return nil }
          found = currency
        }
      }
    }
    return found
  }

  /// Whether an amount is of the size of a price that we named.
  func isNearPrice(_ amount: Money) -> Bool { amount.isNear(pricesOnTheTable) }
}

extension Money {
  /// How many of the smallest parts that amounts are kept in make one.
  static let one: Int64 = 100

  /// Whether it is of the size of one of some prices.
  fileprivate func isNear(_ prices: [Money]) -> Bool {
    guard let said = upper ?? lower else { return false }
    return prices.contains { price in
      guard let named = price.upper ?? price.lower, named > 0 else { return false }
      return said >= named / 3 && said / 3 <= named
    }
  }

  /// A thousand times as much.
  var inThousandsOfUnits: Money {
    var copy = self
    copy.lower = lower.map { $0.multipliedReportingOverflow(by: 1000).partialValue }
    copy.upper = upper.map { $0.multipliedReportingOverflow(by: 1000).partialValue }
    return copy
  }
}

/// Words by which money is only a matter of time.
let later: WordSet = [
  "until", "till", "unless", "yet", "quarter", "before", "month", "today", "april", "if",
]

private let otherSellers: WordSet = [
  "man", "guy", "fella", "fellow", "chap", "lady", "woman", "company", "firm", "shop", "outfit",
  "dealer", "other", "others", "quote", "competitor", "supplier", "vendor",
]

private let rhythms: WordSet = [
  "a", "per", "each", "every", "month", "year", "week", "quarter", "monthly", "yearly", "annually",
]

private let holding: WordSet = [
  "have", "has", "'ve", "got", "is", "'s", "give", "offer", "spare", "find", "had", "took", "put",
  "saved", "moved", "kept", "reserved",
]

private let magnitudesOfMoney: WordSet = [
  "hundred", "thousand", "grand", "million", "k", "lakh", "lakhs", "crore", "crores",
]

/// What stands before a figure that somebody has, gives or allows.
private let holdingFigures: WordSet = [
  "have", "has", "'ve", "got", "there's", "gave", "given", "said", "says", "told", "took", "put",
  "had", "saved", "budgeted", "approved", "cleared", "allowed", "than", "stretch", "'s", "is",
  "over", "spend",
]

/// What stands behind a figure that counts nothing.
private let behindFigures: WordSet = [
  "for", "in", "on", "put", "set", "sat", "sitting", "left", "tops", "max", "maximum", "at",
  "there", "and", "to", "but", "so", "with", "by", "is", "'s", "this", "aside", "as", "or", "all",
  "a", "per", "plus", "including", "before", "up", "if", "then", "altogether", "total", "out", "i",
  "we",
]

private let granting: WordSet = [
  "approved", "sanctioned", "authorised", "authorized", "granted", "released", "allocated",
  "cleared", "okayed", "earmarked", "budgeted", "assigned",
]

let pots: WordSet = [
  "line", "budget", "pot", "fund", "funds", "year", "account", "plan", "kitty", "grant", "envelope",
]

private let coins: WordSet = [
  "dollars", "euros", "pounds", "francs", "shillings", "rupees", "reais", "bucks", "quid", "euro",
  "kronor", "zloty", "rand", "pesos", "yen",
]
