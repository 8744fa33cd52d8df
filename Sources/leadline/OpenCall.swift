import BookStore
import Dialogue
import Qualification
import Records
import Sessions

/// A call that is open: its contact locked, its transcript growing.
final class OpenCall {
  /// What is to be said before the first question; nothing where there is nothing.
  private(set) var message: String?

  private let book: Book
  private let id: String
  private let lock: ContactLock
  private let loaded: LoadedPlaybook
  private var history: History
  private var record: ContactRecord
  private var log: CallLog
  private let head: TranscriptHead
  private var conversation: Conversation
  private let first: Input.Content

  private var playbook: Playbook { loaded.playbook }

  /// Opens a call with a contact of the book, or with somebody new.
  init(
    with known: String?, named name: String?, in book: Book, _ chosen: LoadedPlaybook,
    at now: Moment, canResume: Bool
  ) throws {
    self.book = book
    let id = try known ?? orStop { try book.newContactID() }
    self.id = id
    lock = try orStop { try ContactLock(id, in: book) }
    do {
      history = try orStop { try book.history(of: id, today: now.day) }
      record = try orStop { [history] in try ContactRecord(of: id, history, in: book) }
    } catch {
      if known == nil { lock.finish() }
      throw error
    }
    var messages: [String] = []
    let unfinished: History.Unfinished?
    if let call = history.unfinished, canResume {
      loaded = try loadPlaybook(of: call.head, call.file, in: book) { messages.append($0) }
      head = call.head
      conversation = call.conversation
      first = .resumed
      log = try orStop { [loaded] in
        try CallLog(continuing: call, of: id, loaded.playbook, on: now.day, in: book)
      }
      if let cut = call.cutLine { messages.append(cut.text) }
      unfinished = call
    } else {
      unfinished = nil
      loaded = chosen
      let edits = try OpenCall.takeOver(&history, &record, chosen.playbook, book, now)
      if edits > 0 { messages.append(CommandWording.edits(edits)) }
      var contact = history.contact
      if let name { contact.identity[.name] = name }
      head = OpenCall.head(contact, chosen.playbook, now)
      conversation = head.conversation(on: now.day, with: contact)
      first = .began
      log = CallLog(head, of: id, chosen.playbook, on: now.day, in: book)
    }
    message = messages.isEmpty ? nil : messages.joined(separator: "\n")
    if let unfinished {
      try finishLastTurn(of: unfinished)
      try takeEditsIntoCall(at: now)
    }
  }

  private static func head(_ contact: Contact, _ playbook: Playbook, _ now: Moment)
    -> TranscriptHead
  {
    TranscriptHead(
      contact: contact.id, name: contact.identity[.name], company: contact.identity[.company],
      playbook: TranscriptHead.PlaybookName(
        id: playbook.id, version: playbook.version, hash: playbook.hash), started: now)
  }

  /// Records what was changed by hand in the contact file; gives how many changes there were.
  private static func takeOver(
    _ history: inout History, _ record: inout ContactRecord, _ playbook: Playbook, _ book: Book,
    _ now: Moment
  ) throws -> Int {
    let edits = try orStop { try record.edits(playbook) }
    guard !edits.isEmpty else { return 0 }
    let contact = history.contact
    let (after, count) = try orStop { try book.record(edits, of: contact, playbook, at: now) }
    history.take(after, events: count)
    record.take(over: after)
    // The file says them in the canonical form from now on, or they would be changes again.
    let recorded = history
    try orStop {
      try record.save(recorded.contact, eventCount: recorded.eventCount, playbook, asOf: now.day)
    }
    return edits.count
  }

  /// Decides the last line again where the process ended before all of its turn was kept.
  private func finishLastTurn(of call: History.Unfinished) throws {
    let start = call.head.conversation(on: call.conversation.day, with: call.before)
    let missing = missingEntries(behind: call.entries, of: start, playbook)
    guard !missing.isEmpty else { return }
    try orStop {
      do throws(SaveFailure) {
        try log.append(missing)
      } catch {
        throw Stop(status: .cannotWrite, message: error.message)
      }
    }
    for entry in missing { evolve(&conversation, entry) }
  }

  /// Records what was changed by hand since the call was left as turns of the call itself.
  private func takeEditsIntoCall(at now: Moment) throws {
    let edits = try orStop { try record.edits(playbook) }
    guard !edits.isEmpty else { return }
    for edit in edits {
      let seconds = conversation.seconds(at: now)
      let entries = decide(Input(.edited(edit), at: now), conversation, playbook).map {
        Entry(seconds: seconds, event: $0)
      }
      do throws(SaveFailure) {
        try log.append(entries)
      } catch {
        throw Stop(status: .cannotWrite, message: error.message)
      }
      for entry in entries { evolve(&conversation, entry) }
    }
    record.take(over: conversation.contact)
    try orStop {
      try record.save(
        conversation.contact, eventCount: history.eventCount + log.entryCount, playbook,
        asOf: now.day)
    }
    message = [message, CommandWording.edits(edits.count)].compactMap { $0 }
      .joined(separator: "\n")
  }

  /// Holds the call to its end, and leaves the contact file in step with it.
  @discardableResult
  func hold<Screen: Display>(
    from source: some InputSource, showing display: Screen, now: @escaping () -> Moment
  ) throws -> Screen {
    try orStop {
      try book.keepPlaybook(id: playbook.id, hash: playbook.hash, text: loaded.text)
    }
    var session = Session(conversation, playbook, from: source, to: log, showing: display)
    session.run(beginningWith: Input(first, at: now()))
    log = session.log
    conversation = session.conversation
    var display = session.display
    if !session.unsaved.isEmpty { try rescue(session.unsaved) }
    guard let transcript = log.fileName else {
      lock.finish()
      return display
    }
    try save(at: now())
    if conversation.state.phase == .closed { lock.finish() }
    let contact = book.contactPath(record.fileName ?? "")
    let message = CommandWording.kept(contact, book.transcriptPath(transcript))
    display.show(
      [Line()] + message.split(separator: "\n").map { Line(String($0), .hint) })
    return display
  }

  /// Writes the contact file; changes made in it meanwhile are recorded first.
  private func save(at now: Moment) throws {
    history.take(conversation.contact, events: log.entryCount)
    for attempt in 1...3 {
      do {
        _ = try OpenCall.takeOver(&history, &record, playbook, book, now)
        try record.save(
          history.contact, eventCount: history.eventCount, playbook, asOf: now.day)
        return
      } catch FileProblem.changedMeanwhile(_) where attempt < 3 {
        continue
      } catch let error as FileProblem {
        throw Stop(error)
      }
    }
  }

  /// Keeps elsewhere what the book would not take.
  private func rescue(_ entries: [Entry]) throws {
    var reason = ""
    for folder in [".", "/tmp"] {
      var path: String?
      do throws(FileFailure) {
        path = try Book.rescue(entries, head, playbook, in: folder)
      } catch {
        reason = error.message
      }
      if let path {
        throw Stop(status: .cannotWrite, message: CommandWording.rescued(path))
      }
    }
    throw Stop(status: .cannotWrite, message: CommandWording.lost(reason))
  }
}
