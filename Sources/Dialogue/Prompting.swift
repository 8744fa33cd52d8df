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
    return doubt.choices(in: state.contact).first.map { Wording.choiceHint(doubt.number, $0.key) }
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

/// The core criteria in words and the count of the others that are known.
func status(_ assessment: Assessment, _ playbook: Playbook) -> Line {
  var spans: [Line.Span] = []
  let asked = playbook.questions.flatMap(\.criteria)
  let core = playbook.coreCriteria.sorted {
    (asked.firstIndex(of: $0.id) ?? .max) < (asked.firstIndex(of: $1.id) ?? .max)
  }
  for criterion in core {
    let standing = assessment.standing(criterion.id)
    let level = standing?.isStale == true ? nil : standing?.level
    if !spans.isEmpty { spans.append(Line.Span(" · ", .muted)) }
    spans.append(Line.Span(criterion.id.rawValue + " ", .muted))
    spans.append(Line.Span(level?.rawValue ?? "?", level == nil ? .hint : .fact))
  }
  let others = playbook.criteria.filter { $0.points > 0 && !$0.isCore }
  let known = others.count { !assessment.missing.contains($0.id) }
  spans.append(Line.Span(" · \(known) of \(others.count)", .muted))
  return Line(spans)
}

private func shortRating(_ assessment: Assessment) -> Line {
  let word = assessment.isRated ? assessment.rating.rawValue : "not rated"
  return Line([
    Line.Span(word, .rating(assessment.rating)),
    Line.Span(
      " \(pointsText(tenths: assessment.points))/\(pointsText(tenths: assessment.ceiling))", .muted),
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
