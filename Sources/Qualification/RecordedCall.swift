/// A call as a recording's transcript tells it: who was there, when, and who said what.
public struct RecordedCall: Hashable, Sendable {
  /// What the transcript calls it, where it says.
  public var title: String?

  /// The day on which it was held, where the transcript says.
  public var day: Day?

  /// The moment at which it began, where the transcript says that.
  public var started: Moment?

  /// Those who are said to have been there, in their order.
  public var attendees: [Attendee]

  /// What was spoken, in order; one turn lasts until somebody else speaks.
  public var turns: [Turn]

  /// What stands in the file and is not speech: headings, notes, summaries, stage directions.
  public var asides: [Aside]

  /// A part of a transcript that nobody spoke, which is never evidence.
  public struct Aside: Hashable, Sendable {
    /// The words as they stand in the file.
    public var text: String

    /// The line of the file on which they begin, counted from 1.
    public var line: Int

    /// Makes a part that nobody spoke; `line` counts from 1.
    public init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// Makes a call.
  public init(
    title: String? = nil, day: Day? = nil, started: Moment? = nil, attendees: [Attendee] = [],
    turns: [Turn] = [], asides: [Aside] = []
  ) {
    self.title = title
    self.day = day
    self.started = started
    self.attendees = attendees
    self.turns = turns
    self.asides = asides
  }

  /// The names of those who speak, in the order in which they first do.
  public var speakers: [String] {
    var seen: Set<String> = []
    return turns.compactMap(\.speaker).filter { seen.insert($0).inserted }
  }
}

/// What one person said until somebody else spoke.
public struct Turn: Hashable, Sendable {
  /// Who spoke, by the name in the transcript; nothing where it names nobody.
  public var speaker: String?

  /// The exact words; where the file wraps or splits them, the pieces are joined by a space.
  public var text: String

  /// Milliseconds from the start of the call to the first word, where they are known.
  public var start: Int?

  /// Milliseconds from the start of the call to the last word, where they are known.
  public var end: Int?

  /// The line of the file on which it begins, counted from 1.
  public var line: Int

  /// Makes a turn; times are milliseconds from the start of the call, `line` counts from 1.
  public init(
    speaker: String? = nil, text: String, start: Int? = nil, end: Int? = nil, line: Int = 1
  ) {
    self.speaker = speaker
    self.text = text
    self.start = start
    self.end = end
    self.line = line
  }
}

/// Somebody who is said to have been on a call.
public struct Attendee: Hashable, Sendable {
  /// The name as it is written.
  public var name: String

  /// What they do, as it is written.
  public var title: String?

  /// Whom they work for.
  public var company: String?

  /// Where mail reaches them.
  public var email: String?

  /// The side on which the transcript itself puts them.
  public var side: Evidence.Side

  /// Makes an attendee.
  public init(
    name: String, title: String? = nil, company: String? = nil, email: String? = nil,
    side: Evidence.Side = .unknown
  ) {
    self.name = name
    self.title = title
    self.company = company
    self.email = email
    self.side = side
  }
}
