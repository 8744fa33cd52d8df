public import Qualification

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

  /// What to listen for, shown while nothing is typed; empty when quiet.
  public var hint: String

  /// The question that a line typed here answers, under which it is recalled; nothing where there
  /// is nothing to recall, as at a yes or no.
  public var topic: QuestionID?

  /// The words with which a line can go on.
  public var vocabulary: Vocabulary

  /// Makes a prompt.
  public init(
    status: Line = Line(), rating: Line = Line(), label: String, prefill: String = "",
    hint: String = "", topic: QuestionID? = nil, vocabulary: Vocabulary = Vocabulary()
  ) {
    self.status = status
    self.rating = rating
    self.label = label
    self.prefill = prefill
    self.hint = hint
    self.topic = topic
    self.vocabulary = vocabulary
  }
}
