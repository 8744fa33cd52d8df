import AnswerParsing
import BookStore
import Dialogue
import Qualification
import Scoring
import Terminal

/// Every sentence that the commands say.
enum CommandWording {
  static let resumeLabel = "resume? [Y/n] "
  static let demoOpening = "A sample call: the lines behind > are what a rep types."
  static let demoFigures =
    "Above each stand the four core answers and how many of the others are known, 0 of 5; at its right"
    + " the rating with points so far / what can still be reached, of 100."
  static let handWritten = "written by hand: decided now"
  static let stepHint = "Enter shows the next turn, q ends. "
  static let cutOff = "a call that was cut off: call again to resume it"
  static let inCall = "in a call now"
  static func optionsBehind(_ options: String, _ path: [String], _ line: String) -> String {
    "Error: \(options) stands behind the command \(path.joined(separator: " ")), not before it:\n  \(line)"
  }

  static func nameInQuotes(_ name: String, _ line: String) -> String {
    "Error: if \(shown(name)) is one name, put it in quotes:\n  \(line)"
  }

  static let noHome = "there is no home folder: name a folder for the book with --book"
  static let nothingToUnderstand =
    "there is nothing to understand: give a text, or lines on standard input"

  static func rated(_ report: ContactReport) -> String {
    let rating = report.isRated ? report.rating.rawValue : "not rated"
    return "  with that: \(rating), \(pointsText(tenths: report.points)) of "
      + pointsText(tenths: report.ceiling) + " within reach"
  }

  static func changedMeanwhile(_ path: String) -> String {
    "  \(path) was changed elsewhere: taken over when the call ends"
  }

  static func timeIsUp(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "the call has taken \(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  static func badNow(_ text: String) -> String {
    "LEADLINE_NOW is \(shown(text)): write a day and time with offset, such as 2026-01-12T09:30:00+01:00"
  }

  static func badDay(_ text: String, flag: String) -> String {
    "\(flag) \(shown(text)) is no day: write it as 2026-01-12"
  }

  static func badTheme(_ name: String, from source: String, _ names: [String]) -> String {
    "\(source) \(name) is no theme: " + nearest(to: name, among: names)
  }

  static func unknownSetting(_ key: String, at mark: SourceMark) -> Complaint {
    let keys = Configuration.Key.allCases.map(\.rawValue)
    return Complaint(
      at: mark, message: "there is no setting \(key)",
      cure: nearest(to: key, among: keys) + " (`leadline help settings` explains them)")
  }

  static func settingWithoutValue(_ key: String, at mark: SourceMark) -> Complaint {
    Complaint(
      at: mark, message: "\(key) has no value of its own",
      cure: "write one word or name behind the colon, or remove the line")
  }

  static func unknownTheme(_ name: String, at mark: SourceMark) -> Complaint {
    Complaint(
      at: mark, message: "\(name) is no theme",
      cure: nearest(to: name, among: Theme.allCases.map(\.rawValue)))
  }

  static func unknownSetPlaybook(_ name: String, _ names: [String], at mark: SourceMark)
    -> Complaint
  {
    Complaint(
      at: mark, message: "there is no playbook named \(name)",
      cure: nearest(to: name, among: names))
  }

  private static func nearest(to word: String, among words: [String]) -> String {
    nearestWord(to: word, among: words).map { "did you mean \($0)?" }
      ?? "write one of " + words.joined(separator: ", ")
  }

  static func outputLost(_ reason: String) -> String { "can't write the result: \(reason)" }

  static func unknownPlaybook(_ name: String, nearest: String?) -> String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "`leadline playbook list` shows them"
    return "there is no playbook named \(shown(name)): \(hint)"
  }

  static func otherPlaybook(_ file: String, _ wanted: String, _ used: String) -> String {
    "\(file) was held by \(wanted), which was not kept: shown by \(used)"
  }

  static func unknownContact(_ name: String, nearest: String?) -> String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "`leadline contacts list` shows them"
    return "there is no contact named \(shown(name)): \(hint)"
  }

  static func newThough(_ name: String, _ nearest: String) -> String {
    "no contact is named \(shown(name)), so this is somebody new; did you mean \(nearest)?"
      + " (/quit, and --contact again)"
  }

  static func severalContacts(_ name: String, _ files: [String]) -> String {
    "\(shown(name)) may be one of these; name one by its last four letters:\n  "
      + files.joined(separator: "\n  ")
  }

  static func unnamed(_ id: String) -> String { "somebody unnamed (\(id))" }

  static func unfinished(_ name: String, _ start: Moment?, _ turns: Int) -> String {
    // The day and the time to the minute, as they were where the call was held.
    let when = start.map { " of \($0.iso.prefix(16).replacing("T", with: " "))" } ?? ""
    return
      "A call\(when) with \(shown(name)) was not ended (\(turns) \(turns == 1 ? "line" : "lines"))."
  }

  static func neitherYesNorNo(_ text: String) -> String {
    "\(shown(text)) is neither yes nor no, and is not kept: y resumes, n does not"
  }

  static func contact(_ path: String) -> String { "contact: \(path)" }

  static func transcript(_ path: String) -> String { "transcript: \(path)" }

  static let contactLater =
    "the transcript has everything; the contact file is brought up to date by the next call with"
    + " this contact"

  static func contactMadeAnew(_ path: String) -> String {
    "\(path) was removed by another program during the call: written anew"
  }

  static func nothingKept(_ reason: String) -> String {
    "NOTHING CAN BE KEPT in the book at present: \(reason)\n"
      + "answers are held in memory; each line tries again, and so does /save"
  }

  static func noLocks(_ path: String) -> String {
    "\(path) is on a file system that can't lock files: open each contact in one call only"
  }

  static func unguarded(_ reason: String) -> String {
    "this contact could not be locked: \(reason)\nopen it in no other call meanwhile"
  }

  static func unplayable(_ path: String) -> String {
    "\(path): no playbook can have that name: rename it, with letters, digits and hyphens"
  }

  static func rescued(_ path: String, _ place: String) -> String {
    "the book could not keep this call: the whole of it is in \(path);"
      + " once the book can be written, put that file in the place of \(place)"
  }

  static let printed =
    "this call could be kept in no file: the whole of it is printed above, to be saved by hand"
  static let lost = "this call could be kept in no file, and could not be printed"

  static func takenOver(_ changes: [HandChange]) -> String {
    let keys = changes.map { shown($0.key) }.joined(separator: ", ")
    let count =
      changes.count == 1
      ? "one change made by hand in the contact file was taken over"
      : "\(changes.count) changes made by hand in the contact file were taken over"
    return (["\(count): \(keys)"] + changes.compactMap { clash($0) }).joined(separator: "\n")
  }

  /// What is said where the file and a call changed the same key.
  private static func clash(_ change: HandChange) -> String? {
    guard let said = change.said else { return nil }
    let inCall = if case .value(let text) = said { shown(text) } else { "nothing" }
    return "  \(shown(change.key)): in the call \(inCall), in the file"
      + " \(change.value.map { shown($0) } ?? "removed"); the file's holds"
  }

  static func takenOverLater(_ reason: String) -> String {
    "changes made by hand in the contact file are taken over later: \(reason)"
  }

  static func levelsUnknown(_ playbook: String) -> String {
    "levels set by hand in the contact file were not looked at: it was rated by"
      + " \(shown(playbook)), which was not kept"
  }

  /// A text of a person, cut so that a message stays a line.
  static func shown(_ text: String) -> String {
    let line = text.prefix(61).map { $0.isNewline ? " " : $0 }
    return line.count > 60 ? String(line.prefix(59)) + "…" : String(line)
  }

  static func expectation(_ file: String, _ expected: Rating, _ found: Rating) -> String {
    "\(file): expected \(expected.rawValue), rated \(found.rawValue)"
  }

  static func checked(_ passed: Int, of count: Int) -> String {
    "\(passed) of \(count) as expected"
  }

  static let before = "before"
  static let diffWithWhat =
    "--diff needs something to differ from: --reinterpret, or --playbook with another playbook"
  static let readAnew = "because of what is understood now"

  static func because(_ change: RuleChange) -> String {
    "because of \(change.rule): \(change.before ?? "-") -> \(change.after ?? "-")"
  }

  static let comparedAsOf = "as of each last call's day; `leadline contacts list` rates as of today"

  static func compared(_ differing: Int, of count: Int) -> String {
    "\(differing) of \(count) would differ"
  }

  static func noTranscripts(_ path: String) -> String {
    "\(path): there is no transcript (.txt) in it"
  }

  static func relativeDate(_ mark: SourceMark) -> Complaint {
    Complaint(
      at: mark, message: "the date in this line depends on the day of the call, which is not given",
      cure: "add `started: 2026-01-12T09:30:00+01:00` to the head, or give --on 2026-01-12")
  }

  static func badWhatIf(_ text: String) -> String {
    "--what-if \(shown(text)) is not understood: write a criterion and a level, such as authority=strong"
  }

  static func unknownKind(_ text: String, nearest: String?) -> String {
    let hint =
      nearest.map { "did you mean \($0)?" }
      ?? "write one of " + FactKind.allCases.map(\.rawValue).joined(separator: ", ")
    return "--expecting \(shown(text)) is no kind of answer: \(hint)"
  }

  static func badJSONLine(_ line: Int) -> String {
    "line \(line) is no object with \"id\" and \"text\": "
      + "write {\"id\":\"1\",\"text\":\"40-50k\",\"reference\":\"2026-01-12\"}"
  }

  static func unknownTopic(_ name: String, nearest: String?, _ topics: [String]) -> String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "topics: " + topics.joined(separator: ", ")
    return "there is no help on \(shown(name)): \(hint)"
  }

  static func playbookFine(_ path: String, _ playbook: Playbook) -> String {
    "\(path): \(playbook.id) \(playbook.version) \(playbook.hash), "
      + "\(playbook.questions.count) questions, \(playbook.criteria.count) criteria, "
      + "\(playbook.gates.count) gates: no complaints"
  }

  static func emptyBook(_ path: String) -> String {
    "there is no contact in \(path) yet: `leadline` begins a call"
  }

  static let noneMeets = "no contact meets these conditions"

  static func badCondition(_ text: String) -> String {
    "--where \(shown(text)) is no condition: write a key, one of = != > >= < <= ~ and a value, such as"
      + " 'rating=hot'"
  }

  static func unknownField(_ key: String, nearest: String?) -> String {
    let hint =
      nearest.map { "did you mean \($0)?" }
      ?? "the keys are those of contact files, such as rating, company or budget_level"
    return "no contact has a key \(shown(key)): \(hint)"
  }

  static let near = "(with an error of typing)"
  static let noWords = "name a word to look for"
  static let badLimit = "--limit takes a number above 0"

  static func transcripts(_ shown: Int, of count: Int) -> String {
    shown < count ? "the last \(shown) of \(count) transcripts:" : "transcripts:"
  }

  static func nothingFound(_ words: String) -> String {
    "\(shown(words)) is in no file of the book, not with an error of typing either"
  }

  static func moreFound(_ count: Int) -> String {
    "\(count) more \(count == 1 ? "file has" : "files have") these words: --limit shows more"
  }

  static func editsFirst(_ file: String) -> String {
    "\(file) was changed by hand: begin a call with this contact first, which takes that over"
  }

  static func readWords(_ words: String) -> String { "words: \(words)" }
  static func readAs(_ value: String) -> String { "reads: \(value)" }
  static func readBecause(_ reason: String) -> String { "because: \(reason)" }
  static func runnerUp(_ value: String) -> String { "or: \(value)" }

  static func reply(_ reply: Understanding.Reply) -> String {
    switch reply {
    case .doesNotKnow: "does not know"
    case .declined: "declined"
    case .unclear: "nothing that answers"
    }
  }
}
