public import Dialogue
public import Hearing
public import Qualification
import Scoring

extension Card {
  /// The card as lines to show: what is noted about the contact, each criterion with its words.
  ///
  /// Where the whole contact is judged, what nobody asked is shown as unknown and a no as none; where
  /// that is what is asked, only the words are shown.
  public func lines(_ listener: Listener) -> [Line] {
    var lines = [Line(Wording.sheet(self), .muted)]
    let assessment = PreparedCall(facts.map(\.line), on: day, listener)
      .assessment(listener.playbook)
    for fact in facts {
      let isTold = kind == .rate || kind == .next
      let level = assessment.standing(fact.criterion)?.level
      let word: String? =
        switch level {
        case _ where !isTold: nil
        case Level.none?: Wording.none
        case nil: Wording.unknown
        default: nil
        }
      lines.append(
        row(fact.criterion, [word.map { Line.Span($0 + ", ") }, Line.Span(fact.words, .quote)]))
    }
    guard kind == .rate || kind == .next else { return lines }
    let told = Set(facts.map(\.criterion))
    for id in coreCriteria(listener.playbook) where !told.contains(id) {
      lines.append(row(id, [Line.Span(Wording.unknown, .muted)]))
    }
    return lines
  }

  private func row(_ id: CriterionID, _ spans: [Line.Span?]) -> Line {
    Line([Line.Span("  \(id.rawValue): ", .key)] + spans.compactMap { $0 })
  }

  /// What is told behind an answer: whether it is right, what is, what decides, and why.
  public func verdict(_ reply: CardReply, _ playbook: Playbook) -> [Line] {
    let shown = CardReply(to: self, given: reply).decides
    let decider = shown.flatMap { key in facts.first { $0.criterion.rawValue == key } }
    let isRight = reply.grade(of: self) == .good
    var spans = [
      Line.Span("  " + Wording.verdict(reply, self, playbook), isRight ? .fact : .warning),
      Line.Span(": " + Wording.right(self, playbook)),
    ]
    if let decider { spans.append(Line.Span(": \"\(decider.words)\"", .quote)) }
    return [Line(spans), Line("  " + because, .hint)]
  }
}

extension CardQuestion {
  /// The question as lines to show: what is asked, and the answers with their numbers.
  public var lines: [Line] {
    var spans: [Line.Span] = [Line.Span("  ")]
    for (index, choice) in choices.enumerated() {
      if index > 0 { spans.append(.gap) }
      spans.append(Line.Span("\(index + 1) ", .key))
      spans.append(Line.Span(choice.text))
    }
    return [Line(text, .question), Line(spans)]
  }
}
