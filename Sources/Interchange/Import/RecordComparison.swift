import Dialogue
import Qualification
import Records

/// What the cells beside a record held when it was exported, so that only what another program
/// changed since is taken over.
struct RecordComparison: Sendable {
  private let columns: [ReadImport.Column]
  private let playbook: Playbook
  private let form: ImportTable.Form
  /// The columns of the profiles by which the file was most likely written, by the file's columns.
  private let written: [Int: [Profile.Column]]

  init(_ columns: [ReadImport.Column], _ playbook: Playbook, form: ImportTable.Form) {
    self.columns = columns
    self.form = form
    self.playbook = playbook
    var best: [[Int: Profile.Column]] = [[:]]
    for name in bundledProfileNames {
      guard let profile = try? bundledProfile(name, playbook) else { continue }
      let all = profile.columns(isFull: true)
      var found: [Int: Profile.Column] = [:]
      for (index, column) in columns.enumerated() {
        found[index] = all.first {
          $0.label == column.heading || $0.name == column.heading
        }
      }
      // Profiles of one program have the same headings and other values.
      if found.count > best[0].count {
        best = [found]
      } else if found.count == best[0].count {
        best.append(found)
      }
    }
    written = best.reduce(into: [:]) { all, found in
      for (index, column) in found { all[index, default: []].append(column) }
    }
  }

  /// The texts that each column may have held for the contact of a record.
  func expected(_ record: ReadRecord) -> [Int: Set<String>] {
    let card = ContactCard(
      record.contact, record.file, playbook, asOf: record.writtenOn ?? Day(number: 0))
    var expected: [Int: Set<String>] = [:]
    for (index, column) in columns.enumerated() {
      if let written = written[index] {
        for written in written {
          if let texts = texts(of: card, in: written) {
            expected[index, default: []].formUnion(texts)
          }
        }
      } else if let field = column.target.field {
        expected[index] = texts(of: card, as: field)
      }
    }
    return expected
  }

  /// What a column of a profile may show of a contact; nothing where it has no value for its options.
  private func texts(of card: ContactCard, in written: Profile.Column) -> Set<String>? {
    guard written.options.isEmpty, written.values.isEmpty else {
      guard let value = card.value(of: written.field) else { return nil }
      let name = written.optionName(for: value.text)
      let option = name.flatMap { written.option($0) }
      var texts = Set([value.text, name, option?.name, option?.label].compactMap { $0 })
      // Another program can only have had what the profile let out.
      if let other = written.otherwise.flatMap({ written.option($0) }) {
        texts.formUnion([other.name, other.label])
      }
      return texts
    }
    var texts = texts(of: card, as: written.field)
    if let text = card.value(of: written.field)?.text,
      InterchangeWording.wrongKind(text, written.kind) != nil
    {
      texts.insert("")
    }
    if let limit = written.limit, written.isCut {
      texts.formUnion(texts.map { cutText($0, to: limit) })
    }
    return texts
  }

  /// What a column that takes any text shows of a contact.
  private func texts(of card: ContactCard, as field: CardField) -> Set<String> {
    var texts: Set = [card.value(of: field)?.text ?? ""]
    if form == .vcard, field == .identity(.name), card.contact.identity[.name] == nil {
      texts.insert(formattedName(ofUnnamed: card.contact.id) { card.contact.identity[$0] })
    }
    return texts
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
