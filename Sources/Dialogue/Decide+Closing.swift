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
    state.phase == .closing && state.open.map { $0.id != .outcome && $0.id != .who } ?? false
  }

  /// Whether it is asked who it was, behind the outcome.
  var asksWho: Bool { state.phase == .closing && state.open?.id == .who }

  /// Puts the question about the outcome again behind one that the review was left for.
  mutating func returnToOutcome() {
    if hasQuestionAgain { happen(.asked(.outcome, text: Wording.outcomeQuestion)) }
  }

  /// Ends the call where nothing more is said; a question that was put again is left unanswered, and
  /// where the input is over nothing more is asked.
  mutating func closeOrReturn(isOver: Bool = false) {
    if hasQuestionAgain {
      returnToOutcome()
    } else if asksWho {
      close()
    } else {
      close(with: nil, isOver: isOver)
    }
  }

  /// Ends the call with what the rep says of its outcome; nothing means that there was a talk.
  ///
  /// A question is no outcome and no step: it is asked again. So is a day to ask again that has gone
  /// by, and once who it was where they have no name; neither where the input is over.
  mutating func close(with text: String?, isOver: Bool = false) {
    let words = ClosingWords(text ?? "")
    if words.isQuestion { return happen(.asked(.outcome, text: Wording.outcomeQuestion)) }
    // Asked again for the day alone, the outcome stands, and a day needs no word before it.
    let isToldBefore = state.isOutcomeTold
    if words.outcome != nil || !isToldBefore { happen(.ended(words.outcome ?? .talked)) }
    var steps: [String] = []
    var revisit: Day?
    var gone: Day?
    for part in words.rest {
      let isDayAlone =
        isToldBefore && words.outcome == nil && words.rest.count == 1
        && part.split(separator: " ").count <= 3
      if let rest = part.afterPrefix(of: ClosingWords.revisits) ?? (isDayAlone ? part : nil),
        let days = daysNamed(in: rest)
      {
        if days.last < day { gone = days.first } else { revisit = max(days.first, day) }
      } else if isRefusal(part)
        || ClosingWords.deniesStep(part, namesDay: dayNamed(in: part) != nil)
      {
        take(answer: part, to: nil, nil, replacing: .unlessNeed)
      } else {
        steps.append(part.afterPrefix(of: ["next step", "next"]) ?? part)
      }
    }
    if !steps.isEmpty { happen(.nextStepAgreed(nextStep(in: steps.joined(separator: "; ")))) }
    if let revisit { happen(.revisitPlanned(revisit)) }
    if let gone, revisit == nil, !isOver {
      return happen(.asked(.outcome, text: Wording.revisitGone(gone)))
    }
    if !isOver, isToAskWho { return happen(.asked(.who, text: Wording.whoQuestion)) }
    close()
  }

  /// Ends the call with what is known.
  mutating func close() {
    sealScore()
    happen(.closed)
  }

  /// Whether somebody was talked with who has no name, which is asked once.
  private var isToAskWho: Bool {
    conversation.kind == .call && contact.identity[.name] == nil && contact.lastOutcome == .talked
      && !state.asked.contains(.who)
  }

  /// Who it was, by name and company; a word that is no name leaves it open.
  mutating func take(who text: String) {
    let parts = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let name = parts.first ?? ""
    let isNone = notNames.contains(name.lowercased()) || text.hasSuffix("?") || isRefusal(text)
    if !name.isEmpty, !isNone { identify(by: text) }
    close()
  }

  /// Who the contact is, in the order in which people say it: a name, a title, a company, between
  /// commas; "Hopper, Grace" is a name as it stands.
  mutating func identify(by text: String) {
    let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard var name = parts.first, parts.count > 1, name.contains(" ") else {
      return happen(.identified(.name, text))
    }
    var rest: [String] = []
    for part in parts.dropFirst() {
      if nameSuffixes.contains(part.lowercased()) { name += ", " + part } else { rest.append(part) }
    }
    happen(.identified(.name, name))
    if let title = rest.first, rest.count > 1 || shortTitles.contains(title.lowercased()) {
      happen(.identified(.title, title))
      rest.removeFirst()
    }
    if !rest.isEmpty, contact.identity[.company] == nil {
      happen(.identified(.company, rest.joined(separator: ", ")))
    }
  }

  /// Whether a text refuses, or asks not to be called.
  func isRefusal(_ text: String) -> Bool {
    refusal(in: text, said: day, settings: playbook.settings) != nil
  }

  /// What a disqualified contact is still good for: who else, and what would serve them better.
  ///
  /// Who wants to be left alone is asked for nobody, wherever they say so.
  mutating func take(referral text: String) {
    if isRefusal(text) { return take(answer: text, to: nil, nil, replacing: .unlessNeed) }
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

/// What is said in place of a name where none is known.
private let notNames: Set<String> = [
  "no", "none", "nobody", "skip", "unknown", "don't know", "i don't know", "no idea", "-", "n/a",
  "not sure", "no name", "later",
]

/// What belongs to a name behind its comma.
private let nameSuffixes: Set<String> = [
  "jr", "jr.", "sr", "sr.", "ii", "iii", "phd", "ph.d.", "md", "m.d.", "mba", "cpa", "esq", "esq.",
]

/// Titles that are no company where they stand alone behind a name.
private let shortTitles: Set<String> = [
  "ceo", "cfo", "coo", "cto", "cio", "cmo", "cro", "chro", "vp", "svp", "gm", "owner", "founder",
  "director", "manager", "president", "partner", "buyer", "head of it", "managing director",
]

/// What a rep says at the end of a call, in parts between semicolons, in any order.
struct ClosingWords {
  /// The outcome that a part names.
  private(set) var outcome: Contact.Outcome?

  /// What else is said, part by part.
  private(set) var rest: [String] = []

  /// Whether it is a question, which names neither an outcome nor a day to ask again.
  var isQuestion: Bool {
    outcome == nil && rest.last?.hasSuffix("?") == true
      && !rest.contains { $0.afterPrefix(of: ClosingWords.revisits) != nil }
  }

  /// Whether a part says what is not to be, which is about the contact and no next step.
  ///
  /// "Not interested in the big one" is none; with a day it may still say when something is done, as
  /// "not before May" does.
  static func deniesStep(_ part: String, namesDay: Bool) -> Bool {
    let words = Lexer.tokens(of: part).prefix(4).map(\.word)
    guard let denial = words.firstIndex(where: { deniers.contains($0) }) else { return false }
    return speakers.contains(words[0]) || denial < 2 && !namesDay
  }

  private static let deniers: WordSet = [
    "no", "not", "nothing", "none", "never", "nobody", "don't", "doesn't", "didn't", "won't",
    "isn't", "aren't", "can't", "cannot", "wouldn't", "wasn't", "haven't", "hasn't",
  ]
  private static let speakers: WordSet = ["he", "she", "they", "it", "i", "we", "there"]

  static let revisits = ["revisit", "ask again", "call back"]

  init(_ line: String) {
    for part in line.split(separator: ";").map({ String($0).trimmed }) where !part.isEmpty {
      // Behind a step a word such as "assistant" may be its beginning.
      if outcome == nil, let (found, rest) = readOutcome(part, isAlone: !self.rest.isEmpty) {
        outcome = found
        if !rest.isEmpty { self.rest.append(rest) }
      } else {
        rest.append(part)
      }
    }
  }
}

/// The outcome that a text begins with, and what else it says; alone, nothing but a mark may stand
/// behind a word that is no verb.
private func readOutcome(_ text: String, isAlone: Bool) -> (Contact.Outcome, rest: String)? {
  let lowered = text.lowercased()
  let separators: Set<Character> = [",", ":", "-", ".", " "]
  for (words, outcome) in outcomeWords {
    for word in words where lowered.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
      if isAlone, rest.first == " ", !outcomeVerbs.contains(word) { continue }
      return (outcome, String(rest.drop { separators.contains($0) }))
    }
  }
  return mistypedOutcome(text).map { ($0, rest: "") }
}

/// The outcome that a word alone most likely means; a short one is near too many others.
private func mistypedOutcome(_ text: String) -> Contact.Outcome? {
  guard text.count >= 6 else { return nil }
  let known = outcomeWords.flatMap { words, outcome in words.map { ($0, outcome) } }
  let nearest = nearestWord(to: text, among: known.map(\.0))
  return known.first { $0.0 == nearest }?.1
}

private let outcomeVerbs: Set<String> = [
  "talked", "we talked", "spoke", "not reached", "did not answer", "left a message",
  "left a voicemail", "left a voice mail",
]

private let outcomeWords: [([String], Contact.Outcome)] = [
  (["talked", "we talked", "spoke", "good talk", "good call", "done"], .talked),
  (["no answer", "no-answer", "not reached", "did not answer"], .noAnswer),
  (
    [
      "voicemail", "voice mail", "left a message", "left a voicemail", "left a voice mail",
      "mailbox",
    ], .voicemail
  ),
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
