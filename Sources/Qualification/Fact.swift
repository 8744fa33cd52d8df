/// What is known of one criterion, with the words it came from and who said them.
public struct Fact: Hashable, Sendable {
  /// The criterion that the fact is about.
  public var criterion: CriterionID

  /// The answer: a value, or why there is none.
  public var answer: Answer

  /// The words that the fact was read from, as they were said.
  public var words: String

  /// On whose word the fact rests.
  public var basis: Basis

  /// How sure the reading is; a guess is never scored before it is confirmed.
  public var confidence: Confidence

  /// The day on which it was said, from which its age is counted.
  public var day: Day

  /// Where it was said.
  public var evidence: Evidence

  /// An answer to a question: a value, or one of the three ways of having none.
  public enum Answer: Hashable, Sendable {
    case known(FactValue)
    case declined
    case doesNotKnow
    case notUnderstood
  }

  /// Makes a fact.
  public init(
    criterion: CriterionID, answer: Answer, words: String, basis: Basis = .said,
    confidence: Confidence = .certain, day: Day, evidence: Evidence = Evidence()
  ) {
    self.criterion = criterion
    self.answer = answer
    self.words = words
    self.basis = basis
    self.confidence = confidence
    self.day = day
    self.evidence = evidence
  }

  /// Whether it was heard from somebody, and neither said plainly nor confirmed by the rep.
  public var isUnconfirmed: Bool { confidence < .certain && evidence.speaker != nil }

  /// The value, where there is one.
  public var value: FactValue? {
    if case .known(let value) = answer { value } else { nil }
  }
}

/// Where a fact was said: the turn, its time and its speaker.
public struct Evidence: Hashable, Sendable {
  /// The turn in its transcript, counted from 1; 0 where it is not from a turn.
  public var turn: Int

  /// Seconds from the start of the call, where they are known.
  public var seconds: Int?

  /// Who said it, where that is known.
  public var speaker: String?

  /// On which side of the table the speaker sits.
  public var side: Side

  /// A side of the table.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case ours, theirs, unknown
  }

  /// Makes a place in a transcript.
  public init(
    turn: Int = 0, seconds: Int? = nil, speaker: String? = nil, side: Side = .unknown
  ) {
    self.turn = turn
    self.seconds = seconds
    self.speaker = speaker
    self.side = side
  }
}
