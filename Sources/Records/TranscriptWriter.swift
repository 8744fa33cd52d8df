public import Dialogue
public import Qualification

/// Writes the entries of a conversation as lines of its transcript.
public struct TranscriptWriter: Sendable {
  private let playbook: Playbook
  private let started: Moment?
  private var day: Day
  /// Whether what stands here came from another book, and no turn has begun: where facts were said
  /// is written then, as no line tells.
  private var isForeignOpening: Bool

  /// Makes a writer for the conversation of a head; the levels beside facts are the playbook's.
  public init(_ head: TranscriptHead, _ playbook: Playbook, on day: Day) {
    self.playbook = playbook
    started = head.started
    self.day = head.started?.day ?? day
    isForeignOpening = head.kind == .import
  }

  /// The lines of some entries, each with its line break; all of a turn belong in one write.
  public mutating func lines(for entries: [Entry]) -> String {
    var text = ""
    for entry in entries {
      if let started, let seconds = entry.seconds {
        day = Moment(seconds: started.seconds + Int64(seconds), offset: started.offset).day
      }
      if case .imported = entry.event { isForeignOpening = false }
      if let seconds = entry.seconds { text += offset(seconds) + " " }
      text += line(for: entry.event) + "\n"
    }
    return text
  }

  private func line(for event: Event) -> String {
    switch event {
    case .asked(let question, let words): "? \(question.rawValue)  \(escaped(words))"
    case .typed(let text): "> " + escaped(text)
    case .heard(let speaker, let text): "< \(escaped(speaker, as: ":")): \(escaped(text))"
    case .recorded(let fact): "= " + line(for: fact)
    case .retracted(let criterion): "- " + criterion.rawValue
    case .noted(let text): "# " + escaped(text)
    case .assessed(let score):
      "! \(score.rating.rawValue) \(pointsText(tenths: score.points))/"
        + "\(pointsText(tenths: score.ceiling)) \(score.coverage)%"
    default: "* " + (starText(event) ?? "")
    }
  }

  private func line(for fact: Fact) -> String {
    var notes: [String] = []
    let value: String
    switch fact.answer {
    case .known(let known):
      value = canonicalText(known)
      if let level = level(of: fact, under: playbook) { notes.append(level.rawValue) }
    case .declined: value = "declined"
    case .doesNotKnow: value = "does-not-know"
    case .notUnderstood: value = "not-understood"
    }
    notes += [fact.confidence.rawValue, fact.basis.rawValue]
    if fact.day != day { notes.append(fact.day.iso) }
    return "\(fact.criterion.rawValue): \(value) [\(notes.joined(separator: ", "))]"
      + " | \(quotedText(fact.words))" + (isForeignOpening ? " " + placeText(fact.evidence) : "")
  }
}

/// Seconds since the start as `mm:ss`, or `h:mm:ss` from an hour on.
private func offset(_ seconds: Int) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  let minutes = seconds / 60 % 60
  let tail = "\(two(minutes)):\(two(seconds % 60))"
  return seconds < 3600 ? tail : "\(seconds / 3600):\(tail)"
}
