public import Qualification

/// Something that happened in a conversation, in the past tense; only events are kept.
public enum Event: Hashable, Sendable {
  /// A question was put, in these words.
  case asked(QuestionID, text: String)
  /// The rep typed a line: an answer or a command.
  case typed(String)
  /// Somebody was heard to say something.
  case heard(speaker: String, text: String)
  /// It became known on which side of the table a speaker sits.
  case placed(String, Evidence.Side)
  /// A key of the contact file was changed by hand; nothing means that it was removed.
  case edited(key: String, value: String?)
  /// Another system gave a field.
  case imported(key: String, value: String)
  /// A fact was recorded.
  case recorded(Fact)
  /// The last fact about a criterion was taken back.
  case retracted(CriterionID)
  /// A note was taken.
  case noted(String)
  /// The contact was assessed, and the score of the day sealed.
  case assessed(SealedScore)
  /// A question was left out for this call.
  case skipped(QuestionID)
  /// A question was put off to the end of the call.
  case postponed(QuestionID)
  /// A part of the contact's identity became known; nothing means that it was cleared.
  case identified(Contact.Field, String?)
  /// Somebody else in the matter became known.
  case linked(Authority.Person)
  /// A doubt was raised.
  case doubted(Doubt)
  /// A doubt was settled by one of its choices.
  case settled(doubt: Int, choice: String)
  /// A gate was ruled upon.
  case ruled(Ruling)
  /// Everything since a turn began was undone, that turn included.
  case undone(turn: Int)
  /// The rep set a stage by hand; nothing lets the facts decide again.
  case staged(Stage?)
  /// The day on which to ask again was set or cleared.
  case revisitPlanned(Day?)
  /// The next step was agreed or cleared.
  case nextStepAgreed(Contact.NextStep?)
  /// It was said how the call ended.
  case ended(Contact.Outcome)
  /// The contact asked not to be called, or took that back.
  case doNotContact(Bool)
  /// The contact can refer others, or can't.
  case referralSource(Bool)
  /// It was noted what would serve the contact better.
  case betterServed(String?)
  /// The end of the call was begun: review, outcome, next step.
  case closing
  /// The status line was hidden or shown.
  case quieted(Bool)
  /// The rep left without ending the call, which can be resumed.
  case left
  /// The conversation was taken up again after an interruption, or after its end was begun.
  case resumed
  /// The conversation is over.
  case closed
  /// Something that a newer version wrote: kept, shown as it is, and without effect.
  case unknown(word: String, rest: String)
}

/// An event with its time, as a transcript keeps it.
public struct Entry: Hashable, Sendable {
  /// Seconds since the conversation started, where they are known.
  public var seconds: Int?

  /// The event.
  public var event: Event

  /// The most seconds that an entry can have: about eleven years.
  public static let latest = 360_000_000

  /// Makes an entry.
  public init(seconds: Int? = nil, event: Event) {
    self.seconds = seconds
    self.event = event
  }
}

/// A question to the rep about what was understood; it never takes the prompt.
public struct Doubt: Hashable, Sendable {
  /// The number by which it is answered, counted from 1 in each conversation.
  public var number: Int

  /// What it is about.
  public var matter: Matter

  /// What can be in doubt.
  public enum Matter: Hashable, Sendable {
    /// A gate would close: does it hold? Choices `y` and `n`.
    case gate(GateReason)
    /// The last fact contradicts an earlier one: which holds? Choices `n` for the new one and `o`
    /// for the old.
    case contradiction(CriterionID)
    /// The reading is unsure; choices `a`, `b` and so on pick one of these values.
    case reading(CriterionID, alternatives: [FactValue])
    /// The value was only overheard: does it hold? Choices `y` and `n`.
    case heard(CriterionID, FactValue, words: String)
    /// Somebody is heard of whom it is not known for whom they speak. Choices `o` for ours and `t`
    /// for theirs.
    case side(String)
  }

  /// Makes a doubt.
  public init(number: Int, matter: Matter) {
    self.number = number
    self.matter = matter
  }
}
