import Qualification

/// The checks of a playbook as a whole, once all of it could be read.
extension PlaybookReader {
  mutating func check(_ playbook: Playbook) {
    checkPoints(playbook)
    checkThresholds(playbook)
    checkCore(playbook)
    checkOrder(playbook)
  }

  private func mark(_ path: String) -> SourceMark {
    marks[path] ?? marks["the playbook.\(path)"] ?? marks["the playbook.id"]
      ?? SourceMark(file: "", line: 0, column: 0, excerpt: "")
  }

  private mutating func checkPoints(_ playbook: Playbook) {
    let sum = playbook.criteria.reduce(0) { $0 + $1.points }
    if sum != 1000 { complain(.pointsSum(sum), at: mark("criteria")) }
  }

  private mutating func checkThresholds(_ playbook: Playbook) {
    let thresholds = playbook.thresholds
    if thresholds.hot <= thresholds.warm || thresholds.warm <= 0 {
      complain(.thresholdOrder, at: mark("thresholds"))
    }
  }

  private mutating func checkCore(_ playbook: Playbook) {
    for criterion in playbook.criteria where criterion.isCore {
      let isAsked = playbook.questions.contains {
        $0.isCore && $0.criteria.contains(criterion.id)
      }
      if !isAsked {
        complain(
          .unaskedCore(criterion.id.rawValue), at: mark("criteria.\(criterion.id.rawValue)"))
      }
    }
  }

  private mutating func checkOrder(_ playbook: Playbook) {
    guard let first = playbook.questions.first(where: \.isAloud) else {
      complain(.nothingAsked, at: mark("questions"))
      return
    }
    if first.criteria.contains(where: { playbook.criterion($0)?.kind == .budget }) {
      complain(.moneyFirst, at: mark("questions.\(first.id.rawValue)"))
    }
    // A question that can't be reached by taking away those whose conditions are met waits in a
    // circle (Kahn's topological sort).
    var waiting = playbook.questions
    var reached: Set<QuestionID> = []
    while true {
      let ready = waiting.filter { $0.after.allSatisfy(reached.contains) }
      if ready.isEmpty { break }
      reached.formUnion(ready.map(\.id))
      waiting.removeAll { reached.contains($0.id) }
    }
    if let stuck = waiting.first {
      complain(
        .cycle(waiting.map(\.id.rawValue)), at: mark("questions.\(stuck.id.rawValue)"))
    }
  }
}
