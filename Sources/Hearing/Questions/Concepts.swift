/// A set of concepts: meanings of words that the rules of the cues speak of, a bit each.
struct Concepts: Hashable, Sendable {
  var bits: UInt128 = 0

  static let none = Concepts()

  mutating func formUnion(_ other: Concepts) { bits |= other.bits }

  func union(_ other: Concepts) -> Concepts { Concepts(bits: bits | other.bits) }

  func intersects(_ other: Concepts) -> Bool { bits & other.bits != 0 }
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
/// `a|b` are words of one meaning, `(a)` may be left out, `~sign` is also signs, signed and signing.
/// A line of `rules` is a weight from 1 to 9 and what a sentence must hold to earn it: `6 who
/// decide|approve !when` is a word of who, one of deciding or approving, and none of when.
struct TopicCues: Sendable {
  var topic: Topic
  var words: String
  var rules: String
}
