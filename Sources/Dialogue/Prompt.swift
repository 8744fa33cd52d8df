/// What a source of inputs shows while it waits for the next line.
public struct Prompt: Hashable, Sendable {
  /// The line above: the core criteria in words and the count of the rest; empty when quiet.
  public var status: Line

  /// The rating, for the right end of the prompt; empty when quiet.
  public var rating: Line

  /// The label before the line that is typed, such as `budget> `; its last character is a space.
  public var label: String

  /// The text to begin with, where an earlier answer is edited.
  public var prefill: String

  /// The choices of the open doubts, such as `1y`, newest doubt first.
  public var choices: [String]

  /// The words that can begin a line: commands, criteria and questions.
  public var openings: [String]

  /// Makes a prompt.
  public init(
    status: Line = Line(), rating: Line = Line(), label: String, prefill: String = "",
    choices: [String] = [], openings: [String] = []
  ) {
    self.status = status
    self.rating = rating
    self.label = label
    self.prefill = prefill
    self.choices = choices
    self.openings = openings
  }
}
