public import Qualification
import Scoring

/// The question to put next, computed from what is known and never stored.
struct NextQuestion: Hashable {
  var id: QuestionID
  var text: String
}

extension QuestionID {
  /// How the call ended and what happens next, in one line.
  public static let outcome: QuestionID = "outcome"

  /// Whether a disqualified contact would refer others, and what would serve them better.
  static let referral: QuestionID = "referral"

  /// Who it was, where the contact has no name at the end.
  public static let who: QuestionID = "who"

  /// Whether this is a question to ask on, such as `challenges.cost`.
  var isFollowUp: Bool { rawValue.contains(".") }
}

/// The question to put next, or nothing where all has been asked.
///
/// Gates in doubt come first, then the core questions, what to ask on, the other questions, what
/// was put off or not understood, and last the rep's own line, which nobody else shall see while a
/// screen is shared; in each the playbook's order.
func nextQuestion(
  _ conversation: Conversation, _ playbook: Playbook, _ assessment: Assessment
) -> NextQuestion? {
  let search = QuestionSearch(
    state: conversation.state, day: conversation.day, playbook: playbook, assessment: assessment)
  if conversation.state.asksWhoElse(assessment) { return search.referral() }
  return search.doubtedGate()
    ?? search.unanswered { $0.isCore }
    ?? search.followUp()
    ?? search.unanswered { !$0.isCore && $0.isAloud }
    ?? search.leftOver()
    ?? search.unanswered { !$0.isCore && !$0.isAloud && !conversation.state.isQuiet }
}

extension Conversation.State {
  /// Whether nothing but who else is left to ask; that question waits while a screen is shared.
  func asksWhoElse(_ assessment: Assessment) -> Bool {
    assessment.rating == .disqualified && (!isQuiet || contact.doNotContact)
  }
}

extension Conversation {
  /// Whether what was not understood of a criterion will be asked once more.
  func asksAgain(about criterion: CriterionID, _ playbook: Playbook) -> Bool {
    kind.asks && state.phase == .talking
      && playbook.questions.contains {
        $0.criteria.contains(criterion) && state.canBeAskedAgain($0.id)
      }
  }
}

extension Conversation.State {
  /// Whether a question was put at most once, and not left out.
  fileprivate func canBeAskedAgain(_ id: QuestionID) -> Bool {
    asked.count { $0 == id } < 2 && !skipped.contains(id)
  }
}

private struct QuestionSearch {
  let state: Conversation.State
  let day: Day
  let playbook: Playbook
  let assessment: Assessment

  func referral() -> NextQuestion? {
    guard isFresh(.referral), !state.contact.doNotContact else { return nil }
    return NextQuestion(id: .referral, text: Wording.referralQuestion)
  }

  func doubtedGate() -> NextQuestion? {
    for finding in assessment.gates where finding.state == .inferred {
      for question in playbook.questions {
        for followUp in question.followUps
        where followUp.condition == .inDoubt(finding.gate.reason) && isFresh(followUp.id) {
          return NextQuestion(id: followUp.id, text: followUp.ask)
        }
      }
    }
    return nil
  }

  func unanswered(_ included: (Question) -> Bool) -> NextQuestion? {
    for question in playbook.questions where included(question) && !isPutAway(question.id) {
      if !isAnswered(question), question.after.allSatisfy(hasCome) {
        return NextQuestion(id: question.id, text: question.ask)
      }
    }
    return nil
  }

  func followUp() -> NextQuestion? {
    for question in playbook.questions {
      for followUp in question.followUps where isFresh(followUp.id) {
        if question.criteria.contains(where: { holds(followUp.condition, for: $0) }) {
          return NextQuestion(id: followUp.id, text: followUp.ask)
        }
      }
    }
    return nil
  }

  /// What was put off, or was not understood and has been asked only once.
  func leftOver() -> NextQuestion? {
    if let id = state.postponed.first, let text = playbook.wording(of: id) {
      return NextQuestion(id: id, text: text)
    }
    for question in playbook.questions {
      let unclear = question.criteria.contains {
        state.contact.latest($0)?.answer == .notUnderstood
      }
      if unclear, state.canBeAskedAgain(question.id) {
        return NextQuestion(id: question.id, text: question.ask)
      }
    }
    return nil
  }

  private func isFresh(_ id: QuestionID) -> Bool {
    !state.asked.contains(id) && !isPutAway(id)
  }

  private func isPutAway(_ id: QuestionID) -> Bool {
    state.skipped.contains(id) || state.postponed.contains(id)
  }

  private func hasCome(_ id: QuestionID) -> Bool {
    !isFresh(id) || playbook.question(id).map(isAnswered) ?? true
  }

  private func isAnswered(_ question: Question) -> Bool {
    switch question.target {
    case .field(let field): state.contact.identity[field] != nil
    case .criteria(let ids): ids.contains { isSettled($0) }
    }
  }

  private func isSettled(_ criterion: CriterionID) -> Bool {
    if assessment.standing(criterion)?.isStale == true { return false }
    guard let fact = state.contact.latest(criterion) else { return false }
    switch fact.answer {
    case .known, .notUnderstood: return true
    // Asked again in the next call, and not in this one.
    case .declined, .doesNotKnow: return fact.day >= day
    }
  }

  private func holds(_ condition: FollowUp.Condition, for criterion: CriterionID) -> Bool {
    guard let standing = assessment.standing(criterion), !standing.isStale,
      let level = standing.level, level < .strong, let value = standing.fact?.value
    else { return false }
    switch condition {
    case .lacks(let part): return value.lacks(part)
    case .atMost(let bound): return level <= bound
    case .inDoubt: return false
    }
  }
}

extension Playbook {
  /// The words of a question or follow-up.
  func wording(of id: QuestionID) -> String? {
    guard let question = question(id) else { return nil }
    if question.id == id { return question.ask }
    return question.followUps.first { $0.id == id }?.ask
  }
}

extension FactValue {
  /// Whether the value could say a part and does not.
  func lacks(_ part: FollowUp.Part) -> Bool {
    switch (self, part) {
    case (.statement(let statement), .cost): statement.amount == nil
    case (.budget(let budget), .amount): budget.amount == nil && budget.status != Budget.Status.none
    case (.budget(let budget), .status): budget.status == nil
    case (.budget(let budget), .route): budget.route == .unknown
    case (.horizon(let horizon), .date): horizon.from == nil && horizon.to == nil
    case (.horizon(let horizon), .event):
      horizon.event == nil && horizon.roadblock == nil && !horizon.isNever
        && (horizon.from != nil || horizon.to != nil)
    case (.authority(let authority), .decider):
      authority.part != .decides && !authority.people.contains(where: \.decides)
    case (.authority(let authority), .path):
      authority.part != .decides && authority.path == .unknown
        && !authority.people.contains { $0.decides && $0.joins }
    case (.authority(let authority), .steps): authority.steps.isEmpty
    default: false
    }
  }
}
