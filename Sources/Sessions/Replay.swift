public import Dialogue
public import Qualification

/// A replay as recorded: stored entries are applied, never decided again, and shown turn by turn.
///
/// Memory does not grow with the number of turns.
public struct Replay: Sendable {
  /// The conversation as the entries so far leave it.
  public private(set) var conversation: Conversation

  /// How many entries have been taken.
  public private(set) var count = 0

  private let playbook: Playbook
  private var turn: [Event] = []
  private var before: Conversation
  private var seconds: Int?

  /// Makes a replay that has applied nothing.
  public init(_ conversation: Conversation, _ playbook: Playbook) {
    self.conversation = conversation
    self.playbook = playbook
    before = conversation
  }

  /// Takes the next entry, and gives the lines of the turn that it completes, if it does.
  public mutating func take(_ entry: Entry) -> [Line] {
    let lines = entry.event.beginsTurn ? finish() : []
    apply(entry)
    return lines
  }

  /// Applies an entry without showing anything, which is quicker.
  public mutating func apply(_ entry: Entry) {
    count += 1
    seconds = entry.seconds ?? seconds
    evolve(&conversation, entry)
    turn.append(entry.event)
  }

  /// Applies an entry where nothing will be shown.
  public mutating func fold(_ entry: Entry) {
    count += 1
    seconds = entry.seconds ?? seconds
    evolve(&conversation, entry)
  }

  /// The day of the last entry.
  public var day: Day { conversation.day(atSecond: seconds) }

  /// The lines of the last turn.
  public mutating func finish() -> [Line] {
    guard !turn.isEmpty else { return [] }
    let lines =
      inputLines(turn, before) + present(turn, from: before, to: conversation, playbook, asOf: day)
    turn.removeAll(keepingCapacity: true)
    before = conversation
    return lines
  }
}

extension Event {
  /// Whether the event is an input, with which a turn begins.
  public var beginsTurn: Bool {
    switch self {
    case .typed, .heard, .edited, .imported: true
    default: false
    }
  }
}

/// A text row by row, the first behind a label and the others below.
private func rows(_ text: String, behind label: String) -> [Line] {
  let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return [Line([Line.Span(label, .key), Line.Span(rows[0])])] + rows.dropFirst().map { Line($0) }
}

/// What came in, as it stood on the screen after its prompt.
func inputLines(_ events: [Event], _ before: Conversation) -> [Line] {
  switch events.first {
  case .typed(let text):
    let label = before.state.open?.id.rawValue ?? "note"
    return rows(text, behind: label + "> ")
  case .heard(let speaker, let text):
    return rows(text, behind: speaker + ": ")
  case .edited(let key, let value):
    return [Line([Line.Span(key + ": ", .key), Line.Span(value ?? "")])]
  case .imported(let key, let value):
    return rows(value, behind: key + ": ")
  default: return []
  }
}
