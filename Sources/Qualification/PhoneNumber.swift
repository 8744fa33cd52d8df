/// A phone number in the form of E.164, such as `+493012345`: an international one by its digits; one
/// without its country only as it was written.
public struct PhoneNumber: Hashable, Sendable {
  /// The digits, with `+` before them where the country is known.
  public let text: String

  /// Reads a number as people write it; nothing where it has no 5 to 15 digits.
  public init?(_ written: String) {
    // An extension is none of the number.
    let lower = written.lowercased()
    let number = lower[..<(lower.firstRange(of: "x")?.lowerBound ?? lower.endIndex)]
    let trimmed = number.drop { $0 == " " || $0 == "(" }
    var digits = trimmed.filter(\.isASCII).filter(\.isNumber)
    var isInternational = trimmed.hasPrefix("+")
    if !isInternational, digits.hasPrefix("00") {
      digits = String(digits.dropFirst(2))
      isInternational = true
    }
    // `+49 (0) 30` has a zero that is dialled only within the country.
    if isInternational, let zero = trimmed.firstRange(of: "(0)") {
      let before = trimmed[..<zero.lowerBound].filter(\.isNumber)
      let code = before.hasPrefix("00") ? String(before.dropFirst(2)) : before
      digits = code + trimmed[zero.upperBound...].filter(\.isNumber)
    }
    guard (5...15).contains(digits.count) else { return nil }
    text = (isInternational ? "+" : "") + digits
  }
}

/// A mail address as it is compared: in small letters, without spaces around it.
public func plainEmail(_ email: String) -> String { email.trimmed.lowercased() }
