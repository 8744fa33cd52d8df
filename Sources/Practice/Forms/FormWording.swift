public import Qualification

/// All that is wrong with a file of cards or a lesson, in the order of the file.
public struct FormComplaints: Error, Hashable, Sendable {
  /// The complaints; never empty.
  public var complaints: [Complaint]

  /// The complaints as people read them, with a blank line between.
  public var text: String { complaints.map(\.text).joined(separator: "\n\n") }
}

/// What can be wrong with a file of cards or a lesson.
enum FormProblem {
  case otherForm(String)
  case newer(String, String)
  case notAMapping(String)
  case unknownKey(String, valid: [String])
  case missing(String, in: String)
  case notText(String)
  case notADay(String)
  case unknownWord(String, key: String, valid: [String])
  case badName(String)
  case noFacts
  case noSteps
  case oneFact
  case answerNoOption(String)
  case fewOptions
  case severalTasks(String)
  case badGoal(String)
  case badSlot(String)

  var message: String {
    switch self {
    case .otherForm(let form): "the first line of this file is not `leadline: \(form)`"
    case .newer(let form, _): "this file has the form \(form), which is newer than this leadline"
    case .notAMapping(let name): "\(name) must be `key: value` lines"
    case .unknownKey(let key, _): "there is no key \(key) here"
    case .missing(let key, let owner): "\(owner) has no \(key)"
    case .notText(let key): "\(key) must be a text"
    case .notADay(let text): "\(text) is no day"
    case .unknownWord(let word, let key, _): "\(word) is no \(key)"
    case .badName(let name): "\(name) can't be a name here"
    case .noFacts: "this card shows nothing"
    case .noSteps: "this lesson has no steps"
    case .oneFact: "a card about a level shows one fact"
    case .answerNoOption(let answer): "\(answer) is none of the options"
    case .fewOptions: "there is nothing to choose from"
    case .severalTasks(let other): "this step has another task already: \(other)"
    case .badGoal(let text): "\(text) is no goal"
    case .badSlot(let text): "{\(text)} stands for nothing of the playbook"
    }
  }

  var cure: String {
    switch self {
    case .otherForm(let form): "begin the file with `leadline: \(form)`"
    case .newer(_, let form): "use a newer leadline for this file, or write `leadline: \(form)`"
    case .notAMapping: "write keys with their values on lines below it, indented by two spaces"
    case .unknownKey(let word, let valid), .unknownWord(let word, _, let valid):
      Wording.nearest(word, valid)
    case .missing(let key, _): "add `\(key): …`"
    case .notText: "write one text behind the colon"
    case .notADay: "write a day such as 2026-03-02"
    case .badName: "use lower-case letters, digits and - , beginning with a letter"
    case .noFacts: "add `facts:` with `criterion: words` lines"
    case .noSteps: "write `steps:`, and below it one `- show: …` for each step"
    case .oneFact: "leave one `criterion: words` line, the remark to judge"
    case .answerNoOption: "write the answer as it stands among the options"
    case .fewOptions: "write at least two options, such as [yes, no]"
    case .severalTasks: "put it into a step of its own"
    case .badGoal:
      "write `need at least partial`, `need is unknown`, `rating is hot` or `gate is no_need`"
    case .badSlot: "write {ask budget}, {why budget} or {word suspect}"
    }
  }
}
