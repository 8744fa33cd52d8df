import Qualification

/// What the turns before one and the turn itself name of money: found at most once while the turn is
/// heard, since many rules ask, and not at all where none does.
final class NamedMoney {
  private var prices: [Money]?
  /// The inner nothing is that there is no one currency.
  private var currency: String??

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
}
