import Qualification

/// What can be wrong with a line of a rep's record.
enum RecordLineProblem {
  case noRecord
  case newer(String)
  case badHead
  case badMoment
  case unknownKind(String, valid: [String])
  case unknownWord(String, key: String, valid: [String])
  case unknownKey(String, valid: [String])
  case missing(String, String)
  case notANumber(String, key: String, ClosedRange<Int>)
  case badField
  case twice(String)
  case several(String)
  case cut
  case noText

  var message: String {
    switch self {
    case .noRecord: "this is no rep's record: its first line is not `\(Record.firstLine)`"
    case .newer(let form):
      "this record has the form `\(form)`, which is newer than this leadline: it is only read"
    case .badHead: "this line of the head is no `rep: name`"
    case .badMoment: "this line does not begin with a time"
    case .unknownKind(let word, _): "\(word.isEmpty ? "nothing" : word) is no kind of event"
    case .unknownWord(let word, let key, _): "\(word.isEmpty ? "nothing" : word) is no \(key)"
    case .unknownKey(let key, _): "there is no \(key) in such a line"
    case .missing(let key, let kind): "this \(kind) has no \(key)"
    case .notANumber(let text, let key, _): "\(text) is no number for \(key)"
    case .badField: "no key and value can be read here"
    case .twice(let key): "\(key) stands twice in this line"
    case .several(let key): "\(key) takes one value"
    case .cut: "the last line is cut off"
    case .noText: "a byte of this line is no text"
    }
  }

  var cure: String {
    switch self {
    case .noRecord: "write `\(Record.firstLine)` as the first line; until then it is only read"
    case .newer: "use a newer leadline for this record"
    case .badHead: "write `rep: name`, or a blank line to end the head"
    case .badMoment: "begin it with a time such as 2026-11-25T09:30:00+00:00, or remove the line"
    case .unknownKind(let word, let valid), .unknownWord(let word, _, let valid):
      Wording.nearest(word, valid)
    case .unknownKey(let key, let valid):
      nearestWord(to: key, among: valid).map { "did you mean \($0)?" } ?? "remove it with its value"
    case .missing(let key, _): "add its \(key), or remove the line"
    case .notANumber(_, _, let range):
      "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .badField: "write `key value`, with a value of more than one word in double quotes"
    case .twice: "remove one of them"
    case .several: "put a value that has a comma in double quotes"
    case .cut: "nothing needs to be done: what can be read is kept"
    case .noText: "restore the line from a backup, or remove it: all others are kept"
    }
  }
}

extension Wording {
  static func nearest(_ word: String, _ valid: [String]) -> String {
    nearestWord(to: word, among: valid).map { "did you mean \($0)?" }
      ?? (valid.isEmpty ? "remove it" : "write one of " + valid.joined(separator: ", "))
  }
}
