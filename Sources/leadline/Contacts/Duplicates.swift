import BookStore
import Dialogue
import Qualification
import Records

/// Somebody in the book who may be the same person, with what speaks for it.
struct Duplicate {
  var contact: IndexedContact
  var reasons: [String]
}

/// The contacts that may be the same person as one: by mail address, by phone number, or by a name and
/// company that are written alike; the surest first.
func duplicates(
  of identity: [Contact.Field: String], besides id: String, among contacts: [IndexedContact]
) -> [Duplicate] {
  let email = identity[.email].map(plainEmail)
  let phone = identity[.phone].flatMap { PhoneNumber($0) }
  let found = contacts.compactMap { contact -> Duplicate? in
    guard contact.id != id else { return nil }
    var reasons: [String] = []
    if let email, let other = contact.email, plainEmail(other) == email {
      reasons.append(ContactsWording.sameEmail)
    }
    if let phone, let other = contact.phone.flatMap({ PhoneNumber($0) }), other == phone {
      reasons.append(ContactsWording.samePhone)
    }
    if let name = identity[.name], let other = contact.name, isCloseName(name, other) {
      let isSame = isOneName(name, other)
      switch (identity[.company], contact.company) {
      case (let one?, let two?):
        if isCloseCompany(one, two) {
          reasons.append(isSame ? ContactsWording.sameName : ContactsWording.closeName)
        }
      default:
        if isSame, name.contains(" "), other.contains(" ") {
          reasons.append(ContactsWording.sameNameAlone)
        }
      }
    }
    return reasons.isEmpty ? nil : Duplicate(contact: contact, reasons: reasons)
  }
  return found.sorted { ($0.reasons.count, $1.contact.file) > ($1.reasons.count, $0.contact.file) }
}

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
  return duplicates(of: contact.identity, besides: contact.id, among: contacts).prefix(3).map {
    Line(
      ContactsWording.duplicate($0.contact.file, $0.reasons, contact.id, $0.contact.id), .warning)
  }
}

/// Whether two names are one person's, or differ by an error of typing in one of their words.
private func isCloseName(_ one: String, _ other: String) -> Bool {
  if isOneName(one, other) { return true }
  let (left, right) = (NameWords(one).words, NameWords(other).words)
  guard left.count == right.count, left.count > 1 else { return false }
  let different = zip(left, right).filter { $0 != $1 }
  return different.count == 1 && isOneErrorAway(different[0].0, different[0].1)
}

private func isCloseCompany(_ one: String, _ other: String) -> Bool {
  let (left, right) = (plainCompany(one), plainCompany(other))
  return left == right || left.count > 3 && isOneErrorAway(left, right)
}

private func isOneErrorAway(_ one: String, _ other: String) -> Bool {
  one.count > 3 && WordMatch(other, for: one) == .typo
}
