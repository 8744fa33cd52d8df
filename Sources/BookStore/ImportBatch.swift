public import Dialogue
import Glibc
public import Qualification
public import Records

/// A contact that an import makes: the transcript and the file, not yet in the book.
public struct NewContact: Sendable {
  /// The contact after everything that was imported.
  public let contact: Contact

  /// How many events that took.
  public let eventCount: Int

  let transcript: (name: String, text: String)
  let file: (name: String, text: String)

  /// Makes the files of a contact out of fields and the record that they stand on.
  ///
  /// `origin` says in the head of the transcript from which import it comes.
  public init(
    _ id: String, taking fields: [Edit], onto base: Contact, _ own: ContactFile?,
    _ playbook: Playbook, at now: Moment, origin: ImportOrigin
  ) {
    var base = base
    base.id = id
    let decided = importedEntries(fields, base, playbook, now)
    contact = decided.contact
    eventCount = decided.entries.count
    var file = own?.renamed(to: id) ?? ContactFile(new: id)
    if own == nil {
      file.append(
        notes: fields.filter { $0.key == "note" }.compactMap(\.value).joined(separator: "\n"))
    }
    file.update(to: contact, playbook, asOf: now.day, eventCount: eventCount)
    var head = TranscriptHead(.import, of: contact, playbook, at: now)
    head.others = [
      origin.line,
      TranscriptHead.Other(
        key: ImportOrigin.ownKey, value: hash(of: Array(file.ownLines(playbook).utf8))),
    ]
    head.others += origin.acquaintance.lines
    var writer = TranscriptWriter(head, playbook, on: now.day)
    let name = transcriptFileName(started: now, name: contact.identity[.name], id: id)
    transcript = (name, head.text + writer.lines(for: decided.entries))
    self.file = (
      contactFileName(
        name: contact.identity[.name], company: contact.identity[.company], id: id), file.text
    )
  }

  /// The name of the contact file.
  public var fileName: String { file.name }
}

/// From which import a contact comes, as the head of its transcript says.
public struct ImportOrigin: Hashable, Sendable {
  /// The import, by its moment and a key of its own.
  public var run: String

  /// The row of the file, from 1.
  public var row: Int

  /// The name of the file.
  public var file: String

  /// Since when the contact is known, where the file says so.
  public var acquaintance: Acquaintance

  static let key = "import"
  static let ownKey = "own-lines"

  /// Makes the origin of a contact.
  public init(
    run: String, row: Int, file: String, acquaintance: Acquaintance = Acquaintance()
  ) {
    self.acquaintance = acquaintance
    self.run = run
    self.row = row
    self.file = file
  }

  var line: TranscriptHead.Other {
    TranscriptHead.Other(key: ImportOrigin.key, value: "\(run) row \(row) of \(file)")
  }
}

extension History {
  /// When the contact came into a book first, and when somebody talked with them last: with this book,
  /// or before that with another.
  public var acquaintance: Acquaintance {
    let heads = transcripts.map(\.transcript.head)
    let since = heads.first.flatMap { Acquaintance($0).since ?? $0.started }
    return Acquaintance(since: since, lastTalk: lastTalk)
  }

  /// The day of the last call in which somebody talked, one told by an import among them.
  var lastTalk: Day? {
    transcripts.compactMap { _, transcript in
      transcript.isTalk ? transcript.head.started?.day : Acquaintance(transcript.head).lastTalk
    }.max()
  }
}

extension Transcript {
  /// Whether somebody talked in it: a call or a recording that did not end otherwise.
  fileprivate var isTalk: Bool {
    guard head.kind == .call || head.kind == .heard else { return false }
    for entry in entries.reversed() {
      if case .ended(let outcome) = entry.event { return outcome == .talked }
    }
    return entries.contains { entry in
      switch entry.event {
      case .typed, .heard: true
      default: false
      }
    }
  }
}

extension Book {
  /// A name for an import that no other has.
  public func newImportRun(at now: Moment) -> String { "\(now.iso)-\(newID(avoiding: []))" }

  /// A key that none of these has.
  public func newContactID(besides known: Set<String>) -> String { newID(avoiding: known) }

  /// Puts new contacts into the book: when this returns, all of them are on the disk.
  ///
  /// The disk is waited for once, not for each of them.
  public func add(_ contacts: [NewContact]) throws(FileFailure) {
    try whileLocked { () throws(FileFailure) in
      let files = contacts.flatMap {
        [
          (transcriptPath($0.transcript.name), $0.transcript.text),
          (contactPath($0.file.name), $0.file.text),
        ]
      }
      try createTexts(files)
      try syncFolder(transcriptFolder)
      try syncFolder(contactFolder)
    }
  }
}

/// The entries that fields of another system lead to, and the contact after them.
func importedEntries(
  _ fields: [Edit], _ base: Contact, _ playbook: Playbook, _ now: Moment
) -> (entries: [Entry], contact: Contact) {
  let conversation = Conversation(kind: .import, started: now, day: now.day, contact: base)
  return decided(fields.map { .imported($0) }, conversation, playbook, now)
}

/// Makes new files with texts: all of them are on the disk before the first has its name.
///
/// The disk is set to work on all of them before any is waited for. The names are not waited for.
private func createTexts(_ files: [(path: String, text: String)]) throws(FileFailure) {
  var written: [(temporary: String, path: String)] = []
  do throws(FileFailure) {
    for (path, text) in files {
      let temporary = temporaryPath(for: path)
      let file = try OpenFile(
        temporary, flags: O_RDWR | O_CREAT | O_EXCL, operation: .create, named: path)
      written.append((temporary, path))
      try file.write(Array(text.utf8))
      file.beginSync()
    }
    for (temporary, path) in written {
      try OpenFile(temporary, flags: O_RDWR, operation: .create, named: path).syncContents()
    }
    for (temporary, path) in written { try renameFile(temporary, to: path, operation: .create) }
  } catch {
    for (temporary, _) in written { try? removeFile(temporary) }
    throw error
  }
}
