import Qualification
import StrictYAML

/// The questions of a playbook, with what to ask on.
extension PlaybookReader {
  mutating func questions(
    _ node: YAMLNode?, criteria: [Criterion], gates: [Gate]
  ) -> [Question] {
    let entries = entries(node, "questions")
    let names = entries.map(\.key.text)
    var questions: [Question] = []
    for entry in entries {
      guard let id = checkedName(entry.key.text, isReason: false, at: entry.key.mark) else {
        continue
      }
      marks["questions.\(id)"] = entry.key.mark
      let section = section(
        entry.value, id,
        keys: ["for", "field", "ask", "why", "spin", "after", "core", "aloud", "follow_ups"])
      guard let target = target(section, criteria),
        let ask = text(section.required("ask", &self), "ask"),
        let why = text(section.required("why", &self), "why")
      else { continue }
      questions.append(
        Question(
          id: QuestionID(rawValue: id), target: target, ask: ask, why: why,
          followUps: followUps(section["follow_ups"], of: id, gates),
          spin: word(section["spin"], "spin", Question.SPIN.self),
          after: after(section["after"], names), isCore: flag(section["core"], "core") ?? false,
          isAloud: flag(section["aloud"], "aloud") ?? true))
    }
    return questions
  }

  private mutating func target(_ section: Section, _ criteria: [Criterion]) -> Question.Target? {
    if let node = section["field"] {
      return word(node, "field", Contact.Field.self).map { .field($0) }
    }
    guard let node = section.required("for", &self) else { return nil }
    let ids = list(node, "for").compactMap { known($0.text, among: criteria, at: $0.mark) }
    if ids.isEmpty, case .scalar(let scalar) = node, scalar.text.isEmpty {
      complain(.empty("for"), at: scalar.mark)
    }
    return ids.isEmpty ? nil : .criteria(ids)
  }

  private mutating func after(_ node: YAMLNode?, _ names: [String]) -> [QuestionID] {
    list(node, "after").compactMap { scalar in
      if names.contains(scalar.text) { return QuestionID(rawValue: scalar.text) }
      complain(.unknownWord(scalar.text, for: "question", valid: names), at: scalar.mark)
      return nil
    }
  }

  private mutating func followUps(
    _ node: YAMLNode?, of question: String, _ gates: [Gate]
  ) -> [FollowUp] {
    entries(node, "follow_ups").compactMap { entry in
      guard let name = checkedName(entry.key.text, isReason: false, at: entry.key.mark) else {
        return nil
      }
      let section = section(entry.value, "\(question).\(name)", keys: ["ask", "when"])
      guard let ask = text(section.required("ask", &self), "ask"),
        let node = section.required("when", &self), let text = text(node, "when"),
        let condition = condition(text, gates, at: node.mark)
      else { return nil }
      return FollowUp(
        id: QuestionID(rawValue: "\(question).\(name)"), ask: ask, condition: condition)
    }
  }

  private mutating func condition(
    _ text: String, _ gates: [Gate], at mark: SourceMark
  ) -> FollowUp.Condition? {
    if let rest = text.after("lacks ") {
      if let part = FollowUp.Part(rawValue: rest) { return .lacks(part) }
      complain(
        .unknownWord(rest, for: "part", valid: FollowUp.Part.allCases.map(\.rawValue)), at: mark)
    } else if let rest = text.after("at most ") {
      if let level = Level(rawValue: rest) { return .atMost(level) }
      complain(.unknownWord(rest, for: "level", valid: Level.allCases.map(\.rawValue)), at: mark)
    } else if let rest = text.after("in doubt ") {
      let reason = GateReason(rawValue: rest)
      if gates.contains(where: { $0.reason == reason }) { return .inDoubt(reason) }
      complain(
        .unknownWord(rest, for: "gate", valid: gates.map(\.reason.rawValue)), at: mark)
    } else {
      complain(.badCondition(text), at: mark)
    }
    return nil
  }
}

extension String {
  /// What follows a beginning, or nothing where the text begins otherwise.
  fileprivate func after(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)).trimmed : nil
  }
}
