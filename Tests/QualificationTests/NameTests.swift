import Qualification
import Testing

/// Names of people, and words that stand for one.
@Suite struct NameTests {
  @Test func namesMatchLoosely() {
    let full = NameWords("Dr. Sarah Chen (VP Sales)")
    #expect(full.bracketed == "VP Sales")
    for name in ["sarah", "Sarah C.", "Chen", "SARAH CHEN", "S. Chen"] {
      #expect(full.matches(NameWords(name)), "\(name)")
    }
    for name in ["Sam", "Sarah Lin", "Chen Wei", "", "Dr."] {
      #expect(!full.matches(NameWords(name)), "\(name)")
    }
  }

  @Test(arguments: [
    ("Ada Wolf", "ada", true), ("Ada", "Ada Wolf", true), ("Ada Wolf", "Ada Lund", false),
    ("Speaker 1", "Speaker 10", false), ("SPEAKER_01", "speaker 01", true),
    ("Mia (plumbline.example)", "Mia Bell", true), ("?", "?", true), ("?", "Ada", false),
  ])
  func namesOfOnePerson(one: String, other: String, isOne: Bool) {
    #expect(isOneName(one, other) == isOne)
    #expect(isOneName(other, one) == isOne)
  }

  @Test(arguments: [
    ("Speaker 2", true), ("SPEAKER_01", true), ("SPK_2", true), ("Customer", true),
    ("Person1", true), ("Speaker A", true), ("The Buyer", true), ("unnamed", true),
    ("Sales Rep", true), ("李 明", false), ("Ada", false), ("Guest House", false),
    ("Ada Coach", false),
  ])
  func labelsAreNoNames(name: String, isOne: Bool) {
    #expect(isLabel(name) == isOne)
  }

  @Test func aPartHasOneSide() {
    #expect(SpeakerParts.ours.isDisjoint(with: SpeakerParts.theirs))
    #expect(SpeakerParts.ofEither.isDisjoint(with: SpeakerParts.ours.union(SpeakerParts.theirs)))
  }
}
