import Qualification

extension Array {
  /// The only element whose name can be this one; the one that is written alike where there are more.
  func named(_ name: String, _ nameOf: (Element) -> String) -> Element? {
    if let alike = first(where: { nameOf($0) == name }) { return alike }
    let words = NameWords(name)
    let found = filter { NameWords(nameOf($0)).matches(words) }
    return found.count == 1 ? found[0] : nil
  }
}
