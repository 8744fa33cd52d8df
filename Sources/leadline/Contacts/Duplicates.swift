import BookStore
import Dialogue
import Qualification

/// What is said of contacts of the book that may be the same person as a new one; nothing where the
/// book can't be read, or the contact is known by nothing yet.
func duplicateWarnings(
  of contact: Contact, in book: Book, _ surroundings: Surroundings, _ playbook: Playbook
) -> [Line] {
  let known: [Contact.Field] = [.name, .email, .phone]
  guard known.contains(where: { contact.identity[$0] != nil }),
    let contacts = try? readIndex(
      of: book, surroundings, playbook, quick: true, { try $0.contacts() })
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
    directory.add(other.id, identity)
  }
  return duplicates(of: contact, in: directory).prefix(3).map { found in
    Line(
      ContactsWording.duplicate(
        files[found.person.id] ?? found.person.id, found.reason, contact.id, found.person.id),
      .warning)
  }
}
