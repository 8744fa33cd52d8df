import AnswerParsing
import Qualification

/// Every sentence that the commands say.
enum CommandWording {
  static let resumeLabel = "resume? [Y/n] "
  static let demoOpening = "A sample call: the lines behind > are what a rep types."
  static let handWritten = "written by hand: decided now"
  static let stepHint = "Enter shows the next turn, q ends. "
  static let cutOff = "a call that was cut off: call again to resume it"
  static let noHome = "there is no home folder: name a folder for the book with --book"
  static let nothingToUnderstand =
    "there is nothing to understand: give a text, or lines on standard input"

  static func timeIsUp(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "the call has taken \(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  static func badNow(_ text: String) -> String {
    "LEADLINE_NOW is \(text): write a day and time with offset, such as 2026-01-12T09:30:00+01:00"
  }

  static func badDay(_ text: String, flag: String) -> String {
    "\(flag) \(text) is no day: write it as 2026-01-12"
  }

  static func outputLost(_ reason: String) -> String { "can't write the result: \(reason)" }

  static func unknownPlaybook(_ name: String, nearest: String?) -> String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "`leadline playbook list` shows them"
    return "there is no playbook named \(name): \(hint)"
  }

  static func otherPlaybook(_ file: String, _ wanted: String, _ used: String) -> String {
    "\(file) was held by \(wanted), which was not kept: shown by \(used)"
  }

  static func unknownContact(_ name: String, nearest: String?) -> String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "`leadline contacts list` shows them"
    return "there is no contact named \(name): \(hint)"
  }

  static func severalContacts(_ name: String, _ files: [String]) -> String {
    "\(name) may be one of these; name one by its last four letters:\n  "
      + files.joined(separator: "\n  ")
  }

  static func unfinished(_ name: String, _ start: Moment?, _ turns: Int) -> String {
    let day = start.map { " of \($0.day.iso)" } ?? ""
    return "A call\(day) with \(name) was not ended (\(turns) \(turns == 1 ? "line" : "lines"))."
  }

  static func kept(_ contact: String, _ transcript: String) -> String {
    "contact: \(contact)\ntranscript: \(transcript)"
  }

  static func rescued(_ path: String) -> String {
    "what could not be saved in the book is in \(path)"
  }

  static func lost(_ message: String) -> String {
    "what was said since the last save could not be kept anywhere: \(message)"
  }

  static func edits(_ count: Int) -> String {
    count == 1
      ? "one change made by hand in the contact file was taken over"
      : "\(count) changes made by hand in the contact file were taken over"
  }

  static func expectation(_ file: String, _ expected: Rating, _ found: Rating) -> String {
    "\(file): expected \(expected.rawValue), rated \(found.rawValue)"
  }

  static func checked(_ passed: Int, of count: Int) -> String {
    "\(passed) of \(count) as expected"
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
    "--what-if \(text) is not understood: write a criterion and a level, such as authority=strong"
  }

  static func unknownKind(_ text: String, nearest: String?) -> String {
    let hint =
      nearest.map { "did you mean \($0)?" }
      ?? "write one of " + FactKind.allCases.map(\.rawValue).joined(separator: ", ")
    return "--expecting \(text) is no kind of answer: \(hint)"
  }

  static func badJSONLine(_ line: Int) -> String {
    "line \(line) is no object with \"id\" and \"text\": "
      + "write {\"id\":\"1\",\"text\":\"40-50k\",\"reference\":\"2026-01-12\"}"
  }

  static func unknownTopic(_ name: String, nearest: String?, _ topics: [String]) -> String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "topics: " + topics.joined(separator: ", ")
    return "there is no help on \(name): \(hint)"
  }

  static func playbookFine(_ path: String, _ playbook: Playbook) -> String {
    "\(path): \(playbook.id) \(playbook.version) \(playbook.hash), "
      + "\(playbook.questions.count) questions, \(playbook.criteria.count) criteria, "
      + "\(playbook.gates.count) gates: no complaints"
  }

  static func emptyBook(_ path: String) -> String {
    "there is no contact in \(path) yet: `leadline` begins a call"
  }

  static func unreadableContact(_ path: String) -> String {
    "\(path) can't be read: `leadline score \(path)` says why"
  }

  static func editsFirst(_ file: String) -> String {
    "\(file) was changed by hand: begin a call with this contact first, which takes that over"
  }

  static func reply(_ reply: Understanding.Reply) -> String {
    switch reply {
    case .doesNotKnow: "does not know"
    case .declined: "declined"
    case .unclear: "nothing that answers"
    }
  }
}
