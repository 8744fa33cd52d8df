/// The person and company being qualified: who they are and everything on record about them.
public struct Contact: Hashable, Sendable {
  /// The key that never changes, four letters or digits such as `k3f9`.
  public var id: String

  /// Who the contact is; a field without a value is absent.
  public var identity: [Field: String]

  /// The facts in the order in which they were recorded; of one criterion the last one holds.
  public var facts: [Fact]

  /// What was ruled about gates, in order; of one reason the last ruling holds.
  public var rulings: [Ruling]

  /// The other people in the matter, each linked to this contact.
  public var people: [Authority.Person]

  /// Whether a call has had the outcome *talked*, which makes a suspect engaged.
  public var hasTalked: Bool

  /// The stage that the rep set by hand, which holds until another one is set.
  public var handSetStage: Stage?

  /// What was agreed to happen next, and on which day.
  public var nextStep: NextStep?

  /// The day on which to ask again.
  public var revisitOn: Day?

  /// How the last call ended.
  public var lastOutcome: Outcome?

  /// Whether the contact asked not to be called, which keeps them off every call list.
  public var doNotContact: Bool

  /// Whether the contact, although disqualified, can refer others.
  public var isReferralSource: Bool

  /// What would serve the contact better than we can.
  public var betterServedBy: String?

  /// A part of a contact's identity; the raw value is the key in files.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case name, company, title, email, phone, location, source
    case referredBy = "referred_by"
    case mobile, website, linkedin, street, city, region
    case postalCode = "postal_code"
    case country, industry, employees, revenue
    /// The stage in which a CRM said last that the contact is there, in its own word.
    case lifecycleStage = "lifecycle_stage"
    /// The status that a CRM gave last, in its own word.
    case leadStatus = "lead_status"
    /// The key by which a CRM or an address book knows the contact.
    case externalID = "external_id"
    /// To which CRM the contact was handed over, and on which day.
    case converted
  }

  /// How a call ended.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    case talked
    case noAnswer = "no-answer"
    case voicemail
    case busy
    case gatekeeper
    case wrongPerson = "wrong-person"
  }

  /// What was agreed to happen next.
  public struct NextStep: Hashable, Sendable {
    /// The step in the rep's words.
    public var text: String

    /// The day of the step, where one was agreed.
    public var day: Day?

    /// Makes a next step.
    public init(text: String, day: Day? = nil) {
      self.text = text
      self.day = day
    }
  }

  /// Makes a contact of whom nothing is known but the key.
  public init(id: String) {
    self.id = id
    identity = [:]
    facts = []
    rulings = []
    people = []
    hasTalked = false
    doNotContact = false
    isReferralSource = false
  }

  /// The last fact recorded about a criterion, whatever its answer.
  public func latest(_ criterion: CriterionID) -> Fact? {
    facts.last { $0.criterion == criterion }
  }

  /// The fact that holds for a criterion: the last one that is no unconfirmed guess.
  public func holding(_ criterion: CriterionID) -> Fact? {
    facts.last { $0.criterion == criterion && $0.confidence > .guess }
  }

  /// The ruling about a gate that holds: the last one, unless the fact that it rested on has given
  /// way to another.
  public func ruling(_ reason: GateReason) -> Ruling? {
    rulings.last { $0.reason == reason }.flatMap { $0.verdict == .lapsed ? nil : $0 }
  }
}

/// What the rep ruled about a gate: that it closes, that it does not, or that it shall not count.
public struct Ruling: Hashable, Sendable {
  /// The gate.
  public var reason: GateReason

  /// What was ruled.
  public var verdict: Verdict

  /// The day of the ruling.
  public var day: Day

  /// Why, in the rep's words.
  public var note: String

  /// What can be ruled about a gate.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// The gate is closed.
    case confirmed
    /// The words were no gate after all.
    case withdrawn
    /// The gate is closed, and the rep goes on all the same.
    case overridden
    /// What was ruled before rested on a fact that another one has replaced.
    case lapsed
  }

  /// Makes a ruling.
  public init(reason: GateReason, verdict: Verdict, day: Day, note: String = "") {
    self.reason = reason
    self.verdict = verdict
    self.day = day
    self.note = note
  }
}
