public import AnswerParsing
public import Qualification

/// A fact about the contact as somebody on their side said or accepted it.
public struct HeardFact: Hashable, Sendable {
  /// The criterion that it is about.
  public var criterion: CriterionID

  /// The value and how sure it is; where it stands is told by `words`, not by its range.
  public var spoken: SpokenFact

  /// How sure it is: what somebody only thinks is likely at most, although it is said.
  public var confidence: Confidence {
    spoken.basis == .guessed ? min(spoken.confidence, .likely) : spoken.confidence
  }

  /// The words of the turn that carry it, exactly as they stand there.
  public var words: String

  /// Makes a fact as it was heard.
  public init(_ criterion: CriterionID, _ spoken: SpokenFact, words: String) {
    self.criterion = criterion
    self.spoken = spoken
    self.words = words
  }
}
