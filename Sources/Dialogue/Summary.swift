import AnswerParsing
public import Qualification
import Scoring

/// All answers at the end of a call, with the doubts still open and how one is put right.
func review(
  _ conversation: Conversation, _ playbook: Playbook, _ assessment: Assessment
) -> [Line] {
  let isQuiet = conversation.state.isQuiet
  var lines = [Line(), Line(Wording.allAsked, .heading)]
  lines += factLines(conversation.contact, playbook, isQuiet ? nil : assessment)
  lines += answeredFields(of: conversation.contact, playbook).map { field, value in
    Line([Line.Span("  \(field.rawValue): ", .fact), Line.Span(value, .fact)])
  }
  for doubt in conversation.state.shownDoubts {
    lines.append(line(for: doubt, in: conversation.state, playbook))
  }
  lines.append(Line([Line.Span("  ")] + list(Wording.fixHints, .hint).spans))
  return lines
}

/// A call in at most twelve lines, to paste into a CRM: who and how rated, the core facts, the
/// others, the gates, outcome, next step, revisit, stage, and when the call was.
///
/// No line needs its colours, and none ends in spaces.
public func summaryLines(
  of conversation: Conversation, _ playbook: Playbook, asOf day: Day
) -> [Line] {
  let assessment = assess(conversation.contact, under: playbook, asOf: day)
  let who = whoText(conversation.contact)
  var lines = [
    Line(
      (who.isEmpty ? [] : [Line.Span(who, .heading), Line.Span(": ", .heading, spoken: ", ")])
        + headline(assessment).spans)
  ]
  lines += knowledge(of: conversation.contact, playbook)
  let gates = assessment.gates.prefix(2).map { Wording.gate($0) }
  if !gates.isEmpty { lines.append(Line(gates.joined(separator: "; "), .warning)) }
  lines += outcome(of: conversation.contact)
  lines.append(Line(Wording.stage(assessment.stage, playbook)))
  return lines + callTime(of: conversation)
}

/// The summary of a call while the screen is shared: what was said, and not what it is worth.
func quietSummary(_ conversation: Conversation, _ playbook: Playbook) -> [Line] {
  let who = whoText(conversation.contact)
  return (who.isEmpty ? [] : [Line(who, .heading)])
    + knowledge(of: conversation.contact, playbook) + outcome(of: conversation.contact)
    + callTime(of: conversation) + [Line(Wording.hiddenRating, .hint)]
}

private func whoText(_ contact: Contact) -> String {
  [contact.identity[.name], contact.identity[.title], contact.identity[.company]]
    .compactMap { $0 }.joined(separator: ", ")
}

/// The core facts, a line each up to four, and all others in one line.
private func knowledge(of contact: Contact, _ playbook: Playbook) -> [Line] {
  let facts = playbook.criteria.compactMap { criterion -> (Criterion, String)? in
    guard let fact = contact.holding(criterion.id), let value = fact.value else { return nil }
    let mark = fact.isUnconfirmed ? " (\(Wording.unconfirmed))" : ""
    return (criterion, phrase(for: value) + mark)
  }
  let core = facts.filter(\.0.isCore)
  var lines = core.prefix(4).map { Line("\($0.0.id.rawValue): \($0.1)") }
  let others =
    (core.dropFirst(4) + facts.filter { !$0.0.isCore }).map { "\($0.0.id.rawValue) \($0.1)" }
    + answeredFields(of: contact, playbook).map { "\($0.field.rawValue) \($0.value)" }
  if !others.isEmpty { lines.append(Line(others.joined(separator: "; "))) }
  return lines
}

/// What is known of who the contact is as an answer to a question, such as where they heard of us.
private func answeredFields(
  of contact: Contact, _ playbook: Playbook
) -> [(field: Contact.Field, value: String)] {
  playbook.questions.compactMap { question in
    guard case .field(let field) = question.target, let value = contact.identity[field] else {
      return nil
    }
    return (field, value)
  }
}

private func outcome(of contact: Contact) -> [Line] {
  var lines: [Line] = []
  if let outcome = contact.lastOutcome { lines.append(Line(Wording.outcome(outcome))) }
  if let step = contact.nextStep { lines.append(Line(Wording.next + stepText(step))) }
  if let day = contact.revisitOn { lines.append(Line(Wording.revisit(day))) }
  return lines
}

private func callTime(of conversation: Conversation) -> [Line] {
  callTimeText(conversation).map { [Line("\(Wording.callLabel): \($0)")] } ?? []
}

/// A step with its day, unless its words name the day as it is written.
func stepText(_ step: Contact.NextStep) -> String {
  guard let day = step.day?.iso, !step.text.contains(day) else { return step.text }
  return "\(step.text) (\(day))"
}
