/// A person's name as its words, so that one way of writing it finds another.
public struct NameWords: Hashable, Sendable {
  /// The words in small letters, without titles such as `Dr.`.
  public let words: [String]

  /// What stands in brackets behind the name: a company, a domain, a title.
  public let bracketed: String?

  /// Takes a name apart.
  public init(_ name: String) {
    var outside = name[...]
    var inside: String?
    if let open = name.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      outside = name[..<open]
      inside = String(name[name.index(after: open)...].prefix { $0 != ")" && $0 != "]" })
    }
    bracketed = inside
    words = outside.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !NameWords.titles.contains($0) }
  }

  /// The words in plain Latin letters where they are of those.
  public var plainWords: [String] { words.map { plainLetters(of: $0) } }

  /// Whether both can be the same person: the words of one are found in the other, in order, an
  /// initial for a whole word.
  public func matches(_ other: NameWords) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    let (fewer, more) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    var rest = more[...]
    for word in fewer {
      guard
        let place = rest.firstIndex(where: {
          $0 == word || (fewer.count > 1 && NameWords.abbreviates($0, word))
        })
      else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether one of two words is the initial of the other; a number is none.
  private static func abbreviates(_ one: String, _ other: String) -> Bool {
    (one.count == 1 || other.count == 1) && one.first == other.first
      && one.first?.isLetter == true
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam",
  ]
}

/// Whether two names can be one person's, as their words tell; without words they are written alike.
public func isOneName(_ one: String, _ other: String) -> Bool {
  let (first, second) = (NameWords(one), NameWords(other))
  if first.words.isEmpty || second.words.isEmpty { return one.lowercased() == other.lowercased() }
  return first.matches(second)
}

/// A company in plain letters, without the form of its law and marks.
public func plainCompany(_ company: String) -> String {
  let words = company.lowercased().split { !$0.isLetter && !$0.isNumber }.map {
    plainLetters(of: String($0))
  }
  let telling = words.filter { !legalForms.contains($0) }
  return (telling.isEmpty ? words : telling).joined(separator: " ")
}

private let legalForms: Set<String> = [
  "inc", "ltd", "llc", "gmbh", "ag", "corp", "co", "plc", "limited", "corporation", "company", "kg",
  "sa", "sas", "bv", "nv", "ab", "oy", "as", "spa", "srl", "pty", "llp", "se", "the",
]

/// Latin letters of a word without their marks; others as they are.
func plainLetters(of word: String) -> String {
  var result = ""
  for scalar in word.unicodeScalars {
    if let letters = plainLetters(for: scalar) {
      result += letters.lowercased()
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
