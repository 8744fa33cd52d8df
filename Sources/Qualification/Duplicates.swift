/// Who is in a book, as far as it takes to find somebody again.
public struct ContactDirectory: Sendable {
  private var people: [Person] = []
  private var byEmail: [String: [Int]] = [:]
  private var byPhone: [String: [Int]] = [:]
  private var byCompany: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byID: [String: Int] = [:]

  /// Somebody in the directory.
  public struct Person: Hashable, Sendable {
    /// The key of the contact.
    public var id: String
    /// The name, where it is known.
    public var name: String?
    /// The company, where it is known.
    public var company: String?
    /// Whether a mail address or a phone number is known.
    var hasAddress: Bool
  }

  /// Makes an empty directory.
  public init() {}

  /// How many people are in it.
  public var count: Int { people.count }

  /// Adds somebody by what their identity says.
  public mutating func add(_ id: String, _ identity: [Contact.Field: String]) {
    let index = people.count
    people.append(
      Person(
        id: id, name: identity[.name], company: identity[.company],
        hasAddress: ContactDirectory.hasAddress(identity)))
    byID[id] = index
    if let email = emailKey(identity[.email]) { byEmail[email, default: []].append(index) }
    for phone in [identity[.phone], identity[.mobile]].compactMap({ phoneKey($0) }) {
      byPhone[phone, default: []].append(index)
    }
    if let company = companyKey(identity[.company]) {
      byCompany[company, default: []].append(index)
    }
    if let name = nameKey(identity[.name]) { byName[name, default: []].append(index) }
  }

  /// Somebody by the key of the contact.
  public subscript(id: String) -> Person? { byID[id].map { people[$0] } }

  /// Whether whoever has a key here can be the contact: the names are one, and so is an address or the
  /// company where both tell of them.
  ///
  /// Other books and other programs give the same keys to other people.
  public func has(_ contact: Contact, as id: String) -> Bool {
    guard let person = self[id] else { return false }
    let identity = contact.identity
    switch (person.name, identity[.name]) {
    case (nil, nil): break
    case (let known?, let name?):
      let isSame = nameKey(known).map { $0 == nameKey(name) } ?? false
      guard isSame || isOneName(known, name) else { return false }
    default: return false
    }
    if find(contact).contains(where: { $0.person.id == id && $0.reason.isCertain }) { return true }
    if let known = companyKey(person.company), let company = companyKey(identity[.company]) {
      return known == company
    }
    return !person.hasAddress || !ContactDirectory.hasAddress(identity)
  }

  private static func hasAddress(_ identity: [Contact.Field: String]) -> Bool {
    [.email, .phone, .mobile].contains { (field: Contact.Field) in identity[field] != nil }
  }

  /// Everybody whose name has the same words, in whatever order.
  public func people(named name: String) -> [Person] {
    (nameKey(name).flatMap { byName[$0] } ?? []).map { people[$0] }
  }

  fileprivate func find(_ contact: Contact) -> [Duplicate] {
    let identity = contact.identity
    var found: [Duplicate] = []
    func add(_ indices: [Int]?, _ reason: Duplicate.Reason) {
      for index in indices ?? [] where !found.contains(where: { $0.person == people[index] }) {
        found.append(Duplicate(person: people[index], reason: reason))
      }
    }
    if let email = emailKey(identity[.email]) { add(byEmail[email], .email) }
    for phone in [identity[.phone], identity[.mobile]].compactMap({ phoneKey($0) }) {
      add(byPhone[phone], .phone)
    }
    guard let name = identity[.name] else { return found }
    if let company = companyKey(identity[.company]) {
      let colleagues = (byCompany[company] ?? []).filter { isCloseName(people[$0].name, name) }
      add(colleagues, .nameAndCompany)
      let namesakes = (nameKey(name).flatMap { byName[$0] } ?? []).filter { index in
        companyKey(people[index].company).map { isClose($0, company) } ?? false
      }
      add(namesakes, .nameAndCompany)
    }
    return found
  }

  private func isCloseName(_ known: String?, _ name: String) -> Bool {
    guard let known else { return false }
    if isOneName(known, name) { return true }
    guard let one = nameKey(known), let other = nameKey(name) else { return false }
    return isClose(one, other)
  }
}

/// Somebody in a book who may be the same person, and why.
public struct Duplicate: Hashable, Sendable {
  /// Who.
  public var person: ContactDirectory.Person
  /// Why.
  public var reason: Reason

  /// Why two contacts may be one person.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The same e-mail address.
    case email
    /// The same phone number.
    case phone
    /// A close name at a close company.
    case nameAndCompany

    /// Whether it leaves no doubt.
    public var isCertain: Bool { self != .nameAndCompany }
  }
}

/// Who of a directory may be the same person as a contact: by e-mail address, by phone number, by a
/// close name at a close company.
public func duplicates(of contact: Contact, in directory: ContactDirectory) -> [Duplicate] {
  directory.find(contact)
}

/// A phone number that tells who somebody is; nothing for fewer than seven digits.
private func phoneKey(_ number: String?) -> String? {
  guard let text = number.flatMap({ PhoneNumber($0) })?.text, text.count >= 7 else { return nil }
  return text
}

private func emailKey(_ email: String?) -> String? {
  email.map(plainEmail).flatMap { $0.contains("@") ? $0 : nil }
}

/// A name as its words in plain letters, in the order of the alphabet: "Hopper, Grace" is Grace
/// Hopper.
private func nameKey(_ name: String?) -> String? {
  guard let name else { return nil }
  let words = NameWords(name).words.map { plainLetters(of: $0) }.filter { !$0.isEmpty }
  return words.isEmpty ? nil : words.sorted().joined(separator: " ")
}

private func companyKey(_ company: String?) -> String? {
  company.map(plainCompany).flatMap { $0.isEmpty ? nil : $0 }
}

/// Whether two keys differ by one typing error at most: a letter more, another one, or two swapped.
///
/// A digit that differs tells two names apart, and so does any letter of a short one.
private func isClose(_ one: String, _ other: String) -> Bool {
  if one == other { return true }
  let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
  guard min(left.count, right.count) >= 5, abs(left.count - right.count) <= 1 else { return false }
  let start = zip(left, right).prefix { $0 == $1 }.count
  let rest = min(left.count, right.count) - start
  let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
  let (changed, against) = (
    left[start..<(left.count - min(end, rest))], right[start..<(right.count - min(end, rest))]
  )
  if (changed + against).contains(where: { $0.properties.numericType != nil }) { return false }
  return max(changed.count, against.count) <= 1
    || changed.count == 2 && against.count == 2 && changed.elementsEqual(against.reversed())
}
