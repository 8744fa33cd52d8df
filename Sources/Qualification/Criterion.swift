/// What is judged of a contact, and how much it counts.
public struct Criterion: Hashable, Sendable {
  /// The key, such as `need`.
  public var id: CriterionID

  /// The kind of value it takes.
  public var kind: FactKind

  /// The points that the level strong earns, in tenths; 0 for one that only carries a gate.
  public var points: Int

  /// The axis on which the points count.
  public var axis: Axis

  /// The days after which the points have halved, or nothing where they do not fade.
  public var halfLife: Int?

  /// Whether a contact can be hot only while this is known and neither weak nor none.
  public var isCore: Bool

  /// Words by which a remark is known to be about this criterion.
  public var cues: [String]

  /// What strong sounds like, for the sentence that says what would change a rating.
  public var strongSounds: String

  /// The two sides of a score.
  public enum Axis: String, CaseIterable, Hashable, Sendable {
    case fit, readiness
  }

  /// Makes a criterion; points are in tenths, the half-life in days.
  public init(
    id: CriterionID, kind: FactKind, points: Int, axis: Axis = .fit, halfLife: Int? = nil,
    isCore: Bool = false, cues: [String] = [], strongSounds: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.points = points
    self.axis = axis
    self.halfLife = halfLife
    self.isCore = isCore
    self.cues = cues
    self.strongSounds = strongSounds
  }
}

/// A rule that caps or ends a qualification whatever the points are.
public struct Gate: Hashable, Sendable {
  /// The reason code, such as `no_budget`.
  public var reason: GateReason

  /// The criterion whose fact can close it.
  public var criterion: CriterionID

  /// What closes it.
  public var trigger: Trigger

  /// What it does once confirmed.
  public var confirmed: Effect

  /// What it does while it is only inferred.
  public var inferred: Effect

  /// What it means, as a short phrase: `no budget and no route to money`.
  public var text: String

  /// What closes a gate.
  public enum Trigger: String, CaseIterable, Hashable, Sendable {
    /// The criterion's level is none.
    case levelNone = "none"
    /// The contact refuses, or asks not to be called.
    case refusal
    /// The matter stands low among the contact's other work.
    case lowPriority = "low"
    /// Too many others are weighed, or a supplier in place has a signed renewal.
    case crowded
  }

  /// What a closed gate does, strongest first.
  public enum Effect: String, CaseIterable, Hashable, Sendable {
    case disqualified, cold, warm, note
  }

  /// Makes a gate.
  public init(
    reason: GateReason, criterion: CriterionID, trigger: Trigger, confirmed: Effect,
    inferred: Effect, text: String
  ) {
    self.reason = reason
    self.criterion = criterion
    self.trigger = trigger
    self.confirmed = confirmed
    self.inferred = inferred
    self.text = text
  }
}
