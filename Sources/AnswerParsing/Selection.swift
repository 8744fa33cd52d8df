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

extension Utterance {
  /// The quantities and dates of the answer that together explain most of it.
  func quantities() -> [Candidate] {
    select(tokens.indices.flatMap { candidates(at: $0) })
  }

  /// What can begin at a token.
  private func candidates(at index: Int) -> [Candidate] {
    var found: [Candidate] = []
    if ordinaryWords.contains(tokens[index].key) { return found }
    if let window = window(at: index) {
      found.append(Candidate(value: .window(window.value), tokens: index..<window.end))
    }
    if let length = length(at: index), !length.value.isBrief {
      found.append(Candidate(value: .length(length.value), tokens: index..<length.end))
    }
    if let quantity = quantity(at: index) {
      if let money = money(quantity, at: index) {
        found.append(money)
      } else if quantity.value.suffix.isEmpty || quantity.value.isOrdinal,
        !isPronoun(quantity, at: index)
      {
        found.append(Candidate(value: .number(quantity.value), tokens: index..<quantity.end))
      }
    }
    return found
  }

  /// Whether "one" stands for a thing, as in "the one you sent".
  private func isPronoun(_ quantity: Parsed<Quantity>, at index: Int) -> Bool {
    word(index) == "one" && quantity.end == index + 1
      && ["the", "this", "that", "which", "no", "any", "each", "every", "another", "other"]
        .contains(
          word(index - 1))
  }

  /// Weighted interval scheduling: the set without overlaps that weighs most (Kleinberg and
  /// Tardos, *Algorithm Design*, 6.1).
  private func select(_ candidates: [Candidate]) -> [Candidate] {
    let sorted = candidates.sorted { $0.tokens.upperBound < $1.tokens.upperBound }
    var best = [0]
    var takes: [Bool] = []
    var before: [Int] = []
    for (index, candidate) in sorted.enumerated() {
      var earlier = index
      while earlier > 0, sorted[earlier - 1].tokens.upperBound > candidate.tokens.lowerBound {
        earlier -= 1
      }
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

// MARK: Money

/// How often an amount is paid, behind it.
private let periodsBehind = PhraseTable<Money.Period>([
  (.month, "per month;a month;monthly;each month;every month;pcm;pm;mo;month;p.m."),
  (.year, "per year;a year;annually;yearly;per annum;each year;every year;pa;yr;year"),
  (.quarter, "per quarter;a quarter;quarterly;each quarter;every quarter"),
  (.week, "per week;a week;weekly;each week;every week"),
  (.once, "one time;one off;once;upfront;up front;in one go;as a one off;flat"),
])

/// How often an amount is paid, before it.
private let periodsBefore: WordMap<Money.Period> = [
  "annual": .year, "yearly": .year, "monthly": .month, "quarterly": .quarter, "weekly": .week,
]

/// What an amount is paid for each of.
private let shares = PhraseTable<Bool>([
  (
    true,
    """
    per|a|each seat|user|head|person|license|licence|employee|unit|rep|location|store|site|device
    """
  )
])

/// Things that are counted and never paid with.
private let countNouns: WordSet = [
  "people", "seats", "users", "invoices", "employees", "staff", "customers", "documents", "records",
  "orders", "tickets", "lines", "rows", "units", "licenses", "licences", "hours", "minutes",
  "times",
  "items", "calls", "emails", "transactions", "products", "stores", "sites", "devices", "vendors",
  "competitors", "options", "developers", "engineers", "reps", "agents", "clients", "patients",
  "students", "members", "properties", "locations", "projects", "pages", "percent", "miles", "sqft",
  "shipments", "parcels", "parts", "pallets", "cases", "claims", "contracts", "suppliers",
]

extension Utterance {
  /// A quantity as money, where something says that it is.
  private func money(_ quantity: Parsed<Quantity>, at start: Int) -> Candidate? {
    let value = quantity.value
    guard value.suffix.isEmpty, !value.isOrdinal, !isMark("%", at: quantity.end) else { return nil }
    var end = quantity.end
    let period = paymentPeriod(at: &end, from: start)
    let isSure = value.currency != nil || value.isMoneyWord
    if !isSure {
      let next = word(quantity.end)
      if countNouns.contains(next) || calendarUnits[next] != nil && period == nil { return nil }
      if isCountNoun(next, at: quantity.end) { return nil }
      let isLarge = (value.upper ?? value.lower ?? 0) >= 100_000
      let isPaid = period != nil && end > quantity.end && isLarge && !expects(.need)
      let wanted = value.hasMagnitude || isPaid || isAboutMoney(start, quantity)
      guard wanted else { return nil }
    }
    return Candidate(value: .money(value, period), tokens: start..<end)
  }

  private func paymentPeriod(at end: inout Int, from start: Int) -> Money.Period? {
    var index = end
    if let share = shares.match(tokens, at: index) { index = share.end }
    if isMark("/", at: index) { index += 1 }
    // "a year" behind an amount is its rhythm; "a year ago" and "the year" are no part of it.
    if let match = periodsBehind.match(tokens, at: index), word(match.end) != "ago" {
      let isBare = ["month", "mo", "year", "yr", "pm", "pa"].contains(word(index))
      if !isBare || isMark("/", at: index - 1) || ["pm", "pa"].contains(word(index)) {
        end = match.end
        return match.value
      }
    }
    let clause = clause(at: start).tokens
    for index in max(clause.lowerBound, start - 5)..<max(start, clause.lowerBound) {
      if let period = periodsBefore[word(index)] { return period }
    }
    return nil
  }

  /// Whether the next word is a plural that is counted, as in "30k parcels".
  private func isCountNoun(_ next: String, at index: Int) -> Bool {
    guard next.utf8.count > 3, next.hasSuffix("s"), !next.hasSuffix("ss") else { return false }
    return !verbsAndMoneyWords.contains(next)
  }

  /// Whether a bare number is money by what was asked, or by the words before it.
  private func isAboutMoney(_ start: Int, _ quantity: Parsed<Quantity>) -> Bool {
    let value = quantity.value
    if value.lower == 0, value.upper == 0 { return false }
    let clause = clause(at: quantity.end - 1).tokens
    // What stands further off is about something else.
    let near = max(clause.lowerBound, start - 24)
    let before = tokens[near..<max(near, start)].map(\.word)
    if before.contains(where: moneyContext.contains) { return true }
    if before.contains(where: signingContext.contains) {
      return value.lower == nil || value.upper == nil
    }
    guard expects(.budget) || expectation?.part == .cost || expectation?.part == .amount else {
      return false
    }
    let isWhole = clause.lowerBound >= start && clause.upperBound <= quantity.end + 2
    return isWhole || value.isApproximate || value.lower != value.upper || tokens.count <= 4
  }
}

private let moneyContext: WordSet = [
  "budget", "budgeted", "cost", "costs", "costing", "spend", "spending", "pay", "paying", "afford",
  "invest", "allocated", "earmarked", "price", "priced", "quoted", "worth", "funding", "funds",
]
private let signingContext: WordSet = [
  "sign", "signs", "approve", "approves", "approval", "authorize", "authority", "limit", "off",
]
private let verbsAndMoneyWords: WordSet = [
  "this", "plus", "tops", "bucks", "dollars", "euros", "pounds", "rupees", "needs", "costs",
  "signs", "seems", "sounds", "works", "approves", "decides", "goes", "comes", "towards",
  "savings", "losses", "fines", "penalties", "damages", "always", "sometimes", "perhaps", "across",
  "takes", "gets", "means", "includes", "covers", "wants", "francs", "pesos", "cents", "cents",
  "thanks", "upwards", "besides", "unless", "does", "fees", "wages", "sales", "errors",
  "depends", "expires", "ends", "runs", "starts", "opens", "closes", "rests", "hours",
]
