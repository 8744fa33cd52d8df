import BookStore
import Dialogue
import Qualification

/// What is said of contacts of the book that may be the same person as a new one; nothing where the
/// book can't be read, or the contact is known by nothing yet.
func duplicateWarnings(
  of contact: Contact, in book: Book, _ surroundings: Surroundings, _ playbook: Playbook
) -> [Line] {
  let known: [Contact.Field] = [.name, .email, .phone, .mobile]
  guard known.contains(where: { contact.identity[$0] != nil }),
    let (contacts, mobiles) = try? readIndex(
      of: book, surroundings, playbook, quick: true,
      { (try $0.contacts(), try $0.values(of: Contact.Field.mobile.rawValue)) })
  else { return [] }
  var directory = ContactDirectory()
  var files: [String: String] = [:]
  for other in contacts where other.id != contact.id {
    files[other.id] = other.file
    var identity: [Contact.Field: String] = [:]
    identity[.name] = other.name
    identity[.company] = other.company
    identity[.email] = other.email
    identity[.phone] = other.phone
    identity[.mobile] = mobiles[other.id]
    directory.add(other.id, identity)
  }
  return duplicateWarnings(of: contact, in: directory) { files[$0] }
}

/// What is said of people of a directory who may be the same person as a contact; `file` gives the file
/// of a contact by its key.
func duplicateWarnings(
  of contact: Contact, in directory: ContactDirectory, file: (String) -> String?
) -> [Line] {
  duplicates(of: contact, in: directory).filter { $0.person.id != contact.id }.prefix(3).map {
    found in
    Line(
      ContactsWording.duplicate(
        file(found.person.id) ?? found.person.id, found.reason, contact.id, found.person.id),
      .warning)
  }
}
