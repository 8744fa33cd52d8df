import AnswerParsing
import Qualification

extension TurnHearing {
  /// What we put and the other side takes: a summary affirmed, a price or a date agreed to.
  mutating func hearAcceptance() {
    guard let reply = remarks.first(where: { !$0.isQuestion }), reply.wordCount <= 14,
      !reply.holds(Replies.declining)
    else { return }
    let words = turn.text.slice(reply.range)
    let agrees = remarks.prefix(3).first {
      !$0.isQuestion && ($0.holds(Replies.agreeing) || $0.isShortDeal)
        && !$0.holds(Replies.declining)
    }
    // Sentences of one breath may stand as turns of their own.
    guard let last = earlier.turns.suffix(4).last(where: { $0.side == .ours }) else { return }
    if earlier.turns.last == last, reply.begins(with: Replies.affirming) || agrees != nil {
      for fact in affirmed(in: last.text) { add(fact, words: words) }
    }
    guard let agrees, !facts.contains(where: { $0.spoken.kind == .budget }),
      !isAboutTalk(last.text), let price = pricesOnTheTable.last
    else { return }
    let budget = SpokenFact(
      kind: .budget, value: .budget(Budget(amount: price)), range: 0..<0, confidence: .likely)
    add(budget, words: turn.text.slice(agrees.range))
  }

  /// What we put to them as theirs, and asked to be told whether it is right.
  private func affirmed(in text: String) -> [SpokenFact] {
    let put = Remark.remarks(of: text)
    guard let last = put.last, last.isQuestion else { return [] }
    // A question with a choice or a question word has no yes for an answer.
    if last.wordCount > 5, last.tokens.contains(where: { openWords.contains($0.key) }) { return [] }
    var facts: [SpokenFact] = []
    for remark in put.suffix(6) {
      let piece = text.slice(remark.range)
      guard remark.tokens.contains(where: { addressing.contains($0.key) }) || remark != last else {
        continue
      }
      let ours = Remark.remarks(of: asTheirs(piece))
      for matter in CallMatter.all {
        guard let own = ours.first, matter.isNamed(in: own),
          let spoken = reading(of: asTheirs(piece), matter, asked: false),
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
  private func asTheirs(_ text: String) -> String {
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
  func isAboutTalk(_ text: String) -> Bool {
    guard let offer = Remark.remarks(of: text).last(where: { $0.holds(Replies.offeringTalk) })
    else { return false }
    return !offer.holds(Replies.offeringDeal)
  }

  /// The prices that we named lately, the last one last.
  var pricesOnTheTable: [Money] {
    earlier.turns.suffix(9).filter { $0.side == .ours }.flatMap { turn in
      Remark.remarks(of: turn.text).flatMap { prices(in: $0, of: turn.text) }
    }
  }

  private func prices(in remark: Remark, of text: String) -> [Money] {
    guard remark.hasFigures, !remark.holds(CallTopics.ownMoney) else {
      return []
    }
    let amounts = amounts(
      in: text.slice(remark.range), said: day, settings: playbook.settings)
    return amounts.compactMap { money, subject in
      guard subject != .costOfProblem,
        money.currency != nil || money.period != nil || remark.holds(Replies.offeringDeal)
          || remark.holds(Replies.naming)
      else { return nil }
      return money
    }
  }
}

extension Remark {
  /// Whether it is a bare word that closes a bargain; in a longer sentence a deal is a thing.
  var isShortDeal: Bool {
    wordCount <= 4 && tokens.contains { ["deal", "done", "agreed"].contains($0.word) }
  }

  /// Whether something in it can be part of an amount.
  var hasFigures: Bool {
    tokens.contains { token in
      switch token.kind {
      case .number, .currency: true
      case .word: numeralWords.contains(token.key)
      case .date, .mark: false
      }
    }
  }
}

let numeralWords: WordSet = [
  "hundred", "thousand", "grand", "million", "k", "lakh", "lakhs", "crore", "crores", "twenty",
  "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "two", "three", "four",
  "five",
  "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen",
]

private let openWords: WordSet = [
  "what", "who", "when", "where", "which", "how", "why", "or", "whose",
]

private let addressing: WordSet = ["you", "your", "yours"]

private let spokenBack: [String: String] = [
  "you": "we", "your": "our", "you're": "we're", "you've": "we've", "you'd": "we'd",
  "you'll": "we'll", "yours": "ours", "we": "you", "our": "your", "we're": "you're",
  "we've": "you've", "i": "you", "my": "your", "i'm": "you're",
]
