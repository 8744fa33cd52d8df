import Qualification

extension Record {
  /// What is remembered of each card that was answered, by its name, computed from the whole record.
  ///
  /// Nothing of it is stored, so that a later schedule can be computed from the same answers.
  public func memories(by spacing: Spacing) -> [String: Memory] {
    var memories: [String: Memory] = [:]
    let inOrder = entries.enumerated().sorted {
      ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset)
    }
    for (_, entry) in inOrder {
      guard case .drill(let answer) = entry.event else { continue }
      memories[answer.card] = spacing.reviewed(memories[answer.card], answer.grade, at: entry.at)
    }
    return memories
  }
}
