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

  static func tooLong(_ count: Int, limit: Int) -> (message: String, cure: String) {
    (
      "\(count) characters are too many: it takes \(limit)",
      "shorten it, leave the column out with --without, or write `cut: yes` in a profile of your own"
    )
  }

  static func isCut(limit: Int) -> String { "cut to \(limit) characters" }

  // MARK: Imports

  static let record = "record"
  static let nobody = "nothing here tells who it is"
  static let nobodyCure = "give a name, a company, an e-mail address or a phone number"
  static let shorten = "shorten it"
  static let mendOrEmpty = "mend it, or leave the cell empty"
  static let mendDay = "write it as 2026-01-12, or leave the cell empty"

  static func noEmail(_ text: String) -> String { "\(text.prefix(60)) is no e-mail address" }
  static let mendYesNo = "write yes or no, or leave the cell empty"

  static func noYesNo(_ text: String) -> String { "\(text.prefix(60)) is neither yes nor no" }

  static func noDay(_ text: String) -> String { "\(text.prefix(60)) is no day" }
  static func connected(_ day: String) -> String { "LinkedIn connection since \(day)" }

  static func badRecord(_ complaint: Complaint) -> (message: String, cure: String) {
    (
      "line \(complaint.mark.line) of the record can't be read: \(complaint.message)",
      complaint.cure
    )
  }

  static func badRow(
    _ problem: ImportTable.Problem, _ count: Int
  ) -> (column: Int?, message: String, cure: String) {
    switch problem {
    case .wordsBehindQuote(let column):
      (
        column, "words stand behind the last quote of the cell",
        "write two quotes for one within it"
      )
    case .tooManyCells(let cells):
      (
        nil, "it has \(cells) cells under \(count) headings",
        "put cells with commas or semicolons in quotes"
      )
    case .openQuote(let column):
      (column, "a quote has no end", "end it; the rows from here on are read without it")
    case .noObject: (nil, "this is no object", "write one JSON object for each contact")
    }
  }

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
