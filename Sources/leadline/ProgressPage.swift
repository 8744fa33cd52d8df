import Dialogue
import Interchange
import Practice
import Qualification

extension TeamProgress {
  /// The team as a page that stands alone in one file; its figures are those of `--json`.
  func page(asOf day: Day) -> Page {
    let attempts = reps.map(\.progress.attempts).reduce(0, +)
    let passed = reps.map(\.progress.examsPassed).reduce(0, +)
    let tiles = [
      Page.tile(String(reps.count), PageWording.reps(reps.count)),
      Page.tile(String(attempts), PageWording.tries),
      Page.tile(String(passed), PageWording.examsPassed),
      Page.tile(weakest.first?.name ?? "–", PageWording.weakest, kind: "warm"),
    ]
    return Page(
      title: PageWording.teamTitle, subtitle: [.text(day.iso)],
      parts: [Page.tiles(tiles), skillSection, repSection, passSection],
      footer: PageWording.footer.map { .tag("p", [:], .text($0)) })
  }

  private func recent(of member: Member, _ skill: Skill) -> Tally {
    member.progress.skills.first { $0.skill == skill }?.recent ?? Tally()
  }

  private var skillSection: HTML {
    var chart = Chart(
      "skills", title: PageWording.skillTitle,
      summary: PageWording.shares(skills.map { ($0.skill.name, $0.recent.share) }))
    for skill in skills {
      chart.addDots(
        skill.skill.name, value: PageWording.share(skill.recent.share),
        reps.compactMap { recent(of: $0, skill.skill).share }, middle: skill.recent.share)
    }
    let table = PageTable(
      PageWording.skillTitle, headings: PageWording.teamSkillHeadings,
      rows: skills.map { skill in
        [
          .init(.text(skill.skill.name)), .share(skill.recent.share),
          .number(reps.count { (recent(of: $0, skill.skill).share ?? 100) < 60 }),
          .number(skill.attempts.of),
        ]
      })
    let legend = Page.legend([(PageWording.dot, "plain"), (PageWording.mark, "mark")])
    return Page.section(
      "skills-part", PageWording.skillHeading, note: PageWording.skillNote,
      [Page.pair(chart.html, legend, table: .tag("div", ["class": "heat"], table.html))])
  }

  private var repSection: HTML {
    let table = PageTable(
      PageWording.repTitle,
      headings: [PageWording.rep, PageWording.tries, PageWording.lessons]
        + skills.map(\.skill.name) + [PageWording.weakest, PageWording.lastPass],
      rows: reps.map { member in
        let progress = member.progress
        let pass = progress.lastPass.map { "\($0.at.day.iso) \($0.practice)" }
        return [.init(.words(member.name)), .number(progress.attempts)]
          + [.init(.text("\(progress.lessonsDone.count)/\(progress.lessonCount)"), kind: "num")]
          + skills.map { .share(recent(of: member, $0.skill).share) }
          + [
            .init(.text(progress.weakest.first?.name ?? "–")),
            .init(.words(pass ?? "–"), kind: "day"),
          ]
      })
    return Page.section(
      "reps-part", PageWording.repHeading, note: PageWording.repNote,
      reps.isEmpty
        ? [.tag("p", ["class": "empty"], .text(PageWording.noReps))]
        : [.tag("div", ["class": "heat"], table.html)])
  }

  private var passSection: HTML {
    let passes = lastPasses(20)
    let table = PageTable(
      PageWording.passTitle, headings: PageWording.passHeadings,
      rows: passes.map { rep, held in
        [
          .init(.words(rep)), .init(.words(held.practice)),
          .init(.text(held.at.day.iso), kind: "day"),
          .init(.text("\(held.share)%"), kind: "num"),
        ]
      })
    return Page.section(
      "passes-part", PageWording.passHeading,
      [passes.isEmpty ? .tag("p", ["class": "empty"], .text(PageWording.noPasses)) : table.html])
  }
}

extension RepProgress {
  /// The progress of one rep as a page that stands alone in one file.
  var page: Page {
    let tiles = [
      Page.tile("\(lessonsDone.count)/\(lessonCount)", PageWording.lessons),
      Page.tile(answers.share.map { "\($0)%" } ?? "–", PageWording.answersRight),
      Page.tile(bestPractice.map { "\($0)%" } ?? "–", PageWording.bestPractice),
      Page.tile(String(examsPassed), PageWording.examsPassed),
      Page.tile(String(cardsDue), PageWording.cardsDue),
    ]
    return Page(
      title: PageWording.repPageTitle(rep ?? CommandWording.you), subtitle: [.text(asOf.day.iso)],
      parts: [Page.tiles(tiles), skillSection, nextSection],
      footer: PageWording.footer.map { .tag("p", [:], .text($0)) })
  }

  private var skillSection: HTML {
    var chart = Chart(
      "skills", title: PageWording.skillTitle,
      summary: PageWording.shares(skills.map { ($0.skill.name, $0.recent.share) }))
    for skill in skills {
      chart.addBar(
        skill.skill.name, value: PageWording.share(skill.recent.share),
        [Chart.Stretch(skill.recent.right, kind: "plain")], of: skill.recent.of)
    }
    func cell(_ tally: Tally) -> PageTable.Cell {
      tally.of == 0
        ? .init(.text("–"), kind: "num zero")
        : .init(.text("\(tally.right)/\(tally.of)"), kind: "num")
    }
    let table = PageTable(
      PageWording.skillTitle, headings: PageWording.skillHeadings,
      rows: skills.map { skill in
        [
          .init(.text(skill.skill.name)), cell(skill.lessons), cell(skill.drills),
          cell(skill.practices), cell(skill.exams), .share(skill.recent.share),
        ]
      })
    return Page.section(
      "skills-part", PageWording.skillHeading, note: PageWording.ownSkillNote,
      [Page.pair(chart.html, table: .tag("div", ["class": "heat"], table.html))])
  }

  private var nextSection: HTML {
    let steps = next.map { step -> HTML in
      let (text, command) = CommandWording.nextStep(step)
      return .tag("li", [:], .words(text), ": ", .tag("code", [:], .words("leadline" + command)))
    }
    return Page.section(
      "next-part", CommandWording.nextHeading, [.tag("ol", ["class": "steps"], all: steps)])
  }
}
