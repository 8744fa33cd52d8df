import BookStore
import Qualification
import Records

extension CommonOptions {
  /// The book that is meant; nothing where even the home folder is unknown.
  func openBookIfAny(_ surroundings: Surroundings) throws -> Book? {
    Book.location(option: book, environment: surroundings.environment) == nil
      ? nil : try openBook(surroundings)
  }

  /// The book that is meant.
  func openBook(_ surroundings: Surroundings) throws -> Book {
    guard let path = Book.location(option: book, environment: surroundings.environment) else {
      throw Stop(status: .cannotWrite, message: CommandWording.noHome)
    }
    let book = Book(at: path)
    try orStop { try book.refuseOthers() }
    return book
  }
}

/// The key of the one contact that a name, a company, a file name or a key means; nothing where no
/// contact is like it.
func contactID(named name: String, in book: Book) throws -> String? {
  let files = try orStop { try book.contactFiles() + book.namesWithoutFile() }
  let found = files.filter {
    contactFileMatches($0, name) && Book.contactID(ofFile: $0) != nil
  }
  if found.count > 1 {
    let exact = found.filter { Book.contactID(ofFile: $0) == name }
    if let id = exact.first.flatMap({ Book.contactID(ofFile: $0) }), exact.count == 1 { return id }
    throw Stop(status: .usage, message: CommandWording.severalContacts(name, found))
  }
  if let file = found.first { return Book.contactID(ofFile: file) }
  // The name of a file has only letters of ASCII, and stays when the contact gets another name.
  let known = try BookContacts(of: book).known(as: name)
  if known.count > 1 {
    throw Stop(status: .usage, message: CommandWording.severalContacts(name, known.map(\.file)))
  }
  return known.first?.id
}

/// Ends the command: no contact is like the name.
func noContact(named name: String, in book: Book) throws -> Stop {
  Stop(
    status: .usage,
    message: CommandWording.unknownContact(name, nearest: try nearestContact(to: name, in: book)))
}

/// The name, or the part of one, that a mistyped name of a contact most likely meant.
func nearestContact(to name: String, in book: Book) throws -> String? {
  let names = try orStop { try book.contactFiles() }.flatMap { file in
    let parts = file.prefix { $0 != "." }.split(separator: "-").dropLast().map(String.init)
    let whole = file.split(separator: "--").first.map { $0.split(separator: "-") } ?? []
    return [whole.joined(separator: " ")] + parts.filter { $0.count > 2 }
  }
  return nearestWord(to: name, among: names)
}

/// A contact as all its transcripts and the changes in its file tell.
struct ReadContact {
  var fileName: String
  var contact: Contact
}

/// Reads a contact without changing anything: its transcripts, and what was changed by hand since.
func readContact(
  _ id: String, in book: Book, _ playbook: Playbook, today: Moment
) throws -> ReadContact {
  try orStop {
    var kept = try KeptContact(of: id, in: book, today: today.day)
    let contact = contactAfter(
      try kept.edits(playbook), of: kept.history.contact, playbook, at: today)
    return ReadContact(fileName: kept.record.fileName ?? id, contact: contact)
  }
}
