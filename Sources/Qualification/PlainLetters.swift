/// A Latin letter or a digit in plain letters of ASCII, without its marks; nothing for anything
/// else.
///
/// `ñ` gives `n`, `ß` gives `ss`, `Ä` gives `Ae`, as file names and terminals without UTF-8 need
/// them.
public func plainLetters(for scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 48...57, 65...90, 97...122: return String(Character(scalar))
  case ..<192: return nil
  default: break
  }
  let lower = scalar.properties.lowercaseMapping
  guard let plain = digraphs[lower] ?? baseLetter(of: scalar) else { return nil }
  let isCapital = lower != String(Character(scalar))
  return isCapital ? (plain.first?.uppercased() ?? "") + plain.dropFirst() : plain
}

/// Letters that two plain ones stand for, and those whose name does not tell the plain one.
private let digraphs = [
  "ä": "ae", "æ": "ae", "ö": "oe", "ø": "oe", "œ": "oe", "ü": "ue", "ß": "ss", "þ": "th",
  "ð": "d", "ı": "i", "ŋ": "ng", "ĳ": "ij", "ŉ": "n", "ĸ": "k",
]

/// The letter that a name such as LATIN SMALL LETTER N WITH TILDE tells, in lower case; nothing where
/// it tells none.
public func baseLetter(of scalar: Unicode.Scalar) -> String? {
  guard let name = scalar.properties.name else { return nil }
  for start in ["LATIN SMALL LETTER ", "LATIN CAPITAL LETTER "] where name.hasPrefix(start) {
    let rest = name.dropFirst(start.count)
    guard rest.dropFirst().hasPrefix(" WITH ") else { return nil }
    return rest.first?.lowercased()
  }
  return nil
}
