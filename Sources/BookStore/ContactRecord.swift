public import Dialogue
public import Qualification
import Records

/// The file of one contact, as it is kept in step with the contact's transcripts.
public struct ContactRecord: Sendable {
  /// The name of the file; nothing before it is first saved.
  public private(set) var fileName: String?

  private let book: Book
  private let id: String
  private var file: ContactFile
  private var hash: String?
  /// The contact as the file tells of it.
  private var told: Contact
  /// What was last seen of the file: what it was, and its hash where it could be read.
  private var seen: (status: FileStatus?, hash: String?)

  /// Opens the file of a contact, if there is one.
  public init(of id: String, _ history: History, in book: Book) throws(UnreadableText) {
    self.book = book
    self.id = id
    if let found = try book.contactFile(of: id) {
      fileName = found.name
      file = found.file
      hash = found.text.hash
      told = history.contact(after: found.file.eventCount ?? history.eventCount)
      seen = (found.text.status, found.text.hash)
    } else {
      file = ContactFile(new: id)
      told = Contact(id: id)
      seen = (nil, nil)
    }
  }

  /// Whether another program changed, replaced or removed the file since it was last read or written
  /// here, or since this was last asked: each change is told once.
  ///
  /// Cheap enough for every second of a call: the contents are read only where the file's number,
  /// size or time of change is another one. Nothing is taken over, and what `save` compares with
  /// stays as it is.
  public mutating func noticesChange() -> Bool {
    guard let fileName, hash != nil else { return false }
    let path = book.contactPath(fileName)
    let status = try? status(of: path)
    if status == seen.status { return false }
    let hash = (try? readBytes(at: path, limit: textLimit)).map { BookStore.hash(of: $0) }
    defer { seen = (status, hash) }
    return hash == nil || hash != seen.hash
  }

  /// What was changed in the file by hand since leadline wrote it.
  public mutating func edits(_ playbook: Playbook) throws(UnreadableText) -> [Edit] {
    try readAgain()
    return hash == nil ? [] : file.edits(since: told, playbook)
  }

  private mutating func readAgain() throws(UnreadableText) {
    guard fileName != nil, let found = try book.contactFile(of: id) else { return }
    fileName = found.name
    file = found.file
    hash = found.text.hash
    seen = (found.text.status, found.text.hash)
  }

  /// Takes over edits that have been recorded, so that they are no difference any more.
  public mutating func take(over contact: Contact) {
    told = contact
  }

  /// Writes what is known of the contact into its file; nothing is overwritten that another
  /// program wrote since `edits` was called.
  public mutating func save(
    _ contact: Contact, eventCount: Int, _ playbook: Playbook, asOf day: Day
  ) throws(FileProblem) {
    let before = file.text
    var updated = file
    updated.update(to: contact, playbook, asOf: day, eventCount: eventCount)
    let wanted = contactFileName(
      name: contact.identity[.name], company: contact.identity[.company], id: id)
    let current = fileName ?? wanted
    let path = book.contactPath(current)
    if let hash {
      guard BookStore.hash(of: try readBytes(at: path, limit: textLimit)) == hash else {
        throw .changedMeanwhile(path)
      }
    }
    var isUnchanged = true
    do throws(FileFailure) {
      if updated.text != before || hash == nil {
        isUnchanged = try book.whileLocked { () throws(FileFailure) in
          guard let hash else {
            try createText(at: path, updated.text)
            return true
          }
          return try replaceText(at: path, with: updated.text) {
            // An editor may have saved a moment ago.
            (try? readBytes(at: path, limit: textLimit)).map { BookStore.hash(of: $0) } == hash
          }
        }
      }
      if !isUnchanged { throw FileFailure(operation: .write, path: path, code: 0) }
      fileName = current
      // A file is named once, when the name is first known.
      if current.hasPrefix("unnamed--"), !wanted.hasPrefix("unnamed--") {
        try book.whileLocked { () throws(FileFailure) in
          try renameFile(path, to: book.contactPath(wanted))
          try syncFolder(book.contactFolder)
        }
        fileName = wanted
      }
    } catch {
      throw isUnchanged ? .failure(error) : .changedMeanwhile(path)
    }
    file = updated
    hash = BookStore.hash(of: Array(updated.text.utf8))
    told = contact
    seen = (try? status(of: book.contactPath(fileName ?? current)), hash)
  }
}
