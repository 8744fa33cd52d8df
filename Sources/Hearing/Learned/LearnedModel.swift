/// What sentences are sorted into by a model that was learned from examples.
package protocol LearnedClass: CaseIterable, Hashable, RawRepresentable, Sendable
where RawValue == Int {
  /// The class of those that are of no other.
  static var nothing: Self { get }
}

/// Which class a sentence belongs to, by weights learned from examples.
///
/// For each class the weights of the signs that a sentence has are added, and divided by the root of
/// their number. `scripts/learn` finds the weights from the files in a folder `Examples` and writes
/// them beside it.
package struct LearnedModel<Class: LearnedClass>: Sendable {
  private static var classes: Int { Class.allCases.count }

  /// For each sign the weights of all classes, in steps.
  private let weights: [Int8]
  /// For each class what speaks for it before any sign does.
  private let biases: [Double]
  /// What one step of a weight is worth.
  private let step: Double

  /// Makes a model of the weights that were learned: all signs of the first class, then those of the
  /// next.
  ///
  /// Line breaks between the digits mean nothing; what a table lacks weighs nothing.
  init(_ learned: LearnedWeights) {
    var values = [Int8](repeating: 0, count: 256)
    for (value, digit) in LearnedWeights.digits.enumerated() {
      values[Int(digit)] = Int8(value - LearnedWeights.zero)
    }
    let classes = LearnedModel.classes
    var weights = [Int8](repeating: 0, count: SentenceSigns.bound * classes)
    var sign = 0
    var place = 0
    for digit in learned.table.utf8 where digit != UInt8(ascii: "\n") && place < classes {
      weights[sign * classes + place] = values[Int(digit)]
      sign += 1
      if sign == SentenceSigns.bound {
        sign = 0
        place += 1
      }
    }
    self.weights = weights
    biases = Class.allCases.map {
      learned.biases.indices.contains($0.rawValue) ? learned.biases[$0.rawValue] : 0
    }
    step = learned.step
  }

  /// For each class by how much it speaks louder than that a sentence is of none.
  package func margins(_ signs: SentenceSigns) -> [Double] {
    let classes = LearnedModel.classes
    var sums = [Int](repeating: 0, count: classes)
    for number in signs.numbers {
      let first = number * classes
      for place in 0..<classes { sums[place] += Int(weights[first + place]) }
    }
    let scale = step / Double(max(1, signs.numbers.count)).squareRoot()
    let scores = sums.indices.map { biases[$0] + Double(sums[$0]) * scale }
    return scores.map { $0 - scores[Class.nothing.rawValue] }
  }
}

/// The weights of a model as `scripts/learn` writes them.
package struct LearnedWeights: Sendable {
  /// What a table of weights is written with: a character a weight, from the lowest to the highest.
  package static let digits: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  /// The digit of weight 0.
  package static let zero = digits.count / 2

  /// The digest of the examples that they were learned from.
  var examples: UInt64
  /// For each class what speaks for it before any sign does.
  var biases: [Double]
  /// What one step of a weight is worth.
  var step: Double
  /// The weights, a digit each.
  var table: String
}

/// A sentence of a text, as a model learns from it.
package struct LearnedSentence: Sendable {
  /// What it shows.
  package var signs: SentenceSigns
  /// Of the sentences of one text those with the highest rank may be the one that makes its class.
  package var rank: Int
  /// Whether sentences like it are sorted at all when they are heard.
  package var isSorted: Bool
}
