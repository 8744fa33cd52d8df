/// When something is to happen: a window of days, or what the words gave instead of one.
public struct Horizon: Hashable, Sendable {
  /// The first day of the window; nothing where it is open to the past.
  public var from: Day?

  /// The first day after the window; nothing where it is open to the future.
  public var to: Day?

  /// Whether the words are urgent without a date, as in "yesterday, honestly".
  public var isUrgent: Bool

  /// Whether the words say that it will not happen, or only some day.
  public var isNever: Bool

  /// Whether the date is a wish or a maybe rather than a plan.
  public var isHedged: Bool

  /// The event that the words tie the date to, such as "the board meeting".
  public var event: String?

  /// What must be so first, such as "once legal is done".
  public var condition: String?

  /// What holds it up, such as a contract lock or a freeze.
  public var roadblock: String?

  /// Makes a window; the day `to` itself lies outside it.
  public init(
    from: Day? = nil, to: Day? = nil, isUrgent: Bool = false, isNever: Bool = false,
    isHedged: Bool = false, event: String? = nil, condition: String? = nil,
    roadblock: String? = nil
  ) {
    self.from = from
    self.to = to
    self.isUrgent = isUrgent
    self.isNever = isNever
    self.isHedged = isHedged
    self.event = event
    self.condition = condition
    self.roadblock = roadblock
  }

  /// The last day of the window, or its first where the end is open ("not before").
  public var decidingDay: Day? {
    if let to { return to.adding(days: -1) }
    return from
  }
}
