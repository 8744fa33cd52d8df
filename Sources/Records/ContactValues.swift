public import Qualification

extension ContactFile {
  /// What is wrong with the first value that its key can't have, such as an outcome that is none;
  /// nothing where all can be read.
  ///
  /// Such a value would otherwise be written over as if nobody had set it.
  public func complaint(about playbook: Playbook) -> Complaint? {
    let levels = playbook.criteria.map { $0.id.key + "_level" }
    for key in contactKeys(playbook) {
      guard let text = value(key), !text.isEmpty else { continue }
      let problem: RecordProblem? =
        switch key {
        case "next_step_on", "revisit_on":
          Day(iso: text) == nil ? .badValue(text, key: "day", hint: "write it as 2026-01-12") : nil
        case "last_outcome":
          choice(text, among: Contact.Outcome.allCases.map(\.rawValue), "outcome")
        case "stage": choice(text, among: Stage.allCases.map(\.rawValue), "stage")
        case "do_not_contact", "referral_source":
          isYesOrNo(text) ? nil : .badValue(text, key: "yes or no", hint: "write true or false")
        case _ where levels.contains(key):
          choice(text.lowercased(), among: Level.allCases.map(\.rawValue), "level")
        default: nil
        }
      if let problem, let mark = valueMark(of: key) { return problem.complaint(at: mark) }
    }
    return nil
  }

  private func choice(_ text: String, among words: [String], _ kind: String) -> RecordProblem? {
    if words.contains(text) { return nil }
    let hint =
      nearestWord(to: text, among: words).map { "did you mean \($0)?" }
      ?? "write one of " + words.joined(separator: ", ")
    return .badValue(text, key: kind, hint: hint)
  }

  private func isYesOrNo(_ text: String) -> Bool {
    ["true", "yes", "1", "on", "false", "no", "0", "off"].contains(text.lowercased())
  }
}
