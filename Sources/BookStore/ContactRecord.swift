public import Dialogue
public import Qualification
public import Records

/// The file of one contact, as it is kept in step with the contact's transcripts.
public struct ContactRecord: Sendable {
  /// The name of the file; nothing before it is first saved.
  public private(set) var fileName: String?

  /// Whether the file was removed by another program, and written anew here.
  public private(set) var wasMadeAnew = false

  private let book: Book
  private let id: String
  private var history: History
  private var file: ContactFile
  private var hash: String?
  /// The contact as the file tells of it, and how many events that takes.
  private var told: (contact: Contact, count: Int)
  /// How the file differs from that, and which of these differences have been recorded since it was
  /// written.
  private var (differences, pending): ([Edit], [Edit]) = ([], [])
  /// What was taken over from the file here, and behind how many events that is recorded.
  private var takenOver: [(edit: Edit, count: Int)] = []
  /// What was last seen of the file: what it was, and its hash where it could be read.
  private var seen: (status: FileStatus?, hash: String?) = (nil, nil)
  private let known: FileStatus?

  /// Opens the file of a contact, if there is one; `known` is the name by which it went last.
  public init(
    of id: String, _ history: History, in book: Book, file known: String? = nil
  ) throws(UnreadableText) {
    self.init(new: id, in: book)
    self.history = history
    if let found = try book.contactFile(of: id, last: known) {
      take(found.name, found.text, found.file)
    }
  }

  /// Begins the record of a contact who has no file.
  public init(new id: String, in book: Book) {
    self.book = book
    self.id = id
    history = History(id)
    file = ContactFile(new: id)
    told = (Contact(id: id), -1)
    known = book.folderStatus
  }

  /// The file as it was last read or written.
  public var contents: ContactFile { file }

  /// The playbook by which the file was rated, as it names it.
  public var ratedBy: String? { file.ratedBy }

  /// Whether the file tells of fewer events than there are.
  public func isBehind(_ eventCount: Int) -> Bool {
    hash == nil || (file.eventCount ?? eventCount) < eventCount
  }

  // MARK: Reading

  private mutating func take(_ name: String, _ text: TextFile, _ file: ContactFile) {
    fileName = name
    self.file = file
    hash = text.hash
    seen = (text.status, text.hash)
    // An editor may have put an older copy in the place of what was written here.
    let count = file.eventCount ?? history.eventCount
    if count != told.count {
      told = (history.contact(after: count), count)
      pending = []
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

  /// What was changed in the file by hand since leadline wrote it, and was not taken over yet.
  ///
  /// Where the file was rated by another playbook than this one, `rated` is that one, so that levels
  /// set by hand are told from computed ones; without it they stay as they are.
  public mutating func edits(
    _ playbook: Playbook, rated: Playbook? = nil
  ) throws(UnreadableText) -> [Edit] {
    if fileName != nil {
      if let found = try book.contactFile(of: id, last: fileName) {
        take(found.name, found.text, found.file)
      } else {
        hash = nil
      }
    }
    guard hash != nil else { return [] }
    if let complaint = file.complaint(about: playbook) { throw .complaint(complaint) }
    // A process may have ended between recording an edit and writing the file.
    let count = file.eventCount ?? history.eventCount
    var taken = history.edits(after: count)
    for (edit, place) in takenOver where place > count { taken[edit.key] = .some(edit.value) }
    differences = file.edits(since: told.contact, playbook, rated: rated)
    let new = differences.filter { edit in
      !pending.contains { $0.key == edit.key && $0.value == edit.value }
        && taken[edit.key].map { $0 != edit.value } ?? true
    }
    let takenBack = pending.filter { edit in !differences.contains { $0.key == edit.key } }
    return new + takenBack.map { Edit(key: $0.key, value: file.value($0.key)) }
  }

  /// What a person is told of edits: where a call said something else under the same key since the
  /// file was written, that too.
  public func changes(
    _ edits: [Edit], against contact: Contact, _ playbook: Playbook, asOf day: Day
  ) -> [HandChange] {
    edits.map { edit in
      let before = fieldText(edit.key, of: told.contact, playbook, asOf: day)
      let said = fieldText(edit.key, of: contact, playbook, asOf: day)
      let isTouched = said != before && said != edit.value
      return HandChange(
        key: edit.key, value: edit.value,
        said: isTouched ? said.map { .value($0) } ?? .nothing : nil)
    }
  }

  /// Notes that edits have been recorded, so that they are no difference any more; there are so many
  /// events by then.
  public mutating func take(over edits: [Edit], eventCount: Int) {
    pending = differences
    takenOver += edits.map { ($0, eventCount) }
  }

  // MARK: Writing

  /// Writes what is known of the contact into its file; nothing is overwritten that another
  /// program wrote since `edits` was called.
  ///
  /// A file that is gone is made anew. Notes that an import brings, or brought, go below all others or
  /// away.
  public mutating func save(
    _ contact: Contact, eventCount: Int, _ playbook: Playbook, asOf day: Day,
    adding notes: String = "", removing oldNotes: String = ""
  ) throws(FileProblem) {
    var updated = file
    updated.remove(notes: oldNotes)
    updated.append(notes: notes)
    updated.update(to: contact, playbook, asOf: day, eventCount: eventCount)
    let wanted = contactFileName(
      name: contact.identity[.name], company: contact.identity[.company], id: id)
    let current = fileName ?? wanted
    let path = book.contactPath(current)
    if let hash, try !isStill(hash, path) { throw .changedMeanwhile(path) }
    do throws(FileFailure) {
      if updated.text != file.text || hash == nil { try write(updated.text, to: path) }
      wasMadeAnew = wasMadeAnew || hash == nil && fileName != nil
      fileName = current
      hash = BookStore.hash(of: Array(updated.text.utf8))
      file = updated
      // A file is named once, when the name is first known.
      if current.hasPrefix("unnamed--"), !wanted.hasPrefix("unnamed--") {
        try book.whileLocked { () throws(FileFailure) in
          try renameFile(path, to: book.contactPath(wanted))
          try syncFolder(book.contactFolder)
        }
        fileName = wanted
      }
    } catch {
      if error.code == FileFailure.replaced { throw .changedMeanwhile(path) }
      throw .failure(error)
    }
    told = (contact, eventCount)
    pending = []
    seen = (try? status(of: book.contactPath(fileName ?? current)), hash)
  }

  private func isStill(_ hash: String, _ path: String) throws(FileProblem) -> Bool {
    do throws(FileProblem) {
      return BookStore.hash(of: try readBytes(at: path, limit: textLimit)) == hash
    } catch {
      if case .failure(let failure) = error, failure.meansMissing { return false }
      throw error
    }
  }

  /// Writes the file, unless another program was quicker.
  private func write(_ text: String, to path: String) throws(FileFailure) {
    let changed = FileFailure(operation: .write, path: path, code: FileFailure.replaced)
    if let known { try book.restoreFolders(knownAs: known) } else { try book.prepare() }
    let isWritten = try book.whileLocked { () throws(FileFailure) in
      guard let hash else {
        if try status(of: path) != nil { return false }
        try createText(at: path, text)
        return true
      }
      return try replaceText(at: path, with: text) {
        // An editor may have saved a moment ago.
        (try? readBytes(at: path, limit: textLimit)).map { BookStore.hash(of: $0) } == hash
      }
    }
    if !isWritten { throw changed }
  }
}
