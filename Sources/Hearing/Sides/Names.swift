import Qualification

/// A person's name as its words, so that one way of writing it finds another.
struct NameWords: Hashable {
  let words: [String]
  /// What stands in brackets behind the name: a company, a domain, a title.
  let bracketed: String?

  init(_ name: String) {
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

  /// Whether both can be the same person: the words of one are found in the other, in order, an
  /// initial for a whole word.
  func matches(_ other: NameWords) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    let (fewer, more) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    var rest = more[...]
    for word in fewer {
      guard
        let place = rest.firstIndex(where: {
          $0 == word
            || (fewer.count > 1 && ($0.count == 1 || word.count == 1) && $0.first == word.first)
        })
      else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam",
  ]
}

extension Array {
  /// The only element whose name can be this one; the one that is written alike where there are more.
  func named(_ name: String, _ nameOf: (Element) -> String) -> Element? {
    if let alike = first(where: { nameOf($0) == name }) { return alike }
    let words = NameWords(name)
    let found = filter { NameWords(nameOf($0)).matches(words) }
    return found.count == 1 ? found[0] : nil
  }
}
