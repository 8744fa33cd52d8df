import Dialogue
public import Qualification
import Scoring

/// A contact as a report shows it: who it is, how it is rated as of a day, and how it was before.
public struct ReportedContact: Hashable, Sendable {
  /// The key.
  public var id: String

  /// The name of the file.
  public var file: String

  /// The name; nothing where it is not known.
  public var name: String?

  /// The company; nothing where it is not known.
  public var company: String?

  /// The title; nothing where it is not known.
  public var title: String?

  /// The rating; nothing where too little is known to rate.
  public var rating: Rating?

  /// The points earned, in tenths.
  public var points: Int

  /// The points that could still be reached, in tenths.
  public var ceiling: Int

  /// The share of points with a known answer, in percent.
  public var coverage: Int

  /// How far the contact has come.
  public var stage: Stage

  /// The day as of which it is rated; nothing where its record can't be read.
  public var ratedOn: Day?

  /// The core criteria of which no value is known, in the order in which they are asked.
  public var unknown: [CriterionID]

  /// The gates that disqualify it.
  public var closed: [GateReason] = []

  /// Why the contact is rated so, a reason a line, the rating first; empty until it is explained.
  public var reasons: [String] = []

  /// The step that was agreed.
  public var nextStep: String?

  /// The day of the next step.
  public var nextStepOn: Day?

  /// The day on which to ask again.
  public var revisitOn: Day?

  /// Whether somebody talked with them.
  public var hasTalked: Bool

  /// Whether they asked not to be called.
  public var doNotContact: Bool

  /// How it was rated on the evening before movement begins.
  public var earlier = Earlier.absent

  /// How a contact stood at an earlier time.
  public enum Earlier: Hashable, Sendable {
    /// It was not in the book.
    case absent
    /// It was there, with a rating, or without one.
    case known(Rating?)
  }

  /// Makes a contact of whom nothing is known but the key and the name of the file.
  public init(id: String, file: String) {
    self.id = id
    self.file = file
    (points, ceiling, coverage) = (0, 1000, 0)
    stage = .suspect
    unknown = []
    (hasTalked, doNotContact) = (false, false)
  }

  /// Rates a contact as of a day, without the reasons, which take longer.
  public init(_ contact: Contact, file: String, _ playbook: Playbook, asOf day: Day) {
    let report = ContactReport(figuresOf: contact, playbook, asOf: day)
    id = contact.id
    self.file = file
    name = contact.identity[.name]
    company = contact.identity[.company]
    title = contact.identity[.title]
    rating = report.isRated ? report.rating : nil
    points = report.points
    ceiling = report.ceiling
    coverage = report.coverage
    stage = report.stage
    ratedOn = day
    unknown = coreCriteria(of: playbook).filter { contact.latest($0)?.value == nil }
    closed = report.closed
    nextStep = contact.nextStep.flatMap { $0.text.isEmpty ? nil : $0.text }
    nextStepOn = contact.nextStep?.day
    revisitOn = contact.revisitOn
    hasTalked = contact.hasTalked
    doNotContact = contact.doNotContact
  }

  /// Says why a contact is rated so as of a day, and what would change that.
  public mutating func explain(_ contact: Contact, _ playbook: Playbook, asOf day: Day) {
    let assessment = assess(contact, under: playbook, asOf: day)
    let change = nearestChange(for: contact, under: playbook, asOf: day)
    reasons = Dialogue.explain(contact, assessment, change, playbook).map { line in
      line.text.split(separator: " ").joined(separator: " ")
    }
  }

  /// The name, else the company, else the file.
  public var who: String { name ?? company ?? file }
}

/// The criteria that are asked about in every call, in the order in which they are asked.
func coreCriteria(of playbook: Playbook) -> [CriterionID] {
  var criteria: [CriterionID] = []
  for question in playbook.questions where question.isCore {
    criteria += question.criteria.filter { !criteria.contains($0) }
  }
  return criteria
}
