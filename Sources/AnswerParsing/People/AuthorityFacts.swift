import Qualification

extension Analysis {
  /// What the answer says about who decides, what the contact's part is, and how it is decided.
  ///
  /// Read loosely, people who only want something of it are in it too.
  func authorityFact(isLoose: Bool = false) -> SpokenFact? {
    let committee = Committee(self, isLoose: isLoose)
    let isAsked = utterance.expects(.authority)
    var authority = Authority(part: committee.part, role: committee.role, people: committee.people)
    authority.path = committee.path
    apply(replyTo: &authority)
    // "Nobody else" beside "I decide" is no lack of a path.
    if authority.part == .decides, authority.path == .no { authority.path = .unknown }
    if authority.path == .unknown, authority.people.contains(where: \.joins) {
      authority.path = .yes
    }
    let threshold = amounts.first { $0.subject == .threshold }
    authority.threshold = threshold?.money
    if isAsked || !committee.pieces.isEmpty { authority.size = committee.size }
    if isAsked || !committee.people.isEmpty, committee.steps.count > 1 {
      authority.steps = isAsked || committee.isOfSteps ? committee.steps : []
    }
    if isAsked {
      let isOfProcess = !authority.steps.isEmpty || !committee.pieces.isEmpty
      if isOfProcess || utterance.expectation?.part == .steps { authority.takes = decisionLength }
    }
    guard authority != Authority(), authority != Authority(role: authority.role) || isAsked else {
      return nil
    }
    guard isAsked || !committee.pieces.isEmpty || threshold != nil else { return nil }
    let pieces = committee.pieces + [threshold?.tokens].compactMap { $0 }
    authority.isHedged =
      authority.part != nil
      && (committee.pieces.contains { isHedged($0) } || isOnlyAllowed(threshold))
    return SpokenFact(
      kind: .authority, value: .authority(authority), range: span(ofPeople: pieces),
      basis: isGuess ? .guessed : .said, isCorrection: isCorrection)
  }

  /// Whether somebody may only sign up to a limit, which is no decision on what costs more: "up to
  /// 3,000 I may sign alone".
  private func isOnlyAllowed(_ threshold: Amount?) -> Bool {
    guard let threshold, threshold.money.lower == nil, threshold.money.upper != nil else {
      return false
    }
    let sentence = utterance.sentence(around: threshold.tokens.lowerBound)
    let words = utterance.tokens[sentence].map(\.key)
    return words.contains { permissions.contains($0) } && !words.contains { verdicts.contains($0) }
  }

  /// A yes or no to what was asked on about the people in the decision.
  private func apply(replyTo authority: inout Authority) {
    guard utterance.expects(.authority), let answer, !opensCorrection(answer) else { return }
    switch utterance.expectation?.part {
    case .path:
      if authority.path == .unknown { authority.path = answer.value == .no ? .no : .yes }
      if answer.value == .unknown || answer.value == .maybe { authority.path = .unknown }
      if answer.value == .yes, !authority.people.contains(where: \.joins) {
        authority.people.append(Authority.Person(decides: true, joins: true))
      }
    case .decider:
      if answer.value == .no, authority.people.isEmpty, authority.part == nil {
        authority.path = .no
      }
    default: break
    }
  }

  /// How long a decision takes, where a length was said to the question.
  private var decisionLength: ClosedRange<Int>? {
    guard let length = lengths.first?.value, let most = length.mostDays ?? length.leastDays,
      let least = length.leastDays ?? length.mostDays, least <= most, most < 10_000
    else { return nil }
    return least...most
  }
}

/// Words by which somebody is let do a thing.
private let permissions: WordSet = ["may", "can", "could", "allowed", "fine", "free"]

/// Words by which the decision itself is somebody's.
private let verdicts: WordSet = [
  "decide", "decides", "decision", "decisions", "call", "owner", "own", "final", "ceo",
]
