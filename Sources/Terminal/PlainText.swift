import Qualification

/// A text for a terminal that has letters of ASCII only: signs become their plain likenesses,
/// letters lose their marks, and what has no plain letter is shown as its code.
func plainText(of text: String) -> String {
  if text.utf8.allSatisfy({ (32...126).contains($0) }) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if let sign = plainSigns[scalar] ?? plainLetters(for: scalar) {
      result += sign
    } else if scalar.isASCII {
      result += OutputGate.escaped(String(Character(scalar)))
    } else if scalar.properties.generalCategory == .nonspacingMark,
      result.utf8.last.map(isLetter) ?? false
    {
      // A mark on a letter that has lost it.
      continue
    } else {
      result += OutputGate.escapedCode(of: scalar)
    }
  }
  return result
}

private func isLetter(_ byte: UInt8) -> Bool {
  (65...90).contains(byte) || (97...122).contains(byte)
}

private let plainSigns: [Unicode.Scalar: String] = [
  "·": "|", "•": "*", "…": "...", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "‘": "'",
  "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‹": "'", "›": "'",
  "\u{A0}": " ", "\u{202F}": " ", "×": "x", "€": "EUR", "£": "GBP", "¥": "JPY", "→": "->",
  "←": "<-", "≥": ">=", "≤": "<=", "≈": "~", "½": "1/2", "¼": "1/4", "¾": "3/4", "°": " deg",
  "²": "2", "³": "3",
]
