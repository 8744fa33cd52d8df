public import Hearing
public import Qualification

/// What is debriefed: a call as it was held, and what the rep made of it.
public struct Talk: Sendable {
  /// What was said; the file line of a turn is where its words stand.
  public var call: RecordedCall

  /// Who spoke for whom.
  public var sides: Sides

  /// The day of the talk.
  public var day: Day

  /// The contact as the rep's notes have it; nothing of a recorded call, of which there are none.
  public var notes: Contact?

  /// How the rep rated the contact; nothing where they did not say.
  public var guess: Rating?

  /// Makes a talk to debrief.
  public init(
    _ call: RecordedCall, sides: Sides, day: Day, notes: Contact? = nil, guess: Rating? = nil
  ) {
    self.call = call
    self.sides = sides
    self.day = day
    self.notes = notes
    self.guess = guess
  }
}

/// A check that is answered by yes or no, with what shows it.
public struct Check: Hashable, Sendable {
  /// The key, such as `asked-budget`, which stays the same from version to version.
  public var id: String

  /// What is checked, in words.
  public var title: String

  /// Whether it passed.
  public var isPassed: Bool

  /// Whether it could not be asked any more, as they were disqualified before its turn came; such a
  /// check did not pass, and counts for nothing.
  public var isMoot: Bool

  /// Where it shows; nothing where it was not found.
  public var evidence: Evidence?

  /// What to say in its place; nothing where it passed.
  public var tryInstead: String?

  /// Makes a check, which counts.
  init(id: String, title: String, isPassed: Bool, evidence: Evidence?, tryInstead: String?) {
    self.id = id
    self.title = title
    self.isPassed = isPassed
    isMoot = false
    self.evidence = evidence
    self.tryInstead = tryInstead
  }

  /// A place of the talk with its words.
  public struct Evidence: Hashable, Sendable {
    /// The turn, counted from 1; nothing where the words are of the rep's notes.
    public var turn: Int?
    /// The words.
    public var words: String

    /// Makes evidence; turns count from 1.
    public init(turn: Int?, words: String) {
      self.turn = turn
      self.words = words
    }
  }
}

/// What a talk was like: checks, and figures to look at.
public struct Debrief: Hashable, Sendable {
  /// The checks, in the order in which they are told.
  public var checks: [Check]

  /// How many questions of each kind were put, in the order of SPIN.
  public var mix: [(kind: Question.SPIN, count: Int)] {
    Question.SPIN.allCases.map { kind in (kind, spin.count { $0 == kind }) }
  }

  /// The figures of the talk.
  public var measures: CallMeasures

  let spin: [Question.SPIN]

  /// How many checks passed.
  public var passed: Int { checks.count(where: \.isPassed) }

  /// How many checks count.
  public var count: Int { checks.count { !$0.isMoot } }

  /// The share of the checks that passed, of those that count, in whole percent, rounded down.
  public var share: Int { count == 0 ? 0 : passed * 100 / count }
}
