extension Utterance {
  /// The steps of a decision in order: "first legal, then security, then the board".
  func steps() -> [String] {
    let hasOrder = tokens.indices.contains { isStep(at: $0) || isMark(">", at: $0) }
    guard hasOrder else { return [] }
    var steps: [String] = []
    var start = tokens.firstIndex { $0.word == "first" } ?? 0
    func close(at end: Int) {
      var first = start
      while first < end, stepOpeners.contains(key(first)) || isMark("-", at: first) { first += 1 }
      var last = end
      while last > first, isMark("-", at: last - 1) || word(last - 1) == "and" { last -= 1 }
      if first < last, !["takes", "about", "usually"].contains(word(first)) {
        steps.append(text(first..<last))
      }
    }
    for index in tokens.indices where index >= start {
      let isBreak =
        isStep(at: index) || isMark(",", at: index)
        || isMark(">", at: index) || isMark(";", at: index) || isMark(".", at: index)
      guard isBreak else { continue }
      close(at: index)
      start = index + 1
    }
    close(at: tokens.count)
    return steps.count > 1 ? steps : []
  }
}

extension Utterance {
  /// Whether a word leads on to a next step; "by then" and "back then" are of time.
  private func isStep(at index: Int) -> Bool {
    stepBreaks.contains(key(index))
      && !["by", "until", "till", "since", "back", "before"].contains(word(index - 1))
  }
}

private let stepBreaks: WordSet = ["then", "afterwards"]

private let stepOpeners: WordSet = [
  "first", "and", "then", "it", "goes", "to", "through", "finally", "last", "the", "we", "they",
  "has", "go", "past", "by", "second", "third", "our", "my",
]
