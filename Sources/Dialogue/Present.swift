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
  for case .doubted(let doubt) in events {
    if case .heard(let criterion, _, _) = doubt.matter { turn.unconfirmed.insert(criterion) }
  }
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
  /// What was only heard in this turn, and is shown by the doubt about it.
  var unconfirmed: Set<CriterionID> = []

  /// Whether a screen is shared: what was understood is shown, what it is worth is not.
  private var isQuiet: Bool { after.state.isQuiet }

  mutating func show(_ event: Event) {
    switch event {
    case .typed(let text): showCommand(text)
    case .recorded(let fact):
      if after.turn > 0, !unconfirmed.contains(fact.criterion) { show(fact) }
    case .placed(let speaker, let side):
      lines.append(Line("  " + Wording.placed(speaker, side), .hint))
    case .retracted(let criterion): showHolding(criterion)
    case .noted(let text):
      lines.append(Line([Line.Span("  # ", .hint, spoken: Wording.note), quote(text, limit: 60)]))
    case .identified(let field, let value):
      if after.turn > 0 { lines.append(valueLine(field.rawValue, value)) }
    case .linked(let person):
      if after.turn > 0 { lines.append(Line("  " + Wording.person(person))) }
    case .doubted(let doubt):
      if !isQuiet || !doubt.isJudgement {
        lines.append(line(for: doubt, in: after.state, playbook))
      }
    case .ruled(let ruling):
      if after.turn > 0, !isQuiet { lines.append(Line("  " + Wording.ruled(ruling, playbook))) }
    case .undone(let turn): showUndone(turn)
    case .nextStepAgreed(let step): if after.turn > 0 { show(step) }
    case .revisitPlanned(let day):
      if after.turn > 0, let day { lines.append(Line("  " + Wording.askAgain(on: day))) }
    case .closing: lines += review(after, playbook, assessment)
    case .closed:
      lines.append(Line())
      lines +=
        isQuiet
        ? quietSummary(after, playbook) : summaryLines(of: after, playbook, asOf: day)
    default: showState(event)
    }
  }

  private mutating func showState(_ event: Event) {
    if event == .doNotContact(true), after.turn == 0, after.kind == .call {
      lines.append(Line("  " + Wording.doNotContact, .warning))
    }
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
      if !isHidden { showJudgements() }
    case .left:
      // What was typed last is the command to leave.
      let isUnsaid = before.turn == 0 && before.contact.facts.isEmpty
      lines.append(Line("  " + (isUnsaid ? Wording.leftUnsaid : Wording.left), .hint))
    case .resumed:
      lines.append(Line("  " + Wording.resumed, .hint))
      if after.contact.doNotContact { lines.append(Line("  " + Wording.doNotContact, .warning)) }
    default: break
    }
  }

  /// The doubts that were not shown while the screen was shared.
  private mutating func showJudgements() {
    for doubt in after.state.doubts where doubt.isJudgement {
      lines.append(line(for: doubt, in: after.state, playbook))
    }
  }

  private mutating func show(_ step: Contact.NextStep?) {
    lines.append(valueLine("next", step.map(stepText)))
  }

  private mutating func show(_ fact: Fact) {
    var line = factLine(fact, playbook, isQuiet ? nil : assessment)
    if fact.answer == .notUnderstood {
      line.spans[1].text =
        after.asksAgain(about: fact.criterion, playbook)
        ? Wording.keptToAskAgain : Wording.kept
    }
    line.spans += reserve(about: fact)
    lines.append(line)
  }

  private mutating func showHolding(_ criterion: CriterionID) {
    let value = after.contact.holding(criterion)?.value.map { phrase(for: $0) }
    let line = valueLine(criterion.rawValue, value)
    if lines.last != line { lines.append(line) }
  }

  private func valueLine(_ name: String, _ value: String?) -> Line {
    Line([
      Line.Span("  \(name): ", .fact),
      Line.Span(value ?? "-", .fact, spoken: value ?? Wording.clearedAloud),
    ])
  }

  private mutating func showUndone(_ turn: Int) {
    let words = before.history.last { $0.turn == turn }?.words.trimmed ?? ""
    lines.append(Line("  " + Wording.undone(words), .hint))
    for criterion in playbook.criteria.map(\.id) {
      if before.contact.holding(criterion) != after.contact.holding(criterion) {
        showHolding(criterion)
      }
    }
  }

  mutating func showRatingMove() {
    guard after.turn > 0, after.state.phase == .talking, !isQuiet else { return }
    let earlier = assess(before.contact, under: playbook, asOf: day)
    guard earlier.rating != assessment.rating || earlier.isRated != assessment.isRated else {
      return
    }
    var rating = ratingSpan(assessment)
    // To whoever listens, the next prompt says it.
    rating.spoken = ""
    lines.append(
      Line([
        Line.Span("  now ", spoken: ""), rating,
        Line.Span(Wording.ratingMoved(to: assessment), .hint, spoken: ""),
      ]))
  }

  mutating func showQuestion(in events: [Event]) {
    let wasAsked = events.contains { if case .asked = $0 { true } else { false } }
    let isTakenUp = events.contains { $0 == .resumed }
    let isBack = events.contains { if case .undone = $0 { true } else { false } }
    // What was heard stands on the screen already.
    guard wasAsked || isTakenUp || isBack, let open = after.state.open,
      !events.contains(where: { $0.isHeard(saying: open.text) })
    else { return }
    lines.append(Line())
    lines.append(Line(open.text, .question))
    if after.turn == 0 { lines.append(list(Wording.keys(after.contact.identity[.name]), .hint)) }
  }
}

extension TurnPresentation {
  private mutating func showCommand(_ text: String) {
    let line = text.trimmed
    if before.hasNoDoubt(for: line, playbook), before.state.doubts == after.state.doubts {
      lines.append(Line("  " + Wording.noSuchDoubt(line), .warning))
    }
    if before.state.open?.id == .outcome, after.state.phase == .closing,
      ClosingWords(line).isQuestion, readLabel(line, playbook) == nil
    {
      lines.append(Line("  " + Wording.noOutcome, .warning))
    }
    guard let command = line == "<" ? .back : readCommand(line, playbook) else { return }
    switch command {
    case .why: showWhy()
    case .score:
      let change = nearestChange(for: after.contact, under: playbook, asOf: day)
      lines += chart(after.contact, assessment, change, playbook)
    case .facts: lines += factLines(after.contact, playbook, isQuiet ? nil : assessment)
    case .time: lines += timingLines(after, playbook)
    case .help:
      lines += Wording.help.map { key, text in
        Line(row: [Line.Cell("  " + key, .key), Line.Cell(text)])
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
  factLines(contact, playbook, assess(contact, under: playbook, asOf: day))
}

/// What is on record, a line a criterion; without levels where there is no assessment.
func factLines(_ contact: Contact, _ playbook: Playbook, _ assessment: Assessment?) -> [Line] {
  let known = playbook.criteria.compactMap { criterion in
    contact.latest(criterion.id).map { factLine($0, playbook, assessment) }
  }
  return known.isEmpty ? [Line("  " + Wording.noFacts, .hint)] : known
}

/// What was understood, with its level where there is an assessment, and the words it came from.
func factLine(_ fact: Fact, _ playbook: Playbook, _ assessment: Assessment?) -> Line {
  let isScored = (playbook.criterion(fact.criterion)?.points ?? 0) > 0
  let level = fact.value != nil && isScored ? assessment?.standing(fact.criterion)?.level : nil
  let word = level.map { " \($0.rawValue)" } ?? ""
  return Line([
    Line.Span("  \(fact.criterion.rawValue)\(word): ", .fact),
    Line.Span(Wording.answer(fact.answer)), .gap, quote(fact.words, limit: 48),
  ])
}

/// A doubt with its choices.
func line(for doubt: Doubt, in state: Conversation.State, _ playbook: Playbook) -> Line {
  let choices = doubt.choices(in: state).map { "\(doubt.number)\($0.key) \($0.meaning)" }
  var about = [Line.Span(Wording.doubt(doubt.matter, playbook), .warning)]
  if case .heard(let criterion, let value, let words) = doubt.matter {
    let isNoted = state.contact.latest(criterion)?.value != value
    about = [
      Line.Span(isNoted ? Wording.heardOtherwise : Wording.heard, .warning),
      Line.Span("\(criterion.rawValue): \(phrase(for: value))", .fact), .gap,
      quote(words, limit: 48),
    ]
  }
  return Line(
    [Line.Span("  \(doubt.number)? ", .key, spoken: Wording.doubtAloud(doubt.number))] + about
      + [Line.Span("  ", .separator, spoken: " ")] + list(choices, .key).spans)
}

/// Items with dots between.
func list(_ items: [String], _ role: Line.Role) -> Line {
  var spans: [Line.Span] = []
  for item in items {
    if !spans.isEmpty { spans.append(.dot) }
    spans.append(Line.Span(item, role))
  }
  return Line(spans)
}

extension Event {
  /// Whether it is an utterance with these words in it.
  fileprivate func isHeard(saying words: String) -> Bool {
    guard case .heard(_, let text) = self else { return false }
    return text.utf8.count >= words.utf8.count && text.firstRange(of: words) != nil
  }
}

extension Conversation.State {
  /// The doubts that may be seen: while a screen is shared, those about answers alone.
  var shownDoubts: [Doubt] { doubts.filter { !isQuiet || !$0.isJudgement } }
}

extension Doubt {
  /// Whether it is about what an answer means for the rating, and not about the answer.
  var isJudgement: Bool {
    if case .gate = matter { true } else { false }
  }
}

/// What Ctrl-C at the prompt means, said once.
public let interruptionHint = Line("  " + Wording.interrupted, .hint)
