import Qualification
public import Records

extension Report {
  /// The report as one object of JSON, `leadline/report/1`, all keys always and in this order.
  public var json: JSONText {
    .object([
      member("schema", .string("leadline/report/1")), member("as_of", .string(asOf.iso)),
      member("since", .optional(since?.iso)),
      member(
        "playbook",
        .object([
          member("id", .string(playbook.id)), member("version", .integer(playbook.version)),
          member("hash", .string(playbook.hash)),
        ])),
      member("count", .integer(contacts.count)), member("ratings", counts(ratings)),
      member("pipeline", .array(pipeline.map { json(of: $0) })),
      member("movement", movement.map { json(of: $0) } ?? .null),
      member("open_talks", .integer(openTalks)),
      member(
        "stalls",
        .array(
          stalls.map {
            .object([
              member("criterion", .string($0.criterion.rawValue)),
              member("unknown", .integer($0.unknown)), member("first", .integer($0.first)),
            ])
          })),
      member(
        "disqualified_because",
        .array(
          closings.map {
            .object([
              member("reason", .optional($0.reason?.rawValue)), member("text", .string($0.text)),
              member("count", .integer($0.count)),
            ])
          })),
      member("due", .array(due.map { .string($0.id) })),
      member("soon", .array(soon.map { .string($0.id) })),
      member("contacts", .array(contacts.map { json(of: $0) })),
    ])
  }

  private func counts(_ counts: [Int]) -> JSONText {
    .object(zip(Report.ratingKeys, counts).map { member($0, .integer($1)) })
  }

  /// The keys of ratings in JSON, in the order of `ratingOrder`.
  static let ratingKeys = ["hot", "warm", "cold", "disqualified", "not_rated"]

  private func json(of row: PipelineRow) -> JSONText {
    .object([
      member("stage", .string(row.stage.rawValue)),
      member("word", .string(playbook.terms.word(for: row.stage))),
      member("count", .integer(row.sum)), member("ratings", counts(row.counts)),
    ])
  }

  private func json(of movement: Movement) -> JSONText {
    let places = Report.ratingKeys + ["new"]
    let moves = places.indices.flatMap { from in
      Report.ratingKeys.indices.compactMap { to -> JSONText? in
        let count = movement.counts[from][to]
        guard count > 0 else { return nil }
        return .object([
          member("from", .string(places[from])), member("to", .string(places[to])),
          member("count", .integer(count)),
        ])
      }
    }
    return .object([
      member("better", .integer(movement.better)), member("worse", .integer(movement.worse)),
      member("same", .integer(movement.same)), member("new", .integer(movement.new)),
      member("moves", .array(moves)),
    ])
  }

  private func json(of contact: ReportedContact) -> JSONText {
    .object([
      member("id", .optional(contact.id.isEmpty ? nil : contact.id)),
      member("file", .string(contact.file)), member("name", .optional(contact.name)),
      member("company", .optional(contact.company)), member("title", .optional(contact.title)),
      member("rating", .optional(contact.rating?.rawValue)),
      member("points", .number(pointsText(tenths: contact.points))),
      member("ceiling", .number(pointsText(tenths: contact.ceiling))),
      member("coverage", .integer(contact.coverage)),
      member("stage", .string(contact.stage.rawValue)),
      member("rated_on", .optional(contact.ratedOn?.iso)),
      member("unknown", .array(contact.unknown.map { .string($0.rawValue) })),
      member("why", .array(contact.reasons.map { .string($0) })),
      member("next_step", .optional(contact.nextStep)),
      member("next_step_on", .optional(contact.nextStepOn?.iso)),
      member("revisit_on", .optional(contact.revisitOn?.iso)),
      member("do_not_contact", .bool(contact.doNotContact)),
      member("earlier", earlier(contact)),
    ])
  }

  private func earlier(_ contact: ReportedContact) -> JSONText {
    guard since != nil else { return .null }
    switch contact.earlier {
    case .absent: return .string("new")
    case .known(let rating): return .string(rating?.rawValue ?? "not_rated")
    }
  }
}

private func member(_ name: String, _ value: JSONText) -> JSONText.Member {
  JSONText.Member(name, value)
}
