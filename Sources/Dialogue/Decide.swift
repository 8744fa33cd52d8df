public import Hearing
public import Qualification
import Scoring

/// Decides what an input leads to: the only place that parses what was said, or chooses.
///
/// The same input, conversation and playbook give the same events on any machine. A conversation
/// that is closed decides nothing.
public func decide(
  _ input: Input, _ conversation: Conversation, _ playbook: Playbook
) -> [Event] {
  decide(input, conversation, playbook, nil)
}

/// Decides what an input leads to by the playbook of a listener, whose words are looked up already:
/// for calls of many utterances.
public func decide(
  _ input: Input, _ conversation: Conversation, _ listener: Listener
) -> [Event] {
  decide(input, conversation, listener.playbook, listener)
}

private func decide(
  _ input: Input, _ conversation: Conversation, _ playbook: Playbook, _ listener: Listener?
) -> [Event] {
  guard conversation.state.phase != .closed else { return [] }
  var turn = Deliberation(
    conversation, playbook, listener, at: input.at, elapsed: input.elapsed)
  turn.isWhileTyping = input.isWhileTyping
  switch input.content {
  case .began: turn.begin()
  case .resumed: turn.resume()
  case .typed(let text): turn.take(typed: text)
  case .heard(let speaker, let text):
    turn.forgetHistory()
    turn.take(heard: text, from: speaker)
  case .edited(let edit): turn.take(edit)
  case .imported(let field): turn.take(imported: field)
  case .interrupted, .dropped: break
  case .ended: turn.end()
  case .departed: if turn.state.phase != .left { turn.happen(.left) }
  }
  turn.seal(since: conversation)
  return turn.events
}

extension Deliberation {
  /// Puts what is known at the head of the transcript, so that it can be replayed alone.
  mutating func begin() {
    for event in openingEvents(for: contact) { happen(event) }
    if conversation.kind.asks { askNext() }
  }

  mutating func resume() {
    happen(.resumed)
    guard state.phase == .talking else { return }
    // Whoever left at the review finds it again.
    if state.open?.id == .outcome || state.open?.id == .who {
      beginClosing()
    } else if state.open == nil {
      askNext()
    }
  }

  /// The end of the input: the first begins the end of the call, the second closes it; at a
  /// question that was put again it goes back to the review.
  mutating func end() {
    switch state.phase {
    case .talking:
      if conversation.kind == .practice, conversation.turn == 0 {
        happen(.left)
      } else if conversation.kind != .call {
        let hasTalked = state.overheard.contains { $0.side == .theirs }
        if conversation.kind == .heard, hasTalked { happen(.ended(.talked)) }
        sealScore()
        happen(.closed)
      } else if conversation.turn == 0 {
        happen(.left)
      } else {
        beginClosing()
      }
    case .closing: closeOrReturn(isOver: true)
    case .left, .closed: break
    }
  }

  /// Seals the score of the day where this turn changed it, before a close at the latest.
  mutating func seal(since earlier: Conversation) {
    guard contact != earlier.contact || earlier.turn == 0 else { return }
    guard conversation.turn > 0 || !contact.facts.isEmpty else { return }
    guard state.phase != .closed else { return }
    sealScore()
  }

  /// Seals the score where it differs from the one sealed last.
  mutating func sealScore() {
    let score = assessment().sealed
    if score != conversation.sealed { happen(.assessed(score)) }
  }
}

/// The events that lead from nothing to what is on record about a contact.
public func openingEvents(for contact: Contact) -> [Event] {
  var events: [Event] = []
  for field in Contact.Field.allCases {
    if let value = contact.identity[field] { events.append(.identified(field, value)) }
  }
  events += contact.facts.map { .recorded($0) }
  events += contact.people.map { .linked($0) }
  events += contact.rulings.map { .ruled($0) }
  if let stage = contact.handSetStage { events.append(.staged(stage)) }
  if let day = contact.revisitOn { events.append(.revisitPlanned(day)) }
  if let step = contact.nextStep { events.append(.nextStepAgreed(step)) }
  if contact.hasTalked { events.append(.ended(.talked)) }
  if let outcome = contact.lastOutcome, outcome != .talked || !contact.hasTalked {
    events.append(.ended(outcome))
  }
  if contact.doNotContact { events.append(.doNotContact(true)) }
  if contact.isReferralSource { events.append(.referralSource(true)) }
  if let text = contact.betterServedBy { events.append(.betterServed(text)) }
  return events
}
