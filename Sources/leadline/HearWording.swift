import Dialogue
import Hearing
import Qualification
import Records
import Scoring

/// Every sentence that `leadline hear` says.
extension CommandWording {
  static let nameless = "somebody without a name"
  static let sidesWord = "sides"
  static let dayWord = "day"
  static let notRated = "not rated"
  static let doNotContact = "asked not to be called: kept off every call list"
  static let whoHead = ["file", "contact", "rating"]
  static let pointsHead = "points"
  static let unsureHead = "unsure"
  static let oursLabel = "ours"
  static let theirsLabel = "theirs"
  static let contactLabel = "contact"
  static let doubtHint = "a doubt: its number and letter, such as 1y; Enter leaves the rest open"
  static let noSuchNumber = "is none of these numbers"

  static func unknownForm(_ text: String) -> String {
    let forms = CallFormat.allCases.map(\.rawValue)
    let hint =
      nearestWord(to: text, among: forms).map { "did you mean \($0)?" }
      ?? "write one of " + forms.joined(separator: ", ")
    return "--format \(shown(text)) is no form of a recorded call: \(hint)"
  }

  static func noRecordings(_ path: String) -> String { "\(path): there is no file in it" }

  static func recording(_ format: CallFormat, _ day: Day, _ turns: Int) -> String {
    "\(format.name), \(day.iso), \(turns) \(turns == 1 ? "turn" : "turns")"
  }

  static func contactReason(_ reason: HeardContact.Reason) -> String {
    switch reason {
    case .named, .alone: ""
    case .decides: "decides"
    case .speaksMost: "says most of them"
    case .nobody: "nobody is heard to speak for them"
    }
  }

  static func ratingWord(_ assessment: Assessment) -> String {
    assessment.isRated ? assessment.rating.rawValue : notRated
  }

  static func unforeseen(_ path: String) -> String {
    "\(path): something went wrong that was not foreseen; nothing is written of this file"
  }

  static func heardCount(_ heard: Int, _ failed: Int, _ rated: [String]) -> String {
    let calls = "\(heard) \(heard == 1 ? "call" : "calls") heard"
    let failures = failed == 0 ? [] : ["\(failed) not"]
    return ([calls] + failures).joined(separator: ", ")
      + (rated.isEmpty ? "" : ": " + rated.joined(separator: ", "))
  }

  static func today(_ path: String, _ day: Day) -> String {
    "\(path): the day of the call is not given; taken for today, \(day.iso)"
      + " (--on 2026-01-12 names another)"
  }

  static func impliedDay(_ path: String, _ day: Day, _ words: String) -> String {
    "\(path): the day of the call is not given; guessed as \(day.iso) from \(quoted(words))"
      + " (--on 2026-01-12 names another)"
  }

  /// Asks for the day of a call; `words` are those by which `day` was guessed, nothing where it is today.
  static func whichDay(_ path: String, _ day: Day, from words: String?) -> String {
    let offered = words.map { "\(day.iso), guessed from \(quoted($0))" } ?? "today, \(day.iso)"
    return "\(path): the day of the call is not given\n"
      + "  a day such as 2026-01-12; Enter for \(offered)"
  }

  static func noDay(_ text: String) -> String { "\(shown(text)) is no day" }

  static func guessed(_ path: String, _ sides: Sides) -> String {
    let ours = sides.names(on: .ours)
    let text =
      ours.isEmpty
      ? "taken for all on the other side" : "taken: \(ours.map(shown).joined(separator: ", "))"
    return "\(path): not certain who speaks for us; \(text) (--rep NAME settles it)"
  }

  static func noSuchRep(_ path: String, _ rep: String, _ speakers: [String]) -> String {
    let names = speakers.map(shown).joined(separator: ", ")
    return "\(path): nobody here is called \(shown(rep)) (--rep); who speaks: "
      + (names.isEmpty ? "nobody by name" : names)
  }

  static func whoIsOurs(_ path: String) -> String {
    "\(path): not certain who speaks for us"
  }

  static func numbersHint(_ guess: [Int]) -> String {
    let number = guess.map { String($0 + 1) }.joined(separator: ",")
    return "their numbers with commas" + (number.isEmpty ? "" : "; Enter for \(number)")
  }

  static func matches(_ file: String, _ reasons: [String]) -> String {
    "matches \(file) by \(reasons.joined(separator: " and "))"
  }

  static let newContact = "new"
  static let chosenContact = "as you chose"
  static let namedContact = "named by --contact"

  static func several(_ path: String, _ name: String, _ files: [String]) -> String {
    "\(path): \(shown(name)) may be one of these; nothing is written:\n  "
      + files.joined(separator: "\n  ") + "\n  name one by its last four letters: --contact KEY"
  }

  static func whichContact(_ path: String, _ name: String) -> String {
    "\(path): which of these is \(shown(name))?"
  }

  static let contactNumberHint = "a number; 0 for somebody new; Enter writes nothing"

  static func nobodyNamed(_ name: String, _ path: String) -> String {
    "\(path): nobody on the call is named \(shown(name)), nor is any contact of the book"
  }

  static func notOnThisCall(_ name: String, _ path: String) -> String {
    "\(path): nobody on the call is named \(shown(name)); nothing is written"
      + " (if it is their call, hear this file alone)"
  }

  static func oursAlone(_ path: String, _ sides: Sides) -> String {
    let names = sides.names(on: .ours).map(shown).joined(separator: ", ")
    return "\(path): nobody of the other side says anything, only \(names) of ours;"
      + " nothing is written (--contact NAME says who is theirs)"
  }

  static func forgotten(_ path: String) -> String {
    "\(path): the contact was forgotten on request and does not come back; nothing is written"
  }

  static func notOnCall(_ name: String, _ path: String) -> String {
    "\(path): nobody on the call is named \(shown(name)) (--contact); rated is who is"
  }

  static func notEnded(_ path: String, _ name: String) -> String {
    "\(path): a call with \(name) was not ended: resume and end it first"
      + " (`leadline call --contact \(name)`)"
  }

  static func heardBefore(_ path: String, _ transcript: String) -> String {
    "\(path): heard before, as \(transcript); nothing is written"
  }

  static func olderCall(_ path: String, _ day: Day) -> String {
    "\(path): older than what is on record of \(day.iso); what it says counts as the latest"
  }

  static func nothingHeard(_ path: String) -> String {
    "\(path): nothing to keep is said in it; nothing is written"
  }

  static func wouldWrite(_ how: String) -> String { "nothing is written; the contact: \(how)" }

  static func contact(_ path: String, _ how: String) -> String { "contact: \(path) (\(how))" }

  static func tooLong(_ path: String) -> String {
    "\(path): its transcript would be too long to be read again; nothing is written"
  }

  // MARK: Measures

  static let measuresHead = "measures, to look closer and no target:"
  static let ourLongest = "our longest stretch"
  static let theirLongest = "their longest stretch"

  /// Over our share of the talk, the longest stretch, questions asked, and cues let go.
  static let measureHeads = ["we talked", "longest", "asked", "let go"]

  static func label(_ name: String) -> String { "\(name): " }
  static func percent(_ percent: Int) -> String { "\(percent) %" }
  static func quoted(_ words: String) -> String { "\"\(shown(words))\"" }

  static func talkShare(_ share: Int) -> String { "we talked \(percent(share)) of the time" }

  static func stretch(
    _ label: String, _ length: String, _ speaker: String, _ turn: Int
  ) -> String {
    "\(label): \(length), \(speaker), turn \(turn)"
  }

  static func length(_ length: Int, isTimed: Bool) -> String {
    isTimed ? time(length) : "\(length) \(length == 1 ? "word" : "words")"
  }

  private static func time(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  static func questions(_ count: Int, discovery: Int) -> String {
    "\(count) \(count == 1 ? "question" : "questions") asked, \(discovery) of discovery"
  }

  static func reached(_ criterion: CriterionID, _ turn: Int, seconds: Int?) -> String {
    "\(criterion.rawValue) first heard of in turn \(turn)" + (seconds.map { ", \(time($0))" } ?? "")
  }

  static func missed(_ subject: CallMeasures.MissedCue.Subject, _ turn: Int) -> String {
    "no question followed on \(subject.rawValue), turn \(turn):"
  }

  static func moreMissed(_ count: Int) -> String { "and \(count) more that no question followed" }

  static func band(_ band: ReferenceBand) -> String { "\(band.finding) (\(band.source))" }
}
