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

extension PhoneNumber {
  /// The digits, without `+`.
  public var digits: String { text.hasPrefix("+") ? String(text.dropFirst()) : text }

  /// The digits by which the number is dialled or written, with its country and without.
  ///
  /// `+44 20 7946 0958` is `020 7946 0958` at home and `00 44 20 7946 0958` from abroad; of a number
  /// without its country they are only those at home.
  public var writings: Set<String> {
    guard text.hasPrefix("+"), let code = callingCode(of: digits) else {
      return national.count >= PhoneNumber.telling ? [digits, national, "0" + national] : [digits]
    }
    let national = String(digits.dropFirst(code.count))
    // The zero in `+44 (0) 20` is not dialled, but written.
    var writings: Set = [digits, "00" + digits, "011" + digits, code + "0" + national]
    if national.count >= PhoneNumber.telling {
      // The trunk prefix is 0 nearly everywhere, 8 in Russia, 06 in Hungary, and none in some countries.
      writings.formUnion([national, "0" + national])
      if code == "7" { writings.insert("8" + national) }
      if code == "36" { writings.insert("06" + national) }
    }
    return writings
  }

  /// The digits at home without a trunk prefix, which every writing of the number holds.
  public var national: String {
    guard text.hasPrefix("+"), let code = callingCode(of: digits) else {
      let isNorthAmerican = digits.count == 11 && digits.hasPrefix("1")
      return digits.hasPrefix("0") || isNorthAmerican ? String(digits.dropFirst()) : digits
    }
    return String(digits.dropFirst(code.count))
  }

  /// So many digits tell a number from a sum of money or a date.
  private static let telling = 6
}

/// The calling code of a country at the beginning of the digits of an international number (E.164);
/// nothing where there is none.
public func callingCode(of digits: String) -> String? {
  guard let first = digits.first, first != "0" else { return nil }
  if first == "1" || first == "7" { return String(first) }
  let two = String(digits.prefix(2))
  let length = twoDigitCodes.contains(two) ? 2 : 3
  return digits.count > length ? String(digits.prefix(length)) : nil
}

/// The calling codes of two digits; all but 1 and 7 are else of three.
private let twoDigitCodes: Set<String> = [
  "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
  "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
  "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
]

/// A mail address as it is compared: in small letters, without spaces around it.
public func plainEmail(_ email: String) -> String { email.trimmed.lowercased() }
