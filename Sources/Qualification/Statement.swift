/// What somebody said of a need, an interest or a fit: its signals and the amount in it.
public struct Statement: Hashable, Sendable {
  /// The signals in the order in which they were said.
  public var signals: [Signal]

  /// What the problem costs, where an amount was said.
  public var amount: Money?

  /// Whether the words are a maybe.
  public var isHedged: Bool

  /// A part of a statement that speaks for or against a criterion.
  public enum Signal: String, CaseIterable, Hashable, Sendable {
    case cost, loss, deadline, number, event, workaround, wants
    /// Says yes on the spot: "send the contract".
    case commits
    /// Tells of something hard or wrong, without more.
    case trouble
    case nothingWrong = "nothing-wrong"
    case refuses
    /// Asks not to be called again.
    case doNotCall = "do-not-call"

    /// Whether the signal speaks for the criterion.
    public var isPositive: Bool {
      switch self {
      case .cost, .loss, .deadline, .number, .event, .workaround, .wants, .commits, .trouble: true
      case .nothingWrong, .refuses, .doNotCall: false
      }
    }
  }

  /// Makes a statement.
  public init(signals: [Signal] = [], amount: Money? = nil, isHedged: Bool = false) {
    self.signals = signals
    self.amount = amount
    self.isHedged = isHedged
  }
}
