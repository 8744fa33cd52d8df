import Qualification

/// The people in a decision, as an answer names them.
struct Committee {
  let analysis: Analysis
  let utterance: Utterance
  let own: OwnPart
  let mentions: [RoleMention]
  /// Whether people who only want something count too.
  let isLoose: Bool
  /// The steps of the decision in order.
  let steps: [String]
  var people: [Authority.Person] = []
  var part: Authority.Part?
  /// The speaker's own role.
  var role: String?
  var path = Certainty.unknown
  var size: Int?
  /// Roles given to "he" or "she", with where the word stands.
  private var rolesOfPronouns: [(index: Int, mention: RoleMention)] = []
  /// Whether the answer is known to speak of the decision.
  var isOnTopic = false
  /// The amount above which somebody signs.
  var threshold: Analysis.Amount? { analysis.amounts.first { $0.subject == .threshold } }
  /// The tokens that speak of the decision.
  var pieces: [Range<Int>] = []
  /// Where words of deciding begin, with their end.
  let decisions: [Int: Parsed<Decisions.Strength>]

  var isAsked: Bool { utterance.expects(.authority) }

  init(_ analysis: Analysis, isLoose: Bool) {
    self.analysis = analysis
    self.isLoose = isLoose
    utterance = analysis.utterance
    own = OwnPart(utterance)
    mentions = utterance.roleMentions()
    steps = utterance.steps()
    decisions = utterance.decisionsByStart()
    pieces = own.tokens
    part = own.part
    readRoles()
    readUnknownRoles()
    readNames()
    giveRolesOfPronouns()
    readPronouns()
    readJoint()
    giveRolesOfPronouns()
    markDecider()
    readSize()
    settlePart()
    readPath()
  }

  // MARK: Roles

  private mutating func readRoles() {
    var claims = mentions.map { isOwnRole($0.tokens) ? nil : claim(on: $0) }
    isOnTopic = isAsked || threshold != nil || part != nil || claims.contains { $0 != nil }
    if isOnTopic {
      // Where the decision is the matter, weaker words speak of it too: "legal reviews".
      for (index, mention) in mentions.enumerated()
      where claims[index] == nil && !isOwnRole(mention.tokens) {
        claims[index] = decision(of: mention.tokens).map {
          $0.value == .formality ? .named : .decides
        }
      }
    }
    // "Procurement + legal in loop": what is said of the last holds for all that are joined to it.
    for index in mentions.indices.dropLast().reversed()
    where claims[index] == nil && claims[index + 1] != nil && !isOwnRole(mentions[index].tokens)
      && isJoinedBySign(mentions[index].tokens, mentions[index + 1].tokens)
    {
      claims[index] = claims[index + 1]
    }
    var isRequested = false
    for (index, mention) in mentions.enumerated() {
      if isOwnRole(mention.tokens) {
        role = role ?? mention.title
        pieces.append(mention.tokens)
        isRequested = false
        continue
      }
      if giveRole(mention) { continue }
      var claim = claims[index]
      // "My team and my boss": what is asked of the first is asked of the second.
      if claim == nil, isRequested, index > 0,
        isJoined(mentions[index - 1].tokens.upperBound, mention.tokens.lowerBound)
      {
        claim = .asked
      }
      // Of steps in order the last one decides.
      if isOfSteps { claim = .named }
      isRequested = claim == .asked
      guard let claim = claim ?? (isAsked ? .named : nil), !isPutAside(mention.tokens) else {
        continue
      }
      pieces.append(mention.tokens)
      add(
        Authority.Person(
          name: name(beside: mention.tokens), role: mention.title,
          decides: claim == .decides || claim == .asked && !own.isAlone))
    }
  }

  /// Whether a role is that of the person named last: "Tom's call, he's the CMO".
  private mutating func giveRole(_ mention: RoleMention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    while roleOpeners.contains(utterance.key(index)) { index -= 1 }
    guard ["'s", "is"].contains(utterance.word(index)),
      ["he", "she"].contains(utterance.word(index - 1)), index > 1
    else { return false }
    rolesOfPronouns.append((index - 1, mention))
    return true
  }

  /// Why somebody named belongs to the decision.
  private enum Claim {
    case decides, asked, named
  }

  private func claim(on mention: RoleMention) -> Claim? {
    let tokens = mention.tokens
    if let decision = decision(of: tokens) {
      return decision.value == .formality ? .named : .decides
    }
    if request(before: tokens.lowerBound, isPerson: true)
      || request(before: nameStart(before: tokens.lowerBound), isPerson: true)
      || isBehindThreshold(tokens.lowerBound)
    {
      return .asked
    }
    if verb(before: tokens) != nil { return .decides }
    if isFragment(around: tokens) || isToBeWon(tokens) || isNeeded(tokens) { return .asked }
    if isGatekeeping(tokens) || isOwnGroup(mention) { return .decides }
    if isInLoop(tokens) { return .named }
    if isBesidePath(tokens) || isChampion(tokens.lowerBound) { return .named }
    if own.part == Authority.Part.none || own.part == .recommends || own.part == .uses,
      isBesideDenial(tokens), utterance.word(tokens.lowerBound - 1) != "in"
    {
      return .named
    }
    if isLoose, Decisions.wishes.match(utterance.tokens, at: tokens.upperBound) != nil {
      return .named
    }
    let isBoardMeeting =
      isLoose && utterance.word(tokens.upperBound) == "meeting" && mentions.count > 1
    return isBoardMeeting ? .named : nil
  }

  /// The words of deciding behind a role that are that role's.
  private func decision(of role: Range<Int>) -> Parsed<Decisions.Strength>? {
    var index = role.upperBound
    var isDuty = false
    while index <= role.upperBound + 9, index < utterance.tokens.count {
      if let decision = decisions[index] {
        let isWeak = decision.value == .maybeDecides && !isDuty && !isOnTopic
        if !isWeak, owns(role, index) {
          return utterance.word(index) == "is" && !isAsked && isHypothetical(role) ? nil : decision
        }
      }
      let word = utterance.word(index)
      if ["i", "we", "you", "but"].contains(word) || utterance.isNegator(at: index) { return nil }
      let token = utterance.tokens[index]
      if token.isMark(".") || token.isMark(";") || token.isMark("?") { return nil }
      if Decisions.duties.contains(word) { isDuty = true }
      index += 1
    }
    return nil
  }

  private func isHypothetical(_ role: Range<Int>) -> Bool {
    utterance.isSupposed(before: role.lowerBound)
  }

  /// Whether no other role stands nearer to the verb, unless both are joined.
  private func owns(_ role: Range<Int>, _ verb: Int) -> Bool {
    let others = mentions.filter {
      $0.tokens.lowerBound >= role.upperBound && $0.tokens.upperBound <= verb
    }
    if others.isEmpty { return true }
    if isJoint(role.upperBound) { return true }
    let words = utterance.tokens[role.upperBound..<verb].map(\.word)
    return words.contains("and") || words.contains("or") || words.contains("then")
  }

  /// Whether only words that join stand between two people.
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    var hasJoint = false
    for index in start..<end {
      let word = utterance.word(index)
      if ["and", "or", "then", "plus", "&"].contains(word) || utterance.isMark("&", at: index)
        || utterance.isMark(",", at: index) || utterance.isMark(">", at: index)
        || utterance.isMark("+", at: index) || utterance.isMark("/", at: index)
      {
        hasJoint = true
      } else if !joiners.contains(word), !utterance.isMark(".", at: index), !isName(index) {
        return false
      }
    }
    return hasJoint
  }

  mutating func add(_ person: Authority.Person) {
    guard people.count < 32 else { return }
    if let index = people.firstIndex(where: {
      ($0.role != nil && $0.role?.lowercased() == person.role?.lowercased())
        || ($0.name != nil && $0.name == person.name)
    }) {
      people[index].name = people[index].name ?? person.name
      people[index].decides = people[index].decides || person.decides
      people[index].joins = people[index].joins || person.joins
    } else {
      people.append(person)
    }
  }

  /// Marks who decides where the answer to the question only named people.
  private mutating func markDecider() {
    let isDenied = part == Authority.Part.none || part == .recommends || part == .uses
    guard !people.isEmpty, !people.contains(where: \.decides), part != .decides else { return }
    let isOnlyNamed = decisions.isEmpty || utterance.expectation?.part == .decider
    guard isOfSteps || isDenied || isAsked && isOnlyNamed else { return }
    // Of steps in order the last one decides.
    for index in people.indices where steps.isEmpty || index == people.count - 1 {
      people[index].decides = isOfSteps || !isOnlooker(people[index])
    }
  }

  /// Whether somebody is only said to want something of it: "my boss would want to see that".
  private func isOnlooker(_ person: Authority.Person) -> Bool {
    mentions.contains { mention in
      guard mention.title == person.role else { return false }
      var index = mention.tokens.upperBound
      while Decisions.modals.contains(utterance.key(index)),
        !onlookings.contains(utterance.key(index))
      {
        index += 1
      }
      return onlookings.contains(utterance.key(index))
    }
  }

  /// What the part comes to, by the people beside the speaker.
  private mutating func settlePart() {
    if part == nil, let role {
      if Roles.tops.contains(role.lowercased()), !hasDecider { part = .decides }
      if Roles.helpers.contains(role.lowercased()) { part = Authority.Part.none }
    }
    if part == nil, isCeiling { part = .decides }
    guard part == nil else { return }
    let peers = mentions.filter { mention in
      mention.standing == .peer && people.contains { $0.role == mention.title && $0.decides }
    }
    let isGroup = size != nil && !people.contains { $0.role == nil || !isGroupTitle($0.role) }
    if !peers.isEmpty || (isGroup && (isAsked || !pieces.isEmpty)) { part = .influences }
  }

  /// Whether the answer names people as steps in order.
  var isOfSteps: Bool { steps.count > 1 && (isAsked || mentions.count >= steps.count) }

  /// "Up to 3k is fine": below a ceiling the speaker needs nobody.
  private var isCeiling: Bool {
    guard let threshold, threshold.money.lower == nil, threshold.money.upper != nil else {
      return false
    }
    let end = min(utterance.tokens.count, threshold.tokens.upperBound + 5)
    return (max(0, threshold.tokens.lowerBound - 5)..<end).contains { index in
      let word = utterance.word(index)
      if ["fine", "ok", "okay", "me", "myself"].contains(word) { return true }
      return word == "i"
        && ["can", "could", "do", "just", "handle"].contains(utterance.word(index + 1))
    }
  }

  private var hasDecider: Bool { people.contains(where: \.decides) }

  func isGroupTitle(_ role: String?) -> Bool {
    guard let last = role?.split(separator: " ").last else { return false }
    return ["committee", "board", "team", "panel", "group", "stakeholders", "partners", "council"]
      .contains(last)
  }

  /// "He's the CMO": the role of whoever was named last.
  mutating func giveRolesOfPronouns() {
    for (index, mention) in rolesOfPronouns {
      if let last = people.indices.last, people[last].role == nil {
        people[last].role = mention.title
        pieces.append(mention.tokens)
      } else if isAsked || decision(of: index..<index + 1) != nil {
        add(Authority.Person(role: mention.title, decides: true))
        pieces.append(mention.tokens)
      }
    }
  }

  mutating func setSize(_ count: Int) { size = size ?? count }

  /// The person meant by "will join": the last one named, or whoever decides.
  mutating func markJoining() {
    let deciders = people.indices.filter { people[$0].decides }
    if let last = deciders.last ?? people.indices.last {
      people[last].joins = true
      people[last].decides = people[last].decides || deciders.isEmpty
    } else if isAsked {
      people.append(Authority.Person(decides: true, joins: true))
    }
  }

  mutating func readPronouns() {
    guard people.isEmpty, part == nil else { return }
    for index in utterance.tokens.indices where deciderPronouns.contains(utterance.key(index)) {
      var next = index + 1
      while next < index + 6,
        Decisions.modals.contains(utterance.key(next)) || utterance.word(next) == "else",
        decisions[next]?.value != .decides
      {
        next += 1
      }
      guard let decision = decisions[next], decision.value == .decides else { continue }
      let isSigning = isAsked || threshold != nil || isWholeClause(index..<decision.end)
      guard isSigning || next > index + 1 || decision.end > next + 1 else { continue }
      // "The council meets on Monday, they have to okay it."
      let named = mentions.last {
        $0.tokens.upperBound <= index && index - $0.tokens.upperBound <= 16 && !isOwnRole($0.tokens)
      }
      if let named { pieces.append(named.tokens) }
      add(Authority.Person(role: named?.title, decides: true))
      pieces.append(index..<decision.end)
      return
    }
  }
}

extension Committee {
  /// Whether words are a clause of their own: ", he decides,".
  private func isWholeClause(_ tokens: Range<Int>) -> Bool {
    let clause = utterance.clause(at: tokens.lowerBound).tokens
    return clause.upperBound == tokens.upperBound
      && (clause.lowerBound..<tokens.lowerBound).allSatisfy {
        ["and", "so", "then"].contains(utterance.word($0))
      }
  }
}

extension Utterance {
  /// The words of deciding, by where they begin.
  fileprivate func decisionsByStart() -> [Int: Parsed<Decisions.Strength>] {
    var found: [Int: Parsed<Decisions.Strength>] = [:]
    var index = 0
    while index < tokens.count {
      if let match = Decisions.verbs.match(tokens, at: index) {
        found[index] = match
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}

/// What somebody does who looks at a thing, and is not said to decide on it.
private let onlookings: WordSet = [
  "want", "wants", "like", "likes", "love", "loves", "see", "sees", "know", "knows", "look",
  "looks", "hear", "hears", "read", "reads", "ask", "asks", "watch", "watches", "follow",
  "follows", "be", "expects", "expect", "cares", "worries", "thinks",
]

private let deciderPronouns: WordSet = ["he", "she", "they", "somebody", "someone"]

private let joiners: WordSet = [
  "my", "our", "the", "both", "probably", "maybe", "possibly", "also", "as", "well", "a", "their",
  "perhaps", "likely", "his", "her", "of", "course", "with", "by", "from", "to",
  "first", "next", "after", "afterwards", "finally", "lastly", "later",
]
