public import Qualification

/// Tells how far a rep has come by their record, as of a moment.
public func progress(
  of record: Record, in curriculum: Curriculum, by spacing: Spacing, asOf moment: Moment
) -> RepProgress {
  var reading = ProgressReading(curriculum)
  for entry in record.entriesInOrder { reading.take(entry) }
  var progress = RepProgress(
    rep: record.rep, asOf: moment, lessonCount: curriculum.lessons.count,
    cardCount: curriculum.cards.count)
  progress.lessonsDone = curriculum.lessons.map(\.name).filter { reading.lessons.contains($0) }
  progress.answers = reading.answers
  let memories = record.memories(by: spacing).filter { curriculum.cards[$0.key] != nil }
  progress.cardsSeen = memories.count
  progress.cardsDue = memories.values.count { $0.isDue(at: moment) }
  progress.practices = reading.practices
  progress.exams = reading.exams
  progress.skills = reading.skillsInOrder
  progress.lastDone = reading.lastDone
  progress.next = nextSteps(for: progress, in: curriculum)
  return progress
}

/// The events of a record, counted.
private struct ProgressReading {
  let curriculum: Curriculum
  var lessons: Set<String> = []
  var answers = Tally()
  var practices: [RepProgress.Held] = []
  var exams: [RepProgress.Held] = []
  var lastDone: Moment?
  private var skills: [Skill: Attempts] = [:]

  /// The attempts at a skill.
  private struct Attempts {
    var progress: SkillProgress
    /// Whether each was right; only the last are recent.
    var outcomes: [Bool] = []

    init(_ skill: Skill) { progress = SkillProgress(skill) }

    mutating func take(
      _ isRight: Bool, at moment: Moment, in tally: WritableKeyPath<SkillProgress, Tally>
    ) {
      progress[keyPath: tally].add(isRight)
      if isRight { progress.lastRight = moment }
      outcomes.append(isRight)
    }
  }

  init(_ curriculum: Curriculum) { self.curriculum = curriculum }

  mutating func take(_ entry: Record.Entry) {
    lastDone = entry.at
    switch entry.event {
    case .lesson(let done): lessons.insert(done.lesson)
    case .drill(let answer):
      let isRight = answer.grade != .again
      answers.add(isRight)
      guard let skill = curriculum.cards[answer.card] else { return }
      skills[skill, default: Attempts(skill)].take(isRight, at: entry.at, in: \.drills)
    case .practice(let done):
      practices.append(held(done, entry.at))
      takeChecks(of: done, entry.at, in: \.practices)
    case .exam(let done):
      exams.append(held(done, entry.at))
      takeChecks(of: done, entry.at, in: \.exams)
    }
  }

  private func held(_ done: PracticeDone, _ moment: Moment) -> RepProgress.Held {
    RepProgress.Held(
      practice: done.practice, at: moment, share: done.share, isPassed: done.isPassed)
  }

  private mutating func takeChecks(
    of done: PracticeDone, _ moment: Moment, in tally: WritableKeyPath<SkillProgress, Tally>
  ) {
    for (checks, isPassed) in [(done.passed, true), (done.missed, false)] {
      for check in checks {
        guard let skill = curriculum.skill(ofCheck: check) else { continue }
        skills[skill, default: Attempts(skill)].take(isPassed, at: moment, in: tally)
      }
    }
  }

  /// The skills that are shown, and others of the playbook that were tried, in their order.
  var skillsInOrder: [SkillProgress] {
    let others = curriculum.playbook.criteria.map { Skill.criterion($0.id) }.filter {
      !curriculum.skills.contains($0) && skills[$0] != nil
    }
    let shown = curriculum.skills
    let ordered = shown.filter(\.isCriterion) + others + shown.filter { !$0.isCriterion }
    return ordered.map { skill in
      let attempts = skills[skill] ?? Attempts(skill)
      var progress = attempts.progress
      for lesson in curriculum.lessons where lesson.skills.contains(skill) {
        progress.lessons.add(lessons.contains(lesson.name))
      }
      let recent = attempts.outcomes.suffix(SkillProgress.recentCount)
      progress.recent = Tally(right: recent.count { $0 }, of: recent.count)
      return progress
    }
  }
}

/// What to do next: cards that are due, the next lesson, a practice for the weakest skill, an exam.
private func nextSteps(for progress: RepProgress, in curriculum: Curriculum) -> [NextStep] {
  var steps: [NextStep] = []
  let lesson = curriculum.lessons.first { !progress.lessonsDone.contains($0.name) }
  if progress.cardsDue > 0 { steps.append(.drill(due: progress.cardsDue)) }
  if let lesson { steps.append(.lesson(name: lesson.name, title: lesson.title)) }
  if let practice = nextPractice(for: progress, in: curriculum) {
    steps.append(.practice(name: practice, for: progress.weakest.first))
  }
  if progress.cardsDue == 0, progress.cardsSeen < progress.cardCount {
    steps.append(.drill(due: 0))
  }
  let recent = progress.practices.suffix(3).map(\.share)
  let passed = Set(progress.exams.filter { $0.isPassed == true }.map(\.practice))
  if lesson == nil, recent.count == 3,
    recent.reduce(0, +) >= 3 * curriculum.playbook.thresholds.exam,
    let exam = curriculum.practices.first(where: { !passed.contains($0) })
  {
    steps.append(.exam(name: exam))
  }
  return Array(steps.prefix(4))
}

/// The first practice that was not held, else the one of which the best try was the worst.
private func nextPractice(for progress: RepProgress, in curriculum: Curriculum) -> String? {
  var best: [String: Int] = [:]
  for held in progress.practices + progress.exams {
    best[held.practice] = max(best[held.practice] ?? 0, held.share)
  }
  if let unheld = curriculum.practices.first(where: { best[$0] == nil }) { return unheld }
  return curriculum.practices.min { (best[$0] ?? 0) < (best[$1] ?? 0) }
}
