import Qualification

/// A cell that no spreadsheet takes for a formula: one that would begin one gets an apostrophe in
/// front.
///
/// Phone numbers and plain numbers stay as they are. `unguarded` gives the same text back, whatever
/// it was.
public func guarded(_ text: String) -> String {
  needsGuard(text) ? "'" + text : text
}

/// The text behind a guard, where there is one.
public func unguarded(_ text: String) -> String {
  guard text.hasPrefix("'") else { return text }
  let rest = String(text.dropFirst())
  return needsGuard(rest) ? rest : text
}

/// Whether a text begins a formula, or would be taken for a guarded one.
private func needsGuard(_ text: String) -> Bool {
  // By bytes: as Characters, a sign joins with a mark behind it.
  let body = text.utf8.drop { $0 == UInt8(ascii: "'") }
  guard let first = String(body)?.unicodeScalars.first, triggers.contains(first) else {
    return false
  }
  return body.startIndex != text.utf8.startIndex || !isHarmless(text)
}

/// Whether a text is an international phone number that computes nothing, whatever parts its digits.
///
/// An extension behind it is a word and digits, which is no call of anything. In a column of phone
/// numbers it goes out as it is: a program that dials takes an apostrophe for a part of it.
func isPlainPhone(_ text: String) -> Bool {
  guard text.hasPrefix("+"), PhoneNumber(text) != nil else { return false }
  var rest = Array(text.unicodeScalars.dropFirst())[...]
  func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  guard let first = rest.first, isDigit(first) || first == "(" else { return false }
  let number = rest.prefix { isDigit($0) || " \u{A0}()-./".unicodeScalars.contains($0) }
  rest = rest.dropFirst(number.count)
  guard number.count(where: isDigit) >= 5 else { return false }
  if rest.isEmpty { return true }
  let word = rest.prefix { $0.properties.isAlphabetic }
  let behind = rest.dropFirst(word.count).drop { " .:".unicodeScalars.contains($0) }
  return !word.isEmpty && !behind.isEmpty && behind.allSatisfy(isDigit)
}

/// What makes spreadsheets compute: the four signs, also in full width, and what they skip first.
private let triggers: Set<Unicode.Scalar> = [
  "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
]

/// Whether a text is a phone number or a number.
private func isHarmless(_ text: String) -> Bool {
  if isNumber(text) { return true }
  guard text.hasPrefix("+") else { return false }
  let rest = text.utf8.dropFirst()
  return rest.first.map { (48...57).contains($0) || $0 == 40 } == true
    && rest.count(where: { (48...57).contains($0) }) >= 5
    && rest.allSatisfy { (48...57).contains($0) || " ()-".utf8.contains($0) }
}
