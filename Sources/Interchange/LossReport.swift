/// What an export leaves out, and how often.
public struct LossReport: Hashable, Sendable {
  /// Something that is left out.
  public struct Loss: Hashable, Sendable {
    /// The field.
    public var field: String
    /// Why.
    public var reason: String

    /// Makes something that is left out.
    public init(field: String, reason: String) {
      self.field = field
      self.reason = reason
    }
  }

  private var order: [Loss] = []
  private var counts: [Loss: Int] = [:]

  /// Makes a report of nothing left out.
  public init() {}

  /// Counts something that was left out.
  public mutating func add(_ loss: Loss) {
    if counts[loss] == nil { order.append(loss) }
    counts[loss, default: 0] += 1
  }

  /// Counts what was left out of one contact.
  public mutating func add(_ losses: [Loss]) {
    for loss in losses { add(loss) }
  }

  /// Whether nothing was left out.
  public var isEmpty: Bool { order.isEmpty }

  /// What was left out with its count, in the order in which it was first met.
  public var rows: [(loss: Loss, count: Int)] { order.map { ($0, counts[$0] ?? 0) } }
}
