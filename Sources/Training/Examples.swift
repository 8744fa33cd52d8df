import FoundationEssentials
import Hearing

/// What salespeople say, and the topic that it asks about.
struct Example {
  var text: String
  var topic: Topic
  var sentences: [QuestionCues.Sentence]

  init(_ text: String, _ topic: Topic) {
    self.text = text
    self.topic = topic
    sentences = QuestionCues.sentences(of: text)
  }

  /// The examples of a folder: for each topic a file with its name, a line each.
  static func read(_ folder: String) throws -> [Example] {
    try Topic.allCases.flatMap { topic in
      try String(contentsOfFile: "\(folder)/\(topic).txt", encoding: .utf8)
        .split(separator: "\n").map { Example(String($0), topic) }
    }
  }
}

/// Learns from examples, each sentence of which may be the one that asks.
///
/// Of what asks about a topic one sentence is learned from: first the last question, then the one that
/// speaks for the topic most. What asks about nothing is learned from whole.
func learn(_ examples: [Example]) -> LinearModel {
  let first = LinearModel(lessons(of: examples) { questions, _ in questions.last })
  return LinearModel(
    lessons(of: examples) { questions, topic in
      questions.max {
        first.scores($0.signs.numbers)[topic.rawValue]
          < first.scores($1.signs.numbers)[topic.rawValue]
      }
    })
}

private func lessons(
  of examples: [Example],
  _ choose: ([QuestionCues.Sentence], Topic) -> QuestionCues.Sentence?
) -> [LinearModel.Lesson] {
  examples.flatMap { example -> [LinearModel.Lesson] in
    var chosen = example.sentences
    if example.topic != .nothing {
      let questions = chosen.filter(\.isQuestion)
      let plain = questions.filter { !$0.isTag }
      let asking = [plain, questions, chosen].first { !$0.isEmpty } ?? []
      chosen = choose(asking, example.topic).map { [$0] } ?? []
    }
    return chosen.map { LinearModel.Lesson(signs: $0.signs.numbers, topic: example.topic) }
  }
}
