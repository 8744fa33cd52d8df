import Qualification

extension Utterance {
  /// The contact's part where a note tells it: "contact is the decision maker", "DM = him".
  func notedParts() -> [Match<Authority.Part>] {
    guard expectation == nil || expects(.authority) else { return [] }
    var found: [Match<Authority.Part>] = []
    for index in tokens.indices where index == 0 || word(index - 1).isEmpty {
      guard found.count < 8 else { break }
      if let match = labelledPart(at: index) ?? toldPart(at: index) ?? notedPart(at: index) {
        found.append(match)
      }
    }
    return found
  }

  /// "DM: self", "decision maker = him".
  private func labelledPart(at start: Int) -> Match<Authority.Part>? {
    guard let label = deciderNames.match(tokens, at: start) else { return nil }
    var index = label.end
    guard ["is", "'s"].contains(word(index)) || isMark(":", at: index) || isMark("=", at: index)
    else { return nil }
    index += 1
    let isDenied = word(index) == "not"
    if isDenied { index += 1 }
    if ["the", "our"].contains(word(index)) { index += 1 }
    // "DM is him", and not "DM is her boss".
    guard selves.contains(key(index)), endsNote(index + 1) else { return nil }
    if expectation != nil, thirdPersons.contains(key(index)) { return nil }
    return Match(value: isDenied ? .none : .decides, tokens: start..<index + 1)
  }

  /// "He recommends it, the owner signs": the contact's part in the third person, at the head of a
  /// note; by name only where somebody else decides.
  private func toldPart(at start: Int) -> Match<Authority.Part>? {
    guard start == 0, expects(.authority) else { return nil }
    var index = start
    if ["he", "she", "they"].contains(word(index)) || contacts.contains(key(index)) {
      index += 1
    } else {
      while tokens.indices.contains(index), tokens[index].isCapitalized, index < 3,
        toldParts.match(tokens, at: index) == nil
      {
        index += 1
      }
      let isElsewhere = tokens.indices.dropFirst(index + 1).contains {
        Decisions.verbs.match(tokens, at: $0)?.value == .decides
      }
      guard index > start, isElsewhere, Roles.titles.match(tokens, at: index - 1) == nil else {
        return nil
      }
    }
    while ["only", "just", "would", "will", "can", "could", "also", "'d", "'ll"]
      .contains(word(index))
    {
      index += 1
    }
    return toldParts.match(tokens, at: index).map { Match(value: $0.value, tokens: start..<$0.end) }
  }

  /// "Contact signs", "she decides", "sole DM", "is not the DM".
  private func notedPart(at start: Int) -> Match<Authority.Part>? {
    var index = start
    if word(index) == "the" { index += 1 }
    var hasSubject = contacts.contains(key(index))
    if !hasSubject, start == 0, expectation == nil, ["he", "she"].contains(word(index)) {
      hasSubject = true
    }
    if hasSubject { index += 1 }
    var isDenied = false
    var isSole = false
    var isNamed = false
    while index < min(start + 7, tokens.count),
      noteLinks.contains(key(index)) || isNegation(index)
    {
      isDenied = isDenied || isNegation(index)
      isSole = isSole || ["sole", "only", "final"].contains(word(index))
      isNamed = isNamed || word(index) == "is"
      index += 1
    }
    let part: Authority.Part = isDenied ? .none : .decides
    if let name = deciderNames.match(tokens, at: index), endsNote(name.end) {
      guard hasSubject || isDenied || isSole || isNamed else { return nil }
      return Match(value: part, tokens: start..<name.end)
    }
    guard hasSubject, let verb = Decisions.verbs.match(tokens, at: index), verb.value == .decides,
      deedWords.contains(key(index))
    else { return nil }
    return Match(value: part, tokens: start..<verb.end)
  }

  private func isNegation(_ index: Int) -> Bool { isNegator(at: index) }

  /// Whether nothing follows that would name somebody else.
  private func endsNote(_ index: Int) -> Bool {
    word(index).isEmpty || noteEnds.contains(key(index))
  }
}

/// What a contact does who does not decide alone.
private let toldParts = PhraseTable<Authority.Part>([
  (
    .recommends,
    """
    recommends;recommend;proposes;propose;suggests;suggest;shortlists;shortlist;evaluates;evaluate;\
    champions;sponsors;makes the|a recommendation;makes recommendations;builds the|a case;\
    prepares the decision;advises
    """
  ),
  (.influences, "has a say|vote|voice;has some say|influence;is asked;is consulted;gives input"),
  (.uses, "uses it;use it;works with it;work with it"),
])

/// Names for whoever decides.
private let deciderNames = PhraseTable<Bool>([
  (
    true,
    """
    dm;dms;decision maker;decisionmaker;decider;economic buyer;econ buyer;signatory;approver;\
    budget holder|owner
    """
  )
])

/// How a note names the person who was spoken with.
let contacts: WordSet = ["contact", "prospect", "poc", "caller", "interviewee"]

private let selves: WordSet = [
  "him", "her", "he", "she", "self", "himself", "herself", "contact", "prospect", "caller", "poc",
]

private let thirdPersons: WordSet = ["him", "her", "he", "she", "himself", "herself"]

private let noteLinks: WordSet = [
  "is", "'s", "the", "a", "also", "actual", "only", "sole", "final", "real", "main", "key", "can",
  "will", "does", "alone", "primary", "ultimate", "says",
]

/// What a contact does who decides.
private let deedWords: WordSet = [
  "decides", "signs", "approves", "decide", "sign", "approve", "makes", "make", "has", "holds",
  "controls", "owns", "calls",
]

private let noteEnds: WordSet = [
  "for", "on", "here", "too", "as", "and", "but", "so", "with", "up", "at", "there",
]
