public import Qualification
import Scoring

/// What a contact file says of a contact as of a day: the rating, what it rests on, and why.
public struct ContactReport: Hashable, Sendable {
  /// The day it holds for.
  public var asOf: Day

  /// The rating.
  public var rating: Rating

  /// Whether enough is known for the rating to mean something.
  public var isRated: Bool

  /// The points earned, in tenths.
  public var points: Int

  /// The points that could still be reached, in tenths.
  public var ceiling: Int

  /// The share of points with a known answer, in percent.
  public var coverage: Int

  /// How far the contact has come.
  public var stage: Stage

  /// The levels of the criteria that have one.
  public var levels: [CriterionID: Level]

  /// The gates that disqualify, in the playbook's order.
  public var closed: [GateReason]

  /// The reasons, a line each: the rating first, what would change it last.
  public var reasons: [Line]

  /// Rates a contact under a playbook as of a day.
  public init(on contact: Contact, _ playbook: Playbook, asOf day: Day) {
    let assessment = assess(contact, under: playbook, asOf: day)
    self.init(assessment, asOf: day)
    let change = nearestChange(for: contact, under: playbook, asOf: day)
    reasons = explain(contact, assessment, change, playbook)
  }

  /// Rates a contact under a playbook as of a day, without the reasons, which takes a fraction of
  /// the time.
  public init(figuresOf contact: Contact, _ playbook: Playbook, asOf day: Day) {
    self.init(assess(contact, under: playbook, asOf: day), asOf: day)
  }

  private init(_ assessment: Assessment, asOf day: Day) {
    asOf = day
    rating = assessment.rating
    isRated = assessment.isRated
    points = assessment.points
    ceiling = assessment.ceiling
    coverage = assessment.coverage
    stage = assessment.stage
    levels = [:]
    for standing in assessment.standings { levels[standing.criterion] = standing.level }
    closed = assessment.gates.filter { $0.state == .confirmed && $0.effect == .disqualified }
      .map(\.gate.reason)
    reasons = []
  }
}

/// The level that a fact had on the day it was said; nothing where it has no value, or the
/// criterion earns no points.
public func level(of fact: Fact, under playbook: Playbook) -> Level? {
  guard let value = fact.value, let criterion = playbook.criterion(fact.criterion),
    criterion.points > 0
  else { return nil }
  return Scoring.level(of: value, for: criterion, in: playbook, asOf: fact.day).level
}
