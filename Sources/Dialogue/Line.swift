public import Qualification

/// A line to show, as stretches of text with what they mean; how that looks is the terminal's.
public struct Line: Hashable, Sendable {
  /// The stretches in order.
  public var spans: [Span]

  /// A stretch of text with what it means.
  public struct Span: Hashable, Sendable {
    /// The text; it may hold hostile bytes, which the output gate escapes.
    public var text: String

    /// What it means.
    public var role: Role

    /// Makes a stretch.
    public init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// What a stretch of text means.
  public enum Role: Hashable, Sendable {
    case plain, question, hint, fact, quote, warning, muted, key, heading
    case rating(Rating)
  }

  /// Makes a line of stretches.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Makes a line of one stretch.
  public init(_ text: String, _ role: Role = .plain) {
    spans = [Span(text, role)]
  }

  /// The text without its meaning.
  public var text: String {
    spans.map(\.text).joined()
  }
}
