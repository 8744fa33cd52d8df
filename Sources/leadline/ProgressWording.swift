import Practice
import Qualification

/// Every sentence that `leadline progress` says.
extension CommandWording {
  static let nothingLearned = "nothing is on record yet"
  static let lessonsLabel = "lessons"
  static let drillsLabel = "drills"
  static let practicesLabel = "practices"
  static let examsLabel = "exams"
  static let recentLabel = "last \(SkillProgress.recentCount)"
  static let skillLabel = "skill"
  static let nextHeading = "Next"
  static let teamHeading = "All"
  static let repLabel = "rep"
  static let triesLabel = "tries"
  static let passedLabel = "passed"
  static let lastPassLabel = "last pass"
  static let weakestLabel = "weakest"
  static let lastPassesHeading = "Last passes"

  static func noRepsFolder(_ path: String) -> String {
    "\(path) is no folder: name the folder that holds the records of the reps"
  }

  static func noRecords(_ path: String) -> String {
    "there is no rep's record in \(path): each is a text file, or a book with a practice folder"
  }

  static func progressTitle(_ progress: RepProgress) -> String {
    (progress.rep ?? CommandWording.you) + ", " + progress.asOf.day.iso
  }

  static func lessonsDone(_ progress: RepProgress) -> String {
    "\(progress.lessonsDone.count) of \(progress.lessonCount) done"
  }

  static func drillsDone(_ progress: RepProgress) -> String {
    if progress.answers.of == 0 { return "none of \(progress.cardCount) cards answered" }
    let due = progress.cardsDue
    return "\(progress.answers.right) of \(progress.answers.of) answers right, "
      + "\(progress.cardsSeen) of \(progress.cardCount) cards seen"
      + (due > 0 ? ", \(due) due" : "")
  }

  static func practicesDone(_ progress: RepProgress) -> String {
    guard let best = progress.bestPractice, let last = progress.practices.last else {
      return "none held"
    }
    return "\(progress.practices.count) held, best \(best)%, last \(last.share)%"
  }

  static func examsDone(_ progress: RepProgress) -> String {
    if progress.exams.isEmpty { return "none held" }
    let tries = progress.exams.count
    let passed = progress.examsPassed
    return "\(passed) passed in \(tries) \(tries == 1 ? "try" : "tries")"
      + (progress.lastPass.map { ", last \($0.at.day.iso) \($0.practice)" } ?? "")
  }

  static func weakest(_ skills: [Skill]) -> String {
    "Weakest: " + skills.map(\.name).joined(separator: ", ")
  }

  /// A step in words, and its command behind the name of the program.
  static func nextStep(_ step: NextStep) -> (text: String, command: String) {
    switch step {
    case .drill(let due):
      let count = due == 1 ? "one card is due" : "\(due) cards are due"
      return (due > 0 ? count : "cards you have not seen yet", " drill")
    case .lesson(let name, let title):
      return ("the next lesson: \(title)", " learn \(name)")
    case .practice(let name, let skill):
      return (
        "a practice" + (skill.map { ", with an eye on \($0.name)" } ?? ""),
        " practice \(name)"
      )
    case .exam(let name): return ("an exam: you are ready", " practice \(name) --exam")
    }
  }

  static func teamTitle(_ count: Int) -> String {
    count == 1 ? "one rep" : "\(count) reps"
  }

  static let noPass =
    "no exam was passed yet: leadline practice NAME --exam holds one, or name the file of one"

  static func noExam(_ path: String) -> String { "\(path) is no transcript of an exam" }

  static func examNotEnded(_ path: String) -> String {
    "\(path): this exam was not ended: leadline practice goes on with it"
  }

  static func notPassed(_ path: String, _ share: Int, of mark: Int) -> String {
    "\(path): this exam was not passed: \(share)%, and \(mark)% is needed"
  }

  static func playbookGone(_ path: String, _ playbook: String) -> String {
    "\(path) can't be recomputed: its playbook, \(shown(playbook)), is not here; --playbook names its file"
  }

  static func changedSince(_ path: String, _ before: String, _ now: String) -> String {
    "\(path) was changed since the exam: its hash was \(before) and is \(now)"
  }

  static func judgedOtherwise(_ path: String, _ before: Int, _ now: Int) -> String {
    "\(path) gives \(now)% today, and the record says \(before)%: another version debriefed it"
  }

  static func difference(
    _ file: String, _ line: Int, _ claimed: String?, _ given: String?
  ) -> String {
    "\(file):\(line): \(claimed.map { shown($0) } ?? "nothing"), and the transcript gives "
      + (given.map { shown($0) } ?? "nothing")
  }

  static func otherCertificate(_ file: String, _ path: String) -> String {
    "\(file) is not what \(path) gives"
  }

  static func sameCertificate(_ file: String, _ path: String) -> String {
    "\(file) is what \(path) gives, to the byte"
  }

  static let csvOfTeam = "--csv is a table of reps: give it with --reps DIR"
}
