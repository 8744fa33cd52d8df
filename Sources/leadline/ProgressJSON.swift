import Practice
import Qualification
import Records

/// A rep's progress as one line of JSON, `leadline/progress/1`, all keys always and in this order.
func progressJSON(_ progress: RepProgress, source: String) -> JSONText {
  .object([
    member("schema", .string("leadline/progress/1")), member("source", .string(source)),
    member("rep", .optional(progress.rep)), member("as_of", .string(progress.asOf.day.iso)),
    member(
      "lessons",
      .object([
        member("done", .array(progress.lessonsDone.map { .string($0) })),
        member("of", .integer(progress.lessonCount)),
      ])),
    member(
      "drills",
      .object([
        member("right", .integer(progress.answers.right)),
        member("answers", .integer(progress.answers.of)),
        member("cards_seen", .integer(progress.cardsSeen)),
        member("cards", .integer(progress.cardCount)), member("due", .integer(progress.cardsDue)),
      ])),
    member(
      "practices",
      .object([
        member("held", .integer(progress.practices.count)),
        member("best", progress.bestPractice.map { .integer($0) } ?? .null),
        member("last", progress.practices.last.map { json($0) } ?? .null),
      ])),
    member(
      "exams",
      .object([
        member("held", .integer(progress.exams.count)),
        member("passed", .integer(progress.examsPassed)),
        member("last_pass", progress.lastPass.map { json($0) } ?? .null),
      ])),
    member("attempts", .integer(progress.attempts)),
    member("skills", .array(progress.skills.map { json($0) })),
    member("weakest", .array(progress.weakest.map { .string($0.name) })),
    member(
      "next",
      .array(
        progress.next.map {
          let (text, command) = CommandWording.nextStep($0)
          return .object([member("what", .string(text)), member("command", .string(command))])
        })),
  ])
}

/// A team's progress as one line of JSON, `leadline/team/1`.
func teamJSON(_ team: TeamProgress, asOf day: Day) -> JSONText {
  .object([
    member("schema", .string("leadline/team/1")), member("as_of", .string(day.iso)),
    member("reps", .integer(team.reps.count)),
    member("skills", .array(team.skills.map { json($0) })),
    member("weakest", .array(team.weakest.map { .string($0.name) })),
  ])
}

private func json(_ held: RepProgress.Held) -> JSONText {
  .object([
    member("practice", .string(held.practice)), member("on", .string(held.at.day.iso)),
    member("share", .integer(held.share)),
  ])
}

private func json(_ skill: SkillProgress) -> JSONText {
  .object([
    member("skill", .string(skill.skill.name)), member("lessons", json(skill.lessons)),
    member("drills", json(skill.drills)), member("practices", json(skill.practices)),
    member("exams", json(skill.exams)), member("recent", json(skill.recent)),
    member("last_right", .optional(skill.lastRight?.day.iso)),
  ])
}

private func json(_ tally: Tally) -> JSONText {
  .object([member("right", .integer(tally.right)), member("of", .integer(tally.of))])
}

private func member(_ name: String, _ value: JSONText) -> JSONText.Member {
  JSONText.Member(name, value)
}
