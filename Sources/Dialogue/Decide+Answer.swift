import AnswerParsing
import Hearing
import Qualification
import Scoring

extension Deliberation {
  /// A line that the rep typed: a command, a choice, a labelled answer, or an answer.
  mutating func take(typed text: String) {
    happen(.typed(text))
    let line = text.trimmed
    if line == "<" {
      take(.back)
    } else if let command = readCommand(line, playbook) {
      take(command)
    } else if let (number, choice) = readChoice(line), settle(doubt: number, by: choice) {
      goOn(lettingGo: false)
    } else if conversation.hasNoDoubt(for: line, playbook) {
      return
    } else if let rows = readLabelledRows(line, playbook) {
      take(rows)
    } else if let (label, rest) = readLabel(line, playbook) {
      take(labelled: label, rest)
      goOn(lettingGo: false)
    } else if line.isEmpty {
      if state.phase == .closing { closeOrReturn() }
    } else if asksWho {
      take(who: line)
    } else if state.phase == .closing, !hasQuestionAgain {
      close(with: line)
    } else {
      take(answer: line)
      goOn(lettingGo: true)
    }
    // A label or a command may have said who it was.
    if asksWho, contact.identity[.name] != nil { close() }
  }

  /// Puts the next question where the open one is settled, or where a gate is in doubt.
  ///
  /// A question to ask on is let go once something else was said; the others stay open.
  mutating func goOn(lettingGo: Bool) {
    dropMootDoubts()
    guard state.phase == .talking else {
      if let open = state.open, lettingGo || isSettled(open) { returnToOutcome() }
      return
    }
    raiseGateDoubts()
    guard conversation.kind.asks else { return }
    guard let open = state.open else { return askNext() }
    let assessment = assessment()
    let next = nextQuestion(conversation, playbook, assessment)
    let isUrgent =
      state.asksWhoElse(assessment)
      ? open.id != .referral
      : open.id == .referral || next.map { playbook.asksAboutGate($0.id) } ?? false
    if isUrgent || isSettled(open) || (lettingGo && open.id.isFollowUp) { askNext() }
  }

  mutating func askNext() {
    if let next = nextQuestion(conversation, playbook, assessment()) {
      happen(.asked(next.id, text: next.text))
    } else {
      beginClosing()
    }
  }

  /// Whether an answer of any kind to a question came in this turn.
  func isSettled(_ open: Conversation.OpenQuestion) -> Bool {
    let question = playbook.question(open.id)
    return events.contains { event in
      switch event {
      case .recorded(let fact): question?.criteria.contains(fact.criterion) == true
      case .identified(let field, _): question?.target == .field(field)
      case .referralSource, .betterServed, .noted: open.id == .referral
      default: false
      }
    }
  }

  /// Rows that came in one piece: each labelled answer, and before them what has no label.
  private mutating func take(_ rows: LabelledRows) {
    let isOutcome = state.phase == .closing && !hasQuestionAgain
    if !rows.opening.isEmpty, !isOutcome { take(answer: rows.opening) }
    for (label, rest) in rows.answers where !rest.isEmpty { take(labelled: label, rest) }
    if !rows.opening.isEmpty, asksWho {
      take(who: rows.opening)
    } else if !rows.opening.isEmpty, isOutcome {
      close(with: rows.opening)
    } else {
      goOn(lettingGo: !rows.opening.isEmpty)
    }
  }

  private mutating func take(labelled label: Label, _ rest: String) {
    switch label {
    case .note: happen(.noted(rest))
    case .field(.name):
      if rest.isEmpty { happen(.identified(.name, nil)) } else { identify(by: rest) }
    case .field(let field): happen(.identified(field, rest.isEmpty ? nil : rest))
    case .question(let question, let criterion):
      if takeOut(criterion.map { [$0] } ?? question.criteria, by: rest) { return }
      var expectation = playbook.expectation(for: question.id)
      var text = rest
      if let criterion {
        let together = "\(criterion.rawValue): \(rest)"
        if judgesSeveral(together, expectation) {
          text = together
        } else {
          // One of several judgements is given by itself: "access: weak".
          expectation?.criteria = [criterion]
        }
      }
      take(
        answer: text, to: question.id, expectation, replacing: .unlessNeed, isLabelled: true)
    }
  }

  /// Takes out what is known of criteria where an answer put again says that nothing is:
  /// "budget: not known".
  mutating func takeOut(_ criteria: [CriterionID], by text: String) -> Bool {
    guard saysUnknown(text), criteria.contains(where: { contact.latest($0) != nil }) else {
      return false
    }
    for criterion in criteria {
      while contact.latest(criterion) != nil { happen(.retracted(criterion)) }
    }
    return true
  }

  /// Whether a labelled answer goes on with other labels: "trust: strong, listening: partial".
  private func judgesSeveral(_ text: String, _ expectation: Expectation?) -> Bool {
    guard expectation?.kind == .judgement else { return false }
    let understanding = understand(
      text, said: day, expecting: expectation, settings: playbook.settings, cues: [])
    return understanding.facts.count > 1
  }

  /// An answer to the open question, which may say other things as well.
  private mutating func take(answer text: String) {
    guard let open = state.open else {
      take(answer: text, to: nil, nil, replacing: .nothing)
      return
    }
    if open.id == .referral {
      take(referral: text)
    } else if isPutToContact(text) {
      happen(.noted(text))
    } else if case .field(let field) = playbook.question(open.id)?.target, !isRefusal(text) {
      happen(.identified(field, text))
    } else {
      let wasAnswered = !open.id.isFollowUp && hasKnownAnswer(to: open.id)
      if takeOut(playbook.question(open.id)?.criteria ?? [], by: text) { return }
      // In a practice the rep asks on, and nothing was gone back to.
      let answered = conversation.kind == .practice ? Replacing.unlessNeed : .known
      take(
        answer: text, to: open.id, playbook.expectation(for: open.id),
        replacing: wasAnswered ? answered : .nothing)
    }
  }

  /// Whether a line is what the rep or the contact asks the other, and so answers nothing, such as "do
  /// you have a budget for this?".
  private func isPutToContact(_ text: String) -> Bool {
    guard conversation.kind == .call, text.trimmed.hasSuffix("?") else { return false }
    let words = Lexer.tokens(of: text).map(\.word)
    guard let first = words.first, listener.allQuestions(in: text).first?.range.lowerBound == 0
    else { return false }
    if auxiliaries.contains(first) { return words.contains { ["you", "your"].contains($0) } }
    let next = words.dropFirst().first ?? .nothing
    return ["what", "who", "when", "which", "how", "why"].contains(first)
      && (auxiliaries.contains(next)
        || ["'s", "decides", "signs", "pays", "soon", "much", "many", "long"].contains(next))
  }

  private func hasKnownAnswer(to id: QuestionID) -> Bool {
    playbook.question(id)?.criteria.contains { contact.holding($0)?.value != nil } ?? false
  }

  /// Reads an answer and records all that it says; a label says what it is about.
  mutating func take(
    answer text: String, to question: QuestionID?, _ expectation: Expectation?,
    replacing: Replacing, speaker: String? = nil, isLabelled: Bool = false
  ) {
    let expectation = speaker == nil ? seenFromNote(expectation) : expectation
    let understanding = understand(
      text, said: day, expecting: expectation, settings: playbook.settings, cues: playbook.cues)
    let facts =
      isLabelled
      ? understanding.facts : ofTheirMatter(understanding.facts, in: text, asked: expectation)
    var answered = false
    for spoken in facts {
      guard let criterion = playbook.criterion(for: spoken, asked: expectation) else { continue }
      let isAsked = expectation?.criteria.contains(criterion) == true
      take(
        spoken, for: criterion, from: text, replacing: isAsked ? replacing : .nothing, speaker)
      answered = answered || isAsked || expectation == nil
    }
    if !answered, speaker == nil, !isLabelled,
      take(note: text, besides: facts, asked: expectation)
    {
      return
    }
    guard !answered, let question else {
      if understanding.facts.isEmpty, speaker == nil { happen(.noted(text)) }
      return
    }
    let hasFacts = !understanding.facts.isEmpty
    take(understanding.reply, to: question, text, hasFacts: hasFacts, speaker: speaker)
  }

  /// An answer that gave no value for the question: why there is none is kept with the words.
  private mutating func take(
    _ reply: Understanding.Reply?, to question: QuestionID, _ text: String, hasFacts: Bool,
    speaker: String?
  ) {
    if speaker != nil { return }
    let criteria = playbook.question(question)?.criteria ?? []
    guard !question.isFollowUp, let criterion = criteria.first,
      contact.holding(criterion)?.value == nil
    else {
      // What was known stays known; the words are kept as a note.
      if !hasFacts || reply == .doesNotKnow || reply == .declined { happen(.noted(text)) }
      return
    }
    switch reply {
    case .doesNotKnow: record(criterion, .doesNotKnow, words: text)
    case .declined: record(criterion, .declined, words: text)
    case .unclear, nil: if !hasFacts { record(criterion, .notUnderstood, words: text) }
    }
  }

  /// Records one fact that was said, by what is on record.
  mutating func take(
    _ spoken: SpokenFact, for criterion: CriterionID, from text: String, replacing: Replacing,
    _ speaker: String?
  ) {
    var spoken = spoken
    let words = text.words(in: spoken.range)
    if speaker == nil { spoken.value = seenByContact(spoken.value) }
    let earlier = contact.holding(criterion)
    var fact = (value: spoken.value, words: words, contradicts: false)
    if let earlier, let old = earlier.value {
      if spoken.isCorrection || replaces(old, by: spoken.value, of: criterion, replacing) {
        fact.value = spoken.isCorrection ? overlay(spoken.value, on: old) : spoken.value
      } else {
        switch reconcile(spoken.value, with: old) {
        case .same:
          fact.value = old
          if earlier.day == day { fact.words = earlier.words }
        case .adds(let both):
          fact.value = both
          if earlier.day == day, earlier.words != words {
            fact.words = joined(earlier.words, words)
          }
        // What is typed holds against what was only heard.
        case .contradicts: fact.contradicts = !isUnconfirmed(criterion)
        }
      }
    }
    record(
      criterion, .known(fact.value), words: fact.words, basis: spoken.basis,
      confidence: spoken.confidence, speaker: speaker)
    if fact.contradicts { doubt(.contradiction(criterion)) }
    if spoken.confidence == .guess, !spoken.alternatives.isEmpty {
      doubt(.reading(criterion, alternatives: spoken.alternatives))
    }
    note(consequencesOf: fact.value, words: words)
  }

  /// What is expected of a line that the rep typed: "he decides" tells of the contact, unless somebody
  /// else is known to decide or was asked about.
  func seenFromNote(_ expectation: Expectation?) -> Expectation? {
    var expectation = expectation
    let isOfOthers = expectation?.part == .decider || expectation?.part == .path
    expectation?.isNoteOnContact = !isOfOthers && !contact.people.contains(where: \.decides)
    return expectation
  }

  /// A value of a note in which the contact is no third person: of Graham, "Graham decides" is his own
  /// part.
  func seenByContact(_ value: FactValue) -> FactValue {
    guard case .authority(var authority) = value, authority.part == nil,
      let name = contact.identity[.name]?.lowercased(),
      let index = authority.people.firstIndex(where: { person in
        person.decides && person.name.map { isName($0.lowercased(), of: name) } ?? false
      })
    else { return value }
    authority.people.remove(at: index)
    authority.part = .decides
    return .authority(authority)
  }

  /// Whether a name is the whole name, the first or the family of somebody, a title left out.
  private func isName(_ name: String, of whole: String) -> Bool {
    let titles: Set<Substring> = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr."]
    func untitled(_ name: String) -> [Substring] {
      name.split(separator: " ").filter { !titles.contains($0) }
    }
    let parts = untitled(whole)
    let (name, whole) = (untitled(name).joined(separator: " "), parts.joined(separator: " "))
    return !name.isEmpty
      && (name == whole || parts.first.map { $0 == name } ?? false
        || parts.last.map { $0 == name } ?? false)
  }

  /// Whether a value takes the place of an earlier one: a second trouble stands beside the first
  /// until the review, where what is on record is put right.
  private func replaces(
    _ old: FactValue, by new: FactValue, of criterion: CriterionID, _ replacing: Replacing
  ) -> Bool {
    // The last word on each point of the ideal customer holds; the other points stay.
    if case .checklist = new { return false }
    return switch replacing {
    case .nothing: false
    case .known: true
    case .unlessNeed:
      playbook.criterion(criterion)?.kind != .need || state.phase != .talking
        || contradicts(new, old)
    }
  }

  /// The words of one fact that was said in parts; of very many the latest.
  private func joined(_ earlier: String, _ words: String) -> String {
    let separator = " … "
    var rest = earlier[...]
    while rest.utf8.count + words.utf8.count > 1000 {
      guard let end = rest.firstRange(of: separator) else { return words }
      rest = rest[end.upperBound...]
    }
    return rest + separator + words
  }

  /// What a value brings with it: people to link, a wish not to be called, a day to ask again.
  mutating func note(consequencesOf value: FactValue, words: String) {
    switch value {
    case .authority(let authority):
      for person in authority.people
      where !contact.people.contains(person) && (person.name != nil || person.role != nil) {
        happen(.linked(person))
      }
    case .statement(let statement):
      // A maybe is asked about, and bars nobody; "then it is not for us" is about what was offered.
      let isOfOffer =
        !statement.signals.contains(.doNotCall) && words.lowercased().hasPrefix("then ")
      if statement.refuses, !statement.isHedged, !isOfOffer, !contact.doNotContact {
        happen(.doNotContact(true))
      }
    case .budget(let budget):
      if let day = budget.availableFrom, contact.revisitOn != day { happen(.revisitPlanned(day)) }
    case .horizon(let horizon):
      if horizon.roadblock != nil, let day = horizon.from, contact.revisitOn != day {
        happen(.revisitPlanned(day))
      }
    default: break
    }
  }

  /// Lets go of doubts about gates that nothing closes any more.
  mutating func dropMootDoubts() {
    let closed = assessment().gates.map(\.gate.reason)
    for doubt in state.doubts {
      guard case .gate(let reason) = doubt.matter, !closed.contains(reason) else { continue }
      happen(.settled(doubt: doubt.number, choice: "moot"))
    }
  }

  /// Asks once about each gate that has closed, and about an inferred one nothing else asks of.
  mutating func raiseGateDoubts() {
    for finding in assessment().gates {
      let reason = finding.gate.reason
      guard contact.ruling(reason) == nil, finding.state != .overridden else { continue }
      let isAskedAnyway =
        finding.state == .inferred
        && playbook.questions.contains { question in
          question.followUps.contains {
            $0.condition == .inDoubt(reason) && !state.asked.contains($0.id)
          }
        }
      if !isAskedAnyway { doubt(.gate(reason)) }
    }
  }
}

/// What an answer does to what is on record of its criterion.
enum Replacing {
  /// It stands beside it, and one that can't is a doubt.
  case nothing
  /// It takes its place, except that one trouble does not make another go away.
  case unlessNeed
  /// It takes its place.
  case known
}

extension Event {
  /// Whether the event is an input as it came, and not what it led to.
  var isInput: Bool {
    switch self {
    case .typed, .heard, .edited: true
    default: false
    }
  }
}

extension Statement {
  /// Whether the words refuse, be it the offer or a call.
  var refuses: Bool { signals.contains(.refuses) || signals.contains(.doNotCall) }
}

extension Playbook {
  /// Whether a question is one to ask on while a gate is in doubt.
  func asksAboutGate(_ id: QuestionID) -> Bool {
    question(id)?.followUps.contains {
      guard $0.id == id, case .inDoubt = $0.condition else { return false }
      return true
    } ?? false
  }
}

extension String {
  /// The words in a range of UTF-8 offsets, without white space at the ends.
  func words(in range: Range<Int>) -> String {
    let count = utf8.count
    let lower = Swift.min(Swift.max(range.lowerBound, 0), count)
    let upper = Swift.min(Swift.max(range.upperBound, lower), count)
    let start = utf8.index(utf8.startIndex, offsetBy: lower)
    let end = utf8.index(utf8.startIndex, offsetBy: upper)
    return String(decoding: utf8[start..<end], as: UTF8.self).trimmed
  }
}

/// Whether an answer says that nothing is known, and nothing else.
private func saysUnknown(_ text: String) -> Bool {
  unknownAnswers.contains(text.lowercased().trimmed)
}

/// What reps type where a value that was recorded was never said.
private let unknownAnswers: Set<String> = [
  "?", "-", "unknown", "not known", "not known yet", "not yet known", "still unknown", "still open",
  "open", "not said", "not said yet", "never said", "nothing said", "not told", "not asked",
  "not asked yet", "take it out", "take out", "remove", "remove it", "delete", "delete it", "clear",
  "forget it",
]

/// Verbs that stand before or behind the word that asks.
private let auxiliaries: WordSet = [
  "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "have", "has",
  "should",
]
