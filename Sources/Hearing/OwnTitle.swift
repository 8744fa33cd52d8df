import AnswerParsing
import Qualification

/// The office by which somebody presents themselves: who heads a matter likely decides on it.
extension TurnHearing {
  /// Adds that the speaker likely decides, where they introduce themselves as a head and nothing was
  /// said yet of who does: "I'm Sarah Chen, CISO at Acme".
  mutating func hearOwnTitle() {
    guard earlier.turns.count <= TurnHearing.introduction,
      !facts.contains(where: { $0.spoken.kind == .authority }),
      let told = remarks.first(where: \.presentsHead)
    else { return }
    let decides = Authority(part: .decides, isHedged: true)
    add(
      SpokenFact(kind: .authority, value: .authority(decides), range: 0..<0, confidence: .likely),
      words: turn.text.slice(told.range))
  }

  /// People introduce themselves in so many turns.
  private static let introduction = 10
}

extension Remark {
  /// Whether the speaker presents themselves as a head of the company or of a matter in it: a name at
  /// most stands between "I'm" and the office, and a place or nothing behind it.
  fileprivate var presentsHead: Bool {
    guard !isQuestion, !tokens.contains(where: { limits.contains($0.key) }),
      let start = tokens.indices.first(where: { presents(at: $0) })
    else { return false }
    var office = start + 1
    while office < tokens.count, !heads.contains(key(office)) {
      let isName = tokens[office].isCapitalized && !officeLeads.contains(key(office))
      guard isName || tokens[office].isMark(",") || titleLeads.contains(key(office)) else {
        return false
      }
      office += 1
    }
    guard office < tokens.count, !officeLeads.contains(key(office - 1)) else { return false }
    let next = office + 1
    return next >= tokens.count || tokens[next].isAnyMark
      || ["at", "of", "for", "here", "and", "over", "in"].contains(word(next))
  }

  private func presents(at index: Int) -> Bool {
    switch word(index) {
    case "i'm": true
    case "am", "'m": word(index - 1) == "i"
    case "is", "'s": word(index - 1) == "name" && word(index - 2) == "my"
    default: false
    }
  }
}

/// Offices of those who head a company or a matter in it.
private let heads: WordSet = [
  "ceo", "cfo", "cto", "cio", "coo", "cmo", "cro", "ciso", "chro", "cpo", "cso", "cdo", "president",
  "owner", "founder", "cofounder", "proprietor",
]

/// Words between "I'm" and an office that is the speaker's.
private let titleLeads: WordSet = [
  "the", "a", "an", "group", "acting", "interim", "co", "and", "here", "also", "sole", "new",
]

/// Words that make another office of it: "vice president", "product owner".
private let officeLeads: WordSet = [
  "vice", "product", "process", "home", "dog", "assistant", "deputy", "former", "ex", "pa", "boat",
  "cat", "data", "business",
]

/// Words by which the speaker leaves it to others.
private let limits: WordSet = ["only", "behalf", "assistant", "recommend", "secretary", "not"]
