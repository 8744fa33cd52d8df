import Interchange
import Practice
import Qualification

extension TeamProgress {
  /// The team as comma separated values, a row a rep; names that would be formulas are guarded.
  var csv: String {
    var writer = CSVWriter()
    let own = [
      "rep", "source", "lessons_done", "lessons", "card_answers", "card_answers_right", "cards_due",
      "practices", "best_practice", "exams", "exams_passed", "last_pass", "last_pass_on", "weakest",
    ]
    let names = skills.map { $0.skill.name.replacing("-", with: "_") }
    var text = writer.line(
      own + names.flatMap { [$0 + "_right", $0 + "_attempts", $0 + "_last10"] })
    for member in reps {
      let progress = member.progress
      let pass = progress.lastPass
      let cells: [String] = [
        member.name, member.source, String(progress.lessonsDone.count),
        String(progress.lessonCount), String(progress.answers.of), String(progress.answers.right),
        String(progress.cardsDue), String(progress.practices.count),
      ]
      let results: [String] = [
        progress.bestPractice.map { String($0) } ?? "", String(progress.exams.count),
        String(progress.examsPassed), pass?.practice ?? "", pass?.at.day.iso ?? "",
        progress.weakest.first?.name ?? "",
      ]
      let shares = skills.flatMap { Self.cells(progress, $0.skill) }
      text += writer.line(cells + results + shares)
    }
    return text
  }

  private static func cells(_ progress: RepProgress, _ skill: Skill) -> [String] {
    guard let found = progress.skills.first(where: { $0.skill == skill }) else {
      return ["0", "0", ""]
    }
    return [
      String(found.attempts.right), String(found.attempts.of),
      found.recent.share.map(String.init) ?? "",
    ]
  }
}
