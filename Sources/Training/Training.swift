import AnswerParsing
import Chance
import FoundationEssentials
import Hearing

/// Learns the weights of discovery questions from examples, or measures how well that goes.
///
/// `Training FOLDER FILE` reads the examples in a folder and writes the weights as Swift source.
/// `Training FOLDER --measure` judges each file by what is learned from the others, as a person never
/// heard is judged, and prints a table of margins.
@main
enum Training {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let folder = arguments.first, let last = arguments.last else {
      print("usage: Training FOLDER FILE|--measure")
      return
    }
    let examples = try Example.read(folder)
    if last == "--measure" {
      measure(examples)
    } else {
      try source(of: learn(examples), examples).write(
        toFile: last, atomically: false, encoding: .utf8)
      print("\(examples.count) examples")
    }
  }

  /// What one step of a weight is worth.
  private static let step = 0.05

  /// The weights as Swift source.
  private static func source(of model: LinearModel, _ examples: [Example]) -> String {
    let digits = QuestionModel.digits
    let table = model.weights.joined().map {
      digits[LinearModel.digit($0, step) + QuestionModel.zero]
    }
    let lines = stride(from: 0, to: table.count, by: 128).map {
      String(decoding: table[$0..<min($0 + 128, table.count)], as: UTF8.self)
    }
    return """
      // Written by scripts/learn from the files in Examples. Change those, and run scripts/learn.
      // swift-format-ignore-file

      /// The weights that were learned.
      let questionWeights = QuestionWeights(
        examples: \(Example.digest(of: examples)),
        biases: [\(model.biases.map { "\(($0 * 10_000).rounded() / 10_000)" }.joined(separator: ", "))],
        step: \(step),
        table: \"""
      \(lines.joined(separator: "\n"))
      \""")

      """
  }

  /// Judges each person's examples by a model of the others'.
  private static func measure(_ examples: [Example]) {
    let margins = stride(from: 0.0, through: 0.8, by: 0.05)
    var tallies = margins.map { _ in Tally() }
    for file in Set(examples.map(\.file)).sorted() {
      let model = learn(examples.filter { $0.file != file }).rounded(step: step)
      var own = Tally()
      for example in examples where example.file == file {
        own.count(example, heardAs: topic(of: example, model, QuestionCues.leastMargin))
        for (number, margin) in margins.enumerated() {
          tallies[number].count(example, heardAs: topic(of: example, model, margin))
        }
      }
      print("\(file)  \(own.line)")
    }
    print("margin  known  taken for another  answers to nothing  (percent)")
    for (margin, tally) in zip(margins, tallies) { print("\(margin)  \(tally.line)") }
  }

  /// What an example asks about by a model: the topic of the question that is surest.
  private static func topic(of example: Example, _ model: LinearModel, _ margin: Double) -> Topic {
    var best = (topic: Topic.nothing, over: margin)
    for sentence in example.sentences where sentence.isQuestion {
      let scores = model.scores(sentence.signs.numbers)
      let nothing = scores[Topic.nothing.rawValue]
      for topic in Topic.allCases where topic != .nothing {
        let over = scores[topic.rawValue] - nothing
        if over >= best.over { best = (topic, over) }
      }
    }
    return best.topic
  }
}

/// How many examples were known.
private struct Tally {
  private var asked = 0
  private var known = 0
  private var mistaken = 0
  private var idle = 0
  private var answered = 0

  mutating func count(_ example: Example, heardAs topic: Topic) {
    if example.topic == .nothing {
      idle += 1
      if topic != .nothing { answered += 1 }
    } else {
      asked += 1
      if topic == example.topic { known += 1 } else if topic != .nothing { mistaken += 1 }
    }
  }

  var line: String {
    [(known, asked), (mistaken, asked), (answered, idle)].map { part, whole in
      "\((Double(part) / Double(max(1, whole)) * 1000).rounded() / 10)"
    }.joined(separator: "  ")
  }
}
