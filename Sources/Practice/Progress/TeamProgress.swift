import Qualification

/// How far the reps of a team have come: rep by skill.
public struct TeamProgress: Hashable, Sendable {
  /// The reps, by name.
  public private(set) var reps: [Member] = []

  /// Each skill over all reps, in the order in which they are shown.
  public private(set) var skills: [SkillProgress] = []

  /// A rep and where their record was read.
  public struct Member: Hashable, Sendable {
    /// The file of the record, as it is named to people.
    public var source: String
    /// How far they have come.
    public var progress: RepProgress

    /// Makes a rep.
    public init(source: String, progress: RepProgress) {
      self.source = source
      self.progress = progress
    }

    /// The name of the rep, else the name of the file.
    public var name: String { progress.rep ?? source }
  }

  /// Sums up the reps; those of one name stay apart.
  public init(of reps: [Member]) {
    self.reps = reps.sorted {
      ($0.name.lowercased(), $0.source) < ($1.name.lowercased(), $1.source)
    }
    for member in self.reps {
      for skill in member.progress.skills {
        if let index = skills.firstIndex(where: { $0.skill == skill.skill }) {
          skills[index].add(skill)
        } else {
          skills.append(skill)
        }
      }
    }
    // A criterion that only some have tried stands among the criteria.
    skills = skills.filter { $0.skill.isCriterion } + skills.filter { !$0.skill.isCriterion }
  }

  /// The weakest skills of the team, the weakest first, at most three.
  public var weakest: [Skill] { weakestSkills(skills) }

  /// The exams that were passed last, the latest first, at most `count`; each with its rep.
  public func lastPasses(_ count: Int) -> [(rep: String, held: RepProgress.Held)] {
    let passed = reps.flatMap { member in
      member.progress.exams.filter { $0.isPassed == true }.map { (rep: member.name, held: $0) }
    }
    return Array(
      passed.sorted {
        ($1.held.at.seconds, $0.rep) < ($0.held.at.seconds, $1.rep)
      }.prefix(count))
  }
}
