public import Qualification

/// A lesson that is done rather than read: steps on a prepared contact, run by the engine of live calls.
public struct Lesson: Hashable, Sendable {
  /// What it is called.
  public var title: String

  /// Its place among the lessons, from 1.
  public var number: Int

  /// What one can do afterwards.
  public var about: String

  /// Who the contact is, by name, so that notes can speak of them; nothing where nobody is named.
  public var contact: String?

  /// The day on which it plays.
  public var day: Day

  /// What is known about the contact when it begins.
  public var facts: [GivenFact]

  /// The steps, in order; never empty.
  public var steps: [Step]

  /// One thing to read, and mostly one to do.
  public struct Step: Hashable, Sendable {
    /// What is told first; nothing where the task says it all.
    public var text: String?

    /// What is to be done; nothing where the step is only read.
    public var task: Task?

    /// What helps without giving the answer away.
    public var hint: String?

    /// What is told once it is done.
    public var because: String?
  }

  /// What a step asks one to do.
  public enum Task: Hashable, Sendable {
    /// To pick one of some options.
    case choose(prompt: String, options: [String], answer: String)
    /// To type lines as in a call, until the goals hold of the contact.
    case note(prompt: String, goals: [Goal], solution: [String])
    /// To ask a question of the playbook in words of one's own.
    case ask(prompt: String, question: QuestionID, solution: String)

    /// What is to be done, in words.
    public var prompt: String {
      switch self {
      case .choose(let prompt, _, _), .note(let prompt, _, _), .ask(let prompt, _, _): prompt
      }
    }

    /// The lines that solve it.
    public var solution: [String] {
      switch self {
      case .choose(_, _, let answer): [answer]
      case .note(_, _, let lines): lines
      case .ask(_, _, let line): [line]
      }
    }
  }

  /// Something that must hold of the contact.
  public enum Goal: Hashable, Sendable {
    case atLeast(CriterionID, Level)
    case unknown(CriterionID)
    case rating(Rating)
    case gate(GateReason)
  }
}
