import AnswerParsing
import Chance
import FoundationEssentials
import Hearing

/// Learns weights from examples, or measures how well that goes.
///
/// `Training questions|remarks FOLDER FILE` reads the examples in a folder and writes the weights as
/// Swift source. `Training questions|remarks FOLDER --measure` judges each file by what is learned
/// from the others, as a person never heard is judged, and prints a table of margins.
@main
enum Training {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.count == 3 ? arguments[0] : "" {
    case "questions":
      let examples = try Example<Topic>.read(arguments[1], as: QuestionCues.sentences)
      try run(examples, "questionWeights", arguments[2], least: QuestionCues.leastMargin)
    case "remarks":
      let examples = try Example<RemarkKind>.read(arguments[1], as: learnedRemarks)
      try run(examples, "remarkWeights", arguments[2], least: RemarkKind.leastMargin)
    default: print("usage: Training questions|remarks FOLDER FILE|--measure")
    }
  }

  private static func run<Class>(
    _ examples: [Example<Class>], _ name: String, _ file: String, least: Double
  ) throws {
    if file == "--measure" { return measure(examples, least) }
    try source(of: learn(examples), examples, name).write(
      toFile: file, atomically: false, encoding: .utf8)
    print("\(examples.count) examples")
  }

  /// What one step of a weight is worth.
  private static let step = 0.05

  /// The weights as Swift source.
  private static func source<Class>(
    of model: LinearModel<Class>, _ examples: [Example<Class>], _ name: String
  ) -> String {
    let digits = LearnedWeights.digits
    let table = model.weights.joined().map {
      digits[LinearModel<Class>.digit($0, step) + LearnedWeights.zero]
    }
    let lines = stride(from: 0, to: table.count, by: 128).map {
      String(decoding: table[$0..<min($0 + 128, table.count)], as: UTF8.self)
    }
    return """
      // Written by scripts/learn from the files in Examples. Change those, and run scripts/learn.
      // swift-format-ignore-file

      /// The weights that were learned.
      let \(name) = LearnedWeights(
        examples: \(Example.digest(of: examples)),
        biases: [\(model.biases.map { "\(($0 * 10_000).rounded() / 10_000)" }.joined(separator: ", "))],
        step: \(step),
        table: \"""
      \(lines.joined(separator: "\n"))
      \""")

      """
  }

  /// Judges each person's examples by a model of the others'.
  private static func measure<Class>(_ examples: [Example<Class>], _ least: Double) {
    let margins = stride(from: 0.0, through: 0.8, by: 0.05)
    var tallies = margins.map { _ in Tally<Class>() }
    for file in Set(examples.map(\.file)).sorted() {
      let model = learn(examples.filter { $0.file != file }).rounded(step: step)
      var own = Tally<Class>()
      for example in examples where example.file == file {
        own.count(example, heardAs: sort(of: example, model, least))
        for (number, margin) in margins.enumerated() {
          tallies[number].count(example, heardAs: sort(of: example, model, margin))
        }
      }
      print("\(file)  \(own.line)")
      own.printConfusions()
    }
    print("margin  known  taken for another  answers to nothing  (percent)")
    for (margin, tally) in zip(margins, tallies) { print("\(margin)  \(tally.line)") }
  }

  /// What an example is by a model: the class of the sentence that is surest.
  private static func sort<Class>(
    of example: Example<Class>, _ model: LinearModel<Class>, _ margin: Double
  ) -> Class {
    var best = (sort: Class.nothing, over: margin)
    for sentence in example.sentences where sentence.isSorted {
      let scores = model.scores(sentence.signs.numbers)
      let nothing = scores[Class.nothing.rawValue]
      for sort in Class.allCases where sort != .nothing {
        let over = scores[sort.rawValue] - nothing
        if over >= best.over { best = (sort, over) }
      }
    }
    return best.sort
  }
}

/// How many examples were known.
private struct Tally<Class: LearnedClass> {
  private var asked = 0
  private var known = 0
  private var mistaken = 0
  private var idle = 0
  private var answered = 0
  /// How often examples of a class were heard as another.
  private var confusions: [[Class]: Int] = [:]

  mutating func count(_ example: Example<Class>, heardAs sort: Class) {
    confusions[[example.sort, sort], default: 0] += 1
    if example.sort == .nothing {
      idle += 1
      if sort != .nothing { answered += 1 }
    } else {
      asked += 1
      if sort == example.sort { known += 1 } else if sort != .nothing { mistaken += 1 }
    }
  }

  var line: String {
    [(known, asked), (mistaken, asked), (answered, idle)].map { part, whole in
      "\((Double(part) / Double(max(1, whole)) * 1000).rounded() / 10)"
    }.joined(separator: "  ")
  }

  /// For each class how much of it was heard as what, in percent.
  func printConfusions() {
    for sort in Class.allCases {
      let all = confusions.filter { $0.key[0] == sort }.map(\.value).reduce(0, +)
      let parts = Class.allCases.compactMap { heard -> String? in
        let share = confusions[[sort, heard], default: 0] * 100 / max(1, all)
        return share > 0 ? "\(heard) \(share)" : nil
      }
      print("  \(sort): \(parts.joined(separator: ", "))")
    }
  }
}
