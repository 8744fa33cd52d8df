import Dialogue
import Qualification

/// How lines look: with colours or without, redrawn or only written down.
public struct Appearance: Hashable, Sendable {
  /// Whether lines may be styled.
  public let hasStyles: Bool

  /// Whether nothing is redrawn and everything stands in words, for screen readers.
  public let isAccessible: Bool

  /// Whether the terminal can move its cursor, so that a line can be edited in place.
  public let canEdit: Bool

  /// The name under which this system knows the terminal; nothing where its cursor can't be moved.
  public let terminalName: String?

  /// Decides by the environment: `NO_COLOR`, `TERM`, `ACCESSIBLE`.
  public init(environment: [String: String], isTerminal: Bool, noColor: Bool) {
    terminalName = knownTerminal(environment["TERM"] ?? "")
    let isDumb = terminalName == nil
    isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    let forbids = noColor || environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    hasStyles = isTerminal && !isDumb && !forbids && !isAccessible
    canEdit = isTerminal && !isDumb && !isAccessible
  }

  /// The codes that begin a role's look (ECMA-48 SGR); empty where it has none.
  func style(_ role: Line.Role) -> String {
    guard hasStyles else { return "" }
    let codes =
      switch role {
      case .plain: ""
      case .question, .heading: "1"
      case .hint, .muted: "2"
      case .fact: "36"
      case .quote: "3"
      case .warning: "33"
      case .key: "1;36"
      case .rating(.hot): "1;31"
      case .rating(.warm): "1;33"
      case .rating(.cold): "1;34"
      case .rating(.disqualified): "1;35"
      }
    return codes.isEmpty ? "" : "\u{1B}[\(codes)m"
  }

  /// A stretch of text in the look of its role, safe to send.
  func styled(_ span: Line.Span) -> String {
    styled(OutputGate.escaped(span.text), span.role)
  }

  func styled(_ text: String, _ role: Line.Role) -> String {
    let style = style(role)
    return style.isEmpty || text.isEmpty ? text : style + text + "\u{1B}[0m"
  }
}
