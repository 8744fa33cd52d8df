public import Qualification

/// How contacts are written for another program: its columns, the values it takes, and its limits.
public struct Profile: Hashable, Sendable {
  /// The name by which it is chosen.
  public var name: String

  /// What it is for, as one line.
  public var about: String

  /// The form of the file.
  public var form: Form

  /// The columns of every export, in order.
  public var columns: [Column]

  /// The columns that a full export adds, so that nothing is lost.
  public var fullColumns: [Column]

  /// Whether lines of CSV end with CR LF, as RFC 4180 has it.
  public var hasCRLF = true

  /// Whether a byte order mark stands in front.
  public var hasMark = false

  /// Whether cells that a spreadsheet would take for a formula get an apostrophe in front.
  public var isGuarded = true

  /// A form of file.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case csv, json, vcard, markdown
  }

  /// A column, a member of an object, or a property.
  public struct Column: Hashable, Sendable {
    /// What it shows.
    public var field: CardField

    /// Its heading.
    public var label: String

    /// Its name for programs.
    public var name: String

    /// What kind of value it takes.
    public var kind = Kind.text

    /// The most characters that it takes.
    public var limit: Int?

    /// Whether a text over the limit is cut with a mark, and else refused.
    public var isCut = false

    /// What stands there where nothing is known.
    public var unknown: String?

    /// What stands there whatever is known.
    public var constant: String?

    /// The values that it takes, by their names for programs; empty where any text will do.
    public var options: [Option] = []

    /// Which option stands for which of our values, in lower case; an empty one leaves it blank.
    public var values: [String: String] = [:]

    /// The option for every value that has none of its own.
    public var otherwise: String?

    /// The field whose option, as it was last imported, this must not go back behind.
    public var notBefore: Contact.Field?

    /// Makes a column.
    public init(field: CardField, label: String, name: String? = nil) {
      self.field = field
      self.label = label
      self.name = name ?? label
    }

    /// The name of the option that stands for a value of ours; nothing where none does.
    ///
    /// A key of `values` that ends with `*` stands for all that begin like it.
    public func optionName(for text: String) -> String? {
      let text = text.lowercased()
      if let name = values[text] ?? option(text)?.name { return name }
      let openings = values.filter { $0.key.hasSuffix("*") && text.hasPrefix($0.key.dropLast()) }
      return openings.max { $0.key.utf8.count < $1.key.utf8.count }?.value
    }

    /// The name of an option, whichever of its two names is given; nothing for what is none.
    public func option(_ text: String) -> Option? {
      let wanted = text.lowercased()
      return options.first { $0.name.lowercased() == wanted || $0.label.lowercased() == wanted }
    }
  }

  /// A value of a picklist.
  public struct Option: Hashable, Sendable {
    /// Its name for programs.
    public var name: String
    /// Its name for people.
    public var label: String
  }

  /// A kind of value.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text
    /// A whole number without grouping.
    case integer
    /// A number without symbol or grouping.
    case number
    case email
  }

  /// Whether the names for programs stand in heads and cells, and else those for people.
  public enum Naming: String, CaseIterable, Hashable, Sendable {
    case label, name
  }

  /// Makes the profile one for contacts that are handed over as junk: every status is that of a
  /// disqualified one, and a column tells the reason.
  public mutating func handOver(reason: String) {
    for index in columns.indices where columns[index].field == .card(.status) {
      columns[index].allowOnly(status: "disqualified")
    }
    for index in columns.indices where columns[index].field == .card(.rating) {
      for key in columns[index].values.keys { columns[index].values[key] = "" }
    }
    let reasonColumn = fullColumns.first { $0.field == .card(.disqualifyReason) }
    if var column = reasonColumn {
      column.constant = reason
      columns.append(column)
    }
  }

  /// The columns of an export.
  public func columns(isFull: Bool) -> [Column] { isFull ? columns + fullColumns : columns }
}

extension Profile.Column {
  /// Lets the column say of every contact what it says of one of this status, also where that is
  /// nothing, and whatever another system said before.
  fileprivate mutating func allowOnly(status: String) {
    if options.isEmpty, values.isEmpty {
      constant = status
      return
    }
    let name = optionName(for: status) ?? otherwise ?? ""
    for key in Array(values.keys) + ContactCard.statuses { values[key] = name }
    (otherwise, notBefore) = (nil, nil)
  }
}
