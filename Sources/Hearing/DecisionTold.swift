import AnswerParsing
import Qualification

extension Remark {
  /// Whether the words leave the choice with whoever speaks, whoever else they name: it was handed
  /// to them, only their word is needed, or what they choose is what happens.
  var leavesChoiceToSpeaker: Bool {
    tokens.indices.contains { index in
      guard !isDenied(before: index) else { return false }
      return isHandedOver(at: index) || isOnlyTheirs(at: index) || isSigned(at: index)
        || isDone(at: index) || stopsHere(at: index) || isThemselves(at: index)
        || isFromOwnPurse(at: index) || isInTheirName(at: index)
    } || isTheirsTogether || hasNobodyAbove
  }

  /// "I'm the board", "I'm the one who says", "you're looking at the whole committee".
  private func isThemselves(at index: Int) -> Bool {
    if word(index) == "at" || word(index) == "to",
      ["looking", "talking", "speaking"].contains(word(index - 1))
    {
      let noun = ["whole", "entire"].contains(word(index + 2)) ? index + 3 : index + 2
      return word(index + 1) == "the" && instances.contains(key(noun))
        && ["you", "'re", "are", "you're"].contains(word(index - 2))
    }
    // On the telephone: "yeah, this is the owner".
    if word(index) == "this", word(index + 1) == "is", word(index + 2) == "the" {
      let end = index + 3 + (masters.contains(key(index + 3)) ? 1 : 2)
      return masters.contains(key(end - 1)) && (end >= tokens.count || tokens[end].isAnyMark)
    }
    // "Nope, you're talking to him."
    if ["him", "her", "me"].contains(word(index)), ["to", "at"].contains(word(index - 1)),
      ["looking", "talking", "speaking"].contains(word(index - 2)),
      ["'re", "are", "you're"].contains(word(index - 3))
    {
      return index + 1 >= tokens.count || tokens[index + 1].isAnyMark
    }
    if ownsByName(at: index) { return true }
    guard word(index) == "i", ["'m", "am"].contains(word(index + 1)), word(index + 2) == "the"
    else {
      return false
    }
    if instances.contains(key(index + 3)) { return !["of", "'s"].contains(word(index + 4)) }
    return ["one", "person", "only"].contains(word(index + 3))
      && ["who", "that"].contains(word(index + 4)) && sayVerbs.contains(key(index + 5))
  }

  /// "I'm Keira Holt, I run Harborview Labs": a firm's name ends it, and "I run Facebook ads" goes on.
  private func ownsByName(at index: Int) -> Bool {
    guard word(index) == "i", ["run", "own", "founded"].contains(word(index + 1)),
      tokens.indices.contains(index + 2), tokens[index + 2].isCapitalized,
      !["it", "hr", "ops", "sales", "marketing", "finance"].contains(word(index + 2)),
      !RivalWords.days.contains(key(index + 2))
    else { return false }
    let end = tokens[(index + 2)...].firstIndex { !$0.isCapitalized } ?? tokens.count
    return end == tokens.count || tokens[end].isAnyMark
  }

  /// "It'll be my signature", "it's my cheque book", "it's within my own limit".
  private func isInTheirName(at index: Int) -> Bool {
    guard word(index) == "my" else { return false }
    let noun = word(index + 1) == "own" ? index + 2 : index + 1
    guard consents.contains(key(noun)) || namesOfSay.contains(key(noun)) else { return false }
    let behind = (noun + 1..<noun + 5).map(word)
    // "My signature and the board's", but "my signature and then she orders it".
    let isShared = behind.first == "and" && behind[1] != "then"
    if isShared || behind.contains(where: { ["'s", "of", "dad's", "boss's"].contains($0) }) {
      return false
    }
    let before = (max(0, index - 5)..<index).map(word)
    let isIt = before.contains { ["it", "that", "this", "it'll", "it's", "that's"].contains($0) }
    return isIt
      && before.suffix(3).contains {
        ["be", "is", "'s", "needs", "within", "inside", "under"].contains($0)
      }
  }

  /// "It comes out of my shop": not out of their pocket money for small things alone.
  private func isFromOwnPurse(at index: Int) -> Bool {
    guard word(index) == "my", word(index - 1) == "of", word(index - 2) == "out" else {
      return false
    }
    let next = word(index + 1) == "own" ? index + 2 : index + 1
    return purses.contains(key(next))
  }

  /// "We do these things together, there's nobody else": the two who speak are all who decide.
  private var isTheirsTogether: Bool {
    let alone = tokens.indices.contains {
      ["nobody", "one"].contains(word($0)) && word($0 + 1) == "else"
        && !["can", "could", "who", "that", "is"].contains(word($0 + 2))
    }
    return alone
      && tokens.contains { ["together", "both", "sign", "pick", "decide"].contains($0.word) }
  }

  /// "The owner has left this one with me", "they gave me a free hand": who gives is not us.
  private func isHandedOver(at index: Int) -> Bool {
    guard handing.contains(key(index)), !(max(0, index - 2)..<index).contains(where: isYou) else {
      return false
    }
    if mine.contains(key(index + 1)) {
      return (index + 2..<index + 7).contains { mandates.contains(key($0)) }
    }
    var next = index + 1
    while handedThings.contains(key(next)), next < index + 6 { next += 1 }
    guard ["with", "to", "in"].contains(word(next)) else { return false }
    if word(next) == "in" { return word(next + 1) == "my" && word(next + 2) == "hands" }
    guard word(next + 1) == "me" else { return false }
    // "Left it with me to collect quotes" hands over an errand.
    return word(next + 2) != "to" || choosing.contains(key(next + 3))
  }

  /// "Only my signature", "my word is enough", "nobody's signature but mine".
  private func isOnlyTheirs(at index: Int) -> Bool {
    guard word(index) == "my" || word(index) == "mine" else { return false }
    let isConsent = word(index) == "mine" || consents.contains(key(index + 1))
    guard isConsent else { return false }
    if (max(0, index - 3)..<index).contains(where: { onlyWords.contains(key($0)) }) {
      return word(index) == "my"
        || (max(0, index - 5)..<index).contains { consents.contains(key($0)) }
    }
    let verb = index + 2
    return word(index) == "my" && ["is", "'s", "will", "'ll"].contains(word(verb))
      && (verb + 1..<verb + 4).contains { enoughWords.contains(key($0)) }
  }

  /// "There's nobody above me but the good Lord", "there isn't anybody over me".
  private var hasNobodyAbove: Bool {
    tokens.indices.contains { index in
      guard ["above", "over"].contains(word(index)), ["me", "us"].contains(word(index + 1)) else {
        return false
      }
      let isNobody =
        word(index - 1) == "nobody" || word(index - 1) == "one" && word(index - 2) == "no"
        || ["anybody", "anyone"].contains(word(index - 1)) && isDenied(before: index - 1)
      let isWhole = index + 2 >= tokens.count || tokens[index + 2].isAnyMark
      return isNobody
        && (isWhole || ["but", "in", "here", "for", "except"].contains(word(index + 2)))
    }
  }

  /// "I sign as director", "I sign alone": not what follows somebody else's yes.
  private func isSigned(at index: Int) -> Bool {
    guard word(index) == "i", signing.contains(key(index + 1)) else { return false }
    // "Until fifty I sign alone" names a limit, "before I sign" waits for something.
    let isBelow = index > 0 && isFigure(index - 1)
    let waits = (max(0, index - 2)..<index).contains { conditions.contains(key($0)) }
    if waits, !isBelow { return false }
    var next = index + 2
    while handedThings.contains(key(next)), next < index + 5 { next += 1 }
    // "For the farm I sign", and not "for the small stuff".
    let isAll = next == tokens.count || next + 1 == tokens.count && tokens[next].isAnyMark
    if isAll, ["for", "here"].contains(word(0)), wordCount <= 6, !hasFigures,
      !tokens.contains(where: { ["small", "little", "under", "up", "minor"].contains($0.word) })
    {
      return true
    }
    return ["as", "alone", "myself"].contains(word(next))
  }

  /// "What I choose, it is chosen", "they buy whatever I pick".
  private func isDone(at index: Int) -> Bool {
    guard ["what", "whatever", "whichever"].contains(word(index)), word(index + 1) == "i" else {
      return false
    }
    // "He signs what I put in front of him."
    if ["put", "tell", "give", "send", "hand"].contains(word(index + 2)) {
      return ["signs", "buys", "pays"].contains(word(index - 1))
    }
    guard choosing.contains(key(index + 2)) else { return false }
    let isFollowed = (max(0, index - 3)..<index).contains { following.contains(key($0)) }
    return isFollowed
      || (index + 3..<index + 8).contains {
        outcomes.contains(key($0)) || following.contains(key($0)) && word($0 - 1) == "they"
      }
  }

  /// "It stops with me", "it goes no further than my desk", "the buck stops here".
  private func stopsHere(at index: Int) -> Bool {
    // "So it comes down to me."
    if ["comes", "boils"].contains(word(index)), word(index + 1) == "down", word(index + 2) == "to"
    {
      return word(index + 3) == "me" && (index + 4 >= tokens.count || tokens[index + 4].isAnyMark)
    }
    if word(index) == "buck" { return word(index + 1) == "stops" && word(index + 2) == "here" }
    let isMe =
      word(index) == "me" || word(index) == "my" && ["desk", "door"].contains(word(index + 1))
    guard isMe else { return false }
    let before = (max(0, index - 4)..<index).map(word)
    let stops =
      before.contains { ["stops", "stop", "ends", "rests"].contains($0) }
      && ["with", "at", "on"].contains(word(index - 1))
    let isLimit =
      before.contains("than") && before.contains { ["further", "farther", "higher"].contains($0) }
      && !(max(0, index - 6)..<index).contains {
        ["someone", "somebody", "people"].contains(word($0))
      }
    return stops || isLimit && (max(0, index - 6)..<index).contains { deniers.contains(key($0)) }
  }

  /// Whether they bring somebody who was named to the talk: "I can get her on the next call", "I'll ask
  /// him to join".
  var bringsThem: Bool {
    guard !isQuestion, !tokens.contains(where: { ["if", "unless"].contains($0.word) }) else {
      return false
    }
    return tokens.indices.contains { index in
      guard fetching.contains(key(index)), !isDenied(before: index, within: 4),
        (max(0, index - 4)..<index).contains(where: {
          ["i", "we", "i'll", "we'll"].contains(word($0))
        }),
        ["him", "her", "them"].contains(word(index + 1))
      else { return false }
      return (index + 2..<index + 8).contains { talkWords.contains(key($0)) }
    } || setsUpTalk
  }

  /// Whom they bring to the next talk by name: "Tuesday works, I'll bring Martin".
  var broughtNames: [String] {
    guard !isQuestion, !tokens.contains(where: { ["if", "unless"].contains($0.word) }) else {
      return []
    }
    return tokens.indices.compactMap { index in
      let next = index + 1
      guard ["bring", "fetch", "invite", "loop", "get", "have", "pull"].contains(word(index)),
        tokens.indices.contains(next), tokens[next].isCapitalized,
        !isDenied(before: index, within: 4),
        (max(0, index - 4)..<index).contains(where: {
          ["i", "we", "i'll", "we'll", "'ll", "can", "could"].contains(word($0))
        })
      else { return nil }
      // "Get Martin a copy" brings nobody.
      let isBringing = ["bring", "fetch", "invite", "loop"].contains(word(index))
      let isToTalk = (next + 1..<next + 6).contains { talkWords.contains(key($0)) }
      return isBringing || isToTalk ? spelling(next) : nil
    }
  }

  /// Whether a talk with somebody is set up: "I can set up a call with her next week".
  private var setsUpTalk: Bool {
    tokens.indices.contains { index in
      guard
        ["call", "meeting", "talk", "demo", "chat", "intro", "introduction"].contains(word(index)),
        ["with", "for", "to"].contains(word(index + 1)),
        ["him", "her", "them"].contains(word(index + 2))
      else { return false }
      let before = max(0, index - 7)..<index
      return before.contains {
        ["set", "arrange", "book", "schedule", "organise", "make"].contains(word($0))
      }
        && before.contains { ["i", "we", "i'll", "we'll"].contains(word($0)) }
        && !isDenied(before: index, within: 7)
    }
  }

  /// Whether "it's me" is all that it says, of whatever.
  var isOnlyAboutSelf: Bool {
    tokens.contains { $0.word == "me" }
      && !tokens.indices.contains { index in
        // "We call everyone" is no decision, "my call" is one.
        word(index) == "call"
          ? ["my", "our", "the", "whose", "your", "'s", "a"].contains(word(index - 1))
          : decisionWords.contains(key(index))
      }
  }

  /// Whether somebody is only told: "I'd let my boss know", with nothing that they could say no to.
  var onlyInforms: Bool {
    guard let index = tokens.indices.first(where: { informing.contains(key($0)) }),
      (max(0, index - 4)..<index).contains(where: { ["i", "we"].contains(word($0)) }),
      !isDenied(before: index), !["you", "us", "me"].contains(word(index + 1))
    else { return false }
    return !tokens.contains { weighing.contains($0.key) }
  }

  /// How many own it together, the speaker among them: "three of us partners", "Nora and me both"
  /// sign; nothing where that is not said.
  var owners: Int? {
    for index in tokens.indices {
      if word(index) == "of", word(index + 1) == "us", index > 0,
        (index + 2..<index + 4).contains(where: { partners.contains(key($0)) })
      {
        return counts[word(index - 1)]
      }
      let isPair =
        word(index) == "and" && word(index + 1) == "me" && word(index + 2) == "both"
        || word(index) == "me" && word(index + 1) == "and" && word(index + 3) == "both"
      if isPair, tokens.contains(where: { decisionWords.contains($0.key) || $0.word == "signing" })
      {
        return 2
      }
    }
    return nil
  }

  private func isYou(_ index: Int) -> Bool { word(index) == "you" }
}

extension TurnHearing {
  /// Whether we have just asked about a person: who it is, or who else there is.
  var isAskedWho: Bool {
    guard let last = earlier.turns.last, last.side == .ours else { return false }
    return last.remarks.suffix(2).contains { put in
      put.tokens.contains { whoWords.contains($0.key) }
    }
  }

  /// The decision as a remark tells it without a verb of deciding; nothing where it does not.
  func decisionTold(by remark: Remark) -> SpokenFact? {
    if remark.holds(CallTopics.otherDecisions) { return nil }
    var told: Authority?
    var confidence = Confidence.certain
    if remark.leavesChoiceToSpeaker {
      told = Authority(part: .decides)
    } else if let size = remark.owners {
      told = Authority(part: .influences, size: size)
    } else if remark.takesItToThem, hasToldOf({ $0.holds(CallTopics.decision) }) {
      told = Authority(part: .recommends, path: .yes)
      confidence = .likely
    } else if let answered = decisionAnswered(by: remark) {
      return answered
    } else if !remarks.contains(where: \.namesAWay) {
      if remark.tellsOfNoSay || remark.disclaims && remark.tellsOfNoWay || deniesOwnSay(remark) {
        let isClosed = remark.tellsOfNoWay || hasToldOf(\.tellsOfNoWay)
        told = Authority(part: Authority.Part.none, path: isClosed ? .no : .unknown)
        confidence = isClosed ? .certain : .likely
      } else if remark.tellsOfNoWay || deniesAnyWay(remark),
        !remarks.contains(where: \.offersToAsk),
        hasToldOf({ $0.tellsOfNoSay || $0.disclaims })
      {
        told = Authority(part: Authority.Part.none, path: .no)
      }
    }
    return told.map {
      SpokenFact(
        kind: .authority, value: .authority($0), range: 0..<0, confidence: confidence)
    }
  }

  /// Whether a remark of whoever speaks tells something, here or lately.
  private func hasToldOf(_ tells: (Remark) -> Bool) -> Bool {
    let before = earlier.turns.filter { $0.side == .theirs && $0.speaker == turn.speaker }
    return (before + [turn]).contains { $0.remarks.contains { !$0.isQuestion && tells($0) } }
  }

  /// Whether a reply denies a say of their own, as "do you have any say in it?" has just asked.
  private func deniesOwnSay(_ reply: Remark) -> Bool {
    guard let last = earlier.turns.last, last.side == .ours, remarks.first == reply,
      reply.deniesBriefly || reply.word(0) == "none" && reply.wordCount <= 3
    else { return false }
    return last.remarks.suffix(2).contains { put in
      put.isQuestion && put.tokens.contains { $0.word == "you" }
        && put.tokens.contains { ["say", "input", "voice", "influence"].contains($0.word) }
    }
  }

  /// Whether a reply denies that there is anybody to talk to, as we have just asked.
  private func deniesAnyWay(_ reply: Remark) -> Bool {
    guard let last = earlier.turns.last, last.side == .ours,
      remarks.filter({ !$0.isQuestion }).prefix(2).contains(reply),
      reply.deniesBriefly || reply.deniesAnybody
    else { return false }
    return last.remarks.suffix(2).contains { $0.isQuestion && $0.asksForWay }
  }
}

private let partners: WordSet = [
  "partners", "owners", "directors", "brothers", "sisters", "shareholders", "founders", "trustees",
]

private let counts: [WordKey: Int] = [
  "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
]

private let whoWords: WordSet = [
  "who", "who's", "whose", "anyone", "anybody", "someone", "somebody", "else", "decide", "decides",
  "decision", "sign", "signs", "approve", "approves", "approval", "involved", "boss", "partner",
  "deciding", "alone", "yourself",
]

private let decisionWords: WordSet = [
  "decide", "decides", "decision", "decisions", "call", "choice", "sign", "signs", "signature",
  "say", "says", "approve", "approves", "approval", "buy", "buys", "pay", "pays", "pick", "choose",
  "ask", "up", "owner", "own", "boss", "money", "budget", "spend", "purchase", "purchases",
  "purchasing",
]

private let handing: WordSet = [
  "left", "leaves", "leave", "gave", "gives", "given", "handed", "hands", "delegated", "delegates",
  "entrusted", "trusted", "trusts",
]

private let mine: WordSet = ["me", "us"]

private let handedThings: WordSet = [
  "it", "this", "that", "these", "them", "one", "ones", "the", "all", "of", "entirely", "whole",
  "decision", "choice", "matter", "call", "purchase", "project", "thing", "up", "completely", "off",
  "everything",
]

private let mandates: WordSet = [
  "hand", "rein", "reins", "authority", "say", "discretion", "mandate", "blanche", "power",
  "decision", "choice", "permission",
]

private let choosing: WordSet = [
  "choose", "pick", "decide", "say", "order", "sign", "select", "buy", "take", "settle",
]

private let consents: WordSet = [
  "signature", "approval", "word", "say", "nod", "okay", "ok", "yes", "name", "decision", "stamp",
]

private let onlyWords: WordSet = ["only", "just", "but", "except"]

private let enoughWords: WordSet = ["enough", "all", "final", "sufficient", "law"]

private let signing: WordSet = ["sign", "decide", "choose", "buy", "approve"]

private let namesOfSay: WordSet = [
  "cheque", "check", "chequebook", "checkbook", "limit", "shop", "business", "company", "call",
  "van", "door", "remit", "budget",
]

private let instances: WordSet = [
  "board", "boss", "committee", "management", "purchasing", "procurement", "department", "council",
  "company", "owner",
]

/// Those whose word is the last where they are.
private let masters: WordSet = [
  "owner", "proprietor", "boss", "founder", "ceo", "landlord", "president", "principal",
]

private let fetching: WordSet = [
  "get", "bring", "ask", "have", "pull", "invite", "add", "put", "grab", "loop", "drag", "fetch",
]

/// Where somebody is brought to: a talk, or simply along.
private let talkWords: WordSet = [
  "join", "call", "on", "in", "along", "meeting", "demo", "come", "sit", "line", "talk", "next",
]

private let purses: WordSet = [
  "shop", "budget", "department", "pocket", "line", "account", "purse",
]

private let conditions: WordSet = [
  "when", "before", "if", "once", "until", "unless", "after", "can", "could", "whatever", "what",
  "should", "do", "did",
]

private let following: WordSet = [
  "buy", "buys", "do", "does", "follow", "follows", "get", "gets", "take", "takes", "accept",
  "accepts", "pay", "pays",
]

private let outcomes: WordSet = [
  "chosen", "bought", "done", "decided", "ordered", "goes", "stands", "happens", "counts", "holds",
  "final", "settled",
]

private let informing: WordSet = ["tell", "inform", "mention", "notify", "update"]

private let weighing: WordSet = [
  "ask", "decide", "decides", "approve", "approves", "approval", "okay", "ok", "agree", "agrees",
  "sign", "signs", "permission", "whether", "if", "see", "convince", "check", "discuss", "decision",
]

/// What is done by somebody who has a say.
let sayVerbs: WordSet = [
  "decide", "decides", "buy", "buys", "sign", "signs", "approve", "approves", "choose", "order",
  "orders", "spend", "say", "says", "pays", "picks", "chooses", "authority", "purchase", "change",
  "switch",
]
