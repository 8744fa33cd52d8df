/// How well a contact meets one criterion.
public enum Level: String, CaseIterable, Comparable, Hashable, Sendable {
  case none, weak, partial, strong

  /// The share of a criterion's points that the level earns, in tenths: 0, 3, 6 or 10.
  public var tenths: Int {
    switch self {
    case .none: 0
    case .weak: 3
    case .partial: 6
    case .strong: 10
    }
  }

  /// Orders levels from none to strong.
  public static func < (left: Level, right: Level) -> Bool {
    left.tenths < right.tenths
  }
}

/// On whose word a fact rests.
public enum Basis: String, CaseIterable, Hashable, Sendable {
  /// The buyer's words, or the rep's note of them.
  case said
  /// The rep's own judgement, as with trust or access.
  case judged
  /// The rep's guess.
  case guessed

  /// The share of the points that counts, in tenths: a guess is worth 7 of 10.
  public var tenths: Int {
    self == .guessed ? 7 : 10
  }
}

/// How sure the reading of the words is.
public enum Confidence: String, CaseIterable, Comparable, Hashable, Sendable {
  case guess, likely, certain

  /// The position from a guess, 0, to certain, 2.
  public var rank: Int {
    switch self {
    case .guess: 0
    case .likely: 1
    case .certain: 2
    }
  }

  /// Orders from a guess to certain.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.rank < right.rank
  }
}

/// A yes, a no, or not known, where the last must never pass for a no.
public enum Certainty: String, CaseIterable, Hashable, Sendable {
  case yes, no, unknown
}
