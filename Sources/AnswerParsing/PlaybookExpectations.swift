public import Qualification

extension Playbook {
  /// What a question or follow-up expects, seen from the parser.
  public func expectation(for id: QuestionID) -> Expectation? {
    guard let question = question(id), let first = question.criteria.first,
      let criterion = criterion(first)
    else { return nil }
    var part: FollowUp.Part?
    if let followUp = question.followUps.first(where: { $0.id == id }) {
      switch followUp.condition {
      case .lacks(let lacking): part = lacking
      case .inDoubt: part = criterion.kind == .authority ? .decider : .route
      case .atMost: break
      }
    }
    return Expectation(
      kind: criterion.kind, part: part, criteria: question.criteria,
      checklist: criterion.kind == .fit ? idealCustomer : [])
  }

  /// The words by which remarks are known to be about a criterion.
  public var cues: [Cue] {
    criteria.filter { !$0.cues.isEmpty }.map {
      Cue(criterion: $0.id, kind: $0.kind, phrases: $0.cues)
    }
  }

  /// The criterion that a spoken fact is about: the one it names, asked for, or of its kind.
  public func criterion(for spoken: SpokenFact, asked: Expectation?) -> CriterionID? {
    if let named = spoken.criterion, criterion(named) != nil { return named }
    let expected = asked?.criteria.first { criterion($0)?.kind == spoken.kind }
    return expected ?? criterion(taking: spoken.kind)?.id
  }
}
