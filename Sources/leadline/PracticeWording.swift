import Dialogue
import Practice
import Qualification

/// Every sentence that `leadline practice` says of itself.
extension CommandWording {
  static let you = "You"
  static let speechLabel = "you> "
  static let noHints = "  there are no hints in an exam"
  static let rateThem = "What are they: hot, warm, cold or disqualified? Enter leaves it out."

  static func noPractice(_ name: String) -> String {
    let hint =
      nearestWord(to: name, among: libraryPracticeNames).map { "did you mean \($0)?" }
      ?? "leadline practice lists them"
    return "there is no practice \(shown(name)): \(hint)"
  }

  static let predictWithStep = "--predict stops before each question: give it with --step"
  static let whatNext = "What would you ask now?"

  static func foresaw(_ own: QuestionID?, _ topic: QuestionID, isAlike: Bool) -> String {
    if isAlike { return "  the same: \(topic.rawValue)" }
    return "  asked was \(topic.rawValue), and yours is "
      + (own.map { "about \($0.rawValue)" } ?? "no question of the playbook")
  }

  static func foreseen(_ alike: Int, of asked: Int) -> String {
    "Foreseen: \(alike) of \(asked) \(asked == 1 ? "question" : "questions")"
  }

  /// A practice in the list of all: its name, who is on the other side, and what it is there for.
  static func listed(_ name: String, _ occasion: String?, revealing purpose: String?) -> [Line] {
    [Line(row: [Line.Cell(name, .key), Line.Cell(occasion ?? "", .hint)])]
      + (purpose.map { [Line(row: [Line.Cell(""), Line.Cell(isFor($0), .muted)])] } ?? [])
  }

  /// What a practice was there for, told behind it.
  static func isFor(_ purpose: String) -> String { "for: \(purpose)" }

  static func wasFor(_ purpose: String) -> Line { Line("This practice was for: \(purpose)", .hint) }

  static func sourceLine(_ line: Int) -> String { "line \(line)" }

  static func noRating(_ text: String) -> String {
    "  \(shown(text)) is none of hot, warm, cold, disqualified"
  }

  static func opening(_ practice: PracticeCall, on day: Day, exam number: Int?) -> [String] {
    var lines = ["You talk with \(practice.theirs.joined(separator: ", ")). Type what you say."]
    lines.append(
      "Today is \(day.iso), the day of the call: dates are as far away as they were then.")
    lines.append("- words is a note, /end ends and debriefs, /help tells the rest.")
    if let number {
      lines.append("This is an exam: no hints, try \(number) of \(PracticeCallCommand.tries).")
    } else if !practice.missingTopics.isEmpty {
      let topics = practice.missingTopics.map(\.rawValue).joined(separator: ", ")
      lines.append("Nothing is said in this call on \(topics).")
    }
    return lines
  }

  /// What can be typed in a practice.
  static let practiceHelp: [Line] = [
    ("plain words", "you say that; they answer in their own words"),
    ("- words", "a note of what they told, filed by what it is about; else the last question's"),
    ("budget: 40k", "a note about that; need: authority: timing: fit: and the others alike"),
    ("my rating: hot", "what you take them to be: hot, warm, cold or disqualified"),
    ("1y", "settles doubt 1 by its choice y"),
    ("/facts /score", "what your notes say, and what it is worth"),
    ("/why /whatif need=weak", "why the last question is asked; what the rating would be"),
    ("/undo", "takes back the last line, as often as you like"),
    ("/disqualify no_fit WHY", "closes a gate; /override no_fit WHY goes on all the same"),
    ("/next demo on Friday", "the next step that was agreed"),
    ("/end", "the end: your rating, outcome and next step, then the debrief"),
    ("/quit", "leaves; the same command goes on with it"),
  ].map { key, text in Line(row: [Line.Cell("  " + key, .key), Line.Cell(text)]) }

  static func goesOn(_ turns: Int, isExam: Bool) -> String {
    "\(isExam ? "The exam" : "The practice") was interrupted and goes on behind \(turns)"
      + " \(turns == 1 ? "line" : "lines")"
  }

  static func leftPractice(isExam: Bool, goingOnBy command: String) -> String {
    (isExam ? "The exam is interrupted, and not judged yet." : "Left.")
      + " \(command) goes on with it."
  }

  static func examResult(_ share: Int, of mark: Int, triesLeft: Int) -> String {
    if share >= mark { return "Passed: \(share)% of \(mark)%" }
    let left =
      triesLeft == 0
      ? "no try is left" : "\(triesLeft) \(triesLeft == 1 ? "try is" : "tries are") left"
    return "Not passed: \(share)%, and \(mark)% is needed; \(left)"
  }

  static func moreComplaints(_ count: Int, in path: String) -> String {
    "\(count) more \(count == 1 ? "line" : "lines") of \(path) can't be read"
  }

  static func recordOfAnother(_ path: String, _ owner: String, _ name: String) -> String {
    "\(path) is the record of \(shown(owner)), not of \(shown(name)): give a book of their own with"
      + " --book"
  }

  static func passedBefore(_ path: String) -> String { "this exam is passed already: \(path)" }

  static func triesUsed(_ count: Int, _ key: String) -> String {
    "all \(count) tries of this exam are used: practise without --exam, or take another than \(key)"
  }

  static func unreachable(_ line: Int, _ words: String) -> String {
    "line \(line) can't be reached by any question: \(words)"
  }

  static func practiceIsThere(_ key: String) -> String {
    "there is a practice \(key) already: give another name with --name"
  }

  static func neverOccurs(_ topics: [QuestionID]) -> String {
    "nothing is said in it on \(topics.map(\.rawValue).joined(separator: ", "))"
  }

  static func namesLeft(_ words: [String]) -> String {
    "left as they are: \(words.prefix(12).joined(separator: ", "))\(words.count > 12 ? ", …" : "");"
      + " --person NAME replaces one that is a name"
  }

  static func replaced(_ word: String, _ stand: String) -> String { "\(word) -> \(stand)" }
}
