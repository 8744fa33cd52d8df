import Qualification

extension Committee {
  /// Whether the role is the speaker's own: "I'm the CEO", "as CFO I".
  func isOwnRole(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while index >= 0, tokens.lowerBound - index <= 5, ownRoleLeads.contains(utterance.key(index)) {
      index -= 1
    }
    let word = utterance.word(index)
    if word == "being" { return true }
    if word == "as", utterance.word(index - 1) != "well", utterance.word(index - 1) != "such" {
      return true
    }
    // "I run finance operations" is the speaker's part of the company.
    let isHead = ["run", "lead", "head", "manage", "oversee"].contains(word)
    return (isHead || ["'m", "am"].contains(word)) && utterance.word(index - 1) == "i"
  }

  /// Whether a role is only put aside: "not the CFO", "the CFO instead of the CEO".
  func isPutAside(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while ["the", "our", "my"].contains(utterance.word(index)) { index -= 1 }
    let word = utterance.word(index)
    return word == "not" && utterance.word(index - 1) != "if"
      || (word == "of" && utterance.word(index - 1) == "instead")
  }

  /// "Me and our COO": the speaker is one of those who decide.
  mutating func readJoint() {
    guard part == nil || part == .decides || part == .influences else { return }
    for index in utterance.tokens.indices where speakers.contains(utterance.key(index)) {
      guard let partner = partnerOfSpeaker(at: index) else { continue }
      let sentence = utterance.sentence(around: index)
      let isFramed =
        isAsked || !pieces.isEmpty || sentence.count <= 8
        || ["between", "both", "be", "'s", "is"].contains(utterance.word(index - 1))
        || sentence.contains { decisions[$0]?.value == .decides }
        || mentions.contains { $0.standing == .peer && sentence.contains($0.tokens.lowerBound) }
      guard isFramed else { continue }
      if case .role(let mention) = partner {
        add(Authority.Person(name: nil, role: mention.title, decides: true))
        pieces.append(mention.tokens)
      } else if case .name(let run) = partner {
        add(Authority.Person(name: utterance.text(run), decides: true))
        pieces.append(run)
      }
      pieces.append(index..<index + 1)
      // Who signs together above a threshold does not sign alone below it.
      if part == nil || threshold != nil {
        part = .influences
      }
      return
    }
  }

  private enum Partner {
    case role(RoleMention)
    case name(Range<Int>)
  }

  private func partnerOfSpeaker(at index: Int) -> Partner? {
    var next = index + 1
    if ["and", "plus", "or"].contains(utterance.word(next)) || utterance.isMark("+", at: next)
      || utterance.isMark("&", at: next)
    {
      next += 1
      while roleOpeners.contains(utterance.key(next)) || countWords.contains(utterance.key(next)) {
        next += 1
      }
      if let mention = mentions.first(where: { $0.tokens.contains(next) }) { return .role(mention) }
      if let run = run(from: next) { return .name(run) }
    }
    // "A committee: me, the CIO and two others."
    if utterance.isMark(",", at: index + 1), utterance.word(index) == "me" {
      next = index + 2
      while roleOpeners.contains(utterance.key(next)) { next += 1 }
      if let mention = mentions.first(where: { $0.tokens.contains(next) }) { return .role(mention) }
    }
    guard ["and", "plus", "&"].contains(utterance.word(index - 1)), takesPart(behind: index) else {
      return nil
    }
    let end = utterance.isMark(",", at: index - 2) ? index - 2 : index - 1
    if let mention = mentions.first(where: { $0.tokens.upperBound == end }) {
      return .role(mention)
    }
    let start = nameStart(before: end)
    // "My co-owner Luis and I"
    if start < end, let mention = mentions.first(where: { $0.tokens.upperBound == start }) {
      return .role(mention)
    }
    return start < end ? .name(start..<end) : nil
  }

  /// Whether "and I" goes on to decide, and not to something else: "and I can introduce you".
  private func takesPart(behind index: Int) -> Bool {
    if utterance.word(index) != "i" { return true }
    var next = index + 1
    while next < index + 5, decisions[next] == nil, Decisions.modals.contains(utterance.key(next)) {
      next += 1
    }
    return decisions[next] != nil || utterance.word(next).isEmpty || utterance.word(next) == "own"
  }
}

/// Words between "I'm" and the speaker's own role.
private let ownRoleLeads: WordSet = [
  "the", "a", "an", "also", "just", "only", "actually", "our", "both", "basically", "new",
  "currently", "still", "of", "one", "now", "an", "this", "company", "sole", "here", "really",
]

private let speakers: WordSet = ["me", "i", "myself"]

private let countWords: WordSet = ["one", "two", "three", "another", "some", "any", "other"]
