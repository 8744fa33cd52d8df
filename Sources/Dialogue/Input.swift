public import Qualification

/// Something from outside, stamped by its source.
public struct Input: Hashable, Sendable {
  /// What came in.
  public var content: Content

  /// When; nothing where the source has no clock, as in a transcript without times.
  public var at: Moment?

  /// How far the conversation is by then, in seconds, where the clock behind `at` was put back in
  /// between; as a rule nothing, and it follows from `at`.
  public var elapsed: Int?

  /// Whether the rep has begun a line when this is overheard: the open question then stays.
  public var isWhileTyping = false

  /// What can come in.
  public enum Content: Hashable, Sendable {
    /// The conversation begins.
    case began
    /// The conversation is taken up again.
    case resumed
    /// A line that the rep typed: an answer or a `/command`.
    case typed(String)
    /// An utterance that was overheard.
    case heard(speaker: String, text: String)
    /// A key of the contact file that was changed by hand.
    case edited(Edit)
    /// A field that another system gave.
    case imported(Edit)
    /// The rep pressed Ctrl-C on an empty line.
    case interrupted
    /// The rep dropped what was typed so far, by Ctrl-C.
    case dropped
    /// There is no more input.
    case ended
    /// The terminal went away, or the program was told to stop: the call is left to be resumed.
    case departed
  }

  /// Makes an input.
  public init(_ content: Content, at: Moment? = nil, elapsed: Int? = nil) {
    self.content = content
    self.at = at
    self.elapsed = elapsed
  }
}

/// A key of the contact file that differs from what the transcripts say, or a field that another
/// system gave under that key.
public struct Edit: Hashable, Sendable {
  /// The key as it stands in the file: a field, a criterion, `budget_level`, `next_step`.
  public var key: String

  /// The new value in the person's words; nothing where the key was removed.
  public var value: String?

  /// The value as a fact, where it was written in the canonical form.
  public var known: FactValue?

  /// Makes an edit.
  public init(key: String, value: String?, known: FactValue? = nil) {
    self.key = key
    self.value = value
    self.known = known
  }
}
