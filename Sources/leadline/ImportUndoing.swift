import BookStore
import Qualification

/// Undoes the last import: what it made goes, what it changed is as it was before.
struct ImportUndoing {
  let book: Book
  let loaded: LoadedPlaybook
  let now: Moment
  private(set) var removed = 0
  private(set) var restored = 0
  private(set) var kept: [String] = []

  init(book: Book, loaded: LoadedPlaybook, now: Moment) {
    self.book = book
    self.loaded = loaded
    self.now = now
  }

  /// Undoes it; a contact that somebody touched since stays and is named.
  mutating func run(isDry: Bool, _ output: inout Output) throws {
    guard let last = try orStop({ try book.lastImport() }) else {
      throw Stop(status: .usage, message: ExchangeWording.nothingToUndo)
    }
    if isDry {
      return output.show(text: ExchangeWording.wouldUndo(last.file, last.contacts.count, last.run))
    }
    let catalogue = try orStop { try BookCatalogue(of: book) }
    for (id, transcript) in last.contacts {
      do {
        let isFree = try undo(id, transcript, of: last, among: catalogue)
        if !isFree { kept.append(catalogue.file(of: id) ?? id) }
      } catch let stop as Stop {
        output.say(stop.message)
        kept.append(catalogue.file(of: id) ?? id)
      }
    }
    output.show(text: ExchangeWording.undone(last.file, removed, restored))
    for name in kept { output.say(ExchangeWording.keptAfterUndo(name)) }
    if !kept.isEmpty { throw Stop(status: .finding, message: "") }
  }

  private mutating func undo(
    _ id: String, _ transcript: String, of last: ImportRecord, among catalogue: BookCatalogue
  ) throws -> Bool {
    let (book, playbook, now) = (book, loaded.playbook, now)
    let lock = try orStop { try ContactLock(id, in: book) }
    defer { lock.release() }
    if last.isNew(id) {
      guard try orStop({ try book.remove(id, of: last, among: catalogue, playbook) }) else {
        return false
      }
      removed += 1
      return true
    }
    guard catalogue.transcripts(of: id).last == transcript else { return false }
    var contact = try orStop {
      try KeptContact(
        of: id, file: catalogue.file(of: id), among: catalogue, in: book, today: now.day)
    }
    guard !contact.isOutrun, try orStop({ try contact.edits(playbook) }).isEmpty else {
      return false
    }
    try orStop {
      try book.removeTranscript(transcript)
      try contact.rewrite(without: transcript, among: catalogue, playbook, at: now)
    }
    restored += 1
    return true
  }
}
