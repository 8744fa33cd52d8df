import Hearing
import Qualification

/// Applies one event to a conversation; it never parses, chooses or reads a clock.
public func evolve(_ conversation: inout Conversation, _ entry: Entry) {
  conversation.clock.advance(to: entry.seconds, afterBreak: entry.event == .resumed)
  switch entry.event {
  case .typed, .edited, .imported:
    conversation.beginTurn(with: entry.event)
  case .heard(let speaker, let text):
    conversation.beginTurn(with: entry.event)
    conversation.overhear(speaker, text)
  case .placed(let speaker, let side):
    conversation.place(speaker, side)
  case .undone(let turn):
    conversation.restore(before: turn)
  case .assessed(let score):
    conversation.sealed = score
  case .doubted(let doubt):
    conversation.doubtCount = max(conversation.doubtCount, doubt.number)
    conversation.state.raise(doubt)
  default:
    let opening: Opening? =
      conversation.turn > 0 ? nil : conversation.kind == .import ? .placed : .told
    conversation.state.apply(
      entry.event, at: conversation.clock.seconds, turn: conversation.turn, opening: opening)
  }
}

/// How a transcript tells what was known before its first turn.
private enum Opening {
  /// Where a fact was said is left out.
  case told
  /// Each fact says where it was said, as it may be from another book.
  case placed
}

extension Conversation {
  fileprivate mutating func beginTurn(with input: Event) {
    turn += 1
    history.append(Snapshot(turn: turn, words: input.openingWords, state: state))
    if history.count >= Conversation.undoDepth * 2 {
      history.removeFirst(history.count - Conversation.undoDepth)
    }
  }

  fileprivate mutating func overhear(_ speaker: String, _ text: String) {
    let heard = HeardTurn(number: turn, speaker: speaker, side: side(of: speaker), text: text)
    state.overheard.append(heard, keeping: EarlierTalk.depth)
  }

  /// Puts a speaker on a side, with what they said lately.
  fileprivate mutating func place(_ speaker: String, _ side: Evidence.Side) {
    let name = speaker.lowercased()
    ours.removeAll { $0.lowercased() == name }
    theirs.removeAll { $0.lowercased() == name }
    switch side {
    case .ours: ours.append(speaker)
    case .theirs: theirs.append(speaker)
    case .unknown: break
    }
    // Each utterance is compared with all of them.
    if ours.count > Conversation.namesDepth { ours.removeFirst() }
    if theirs.count > Conversation.namesDepth { theirs.removeFirst() }
    for index in state.overheard.indices
    where state.overheard[index].speaker.lowercased() == name {
      state.overheard[index].side = side
    }
  }

  /// How many names are kept of a side.
  private static let namesDepth = 100

  fileprivate mutating func restore(before turn: Int) {
    guard let index = history.lastIndex(where: { $0.turn == turn }) else { return }
    // What a shared screen hides stays hidden.
    let isQuiet = state.isQuiet
    state = history[index].state
    state.isQuiet = isQuiet
    history.removeSubrange(index...)
  }
}

extension Event {
  /// The beginning of an input; nothing for what is none.
  fileprivate var openingWords: String {
    let text =
      switch self {
      case .typed(let text): text
      case .heard(let speaker, let text): "\(speaker): \(text)"
      case .edited(let key, let value): "\(key): \(value ?? "")"
      case .imported(let key, let value): "\(key): \(value)"
      default: ""
      }
    return String(Substring(text.unicodeScalars.prefix(100)))
  }
}

extension Conversation.State {
  /// How many open doubts, and mentions of questions, are kept: a bound on memory that no call
  /// comes near.
  private static var doubtLimit: Int { 64 }
  private static var questionLimit: Int { 512 }

  fileprivate mutating func raise(_ doubt: Doubt) {
    doubts.append(doubt)
    if doubts.count > Self.doubtLimit { doubts.removeFirst() }
  }

  fileprivate mutating func apply(
    _ event: Event, at seconds: Int?, turn: Int, opening: Opening?
  ) {
    switch event {
    case .recorded(let fact):
      record(fact, opening: opening)
      if open?.recorded.contains(fact.criterion) == false { open?.recorded.append(fact.criterion) }
      if opening == nil, fact.value != nil, firstKnown[fact.criterion] == nil,
        firstKnown.count < Self.depth
      {
        firstKnown[fact.criterion] = seconds
      }
    case .retracted(let criterion): retract(criterion)
    case .asked(let question, let text):
      open = Conversation.OpenQuestion(id: question, text: text, since: seconds, turn: turn)
      // Whether a question was put never, once or more often is all that is asked of it.
      Self.append(question, to: &asked, atMost: 2)
      postponed.removeAll { $0 == question }
    case .skipped(let question):
      Self.append(question, to: &skipped, atMost: 1)
      close(question)
    case .postponed(let question):
      Self.append(question, to: &postponed, atMost: 1)
      close(question)
    case .settled(let number, _): doubts.removeAll { $0.number == number }
    case .closing: phase = .closing
    case .left: phase = .left
    case .resumed: if phase == .left || phase == .closing { phase = .talking }
    case .closed:
      phase = .closed
      open = nil
    case .quieted(let isHidden): isQuiet = isHidden
    case .ended:
      isOutcomeTold = phase == .closing
      contact.apply(event)
    default: contact.apply(event)
    }
  }

  /// Appends a question; where it is mentioned too often, or there are too many, the oldest goes.
  private static func append(
    _ question: QuestionID, to list: inout [QuestionID], atMost times: Int
  ) {
    if list.count(where: { $0 == question }) >= times,
      let oldest = list.firstIndex(of: question)
    {
      list.remove(at: oldest)
    }
    list.append(question)
    if list.count > questionLimit { list.removeFirst() }
  }

  private mutating func close(_ question: QuestionID) {
    if open?.id == question { open = nil }
  }

  /// How many things of a kind are kept: more than any call has, and a bound on time and memory
  /// where a file has millions.
  fileprivate static var depth: Int { 500 }

  /// How many facts of one criterion are kept behind the one that holds.
  private static var depthOfCriterion: Int { 8 }

  private mutating func record(_ fact: Fact, opening: Opening?) {
    // The facts that open a transcript are known already when all of them are folded in order.
    switch opening {
    case .told: if contact.facts.contains(where: { $0.isSame(as: fact) }) { return }
    case .placed: if contact.facts.contains(fact) { return }
    case nil: break
    }
    let earlier = contact.facts.indices.filter { contact.facts[$0].criterion == fact.criterion }
    if earlier.count >= Self.depthOfCriterion { contact.facts.remove(at: earlier[0]) }
    contact.facts.append(fact, keeping: Self.depth)
  }

  private mutating func retract(_ criterion: CriterionID) {
    guard let index = contact.facts.lastIndex(where: { $0.criterion == criterion }) else { return }
    contact.facts.remove(at: index)
  }
}

extension Contact {
  fileprivate mutating func apply(_ event: Event) {
    switch event {
    case .identified(let field, let value): identity[field] = value
    case .linked(let person):
      people.merge(person)
      if people.count > Conversation.State.depth { people.removeFirst() }
    case .ruled(let ruling): rule(ruling)
    case .staged(let stage): handSetStage = stage
    case .revisitPlanned(let day): revisitOn = day
    case .nextStepAgreed(let step): nextStep = step
    case .ended(let outcome):
      lastOutcome = outcome
      if outcome == .talked { hasTalked = true }
    case .doNotContact(let isAsked): doNotContact = isAsked
    case .referralSource(let isSource): isReferralSource = isSource
    case .betterServed(let text): betterServedBy = text
    default: break
    }
  }
}

extension Contact {
  /// How many rulings on one gate are kept behind the one that holds.
  private static var rulingDepth: Int { 8 }

  private mutating func rule(_ ruling: Ruling) {
    if rulings.last == ruling { return }
    let earlier = rulings.indices.filter { rulings[$0].reason == ruling.reason }
    if earlier.count >= Self.rulingDepth { rulings.remove(at: earlier[0]) }
    rulings.append(ruling, keeping: Conversation.State.depth)
  }
}

extension Fact {
  /// Whether another fact says the same, wherever it was said.
  fileprivate func isSame(as other: Fact) -> Bool {
    var copy = other
    copy.evidence = evidence
    return copy == self
  }
}

extension Array {
  /// Appends an element; of more than so many the oldest go.
  fileprivate mutating func append(_ element: Element, keeping limit: Int) {
    if count >= limit { removeFirst(count - limit + 1) }
    append(element)
  }
}
