/// What is said to a card: the answer, and what decides where that is asked too.
public struct CardReply: Hashable, Sendable {
  /// A rating, criterion, level, question or gate, by its key.
  public var answer: String

  /// The criterion or gate that decides a rating, by its key; nothing where it is not asked.
  public var decides: String?

  /// Makes a reply.
  public init(_ answer: String, decides: String? = nil) {
    self.answer = answer
    self.decides = decides
  }

  /// The right reply to a card; where several things decide, the one that was given, if it is of them.
  public init(to card: Card, given: CardReply? = nil) {
    let own = given?.decides.flatMap { card.decides.contains($0) ? $0 : nil }
    self.init(card.answer, decides: own ?? card.decides.first)
  }

  /// Reads a reply as it stands on record.
  public init(text: String) {
    let parts = text.split(separator: " ").map(String.init)
    let isDecided = parts.count == 3 && parts[1] == CardReply.by
    self.init(isDecided ? parts[0] : text, decides: isDecided ? parts[2] : nil)
  }

  private static let by = "by"

  /// What is on record where nobody could say.
  static let unknown = CardReply("?")

  /// The reply as it stands on record: `warm`, `hot by need`.
  public var text: String { decides.map { "\(answer) \(CardReply.by) \($0)" } ?? answer }

  /// How well a card was known where this was said to it: a rating that is right for another reason
  /// than the right one was hard.
  public func grade(of card: Card) -> Grade {
    let right = CardReply(to: card, given: self)
    return self == right ? .good : answer == right.answer ? .hard : .again
  }
}
