/// An amount or a range of money, with what the words said about its currency and rhythm.
public struct Money: Hashable, Sendable {
  /// The least amount in hundredths of the currency unit; nothing where it is open.
  public var lower: Int64?

  /// The greatest amount in hundredths of the currency unit; nothing where it is open.
  public var upper: Int64?

  /// The ISO 4217 code, or nothing where the words named no currency.
  public var currency: String?

  /// How often the amount is paid, or nothing where the words did not say.
  public var period: Period?

  /// Whether the words called the amount rough: about, around, -ish.
  public var isApproximate: Bool

  /// How often an amount is paid.
  public enum Period: String, CaseIterable, Hashable, Sendable {
    case once, week, month, quarter, year

    /// How many times the amount is paid in twelve months; once counts as one.
    public var timesAYear: Int64 {
      switch self {
      case .once, .year: 1
      case .week: 52
      case .month: 12
      case .quarter: 4
      }
    }
  }

  /// What an amount is about; only the first is a budget.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case budget, threshold, costOfProblem = "cost-of-problem", price, other
  }

  /// Makes an amount; bounds are in hundredths of the currency unit.
  public init(
    lower: Int64?, upper: Int64?, currency: String? = nil, period: Period? = nil,
    isApproximate: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.currency = currency
    self.period = period
    self.isApproximate = isApproximate
  }
}
