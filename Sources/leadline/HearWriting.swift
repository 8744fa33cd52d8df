import BookStore
import Dialogue
import Qualification
import Records
import Sessions

/// Writes calls that were heard into the book: the transcript, and the contact file in step with it.
struct HearWriting {
  let book: Book
  let loaded: LoadedPlaybook
  let now: Moment

  private var playbook: Playbook { loaded.playbook }

  /// A contact of the book that is open for one call.
  struct Opened {
    fileprivate var kept: KeptContact
    fileprivate let lock: ContactLock
    fileprivate let id: String
    /// What is on record of the contact, with what was changed by hand in the file.
    var contact: Contact
    /// What was said on taking over such changes.
    var messages: [String]
  }

  /// Opens a contact, or somebody new, for a call; fails where another program has them open, where
  /// a call with them was not ended, and where this very call was heard before.
  func open(_ known: BookContacts.Known?, for file: HeardFile) throws -> Opened {
    let id = known?.id ?? book.newContactID()
    let lock = try orStop { try ContactLock(id, in: book) }
    var isLeft = false
    do {
      var kept =
        try known == nil
        ? KeptContact(new: id, in: book)
        : orStop { try KeptContact(of: id, in: book, today: now.day) }
      if kept.history.unfinished != nil {
        isLeft = true
        throw Stop(status: .cannotWrite, message: CommandWording.notEnded(file.path, id))
      }
      let same = kept.history.transcripts.first { _, transcript in
        transcript.head.others.contains {
          $0.key == file.recording.key && $0.value.hasPrefix(file.hash + " ")
        }
      }
      if let same { throw HeardBefore(transcript: same.file) }
      let changes = try orStop { try kept.takeOver(playbook, at: now) }
      // The file says what was taken over before anything else can end this, as in any call.
      if !changes.isEmpty { _ = try orStop { try kept.bringUpToDate(playbook, at: now) } }
      var messages = changes.isEmpty ? [] : [CommandWording.takenOver(changes)]
      let last = kept.history.contact.facts.map(\.day).max()
      if let last, file.started.day < last {
        messages.append(CommandWording.olderCall(file.path, last))
      }
      var contact = kept.history.contact
      contact.id = id
      return Opened(kept: kept, lock: lock, id: id, contact: contact, messages: messages)
    } catch {
      // The lock of a call that was left tells that it can be resumed.
      if !isLeft { lock.finish() }
      throw error
    }
  }

  /// Writes the call; gives the paths of the contact file and the transcript, nothing where there
  /// is nothing to keep.
  func write(
    _ file: HeardFile, to opened: inout Opened
  ) throws -> (contact: String, transcript: String, file: String)? {
    defer { opened.lock.finish() }
    let contact = file.heard.conversation.contact
    var head = TranscriptHead(
      kind: .heard, contact: opened.id, name: contact.identity[.name],
      company: contact.identity[.company], playbook: playbookName(playbook),
      started: file.started, ours: file.heard.conversation.ours,
      theirs: file.heard.conversation.theirs)
    head.others = [file.recording]
    var log = CallLog(head, of: opened.id, playbook, on: file.started.day, in: book)
    guard log.text(with: file.heard.entries).utf8.count < transcriptLimit else {
      throw Stop(status: .badData, message: CommandWording.tooLong(file.path))
    }
    try? book.keepPlaybook(id: playbook.id, hash: playbook.hash, text: loaded.text)
    do throws(SaveFailure) {
      try log.append(file.heard.entries)
    } catch {
      throw Stop(status: .cannotWrite, message: error.message)
    }
    guard let transcript = log.place else { return nil }
    opened.kept.take(contact, events: log.entryCount)
    do {
      _ = try orStop { try opened.kept.bringUpToDate(playbook, at: now) }
    } catch let stop as Stop {
      throw Stop(
        status: stop.status,
        message: stop.message + "\n" + CommandWording.transcript(transcript) + "\n"
          + CommandWording.contactLater)
    }
    let name = opened.kept.record.fileName ?? ""
    return (book.contactPath(name), transcript, name)
  }
}

/// A call that stands in the book already.
struct HeardBefore: Error {
  var transcript: String
}

extension HeardFile {
  /// The line in the head of a transcript by which its recording is known again.
  var recording: TranscriptHead.Other {
    TranscriptHead.Other(key: "recording", value: "\(hash) \(fileName(path))")
  }
}
