public import Qualification

/// Figures of a call to look at: who talked, what was asked, what was let go.
public struct CallMeasures: Hashable, Sendable {
  /// What talk is counted in: time where every turn tells it, otherwise words.
  public var unit: Unit

  /// How much our side talked, in the unit.
  public var ours: Int

  /// How much their side talked, in the unit.
  public var theirs: Int

  /// The longest stretch of one speaker on our side, where our side talked.
  public var ourLongest: Stretch?

  /// The longest stretch of one speaker on their side, where their side talked.
  public var theirLongest: Stretch?

  /// How many questions our side asked, of any kind.
  public var questions: Int

  /// How many of them sound out the contact.
  public var discoveryQuestions: Int

  /// Where each criterion was first heard of, in that order.
  public var reached: [Reached]

  /// Cues from their side that our side let go.
  public var missed: [MissedCue]

  /// What talk is counted in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case milliseconds, words
  }

  /// What one speaker said in one go.
  public struct Stretch: Hashable, Sendable {
    /// Who spoke.
    public var speaker: String
    /// The turn in which it begins, counted from 1.
    public var turn: Int
    /// How long it is, in the unit of the measures.
    public var length: Int

    /// Makes a stretch; turns count from 1.
    public init(speaker: String, turn: Int, length: Int) {
      self.speaker = speaker
      self.turn = turn
      self.length = length
    }
  }

  /// Where a criterion was first heard of.
  public struct Reached: Hashable, Sendable {
    /// The criterion.
    public var criterion: CriterionID
    /// The turn, counted from 1.
    public var turn: Int
    /// Milliseconds from the start of the call, where they are known.
    public var time: Int?

    /// Makes a place; turns count from 1, times are milliseconds from the start of the call.
    public init(criterion: CriterionID, turn: Int, time: Int?) {
      self.criterion = criterion
      self.turn = turn
      self.time = time
    }
  }

  /// Something that the buyer let fall and no question followed.
  public struct MissedCue: Hashable, Sendable {
    /// What it is about.
    public var subject: Subject
    /// The turn, counted from 1.
    public var turn: Int
    /// The sentence in the turn's text, as UTF-8 offsets.
    public var range: Range<Int>

    /// What a cue is about.
    public enum Subject: String, CaseIterable, Hashable, Sendable {
      case pain, money, date, decider, competitor
    }

    /// Makes a cue; turns count from 1.
    public init(subject: Subject, turn: Int, range: Range<Int>) {
      self.subject = subject
      self.turn = turn
      self.range = range
    }
  }

  /// The share of our side in what both sides talked, in percent; nothing where nobody is placed.
  public var talkShare: Int? {
    let both = ours + theirs
    return both == 0 ? nil : (ours * 100 + both / 2) / both
  }
}

/// Where a figure of other people's calls lies, to compare with; a help to look closer, no target.
public struct ReferenceBand: Hashable, Sendable {
  /// The measure that it is about.
  public var measure: Measure
  /// The band, in percent for talk and in number for questions.
  public var range: ClosedRange<Int>
  /// What was found, in a sentence.
  public var finding: String
  /// Who published it, and where.
  public var source: String

  /// A measure for which figures were published.
  public enum Measure: String, CaseIterable, Hashable, Sendable {
    case talkShare, questions
  }

  /// The bands that we know a source of; for stretches and missed cues we know none.
  public static let all = [
    ReferenceBand(
      measure: .talkShare, range: 43...65,
      finding:
        "On calls that won, sellers talked about 43% of the time; above 65% fewer deals were won.",
      source: "Gong Labs, 25,537 calls, gong.io/resources/labs/talk-to-listen-conversion-ratio"),
    ReferenceBand(
      measure: .questions, range: 11...14,
      finding:
        "Discovery calls with 11 to 14 questions went on most often; more questions did worse.",
      source: "Gong, Navigating sales conversations, slideshare.net/slideshow/105791822"),
  ]
}
