import Dialogue
import Hearing
import Qualification
import Scoring

/// A call in which some lines were typed, one after another.
struct PreparedCall: Sendable {
  private(set) var conversation: Conversation
  private(set) var openQuestion: QuestionID?

  /// Makes a call with lines typed into it; one that is no call puts no questions of its own.
  init(
    _ lines: [String], on day: Day, kind: Conversation.Kind = .call, with name: String? = nil,
    _ listener: Listener
  ) {
    var contact = Contact(id: "card")
    contact.identity[.name] = name
    conversation = Conversation(
      kind: kind, started: Moment(startOf: day), day: day, contact: contact)
    take(.began, listener)
    for line in lines { take(.typed(line), listener) }
  }

  @discardableResult
  mutating func take(_ content: Input.Content, _ listener: Listener) -> [Event] {
    let events = decide(Input(content), conversation, listener)
    for event in events {
      evolve(&conversation, Entry(event: event))
      if case .asked(let id, _) = event { openQuestion = id }
    }
    return events
  }

  /// Takes a line as it is typed in a call; gives what is shown of it there, but for the question
  /// that comes next.
  mutating func lines(taking line: String, _ listener: Listener) -> [Line] {
    let before = conversation
    let events = take(.typed(line), listener).filter { event in
      if case .asked = event { false } else { true }
    }
    return present(
      events, from: before, to: conversation, listener.playbook, asOf: conversation.day)
  }

  func assessment(_ playbook: Playbook) -> Assessment {
    assess(conversation.contact, under: playbook, asOf: conversation.day)
  }
}

extension PreparedCall {
  /// The contact of a lesson as it is before a step, with the notes of all earlier ones.
  ///
  /// The lesson puts the questions, so the engine puts none: a line answers what the step asks for.
  init(_ lesson: Lesson, before step: Int, _ listener: Listener) {
    self.init(
      lesson.facts.map(\.line), on: lesson.day, kind: .practice, with: lesson.contact, listener)
    for earlier in lesson.steps[..<step] {
      guard case .note(_, let goals, let solution)? = earlier.task else { continue }
      note(solution, for: goals, listener)
    }
    if lesson.steps.indices.contains(step) { ask(for: lesson.steps[step], listener.playbook) }
  }

  /// Takes lines that are typed for some goals.
  mutating func note(_ lines: [String], for goals: [Lesson.Goal], _ listener: Listener) {
    for line in lines {
      ask(for: goals, listener.playbook)
      take(.typed(line), listener)
    }
  }

  /// Puts the question that a step is about, as it was put in the call of which the step tells.
  mutating func ask(for step: Lesson.Step, _ playbook: Playbook) {
    if case .note(_, let goals, _)? = step.task { ask(for: goals, playbook) }
  }

  /// Puts the question of a goal that does not hold yet, of one about which nothing is known first.
  mutating func ask(for goals: [Lesson.Goal], _ playbook: Playbook) {
    let assessment = assessment(playbook)
    let wanted = goals.filter { !$0.holds(in: assessment) }.compactMap { $0.criterion(playbook) }
    let criterion = wanted.first { assessment.standing($0)?.level == nil } ?? wanted.first
    guard let criterion,
      let question = playbook.questions.first(where: { $0.criteria.contains(criterion) }),
      conversation.state.open?.id != question.id
    else { return }
    evolve(&conversation, Entry(event: .asked(question.id, text: question.ask)))
  }
}

extension Lesson.Goal {
  /// What must come to be known for it; nothing where that is left to whoever does the lesson.
  func criterion(_ playbook: Playbook) -> CriterionID? {
    switch self {
    case .atLeast(let id, _): id
    case .gate(let reason): playbook.gates.first { $0.reason == reason }?.criterion
    case .unknown, .rating: nil
    }
  }
}
