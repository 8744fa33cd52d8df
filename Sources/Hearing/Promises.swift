import AnswerParsing

/// What a reply promises, asks for or turns down, told by how it is built rather than by its words.
extension Remark {
  /// Whether it says that what we offered comes back signed or is paid: "you'll have it signed by
  /// noon", "the deposit goes out on Monday", "you've got yourself a customer".
  var promisesDeal: Bool {
    if isUncertain { return false }
    for index in tokens.indices {
      let word = tokens[index].word
      if word == "signed" || word == "countersigned" {
        let before = tokens[..<index].suffix(6)
        let isComing = before.contains(where: { promising.contains($0.key) })
        if isComing, !before.contains(where: { owing.contains($0.key) }) { return true }
      }
      if ordersMoney(at: index) { return true }
      if payments.contains(word), tokens[index + 1..<min(tokens.count, index + 5)].hold(leaving),
        !tokens[..<index].suffix(2).contains(where: { ["your", "their", "his"].contains($0.word) })
      {
        return true
      }
      if custom.contains(word),
        ["a", "new", "yourself", "yourselves"].contains(self.word(index - 1)),
        tokens[..<index].suffix(5).contains(where: { ["got", "have", "found"].contains($0.word) }),
        tokens[..<index].suffix(6).contains(where: { $0.word == "you" })
      {
        return true
      }
    }
    return false
  }

  /// Whether an order or its first payment is what the speaker sends or pays: "I'll email you the PO", "the
  /// advance I will pay today"; "in advance" is a time.
  private func ordersMoney(at index: Int) -> Bool {
    guard ["po", "advance", "deposit", "order"].contains(word(index)), word(index - 1) != "in",
      word(index) != "order" || ["the", "purchase"].contains(word(index - 1))
    else { return false }
    return tokens.indices.contains { verb in
      ["email", "send", "issue", "raise", "pay", "do", "transfer", "place", "cut"].contains(
        word(verb))
        && ["'ll", "will"].contains(word(verb - 1)) && ["i", "we"].contains(word(verb - 2))
        && (index > verb ? index - verb <= 4 : verb - index <= 4)
    }
  }

  /// Whether it says that what we send comes back: "I'll get it back to you this week".
  var sendsItBack: Bool {
    tokens.indices.contains { index in
      word(index) == "back" && ["it", "them", "that"].contains(word(index - 1))
        && ["get", "have", "send", "sign"].contains(word(index - 2))
        && ["'ll", "will"].contains(word(index - 3))
    }
  }

  /// Whether they are with us: "okay, we're in"; "we're in FreshBooks" says where they are.
  var joins: Bool {
    tokens.indices.contains { index in
      word(index) == "in" && ["'m", "am", "'re", "are"].contains(word(index - 1))
        && ["i", "we"].contains(word(index - 2))
        && (index + 1 >= tokens.count || tokens[index + 1].isAnyMark)
    }
  }

  /// Whether it takes or asks for a next step; what somebody else does every night is none: "the boys
  /// send the data by mail".
  var takesStep: Bool {
    tokens.indices.contains { index in
      guard Replies.nextStep.match(tokens, at: index) != nil else { return false }
      let isOfOthers =
        sendingVerbs.contains(key(index)) && index > 0 && !tokens[index - 1].isAnyMark
        && !beforeOrders.contains(key(index - 1))
      return !isOfOthers && !isGreeting(at: index) && !isGreeting(at: index - 2)
    }
  }

  /// Whether it is only how to reach us: "just shoot us a text or call, and somebody is out there".
  private func isCallToUs(at index: Int) -> Bool {
    ["call", "text", "email", "ring", "phone", "message"].contains(word(index))
      && (max(0, index - 4)..<index + 2).contains { word($0) == "us" }
  }

  /// Whether it offers a talk or a look; "who makes the call?" asks for none.
  var offersTalk: Bool {
    tokens.indices.contains { index in
      Replies.offeringTalk.match(tokens, at: index) != nil && !isCallToUs(at: index)
        && !(["call", "calls"].contains(word(index))
          && (max(0, index - 3)..<index).contains {
            ["make", "makes", "making", "final", "whose", "judgment", "judgement"].contains(
              word($0))
          })
    }
  }

  /// "Good to meet you", "nice to hear that".
  private func isGreeting(at index: Int) -> Bool {
    ["good", "glad", "happy", "nice", "great"].contains(word(index))
      && ["meet", "see", "hear"].contains(word(index + 2))
      && ["you", "from", "that", "it"].contains(word(index + 3))
      && (index + 4 >= tokens.count || tokens[index + 4].isAnyMark
        || ["too", "again", "both", "all", "finally", "as"].contains(word(index + 4)))
  }

  /// Whether it points back at what was said or sent: "in your email you'd mentioned the insurers".
  var pointsBack: Bool {
    tokens.contains { ["mentioned", "said", "wrote", "told", "noticed", "saw"].contains($0.word) }
  }

  /// Whether it is no more than a word that closes a deal, such as "Deal" alone.
  var closesDeal: Bool {
    guard !isQuestion, wordCount <= 3 else { return false }
    return tokens.contains(where: { ["deal", "sold"].contains($0.word) })
      && !tokens.contains(where: { ["no", "not", "big", "what", "raw"].contains($0.word) })
  }

  /// Whether it tells us to give or do something for them: "then make me the trial".
  var asksForStep: Bool {
    guard !isQuestion, let start = firstOwnWord, giving.contains(tokens[start].key) else {
      return false
    }
    let rest = tokens[(start + 1)...].prefix(12)
    if rest.prefix(5).contains(where: { moments.contains($0.key) }) { return false }
    return rest.contains(where: { things.contains($0.key) })
  }

  /// Whether it tells when to come back: "try after ten", "ring me Thursday".
  var tellsWhenToCall: Bool {
    guard !isQuestion, let start = firstOwnWord, reaching.contains(tokens[start].key) else {
      return false
    }
    return tokens[(start + 1)...].prefix(6).contains(where: { times.contains($0.key) || $0.isHour })
  }

  /// Whether it is hardly more than a day or an hour: "Tuesday the twelfth, yes, at ten".
  var isSlot: Bool {
    guard !isQuestion, wordCount <= 9, !tokens.contains(where: { telling.contains($0.key) })
    else { return false }
    return tokens.contains(where: { slots.contains($0.key) })
      || tokens.indices.dropLast().contains {
        ["at", "after", "before", "around"].contains(tokens[$0].word) && tokens[$0 + 1].isHour
      }
  }

  /// Whether it lets us do what we offered, as "you could" does.
  var letsUs: Bool {
    guard !isQuestion, wordCount <= 4, let start = firstOwnWord else { return false }
    return tokens[start].word == "you"
      && ["can", "could", "may"].contains(word(start + 1))
      && tokens[(start + 2)...].allSatisfy { $0.isAnyMark || easing.contains($0.key) }
  }

  /// Whether they say of themselves that they will not buy, go on or take it further.
  var turnsDown: Bool {
    if isQuestion || isUncertain { return false }
    for index in tokens.indices where refusing.contains(tokens[index].key) {
      let isOwn = tokens[..<index].suffix(4).contains(where: { ["we", "i"].contains($0.word) })
      let isBare = ["decided", "chosen"].contains(word(index - 1))
      guard isOwn || isBare else { continue }
      // "I don't buy that" doubts; "I don't want to buy it" turns down.
      let isWill =
        !["don't", "dont", "never"].contains(tokens[index].word)
        || tokens[index...].prefix(4).contains(where: { wishing.contains($0.key) })
      guard isWill else { continue }
      for place in index + 1..<min(tokens.count, index + 6) {
        let key = tokens[place].key
        if goingOn.contains(key), !isLimited(behind: place) { return true }
        if ["go", "going", "take", "taking", "carry", "move", "moving"].contains(word(place)),
          tokens[(place + 1)...].prefix(3).contains(where: { ahead.contains($0.key) }),
          !isLimited(behind: place)
        {
          return true
        }
        guard willing.contains(key) else { break }
      }
    }
    return false
  }

  /// Whether it turns down a part and wants another: "not interested in the big one, just the base".
  var wantsOther: Bool {
    guard let denied = tokens.firstIndex(where: \.isDenial) else {
      return false
    }
    return tokens[denied...].contains(where: { ["just", "only", "rather"].contains($0.word) })
      && tokens[denied...].contains(where: { ["in", "the", "that"].contains($0.word) })
  }

  /// Whether they pass: "we'll pass on this one", and not "we'll pass it on".
  var passes: Bool {
    if isQuestion || isUncertain { return false }
    return tokens.indices.contains { index in
      guard ["pass", "leave"].contains(tokens[index].word),
        tokens[..<index].suffix(5).contains(where: { ["we", "i"].contains($0.word) }),
        tokens[..<index].suffix(3).contains(where: { ["'ll", "to", "gonna"].contains($0.word) }),
        !tokens[..<index].contains(where: \.isDenial)
      else { return false }
      let rest = tokens[(index + 1)...].prefix { !$0.isAnyMark }.map(\.word)
      if tokens[index].word == "leave" { return [["it"], ["it", "there"]].contains(rest) }
      return rest.allSatisfy { passing.contains($0) }
    }
  }

  /// Whether it thanks and says no: "thanks, but no".
  var thanksAndRefuses: Bool {
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    // "Not today, thank you" ends a cold call, whatever thanks stand before it.
    let last = words.suffix(4)
    if !isQuestion, words.count <= 20, last.starts(with: ["not", "today"]),
      last.contains(where: { ["thanks", "thank"].contains($0) })
    {
      return true
    }
    guard !isQuestion, wordCount <= 8 else { return false }
    // "I don't think I can afford it. Thanks anyway."
    if words.count <= 4, words.last == "anyway" || words.last == "though",
      words.contains(where: { ["thanks", "thank"].contains($0) })
    {
      return true
    }
    return words.suffix(2).elementsEqual(["but", "no"])
      && words.contains { ["thanks", "thank"].contains($0) }
  }

  /// Whether it is no more than "please don't" or "I'd rather you didn't".
  var asksUsNotTo: Bool {
    guard !isQuestion, wordCount <= 5 else { return false }
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    return ["don't", "didn't", "wouldn't"].contains(words.last)
      && words.contains { ["please", "rather", "prefer"].contains($0) }
      || words.suffix(2).elementsEqual(["don't", "bother"])
  }

  /// Whether it asks for leave to say, show or ask something, as "can I say one thing?" does.
  var asksLeave: Bool {
    isQuestion
      && tokens.indices.contains { index in
        ["can", "could", "may", "mind", "should", "shall", "want", "let"].contains(word(index))
          && ["i", "if", "me"].contains(word(index + 1))
      }
  }

  /// Whether it is no more than "do it" or "go ahead".
  var tellsToGoOn: Bool {
    guard !isQuestion, wordCount <= 5 else { return false }
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    if words.last == "proceed", words.count <= 3 { return true }
    let isOrder = zip(words, words.dropFirst()).contains { first, second in
      first == "do" && ["it", "that", "this"].contains(second) || first == "go" && second == "ahead"
    }
    return isOrder && words.allSatisfy { goingAhead.contains($0) }
  }

  /// Whether somebody else has to be fine with it first: "if legal is fine with it".
  var hangsOnOthers: Bool {
    guard let condition = tokens.firstIndex(where: { conditions.contains($0.key) }) else {
      return false
    }
    return tokens[(condition + 1)...].prefix(4).contains { deciding.contains($0.key) }
  }

  /// Whether a condition or a limit stands behind a verb: "won't sign without legal", "today".
  private func isLimited(behind index: Int) -> Bool {
    tokens[(index + 1)...].contains(where: { limits.contains($0.key) || $0.isFigure })
  }

  /// Whether something is left open: a condition, a maybe.
  private var isUncertain: Bool {
    tokens.contains { open.contains($0.key) }
  }

  /// The first word that does not only lead in.
  private var firstOwnWord: Int? {
    tokens.indices.first { !tokens[$0].isAnyMark && !openings.contains(tokens[$0].key) }
  }
}

extension ArraySlice<Token> {
  fileprivate func hold(_ words: WordSet) -> Bool { contains { words.contains($0.key) } }
}

extension Token {
  /// Whether it can be an hour or a day of the month.
  var isHour: Bool {
    switch kind {
    case .number: true
    case .word(let word): hours.contains(word)
    case .date, .currency, .mark: false
    }
  }

  /// Whether it denies: "not", "never", "haven't".
  var isDenial: Bool { word == "not" || word == "never" || spelling.hasSuffix("n't") }

  fileprivate var isFigure: Bool {
    switch kind {
    case .number, .currency: true
    case .word, .date, .mark: false
    }
  }
}

/// Verbs of a next step that may also tell what somebody does.
private let sendingVerbs: WordSet = [
  "send", "email", "text", "show", "forward", "drop", "come", "call", "ring", "bring",
]

/// What stands before such a verb where it asks us for something.
private let beforeOrders: WordSet = [
  "please", "and", "then", "just", "can", "could", "will", "would", "to", "you", "so", "well",
  "okay", "ok", "yes", "yeah", "sure", "i", "i'll", "we'll", "'ll", "or", "maybe", "but", "now",
  "also", "go", "don't", "d", "'d", "if", "right", "fine", "absolutely", "definitely", "kindly",
]

private let openings: WordSet = [
  "then", "ok", "okay", "so", "well", "good", "right", "please", "yes", "yeah", "yep", "sure",
  "just", "and", "but", "alright", "fine", "great", "perfect", "oh",
]

private let open: WordSet = ["if", "unless", "until", "till", "would", "might", "maybe"]
private let promising: WordSet = [
  "have", "get", "'ll", "will", "back",
]
/// Before "signed": what has to be first, what was, and what was not.
private let owing: WordSet = [
  "has", "had", "need", "needs", "must", "should", "to", "not", "never", "once", "after", "when",
  "without", "already", "who", "last", "they", "he", "she", "was", "were",
]
private let payments: WordSet = [
  "deposit", "payment", "money", "po", "transfer", "cheque", "prepayment", "downpayment",
]
private let leaving: WordSet = ["goes", "leaves", "go", "follows", "lands"]
private let custom: WordSet = ["customer", "client", "deal", "buyer", "order"]

private let giving: WordSet = [
  "make", "send", "set", "put", "give", "book", "get", "bring", "write", "prepare", "draw",
  "reserve", "open", "do", "start", "arrange", "organise", "organize", "order", "schedule", "email",
]
private let things: WordSet = [
  "trial", "demo", "pilot", "contract", "written", "agreement", "proposal", "quote", "offer",
  "sample", "samples", "invoice", "proforma", "order", "paperwork", "invite", "invitation", "link",
  "papers", "account", "login", "details", "brochure", "prices", "pricing", "meeting", "call",
  "calendar", "appointment", "test",
]
private let moments: WordSet = [
  "second", "minute", "moment", "sec", "minutes", "seconds", "break", "chance", "nothing", "sense",
]
private let reaching: WordSet = [
  "try", "call", "ring", "phone", "come", "email", "write", "text", "pop", "drop", "message",
]
private let times: WordSet = [
  "after", "before", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  "tomorrow", "morning", "afternoon", "evening", "next", "again", "later", "week", "month",
]
/// What tells of others or of what was, and names no day for a talk.
private let telling: WordSet = [
  "they", "he", "she", "said", "was", "were", "last", "ago", "not", "bad", "awful", "hopeless",
  "impossible", "busy", "full", "packed", "away", "mad", "madness", "worst", "terrible", "booked",
]
private let slots: WordSet = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  "tomorrow", "morning", "afternoon", "noon", "tonight", "o'clock", "mondays", "tuesdays",
  "wednesdays", "thursdays", "fridays",
]
private let hours: WordSet = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve", "noon", "half", "lunch",
]
private let easing: WordSet = ["yes", "sure", "yeah", "try", "then", "certainly", "indeed", "do"]

private let refusing: WordSet = [
  "won't", "wont", "not", "don't", "dont", "never",
]
private let passing: WordSet = [
  "on", "this", "that", "it", "one", "time", "for", "now", "thanks", "thank", "you", "then", "i'm",
  "afraid", "sorry",
]
private let goingAhead: WordSet = [
  "fine", "ok", "okay", "yes", "then", "so", "right", "good", "do", "it", "that", "this", "please",
  "go", "ahead", "yeah", "well", "alright",
]
private let conditions: WordSet = ["if", "once", "when", "after", "unless", "provided"]
private let deciding: WordSet = [
  "legal", "finance", "boss", "board", "he", "she", "they", "procurement", "cfo", "ceo", "partner",
  "wife", "husband", "director", "committee", "lawyer", "lawyers", "manager", "it",
]
private let wishing: WordSet = [
  "want", "wish", "intend", "plan", "see", "going", "expect", "care",
]
/// Words between a refusal and what is refused.
private let willing: WordSet = [
  "going", "gonna", "to", "be", "want", "wish", "intend", "plan", "planning", "looking", "really",
  "see", "us", "ourselves", "me", "myself", "actually", "currently", "wanting", "even",
]
/// What they would do if they bought.
private let goingOn: WordSet = [
  "buy", "buying", "purchase", "purchasing", "proceed", "proceeding", "pursue", "pursuing",
  "renew", "renewing", "continue", "continuing", "progress", "participate",
]
private let ahead: WordSet = ["ahead", "further", "forward", "farther"]
private let limits: WordSet = [
  "today", "now", "yet", "until", "till", "before", "without", "unless", "if", "more",
  "anything", "than", "next", "another", "tomorrow", "tonight", "alone", "myself", "because",
  "over", "above", "used", "why", "them", "how", "need", "have", "know", "think", "mind",
]
