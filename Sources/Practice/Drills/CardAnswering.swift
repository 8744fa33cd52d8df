public import Qualification

/// A card while it is answered, line by line.
public struct CardAnswering: Hashable, Sendable {
  /// The card.
  public let card: Card

  private let questions: [CardQuestion]
  private var given: [String] = []
  private var isGivenUp = false

  /// Begins to answer a card.
  public init(_ card: Card, _ playbook: Playbook) {
    self.card = card
    questions = card.questions(playbook)
  }

  /// What is to be answered next; nothing where all is.
  public var question: CardQuestion? {
    isGivenUp || given.count == questions.count ? nil : questions[given.count]
  }

  /// What was said to the card so far; nothing before the first answer.
  ///
  /// A rating without what decides it is a reply of which a part is missing.
  public var reply: CardReply? {
    if isGivenUp { return .unknown }
    return given.first.map { CardReply($0, decides: given.dropFirst().first) }
  }

  /// Takes a line: one answer, or that and what decides (`hot need`, `hot by need`); `?` gives up.
  ///
  /// Gives what is wrong with a line that is no answer, in a sentence; nothing of it is taken then.
  public mutating func take(_ line: String) -> String? {
    let words = line.split { $0 == " " || $0 == "," }.map(String.init).filter { $0 != "by" }
    guard !words.isEmpty, question != nil else { return Wording.noAnswer }
    if words == ["?"] {
      isGivenUp = true
      return nil
    }
    let open = questions[given.count...]
    guard words.count <= open.count else {
      return Wording.badAnswer(line.trimmed, open.first)
    }
    var keys: [String] = []
    for (word, question) in zip(words, open) {
      guard let key = question.key(of: word) else { return Wording.badAnswer(word, question) }
      keys.append(key)
    }
    given += keys
    return nil
  }
}
