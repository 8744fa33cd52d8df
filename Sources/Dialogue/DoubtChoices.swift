import AnswerParsing
import Hearing
import Qualification

/// One way of settling a doubt.
struct DoubtChoice: Hashable {
  /// The letter that is typed after the number of the doubt.
  var key: String

  /// What it means.
  var meaning: String
}

extension Doubt {
  /// The choices of a doubt, the likeliest first.
  func choices(in state: Conversation.State) -> [DoubtChoice] {
    switch matter {
    case .gate, .heard:
      return [DoubtChoice(key: "y", meaning: "yes"), DoubtChoice(key: "n", meaning: "no")]
    case .side(let speaker):
      let ours = DoubtChoice(key: "o", meaning: Wording.ours)
      let theirs = DoubtChoice(key: "t", meaning: Wording.theirs)
      // Whoever puts the questions is likely one of us.
      let said = state.overheard.filter { $0.speaker == speaker }
      let asksMuch = said.count { $0.text.contains("?") } * 2 > said.count
      return asksMuch ? [ours, theirs] : [theirs, ours]
    case .contradiction(let criterion):
      let values = state.contact.facts.filter { $0.criterion == criterion }.compactMap(\.value)
      let old = values.last { value in
        values.last.map { contradicts($0, value) } ?? false
      }
      return [
        DoubtChoice(key: "n", meaning: values.last.map { phrase(for: $0) } ?? ""),
        DoubtChoice(key: "o", meaning: old.map { phrase(for: $0) } ?? ""),
      ]
    case .reading(_, let alternatives):
      let keys = Doubt.readingKeys(for: alternatives)
      return zip(keys, alternatives).map { DoubtChoice(key: $0, meaning: phrase(for: $1)) }
    }
  }

  /// Letters for readings: `k` and `m` for thousands and millions, else `a`, `b` and so on.
  private static func readingKeys(for alternatives: [FactValue]) -> [String] {
    var used: Set<String> = []
    return alternatives.prefix(9).enumerated().map { index, value in
      let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8(index))
      var key = String(Character(letter))
      if case .budget(let budget) = value, let amount = budget.amount?.upper ?? budget.amount?.lower
      {
        let scale = amount >= 100_000_000 ? "m" : amount >= 100_000 ? "k" : "u"
        if !used.contains(scale) { key = scale }
      }
      used.insert(key)
      return key
    }
  }
}
