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
  /// Whether the speaker presents themselves as a head of the company or of a matter in it.
  fileprivate var presentsHead: Bool {
    guard !isQuestion, let start = tokens.indices.first(where: { presents(at: $0) }) else {
      return false
    }
    let end = min(tokens.count, start + 14)
    guard let office = (start..<end).first(where: { heads.contains(key($0)) }) else { return false }
    return !(start..<office).contains { others.contains(key($0)) }
      && !["to", "for", "with"].contains(word(office - 1))
      && !["'s", "office"].contains(word(office + 1))
  }

  private func presents(at index: Int) -> Bool {
    switch word(index) {
    case "i'm": true
    case "am", "'m": word(index - 1) == "i"
    case "name": word(index - 1) == "my"
    case "as": index < 3
    default: false
    }
  }
}

/// Offices of those who head a company or a matter in it.
private let heads: WordSet = [
  "ceo", "cfo", "cto", "cio", "coo", "cmo", "cro", "ciso", "chro", "cpo", "cso", "cdo", "president",
  "chief", "owner", "founder", "cofounder", "proprietor",
]

/// Words behind which an office is somebody else's.
private let others: WordSet = [
  "my", "our", "his", "her", "their", "and", "with", "under", "assistant", "deputy", "reporting",
  "report", "not", "if", "but", "working", "work", "calling", "looking", "former",
]
