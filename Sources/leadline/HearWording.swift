import Qualification
import Records

/// Every sentence that `leadline hear` says.
extension CommandWording {
  static func unknownForm(_ text: String) -> String {
    let forms = CallFormat.allCases.map(\.rawValue)
    let hint =
      nearestWord(to: text, among: forms).map { "did you mean \($0)?" }
      ?? "write one of " + forms.joined(separator: ", ")
    return "--format \(shown(text)) is no form of a recorded call: \(hint)"
  }
}
