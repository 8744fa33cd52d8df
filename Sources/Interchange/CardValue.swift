/// What a field of a contact holds, before a profile writes it.
public enum CardValue: Hashable, Sendable {
  case text(String)
  /// A number as it is written, with at most one decimal.
  case number(String)
  case flag(Bool)
  case list([String])

  /// The value as one text; a list is parted by semicolons, as CRMs part it.
  public var text: String {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let items): items.joined(separator: ";")
    }
  }
}
