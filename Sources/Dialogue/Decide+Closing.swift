import AnswerParsing
import Qualification
import Scoring

extension Deliberation {
  /// Begins the end of a call: the review of all answers, then outcome and next step in one line.
  mutating func beginClosing() {
    guard state.phase == .talking else { return }
    happen(.closing)
    happen(.asked(.outcome, text: Wording.outcomeQuestion))
  }

  /// Whether the review waits for the answer to a question that was put again.
  var hasQuestionAgain: Bool {
    state.phase == .closing && state.open.map { $0.id != .outcome } ?? false
  }

  /// Puts the question about the outcome again behind one that the review was left for.
  mutating func returnToOutcome() {
    if hasQuestionAgain { happen(.asked(.outcome, text: Wording.outcomeQuestion)) }
  }

  /// Ends the call where nothing more is said; a question that was put again is left unanswered.
  mutating func closeOrReturn() {
    if hasQuestionAgain { returnToOutcome() } else { close(with: nil) }
  }

  /// Ends the call with what the rep says of its outcome; nothing means that there was a talk.
  mutating func close(with text: String?) {
    let line = text ?? ""
    let (outcome, rest) = readOutcome(line)
    happen(.ended(outcome))
    take(closingWords: rest)
    sealScore()
    happen(.closed)
  }

  private mutating func take(closingWords text: String) {
    for part in text.split(whereSeparator: { $0 == ";" }).map({ String($0).trimmed })
    where !part.isEmpty {
      if let rest = part.afterPrefix(of: ["revisit", "ask again", "call back"]) {
        if let day = dayNamed(in: rest) {
          happen(.revisitPlanned(day))
        } else {
          happen(.nextStepAgreed(nextStep(in: part)))
        }
      } else {
        let step = part.afterPrefix(of: ["next step", "next"]) ?? part
        happen(.nextStepAgreed(nextStep(in: step)))
      }
    }
  }

  /// What a disqualified contact is still good for: who else, and what would serve them better.
  mutating func take(referral text: String) {
    let understanding = understand(
      text, said: day, expecting: Expectation(kind: .text), settings: playbook.settings, cues: [])
    let answer = understanding.readings.lazy.compactMap { reading -> Reading.Answer? in
      if case .boolean(let answer) = reading.value { answer } else { nil }
    }.first
    if let answer, answer != .unknown { happen(.referralSource(answer != .no)) }
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }).map({ String($0).trimmed }) {
      if let better = part.afterPrefix(of: ["better served by", "better served with", "better"]) {
        happen(.betterServed(better))
      }
    }
    happen(.noted(text))
  }
}

/// The outcome that a line names, and what else it says; a talk where it names none.
func readOutcome(_ line: String) -> (Contact.Outcome, rest: String) {
  let lowered = line.lowercased()
  for (words, outcome) in outcomeWords {
    for word in words where lowered.hasPrefix(word) {
      let rest = line.dropFirst(word.count)
      guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
      let separators: Set<Character> = [",", ";", ":", "-", ".", " "]
      return (outcome, String(rest.drop { separators.contains($0) }))
    }
  }
  return (.talked, line)
}

private let outcomeWords: [([String], Contact.Outcome)] = [
  (["talked", "we talked", "spoke", "good talk", "good call", "done"], .talked),
  (["no answer", "no-answer", "not reached", "did not answer"], .noAnswer),
  (["voicemail", "voice mail", "left a message", "mailbox"], .voicemail),
  (["busy", "line busy"], .busy),
  (["gatekeeper", "assistant", "reception"], .gatekeeper),
  (["wrong person", "wrong number", "wrong-person"], .wrongPerson),
]

extension String {
  /// The text after a leading word or phrase, with a colon or hyphen between allowed.
  func afterPrefix(of phrases: [String]) -> String? {
    let lowered = lowercased()
    for phrase in phrases where lowered.hasPrefix(phrase) {
      let rest = dropFirst(phrase.count)
      guard let next = rest.first else { continue }
      guard next == " " || next == ":" || next == "," else { continue }
      let cleaned = String(rest.drop { $0 == ":" || $0 == " " || $0 == "," || $0 == "-" })
      if !cleaned.isEmpty { return cleaned.trimmed }
    }
    return nil
  }
}
