public import Dialogue
public import Qualification
public import Records

/// A contact as its transcripts tell it, folded in order.
public struct History: Sendable {
  /// The contact with everything on record.
  public internal(set) var contact: Contact

  /// How many events were folded.
  public internal(set) var eventCount = 0

  /// The transcripts in order, with their file names.
  public internal(set) var transcripts: [(file: String, transcript: Transcript)] = []

  /// The call that has not been ended, with the conversation as far as it went.
  public internal(set) var unfinished: Unfinished?

  /// A call that can be resumed.
  public struct Unfinished: Sendable {
    /// The file name of its transcript.
    public var file: String
    /// Its head.
    public var head: TranscriptHead
    /// The conversation as its events leave it.
    public var conversation: Conversation
    /// Its entries.
    public var entries: [Entry]
    /// The contact as it was before this call.
    public var before: Contact
    /// What is said of a line that was cut off and is left out.
    public var cutLine: Complaint?
  }

  /// Makes the history of a contact of whom nothing is on record.
  public init(_ id: String) {
    contact = Contact(id: id)
  }

  /// What was taken over from the contact file behind so many events: each key with its last value,
  /// which is nothing where the key was removed.
  func edits(after count: Int) -> [String: String?] {
    var edits: [String: String?] = [:]
    for entry in transcripts.flatMap(\.transcript.entries).dropFirst(count) {
      if case .edited(let key, let value) = entry.event { edits[key] = .some(value) }
    }
    return edits
  }

  /// What was changed in a contact file by hand since it was written, and has not been taken over
  /// yet; `rated` is the playbook by which the file was rated, where that is another one.
  func edits(in file: ContactFile, _ playbook: Playbook, rated: Playbook?) -> [Edit] {
    let count = file.eventCount ?? eventCount
    let told = count == eventCount ? contact : contact(after: count)
    let taken = edits(after: count)
    return file.edits(since: told, playbook, rated: rated).filter { edit in
      taken[edit.key].map { $0 != edit.value } ?? true
    }
  }

  /// The contact after only so many events, as a file tells of it that was written then.
  public func contact(after count: Int) -> Contact {
    var left = count
    var contact = Contact(id: contact.id)
    for (_, transcript) in transcripts where left > 0 {
      var conversation = transcript.head.conversation(on: Day(number: 0), with: contact)
      for entry in transcript.entries.prefix(left) { evolve(&conversation, entry) }
      left -= transcript.entries.count
      contact = conversation.contact
    }
    return contact
  }

  /// Takes over what was recorded since: the contact after so many more events.
  public mutating func take(_ contact: Contact, events: Int) {
    self.contact = contact
    eventCount += events
  }

  mutating func fold(_ transcript: Transcript, file: String, on day: Day) {
    let before = contact
    var conversation = transcript.head.conversation(on: day, with: contact)
    for entry in transcript.entries { evolve(&conversation, entry) }
    contact = conversation.contact
    eventCount += transcript.entries.count
    transcripts.append((file, transcript))
    unfinished = nil
    guard transcript.head.kind.isHeld, conversation.state.phase != .closed else { return }
    unfinished = Unfinished(
      file: file, head: transcript.head, conversation: conversation,
      entries: transcript.entries, before: before, cutLine: transcript.cutLine)
  }
}

extension Book {
  /// Folds all transcripts of a contact, in the order of their starts.
  public func history(of id: String, today: Day) throws(UnreadableText) -> History {
    let files: [String]
    do throws(FileFailure) {
      files = try transcriptFiles()
    } catch {
      throw .problem(.failure(error))
    }
    return try history(
      of: id, transcripts: files.filter { Book.contactID(ofFile: $0) == id }, today: today)
  }

  /// Folds the transcripts of a contact whose names are known already, in their order.
  func history(
    of id: String, transcripts files: [String], today: Day
  ) throws(UnreadableText) -> History {
    var history = History(id)
    for file in files {
      let path = transcriptPath(file)
      let text = try readText(at: path, limit: transcriptLimit, mayBeCut: true, ofBook: true).text
      do throws(Complaint) {
        history.fold(try Transcript(parsing: text, file: path), file: file, on: today)
      } catch {
        throw .complaint(error)
      }
    }
    return history
  }

  /// The contact file of a contact with its name; nothing where there is none.
  ///
  /// Where it is known by which name the file went last, the folder is not looked through.
  func contactFile(
    of id: String, last known: String? = nil
  ) throws(UnreadableText) -> (name: String, text: TextFile, file: ContactFile)? {
    if let known, Book.contactID(ofFile: known) == id,
      (try? status(of: contactPath(known)))?.isRegular == true
    {
      let (text, file) = try readContactFile(known)
      return (known, text, file)
    }
    let names: [String]
    do throws(FileFailure) {
      names = try contactFiles()
    } catch {
      throw .problem(.failure(error))
    }
    guard let name = names.first(where: { Book.contactID(ofFile: $0) == id }) else { return nil }
    let (text, file) = try readContactFile(name)
    return (name, text, file)
  }

  /// A contact file of the book by its name.
  public func contactFile(named name: String) throws(UnreadableText) -> ContactFile {
    try readContactFile(name).file
  }

  private func readContactFile(
    _ name: String
  ) throws(UnreadableText) -> (text: TextFile, file: ContactFile) {
    let text = try readText(at: contactPath(name), ofBook: true)
    do throws(Complaint) {
      return (text, try ContactFile(parsing: text.text, file: contactPath(name)))
    } catch {
      throw .complaint(error)
    }
  }
}
