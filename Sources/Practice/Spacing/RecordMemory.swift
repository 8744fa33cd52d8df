extension Record {
  /// What is remembered of each card that was answered, by its name, computed from the whole record.
  ///
  /// Nothing of it is stored, so that a later schedule can be computed from the same answers.
  public func memories(by spacing: Spacing) -> [String: Memory] {
    var memories: [String: Memory] = [:]
    for entry in entriesInOrder {
      guard case .drill(let answer) = entry.event else { continue }
      memories[answer.card] = spacing.reviewed(memories[answer.card], answer.grade, at: entry.at)
    }
    return memories
  }
}
