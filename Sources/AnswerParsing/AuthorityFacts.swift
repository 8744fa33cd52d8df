import Qualification

extension Analysis {
  /// What the answer says about who decides, what the contact's part is, and how it is decided.
  func authorityFact() -> SpokenFact? {
    let committee = Committee(self)
    let isAsked = utterance.expects(.authority)
    var authority = Authority(part: committee.part, people: committee.people)
    authority.path = committee.path
    apply(replyTo: &authority)
    // "Nobody else" beside "I decide" is no lack of a path.
    if authority.part == .decides, authority.path == .no { authority.path = .unknown }
    if authority.path == .unknown, authority.people.contains(where: \.joins) {
      authority.path = .yes
    }
    let threshold = amounts.first { $0.subject == .threshold }
    authority.threshold = threshold?.money
    if isAsked || !committee.pieces.isEmpty { authority.size = committee.size }
    if isAsked {
      authority.steps = utterance.steps()
      let isOfProcess = !authority.steps.isEmpty || !committee.pieces.isEmpty
      if isOfProcess || utterance.expectation?.part == .steps { authority.takes = decisionLength }
    }
    guard authority != Authority() else { return nil }
    guard isAsked || !committee.pieces.isEmpty || threshold != nil else { return nil }
    let pieces = committee.pieces + [threshold?.tokens].compactMap { $0 }
    authority.isHedged = authority.part != nil && committee.ownPieces.contains { isHedged($0) }
    return SpokenFact(
      kind: .authority, value: .authority(authority), range: span(of: pieces, for: .authority),
      basis: isGuess ? .guessed : .said, isCorrection: isCorrection)
  }

  /// A yes or no to what was asked on about the people in the decision.
  private func apply(replyTo authority: inout Authority) {
    guard utterance.expects(.authority), let answer else { return }
    switch utterance.expectation?.part {
    case .path:
      if authority.path == .unknown { authority.path = answer.value == .no ? .no : .yes }
      if answer.value == .unknown || answer.value == .maybe { authority.path = .unknown }
      if answer.value == .yes, !authority.people.contains(where: \.joins) {
        authority.people.append(Authority.Person(decides: true, joins: true))
      }
    case .decider:
      if answer.value == .no, authority.people.isEmpty, authority.part == nil {
        authority.path = .no
      }
    default: break
    }
  }

  /// How long a decision takes, where a length was said to the question.
  private var decisionLength: ClosedRange<Int>? {
    guard let length = lengths.first?.value, let most = length.mostDays ?? length.leastDays,
      let least = length.leastDays ?? length.mostDays, least <= most, most < 10_000
    else { return nil }
    return least...most
  }
}

extension Utterance {
  /// The steps of a decision in order: "first legal, then security, then the board".
  func steps() -> [String] {
    let hasOrder = tokens.contains { ["then", "afterwards"].contains($0.word) || $0.isMark(">") }
    guard hasOrder else { return [] }
    var steps: [String] = []
    var start = tokens.firstIndex { $0.word == "first" } ?? 0
    func close(at end: Int) {
      var first = start
      while first < end, stepOpeners.contains(word(first)) { first += 1 }
      if first < end, !["takes", "about", "usually"].contains(word(first)) {
        steps.append(text(first..<end))
      }
    }
    for index in tokens.indices where index >= start {
      let isBreak =
        ["then", "afterwards"].contains(word(index)) || isMark(",", at: index)
        || isMark(">", at: index) || isMark(";", at: index) || isMark(".", at: index)
      guard isBreak else { continue }
      close(at: index)
      start = index + 1
    }
    close(at: tokens.count)
    return steps.count > 1 ? steps : []
  }
}

private let stepOpeners: WordSet = [
  "first", "and", "then", "it", "goes", "to", "through", "finally", "last", "the", "we", "they",
]

/// The people in a decision, as an answer names them.
private struct Committee {
  let analysis: Analysis
  var people: [Authority.Person] = []
  var part: Authority.Part?
  var path = Certainty.unknown
  var size: Int?
  /// The tokens that speak of the decision.
  var pieces: [Range<Int>] = []
  /// The tokens that tell the speaker's own part.
  var ownPieces: [Range<Int>] = []

  private var utterance: Utterance { analysis.utterance }

  init(_ analysis: Analysis) {
    self.analysis = analysis
    readOwnPart()
    readRoles()
    readUnknownRoles()
    readNames()
    readPath()
    readSize()
  }

  private mutating func readOwnPart() {
    let found = utterance.matches(Roles.ownPart).filter { match in
      let isBare = match.tokens.count == 1
      return !isBare || utterance.expects(.authority)
    }
    ownPieces = found.map(\.tokens)
    pieces += ownPieces
    // What denies a part says more than what it denies: "not my decision".
    part = found.first { $0.value == .none }?.value ?? found.first?.value
    if found.contains(where: { $0.value == .recommends }),
      part == Authority.Part.none || part == .decides
    {
      part = part == Authority.Part.none ? .recommends : part
    }
    if part == nil, utterance.expects(.authority), isJoint { part = .influences }
  }

  /// "Me and our COO": the speaker is one of those who decide.
  private var isJoint: Bool {
    utterance.tokens.indices.contains { index in
      let next = utterance.word(index + 1)
      if ["me", "i"].contains(utterance.word(index)), next == "and" { return true }
      guard utterance.word(index) == "and" else { return false }
      return next == "me"
        || next == "i"
          && ["decide", "sign", "both", "together"].contains(utterance.word(index + 2))
    }
  }

  private mutating func readRoles() {
    let decisions = utterance.matches(Roles.decides)
    for match in utterance.matches(Roles.titles) where !isOwnRole(match.tokens) {
      let decision = decisions.first { decides(match.tokens, $0.tokens) }
      let request =
        request(before: match.tokens.lowerBound)
        || request(before: nameStart(before: match.tokens.lowerBound))
      let isPath = isBesidePath(match.tokens)
      guard utterance.expects(.authority) || decision != nil || request || isPath else { continue }
      if isPutAside(match.tokens) { continue }
      var person = Authority.Person(name: name(beside: match.tokens), role: match.value)
      person.decides = decision != nil || request
      pieces.append(match.tokens)
      if let decision { pieces.append(decision.tokens) }
      add(person)
    }
    guard utterance.expects(.authority), !people.isEmpty, !people.contains(where: \.decides),
      decisions.isEmpty || utterance.expectation?.part == .decider, part != .decides
    else { return }
    // Of steps in order the last one decides.
    let isOrdered = !utterance.steps().isEmpty
    for index in people.indices where !isOrdered || index == people.count - 1 {
      people[index].decides = true
    }
  }

  /// Roles that no list holds: "our publisher decides", "the head nurse signs".
  private mutating func readUnknownRoles() {
    for decision in utterance.matches(Roles.decides) {
      let start = decision.tokens.lowerBound
      let opener = (max(0, start - 4)..<start).last {
        ["our", "my", "the", "their"].contains(utterance.word($0))
      }
      guard let opener, (1...2).contains(start - opener - 1) else { continue }
      let words = opener + 1..<start
      let isTitle = words.allSatisfy { index in
        let word = utterance.word(index)
        return word.utf8.count > 2 && !utterance.tokens[index].isCapitalized
          && !notRoles.contains(word) && !Utterance.isNegator(word)
      }
      let isKnown = pieces.contains { $0.overlaps(words) }
      guard isTitle, !isKnown, utterance.matches(Roles.titles, in: words).isEmpty else { continue }
      add(Authority.Person(role: utterance.text(words), decides: true))
      pieces += [words, decision.tokens]
    }
  }

  private mutating func add(_ person: Authority.Person) {
    if let index = people.firstIndex(where: {
      ($0.role != nil && $0.role == person.role) || ($0.name != nil && $0.name == person.name)
    }) {
      people[index].name = people[index].name ?? person.name
      people[index].decides = people[index].decides || person.decides
    } else {
      people.append(person)
    }
  }

  /// Whether the role is the speaker's own: "I'm the CEO", "as CFO I".
  private func isOwnRole(_ tokens: Range<Int>) -> Bool {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    let before = max(clause.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
    if utterance.word(tokens.lowerBound - 1) == "as" { return true }
    return before.contains { index in
      ["'m", "am"].contains(utterance.word(index)) && utterance.word(index - 1) == "i"
        && !before.contains { Utterance.isNegator(utterance.word($0)) }
    }
  }

  /// Whether a role is only put aside: "not the CFO", "the CFO instead of the CEO".
  private func isPutAside(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while ["the", "our", "my"].contains(utterance.word(index)) { index -= 1 }
    let word = utterance.word(index)
    return word == "not" && utterance.word(index - 1) != "if"
      || (word == "of" && utterance.word(index - 1) == "instead")
  }

  /// Whether words of deciding behind a role are that role's.
  private func decides(_ role: Range<Int>, _ decision: Range<Int>) -> Bool {
    let gap = decision.lowerBound - role.upperBound
    guard (0...9).contains(gap) else {
      // "sign-off from the CFO" is read by what stands before the role.
      return false
    }
    let between = utterance.tokens[role.upperBound..<decision.lowerBound]
    if between.contains(where: { $0.isMark(".") || $0.isMark(";") }) { return false }
    let words = between.map(\.word)
    if words.contains("i") || words.contains("we") { return false }
    if words.contains(where: Utterance.isNegator) { return false }
    // Another role nearer to the verb has it, unless both are joined.
    let others = utterance.matches(Roles.titles, in: role.upperBound..<decision.lowerBound)
    return others.isEmpty || words.contains("and") || words.contains("or")
  }

  /// Whether words before a role ask something of it: needs sign-off from, run it by.
  private func request(before index: Int) -> Bool {
    var end = index
    while ["the", "our", "my", "their", "a", "his", "her"].contains(utterance.word(end - 1)) {
      end -= 1
    }
    let starts = max(0, end - 5)..<end
    return starts.contains { start in
      guard let match = Roles.asks.match(utterance.tokens, at: start), match.end == end else {
        return false
      }
      let isWeak = match.end - start == 1 && weakAsks.contains(utterance.word(start))
      return !isWeak || utterance.expects(.authority)
    }
  }

  private func isBesidePath(_ tokens: Range<Int>) -> Bool {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    return utterance.matches(Roles.path, in: clause).contains {
      $0.tokens.count > 1 || $0.value == .joins
    }
  }

  // MARK: Names

  /// Where a name right before a role begins: "goes to Anders the MD".
  private func nameStart(before role: Int) -> Int {
    var end = role
    while ["the", "our", "as"].contains(utterance.word(end - 1)) { end -= 1 }
    if utterance.isMark(",", at: end - 1) { end -= 1 }
    var start = end
    while start > 0, isName(start - 1), end - start < 3 { start -= 1 }
    return start
  }

  private func isName(_ index: Int) -> Bool {
    guard utterance.tokens.indices.contains(index), utterance.tokens[index].isCapitalized else {
      return false
    }
    let word = utterance.word(index)
    if word.utf8.count < 2 || notNames.contains(word) || months[word] != nil
      || weekdays[word] != nil
    {
      return false
    }
    return Roles.titles.match(utterance.tokens, at: index) == nil
      && Roles.ownPart.match(utterance.tokens, at: index) == nil
  }

  private func run(from start: Int) -> Range<Int>? {
    var end = start
    while isName(end), end - start < 3 { end += 1 }
    return end > start ? start..<end : nil
  }

  /// The name right before or behind a role: "CFO Ravi Menon", "Dana Ruiz, our CFO".
  private func name(beside role: Range<Int>) -> String? {
    var after = role.upperBound
    if utterance.isMark(",", at: after) || utterance.isMark("(", at: after) { after += 1 }
    if let run = run(from: after) {
      let isNext = after == role.upperBound
      let endsClause =
        run.upperBound == utterance.tokens.count || utterance.word(run.upperBound).isEmpty
      if isNext || endsClause { return utterance.text(run) }
    }
    var end = role.lowerBound
    while ["our", "the", "my", "their", "is", "as", "'s", "from", "of"].contains(
      utterance.word(end - 1))
    {
      end -= 1
    }
    if utterance.isMark(",", at: end - 1) || utterance.isMark("(", at: end - 1) { end -= 1 }
    guard end < role.lowerBound else { return nil }
    var start = end
    while start > 0, isName(start - 1), end - start < 3 { start -= 1 }
    return start < end ? utterance.text(start..<end) : nil
  }

  /// People named without a role: "Dana Ruiz signs", or a name alone as the answer.
  private mutating func readNames() {
    let known = Set(people.compactMap(\.name))
    var index = 0
    while index < utterance.tokens.count {
      guard let run = run(from: index) else {
        index += 1
        continue
      }
      index = run.upperBound
      let text = utterance.text(run)
      let isKnown = known.contains { $0.contains(text) }
      let decision = Roles.decides.match(utterance.tokens, at: run.upperBound)
      let path = Roles.path.match(utterance.tokens, at: run.upperBound)
      let isAlone =
        utterance.expects(.authority) && run.lowerBound == 0
        && (run.upperBound == utterance.tokens.count || utterance.isMark(",", at: run.upperBound))
      let isAsked = request(before: run.lowerBound) && utterance.expects(.authority)
      guard !isKnown, decision != nil || path != nil || isAlone || isAsked else { continue }
      add(
        Authority.Person(
          name: text, decides: decision != nil || isAlone || isAsked, joins: path?.value == .joins))
      pieces.append(run)
    }
  }

  // MARK: Path and size

  private mutating func readPath() {
    for match in utterance.matches(Roles.path) {
      let clause = utterance.clause(at: match.tokens.lowerBound).tokens
      let sentence = utterance.sentence(around: match.tokens.lowerBound)
      let isAboutPeople =
        utterance.expects(.authority)
        || pieces.contains { $0.overlaps(clause) || $0.overlaps(sentence) }
      guard isAboutPeople else { continue }
      let isWord = match.tokens.count == 1 && match.value == .yes
      if isWord, people.isEmpty { continue }
      if match.value == .joins,
        utterance.isNegated(before: match.tokens.lowerBound, within: 3)
      {
        path = .no
        continue
      }
      pieces.append(match.tokens)
      switch match.value {
      case .yes: path = .yes
      case .no: path = .no
      case .joins:
        path = .yes
        markJoining(before: match.tokens.lowerBound)
      }
    }
  }

  /// The person meant by "will join": the last one named, or whoever decides.
  private mutating func markJoining(before index: Int) {
    let deciders = people.indices.filter { people[$0].decides }
    if let last = deciders.last ?? people.indices.last {
      people[last].joins = true
      people[last].decides = people[last].decides || deciders.isEmpty
    } else if utterance.expects(.authority) {
      people.append(Authority.Person(decides: true, joins: true))
    }
  }

  private mutating func readSize() {
    for match in utterance.matches(Roles.titles) where ["committee", "board"].contains(match.value)
    {
      if utterance.word(match.tokens.upperBound) == "of",
        let count = count(at: match.tokens.upperBound + 1)
      {
        size = count
      }
    }
    for index in utterance.tokens.indices {
      guard size == nil, let count = count(at: index), (2...50).contains(count) else { continue }
      let next = utterance.word(index + 1)
      if next == "of", utterance.word(index + 2) == "us" { size = count }
      if ["people", "decision"].contains(next), isAboutDeciding(index) { size = count }
    }
    if size != nil, part == nil, utterance.expects(.authority),
      people.allSatisfy({ $0.role == "committee" })
    {
      part = .influences
    }
  }

  private func isAboutDeciding(_ index: Int) -> Bool {
    guard utterance.expects(.authority) else { return false }
    let clause = utterance.clause(at: index).tokens
    return utterance.tokens.count <= 5
      || clause.contains { index in
        ["decide", "decides", "sign", "approve", "agree", "involved", "committee", "board", "say"]
          .contains(utterance.word(index))
      }
  }

  private func count(at index: Int) -> Int? {
    guard utterance.tokens.indices.contains(index) else { return nil }
    return utterance.tokens[index].number?.whole ?? cardinals[utterance.word(index)].map { Int($0) }
  }
}

/// Single words that ask something of a role only where the decision was asked about.
private let weakAsks: WordSet = ["need", "needs", "ask", "show", "convince", "it", "'s"]

/// Words before a verb of deciding that are no role.
private let notRoles: WordSet = [
  "final", "who", "that", "then", "always", "usually", "also", "has", "have", "needs", "need",
  "will", "would", "must", "money", "budget", "contract", "decision", "last", "board's", "whole",
  "one", "other", "people", "they", "price", "quick", "formal", "next", "same", "only",
]

private let notNames: WordSet = [
  "the", "our", "my", "we", "they", "it", "he", "she", "i", "you", "and", "then", "first", "but",
  "no", "yes", "not", "just", "only", "both", "everyone", "nobody", "someone", "this", "that",
  "there", "final", "anything", "above", "after", "before", "once", "if", "when", "who", "so",
  "well", "probably", "maybe", "usually", "also", "roi", "po", "it's", "erp", "crm", "sap", "us",
  "uk", "eu", "q1", "q2", "q3", "q4", "h1", "h2", "fy", "a", "an", "in", "on", "at", "by", "to",
  "for", "of", "as", "is", "with", "has", "have", "needs", "need", "will", "would", "can", "could",
  "actually", "honestly", "yeah", "sorry", "next", "last", "their", "his", "her", "everything",
  "asap", "xmas", "christmas", "easter", "me", "all", "one", "two", "three", "four", "five", "sign",
  "approval", "check", "talk", "run",
]
