public import Qualification

/// Everything that one answer says: its readings, and the facts that they make together.
public struct Understanding: Hashable, Sendable {
  /// The readings in the order of the text; none overlaps another of its kind.
  public var readings: [Reading]

  /// The facts, the one that answers the open question first, then in the order of the text.
  public var facts: [SpokenFact]

  /// What the answer as a whole amounts to where it gives no value for the open question.
  public var reply: Reply?

  /// An answer without a value.
  public enum Reply: String, CaseIterable, Hashable, Sendable {
    /// "No idea", "I'd have to check": the contact does not know.
    case doesNotKnow
    /// "I'd rather not say": the contact keeps it back.
    case declined
    /// Words that say nothing about what was asked.
    case unclear
  }

  /// Makes an understanding.
  public init(readings: [Reading] = [], facts: [SpokenFact] = [], reply: Reply? = nil) {
    self.readings = readings
    self.facts = facts
    self.reply = reply
  }
}

/// A fact as an answer says it, before it is taken over into a record.
public struct SpokenFact: Hashable, Sendable {
  /// The kind of value, which names the criterion.
  public var kind: FactKind

  /// The criterion, where the words named one that the kind alone does not settle.
  public var criterion: CriterionID?

  /// The value.
  public var value: FactValue

  /// The stretch of text that it was read from, as UTF-8 offsets on character boundaries.
  public var range: Range<Int>

  /// On whose word it rests; a leading `~` or "I think" makes it a guess of the rep.
  public var basis: Basis

  /// How sure the reading is.
  public var confidence: Confidence

  /// Whether the words correct what was said before: "30k, not 50k", "actually".
  public var isCorrection: Bool

  /// What else it may have meant, the likeliest first; empty where there is no doubt.
  public var alternatives: [FactValue]

  /// Makes a fact as it was said.
  public init(
    kind: FactKind, criterion: CriterionID? = nil, value: FactValue, range: Range<Int>,
    basis: Basis = .said, confidence: Confidence = .certain, isCorrection: Bool = false,
    alternatives: [FactValue] = []
  ) {
    self.kind = kind
    self.criterion = criterion
    self.value = value
    self.range = range
    self.basis = basis
    self.confidence = confidence
    self.isCorrection = isCorrection
    self.alternatives = alternatives
  }
}

/// What an answer is expected to be about: the open question, seen from the parser.
public struct Expectation: Hashable, Sendable {
  /// The kind of value that was asked for.
  public var kind: FactKind

  /// The part that a follow-up asked for, where one did.
  public var part: FollowUp.Part?

  /// The criteria asked for, in the order in which bare levels are given to them.
  public var criteria: [CriterionID]

  /// The items of the ideal customer, where the checklist was asked for.
  public var checklist: [Playbook.ChecklistItem]

  /// Whether the answer, to who decides, is a rep's note in which he, she or nobody named is the contact.
  public var isNoteOnContact: Bool

  /// Makes an expectation.
  public init(
    kind: FactKind, part: FollowUp.Part? = nil, criteria: [CriterionID] = [],
    checklist: [Playbook.ChecklistItem] = [], isNoteOnContact: Bool = false
  ) {
    self.kind = kind
    self.part = part
    self.criteria = criteria
    self.checklist = checklist
    self.isNoteOnContact = isNoteOnContact
  }
}
