import AnswerParsing
import Qualification
import Scoring

extension Deliberation {
  /// Carries out a command; one that only shows something leads to no event of its own.
  mutating func take(_ command: Command) {
    switch command {
    case .why, .score, .facts, .time, .help, .whatIf, .save, .refused: break
    case .skip: leaveOpenQuestion { .skipped($0) }
    case .later: leaveOpenQuestion { .postponed($0) }
    case .back: goBack()
    case .undo: undo()
    case .end: if state.phase == .closing { closeOrReturn() } else { beginClosing() }
    case .quit: happen(.left)
    case .quiet:
      happen(.quieted(!state.isQuiet))
      if assessment().rating == .disqualified { goOn(lettingGo: false) }
    case .note(let text): happen(.noted(text))
    case .edit(let question, let text): edit(question, text)
    case .ask(let question): ask(question)
    case .level(let criterion, let level, let words): judge(criterion, level, words)
    case .disqualify(let reason, let words): rule(reason, .confirmed, words)
    case .override(let reason, let words): rule(reason, .overridden, words)
    case .person(let person): link(person)
    case .identify(let field, let value): happen(.identified(field, value.isEmpty ? nil : value))
    case .nextStep(let text):
      let isNone = ["none", "nothing", "-"].contains(text.lowercased())
      happen(.nextStepAgreed(isNone ? nil : nextStep(in: text)))
    }
  }

  /// Links somebody, and adds whoever decides to what was said of the decision.
  ///
  /// It is as if an answer had named them; where nothing was said of it, it is still asked.
  private mutating func link(_ person: Authority.Person) {
    happen(.linked(person))
    guard person.decides, let criterion = playbook.criterion(taking: .authority),
      case .authority? = contact.holding(criterion.id)?.value
    else { return }
    let words = Wording.part(of: person)
    take(
      SpokenFact(
        kind: .authority, value: .authority(Authority(people: [person])),
        range: 0..<words.utf8.count),
      for: criterion.id, from: words, replacing: .nothing, nil)
    goOn(lettingGo: false)
  }

  private mutating func leaveOpenQuestion(_ event: (QuestionID) -> Event) {
    if hasQuestionAgain { return returnToOutcome() }
    if asksWho { return close() }
    guard let open = state.open, state.phase == .talking else { return }
    happen(event(open.id))
    askNext()
  }

  /// Puts the question again that was open before this one; its answer stands until replaced.
  private mutating func goBack() {
    guard let open = state.open, let index = state.asked.lastIndex(of: open.id),
      let earlier = state.asked[..<index].last(where: { $0 != open.id && !$0.isBuiltIn }),
      let text = playbook.wording(of: earlier)
    else { return }
    happen(.asked(earlier, text: text))
  }

  private mutating func undo() {
    guard let turn = conversation.lastTurnWithEffect else { return }
    happen(.undone(turn: turn))
  }

  private mutating func edit(_ question: QuestionID, _ text: String) {
    if text.isEmpty { return ask(question) }
    if takeOut(playbook.question(question)?.criteria ?? [], by: text) {
      return goOn(lettingGo: false)
    }
    take(
      answer: text, to: question, playbook.expectation(for: question), replacing: .known,
      isLabelled: true)
    goOn(lettingGo: false)
  }

  private mutating func ask(_ question: QuestionID) {
    guard let text = playbook.wording(of: question) else { return }
    happen(.asked(question, text: text))
  }

  private mutating func judge(_ criterion: CriterionID, _ level: Level, _ words: String) {
    record(criterion, .known(.judgement(level)), words: words, basis: .judged)
    goOn(lettingGo: false)
  }

  private mutating func rule(_ reason: GateReason, _ verdict: Ruling.Verdict, _ words: String) {
    happen(.ruled(Ruling(reason: reason, verdict: verdict, day: day, note: words)))
    settleGateDoubts(about: reason)
    goOn(lettingGo: false)
  }

  private mutating func settleGateDoubts(about reason: GateReason) {
    for doubt in state.doubts where doubt.matter == .gate(reason) {
      happen(.settled(doubt: doubt.number, choice: "y"))
    }
  }

  /// Settles a doubt by a choice; nothing happens where there is no such doubt or choice.
  mutating func settle(doubt number: Int, by choice: String) -> Bool {
    guard let doubt = state.doubts.first(where: { $0.number == number }),
      doubt.choices(in: state).contains(where: { $0.key == choice })
    else { return false }
    happen(.settled(doubt: number, choice: choice))
    switch doubt.matter {
    case .gate(let reason) where isRefusal(reason) && choice == "n": takeBackRefusal(reason)
    case .gate(let reason):
      if isRefusal(reason), !contact.doNotContact { happen(.doNotContact(true)) }
      let verdict: Ruling.Verdict = choice == "y" ? .confirmed : .withdrawn
      let words = assessment().gates.first { $0.gate.reason == reason }?.words ?? ""
      happen(.ruled(Ruling(reason: reason, verdict: verdict, day: day, note: words)))
    case .contradiction(let criterion):
      if choice == "o" { takeBackContradiction(of: criterion) }
    case .reading(let criterion, let alternatives):
      let index = doubt.choices(in: state).firstIndex { $0.key == choice } ?? 0
      let words = contact.latest(criterion)?.words ?? ""
      record(criterion, .known(alternatives[index]), words: words)
    case .heard(let criterion, let value, let words):
      if choice == "y" { confirm(criterion, value, words) } else { refuse(criterion, value) }
    case .side(let speaker): place(speaker, choice == "o" ? .ours : .theirs)
    }
    return true
  }

  private func isRefusal(_ reason: GateReason) -> Bool {
    playbook.gates.contains { $0.reason == reason && $0.trigger == .refusal }
  }

  /// Takes back the words that were no refusal, and what they brought with them: a call that went
  /// to its end because of them goes on.
  private mutating func takeBackRefusal(_ reason: GateReason) {
    let wasDisqualified = assessment().rating == .disqualified
    guard let criterion = playbook.gates.first(where: { $0.reason == reason })?.criterion else {
      return
    }
    var first = Int.max
    while let fact = contact.latest(criterion), case .statement(let statement)? = fact.value,
      statement.refuses
    {
      first = min(first, fact.evidence.turn)
      happen(.retracted(criterion))
    }
    // Who had asked before these words not to be called is still not called.
    if contact.doNotContact,
      let before = conversation.history.first(where: { $0.turn == first }),
      !before.state.contact.doNotContact
    {
      happen(.doNotContact(false))
    }
    let assessment = assessment()
    guard state.phase == .closing, wasDisqualified, assessment.rating != .disqualified,
      conversation.endedByWhatWasSaid,
      nextQuestion(conversation, playbook, assessment) != nil
    else { return }
    happen(.resumed)
    askNext()
  }

  /// Takes back the newest fact about a criterion and those that agree with it.
  private mutating func takeBackContradiction(of criterion: CriterionID) {
    guard let newest = contact.latest(criterion)?.value else { return }
    repeat {
      happen(.retracted(criterion))
    } while contact.latest(criterion)?.value.map { !contradicts(newest, $0) } ?? false
  }

  /// The step and its day in the words of a rep.
  func nextStep(in text: String) -> Contact.NextStep {
    Contact.NextStep(text: text, day: dayNamed(in: text))
  }

  /// The first day that words name, such as Friday or the 3rd of March.
  func dayNamed(in text: String) -> Day? {
    daysNamed(in: text)?.first
  }

  /// The first and the last day of the first time that words name; of an open one they are the same.
  func daysNamed(in text: String) -> (first: Day, last: Day)? {
    let understanding = understand(
      text, said: day, expecting: Expectation(kind: .horizon), settings: playbook.settings,
      cues: [])
    for reading in understanding.readings {
      guard case .dates(let from, let to) = reading.value else { continue }
      let last = to?.adding(days: -1)
      guard let first = from ?? last else { return nil }
      return (first, last ?? first)
    }
    return nil
  }
}

extension QuestionID {
  /// Whether the engine asks it of its own accord, at the end of a call.
  var isBuiltIn: Bool { self == .outcome || self == .referral || self == .who }
}

extension Conversation {
  /// Whether the end was begun because of what was said, and not by a command.
  fileprivate var endedByWhatWasSaid: Bool {
    guard let last = history.lastIndex(where: { $0.state.phase == .talking }),
      history.indices.contains(last + 1)
    else { return false }
    let (before, after) = (history[last].state, history[last + 1].state)
    return before.contact != after.contact || before.skipped != after.skipped
      || before.postponed != after.postponed
  }

  /// The last turn that changed anything which undoing would bring back; what is hidden or shown
  /// is not.
  var lastTurnWithEffect: Int? {
    var after = state
    for snapshot in history.reversed() {
      var before = snapshot.state
      before.isQuiet = after.isQuiet
      if before != after { return snapshot.turn }
      after = before
    }
    return nil
  }
}
