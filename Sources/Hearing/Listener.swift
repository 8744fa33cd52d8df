import AnswerParsing
public import Qualification

/// Hears what the turns of a call say under a playbook, whose words it has looked up once.
///
/// A remark counts as a fact where its words show what it is about, or where it answers what we
/// asked; what only sounds like one (a length of a contract, the date of the next talk, revenue, a
/// price said back) is left out.
public struct Listener: Sendable {
  /// The playbook.
  public let playbook: Playbook

  let cues: [Cue]
  let questionCues: QuestionCues

  /// Makes a listener for the calls of one playbook.
  public init(_ playbook: Playbook) {
    self.playbook = playbook
    cues = playbook.cues
    questionCues = QuestionCues(playbook)
  }

  /// The discovery questions that a turn of ours puts, in the order of its words.
  public func questions(in text: String) -> [AskedQuestion] { questionCues.questions(in: text) }

  /// The facts that a turn of the other side says or accepts, in the order of its words.
  public func facts(
    in turn: HeardTurn, after earlier: EarlierTalk, on day: Day
  ) -> [HeardFact] {
    var hearing = TurnHearing(self, turn, earlier, day)
    hearing.hear()
    return hearing.facts
  }
}

/// The hearing of one turn.
struct TurnHearing {
  let listener: Listener
  let turn: HeardTurn
  let earlier: EarlierTalk
  let day: Day
  /// What waits for an answer, while this turn can still be one.
  var waiting: Expectation?
  /// Whether the question was put in the turn right before.
  let isFresh: Bool
  var facts: [HeardFact] = []

  /// What the turns before and this one name of money, looked for once.
  let money = NamedMoney()

  /// What the remarks say by the model.
  let leanings: Leanings
  /// Which remark is being heard.
  private(set) var place = 0

  var playbook: Playbook { listener.playbook }
  var remarks: [Remark] { turn.remarks }

  init(_ listener: Listener, _ turn: HeardTurn, _ earlier: EarlierTalk, _ day: Day) {
    self.listener = listener
    self.turn = turn
    self.earlier = earlier
    self.day = day
    leanings = Leanings(turn.remarks)
    let since = earlier.waiting?.turn ?? 0
    let between = earlier.turns.count { $0.number > since && $0.side == .theirs }
    isFresh = between == 0
    if between <= TurnHearing.patience, let id = earlier.waiting?.id {
      waiting = listener.playbook.expectation(for: id)
      // "What's her name?" asks for something else meanwhile.
      if let last = earlier.turns.last, last.side == .ours, last.number > since,
        last.remarks.last?.asksForDetails ?? false
      {
        waiting = nil
      }
      // "When shall I show you?" asks for no day of buying.
      let latest = earlier.turns.last { $0.side == .ours }?.number ?? since
      if waiting?.kind == .horizon, asksForTalk(since) || asksForTalk(latest) { waiting = nil }
    }
  }

  /// Whether what was asked last in a turn is about a talk or a visit.
  private func asksForTalk(_ number: Int) -> Bool {
    guard let put = earlier.turns.last(where: { $0.number == number }),
      let last = put.remarks.last(where: \.isQuestion)
    else { return false }
    return last.offersTalk && !last.holds(CallTopics.goingLive)
  }

  /// So many turns of theirs may come before the answer.
  private static let patience = 2

  mutating func hear() {
    hearAcceptance()
    for (index, remark) in remarks.enumerated() {
      if remark.takesBackAsJoke { takeBackJoke(before: index) }
      if remark.isQuestion { hearWish(in: remark) } else { hear(remark, at: index) }
      hearInterest(of: remark)
    }
    hearAnswerInFull()
    hearTheirWish()
    hearLearnedRefusal()
    hearGoingOn()
    hearWhoJoins()
    hearWhoIsBrought()
    hearWhomWeBring()
    hearPrivateBuyer()
    hearOwnTitle()
  }

  /// The wish that a question begins with: "hi, I'm looking for a van, what do you have?".
  private mutating func hearWish(in question: Remark) {
    guard let sought = question.first(CallTopics.seeking), sought.tokens.lowerBound <= 4,
      question.tokens.prefix(sought.tokens.upperBound).contains(where: {
        ["i", "we", "i'm", "we're"].contains($0.word)
      }),
      question.tokens[sought.tokens.upperBound...].contains(where: { $0.isMark(",") }),
      !question.holds(CallTopics.meeting), !facts.contains(where: { $0.spoken.kind == .need })
    else { return }
    addWish(told: question)
  }

  /// What they want where the turn tells of no trouble: what they call about, or what has to be done.
  private mutating func hearTheirWish() {
    let isEarly = earlier.turns.count { $0.side == .theirs } < 2 || waiting?.kind == .need
    guard isEarly,
      !facts.contains(where: { $0.spoken.kind == .need || $0.spoken.kind == .interest }),
      let wish = remarks.first(where: \.tellsWish)
    else { return }
    addWish(told: wish)
  }

  private mutating func addWish(told remark: Remark) {
    let wants = Statement(signals: [.wants])
    add(
      SpokenFact(kind: .need, value: .statement(wants), range: 0..<0, confidence: .likely),
      words: turn.text.slice(remark.range))
  }

  /// Takes back what the sentence before a remark said.
  private mutating func takeBackJoke(before index: Int) {
    guard index > 0 else { return }
    let joke = turn.text.slice(remarks[index - 1].range)
    facts.removeAll { joke.contains($0.words) }
  }

  /// Whom they bring to the next talk, named a sentence before: "Marta, our CFO. I can get her on."
  private mutating func hearWhoJoins() {
    let isNamed = { (fact: HeardFact) in
      if case .authority(let told) = fact.spoken.value { !told.people.isEmpty } else { false }
    }
    guard let place = facts.lastIndex(where: isNamed),
      case .authority(var told) = facts[place].spoken.value, told.part != .decides,
      told.people.count(where: \.decides) == 1, remarks.contains(where: \.bringsThem)
    else { return }
    for index in told.people.indices where told.people[index].decides {
      told.people[index].joins = true
    }
    told.path = .yes
    facts[place].spoken.value = .authority(told)
  }

  /// Whom they bring of those they named before as having a say: "I'll bring Martin".
  private mutating func hearWhoIsBrought() {
    for remark in remarks {
      for name in remark.broughtNames where isNamedAsDeciding(name) {
        let text = turn.text.slice(remark.range)
        let person = remark.tokens.first { $0.spelling == name }.map { turn.text.slice($0.range) }
        let told = Authority(
          path: .yes, people: [Authority.Person(name: person ?? name, joins: true)])
        add(
          SpokenFact(
            kind: .authority, value: .authority(told), range: 0..<0, confidence: .likely),
          words: text)
      }
    }
  }

  /// Whether somebody of theirs spoke of a person by name where it was about who decides.
  func isNamedAsDeciding(_ name: String) -> Bool {
    earlier.turns.contains { turn in
      turn.side == .theirs
        && turn.remarks.contains { remark in
          remark.tokens.contains { $0.spelling == name && $0.isCapitalized }
            && remark.holds(CallTopics.decision)
        }
    }
  }

  /// A need that is told without a word of trouble: what was answered to the question for it.
  private mutating func hearAnswerInFull() {
    // "Not really. They moan about the tea."
    guard waiting?.kind == .need, isFresh, !(remarks.first?.deniesOutright ?? false),
      let told = remarks.first(where: { $0.tellsOfLack })
        ?? remarks.first(where: { $0.wordCount >= 6 && !$0.isQuestion })
    else { return }
    let text = turn.text.slice(told.range)
    let isAboutElse = [
      CallTopics.noTrouble, CallTopics.content, CallTopics.ownMoney, CallTopics.ownCompetitors,
    ].contains { told.holds($0) }
    if isAboutElse || told.isOver && isOfATimeGoneBy(told) { return }
    var signals: [Statement.Signal] = told.hasFigures ? [.number] : []
    if told.tellsOfLack { signals.append(.trouble) }
    let statement = Statement(signals: signals)
    add(
      SpokenFact(
        kind: .need, value: .statement(statement), range: 0..<0, confidence: .likely), words: text)
  }

  /// Whether a day has been told in this turn already, and a remark tells of no wish: "we need it within
  /// a month; our numbers for the fourth quarter are at risk".
  private func isBesideTheDay(_ remark: Remark) -> Bool {
    let isDated = facts.contains {
      if case .horizon(let told) = $0.spoken.value { told.to != nil } else { false }
    }
    return isDated && remark.holds(CallTopics.trouble) && !remark.holds(CallTopics.goingLive)
      && !remark.begins(with: Replies.correcting)
  }

  /// What a remark says of the matters that its words are about, or that was asked.
  private mutating func hear(_ remark: Remark, at index: Int) {
    place = index
    let text = turn.text.slice(remark.range)
    for matter in CallMatter.all where matter.kind != .interest {
      let isAsked = waiting?.kind == matter.kind
      if matter.kind == .horizon, isBesideTheDay(remark) { continue }
      if let (told, words) = told(by: remark, at: index, matter) {
        add(told, words: words)
        continue
      }
      // People are talked to about anything: then not every name is of somebody who sells.
      let isLoose = matter.kind == .competition && !isAsked && isTalk(remark)
      let isCorrected = corrected == matter.kind && remark.begins(with: Replies.correcting)
      let rivals = matter.kind == .competition ? rivals(in: remark, asked: isAsked) : nil
      guard
        isAsked || isCorrected || rivals != nil || leans(to: matter.kind)
          || matter.isNamed(in: remark)
      else { continue }
      // Whom somebody never looked at is nobody.
      if matter.kind == .competition, rivals == nil, !isAsked, remark.deniesNames { continue }
      let read = joined(
        reading(of: text, matter, asked: isAsked, isLoose: isLoose), rivals, length: text.utf8.count
      )
      .flatMap { matter.sifted($0, remark, in: self, asked: isAsked) }
      let named =
        read
        ?? (isAsked || isCorrected || matter.isNamed(in: remark)
        ? mention(of: matter, remark, text) : nil)
        .flatMap { matter.sifted($0, remark, in: self, asked: isAsked) }
      guard let kept = named, isAsked || matter.isNamed(in: remark) || kept.namesDecider else {
        continue
      }
      add(kept, words: text.words(in: kept.range))
    }
    hearLeaning(of: remark, at: index)
  }

  /// What a remark says of a matter by its structure, whatever was asked.
  private func told(
    by remark: Remark, at index: Int, _ matter: CallMatter
  ) -> (SpokenFact, words: String)? {
    switch matter.kind {
    case .authority:
      decisionTold(by: remark).map {
        (withOthers($0, of: remark, matter), turn.text.words(in: remark.range))
      }
    case .budget: moneyTold(by: remark, at: index, matter)
    case .horizon: dateTold(by: remark, at: index, matter)
    default: nil
    }
  }

  /// The speaker's own decision with those whom the same words name beside them: "my decision, with
  /// our CFO's sign-off".
  private func withOthers(
    _ told: SpokenFact, of remark: Remark, _ matter: CallMatter
  ) -> SpokenFact {
    guard case .authority(var own) = told.value, own.part == .decides,
      let read = reading(of: turn.text.slice(remark.range), matter, asked: true),
      case .authority(let whole) = read.value, whole.part == .decides
    else { return told }
    if own.people.isEmpty { own.people = whole.people }
    own.threshold = own.threshold ?? whole.threshold
    var fact = told
    fact.value = .authority(own)
    return fact
  }

  /// The kind of what was said last, here or a few turns ago: the one that is put right.
  private var corrected: FactKind? { facts.last?.spoken.kind ?? earlier.latest }

  /// What the words say although no fact was read: a need that is only named, which counts for
  /// little and for something, and a choice that is the speaker's own.
  private func mention(of matter: CallMatter, _ remark: Remark, _ text: String) -> SpokenFact? {
    // "If it was up to me" says that it is not.
    if matter.kind == .authority, remark.holds(CallTopics.ownDecision),
      !remark.tokens.contains(where: { $0.word == "if" })
    {
      return SpokenFact(
        kind: .authority, value: .authority(Authority(part: .decides)),
        range: 0..<text.utf8.count, confidence: .likely)
    }
    guard matter.kind == .need, !facts.contains(where: { $0.spoken.kind == .need }) else {
      return nil
    }
    // Who looks for something wants it.
    let seeks = remark.first(CallTopics.seeking).map {
      !remark.isDenied(before: $0.tokens.lowerBound)
    }
    let signals: [Statement.Signal] = seeks ?? false ? [.wants] : []
    return SpokenFact(
      kind: .need, value: .statement(Statement(signals: signals)), range: 0..<text.utf8.count,
      confidence: .likely)
  }

  /// The fact of one kind that a text says; where that is read loosely, not as an answer.
  func reading(
    of text: String, _ matter: CallMatter, asked: Bool, isLoose: Bool = false
  ) -> SpokenFact? {
    let expectation = asked ? waiting : matter.expectation(in: playbook)
    guard let expectation else { return nil }
    let spoken = understand(
      matter.kind, in: text, said: day, expecting: isLoose ? nil : expectation,
      settings: playbook.settings,
      cues: listener.cues)
    // A bare length is a distance only where somebody asked how far away it is.
    if !asked, matter.kind == .horizon, !spoken.namesDays, spoken.fact?.value.isDated == true {
      return nil
    }
    return spoken.fact
  }

  /// Adds a fact in words of this turn; what was asked has its answer then.
  mutating func add(_ spoken: SpokenFact, words: String) {
    let asked = waiting?.kind == spoken.kind ? waiting : nil
    guard let criterion = playbook.criterion(for: spoken, asked: asked) else { return }
    // "Not me. You'd want to talk to Karin" answers who decides only with its second sentence.
    if waiting?.kind == spoken.kind, !spoken.onlyDisclaims { waiting = nil }
    facts.append(HeardFact(criterion, spoken, words: words))
  }
}

extension Remark {
  /// Whether it asks for a name, a number or an address to write down.
  fileprivate var asksForDetails: Bool {
    guard isQuestion, wordCount <= 12 else { return false }
    return tokens.indices.contains { index in
      switch word(index) {
      case "name", "surname", "spelling", "address", "email", "phone", "postcode", "zip", "birth",
        "extension":
        return (max(0, index - 4)..<index).contains {
          ["your", "her", "his", "their", "the", "last", "first"].contains(word($0))
        }
      case "spell": return true
      case "company":
        return ["what", "which"].contains(word(index - 1)) && word(index + 2) == "you"
          && word(index + 3) == "with"
      default: return false
      }
    }
  }

  /// Whether it tells of something that is not there or does not happen, which answers what is hard:
  /// "the phones don't reach upstairs", "nobody knows which sheet is right".
  fileprivate var tellsOfLack: Bool {
    guard wordCount >= 4, !isQuestion, !holds(CallTopics.noTrouble), !holds(CallTopics.content),
      !["no", "not", "nothing"].contains(word(0)), word(0) != "i"
    else { return false }
    return tokens.indices.contains { index in
      guard ["nothing", "zero", "nobody"].contains(word(index)) || deniers.contains(key(index))
      else { return false }
      return !knowing.contains(key(index + 1)) && !knowing.contains(key(index - 1))
    }
  }
}

/// Verbs whose denial tells of the speaker and of no trouble.
private let knowing: WordSet = [
  "know", "think", "really", "mean", "remember", "sure", "say", "mind", "want", "need", "much",
  "bad", "yet", "wrong", "problem", "have",
]

extension SpokenFact {
  /// Whether it says that the choice is not the speaker's, and nothing of whose it is.
  fileprivate var onlyDisclaims: Bool {
    guard case .authority(let told) = value else { return false }
    return told.part == Authority.Part.none && told.people.isEmpty && told.path == .unknown
  }

  /// Whether it tells who decides, where it is about that at all.
  fileprivate var namesDecider: Bool {
    guard case .authority(let told) = value else { return true }
    return told.part != nil || !told.people.isEmpty
  }
}

extension FactValue {
  fileprivate var isDated: Bool {
    if case .horizon(let horizon) = self { horizon.from != nil || horizon.to != nil } else { false }
  }
}

extension String {
  /// The words in a range, without marks and white space at the ends.
  func words(in range: Range<Int>) -> String {
    var piece = slice(range)[...]
    while let last = piece.unicodeScalars.last, last == " " || last == "," || last == "\n" {
      piece.unicodeScalars.removeLast()
    }
    while let first = piece.unicodeScalars.first, first == " " || first == "," || first == "\n" {
      piece.unicodeScalars.removeFirst()
    }
    return String(piece)
  }
}
