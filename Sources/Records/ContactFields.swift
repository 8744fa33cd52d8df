public import Dialogue
public import Qualification

/// The keys of a contact file in their order.
public func contactKeys(_ playbook: Playbook) -> [String] {
  let head =
    ["leadline", "id"] + Contact.Field.allCases.map(\.rawValue) + [
      "rating", "points", "ceiling", "coverage", "stage", "rated_on", "playbook", "events",
      "next_step", "next_step_on", "revisit_on", "last_outcome", "do_not_contact",
      "referral_source", "better_served_by", "people",
    ]
  return head
    + playbook.criteria.flatMap { criterion in
      ["", "_level", "_said", "_at"].map { criterion.id.key + $0 }
    }
}

/// The values of the keys that a person may change by hand, as they were written.
func editableFields(_ contact: Contact, _ playbook: Playbook) -> [String: ContactField] {
  var fields: [String: ContactField] = [:]
  for (field, value) in contact.identity { fields[field.rawValue] = .text(value) }
  if let step = contact.nextStep {
    fields["next_step"] = step.text.isEmpty ? nil : .text(step.text)
    fields["next_step_on"] = step.day.map { .text($0.iso) }
  }
  fields["revisit_on"] = contact.revisitOn.map { .text($0.iso) }
  fields["last_outcome"] = contact.lastOutcome.map { .text($0.rawValue) }
  if contact.doNotContact { fields["do_not_contact"] = .text("true") }
  if contact.isReferralSource { fields["referral_source"] = .text("true") }
  fields["better_served_by"] = contact.betterServedBy.map { .text($0) }
  for criterion in playbook.criteria {
    guard let fact = contact.latest(criterion.id) else { continue }
    fields[criterion.id.key] = .text(answerText(fact.answer))
    fields[criterion.id.key + "_said"] = fact.words.isEmpty ? nil : .text(fact.words)
  }
  return fields
}

/// The values of all keys that leadline writes.
func contactFields(
  _ contact: Contact, _ report: ContactReport, _ playbook: Playbook, eventCount: Int
) -> [String: ContactField] {
  var fields = editableFields(contact, playbook)
  fields["rating"] = report.isRated ? .text(report.rating.rawValue) : .text("not rated")
  fields["points"] = .text(pointsText(tenths: report.points))
  fields["ceiling"] = .text(pointsText(tenths: report.ceiling))
  fields["coverage"] = .text(String(report.coverage))
  fields["stage"] = .text(report.stage.rawValue)
  fields["rated_on"] = .text(report.asOf.iso)
  fields["playbook"] = .text(playbookText(playbook))
  fields["events"] = .text(String(eventCount))
  let people = contact.people.map { personText($0) }.filter { !$0.isEmpty }
  if !people.isEmpty { fields["people"] = .list(people) }
  for criterion in playbook.criteria {
    guard let fact = contact.latest(criterion.id) else { continue }
    if fact.value != nil, let level = report.levels[criterion.id] {
      fields[criterion.id.key + "_level"] = .text(level.rawValue)
    }
    fields[criterion.id.key + "_at"] = .text(placeText(of: fact))
  }
  return fields
}

/// What a contact file says under a key of a contact as of a day; nothing where it has no such line.
public func fieldText(
  _ key: String, of contact: Contact, _ playbook: Playbook, asOf day: Day
) -> String? {
  let report = ContactReport(on: contact, playbook, asOf: day)
  return contactFields(contact, report, playbook, eventCount: 0)[key]?.text
}

/// What a contact file says of a contact under each of its keys, those that a report computes
/// included.
public func fieldTexts(
  of contact: Contact, _ report: ContactReport, _ playbook: Playbook, eventCount: Int
) -> [String: String] {
  contactFields(contact, report, playbook, eventCount: eventCount).mapValues(\.text)
}

/// A playbook as files name it.
func playbookText(_ playbook: Playbook) -> String {
  let hash = playbook.hash.isEmpty ? nil : playbook.hash
  return TranscriptHead.PlaybookName(id: playbook.id, version: playbook.version, hash: hash).text
}

/// The keys that are the person's to change, in their order.
func editableKeys(_ playbook: Playbook) -> [String] {
  Contact.Field.allCases.map(\.rawValue) + [
    "next_step", "next_step_on", "revisit_on", "last_outcome", "do_not_contact",
    "referral_source", "better_served_by",
  ] + playbook.criteria.flatMap { [$0.id.key, $0.id.key + "_said"] }
}

/// An answer as contact files write it: the canonical value, or why there is none.
public func answerText(_ answer: Fact.Answer) -> String {
  switch answer {
  case .known(let value): canonicalText(value)
  case .declined: "declined"
  case .doesNotKnow: "does not know"
  case .notUnderstood: "not understood"
  }
}

/// Where a fact was said: the day, the turn, and who was heard to say it.
private func placeText(of fact: Fact) -> String {
  let turn = fact.evidence.turn > 0 ? " turn \(fact.evidence.turn)" : ""
  return fact.day.iso + turn + (fact.evidence.speaker.map { ", \($0)" } ?? "")
}

/// Somebody in a decision as files name them: `Petra Kurz (CFO) decides`; empty for nobody known.
public func personText(_ person: Authority.Person) -> String {
  let who = [person.name, person.role].compactMap { $0 }
  let name = who.count == 2 ? "\(who[0]) (\(who[1]))" : who.first ?? ""
  return name.isEmpty ? "" : name + (person.decides ? " decides" : "")
}

extension CriterionID {
  /// The criterion as a key of a file.
  var key: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}
