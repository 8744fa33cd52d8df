import Qualification

/// Every sentence that exports and imports say.
enum InterchangeWording {
  static let cutMark = " […]"

  static func noColumn(_ profile: String, isTold: Bool) -> String {
    "\(profile) has no field for it" + (isTold ? "; some of it is told in the summary" : "")
  }

  static func standIn(_ column: Profile.Column) -> String {
    "not known: \(column.unknown ?? "") stands there, as the field must not be empty"
  }

  static func noRating(_ status: String) -> String {
    status == "not-rated"
      ? "a contact that is not rated has none there" : "a disqualified contact has none there"
  }

  static func otherwise(_ text: String, _ option: String) -> String {
    "\(text) is written as \(option)"
  }

  static func leftBlank(_ text: String) -> String {
    "left as it is there for a contact that is \(text)"
  }

  static func notBefore(_ option: String, _ known: String) -> String {
    "\(option) is not later than \(known), which was imported last"
  }

  static func notAnOption(
    _ text: String, _ column: Profile.Column
  ) -> (message: String, cure: String) {
    (
      "\(text) is none of its values",
      "its values are \(column.options.map(\.label).joined(separator: ", ")): change "
        + "\(column.field.name) of the contact, leave the column out with --without, or give the "
        + "value a meaning under `values` in a profile of your own"
    )
  }

  static func tooLong(_ text: String, limit: Int) -> (message: String, cure: String) {
    (
      "\(text.count) characters are too many: it takes \(limit)",
      "shorten it, leave the column out with --without, or write `cut: yes` in a profile of your own"
    )
  }

  static func isCut(limit: Int) -> String { "cut to \(limit) characters" }

  /// Why a text is not of the kind that a column takes; nothing where it is.
  static func wrongKind(_ text: String, _ kind: Profile.Kind) -> String? {
    switch kind {
    case .text: nil
    case .integer:
      !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
        ? nil : "it takes whole numbers alone"
    case .number: isNumber(text) ? nil : "it takes numbers without symbol and grouping alone"
    case .email: isEmail(text) ? nil : "it takes e-mail addresses alone"
    }
  }
}

/// Whether a text is a number with a full stop before its decimals, as spreadsheets read it.
func isNumber(_ text: String) -> Bool {
  let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
  return digits.contains { (48...57).contains($0) } && digits.count(where: { $0 == 46 }) <= 1
    && digits.allSatisfy { (48...57).contains($0) || $0 == 46 } && digits.first != 46
}

/// Whether a text has the form of an e-mail address: something, an `@` and a domain, without spaces.
func isEmail(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
    !parts[1].hasSuffix(".")
  else { return false }
  return !text.unicodeScalars.contains {
    $0.properties.isWhitespace || "<>(),;:\"\\".unicodeScalars.contains($0)
  }
}
