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
  }

  /// What is found of somebody in the book.
  enum Finding {
    case nobody
    case one(Known, because: [String])
    case several([Known])
  }

  private var contacts: [Known] = []

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
        contacts.append(
          Known(
            file: file, id: id, name: contact.value("name"), company: contact.value("company"),
            email: contact.value("email")))
      } catch {
        problems.append(error.message)
      }
    }
  }

  /// Notes who was written.
  mutating func add(_ contact: Contact, file: String) {
    contacts.removeAll { $0.id == contact.id }
    contacts.append(
      Known(
        file: file, id: contact.id, name: contact.identity[.name],
        company: contact.identity[.company], email: contact.identity[.email]))
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

  /// The contact with a key.
  func contact(_ id: String) -> Known? { contacts.first { $0.id == id } }

  /// Finds somebody: by mail address, else by name and company; by a whole name alone where the
  /// book or the call knows no company.
  func find(_ contact: Contact) -> Finding {
    if let email = contact.identity[.email]?.lowercased() {
      let found = contacts.filter { $0.email?.lowercased() == email }
      if !found.isEmpty { return finding(found, ["email"]) }
    }
    guard let name = contact.identity[.name] else { return .nobody }
    let company = contact.identity[.company].map(plainCompany)
    let namesakes = contacts.filter { known in known.name.map { isOneName($0, name) } ?? false }
    let colleagues = namesakes.filter { known in
      company != nil && known.company.map(plainCompany) == company
    }
    if !colleagues.isEmpty { return finding(colleagues, ["name", "company"]) }
    guard name.contains(" ") else { return .nobody }
    let whole = namesakes.filter { known in
      (known.company == nil || company == nil) && known.name?.lowercased() == name.lowercased()
    }
    return whole.isEmpty ? .nobody : finding(whole, ["name"])
  }

  private func finding(_ found: [Known], _ reasons: [String]) -> Finding {
    found.count == 1 ? .one(found[0], because: reasons) : .several(found)
  }
}
