import AnswerParsing
import FoundationEssentials
import Hearing

/// What salespeople say, and the topic that it asks about.
struct Example {
  var topic: Topic
  /// The line that it was drawn from, which may leave words open.
  var line: String
  /// The file that it stands in: what one person wrote.
  var file: String
  var sentences: [QuestionCues.Sentence]

  private init(_ text: String, _ topic: Topic, line: String, file: String) {
    self.topic = topic
    self.line = line
    self.file = file
    sentences = QuestionCues.sentences(of: text)
  }

  /// Of a line with many ways of saying it so many are learned from.
  private static let waysOfALine = 50

  /// The examples of a line of a file, which is the topic, a colon and the text.
  private static func read(line: Substring, file: String) throws -> [Example] {
    guard let colon = line.firstIndex(of: ":"),
      let topic = Topic.allCases.first(where: { "\($0)" == line[..<colon] })
    else { throw UnreadableLine(file: file, line: String(line)) }
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    return waysOfSaying(text, atMost: waysOfALine).map {
      Example($0, topic, line: text, file: file)
    }
  }

  /// The examples of a folder: a file for each person who wrote some, by the order of their names.
  static func read(_ folder: String) throws -> [Example] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    return try files.flatMap { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        .split(separator: "\n").flatMap { try read(line: $0, file: file) }
    }
  }

  /// What the weights are known by to be of these examples: a number out of all lines.
  static func digest(of examples: [Example]) -> UInt64 {
    var lines: [String] = []
    for example in examples where example.line != lines.last { lines.append(example.line) }
    return WordKey(lines.joined(separator: "\n")).number
  }
}

/// A line of a file of examples that begins with no topic.
struct UnreadableLine: Error {
  var file: String
  var line: String
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
