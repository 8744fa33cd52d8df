import BookStore
import Dialogue
import Qualification
import Records
import Scoring

/// How the contacts of a book, or of transcripts, stand under another playbook than their own.
struct PlaybookComparison {
  /// A contact that was rated under both playbooks.
  struct Rated {
    var source: String
    var contact: Contact
    var day: Day
    var before: Assessment
    var after: Assessment
    var reasons: [RuleChange]

    /// The criteria whose level differs, with both levels.
    var levels: [(criterion: CriterionID, before: Level?, after: Level?)] {
      let old = before.standings
      let new = after.standings
      var ids = old.map(\.criterion)
      ids += new.map(\.criterion).filter { !ids.contains($0) }
      return ids.compactMap { id in
        let earlier = old.first { $0.criterion == id }?.level
        let later = new.first { $0.criterion == id }?.level
        return earlier == later ? nil : (id, earlier, later)
      }
    }

    var differs: Bool { before.rating != after.rating || !levels.isEmpty }
  }

  private(set) var rated: [Rated] = []
  let new: Playbook

  init(to new: Playbook) { self.new = new }

  var differing: [Rated] { rated.filter(\.differs) }

  /// Rates a contact under its own playbook and under the new one; `again` is the contact as today's
  /// reading leaves it, where the words were read anew.
  mutating func rate(
    _ contact: Contact, readAgain again: Contact? = nil, under old: Playbook, asOf day: Day,
    source: String
  ) {
    let now = again ?? contact
    rated.append(
      Rated(
        source: source, contact: now, day: day, before: assess(contact, under: old, asOf: day),
        after: assess(now, under: new, asOf: day),
        reasons: reasons(of: now, from: old, to: new, asOf: day)))
  }

  /// What differs, as people read it: as of when, each contact with both ratings, levels and rules, and
  /// a table.
  var lines: [Line] {
    var lines: [Line] = []
    for one in differing {
      let name = one.contact.identity[.name] ?? one.source
      let ratings =
        one.before.rating == one.after.rating
        ? [Line.Span(one.after.rating.rawValue, .rating(one.after.rating))]
        : [
          Line.Span(one.before.rating.rawValue, .rating(one.before.rating)), Line.Span(" -> "),
          Line.Span(one.after.rating.rawValue, .rating(one.after.rating)),
        ]
      lines.append(Line([Line.Span(name + ": ", .heading)] + ratings))
      for level in one.levels {
        let before = level.before?.rawValue ?? "-"
        let after = level.after?.rawValue ?? "-"
        lines.append(Line("  \(level.criterion.rawValue) \(before) -> \(after)", .fact))
      }
      lines += one.reasons.map { Line("  \(CommandWording.because($0))", .hint) }
      if one.reasons.isEmpty { lines.append(Line("  \(CommandWording.readAnew)", .hint)) }
    }
    if !lines.isEmpty { lines.append(Line()) }
    return [Line(CommandWording.comparedAsOf, .hint)] + lines + table + [
      Line(CommandWording.compared(differing.count, of: rated.count))
    ]
  }

  /// How many contacts go from each rating (down) to each (across).
  private var table: [Line] {
    let ratings = Rating.allCases
    func row(_ head: String, _ cells: [String]) -> Line {
      Line(
        row: [Line.Cell([Line.Span(head)])] + cells.map { Line.Cell([Line.Span($0)], .trailing) })
    }
    return [row(CommandWording.before, ratings.map(\.rawValue))]
      + ratings.map { old in
        row(
          old.rawValue,
          ratings.map { new in
            String(count(from: old, to: new))
          })
      }
  }

  private func count(from old: Rating, to new: Rating) -> Int {
    rated.count { $0.before.rating == old && $0.after.rating == new }
  }

  /// One object for each contact that differs, and last the table.
  var json: [JSONText] {
    differing.map { one in
      .object([
        JSONText.Member("schema", .string("leadline/difference/1")),
        JSONText.Member("source", .string(one.source)),
        JSONText.Member("contact", contactJSON(one.contact)),
        JSONText.Member("as_of", .string(one.day.iso)),
        JSONText.Member("rating", change(one.before.rating.rawValue, one.after.rating.rawValue)),
        JSONText.Member(
          "levels",
          .array(
            one.levels.map { level in
              .object(
                [JSONText.Member("criterion", .string(level.criterion.rawValue))]
                  + members(level.before?.rawValue, level.after?.rawValue))
            })),
        JSONText.Member(
          "rules",
          .array(
            one.reasons.map { reason in
              .object(
                [JSONText.Member("rule", .string(reason.rule))]
                  + members(reason.before, reason.after))
            })),
      ])
    } + [tableJSON]
  }

  private var tableJSON: JSONText {
    let ratings = Rating.allCases
    return .object([
      JSONText.Member("schema", .string("leadline/confusion/1")),
      JSONText.Member("contacts", .integer(rated.count)),
      JSONText.Member("differ", .integer(differing.count)),
      JSONText.Member(
        "table",
        .object(
          ratings.map { old in
            JSONText.Member(
              old.rawValue,
              .object(
                ratings.map { new in
                  JSONText.Member(new.rawValue, .integer(count(from: old, to: new)))
                }))
          })),
    ])
  }

  private func change(_ before: String?, _ after: String?) -> JSONText {
    .object(members(before, after))
  }

  private func members(_ before: String?, _ after: String?) -> [JSONText.Member] {
    [JSONText.Member("before", .optional(before)), JSONText.Member("after", .optional(after))]
  }
}
