/// A set of concepts: meanings of words that the rules of the cues speak of, a bit each.
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

  func intersection(_ other: Concepts) -> Concepts {
    var shared = self
    shared.low &= other.low
    shared.high &= other.high
    return shared
  }

  func intersects(_ other: Concepts) -> Bool { low & other.low != 0 || high & other.high != 0 }
}

/// What a question is about, whatever a playbook calls it.
enum Topic: Int, CaseIterable, Sendable {
  case need, authority, timing, budget, interest, fit, competition, priority, source
  /// A question, and none that sounds out a contact.
  case nothing
}

/// The words and the rules by which the questions about one topic are known.
///
/// A line of `words` is a concept and, behind a colon, its phrases: `;` stands between two of them,
/// `a|b` are words of one meaning, each a word, or several with a hyphen between: `start|go-live`.
/// `(a)` may be left out, `~sign` is also signs, signed and signing.
/// A line of `rules` is a weight, 4 the least that counts, and what a sentence must hold to earn it: `6 who
/// decide|approve !when` is a word of who, one of deciding or approving, and none of when.
struct TopicCues: Sendable {
  var topic: Topic
  var words: String
  var rules: String
}
