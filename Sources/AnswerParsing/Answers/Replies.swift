import Qualification

/// A yes or no that an answer gives, and how.
struct Reply: Hashable {
  var value: Reading.Answer
  var isHedged: Bool
  var tokens: Range<Int>
  /// Whether the answer begins with it, so that it colours what follows.
  var isOpening = false
}

extension Utterance {
  /// The yes or no that an answer gives: at its beginning, else by an idiom or a verdict, else as a
  /// sentence of its own.
  func answer() -> Reply? {
    if var reply = replies(from: 0) {
      reply.isOpening = true
      return reply
    }
    return idiom() ?? verdict() ?? laterReply() ?? notedReply() ?? trailingReply()
  }

  /// The yes or no that begins at a token; of several in a row the last one holds.
  private func replies(from start: Int) -> Reply? {
    var index = start
    var found: Reply?
    var isChatter = false
    while index < tokens.count, index < start + 16 {
      if let match = reply(at: index) {
        found =
          found.map { joined($0, with: match.value, at: index..<match.end) }
          ?? Reply(
            value: match.value.value, isHedged: match.value.isHedged, tokens: index..<match.end)
        isChatter = chatter.contains(key(index)) && match.end == index + 1
        index = match.end
      } else if let length = fillerLength(at: index) {
        // "Yeah, I mean" and "okay, so" only open a sentence.
        if found != nil, isChatter, discourse.contains(key(index)) { found = nil }
        index += length
      } else if case .mark = tokens[index].kind {
        if isMark("?", at: index), found != nil { break }
        index += 1
      } else {
        break
      }
    }
    return found
  }

  /// A word that says yes or no here.
  private func reply(at index: Int) -> Parsed<ReplyWord>? {
    if let sign = sign(at: index) {
      return Parsed(value: ReplyWord(value: sign), end: index + 1)
    }
    if let match = replyWords.match(tokens, at: index) {
      return fits(match, at: index) ? match : nil
    }
    guard word(index) == "no", isBareNo(at: index) else { return nil }
    return Parsed(value: ReplyWord(value: .no), end: index + 1)
  }

  /// A thumb, a tick or a shrug, of whatever colour.
  private func sign(at index: Int) -> Reading.Answer? {
    guard let first = spelling(index).utf8.first, first >= 0xE2,
      let scalar = spelling(index).unicodeScalars.first
    else { return nil }
    switch scalar.value {
    case 0x1F44D, 0x1F44C, 0x2705, 0x2714, 0x1F64C, 0x1F4AF, 0x1F197, 0x1F91D, 0x2611: return .yes
    case 0x1F44E, 0x274C, 0x1F645, 0x1F6AB, 0x2716, 0x1F6D1: return .no
    case 0x1F937: return .unknown
    default: return nil
    }
  }

  /// What two replies in a row come to.
  private func joined(_ first: Reply, with second: ReplyWord, at tokens: Range<Int>) -> Reply {
    let all = first.tokens.lowerBound..<tokens.upperBound
    let isDecided = first.value == .yes || first.value == .no
    let weakens = second.value == .unknown || second.value == .maybe
    if second.force == .adverb || weakens, isDecided {
      return Reply(
        value: first.value, isHedged: first.isHedged || second.isHedged || weakens, tokens: all)
    }
    let isHedged = second.isHedged || (first.isHedged && first.value != .no)
    return Reply(value: second.value, isHedged: isHedged, tokens: tokens)
  }

  /// How many words here say nothing: "well", "you know".
  private func fillerLength(at index: Int) -> Int? {
    if fillerPhrases.match(tokens, at: index) != nil {
      return fillerPhrases.match(tokens, at: index).map { $0.end - index }
    }
    return fillers.contains(word(index)) ? 1 : nil
  }

  /// Whether "no" stands for itself, and does not belong to a noun: no budget.
  private func isBareNo(at index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return true }
    if case .mark = tokens[next].kind {
      // "No. 3 on the list" is a number.
      return !(isMark(".", at: next) && next + 1 < tokens.count && tokens[next + 1].number != nil)
    }
    return subjects.contains(key(next)) || sign(at: next) != nil
  }

  /// Whether a word of agreement is the reply, and not the beginning of a sentence about it.
  private func fits(_ match: Parsed<ReplyWord>, at index: Int) -> Bool {
    guard match.value.place != .anywhere, match.end < tokens.count else { return true }
    if match.value.place == .entire {
      return match.end + 4 >= tokens.count
        && (match.end..<tokens.count).allSatisfy { isClosing($0) }
    }
    if case .mark = tokens[match.end].kind {
      return !isMark("-", at: match.end) || hasGap(match.end)
    }
    let next = word(match.end)
    // "Not right now no" says it twice.
    if match.value.value == .no, ["no", "nope", "nah"].contains(next) {
      return next != "no" || isBareNo(at: match.end)
    }
    // "We do not" and "it is slow" go on.
    let isEcho = match.end - index == 2 && subjects.contains(key(index))
    if isEcho { return next == "but" || next == "indeed" }
    if replyLinks.contains(next) { return true }
    // "Probably we start in March" is no yes.
    if match.value.force == .adverb, match.value.isHedged { return false }
    if followers.contains(next) { return true }
    guard match.value.place == .limited else { return false }
    return ["for", "with", "on", "at", "in", "as", "to"].contains(next) && !isTime(match.end + 1)
  }

  /// Whether the next words are a time: "not for another year".
  private func isTime(_ index: Int) -> Bool {
    (index..<min(tokens.count, index + 3)).contains { index in
      let word = word(index)
      return tokens[index].number != nil || months[word] != nil || weekdays[word] != nil
        || calendarUnits[word] != nil || timeWords.contains(word)
    }
  }

  private func hasGap(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
  }

  // MARK: Further on

  /// A turn of phrase that answers wherever it stands.
  private func idiom() -> Reply? {
    for match in matches(replyIdioms) {
      if isSupposed(before: match.tokens.lowerBound) { continue }
      return Reply(value: match.value.value, isHedged: match.value.isHedged, tokens: match.tokens)
    }
    return nil
  }

  /// A yes or no that is told of: "the answer is no", "it's a hard no from us".
  private func verdict() -> Reply? {
    for index in tokens.indices {
      let value: Reading.Answer
      switch word(index) {
      case "yes": value = .yes
      case "no", "nope": value = .no
      case "maybe": value = .maybe
      default: continue
      }
      guard index > 0, endsVerdict(index + 1), verdictLeads.contains(key(index - 1)) else {
        continue
      }
      let start = max(clause(at: index).tokens.lowerBound, index - 6)
      let before = tokens[start..<index]
      if isSupposed(before: index) { continue }
      let isDenied = before.contains { Utterance.isNegator($0) }
      let isSoft = before.contains { softeners.contains($0.key) }
      return Reply(
        value: isDenied ? .maybe : value, isHedged: isDenied || isSoft || value == .maybe,
        tokens: index..<index + 1)
    }
    return nil
  }

  private func endsVerdict(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if case .mark = tokens[index].kind { return !isMark("-", at: index) || hasGap(index) }
    return ["from", "for", "but", "so", "then", "to", "at", "this", "right", "already"]
      .contains(word(index))
  }

  /// A yes or no as a later sentence, or as the last words.
  private func laterReply() -> Reply? {
    var found: Reply?
    for index in tokens.indices.dropFirst() {
      let opens =
        isMark(".", at: index - 1) || isMark("!", at: index - 1) || isMark(";", at: index - 1)
      let isTail = isMark(",", at: index - 1) || isMark("-", at: index - 1)
      guard opens || isTail || ["so", "but"].contains(word(index - 1)) else { continue }
      guard let reply = replies(from: index), reply.value == .yes || reply.value == .no,
        plainWords.contains(key(reply.tokens.lowerBound))
          || isTail && word(reply.tokens.lowerBound) == "sure"
          || sign(at: reply.tokens.lowerBound) != nil
      else { continue }
      let isLast = (reply.tokens.upperBound..<tokens.count).allSatisfy { isClosing($0) }
      if isLast || opens && word(reply.tokens.lowerBound - 1) != "," { found = reply }
      if found != nil { break }
    }
    return found
  }

  /// A yes or no behind a label or in quotes, as a note holds it: `Open to a call: yes`.
  private func notedReply() -> Reply? {
    for index in tokens.indices.dropFirst()
    where isMark(":", at: index - 1) || isMark("?", at: index - 1) {
      let isQuoted = isMark("\"", at: index)
      guard let reply = replies(from: isQuoted ? index + 1 : index),
        reply.value == .yes || reply.value == .no,
        isQuoted || plainWords.contains(key(reply.tokens.lowerBound)),
        (reply.tokens.upperBound..<tokens.count).allSatisfy({ isClosing($0) })
      else { continue }
      return reply
    }
    return nil
  }

  /// A yes as the last word of what agrees, a no as the last word of what denies: "I guess that
  /// could work yeah"; behind a figure or a date it only underlines them.
  private func trailingReply() -> Reply? {
    guard let last = tokens.indices.last(where: { !isClosing($0) }) else { return nil }
    let isYes = ["yes", "yeah", "yep", "yup"].contains(word(last))
    guard isYes || ["no", "nope", "nah"].contains(word(last)) else { return nil }
    let start = max(sentence(around: last).lowerBound, last - 16)
    guard last - start >= 2 else { return nil }
    let hasFigures = (start..<last).contains { index in
      quantity(at: index) != nil || length(at: index) != nil || isCalendarWord(index)
    }
    let isDenied = (start..<last).contains { isNegator(at: $0) }
    guard !hasFigures, isYes != isDenied else { return nil }
    return Reply(
      value: isYes ? .yes : .no, isHedged: isSentenceHedged(at: last), tokens: last..<last + 1)
  }

  private func isCalendarWord(_ index: Int) -> Bool {
    let word = word(index)
    return months[word] != nil || weekdays[word] != nil || calendarUnits[word] != nil
      || timeWords.contains(word)
  }

  private func isClosing(_ index: Int) -> Bool {
    isMark(".", at: index) || isMark("!", at: index) || isMark("\"", at: index)
      || ["thanks", "please", "sorry"].contains(word(index))
  }

  /// Why an answer holds no value for what was asked.
  func reply() -> Understanding.Reply {
    if !matches(Topics.declined).isEmpty { return .declined }
    if !matches(Topics.doesNotKnow).isEmpty { return .doesNotKnow }
    return .unclear
  }
}

private let fillers: WordSet = [
  "well", "um", "uh", "hmm", "hm", "oh", "honestly", "so", "ah", "er", "erm", "look", "actually",
  "frankly", "like", "just", "and", "ooh", "huh", "wow", "see", "listen", "haha", "ha", "but",
  "basically", "personally", "sorry", "please", "great", "interesting", "thanks", "mmm", "mm",
  "gosh", "god", "goodness", "boy", "man", "jeez",
]

private let fillerPhrases = PhraseTable<Bool>([
  (
    true,
    """
    i mean;you know;you see;good question;great question;to be honest;to be fair;to be frank;\
    the answer is;my answer is;our answer is;short answer;the short answer is;i'd say;i would say;\
    let me think;let me see;let's see;in all honesty;at the end of the day;truth be told;\
    for me;for us;from my side;on my end;on our end;on our side;as of now;right now;i have to say;\
    to tell you the truth;if i'm honest;thing is;the thing is;between you and me
    """
  )
])

/// Words of agreement that may only open a sentence.
private let chatter: WordSet = [
  "yeah", "yea", "yep", "ok", "okay", "right", "sure", "yup", "ya",
]

/// What such a word opens then.
private let discourse: WordSet = [
  "i", "well", "so", "look", "you", "um", "uh", "like", "hmm", "er", "see", "listen", "to", "the",
]

/// Words with which a new clause begins behind a reply.
private let subjects: WordSet = [
  "we", "i", "they", "he", "she", "it", "that", "this", "there", "you", "our", "my", "not", "never",
  "nobody", "sorry", "but", "thanks", "really", "nothing", "wait", "these", "those", "because",
  "actually", "honestly", "unfortunately", "and", "no", "yes", "yeah", "absolutely", "definitely",
]

private let replyLinks: WordSet = [
  "but", "and", "because", "though", "although", "thanks", "if", "as", "since", "please", "then",
  "interested", "keen", "sir", "so",
]

/// Words that follow a reply where a new clause begins.
private let followers: WordSet = [
  "we", "i", "they", "he", "she", "it", "there", "you", "not", "sorry", "thanks", "wait",
  "actually", "honestly", "unfortunately", "yes", "yeah", "that", "nothing", "nobody",
]

/// Words of time that are no unit.
private let timeWords: WordSet = [
  "another", "while", "time", "now", "early", "late", "mid", "long", "summer", "spring", "autumn",
  "winter", "fall", "christmas",
]

private let verdictLeads: WordSet = [
  "is", "was", "'s", "be", "a", "an", "hard", "firm", "flat", "clear", "definite", "big", "polite",
  "soft", "solid", "said", "says", "towards", "toward", "still", "probably", "resounding", "simple",
  "likely", "tentative", "qualified", "cautious", "definitely", "unfortunately", "straight", "fat",
  "leaning", "just", "strong", "conditional",
]

private let softeners: WordSet = [
  "soft", "probably", "likely", "leaning", "lean", "tentative", "qualified", "cautious", "maybe",
  "think", "guess", "conditional", "towards", "toward",
]

/// Words plain enough to answer in the middle of what is said.
private let plainWords: WordSet = [
  "yes", "no", "nope", "yep", "yeah", "nah", "absolutely", "definitely", "yup", "certainly", "i",
  "don't",
]
