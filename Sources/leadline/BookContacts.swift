import BookStore
import Dialogue
import Qualification
import Records

/// The contacts of a book as far as it takes to know one of them again.
struct BookContacts {
  /// A contact as its file names them.
  struct Known {
    var file: String
    var id: String
    var name: String?
    var company: String?
    var email: String?

    /// Whether the name or the company has all words of a text, or it is the mail address.
    func isNamed(_ text: String) -> Bool {
      let wanted = NameWords(text).plainWords
      let isHeld = [name, company].compactMap { $0 }.contains { held in
        let words = NameWords(held).plainWords
        return !wanted.isEmpty && wanted.allSatisfy(words.contains)
      }
      return isHeld || email.map(plainEmail) == plainEmail(text)
    }
  }

  /// What is found of somebody in the book.
  enum Finding {
    case nobody
    case one(Known, because: [String])
    case several([Known])
  }

  private var contacts: [String: Known] = [:]
  private var directory = ContactDirectory()

  /// The transcripts of recordings that were heard, by the hash of the recording.
  private var recordings: [String: String]?

  /// What is said of files that could not be read.
  private(set) var problems: [String] = []

  /// Reads who is in the book.
  init(of book: Book) throws {
    for file in try orStop({ try book.contactFiles() }) {
      guard let id = Book.contactID(ofFile: file) else { continue }
      do throws(UnreadableText) {
        let contact = try book.contactFile(named: file)
        var identity: [Contact.Field: String] = [:]
        for field in Contact.Field.allCases { identity[field] = contact.value(field.rawValue) }
        add(id, identity, file: file)
      } catch {
        problems.append(error.message)
      }
    }
  }

  /// Notes who was written.
  mutating func add(_ contact: Contact, file: String) {
    add(contact.id, contact.identity, file: file)
  }

  private mutating func add(_ id: String, _ identity: [Contact.Field: String], file: String) {
    // What a contact was known by before still leads to them.
    contacts[id] = Known(
      file: file, id: id, name: identity[.name], company: identity[.company],
      email: identity[.email])
    directory.add(id, identity)
  }

  /// The transcript in which a recording was heard before, whoever its contact is.
  mutating func transcript(of file: HeardFile, in book: Book) throws -> String? {
    if recordings == nil { recordings = try readRecordings(of: book) }
    return recordings?[file.hash]
  }

  /// Notes that a recording was heard.
  mutating func add(_ file: HeardFile, transcript: String) {
    recordings?[file.hash] = transcript
  }

  /// Reads the heads of all transcripts; one that can't be read names no recording.
  private func readRecordings(of book: Book) throws -> [String: String] {
    var found: [String: String] = [:]
    for name in try orStop({ try book.transcriptFiles() }) {
      guard var lines = try? LineReader(book.transcriptPath(name)) else { continue }
      var count = 0
      while count < 64, let line = (try? lines.next()) ?? nil, !line.text.isEmpty {
        count += 1
        guard line.text.hasPrefix("recording: ") else { continue }
        let hash = line.text.dropFirst("recording: ".count).prefix { $0 != " " }
        found[String(hash)] = name
      }
    }
    return found
  }

  /// All of them, by their files.
  var all: [Known] { contacts.values.sorted { $0.file < $1.file } }

  /// The contact with a key.
  func contact(_ id: String) -> Known? { contacts[id] }

  /// Finds somebody: by mail address, else by name and company; by a whole name alone where the
  /// book or the call knows no company.
  func find(_ contact: Contact) -> Finding {
    let alike = duplicates(of: contact, in: directory)
    let sameEmail = alike.filter { $0.reason == .email }
    if !sameEmail.isEmpty { return finding(sameEmail.map(\.person), ["email"]) }
    guard let name = contact.identity[.name] else { return .nobody }
    let company = contact.identity[.company].map(plainCompany)
    let colleagues = alike.map(\.person).filter { known in
      company != nil && known.company.map(plainCompany) == company
        && known.name.map { isOneName($0, name) } ?? false
    }
    if !colleagues.isEmpty { return finding(colleagues, ["name", "company"]) }
    guard name.contains(" ") else { return .nobody }
    let whole = directory.people(named: name).filter { known in
      (known.company == nil || company == nil) && known.name?.lowercased() == name.lowercased()
    }
    return whole.isEmpty ? .nobody : finding(whole, ["name"])
  }

  private func finding(
    _ people: [ContactDirectory.Person], _ reasons: [String]
  ) -> Finding {
    let found = Set(people.map(\.id)).compactMap { contacts[$0] }.sorted { $0.file < $1.file }
    return found.count == 1 ? .one(found[0], because: reasons) : .several(found)
  }

  /// What is said of contacts that may be the same person as one who is new.
  func warnings(of contact: Contact) -> [Line] {
    duplicateWarnings(of: contact, in: directory) { contacts[$0]?.file }
  }
}
