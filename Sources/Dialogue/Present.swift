import AnswerParsing
public import Qualification
import Scoring

/// The lines that show what a turn led to; the same turn gives the same lines on any machine.
public func present(
  _ events: [Event], from before: Conversation, to after: Conversation, _ playbook: Playbook,
  asOf day: Day
) -> [Line] {
  var turn = TurnPresentation(
    before: before, after: after, playbook: playbook, day: day,
    assessment: assess(after.contact, under: playbook, asOf: day))
  for event in events { turn.show(event) }
  turn.showRatingMove()
  turn.showQuestion(in: events)
  return turn.lines
}

private struct TurnPresentation {
  let before: Conversation
  let after: Conversation
  let playbook: Playbook
  let day: Day
  let assessment: Assessment
  var lines: [Line] = []

  mutating func show(_ event: Event) {
    switch event {
    case .typed(let text): showCommand(text)
    case .recorded(let fact): if after.turn > 0 { show(fact) }
    case .retracted(let criterion): showHolding(criterion)
    case .noted(let text): lines.append(Line("  # " + quote(text, limit: 60), .hint))
    case .identified(let field, let value):
      if after.turn > 0 { lines.append(Line("  \(field.rawValue): \(value ?? "-")", .fact)) }
    case .linked(let person):
      if after.turn > 0 { lines.append(Line("  " + Wording.person(person))) }
    case .doubted(let doubt): lines.append(line(for: doubt))
    case .ruled(let ruling):
      if after.turn > 0 { lines.append(Line("  " + Wording.ruled(ruling, playbook))) }
    case .undone: showUndone()
    case .nextStepAgreed(let step): if after.turn > 0 { show(step) }
    case .revisitPlanned(let day):
      if after.turn > 0, let day { lines.append(Line(Wording.askAgain(on: day))) }
    case .closing: lines += review(after, playbook, assessment)
    case .closed: lines += summary(after, playbook, assessment)
    default: showState(event)
    }
  }

  private mutating func showState(_ event: Event) {
    guard after.turn > 0 else { return }
    switch event {
    case .staged(let stage):
      lines.append(Line("  " + Wording.stage(stage ?? assessment.stage, playbook)))
    case .doNotContact(let isAsked):
      lines.append(Line("  " + (isAsked ? Wording.doNotContact : Wording.mayContact), .warning))
    case .referralSource(let refers):
      lines.append(Line("  " + (refers ? Wording.refers : Wording.doesNotRefer)))
    case .quieted(let isHidden):
      lines.append(Line("  " + (isHidden ? Wording.hidden : Wording.shown), .hint))
    case .left: lines.append(Line("  " + Wording.left, .hint))
    case .resumed: lines.append(Line("  " + Wording.resumed, .hint))
    default: break
    }
  }

  private mutating func show(_ step: Contact.NextStep?) {
    lines.append(Line("  next: " + (step.map(stepText) ?? "-"), .fact))
  }

  private mutating func show(_ fact: Fact) {
    let level = assessment.standing(fact.criterion)?.level
    let isScored = (playbook.criterion(fact.criterion)?.points ?? 0) > 0
    let word = fact.value != nil && isScored ? level.map { " \($0.rawValue)" } ?? "" : ""
    lines.append(
      Line([
        Line.Span("  \(fact.criterion.rawValue)\(word): ", .fact),
        Line.Span(Wording.answer(fact.answer)),
        Line.Span("  " + quote(fact.words, limit: 48), .quote),
      ]))
    if fact.basis == .guessed {
      lines[lines.count - 1].spans.append(Line.Span(Wording.yourGuess, .hint))
    }
  }

  private mutating func showHolding(_ criterion: CriterionID) {
    let value = after.contact.holding(criterion)?.value.map { phrase(for: $0) } ?? "-"
    let line = Line("  \(criterion.rawValue): \(value)", .fact)
    if lines.last != line { lines.append(line) }
  }

  private func line(for doubt: Doubt) -> Line {
    let choices = doubt.choices(in: after.contact)
      .map { "\(doubt.number)\($0.key) \($0.meaning)" }.joined(separator: " · ")
    return Line([
      Line.Span("  \(doubt.number)? ", .key),
      Line.Span(Wording.doubt(doubt.matter, playbook) + "  ", .warning),
      Line.Span(choices, .key),
    ])
  }

  private mutating func showUndone() {
    lines.append(Line("  " + Wording.undone, .hint))
    for criterion in playbook.criteria.map(\.id) {
      if before.contact.holding(criterion) != after.contact.holding(criterion) {
        showHolding(criterion)
      }
    }
  }

  mutating func showRatingMove() {
    guard after.turn > 0, after.state.phase == .talking else { return }
    let earlier = assess(before.contact, under: playbook, asOf: day)
    guard earlier.rating != assessment.rating || earlier.isRated != assessment.isRated else {
      return
    }
    lines.append(
      Line([
        Line.Span("  now "),
        Line.Span(ratingWord(assessment), .rating(assessment.rating)),
        Line.Span(Wording.ratingMoved(to: assessment), .hint),
      ]))
  }

  mutating func showQuestion(in events: [Event]) {
    let wasAsked = events.contains { if case .asked = $0 { true } else { false } }
    let isTakenUp = events.contains { $0 == .resumed }
    let isBack = events.contains { if case .undone = $0 { true } else { false } }
    // What was heard stands on the screen already.
    let isHeard = events.contains { if case .heard = $0 { true } else { false } }
    guard wasAsked || isTakenUp || isBack, !isHeard, let open = after.state.open else { return }
    lines.append(Line())
    lines.append(Line(open.text, .question))
    if after.turn == 0 { lines.append(Line(Wording.keys, .hint)) }
  }
}

extension TurnPresentation {
  private mutating func showCommand(_ text: String) {
    let line = text.trimmed
    if isChoiceOfNoDoubt(line), before.state.doubts == after.state.doubts {
      lines.append(Line("  " + Wording.noSuchDoubt(line), .warning))
    }
    guard let command = line == "<" ? .back : readCommand(line, playbook) else { return }
    switch command {
    case .why: showWhy()
    case .score:
      let change = nearestChange(for: after.contact, under: playbook, asOf: day)
      lines += explain(after.contact, assessment, change, playbook)
    case .facts: lines += factLines(after, playbook, assessment)
    case .help:
      let width = Wording.help.map(\.0.count).max() ?? 0
      lines += Wording.help.map { key, text in
        Line([Line.Span("  " + key.padded(to: width) + "  ", .key), Line.Span(text)])
      }
    case .whatIf(let levels): showWhatIf(levels)
    case .refused(let problem): lines.append(Line("  " + Wording.problem(problem), .warning))
    case .undo:
      if before.lastTurnWithEffect == nil {
        lines.append(Line("  " + Wording.nothingToUndo, .hint))
      }
    case .back:
      if before.state.open == after.state.open {
        lines.append(Line("  " + Wording.nothingBefore, .hint))
      }
    default: break
    }
  }

  private mutating func showWhy() {
    guard let open = before.state.open, let question = playbook.question(open.id) else { return }
    lines.append(Line("  " + question.why, .hint))
  }

  private mutating func showWhatIf(_ levels: [CriterionID: Level]) {
    let assumed = assess(after.contact, under: playbook, asOf: day, assuming: levels)
    lines.append(Line([Line.Span("  ")] + headline(assumed).spans))
  }
}

/// What is on record of a contact as of a day, a line a criterion.
public func recordLines(of contact: Contact, _ playbook: Playbook, asOf day: Day) -> [Line] {
  let conversation = Conversation(started: nil, day: day, contact: contact)
  return factLines(conversation, playbook, assess(contact, under: playbook, asOf: day))
}

/// What is on record, a line a criterion.
func factLines(_ conversation: Conversation, _ playbook: Playbook, _ assessment: Assessment)
  -> [Line]
{
  let known = playbook.criteria.compactMap { criterion -> Line? in
    guard let fact = conversation.contact.latest(criterion.id) else { return nil }
    let level =
      fact.value == nil || criterion.points == 0
      ? "" : assessment.standing(criterion.id)?.level.map { " \($0.rawValue)" } ?? ""
    return Line([
      Line.Span("  \(criterion.id.rawValue)\(level): ", .fact),
      Line.Span(fact.answer == .notUnderstood ? "not understood" : Wording.answer(fact.answer)),
      Line.Span("  " + quote(fact.words, limit: 48), .quote),
    ])
  }
  return known.isEmpty ? [Line("  " + Wording.noFacts, .hint)] : known
}

/// All answers at the end of a call, with the doubts still open and how one is put right.
private func review(
  _ conversation: Conversation, _ playbook: Playbook, _ assessment: Assessment
) -> [Line] {
  var lines = [Line(), Line(Wording.allAsked, .heading)]
  lines += factLines(conversation, playbook, assessment)
  for doubt in conversation.state.doubts {
    let choices = doubt.choices(in: conversation.contact)
      .map { "\(doubt.number)\($0.key) \($0.meaning)" }.joined(separator: " · ")
    lines.append(
      Line([
        Line.Span("  \(doubt.number)? ", .key),
        Line.Span(Wording.doubt(doubt.matter, playbook) + "  ", .warning),
        Line.Span(choices, .key),
      ]))
  }
  lines.append(Line("  " + Wording.fixHint, .hint))
  return lines
}

/// The call in at most twelve lines, to paste into a CRM.
private func summary(
  _ conversation: Conversation, _ playbook: Playbook, _ assessment: Assessment
) -> [Line] {
  let contact = conversation.contact
  let who = [contact.identity[.name], contact.identity[.title], contact.identity[.company]]
    .compactMap { $0 }.joined(separator: ", ")
  var lines = [Line()]
  lines.append(
    Line([Line.Span(who.isEmpty ? "" : who + ": ", .heading)] + headline(assessment).spans))
  let facts = playbook.criteria.compactMap { criterion -> (Criterion, String)? in
    guard let value = contact.holding(criterion.id)?.value else { return nil }
    return (criterion, phrase(for: value))
  }
  for (criterion, text) in facts where criterion.isCore {
    lines.append(Line("\(criterion.id.rawValue): \(text)"))
  }
  let others = facts.filter { !$0.0.isCore }.map { "\($0.0.id.rawValue) \($0.1)" }
  if !others.isEmpty { lines.append(Line(others.joined(separator: "; "))) }
  let gates = assessment.gates.prefix(2).map { Wording.gate($0) }
  if !gates.isEmpty { lines.append(Line(gates.joined(separator: "; "), .warning)) }
  if let outcome = contact.lastOutcome { lines.append(Line("outcome: \(outcome.rawValue)")) }
  if let step = contact.nextStep {
    lines.append(Line("next: " + stepText(step)))
  }
  if let day = contact.revisitOn { lines.append(Line("revisit: \(day.iso)")) }
  lines.append(Line("stage: \(playbook.terms.word(for: assessment.stage))"))
  return lines
}

/// A step with its day, unless its words name the day as it is written.
private func stepText(_ step: Contact.NextStep) -> String {
  guard let day = step.day?.iso, !step.text.contains(day) else { return step.text }
  return "\(step.text) (\(day))"
}

/// What Ctrl-C at the prompt means, said once.
public let interruptionHint = Line("  " + Wording.interrupted, .hint)
