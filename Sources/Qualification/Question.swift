/// Something to ask, why, and what to ask on.
public struct Question: Hashable, Sendable {
  /// The key, one of the field's words, such as `decision-process`.
  public var id: QuestionID

  /// What the answer is recorded as.
  public var target: Target

  /// The question as it can be read aloud.
  public var ask: String

  /// Why it is asked, for a rep who is new.
  public var why: String

  /// What to ask on, and when.
  public var followUps: [FollowUp]

  /// The kind of question in SPIN terms.
  public var spin: SPIN?

  /// The questions that come first; it is not asked before them.
  public var after: [QuestionID]

  /// Whether it is asked in every call, before all that is not core.
  public var isCore: Bool

  /// Whether it is put to the contact; otherwise it is a line for the rep alone.
  public var isAloud: Bool

  /// What an answer is recorded as.
  public enum Target: Hashable, Sendable {
    case criteria([CriterionID])
    case field(Contact.Field)
  }

  /// Situation, problem, implication, need-payoff (Neil Rackham, *SPIN Selling*).
  public enum SPIN: String, CaseIterable, Hashable, Sendable {
    case situation, problem, implication
    case needPayoff = "need-payoff"
  }

  /// Makes a question.
  public init(
    id: QuestionID, target: Target, ask: String, why: String, followUps: [FollowUp] = [],
    spin: SPIN? = nil, after: [QuestionID] = [], isCore: Bool = false, isAloud: Bool = true
  ) {
    self.id = id
    self.target = target
    self.ask = ask
    self.why = why
    self.followUps = followUps
    self.spin = spin
    self.after = after
    self.isCore = isCore
    self.isAloud = isAloud
  }

  /// The criteria that an answer can settle.
  public var criteria: [CriterionID] {
    if case .criteria(let ids) = target { ids } else { [] }
  }
}

/// A question to ask on when an answer lacks something.
public struct FollowUp: Hashable, Sendable {
  /// The key of the question and its own, joined by a full stop: `challenges.cost`.
  public var id: QuestionID

  /// The question as it can be read aloud.
  public var ask: String

  /// When it is asked.
  public var condition: Condition

  /// When a follow-up is asked.
  public enum Condition: Hashable, Sendable {
    /// The value is known and lacks a part.
    case lacks(Part)
    /// The value is known and its level is this or lower.
    case atMost(Level)
    /// A gate is closed by inference, or would close before this was asked.
    case inDoubt(GateReason)
  }

  /// A part that a value can lack.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case cost, amount, status, route, date, event, decider, path, steps
  }

  /// Makes a follow-up.
  public init(id: QuestionID, ask: String, condition: Condition) {
    self.id = id
    self.ask = ask
    self.condition = condition
  }
}
