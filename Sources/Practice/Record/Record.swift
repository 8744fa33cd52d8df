public import Qualification

/// What a rep has learned, answered and practised: a text that only grows, an event a line.
///
/// A head says the form and whose record it is; what can be read is kept, and what can't be is
/// complained of and left where it stands.
public struct Record: Hashable, Sendable {
  /// The name of the rep; nothing where the head does not say.
  public internal(set) var rep: String?

  /// The events that could be read, in the order of the file.
  public internal(set) var entries: [Entry] = []

  /// What could not be read, in the order of the file.
  public internal(set) var complaints: [Complaint] = []

  /// Whether nothing may be written to it: its form is newer, or its head can't be read.
  public internal(set) var isReadOnly = false

  /// Whether the text is there and ends without a line break, as one that was cut off.
  var endsOpen = false

  /// Whether there is no head yet.
  var isBlank = true

  /// Makes a record without events; a name without a letter is none.
  public init(rep: String?) {
    let name = rep?.trimmed ?? ""
    self.rep = name.isEmpty ? nil : name
  }

  /// Something that happened, with its time.
  public struct Entry: Hashable, Sendable {
    /// When it happened.
    public var at: Moment

    /// What happened.
    public var event: Event

    /// Makes an entry.
    public init(at moment: Moment, _ event: Event) {
      at = moment
      self.event = event
    }
  }

  /// What is kept of a rep's work.
  public enum Event: Hashable, Sendable {
    case lesson(LessonDone)
    case drill(CardAnswer)
    case practice(PracticeDone)
    case exam(PracticeDone)
  }
}

/// A lesson that was done to its end.
public struct LessonDone: Hashable, Sendable {
  /// The name of the lesson.
  public var lesson: String

  /// How many hints were asked for.
  public var hints: Int

  /// Whether the solution was shown.
  public var isSolutionShown: Bool

  /// Makes the result of a lesson; hints are 0 or more.
  public init(lesson: String, hints: Int, isSolutionShown: Bool) {
    self.lesson = lesson
    self.hints = hints
    self.isSolutionShown = isSolutionShown
  }
}

/// A card that was answered.
public struct CardAnswer: Hashable, Sendable {
  /// The name of the card.
  public var card: String

  /// How well it was known.
  public var grade: Grade

  /// What was answered.
  public var given: String

  /// What is right.
  public var right: String

  /// Makes an answer to a card.
  public init(card: String, grade: Grade, given: String, right: String) {
    self.card = card
    self.grade = grade
    self.given = given
    self.right = right
  }
}

/// A practice or an exam that was held to its end, as it was debriefed that day.
public struct PracticeDone: Hashable, Sendable {
  /// The name of the practice.
  public var practice: String

  /// The file name of its transcript, from which the debrief can be made again.
  public var transcript: String

  /// The first 12 hex digits of SHA-256 over the transcript, taken by the caller.
  public var hash: String

  /// The playbook: its id, version and hash, as the head of a transcript names it.
  public var playbook: String

  /// The ids of the checks that passed, in the order of the debrief.
  public var passed: [String]

  /// The ids of the checks that did not pass, in the order of the debrief.
  public var missed: [String]

  /// How the rep rated the contact; nothing where they did not say.
  public var guess: Rating?

  /// The share of checks that an exam asks for, in percent; nothing in a practice.
  public var mark: Int?

  /// Makes the result of a practice; the ids of checks are in the order of the debrief.
  public init(
    practice: String, transcript: String, hash: String, playbook: String, passed: [String],
    missed: [String], guess: Rating? = nil, mark: Int? = nil
  ) {
    self.practice = practice
    self.transcript = transcript
    self.hash = hash
    self.playbook = playbook
    self.passed = passed
    self.missed = missed
    self.guess = guess
    self.mark = mark
  }

  /// Makes the result of a practice from its debrief.
  public init(
    _ practice: String, transcript: String, hash: String, playbook: String, _ debrief: Debrief,
    guess: Rating?, mark: Int? = nil
  ) {
    self.init(
      practice: practice, transcript: transcript, hash: hash, playbook: playbook,
      passed: debrief.checks.filter(\.isPassed).map(\.id),
      missed: debrief.checks.filter { !$0.isPassed && !$0.isMoot }.map(\.id), guess: guess,
      mark: mark)
  }

  /// The share of the checks that passed, in whole percent, rounded down.
  public var share: Int {
    let all = passed.count + missed.count
    return all == 0 ? 0 : passed.count * 100 / all
  }

  /// Whether an exam was passed; nothing in a practice.
  public var isPassed: Bool? { mark.map { share >= $0 } }
}
