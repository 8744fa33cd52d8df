/// A name in the two parts that CRMs and address books want.
struct PersonName: Hashable {
  var first: String?
  var last: String?

  /// Parts a name: the last word is the last name, with the particles before it.
  ///
  /// A name of one word is a last name, which is what CRMs insist on.
  init(_ name: String) {
    // A title behind a comma stays with the last name.
    let main = name.prefix { $0 != "," }
    let title = String(name[main.endIndex...])
    var words = main.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    guard words.count > 1, let word = words.popLast() else {
      last = name.isEmpty ? nil : name
      return
    }
    var family = [word]
    if let previous = words.last, words.count > 1, PersonName.suffixes.contains(word.lowercased()) {
      words.removeLast()
      family.insert(previous, at: 0)
    }
    while words.count > 1, let particle = words.last, PersonName.particles.contains(particle) {
      words.removeLast()
      family.insert(particle, at: 0)
    }
    first = words.joined(separator: " ")
    last = family.joined(separator: " ") + title
  }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "ter", "ten",
    "zu", "zur", "bin", "ibn", "al", "el",
  ]
  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
}
