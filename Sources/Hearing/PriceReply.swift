import AnswerParsing

/// How a buyer takes a price that is on the table, told by how the reply is built: somebody can pay
/// it, it is fine, there is room for it, or nobody objects to it.
extension Remark {
  /// Whether it takes the price in words that can be of nothing else.
  var takesPriceOutright: Bool { takes { isPaying(at: $0) || hasRoom(at: $0) || isCheap(at: $0) } }

  /// Whether it takes what was just said, which is a price where a price was just said.
  var takesWhatWasSaid: Bool {
    takes { isFine(at: $0) || fits(at: $0) || objectsToNothing(at: $0) }
  }

  /// Whether it makes nothing of a difference in price: "I'll not fall out over eight quid", "for the
  /// sake of fifty dollars, go on then".
  var shrugsOff: Bool {
    takes { index in
      if objectsToNothing(at: index) { return true }
      let rest = (index + 1..<index + 8).map(word)
      if word(index) == "sake", rest.first == "of" {
        return (index + 2..<index + 5).contains { isFigure($0) }
      }
      return isFigure(index) && rest.contains("stop")
        && rest.contains { ["us", "me"].contains($0) }
        && rest.contains { deniers.contains($0) }
    }
  }

  private func takes(_ holds: (Int) -> Bool) -> Bool {
    // What stands behind "but" is what is meant.
    let start = tokens.lastIndex { $0.word == "but" } ?? tokens.startIndex
    guard !isQuestion, !turnsPriceDown,
      !tokens[start...].contains(where: { conditional.contains($0.key) })
    else { return false }
    return tokens[start...].indices.contains { holds($0) && !isLeftUnsaid(before: $0) }
  }

  /// Whether it is against the price: dearer than something, beyond what they can or will pay.
  var turnsPriceDown: Bool {
    tokens.indices.contains { index in
      let key = tokens[index].key
      if dear.contains(key) {
        let isDenied = isDenied(before: index, within: 3)
        return !isDenied
      }
      if word(index) == "too" {
        return dearBehindToo.contains(self.key(index + 1)) && !isDenied(before: index)
      }
      if word(index) == "more" || word(index) == "over" || word(index) == "above" {
        return ["than", "our", "my", "what"].contains(word(index + 1))
          && !isDenied(before: index) && isPointer(before: index)
      }
      if word(index) == "out", word(index + 1) == "of" {
        return ["reach", "question", "range", "budget"].contains(word(index + 2))
          || ["our", "my", "the"].contains(word(index + 2))
            && ["reach", "question", "range", "budget", "league"].contains(word(index + 3))
      }
      return false
    }
  }

  /// "We can stretch to that", "that I can swing", "I'd pay that tomorrow".
  private func isPaying(at index: Int) -> Bool {
    if isAllRight(at: index) { return true }
    guard payers.contains(key(index)), !["what", "how", "whatever"].contains(word(index - 1)) else {
      return false
    }
    var place = index + 1
    guard modals.contains(key(place)) else { return false }
    place += 1
    while [
      "probably", "easily", "just", "still", "definitely", "certainly", "be", "able", "to", "about",
    ]
    .contains(word(place)), place < index + 6 {
      place += 1
    }
    if word(place) == "get", word(place + 1) != "behind" { return false }
    guard paying.contains(key(place)), !isDenied(before: place, within: 5) else { return false }
    // A day behind it makes it an appointment: "I can do that Tuesday".
    if tokens[place...].contains(where: { appointments.contains($0.key) }) { return false }
    let isBefore = (max(0, index - 4)..<index).contains { isPricePointer($0) || isFigure($0) }
    return isBefore
      || (place + 1..<place + 5).contains { isPricePointer($0) || isFigure($0) }
  }

  /// "I'm all right with that number", "we're good with it".
  private func isAllRight(at index: Int) -> Bool {
    guard ["'m", "'re", "am", "are"].contains(word(index)),
      word(index - 1) == "i" || word(index - 1) == "we"
    else { return false }
    var place = index + 1
    while adverbs.contains(key(place)) { place += 1 }
    place =
      word(place) == "all" && word(place + 1) == "right"
      ? place + 2
      : ["alright", "fine", "good", "okay", "ok", "happy", "comfortable"].contains(word(place))
        ? place + 1 : tokens.count
    guard word(place) == "with" else { return false }
    return isFigure(place + 1)
      || isPricePointer(place + 1) && word(place + 1) != "it"
        && (place + 2 >= tokens.count || tokens[place + 2].isAnyMark || isPricePointer(place + 2))
  }

  /// "There's room for that", "the money's there".
  private func hasRoom(at index: Int) -> Bool {
    guard ["room", "money", "funds", "cash", "budget"].contains(word(index)),
      !isDenied(before: index, within: 4)
    else { return false }
    let isFor =
      ["for", "to"].contains(word(index + 1))
      && ["that", "this", "it"].contains(word(index + 2))
      && (max(0, index - 4)..<index).contains { having.contains(key($0)) }
    let isThere = ["'s", "is"].contains(word(index + 1)) && word(index + 2) == "there"
    return isFor || isThere
  }

  /// "That's less than I thought", "it's affordable", "you're inside what I've got".
  private func isCheap(at index: Int) -> Bool {
    guard isPricePointer(index) || word(index) == "you" || isFigure(index),
      var place = copula(behind: index)
    else { return false }
    while adverbs.contains(key(place)) { place += 1 }
    if isDenied(before: place + 1, within: place - index) {
      // "Not unreasonable", "not expensive".
      return ["unreasonable", "expensive", "dear", "pricey", "steep"].contains(word(place))
        || word(place) == "too" && ["bad", "steep", "dear"].contains(word(place + 1))
        || word(place) == "a" && ["bad", "crazy", "silly"].contains(word(place + 1))
    }
    if ["affordable", "peanuts", "cheap", "competitive", "cheaper"].contains(word(place)) {
      return true
    }
    if word(place) == "neither", word(place + 1) == "here" { return true }
    if word(place) == "a", ["bargain", "steal", "no"].contains(word(place + 1)) {
      return word(place + 1) != "no" || tokens.contains { $0.spelling.hasSuffix("brainer") }
    }
    if word(place) == "a" || word(place) == "very",
      ["fair", "good", "reasonable", "decent", "sensible"].contains(word(place + 1)),
      ["price", "number", "figure", "rate"].contains(word(place + 2))
    {
      return true
    }
    if ["less", "lower", "cheaper", "better"].contains(word(place)), word(place + 1) == "than" {
      return true
    }
    let limits: [WordKey] = [
      "within", "inside", "under", "below", "about", "where", "around", "what", "near",
    ]
    guard limits.contains(word(place)) else { return false }
    if word(place) == "what" {
      return (place + 1..<place + 5).contains { reckoning.contains(key($0)) }
    }
    return (place + 1..<place + 5).contains {
      ["we", "i", "i'd", "we'd", "my", "our"].contains(word($0))
    }
  }

  /// "That's all right", "it won't be a problem", "that's not bad at all".
  private func isFine(at index: Int) -> Bool {
    guard isPricePointer(index) || isFigure(index), var place = copula(behind: index) else {
      return false
    }
    while adverbs.contains(key(place)) { place += 1 }
    let isDenied = deniers.contains(key(place)) || isDenied(before: place, within: place - index)
    if deniers.contains(key(place)) {
      place += 1
      while adverbs.contains(key(place)) || ["a", "an", "any", "the"].contains(word(place)) {
        place += 1
      }
    } else if isDenied, ["a", "an", "the", "any"].contains(word(place)) {
      place += 1
    }
    if isDenied { return harmless.contains(key(place)) }
    if word(place) == "all", ["right", "okay", "fine"].contains(word(place + 1)) { return true }
    return fine.contains(key(place)) && word(place + 1) != "then"
      && (word(place + 1) != "for" || ["me", "us", "that", "this"].contains(word(place + 2)))
      || word(place) == "nothing"
        && !["like", "to", "of", "i", "we", "for"].contains(word(place + 1))
  }

  /// "It fits", "that suits us", "that works out fine".
  private func fits(at index: Int) -> Bool {
    guard isPricePointer(index) || isFigure(index) else { return false }
    var place = index + 1
    while adverbs.contains(key(place)) || modals.contains(key(place)) { place += 1 }
    return ["fits", "fit", "works", "work", "suits", "suit", "does"].contains(word(place))
      && !isDenied(before: place) && (place + 1 >= tokens.count || word(place) != "does")
  }

  /// "I've no quarrel with the price", "I'll not fall out over that", "money's not the issue".
  private func objectsToNothing(at index: Int) -> Bool {
    if quarrels.contains(key(index)), isDenied(before: index, within: 4) {
      return ["with", "about", "over"].contains(word(index + 1))
        && (index + 2..<index + 5).contains { isPricePointer($0) || isFigure($0) }
    }
    guard
      ["fall", "argue", "quibble", "haggle", "fight", "worried", "bothered", "worry", "lose"]
        .contains(word(index)), isDenied(before: index, within: 4)
    else { return false }
    return (index + 1..<index + 6).contains { isPricePointer($0) || isFigure($0) }
  }

  /// Whether what stands at an index can be a price that is called fine.
  func isSubjectOfPrice(_ index: Int) -> Bool {
    isPricePointer(index) || isFigure(index) || tokens[index].isAnyMark
      || [
        "which", "everything", "all", "terms", "prices", "tax", "vat", "gst", "month", "year",
        "piece", "total", "deposit", "what", "one", "way",
      ].contains(word(index))
  }

  /// Whether a token points at a price or names one.
  private func isPricePointer(_ index: Int) -> Bool { pricePointers.contains(key(index)) }

  private func isPointer(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { isPricePointer($0) || isFigure($0) }
  }

  /// The place behind "is", "would be" or "sounds" that follows a subject.
  private func copula(behind index: Int) -> Int? {
    var place = index + 1
    while adverbs.contains(key(place)) { place += 1 }
    if ["'d", "would", "will", "'ll", "should", "won't", "wouldn't"].contains(word(place)) {
      place += 1
      return word(place) == "be" ? place + 1 : nil
    }
    return copulas.contains(key(place)) ? place + 1 : nil
  }
}

private let conditional: WordSet = [
  "if", "unless", "depends", "until", "however", "maybe", "whether",
]
private let dear: WordSet = [
  "steep", "twice", "double", "triple", "dear", "dearer", "pricey", "expensive", "ouch", "dreaming",
  "insane", "ridiculous", "robbery", "outrageous", "joking",
]
private let dearBehindToo: WordSet = ["much", "high", "expensive", "steep", "dear", "rich", "big"]
private let payers: WordSet = ["i", "we", "they", "he", "she", "company", "firm", "budget"]
private let modals: WordSet = ["can", "could", "'ll", "will", "would", "'d", "should"]
private let paying: WordSet = [
  "live", "stretch", "manage", "swing", "cover", "absorb", "afford", "handle", "find", "pay",
  "spend", "justify", "accommodate", "stomach", "run", "go", "do", "approve", "accept", "support",
  "fund", "work", "put", "get", "make", "sign", "carry", "take", "meet", "agree", "squeeze",
]
private let reckoning: WordSet = [
  "thought", "figured", "expected", "budgeted", "planned", "had", "hoped", "reckoned", "feared",
]
private let appointments: WordSet = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning",
  "afternoon", "noon", "o'clock", "call", "calls", "meeting", "back", "demo", "email", "ring",
]
private let having: WordSet = ["have", "'ve", "got", "is", "'s", "has", "had"]
private let pricePointers: WordSet = [
  "that", "this", "it", "price", "pricing", "number", "numbers", "figure", "cost", "fee", "money",
  "amount", "quote", "rate", "payment", "those", "budget",
]
private let copulas: WordSet = [
  "is", "'s", "are", "'re", "sounds", "seems", "looks", "feels", "was", "isn't", "falls", "comes",
  "be",
]
private let adverbs: WordSet = [
  "actually", "really", "very", "quite", "pretty", "totally", "perfectly", "honestly", "just",
  "certainly", "probably", "perhaps", "well", "also", "still", "more", "so", "fairly", "even",
  "only", "out",
]
private let fine: WordSet = [
  "fine", "okay", "ok", "fair", "reasonable", "doable", "manageable", "acceptable", "workable",
  "sensible", "agreeable", "tolerable", "great", "good", "no-brainer",
]
private let harmless: WordSet = [
  "bad", "problem", "issue", "unreasonable", "crazy", "terrible", "awful", "silly", "worry",
  "dealbreaker", "obstacle",
]
private let quarrels: WordSet = [
  "quarrel", "issue", "problem", "objection", "objections", "complaint", "complaints", "trouble",
  "qualms", "argument", "issues", "problems", "quibble",
]
