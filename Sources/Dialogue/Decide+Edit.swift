import AnswerParsing
import Qualification

extension Deliberation {
  /// A key of the contact file that was changed by hand.
  mutating func take(_ edit: Edit) {
    happen(.edited(key: edit.key, value: edit.value))
    record(edit)
  }

  /// A field that another system gave: recorded as an edit of that key would be.
  ///
  /// What it tells of the ideal customer is recorded as well.
  mutating func take(imported field: Edit) {
    guard let value = field.value else { return }
    happen(.imported(key: field.key, value: value))
    if field.key == "note" { return happen(.noted(value)) }
    record(field)
    if let attribute = Contact.Field(rawValue: field.key) { fillChecklist(from: attribute, value) }
  }

  private mutating func record(_ edit: Edit) {
    if let field = Contact.Field(rawValue: edit.key) {
      happen(.identified(field, edit.value))
    } else if let event = recordEvent(for: edit) {
      happen(event)
    } else {
      take(criterionEdit: edit)
    }
  }

  /// The event behind a key that is neither identity nor criterion.
  private func recordEvent(for edit: Edit) -> Event? {
    let value = edit.value ?? ""
    switch edit.key {
    case "next_step":
      let step = edit.value.map { Contact.NextStep(text: $0, day: contact.nextStep?.day) }
      return .nextStepAgreed(step)
    case "next_step_on":
      let text = contact.nextStep?.text ?? ""
      let day = Day(iso: value)
      return .nextStepAgreed(
        text.isEmpty && day == nil ? nil : Contact.NextStep(text: text, day: day))
    case "revisit_on": return .revisitPlanned(Day(iso: value))
    case "last_outcome": return Contact.Outcome(rawValue: value).map { .ended($0) }
    case "do_not_contact": return .doNotContact(isYes(value))
    case "referral_source": return .referralSource(isYes(value))
    case "better_served_by": return .betterServed(edit.value)
    case "stage": return .staged(Stage(rawValue: value))
    default: return nil
    }
  }

  private mutating func take(criterionEdit edit: Edit) {
    if let criterion = playbook.criterion(named: edit.key) {
      take(value: edit, for: criterion)
    } else if let name = edit.key.strippingSuffix("_level"),
      let criterion = playbook.criterion(named: name)
    {
      guard let value = edit.value, let level = Level(rawValue: value.lowercased()) else { return }
      record(criterion.id, .known(.judgement(level)), words: value, basis: .judged)
    } else if let name = edit.key.strippingSuffix("_said"),
      let criterion = playbook.criterion(named: name), let value = edit.value,
      let fact = contact.latest(criterion.id)
    {
      record(
        criterion.id, fact.answer, words: value, basis: fact.basis, confidence: fact.confidence)
    }
  }

  private mutating func take(value edit: Edit, for criterion: Criterion) {
    guard let value = edit.value, !value.isEmpty else {
      while contact.latest(criterion.id) != nil { happen(.retracted(criterion.id)) }
      return
    }
    if let known = edit.known {
      record(criterion.id, .known(known), words: value)
      return
    }
    let expectation = Expectation(
      kind: criterion.kind, criteria: [criterion.id],
      checklist: criterion.kind == .fit ? playbook.idealCustomer : [])
    let understanding = understand(
      value, said: day, expecting: seenFromNote(expectation), settings: playbook.settings, cues: [])
    if let spoken = understanding.facts.first(where: { $0.kind == criterion.kind }) {
      record(
        criterion.id, .known(spoken.value), words: value, basis: spoken.basis,
        confidence: max(spoken.confidence, .likely))
    } else {
      record(criterion.id, .notUnderstood, words: value)
    }
  }
}

/// Whether a value of a contact file that is yes or no is yes, in any of the ways in which YAML and
/// people write it.
public func isYes(_ text: String) -> Bool {
  ["true", "yes", "1", "on"].contains(text.lowercased())
}

extension String {
  fileprivate func strippingSuffix(_ suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}
