import Chance
import Hearing
import Practice
import Qualification
import Testing

@Suite struct ProgressTests {
  static let curriculum: Curriculum = {
    let playbook = PracticeCalls.listener.playbook
    let lessons = libraryLessonNames.compactMap { name in
      (try? readLesson(libraryLessonText(name) ?? "", file: name, playbook)).map { (name, $0) }
    }
    return Curriculum(
      playbook, lessons: lessons, cards: CardTests.bundled, practices: libraryPracticeNames)
  }()

  private static let noon = Moment(iso: "2026-11-25T12:00:00Z") ?? Moment(seconds: 0, offset: 0)

  private func progress(_ lines: String..., rep: String? = "Ada Byron") -> RepProgress {
    let head = "leadline record 1\n" + (rep.map { "rep: \($0)\n" } ?? "") + "\n"
    let record = Record(parsing: head + lines.map { $0 + "\n" }.joined(), file: "record.txt")
    #expect(record.complaints.map(\.text) == [])
    return Practice.progress(
      of: record, in: ProgressTests.curriculum, by: Spacing(), asOf: ProgressTests.noon)
  }

  private func practice(
    _ kind: String, _ name: String, passed: String, missed: String, day: String = "2026-11-20"
  ) -> String {
    "\(day)T10:00:00Z \(kind == "exam" ? "exam \(name) mark 80" : "practice \(name)")"
      + (passed.isEmpty ? "" : " passed \(passed)") + (missed.isEmpty ? "" : " missed \(missed)")
      + " playbook \"discovery 3 0123456789ab\" hash abcdef012345 transcript \"\(name).txt\""
  }

  private func tally(_ right: Int, _ count: Int) -> Tally { Tally(right: right, of: count) }

  @Test func everyCheckAndCardTrainsASkill() {
    let curriculum = ProgressTests.curriculum
    #expect(Set(CardTests.bundled.map(\.id)) == Set(curriculum.cards.keys))
    let talk = PracticeCalls.listener.playbook.questions.filter { $0.isCore && $0.isAloud }
    #expect(talk.count == 4)
    let ids =
      talk.map { "asked-" + $0.id.rawValue } + [
        "challenges-first", "open-form", "followed-cues", "who-else", "date", "why-date",
        "next-step", "disqualifier", "rating", "recorded-budget", "recorded-competition",
      ]
    for id in ids { #expect(curriculum.skill(ofCheck: id) != nil, "\(id)") }
    #expect(curriculum.skill(ofCheck: "asked-decision-process") == .criterion("authority"))
    #expect(curriculum.skill(ofCheck: "asked-nothing") == nil)
    #expect(curriculum.skills.map(\.name).prefix(4) == ["need", "authority", "timing", "budget"])
    #expect(curriculum.skills.suffix(2) == [.conversation, .judgement])
  }

  @Test func checksAndCardsCountForTheirSkill() throws {
    let found = progress(
      "2026-11-19T10:00:00Z drill slow-is-no-cost again given \"strong\" right \"weak\"",
      "2026-11-19T10:01:00Z drill oven-signed-off good given \"hot\" right \"hot\"",
      "2026-11-19T10:02:00Z drill a-card-of-old good given \"hot\" right \"hot\"",
      practice(
        "practice", "scales-that-stop", passed: "asked-challenges,open-form",
        missed: "who-else,date"),
      practice("exam", "two-weeks-left", passed: "asked-challenges,who-else", missed: ""))
    #expect(found.answers == tally(2, 3))
    #expect(found.cardsSeen == 2)
    #expect(found.practices.map(\.share) == [50])
    #expect(found.exams.map(\.isPassed) == [true])
    #expect(found.attempts == 5)
    let need = try #require(found.skills.first { $0.skill == .criterion("need") })
    #expect(need.drills == tally(0, 1) && need.practices == tally(1, 1))
    #expect(need.exams == tally(1, 1) && need.recent == tally(2, 3))
    let authority = try #require(found.skills.first { $0.skill == .criterion("authority") })
    #expect(authority.practices == tally(0, 1) && authority.exams == tally(1, 1))
    #expect(authority.lastRight?.day.iso == "2026-11-20")
    let budget = try #require(found.skills.first { $0.skill == .criterion("budget") })
    #expect(budget.attempts == Tally() && budget.recent.share == nil)
    #expect(found.weakest.first == .criterion("need"))
  }

  @Test func onlyTheLastTenAttemptsAreRecent() throws {
    let lines = (0..<14).map { index in
      let grade = index < 9 ? "again" : "good"
      return "2026-11-19T10:\(10 + index):00Z drill slow-is-no-cost \(grade)"
        + " given \"a\" right \"weak\""
    }
    let record = Record(
      parsing: "leadline record 1\n\n" + lines.reversed().joined(separator: "\n") + "\n", file: "r")
    let found = Practice.progress(
      of: record, in: ProgressTests.curriculum, by: Spacing(), asOf: ProgressTests.noon)
    let need = try #require(found.skills.first { $0.skill == .criterion("need") })
    // The order of the file is not that of time.
    #expect(need.recent == tally(5, 10) && need.drills == tally(5, 14))
    #expect(found.rep == nil)
  }

  @Test func anEmptyRecordIsToldWhatComesFirst() {
    let found = progress()
    #expect(found.lastDone == nil && found.attempts == 0 && found.weakest == [])
    let lesson = ProgressTests.curriculum.lessons[0]
    #expect(
      found.next == [
        .lesson(name: lesson.name, title: lesson.title),
        .practice(name: libraryPracticeNames[0], for: nil), .drill(due: 0),
      ])
  }

  @Test func whoHasDoneEverythingWellIsReadyForAnExam() {
    let lessons = ProgressTests.curriculum.lessons.map {
      "2026-11-01T10:00:00Z lesson \($0.name) hints 0 solution hidden"
    }
    let practices = libraryPracticeNames.prefix(3).map {
      practice(
        "practice", $0, passed: "asked-challenges,date,open-form,next-step", missed: "who-else")
    }
    let record = Record(
      parsing: "leadline record 1\n\n" + (lessons + practices).joined(separator: "\n") + "\n",
      file: "r")
    let found = Practice.progress(
      of: record, in: ProgressTests.curriculum, by: Spacing(), asOf: ProgressTests.noon)
    #expect(found.lessonsDone == ProgressTests.curriculum.lessons.map(\.name))
    #expect(found.next.contains(.exam(name: libraryPracticeNames[0])))
    #expect(
      found.next.first == .practice(name: libraryPracticeNames[3], for: .criterion("authority")))
  }

  @Test func aTeamIsItsReps() {
    let ada = progress(
      practice("exam", "two-weeks-left", passed: "asked-challenges,date,who-else", missed: ""))
    let ben = progress(
      practice(
        "exam", "two-weeks-left", passed: "asked-challenges,date,who-else,open-form",
        missed: "recorded-competition", day: "2026-11-24"),
      rep: "ben")
    let team = TeamProgress(of: [
      .init(source: "b.txt", progress: ben), .init(source: "a.txt", progress: ada),
    ])
    #expect(team.reps.map(\.name) == ["Ada Byron", "ben"])
    #expect(team.lastPasses(1).map(\.rep) == ["ben"])
    #expect(team.lastPasses(9).count == 2)
    // Each figure of the team is the sum of those of its reps.
    for skill in team.skills {
      let own = team.reps.flatMap(\.progress.skills).filter { $0.skill == skill.skill }
      #expect(own.map(\.attempts).reduce(Tally(), +) == skill.attempts)
      #expect(own.map(\.recent).reduce(Tally(), +) == skill.recent)
    }
    // A criterion that only one has tried stands among the criteria.
    let names = team.skills.map(\.skill.name)
    #expect(names.suffix(2) == ["conversation", "judgement"] && names.contains("competition"))
    #expect(TeamProgress(of: []).reps.isEmpty && TeamProgress(of: []).weakest == [])
  }

  /// Whatever stands in a record, no share leaves its range and no attempt is lost.
  @Test func noRecordBreaksTheFigures() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var chance = SplitMix64(seed: seed)
    let cards = CardTests.bundled.map(\.id) + ["no-such-card"]
    let checks = [
      "asked-challenges", "who-else", "date", "open-form", "rating", "recorded-fit", "unheard-of",
    ]
    for _ in 0..<200 {
      var record = Record(rep: nil)
      let entries = (0..<Int.random(in: 0...40, using: &chance)).map { _ -> Record.Entry in
        let moment = Moment(seconds: Int64.random(in: 0...2_000_000_000, using: &chance), offset: 0)
        let split = checks.shuffled(using: &chance)
        let middle = Int.random(in: 0...split.count, using: &chance)
        var done = PracticeDone(
          practice: libraryPracticeNames.randomElement(using: &chance) ?? "", transcript: "t",
          hash: "h", playbook: "p", passed: Array(split[..<middle]),
          missed: Array(split[middle...]))
        switch Int.random(in: 0...3, using: &chance) {
        case 0:
          return .init(
            at: moment, .lesson(LessonDone(lesson: "x", hints: 0, isSolutionShown: true)))
        case 1: return .init(at: moment, .practice(done))
        case 2:
          done.mark = 80
          return .init(at: moment, .exam(done))
        default:
          let grade = Grade.allCases.randomElement(using: &chance) ?? .again
          let card = cards.randomElement(using: &chance) ?? ""
          return .init(
            at: moment, .drill(CardAnswer(card: card, grade: grade, given: "a", right: "b")))
        }
      }
      record = Record(parsing: record.addition(of: entries) ?? "", file: "r")
      #expect(record.entries.count == entries.count, "seed \(seed)")
      let found = Practice.progress(
        of: record, in: ProgressTests.curriculum, by: Spacing(), asOf: ProgressTests.noon)
      let tried = entries.count { if case .lesson = $0.event { false } else { true } }
      #expect(found.attempts == tried, "seed \(seed)")
      for skill in found.skills {
        #expect(skill.recent.of <= 10 && skill.recent.right <= skill.attempts.right, "seed \(seed)")
        #expect((skill.lastRight != nil) == (skill.attempts.right > 0), "seed \(seed)")
      }
      #expect(found.next.count <= 4 && found.weakest.count <= 3, "seed \(seed)")
    }
  }
}
