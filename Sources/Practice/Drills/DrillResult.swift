public import Dialogue
public import Qualification

/// What came of a session of drills.
public struct DrillResult: Hashable, Sendable {
  /// How many cards were answered.
  public var answered: Int

  /// How many of them were right in all that was asked.
  public var right: Int

  /// How many cards were never answered.
  public var new: Int

  /// When the next card that was answered is due, in seconds since 1970; nothing where none was.
  public var due: Int64?

  /// How many cards are due then or within the hour behind it.
  public var dueCount: Int

  /// Makes the result of some answers, as the record stands behind them.
  public init(
    _ answers: [CardAnswer], of cards: [Card], _ record: Record, at moment: Moment,
    spacing: Spacing = Spacing()
  ) {
    answered = answers.count
    right = answers.count { $0.grade == .good || $0.grade == .easy }
    let memories = record.memories(by: spacing)
    new = cards.count { memories[$0.id] == nil }
    let dues = cards.compactMap { memories[$0.id]?.due }
    due = dues.min()
    // Those that come up within an hour of the first are drilled together.
    let first = due ?? 0
    let last =
      first <= moment.seconds ? moment.seconds : first.addingReportingOverflow(3600).partialValue
    dueCount = dues.count { $0 <= last }
  }

  /// The result in one line.
  public func line(at moment: Moment) -> Line {
    Line(Wording.result(self, at: moment), .heading)
  }
}
