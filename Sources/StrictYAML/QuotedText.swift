/// A text as a YAML scalar that reads back as exactly this text.
///
/// It stays plain where that is safe; otherwise it is put in double quotes with escapes, so that
/// a number, `no`, `#` or a line break in it can't change its meaning.
public func quoted(_ text: String) -> String {
  isSafePlain(text) ? text : doubleQuoted(text)
}

/// A text in double quotes, with escapes for all that can't stand there.
func doubleQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    default:
      if isPrintable(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        let zeros = String(repeating: "0", count: width - digits.count)
        result += (width == 8 ? "\\U" : "\\u") + zeros + digits
      }
    }
  }
  return result + "\""
}

/// Whether a scalar can stand in double quotes as it is: printable, and no invisible mark.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0x200A, 0x2010...0x2027, 0x202F...0x2065, 0x2070...0xD7FF,
    0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0xDFFFF:
    true
  default: false
  }
}

private func isSafePlain(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
    text.unicodeScalars.allSatisfy(isPrintable), first != " ", last != " ", last != ":",
    !"-?:,[]{}#&*!|>'\"%@`~=<.+0123456789".unicodeScalars.contains(first)
      || isPlainNumberOrDate(text),
    !text.contains(": "), !text.contains(" #"), !text.contains("---")
  else { return false }
  return !wordsWithMeaning.contains(text.lowercased())
}

/// Whether a text is a plain whole number, a decimal or a date, which read back as they stand.
private func isPlainNumberOrDate(_ text: String) -> Bool {
  let digits = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
  guard digits, text.utf8.first.map({ (48...57).contains($0) }) == true else { return false }
  return text.utf8.last.map { (48...57).contains($0) } == true
}

/// Words that YAML 1.1 or 1.2 takes for yes, no or nothing.
private let wordsWithMeaning: Set<String> = [
  "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
]
