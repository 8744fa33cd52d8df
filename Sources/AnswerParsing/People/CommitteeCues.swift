import Qualification

extension Committee {
  /// Whether words before a person ask something of them: needs sign-off from, run it by.
  func request(before index: Int, isPerson: Bool) -> Bool {
    var end = index
    while end > 0, index - end < 7, isLead(end - 1) { end -= 1 }
    for end in end...index {
      if isBrought(before: end) { return true }
      for start in max(0, end - 6)..<max(0, end) {
        guard let match = Decisions.asks.match(utterance.tokens, at: start), match.end == end else {
          continue
        }
        if isDenied(start) { return false }
        if isDemonstration(start) { continue }
        switch match.value {
        case .person: return true
        case .either: return isPerson
        case .weak: return isAsked || threshold != nil
        }
      }
    }
    return false
  }

  /// Whether we are asked to show it, which asks nobody for a decision: "can you show it to my
  /// planner", "please show it to my engineer and me".
  func isDemonstration(_ index: Int) -> Bool {
    guard ["show", "present", "pitch"].contains(utterance.word(index)) else { return false }
    let clause = utterance.clause(at: index).tokens
    let before = utterance.tokens[min(clause.lowerBound, index)..<index].map(\.word)
    if before.contains("you") { return true }
    return !isAsked && before.allSatisfy { $0.isEmpty || orderLeads.contains($0) }
  }

  /// Whether something is brought to a person: "run all of this past", "need a PO from".
  private func isBrought(before end: Int) -> Bool {
    guard end > 1, let verbs = bringers[utterance.key(end - 1)] else { return false }
    var index = end - 2
    while index >= 0, end - index < 8, objects.contains(utterance.key(index)) { index -= 1 }
    guard index >= 0, index < end - 2 else { return false }
    return verbs.contains(utterance.key(index)) && !isDenied(index)
  }

  /// Words that may stand between what is asked and the person.
  private func isLead(_ index: Int) -> Bool {
    let token = utterance.tokens[index]
    if token.isMark(":") || token.isMark("=") || token.isMark("-") || token.isMark(">") {
      return true
    }
    return requestLeads.contains(token.key)
  }

  /// Whether nothing is asked: "I don't need approval from".
  private func isDenied(_ index: Int) -> Bool {
    let start = max(utterance.clause(at: index).tokens.lowerBound, index - 4)
    guard start < index else { return false }
    let words = utterance.tokens[start..<index].map(\.word)
    // "I can't decide without my partner" asks of the partner.
    return words.contains { $0 == "don't" || $0 == "doesn't" || $0 == "no" || $0 == "never" }
      && words.contains { ["need", "have", "require", "no", "needs", "never"].contains($0) }
  }

  /// Whether a person stands behind the amount that they sign above: "over 10k it's the owner".
  func isBehindThreshold(_ index: Int) -> Bool {
    guard let threshold else { return false }
    let end = threshold.tokens.upperBound
    guard end <= index, index - end <= 6 else { return false }
    return (end..<index).allSatisfy {
      thresholdLeads.contains(utterance.key($0)) || isLead($0) || utterance.isMark(",", at: $0)
    }
  }

  /// Whether somebody has to be won: "get our COO on board".
  func isToBeWon(_ tokens: Range<Int>) -> Bool {
    guard Decisions.outcomes.match(utterance.tokens, at: tokens.upperBound) != nil else {
      return false
    }
    var index = tokens.lowerBound - 1
    while requestLeads.contains(utterance.key(index)) { index -= 1 }
    return ["get", "getting", "have", "bring", "need", "want", "keep", "bringing"]
      .contains(utterance.word(index))
  }

  /// Whether the sentence only names people: "Dana Ruiz, our CFO", "the CFO and the board".
  func isFragment(around tokens: Range<Int>) -> Bool {
    guard utterance.expectation == nil || isAsked else { return false }
    let sentence = utterance.sentence(around: tokens.lowerBound)
    guard sentence.lowerBound == 0, sentence.count <= 12 else { return false }
    return sentence.allSatisfy { index in
      let token = utterance.tokens[index]
      if mentions.contains(where: { $0.tokens.contains(index) }) || isName(index) { return true }
      if case .mark = token.kind { return !token.isMark("?") }
      return fragmentWords.contains(token.key)
    }
  }

  func isBesidePath(_ tokens: Range<Int>) -> Bool {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    let near =
      max(
        clause.lowerBound, tokens.lowerBound - 12)..<min(clause.upperBound, tokens.upperBound + 12)
    return utterance.matches(Decisions.path, in: near).contains {
      ($0.tokens.count > 1 && $0.value != .no || $0.value == .joins) && !isAside($0.tokens)
    }
  }

  /// Whether a person stands in the sentence in which the speaker's part is denied, or right behind.
  func isBesideDenial(_ tokens: Range<Int>) -> Bool {
    own.tokens.contains { abs($0.lowerBound - tokens.lowerBound) <= 16 }
  }

  /// Whether a note names the one who speaks for us: "champ: Raj".
  func isChampion(_ index: Int) -> Bool {
    var end = index
    while end > 0, index - end < 3, isLead(end - 1) { end -= 1 }
    return (max(0, end - 3)..<max(0, end)).contains { start in
      Decisions.champions.match(utterance.tokens, at: start)?.end == end
    }
  }

  // MARK: Path and size

  /// Whether nobody else is said to have a part in it, and not to know or to offer something.
  private func isOfSay(_ nobody: Range<Int>) -> Bool {
    var index = nobody.upperBound
    while ["me", "him", "her", "us", "than", "is", "has", "to", "be", "'s"].contains(
      utterance.word(index))
    {
      index += 1
    }
    return utterance.word(index).isEmpty || sayWords.contains(utterance.key(index))
      || decisions[index]?.value == .decides
  }

  mutating func readPath() {
    // Nobody besides the contact has a say, where no other part was told.
    if utterance.expectation?.part == nil, isAsked, part == nil, people.isEmpty,
      let nobody = utterance.matches(Decisions.nobodyElse).first(where: { isOfSay($0.tokens) })
    {
      part = .decides
      pieces.append(nobody.tokens)
      return
    }
    for match in utterance.matches(Decisions.path).prefix(32) {
      let clause = utterance.clause(at: match.tokens.lowerBound).tokens
      let isAboutPeople =
        isAsked || pieces.contains { $0.overlaps(clause) }
        || !pieces.isEmpty && isInSentenceOfPieces(match.tokens.lowerBound)
      guard isAboutPeople else { continue }
      // "My wife and I, nobody else": those who decide are named.
      let isKnown = people.contains(where: \.decides) || part == .decides || part == .influences
      if let nobody = Decisions.nobodyElse.match(utterance.tokens, at: match.tokens.lowerBound),
        isKnown || !isOfSay(match.tokens.lowerBound..<nobody.end)
      {
        continue
      }
      let isWord = match.tokens.count == 1 && match.value == .yes
      if isWord, people.isEmpty { continue }
      if match.value == .joins,
        utterance.isNegated(before: match.tokens.lowerBound, within: 5)
      {
        path = .no
        continue
      }
      // "She is coming along" names nobody who decides, unless that was asked of them.
      if match.value == .joins, people.isEmpty, utterance.expectation?.part != .path {
        continue
      }
      if match.value == .yes, isAside(match.tokens) { continue }
      pieces.append(match.tokens)
      switch match.value {
      case .yes: path = .yes
      case .no: path = .no
      case .joins:
        path = .yes
        if !isUnsure(match.tokens) { markJoining() }
      }
    }
  }

  /// Whether somebody only may come: "perhaps he joins", "she comes along if she must".
  private func isUnsure(_ tokens: Range<Int>) -> Bool {
    if analysis.isHedged(tokens) || utterance.isSupposed(before: tokens.lowerBound) { return true }
    let sentence = utterance.sentence(around: tokens.lowerBound)
    let behind = tokens.upperBound..<max(tokens.upperBound, sentence.upperBound)
    return behind.contains { provisos.contains(utterance.key($0)) }
      || (sentence.lowerBound..<tokens.lowerBound).contains {
        ["try", "tries", "ask", "asks", "see", "whether"].contains(utterance.word($0))
      }
  }

  /// Whether somebody is brought to see the thing, and not to decide: "I will bring my engineer".
  private func isAside(_ tokens: Range<Int>) -> Bool {
    guard !isAsked, ["bring", "invite"].contains(utterance.word(tokens.upperBound - 1)) else {
      return false
    }
    var index = tokens.upperBound
    while roleOpeners.contains(utterance.key(index)) || count(at: index) != nil { index += 1 }
    return mentions.contains {
      $0.tokens.contains(index) && Roles.crafts.contains(utterance.word($0.tokens.upperBound - 1))
    }
  }

  /// Whether nobody is known to decide but equals of the speaker.
  private var isOfEquals: Bool {
    part == .influences
      || part == nil && !people.isEmpty && people.allSatisfy { isGroupTitle($0.role) }
  }

  private func isInSentenceOfPieces(_ index: Int) -> Bool {
    let sentence = utterance.sentence(around: index)
    return pieces.contains { $0.overlaps(sentence) }
  }

  mutating func readSize() {
    for mention in mentions where groupWords.contains(utterance.key(mention.tokens.upperBound - 1))
    {
      if utterance.word(mention.tokens.upperBound) == "of",
        let count = count(at: mention.tokens.upperBound + 1), (2...50).contains(count)
      {
        setSize(count)
        pieces.append(mention.tokens.lowerBound..<mention.tokens.upperBound + 2)
        if !people.contains(where: { $0.role == mention.title }) {
          add(Authority.Person(role: mention.title, decides: true))
        }
      }
    }
    for index in utterance.tokens.indices where size == nil {
      guard let count = count(at: index), (2...50).contains(count) else { continue }
      var next = index + 1
      if utterance.word(next) == "other" || utterance.word(next) == "different" { next += 1 }
      let noun = utterance.word(next)
      let isOfUs = noun == "of" && utterance.word(next + 1) == "us"
      let isGroup =
        ["person", "member", "people"].contains(noun)
        && groupWords.contains(utterance.key(next + 1))
      let isShared = isOfEquals && isInSentenceOfPieces(index)
      let isSigners = signerNouns.contains(noun) && (isAboutDeciding(index) || isShared)
      if isOfUs && (isAsked || isAboutDeciding(index) || isShared) || isGroup || isSigners {
        setSize(count)
        if isAboutDeciding(index) { pieces.append(index..<next + 1) }
      }
    }
  }

  private func isAboutDeciding(_ index: Int) -> Bool {
    let clause = utterance.clause(at: index).tokens
    let near = max(clause.lowerBound, index - 10)..<min(clause.upperBound, index + 12)
    return isAsked && utterance.tokens.count <= 5
      || utterance.tokens[near].contains { decidingWords.contains($0.key) }
  }

  func count(at index: Int) -> Int? {
    guard utterance.tokens.indices.contains(index) else { return nil }
    return utterance.tokens[index].number?.whole ?? cardinals[utterance.key(index)].map { Int($0) }
  }
}

/// Words before an order to us: "then please show it".
private let orderLeads: WordSet = [
  "please", "and", "then", "just", "so", "yes", "ok", "okay", "sure", "well", "do", "kindly",
]

/// What is done with a thing to bring it to somebody, by the word before the person.
private let bringers: WordMap<WordSet> = [
  "past": ["run", "get", "put", "pass", "push", "running", "getting"],
  "by": ["run", "pass", "running", "put"], "through": ["run", "get", "push", "put"],
  "to": [
    "take", "bring", "present", "pitch", "submit", "sell", "pass", "taking", "presenting",
    "push", "send", "kick", "run", "go", "goes", "going", "bringing", "pushing",
  ],
  "with": ["check", "discuss", "clear", "raise", "share", "agree", "review", "discussing"],
  "before": ["bring", "put", "take"], "from": ["need", "needs", "get", "require", "want"],
]

/// Words that make a maybe of what stands before them in a sentence.
private let provisos: WordSet = ["if", "unless", "provided", "when", "depending", "depends"]

private let objects: WordSet = [
  "it", "this", "that", "these", "those", "things", "thing", "everything", "all", "of", "any",
  "anything", "stuff", "them", "the", "a", "an", "whole", "idea", "proposal", "numbers", "plan",
  "contract", "purchase", "purchases", "one", "budget", "case", "quote", "offer", "new", "big",
  "such", "ones", "po", "signature", "ok", "okay", "yes", "nod", "chain", "ladder", "order",
  "final", "no",
  "up", "three", "two", "options", "formal", "written", "spend", "first", "shortlist", "decision",
]

private let decidingWords: WordSet = [
  "decide", "decides", "sign", "signs", "approve", "approves", "agree", "involved", "committee",
  "board", "say", "vote", "votes", "signatures", "decision", "signoff",
]

private let groupWords: WordSet = [
  "committee", "board", "team", "panel", "group", "council", "stakeholders", "crew",
]

private let signerNouns: WordSet = [
  "people", "decision", "signatures", "signers", "signatories", "approvers", "partners",
  "stakeholders", "directors", "managers", "owners", "founders", "members", "departments",
]

private let requestLeads: WordSet = [
  "the", "our", "my", "their", "a", "an", "his", "her", "several", "some", "all", "various", "both",
  "multiple", "other", "few", "number", "of", "couple", "everyone", "everybody", "on", "in", "is",
  "are", "'s", "would", "be", "then", "also", "either", "these", "those", "whole", "entire",
  "probably", "first", "at", "own", "back", "new", "still", "always", "usually", "actually",
]

private let thresholdLeads: WordSet = [
  "is", "it", "'s", "goes", "go", "to", "needs", "then", "would", "be", "that", "has", "have",
  "must", "up", "with", "for", "requires", "gets", "by", "signed", "approved", "'ll", "i", "'d",
  "ask", "a", "month", "year", "and", "above", "beyond", "or", "so", "anything", "need", "comes",
  "from", "sits", "lies", "rests", "by", "off", "dollars", "euros", "pounds", "bucks",
]

private let fragmentWords: WordSet = [
  "the", "our", "my", "a", "and", "or", "plus", "just", "only", "probably", "it", "'s", "that",
  "would", "be", "is", "both", "then", "also", "with", "mostly", "mainly", "maybe", "usually",
  "likely", "honestly", "well", "uh", "um", "so", "new", "'d", "of", "course",
]

/// What somebody has or does who takes part in a decision.
private let sayWords: WordSet = [
  "a", "say", "involved", "needed", "decides", "signs", "approves", "ask", "asked", "here", "in",
]
