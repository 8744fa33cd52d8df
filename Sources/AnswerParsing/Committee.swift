import Qualification

/// The people in a decision, as an answer names them.
struct Committee {
  let analysis: Analysis
  let own: OwnPart
  let mentions: [RoleMention]
  /// Whether people who only want something count too.
  let isLoose: Bool
  /// The steps of the decision in order.
  let steps: [String]
  private(set) var people: [Authority.Person] = []
  private(set) var part: Authority.Part?
  /// The speaker's own role.
  private(set) var role: String?
  var path = Certainty.unknown
  private(set) var size: Int?
  /// Roles given to "he" or "she", with where the word stands.
  private var rolesOfPronouns: [(index: Int, mention: RoleMention)] = []
  /// The amount above which somebody signs.
  var threshold: Analysis.Amount? { analysis.amounts.first { $0.subject == .threshold } }
  /// The tokens that speak of the decision.
  var pieces: [Range<Int>] = []
  /// Where words of deciding begin, with their end.
  let decisions: [Int: Parsed<Decisions.Strength>]

  var utterance: Utterance { analysis.utterance }
  var isAsked: Bool { utterance.expects(.authority) }

  init(_ analysis: Analysis, isLoose: Bool) {
    self.analysis = analysis
    self.isLoose = isLoose
    let utterance = analysis.utterance
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
    markDecider()
    readSize()
    settlePart()
    readPath()
  }

  // MARK: Roles

  private mutating func readRoles() {
    let claims = mentions.map { isOwnRole($0.tokens) ? nil : claim(on: $0) }
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
      if claim == nil, isOfSteps { claim = .named }
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
    while roleOpeners.contains(utterance.word(index)) { index -= 1 }
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
    if isFragment(around: tokens) || isToBeWon(tokens) { return .asked }
    if isBesidePath(tokens) || isChampion(tokens.lowerBound) { return .named }
    if own.part == Authority.Part.none || own.part == .recommends || own.part == .uses,
      isBesideDenial(tokens)
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
        let isWeak = decision.value == .maybeDecides && !isDuty && !isAsked && threshold == nil
        if !isWeak, owns(role, index) {
          return utterance.word(index) == "is" && !isAsked && isHypothetical(role) ? nil : decision
        }
      }
      let word = utterance.word(index)
      if ["i", "we", "you", "but"].contains(word) || Utterance.isNegator(word) { return nil }
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

  /// Roles that no list holds: "our publisher decides", "run it by our head nurse".
  private mutating func readUnknownRoles() {
    for start in decisions.keys.sorted() where decisions[start]?.value != .maybeDecides || isAsked {
      var end = start
      while end > 0, Decisions.modals.contains(utterance.word(end - 1)), start - end < 3 {
        end -= 1
      }
      let opener = (max(0, end - 4)..<end).last { roleOpeners.contains(utterance.word($0)) }
      guard let opener, (1...2).contains(end - opener - 1) else { continue }
      addUnknown(opener + 1..<end, with: start..<start + 1)
    }
    for index in utterance.tokens.indices {
      guard let ask = Decisions.asks.match(utterance.tokens, at: index), ask.value == .person,
        roleOpeners.contains(utterance.word(ask.end)), utterance.word(ask.end) != "own"
      else { continue }
      var end = ask.end + 1
      while end < ask.end + 4, isUnknownTitle(end) { end += 1 }
      if end > ask.end + 1 { addUnknown(ask.end + 1..<end, with: index..<ask.end) }
    }
  }

  private mutating func addUnknown(_ words: Range<Int>, with cue: Range<Int>) {
    guard people.count < 32, words.allSatisfy({ isUnknownTitle($0) }) else { return }
    let isKnown =
      mentions.contains { $0.tokens.overlaps(words) } || pieces.contains { $0.overlaps(words) }
    guard !isKnown else { return }
    add(Authority.Person(role: utterance.text(words), decides: !own.isAlone))
    pieces += [words, cue]
  }

  private func isUnknownTitle(_ index: Int) -> Bool {
    let word = utterance.word(index)
    return word.utf8.count > 2 && !word.hasPrefix("'") && !utterance.tokens[index].isCapitalized
      && !notInTitles.contains(word) && !notPeople.contains(word) && !Utterance.isNegator(word)
      && !Decisions.modals.contains(word)
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

  // MARK: The speaker

  /// Whether the role is the speaker's own: "I'm the CEO", "as CFO I".
  private func isOwnRole(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while index >= 0, tokens.lowerBound - index <= 5, ownRoleLeads.contains(utterance.word(index)) {
      index -= 1
    }
    let word = utterance.word(index)
    if word == "as", utterance.word(index - 1) != "well", utterance.word(index - 1) != "such" {
      return true
    }
    return ["'m", "am"].contains(word) && utterance.word(index - 1) == "i"
  }

  /// Whether a role is only put aside: "not the CFO", "the CFO instead of the CEO".
  private func isPutAside(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while ["the", "our", "my"].contains(utterance.word(index)) { index -= 1 }
    let word = utterance.word(index)
    return word == "not" && utterance.word(index - 1) != "if"
      || (word == "of" && utterance.word(index - 1) == "instead")
  }

  /// "Me and our COO": the speaker is one of those who decide.
  private mutating func readJoint() {
    guard part == nil || part == .decides || part == .influences else { return }
    for index in utterance.tokens.indices
    where ["me", "i", "myself"].contains(utterance.word(index)) {
      guard let partner = partnerOfSpeaker(at: index) else { continue }
      let isFramed =
        isAsked || !pieces.isEmpty || utterance.tokens.count <= 8
        || utterance.sentence(around: index).contains { decisions[$0]?.value == .decides }
      guard isFramed else { continue }
      if case .role(let mention) = partner {
        add(Authority.Person(name: nil, role: mention.title, decides: true))
        pieces.append(mention.tokens)
      } else if case .name(let run) = partner {
        add(Authority.Person(name: utterance.text(run), decides: true))
        pieces.append(run)
      }
      pieces.append(index..<index + 1)
      // Who signs together above a threshold does not sign alone below it.
      if part == nil || threshold != nil {
        part = .influences
      }
      return
    }
  }

  private enum Partner {
    case role(RoleMention)
    case name(Range<Int>)
  }

  private func partnerOfSpeaker(at index: Int) -> Partner? {
    var next = index + 1
    if ["and", "plus", "or"].contains(utterance.word(next)) || utterance.isMark("+", at: next)
      || utterance.isMark("&", at: next)
    {
      next += 1
      while roleOpeners.contains(utterance.word(next)) { next += 1 }
      if let mention = mentions.first(where: { $0.tokens.contains(next) }) { return .role(mention) }
      if let run = run(from: next) { return .name(run) }
    }
    guard ["and", "plus", "&"].contains(utterance.word(index - 1)), takesPart(behind: index) else {
      return nil
    }
    let end = utterance.isMark(",", at: index - 2) ? index - 2 : index - 1
    if let mention = mentions.first(where: { $0.tokens.upperBound == end }) {
      return .role(mention)
    }
    let start = nameStart(before: end)
    return start < end ? .name(start..<end) : nil
  }

  /// Whether "and I" goes on to decide, and not to something else: "and I can introduce you".
  private func takesPart(behind index: Int) -> Bool {
    if utterance.word(index) != "i" { return true }
    var next = index + 1
    while next < index + 5, decisions[next] == nil, Decisions.modals.contains(utterance.word(next))
    {
      next += 1
    }
    return decisions[next] != nil || utterance.word(next).isEmpty || utterance.word(next) == "own"
  }

  /// Marks who decides where the answer to the question only named people.
  private mutating func markDecider() {
    let isDenied = part == Authority.Part.none || part == .recommends || part == .uses
    guard !people.isEmpty, !people.contains(where: \.decides), part != .decides else { return }
    let isOnlyNamed = decisions.isEmpty || utterance.expectation?.part == .decider
    guard isOfSteps || isDenied || isAsked && isOnlyNamed else { return }
    // Of steps in order the last one decides.
    for index in people.indices where steps.isEmpty || index == people.count - 1 {
      people[index].decides = true
    }
  }

  /// What the part comes to, by the people beside the speaker.
  private mutating func settlePart() {
    if part == nil, let role, Roles.tops.contains(role.lowercased()), !hasDecider {
      part = .decides
    }
    guard part == nil else { return }
    let peers = mentions.filter { mention in
      mention.standing == .peer && people.contains { $0.role == mention.title && $0.decides }
    }
    let isGroup = size != nil && !people.contains { $0.role == nil || !isGroupTitle($0.role) }
    if !peers.isEmpty || (isGroup && (isAsked || !pieces.isEmpty)) { part = .influences }
  }

  /// Whether the answer names people as steps in order.
  var isOfSteps: Bool { steps.count > 1 && (isAsked || mentions.count >= steps.count) }

  private var hasDecider: Bool { people.contains(where: \.decides) }

  private func isGroupTitle(_ role: String?) -> Bool {
    guard let last = role?.split(separator: " ").last else { return false }
    return ["committee", "board", "team", "panel", "group", "stakeholders", "partners", "council"]
      .contains(last)
  }

  /// "He's the CMO": the role of whoever was named last.
  private mutating func giveRolesOfPronouns() {
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
    for index in utterance.tokens.indices {
      let word = utterance.word(index)
      guard ["he", "she", "they", "somebody", "someone"].contains(word) else { continue }
      var next = index + 1
      while next < index + 6,
        Decisions.modals.contains(utterance.word(next)) || utterance.word(next) == "else",
        decisions[next]?.value != .decides
      {
        next += 1
      }
      guard let decision = decisions[next], decision.value == .decides else { continue }
      let isSigning = isAsked || threshold != nil
      guard isSigning || next > index + 1 || decision.end > next + 1 else { continue }
      add(Authority.Person(decides: true))
      pieces.append(index..<decision.end)
      return
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

private let joiners: Set<String> = [
  "my", "our", "the", "both", "probably", "maybe", "possibly", "also", "as", "well", "a", "their",
  "perhaps", "likely", "his", "her", "of", "course", "with", "by", "from", "to",
]

/// Words between "I'm" and the speaker's own role.
private let ownRoleLeads: Set<String> = [
  "the", "a", "an", "also", "just", "only", "actually", "our", "both", "basically", "new",
  "currently", "still", "of", "one", "now", "an", "this", "company", "sole", "here", "really",
]

/// Words that no one asks for a decision.
private let notPeople: Set<String> = [
  "calendar", "numbers", "system", "process", "customers", "customer", "clients", "client",
  "suppliers", "supplier", "vendors", "vendor", "budget", "board's", "people", "details", "plan",
  "other", "quick", "formal", "business", "case", "proposal", "paperwork", "others", "second",
  "few", "couple", "several", "best", "right", "wrong", "rest", "bank", "list", "market", "po",
]
