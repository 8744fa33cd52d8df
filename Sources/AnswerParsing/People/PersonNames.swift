import Qualification

extension Committee {
  /// Where a name right before a role begins: "goes to Anders the MD".
  func nameStart(before role: Int) -> Int {
    var end = role
    while ["the", "our", "as"].contains(utterance.word(end - 1)) { end -= 1 }
    if utterance.isMark(",", at: end - 1) { end -= 1 }
    var start = end
    while start > 0, isName(start - 1), end - start < 3 { start -= 1 }
    return start
  }

  func isName(_ index: Int) -> Bool {
    guard utterance.tokens.indices.contains(index) else { return false }
    // "Dr. Meyer" is one name.
    if utterance.isMark(".", at: index) {
      return honorifics.contains(utterance.key(index - 1)) && index + 1 < utterance.tokens.count
        && utterance.tokens[index + 1].isCapitalized
    }
    guard utterance.tokens[index].isCapitalized else { return false }
    let word = utterance.word(index)
    if utterance.spelling(index).utf8.count < 2 || notNames.contains(word) || months[word] != nil
      || weekdays[word] != nil || notInTitles.contains(word) || Decisions.duties.contains(word)
    {
      return false
    }
    return Roles.titles.match(utterance.tokens, at: index) == nil
      && Decisions.ownPart.match(utterance.tokens, at: index) == nil
      && !mentions.contains { $0.tokens.contains(index) }
  }

  func run(from start: Int) -> Range<Int>? {
    if utterance.isMark(".", at: start) { return nil }
    var end = start
    while isName(end), end - start < 4 { end += 1 }
    return end > start ? start..<end : nil
  }

  /// The name right before or behind a role: "CFO Ravi Menon", "Dana Ruiz, our CFO".
  func name(beside role: Range<Int>) -> String? {
    var after = role.upperBound
    if utterance.isMark(",", at: after) || utterance.isMark("(", at: after) { after += 1 }
    if let run = run(from: after) {
      let isNext = after == role.upperBound
      let endsClause =
        run.upperBound == utterance.tokens.count || utterance.word(run.upperBound).isEmpty
      if isNext || endsClause { return utterance.text(run) }
    }
    var end = role.lowerBound
    while nameLeads.contains(utterance.key(end - 1)) { end -= 1 }
    if utterance.isMark(",", at: end - 1) || utterance.isMark("(", at: end - 1) {
      end = verb(before: role) ?? end - 1
    }
    guard end < role.lowerBound else { return nil }
    var start = end
    while start > 0, isName(start - 1), end - start < 3 { start -= 1 }
    return start < end ? utterance.text(start..<end) : nil
  }

  /// Where a verb of deciding begins whose subject a role tells more of: "Peter Lang decides, our
  /// head of collections".
  func verb(before role: Range<Int>) -> Int? {
    guard utterance.word(role.upperBound).isEmpty else { return nil }
    var end = role.lowerBound
    while nameLeads.contains(utterance.key(end - 1)) { end -= 1 }
    guard utterance.isMark(",", at: end - 1) || utterance.isMark("(", at: end - 1) else {
      return nil
    }
    let verb = decisions.first { $0.value.value == .decides && $0.value.end == end - 1 }
    return verb.flatMap { isName($0.key - 1) ? $0.key : nil }
  }

  /// People named without a role: "Dana Ruiz signs", or a name alone as the answer.
  mutating func readNames() {
    let known = people.compactMap(\.name)
    var index = 0
    while index < utterance.tokens.count, people.count < 32 {
      guard let run = run(from: index) else {
        index += 1
        continue
      }
      index = run.upperBound
      if run.count == 1, Roles.departments.contains(utterance.key(run.lowerBound)) { continue }
      let text = utterance.text(run)
      if known.contains(where: { $0.contains(text) }) { continue }
      readName(run, text)
    }
  }

  private mutating func readName(_ run: Range<Int>, _ text: String) {
    let path = Decisions.path.match(utterance.tokens, at: run.upperBound)
    let isAlone =
      isAsked && run.lowerBound == 0
      && (run.upperBound == utterance.tokens.count || utterance.isMark(",", at: run.upperBound))
    let isRequested =
      request(before: run.lowerBound, isPerson: isAsked) || isBehindThreshold(run.lowerBound)
    let isChampion = isChampion(run.lowerBound)
    let decides = hasVerb(run) || isAlone || isRequested || isPointedAt(run)
    guard decides || isChampion || path != nil else { return }
    // "Corporate in Dallas decides" names a place.
    if ["in", "at", "near"].contains(utterance.word(run.lowerBound - 1)) { return }
    let role = roleBehind(run)
    if let role { pieces.append(role.tokens) }
    add(
      Authority.Person(
        name: text, role: role?.title,
        decides: decides && !isChampion && !(isRequested && own.isAlone),
        joins: path?.value == .joins))
    pieces.append(run)
  }

  /// The role in brackets or behind a comma: "Anna Schmidt (COO)".
  private func roleBehind(_ name: Range<Int>) -> RoleMention? {
    var index = name.upperBound
    guard utterance.isMark("(", at: index) || utterance.isMark(",", at: index) else { return nil }
    index += 1
    while roleOpeners.contains(utterance.key(index)) { index += 1 }
    guard let mention = mentions.first(where: { $0.tokens.lowerBound == index }) else { return nil }
    let end = mention.tokens.upperBound
    let isClosed = end >= utterance.tokens.count || utterance.word(end).isEmpty
    return isClosed && !people.contains { $0.role == mention.title } ? mention : nil
  }

  /// Whether a name is the subject of a verb of deciding: "Petra has to approve it".
  private func hasVerb(_ run: Range<Int>) -> Bool {
    var index = run.upperBound
    var isDuty = false
    while index < run.upperBound + 5 {
      if let decision = decisions[index] {
        return decision.value == .decides || decision.value == .maybeDecides && (isDuty || isAsked)
      }
      let word = utterance.word(index)
      guard Decisions.modals.contains(word) else { return false }
      if Decisions.duties.contains(word) { isDuty = true }
      index += 1
    }
    return false
  }
}

private let honorifics: WordSet = ["mr", "mrs", "ms", "dr", "prof", "st"]

private let nameLeads: WordSet = [
  "our", "the", "my", "their", "is", "as", "'s", "from", "of", "in", "new",
]

private let notNames: WordSet = [
  "the", "our", "my", "we", "they", "it", "he", "she", "i", "you", "and", "then", "first", "but",
  "no", "yes", "not", "just", "only", "both", "everyone", "nobody", "someone", "this", "that",
  "there", "final", "anything", "above", "after", "before", "once", "if", "when", "who", "so",
  "well", "probably", "maybe", "usually", "also", "roi", "po", "erp", "crm", "sap", "us",
  "uk", "eu", "q1", "q2", "q3", "q4", "h1", "h2", "fy", "a", "an", "in", "on", "at", "by", "to",
  "for", "of", "as", "is", "with", "has", "have", "needs", "need", "will", "would", "can", "could",
  "actually", "honestly", "yeah", "sorry", "next", "last", "their", "his", "her", "everything",
  "asap", "xmas", "christmas", "easter", "me", "all", "one", "two", "three", "four", "five", "sign",
  "approval", "check", "talk", "run", "final", "champ", "champion", "dm", "eb", "decision", "signs",
  "decides", "approves", "signed", "approved", "okay", "ok", "sure", "right", "look", "oh", "yep",
  "depends", "everybody", "somebody", "whoever", "whatever", "anyone", "most", "any", "each",
  "every", "purchases", "deals", "signing", "sales", "budget", "bdgt", "apr", "legal",
  "contact", "prospect", "poc", "caller", "interviewee", "see", "uh", "um", "hmm", "ah", "er",
  "hey",
  "hi", "hello", "cash", "seo", "gst", "vat", "rtgs", "thanks", "please", "great", "good",
  "technically", "officially", "ultimately", "basically", "normally", "generally", "typically",
]
