public import Dialogue
import Hearing
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
  private let listener: Listener
  private let source: Source
  private var day: Day
  private var clock: InputClock
  private var lastFailure: SaveFailure?
  private var wasInterrupted = false
  private var isEditing = false
  /// The lines of what is heard, while they are collected instead of shown.
  private var collected: [Line]?

  /// Makes a session about a conversation that stands where its events so far leave it; of a call
  /// that goes on, `elapsed` seconds have passed, and `unsaved` entries are still to be kept.
  public init(
    _ conversation: Conversation, _ playbook: Playbook, from source: Source, to log: Log,
    showing display: Screen, elapsed: Int? = nil, unsaved: [Entry] = []
  ) {
    self.conversation = conversation
    self.playbook = playbook
    listener = Listener(playbook)
    self.source = source
    self.log = log
    self.display = display
    day = conversation.day
    clock = InputClock(conversation, elapsed: elapsed)
    self.unsaved = unsaved
  }

  /// Runs from a first input until the conversation is closed or left.
  public mutating func run(beginningWith first: Input) {
    take(first)
    // Apart from the session, which what is heard meanwhile changes.
    var source = source
    while conversation.state.phase == .talking || conversation.state.phase == .closing {
      let input = source.next(
        prompt(for: conversation, playbook, asOf: day, editing: isEditing)
      ) { hear($0) }
      take(input)
    }
  }

  /// Takes what is heard while a line is typed, and keeps all of it in one write.
  private mutating func hear(_ inputs: [Input]) -> Interjection {
    collected = []
    var entries: [Entry] = []
    for input in inputs {
      let (events, lines) = process(input) { entries += $1 }
      if !events.isEmpty { show(lines) }
    }
    if !entries.isEmpty { keep(entries) }
    let lines = collected ?? []
    collected = nil
    return Interjection(
      lines, prompt(for: conversation, playbook, asOf: day, editing: isEditing))
  }

  /// Takes one input: decides, keeps what was decided, applies it and shows it.
  public mutating func take(_ input: Input) {
    if let at = input.at { day = at.day }
    if input.content == .interrupted || input.content == .dropped {
      interrupt(input)
      return
    }
    wasInterrupted = false
    var request: LineRequest?
    if case .typed(let line) = input.content { request = LineRequest(typed: line, playbook) }
    if case .typed = input.content { isEditing = request == .editAnswer }
    let (events, lines) = process(input) { $0.keep($1) }
    if events.isEmpty { return }
    show(lines)
    if case .save(let folder)? = request { save(to: folder) }
  }

  /// Decides an input, keeps what was decided and applies it; gives that and the lines to show.
  private mutating func process(
    _ input: Input, keeping keep: (inout Session, [Entry]) -> Void
  ) -> (events: [Event], lines: [Line]) {
    if let at = input.at { day = at.day }
    if let jump = clock.tick(input.at) {
      show([Line(SessionWording.jump(jump), .warning)])
    }
    let seconds = input.at == nil ? nil : clock.elapsed
    var stamped = input
    stamped.elapsed = seconds
    let events = decide(stamped, conversation, listener)
    let before = conversation
    let entries = events.map { Entry(seconds: seconds, event: $0) }
    if !entries.isEmpty { keep(&self, entries) }
    for entry in entries { evolve(&conversation, entry) }
    return (events, present(events, from: before, to: conversation, playbook, asOf: day))
  }

  private mutating func show(_ lines: [Line]) {
    if collected == nil { display.show(lines) } else { collected? += lines }
  }

  /// Ctrl-C drops the line; right behind another one it leaves the call, which can be resumed.
  private mutating func interrupt(_ input: Input) {
    if wasInterrupted, input.content == .interrupted {
      wasInterrupted = false
      take(Input(.typed("/quit"), at: input.at))
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
      let notices = try log.append(unsaved)
      unsaved = []
      lastFailure = nil
      if hadUnsaved { show([Line(SessionWording.savedAgain, .hint)]) }
      show(notices.map { Line("  " + $0, .warning) })
    } catch {
      let isKnown = error == lastFailure
      lastFailure = error
      let text =
        isKnown
        ? SessionWording.stillNotSaved(unsaved.count)
        : SessionWording.notSaved(error, unsaved.count)
      show([Line(text, .warning)])
    }
  }

  /// Says where everything is kept, or writes a copy of it; what was held has been tried by now.
  private mutating func save(to folder: String?) {
    guard let folder else {
      if unsaved.isEmpty { display.show([Line(SessionWording.kept(in: log.place), .hint)]) }
      return
    }
    do throws(SaveFailure) {
      let path = try log.copy(with: unsaved, to: folder)
      display.show([Line(SessionWording.copied(to: path), .hint)])
    } catch {
      display.show([Line(SessionWording.notCopied(error), .warning)])
    }
  }
}
