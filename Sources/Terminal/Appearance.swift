import CEditline
import Dialogue

/// How lines look: in which theme, in which letters, redrawn or only written down.
public struct Appearance: Hashable, Sendable {
  /// The look of meanings; `none` wherever styles are not wanted or not possible.
  public let theme: Theme

  /// Whether nothing is redrawn and everything stands in words, for screen readers.
  public let isAccessible: Bool

  /// Whether the terminal can move its cursor, so that a line can be edited in place.
  public let canEdit: Bool

  /// The name under which this system knows the terminal; nothing where its cursor can't be moved.
  public let terminalName: String?

  /// Whether the cursor can return to a place that was saved, as a hint behind the line needs.
  let canReturn: Bool

  /// Whether the terminal gets letters of ASCII only, as its locale is not UTF-8.
  public let hasPlainLetters: Bool

  /// Whether lines may be styled.
  public var hasStyles: Bool { theme != .none }

  /// Decides by the environment: `NO_COLOR`, `TERM` and `ACCESSIBLE` win over a theme.
  ///
  /// `isUTF8` says whether the locale has letters beyond ASCII; where the output is no terminal,
  /// every letter is written as it is.
  public init(
    environment: [String: String], isTerminal: Bool, noColor: Bool, theme: Theme = .standard,
    isUTF8: Bool = true
  ) {
    terminalName = knownTerminal(environment["TERM"] ?? "")
    let isDumb = terminalName == nil
    canReturn = terminalName.map { Terminal.canReturn(at: $0) } ?? false
    isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    let forbids = noColor || environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self.theme = isTerminal && !isDumb && !forbids && !isAccessible ? theme : .none
    canEdit = isTerminal && !isDumb && !isAccessible
    hasPlainLetters = isTerminal && !isUTF8
  }

  /// The codes that begin a role's look (ECMA-48 SGR); empty where it has none.
  func style(_ role: Line.Role) -> String {
    let codes = theme.codes(for: role)
    return codes.isEmpty ? "" : "\u{1B}[\(codes)m"
  }

  /// A text as it can be sent: safe, and in plain letters where the terminal has no others.
  func safe(_ text: String) -> String {
    hasPlainLetters ? plainText(of: text) : OutputGate.escaped(text)
  }

  /// A stretch of text in the look of its role, safe to send.
  func styled(_ span: Line.Span) -> String {
    styled(safe(span.text), span.role)
  }

  func styled(_ text: String, _ role: Line.Role) -> String {
    let style = style(role)
    return style.isEmpty || text.isEmpty ? text : style + text + "\u{1B}[0m"
  }

  /// A line with its texts safe to send, and its rows' too.
  func safe(_ line: Line) -> Line {
    if line.isPlainASCII { return line }
    func safe(_ spans: [Line.Span]) -> [Line.Span] {
      spans.map { Line.Span(self.safe($0.text), $0.role) }
    }
    var line = line
    line.spans = safe(line.spans)
    line.shorter = line.shorter.map(safe)
    line.cells = line.cells.map { cell in
      var cell = cell
      cell.spans = safe(cell.spans)
      return cell
    }
    return line
  }
}

extension Line {
  /// Whether all its texts are printable ASCII, which is safe as it is.
  fileprivate var isPlainASCII: Bool {
    func isPlain(_ spans: [Span]) -> Bool {
      spans.allSatisfy { Terminal.isPlainASCII($0.text) }
    }
    return isPlain(spans) && shorter.allSatisfy(isPlain) && cells.allSatisfy { isPlain($0.spans) }
  }
}

/// Whether the locale of the environment writes letters in UTF-8.
public func localeIsUTF8() -> Bool {
  ceditline_locale_is_utf8() != 0
}
