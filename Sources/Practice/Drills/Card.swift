public import Qualification

/// A drill: what is known about a contact, one thing to say about it, and the answer.
public struct Card: Hashable, Sendable {
  /// The name, which stays the same from version to version.
  public var id: String

  /// What is asked.
  public var kind: Kind

  /// What the card is there for, in a sentence that no rep sees before the answer.
  public var shows: String

  /// The day of which it tells.
  public var day: Day

  /// What is noted, in order.
  public var facts: [GivenFact]

  /// The answer: a rating, criterion, level, question or gate, by its key.
  public var answer: String

  /// What decides a rating: criteria or gates by their keys, each as right as the others; none in a
  /// card of another kind.
  public var decides: [String]

  /// Why, as it is told behind the answer.
  public var because: String

  /// What a card asks.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// How the contact rates, and what decides.
    case rate
    /// Which core criterion is unknown.
    case unknown
    /// Which level the remark has.
    case level
    /// Which question comes next.
    case next
    /// Which gate disqualifies.
    case gate
  }
}
