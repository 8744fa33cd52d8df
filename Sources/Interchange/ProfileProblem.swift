import Qualification

/// What can be wrong with a profile.
enum ProfileProblem: Hashable {
  case noName
  case unknownBase(String)
  case unknownColumn(String)
  case noColumns
  case noField
  case unknownField(String, nearest: String?)
  case badNumber
  case badNotBefore
  case noMapping, noList, noText, noFlag
  case unknownOption(String, [String])
  case unknownKey(String, nearest: String?, [String])
  case unknownWord(String, String, [String])

  func complaint(at mark: SourceMark) -> Complaint {
    let (message, cure) = wording
    return Complaint(at: mark, message: message, cure: cure)
  }

  private var wording: (message: String, cure: String) {
    switch self {
    case .noName: ("the profile has no name", "write `profile: my-crm` as its first line")
    case .unknownBase(let name):
      ("there is no profile \(name) to base it on", "name one that `leadline export --list` shows")
    case .unknownColumn(let label):
      ("there is no column \(label) to leave out", "write its label as it stands in the base")
    case .noColumns: ("the profile has no columns", "list them under `columns`, or use `based_on`")
    case .noField: ("the column has no field", "write `field: email` with the name of a field")
    case .unknownField(let name, let nearest):
      (
        "there is no field \(name)",
        nearest.map { "did you mean \($0)?" } ?? "`leadline help export` lists the fields"
      )
    case .badNumber: ("this is no number of characters", "write a whole number above 0")
    case .badNotBefore:
      (
        "this can't say what a stage must not go back behind",
        "name a part of the identity, such as lifecycle_stage, and give the column `options`"
      )
    case .noMapping: ("this is no `key: value`", "write one `key: value` a line")
    case .noList: ("this is no list", "begin each item with `- `")
    case .noText: ("this is no single value", "write one value behind the colon")
    case .noFlag: ("this is neither yes nor no", "write yes or no")
    case .unknownOption(let text, let options):
      (
        "\(text) is none of the column's options",
        "write one of \(options.joined(separator: ", ")), or add it to `options`"
      )
    case .unknownKey(let key, let nearest, let known):
      (
        "there is no key \(key) here",
        nearest.map { "did you mean \($0)?" } ?? "write one of \(known.joined(separator: ", "))"
      )
    case .unknownWord(let text, let kind, let words):
      ("\(text) is no \(kind)", "write one of \(words.joined(separator: ", "))")
    }
  }
}
