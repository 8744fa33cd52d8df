import AnswerParsing
import Qualification

extension Remark {
  /// Whether an amount is said to be there for this: "I've 24,000 for it", "30,000 left in the line".
  var tellsOfMoneyHeld: Bool {
    guard hasFigures else { return false }
    return tokens.indices.contains { index in
      if word(index) == "left" {
        return isFigure(index - 1) && (index + 1..<index + 8).contains { pots.contains(key($0)) }
      }
      guard word(index) == "for", ["this", "it", "that"].contains(word(index + 1)) else {
        return false
      }
      let figures = (max(0, index - 7)..<index).filter(isFigure)
      guard let first = figures.first else { return false }
      return (max(0, first - 4)..<first).contains { holding.contains(key($0)) }
    }
  }

  /// Whether a token can be part of an amount.
  private func isFigure(_ index: Int) -> Bool {
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
    let short = pricesOnTheTable.last { price in
      guard let whole = price.lower, let said = amount.lower, said > 0, price.upper == whole else {
        return false
      }
      return said == amount.upper && said.multipliedReportingOverflow(by: 1000) == (whole, false)
    }
    return short ?? amount
  }

  /// The one currency in which amounts were named lately; nothing where there are none or several.
  private var currencyOfCall: String? {
    var found: String?
    for text in earlier.turns.map(\.text) + [turn.text] where text.utf8.contains(where: isMoneyByte) {
      for (money, _) in amounts(in: text, said: day, settings: playbook.settings) {
        guard let currency = money.currency else { continue }
        if let found, found != currency { return nil }
        found = currency
      }
    }
    return found
  }

  /// Whether an amount is of the size of a price that we named.
  func isNearPrice(_ amount: Money) -> Bool {
    guard let said = amount.upper ?? amount.lower else { return false }
    return pricesOnTheTable.contains { price in
      guard let named = price.upper ?? price.lower, named > 0 else { return false }
      return said >= named / 3 && said / 3 <= named
    }
  }
}

/// A byte that any amount with its currency may have: a sign beyond ASCII, `$`, or a letter.
private func isMoneyByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || byte == UInt8(ascii: "$") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private let holding: WordSet = [
  "have", "has", "'ve", "got", "is", "'s", "give", "offer", "spare", "find", "had",
]

private let pots: WordSet = [
  "line", "budget", "pot", "fund", "funds", "year", "account", "plan", "kitty", "grant", "envelope",
]

private let coins: WordSet = [
  "dollars", "euros", "pounds", "francs", "shillings", "rupees", "reais", "bucks", "quid", "euro",
  "kronor", "zloty", "rand", "pesos", "yen",
]
