import AnswerParsing

/// A sentence of a turn, with what its form says of it.
struct Asking {
  /// Its tokens, the mark at its end not among them.
  var tokens: Range<Int>
  /// Whether it asks: by a mark, by its order of words, or by a request to tell.
  var isQuestion: Bool
  /// Whether it asks to be told something.
  var isRequest: Bool
  /// Whether it begins with a verb before its subject, so that yes or no can answer it.
  var isYesNo: Bool
  /// Whether it begins by asking what the speaker may do: "can I", "shall we".
  var isOffer: Bool
  /// Whether it asks for a time, and not only names one: "when do you", not "when it rains".
  var asksWhen: Bool
  /// Whether it states something and asks only to have it confirmed.
  var isTag: Bool

  /// The sentences of some tokens.
  static func split(_ tokens: [Token], _ request: (Range<Int>) -> Bool) -> [Asking] {
    var sentences: [Asking] = []
    var start = 0
    for index in tokens.indices {
      guard case .mark(let mark) = tokens[index].kind, ends.contains(mark) else { continue }
      if index > start {
        sentences.append(asking(tokens, start..<index, mark: mark, request))
      }
      start = index + 1
    }
    if start < tokens.count {
      sentences.append(asking(tokens, start..<tokens.count, mark: 0, request))
    }
    return sentences
  }

  private static func asking(
    _ tokens: [Token], _ range: Range<Int>, mark: UInt8, _ request: (Range<Int>) -> Bool
  ) -> Asking {
    let isMarked = mark == UInt8(ascii: "?")
    guard isMarked || !isShowing(tokens, range) else { return statement(range) }
    var asks = any.contains(tokens[range.lowerBound].key)
    var isYesNo = asks
    var isTag = false
    for place in range where opensClause(tokens, place, in: range) {
      switch opening(tokens, place, in: range) {
      case .wh:
        asks = true
      case .verb where isAddedOn(tokens, place, in: range): isTag = true
      case .verb:
        if !asks { isYesNo = true }
        asks = true
      case nil: continue
      }
    }
    isTag = !asks && (isTag || (isMarked && endsInTag(tokens, range)))
    let requests = request(range)
    return Asking(
      tokens: range, isQuestion: isMarked || asks || requests || endsOpen(tokens, range),
      isRequest: requests, isYesNo: isYesNo || (isMarked && !asks),
      isOffer: isOffer(tokens, range),
      asksWhen: range.contains {
        asksWhen(tokens, $0, in: range, (requests || isMarked) && !asks)
      },
      isTag: isTag)
  }

  /// A sentence that asks nothing.
  private static func statement(_ range: Range<Int>) -> Asking {
    Asking(
      tokens: range, isQuestion: false, isRequest: false, isYesNo: false, isOffer: false,
      asksWhen: false, isTag: false)
  }

  /// Whether a sentence shows something: "this is where …", "that's how …".
  private static func isShowing(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard let start = range.first(where: { !leads.contains(tokens[$0].key) }),
      start + 2 < range.upperBound
    else { return false }
    return pointing.contains(tokens[start].key) && being.contains(tokens[start + 1].key)
      && asking.contains(tokens[start + 2].key)
  }

  /// Whether the first words that are no lead ask what the speaker may do.
  private static func isOffer(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let place = range.first {
      if case .mark = tokens[$0].kind { return false }
      return !leads.contains(tokens[$0].key)
    }
    guard let place, place + 1 < range.upperBound else { return false }
    let verb = tokens[place].key
    let subject = tokens[place + 1].key
    return (offering.contains(verb) && ourselves.contains(subject))
      || (ofOneself.contains(verb) && subject == oneself)
  }

  /// Whether a "when" here asks for a time.
  private static func asksWhen(
    _ tokens: [Token], _ index: Int, in range: Range<Int>, _ asks: Bool
  ) -> Bool {
    guard times.contains(tokens[index].key) else { return false }
    if index == range.lowerBound, isBare(tokens, range) { return true }
    let next = index + 1
    guard next < range.upperBound else { return asks }
    if auxiliaries.contains(tokens[next].key) || clipped.contains(tokens[next].key) { return true }
    if case .mark = tokens[next].kind { return asks }
    if degrees.contains(tokens[next].key), next + 1 < range.upperBound,
      auxiliaries.contains(tokens[next + 1].key)
    {
      return true
    }
    return asks
  }

  /// Whether a verb and its subject only ask to confirm what stands before: "…, isn't it".
  private static func isAddedOn(_ tokens: [Token], _ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    guard tokens[index].spelling.hasSuffix("n't") else {
      // "Nobody likes it, do they", "sorted by then, is it".
      return index + 2 == range.upperBound && others.contains(tokens[index + 1].key)
    }
    guard index + 2 < range.upperBound else { return true }
    if case .mark = tokens[index + 2].kind { return true }
    return false
  }

  private enum Opening { case wh, verb }

  /// Whether a clause can begin at a token: at the start, behind a mark or behind a word that leads
  /// over to it.
  private static func opensClause(_ tokens: [Token], _ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    if case .mark = tokens[index - 1].kind { return true }
    return leads.contains(tokens[index - 1].key)
  }

  private static func isMark(_ token: Token) -> Bool {
    if case .mark = token.kind { true } else { false }
  }

  /// How a clause asks, where its order of words does.
  private static func opening(_ tokens: [Token], _ index: Int, in range: Range<Int>) -> Opening? {
    let first = tokens[index].key
    let second = index + 1 < range.upperBound ? tokens[index + 1].key : .nothing
    if auxiliaries.contains(first) {
      let isFirst =
        tokens[range.lowerBound..<index].allSatisfy { leads.contains($0.key) }
        || isMark(tokens[index - 1])
      if isFirst ? subjects.contains(second) : pronouns.contains(second) { return .verb }
      if index == range.lowerBound, plainlyAsking.contains(first), second != .nothing,
        !bareVerbs.contains(second)
      {
        return .verb
      }
    }
    guard asking.contains(first) else { return nil }
    if subjectsOfPlainOrder.contains(second) {
      // "How you are handling this now", without a comma and a main clause behind it.
      return index == range.lowerBound && second == you && isBare(tokens, range) ? .wh : nil
    }
    if persons.contains(first) || (first == how && amounts.contains(second)) { return .wh }
    // "When it rains" and "where it hurts" hang on another clause.
    if joining.contains(first), !auxiliaries.contains(second), !clipped.contains(second) {
      return degrees.contains(second) ? .wh : nil
    }
    // "What date do you", "how soon would": a verb before its subject, a few words on.
    let reach = index == range.lowerBound ? 6 : 4
    for place in index + 1..<max(index + 1, min(range.upperBound, index + reach)) {
      if auxiliaries.contains(tokens[place].key) || clipped.contains(tokens[place].key) {
        return .wh
      }
      if subjectsOfPlainOrder.contains(tokens[place].key) {
        return asksForSubject(tokens, index, before: place, in: range) ? .wh : nil
      }
      // "What the process should be" and "what convinced me" are no questions.
      if index > range.lowerBound, determiners.contains(tokens[place].key) { return nil }
    }
    // "What happens if", "which tools", "how about".
    let isFirst = tokens[range.lowerBound..<index].allSatisfy { leads.contains($0.key) }
    return isFirst || range.count <= 5 ? .wh : nil
  }

  /// Whether a verb stands between a first "what" and a pronoun: "what keeps you up", "what happens
  /// if you".
  private static func asksForSubject(
    _ tokens: [Token], _ index: Int, before place: Int, in range: Range<Int>
  ) -> Bool {
    guard place == index + 2 || hanging.contains(tokens[index + 2].key),
      tokens[range.lowerBound..<index].allSatisfy({ leads.contains($0.key) || isMark($0) })
    else { return false }
    let verb = tokens[index + 1].spelling
    return pastVerbs.contains(tokens[index + 1].key) || verb.hasSuffix("s") || verb.hasSuffix("ed")
  }

  /// Whether a sentence is short, has no mark in it and no second verb that a clause would hang on.
  private static func isBare(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard (4...12).contains(range.count), tokens[range.lowerBound + 1].key == you,
      linking.contains(tokens[range.lowerBound + 2].key)
    else {
      return false
    }
    return !tokens[range].dropFirst(3).contains { token in
      if case .mark = token.kind { return true }
      return subjectsOfPlainOrder.contains(token.key) || token.word == "is" || token.word == "'s"
    }
  }

  /// Whether a sentence leaves the other choice open: "is it this year or".
  private static func endsOpen(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let last = tokens[range.upperBound - 1].key
    if last == or { return range.count > 2 }
    if range.count > 4, last == WordKey("not"), likeIt.contains(tokens[range.upperBound - 4].key) {
      return false
    }
    return range.count > 3 && tokens[range.upperBound - 2].key == or && choices.contains(last)
  }

  private static func endsInTag(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    return tags.contains(tokens[range.upperBound - 1].key)
  }

  private static let how = WordKey("how")
  private static let pointing: WordSet = ["this", "that", "here", "it", "which", "that's"]
  private static let being: WordSet = ["is", "'s", "was"]
  private static let others: WordSet = ["it", "they", "we", "there", "that", "he", "she", "this"]
  /// "Believe it or not", "like it or not".
  private static let likeIt: WordSet = ["believe", "like", "whether"]
  private static let you = WordKey("you")
  private static let amounts: WordSet = ["many", "much", "long", "soon", "big", "come", "often"]
  private static let linking: WordSet = ["are", "have", "will", "want", "can", "would", "do"]
  /// "Any budget in mind", "anyone else".
  private static let any: WordSet = ["any", "anyone", "anybody", "anything"]
  private static let determiners: WordSet = [
    "the", "a", "an", "our", "your", "their", "his", "her", "my", "this", "that", "me", "us", "to",
  ]
  private static let offering: WordSet = [
    "can", "could", "may", "might", "shall", "should", "will", "did", "am", "cani", "wanna",
  ]
  private static let ourselves: WordSet = ["i", "we"]
  /// Verbs that only with "I" ask about the speaker: "have we" may be both sides.
  private static let ofOneself: WordSet = [
    "have", "had", "was", "do", "haven't", "didn't", "aren't",
  ]
  private static let oneself = WordKey("i")
  private static let or = WordKey("or")
  private static let choices: WordSet = ["no", "not", "what", "nah", "so", "sooner", "later"]
  private static let ends: Set<UInt8> = [
    UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"),
  ]
  private static let leads: WordSet = [
    "so", "and", "but", "or", "okay", "ok", "well", "now", "then", "also", "just", "great", "right",
    "alright", "um", "uh", "er", "yeah", "yes", "perfect", "awesome", "cool", "sure", "because",
    "like", "actually", "know", "ask", "rather", "but", "sorry", "again", "lovely", "brilliant",
    "fair", "enough", "grand", "from", "by", "to", "of", "on", "in", "with", "wise", "good",
    "thanks", "or", "is", "out", "curious", "at", "is", "for", "honestly", "roughly", "today", "me",
    "about",
  ]
  private static let auxiliaries: WordSet = [
    "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "will", "would", "can",
    "could", "should", "may", "might", "shall", "must", "isn't", "aren't", "don't", "doesn't",
    "didn't", "won't", "weren't", "wasn't", "hadn't", "wouldn't", "can't", "couldn't", "shouldn't",
    "haven't", "hasn't", "d'you", "d'ye", "d'ya",
  ]
  /// Verbs that begin a question even before a name.
  private static let plainlyAsking: WordSet = [
    "does", "did", "is", "are", "was", "were", "has", "would", "could", "can", "will", "isn't",
    "aren't", "doesn't", "didn't", "wouldn't", "won't",
  ]
  private static let bareVerbs: WordSet = [
    "do", "be", "love", "not", "see", "say", "have", "send", "make", "get", "happily", "gladly",
  ]
  private static let times: WordSet = ["when", "whens", "wen"]
  private static let degrees: WordSet = [
    "exactly", "roughly", "ideally", "realistically", "about", "approximately", "abouts",
  ]
  private static let clipped: WordSet = ["'s", "'re", "'d", "'ll", "'ve"]
  private static let subjects: WordSet = [
    "you", "i", "we", "they", "he", "she", "it", "there", "this", "that", "these", "those", "your",
    "the", "anyone", "anybody", "anything", "somebody", "someone", "something", "any", "a", "an",
    "our", "their", "everyone", "everybody", "leadership", "management", "folks", "u", "y'all",
    "people", "finance", "procurement", "legal", "yous", "ye", "ya", "yis", "either", "many", "all",
  ]
  /// Words that hang a clause on the verb before them.
  private static let hanging: WordSet = ["if", "when", "once", "after", "before", "while"]
  private static let pastVerbs: WordSet = ["made", "brought", "got", "kept", "led", "drew", "sent"]
  private static let subjectsOfPlainOrder: WordSet = ["you", "i", "we", "they", "he", "she", "it"]
  private static let asking: WordSet = [
    "what", "which", "who", "whose", "whom", "when", "where", "why", "how", "whereabouts", "whats",
    "hows", "whos", "whens", "wheres", "wats", "wat", "wut", "hw",
  ]
  private static let persons: WordSet = ["who", "whose", "whom", "whats", "hows", "whos"]
  /// They also begin a clause that hangs on another: "when we met", "where it hurts".
  private static let joining: WordSet = ["when", "where"]
  /// Subjects before which a verb asks in the middle of a sentence too.
  private static let pronouns: WordSet = [
    "you", "ye", "yous", "they", "your", "he", "she", "we", "i",
  ]
  private static let tags: WordSet = [
    "right", "correct", "yeah", "yes", "ok", "okay", "fair", "huh", "no", "eh", "true", "agreed",
  ]
}
