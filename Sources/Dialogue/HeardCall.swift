public import Hearing
public import Qualification

/// A recorded call while it is heard: turn by turn through the same decisions as any conversation.
public struct HeardCall: Sendable {
  /// The conversation as what was heard so far leaves it.
  public private(set) var conversation: Conversation

  /// What was decided so far, with times, as a transcript keeps it.
  public private(set) var entries: [Entry] = []

  private let listener: Listener
  private var seconds: Int?

  /// The name by which somebody speaks whom the recording does not name.
  public static let unnamed = "unnamed"

  /// Begins to hear a conversation of kind `heard`; what is known of its contact opens it.
  public init(_ conversation: Conversation, _ listener: Listener) {
    self.conversation = conversation
    self.listener = listener
    decide(.began)
  }

  /// The day of the last turn, as of which the call is rated.
  public var day: Day { conversation.day(atSecond: seconds) }

  /// Hears turns; of one without a time it is known that it comes behind the one before.
  public mutating func hear(_ turns: some Sequence<Turn>) {
    for turn in turns {
      if let start = turn.start { seconds = min(Entry.latest, max(0, start / 1000)) }
      decide(.heard(speaker: turn.speaker ?? HeardCall.unnamed, text: turn.text))
    }
  }

  /// Takes a line that the rep types, such as the number of a doubt and its choice.
  public mutating func take(_ line: String) {
    decide(.typed(line))
  }

  /// Ends the call, which seals its score.
  public mutating func end() {
    decide(.ended)
  }

  private mutating func decide(_ content: Input.Content) {
    let at = conversation.started.flatMap { started in
      seconds.map { Moment(seconds: started.seconds + Int64($0), offset: started.offset) }
    }
    for event in Dialogue.decide(Input(content, at: at), conversation, listener) {
      let entry = Entry(seconds: seconds, event: event)
      evolve(&conversation, entry)
      entries.append(entry)
    }
  }
}
