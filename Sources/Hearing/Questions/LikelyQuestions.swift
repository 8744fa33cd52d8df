import AnswerParsing
public import Qualification

/// A question that words may put, and by how much they speak louder for it than for nothing.
public struct LikelyQuestion: Hashable, Sendable {
  /// The question of the playbook.
  public var question: QuestionID

  /// How much louder; below 0 it is softer.
  public var margin: Double
}

extension Listener {
  /// The questions that a turn of ours may put, the likeliest first; none where nothing is asked.
  ///
  /// It is for somebody who would rather guess than leave a question without an answer: what counts as
  /// asked is told by `questions(in:)`.
  public func likelyQuestions(in text: String, above least: Double = 0) -> [LikelyQuestion] {
    questionCues.likely(in: text).filter { $0.margin > least }
  }
}

extension QuestionCues {
  fileprivate func likely(in text: String) -> [LikelyQuestion] {
    let tokens = Lexer.tokens(of: text)
    var best: [QuestionID: Double] = [:]
    for sentence in QuestionCues.asking(tokens) {
      let margins = QuestionCues.margins(tokens, sentence, after: nil, before: nil)
      for (id, topic) in topics {
        best[id] = max(best[id] ?? -.infinity, margins[topic.rawValue])
      }
    }
    return topics.compactMap { id, _ in
      best[id].map { LikelyQuestion(question: id, margin: $0) }
    }.sorted { $0.margin > $1.margin }
  }
}
