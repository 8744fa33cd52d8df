import Dialogue
public import Qualification
public import Records
import Scoring

/// A contact as others get to see it as of a day: every field that a profile can ask for.
///
/// What costs time is computed only where a column asks for it.
public struct ContactCard: Sendable {
  /// The contact.
  public var contact: Contact

  /// The playbook by which it is rated.
  public var playbook: Playbook

  /// The day it holds for.
  public var asOf: Day

  /// The contact's own file, which holds the rep's own lines.
  public var file: ContactFile

  /// Since when the contact is known.
  public var acquaintance: Acquaintance

  /// The day by which a deal should close, where the rep says another than the timeline does.
  public var closeOn: Day?

  let assessment: Assessment

  /// Makes the card of a contact with its file.
  public init(
    _ contact: Contact, _ file: ContactFile, _ playbook: Playbook, asOf day: Day,
    _ acquaintance: Acquaintance = Acquaintance()
  ) {
    self.contact = contact
    self.file = file
    self.playbook = playbook
    self.acquaintance = acquaintance
    asOf = day
    assessment = assess(contact, under: playbook, asOf: day)
  }

  /// How the contact stands: the rating, or why there is none; `-timing` where only the date keeps it
  /// down.
  public var status: String {
    guard assessment.isRated else { return "not-rated" }
    switch assessment.rating {
    case .hot, .warm: return assessment.rating.rawValue
    case .cold:
      let cap = assessment.gates.first { $0.state != .overridden && $0.effect == .cold }
      return cap?.gate.reason == "timing" ? "cold-timing" : "cold"
    case .disqualified:
      let closed = closedGates
      let isTimingAlone = !closed.isEmpty && closed.allSatisfy { $0.gate.reason == "timing" }
      return isTimingAlone ? "disqualified-timing" : "disqualified"
    }
  }

  /// All that `status` and `stageBeyondRating` can say.
  static let statuses = [
    "hot", "warm", "cold", "cold-timing", "disqualified", "disqualified-timing", "not-rated",
    Stage.opportunity.rawValue, Stage.customer.rawValue,
  ]

  /// The stage where the rep or a CRM said that the contact is further than a rating tells: a customer
  /// whatever else is known, and one with an open deal while nothing disqualifies it.
  var stageBeyondRating: Stage? {
    let told = contact.identity[.lifecycleStage]?.trimmed.lowercased()
    let stage = contact.handSetStage ?? told.flatMap { Stage(rawValue: $0) }
    switch stage {
    case .customer: return .customer
    case .opportunity: return assessment.rating == .disqualified ? nil : .opportunity
    default: return nil
    }
  }

  /// Whether enough is known, and nothing stands in the way, to hand the contact over as a deal.
  public var isQualified: Bool {
    [Stage.qualified, .opportunity, .customer].contains(assessment.stage)
  }

  /// The core criteria without a known answer, in the playbook's order.
  public var missing: [String] {
    let open = Set(assessment.missing)
    return playbook.coreCriteria.map(\.id).filter { open.contains($0) }.map(\.rawValue)
  }

  private var closedGates: [Assessment.GateFinding] {
    assessment.gates.filter { $0.state == .confirmed && $0.effect == .disqualified }
  }

  /// Why the contact is disqualified, by reason codes; nothing where it is not.
  public var disqualifyReason: String? {
    guard assessment.rating == .disqualified else { return nil }
    let reasons = closedGates.map(\.gate.reason.rawValue)
    return reasons.isEmpty ? nil : reasons.joined(separator: ";")
  }

  /// How the contact is called where a person reads of it.
  public var who: String {
    let names = [contact.identity[.name], contact.identity[.company]].compactMap { $0 }
    return names.isEmpty ? contact.id : "\(names.joined(separator: ", ")) (\(contact.id))"
  }

  /// What a field holds; nothing where that is not known.
  public func value(of field: CardField) -> CardValue? {
    switch field {
    case .identity(let field): contact.identity[field].map { .text($0) }
    case .card(let name): value(of: name)
    case .criterion(let id): contact.latest(id).map { .text(answerText($0.answer)) }
    case .level(let id):
      contact.latest(id)?.value == nil
        ? nil : (assessment.standing(id)?.level).map { .text($0.rawValue) }
    case .said(let id):
      contact.latest(id).flatMap { $0.words.isEmpty ? nil : .text($0.words) }
    }
  }

  private func value(of name: CardField.Name) -> CardValue? {
    switch name {
    case .id: text(contact.id)
    case .rating:
      assessment.isRated && assessment.rating != .disqualified
        ? .text(assessment.rating.rawValue) : nil
    case .status: .text(status)
    case .stage: .text(assessment.stage.rawValue)
    case .points: .number(pointsText(tenths: assessment.points))
    case .ceiling: .number(pointsText(tenths: assessment.ceiling))
    case .coverage: .number(String(assessment.coverage))
    case .fitPoints: .number(pointsText(tenths: assessment.fitPoints))
    case .readinessPoints: .number(pointsText(tenths: assessment.readinessPoints))
    case .firstName: PersonName(contact.identity[.name] ?? "").first.map { .text($0) }
    case .lastName: PersonName(contact.identity[.name] ?? "").last.map { .text($0) }
    case .disqualifyReason: disqualifyReason.map { .text($0) }
    case .revisitOn: contact.revisitOn.map { .text($0.iso) }
    case .nextStep: text(contact.nextStep?.text)
    case .nextStepOn: (contact.nextStep?.day).map { .text($0.iso) }
    case .nextQuestion: nextQuestion
    case .playbook:
      .text("\(playbook.id) \(playbook.version)\(playbook.hash.isEmpty ? "" : " \(playbook.hash)")")
    case .ratedOn: .text(asOf.iso)
    case .lastOutcome: contact.lastOutcome.map { .text($0.rawValue) }
    case .doNotContact: contact.doNotContact ? .flag(true) : nil
    case .referralSource: contact.isReferralSource ? .flag(true) : nil
    case .betterServedBy: text(contact.betterServedBy)
    case .people: people.isEmpty ? nil : .list(people)
    case .why: text(why)
    case .summary: text(summary)
    case .notes: text(file.notes)
    case .record: .text(recordText(of: self))
    case .dealName: .text(dealName)
    case .dealPipeline: .text("pipeline")
    case .closeDate: (closeOn ?? horizon?.decidingDay).map { .text($0.iso) }
    default: factValue(of: name)
    }
  }

  /// What single parts of facts hold.
  private func factValue(of name: CardField.Name) -> CardValue? {
    let (budget, authority, horizon) = (budget, authority, horizon)
    switch name {
    case .budgetAmount:
      return (budget?.amount?.upper ?? budget?.amount?.lower).map { .number(amount($0)) }
    case .budgetCurrency: return text(budget?.amount?.currency)
    case .budgetPeriod: return text(budget?.amount?.period?.rawValue)
    case .budgetState: return text(budget?.status?.rawValue)
    case .timelineDate: return (horizon?.decidingDay).map { .text($0.iso) }
    case .timelineText: return text(fact(.horizon)?.words)
    case .role: return text(authority?.role ?? authority?.part?.rawValue)
    case .buyingRole: return authority?.part.map { .text($0.rawValue) }
    case .decisionProcess:
      return authority.flatMap { $0.steps.isEmpty ? nil : .text($0.steps.joined(separator: "; ")) }
    case .competitors:
      guard case .competition(let field)? = fact(.competition)?.value, !field.names.isEmpty else {
        return nil
      }
      return .list(field.names)
    default: return nil
    }
  }

  private func fact(_ kind: FactKind) -> Fact? {
    playbook.criteria.first { $0.kind == kind }.flatMap { contact.latest($0.id) }
  }

  private var budget: Budget? {
    if case .budget(let budget)? = fact(.budget)?.value { budget } else { nil }
  }

  private var authority: Authority? {
    if case .authority(let authority)? = fact(.authority)?.value { authority } else { nil }
  }

  private var horizon: Horizon? {
    if case .horizon(let horizon)? = fact(.horizon)?.value { horizon } else { nil }
  }

  private func text(_ text: String?) -> CardValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  private var conversation: Conversation {
    Conversation(started: nil, day: asOf, contact: contact)
  }

  private var nextQuestion: CardValue? {
    let next = questionAhead(of: conversation, playbook, asOf: asOf)
    return next.map { .text(playbook.question($0.question)?.ask ?? $0.question.rawValue) }
  }

  /// The other people in the matter with their roles.
  public var people: [String] {
    contact.people.compactMap { person in
      let who = [person.name, person.role].compactMap { $0 }
      guard let first = who.first else { return nil }
      let name = who.count == 2 ? "\(first) (\(who[1]))" : first
      return name + (person.decides ? " decides" : "")
    }
  }

  private var why: String {
    ContactReport(on: contact, playbook, asOf: asOf).reasons
      .map { $0.text.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }

  /// What a person reads in a CRM: the call in a few lines, then why the contact is rated so.
  private var summary: String {
    let lines = summaryLines(of: conversation, playbook, asOf: asOf).map(\.text)
    let reasons = why
    return lines.joined(separator: "\n") + (reasons.isEmpty ? "" : "\n\n" + reasons)
  }

  private var dealName: String {
    contact.identity[.company] ?? contact.identity[.name] ?? contact.id
  }
}

/// Hundredths without symbol or grouping.
private func amount(_ hundredths: Int64) -> String {
  let cents = abs(hundredths % 100)
  return String(hundredths / 100) + (cents == 0 ? "" : ".\(cents < 10 ? "0" : "")\(cents)")
}
