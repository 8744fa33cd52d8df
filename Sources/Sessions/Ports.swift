public import Dialogue
public import Qualification

/// Where the inputs of a session come from: a terminal, a pipe or a transcript.
public protocol InputSource {
  /// Waits for the next input, stamped with its time; `ended` once there is no more.
  mutating func next(_ prompt: Prompt) -> Input

  /// Waits for the next input, and hands over what is heard meanwhile, which leaves a line that is
  /// being typed as it is.
  mutating func next(_ prompt: Prompt, hearing: ([Input]) -> Interjection) -> Input
}

extension InputSource {
  /// Waits for the next input; nothing is heard meanwhile.
  public mutating func next(_ prompt: Prompt, hearing: ([Input]) -> Interjection) -> Input {
    next(prompt)
  }
}

/// What comes up while a line is typed: lines to show above it, and the prompt from then on.
public struct Interjection: Hashable, Sendable {
  /// The lines, in order; often none.
  public var lines: [Line]

  /// The prompt; its open question is the same as before where a line has been begun.
  public var prompt: Prompt

  /// Makes an interjection.
  public init(_ lines: [Line], _ prompt: Prompt) {
    self.lines = lines
    self.prompt = prompt
  }
}

/// A running transcript that is listened to beside what the rep types.
public protocol HeardStream: AnyObject {
  /// What is readable once there may be more; nothing where only looking tells.
  var descriptor: Int32? { get }

  /// After how many milliseconds to look again whatever the descriptor says; -1 is never.
  var patience: Int32 { get }

  /// Whether nothing more will come.
  var isOver: Bool { get }

  /// What came since it was last asked, at most so many, in order; it never waits.
  func next(atMost count: Int) -> [Overheard]

  /// From now on the present end of the stream is its end.
  func stopAtEnd()
}

/// Something that comes from a running transcript.
public enum Overheard: Hashable, Sendable {
  /// Somebody said something.
  case utterance(speaker: String, text: String)
  /// What is to be said of the stream itself, as a sentence without its full stop.
  case notice(String)
}

/// Where the events of a session are kept.
public protocol EventLog {
  /// Keeps the entries of one turn, all or none, durably before it returns; gives what a person has
  /// to know of how they were kept, as a rule nothing.
  @discardableResult
  mutating func append(_ entries: [Entry]) throws(SaveFailure) -> [String]

  /// Where the entries are kept, as a person finds it; nothing before there is anything to keep.
  var place: String? { get }

  /// Writes everything kept so far, and behind it entries that could not be kept, as a transcript of
  /// its own into a folder, durably and never over another file; gives its path.
  func copy(with unsaved: [Entry], to folder: String) throws(SaveFailure) -> String
}

/// Where the lines of a session are shown.
public protocol Display {
  /// Shows lines below those shown before.
  mutating func show(_ lines: [Line])
}

/// Why a turn could not be kept.
public struct SaveFailure: Error, Hashable, Sendable {
  /// What could not be written, and why, as one sentence without its full stop.
  public var message: String

  /// Makes the reason of a failed save.
  public init(message: String) {
    self.message = message
  }
}

/// The lines that were typed in this and earlier calls, to be recalled and searched.
public protocol LineHistory {
  /// The lines, oldest first; of equal ones at one question only the last.
  var lines: [PastLine] { get }

  /// Adds a line; a failure to keep it does not matter to the call.
  mutating func add(_ line: PastLine)
}

/// A line that was typed before.
public struct PastLine: Hashable, Sendable {
  /// The question that was open; nothing where that is not known.
  public var topic: QuestionID?

  /// The line, with the line breaks in it.
  public var text: String

  /// Makes a line of the past.
  public init(_ text: String, topic: QuestionID?) {
    self.text = text
    self.topic = topic
  }

  /// Whether the line is recalled at a question: what was typed there, and commands anywhere.
  public func isRecalled(at topic: QuestionID) -> Bool {
    self.topic == topic || text.hasPrefix("/")
  }
}
