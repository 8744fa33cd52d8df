import AnswerParsing
import Dialogue
public import Hearing
import Qualification
import Scoring

/// Debriefs a talk by yes/no checks; the same talk gives the same answer on any machine.
public func debrief(_ talk: Talk, _ listener: Listener) -> Debrief {
  let debriefing = Debriefing(talk, listener)
  return Debrief(
    checks: debriefing.checks, measures: debriefing.measures, spin: debriefing.spin)
}

/// The work of one debrief.
struct Debriefing {
  let talk: Talk
  let listener: Listener
  let heard: Contact
  /// What was heard, with the gates that the rep confirmed in keeping with it.
  let judged: Contact
  /// The questions that our side puts in each turn.
  let asked: [[AskedQuestion]]
  /// All questions that our side puts in each turn, polite ones too.
  let put: [[PutQuestion]]
  let measures: CallMeasures
  /// The gate that disqualifies them by what they said, and the turn in which it closed; nothing where
  /// none does.
  let closedGate: (gate: Gate, turn: Int)?

  init(_ talk: Talk, _ listener: Listener) {
    self.talk = talk
    self.listener = listener
    let playbook = listener.playbook
    asked = talk.call.turns.map { turn in
      talk.sides.side(of: turn.speaker) == .ours
        ? listener.discoveryQuestions(in: turn.text) : []
    }
    put = talk.call.turns.map { turn in
      talk.sides.side(of: turn.speaker) == .ours ? listener.allQuestions(in: turn.text) : []
    }
    heard =
      HeardCall.hearing(talk.call, talk.sides, on: talk.day, listener).conversation.contact
    measures = measure(talk.call, sides: talk.sides, asked: asked, facts: heard.facts)
    let put = put
    func askedOn(_ turn: Int) -> Bool {
      put.dropFirst(turn).joined().contains(where: \.soundsOut)
    }
    judged = Debriefing.judged(heard, in: talk, under: playbook, asked: asked, askedOn: askedOn)
    closedGate = Debriefing.closedGate(
      of: judged, under: playbook, asOf: talk.day, askedOn: askedOn)
  }

  var playbook: Playbook { listener.playbook }

  var checks: [Check] { allChecks.map(lettingGo) }

  private var allChecks: [Check] {
    askedChecks + [
      orderCheck, pitchCheck, formCheck, oneAtATimeCheck, cueCheck, whoElseCheck, dateCheck,
      reasonCheck, stepCheck,
    ]
      + [objectionCheck, disqualifierCheck].compactMap { $0 } + recordedChecks
      + [ratingCheck].compactMap { $0 }
  }

  var spin: [Question.SPIN] {
    asked.flatMap { $0 }.compactMap { playbook.question($0.question)?.spin }
  }

  // MARK: Questions

  private var askedChecks: [Check] {
    playbook.questions.filter { $0.isCore && $0.isAloud }.map { question in
      check(
        "asked-" + question.id.rawValue, Wording.asked(question.id),
        at: first(question.id) ?? (isOfDeciders(question) ? whoElseTakenUp : nil),
        instead: question.ask)
    }
  }

  private func isOfDeciders(_ question: Question) -> Bool {
    question.criteria.contains { playbook.criterion($0)?.kind == .authority }
  }

  /// Where a question was first put, also one that asks on.
  private func first(_ id: QuestionID) -> Check.Evidence? {
    for (index, questions) in asked.enumerated() {
      if let found = questions.first(where: { playbook.question($0.question)?.id == id }) {
        let text = talk.call.turns[index].text
        return Check.Evidence(turn: index + 1, words: text.slice(found.range).trimmedSpaces)
      }
    }
    return nil
  }

  func question(taking kind: FactKind) -> Question? {
    playbook.questions.first { question in
      question.criteria.contains { playbook.criterion($0)?.kind == kind }
    }
  }

  private var orderCheck: Check {
    let need = question(taking: .need)
    let challenges = need.flatMap { first($0.id) }
    let money = question(taking: .budget).flatMap { first($0.id) }
    let isFirst = challenges.map { ($0.turn ?? 0) <= (money?.turn ?? .max) } ?? false
    return Check(
      id: "challenges-first", title: Wording.orderTitle, isPassed: isFirst,
      evidence: isFirst ? challenges : money, tryInstead: isFirst ? nil : need?.ask)
  }

  private var formCheck: Check {
    let sounding = put.indices.flatMap { index in
      put[index].filter { question in
        question.soundsOut || asked[index].contains { $0.range.overlaps(question.range) }
      }.map { (turn: index, question: $0) }
    }
    func form(_ turn: Int, _ question: PutQuestion) -> QuestionForm {
      question.form(in: talk.call.turns[turn].text)
    }
    let open = sounding.filter { form($0.turn, $0.question) == .open }
    let closed = sounding.first { form($0.turn, $0.question) == .closed }
    let isPassed = !sounding.isEmpty && open.count * 2 >= sounding.count
    let shown = isPassed ? open.first : closed
    return Check(
      id: "open-form", title: Wording.formTitle(open.count, of: sounding.count),
      isPassed: isPassed,
      evidence: shown.map { turn, question in
        Check.Evidence(
          turn: turn + 1, words: talk.call.turns[turn].text.slice(question.range))
      }, tryInstead: isPassed ? nil : Wording.openInstead)
  }

  private var cueCheck: Check {
    // Who has disqualified themselves is asked on about nothing.
    let cues = droppedCues.filter { $0.turn < closingTurn ?? .max }
    let missed = cues.first
    return Check(
      id: "followed-cues", title: Wording.cueTitle(cues.count), isPassed: missed == nil,
      evidence: missed.map { cue in
        Check.Evidence(
          turn: cue.turn, words: talk.call.turns[cue.turn - 1].text.slice(cue.range))
      }, tryInstead: missed.map { Wording.followInstead($0.subject) })
  }

  private var whoElseCheck: Check {
    check(
      "who-else", Wording.whoElseTitle, at: whoElseAsked ?? whoElseTakenUp,
      instead: Wording.whoElseInstead)
  }

  // MARK: What came of it

  private var dateCheck: Check {
    let told = heard.facts.last { fact in
      if case .horizon(let horizon)? = fact.value { horizon.isDate } else { false }
    }
    return check(
      "date", Wording.dateTitle, at: told.map(evidence),
      instead: question(taking: .horizon)?.ask)
  }

  private var reasonCheck: Check {
    let told = heard.facts.last { fact in
      if case .horizon(let horizon)? = fact.value { horizon.event != nil } else { false }
    }
    return check(
      "why-date", Wording.reasonTitle, at: whyDateAsked ?? told.map(evidence) ?? reasonTold,
      instead: Wording.reasonInstead)
  }

  /// A sentence of the turn in which a date was told that says what it hangs on.
  private var reasonTold: Check.Evidence? {
    let dated = heard.facts.last { fact in
      guard case .horizon(let horizon)? = fact.value else { return false }
      return horizon.from != nil || horizon.to != nil
    }
    guard let turn = dated?.evidence.turn, talk.call.turns.indices.contains(turn - 1) else {
      return nil
    }
    let text = talk.call.turns[turn - 1].text
    return sentences(of: text).map { text.slice($0) }
      .first { TalkPhrases.reasons.isFound(in: $0) && !TalkPhrases.noReason.isFound(in: $0) }
      .map { Check.Evidence(turn: turn, words: $0) }
  }

  /// Where it was asked why the date is that date: behind one that was told, or by what comes late.
  private var whyDateAsked: Check.Evidence? {
    let dated = heard.facts.first { fact in
      if case .horizon? = fact.value { true } else { false }
    }
    return talk.call.turns.indices.first { index in
      let text = talk.call.turns[index].text
      guard talk.sides.side(of: talk.call.turns[index].speaker) == .ours else { return false }
      // "Why August first?"
      let isWhy = put[index].contains { question in
        let asked = words(of: text.slice(question.range))
        return asked.first == "why" && asked.count <= 6
      }
      if isWhy, heard.facts.contains(where: { $0.evidence.turn == index && $0.isDated }) {
        return true
      }
      return TalkPhrases.whyThen.isFound(in: text)
        && (dated.map { $0.evidence.turn == index } ?? false
          || TalkPhrases.lateness.isFound(in: text))
    }.map(turn)
  }

  /// Whether the rep has every gate that was heard; nothing where none was, or there are no notes.
  private var disqualifierCheck: Check? {
    guard let notes = talk.notes else { return nil }
    let gates = assess(judged, under: playbook, asOf: talk.day).gates
      .filter { $0.effect == .disqualified && $0.state != .overridden }
    let known = Set(assess(notes, under: playbook, asOf: talk.day).gates.map(\.gate.reason))
    let missed = gates.first { !known.contains($0.gate.reason) }
    guard let shown = missed ?? gates.first else {
      return Check(
        id: "disqualifier", title: Wording.noGateTitle, isPassed: true, evidence: nil,
        tryInstead: nil)
    }
    return Check(
      id: "disqualifier", title: Wording.gateTitle(shown.gate.text), isPassed: missed == nil,
      evidence: Check.Evidence(turn: turn(saying: shown.words), words: shown.words),
      tryInstead: missed.map { Wording.gateInstead($0.gate.criterion) })
  }

  /// Whether each fact that was heard is on record at its level; none without notes.
  private var recordedChecks: [Check] {
    guard let notes = talk.notes else { return [] }
    let right = assess(heard, under: playbook, asOf: talk.day)
    let own = assess(notes, under: playbook, asOf: talk.day)
    return playbook.criteria.compactMap { criterion in
      // What they say once they are disqualified is about somebody else's offer, or a courtesy.
      guard let level = right.standing(criterion.id)?.level, let fact = heard.holding(criterion.id),
        fact.evidence.turn <= closingTurn ?? .max
      else { return nil }
      let noted = own.standing(criterion.id)?.level
      let other = otherValue(of: notes.holding(criterion.id)?.value, than: fact.value)
      let isRight = noted == level && other == nil
      return Check(
        id: "recorded-" + criterion.id.rawValue,
        title: other.map { Wording.recorded(criterion.id, as: $0.noted, told: $0.told) }
          ?? Wording.recorded(criterion.id, noted, right: level),
        isPassed: isRight, evidence: evidence(fact),
        tryInstead: isRight ? nil : Wording.recordInstead(criterion.id, fact.words))
    }
  }

  /// What was noted and what was told, where both can't be: another day, another sum, nobody for
  /// somebody.
  private func otherValue(
    of noted: FactValue?, than told: FactValue?
  ) -> (noted: FactValue, told: FactValue)? {
    guard let noted, let told else { return nil }
    switch (noted, told) {
    case (.horizon, .horizon), (.budget, .budget):
      return contradicts(noted, told) ? (noted, told) : nil
    case (.competition(let mine), .competition(let theirs)):
      return mine.isNobody == theirs.isNobody ? nil : (noted, told)
    default: return nil
    }
  }

  private var ratingCheck: Check? {
    guard let guess = talk.guess else { return nil }
    let right = assess(judged, under: playbook, asOf: talk.day)
    let reason = RatingReason(right, playbook)
    return Check(
      id: "rating", title: Wording.rated(guess, right: right.rating),
      isPassed: guess == right.rating,
      evidence: reason.words.map { Check.Evidence(turn: turn(saying: $0), words: $0) },
      tryInstead: guess == right.rating
        ? nil
        : Wording.ratingInstead(right.rating, reason))
  }

  // MARK: Evidence

  func check(
    _ id: String, _ title: String, at evidence: Check.Evidence?, instead: String?
  ) -> Check {
    Check(
      id: id, title: title, isPassed: evidence != nil, evidence: evidence,
      tryInstead: evidence == nil ? instead : nil)
  }

  func turn(_ index: Int) -> Check.Evidence {
    Check.Evidence(turn: index + 1, words: talk.call.turns[index].text)
  }

  func evidence(_ fact: Fact) -> Check.Evidence {
    Check.Evidence(turn: fact.evidence.turn, words: fact.words)
  }

  private func turn(saying words: String) -> Int? {
    judged.facts.first { $0.words == words }?.evidence.turn
  }
}

extension Competition {
  /// Whether nobody else is weighed.
  fileprivate var isNobody: Bool { names.isEmpty && (count ?? 0) == 0 }
}

extension Fact {
  /// Whether it is about a time.
  fileprivate var isDated: Bool { if case .horizon? = value { true } else { false } }
}

extension Horizon {
  /// Whether it is a day, or half a year at most, to hold on to: some time within a year is none.
  fileprivate var isDate: Bool {
    guard let from, let to else { return from != nil || to != nil }
    return to.number - from.number <= 186
  }
}

extension String {
  fileprivate var trimmedSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
