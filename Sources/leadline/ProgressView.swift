import Dialogue
import Practice
import Qualification

/// What is shown of a rep's progress.
struct ProgressView {
  private let progress: RepProgress

  /// Makes a command whole, with the name of the program.
  private let call: (String) -> String

  /// Whether there is room for bars.
  private let hasBars: Bool

  /// The columns of a bar, and those of the figures before it.
  private static let barColumns = 8
  private static let figureColumns = 59

  /// Shows progress in so many columns; nothing stands for as many as it takes.
  init(_ progress: RepProgress, columns: Int?, call: @escaping (String) -> String) {
    self.progress = progress
    self.call = call
    hasBars = columns.map { $0 >= ProgressView.figureColumns + ProgressView.barColumns } ?? true
  }

  /// The figures, each skill as a row, what is weakest, and what to do next.
  var lines: [Line] {
    var lines = [Line(CommandWording.progressTitle(progress), .heading)]
    for (label, text) in [
      (CommandWording.lessonsLabel, CommandWording.lessonsDone(progress)),
      (CommandWording.drillsLabel, CommandWording.drillsDone(progress)),
      (CommandWording.practicesLabel, CommandWording.practicesDone(progress)),
      (CommandWording.examsLabel, CommandWording.examsDone(progress)),
    ] {
      lines.append(Line(row: [Line.Cell("  " + label, .muted), Line.Cell(text)]))
    }
    lines += [Line(), heading] + progress.skills.map { row(for: $0) }
    if !progress.weakest.isEmpty {
      lines += [Line(), Line(CommandWording.weakest(progress.weakest))]
    }
    if !progress.next.isEmpty { lines += [Line(), Line(CommandWording.nextHeading, .heading)] }
    for step in progress.next {
      let (text, command) = CommandWording.nextStep(step)
      lines.append(
        Line([Line.Span("  " + text), Line.Span(": ", .separator), Line.Span(call(command), .key)]))
    }
    return lines
  }

  private var heading: Line {
    let labels = [
      CommandWording.lessonsLabel, CommandWording.drillsLabel, CommandWording.practicesLabel,
      CommandWording.examsLabel, CommandWording.recentLabel,
    ]
    return Line(
      row: [Line.Cell("  " + CommandWording.skillLabel, .muted)]
        + labels.map { Line.Cell($0, .muted, .trailing) }
        + (hasBars ? [Line.Cell("", .muted, gap: 1)] : []))
  }

  private func row(for skill: SkillProgress) -> Line {
    let tallies = [
      (skill.lessons, CommandWording.lessonsLabel), (skill.drills, CommandWording.drillsLabel),
      (skill.practices, CommandWording.practicesLabel), (skill.exams, CommandWording.examsLabel),
      (skill.recent, CommandWording.recentLabel),
    ]
    let bar = Line.Bar(
      reached: skill.recent.right, reachable: skill.recent.right, whole: skill.recent.of,
      columns: ProgressView.barColumns)
    let cell =
      skill.recent.of == 0 ? Line.Cell("", .muted, gap: 1) : Line.Cell([], .bar(bar), gap: 1)
    return Line(
      row: [Line.Cell("  " + skill.skill.name)] + tallies.map { $0.cell(of: $1) }
        + (hasBars ? [cell] : []))
  }
}

/// What is shown of a team: rep by skill, the team as a whole, and who passed last.
struct TeamView {
  private let team: TeamProgress

  /// So many columns it takes to show each skill.
  private let isNarrow: Bool

  /// Shows a team in so many columns; nothing stands for as many as it takes.
  init(_ team: TeamProgress, columns: Int?) {
    self.team = team
    let names = team.skills.map { $0.skill.name.utf8.count + 2 }.reduce(0, +)
    isNarrow = columns.map { $0 < names + 45 } ?? false
  }

  /// A row a rep, each skill a share of the last attempts; then all reps together.
  ///
  /// Where there is no room for that, a row has the weakest skill of the rep.
  var lines: [Line] {
    var lines = [Line(CommandWording.teamTitle(team.reps.count), .heading), heading]
    lines += team.reps.map { row(for: $0) }
    lines.append(sum)
    if isNarrow {
      lines.append(Line())
      lines += team.skills.map { skill in
        Line(row: [Line.Cell("  " + skill.skill.name), skill.recent.shareCell(skill.skill, .plain)])
      }
    }
    if !team.weakest.isEmpty { lines += [Line(), Line(CommandWording.weakest(team.weakest))] }
    let passes = team.lastPasses(5)
    if !passes.isEmpty { lines += [Line(), Line(CommandWording.lastPassesHeading, .heading)] }
    for (rep, held) in passes {
      lines.append(
        Line(row: [
          Line.Cell("  " + held.at.day.iso, .muted), Line.Cell(rep),
          Line.Cell(held.practice, .plain, .excerpt),
          Line.Cell("\(held.share)%", .plain, .trailing),
        ]))
    }
    return lines
  }

  private var skills: [Skill] { team.skills.map(\.skill) }

  private var heading: Line {
    let labels =
      [CommandWording.triesLabel, CommandWording.passedLabel]
      + (isNarrow ? [] : skills.map(\.name))
    return Line(
      row: [Line.Cell("  " + CommandWording.repLabel, .muted, .excerpt)]
        + labels.map { Line.Cell($0, .muted, .trailing) }
        + (isNarrow ? [Line.Cell(CommandWording.weakestLabel, .muted)] : [])
        + [Line.Cell(CommandWording.lastPassLabel, .muted)])
  }

  private func row(for member: TeamProgress.Member) -> Line {
    let progress = member.progress
    return Line(
      row: [
        Line.Cell("  " + CommandWording.shown(member.name), .plain, .excerpt),
        Line.Cell(String(progress.attempts), .plain, .trailing),
        Line.Cell(String(progress.examsPassed), .plain, .trailing),
      ]
        + (isNarrow ? [Line.Cell(progress.weakest.first?.name ?? "")] : shares(of: progress))
        + [Line.Cell(progress.lastPass?.at.day.iso ?? "", .muted)])
  }

  private func shares(of progress: RepProgress) -> [Line.Cell] {
    skills.map { skill in
      let found = progress.skills.first { $0.skill == skill }
      let isWeak = progress.weakest.first == skill
      return (found?.recent ?? Tally()).shareCell(skill, isWeak ? .warning : .plain)
    }
  }

  private var sum: Line {
    let attempts = team.reps.map(\.progress.attempts).reduce(0, +)
    let passed = team.reps.map(\.progress.examsPassed).reduce(0, +)
    return Line(
      row: [
        Line.Cell("  " + CommandWording.teamHeading, .heading, .excerpt),
        Line.Cell(String(attempts), .plain, .trailing),
        Line.Cell(String(passed), .plain, .trailing),
      ] + (isNarrow ? [Line.Cell("")] : team.skills.map { $0.recent.shareCell($0.skill, .plain) })
        + [Line.Cell("")])
  }
}

extension Tally {
  /// The tally as `8/10`, read aloud with what it counts; a dot where there was nothing to count.
  fileprivate func cell(of label: String) -> Line.Cell {
    guard of > 0 else { return Tally.nothing }
    return Line.Cell(
      [Line.Span("\(right)/\(of)", .plain, spoken: "\(label) \(right) of \(of)")], .trailing)
  }

  /// The share that was right, read aloud with the skill; a dot where there was nothing to count.
  fileprivate func shareCell(_ skill: Skill, _ role: Line.Role) -> Line.Cell {
    guard let share else { return Tally.nothing }
    return Line.Cell([Line.Span("\(share)%", role, spoken: "\(skill.name) \(share)%")], .trailing)
  }

  private static var nothing: Line.Cell {
    Line.Cell([Line.Span("·", .muted, spoken: "")], .trailing)
  }
}
