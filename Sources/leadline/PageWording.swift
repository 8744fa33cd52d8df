import Practice
import Qualification

/// Every sentence of the pages about progress.
enum PageWording {
  static let teamTitle = "The team's practice"
  static let tries = "tries"
  static let examsPassed = "exams passed"
  static let weakest = "weakest"
  static let lessons = "lessons"
  static let rep = "rep"
  static let lastPass = "last pass"
  static let answersRight = "of card answers right"
  static let bestPractice = "best practice"
  static let cardsDue = "cards due"

  static func reps(_ count: Int) -> String { count == 1 ? "rep" : "reps" }
  static func repPageTitle(_ name: String) -> String { "Practice of \(name)" }

  static let skillHeading = "By skill"
  static let skillTitle = "The share of the last ten attempts that was right, by skill"
  static let skillNote =
    "Each dot is a rep: the share of their last ten attempts at a skill that was right, from 0 on"
    + " the left to 100 % on the right. The line is the team."
  static let ownSkillNote = "The share of the last ten attempts at a skill that was right."
  static let teamSkillHeadings = ["skill", "team", "reps below 60 %", "attempts"]
  static let skillHeadings = ["skill", "lessons", "drills", "practices", "exams", "last 10"]
  static let dot = "a rep"
  static let mark = "the team"

  static let repHeading = "Rep by skill"
  static let repTitle = "Each rep's share of the last ten attempts that was right"
  static let repNote =
    "The share of the last ten attempts at each skill; the darker, the further from the middle."
  static let noReps = "There is no rep's record."

  static let passHeading = "Last exams passed"
  static let passTitle = "The exams that were passed last"
  static let passHeadings = ["rep", "practice", "on", "checks"]
  static let noPasses = "No exam was passed yet."

  static let footer = [
    "Made by leadline from the records of the reps, and from nothing else.",
    "A try is a card, a practice or an exam. An attempt is a card or one check of a debrief, counted for"
      + " its skill: a criterion of the playbook, conversation or judgement.",
  ]

  static let checksHeading = "Checks"
  static let checksTitle = "The checks of the exam"
  static let checksHeadings = ["check", "passed"]
  static let checksPassed = "of the checks passed"
  static let needed = "needed"
  static let noProof =
    "The transcript gives this result again, on any machine: leadline progress certificate does it."
    + " It does not show who held the exam."

  static func certificateLine(_ exam: PracticeDone, on day: Day) -> String {
    "passed the exam \(exam.practice) on \(day.iso)"
  }

  static func share(_ share: Int?) -> String { share.map { "\($0)%" } ?? "none" }

  static func shares(_ entries: [(String, Int?)]) -> String {
    entries.map { "\($0.0) \(share($0.1))" }.joined(separator: ", ") + "."
  }
}
