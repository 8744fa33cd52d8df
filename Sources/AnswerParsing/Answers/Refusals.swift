import Qualification

extension Utterance {
  /// The refusals that are the speaker's own, and whether all of them are unsure.
  ///
  /// A third party that does not call, a wish with a time such as "not before ten", a condition and
  /// a denial ("I'm not saying no interest") are none; what somebody else is said to want is unsure.
  func refusals() -> (found: [Match<Statement.Signal>], isUnsure: Bool) {
    var plain: [Match<Statement.Signal>] = []
    var unsure: [Match<Statement.Signal>] = []
    for match in matches(Signals.refusal) {
      let frame = RefusalFrame(self, before: match.tokens.lowerBound)
      let strength =
        match.value == .doNotCall
        ? min(frame.strengthOfBan, strengthByObject(of: match.tokens)) : frame.strengthOfRefusal
      if refusesPart(behind: match.tokens.upperBound) || isOfCredit(match.tokens)
        || wantsLess(behind: match.tokens)
      {
        continue
      }
      switch isContrasted(behind: match.tokens) ? min(strength, .unsure) : strength {
      case .plain: plain.append(match)
      case .unsure: unsure.append(match)
      case .nothing: break
      }
    }
    return plain.isEmpty ? (unsure, !unsure.isEmpty) : (plain, false)
  }

  /// What the words behind "don't call" make of it: it is about us, and not for a while only.
  private func strengthByObject(of tokens: Range<Int>) -> RefusalFrame.Strength {
    guard callingVerbs.contains(key(tokens.upperBound - 1)) else { return .plain }
    // A very long clause is cut, it may be in the middle of the phrase.
    let end = max(tokens.upperBound, clause(at: tokens.lowerBound).tokens.upperBound)
    var rest = self.tokens[tokens.upperBound..<end].map(\.word)[...]
    var isAboutUs = false
    while let next = rest.first {
      if Array(rest.prefix(3)) == ["in", "the", "future"] {
        rest = rest.dropFirst(3)
      } else if ["on", "at"].contains(next), rest.dropFirst(2).first == "number" {
        rest = rest.dropFirst(3)
      } else if RefusalFrame.objects.contains(next) {
        isAboutUs = isAboutUs || ["me", "us", "here", "again"].contains(next)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let next = rest.first else { return isRedirected(behind: tokens) ? .unsure : .plain }
    return isAboutUs && !RefusalFrame.limits.contains(next) ? .unsure : .nothing
  }
}

extension Utterance {
  /// Whether what is refused is one of several: "in the big one", "in your premium plan".
  private func refusesPart(behind index: Int) -> Bool {
    guard ["in", "by"].contains(word(index)), choiceLeads.contains(key(index + 1)) else {
      return false
    }
    let end = min(clause(at: index).tokens.upperBound, index + 7)
    guard index + 2 < end else { return false }
    // "In this one" is what is offered; "in the big one" leaves another.
    let noun = (index + 2..<end).first { chosenNouns.contains(key($0)) }
    return noun.map { $0 > index + 2 } ?? false
  }

  /// Whether only one kind of it is not wanted: "we don't want anything too loud".
  private func wantsLess(behind tokens: Range<Int>) -> Bool {
    word(tokens.upperBound - 1) == "anything"
      && ["too", "overly"].contains(word(tokens.upperBound))
  }

  /// Whether it is of money lent: "no interest for the first year".
  private func isOfCredit(_ tokens: Range<Int>) -> Bool {
    guard word(tokens.upperBound - 1) == "interest" else { return false }
    let next = tokens.upperBound
    return ["rate", "rates", "payments", "charges", "charge"].contains(word(next))
      || word(next) == "for" && word(next + 1) == "the" && word(next + 2) == "first"
      || word(next) == "for" && ["months", "years", "month", "year"].contains(word(next + 2))
  }

  /// Whether the next clause says whom to call instead: "call my assistant".
  private func isRedirected(behind tokens: Range<Int>) -> Bool {
    let next = clause(at: tokens.lowerBound).tokens.upperBound + 1
    let start = redirectLeads.contains(key(next)) ? next + 1 : next
    return redirectVerbs.contains(key(start)) && start + 1 < self.tokens.count
  }

  /// Whether the speaker sets themselves apart: "he's not interested but I am".
  private func isContrasted(behind tokens: Range<Int>) -> Bool {
    var index = tokens.upperBound
    if isMark(",", at: index) { index += 1 }
    return word(index) == "but" && ["i", "we"].contains(word(index + 1))
      && ["am", "'m", "are", "'re", "do", "would", "might"].contains(word(index + 2))
  }
}

private let choiceLeads: WordSet = ["the", "a", "an", "your", "that", "those", "these", "any"]
private let chosenNouns: WordSet = [
  "one", "ones", "version", "versions", "plan", "plans", "package", "packages", "edition", "model",
  "models", "module", "modules", "tier", "option", "options", "size", "bundle", "part", "half",
  "bit", "variant", "extras", "licence", "license",
]
private let callingVerbs: WordSet = [
  "call", "calling", "contact", "contacting", "phone", "phoning", "email", "emailing",
]
private let redirectLeads: WordSet = ["but", "just", "please", "rather"]
private let redirectVerbs: WordSet = [
  "call", "contact", "phone", "email", "try", "ask", "text", "write", "ring", "talk", "speak",
  "send", "go",
]

/// The words before a refusal in its clause: who refuses, and whether it is denied or reported.
struct RefusalFrame {
  /// How sure a refusal is.
  enum Strength: Comparable {
    case nothing, unsure, plain
  }

  /// The words of the clause before the refusal.
  private let words: [String]

  /// Those behind the last "and" of them, without words that lead in.
  private let own: [String]

  /// Those before the last "and".
  private let earlier: ArraySlice<String>

  /// Whether the sentence before has named somebody else, or the words are quoted.
  private let isQuoted: Bool
  private let namesOthers: Bool

  /// Whether the clause follows from another one: "then it is not for us".
  private let isConsequence: Bool

  /// Whether the sentence began with a condition: "if it costs more, …".
  private let isConditioned: Bool

  init(_ utterance: Utterance, before index: Int) {
    let clause = utterance.clause(at: index).tokens
    // What is left of "we're" and "I'd" behind the person says nothing here.
    words = utterance.tokens[clause.lowerBound..<index].map(\.spelling).filter {
      !$0.isEmpty && !$0.hasPrefix("'")
    }
    let cut = words.lastIndex { ["and", "so", "or"].contains($0) }
    earlier = words[..<(cut ?? 0)]
    own = words[(cut.map { $0 + 1 } ?? 0)...].filter { !RefusalFrame.leads.contains($0) }
    isQuoted = utterance.isMark(":", at: clause.lowerBound - 1)
    let sentence = utterance.sentence(around: index).lowerBound..<index
    namesOthers = utterance.tokens[sentence].contains { ["my", "our"].contains($0.word) }
    isConsequence = words.first == "then" && words.count > 1
    // A clause may begin before the sentence where marks are few.
    let before = utterance.tokens[
      min(sentence.lowerBound, clause.lowerBound)..<clause.lowerBound]
    isConditioned = before.indices.contains { index in
      ["if", "unless"].contains(before[index].word)
        && !RefusalFrame.courtesies.contains { courtesy in
          courtesy.elementsEqual(before[(index + 1)...].prefix(courtesy.count).map(\.spelling))
        }
    }
  }

  /// How sure it is that the speaker wants not to be called: an order, or a wish of their own.
  var strengthOfBan: Strength {
    if let strength = strengthByFrame { return strength }
    let subject = earlier.filter { !RefusalFrame.leads.contains($0) }
    if own.isEmpty { return isQuoted || !subject.isEmpty ? .unsure : .plain }
    let wishes = own.contains { RefusalFrame.wishes.contains($0) }
    let isOwn = own.contains { RefusalFrame.speaker.contains($0) }
    let isRequest =
      own.contains("you")
      && (own.contains { RefusalFrame.requests.contains($0) } || own == ["you", "to"])
    let known = own.allSatisfy {
      RefusalFrame.wishes.contains($0) || RefusalFrame.speaker.contains($0)
        || RefusalFrame.requests.contains($0) || RefusalFrame.fillers.contains($0)
    }
    if known, (isOwn && wishes) || isRequest { return .plain }
    return wishes && !isOwn ? .unsure : .nothing
  }

  /// How sure it is that the speaker has no interest.
  var strengthOfRefusal: Strength {
    if let strength = strengthByFrame { return strength }
    let subject = earlier.filter { !RefusalFrame.leads.contains($0) }
    if isQuoted { return .unsure }
    if own.isEmpty {
      return subject.first.map { RefusalFrame.people.contains($0) } ?? true ? .plain : .unsure
    }
    let isOfOthers = own.contains { RefusalFrame.others.contains($0) }
    if isOfOthers, namesOthers { return .unsure }
    let isKnown = own.allSatisfy {
      RefusalFrame.people.contains($0) || RefusalFrame.fillers.contains($0)
        || RefusalFrame.wishes.contains($0)
    }
    return isKnown ? .plain : .unsure
  }

  /// What a condition or a denial makes of it; nothing where there is neither.
  private var strengthByFrame: Strength? {
    if words.contains(where: { ["if", "when", "unless", "whether", "why"].contains($0) }) {
      return .nothing
    }
    if isConditioned { return isConsequence ? .nothing : .unsure }
    if isConsequence { return .unsure }
    guard let denial = words.lastIndex(where: { $0 != "no" && Utterance.isNegator($0) }) else {
      return nil
    }
    let rest = words[(denial + 1)...]
    let isFramed = rest.isEmpty || rest.contains { RefusalFrame.sayings.contains($0) }
    return isFramed ? .nothing : .unsure
  }

  /// What is no condition behind "if".
  private static let courtesies = [
    ["i", "'m"], ["i", "am"], ["we", "'re"], ["you", "don't"], ["you", "do", "not"], ["i", "may"],
    ["i", "can"], ["it", "'s", "all"], ["that", "'s", "ok"], ["that", "'s", "all"], ["i'm"],
  ]

  private static let leads: WordSet = [
    "please", "just", "so", "and", "or", "then", "well", "ok", "okay", "kindly", "look", "no",
    "really", "but", "though", "although", "however", "because", "since", "simply", "better",
    "also", "now", "thanks", "yes", "hey", "sorry", "seriously", "again", "as", "honestly",
    "frankly",
  ]
  private static let others: WordSet = ["he", "she", "they"]
  private static let sayings: WordSet = [
    "say", "saying", "said", "that", "mean", "think", "like", "because", "claim", "claiming",
    "telling", "told", "stop", "ever", "sure",
  ]
  private static let speaker: WordSet = ["i", "we"]
  private static let wishes: WordSet = [
    "want", "wants", "wanted", "ask", "asked", "asking", "asks", "said", "say", "says", "told",
    "tell", "tells", "telling", "prefer", "rather", "wish", "insist", "like", "need",
  ]
  private static let requests: WordSet = [
    "can", "could", "will", "would", "should", "must", "have", "need",
  ]
  private static let fillers: WordSet = [
    "you", "to", "already", "that", "this", "it", "be", "once", "twice", "had", "do", "me", "us",
    "all", "at", "am", "are", "is", "was", "were", "would", "a", "the", "have",
    "still", "definitely", "currently", "clearly", "obviously", "quite", "totally", "absolutely",
    "completely", "think", "afraid", "for", "right", "saying", "clear", "been", "very", "of",
    "contact", "prospect", "lead", "madam", "sir", "ma'am", "na", "told",
  ]
  private static let people: WordSet = [
    "i", "we", "they", "he", "she", "it", "this", "that",
  ]
  static let objects: WordSet = [
    "me", "us", "here", "back", "again", "anymore", "any", "no", "more", "ever", "please", "thanks",
    "at", "all",
  ]
  static let limits: WordSet = [
    "before", "after", "until", "till", "on", "during", "between", "today", "tomorrow", "yet",
    "now", "this", "next", "while", "when", "unless", "from", "later", "so", "too", "in", "over",
    "for", "except", "earlier", "within", "every", "first", "often",
  ]
}
