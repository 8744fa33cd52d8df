import Crypto
public import Qualification

/// Who is not to come back into a book: salted hashes of mail addresses, phone numbers, profiles, and
/// names with their companies; a name is not to be read from them, though who guesses one can try it.
public struct Suppression: Sendable {
  private let salt: String
  private var hashes: Set<String>

  private static let firstLine = "leadline suppressed 1"

  /// Makes a list of nobody, with a salt of its own.
  init() {
    salt = randomBytes(16).map { String($0, radix: 16) }.joined(separator: "-")
    hashes = []
  }

  /// Reads a list; nothing where the text is none.
  init?(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.count > 1, lines[0] == Suppression.firstLine, lines[1].hasPrefix("salt: ") else {
      return nil
    }
    salt = String(lines[1].dropFirst(6))
    hashes = Set(lines.dropFirst(2))
  }

  /// Whether somebody is on the list: by mail address, by phone number, by profile, or by name and
  /// company.
  public func contains(_ identity: [Contact.Field: String]) -> Bool {
    Suppression.traits(of: identity).contains { hashes.contains(hash(of: $0)) }
  }

  /// Whether one of the addresses, numbers or profiles of somebody is on the list.
  public func contains(_ traits: PersonTraits) -> Bool {
    Suppression.traits(of: [:], knownBy: traits).contains { hashes.contains(hash(of: $0)) }
  }

  mutating func add(_ identity: [Contact.Field: String], knownBy traits: PersonTraits) {
    for trait in Suppression.traits(of: identity, knownBy: traits) {
      hashes.insert(hash(of: trait))
    }
  }

  /// Whether enough is known of somebody to keep them out: a name alone is also that of others.
  public static func canTell(
    _ identity: [Contact.Field: String], knownBy traits: PersonTraits
  ) -> Bool {
    !self.traits(of: identity, knownBy: traits).isEmpty
  }

  private static func traits(
    of identity: [Contact.Field: String], knownBy traits: PersonTraits
  ) -> [String] {
    let known: [(Contact.Field, Set<String>)] = [
      (.email, traits.emails), (.phone, traits.phones), (.linkedin, traits.profiles),
    ]
    let all = [identity] + known.flatMap { field, values in values.map { [field: $0] } }
    return all.flatMap { self.traits(of: $0) }
  }

  var text: String {
    ([Suppression.firstLine, "salt: \(salt)"] + hashes.sorted()).joined(separator: "\n") + "\n"
  }

  /// What tells a person from all others.
  private static func traits(of identity: [Contact.Field: String]) -> [String] {
    var traits: [String] = []
    if let email = identity[.email] { traits.append("email " + plainEmail(email)) }
    for field in [Contact.Field.phone, .mobile] {
      if let phone = identity[field].flatMap({ PhoneNumber($0) }) {
        traits.append("phone " + phone.text)
      }
    }
    if let handle = identity[.linkedin].flatMap({ profileHandle($0) }) {
      traits.append("profile " + handle.lowercased())
    }
    if let name = identity[.name], let company = identity[.company] {
      let words = NameWords(name).words.joined(separator: " ")
      traits.append("name \(words) of \(plainCompany(company))")
    }
    return traits
  }

  private func hash(of trait: String) -> String {
    var hasher = SHA256()
    hasher.update(data: Array((salt + " " + trait).utf8))
    return hasher.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension Book {
  private var suppressionPath: String { path + "/suppressed.txt" }

  /// Who is not to come back into the book; nothing where nobody is on such a list.
  public func suppression() throws(UnreadableText) -> Suppression? {
    do throws(UnreadableText) {
      let text = try readText(at: suppressionPath, ofBook: true).text
      guard let list = Suppression(text) else {
        let line = String(text.prefix { !$0.isNewline })
        throw UnreadableText.complaint(
          Complaint(
            at: SourceMark(file: suppressionPath, line: 1, column: 1, excerpt: line),
            message: BookWording.noSuppression, cure: BookWording.suppressionCure))
      }
      return list
    } catch {
      if case .problem(.failure(let failure)) = error, failure.meansMissing { return nil }
      throw error
    }
  }

  /// Puts somebody on the list of those who are not to come back, by all that they are known by.
  public func suppress(
    _ identity: [Contact.Field: String], knownBy traits: PersonTraits
  ) throws(UnreadableText) {
    var list = try suppression() ?? Suppression()
    list.add(identity, knownBy: traits)
    do throws(FileFailure) {
      if try status(of: suppressionPath) == nil {
        try createText(at: suppressionPath, list.text)
      } else {
        try replaceText(at: suppressionPath, with: list.text)
      }
    } catch {
      throw .problem(.failure(error))
    }
  }
}
