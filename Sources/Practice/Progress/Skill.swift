public import Qualification

/// What a rep gets better at: a criterion, or a craft that has to do with all of them.
public enum Skill: Hashable, Sendable {
  /// Asking about a criterion, and recording what is said about it.
  case criterion(CriterionID)
  /// Open questions, cues that are followed, a next step.
  case conversation
  /// Rating a contact, and noticing what disqualifies.
  case judgement

  /// The key, such as `need` or `conversation`, which stays the same from version to version.
  public var name: String {
    switch self {
    case .criterion(let id): id.rawValue
    case .conversation: "conversation"
    case .judgement: "judgement"
    }
  }

  /// Whether it is about one criterion.
  var isCriterion: Bool {
    if case .criterion = self { true } else { false }
  }
}

/// How many of some attempts were right.
public struct Tally: Hashable, Sendable {
  /// How many were right, at most `of`.
  public private(set) var right = 0

  /// How many there were.
  public private(set) var of = 0

  /// Makes a tally of nothing.
  public init() {}

  /// Makes a tally; what is out of range is brought into it.
  public init(right: Int, of count: Int) {
    of = max(0, count)
    self.right = min(max(0, right), of)
  }

  /// The share that was right, in whole percent, rounded down; nothing where there was none.
  public var share: Int? { of == 0 ? nil : right * 100 / of }

  /// Counts one more.
  public mutating func add(_ isRight: Bool) {
    of += 1
    if isRight { right += 1 }
  }

  /// Both together.
  public static func + (one: Tally, other: Tally) -> Tally {
    Tally(right: one.right + other.right, of: one.of + other.of)
  }
}
