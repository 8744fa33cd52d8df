import Qualification

/// How often an amount is paid, behind it.
private let periodsBehind = PhraseTable<Money.Period>([
  (
    .month,
    """
    per month|mo|mth;a month|mo;monthly;each month;every month;pcm;pm;mo;mth;month;p.m.;a mth;\
    month on month;on a monthly basis
    """
  ),
  (
    .year,
    """
    per year|yr|annum;a year|yr;annually;yearly;each year;every year;pa;yr;year;an annum;annum;\
    anually;on an annual basis
    """
  ),
  (.quarter, "per quarter|qtr;a quarter|qtr;quarterly;each quarter;every quarter;quarter;qtr"),
  (.week, "per week|wk;a week|wk;weekly;each week;every week;week;wk"),
  (
    .once,
    """
    one time;one off;onetime;once;upfront;up front;in one go;as a one off;flat;lump sum;\
    as a lump sum;all in;as a one time payment
    """
  ),
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
    per|a|each seat|user|head|person|license|licence|employee|unit|rep|location|store|site|device|\
    agent|member|desk|vehicle|truck|room|patient|student
    """
  )
])

/// Things that are counted and never paid with.
private let countNouns: WordSet = [
  "people", "seats", "users", "invoices", "employees", "staff", "customers", "documents", "records",
  "orders", "tickets", "lines", "rows", "units", "licenses", "licences", "hours", "minutes",
  "times", "payments", "installments", "instalments", "x", "items", "calls", "emails",
  "transactions", "products", "stores", "sites", "devices",
  "vendors", "competitors", "options", "developers", "engineers", "reps", "agents", "clients",
  "patients", "students", "members", "properties", "locations", "projects", "pages", "percent",
  "miles", "sqft", "shipments", "parcels", "parts", "pallets", "cases", "claims", "contracts",
  "suppliers", "person", "head", "headcount", "man", "women", "men", "children", "square", "sq",
  "km", "kms", "kilometers", "kilometres", "meters", "metres", "kg", "kgs", "tons", "tonnes", "lbs",
  "gb", "mb", "tb", "rpm", "mph", "pct", "different", "active", "monthly", "daily", "unique",
  "registered", "individual", "separate", "existing", "odd", "skus", "steps", "calories", "years",
]

/// Words before figures that only give something a name: `version 3.5`, `room 200`.
private let labels: WordSet = [
  "version", "v", "ver", "release", "build", "room", "rm", "suite", "floor", "iso", "article",
  "section", "chapter", "page", "clause", "paragraph", "line", "row", "column", "ext", "extension",
  "invoice", "order", "ticket", "case", "po", "zip", "postcode", "postal", "code", "phone", "tel",
  "telephone", "mobile", "fax", "flight", "gate", "building", "unit", "apartment", "apt", "house",
  "number", "no", "nr", "office", "dynamics", "windows", "model", "type", "class", "category",
  "level", "tier", "phase", "step", "stage", "item", "question", "option", "figure", "table",
  "appendix", "annex", "part", "rule", "reg", "regulation", "directive", "form", "route", "highway",
  "platform", "channel", "episode", "season", "series", "id", "sku", "ref", "reference", "port",
  "error", "http", "python", "java", "php", "rfc", "en", "din", "ifrs", "sox", "soc", "nist", "pci",
  "covid", "top", "fortune", "gen", "wave", "batch", "lot", "box", "sap", "oracle", "studio",
]

/// Words of what is handled and counted: behind "we ship 40k a month" and "a volume of 40k" stands
/// no money.
private let handlingWords: WordSet = [
  "process", "processes", "processing", "processed", "handle", "handles", "handling", "handled",
  "ship", "ships", "shipping", "shipped", "print", "prints", "printing", "produce", "produces",
  "producing", "serve", "serves", "serving", "store", "stores", "deliver", "delivers", "delivering",
  "employ", "employs", "track", "tracks", "manufacture", "assemble", "receive", "receives",
  "subscribers", "followers", "visitors", "headcount", "population", "volume", "volumes",
  "throughput", "capacity", "attendance", "traffic", "inventory", "migrate",
]

extension Utterance {
  /// A quantity as money, where something says that it is.
  func money(_ quantity: Parsed<Quantity>, at start: Int) -> Candidate? {
    var value = quantity.value
    if !value.suffix.isEmpty, let whole = spelledOut(value) {
      value = whole
    }
    guard value.suffix.isEmpty, !value.isOrdinal, !isPercent(at: quantity.end) else { return nil }
    if value.lower == 0, value.upper == 0, value.currency == nil { return nil }
    var end = quantity.end
    let isShare =
      shares.match(tokens, at: end) != nil
      || isMark("/", at: end) && shareNouns.contains(key(end + 1))
    let period = paymentPeriod(at: &end, from: start)
    let isSure = (value.currency != nil && !value.isCurrencyImplied) || value.isMoneyWord
    if !isSure {
      if isCounted(at: quantity.end, period) || isLabelled(at: start) { return nil }
      if isHandled(start) { return nil }
      let isLarge = (value.upper ?? value.lower ?? 0) >= 100_000
      let isShare = isShare || shares.match(tokens, at: max(0, end - 2)) != nil
      let isPaid = period != nil && end > quantity.end && (isLarge && !expects(.need) || isShare)
      let wanted = value.hasThousands || isPaid || isAboutMoney(start, quantity)
      guard wanted else { return nil }
    }
    return Candidate(value: .money(value, period), tokens: start..<end)
  }

  /// "5mm" and "30G" where money is asked for, "99p" where it stands alone.
  private func spelledOut(_ value: Quantity) -> Quantity? {
    var copy = value
    copy.suffix = ""
    if value.suffix == "mm" || value.suffix == "g" {
      guard expects(.budget) else { return nil }
      copy.multiply(
        by: value.suffix == "g"
          ? Magnitude(factor: 1000, isMoney: true) : Magnitude(factor: 1_000_000))
      return copy
    }
    guard value.suffix == "p", value.isPlain == false, let low = value.lower, low < 100_000,
      low == value.upper,
      low % 1000 == 0
    else { return nil }
    copy.lower = low / 100
    copy.upper = low / 100
    (copy.currency, copy.isMoneyWord) = ("GBP", true)
    return copy
  }

  private func paymentPeriod(at end: inout Int, from start: Int) -> Money.Period? {
    var index = end
    if let share = shares.match(tokens, at: index) { index = share.end }
    if isMark("/", at: index) {
      index += 1
      // "$10/user/month"
      if shareNouns.contains(key(index)), isMark("/", at: index + 1) { index += 2 }
    }
    if let dotted = dottedPeriod(at: index) {
      end = dotted.end
      return dotted.value
    }
    // "a year" behind an amount is its rhythm; "a year ago" and "the year" are no part of it.
    if let match = periodsBehind.match(tokens, at: index), word(match.end) != "ago" {
      let isBare = match.end == index + 1 && barePeriods.contains(key(index))
      if !isBare || isMark("/", at: index - 1) || ["pm", "pa"].contains(word(index)) {
        end = match.end
        if let share = shares.match(tokens, at: end) { end = share.end }
        return match.value
      }
    }
    let clause = clause(at: start).tokens
    for index in max(clause.lowerBound, start - 5)..<max(start, clause.lowerBound) {
      if let period = periodsBefore[key(index)] { return period }
    }
    return nil
  }

  /// A rhythm in two letters with points, such as p.a.
  private func dottedPeriod(at index: Int) -> Parsed<Money.Period>? {
    guard word(index) == "p", isMark(".", at: index + 1) else { return nil }
    let end = isMark(".", at: index + 3) ? index + 4 : index + 3
    switch word(index + 2) {
    case "a": return Parsed(value: .year, end: end)
    case "m": return Parsed(value: .month, end: end)
    default: return nil
    }
  }

  /// Whether what stands behind a number is counted, as in "30k parcels", "thousands of users".
  private func isCounted(at end: Int, _ period: Money.Period?) -> Bool {
    var index = end
    if word(index) == "of" {
      index += 1
      if ["our", "the", "these", "those", "my", "your", "their"].contains(word(index)) {
        index += 1
      }
    }
    let next = word(index)
    if next.isEmpty { return false }
    if countNouns.contains(next) { return true }
    if calendarUnits[next] != nil, period == nil { return true }
    return isCountNoun(spelling(index))
  }

  /// Whether a word is a plural that is counted.
  private func isCountNoun(_ next: String) -> Bool {
    guard next.utf8.count > 3, next.hasSuffix("s"), !next.hasSuffix("ss") else { return false }
    return !verbsAndMoneyWords.contains(next)
  }

  /// Whether figures are the number of something that has numbers: "ISO 27001", "room 200", "#12".
  func isLabelled(at start: Int) -> Bool {
    guard tokens[start].number?.suffix == "" else { return false }
    if isMark("#", at: start - 1) || isMark(":", at: start - 1) && labels.contains(key(start - 2)) {
      return true
    }
    if word(start - 1) == "at" || word(start - 1) == "on" { return isTelephone(before: start - 1) }
    return labels.contains(key(start - 1))
  }

  /// Whether the words before figures give a telephone number: "call me at", "reach us on".
  private func isTelephone(before index: Int) -> Bool {
    for place in max(0, index - 3)..<max(0, index) {
      switch word(place) {
      case "call", "reach", "text", "phone", "ring", "dial", "cell": return true
      default: break
      }
    }
    return false
  }

  private func isHandled(_ start: Int) -> Bool {
    let clause = clause(at: start).tokens
    let near = max(clause.lowerBound, start - 6)..<max(start, clause.lowerBound)
    return tokens[near].contains { handlingWords.contains($0.key) }
      && !tokens[near].contains { moneyContext.contains($0.key) }
  }

  /// Whether a bare number is money by what was asked, or by the words before it.
  private func isAboutMoney(_ start: Int, _ quantity: Parsed<Quantity>) -> Bool {
    let value = quantity.value
    if value.lower == 0, value.upper == 0 { return false }
    let clause = clause(at: quantity.end - 1).tokens
    // What stands further off is about something else.
    let near = max(clause.lowerBound, start - 24)
    let before = tokens[near..<max(near, start)]
    if before.contains(where: { moneyContext.contains($0.key) }) { return true }
    if isGranted(start, quantity) { return true }
    if word(start - 1) == "amount", word(start - 2) == "other" { return true }
    let isOfSigning = before.contains(where: { signingContext.contains($0.key) })
    // "Sign-off limit 2,000" names the bound itself.
    if isOfSigning, start > near + 1, ["limit", "threshold"].contains(word(start - 1)) {
      return true
    }
    if expects(.authority) || isOfSigning {
      return value.lower == nil || value.upper == nil
    }
    guard expects(.budget) || expectation?.part == .cost || expectation?.part == .amount else {
      return false
    }
    let isWhole = clause.lowerBound >= start && clause.upperBound <= quantity.end + 2
    // "Each month it's 700"
    if periodApart(in: near..<max(near, start)) != nil { return true }
    return isWhole || value.isApproximate || value.lower != value.upper || tokens.count <= 4
      || isHeld(before, quantity)
  }

  /// "50,000 are approved", "the partners approved 14,000": a large figure is money where somebody
  /// grants it, and no thing is counted.
  private func isGranted(_ start: Int, _ quantity: Parsed<Quantity>) -> Bool {
    let value = quantity.value
    guard (value.upper ?? value.lower ?? 0) >= 1_000_000, !value.isOrdinal, value.suffix.isEmpty
    else { return false }
    var index = quantity.end
    while grantCopulas.contains(key(index)) { index += 1 }
    if let grant = grants.match(tokens, at: index) {
      // "We have 40,000 set aside"; "2,000 approved suppliers" are counted.
      let isWhole = word(grant.end).isEmpty || grantTails.contains(key(grant.end))
      if index > quantity.end || isWhole { return true }
    }
    guard
      let verb = (1...2).first(where: {
        start >= $0 && grants.match(tokens, at: start - $0)?.end == start
      })
    else { return false }
    // "The approved 2,000 shifts" counts shifts.
    let isVerb = !["the", "an", "a", "our", "all"].contains(word(start - verb - 1))
    return isVerb && (word(quantity.end).isEmpty || grantTails.contains(key(quantity.end)))
  }

  /// "There's 140,000 in the plan", "we have 20,000 for it": a large figure that somebody has.
  private func isHeld(_ before: ArraySlice<Token>, _ quantity: Parsed<Quantity>) -> Bool {
    let size = quantity.value.upper ?? quantity.value.lower ?? 0
    // "I could go to 260 with the lock"
    let words = before.suffix(2).map(\.word)
    if words == ["go", "to"] || words == ["go", "as"] || words == ["up", "to"] { return true }
    // "It's 600,000 for this fiscal year."
    if size >= 1_000_000, word(quantity.end) == "for",
      ["this", "the", "next"].contains(word(quantity.end + 1)),
      ["year", "fiscal", "financial", "quarter"].contains(word(quantity.end + 2))
    {
      return true
    }
    guard size >= 1_000_000, before.contains(where: { havingWords.contains($0.key) }) else {
      return false
    }
    switch word(quantity.end) {
    case "for": return word(quantity.end + 1) != "each"
    case "in":
      return (1...4).contains { planNouns.contains(key(quantity.end + $0)) }
    case "to": return ["spend", "invest", "work", "play"].contains(word(quantity.end + 1))
    default: return false
    }
  }
}

private let barePeriods: WordSet = [
  "month", "mo", "mth", "year", "yr", "pm", "pa", "quarter", "qtr", "week", "wk", "annum",
]
private let shareNouns: WordSet = [
  "seat", "user", "head", "person", "license", "licence", "employee", "unit", "rep", "agent",
  "device", "site", "store", "location",
]
private let moneyContext: WordSet = [
  "budget", "budgeted", "cost", "costs", "costing", "spend", "spending", "pay", "paying", "afford",
  "invest", "allocated", "earmarked", "price", "priced", "quoted", "worth", "funding", "funds",
  "aside", "spent", "paid", "investing", "invested", "pays", "bdgt", "budgetted", "budgeting",
]
private let grants = PhraseTable<Bool>([
  (
    true,
    """
    approved;set aside;put aside;allocated;earmarked;released;reserved;budgeted;granted;cleared;\
    signed off;ring fenced;ringfenced;put by;secured
    """
  )
])
private let grantCopulas: WordSet = [
  "is", "are", "was", "were", "has", "have", "been", "already", "now", "got", "'s", "'re",
]
/// Words behind an amount that go on about the grant, and count nothing.
private let grantTails: WordSet = [
  "last", "this", "for", "already", "in", "on", "and", "but", "from", "so", "yesterday", "today",
  "to", "at", "as", "until", "by", "once", "if", "though", "only", "of", "we", "i", "a", "per",
]
private let planNouns: WordSet = [
  "plan", "plans", "numbers", "forecast", "pot", "bank", "account", "kitty", "reserve",
]
private let havingWords: WordSet = ["have", "'ve", "has", "got", "there", "theres", "put", "hold"]
private let signingContext: WordSet = [
  "sign", "signs", "approve", "approves", "approval", "authorize", "authority", "limit", "off",
  "authorise", "threshold",
]
private let verbsAndMoneyWords: WordSet = [
  "this", "plus", "tops", "bucks", "dollars", "euros", "pounds", "rupees", "needs", "costs",
  "signs", "seems", "sounds", "works", "approves", "decides", "goes", "comes", "towards",
  "savings", "losses", "fines", "penalties", "damages", "always", "sometimes", "perhaps", "across",
  "takes", "gets", "means", "includes", "covers", "wants", "francs", "pesos", "cents", "was", "has",
  "thanks", "upwards", "besides", "unless", "does", "fees", "wages", "sales", "errors", "yes",
  "depends", "expires", "ends", "runs", "starts", "opens", "closes", "rests", "makes",
  "feels", "looks", "isn't", "gives", "saves", "pays", "plans", "others", "theirs", "ours", "yours",
  "guess", "less", "its", "thats", "lets", "bonus", "gross", "stays", "sits", "helps", "happens",
  "minus",
  "series", "business", "anyways",
  "todays", "overall",
]
