/// Which topic a sentence asks about, by weights learned from examples.
///
/// For each topic the weights of the signs that a sentence has are added, and divided by the root of
/// their number. `scripts/learn` finds the weights from the files in `Examples` and writes
/// `QuestionWeights.swift`.
package struct QuestionModel: Sendable {
  /// What a table of weights is written with: a character a weight, from the lowest to the highest.
  package static let digits: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  /// The digit of weight 0.
  package static let zero = digits.count / 2

  private static let topics = Topic.allCases.count

  /// For each sign the weights of all topics, in steps.
  private let weights: [Int8]
  /// For each topic what speaks for it before any sign does.
  private let biases: [Double]
  /// What one step of a weight is worth.
  private let step: Double

  /// Makes a model of a table: all signs of the first topic, then those of the next.
  ///
  /// Line breaks between the digits mean nothing; what a table lacks weighs nothing.
  init(table: String, biases: [Double], step: Double) {
    var values = [Int8](repeating: 0, count: 256)
    for (value, digit) in QuestionModel.digits.enumerated() {
      values[Int(digit)] = Int8(value - QuestionModel.zero)
    }
    var weights = [Int8](repeating: 0, count: SentenceSigns.bound * QuestionModel.topics)
    var sign = 0
    var topic = 0
    for digit in table.utf8 where digit != UInt8(ascii: "\n") && topic < QuestionModel.topics {
      weights[sign * QuestionModel.topics + topic] = values[Int(digit)]
      sign += 1
      if sign == SentenceSigns.bound {
        sign = 0
        topic += 1
      }
    }
    self.weights = weights
    self.biases = Topic.allCases.map {
      biases.indices.contains($0.rawValue) ? biases[$0.rawValue] : 0
    }
    self.step = step
  }

  /// The model that leadline carries.
  static let learned = QuestionModel(
    table: questionWeights.table, biases: questionWeights.biases, step: questionWeights.step)

  /// For each topic by how much it speaks louder than that nothing is sounded out.
  ///
  /// 0 is as loud; `QuestionCues.leastMargin` is where a topic counts.
  func margins(_ signs: SentenceSigns) -> [Double] {
    var sums = [Int](repeating: 0, count: QuestionModel.topics)
    for number in signs.numbers {
      let first = number * QuestionModel.topics
      for topic in 0..<QuestionModel.topics { sums[topic] += Int(weights[first + topic]) }
    }
    let scale = step / Double(max(1, signs.numbers.count)).squareRoot()
    let scores = sums.indices.map { biases[$0] + Double(sums[$0]) * scale }
    return scores.map { $0 - scores[Topic.nothing.rawValue] }
  }
}

/// The weights of a model as `scripts/learn` writes them.
struct QuestionWeights {
  /// The digest of the examples that they were learned from.
  var examples: UInt64
  /// For each topic what speaks for it before any sign does.
  var biases: [Double]
  /// What one step of a weight is worth.
  var step: Double
  /// The weights, a digit each.
  var table: String
}
