public import Qualification

/// A rating with all its reasons, as of one day; points are sums of the contributions.
public struct Assessment: Hashable, Sendable {
  /// The day it holds for.
  public var asOf: Day

  /// The rating.
  public var rating: Rating

  /// Whether enough is known for the rating to mean something; false only for cold.
  public var isRated: Bool

  /// Whether an answer still open, or an inferred gate, could change the rating.
  public var isProvisional: Bool

  /// The points earned, in tenths.
  public var points: Int

  /// The points that could still be reached, in tenths.
  public var ceiling: Int

  /// The share of points with a known answer, in percent, rounded down.
  public var coverage: Int

  /// The points earned on the axis of fit, in tenths.
  public var fitPoints: Int

  /// The points earned on the axis of readiness, in tenths.
  public var readinessPoints: Int

  /// How far the contact has come.
  public var stage: Stage

  /// The criteria in the playbook's order, each with what is known of it.
  public var standings: [Standing]

  /// The points by criterion, in the playbook's order; only those with a known answer.
  public var contributions: [Contribution]

  /// The gates that are closed or in doubt, in the playbook's order.
  public var gates: [GateFinding]

  /// The scored criteria without a known answer, in the playbook's order.
  public var missing: [CriterionID]

  /// How one criterion stands as of the day.
  public struct Standing: Hashable, Sendable {
    /// The criterion.
    public var criterion: CriterionID

    /// The fact that holds for it, where there is one.
    public var fact: Fact?

    /// The level derived from the fact's value; nothing where none is known.
    public var level: Level?

    /// Whether the fact is older than two half-lives and counts as unknown.
    public var isStale: Bool

    /// What there is to say about how the level came about, such as "slipped".
    public var remark: Remark?
  }

  /// Something to say about how a level came about; the wording is the dialogue's.
  public enum Remark: Hashable, Sendable {
    /// The date has passed.
    case slipped
    /// The budget is smaller than the price; the level is capped.
    case belowPrice(budget: Money, price: Money)
    /// The budget and the price can't be compared: another currency, or an unclear period.
    case notComparable(price: Money)
  }

  /// What one criterion earned, and from which words.
  public struct Contribution: Hashable, Sendable {
    /// The criterion.
    public var criterion: CriterionID

    /// The points earned, in tenths.
    public var points: Int

    /// The points that strong would earn, in tenths.
    public var possible: Int

    /// The level that earned them.
    public var level: Level

    /// The fact that it rests on.
    public var fact: Fact
  }

  /// A gate that is closed, in doubt or overridden.
  public struct GateFinding: Hashable, Sendable {
    /// The gate.
    public var gate: Gate

    /// How sure it is.
    public var state: State

    /// What it does to the rating.
    public var effect: Gate.Effect

    /// The words it rests on.
    public var words: String

    /// The day on which to ask again, where there is one.
    public var revisit: Day?

    /// How sure a gate is.
    public enum State: String, CaseIterable, Hashable, Sendable {
      case confirmed, inferred, overridden
    }
  }

  /// The score as a transcript seals it.
  public var sealed: SealedScore {
    SealedScore(rating: rating, points: points, ceiling: ceiling, coverage: coverage)
  }

  /// How a criterion stands.
  public func standing(_ criterion: CriterionID) -> Standing? {
    standings.first { $0.criterion == criterion }
  }
}

/// The smallest set of better answers that would make the rating better.
public struct NearestChange: Hashable, Sendable {
  /// The rating that it would lead to.
  public var rating: Rating

  /// The levels that would have to be reached, in the playbook's order.
  public var steps: [Step]

  /// One level to reach.
  public struct Step: Hashable, Sendable {
    /// The criterion.
    public var criterion: CriterionID

    /// The least level that would do.
    public var level: Level
  }

  /// The gates that would have to be withdrawn first.
  public var gates: [GateReason]
}
