import Qualification

/// A name as it may be written or said, with what stands for it.
struct NamePseudonym: Hashable {
  /// The name, or a part or form of it.
  var original: String
  /// What stands for it.
  var stand: String
  /// Whether it is an ordinary word too, and a name only with its capital.
  var isWord: Bool
  /// Whether it is the name of a street.
  var isStreet = false

  /// The house number that stands for any of a street.
  var houseNumber: String { String(stand.utf8.reduce(7) { ($0 * 31 + Int($1)) % 89 } + 1) }

  /// How many characters of a text it takes where the text begins with it, and nothing runs on.
  func length(at text: Substring) -> Int? {
    let begun = text.prefix(original.count)
    // A single name may be a word as well in small letters: Will, Mark, May.
    let isFound =
      isWord
      ? begun == original || begun == original.uppercased() && original.count > 1
      : plain(begun) == plain(original)
    guard isFound else { return nil }
    let next = text.dropFirst(original.count).first
    return next.map { !$0.isLetter && !$0.isNumber } ?? true ? original.count : nil
  }
}

/// A text in small letters without what stands on or through them: Søren as Soren.
private func plain(_ text: some StringProtocol) -> String {
  String(
    text.map { character in
      guard let scalar = character.unicodeScalars.first, scalar.value >= 0x80 else {
        return character
      }
      return baseLetter(of: scalar)?.first ?? character
    }
  ).lowercased()
}

/// The names of a call with what stands for each, first names, families, nicknames and short forms of
/// companies too.
struct NamePseudonyms {
  /// The names, longest first.
  private(set) var words: [NamePseudonym] = []

  /// Makes stand-ins that are none of the names themselves, nor words of the talk.
  ///
  /// `shorts` gives what else a first name is called in the talk.
  init(
    _ names: [String], _ companies: [String], streets: [String] = [], besides talk: String,
    shorts: (String) -> [String] = { _ in [] }
  ) {
    let spoken = Set(talk.split { !$0.isLetter }.map { $0.lowercased() })
    let own = Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    func isFree(_ stand: String) -> Bool {
      !own.contains(stand.lowercased()) && !spoken.contains(stand.lowercased())
    }
    var first = StandIns(firstNames.filter(isFree))
    var last = StandIns(lastNames.filter(isFree))
    var firm = StandIns(companyNames.filter(isFree))
    var street = StandIns(streetNames.filter(isFree))
    for one in streets { addStreet(one, &street) }
    for company in companies { addCompany(company, &firm) }
    for name in names { addPerson(name, &first, &last) }
    for name in words where !name.original.contains(" ") {
      for short in shorts(name.original) { add(short, name.stand) }
    }
    words.sort { ($1.original.utf8.count, $0.original) < ($0.original.utf8.count, $1.original) }
  }

  private mutating func addPerson(_ name: String, _ first: inout StandIns, _ last: inout StandIns) {
    if isKnown(name) { return }
    let parts = name.split(separator: " ").map(String.init)
      .filter { $0.utf8.count > 1 && !titles.contains($0.lowercased().filter(\.isLetter)) }
    guard let given = parts.first else { return }
    // Of "Ms Hume" only the family is told.
    let hasTitle = name.split(separator: " ").first.map { !parts.contains(String($0)) } ?? false
    if parts.count == 1, hasTitle {
      addFamily(given, stand(for: given) ?? last.next())
      return
    }
    let stand = stand(for: given) ?? first.next()
    if parts.count > 1, let family = parts.last {
      let familyStand = self.stand(for: family) ?? last.next()
      add(parts.joined(separator: " "), stand + " " + familyStand)
      addFamily(family, familyStand)
      for middle in parts.dropFirst().dropLast() { add(middle, familyStand) }
    }
    add(given, stand)
    for short in nicknames(of: given) { add(short, stand) }
  }

  private mutating func addFamily(_ family: String, _ stand: String) {
    add(family, stand)
    add(family + "s", stand + "s")
    let parts = family.split(separator: "-").map(String.init)
    if parts.count > 1 { for part in parts where part.count > 2 { addFamily(part, stand) } }
  }

  private mutating func addCompany(_ company: String, _ firm: inout StandIns) {
    if isKnown(company) { return }
    // A list of attendees may have split "Bell and Sons" at its "and".
    let words = company.split(separator: " ").flatMap { word in
      word.hasSuffix(",") ? [String(word.dropLast()), "and"] : [String(word)]
    }
    let core = words.filter { !legalForms.contains($0.lowercased().filter(\.isLetter)) }
    guard let first = core.first else { return }
    let stand = stand(for: company) ?? stand(for: core.joined(separator: " ")) ?? firm.next()
    add(company, stand)
    add(words.joined(separator: " "), stand)
    // "Bell and Sons" is "Bell & Sons", "Bell" and "B&S" as well.
    for count in 1...core.count {
      let short = Array(core.prefix(count))
      guard let end = short.last, !["and", "&", "of", "the"].contains(end.lowercased()) else {
        continue
      }
      if count == 1, first.count < 3 || ordinaryWords.contains(first.lowercased()) { continue }
      add(short.joined(separator: " "), stand)
      add(short.map { $0 == "&" ? "and" : $0 }.joined(separator: " "), stand)
      add(short.map { $0.lowercased() == "and" ? "&" : $0 }.joined(separator: " "), stand)
    }
    guard let middle = core.firstIndex(where: { ["and", "&"].contains($0.lowercased()) }),
      middle > 0,
      middle + 1 < core.count
    else { return }
    let initials = [core[middle - 1], core[middle + 1]].map { String($0.prefix(1)) }
    add(initials.joined(separator: "&"), stand)
    add(initials.joined(separator: " & "), stand)
    let other = core[middle + 1]
    if other.count > 3, !ordinaryWords.contains(other.lowercased()) { add(other, stand) }
  }

  /// A street, whole: its words alone may be anything.
  private mutating func addStreet(_ street: String, _ stands: inout StandIns) {
    if isKnown(street) { return }
    let name = stands.next()
    words.append(
      NamePseudonym(
        original: street, stand: streetStandIn(for: street, name), isWord: true, isStreet: true))
  }

  private func isKnown(_ original: String) -> Bool { stand(for: original) != nil }

  private func stand(for original: String) -> String? {
    let wanted = plain(original)
    return words.first { plain($0.original) == wanted }?.stand
  }

  private mutating func add(_ original: String, _ stand: String) {
    if isKnown(original) { return }
    let isWord = !original.contains(" ") && ordinaryWords.contains(original.lowercased())
    words.append(NamePseudonym(original: original, stand: stand, isWord: isWord))
  }

  /// The short forms of a first name, and where it is one, the full forms.
  private func nicknames(of name: String) -> [String] {
    let wanted = name.lowercased()
    return nicknameGroups.filter { $0.contains(wanted) }.flatMap { $0 }
      .filter { $0 != wanted }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }
}

/// Stand-ins one after another, with a number behind once all are taken.
private struct StandIns {
  private let names: [String]
  private var taken = 0

  init(_ names: [String]) { self.names = names.isEmpty ? ["Somebody"] : names }

  mutating func next() -> String {
    defer { taken += 1 }
    let round = taken / names.count
    return names[taken % names.count] + (round == 0 ? "" : String(round + 1))
  }
}
