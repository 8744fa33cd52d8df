public import Qualification

/// A card while it is answered, line by line.
public struct CardAnswering: Hashable, Sendable {
  /// The card.
  public let card: Card

  private let questions: [CardQuestion]
  private let playbook: Playbook
  private var given: [String] = []
  private var isGivenUp = false

  /// Whether help was asked for with the open question.
  public private(set) var isHelped = false

  /// Begins to answer a card.
  public init(_ card: Card, _ playbook: Playbook) {
    self.card = card
    self.playbook = playbook
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

  /// Takes a line: one answer, or that and what decides (`hot need`, `hot by need`); `?` helps, and
  /// the second one, or `solution`, gives up.
  ///
  /// Gives help, or what is wrong with a line that is no answer; nothing of it is taken then.
  public mutating func take(_ line: String) -> String? {
    let keyed = questions.reduce(line) { $1.keyed($0) }
    let words = keyed.split { $0 == " " || $0 == "," }.map(String.init).filter { $0 != "by" }
    guard let question, !words.isEmpty else { return Wording.noAnswer }
    if words.count == 1, question.key(of: words[0]) == nil,
      let key = StudyKey(words[0]), key == .solution || key == .hint || key == .help
    {
      if key != .solution, !isHelped {
        isHelped = true
        return Wording.help(with: card, question, playbook)
      }
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
    isHelped = false
    return nil
  }
}
