import Dialogue
import Qualification
import Records

/// One row of a table while it becomes a contact.
struct RowReading {
  private(set) var problems: [RowProblem] = []

  private let row: ImportTable.Row
  private let number: Int
  private let columns: [ReadImport.Column]
  private let playbook: Playbook
  private let form: ImportTable.Form

  /// The most characters of a field, and of a record.
  private static let fieldLimit = 32_768

  init(
    _ row: ImportTable.Row, number: Int, _ columns: [ReadImport.Column], _ playbook: Playbook,
    form: ImportTable.Form
  ) {
    self.form = form
    self.row = row
    self.number = number
    self.columns = columns
    self.playbook = playbook
  }

  /// The contact of the row; nothing where something in it can't be taken.
  mutating func contact(
    _ comparison: RecordComparison, source: ImportSource, file: String
  ) -> ImportedContact? {
    if let problem = row.problem { return complain(problem) }
    var base = Contact(id: "")
    var ownFile: ContactFile?
    var acquaintance = Acquaintance()
    var expected: [Int: Set<String>]?
    if let (column, text) = cell(.record), !text.isEmpty {
      do throws(Complaint) {
        let record = try ReadRecord(parsing: text, file: InterchangeWording.record)
        (base, ownFile) = (record.contact, record.file)
        acquaintance = record.acquaintance
        expected = comparison.expected(record)
      } catch {
        let message = InterchangeWording.badRecord(error)
        return complain(column, message.message, message.cure)
      }
    }
    var fields = self.fields(besides: expected)
    guard problems.isEmpty else { return nil }
    if ownFile == nil {
      if base.id.isEmpty, let (column, _) = cell(.id) {
        takeKey(clean(row.cells[column]).trimmed, as: &base.id, &fields)
      }
      addSource(to: &fields, source, file)
      let identity = fields.contains { edit in
        ["name", "email", "phone", "mobile", "company", "linkedin"].contains(edit.key)
      }
      guard identity else {
        return complain(nil, InterchangeWording.nobody, InterchangeWording.nobodyCure)
      }
    }
    return ImportedContact(
      row: (number, row.line), base: base, file: ownFile, fields: fields, who: who,
      acquaintance: acquaintance, addresses: addresses)
  }

  /// The addresses of the row that are no part of the identity: what stands under headings that may
  /// mean one, and what is one whatever its heading.
  private var addresses: [ImportedContact.Address] {
    columns.enumerated().reduce(into: row.addresses) { addresses, next in
      let (index, column) = next
      switch column.target {
      case .identity, .record, .id: return
      default: break
      }
      let text = clean(row.cells[index]).trimmed
      if text.isEmpty { return }
      addresses.append(.init(key: isEmail(text) ? "email" : column.heading, value: text))
    }
  }

  /// The inputs of the row; where a record came with it, only what differs from what was exported.
  private mutating func fields(besides expected: [Int: Set<String>]?) -> [Edit] {
    var fields: [Edit] = []
    var (first, last) = (nil as String?, nil as String?)
    var isNameNew = expected == nil
    for (index, column) in columns.enumerated() {
      let text = clean(row.cells[index])
      if let known = expected {
        // What is computed tells nothing; what is blank is kept.
        guard column.isComparable, column.heading != "uid",
          !text.isEmpty || column.target == .firstName
        else { continue }
        if column.target == .firstName || column.target == .lastName {
          if !isSame(index, text, known) { isNameNew = true }
        } else if known[index] == nil || isSame(index, text, known) {
          continue
        }
      }
      guard !text.isEmpty else { continue }
      switch column.target {
      case .nothing, .record, .id: continue
      case .firstName: first = text
      case .lastName: last = text
      case .identity(.phone), .identity(.mobile):
        add(expected == nil ? withoutApostrophe(text) : text, column.target, index, to: &fields)
      default: add(text, column.target, index, to: &fields)
      }
    }
    let name = [first, last].compactMap { $0 }.joined(separator: " ")
    if isNameNew, !name.isEmpty, !fields.contains(where: { $0.key == "name" }) {
      fields.insert(Edit(key: "name", value: name), at: 0)
    }
    return fields.filter { $0.key != "note" } + fields.filter { $0.key == "note" }
  }

  /// Whether a cell holds what it held when it was exported, as far as its form can hold that; an
  /// address book strips spaces.
  private func isSame(_ index: Int, _ text: String, _ known: [Int: Set<String>]) -> Bool {
    guard let texts = known[index] else { return false }
    return texts.contains(text) || texts.contains(row.cells[index])
      || form == .vcard && texts.contains { cardText(of: $0).trimmed == text.trimmed }
  }

  private mutating func add(
    _ text: String, _ target: ImportTarget, _ index: Int, to fields: inout [Edit]
  ) {
    let key = target.name
    if text.utf8.count > RowReading.fieldLimit {
      let wording = InterchangeWording.tooLong(text.utf8.count, limit: RowReading.fieldLimit)
      complain(index, wording.message, InterchangeWording.shorten)
      return
    }
    switch target {
    case .identity(.email):
      guard isEmail(text.trimmed) else {
        complain(index, InterchangeWording.noEmail(text), InterchangeWording.mendOrEmpty)
        return
      }
      fields.append(Edit(key: key, value: text.trimmed))
    case .identity(.lifecycleStage):
      fields.append(Edit(key: key, value: text))
      // Whoever buys already is not called again as if they did not.
      if text.lowercased() == "customer" { fields.append(Edit(key: "stage", value: "customer")) }
    case .identity: fields.append(Edit(key: key, value: text))
    case .criterion: fields.append(Edit(key: key, value: text, known: readCanonical(text)))
    case .connectedOn: fields.append(Edit(key: "note", value: InterchangeWording.connected(text)))
    case .key("next_step_on"), .key("revisit_on"):
      guard Day(iso: text) != nil else {
        complain(index, InterchangeWording.noDay(text), InterchangeWording.mendDay)
        return
      }
      fields.append(Edit(key: key, value: text))
    case .key("do_not_contact"), .key("referral_source"):
      guard let isSo = readYesNo(text) else {
        complain(index, InterchangeWording.noYesNo(text), InterchangeWording.mendYesNo)
        return
      }
      if isSo, !fields.contains(where: { $0.key == key }) {
        fields.append(Edit(key: key, value: "true"))
      }
    default: fields.append(Edit(key: key, value: text))
    }
  }

  /// Takes the key of a contact of a book; the one that another program has is kept as its own.
  private func takeKey(_ key: String, as id: inout String, _ fields: inout [Edit]) {
    if isContactKey(key) {
      id = key
    } else if !key.isEmpty, !fields.contains(where: { $0.key == "external_id" }) {
      fields.append(Edit(key: "external_id", value: key))
    }
  }

  private func addSource(to fields: inout [Edit], _ source: ImportSource, _ file: String) {
    if fields.contains(where: { $0.key == "source" }) { return }
    fields.append(Edit(key: "source", value: source.sourceText(file: file)))
  }

  // MARK: Cells

  private func cell(_ target: ImportTarget) -> (Int, String)? {
    columns.firstIndex { $0.target == target }.map { ($0, row.cells[$0]) }
  }

  /// A cell without its guard; what stands for an unknown value is none.
  private func clean(_ cell: String) -> String {
    let text = form == .csv ? unguarded(cell) : cell
    return text == "[not provided]" ? "" : text
  }

  private var who: String {
    let names = [ImportTarget.identity(.name), .firstName, .lastName].compactMap {
      cell($0)?.1.trimmed
    }
    let name = names.filter { !$0.isEmpty }.joined(separator: " ")
    let others = [cell(.identity(.company))?.1, cell(.identity(.email))?.1]
    return name.isEmpty
      ? others.compactMap { $0 }.first { !$0.isEmpty } ?? "" : String(name.prefix(80))
  }

  // MARK: Problems

  @discardableResult
  private mutating func complain(
    _ column: Int?, _ message: String, _ cure: String
  ) -> ImportedContact? {
    problems.append(
      RowProblem(
        row: number, line: row.line, who: who, column: column.map { $0 + 1 },
        label: column.map { columns.indices.contains($0) ? columns[$0].heading : "" } ?? "",
        message: message, cure: cure))
    return nil
  }

  private mutating func complain(_ problem: ImportTable.Problem) -> ImportedContact? {
    let (column, message, cure) = InterchangeWording.badRow(problem, columns.count)
    return complain(column, message, cure)
  }
}

extension ReadImport.Column {
  /// Whether a change of it in another program is taken over where a record came with the row.
  fileprivate var isComparable: Bool {
    switch target {
    case .identity, .firstName, .lastName, .key, .criterion: true
    case .note, .connectedOn, .id, .record, .nothing: false
    }
  }
}

/// A number without the apostrophe behind which spreadsheets keep it as it was typed.
private func withoutApostrophe(_ number: String) -> String {
  let rest = number.utf8.dropFirst().first
  guard number.hasPrefix("'"), let rest, "+(0123456789".utf8.contains(rest) else { return number }
  return String(number.dropFirst())
}

/// Whether a text can be the key of a contact: small letters and digits, a letter first, and no more
/// than other books have.
public func isContactKey(_ text: String) -> Bool {
  (4...12).contains(text.utf8.count) && text.utf8.first.map { (97...122).contains($0) } == true
    && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
}

/// Whether a cell says yes, as tables in several languages do, or by the day since when it is so;
/// nothing where it says neither yes nor no.
func readYesNo(_ text: String) -> Bool? {
  let word = text.trimmed.lowercased()
  if Day(iso: word) != nil { return true }
  if ["true", "yes", "y", "t", "1", "on", "x", "ja", "j", "oui", "sí", "si", "sim", "wahr"]
    .contains(word)
  {
    return true
  }
  return ["false", "no", "n", "f", "0", "off", "-", "nein", "non", "nee", "não", "falsch"]
    .contains(word) ? false : nil
}
