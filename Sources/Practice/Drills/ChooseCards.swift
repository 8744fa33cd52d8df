public import Qualification

/// How much is drilled in one session.
public enum DrillLength: Hashable, Sendable {
  /// About five minutes.
  case fiveMinutes
  /// So many cards, not due ones too where no others are left; 1 or more.
  case cards(Int)
}

/// Chooses the cards of one session: first those that are due, the weakest confusions before others,
/// then new ones, of every kind in turn.
///
/// The same record, cards and moment give the same session, in whatever order the cards are told.
/// Where a number of cards is asked for, those that are due soonest follow.
public func chooseCards(
  _ length: DrillLength = .fiveMinutes, from cards: [Card], _ record: Record, at moment: Moment,
  spacing: Spacing = Spacing()
) -> [Card] {
  let memories = record.memories(by: spacing)
  let confusions = record.confusions(among: cards)
  let known = cards.compactMap { card in
    memories[card.id].map { memory in
      KnownCard(
        card: card, due: memory.due, weakness: card.weakness(by: confusions),
        retrievability: spacing.retrievability(of: memory, at: moment))
    }
  }
  let due = known.filter { $0.due <= moment.seconds }.sorted { $0.comesBefore($1) }
  var queue = due.map(\.card)
  queue += newCards(cards.filter { memories[$0.id] == nil }, confusions)
  switch length {
  case .fiveMinutes:
    var seconds = 0
    return Array(
      queue.prefix { card in
        seconds += card.kind.seconds
        return seconds <= 300
      })
  case .cards(let count):
    queue += known.filter { $0.due > moment.seconds }
      .sorted { ($0.due, $0.card.id) < ($1.due, $1.card.id) }.map(\.card)
    return Array(queue.prefix(max(0, count)))
  }
}

/// A card that was answered before.
private struct KnownCard {
  var card: Card
  var due: Int64
  var weakness: Int
  var retrievability: Double

  func comesBefore(_ other: KnownCard) -> Bool {
    (-weakness, retrievability, due, card.id)
      < (-other.weakness, other.retrievability, other.due, other.card.id)
  }
}

/// Cards that were never answered: those about what is confused, then one of each kind in turn.
private func newCards(_ cards: [Card], _ confusions: [Confusion]) -> [Card] {
  var places: [Card.Kind: Int] = [:]
  let placed = cards.sorted { $0.id < $1.id }.map { card in
    places[card.kind, default: 0] += 1
    return (
      card: card, weakness: card.weakness(by: confusions), round: places[card.kind] ?? 0,
      kind: Card.Kind.allCases.firstIndex(of: card.kind) ?? 0
    )
  }
  return placed.sorted {
    (-$0.weakness, $0.round, $0.kind, $0.card.id) < (-$1.weakness, $1.round, $1.kind, $1.card.id)
  }.map(\.card)
}

extension Card.Kind {
  /// About how long it takes to read such a card, to answer it and to read why.
  var seconds: Int {
    switch self {
    case .rate: 45
    case .level: 15
    case .unknown, .next, .gate: 25
    }
  }
}
