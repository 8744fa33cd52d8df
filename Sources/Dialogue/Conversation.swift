public import Hearing
public import Qualification

/// The state of a conversation, rebuilt from its events and never from anything else.
public struct Conversation: Hashable, Sendable {
  /// What the conversation is.
  public var kind: Kind

  /// When it started; nothing where a hand-written transcript does not say.
  public var started: Moment?

  /// The day on which it started, against which relative dates are read.
  public var day: Day

  /// The names of those who speak for us.
  public var ours: [String]

  /// The names of those who speak for the contact.
  public var theirs: [String]

  /// What the events led to, and what undoing restores.
  public var state: State

  /// How many turns there have been; a turn is a typed line, an utterance or an edit.
  public var turn: Int

  /// How many doubts have been raised.
  public var doubtCount: Int

  /// How far its clock has gone.
  public var clock: CallClock

  /// The score that was sealed last in this conversation.
  public var sealed: SealedScore?

  /// The states before the latest turns, oldest first; at most `undoDepth` of them.
  public var history: [Snapshot]

  /// How many turns can be undone: more than anybody takes back, and a bound on memory.
  public static let undoDepth = 300

  /// What a conversation is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case call, heard, edit, `import`, merge, practice

    /// Whether it puts questions; the others only take what comes.
    public var asks: Bool { self == .call }

    /// Whether somebody holds it line by line, and can leave it and take it up again.
    public var isHeld: Bool { self == .call || self == .practice }
  }

  /// What the events of a conversation led to.
  public struct State: Hashable, Sendable {
    /// The contact with everything on record.
    public var contact: Contact

    /// The question that is open.
    public var open: OpenQuestion?

    /// The questions and follow-ups that were put, in order; of each the last two times.
    public var asked: [QuestionID]

    /// The questions left out for this call.
    public var skipped: [QuestionID]

    /// The questions put off to the end.
    public var postponed: [QuestionID]

    /// The doubts still open, in the order of their numbers.
    public var doubts: [Doubt]

    /// How far the conversation is.
    public var phase: Phase

    /// Whether status, levels and rating are hidden.
    public var isQuiet: Bool

    /// When each criterion was first known in this conversation, by its clock.
    public var firstKnown: [CriterionID: Int]

    /// What was overheard last, to which the next utterance may refer.
    public var overheard: [HeardTurn]

    /// Whether it was said at the end how the call ended; where more is asked there, that stands.
    public var isOutcomeTold: Bool

    /// Makes the state of a conversation that has not begun.
    public init(contact: Contact) {
      self.contact = contact
      asked = []
      skipped = []
      postponed = []
      doubts = []
      phase = .talking
      isQuiet = false
      firstKnown = [:]
      overheard = []
      isOutcomeTold = false
    }
  }

  /// A question that was put and is open.
  public struct OpenQuestion: Hashable, Sendable {
    /// The question or follow-up.
    public var id: QuestionID

    /// The words in which it was put.
    public var text: String

    /// When it was put, by the clock of the conversation.
    public var since: Int?

    /// The turn in which it was put.
    public var turn: Int

    /// The criteria that something was recorded of since; of each once.
    public var recorded: [CriterionID] = []
  }

  /// How far a conversation is.
  public enum Phase: String, CaseIterable, Hashable, Sendable {
    case talking, closing, left, closed
  }

  /// A state as it was before a turn.
  public struct Snapshot: Hashable, Sendable {
    /// The turn that came next.
    public var turn: Int

    /// The beginning of what came in with it.
    public var words: String

    /// The state before it.
    public var state: State
  }

  /// Makes a conversation that has not begun.
  public init(
    kind: Kind = .call, started: Moment?, day: Day, contact: Contact, ours: [String] = [],
    theirs: [String] = []
  ) {
    self.kind = kind
    self.started = started
    self.day = day
    self.ours = ours
    self.theirs = theirs
    state = State(contact: contact)
    turn = 0
    doubtCount = 0
    clock = CallClock()
    history = []
  }

  /// The contact with everything on record.
  public var contact: Contact { state.contact }

  /// The side of the table on which a speaker sits, by the names in the head.
  public func side(of speaker: String) -> Evidence.Side {
    let name = speaker.lowercased()
    if ours.contains(where: { $0.lowercased() == name }) { return .ours }
    if theirs.contains(where: { $0.lowercased() == name }) { return .theirs }
    return .unknown
  }

  /// The day of an event so many seconds after the start.
  public func day(atSecond seconds: Int?) -> Day {
    guard let started, let seconds else { return day }
    return Moment(seconds: started.seconds + Int64(seconds), offset: started.offset).day
  }
}
