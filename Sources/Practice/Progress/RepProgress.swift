public import Qualification

/// How far a rep has come, as of a moment, computed from their record alone.
public struct RepProgress: Hashable, Sendable {
  /// The name of the rep; nothing where the record does not say.
  public var rep: String?

  /// The moment as of which it is told.
  public var asOf: Moment

  /// The names of the lessons that were done, in their order, each once.
  public internal(set) var lessonsDone: [String] = []

  /// How many lessons there are.
  public var lessonCount: Int

  /// The answers to cards.
  public internal(set) var answers = Tally()

  /// How many cards were answered at least once.
  public internal(set) var cardsSeen = 0

  /// How many cards there are.
  public var cardCount: Int

  /// How many cards that were answered before are to be asked again by now.
  public internal(set) var cardsDue = 0

  /// The practices, exams left out, in the order in which they were held.
  public internal(set) var practices: [Held] = []

  /// The exams, in the order in which they were held.
  public internal(set) var exams: [Held] = []

  /// How it stands with each skill, in the order in which they are shown.
  public internal(set) var skills: [SkillProgress] = []

  /// What to do next, the most pressing first, at most four.
  public internal(set) var next: [NextStep] = []

  /// A practice or an exam that was held.
  public struct Held: Hashable, Sendable {
    /// The name of the practice.
    public var practice: String
    /// When it was held.
    public var at: Moment
    /// The share of checks that passed, in percent.
    public var share: Int
    /// Whether an exam was passed; nothing in a practice.
    public var isPassed: Bool?
  }

  /// The last exam that was passed; nothing where there is none.
  public var lastPass: Held? { exams.last { $0.isPassed == true } }

  /// How many different practices were passed as an exam.
  public var examsPassed: Int {
    Set(exams.filter { $0.isPassed == true }.map(\.practice)).count
  }

  /// The best share of checks in a practice, in percent; nothing where none was held.
  public var bestPractice: Int? { practices.map(\.share).max() }

  /// When something was last done; nothing where nothing was.
  public internal(set) var lastDone: Moment?

  /// How many cards, practices and exams were tried.
  public var attempts: Int { answers.of + practices.count + exams.count }

  /// The weakest skills, the weakest first, at most three.
  public var weakest: [Skill] { weakestSkills(skills) }
}

/// How it stands with a skill.
public struct SkillProgress: Hashable, Sendable {
  /// The skill.
  public var skill: Skill

  /// The lessons about it: how many were done.
  public internal(set) var lessons = Tally()

  /// The answers to its cards.
  public internal(set) var drills = Tally()

  /// Its checks in practices.
  public internal(set) var practices = Tally()

  /// Its checks in exams.
  public internal(set) var exams = Tally()

  /// The last attempts, at most `recentCount` of them a rep.
  public internal(set) var recent = Tally()

  /// When it was last right; nothing where it never was.
  public internal(set) var lastRight: Moment?

  /// How many of the last attempts count as recent.
  public static let recentCount = 10

  init(_ skill: Skill) { self.skill = skill }

  /// All attempts.
  public var attempts: Tally { drills + practices + exams }

  /// The same skill of several reps.
  mutating func add(_ other: SkillProgress) {
    lessons = lessons + other.lessons
    drills = drills + other.drills
    practices = practices + other.practices
    exams = exams + other.exams
    recent = recent + other.recent
    lastRight = [lastRight, other.lastRight].compactMap { $0 }.max { $0.seconds < $1.seconds }
  }
}

/// Something for a rep to do.
public enum NextStep: Hashable, Sendable {
  /// To answer the cards that are due, or new ones where none is.
  case drill(due: Int)
  /// To do a lesson.
  case lesson(name: String, title: String)
  /// To hold a practice, with an eye on the weakest skill where there is one.
  case practice(name: String, for: Skill?)
  /// To hold a practice as an exam.
  case exam(name: String)
}

/// The skills of which the least of the last attempts were right, the weakest first, at most three.
///
/// One attempt says little, so that skills with three and more go before the others; what was right
/// at least eight times of ten is not weak.
func weakestSkills(_ skills: [SkillProgress]) -> [Skill] {
  let tried = skills.enumerated().filter { ($0.element.recent.share ?? 100) < 80 }
  let known = tried.filter { $0.element.recent.of >= 3 }
  return (known.isEmpty ? tried : known).sorted { one, other in
    let (left, right) = (one.element.recent, other.element.recent)
    // By cross-multiplication, as whole percents would make equals of unequal shares.
    let (a, b) = (left.right * right.of, right.right * left.of)
    return a != b ? a < b : one.offset < other.offset
  }.prefix(3).map(\.element.skill)
}
