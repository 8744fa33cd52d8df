import AnswerParsing

/// Nobody where the speaker is has a say, and nobody can be brought to those who have.
extension Remark {
  /// Whether nobody where the speaker is has a say: "there's nobody here can decide", "it's all done
  /// from head office".
  var tellsOfNoSay: Bool {
    tokens.indices.contains { index in
      isNobodyHere(at: index) || isDoneElsewhere(at: index) || isForbidden(at: index)
        || isVoiceless(at: index) || isPassedOver(at: index) || isElsewhere(at: index)
    }
  }

  /// "I've got no say in it", "we don't get a say".
  private func isVoiceless(at index: Int) -> Bool {
    guard ["say", "influence", "vote", "voice"].contains(word(index)),
      ["a", "no", "any"].contains(word(index - 1))
    else { return false }
    let isHeld = (max(0, index - 4)..<index).contains {
      ["have", "had", "got", "get", "'ve", "has"].contains(word($0))
    }
    return isHeld && (word(index - 1) == "no" || isDenied(before: index - 1))
  }

  private func isNobodyHere(at index: Int) -> Bool {
    let isNobody =
      ["nobody", "none"].contains(word(index)) || word(index) == "no" && word(index + 1) == "one"
      || ["person", "soul", "anyone", "anybody"].contains(word(index)) && isDenied(before: index)
    guard isNobody else { return false }
    let reach = index + 1..<index + 10
    return reach.contains {
      ["here", "there", "site", "building", "office", "branch"].contains(word($0))
    }
      && reach.contains { place in
        sayVerbs.contains(key(place))
          // "Nobody here can."
          || word(place) == "can" && (place + 1 >= tokens.count || tokens[place + 1].isAnyMark)
          || word(place) == "do" && ["it", "that", "this"].contains(word(place + 1))
      }
  }

  private func isDoneElsewhere(at index: Int) -> Bool {
    guard ["from", "by", "at", "in", "with", "out"].contains(word(index)),
      (index + 1..<index + 4).contains(where: isCentre),
      (max(0, index - 4)..<index).contains(where: { arranged.contains(key($0)) })
    else { return false }
    return (max(0, index - 6)..<index).contains { ["all", "everything"].contains(word($0)) }
  }

  private func isCentre(_ index: Int) -> Bool {
    ["headquarters", "hq", "corporate", "landlord", "franchisor"].contains(word(index))
      || ["head", "central", "main", "parent"].contains(word(index))
        && ["office", "company", "offices"].contains(word(index + 1))
  }

  private func isForbidden(at index: Int) -> Bool {
    guard ["allowed", "permitted"].contains(word(index)), isDenied(before: index),
      // "We are not allowed."
      index + 1 >= tokens.count || tokens[index + 1].isAnyMark
        || word(index + 1) == "to" && sayVerbs.contains(key(index + 2))
    else { return false }
    return (max(0, index - 4)..<index).contains { ["we", "i"].contains(word($0)) }
  }

  /// Whether nobody can be brought to those who decide: "I can't put you on to anybody", "they don't
  /// take calls", "there isn't a person here who can do it".
  var tellsOfNoWay: Bool {
    tokens.indices.contains { index in
      isUnreachable(at: index) || isShut(at: index) || knowsNobody(at: index)
        || isNobodyToReach(at: index) || isKeptAway(at: index)
    }
  }

  private func isUnreachable(at index: Int) -> Bool {
    guard bringing.contains(key(index)), word(index + 1) == "you",
      isDenied(before: index, within: 5), !tokens.contains(where: { passing.contains($0.key) })
    else { return false }
    return (index + 2..<index + 7).contains { someone.contains(key($0)) }
  }

  /// Whether the speaker says no to a say of their own, which other words may yet open a way for:
  /// "it's not me", "I don't decide that", "that's not my call", "I only work here".
  var disclaims: Bool {
    guard !isQuestion else { return false }
    return tokens.indices.contains { index in
      let rest = (index + 1..<index + 5).map(word)
      switch word(index) {
      case "me", "us":
        return isDenied(before: index, within: 2)
          && (max(0, index - 4)..<index).contains {
            ["'s", "is", "isn't", "not"].contains(word($0))
          }
      case "decide", "choose", "sign", "approve", "buy", "order":
        return word(index - 1) != "to" && isDenied(before: index, within: 2)
          && (max(0, index - 4)..<index).contains { ["i", "we"].contains(word($0)) }
          && !rest.contains { waitingWords.contains($0) }
      case "my", "our":
        return isDenied(before: index, within: 3)
          && rest.prefix(2).contains {
            ["call", "decision", "choice", "say", "money"].contains($0)
          }
      case "pay": return rest.first == "grade" && tokens.contains { $0.word == "above" }
      case "work":
        return word(index - 1) == "just" || word(index - 1) == "only"
          ? rest.first == "here" || rest.first == "there" : false
      default: return false
      }
    }
  }

  /// Whether it holds out a way although it names nobody: "let me ask", "I can find out".
  var offersToAsk: Bool {
    tokens.indices.contains { index in
      guard asking.contains(key(index)), !isDenied(before: index, within: 4) else { return false }
      if ["find", "found"].contains(word(index)), word(index + 1) != "out" { return false }
      let before = (max(0, index - 4)..<index).map(word)
      return before.contains { ["i", "let", "me", "we", "i'll", "i'd", "'ll"].contains($0) }
        || ["ask", "try"].contains(word(index)) && before.allSatisfy { $0.isEmpty || $0 == "you" }
    }
  }

  /// "I don't know anybody who has", "there's nobody to ask".
  private func knowsNobody(at index: Int) -> Bool {
    let isNobody =
      word(index) == "nobody" || word(index) == "one" && word(index - 1) == "no"
    if isNobody {
      return word(index + 1) == "to" && reaching.contains(key(index + 2))
        && !["but", "except"].contains(word(index + 3))
    }
    guard word(index) == "know", isDenied(before: index) else { return false }
    return (index + 1..<index + 4).contains {
      ["anyone", "anybody", "soul", "body", "person"].contains(word($0))
        && ["who", "that", "there", "up", "over", "in", "at"].contains(word($0 + 1))
    }
  }

  private func isShut(at index: Int) -> Bool {
    let isThey = word(index) == "they"
    if isThey, isDenied(before: index + 3),
      ["take", "answer", "see", "speak", "talk"].contains(word(index + 2))
    {
      return (index + 3..<index + 6).contains { shutOut.contains(key($0)) }
    }
    // "I've never even talked to a person there."
    return ["talked", "spoken", "met", "reached"].contains(word(index))
      && (max(0, index - 3)..<index).contains { word($0) == "never" }
      && (index + 1..<index + 6).contains {
        ["person", "human", "anyone", "anybody", "soul"].contains(word($0))
      }
  }

  // MARK: no say

  /// "It's not up to us", "we don't choose", "nobody asks us", "we take what we're given".
  private func isPassedOver(at index: Int) -> Bool {
    let before = (max(0, index - 6)..<index).map(word)
    switch word(index) {
    case "up":
      return word(index + 1) == "to" && ["us", "me"].contains(word(index + 2))
        && isDenied(before: index)
    case "choose", "decide", "pick", "request", "order", "suggest":
      // "We don't decide before June" only waits.
      let waits = (index + 1..<index + 7).contains { waitingWords.contains(key($0)) }
      // "I don't pick up" and "I don't decide": the first is of the telephone.
      let isOfSelf = before.contains("i") && !before.contains("we") && !before.contains("get")
      return !waits && !isOfSelf && word(index + 1) != "up" && isDenied(before: index, within: 4)
        && before.contains { branches.contains($0) }
        && before.contains { powerless.contains($0) }
    case "ask", "asks", "asked":
      return ["nobody", "one"].contains(word(index - 1)) && ["us", "me"].contains(word(index + 1))
    case "send", "give", "tell":
      // "They send us what they send us", "they just tell us what we're getting".
      return word(index + 1) == "us" && before.contains("they")
        && (before.contains("what") || word(index + 2) == "what")
    case "given", "told", "sent":
      return before.contains("what") && before.contains("we")
        && before.contains { ["take", "use", "have", "get"].contains($0) }
    case "take", "takes":
      // "They don't take quotes from outside."
      return before.contains("they") && isDenied(before: index)
        && (index + 1..<index + 5).contains { ["outside", "outsiders"].contains(word($0)) }
    case "way":
      // "There's no way for us to get it."
      return word(index - 1) == "no" && ["for", "we", "i"].contains(word(index + 1))
        && (index + 1..<index + 6).contains { ["get", "buy", "have", "order"].contains(word($0)) }
    case "push", "pushes", "pushed", "hand", "hands":
      return word(index + 1) == "it" && word(index + 2) == "down"
    case "authority", "power":
      return isDenied(before: index) && before.contains { ["i", "we"].contains($0) }
    case "rent":
      let end = ["it", "here"].contains(word(index + 1)) ? index + 2 : index + 1
      return word(index - 1) == "i" && (end >= tokens.count || tokens[end].isAnyMark)
    case "be":
      // "It'll never be me", "it won't be us".
      let isNever = word(index - 1) == "never" || isDenied(before: index, within: 2)
      let isLast = index + 2 >= tokens.count || tokens[index + 2].isAnyMark
      return isNever && isLast && ["me", "us"].contains(word(index + 1)) && before.contains("it")
    case "tenant", "tenants", "renter", "renters":
      return isOfSpeaker && ["a", "the", "just", "only", "'re"].contains(word(index - 1))
    default: return false
    }
  }

  /// "It's picked in Charlotte", "the landlord does", "it comes from corporate".
  private func isElsewhere(at index: Int) -> Bool {
    let isOffice =
      ["head", "central", "main", "parent"].contains(word(index - 1))
      && ["office", "company", "offices"].contains(word(index))
    let isPlace =
      tokens[index].isCapitalized && ["in", "at", "from"].contains(word(index - 1))
      && word(index) != "i"
    guard elsewhere.contains(key(index)) || isOffice || isPlace else { return false }
    let before = (max(0, index - 6)..<index).map(word)
    let isDeciding = (index + 1..<index + 4).contains { handling.contains(key($0)) }
    if isDeciding, !isPlace { return !isDenied(before: index + 3) }
    let isArranged = before.contains {
      ["picked", "chosen", "decided", "bought", "ordered"].contains($0)
        || !isPlace && ["comes", "pushed", "done", "set", "run"].contains($0)
    }
    return isArranged && !before.contains { ["i", "we", "who", "was"].contains($0) }
      && before.contains { ["from", "by", "in", "at", "through"].contains($0) }
  }

  // MARK: no way

  /// "There's nobody you can call", "nobody I can pass you to", "nobody answers".
  private func isNobodyToReach(at index: Int) -> Bool {
    let isNobody =
      word(index) == "nobody" || word(index) == "one" && word(index - 1) == "no"
      || ["anyone", "anybody", "soul"].contains(word(index)) && isDenied(before: index, within: 4)
    guard isNobody else { return false }
    let rest = (index + 1..<index + 8).map(word)
    if rest.contains(where: { ["but", "except", "else"].contains($0) }) { return false }
    if rest.prefix(2).contains(where: { ["answers", "replies", "listens"].contains($0) }) {
      return true
    }
    return rest.contains { ["you", "to"].contains($0) }
      && rest.contains {
        reaching.contains($0) || bringing.contains($0) || $0 == "approach"
      }
  }

  /// "I don't have a name for you", "I couldn't tell you who", "I can't reach him", "they don't talk
  /// to vendors", "there's no form for that".
  private func isKeptAway(at index: Int) -> Bool {
    let before = (max(0, index - 5)..<index).map(word)
    let rest = (index + 1..<index + 6).map(word)
    switch word(index) {
    case "name", "number", "contact", "address", "email":
      return isDenied(before: index, within: 5) && ["for", "to", "even", "of"].contains(rest[0])
        && before.contains { ["have", "got", "know", "get", "'ve", "i've"].contains($0) }
        && rest.contains { ["you", "them", "him", "her", "give", "call"].contains($0) }
    case "allowed", "permitted":
      // "We're not allowed to do that", "I'm not allowed to give that out".
      return isDenied(before: index) && rest[0] == "to"
        && (bringing.contains(rest[1])
          || ["do", "share", "say", "name"].contains(rest[1]))
    case "pass", "give", "hand", "share":
      // "I can't give out names", "we can't pass vendors along to anybody".
      return isDenied(before: index) && before.contains { ["i", "we"].contains($0) }
        && rest.contains { handedOn.contains($0) }
        && (rest.contains { ["out", "along", "on"].contains($0) } || word(index) == "share")
    case "tell":
      return rest[0] == "you" && ["who", "whom"].contains(rest[1]) && isDenied(before: index)
    case "make":
      // "I cannot make you a contact there."
      return isDenied(before: index) && rest[0] == "you"
        && rest.contains { ["contact", "contacts", "introduction", "meeting"].contains($0) }
    case "know":
      // "I don't know these people."
      return isDenied(before: index, within: 2) && before.contains { ["i", "we"].contains($0) }
        && ["these", "those", "the", "any"].contains(rest[0]) && rest[1] == "people"
    case "reach":
      return isDenied(before: index, within: 4) && before.contains { ["i", "we"].contains($0) }
        && ["him", "her", "them", "anybody", "anyone"].contains(rest[0])
        && !rest.contains { $0 != "myself" && waitingWords.contains($0) }
    case "talk", "speak", "answer":
      return isDenied(before: index) && before.contains { ["they", "he", "she"].contains($0) }
        && rest.contains { shutOut.contains($0) || $0 == "people" }
    case "vendors", "suppliers", "reps", "salespeople":
      return before.contains("no") && (before.contains("outside") || before.contains("new"))
    case "form", "process", "channel":
      return word(index - 1) == "no" && before.contains { ["there", "'s", "is"].contains($0) }
        && ["for", "that", "where"].contains(rest[0])
    case "suggest", "propose", "request", "ask":
      return isDenied(before: index, within: 4)
        && before.contains { ["allowed", "permitted", "supposed"].contains($0) }
    case "list": return word(index - 1) == "closed"
    default: return false
    }
  }

  /// Whether it names somebody, or a way to whoever decides: "but Tom has", "I'll put you through".
  var namesAWay: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "put", "give", "send", "introduce", "connect", "pass", "transfer":
        return (index + 1..<index + 3).contains { word($0) == "you" }
          && !isDenied(before: index, within: 5)
          && !tokens[..<index].contains { $0.word == "nobody" }
      case "but":
        if ["me", "myself"].contains(word(index + 1)) { return true }
        return tokens.indices.contains(index + 1) && tokens[index + 1].isCapitalized
          && word(index + 1) != "i"
      case "called", "named":
        return tokens.indices.contains(index + 1) && tokens[index + 1].isCapitalized
      case "talk", "speak", "ask":
        // "You'd want to talk to Karin", "you need to ask our operations manager".
        let next = ["to", "with"].contains(word(index + 1)) ? index + 2 : index + 1
        return (max(0, index - 4)..<index).contains {
          ["you", "you'd", "you'll"].contains(word($0))
        }
          && !isDenied(before: index, within: 4) && tokens.indices.contains(next)
          && (tokens[next].isCapitalized
            || ["our", "my", "the", "him", "her"].contains(word(next)))
      default: return word(index) == "except"
      }
    }
  }

  /// Whether it is a short no: "no", "not a soul", "there isn't, I tried".
  var deniesBriefly: Bool {
    guard !isQuestion, !namesAWay, wordCount <= 12 else { return false }
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    if words.contains(where: { ["me", "else", "yet", "idea", "but", "problem"].contains($0) }) {
      return false
    }
    let head = words.prefix(3)
    if ["no", "nope"].contains(head.first), head.dropFirst().first != "one" {
      return words.count <= 5
    }
    return head.first == "nobody" || head.elementsEqual(["not", "a", "soul"])
      || head.prefix(2).elementsEqual(["no", "one"])
      || ["there", "not"].contains(head.first)
        && head.contains { ["isn't", "isnt", "not", "really"].contains($0) }
  }

  /// Whether it answers with a no that names no one: "I don't have anybody", "we just put in a
  /// ticket, nobody reads them".
  var deniesAnybody: Bool {
    guard !isQuestion, !namesAWay, !offersToAsk, !tokens.contains(where: { $0.word == "problem" })
    else { return false }
    return tokens.indices.contains { index in
      guard nobodies.contains(key(index)) else { return false }
      return ["nobody", "none"].contains(word(index))
        || word(index) == "one" && word(index - 1) == "no"
        || isDenied(before: index, within: 4)
    }
  }

  /// Whether it asks for somebody to talk to or a way to them.
  var asksForWay: Bool {
    tokens.contains { persons.contains($0.key) }
      && tokens.contains {
        reaching.contains($0.key) || bringing.contains($0.key) || approaching.contains($0.key)
      }
  }
}

private let arranged: WordSet = [
  "done", "decided", "bought", "ordered", "handled", "arranged", "comes", "come", "set", "chosen",
  "negotiated", "run", "managed", "purchased", "made", "dictated", "controlled", "sorted",
]

private let bringing: WordSet = [
  "put", "pass", "point", "transfer", "connect", "refer", "introduce", "direct", "send", "give",
  "patch",
]

private let handedOn: WordSet = [
  "names", "name", "numbers", "number", "vendors", "suppliers", "reps", "salespeople", "people",
  "details", "contacts", "anybody", "anyone",
]

private let nobodies: WordSet = [
  "nobody", "none", "one", "anybody", "anyone", "contact", "contacts", "name", "names",
]

/// What one does who looks for the way to somebody.
private let asking: WordSet = ["ask", "find", "check", "try", "mention", "raise", "suggest"]

private let someone: WordSet = [
  "who", "whom", "where", "whoever", "anyone", "anybody", "someone", "somebody", "them", "name",
  "names", "contact", "address",
]

/// What one would do with somebody who decides.
private let reaching: WordSet = ["ask", "call", "write", "talk", "speak", "go", "complain"]

/// Words by which somebody can be reached, only not now.
private let passing: WordSet = [
  "now", "today", "moment", "minute", "until", "week", "yet", "busy", "out", "away", "holiday",
]

private let shutOut: WordSet = [
  "calls", "reps", "suppliers", "vendors", "salespeople", "us", "anyone", "anybody", "phone",
]

/// Where things are decided for those who only use them.
private let elsewhere: WordSet = [
  "headquarters", "hq", "corporate", "landlord", "franchisor", "franchise", "trust", "council",
  "fund", "chain", "parent",
]

private let handling: WordSet = [
  "picks", "chooses", "decides", "buys", "does", "handles", "orders",
]

private let branches: WordSet = [
  "we", "i", "stores", "branches", "sites", "schools", "depots", "locations", "tenants",
]

private let powerless: WordSet = [
  "don't", "doesn't", "can't", "cannot", "allowed", "permitted", "never", "dont", "cant",
]

private let waitingWords: WordSet = [
  "until", "before", "on", "without", "today", "alone", "yet", "than", "now", "till", "myself",
]

private let persons: WordSet = [
  "somebody", "someone", "anyone", "anybody", "who", "one", "nobody", "name",
]

private let approaching: WordSet = [
  "bring", "reach", "speaking", "talking", "touch", "approach", "decide", "decides", "introduce",
  "word", "involve", "contact",
]
