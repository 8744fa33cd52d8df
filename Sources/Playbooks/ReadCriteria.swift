import Qualification
import StrictYAML

/// The criteria and gates of a playbook.
extension PlaybookReader {
  mutating func criteria(_ node: YAMLNode?) -> [Criterion] {
    var criteria: [Criterion] = []
    for entry in entries(node, "criteria") {
      guard let id = checkedName(entry.key.text, isReason: false, at: entry.key.mark) else {
        continue
      }
      marks["criteria.\(id)"] = entry.key.mark
      let section = section(
        entry.value, id,
        keys: ["kind", "points", "axis", "half_life", "core", "cues", "strong"])
      guard let kind = word(section.required("kind", &self), "kind", FactKind.self) else {
        continue
      }
      criteria.append(
        Criterion(
          id: CriterionID(rawValue: id), kind: kind, points: points(section["points"]) ?? 0,
          axis: word(section["axis"], "axis", Criterion.Axis.self) ?? .fit,
          halfLife: number(section["half_life"], "half_life", 1...3650),
          isCore: flag(section["core"], "core") ?? false,
          cues: list(section["cues"], "cues").map { $0.text.lowercased() },
          strongSounds: text(section["strong"], "strong") ?? ""))
    }
    return criteria
  }

  mutating func gates(_ node: YAMLNode?, criteria: [Criterion]) -> [Gate] {
    var gates: [Gate] = []
    for entry in entries(node, "gates") {
      guard let reason = checkedName(entry.key.text, isReason: true, at: entry.key.mark) else {
        continue
      }
      let section = section(
        entry.value, reason, keys: ["criterion", "when", "confirmed", "inferred", "text"])
      let criterion = criterionName(section.required("criterion", &self), among: criteria)
      let trigger = word(section.required("when", &self), "when", Gate.Trigger.self)
      let confirmed = word(section.required("confirmed", &self), "effect", Gate.Effect.self)
      let inferred = word(section.required("inferred", &self), "effect", Gate.Effect.self)
      guard let criterion, let trigger, let confirmed, let inferred else { continue }
      gates.append(
        Gate(
          reason: GateReason(rawValue: reason), criterion: criterion, trigger: trigger,
          confirmed: confirmed, inferred: inferred,
          text: text(section.required("text", &self), "text") ?? reason))
    }
    return gates
  }

  private mutating func criterionName(
    _ node: YAMLNode?, among criteria: [Criterion]
  ) -> CriterionID? {
    guard let node, let text = text(node, "criterion") else { return nil }
    return known(text, among: criteria, at: node.mark)
  }

  /// A criterion that is there, or a complaint with the nearest one.
  mutating func known(
    _ text: String, among criteria: [Criterion], at mark: SourceMark
  ) -> CriterionID? {
    let id = CriterionID(rawValue: text)
    if criteria.contains(where: { $0.id == id }) { return id }
    complain(
      .unknownWord(text, for: "criterion", valid: criteria.map(\.id.rawValue)), at: mark)
    return nil
  }
}
