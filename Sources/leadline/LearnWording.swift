import Practice
import Qualification

/// Every sentence that `leadline learn` says of itself.
extension CommandWording {
  static func noLesson(_ name: String, _ names: [String]) -> String {
    let hint =
      nearestWord(to: name, among: names).map { "did you mean \($0)?" }
      ?? "leadline learn lists them"
    return "there is no lesson \(shown(name)): \(hint)"
  }

  static func lessonState(_ done: Day?, isBegun: Bool, isNext: Bool) -> String {
    if isBegun { return "begun" }
    if let done { return "done \(done.iso)" }
    return isNext ? "next" : ""
  }

  static func lessonGoesOn(_ run: LessonRun) -> String {
    "Lesson \(run.lesson.number), \(run.lesson.title), goes on at step \(run.step + 1) of"
      + " \(run.lesson.steps.count)"
  }

  static func leftLesson(_ run: LessonRun, goingOnBy command: String) -> String {
    "Left at step \(run.step + 1) of \(run.lesson.steps.count). \(command) goes on with it."
  }
}
