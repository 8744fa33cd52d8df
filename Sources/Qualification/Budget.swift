/// What is known of a contact's ability to pay.
public struct Budget: Hashable, Sendable {
  /// How much, where an amount or a range was said.
  public var amount: Money?

  /// How far the money is decided on.
  public var status: Status?

  /// Whether someone could find money although there is none set aside.
  public var route: Certainty

  /// The day from which there is money, where the words put it later.
  public var availableFrom: Day?

  /// Whether the words are a maybe.
  public var isHedged: Bool

  /// How far a budget is decided on.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// There is no money.
    case none
    /// No budget has been set yet.
    case unset
    /// There is some money, and it is scarce.
    case tight
    /// There would be money if a case for it were made.
    case needsCase = "needs-case"
    /// There is money, and no line for it in the budget.
    case noLine = "no-line"
    /// There is a budget, and the amount is kept back.
    case undisclosed
    /// Money is set aside.
    case allocated
    /// The budget has been approved.
    case approved
    /// Money does not limit this.
    case unlimited
  }

  /// Makes what is known of the money.
  public init(
    amount: Money? = nil, status: Status? = nil, route: Certainty = .unknown,
    availableFrom: Day? = nil, isHedged: Bool = false
  ) {
    self.amount = amount
    self.status = status
    self.route = route
    self.availableFrom = availableFrom
    self.isHedged = isHedged
  }
}
