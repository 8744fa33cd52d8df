import AnswerParsing
import Qualification

/// What the turns before one and the turn itself name of money: found at most once while the turn is
/// heard, since many rules ask, and not at all where none does.
final class NamedMoney {
  private var prices: [Money]?
  /// The inner nothing is that there is no one currency.
  private var currency: String??
  /// What remarks name, by where they begin; the inner nothing is that one names no amount.
  private var amounts: [Int: Money?] = [:]

  /// The prices on the table, found by `find` when they are first asked for.
  func pricesOnTheTable(_ find: () -> [Money]) -> [Money] {
    if let prices { return prices }
    let found = find()
    prices = found
    return found
  }

  /// The currency of the call, found by `find` when it is first asked for.
  func currencyOfCall(_ find: () -> String?) -> String? {
    if let currency { return currency }
    let found = find()
    currency = .some(found)
    return found
  }

  /// The amount that a remark of the turn names, found by `find` when it is first asked for.
  func amount(namedBy remark: Remark, _ find: () -> Money?) -> Money? {
    if let amount = amounts[remark.range.lowerBound] { return amount }
    let found = find()
    amounts[remark.range.lowerBound] = .some(found)
    return found
  }
}

/// An amount of money that is named, and what it is of.
typealias NamedAmount = (money: Money, subject: Money.Subject)

/// What a remark is read by, whatever else was said.
struct ReadingDay: Equatable, Sendable {
  /// The day on which it is said.
  var day: Day
  var settings: Settings
}

extension TurnHearing {
  /// The amounts that a remark of some text names, read once for all the turns behind it.
  func amounts(in remark: Remark, of text: String) -> [NamedAmount] {
    remark.amounts?.value(for: ReadingDay(day: day, settings: playbook.settings)) {
      AnswerParsing.amounts(
        in: text.slice(remark.range), said: day, settings: playbook.settings)
    } ?? []
  }
}
