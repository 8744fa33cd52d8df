import BookStore
import Qualification

/// What contacts of a list must have: `rating=hot`, `points>=60`, `company~bank`.
struct ContactFilter {
  /// The key of a contact file.
  var key: String
  private var comparison: Comparison
  private var value: String

  /// How a value is compared with that of the filter.
  private enum Comparison: String, CaseIterable {
    // Longer signs first, as `=` is a part of them.
    case atLeast = ">="
    case atMost = "<="
    case isNot = "!="
    case above = ">"
    case below = "<"
    case contains = "~"
    case equals = "="
  }

  /// Reads a condition; nothing where there is no comparison in it.
  init?(_ text: String) {
    guard let place = text.firstIndex(where: { "<>!~=".contains($0) }) else { return nil }
    let rest = text[place...]
    guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      return nil
    }
    key = String(text[..<place]).trimmed
    value = String(rest.dropFirst(comparison.rawValue.count)).trimmed.lowercased()
    self.comparison = comparison
    if key.isEmpty { return nil }
  }

  /// Whether a value meets the condition; one that is missing is empty, and neither above nor below
  /// anything.
  func matches(_ found: String?) -> Bool {
    let found = (found ?? "").lowercased()
    switch comparison {
    case .equals: return found == value
    case .isNot: return found != value
    case .contains: return found.contains(value)
    case .above, .below, .atLeast, .atMost:
      if found.isEmpty { return false }
      let isBelow = isFieldBelow(found, value)
      let isAbove = isFieldBelow(value, found)
      switch comparison {
      case .above: return isAbove
      case .below: return isBelow
      case .atLeast: return !isBelow
      default: return !isAbove
      }
    }
  }
}

/// Whether one value of a field comes before another: numbers by their size, ratings and levels as
/// they grow, all else, days too, as texts.
func isFieldBelow(_ one: String, _ other: String) -> Bool {
  if let one = Double(one), let other = Double(other) { return one < other }
  for scale in [
    ["disqualified", "not rated", "cold", "warm", "hot"], Level.allCases.map(\.rawValue),
    Stage.allCases.map(\.rawValue),
  ] {
    if let one = scale.firstIndex(of: one), let other = scale.firstIndex(of: other) {
      return one < other
    }
  }
  return one.lowercased() < other.lowercased()
}

extension IndexedContact {
  /// The rating as it is printed: never a bare "cold" where too little is known to rate.
  var ratingWord: String { isRated ? rating.rawValue : "not rated" }

  /// The value of a key where the summary has it; nothing where the contact file has to be asked.
  func summaryValue(_ key: String) -> String?? {
    switch key {
    case "id": .some(id)
    case "file": .some(file)
    case "name": .some(name)
    case "company": .some(company)
    case "email": .some(email)
    case "phone": .some(phone)
    case "rating": .some(ratingWord)
    case "points": .some(pointsText(tenths: points))
    case "ceiling": .some(pointsText(tenths: ceiling))
    case "stage": .some(stage.rawValue)
    case "next_step": .some(nextStep)
    case "next_step_on": .some(nextStepOn?.iso)
    case "revisit_on": .some(revisitOn?.iso)
    case "last_talk": .some(lastTalk?.iso)
    case "do_not_contact": .some(doNotContact ? "true" : nil)
    default: nil
    }
  }

  /// The keys of a summary in the order in which they are printed.
  static let summaryKeys = [
    "id", "name", "company", "rating", "points", "ceiling", "stage", "next_step", "next_step_on",
    "last_talk", "revisit_on", "email", "phone", "do_not_contact", "file",
  ]
}
