import Chance
import Hearing

/// A weight for each sign and class, learned from examples: one class against the rest, each a support
/// vector machine of squared loss, by dual coordinate descent (Hsieh et al., A Dual Coordinate Descent
/// Method for Large-scale Linear SVM, ICML 2008).
///
/// It adds, multiplies, divides and takes roots only, so that it learns the same everywhere.
struct LinearModel<Class: LearnedClass> {
  /// A sentence, and the class that it belongs to.
  struct Lesson {
    var signs: [Int]
    var sort: Class
  }

  /// For each class the weights of the signs.
  private(set) var weights: [[Double]] = []
  /// For each class what speaks for it before any sign does.
  private(set) var biases: [Double] = []

  /// Learns from lessons.
  init(_ lessons: [Lesson]) {
    let rarities = LinearModel.rarities(in: lessons)
    let scales = lessons.map { LinearModel.scale($0.signs) }
    let lengths = zip(lessons, scales).map { lesson, scale in
      lesson.signs.reduce(1.0) { $0 + rarities[$1] * rarities[$1] * scale * scale }
    }
    for sort in Class.allCases {
      let (weight, bias) = LinearModel.learn(sort, lessons, rarities, scales, lengths)
      weights.append(zip(weight, rarities).map { $0 * $1 })
      biases.append(bias)
    }
  }

  /// How many times each lesson is gone through.
  private static var rounds: Int { 30 }

  /// The weights of the signs, and the bias, that tell one class from the others.
  private static func learn(
    _ sort: Class, _ lessons: [Lesson], _ rarities: [Double], _ scales: [Double],
    _ lengths: [Double]
  ) -> (weights: [Double], bias: Double) {
    let own = Double(lessons.count { $0.sort == sort })
    let all = Double(lessons.count)
    // A class with few lessons is heeded more in each of them.
    let cost = 4 * (all / (Double(Class.allCases.count) * max(1, own))).squareRoot()
    let costOfOthers = 2 * all / max(1, all - own)
    var weights = [Double](repeating: 0, count: SentenceSigns.bound)
    var bias = 0.0
    var alphas = [Double](repeating: 0, count: lessons.count)
    var order = Array(lessons.indices)
    var chance = SplitMix64(seed: 20_261_125)
    for _ in 0..<rounds {
      order.shuffle(using: &chance)
      for index in order {
        let signs = lessons[index].signs
        let isOwn = lessons[index].sort == sort
        let slack = 1 / (isOwn ? cost : costOfOthers)
        var sum = bias
        for sign in signs { sum += weights[sign] * rarities[sign] * scales[index] }
        let slope = (isOwn ? sum : -sum) - 1 + slack * alphas[index]
        let alpha = max(0, alphas[index] - slope / (lengths[index] + slack))
        let step = isOwn ? alpha - alphas[index] : alphas[index] - alpha
        guard step != 0 else { continue }
        alphas[index] = alpha
        for sign in signs { weights[sign] += step * rarities[sign] * scales[index] }
        bias += step
      }
    }
    return (weights, bias)
  }

  /// What each sign counts for: one that half of the sentences have says less than a rare one.
  private static func rarities(in lessons: [Lesson]) -> [Double] {
    var counts = [Int](repeating: 0, count: SentenceSigns.bound)
    for lesson in lessons { for sign in lesson.signs { counts[sign] += 1 } }
    return counts.map { count in
      var doublings = 0.0
      var rest = Double(lessons.count + 1) / Double(count + 1)
      // The logarithm to base 2, straight between its whole numbers.
      while rest >= 2 {
        rest /= 2
        doublings += 1
      }
      return (doublings + rest - 1) * 0.173 + 0.25
    }
  }

  private static func scale(_ signs: [Int]) -> Double {
    1 / Double(max(1, signs.count)).squareRoot()
  }

  /// What speaks for each class in a sentence.
  func scores(_ signs: [Int]) -> [Double] {
    let scale = LinearModel.scale(signs)
    return weights.indices.map { place in
      signs.reduce(biases[place]) { $0 + weights[place][$1] * scale }
    }
  }

  /// The model as leadline carries it: each weight as a whole number of steps, in as many as there
  /// are digits.
  func rounded(step: Double) -> LinearModel {
    var rounded = self
    for place in weights.indices {
      rounded.weights[place] = weights[place].map { Double(LinearModel.digit($0, step)) * step }
    }
    return rounded
  }

  /// A weight in steps, no lower or higher than a digit can say.
  static func digit(_ weight: Double, _ step: Double) -> Int {
    let lowest = -LearnedWeights.zero
    let highest = LearnedWeights.digits.count - LearnedWeights.zero - 1
    return min(highest, max(lowest, Int((weight / step).rounded())))
  }
}
