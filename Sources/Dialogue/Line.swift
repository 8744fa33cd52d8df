public import Qualification

/// A line to show, as stretches of text with what they mean; how that looks is the display's.
///
/// A line is either text that flows, in `spans`, or a row of a table, in `cells`. Rows that follow
/// one another are one table.
public struct Line: Hashable, Sendable {
  /// The stretches in order; empty in a row of a table.
  public var spans: [Span]

  /// The cells of a row of a table; empty in a text that flows.
  public var cells: [Cell]

  /// The same said in fewer columns, longest first; the display takes the first that fits.
  public var shorter: [[Span]]

  /// A stretch of text with what it means.
  public struct Span: Hashable, Sendable {
    /// The text; it may hold hostile bytes, which the output gate escapes.
    public var text: String

    /// What it means.
    public var role: Role

    /// What is said in its place where the line is read aloud; nothing where that is the text.
    public var spoken: String?

    /// Makes a stretch; a line break in it is a space, as a line is one row.
    public init(_ text: String, _ role: Role = .plain, spoken: String? = nil) {
      self.text = Span.onOneRow(text)
      self.role = role
      self.spoken = spoken.map { Span.onOneRow($0) }
    }

    private static func onOneRow(_ text: String) -> String {
      guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
      return String(text.map { $0 == "\n" || $0 == "\r\n" ? " " : $0 })
    }

    /// A dot between the items of a list; a pause where it is read aloud.
    public static let dot = Span(" · ", .separator, spoken: ", ")

    /// A gap between the parts of a line; a pause where it is read aloud.
    public static let gap = Span("  ", .separator, spoken: ", ")
  }

  /// What a stretch of text means.
  public enum Role: Hashable, Sendable {
    case plain, question, hint, fact, quote, warning, muted, key, heading, separator
    case rating(Rating)
  }

  /// Makes a line of stretches; the shorter forms are for narrow displays.
  public init(_ spans: [Span] = [], shorter: [[Span]] = []) {
    self.spans = spans
    self.shorter = shorter
    cells = []
  }

  /// Makes a line of one stretch.
  public init(_ text: String, _ role: Role = .plain) {
    self.init([Span(text, role)])
  }

  /// Makes a row of a table.
  public init(row cells: [Cell]) {
    self.init()
    self.cells = cells
  }

  /// The text without its meaning; the cells of a row stand side by side, not in columns.
  public var text: String {
    if cells.isEmpty { return spans.map(\.text).joined() }
    var result = ""
    for cell in cells where !cell.text.isEmpty {
      if !result.isEmpty { result += String(repeating: " ", count: cell.gap) }
      result += cell.text
    }
    return result
  }

  /// The line as it is read aloud: words and commas, a row as `name: value, value`.
  public var spoken: String {
    if cells.isEmpty { return Line.spoken(spans) }
    var result = ""
    for (index, cell) in cells.enumerated() where !cell.spoken.isEmpty {
      if !result.isEmpty { result += index == 1 ? ": " : cell.gap > 1 ? ", " : " " }
      result += cell.spoken
    }
    return result
  }

  /// Stretches as they are read aloud; a dash between figures is a word, but for quoted ones.
  fileprivate static func spoken(_ spans: [Span]) -> String {
    spans.map { span in
      span.spoken ?? (span.role == .quote ? span.text : Wording.spokenRanges(span.text))
    }.joined().trimmed
  }
}

extension Line {
  /// A cell of a row.
  public struct Cell: Hashable, Sendable {
    /// Its text; empty in a bar.
    public var spans: [Span]

    /// How it is laid out.
    public var form: Form

    /// The columns between it and the cell before.
    public var gap: Int

    /// How a cell is laid out.
    public enum Form: Hashable, Sendable {
      /// Text that begins where its column begins.
      case leading
      /// Text that ends where its column ends, as numbers do.
      case trailing
      /// Text that may be cut short where there is no room for it.
      case excerpt
      /// A bar; it is left out where there is no room, and where the row is read aloud.
      case bar(Bar)
    }

    /// Makes a cell of stretches.
    public init(_ spans: [Span], _ form: Form = .leading, gap: Int = 2) {
      self.spans = spans
      self.form = form
      self.gap = gap
    }

    /// Makes a cell of one stretch.
    public init(
      _ text: String, _ role: Role = .plain, _ form: Form = .leading, gap: Int = 2
    ) {
      self.init([Span(text, role)], form, gap: gap)
    }

    /// The text without its meaning.
    public var text: String { spans.count == 1 ? spans[0].text : spans.map(\.text).joined() }

    /// The text as it is read aloud.
    var spoken: String { Line.spoken(spans) }
  }

  /// A share of something as a bar: what is reached, what could be, and what is out of reach.
  public struct Bar: Hashable, Sendable {
    /// What is reached, at most `reachable`.
    public var reached: Int

    /// What could be reached, at most `whole`.
    public var reachable: Int

    /// The whole, above 0.
    public var whole: Int

    /// The columns that the bar takes.
    public var columns: Int

    /// Makes a bar; what is out of range is brought into it.
    public init(reached: Int, reachable: Int, whole: Int, columns: Int) {
      self.whole = max(1, whole)
      self.reachable = min(max(0, reachable), self.whole)
      self.reached = min(max(0, reached), self.reachable)
      self.columns = max(1, columns)
    }

    /// The columns of each part; whatever is above nothing shows, where there is room for it.
    public var parts: (reached: Int, reachable: Int, rest: Int) {
      func columns(of share: Int) -> Int {
        let rounded = (share * self.columns * 2 + whole) / (whole * 2)
        return share > 0 ? max(1, share < whole ? min(rounded, self.columns - 1) : rounded) : 0
      }
      let reach = columns(of: reachable)
      let reached = min(columns(of: self.reached), reach)
      return (reached, reach - reached, self.columns - reach)
    }
  }
}
