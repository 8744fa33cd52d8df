public import Dialogue

/// Where the inputs of a session come from: a terminal, a pipe or a transcript.
public protocol InputSource {
  /// Waits for the next input, stamped with its time; `ended` once there is no more.
  mutating func next(_ prompt: Prompt) -> Input
}

/// Where the events of a session are kept.
public protocol EventLog {
  /// Keeps the entries of one turn, all or none, durably before it returns.
  mutating func append(_ entries: [Entry]) throws(SaveFailure)
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
