public import Qualification
public import Records

/// A contact as a report shows it: what its file says, and how it was rated before.
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

  /// The day of the rating; nothing where the file was never rated.
  public var ratedOn: Day?

  /// The core criteria of which no value is known, in the order in which they are asked.
  public var unknown: [CriterionID]

  /// Why the contact is rated so, a reason a line, the rating first.
  public var reasons: [String]

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

  /// Takes from a contact file what a report shows.
  public init(_ contact: ContactFile, file: String, _ playbook: Playbook) {
    id = contact.id
    self.file = file
    name = contact.value("name")
    company = contact.value("company")
    title = contact.value("title")
    rating = contact.value("rating").flatMap { Rating(rawValue: $0) }
    points = tenths(contact.value("points")) ?? 0
    ceiling = tenths(contact.value("ceiling")) ?? 1000
    coverage = contact.value("coverage").flatMap { Int($0) } ?? 0
    stage = contact.value("stage").flatMap { Stage(rawValue: $0) } ?? .suspect
    ratedOn = contact.value("rated_on").flatMap { Day(iso: $0) }
    unknown = coreCriteria(of: playbook).filter { criterion in
      contact.value(criterion.fileKey).map { Self.noValues.contains($0) } ?? true
    }
    reasons = contact.reasons
    nextStep = contact.value("next_step")
    nextStepOn = contact.value("next_step_on").flatMap { Day(iso: $0) }
    revisitOn = contact.value("revisit_on").flatMap { Day(iso: $0) }
    hasTalked = contact.value("last_outcome") == "talked" || stage != .suspect
    doNotContact = contact.isNotToBeCalled
  }

  /// What a file says of a criterion that was asked about in vain.
  private static let noValues: Set<String> = [
    answerText(.declined), answerText(.doesNotKnow), answerText(.notUnderstood),
  ]

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

extension CriterionID {
  /// The criterion as a key of a contact file.
  fileprivate var fileKey: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}

/// Points such as `74.5` in tenths; nothing where the text is no such number.
private func tenths(_ text: String?) -> Int? {
  guard let text else { return nil }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard let whole = Int(parts[0]), (0...1000).contains(whole) else { return nil }
  if parts.count == 1 { return whole * 10 }
  guard parts.count == 2, parts[1].utf8.count == 1, let tenth = Int(parts[1]), tenth >= 0 else {
    return nil
  }
  return whole * 10 + tenth
}
