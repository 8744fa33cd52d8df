public import Qualification
import Scoring

/// What a source shows while it waits: the core criteria, the rating, the open question's name.
///
/// While an answer is edited, it is there to begin with.
public func prompt(
  for conversation: Conversation, _ playbook: Playbook, asOf day: Day, editing: Bool = false
) -> Prompt {
  let assessment = assess(conversation.contact, under: playbook, asOf: day)
  let state = conversation.state
  let topic = state.open.map { playbook.question($0.id)?.id ?? $0.id } ?? "note"
  return Prompt(
    status: state.isQuiet ? Line() : status(assessment, playbook),
    rating: state.isQuiet ? Line() : shortRating(assessment),
    label: topic.rawValue + "> ",
    prefill: editing ? prefill(conversation, playbook) : "",
    hint: state.isQuiet ? "" : hint(state, playbook),
    topic: topic,
    vocabulary: Vocabulary(conversation, playbook))
}

/// How a doubt is settled, else what a strong answer to the open question sounds like.
private func hint(_ state: Conversation.State, _ playbook: Playbook) -> String {
  if let doubt = state.doubts.last {
    return doubt.choices(in: state).first.map { Wording.choiceHint(doubt.number, $0.key) }
      ?? ""
  }
  guard let open = state.open, let question = playbook.question(open.id),
    let criterion = question.criteria.first.flatMap({ playbook.criterion($0) })
  else { return "" }
  let sounds = criterion.strongSounds
  return sounds.isEmpty ? "" : Wording.listenFor(sounds)
}

/// The question that would be put next, and the criterion that it is about; nothing where all has
/// been asked.
public func questionAhead(
  of conversation: Conversation, _ playbook: Playbook, asOf day: Day
) -> (criterion: CriterionID?, question: QuestionID)? {
  let assessment = assess(conversation.contact, under: playbook, asOf: day)
  guard let next = nextQuestion(conversation, playbook, assessment) else { return nil }
  return (playbook.question(next.id)?.criteria.first, next.id)
}

/// The core criteria in words and the count of the others that are known; where there is less room,
/// without the count, with levels and names cut short, and at last only how many are known.
func status(_ assessment: Assessment, _ playbook: Playbook) -> Line {
  let asked = playbook.questions.flatMap(\.criteria)
  let core = playbook.coreCriteria.sorted {
    (asked.firstIndex(of: $0.id) ?? .max) < (asked.firstIndex(of: $1.id) ?? .max)
  }
  let levels = core.map { criterion -> (CriterionID, Level?) in
    let standing = assessment.standing(criterion.id)
    return (criterion.id, standing?.isStale == true ? nil : standing?.level)
  }
  let others = playbook.criteria.filter { $0.points > 0 && !$0.isCore }
  let known = others.count { !assessment.missing.contains($0.id) }
  let count = Line.Span(
    "\(known) of \(others.count)", .muted, spoken: Wording.othersAloud(known, of: others.count))
  func spans(
    _ separator: Line.Span, name nameLength: Int = .max,
    level: (Level) -> String = { $0.rawValue }
  ) -> [Line.Span] {
    levels.flatMap { id, known in
      let name = id.rawValue.prefix(nameLength) + (nameLength > 1 ? " " : "")
      return [
        separator, Line.Span(String(name), .muted),
        Line.Span(
          known.map(level) ?? "?", known == nil ? .hint : .fact,
          spoken: known?.rawValue ?? Wording.unknownAloud),
      ]
    }.dropFirst().map { $0 }
  }
  let tightDot = Line.Span("·", .separator)
  let space = Line.Span(" ", .separator)
  let full = spans(.dot)
  let coreKnown = levels.count { $0.1 != nil }
  return Line(
    full + (others.isEmpty ? [] : [.dot, count]),
    shorter: [
      full, spans(tightDot), spans(.dot, level: Wording.short),
      spans(.dot, name: 4, level: Wording.short), spans(tightDot, name: 4, level: Wording.short),
      spans(space, name: 1) { String($0.rawValue.prefix(1)) },
      [Line.Span("\(coreKnown)/\(levels.count)", .muted)],
    ])
}

private func shortRating(_ assessment: Assessment) -> Line {
  let word = assessment.isRated ? assessment.rating.rawValue : "not rated"
  let points = pointsText(tenths: assessment.points)
  let ceiling = pointsText(tenths: assessment.ceiling)
  return Line([
    Line.Span(word, .rating(assessment.rating)),
    Line.Span(" \(points)/\(ceiling)", .muted, spoken: ", \(points) of \(ceiling)"),
  ])
}

/// The earlier answer to a question that is put again, to be edited rather than typed anew.
private func prefill(_ conversation: Conversation, _ playbook: Playbook) -> String {
  guard let open = conversation.state.open, !open.id.isFollowUp,
    let question = playbook.question(open.id)
  else { return "" }
  switch question.target {
  case .field(let field): return conversation.contact.identity[field] ?? ""
  case .criteria(let ids):
    guard ids.count == 1, let fact = conversation.contact.holding(ids[0]), fact.value != nil,
      fact.evidence.turn > 0
    else { return "" }
    return fact.words
  }
}
