import Hearing
import Practice
import Qualification
import Records

/// A debrief as one line of JSON, `leadline/debrief/1`, all keys always and in this order.
///
/// A check that could not be asked any more has null as `passed`. Turns count from 1, and are null
/// where the words are of the rep's notes; shares are in percent.
func debriefJSON(
  _ debrief: Debrief, of talk: Talk, source: String, _ playbook: Playbook
) -> JSONText {
  let measures = debrief.measures
  return .object([
    .init("schema", .string("leadline/debrief/1")), .init("source", .string(source)),
    .init("day", .string(talk.day.iso)),
    .init("playbook", .string(playbookName(playbook).text)),
    .init("passed", .integer(debrief.passed)), .init("of", .integer(debrief.count)),
    .init("share", .integer(debrief.share)), .init("guess", .optional(talk.guess?.rawValue)),
    .init("checks", .array(debrief.checks.map { checkJSON($0) })),
    .init(
      "questions",
      .object(
        [
          .init("count", .integer(measures.questions)),
          .init("discovery", .integer(measures.discoveryQuestions)),
        ] + debrief.mix.map { .init($0.kind.rawValue, .integer($0.count)) })),
    .init("talk_share", measures.talkShare.map { .integer($0) } ?? .null),
  ])
}

private func checkJSON(_ check: Check) -> JSONText {
  let evidence = check.evidence.map { evidence in
    JSONText.object([
      .init("turn", evidence.turn.map { .integer($0) } ?? .null),
      .init("words", .string(evidence.words)),
    ])
  }
  return .object([
    .init("id", .string(check.id)), .init("title", .string(check.title)),
    .init("passed", check.isMoot ? .null : .bool(check.isPassed)),
    .init("evidence", evidence ?? .null),
    .init("try", .optional(check.tryInstead)),
  ])
}
