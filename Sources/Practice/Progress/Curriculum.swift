public import Qualification

/// What there is to learn: lessons, cards and practices, and which skill each of them trains.
public struct Curriculum: Hashable, Sendable {
  /// The playbook by whose questions and criteria skills are told apart.
  public var playbook: Playbook

  /// The lessons, in the order in which they are done.
  public private(set) var lessons: [Course] = []

  /// The names of the practices, in order.
  public private(set) var practices: [String]

  /// The skill that each card trains, by the name of the card.
  public private(set) var cards: [String: Skill] = [:]

  /// The skills, in the order in which they are shown.
  public private(set) var skills: [Skill] = []

  private let checks: [String: Skill]

  /// A lesson as far as it takes to say who has done it.
  public struct Course: Hashable, Sendable {
    /// The name of the lesson.
    public var name: String
    /// What it is called.
    public var title: String
    /// The criteria that it is about.
    public var skills: Set<Skill>
  }

  /// Makes a curriculum of lessons by name, cards and the names of practices.
  public init(
    _ playbook: Playbook, lessons: [(name: String, lesson: Lesson)], cards: [Card],
    practices: [String]
  ) {
    self.playbook = playbook
    self.practices = practices
    checks = Curriculum.checks(of: playbook)
    self.lessons = lessons.sorted { ($0.lesson.number, $0.name) < ($1.lesson.number, $1.name) }
      .map { Course(name: $0.name, title: $0.lesson.title, skills: skills(of: $0.lesson)) }
    for card in cards { self.cards[card.id] = skill(of: card) }
    let trained = Set(self.cards.values).union(self.lessons.flatMap(\.skills))
    let core = playbook.questions.filter(\.isCore).flatMap(\.criteria)
    let criteria = core + playbook.criteria.map(\.id).filter { !core.contains($0) }
    skills = criteria.map(Skill.criterion).filter { skill in
      trained.contains(skill) || core.contains { .criterion($0) == skill }
    }
    skills += [.conversation, .judgement]
  }

  /// The skill that a check of a debrief looks at; nothing where it is a check of another playbook.
  public func skill(ofCheck id: String) -> Skill? {
    if let known = checks[id] { return known }
    for prefix in ["recorded-", "asked-"] where id.hasPrefix(prefix) {
      let criterion = CriterionID(rawValue: String(id.dropFirst(prefix.utf8.count)))
      return playbook.criterion(criterion).map { .criterion($0.id) }
    }
    return nil
  }

  private static func checks(of playbook: Playbook) -> [String: Skill] {
    var checks: [String: Skill] = [
      "open-form": .conversation, "followed-cues": .conversation, "next-step": .conversation,
      "pitch": .conversation, "one-at-a-time": .conversation, "objections": .conversation,
      "disqualifier": .judgement, "rating": .judgement,
    ]
    for (id, kind) in [
      ("challenges-first", FactKind.need), ("who-else", .authority), ("date", .horizon),
      ("why-date", .horizon),
    ] {
      checks[id] = playbook.criterion(taking: kind).map { .criterion($0.id) }
    }
    for question in playbook.questions {
      checks["asked-" + question.id.rawValue] = question.criteria.first.map { .criterion($0) }
    }
    return checks
  }

  private func skill(of card: Card) -> Skill? {
    switch card.kind {
    case .rate: .judgement
    case .level: card.facts.first.map { .criterion($0.criterion) }
    case .unknown: skill(ofCheck: "recorded-" + card.answer)
    case .next: skill(ofCheck: "asked-" + card.answer)
    case .gate:
      playbook.gates.first { $0.reason.rawValue == card.answer }.map { .criterion($0.criterion) }
    }
  }

  private func skills(of lesson: Lesson) -> Set<Skill> {
    var skills: Set<Skill> = []
    for step in lesson.steps {
      switch step.task {
      case .ask(_, let question, _):
        if let skill = skill(ofCheck: "asked-" + question.rawValue) { skills.insert(skill) }
      case .note(_, let goals, _):
        for goal in goals { if let skill = skill(of: goal) { skills.insert(skill) } }
      case .choose, nil: break
      }
    }
    return skills
  }

  private func skill(of goal: Lesson.Goal) -> Skill? {
    switch goal {
    case .atLeast(let id, _), .unknown(let id): .criterion(id)
    case .rating: .judgement
    case .gate(let reason):
      playbook.gates.first { $0.reason == reason }.map { .criterion($0.criterion) }
    }
  }
}
