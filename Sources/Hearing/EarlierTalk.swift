public import Qualification

/// A turn of a call as it was heard: its number, its speaker and their side, and the words.
public struct HeardTurn: Hashable, Sendable {
  /// The turn in its conversation, counted from 1.
  public var number: Int

  /// Who spoke, by the name in the transcript.
  public var speaker: String

  /// The side of the table on which the speaker sits.
  public var side: Evidence.Side

  /// The words.
  public let text: String

  /// The sentences of the words: what follows looks at those of many turns before.
  let remarks: [Remark]

  /// Whether they say outright that there is no money.
  let deniesMoney: Bool

  /// Keeps whether they refuse, which the turns behind it ask again and again.
  let refusal = Kept<ReadingDay, Bool>()

  /// Makes a turn; `number` counts from 1.
  public init(number: Int, speaker: String, side: Evidence.Side, text: String) {
    self.number = number
    self.speaker = speaker
    self.side = side
    self.text = text
    let remarks = Remark.remarks(of: text)
    self.remarks = remarks
    deniesMoney = remarks.contains(where: \.deniesMoneyOutright)
  }
}

/// What went before a turn and is needed to understand it.
public struct EarlierTalk: Hashable, Sendable {
  /// The latest turns, the last one last.
  public var turns: [HeardTurn]

  /// The question of ours that waits for its answer; nothing once it has one.
  public var waiting: WaitingQuestion?

  /// The kind of the fact that was recorded last, where that is only a few turns ago.
  public var latest: FactKind?

  /// The names of those who speak for the contact.
  public var theirs: [String]

  /// The names of those who speak for us.
  public var ours: [String]

  /// A question that was put and has no answer yet.
  public struct WaitingQuestion: Hashable, Sendable {
    /// The question or follow-up.
    public var id: QuestionID

    /// The turn in which it was put.
    public var turn: Int

    /// Makes a question that waits since a turn.
    public init(_ id: QuestionID, since turn: Int) {
      self.id = id
      self.turn = turn
    }
  }

  /// How many turns are kept: a price or a date is accepted within so many, and it bounds memory.
  public static let depth = 24

  /// Makes what went before a turn.
  public init(
    turns: [HeardTurn] = [], waiting: WaitingQuestion? = nil, latest: FactKind? = nil,
    theirs: [String] = [], ours: [String] = []
  ) {
    self.turns = turns
    self.waiting = waiting
    self.latest = latest
    self.theirs = theirs
    self.ours = ours
  }
}
