public import Dialogue
public import Qualification

/// One run of the loop: from a source to what is decided, kept, applied and shown.
public struct Session<Source: InputSource, Log: EventLog, Screen: Display> {
  /// The conversation as the events so far leave it.
  public private(set) var conversation: Conversation

  /// The entries that could not be kept yet, in order; the next turn tries them again.
  public private(set) var unsaved: [Entry]

  /// Where the events are kept.
  public private(set) var log: Log

  /// Where the lines are shown.
  public private(set) var display: Screen

  private let playbook: Playbook
  private var source: Source
  private var day: Day
  private var wasInterrupted = false
  private var isEditing = false

  /// Makes a session about a conversation that stands where its events so far leave it.
  public init(
    _ conversation: Conversation, _ playbook: Playbook, from source: Source, to log: Log,
    showing display: Screen
  ) {
    self.conversation = conversation
    self.playbook = playbook
    self.source = source
    self.log = log
    self.display = display
    day = conversation.day
    unsaved = []
  }

  /// Runs from a first input until the conversation is closed or left.
  public mutating func run(beginningWith first: Input) {
    take(first)
    while conversation.state.phase == .talking || conversation.state.phase == .closing {
      let input = source.next(
        prompt(for: conversation, playbook, asOf: day, editing: isEditing))
      take(input)
    }
  }

  /// Takes one input: decides, keeps what was decided, applies it and shows it.
  public mutating func take(_ input: Input) {
    if let at = input.at { day = at.day }
    if input.content == .interrupted {
      interrupt(at: input.at)
      return
    }
    wasInterrupted = false
    if case .typed(let line) = input.content { isEditing = line.hasPrefix("/edit ") }
    let events = decide(input, conversation, playbook)
    if events.isEmpty { return }
    let before = conversation
    let seconds = conversation.seconds(at: input.at)
    let entries = events.map { Entry(seconds: seconds, event: $0) }
    keep(entries)
    for entry in entries { evolve(&conversation, entry) }
    display.show(present(events, from: before, to: conversation, playbook, asOf: day))
  }

  /// Ctrl-C once drops the line; twice in a row leaves the call, which can be resumed.
  private mutating func interrupt(at moment: Moment?) {
    if wasInterrupted {
      wasInterrupted = false
      take(Input(.typed("/quit"), at: moment))
    } else {
      wasInterrupted = true
      display.show([interruptionHint])
    }
  }

  /// Keeps a turn together with what could not be kept before; says at once where it fails.
  private mutating func keep(_ entries: [Entry]) {
    let hadUnsaved = !unsaved.isEmpty
    unsaved += entries
    do throws(SaveFailure) {
      try log.append(unsaved)
      unsaved = []
      if hadUnsaved { display.show([Line(SessionWording.savedAgain, .hint)]) }
    } catch {
      display.show([Line(SessionWording.notSaved(error, unsaved.count), .warning)])
    }
  }
}

/// What the loop itself has to say.
enum SessionWording {
  static let savedAgain = "  saved again: everything said so far is kept"

  static func notSaved(_ failure: SaveFailure, _ count: Int) -> String {
    "  NOT SAVED: \(failure.message); \(count) lines are held in memory and tried again next time"
  }
}
