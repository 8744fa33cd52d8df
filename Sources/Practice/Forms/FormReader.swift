public import Qualification
import StrictYAML

/// Reads the YAML of cards and lessons: the complaints so far, and how values are read.
struct FormReader {
  let playbook: Playbook
  private(set) var complaints: [Complaint] = []

  init(_ playbook: Playbook) { self.playbook = playbook }

  /// What a file holds, as far as it is YAML at all.
  static func root(of text: String, file: String) throws(FormComplaints) -> YAMLNode {
    do throws(Complaint) {
      return try YAMLDocument(parsing: text, file: file).root
    } catch {
      throw FormComplaints(complaints: [error])
    }
  }

  mutating func complain(_ problem: FormProblem, at mark: SourceMark) {
    complaints.append(Complaint(at: mark, message: problem.message, cure: problem.cure))
  }

  /// All that was complained of, in the order of the file.
  var failure: FormComplaints {
    FormComplaints(
      complaints: complaints.sorted {
        ($0.mark.line, $0.mark.column) < ($1.mark.line, $1.mark.column)
      })
  }

  /// A mapping with its values by key.
  struct Form {
    var name: String
    var mark: SourceMark
    var values: [String: YAMLNode] = [:]
  }

  /// A whole file, whose first key says its form.
  mutating func file(_ root: YAMLNode, form: String, keys: [String]) -> Form? {
    guard case .mapping(let entries, _) = root, let first = entries.first,
      first.key.text == "leadline", case .scalar(let value) = first.value
    else {
      complain(.otherForm(form), at: root.mark)
      return nil
    }
    guard value.text == form else {
      let isNewer = value.text.hasPrefix(form.prefix { $0 != "/" } + "/")
      complain(isNewer ? .newer(value.text, form) : .otherForm(form), at: value.mark)
      return nil
    }
    return self.form(root, "the file", keys: ["leadline"] + keys)
  }

  /// A mapping that may hold only these keys.
  mutating func form(_ node: YAMLNode, _ name: String, keys: [String]) -> Form {
    var form = Form(name: name, mark: node.mark)
    for entry in entries(node, name) {
      if keys.contains(entry.key.text) {
        form.values[entry.key.text] = entry.value
      } else {
        complain(.unknownKey(entry.key.text, valid: keys), at: entry.key.mark)
      }
    }
    return form
  }

  mutating func entries(_ node: YAMLNode, _ name: String) -> [YAMLNode.Entry] {
    if case .mapping(let entries, _) = node { return entries }
    complain(.notAMapping(name), at: node.mark)
    return []
  }

  mutating func required(_ key: String, _ form: Form) -> YAMLNode? {
    if form.values[key] == nil { complain(.missing(key, in: form.name), at: form.mark) }
    return form.values[key]
  }

  mutating func text(_ node: YAMLNode?, _ key: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node, !scalar.text.trimmed.isEmpty else {
      complain(.notText(key), at: node.mark)
      return nil
    }
    return scalar.text.trimmed
  }

  /// A text, or a list of texts.
  mutating func texts(_ node: YAMLNode?, _ key: String) -> [String] {
    if case .sequence(let nodes, _)? = node { return nodes.compactMap { text($0, key) } }
    return text(node, key).map { [$0] } ?? []
  }

  mutating func day(_ node: YAMLNode?) -> Day? {
    guard let node, let text = text(node, "day") else { return nil }
    if let day = Day(iso: text) { return day }
    complain(.notADay(text), at: node.mark)
    return nil
  }

  mutating func word(_ node: YAMLNode?, _ key: String, among words: [String]) -> String? {
    guard let node, let text = text(node, key) else { return nil }
    if words.contains(text) { return text }
    complain(.unknownWord(text, key: key, valid: words), at: node.mark)
    return nil
  }

  /// A word, or a list of words.
  mutating func words(_ node: YAMLNode?, _ key: String, among words: [String]) -> [String] {
    if case .sequence(let nodes, _)? = node {
      return nodes.compactMap { word($0, key, among: words) }
    }
    return word(node, key, among: words).map { [$0] } ?? []
  }

  /// What is noted about criteria before anything else: `criterion: words`.
  mutating func facts(_ node: YAMLNode?) -> [GivenFact] {
    guard let node else { return [] }
    let ids = playbook.criteria.map(\.id.rawValue)
    return entries(node, "facts").compactMap { entry in
      guard ids.contains(entry.key.text) else {
        complain(.unknownWord(entry.key.text, key: "criterion", valid: ids), at: entry.key.mark)
        return nil
      }
      return text(entry.value, entry.key.text).map {
        GivenFact(criterion: CriterionID(rawValue: entry.key.text), words: $0)
      }
    }
  }
}

/// Something noted about a contact beforehand, as it is typed in a call.
public struct GivenFact: Hashable, Sendable {
  /// What it is about.
  public var criterion: CriterionID

  /// The words of the note.
  public var words: String

  /// The line as a rep types it: `criterion: words`.
  var line: String { "\(criterion.rawValue): \(words)" }
}
