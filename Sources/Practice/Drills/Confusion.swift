/// What a rep took for something else, at cards of one kind.
public struct Confusion: Hashable, Sendable {
  /// The kind of the cards.
  public var kind: Card.Kind

  /// What would have been right, by its key.
  public var right: String

  /// What was answered, by its key.
  public var given: String

  /// How firmly the one is taken for the other: a thousand for a mistake, half of it with each right
  /// answer about either of them since.
  public var strength: Int
}

extension Record {
  /// What the rep takes for something else, weakest first, by the answers to some cards.
  public func confusions(among cards: [Card]) -> [Confusion] {
    let kinds = Dictionary(cards.map { ($0.id, $0.kind) }) { first, _ in first }
    var strengths: [Pair: Int] = [:]
    for entry in entriesInOrder {
      guard case .drill(let answer) = entry.event, let kind = kinds[answer.card] else { continue }
      let (given, right) = (CardReply(text: answer.given), CardReply(text: answer.right))
      for (said, wanted) in [(given.answer, right.answer), (given.decides, right.decides)] {
        guard let wanted, let said, said != CardReply.unknown.answer else { continue }
        if said != wanted {
          strengths[Pair(kind: kind, right: wanted, given: said), default: 0] += 1000
          continue
        }
        for pair in strengths.keys where pair.kind == kind && pair.isAbout(wanted) {
          strengths[pair]? /= 2
        }
      }
    }
    return strengths.filter { $0.value > 0 }.map { pair, strength in
      Confusion(kind: pair.kind, right: pair.right, given: pair.given, strength: strength)
    }.sorted {
      (-$0.strength, $0.kind.rawValue, $0.right, $0.given)
        < (-$1.strength, $1.kind.rawValue, $1.right, $1.given)
    }
  }

  private struct Pair: Hashable {
    var kind: Card.Kind
    var right: String
    var given: String

    func isAbout(_ answer: String) -> Bool { right == answer || given == answer }
  }
}

extension Card {
  /// How firmly what is asked here is taken for something else; 0 where it never was.
  func weakness(by confusions: [Confusion]) -> Int {
    let answers = [answer] + decides
    return confusions.filter { confusion in
      confusion.kind == kind
        && (answers.contains(confusion.right) || answers.contains(confusion.given))
    }.map(\.strength).max() ?? 0
  }
}
