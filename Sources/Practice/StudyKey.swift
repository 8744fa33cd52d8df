import Qualification

/// What a rep can ask for beside answering, in a lesson or at a card: a word with or without a slash.
public enum StudyKey: Hashable, Sendable {
  /// Helps without telling.
  case hint
  /// Shows the answer.
  case solution
  /// Begins again.
  case reset
  /// Goes on without an answer.
  case skip
  /// Tells what can be typed.
  case help
  /// Leaves.
  case leave

  /// The key that a line names; nothing where it says anything else.
  public init?(_ line: String) {
    let word = line.trimmed.lowercased()
    switch word.hasPrefix("/") ? String(word.dropFirst()) : word {
    case "hint": self = .hint
    case "solution": self = .solution
    case "reset": self = .reset
    case "skip": self = .skip
    case "help", "?": self = .help
    case "quit", "exit", "q": self = .leave
    default: return nil
    }
  }
}
