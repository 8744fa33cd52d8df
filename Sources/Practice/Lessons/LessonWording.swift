import Qualification

extension Wording {
  static let lessonKeys = "hint  solution  reset  quit"
  static let lessonKeysTold =
    "Keys: hint helps, solution shows it, reset begins the step again, quit leaves."
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

  static func goal(_ goal: Lesson.Goal) -> String {
    switch goal {
    case .atLeast(let id, let level): "\(id.rawValue) at least \(level.rawValue)"
    case .unknown(let id): "\(id.rawValue) unknown"
    case .rating(let rating): "rated \(rating.rawValue)"
    case .gate(let reason): "closed by the gate \(reason.rawValue)"
    }
  }
}
