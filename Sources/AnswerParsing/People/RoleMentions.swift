/// A role that an answer names: where it stands, how it is shown, how it stands to the speaker.
struct RoleMention: Hashable {
  var tokens: Range<Int>
  var title: String
  var standing: Roles.Standing
}

extension Utterance {
  /// The roles that an answer names, in its order; an answer names a few, so that more are left.
  func roleMentions() -> [RoleMention] {
    var found: [RoleMention] = []
    var index = 0
    while index < tokens.count, found.count < 32 {
      if let mention = roleMention(at: index) {
        found.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// A role that begins here: words that may qualify it, the word for it, what it is over.
  private func roleMention(at start: Int) -> RoleMention? {
    guard !word(start).isEmpty else { return nil }
    let isOpened = roleOpeners.contains(key(start - 1))
    var head = start
    while head < start + 4, head < tokens.count {
      if let end = roleWord(at: head) {
        return isDevice(head, end) ? nil : mention(start, head, end)
      }
      guard isModifier(head, isOpened: isOpened) else { return nil }
      head += 1
    }
    return nil
  }

  /// Whether a panel is one that shows something rather than one that chooses.
  private func isDevice(_ head: Int, _ end: Int) -> Bool {
    guard word(end - 1) == "panel" else { return false }
    let isPlace = word(end - 2) == "the" && ["on", "to", "by"].contains(word(end - 3))
    return !isPlace && !panelKinds.contains(key(end - 2)) && !panelDeeds.contains(key(end))
  }

  /// The end of a word for a role that begins here, or of several that make one title.
  private func roleWord(at index: Int) -> Int? {
    if let end = chiefOfficerEnd(at: index) { return end }
    guard var end = oneRoleWord(at: index) else { return nil }
    while end < index + 4, let next = oneRoleWord(at: end) { end = next }
    if Roles.ranks.contains(key(end - 1)) {
      if ["of", "for"].contains(word(end)), let over = fieldEnd(at: end + 1) { return over }
      while end < index + 4, Roles.departments.contains(key(end)), !isBareIt(end) { end += 1 }
      // "Head coach": what a head is head of among others.
      if end == index + 1, ["head", "chief", "lead"].contains(word(index)), isCraft(end) {
        end += 1
      }
    }
    return end
  }

  /// The end of "chief nursing officer", whatever the chief is over.
  private func chiefOfficerEnd(at index: Int) -> Int? {
    guard word(index) == "chief" else { return nil }
    var end = index + 1
    while end < index + 5, !word(end).isEmpty {
      if end > index + 1, word(end) == "officer" { return end + 1 }
      let word = word(end)
      let isJoint = ["and", "&"].contains(word) && end > index + 1
      if !isJoint, word != "it", notInTitles.contains(word) || Decisions.modals.contains(word) {
        return nil
      }
      end += 1
    }
    return nil
  }

  private func isCraft(_ index: Int) -> Bool {
    let word = spelling(index)
    return word.utf8.count > 3 && !word.hasPrefix("'") && !tokens[index].isCapitalized
      && isTitleNoun(index)
  }

  /// Whether a word may stand in a title, and is no verb.
  private func isTitleNoun(_ index: Int) -> Bool {
    let word = spelling(index)
    if word.isEmpty || notInTitles.contains(word) || isNegator(at: index) { return false }
    if word.hasSuffix("ed") || (word.hasSuffix("s") && !word.hasSuffix("ss")) { return false }
    return !Decisions.modals.contains(word) && Decisions.verbs.match(tokens, at: index) == nil
  }

  private func oneRoleWord(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if let match = Roles.titles.match(tokens, at: index) { return match.end }
    if isOfficeInCapitals(index) { return index + 1 }
    return spelledOffice(at: index) == nil ? nil : index + 3
  }

  /// An office of three letters told one by one, as a call is written down: "C F O", "see eff oh".
  private func spelledOffice(at index: Int) -> String? {
    guard index + 2 < tokens.count, let first = letterNames[key(index)], first == "c",
      let middle = letterNames[key(index + 1)], letterNames[key(index + 2)] == "o"
    else { return nil }
    let office = first + middle + "o"
    return acronyms.contains(office) ? office.uppercased() : nil
  }

  /// "IT" and offices such as CHRO, which only capitals tell from other words.
  private func isOfficeInCapitals(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalized, (2...4).contains(token.spelling.utf8.count) else { return false }
    let word = token.spelling
    guard word == "it" || (word.hasPrefix("c") && word.hasSuffix("o") && word.utf8.count > 2) else {
      return false
    }
    return text(index..<index + 1).utf8.allSatisfy { (65...90).contains($0) }
  }

  private func isBareIt(_ index: Int) -> Bool {
    word(index) == "it" && !isOfficeInCapitals(index)
  }

  /// The end of what a rank is over: `smart manufacturing` behind `VP of`.
  private func fieldEnd(at start: Int) -> Int? {
    var end = start
    if roleOpeners.contains(key(end)) { end += 1 }
    let first = end
    while end < first + 4, tokens.indices.contains(end) {
      let word = word(end)
      let isJoined =
        ["and", "&"].contains(word) && end > first && tokens[end - 1].isCapitalized
        && end + 1 < tokens.count && tokens[end + 1].isCapitalized
        && oneRoleWord(at: end + 1) == nil
      let isSecond = end == first + 1 && isCraft(end)
      if !isJoined, !isSecond, !isFieldWord(end, isFirst: end == first) { break }
      end += 1
    }
    return end > first ? end : nil
  }

  private func isFieldWord(_ index: Int, isFirst: Bool) -> Bool {
    let word = spelling(index)
    if word.utf8.count < 2 || word.hasPrefix("'") { return false }
    if Roles.departments.contains(word) || Roles.modifiers.contains(word) {
      return word != "it" || isFirst
    }
    if tokens[index].isCapitalized { return true }
    return isFirst && !notInTitles.contains(word) && !isNegator(at: index)
  }

  private func isModifier(_ index: Int, isOpened: Bool) -> Bool {
    let word = spelling(index)
    if word == "it" { return isOfficeInCapitals(index) || roleWord(at: index + 1) != nil }
    if Roles.modifiers.contains(word) { return true }
    guard isOpened, word.utf8.count > 2, !word.hasPrefix("'"), !notInTitles.contains(word) else {
      return false
    }
    if isNegator(at: index) || word.hasSuffix("ed") || word.hasSuffix("ing") { return false }
    return !word.hasSuffix("s") || tokens[index].isCapitalized
  }

  private func mention(_ start: Int, _ head: Int, _ end: Int) -> RoleMention {
    var first = start
    while first < head, ageWords.contains(key(first)) { first += 1 }
    var last = end
    // The people of a department are shown by its name.
    while last > first + 1, Roles.groups.contains(key(last - 1)),
      (first..<last - 1).allSatisfy({ Roles.controls.contains(key($0)) })
    {
      last -= 1
    }
    var tail = end
    while tail < end + 1, Roles.groups.contains(key(tail)), Roles.controls.contains(key(end - 1)) {
      tail += 1
    }
    return RoleMention(
      tokens: start..<tail, title: title(first..<last), standing: standing(first..<end))
  }

  private func standing(_ words: Range<Int>) -> Roles.Standing {
    if words.count > 1, Roles.groups.contains(key(words.upperBound - 1)),
      words.dropLast().contains(where: {
        Roles.controls.contains(key($0)) || Roles.upperGroups.contains(key($0))
      })
    {
      return .above
    }
    let last = word(words.upperBound - 1)
    if last == "committee", words.contains(where: { Roles.upperGroups.contains(key($0)) }) {
      return .above
    }
    if ["partner", "partners"].contains(last),
      words.contains(where: { ["managing", "senior", "channel", "lead"].contains(word($0)) })
    {
      return .above
    }
    for start in words {
      if let match = Roles.titles.match(tokens, at: start), match.end == words.upperBound {
        return match.value
      }
    }
    return .above
  }

  /// A title as it was written, small where only the beginning of a sentence made it large.
  private func title(_ words: Range<Int>) -> String {
    if words.count == 3, let office = spelledOffice(at: words.lowerBound) { return office }
    let isName =
      words.count > 1 && words.allSatisfy { tokens[$0].isCapitalized || word($0) == "of" }
    var text = ""
    for index in words {
      let written = self.text(index..<index + 1)
      let word = word(index)
      let isAcronym =
        acronyms.contains(word) || (written.utf8.count > 1 && !written.utf8.contains { $0 >= 97 })
      if index > words.lowerBound {
        // What a hyphen joins stays joined.
        let isJoined = tokens[index - 1].range.upperBound + 1 == tokens[index].range.lowerBound
        let mark = self.text(index - 1..<index + 1).utf8.contains(UInt8(ascii: "-"))
        text += isJoined && mark ? "-" : " "
      }
      if isAcronym {
        text += written.uppercased()
      } else if isName || (index > words.lowerBound && tokens[index].isCapitalized) {
        text += written
      } else {
        text += spelling(index)
      }
    }
    return text
  }
}

/// Words that open a role.
let roleOpeners: WordSet = [
  "the", "our", "my", "a", "an", "their", "his", "her", "your", "both", "own",
]

private let acronyms: WordSet = [
  "cfo", "ceo", "coo", "cto", "cio", "ciso", "cmo", "cro", "cpo", "cso", "cdo", "chro", "cco",
  "cao", "clo", "cxo", "vp", "svp", "evp", "avp", "md", "gm", "fd", "hr", "hq", "it", "cpa",
]

/// Letters as they are written, and as a recogniser hears their names.
private let letterNames: WordMap<String> = [
  "c": "c", "see": "c", "sea": "c", "e": "e", "ee": "e", "f": "f", "eff": "f", "ef": "f", "t": "t",
  "tee": "t", "i": "i", "eye": "i", "o": "o", "oh": "o", "m": "m", "em": "m", "p": "p", "pee": "p",
  "r": "r", "are": "r", "s": "s", "ess": "s",
]

/// Words that say how long somebody has had a role, or which one is meant, and are no part of it.
private let ageWords: WordSet = [
  "new", "old", "current", "former", "own", "direct", "immediate", "local", "whole", "entire",
  "other", "big", "actual", "interim", "main", "usual", "few", "several", "some",
  "many", "various", "certain", "key", "multiple", "two", "three", "four", "five", "six",
]

/// Words that are no part of a title.
let notInTitles: WordSet = [
  "the", "our", "my", "a", "an", "their", "his", "her", "your", "is", "are", "was", "were", "be",
  "been", "has", "have", "had", "does", "did", "will", "would", "can", "could", "should", "must",
  "may", "might", "that", "this", "these", "those", "who", "which", "what", "when", "where", "why",
  "how", "and", "but", "because", "then", "than", "for", "from", "with", "without", "into", "onto",
  "over", "under", "above", "below", "after", "before", "until", "about", "around", "through",
  "say", "said", "says", "want", "need", "get", "got", "make", "made", "take", "took", "give",
  "gave", "call", "sign", "approve", "decide", "agree", "ask", "tell", "told", "show", "check",
  "know", "think", "like", "just", "only", "also", "even", "still", "always", "usually", "never",
  "really", "probably", "maybe", "here", "there", "now", "today", "soon", "next", "last", "first",
  "final", "whole", "same", "such", "very", "much", "more", "most", "some", "any", "all", "each",
  "every", "both", "either", "neither", "one", "price", "money", "contract", "deal", "decision",
  "time", "week", "month", "year", "quarter", "way", "thing", "things", "reason", "problem",
  "question", "answer", "idea", "you", "they", "she", "him", "them", "not", "let", "put", "run",
  "meeting", "moment", "least", "yes", "too", "again", "back", "once", "while", "whether", "since",
  "being", "doing", "going", "its", "itself", "myself", "well",
]

/// Words before a panel of people.
private let panelKinds: WordSet = [
  "a", "interview", "selection", "evaluation", "review", "judging", "buying", "appointments",
  "tender", "scoring", "advisory", "expert", "our", "whole",
]

/// Words behind a panel of people.
private let panelDeeds: WordSet = [
  "decides", "decide", "votes", "vote", "meets", "meet", "of", "will", "has", "have", "chooses",
  "scores", "approves", "signs", "sits", "picks", "and", "makes", "who", "that", "too", "must",
  "wants",
]
