public import Qualification
import StrictYAML

/// Reads a profile from YAML; `base` gives the profile that another one is based on.
///
/// The fields are checked under a playbook, whose criteria are fields too.
public func readProfile(
  _ text: String, file: String, _ playbook: Playbook, base: (String) -> Profile? = { _ in nil }
) throws(Complaint) -> Profile {
  var reader = ProfileReader(file: file, playbook: playbook)
  let document = try YAMLDocument(parsing: text, file: file)
  return try reader.profile(document.root, base)
}

extension Profile {
  /// The keys of a profile and of its columns, as its file has them.
  public static let keys = ownKeys + columnKeys

  fileprivate static let ownKeys = [
    "profile", "about", "form", "based_on", "line_ends", "byte_order_mark", "guard", "columns",
    "full", "leave_out",
  ]
  fileprivate static let columnKeys = [
    "field", "label", "name", "kind", "limit", "cut", "unknown", "options", "values", "otherwise",
    "not_before",
  ]
}

private struct ProfileReader {
  let file: String
  let playbook: Playbook

  mutating func profile(
    _ root: YAMLNode, _ base: (String) -> Profile?
  ) throws(Complaint) -> Profile {
    let entries = try mapping(root, Profile.ownKeys)
    guard let name = try text(entries["profile"]), !name.isEmpty else {
      throw ProfileProblem.noName.complaint(at: root.mark)
    }
    var profile = Profile(name: name, about: "", form: .csv, columns: [], fullColumns: [])
    if let node = entries["based_on"], let other = try text(node) {
      guard let found = base(other) else {
        throw ProfileProblem.unknownBase(other).complaint(at: node.mark)
      }
      profile = found
      profile.name = name
    }
    profile.about = try text(entries["about"]) ?? profile.about
    profile.form = try word(entries["form"], "form") ?? profile.form
    if let ends: LineEnds = try word(entries["line_ends"], "line end") {
      profile.hasCRLF = ends == .crlf
    }
    profile.hasMark = try flag(entries["byte_order_mark"]) ?? profile.hasMark
    profile.isGuarded = try flag(entries["guard"]) ?? profile.isGuarded
    for node in try list(entries["leave_out"]) {
      let label = try text(node) ?? ""
      let count = profile.columns.count + profile.fullColumns.count
      profile.columns.removeAll { $0.label == label || $0.name == label }
      profile.fullColumns.removeAll { $0.label == label || $0.name == label }
      guard profile.columns.count + profile.fullColumns.count < count else {
        throw ProfileProblem.unknownColumn(label).complaint(at: node.mark)
      }
    }
    try take(entries["columns"], into: &profile.columns)
    try take(entries["full"], into: &profile.fullColumns)
    if profile.columns.isEmpty { throw ProfileProblem.noColumns.complaint(at: root.mark) }
    return profile
  }

  /// Takes columns over those of the same label, else behind them.
  private func take(
    _ node: YAMLNode?, into columns: inout [Profile.Column]
  ) throws(Complaint) {
    for node in try list(node) {
      if case .mapping(let entries, _) = node, entries.count == 1,
        case .scalar(let scalar) = entries[0].value, scalar.text == "criteria"
      {
        columns += playbook.criteria.map {
          Profile.Column(field: .criterion($0.id), label: $0.id.fieldName)
        }
        continue
      }
      let column = try column(node)
      if let index = columns.firstIndex(where: { $0.label == column.label }) {
        columns[index] = column
      } else {
        columns.append(column)
      }
    }
  }

  private func column(_ node: YAMLNode) throws(Complaint) -> Profile.Column {
    let entries = try mapping(node, Profile.columnKeys)
    guard let fieldNode = entries["field"], let name = try text(fieldNode) else {
      throw ProfileProblem.noField.complaint(at: node.mark)
    }
    guard let field = CardField(name, playbook) else {
      let nearest = nearestWord(to: name, among: CardField.names(playbook))
      throw ProfileProblem.unknownField(name, nearest: nearest).complaint(at: fieldNode.mark)
    }
    let label = try text(entries["label"]) ?? field.name
    var column = Profile.Column(field: field, label: label, name: try text(entries["name"]))
    column.kind = try word(entries["kind"], "kind") ?? .text
    if let node = entries["limit"] {
      guard let limit = Int(try text(node) ?? ""), limit > 0 else {
        throw ProfileProblem.badNumber.complaint(at: node.mark)
      }
      column.limit = limit
    }
    column.isCut = try flag(entries["cut"]) ?? false
    column.unknown = try text(entries["unknown"])
    column.options = try options(entries["options"])
    try takeValues(entries["values"], into: &column)
    if let node = entries["otherwise"], let text = try text(node) {
      column.otherwise = try option(text, column, at: node.mark)
    }
    if let node = entries["not_before"], let text = try text(node) {
      guard let field = Contact.Field(rawValue: text), !column.options.isEmpty else {
        throw ProfileProblem.badNotBefore.complaint(at: node.mark)
      }
      column.notBefore = field
    }
    return column
  }

  /// Options as a list of values, or as names for programs with their labels.
  private func options(_ node: YAMLNode?) throws(Complaint) -> [Profile.Option] {
    guard case .mapping(let entries, _)? = node else {
      var options: [Profile.Option] = []
      for node in try list(node) {
        let name = try text(node) ?? ""
        options.append(Profile.Option(name: name, label: name))
      }
      return options
    }
    var options: [Profile.Option] = []
    for entry in entries {
      let label = try text(entry.value) ?? ""
      options.append(Profile.Option(name: entry.key.text, label: label))
    }
    return options
  }

  private func takeValues(
    _ node: YAMLNode?, into column: inout Profile.Column
  ) throws(Complaint) {
    guard let node else { return }
    guard case .mapping(let entries, _) = node else {
      throw ProfileProblem.noMapping.complaint(at: node.mark)
    }
    for entry in entries {
      let value = try text(entry.value) ?? ""
      column.values[entry.key.text.lowercased()] =
        value.isEmpty ? "" : try option(value, column, at: entry.value.mark)
    }
  }

  /// The name of an option; any text where the column has no options.
  private func option(
    _ text: String, _ column: Profile.Column, at mark: SourceMark
  ) throws(Complaint) -> String {
    if column.options.isEmpty { return text }
    guard let option = column.option(text) else {
      throw ProfileProblem.unknownOption(text, column.options.map(\.name)).complaint(at: mark)
    }
    return option.name
  }

  // MARK: Nodes

  private func mapping(
    _ node: YAMLNode, _ known: [String]
  ) throws(Complaint) -> [String: YAMLNode] {
    guard case .mapping(let entries, _) = node else {
      throw ProfileProblem.noMapping.complaint(at: node.mark)
    }
    var found: [String: YAMLNode] = [:]
    for entry in entries {
      guard known.contains(entry.key.text) else {
        let nearest = nearestWord(to: entry.key.text, among: known)
        throw ProfileProblem.unknownKey(entry.key.text, nearest: nearest, known)
          .complaint(at: entry.key.mark)
      }
      found[entry.key.text] = entry.value
    }
    return found
  }

  private func list(_ node: YAMLNode?) throws(Complaint) -> [YAMLNode] {
    guard let node else { return [] }
    guard case .sequence(let nodes, _) = node else {
      throw ProfileProblem.noList.complaint(at: node.mark)
    }
    return nodes
  }

  private func text(_ node: YAMLNode?) throws(Complaint) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node else {
      throw ProfileProblem.noText.complaint(at: node.mark)
    }
    return scalar.text
  }

  private func flag(_ node: YAMLNode?) throws(Complaint) -> Bool? {
    guard let node, let text = try text(node) else { return nil }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw ProfileProblem.noFlag.complaint(at: node.mark)
    }
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?, _ kind: String
  ) throws(Complaint) -> Word? where Word.RawValue == String {
    guard let node, let text = try text(node) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      throw ProfileProblem.unknownWord(text, kind, words).complaint(at: node.mark)
    }
    return word
  }

  private enum LineEnds: String, CaseIterable {
    case lf, crlf
  }
}
