import BookStore
import Interchange
import Qualification
import Records

/// The contacts of a book, to be read one by one as others get to see them.
struct ContactShelf: Sendable {
  let book: Book
  let catalogue: BookCatalogue
  let loaded: LoadedPlaybook
  let now: Moment

  /// The card of a contact: its transcripts, and what was changed by hand in its file.
  func card(of id: String, file: String) throws -> ContactCard {
    try orStop {
      var kept = try KeptContact(
        of: id, file: file.isEmpty ? nil : file, among: catalogue, in: book, today: now.day)
      var contact = contactAfter(
        try kept.edits(loaded.playbook), of: kept.history.contact, loaded.playbook, at: now)
      contact.id = id
      let known = kept.record.fileName == nil ? ContactFile(new: id) : kept.record.contents
      return ContactCard(
        contact, known, loaded.playbook, asOf: now.day, kept.history.acquaintance)
    }
  }
}
