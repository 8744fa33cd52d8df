import AnswerParsing
import Qualification

extension TurnHearing {
  /// What we put and the other side takes: a summary affirmed, a price or a date agreed to.
  mutating func hearAcceptance() {
    // Sentences of one breath may stand as turns of their own.
    guard let last = earlier.turns.suffix(4).last(where: { $0.side == .ours }) else { return }
    hearAffirmation(of: last)
    guard !facts.contains(where: { $0.spoken.kind == .budget }), !hasDeniedMoney,
      remarks.prefix(4).contains(where: { mayTakeAPrice($0) }), let price = pricesOnTheTable.last,
      let agreed = remarks.prefix(4).first(where: { takesPrice($0, price, behind: last) })
    else { return }
    let budget = SpokenFact(
      kind: .budget, value: .budget(Budget(amount: priceSaid(by: agreed) ?? price)), range: 0..<0,
      confidence: .likely)
    add(budget, words: turn.text.slice(agreed.range))
  }

  /// What we put to them as theirs and they say is so.
  private mutating func hearAffirmation(of last: HeardTurn) {
    guard earlier.turns.last == last, let reply = remarks.first(where: { !$0.isQuestion }),
      reply.wordCount <= 14, !reply.holds(Replies.declining),
      reply.begins(with: Replies.affirming)
        || remarks.prefix(3).contains(where: { $0.agrees })
    else { return }
    for fact in affirmed(in: last) { add(fact, words: turn.text.slice(reply.range)) }
  }

  /// Whether a remark is one that takes a price, were one named; the prices are looked for only then.
  private func mayTakeAPrice(_ remark: Remark) -> Bool {
    !remark.isQuestion
      && (remark.agrees || remark.hasFigures && remark.wordCount <= 10
        || remark.takesPriceOutright || remark.takesWhatWasSaid || remark.shrugsOff)
  }

  /// Whether a remark takes a price of ours: what only points at what was said does so right behind
  /// the price.
  private func takesPrice(_ remark: Remark, _ price: Money, behind last: HeardTurn) -> Bool {
    // A yes on the spot takes it for good.
    if remark.isQuestion || !remark.holds(Replies.declining) && commits(remark, after: last.remarks)
    {
      return false
    }
    if remark.takesOnTask, !isNamed(within: 2) { return false }
    if says(remark, price) { return true }
    let first = remarks.first { !$0.isQuestion }
    let isRefused =
      first.map { $0.holds(Replies.declining) && $0.wordCount <= 14 && !$0.agreesAfterAll } ?? false
    // A yes may still be of a price that was named a while ago, and of none long gone.
    if remark.agrees, !isRefused, !remark.agreesToTime, !isAboutTalk(last.remarks),
      isNamed(within: 10)
    {
      return true
    }
    if namesOther(remark, than: price), priceSaid(by: remark) == nil {
      return remark.shrugsOff && !isAboutTalk(last.remarks)
    }
    if remark.takesPriceOutright { return true }
    return isNamed(within: 5) && !isAboutTalk(last.remarks) && remark.takesWhatWasSaid
  }

  /// The price that a remark says back where several are on the table: "eighteen four with the
  /// maintenance".
  private func priceSaid(by remark: Remark) -> Money? {
    guard let named = amountNamed(by: remark) else { return nil }
    return pricesOnTheTable.last { isSame(named, $0) }
  }

  /// Whether a price of ours was named in the last turns.
  private func isNamed(within reach: Int) -> Bool {
    earlier.turns.suffix(reach).contains { turn in
      turn.side == .ours
        && turn.remarks.contains { !prices(in: $0, of: turn.text).isEmpty }
    }
  }

  /// Whether a remark says our price back as what it will be: "fine, twelve hundred it is".
  private func says(_ remark: Remark, _ price: Money) -> Bool {
    guard remark.hasFigures, remark.wordCount <= 10, !remark.turnsPriceDown, remark.takesAmount
    else { return false }
    return amountNamed(by: remark).map { isSame($0, price) } ?? false
  }

  /// Whether a remark names an amount, and not the price.
  private func namesOther(_ remark: Remark, than price: Money) -> Bool {
    amountNamed(by: remark).map { !isSame($0, price) } ?? false
  }

  private func amountNamed(by remark: Remark) -> Money? {
    guard remark.hasFigures else { return nil }
    return money.amount(namedBy: remark) { findAmount(in: remark) }
  }

  private func findAmount(in remark: Remark) -> Money? {
    guard let matter = CallMatter.all.first(where: { $0.kind == .budget }) else { return nil }
    if case .budget(let budget)? = amount(in: turn.text.slice(remark.range), matter)?.value {
      return budget.amount
    }
    return remark.bareFigures.first.flatMap {
      bareAmount(in: turn.text.slice(remark.range(of: $0)))
    }
  }

  private func isSame(_ amount: Money, _ price: Money) -> Bool {
    amount.lower == price.lower && amount.upper == price.upper
      || completed(amount).upper == price.upper
  }

  /// What we put to them as theirs, and asked to be told whether it is right.
  private func affirmed(in turn: HeardTurn) -> [SpokenFact] {
    let put = turn.remarks
    guard let last = put.last, last.isQuestion else { return [] }
    // A question with a choice or a question word has no yes for an answer.
    if last.wordCount > 5, last.tokens.contains(where: { openWords.contains($0.key) }) { return [] }
    var facts: [SpokenFact] = []
    for remark in put.suffix(6) {
      let piece = turn.text.slice(remark.range)
      guard remark.tokens.contains(where: { addressing.contains($0.key) }) || remark != last else {
        continue
      }
      let told = asTheirs(piece)
      guard let own = Remark.remarks(of: told).first else { continue }
      for matter in CallMatter.all {
        // When we do something is no day of theirs.
        if matter.kind == .horizon,
          remark.isAboutTalk
            || remark.isOfSpeaker
              && !remark.tokens.contains(where: { addressing.contains($0.key) })
        {
          continue
        }
        guard matter.isNamed(in: own),
          let spoken = reading(of: told, matter, asked: false),
          var kept = matter.sifted(spoken, own, in: self, asked: false)
        else { continue }
        kept.range = 0..<0
        kept.confidence = min(kept.confidence, .likely)
        facts.removeAll { $0.kind == kept.kind }
        facts.append(kept)
      }
    }
    return facts
  }

  /// Our words about them as they would say them of themselves: "you need" is "we need".
  func asTheirs(_ text: String) -> String {
    var result = ""
    var word = ""
    func flush() {
      result += spokenBack[word.lowercased()] ?? word
      word = ""
    }
    for character in text {
      if character.isLetter || character == "'" || character == "’" {
        word.append(character == "’" ? "'" : character)
      } else {
        flush()
        result.append(character == "?" ? "." : character)
      }
    }
    flush()
    return result
  }

  /// Whether the talk is about a meeting rather than about the deal.
  func isAboutTalk(_ put: [Remark]) -> Bool {
    let isLook = { (remark: Remark) in
      remark.isQuestion && !remark.hasFigures && remark.holds(Replies.looking)
    }
    guard let offer = put.last(where: { $0.offersTalk || isLook($0) }) else { return false }
    return !offer.holds(Replies.offeringDeal)
  }

  /// The prices that we named lately or said yes to, the last one last.
  var pricesOnTheTable: [Money] { money.pricesOnTheTable { findPrices() } }

  private func findPrices() -> [Money] {
    var found: [Money] = []
    let turns = Array(earlier.turns.suffix(TurnHearing.priceReach))
    for (index, turn) in turns.enumerated() {
      let before = index > 0 && turns[index - 1].side == .theirs ? turns[index - 1] : nil
      let put = turn.remarks
      guard put.contains(where: \.hasFigures) else { continue }
      if turn.side == .ours {
        let isAsked = before.map { asksForPrice($0.remarks) } ?? false
        // "Eight hundred. That's a lot of cleanings" only says their figure again.
        let theirs = isAsked ? [] : before?.remarks ?? []
        let named = put.filter { !($0.isBareAmount && $0.repeatsFigures(of: theirs)) }
          .flatMap { prices(in: $0, of: turn.text, asked: isAsked) }
        // "And a one-dollar buyout" is no price beside the lease.
        let most = named.compactMap { $0.upper ?? $0.lower }.max() ?? 0
        found += named.filter {
          ($0.upper ?? $0.lower ?? 0) > TurnHearing.nominal || most < TurnHearing.nominal * 50
        }
      } else if index + 1 < turns.count, turns[index + 1].side == .ours,
        let reply = turns[index + 1].remarks.first,
        reply.begins(with: Replies.affirming)
      {
        // "So it's the 129?" "That's all of it."
        found += put.filter(\.isQuestion).flatMap { prices(in: $0, of: turn.text, asked: true) }
      }
    }
    return found
  }

  /// What stands in a contract for form's sake costs so much at most: two units of a currency.
  private static let nominal = 2 * Money.one

  /// So many turns back a price may have been named that is agreed to.
  private static let priceReach = EarlierTalk.depth

  /// Whether they ask what it costs.
  private func asksForPrice(_ put: [Remark]) -> Bool {
    put.suffix(2).contains { $0.isQuestion && $0.holds(Replies.askingPrice) }
  }

  private func prices(in remark: Remark, of text: String, asked: Bool = false) -> [Money] {
    // "My manager signs anything under fourteen" is a limit of ours.
    guard remark.hasFigures, !remark.holds(CallTopics.ownMoney), !remark.holds(Replies.ourLimit),
      !remark.isOfShares
    else {
      return []
    }
    let amounts = amounts(in: remark, of: text)
    // "That'd be around nineteen thousand in lost time" is what we say it costs them.
    if amounts.count == 1, let figure = remark.tokens.indices.first(where: remark.isFigure),
      let part = remark.parts.first(where: { $0.contains(figure) }),
      Replies.worth.isFound(in: Array(remark.tokens[part]))
    {
      return []
    }
    let prices: [Money] = amounts.compactMap { money, subject in
      guard subject != .costOfProblem,
        money.currency != nil || money.period != nil || remark.holds(Replies.offeringDeal)
          || remark.holds(Replies.naming)
          || asked && (money.upper ?? money.lower ?? 0) >= 100 * Money.one
      else { return nil }
      return money
    }
    guard prices.isEmpty, amounts.isEmpty,
      asked || remark.holds(Replies.naming) || remark.isBareAmount
    else { return prices }
    return remark.bareFigures.compactMap { figure in
      // "Five thirty?" is a time of day.
      if !asked, remark.isTimeOfDay(figure) { return nil }
      return bareAmount(in: text.slice(remark.range(of: figure))).flatMap { amount in
        (amount.upper ?? amount.lower ?? 0) >= 100 * Money.one ? amount : nil
      }
    }
  }

  /// A figure without a currency as an amount: the twelve hundred of "that drops it to twelve hundred".
  func bareAmount(in text: String) -> Money? {
    guard
      let matter = CallMatter.all.first(where: { $0.kind == .budget }),
      let expectation = matter.expectation(in: playbook),
      case .budget(let budget)? = understand(
        .budget, in: text, said: day, expecting: expectation, settings: playbook.settings,
        cues: listener.cues
      ).fact?.value
    else { return nil }
    return budget.amount
  }
}

extension Remark {
  /// Whether it names parts of a hundred: "1.7, 1.8 per cent a tap".
  fileprivate var isOfShares: Bool {
    tokens.indices.contains { index in
      tokens[index].isMark("%") || word(index) == "percent"
        || word(index) == "per" && word(index + 1) == "cent"
    }
  }

  /// Whether it only says that something can be done: "we can do that".
  fileprivate var takesOnTask: Bool {
    wordCount <= 5
      && tokens.indices.contains {
        ["can", "could"].contains(word($0)) && word($0 + 1) == "do"
          && ["that", "it", "this"].contains(word($0 + 2))
      }
  }

  /// Whether what is fine is a time: "next fall's fine".
  fileprivate var agreesToTime: Bool {
    tokens.prefix(6).contains { seasons.contains($0.key) }
      && !tokens.contains { ["price", "number", "figure", "month", "year"].contains($0.word) }
  }

  /// Whether it is a bare word that closes a bargain; in a longer sentence a deal is a thing.
  var isShortDeal: Bool {
    wordCount <= 4 && tokens.contains { ["deal", "done", "agreed"].contains($0.word) }
  }

  /// Whether what stands behind an index is just not said: "I'm not going to tell you that's okay".
  func isLeftUnsaid(before index: Int) -> Bool {
    tokens.indices.prefix(max(0, index)).contains {
      ["tell", "say", "saying", "promise"].contains(word($0)) && isDenied(before: $0, within: 4)
    }
  }

  /// Whether it says yes although something speaks against it: "a bit more than I wanted, but okay",
  /// "fine, as long as the training is in it".
  var agreesAfterAll: Bool {
    guard !isQuestion else { return false }
    let words = tokens.map(\.word)
    if let but = words.lastIndex(of: "but") {
      let rest = words[(but + 1)...].filter { !$0.isEmpty }
      return rest.count <= 4
        && rest.contains { ["okay", "ok", "fine", "alright", "deal", "agreed"].contains($0) }
        && !rest.contains { deniers.contains($0) || $0 == "not" }
    }
    let spoken = words.filter { !$0.isEmpty }
    return ["fine", "okay", "ok", "agreed", "deal"].contains(spoken.first)
      && zip(spoken.dropFirst(), spoken.dropFirst(2)).contains { $0 == "long" && $1 == "as" }
  }

  /// Whether it agrees to what was put forward.
  var agrees: Bool {
    if agreesAfterAll { return true }
    guard !isQuestion, !holds(Replies.declining), !turnsPriceDown else { return false }
    if isShortDeal { return true }
    guard let found = first(Replies.agreeing) else { return false }
    // "The service is okay", "the Wi-Fi's fine" are of something else.
    let start = found.tokens.lowerBound
    if ["is", "'s", "are"].contains(word(start)), start > 0, !isSubjectOfPrice(start - 1) {
      return false
    }
    // "It's fine for billing" is of something else.
    let behind = found.tokens.upperBound
    if word(behind) == "for", !takers.contains(key(behind + 1)) { return false }
    return !isLeftUnsaid(before: found.tokens.lowerBound)
      && !isDenied(before: found.tokens.lowerBound + 2)
      && !tokens[..<found.tokens.lowerBound].contains { $0.word == "if" }
  }

  /// Whether every figure in it stands in some remarks before it.
  func repeatsFigures(of remarks: [Remark]) -> Bool {
    guard !remarks.isEmpty else { return false }
    let said = Set(remarks.flatMap(\.tokens).filter(isFigure).map(\.kind))
    let figures = tokens.filter(isFigure)
    if figures.contains(where: \.isCurrency) { return false }
    return !figures.isEmpty && figures.allSatisfy { said.contains($0.kind) }
  }

  /// Whether a figure may be a time of day: "five thirty".
  func isTimeOfDay(_ figure: Range<Int>) -> Bool {
    figure.count == 2 && ["thirty", "fifteen"].contains(word(figure.upperBound - 1))
      && !["hundred", "thousand", "grand"].contains(word(figure.lowerBound))
      && !holds(Replies.naming)
  }

  /// Whether it is hardly more than an amount.
  var isBareAmount: Bool {
    guard wordCount <= 8, let first = tokens.first(where: { !$0.isAnyMark }) else { return false }
    return isFigure(first) || ["a", "so", "about"].contains(first.word) && hasFigures
  }

  /// Whether an amount in it is taken: it begins with a word that agrees, or "it is" ends it.
  var takesAmount: Bool {
    if isQuestion
      || tokens.contains(where: { $0.isDenial || $0.word == "if" || $0.word == "write" })
    {
      return false
    }
    if tokens.indices.contains(where: { word($0) == "it" && word($0 + 1) == "is" }) { return true }
    if let last = tokens.lastIndex(where: isFigure), last + 1 < tokens.count,
      closesBargain(behind: last) || isWithinReach(from: last + 1)
    {
      return true
    }
    if let first = tokens.firstIndex(where: isFigure), isWithinReach(upTo: first) { return true }
    let opening = tokens.prefix { !$0.isAnyMark && !isFigure($0) }
    return opening.contains {
      ["fine", "deal", "done", "agreed", "then", "sold"].contains($0.word)
    }
      || wordCount <= 4 && opening.contains { ["okay", "ok", "yes", "sure"].contains($0.word) }
  }

  /// Whether what stands behind an amount takes it: "twelve hundred, fine", "at twelve hundred it's
  /// worth it".
  private func closesBargain(behind last: Int) -> Bool {
    let rest = tokens[(last + 1)...].map(\.word).filter { !$0.isEmpty }
    if rest.count <= 3 {
      return rest.contains {
        ["fine", "done", "deal", "agreed", "sold", "okay", "ok"].contains($0)
      }
    }
    return word(tokens.firstIndex(where: isFigure).map { $0 - 1 } ?? -1) == "at"
      && (rest.contains("worth") && rest.contains("it")
        || rest.contains("in") && rest.contains("i"))
  }

  /// Whether it follows that an amount can be paid: "twelve four I can do".
  private func isWithinReach(from start: Int) -> Bool {
    ["i", "we"].contains(word(start)) && ["can", "could"].contains(word(start + 1))
      && ["do", "manage", "pay", "swing", "stretch", "live"].contains(word(start + 2))
  }

  /// Whether it leads up to an amount that can be paid: "I can do twelve four".
  private func isWithinReach(upTo end: Int) -> Bool {
    ["do", "manage", "pay", "swing"].contains(word(end - 1))
      && ["can", "could"].contains(word(end - 2)) && ["i", "we"].contains(word(end - 3))
  }

  private func isFigure(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .currency: true
    case .word: numeralWords.contains(token.key)
    case .date, .mark: false
    }
  }
}

let numeralWords: WordSet = [
  "hundred", "thousand", "grand", "million", "k", "lakh", "lakhs", "crore", "crores", "twenty",
  "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "two", "three", "four",
  "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
  "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]

private let seasons: WordSet = [
  "fall", "spring", "summer", "autumn", "winter", "monday", "tuesday", "wednesday", "thursday",
  "friday", "week", "morning", "afternoon", "january", "february", "march", "april", "june", "july",
  "august", "september", "october", "november", "december", "tomorrow",
]

private let openWords: WordSet = [
  "what", "who", "when", "where", "which", "how", "why", "or", "whose",
]

/// For whom a price is fine.
private let takers: WordSet = ["me", "us", "that", "this", "now", "it", "my", "our", "him", "them"]

private let addressing: WordSet = ["you", "your", "yours"]

private let spokenBack: [String: String] = [
  "you": "we", "your": "our", "you're": "we're", "you've": "we've", "you'd": "we'd",
  "you'll": "we'll", "yours": "ours", "we": "you", "our": "your", "we're": "you're",
  "we've": "you've", "i": "you", "my": "your", "i'm": "you're",
]
