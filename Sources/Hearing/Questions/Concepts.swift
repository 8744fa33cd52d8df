/// A set of concepts: meanings of words and phrases, a bit each.
struct Concepts: Hashable, Sendable {
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  static let none = Concepts()
  /// How many concepts there can be.
  static let limit = 256

  init() {}

  /// The concept of a number below the limit.
  init(number: Int) {
    if number < 128 { low = 1 << number } else { high = 1 << (number - 128) }
  }

  mutating func formUnion(_ other: Concepts) {
    low |= other.low
    high |= other.high
  }

  func union(_ other: Concepts) -> Concepts {
    var both = self
    both.formUnion(other)
    return both
  }

  /// The numbers of the concepts in it, in rising order.
  var numbers: [Int] {
    var numbers: [Int] = []
    for (half, first) in [(low, 0), (high, 128)] {
      var rest = half
      while rest != 0 {
        numbers.append(first + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return numbers
  }

  func intersects(_ other: Concepts) -> Bool { low & other.low != 0 || high & other.high != 0 }
}

/// What a question is about, whatever a playbook calls it.
package enum Topic: Int, LearnedClass {
  case need, authority, timing, budget, interest, fit, competition, priority, source
  /// A question, and none that sounds out a contact.
  case nothing
}

/// The model of questions that leadline carries.
package let questionModel = LearnedModel<Topic>(questionWeights)
