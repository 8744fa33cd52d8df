public import Qualification

/// All that is wrong with a playbook, in the order of its file.
public struct PlaybookComplaints: Error, Hashable, Sendable {
  /// The complaints; never empty.
  public var complaints: [Complaint]

  /// The complaints as people read them, with a blank line between.
  public var text: String {
    complaints.map(\.text).joined(separator: "\n\n")
  }
}

/// What can be wrong with a playbook.
enum PlaybookProblem: Hashable {
  case notAMapping(of: String)
  case notAPlaybook
  case newer(String)
  case missing(String, in: String)
  case unknownKey(String, nearest: String?)
  case notText(String)
  case notAList(String)
  case unknownWord(String, for: String, valid: [String])
  case notANumber(String, for: String, range: ClosedRange<Int>)
  case notPoints(String)
  case notAnAmount(String)
  case badName(String, isReason: Bool)
  case badChecklistItem(String)
  case badCondition(String)
  case pointsSum(Int)
  case thresholdOrder
  case unaskedCore(String)
  case moneyFirst
  case cycle([String])
  case nothingAsked
  case empty(String)

  var message: String {
    switch self {
    case .notAMapping(let name): "\(name) must be `key: value` lines"
    case .notAPlaybook: "this is no playbook: its first line is not `leadline: playbook/1`"
    case .newer(let version):
      "this playbook has the form \(version), which is newer than this leadline"
    case .missing(let key, let owner): "\(owner) has no \(key)"
    case .unknownKey(let key, _): "there is no key \(key) here"
    case .notText(let key): "\(key) must be a text"
    case .notAList(let key): "\(key) must be a text or a list of texts"
    case .unknownWord(let word, let key, _): "\(word) is no \(key)"
    case .notANumber(let text, let key, _): "\(text) is no number for \(key)"
    case .notPoints(let text): "\(text) are no points"
    case .notAnAmount(let text): "\(text) is no price"
    case .badName(let name, _): "\(name) can't be a name here"
    case .badChecklistItem(let text): "\(text) is no item of a checklist"
    case .badCondition(let text): "\(text) is no condition"
    case .pointsSum(let tenths): "the points of the criteria sum to \(pointsText(tenths: tenths))"
    case .thresholdOrder: "the thresholds are out of order"
    case .unaskedCore(let name): "\(name) is core, and no core question asks for it"
    case .moneyFirst: "money is asked about first"
    case .cycle(let names): "these questions wait for one another: \(names.joined(separator: ", "))"
    case .nothingAsked: "no question is asked aloud"
    case .empty(let key): "\(key) is empty"
    }
  }

  var cure: String {
    switch self {
    case .notAMapping: "write keys with their values on lines below it, indented by two spaces"
    case .notAPlaybook: "begin the file with `leadline: playbook/1`"
    case .newer: "use a newer leadline for this file, or write `leadline: playbook/1`"
    case .missing(let key, _): "add `\(key): …`"
    case .unknownKey(_, let nearest):
      nearest.map { "did you mean \($0)?" }
        ?? "remove the line; `leadline help playbooks` lists the keys"
    case .notText: "write one text behind the colon"
    case .notAList: "write one text, or a list such as [need, budget]"
    case .unknownWord(let word, _, let valid):
      nearestWord(to: word, among: valid).map { "did you mean \($0)?" }
        ?? "write one of " + valid.joined(separator: ", ")
    case .notANumber(_, _, let range):
      "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .notPoints: "write points from 0 to 100 with at most one decimal"
    case .notAnAmount: "write an amount such as `60000 USD per year`"
    case .badName(_, let isReason):
      isReason
        ? "use lower-case letters, digits and _ , beginning with a letter"
        : "use lower-case letters, digits and - , beginning with a letter"
    case .badChecklistItem: "write `name: what must hold`, such as `size: 50 to 2000 people`"
    case .badCondition:
      "write `lacks cost`, `at most weak` or `in doubt no_budget`"
    case .pointsSum: "change them so that they sum to 100"
    case .thresholdOrder: "hot must be above warm, and warm above 0"
    case .unaskedCore: "give a question `for: [that criterion]` and `core: yes`"
    case .moneyFirst: "put a question about the problem before it"
    case .cycle: "take one of them out of an `after:` list"
    case .nothingAsked: "leave out `aloud: no` in at least one question"
    case .empty: "write something behind the colon"
    }
  }
}
