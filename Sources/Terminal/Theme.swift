import Dialogue
import Qualification

/// Which look the meanings of a text have on a terminal.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// Colours, dim and italic.
  case standard = "default"
  /// Bold and the plain colours, nothing dim or italic; ratings in reverse video.
  case highContrast = "high-contrast"
  /// No look at all.
  case none

  /// The codes that begin a role's look (ECMA-48 SGR); empty where it has none.
  func codes(for role: Line.Role) -> String {
    switch self {
    case .standard: standardCodes(for: role)
    case .highContrast: highContrastCodes(for: role)
    case .none: ""
    }
  }

  private func standardCodes(for role: Line.Role) -> String {
    switch role {
    case .plain: ""
    case .question, .heading: "1"
    case .hint, .muted, .separator: "2"
    case .fact: "36"
    case .quote: "3"
    case .warning: "33"
    case .key: "1;36"
    case .rating(.hot): "1;31"
    case .rating(.warm): "1;33"
    case .rating(.cold): "1;34"
    case .rating(.disqualified): "1;35"
    }
  }

  /// Magenta and red stand out from a dark ground and from a light one.
  private func highContrastCodes(for role: Line.Role) -> String {
    switch role {
    case .plain, .muted, .separator, .quote: ""
    case .hint: "35"
    case .question, .heading, .fact: "1"
    case .key: "1;35"
    case .warning: "1;31"
    case .rating: "1;7"
    }
  }
}
