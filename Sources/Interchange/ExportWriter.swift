import Qualification
import Records

/// Writes contacts one by one in the form of a profile, so that any number of them takes no memory.
public struct ExportWriter: Sendable {
  /// The profile.
  public var profile: Profile

  /// Whether the columns are added that make the export lose nothing.
  public var isFull: Bool

  /// Which names stand in heads and cells.
  public var naming: Profile.Naming

  /// One contact in the form of the profile.
  public struct Piece: Sendable {
    /// The text; empty where the profile does not take the contact.
    public var text: String
    /// What of the contact stands nowhere in it.
    public var losses: [LossReport.Loss]
    /// What the profile does not take.
    public var problems: [RowProblem]
    /// How many cells got an apostrophe in front.
    public var guardedCount: Int
  }

  /// Makes a writer.
  public init(_ profile: Profile, isFull: Bool, naming: Profile.Naming = .label) {
    self.profile = profile
    self.isFull = isFull
    self.naming = naming
  }

  /// What stands before the first contact.
  public var opening: String {
    switch profile.form {
    case .csv:
      var writer = CSVWriter(hasCRLF: profile.hasCRLF, isGuarded: false)
      let heads = profile.columns(isFull: isFull).map { naming == .label ? $0.label : $0.name }
      return (profile.hasMark ? "\u{FEFF}" : "") + writer.line(heads)
    case .markdown: return "# Contacts\n"
    case .json, .vcard: return ""
    }
  }

  /// Whether a contact is a row of this export by which nobody could tell who it is: without a name,
  /// company, address or number of their own, in a table for another program that may lose something.
  public func isNameless(_ card: ContactCard) -> Bool {
    let fields = profile.columns.map(\.field)
    guard profile.form == .csv, !isFull, fields.contains(.card(.lastName)),
      !fields.contains(.card(.id))
    else { return false }
    return [.name, .company, .email, .phone, .mobile, .linkedin].allSatisfy {
      card.contact.identity[$0]?.isEmpty ?? true
    }
  }

  /// A contact as the row of this number, from 1.
  public func piece(_ card: ContactCard, row: Int) -> Piece {
    let cells = CardRow(card, row: row, profile, isFull: isFull, naming)
    var piece = Piece(text: "", losses: cells.losses, problems: cells.problems, guardedCount: 0)
    guard cells.problems.isEmpty else { return piece }
    let columns = profile.columns(isFull: isFull)
    switch profile.form {
    case .csv:
      var writer = CSVWriter(hasCRLF: profile.hasCRLF, isGuarded: profile.isGuarded)
      let phones = columns.indices.filter {
        [.identity(.phone), .identity(.mobile)].contains(columns[$0].field)
      }
      piece.text = writer.line(cells.cells.map { $0?.text ?? "" }, phones: Set(phones))
      piece.guardedCount = writer.guardedCount
    case .json: piece.text = json(columns, cells.cells).text + "\n"
    case .vcard: piece.text = vCard(card, columns, cells.cells)
    case .markdown: piece.text = markdownCard(card, columns, cells.cells)
    }
    return piece
  }

  /// All members always and in their order; unknown is null.
  private func json(_ columns: [Profile.Column], _ cells: [CardValue?]) -> JSONText {
    let members = zip(columns, cells).map { column, cell in
      JSONText.Member(column.name, cell.map { json($0) } ?? .null)
    }
    return .object([JSONText.Member("schema", .string("leadline/contact/1"))] + members)
  }

  private func json(_ value: CardValue) -> JSONText {
    switch value {
    case .text(let text): .string(text)
    case .number(let text): .number(text)
    case .flag(let isSet): .bool(isSet)
    case .list(let items): .array(items.map { .string($0) })
    }
  }
}
