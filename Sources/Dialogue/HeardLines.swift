public import Qualification
import Scoring

/// What is on record of a contact, a line a criterion, each with who said it and when.
public func heardLines(of contact: Contact, _ playbook: Playbook, asOf day: Day) -> [Line] {
  let assessment = assess(contact, under: playbook, asOf: day)
  let lines = playbook.criteria.compactMap { criterion in
    contact.latest(criterion.id).map { fact in
      var line = factLine(fact, playbook, assessment)
      let place = Wording.place(fact.evidence, of: fact.day, asOf: day)
      if !place.isEmpty { line.spans += [.gap, Line.Span(place, .muted)] }
      return line
    }
  }
  return lines.isEmpty ? factLines(contact, playbook, assessment) : lines
}

/// The doubts that are open, a line each with its number and choices.
public func doubtLines(of conversation: Conversation, _ playbook: Playbook) -> [Line] {
  conversation.state.doubts.map { line(for: $0, in: conversation.state, playbook) }
}

extension Wording {
  /// Where something was said: by whom, and when in the call or in which turn of it.
  fileprivate static func place(_ evidence: Evidence, of day: Day, asOf today: Day) -> String {
    var parts: [String] = []
    if let speaker = evidence.speaker { parts.append(speaker) }
    if day != today { parts.append(day.iso) }
    if let seconds = evidence.seconds {
      let rest = seconds % 60
      parts.append("\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)")
    } else if evidence.turn > 0 {
      parts.append("turn \(evidence.turn)")
    }
    return parts.joined(separator: ", ")
  }
}
