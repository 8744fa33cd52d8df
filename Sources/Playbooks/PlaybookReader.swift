public import Qualification
import StrictYAML

/// Reads a playbook from its YAML text, and checks that it holds together.
///
/// The hash is the first 12 hex digits of SHA-256 over the bytes of the file, taken by the caller.
/// Throws all complaints at once, each with the line, a caret and the cure.
public func readPlaybook(
  _ text: String, file: String, hash: String
) throws(PlaybookComplaints) -> Playbook {
  let root: YAMLNode
  do throws(Complaint) {
    root = try YAMLDocument(parsing: text, file: file).root
  } catch {
    throw PlaybookComplaints(complaints: [error])
  }
  var reader = PlaybookReader()
  let playbook = reader.playbook(root, hash: hash)
  if reader.complaints.isEmpty, let playbook { reader.check(playbook) }
  guard reader.complaints.isEmpty, let playbook else {
    throw PlaybookComplaints(complaints: reader.complaints.sorted { $0.mark.line < $1.mark.line })
  }
  return playbook
}

/// A playbook while it is read: the complaints so far, and where things stand.
struct PlaybookReader {
  private(set) var complaints: [Complaint] = []
  /// Where criteria, questions, gates and sections stand, by a path such as `criteria.need`.
  var marks: [String: SourceMark] = [:]

  mutating func complain(_ problem: PlaybookProblem, at mark: SourceMark) {
    complaints.append(Complaint(at: mark, message: problem.message, cure: problem.cure))
  }

  mutating func playbook(_ root: YAMLNode, hash: String) -> Playbook? {
    guard case .mapping(let entries, _) = root, let first = entries.first,
      first.key.text == "leadline", case .scalar(let form) = first.value
    else {
      complain(.notAPlaybook, at: root.mark)
      return nil
    }
    guard form.text == "playbook/1" else {
      let isNewer = form.text.hasPrefix("playbook/")
      complain(isNewer ? .newer(form.text) : .notAPlaybook, at: form.mark)
      return nil
    }
    let section = section(
      root, "the playbook",
      keys: [
        "leadline", "id", "version", "summary", "terms", "settings", "offer", "thresholds",
        "rules", "strict_gates", "ideal_customer", "criteria", "questions", "gates",
      ])
    let id = name(section.required("id", &self), isReason: false)
    let version = number(section.required("version", &self), "version", 1...1_000_000) ?? 1
    let criteria = criteria(section["criteria"] ?? missing("criteria", section))
    let gates = gates(section["gates"], criteria: criteria)
    let questions = questions(
      section["questions"] ?? missing("questions", section), criteria: criteria, gates: gates)
    var playbook = Playbook(
      id: id ?? "", version: version, hash: hash, questions: questions, criteria: criteria,
      gates: gates)
    playbook.summary = text(section["summary"], "summary") ?? ""
    playbook.terms = word(section["terms"], "terms", Terms.self) ?? .leadFirst
    playbook.settings = settings(section["settings"])
    playbook.offer = price(section["offer"])
    playbook.thresholds = thresholds(section["thresholds"])
    playbook.rules = rules(section["rules"])
    playbook.hasStrictGates = flag(section["strict_gates"], "strict_gates") ?? false
    playbook.idealCustomer = checklist(section["ideal_customer"])
    return playbook
  }

  private mutating func missing(_ key: String, _ section: Section) -> YAMLNode? {
    complain(.missing(key, in: section.name), at: section.mark)
    return nil
  }
}

/// A mapping with its values by key.
struct Section {
  var name: String
  var mark: SourceMark
  fileprivate var values: [String: YAMLNode] = [:]

  /// The value of a key; nothing where the key is absent.
  subscript(_ key: String) -> YAMLNode? { values[key] }

  /// The value of a key; its absence is complained of.
  func required(_ key: String, _ reader: inout PlaybookReader) -> YAMLNode? {
    if values[key] == nil { reader.complain(.missing(key, in: name), at: mark) }
    return values[key]
  }
}

// MARK: Values

extension PlaybookReader {
  /// A mapping that may hold only these keys.
  mutating func section(_ node: YAMLNode?, _ name: String, keys: [String]) -> Section {
    guard let node else {
      return Section(name: name, mark: SourceMark(file: "", line: 0, column: 0, excerpt: ""))
    }
    var section = Section(name: name, mark: node.mark)
    for entry in entries(node, name) {
      if keys.contains(entry.key.text) {
        section.values[entry.key.text] = entry.value
        marks["\(name).\(entry.key.text)"] = entry.key.mark
      } else {
        complain(
          .unknownKey(entry.key.text, nearest: nearestWord(to: entry.key.text, among: keys)),
          at: entry.key.mark)
      }
    }
    return section
  }

  /// The entries of a mapping, in order.
  mutating func entries(_ node: YAMLNode?, _ name: String) -> [YAMLNode.Entry] {
    guard let node else { return [] }
    guard case .mapping(let entries, _) = node else {
      complain(.notAMapping(of: name), at: node.mark)
      return []
    }
    return entries
  }

  mutating func text(_ node: YAMLNode?, _ key: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node else {
      complain(.notText(key), at: node.mark)
      return nil
    }
    let text = scalar.text.trimmed
    if text.isEmpty {
      complain(.empty(key), at: scalar.mark)
      return nil
    }
    return text
  }

  /// A text or a list of texts, each with its mark.
  mutating func list(_ node: YAMLNode?, _ key: String) -> [YAMLNode.Scalar] {
    switch node {
    case nil: return []
    case .scalar(let scalar)?: return scalar.text.isEmpty ? [] : [scalar]
    case .sequence(let nodes, _)?:
      return nodes.compactMap { node in
        if case .scalar(let scalar) = node { return scalar }
        complain(.notAList(key), at: node.mark)
        return nil
      }
    case .mapping(_, let mark)?:
      complain(.notAList(key), at: mark)
      return []
    }
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?, _ key: String, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let node, let text = text(node, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    complain(.unknownWord(text, for: key, valid: Word.allCases.map(\.rawValue)), at: node.mark)
    return nil
  }

  mutating func flag(_ node: YAMLNode?, _ key: String) -> Bool? {
    guard let node, let text = text(node, key) else { return nil }
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      complain(.unknownWord(text, for: key, valid: ["yes", "no"]), at: node.mark)
      return nil
    }
  }

  mutating func number(_ node: YAMLNode?, _ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let node, let text = text(node, key) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    complain(.notANumber(text, for: key, range: range), at: node.mark)
    return nil
  }

  /// Points with at most one decimal, in tenths.
  mutating func points(_ node: YAMLNode?) -> Int? {
    guard let node, let text = text(node, "points") else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = Int(parts[0])
    let decimal = parts.count == 2 && parts[1].utf8.count == 1 ? Int(parts[1]) : 0
    if let whole, let decimal, (0...100).contains(whole),
      parts.count == 1 || parts[1].utf8.count == 1,
      parts.count <= 2, decimal >= 0
    {
      return whole * 10 + decimal
    }
    complain(.notPoints(text), at: node.mark)
    return nil
  }

  /// A name: lower-case letters, digits and hyphens, or underscores in a reason.
  mutating func name(_ node: YAMLNode?, isReason: Bool) -> String? {
    guard let node, let text = text(node, "id") else { return nil }
    return checkedName(text, isReason: isReason, at: node.mark)
  }

  mutating func checkedName(_ text: String, isReason: Bool, at mark: SourceMark) -> String? {
    let joint = UInt8(ascii: isReason ? "_" : "-")
    let isValid =
      text.utf8.count <= 60 && text.utf8.first.map { (97...122).contains($0) } == true
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == joint }
    if isValid { return text }
    complain(.badName(text, isReason: isReason), at: mark)
    return nil
  }
}
