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

/// The key of the one contact that a name, a company, a mail address, a file name or a key means;
/// nothing where no contact is like it.
func contactID(named name: String, in book: Book) throws -> String? {
  let files = try orStop { try book.contactFiles() + book.namesWithoutFile() }
  let found = files.filter {
    contactFileMatches($0, name) && Book.contactID(ofFile: $0) != nil
  }
  let exact = found.filter { file in
    Book.contactID(ofFile: file) == name || [name, name + ".md"].contains(file)
  }
  if exact.count == 1 { return Book.contactID(ofFile: exact[0]) }
  // The name of a file has only letters of ASCII, and stays when the contact gets another name: it
  // may be that of somebody else by now.
  var all = found
  if found.isEmpty || found.count == 1 && !isStillNamed(name, found[0], in: book) {
    let known = try BookContacts(of: book).all.filter { $0.isNamed(name) }
    all = Set(found + known.map(\.file)).sorted()
  }
  if all.count > 1 {
    throw Stop(status: .usage, message: CommandWording.severalContacts(name, all))
  }
  return all.first.flatMap { Book.contactID(ofFile: $0) }
}

/// Whether the contact of a file still has the name or company after which the file is called.
private func isStillNamed(_ name: String, _ file: String, in book: Book) -> Bool {
  guard let contact = try? book.contactFile(named: file) else { return true }
  return BookContacts.Known(
    file: file, id: contact.id, name: contact.value("name"), company: contact.value("company"),
    email: contact.value("email")
  ).isNamed(name)
}

/// Ends the command: no contact is like the name.
func noContact(named name: String, in book: Book) throws -> Stop {
  Stop(
    status: .usage,
    message: CommandWording.unknownContact(name, nearest: try nearestContact(to: name, in: book)))
}

/// The name, or the part of one, that a mistyped name of a contact most likely meant.
func nearestContact(to name: String, in book: Book) throws -> String? {
  let known = try BookContacts(of: book).all.flatMap { contact in
    let names = [contact.name, contact.company].compactMap { $0 }
    let words = names.flatMap { $0.split(separator: " ").map(String.init) }
    // What is longer than what is compared is no typing error of a name.
    return names.filter { $0.count <= 60 } + words.filter { (3...60).contains($0.count) }
  }
  let former = try orStop { try book.contactFiles() }.flatMap { file in
    let parts = file.prefix { $0 != "." }.split(separator: "-").dropLast().map(String.init)
    let whole = file.split(separator: "--").first.map { $0.split(separator: "-") } ?? []
    return [whole.joined(separator: " ")] + parts.filter { $0.count > 2 }
  }
  return nearestWord(to: name, among: known + former).map(CommandWording.shown)
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
