import Dialogue
public import Hearing
import Qualification
import Scoring

extension Lesson {
  /// Whether lines solve a step, counted from 0; the steps before it count as solved.
  ///
  /// The engine of live calls reads the lines; a step without a task is solved by none.
  public func isSolved(step index: Int, by lines: [String], _ listener: Listener) -> Bool {
    guard steps.indices.contains(index), let task = steps[index].task else { return true }
    switch task {
    case .choose(_, _, let answer):
      return lines.contains { $0.trimmed.lowercased() == answer.lowercased() }
    case .ask(_, let question, _):
      return lines.contains { line in
        listener.questions(in: line).contains {
          listener.playbook.question($0.question)?.id == question
        }
      }
    case .note(_, let goals, _):
      var call = PreparedCall(self, before: index, listener)
      call.note(lines, for: goals, listener)
      let assessment = call.assessment(listener.playbook)
      return goals.allSatisfy { $0.holds(in: assessment) }
    }
  }

  /// Whether each step is solved by its solution and by nothing less under a playbook.
  public func agrees(with listener: Listener) -> Bool {
    steps.indices.allSatisfy { index in
      guard let task = steps[index].task else { return true }
      return isSolved(step: index, by: task.solution, listener)
        && !isSolved(step: index, by: [], listener)
    }
  }
}

extension Lesson.Goal {
  func holds(in assessment: Assessment) -> Bool {
    switch self {
    case .atLeast(let id, let level): assessment.standing(id)?.level.map { $0 >= level } ?? false
    case .unknown(let id): assessment.standing(id)?.level == nil
    case .rating(let rating): assessment.isRated && assessment.rating == rating
    case .gate(let reason): assessment.gates.contains { $0.gate.reason == reason }
    }
  }
}
