import Qualification
import Records
import Scoring

/// An assessment as one line of JSON, `leadline/assessment/1`, all keys always and in this order.
///
/// `source` is a file's name without its folder; `next` is what would be asked next. Numbers have
/// at most one decimal, turns count from 1, and `fact` is an index into `facts`. `more` comes last.
func assessmentJSON(
  source: String, _ contact: Contact, _ assessment: Assessment, _ playbook: Playbook,
  next: (criterion: CriterionID?, question: QuestionID)?, more: [JSONText.Member] = []
) -> JSONText {
  let facts = playbook.criteria.compactMap { contact.latest($0.id) }
  return .object(
    [
      member("schema", .string("leadline/assessment/1")), member("source", .string(source)),
      member("contact", contactJSON(contact)),
      member(
        "playbook",
        .object([
          member("id", .string(playbook.id)), member("version", .integer(playbook.version)),
          member("hash", .string(playbook.hash)),
        ])),
      member("as_of", .string(assessment.asOf.iso)),
      member("rating", .string(assessment.rating.rawValue)),
      member("rated", .bool(assessment.isRated)),
      member("provisional", .bool(assessment.isProvisional)),
      member("points", points(assessment.points)), member("ceiling", points(assessment.ceiling)),
      member("coverage", .integer(assessment.coverage)),
      member("stage", .string(assessment.stage.rawValue)),
      member("facts", .array(facts.map { factJSON($0, assessment) })),
      member("contributions", contributionsJSON(assessment, facts)),
      member("gates", .array(assessment.gates.map { gateJSON($0) })),
      member("missing", .array(assessment.missing.map { .string($0.rawValue) })),
      member(
        "next",
        next.map {
          .object([
            member("criterion", .optional($0.criterion?.rawValue)),
            member("question", .string($0.question.rawValue)),
          ])
        } ?? .null),
    ] + more)
}

/// The three names by which a contact is known, as JSON.
func contactJSON(_ contact: Contact) -> JSONText {
  .object([
    member("id", .optional(contact.id.isEmpty ? nil : contact.id)),
    member("name", .optional(contact.identity[.name])),
    member("company", .optional(contact.identity[.company])),
  ])
}

private func factJSON(_ fact: Fact, _ assessment: Assessment) -> JSONText {
  let state =
    switch fact.answer {
    case .known: "known"
    case .declined: "declined"
    case .doesNotKnow: "does-not-know"
    case .notUnderstood: "not-understood"
    }
  let standing = assessment.standing(fact.criterion)
  let level = fact.value != nil && standing?.fact == fact ? standing?.level : nil
  return .object([
    member("criterion", .string(fact.criterion.rawValue)), member("state", .string(state)),
    member("level", .optional(level?.rawValue)),
    member("value", fact.value.map { valueJSON($0) } ?? .null),
    member("words", .string(fact.words)), member("basis", .string(fact.basis.rawValue)),
    member("speaker", .optional(fact.evidence.speaker)),
    member("side", .string(fact.evidence.side.rawValue)),
    member("turn", fact.evidence.turn > 0 ? .integer(fact.evidence.turn) : .null),
    member("at", fact.evidence.seconds.map { .integer($0) } ?? .null),
    member("confidence", .string(fact.confidence.rawValue)),
  ])
}

private func contributionsJSON(_ assessment: Assessment, _ facts: [Fact]) -> JSONText {
  .array(
    assessment.contributions.filter { $0.possible > 0 }.map { contribution in
      let index = facts.firstIndex { $0.criterion == contribution.criterion }
      return .object([
        member("criterion", .string(contribution.criterion.rawValue)),
        member("points", points(contribution.points)),
        member("of", points(contribution.possible)),
        member("fact", index.map { .integer($0) } ?? .null),
      ])
    })
}

private func gateJSON(_ finding: Assessment.GateFinding) -> JSONText {
  .object([
    member("reason", .string(finding.gate.reason.rawValue)),
    member("criterion", .string(finding.gate.criterion.rawValue)),
    member("state", .string(finding.state.rawValue)),
    member("effect", .string(finding.effect.rawValue)), member("words", .string(finding.words)),
    member("revisit", .optional(finding.revisit?.iso)),
  ])
}

private func member(_ name: String, _ value: JSONText) -> JSONText.Member {
  JSONText.Member(name, value)
}

private func points(_ tenths: Int) -> JSONText { .number(pointsText(tenths: tenths)) }
