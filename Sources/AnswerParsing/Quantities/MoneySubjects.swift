import Qualification

extension Analysis {
  func amount(_ quantity: Quantity, _ period: Money.Period?, _ tokens: Range<Int>) -> Amount {
    let money = Money(
      lower: quantity.lower.map { $0 / 10 }, upper: quantity.upper.map { $0 / 10 },
      currency: quantity.currency, period: period, isApproximate: quantity.isApproximate)
    let size = quantity.upper ?? quantity.lower ?? 0
    let isSmall =
      !quantity.hasMagnitude && quantity.currency == nil && !quantity.isMoneyWord
      && size < 1_000_000
    return Amount(
      money: money, subject: subject(of: quantity, period, tokens), tokens: tokens,
      isScaleUnsure: isSmall && period == nil && size > 0,
      isBare: (quantity.currency == nil || quantity.isCurrencyImplied) && !quantity.isMoneyWord
        && period == nil)
  }

  /// A small bare figure beside one in thousands is in thousands too; a threshold always is.
  mutating func shareScale() {
    let hasLarge = amounts.contains {
      !$0.isScaleUnsure && ($0.money.upper ?? $0.money.lower ?? 0) >= 1_000_000
    }
    for index in amounts.indices where amounts[index].isScaleUnsure {
      guard hasLarge || amounts[index].subject == .threshold else { continue }
      amounts[index].money = amounts[index].money.inThousands
      amounts[index].isScaleUnsure = false
      amounts[index].isScaleAssumed = !hasLarge
    }
  }

  /// A bound without more words beside an amount in thousands is in thousands too: "38k, way too
  /// much, 25 at most".
  mutating func takeBoundsInThousands() {
    guard utterance.expectation == nil || utterance.expects(.budget),
      let large = amounts.first(where: { ($0.money.upper ?? $0.money.lower ?? 0) >= 1_000_000 }),
      let size = large.money.upper ?? large.money.lower
    else { return }
    for (index, number) in numbers.enumerated().reversed() {
      let value = number.value
      guard (value.lower == nil) != (value.upper == nil), !value.hasMagnitude, !value.isOrdinal,
        let bound = value.upper ?? value.lower, (2000..<1_000_000).contains(bound),
        number.tokens.lowerBound > large.tokens.upperBound,
        !utterance.isLabelled(at: number.tokens.lowerBound),
        utterance.clause(at: number.tokens.lowerBound).tokens.upperBound
          == number.tokens.upperBound,
        bound * 100 >= size / 20, bound * 100 / 20 <= size
      else { continue }
      var quantity = value
      (quantity.lower, quantity.upper) = (
        value.lower.map { $0 * 1000 }, value.upper.map { $0 * 1000 }
      )
      (quantity.hasMagnitude, quantity.hasThousands) = (true, true)
      amounts.append(amount(quantity, nil, number.tokens))
      numbers.remove(at: index)
    }
    amounts.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What an amount is about, by the words of its clause, then by what was asked.
  private func subject(
    of quantity: Quantity, _ period: Money.Period?, _ tokens: Range<Int>
  ) -> Money.Subject {
    let clause = thought(around: tokens)
    let isBound = quantity.lower == nil || quantity.upper == nil
    if let put = putRight(behind: tokens) { return put }
    if isThreshold(isBound, tokens, clause) { return .threshold }
    if quantity.upper == nil, isAboveSomebody(tokens, clause) { return .threshold }
    // "Other amount: 20k"
    if has(
      ["amount", "money"], in: max(clause.lowerBound, tokens.lowerBound - 1)..<tokens.lowerBound),
      utterance.word(tokens.lowerBound - 2) == "other"
    {
      return .other
    }
    let hasBudgetWord = has(budgetWords, in: clause)
    if !hasBudgetWord, isAboutCompany(tokens, clause) { return .other }
    // "Each maybe 80 euros" is of one thing among several.
    if !hasBudgetWord, utterance.word(clause.lowerBound) == "each",
      tokens.lowerBound <= clause.lowerBound + 3
    {
      return has(lossWords, in: utterance.sentence(around: tokens.lowerBound))
        ? .costOfProblem : .price
    }
    if utterance.isPerSeat(tokens), !has("us", in: clause) { return .price }
    if !hasBudgetWord, has(lossWords, in: clause) { return .costOfProblem }
    if isPaidAlready(period, clause) { return .other }
    if !hasBudgetWord, isCost(clause) {
      return isCostOfTool(clause) ? .other : .costOfProblem
    }
    if isPrice(tokens, clause) || isAskedBack(period, clause) { return .price }
    if isDenied(quantity, tokens) || isShare(tokens) || isOfThePast(clause) { return .other }
    if hasBudgetWord { return .budget }
    if given.contains(where: { $0.overlaps(clause) }) { return .budget }
    switch utterance.expectation?.kind {
    case .need: return .costOfProblem
    case .authority: return isBound ? .threshold : .budget
    case .competition: return .price
    default: return .budget
    }
  }

  /// What an amount is about that was taken for something else: "the 80 is not a limit, it is what
  /// a mistake costs us".
  private func putRight(behind tokens: Range<Int>) -> Money.Subject? {
    guard let denial = notBeing.match(utterance.tokens, at: tokens.upperBound) else { return nil }
    let clause = utterance.clause(at: denial.end - 1).tokens
    guard has(kindsOfMoney, in: denial.end..<min(clause.upperBound, denial.end + 4)) else {
      return nil
    }
    let next = min(clause.upperBound + 1, utterance.tokens.count)
    guard next < utterance.tokens.count else { return .other }
    let told = utterance.clause(at: next).tokens
    if has(costWords, in: told) || has(lossWords, in: told) { return .costOfProblem }
    if has(priceWords, in: told) { return .price }
    return has(budgetWords, in: told) ? .budget : .other
  }

  /// The clause of an amount, with the one before where the amount stands alone or behind a pause:
  /// "we pay, like, 600 a month".
  private func thought(around tokens: Range<Int>) -> Range<Int> {
    var clause = utterance.clause(at: tokens.lowerBound).tokens
    let sentence = utterance.sentence(around: tokens.lowerBound)
    for _ in 0..<3 {
      let isOpen = (clause.lowerBound..<max(clause.lowerBound, tokens.lowerBound)).allSatisfy {
        pauses.contains(utterance.tokens[$0].key) || utterance.isMark(",", at: $0)
      }
      let isAlone = clause.upperBound <= tokens.upperBound + 1
      guard isOpen, isAlone || clause.lowerBound < tokens.lowerBound,
        utterance.isMark(",", at: clause.lowerBound - 1)
      else { break }
      let before = utterance.clause(at: clause.lowerBound - 2).tokens
      guard before.upperBound == clause.lowerBound - 1, before.lowerBound >= sentence.lowerBound
      else { break }
      clause = before.lowerBound..<clause.upperBound
      if before.contains(where: { !pauses.contains(utterance.tokens[$0].key) }) { break }
    }
    return clause
  }

  private func has(_ words: WordSet, in range: Range<Int>) -> Bool {
    utterance.tokens[range].contains { words.contains($0.key) }
  }

  private func has(_ word: WordKey, in range: Range<Int>) -> Bool {
    utterance.tokens[range].contains { $0.word == word }
  }

  // MARK: Thresholds

  /// Whether a bound says from where or up to where somebody may sign.
  private func isThreshold(_ isBound: Bool, _ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    let sentence = utterance.sentence(around: tokens.lowerBound)
    let start = max(clause.lowerBound - 3, sentence.lowerBound)
    let before = min(start, tokens.lowerBound)..<tokens.lowerBound
    if has(limitWords, in: before), has(owners, in: before) { return true }
    guard isBound else { return false }
    let near = before.lowerBound..<max(tokens.lowerBound, clause.upperBound)
    if has(signingWords, in: near) { return true }
    if has(limitWords, in: near), utterance.expects(.authority) || has(owners, in: near) {
      return true
    }
    let end = min(sentence.upperBound, tokens.upperBound + 8)
    let behind = min(end, tokens.upperBound)..<end
    if !utterance.matches(freely, in: near).isEmpty || asksLeave(behind) { return true }
    // "I sign 5k, above that the board"
    let next = clause.upperBound + 1
    if utterance.word(next) == "otherwise" { return true }
    return ["above", "over", "beyond", "anything"].contains(utterance.word(next))
      && ["that", "above", "over", "this", "it", "more", "beyond", "bigger", "larger", "higher"]
        .contains(utterance.word(next + 1))
  }

  /// "Anything over 5k goes to the board": whatever is larger is somebody's.
  private func isAboveSomebody(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound, tokens.lowerBound - 3)..<tokens.upperBound
    let start = tokens.lowerBound
    guard has(anyPurchase, in: before) || clause.lowerBound == start else { return false }
    let end = min(utterance.tokens.count, tokens.upperBound + 10)
    let around = max(clause.lowerBound, start - 10)..<end
    return around.contains { Roles.titles.match(utterance.tokens, at: $0) != nil }
  }

  /// Whether somebody has to be asked: "without the board", "needs the CFO".
  private func asksLeave(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let word = utterance.word(index)
      guard ["without", "needs", "requires", "goes", "require", "need"].contains(word) else {
        return false
      }
      return (index + 1..<min(index + 6, range.upperBound)).contains {
        leaveWords.contains(utterance.tokens[$0].key)
      }
    }
  }

  // MARK: Costs and prices

  private func isCost(_ clause: Range<Int>) -> Bool {
    if has(costWords, in: clause) { return true }
    // "It would save us 30k a year"
    guard has(savingVerbs, in: clause) else { return false }
    return !has(savingAsides, in: clause)
  }

  /// "The old tool costs us 2k a month" is no problem but what they have.
  private func isCostOfTool(_ clause: Range<Int>) -> Bool {
    has(costVerbs, in: clause) && has(existingWords, in: clause)
      && has(productWords, in: clause)
  }

  private func isPrice(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    if has(priceWords, in: clause) || utterance.isPerSeat(tokens) { return true }
    if !utterance.matches(priceRemarks, in: clause).isEmpty { return true }
    return isEcho(tokens, clause)
  }

  /// Whether "is it still 4k a month?" only asks for our price.
  private func isAskedBack(_ period: Money.Period?, _ clause: Range<Int>) -> Bool {
    period != nil && utterance.isMark("?", at: clause.upperBound)
      && questionWords.contains(utterance.key(clause.lowerBound))
  }

  /// Whether a price is said back with a frown: "6 grand a quarter? Steep" asks nothing.
  private func isEcho(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard utterance.isMark("?", at: clause.upperBound), clause.upperBound <= tokens.upperBound + 1
    else { return false }
    let rest = clause.upperBound..<min(utterance.tokens.count, clause.upperBound + 10)
    return !utterance.matches(frowns, in: rest).isEmpty
      || !utterance.matches(frowns, in: clause.lowerBound..<tokens.lowerBound).isEmpty
  }

  // MARK: Everything else

  /// What is spent now or was spent before: "we pay 2k a month for the old tool".
  private func isPaidAlready(_ period: Money.Period?, _ clause: Range<Int>) -> Bool {
    guard has(payingWords, in: clause) else {
      // "The current tool runs us 4k a month"
      return period != nil && period != .once && has(todayWords, in: clause)
        && !has(modalWords, in: clause) && !has(budgetWords, in: clause)
    }
    let isPast = has(spendingVerbs, in: clause)
    if !utterance.matches(formerHabits, in: clause).isEmpty { return true }
    if has(modalWords, in: clause) {
      return isPast && has(pastWords, in: clause) && !has("budget", in: clause)
    }
    if isPast { return true }
    if has("used", in: clause) || has(presentWords, in: clause) || has(existingWords, in: clause) {
      return true
    }
    return period != nil && period != .once && !has(budgetWords, in: clause)
      && has(spenders, in: clause)
  }

  /// Whether the words say that they have no such amount: "we don't have 40k", "can't do 40k".
  private func isDenied(_ quantity: Quantity, _ tokens: Range<Int>) -> Bool {
    guard quantity.lower == quantity.upper else { return false }
    let start = tokens.lowerBound
    return [1, 2].contains {
      havingWords.contains(utterance.key(start - $0))
        && utterance.isNegated(before: start - $0, within: 2)
    }
  }

  /// Whether only a part of an amount is meant, as in "20 % of 200k".
  private func isShare(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    guard utterance.word(start - 1) == "of" else { return false }
    return utterance.isPercent(at: start - 2)
      || ["half", "third", "quarter", "part", "thirds", "quarters", "some"].contains(
        utterance.word(start - 2))
  }

  /// Whether an amount is of a time that is over: "last year it was 30k".
  private func isOfThePast(_ clause: Range<Int>) -> Bool {
    guard has(pastAuxiliaries, in: clause) else { return false }
    let behind = clause.upperBound..<min(utterance.tokens.count, clause.upperBound + 8)
    return has(presentDays, in: behind)
      || has(formerTimes, in: clause)
  }

  private func isAboutCompany(_ tokens: Range<Int>, _ clause: Range<Int>) -> Bool {
    let near =
      max(
        clause.lowerBound, tokens.lowerBound - 8)..<min(
        clause.upperBound, tokens.upperBound + 5)
    return companyWords.contains(utterance.key(tokens.upperBound))
      || !utterance.matches(companyFigures, in: near).isEmpty
  }
}

private let anyPurchase: WordSet = [
  "anything", "everything", "whatever", "purchases", "spend", "deals", "orders", "contracts",
]
/// What is said while somebody looks for a figure.
private let pauses: WordSet = [
  "uh", "um", "erm", "er", "hmm", "hm", "like", "say", "well", "you", "know", "i", "mean",
  "guess", "think", "maybe", "probably", "roughly", "about", "around", "oh", "ok", "okay", "what",
  "let", "me", "see", "perhaps", "call", "it", "approximately", "some", "something",
]
private let signingWords: WordSet = [
  "sign", "signs", "signed", "signature", "signing", "signoff", "approve", "approves", "approval",
  "authority", "authorize", "authorise", "decide", "decides", "okay", "okays", "approving",
  "authorized", "authorised", "approver", "threshold", "countersign",
  "signatures",
]
/// Words behind an amount that was taken for what it is not.
private let notBeing = PhraseTable<Bool>([
  (true, "is|was|'s not a|an|the|our|my|his|her|their;isn't|wasn't a|an|the|our|my|his|her|their")
])

/// What an amount may be taken for.
private let kindsOfMoney: WordSet = [
  "limit", "threshold", "budget", "price", "cost", "costs", "sign-off", "ceiling", "cap", "quote",
]

private let limitWords: WordSet = ["limit", "threshold", "authority", "ceiling", "cap", "say"]
/// Whose limit it is, where it is one of signing.
private let owners: WordSet = [
  "signing", "spending", "approval", "signature", "sign", "authority", "my", "his", "her", "their",
]
/// Who is asked where an amount is too large to decide on alone.
private let leaveWords: WordSet = [
  "board", "approval", "sign", "signoff", "ceo", "cfo", "coo", "cto", "cio", "owner", "boss",
  "finance", "procurement", "permission", "signature", "vp", "director", "manager", "committee",
  "purchasing", "tender", "po", "authorization", "legal", "founder", "president", "chairman",
]
/// Words by which somebody spends without asking.
private let freely = PhraseTable<Bool>([
  (
    true,
    """
    on my own;by myself;myself;on my|the|a (company|credit) card;petty cash;my discretion;without asking;\
    without approval;no questions asked;on our own;i can spend;can spend on my;my own authority;\
    at my level;goes to the board;has to go to;have to go to;needs the board;needs a tender
    """
  )
])

private let budgetWords: WordSet = [
  "budget", "afford", "budgeted", "bdgt", "earmarked", "allocated", "aside", "envelope", "pot",
  "budgets", "invest",
]
private let costWords: WordSet = [
  "costs", "cost", "costing", "lose", "loses", "losing", "lost", "waste", "wasting", "wasted",
  "wastes", "fines", "fined", "penalties", "penalty", "overtime", "burn", "burning", "bleeding",
  "damage", "damages", "missed", "writeoffs", "rework", "scrap", "churn", "wasteful", "loss",
  "losses", "leak", "leaking", "leakage", "chargebacks", "shrinkage", "downtime", "burns", "bleed",
  "hemorrhaging", "overruns", "overspend", "leaving", "refunds", "inefficiency", "delays",
]
private let lossWords: WordSet = [
  "lose", "loses", "losing", "lost", "waste", "wasting", "wasted", "wastes", "errors", "rework",
  "overtime", "delays", "fines", "fined", "penalties", "penalty", "scrap", "churn", "bleeding",
  "losses", "leakage", "chargebacks", "shrinkage", "downtime", "hemorrhaging", "damages", "refunds",
]
private let priceWords: WordSet = [
  "price", "priced", "quote", "quoted", "charge", "charges", "subscription", "fee", "pricing",
  "quotation", "prices", "charging", "fees", "discount", "listed",
]
private let priceRemarks = PhraseTable<Bool>([
  (
    true,
    """
    you said;you're asking;you are asking;you want;you mentioned;your offer;your proposal;\
    competitor|vendor|rival|they|supplier|he|she offered|offers|offer|quoted|quotes|charges|charge|asked;\
    your price|quote|package|plan|fee|website|site|page|brochure|deck|list|colleague|team;\
    you are at;you're at;you cost;is|be too expensive|much|steep|high|rich;\
    is too|very|pretty|really|quite expensive|steep|high|pricey;is a lot;is quite a lot;\
    is|seems|sounds|looks|feels steep|expensive|pricey|high|reasonable|fair|cheap;\
    seems|sounds|looks like a lot;too expensive|pricey|steep at;they offer;came in at;\
    sells|sell|retails|lists for;bid|bids of;offered us;their offer;the license|licence costs;\
    list price;going rate
    """
  )
])
private let frowns = PhraseTable<Bool>([
  (
    true,
    """
    a lot;expensive;steep;pricey;too much;too high;ouch;wow;no way;crazy;insane;seriously;really;\
    high;more than i|we;that much;you're kidding;you must be kidding;kidding;hefty;hm;hmm;phew;whoa;\
    out of our|my;can't do that;not happening;costly;how come;why so much;quite a bit;ridiculous
    """
  )
])

private let payingWords: WordSet = [
  "spend", "spending", "pay", "paying", "spent", "paid", "pays", "spends",
]
/// Words by which paying is still to come.
private let modalWords: WordSet = [
  "would", "could", "can", "can't", "will", "won't", "want", "willing", "able", "plan", "planning",
  "going", "prepared", "happy", "might", "may", "'d", "'ll", "ready", "expect", "expecting", "if",
  "hope", "hoping", "should", "must", "allowed", "to", "cannot", "intend", "budget",
  "comfortable", "wouldn't", "couldn't", "cant", "wont", "gonna", "max", "limit",
]
private let formerHabits = PhraseTable<Bool>([(true, "used to pay|spend|cost")])
private let pastWords: WordSet = ["last", "previously", "ago", "before", "past", "already"]
private let todayWords: WordSet = [
  "today", "currently", "presently", "nowadays", "current", "existing", "incumbent", "legacy",
]
private let questionWords: WordSet = [
  "is", "are", "what", "how", "does", "do", "why", "so", "isn't", "wasn't", "was", "which",
]
private let presentWords: WordSet = [
  "today", "currently", "already", "now", "them", "presently", "moment", "last", "ago",
  "previously", "these", "still", "right",
]
private let havingWords: WordSet = [
  "have", "got", "spend", "pay", "do", "find", "justify", "afford", "see", "want", "need",
]
private let existingWords: WordSet = [
  "existing", "current", "old", "vendor", "supplier", "incumbent", "legacy", "previous", "present",
  "provider", "former",
]
private let productWords: WordSet = [
  "tool", "tools", "system", "software", "vendor", "supplier", "provider", "solution", "contract",
  "license", "licence", "platform", "product", "subscription", "service", "agency", "app",
]

private let companyWords: WordSet = [
  "company", "business", "firm", "organization", "organisation", "startup", "enterprise", "group",
]
/// Figures of a company that are no money to buy with.
private let companyFigures = PhraseTable<Bool>([
  (
    true,
    """
    revenue;revenues;turnover;arr;mrr;raised;raising;raise;series a|b|c|d|e;seed round;funding round;valuation;\
    valued at;market cap;in sales;sales of;annual sales;ebitda;profit;profits;margin;gmv;aum;assets;\
    payroll;salary;salaries;loan;mortgage;pipeline;quota;bonus;commission;net worth;working|venture|share|equity|in|of capital;\
    invoiced;acquired for;sold for;grant of;earnings;investors;venture;top line;bottom line;\
    we make;we do;turn|turns|turning over;sales are|were|is;grant;credit line;line of credit;\
    customers|clients pay;pays us;bring|brings|bringing in;billings;bookings;market is|of|worth;deal size;average deal;acv;tcv;ltv;cac
    """
  )
])

extension Utterance {
  /// Whether an amount is for each seat or user.
  fileprivate func isPerSeat(_ tokens: Range<Int>) -> Bool {
    let words = tokens.lowerBound..<min(self.tokens.count, tokens.upperBound + 2)
    return words.contains { index in
      (word(index) == "per" || word(index) == "a" || isMark("/", at: index))
        && seatWords.contains(key(index + 1))
    }
  }
}

private let seatWords: WordSet = [
  "seat", "user", "head", "person", "license", "licence", "employee", "unit", "agent", "device",
]

extension Money {
  var inThousands: Money { scaled(by: 1000) }

  /// What was in thousands, in units.
  var inUnits: Money {
    var copy = self
    copy.lower = lower.map { $0 / 1000 }
    copy.upper = upper.map { $0 / 1000 }
    return copy
  }

  func scaled(by factor: Int64) -> Money {
    var copy = self
    copy.lower = lower.map { $0.multipliedReportingOverflow(by: factor).partialValue }
    copy.upper = upper.map { $0.multipliedReportingOverflow(by: factor).partialValue }
    return copy
  }
}

private let savingVerbs: WordSet = ["save", "saves", "saved", "saving"]

/// Words beside them where money is put away, and not spared.
private let savingAsides: WordSet = ["aside", "up", "account"]
private let costVerbs: WordSet = ["cost", "costs", "costing"]
private let spendingVerbs: WordSet = ["spent", "paid"]
private let spenders: WordSet = ["we", "i", "they", "company", "currently"]
private let pastAuxiliaries: WordSet = ["was", "were", "had", "did"]
private let presentDays: WordSet = ["now", "today"]
private let formerTimes: WordSet = ["last", "previous", "ago", "old", "former", "before"]
