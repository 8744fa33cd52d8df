/// A rep's note on the contact, put into the contact's own mouth: of "decides alone, signs himself"
/// it makes "I decide alone, I sign myself", so that one set of rules reads both.
struct NoteVoice {
  private let tokens: [Token]
  /// Whether somebody else was named, who may be "he" from there on.
  private var hasOther = false

  /// The tokens of a note, in the first person where it begins with the contact; a word put in takes
  /// no room in the text.
  static func tokens(of note: [Token]) -> [Token] {
    var voice = NoteVoice(tokens: note)
    return voice.opensWithContact ? voice.inFirstPerson() : note
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  private func word(_ index: Int) -> WordKey {
    tokens.indices.contains(index) ? tokens[index].word : .nothing
  }

  /// Whether the note begins with the contact: "he", "contact", "his call", or a deed of nobody named.
  private var opensWithContact: Bool {
    if word(start) == "the" { return contacts.contains(word(start + 1)) }
    return isPronoun(start) || contacts.contains(word(start)) || isDeed(start) || isOpening
  }

  /// Where the note begins behind a yes: "yes, decides alone".
  private var start: Int {
    guard ["yes", "yeah", "yep"].contains(word(0)) else { return 0 }
    return tokens.dropFirst().first?.isMark(",") ?? false ? 2 : 1
  }

  /// Whether a few words of the contact's begin it and are all, or are made narrower: "his call", and
  /// not "his call is at three".
  private var isOpening: Bool {
    guard let found = openings.match(tokens, at: start) else { return false }
    return word(found.end).isEmpty && !(tokens.dropFirst(found.end).first?.isMark(":") ?? false)
      || ["alone", "only", "really", "entirely"].contains(word(found.end))
  }

  private mutating func inFirstPerson() -> [Token] {
    var told: [Token] = []
    var index = start + (word(start) == "the" ? 1 : 0)
    told += tokens[..<start]
    var isSubject = false
    while index < tokens.count {
      let token = tokens[index]
      hasOther = hasOther || isOtherPerson(index)
      if !hasOther, isPronoun(index) || (contacts.contains(token.word) && told.isEmpty) {
        told.append(.word("i", at: token.range))
        isSubject = true
      } else if let own = ownWords[token.word] ?? her(index), !hasOther || isOfContact(index) {
        told.append(.word(own, at: token.range))
      } else if opensClause(index), isDeed(index), !hasOther || isReflexive(index) {
        told.append(.word("i", at: token.range.lowerBound..<token.range.lowerBound))
        told.append(.word(plain(token), at: token.range))
      } else if isSubject || told.last?.word == "and", !hasOther, deeds.contains(token.word) {
        told.append(.word(plain(token), at: token.range))
        isSubject = false
      } else {
        told.append(token)
        isSubject = isSubject && lightWords.contains(token.word)
      }
      index += 1
    }
    return told
  }

  private func isPronoun(_ index: Int) -> Bool { ["he", "she"].contains(word(index)) }

  /// A deed of somebody who is left out: "decides alone"; a label ("signs: CFO") and a deed with its
  /// doer behind it ("decides the CFO") are none.
  private func isDeed(_ index: Int) -> Bool {
    guard deeds.contains(word(index)), !["is", "'s"].contains(word(index)) else { return false }
    if let next = tokens.dropFirst(index + 1).first, next.isMark(":") || next.isMark("=") {
      return false
    }
    // "Signs for parcels"
    if word(index + 1) == "for" { return false }
    let object = word(index + 1) == "the" ? index + 2 : index + 1
    return Roles.titles.match(tokens, at: object) == nil || word(index) == "needs"
  }

  /// Whether the deed of a clause is told with "himself", so that it is the contact's although
  /// somebody else was named.
  private func isReflexive(_ index: Int) -> Bool {
    tokens[index..<min(tokens.count, index + 5)].contains {
      ["himself", "herself"].contains($0.word)
    }
  }

  private func opensClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return word(index - 1).isEmpty && tokens[index - 1].number == nil
      || ["but", "so"].contains(word(index - 1))
  }

  /// What "her" is in the first person, where a noun of hers follows or none.
  private func her(_ index: Int) -> String? {
    guard word(index) == "her" else { return nil }
    if word(index + 1).isEmpty { return "me" }
    return belongings.contains(word(index + 1)) || isOfContact(index) ? "my" : nil
  }

  /// Whether "his" is the contact's, since what is his is a person: "decides with his wife".
  private func isOfContact(_ index: Int) -> Bool {
    Roles.titles.match(tokens, at: index + 1) != nil
  }

  /// Whether somebody else is named here: by a role that the contact is not said to have, or a name.
  private func isOtherPerson(_ index: Int) -> Bool {
    if Roles.titles.match(tokens, at: index) != nil {
      var before = index - 1
      while roleOpeners.contains(word(before)) { before -= 1 }
      return !["is", "'s", "as"].contains(word(before))
    }
    guard index > 0, tokens[index].isCapitalized, !isPronoun(index), !deeds.contains(word(index))
    else { return false }
    var next = index + 1
    while tokens.indices.contains(next), tokens[next].isCapitalized { next += 1 }
    return deeds.contains(word(next)) || othersDeeds.contains(word(next))
  }

  /// A deed as the doer tells it: "decides" is "decide".
  private func plain(_ token: Token) -> String {
    if let irregular = irregulars[token.word] { return irregular }
    let spelling = token.spelling
    return spelling.hasSuffix("s") ? String(spelling.dropLast()) : spelling
  }
}

extension Token {
  /// A word that stands for what was written at a place.
  fileprivate static func word(_ word: String, at range: Range<Int>) -> Token {
    Token(kind: .word(word), range: range)
  }
}

/// What a contact does in a decision, as a note tells it.
private let deeds: WordSet = [
  "decides", "signs", "approves", "authorizes", "authorises", "makes", "has", "holds", "controls",
  "owns", "runs", "calls", "recommends", "proposes", "suggests", "shortlists", "evaluates",
  "advises", "champions", "sponsors", "chooses", "picks", "buys", "pays", "handles", "manages",
  "needs", "reports", "asks", "uses", "works", "can", "cannot", "does", "doesn't",
  "can't", "gets", "is", "'s",
]

/// How a note begins that says of nobody but the contact who decides.
private let openings = PhraseTable<Bool>([
  (
    true,
    """
    his|her call|decision|choice|money|budget|say;up to him|her;just|only|all|solely him|her;\
    it's|its|it is|that's up to him|her;it's|its|it is|that's his|her call|decision|choice|money;\
    himself;herself;him;her
    """
  )
])

/// What of the contact's a note names where it tells who decides.
private let belongings: WordSet = [
  "call", "decision", "choice", "money", "budget", "say", "own", "team", "company", "business",
]

/// What somebody else does beside the contact.
private let othersDeeds: WordSet = [
  "wants", "checks", "reviews", "in", "from", "must", "will", "would", "likes", "and", "looks",
  "sees",
]

private let irregulars: WordMap<String> = [
  "has": "have", "does": "do", "doesn't": "don't", "is": "am", "'s": "'m",
]

/// What is said of the contact in the third person, in the first.
private let ownWords: WordMap<String> = [
  "himself": "myself", "herself": "myself", "his": "my", "him": "me",
]

/// Words between the doer and the deed.
private let lightWords: WordSet = [
  "also", "only", "just", "usually", "always", "ultimately", "alone", "not", "would", "will", "'d",
  "'ll", "then", "still", "really", "basically", "both",
]
