import Dialogue
public import Qualification
import Records

/// What a person is known by: names, mail addresses, phone numbers and profiles, those of earlier days too.
public struct PersonTraits: Hashable, Sendable {
  /// The names.
  public private(set) var names: Set<String> = []
  /// The mail addresses.
  public private(set) var emails: Set<String> = []
  /// The phone numbers as they are written.
  public private(set) var phones: Set<String> = []
  /// The addresses of profiles, or the names that they have there.
  public private(set) var profiles: Set<String> = []

  /// Makes the traits of nobody.
  public init() {}

  /// Takes what is known of a person.
  public init(_ identity: [Contact.Field: String]) {
    for (field, value) in identity { add(field.rawValue, value) }
  }

  /// Takes what somebody wrote to name a person: a mail address, a profile, a phone number or a name.
  public init(named text: String) {
    if text.contains("@") {
      add("email", text)
    } else if text.lowercased().contains("linkedin.com/") {
      add("linkedin", text)
    } else if !text.contains(where: \.isLetter), PhoneNumber(text) != nil {
      add("phone", text)
    } else {
      add("name", text)
    }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { names.isEmpty && emails.isEmpty && phones.isEmpty && profiles.isEmpty }

  /// Takes the value of a key, where the key is one that tells a person from others; people have keys of
  /// their own, such as `home_phone`.
  public mutating func add(_ key: String, _ value: String) {
    let value = value.trimmed
    guard !value.isEmpty else { return }
    let words = Set(key.lowercased().split { !$0.isLetter }.map(String.init))
    if key == Contact.Field.name.rawValue {
      names.insert(value)
    } else if !words.isDisjoint(with: PersonTraits.mailKeys) {
      emails.formUnion(parts(of: value, at: " ,;<>\"'").filter { $0.contains("@") })
    } else if !words.isDisjoint(with: PersonTraits.phoneKeys) {
      phones.formUnion(numbers(in: value).filter { PhoneNumber($0) != nil })
    } else if !words.isDisjoint(with: PersonTraits.profileKeys) {
      profiles.formUnion(parts(of: value, at: " ,;"))
    }
  }

  private static let mailKeys: Set = ["email", "mail", "emails"]
  private static let phoneKeys: Set = [
    "phone", "mobile", "tel", "telephone", "fax", "cell", "whatsapp",
  ]
  private static let profileKeys: Set = ["linkedin", "xing", "profile"]

  /// The numbers of a value; a slash stands between two of them, or behind the code of a place.
  private func numbers(in value: String) -> [String] {
    parts(of: value, at: ",;|").flatMap { text in
      let pieces = parts(of: text, at: "/")
      return pieces.allSatisfy { PhoneNumber($0).map { $0.digits.count > 6 } ?? false }
        ? pieces : [text]
    }
  }

  private func parts(of value: String, at marks: String) -> [String] {
    value.split { marks.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension Book {
  /// What a contact of the book is known by, as far as its files can be read: what the contact file
  /// has, and what transcripts tell or told once.
  public func traits(of id: String) throws(FileFailure) -> PersonTraits {
    var traits = PersonTraits()
    for name in try contactFiles() where Book.contactID(ofFile: name) == id {
      guard let file = try? contactFile(named: name) else { continue }
      for key in file.keyNames { traits.add(key, file.value(key) ?? "") }
    }
    for name in try transcriptFiles() where Book.contactID(ofFile: name) == id {
      let path = transcriptPath(name)
      guard
        let text = try? readText(at: path, limit: transcriptLimit, mayBeCut: true, ofBook: true),
        let transcript = try? Transcript(parsing: text.text, file: path)
      else { continue }
      if let name = transcript.head.name { traits.add("name", name) }
      for entry in transcript.entries {
        switch entry.event {
        case .identified(let field, let value): traits.add(field.rawValue, value ?? "")
        case .edited(key: let key, value: let value): traits.add(key, value ?? "")
        case .imported(key: let key, value: let value): traits.add(key, value)
        default: break
        }
      }
    }
    return traits
  }
}
