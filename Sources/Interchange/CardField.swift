public import Qualification

/// What a column of a profile can show of a contact, by the name that profiles use for it.
public enum CardField: Hashable, Sendable {
  /// A part of the identity.
  case identity(Contact.Field)
  /// Something that is computed, or kept beside the identity.
  case card(Name)
  /// The value of a criterion in its canonical form.
  case criterion(CriterionID)
  /// The level of a criterion.
  case level(CriterionID)
  /// The words that a criterion was read from.
  case said(CriterionID)

  /// What is computed of a contact, or kept beside the identity.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    case id, rating, status, stage, points, ceiling, coverage
    /// The points earned on the two axes.
    case fitPoints = "fit_points"
    case readinessPoints = "readiness_points"
    case firstName = "first_name"
    case lastName = "last_name"
    case disqualifyReason = "disqualify_reason"
    case revisitOn = "revisit_on"
    case nextStep = "next_step"
    case nextStepOn = "next_step_on"
    case nextQuestion = "next_question"
    case playbook
    case ratedOn = "rated_on"
    case lastOutcome = "last_outcome"
    case doNotContact = "do_not_contact"
    case referralSource = "referral_source"
    case betterServedBy = "better_served_by"
    case people, competitors
    case buyingRole = "buying_role"
    case decisionProcess = "decision_process"
    case role
    case budgetAmount = "budget_amount"
    case budgetCurrency = "budget_currency"
    case budgetPeriod = "budget_period"
    case budgetState = "budget_state"
    case timelineDate = "timeline_date"
    case timelineText = "timeline_text"
    case why, summary, notes, record
    case dealName = "deal_name"
    case dealPipeline = "deal_pipeline"
    /// The day by which a deal should close: the deciding day of the timeline.
    case closeDate = "close_date"
  }

  /// Reads a name as profiles write it; the criteria are those of the playbook.
  public init?(_ text: String, _ playbook: Playbook) {
    if let field = Contact.Field(rawValue: text) {
      self = .identity(field)
    } else if let name = Name(rawValue: text) {
      self = .card(name)
    } else if let criterion = playbook.criterion(keyed: text) {
      self = .criterion(criterion)
    } else if text.hasSuffix("_level"), let stem = CardField(String(text.dropLast(6)), playbook),
      case .criterion(let criterion) = stem
    {
      self = .level(criterion)
    } else if text.hasSuffix("_said"), let stem = CardField(String(text.dropLast(5)), playbook),
      case .criterion(let criterion) = stem
    {
      self = .said(criterion)
    } else if CardField.standardCriteria.contains(text) {
      // A playbook without it has nothing to show there.
      self = .criterion(CriterionID(rawValue: text))
    } else {
      return nil
    }
  }

  /// Criteria that a profile may name under any playbook.
  private static let standardCriteria: Set<String> = [
    "need", "budget", "authority", "fit", "timing", "interest", "trust", "listening", "access",
    "competition", "priority",
  ]

  /// The name as profiles write it.
  public var name: String {
    switch self {
    case .identity(let field): field.rawValue
    case .card(let name): name.rawValue
    case .criterion(let id): id.fieldName
    case .level(let id): id.fieldName + "_level"
    case .said(let id): id.fieldName + "_said"
    }
  }

  /// The names that a profile can use under a playbook.
  public static func names(_ playbook: Playbook) -> [String] {
    Contact.Field.allCases.map(\.rawValue) + Name.allCases.map(\.rawValue)
      + playbook.criteria.flatMap { criterion in
        ["", "_level", "_said"].map { criterion.id.fieldName + $0 }
      }
  }
}

extension CriterionID {
  /// The criterion as the name of a field: with underscores.
  var fieldName: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}

extension Playbook {
  fileprivate func criterion(keyed key: some StringProtocol) -> CriterionID? {
    criteria.first { $0.id.fieldName == key }?.id
  }
}
