import AnswerParsing
import Hearing
import Qualification

extension Deliberation {
  /// An utterance that was overheard: ours may ask, theirs may answer.
  mutating func take(heard text: String, from speaker: String) {
    let earlier = earlierTalk
    happen(.heard(speaker: speaker, text: text))
    guard state.phase == .talking else { return }
    if conversation.kind == .call { return listen(to: speaker) }
    guard let turn = state.overheard.last else { return }
    switch turn.side {
    case .ours: hearQuestion(text)
    // Of a practice the rep's own notes are on record, and nothing else.
    case .theirs where conversation.kind == .practice: break
    case .theirs:
      let facts = listener.facts(in: turn, after: earlier, on: day)
      for fact in facts { take(fact, from: speaker) }
      if !facts.isEmpty { raiseGateDoubts() }
    case .unknown: break
    }
  }

  /// What went before, as far as the next utterance may refer to it.
  private var earlierTalk: EarlierTalk {
    let waiting = state.open.flatMap { open in
      let criteria = playbook.question(open.id)?.criteria ?? []
      let isAnswered = criteria.contains { open.recorded.contains($0) }
      return isAnswered ? nil : EarlierTalk.WaitingQuestion(open.id, since: open.turn)
    }
    return EarlierTalk(
      turns: state.overheard, waiting: waiting, latest: latestKind, theirs: conversation.theirs,
      ours: conversation.ours)
  }

  /// What the talk was about last.
  var latestKind: FactKind? {
    let last = contact.facts.last { $0.value != nil }
    let isRecent = last.map { conversation.turn - $0.evidence.turn < 3 } ?? false
    return isRecent ? last.flatMap { playbook.criterion($0.criterion)?.kind } : nil
  }

  /// Opens the question that our side puts in its own words.
  mutating func hearQuestion(_ text: String) {
    guard let asked = listener.questions(in: text).last, state.open?.id != asked.question else {
      return
    }
    happen(.asked(asked.question, text: text.words(in: asked.range)))
  }

  /// Takes over a fact as it was heard; what only follows from the words fills what is unknown.
  private mutating func take(_ heard: HeardFact, from speaker: String) {
    let earlier = contact.holding(heard.criterion)
    var value = heard.spoken.value
    var contradicts = false
    if let earlier, let old = earlier.value {
      let isSame = earlier.evidence.speaker == speaker
      if onlyAddsPeople(heard.spoken.value, to: old) {
        return note(consequencesOf: heard.spoken.value, words: heard.words)
      }
      guard let both = merged(heard, with: old, by: isSame) else { return }
      value = both
      // A no that was none bars nobody; a wish not to be called stays.
      if case .statement(let said) = old, said.refuses, !said.signals.contains(.doNotCall),
        case .statement(let now) = both, !now.refuses, contact.doNotContact
      {
        happen(.doNotContact(false))
      }
      contradicts =
        heard.confidence == .certain && !heard.spoken.isCorrection
        && value == heard.spoken.value && Dialogue.contradicts(value, old)
    }
    record(
      heard.criterion, .known(value), words: heard.words, confidence: heard.confidence,
      speaker: speaker)
    if contradicts { doubt(.contradiction(heard.criterion)) }
    if heard.spoken.confidence == .guess, !heard.spoken.alternatives.isEmpty {
      doubt(.reading(heard.criterion, alternatives: heard.spoken.alternatives))
    }
    note(consequencesOf: value, words: heard.words)
  }

  /// Whether a remark only names others beside somebody who decides: they are linked, and the words of
  /// the decision stay.
  private func onlyAddsPeople(_ new: FactValue, to old: FactValue) -> Bool {
    guard case .authority(let told) = new, case .authority(let known) = old else { return false }
    return known.part == .decides && (told.part == nil || told.part == .recommends)
      && told.threshold == nil && told.size == nil
      && told.steps.isEmpty && told.takes == nil && told.path == .unknown
      && told.people.allSatisfy { !$0.joins && ($0.name != nil || $0.role != nil) }
  }

  /// A heard value together with what is on record; nothing where it adds nothing.
  func merged(_ heard: HeardFact, with old: FactValue, by isSame: Bool) -> FactValue? {
    let new = heard.spoken.value
    if heard.spoken.confidence != .certain, let budget = old.budget, budget.amount != nil,
      !budget.covers(new)
    {
      return nil
    }
    // A day stays the answer beside remarks that name none.
    if case .horizon(let dated) = old, case .horizon(let undated) = new, dated.isDated,
      !undated.isDated
    {
      return nil
    }
    if conversation.kind == .heard, isLaterTie(new, old), !heard.spoken.isCorrection { return nil }
    let both = joined(heard, with: old, by: isSame)
    return both == old || isTold(old, beside: new) ? nil : both
  }

  /// Whether a later day only hangs on something, where the day they want it is on record: "start
  /// within four weeks", then "if this isn't fixed by April".
  private func isLaterTie(_ new: FactValue, _ old: FactValue) -> Bool {
    guard case .horizon(let old) = old, case .horizon(let new) = new, old.condition == nil,
      new.condition != nil, new.from == nil, let wanted = old.to, let tied = new.to
    else { return false }
    return tied >= wanted && old.event == nil
  }

  /// Whether a need is told so fully that the next remark about it would only take its words away.
  private func isTold(_ old: FactValue, beside new: FactValue) -> Bool {
    guard case .statement(let old) = old, case .statement(let new) = new else { return false }
    let isTold = old.signals.count(where: \.isPositive) >= playbook.rules.strongSignals
    let addsNothing = new.amount == nil || old.amount != nil
    return isTold && addsNothing && !old.isHedged && new.signals.allSatisfy(\.isPositive)
      && !new.signals.contains(.commits)
  }

  private func joined(_ heard: HeardFact, with old: FactValue, by isSame: Bool) -> FactValue {
    let new = heard.spoken.value
    if heard.spoken.isCorrection { return overlay(new, on: old) }
    // What only was mentioned gives way to anything that is said of it.
    if case .statement(let mine) = new, case .statement(let theirs) = old, isSame,
      theirs.signals.isEmpty, !mine.signals.isEmpty
    {
      return new
    }
    // No say and no way to anybody is what is left of those who were only mentioned.
    if case .authority(let mine) = new, case .authority(let theirs) = old, isSame, mine.isClosed,
      heard.spoken.confidence == .certain, !theirs.opensAWay
    {
      return new
    }
    // The say of the best person reached counts.
    if case .authority(let mine) = new, case .authority(let theirs) = old,
      !isSame || mine.part != Authority.Part.none
    {
      return .authority(theirs.joined(with: mine))
    }
    // What follows from their words later, as a price said yes to, holds where it is more than what
    // was named before.
    if heard.spoken.confidence == .likely, let budget = new.budget,
      let price = budget.amount?.lower, let before = old.budget,
      let most = before.amount?.upper, price > most, before.status == nil,
      budget.status == nil || budget.status == .approved
    {
      return overlay(new, on: old)
    }
    if let before = old.budget, before.covers(new) || before.isSettled(by: new),
      case .budget(var both) = overlay(old, on: new)
    {
      both.status = .approved
      both.isHedged = false
      return .budget(both)
    }
    if heard.spoken.confidence != .certain { return overlay(old, on: new) }
    switch reconcile(new, with: old) {
    case .same: return old
    case .adds(.statement(let both)): return .statement(both.withEachSignalOnce)
    case .adds(let both): return both
    case .contradicts: return new
    }
  }
}

extension Statement {
  /// The statement with each sign counted once: a whole call says many things twice.
  fileprivate var withEachSignalOnce: Statement {
    var copy = self
    copy.signals = []
    for signal in signals where !copy.signals.contains(signal) { copy.signals.append(signal) }
    return copy
  }
}

extension FactValue {
  fileprivate var budget: Budget? { if case .budget(let budget) = self { budget } else { nil } }
}

extension Budget {
  /// Whether another budget is a price that was said yes to and is within this one's amount: such a
  /// yes settles the money.
  fileprivate func covers(_ other: FactValue) -> Bool {
    guard let other = other.budget, other.status == .approved, let price = other.amount,
      let most = amount?.upper, let least = price.lower, least <= most
    else { return false }
    let isSamePeriod =
      amount?.period == nil || price.period == nil || amount?.period == price.period
    return isSamePeriod && status != .approved
  }
}

extension Budget {
  /// Whether a price said yes to ends what was tight or open.
  fileprivate func isSettled(by other: FactValue) -> Bool {
    guard let other = other.budget, other.status == .approved, other.amount != nil else {
      return false
    }
    return amount == nil && [.tight, .unset, .needsCase].contains(status)
  }
}

extension Authority {
  /// Whether it is no say and no way to anybody who has one.
  fileprivate var isClosed: Bool { part == Part.none && path == .no }

  /// Whether somebody can be reached by it: one who has a say, or a name.
  fileprivate var opensAWay: Bool {
    part == .decides || part == .recommends || people.contains { $0.joins || $0.name != nil }
  }
}

extension Horizon {
  fileprivate var isDated: Bool { from != nil || to != nil }
}
