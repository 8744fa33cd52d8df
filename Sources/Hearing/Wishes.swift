import AnswerParsing
import Qualification

/// What people want who tell of no trouble: what they call about, what they require, what needs doing.
extension Remark {
  /// Whether it says what they call about or want done: "I'm calling about the three-bedroom", "we need
  /// full catering", "some bulbs that need changing".
  var tellsWish: Bool {
    tokens.indices.contains { callsAbout(at: $0) || requires(at: $0) || needsDoing(at: $0) }
      && !holds(CallTopics.past) && !isOver
  }

  private func callsAbout(at index: Int) -> Bool {
    callingWords.contains(key(index))
      && ["about", "regarding"].contains(word(index + 1))
      && (max(0, index - 3)..<index).contains {
        ["i", "i'm", "we", "we're", "'m"].contains(word($0))
      }
      && !tokens.contains { ownMatters.contains($0.key) }
  }

  /// "We need full catering", "I'd need something for starters": a requirement, and no time to think.
  private func requires(at index: Int) -> Bool {
    guard ["need", "require"].contains(word(index)), !isDenied(before: index),
      (max(0, index - 2)..<index).contains(where: { ["i", "we", "i'd", "we'd"].contains(word($0)) }
      ),
      requiredOpeners.contains(key(index + 1))
    else { return false }
    return !(index + 2..<index + 6).contains { notRequired.contains(key($0)) }
  }

  private func needsDoing(at index: Int) -> Bool {
    ["need", "needs", "want", "wants"].contains(word(index)) && jobs.contains(key(index + 1))
      && !isDenied(before: index)
      && !(max(0, index - 2)..<index).contains { ["i", "we", "you"].contains(word($0)) }
      && !tokens[index...].contains { $0.word == "so" }
  }
}

private let callingWords: WordSet = [
  "calling", "ringing", "phoning", "enquiring", "inquiring", "call", "reaching",
]

/// What somebody calls about who has bought already, or sells.
private let ownMatters: WordSet = [
  "invoice", "bill", "complaint", "refund", "cancel", "cancelling", "cancellation", "job",
  "vacancy",
  "your", "account", "meeting", "message", "order", "appointment", "mail", "email", "offer",
  "quote",
]

private let requiredOpeners: WordSet = [
  "a", "an", "some", "full", "someone", "somebody", "something", "more", "better", "at", "two",
  "three", "four", "new", "proper",
]

/// What is needed for the talk or for the papers, and not of us.
private let notRequired: WordSet = [
  "minute", "minutes", "moment", "second", "seconds", "hour", "hours", "day", "days", "week",
  "weeks",
  "month", "months", "time", "bit", "while", "quote", "price", "number", "answer", "decision",
  "copy",
  "reason", "sense", "idea", "approval", "signature", "sign", "budget", "convincing", "information",
  "info", "details", "than", "questions", "case", "break", "coffee",
  "signature", "signatures", "invoice", "contract", "nda", "references", "air", "lift", "lawyer",
]

/// What has to be done to a thing.
private let jobs: WordSet = [
  "changing", "fixing", "replacing", "repairing", "cutting", "moving", "doing", "painting",
  "cleaning", "servicing", "installing", "sorting", "checking", "collecting", "delivering",
  "upgrading", "insuring", "redoing", "looking",
]
