public import Qualification

/// How well a card was remembered, as the person who answered it would say.
public enum Grade: Int, CaseIterable, Hashable, Sendable {
  case again = 1
  case hard, good, easy
}

/// What is kept about a card between its reviews: how firmly it sits, and when it is due.
public struct Memory: Hashable, Sendable {
  /// The days after which nine of ten such cards are still remembered; at least 0.001.
  public var stability: Double

  /// How hard the card is, from 1 to 10.
  public var difficulty: Double

  /// Where the card is on its way.
  public var phase: Phase

  /// When it was answered last, in seconds since 1970.
  public var reviewed: Int64

  /// When it is to be asked again, in seconds since 1970.
  public var due: Int64

  /// A stretch of a card's way: short steps first, then whole days, short steps again once forgotten.
  public enum Phase: Hashable, Sendable {
    /// New, at a step counted from 0.
    case learning(step: Int)
    /// Known, asked after whole days.
    case review
    /// Forgotten, at a step counted from 0.
    case relearning(step: Int)
  }

  /// Whether it is to be asked by now.
  public func isDue(at moment: Moment) -> Bool { due <= moment.seconds }

  /// Whole days since the last review, rounded down; negative where the clock was set back.
  func days(until seconds: Int64) -> Int64 {
    let (elapsed, overflow) = seconds.subtractingReportingOverflow(reviewed)
    if overflow { return seconds < reviewed ? -1 : Int64.max / 86_400 }
    return elapsed >= 0 ? elapsed / 86_400 : (elapsed - 86_399) / 86_400
  }
}
