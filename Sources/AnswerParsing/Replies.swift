import Qualification

/// Yes, no and what lies between, at the beginning of an answer.
private let answers = PhraseTable<ReplyWord>([
  (
    ReplyWord(.yes),
    """
    yes;yeah;yep;yup;yea;sure;absolutely;definitely;of course;correct;exactly;right;ok;okay;\
    certainly;indeed;yes please;for sure;true;can't say no;why wouldn't we;\
    no doubt;no question;by all means;you bet;affirmative;totally;hell yes;aye
    """
  ),
  (
    ReplyWord(.yes, isHedged: true),
    """
    i guess so;i suppose so;i think so;kind of;sort of;why not;sure why not;i suppose;\
    more or less;wouldn't hurt;in a way;could be;probably;most likely;likely;guess so;pretty much;\
    probably yes;i guess yes;probably so;should be
    """
  ),
  (
    ReplyWord(.no),
    """
    nope;nah;hard no;not at all;absolutely not;certainly not;definitely not;no way;negative;\
    no thanks;no thank you;never;nobody;no one;none;of course not;no chance;not yet;nothing;\
    nobody else;no one else;not that i know
    """
  ),
  (
    ReplyWord(.no, isHedged: true),
    "not really;probably not;i doubt it;unlikely;don't think so;not so much;i guess not;i don't think so"
  ),
  (
    ReplyWord(.maybe, isHedged: true),
    "maybe;perhaps;depends;it depends;possibly;might;could go either way;we'll see;let's see"
  ),
  (
    ReplyWord(.unknown),
    "don't know;i don't know;no idea;not sure;i'm not sure;no clue;dunno;can't say;couldn't say"
  ),
])

private struct ReplyWord: Hashable {
  var value: Reading.Answer
  var isHedged: Bool

  init(_ value: Reading.Answer, isHedged: Bool = false) {
    self.value = value
    self.isHedged = isHedged
  }
}

private let fillers: WordSet = [
  "well", "um", "uh", "hmm", "oh", "honestly", "so", "ah", "er", "look", "actually", "frankly", "i",
  "mean", "like", "just", "and", "good", "question", "the", "answer", "is", "'d", "say", "'m",
]

extension Utterance {
  /// The yes or no that an answer begins with; of several in a row the last one holds.
  func answer() -> (value: Reading.Answer, isHedged: Bool, tokens: Range<Int>)? {
    var index = 0
    var found: (value: Reading.Answer, isHedged: Bool, tokens: Range<Int>)?
    while index < tokens.count, index < 14 {
      if let match = answers.match(tokens, at: index), isWholeReply(match, at: index) {
        let isHedged = match.value.isHedged || (found?.isHedged == true && found?.value != .no)
        found = (match.value.value, isHedged, index..<match.end)
        index = match.end
      } else if word(index) == "no", isBareNo(at: index) {
        found = (.no, false, index..<index + 1)
        index += 1
      } else if case .mark = tokens[index].kind {
        index += 1
      } else if found == nil, fillers.contains(word(index)) {
        index += 1
      } else {
        break
      }
    }
    return found
  }

  /// Whether "no" stands for itself, and does not belong to a noun: no budget.
  private func isBareNo(at index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return true }
    if case .mark = tokens[next].kind { return true }
    return [
      "we", "i", "they", "he", "she", "it", "that", "not", "never", "nobody", "sorry", "but",
      "thanks", "really", "our", "my", "there", "you", "nothing", "wait",
    ].contains(word(next))
  }

  /// Whether a word of agreement is the reply, and not the beginning of a sentence about it.
  private func isWholeReply(_ match: Parsed<ReplyWord>, at index: Int) -> Bool {
    let opener = word(index)
    guard
      [
        "right", "true", "likely", "probably", "maybe", "might", "nothing", "none", "nobody",
        "never", "no", "not", "could", "should", "possibly", "perhaps", "correct", "sure", "kind",
        "sort", "can't",
      ].contains(opener)
    else { return true }
    guard match.end < tokens.count else { return true }
    if case .mark = tokens[match.end].kind { return true }
    return ["but", "and", "we", "i", "not", "that", "he", "she", "they", "it", "because"].contains(
      word(match.end)) || opener == "can't" || (opener == "not" && match.end - index > 1)
  }

  /// Why an answer holds no value for what was asked.
  func reply() -> Understanding.Reply {
    if !matches(Topics.declined).isEmpty { return .declined }
    if !matches(Topics.doesNotKnow).isEmpty { return .doesNotKnow }
    return .unclear
  }
}
