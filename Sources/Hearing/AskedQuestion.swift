public import Qualification

/// A discovery question that was put in somebody's own words.
public struct AskedQuestion: Hashable, Sendable {
  /// The question of the playbook that it comes to.
  public var question: QuestionID

  /// The stretch of the turn that puts it, as UTF-8 offsets on the boundaries of words and marks.
  public var range: Range<Int>

  /// Whether the words leave little doubt of what is asked.
  public var isCertain: Bool

  /// Makes a question as it was put.
  public init(_ question: QuestionID, range: Range<Int>, isCertain: Bool = true) {
    self.question = question
    self.range = range
    self.isCertain = isCertain
  }
}
