public import Qualification

/// One thing that a stretch of text says, in its normal form.
public struct Reading: Hashable, Sendable {
  /// What it says.
  public var value: Value

  /// Where it stands, as UTF-8 offsets into the text, on character boundaries.
  public var range: Range<Int>

  /// How sure the reading is.
  public var confidence: Confidence

  /// Whether the words are a maybe: probably, ideally, I guess.
  public var isHedged: Bool

  /// What else it may have meant, the likeliest first; empty where there is no doubt.
  public var alternatives: [Value]

  /// Why it was read so, as a short phrase.
  public var reason: String

  /// The normal forms, one for each kind of thing that words can say.
  public enum Value: Hashable, Sendable {
    case money(Money, about: Money.Subject)
    /// A window of days; `to` lies outside it, and nothing is an open side.
    case dates(from: Day?, to: Day?)
    /// A length of time in minutes; a month is 30 days, a quarter 91, a year 365; nothing is an
    /// open bound.
    case duration(least: Int?, most: Int?)
    /// A bare number in thousandths; nothing is an open bound.
    case number(lower: Int64?, upper: Int64?)
    case boolean(Answer)
    case authority(Authority)
    case budgetStatus(Budget.Status)
    /// Whether someone could find money.
    case route(Certainty)
    case urgency
    /// It will not happen, or only some day.
    case never
    case event(String)
    case condition(String)
    case roadblock(String)
    case signal(Statement.Signal)
    case competitor(String)
    case competitorCount(Int)
    case signedRenewal
    case priority(Priority.Rank)
    case level(Level)
  }

  /// An answer to a yes-or-no question.
  public enum Answer: String, CaseIterable, Hashable, Sendable {
    case yes, no, maybe, unknown
  }

  /// Makes a reading.
  public init(
    value: Value, range: Range<Int>, confidence: Confidence = .certain, isHedged: Bool = false,
    alternatives: [Value] = [], reason: String = ""
  ) {
    self.value = value
    self.range = range
    self.confidence = confidence
    self.isHedged = isHedged
    self.alternatives = alternatives
    self.reason = reason
  }
}
