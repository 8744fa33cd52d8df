import AnswerParsing
import Dialogue
import Qualification
import Scoring

extension Wording {
  static let lessonKeys = "hint  solution  reset  quit"
  static let lessonKeysTold =
    "Keys: hint helps, solution shows it, reset begins the step again, quit leaves."
  static func lessonDay(_ day: Day) -> String { "In this lesson, today is \(day.iso)." }
  static let noSkipping = "no step is left out: solution shows this one, type it to go on"
  static let askLabel = "you> "
  static let noteLabel = "note> "
  static let noHint = "there is no hint in this step"
  static let otherOption = "not that one: look again, or type hint"
  static let stepReset = "the step is as it began"
  static let contactReset = "the contact is as the lesson has it"
  static let solved = "Solved."
  static let holds = "holds: "
  static let notYet = "not yet: "

  static func lessonTitle(_ lesson: Lesson) -> String { "Lesson \(lesson.number): \(lesson.title)" }

  static func lessonDone(_ lesson: Lesson) -> String {
    "Lesson \(lesson.number) is done: \(lesson.title)"
  }

  static func noOption(_ text: String, _ count: Int) -> String {
    "\(text) is none of these: type a number from 1 to \(count)"
  }

  static func otherQuestion(_ asked: [QuestionID]) -> String {
    let topics = asked.map(\.rawValue).joined(separator: ", ")
    return topics.isEmpty
      ? "no question of the playbook is heard in that: ask it another way, or type hint"
      : "heard as a question about \(topics): ask for the other thing, or type hint"
  }

  static func solution(_ task: Lesson.Task) -> [String] {
    ["One way, to type or to choose:"] + task.solution.map { "  " + $0 }
  }

  static let soFar = ", so far "
  static let wanted = "    wanted: "
  static let wantedInPart = "    wanted, in part at least: "
  static func notUnderstoodOf(_ id: CriterionID) -> String {
    ", and nothing about \(id.rawValue) was understood"
  }

  static func goal(_ goal: Lesson.Goal) -> String {
    switch goal {
    case .atLeast(let id, let level): "\(id.rawValue) at least \(level.rawValue)"
    case .unknown(let id): "\(id.rawValue) unknown"
    case .rating(let rating): "rated \(rating.rawValue)"
    case .gate(let reason): "closed by the gate \(reason.rawValue)"
    }
  }
}

extension Lesson.Goal {
  /// Whether it holds, and where it does not, what was understood instead and what is wanted.
  func lines(in assessment: Assessment, _ playbook: Playbook) -> [Line] {
    if holds(in: assessment) {
      return [Line([Line.Span("  " + Wording.holds, .fact), Line.Span(Wording.goal(self))])]
    }
    var spans = [
      Line.Span("  " + Wording.notYet, .warning), Line.Span(Wording.goal(self)),
      Line.Span(understood(assessment, playbook), .muted),
    ]
    spans.removeAll { $0.text.isEmpty }
    return [Line(spans)] + [wanted(playbook)].compactMap { $0 }
  }

  /// What is on record of what it is about.
  private func understood(_ assessment: Assessment, _ playbook: Playbook) -> String {
    let id: CriterionID?
    switch self {
    case .atLeast(let one, _), .unknown(let one): id = one
    case .gate: id = criterion(playbook)
    case .rating: return Wording.soFar + assessment.rating.rawValue
    }
    guard let id else { return "" }
    guard let standing = assessment.standing(id), let level = standing.level else {
      return Wording.notUnderstoodOf(id)
    }
    let value = standing.fact?.value.map { ": " + phrase(for: $0) } ?? ""
    return Wording.soFar + level.rawValue + value
  }

  private func wanted(_ playbook: Playbook) -> Line? {
    switch self {
    case .atLeast(let id, let level):
      guard let sounds = playbook.criterion(id)?.strongSounds, !sounds.isEmpty else { return nil }
      return Line((level == .strong ? Wording.wanted : Wording.wantedInPart) + sounds, .hint)
    case .gate(let reason):
      let text = playbook.gates.first { $0.reason == reason }?.text
      return text.map { Line(Wording.wanted + $0, .hint) }
    case .unknown, .rating: return nil
    }
  }
}
