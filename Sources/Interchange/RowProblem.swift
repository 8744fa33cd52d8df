import Qualification

/// A cell that a profile does not take, or a row that can't be read: where, what and the cure.
public struct RowProblem: Error, Hashable, Sendable {
  /// The row of contacts, from 1; the heading does not count.
  public var row: Int

  /// Whose row it is.
  public var who: String

  /// The number of the column from 1, and its heading; nothing where the whole row is meant.
  public var column: (number: Int, label: String)? { place.map { ($0.number, $0.label) } }

  private var place: Place?

  /// What is wrong, as one sentence without its full stop.
  public var message: String

  /// What to do about it.
  public var cure: String

  private struct Place: Hashable {
    var number: Int
    var label: String
  }

  /// The line of the file on which the row begins; nothing of a row that is to be written.
  public var line: Int?

  init(
    row: Int, line: Int? = nil, who: String, column: Int?, label: String, message: String,
    cure: String
  ) {
    self.row = row
    self.line = line
    self.who = who
    place = column.map { Place(number: $0, label: label) }
    self.message = message
    self.cure = cure
  }

  /// The problem as people read it.
  public var text: String {
    let place = column.map { ", column \($0.number) \($0.label)" } ?? ""
    let name = who.isEmpty ? "" : " (\(who))"
    let line = line.map { ", line \($0)" } ?? ""
    return "row \(row)\(line)\(name)\(place): \(message)\n  cure: \(cure)"
  }
}
