public import Dialogue
public import Qualification
import StrictYAML

/// A contact file: Markdown that people edit, with flat YAML in front and a block that leadline
/// writes between two marks.
///
/// Only what changed is written anew; comments, unknown keys, notes and the order of lines survive
/// byte for byte.
public struct ContactFile: Hashable, Sendable {
  private var opening: String
  private var keys: FlatYAML
  private(set) var body: String
  private let lineEnd: String

  /// The first key of a contact file.
  public static let form = "contact/1"

  /// Reads a text; the complaint names the line and the cure.
  public init(parsing text: String, file: String) throws(Complaint) {
    func complain(_ problem: RecordProblem, line: Int) -> Complaint {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let excerpt = line <= lines.count && line > 0 ? String(lines[line - 1]) : ""
      return problem.complaint(
        at: SourceMark(file: file, line: line, column: 1, excerpt: excerpt))
    }
    let lines = linesWithEnds(text)
    guard let first = lines.first, bareLine(first) == "---" else {
      throw complain(.noFrontMatter, line: text.isEmpty ? 0 : 1)
    }
    guard let close = lines.dropFirst().firstIndex(where: { bareLine($0) == "---" }) else {
      throw complain(.frontMatterOpen, line: 1)
    }
    opening = first
    lineEnd = first.utf8.suffix(2).elementsEqual([13, 10]) ? "\r\n" : "\n"
    keys = try FlatYAML(
      parsing: lines[1..<close].joined(), file: file, firstLine: 2)
    body = lines[close...].joined()
    guard let form = ContactFile.text(keys.value("leadline")) else {
      throw complain(.noContact, line: 2)
    }
    if form != ContactFile.form {
      let isNewer = form.hasPrefix("contact/")
      throw complain(isNewer ? .newer("leadline: \(form)") : .noContact, line: 2)
    }
    let id = ContactFile.text(keys.value("id")) ?? ""
    guard slug(id) == id else {
      let mark = keys.mark(of: "id")
      throw RecordProblem.badID(id).complaint(
        at: mark ?? SourceMark(file: file, line: 2, column: 1, excerpt: ""))
    }
  }

  /// Makes the file of a contact who has none.
  public init(new id: String) {
    lineEnd = "\n"
    opening = "---\n"
    body = "---\n\n## Notes\n\n"
    let text = "leadline: \(ContactFile.form)\nid: \(quoted(id))\n"
    // What is written here reads back by construction.
    keys = (try? FlatYAML(parsing: text, file: "")) ?? FlatYAML.empty
  }

  /// The file as text.
  public var text: String { opening + keys.text + body }

  /// The file with nothing in the block that leadline writes, which the next update fills again.
  public var withEmptyBlock: String { opening + keys.text + Records.withEmptyBlock(body) }

  /// The file as it is told in another book: its block is empty, and it tells of no transcripts of
  /// this one.
  public var withoutBookkeeping: String {
    var copy = self
    if copy.keys.value("events") != nil { copy.keys.set("events", to: .text("0")) }
    return copy.withEmptyBlock
  }

  /// The rep's own lines below the front matter, without the heading that every file begins with;
  /// empty where there are none.
  public var notes: String {
    var lines = Array(linesWithEnds(withoutBlock(body)).map { bareLine($0) }.dropFirst())
    while lines.first?.isEmpty == true { lines.removeFirst() }
    if lines.first == "## Notes" { lines.removeFirst() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// What of the file is the rep's own: the keys that leadline does not know, comments, and all lines
  /// but the block.
  public func ownLines(_ playbook: Playbook) -> String {
    var copy = self
    for key in contactKeys(playbook) { copy.keys.set(key, to: nil) }
    return copy.withEmptyBlock
  }

  /// Puts lines below all others.
  public mutating func append(notes: String) {
    if notes.isEmpty { return }
    let added = notes.split(separator: "\n", omittingEmptySubsequences: false)
    if body.utf8.last != 10 { body += lineEnd }
    body += added.map { $0 + lineEnd }.joined()
  }

  /// Takes lines away that were put below all others, wherever they are by now; changed ones stay.
  public mutating func remove(notes: String) {
    if notes.isEmpty { return }
    let lines = notes.split(separator: "\n", omittingEmptySubsequences: false)
    let added = lines.map { $0 + lineEnd }.joined()
    if let place = body.ranges(of: added).last { body.removeSubrange(place) }
  }

  /// The same file under another key of a contact.
  public func renamed(to id: String) -> ContactFile {
    var copy = self
    copy.keys.set("id", to: .text(id), order: ["leadline", "id"])
    return copy
  }

  /// The key of the contact.
  public var id: String { ContactFile.text(keys.value("id")) ?? "" }

  /// Where the value of a key stands in the file.
  func valueMark(of key: String) -> SourceMark? { keys.valueMark(of: key) }

  /// Whether the contact asked not to be called, in any of the ways in which people write yes.
  public var isNotToBeCalled: Bool { value("do_not_contact").map(isYes) ?? false }

  /// The value of a key as text; nothing where the key is absent or its value is no single text.
  public func value(_ key: String) -> String? { ContactFile.text(keys.value(key)) }

  /// The keys of the file in their order, those that leadline does not know too.
  public var keyNames: [String] { keys.keys }

  /// The keys that leadline does not know and that are nearly one it does, each with its line; all
  /// others are the rep's own.
  public func misspeltKeys(_ playbook: Playbook) -> [(key: String, nearest: String, line: Int)] {
    let known = contactKeys(playbook)
    return keys.keys.compactMap { key in
      guard !known.contains(key), key.utf8.count > 3, let mark = keys.mark(of: key),
        let nearest = nearestWord(to: key, among: known)
      else { return nil }
      return (key, nearest, mark.line)
    }
  }

  /// How many events of its transcripts the file tells of; nothing where it does not say.
  public var eventCount: Int? { value("events").flatMap { Int($0) } }

  /// Writes what is known of the contact as of a day into the file, and nothing else.
  public mutating func update(
    to contact: Contact, _ playbook: Playbook, asOf day: Day, eventCount: Int
  ) {
    let report = ContactReport(on: contact, playbook, asOf: day)
    let fields = contactFields(contact, report, playbook, eventCount: eventCount)
    let order = contactKeys(playbook)
    for key in order where key != "leadline" && key != "id" {
      guard let value = fields[key] else {
        keys.set(key, to: nil, order: order)
        continue
      }
      // An editor may have written the same value in another way.
      if keys.value(key).map({ value.isSame(as: $0) }) != true {
        keys.set(key, to: value.yaml, order: order)
      }
    }
    let summary = contactSummary(contact, report, playbook)
    body = replacingBlock(in: body, with: summary, lineEnd: lineEnd)
  }

  /// Takes over what is only in another contact's file: keys that leadline does not write, and the
  /// notes, under a heading that says whose they were.
  public mutating func adopt(_ other: ContactFile, besides written: Set<String>) {
    for key in other.keys.keys where !written.contains(key) && keys.value(key) == nil {
      keys.set(key, to: other.keys.value(key))
    }
    let notes = other.writtenBelow
    if notes.isEmpty { return }
    if !body.hasSuffix("\n") { body += lineEnd }
    let name = other.value("name") ?? other.id
    body += lineEnd + "## Notes of \(name) (\(other.id))" + lineEnd + lineEnd + notes
  }

  /// What a person wrote below the keys and the block of leadline, without an empty heading.
  private var writtenBelow: String {
    var lines = linesWithEnds(replacingBlock(in: body, with: [], lineEnd: lineEnd))
    lines.removeAll { bareLine($0).hasPrefix("<!-- leadline: ") }
    if lines.first.map({ bareLine($0) }) == "---" { lines.removeFirst() }
    while let first = lines.first, ["", "## Notes"].contains(bareLine(first)) {
      lines.removeFirst()
    }
    return lines.joined()
  }

  /// What was changed by hand since the file was written for this contact.
  ///
  /// Identity, values, levels, words, next step and the like are the person's to change; rating,
  /// points, dates of rating and places are computed, and a change of them is overwritten. Levels
  /// and stage are compared with those under the playbook by which the file was `rated`, which is
  /// needed where that is another one.
  public func edits(
    since contact: Contact, _ playbook: Playbook, rated: Playbook? = nil
  ) -> [Edit] {
    let expected = editableFields(contact, playbook)
    var edits: [Edit] = []
    for key in editableKeys(playbook) {
      let now = keys.value(key).flatMap { ContactFile.field($0) }
      let before = expected[key]
      if now == before || (now?.text ?? "").isEmpty && before == nil { continue }
      if let now, let before, before.isSame(as: now.yaml) { continue }
      if before == nil, let now, isNo(key, now.text) { continue }
      let text = now?.text
      edits.append(
        Edit(
          key: key, value: text?.isEmpty == true ? nil : text,
          known: text.flatMap { readCanonical($0) }))
    }
    guard let rated = ratingPlaybook(playbook, rated) else { return edits }
    return edits
      + levelEdits(since: contact, playbook, rated, besides: Set(edits.map(\.key)))
  }

  /// The playbook by which the file was rated, as it names it; nothing where it was never rated.
  public var ratedBy: String? { value("playbook") }

  /// The one of two playbooks by which the file was rated.
  private func ratingPlaybook(_ playbook: Playbook, _ rated: Playbook?) -> Playbook? {
    if value("rated_on").flatMap({ Day(iso: $0) }) == nil { return playbook }
    return [playbook, rated].compactMap { $0 }.first { playbookText($0) == ratedBy }
  }

  /// Levels set by hand, which stand for the rep's own judgement.
  ///
  /// A level is derived from the value as of a day, so it is compared with that of the day on which
  /// the file was rated, under the playbook by which it was.
  private func levelEdits(
    since contact: Contact, _ playbook: Playbook, _ rated: Playbook, besides changed: Set<String>
  ) -> [Edit] {
    let day = value("rated_on").flatMap { Day(iso: $0) }
    // A file that was never rated was written by hand: every level in it is a judgement.
    let report = ContactReport(figuresOf: contact, rated, asOf: day ?? Day(number: 0))
    let stage = stageEdit(since: report)
    return stage
      + playbook.criteria.compactMap { criterion in
        let key = criterion.id.key + "_level"
        guard !changed.contains(criterion.id.key), let text = value(key),
          let level = Level(rawValue: text.lowercased()),
          level != report.levels[criterion.id]
        else { return nil }
        return Edit(key: key, value: level.rawValue)
      }
  }

  /// A stage set by hand, such as customer.
  private func stageEdit(since report: ContactReport) -> [Edit] {
    guard let text = value("stage"), let stage = Stage(rawValue: text), stage != report.stage
    else { return [] }
    return [Edit(key: "stage", value: text)]
  }

  /// Whether a key that is only written for a yes says no, which is what its absence says.
  private func isNo(_ key: String, _ text: String) -> Bool {
    ["do_not_contact", "referral_source"].contains(key)
      && ["false", "no", "off", ""].contains(text.lowercased())
  }

  private static func text(_ value: FlatYAML.Value?) -> String? {
    if case .text(let text)? = value { text } else { nil }
  }

  private static func field(_ value: FlatYAML.Value) -> ContactField? {
    switch value {
    case .text(let text): .text(text)
    case .list(let items): .list(items)
    }
  }
}

/// The value of a key of a contact file.
enum ContactField: Hashable {
  case text(String)
  case list([String])

  var yaml: FlatYAML.Value {
    switch self {
    case .text(let text): .text(text)
    case .list(let items): .list(items)
    }
  }

  /// A list as one text, as a person would type it.
  var text: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.joined(separator: ", ")
    }
  }

  /// Whether a value in a file says the same, though an editor wrote it another way.
  func isSame(as value: FlatYAML.Value) -> Bool {
    switch (self, value) {
    case (.text(let text), .text(let other)): text == other || isSameScalar(text, other)
    case (.list(let items), .list(let others)): items == others
    case (.text(let text), .list(let others)):
      // An editor may turn `a, b` into a list of a and b, and `a; b` too.
      text == others.joined(separator: ", ") || text == others.joined(separator: "; ")
    case (.list(let items), .text(let text)): items.joined(separator: ", ") == text
    }
  }

  private func isSameScalar(_ left: String, _ right: String) -> Bool {
    let words = ["yes": "true", "no": "false", "on": "true", "off": "false"]
    let first = words[left.lowercased()] ?? left
    let second = words[right.lowercased()] ?? right
    // `75` and `75.0` are one number.
    let trimmed = second.hasSuffix(".0") ? String(second.dropLast(2)) : second
    return first == second || first == trimmed
      || first.lowercased() == second.lowercased()
        && ["true", "false"].contains(first.lowercased())
  }
}

/// The lines of a text, each with its line break.
func linesWithEnds(_ text: String) -> [String] {
  var lines: [String] = []
  var start = text.utf8.startIndex
  while start < text.utf8.endIndex {
    let newline = text.utf8[start...].firstIndex(of: 10)
    let end = newline.map { text.utf8.index(after: $0) } ?? text.utf8.endIndex
    lines.append(String(decoding: text.utf8[start..<end], as: UTF8.self))
    start = end
  }
  return lines
}

/// A line without its line break and the spaces before it.
func bareLine(_ line: String) -> String {
  var bytes = Array(line.utf8)
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  while let last = bytes.last, last == 10 || last == 13 || last == 32 || last == 9 {
    bytes.removeLast()
  }
  return String(decoding: bytes, as: UTF8.self)
}
