import Dialogue
import Qualification
import Records

/// What the cells beside a record held when it was exported, so that only what another program
/// changed since is taken over.
struct RecordComparison {
  private let columns: [ReadImport.Column]
  private let playbook: Playbook
  private let form: ImportTable.Form
  /// The columns of the profile by which the file was most likely written, by the file's columns.
  private let written: [Int: Profile.Column]

  init(_ columns: [ReadImport.Column], _ playbook: Playbook, form: ImportTable.Form) {
    self.columns = columns
    self.form = form
    self.playbook = playbook
    var best: [Int: Profile.Column] = [:]
    for name in bundledProfileNames {
      guard let profile = try? bundledProfile(name, playbook) else { continue }
      let all = profile.columns(isFull: true)
      var found: [Int: Profile.Column] = [:]
      for (index, column) in columns.enumerated() {
        found[index] = all.first {
          $0.label == column.heading || $0.name == column.heading
        }
      }
      if found.count > best.count { best = found }
    }
    written = best
  }

  /// The texts that each column may have held for the contact of a record.
  mutating func expected(_ record: ReadRecord) -> [Int: Set<String>] {
    let card = ContactCard(
      record.contact, record.file, playbook, asOf: record.writtenOn ?? Day(number: 0))
    var expected: [Int: Set<String>] = [:]
    for (index, column) in columns.enumerated() {
      if let written = written[index], !written.options.isEmpty || !written.values.isEmpty {
        guard let value = card.value(of: written.field) else { continue }
        let name = written.optionName(for: value.text)
        let option = name.flatMap { written.option($0) }
        expected[index] = Set([value.text, name, option?.name, option?.label].compactMap { $0 })
        // Another program can only have had what the profile let out.
        if written.otherwise != nil, let other = written.otherwise.flatMap({ written.option($0) }) {
          expected[index]?.formUnion([other.name, other.label])
        }
        continue
      }
      let field = written[index]?.field ?? column.target.field
      guard let field else { continue }
      var texts: Set = [card.value(of: field)?.text ?? ""]
      if form == .vcard, field == .identity(.name), record.contact.identity[.name] == nil {
        texts.insert(
          formattedName(ofUnnamed: record.contact.id) { record.contact.identity[$0] })
      }
      if let kind = written[index]?.kind, let text = texts.first,
        InterchangeWording.wrongKind(text, kind) != nil
      {
        texts.insert("")
      }
      if let limit = written[index]?.limit, written[index]?.isCut == true {
        texts.formUnion(
          texts.map {
            String($0.prefix(limit - InterchangeWording.cutMark.count)) + InterchangeWording.cutMark
          })
      }
      expected[index] = texts
    }
    return expected
  }
}

extension ImportTarget {
  /// The field that an export shows there.
  fileprivate var field: CardField? {
    switch self {
    case .identity(let field): .identity(field)
    case .firstName: .card(.firstName)
    case .lastName: .card(.lastName)
    case .key(let key): CardField.Name(rawValue: key).map { .card($0) }
    case .criterion(let id): .criterion(id)
    case .note, .connectedOn, .id, .record, .nothing: nil
    }
  }
}
