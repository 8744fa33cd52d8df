import BookStore
import Dialogue
import Qualification
import Records
import Sessions

/// A call that is open: its contact locked, its transcript growing.
///
/// Where the book can't be written, the call is held all the same: its lines wait in memory, and
/// what is left of them at the end is kept elsewhere.
final class OpenCall {
  /// What is to be said before the first question.
  private(set) var opening: [Line] = []

  /// What was heard of a call that goes on, in order.
  private(set) var heard: [String] = []

  private let book: Book
  private let lock: ContactLock?
  private let loaded: LoadedPlaybook
  private let refuges: Refuges
  private var contact: KeptContact
  private var log: CallLog
  private(set) var conversation: Conversation
  private let first: Input.Content
  /// How far a call that goes on is, in seconds.
  private var elapsed: Int?
  private var unsaved: [Entry] = []

  private var playbook: Playbook { loaded.playbook }

  /// Opens a call with a contact of the book, or with somebody new; `obstacle` is why the book can't
  /// be written at present.
  ///
  /// The head of a new call's transcript is the one that `shaped` gives.
  init(
    with known: String?, named name: String?, in book: Book, _ chosen: LoadedPlaybook,
    at now: Moment, canResume: Bool, ours: [String] = [], despite obstacle: FileFailure? = nil,
    environment: [String: String] = [:],
    heading shaped: (TranscriptHead) -> TranscriptHead = { $0 }
  ) throws {
    self.book = book
    refuges = Refuges(environment)
    let id = known ?? book.newContactID()
    if let obstacle { opening += warning(CommandWording.nothingKept(obstacle.message)) }
    let refusal: FileFailure?
    (lock, refusal) = try OpenCall.lock(id, book, isNeeded: obstacle == nil)
    do {
      contact =
        try known == nil
        ? KeptContact(new: id, in: book)
        : orStop { try KeptContact(of: id, in: book, today: now.day) }
    } catch {
      if known == nil { lock?.finish() }
      throw error
    }
    if let refusal { opening += warning(CommandWording.unguarded(refusal.message)) }
    if let lock, !lock.isHeld { opening += warning(CommandWording.noLocks(book.path)) }
    if let call = contact.history.unfinished, canResume {
      var messages: [String] = []
      loaded = try loadPlaybook(of: call.head, call.file, in: book) { messages.append($0) }
      conversation = call.conversation
      first = .resumed
      elapsed = call.entries.last { $0.seconds != nil }?.seconds
      log = try orStop { [loaded] in
        try CallLog(continuing: call, of: id, loaded.playbook, on: now.day, in: book)
      }
      for entry in call.entries {
        if case .heard(_, let text) = entry.event { heard.append(text) }
      }
      if let cut = call.cutLine { messages.append(cut.text) }
      opening += messages.flatMap { hint($0) }
      finishLastTurn(of: call)
      try takeEditsIntoCall(at: now)
      let added = ours.filter { conversation.side(of: $0) != .ours }
      keep(added.map { Entry(seconds: elapsed, event: .placed($0, .ours)) })
    } else {
      loaded = chosen
      let edits = try OpenCall.takeOver(&contact, chosen.playbook, now)
      var known = contact.history.contact
      if let name { known.identity[.name] = name }
      let head = shaped(OpenCall.head(known, ours, chosen.playbook, now))
      conversation = head.conversation(on: now.day, with: known)
      first = .began
      log = CallLog(head, of: id, chosen.playbook, on: now.day, in: book)
      opening += edits
    }
    log.home = refuges.home
  }

  /// Takes the lock of a contact; where the disk or the permissions are in the way, the call is held
  /// without it, and the failure is to be said unless the book can't be written anyway.
  private static func lock(
    _ id: String, _ book: Book, isNeeded: Bool
  ) throws -> (ContactLock?, refusal: FileFailure?) {
    do throws(FileProblem) {
      return (try ContactLock(id, in: book), nil)
    } catch {
      guard case .failure(let failure) = error, !isNeeded || failure.isOfDisk else {
        throw Stop(error)
      }
      return (nil, isNeeded ? failure : nil)
    }
  }

  private static func head(
    _ contact: Contact, _ ours: [String], _ playbook: Playbook, _ now: Moment
  ) -> TranscriptHead {
    TranscriptHead(
      contact: contact.id, name: contact.identity[.name], company: contact.identity[.company],
      playbook: playbookName(playbook), started: now, ours: ours)
  }

  /// Records what was changed by hand in the contact file; says what that was.
  private static func takeOver(
    _ contact: inout KeptContact, _ playbook: Playbook, _ now: Moment
  ) throws -> [Line] {
    var lines =
      contact.hasUnknownLevels(playbook)
      ? warning(CommandWording.levelsUnknown(contact.record.ratedBy ?? "")) : []
    do {
      let changes = try contact.takeOver(playbook, at: now)
      if changes.isEmpty { return lines }
      lines += hint(CommandWording.takenOver(changes))
      // The file says them in the canonical form from now on, or they would be changes again.
      _ = try contact.bringUpToDate(playbook, at: now)
    } catch FileProblem.failure(let failure) where failure.isOfDisk {
      lines += warning(CommandWording.takenOverLater(failure.message))
    } catch {
      try orStop { throw error }
    }
    return lines
  }

  /// Decides the last line again where the process ended before all of its turn was kept.
  private func finishLastTurn(of call: History.Unfinished) {
    let start = call.head.conversation(on: call.conversation.day, with: call.before)
    keep(missingEntries(behind: call.entries, of: start, playbook))
  }

  /// Keeps entries that were decided before the first question; what can't be kept waits.
  private func keep(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    for entry in entries { evolve(&conversation, entry) }
    do throws(SaveFailure) {
      opening += try log.append(unsaved + entries).flatMap { warning($0) }
      unsaved = []
    } catch {
      unsaved += entries
    }
  }

  /// Records what was changed by hand since the call was left as turns of the call itself.
  private func takeEditsIntoCall(at now: Moment) throws {
    let edits = try orStop { try contact.edits(playbook) }
    guard !edits.isEmpty else { return }
    let changes = contact.record.changes(
      edits, against: contact.history.contact, playbook, asOf: now.day)
    let seconds = max(elapsed ?? 0, conversation.seconds(at: now) ?? 0)
    for edit in edits {
      keep(
        decide(Input(.edited(edit), at: now, elapsed: seconds), conversation, playbook).map {
          Entry(seconds: seconds, event: $0)
        })
    }
    elapsed = seconds
    opening += hint(CommandWording.takenOver(changes))
    contact.take(
      over: edits, eventCount: contact.history.eventCount + log.entryCount + unsaved.count)
  }

  // MARK: The call

  /// Says so where another program changed the contact's file since this was last asked; cheap
  /// enough for every second of the call.
  func noticesChangeOfContact() -> [Line] {
    guard contact.noticesChange(), let file = contact.record.fileName else { return [] }
    return hint(CommandWording.changedMeanwhile(book.contactPath(file)))
  }

  /// The path of the transcript; nothing before the first turn.
  var transcript: String? { log.place }

  /// How long the call has run, in seconds, without breaks.
  var secondsSoFar: Int { conversation.clock.seconds ?? 0 }

  /// The call that was held, to paste into a CRM; nothing where it was not ended.
  var summary: [Line] {
    guard conversation.state.phase == .closed else { return [] }
    return summaryLines(of: conversation, playbook, asOf: conversation.day)
  }

  /// Holds the call to its end, and leaves the contact file in step with it.
  @discardableResult
  func hold<Screen: Display>(
    from source: some InputSource, showing display: Screen, now: @escaping () -> Moment
  ) throws -> Screen {
    keepPlaybook()
    var session = Session(
      conversation, playbook, from: source, to: log, showing: display, elapsed: elapsed,
      unsaved: unsaved)
    session.run(beginningWith: Input(first, at: now()))
    log = session.log
    conversation = session.conversation
    var display = session.display
    if !session.unsaved.isEmpty { throw refuges.keep(log, session.unsaved, of: book) }
    try finish(&display, at: now())
    return display
  }

  /// Keeps the playbook that the transcript names; without, a replay goes by the name alone.
  private func keepPlaybook() {
    try? book.keepPlaybook(id: playbook.id, hash: playbook.hash, text: loaded.text)
  }

  private func finish(_ display: inout some Display, at now: Moment) throws {
    defer { if conversation.state.phase == .closed || log.fileName == nil { lock?.finish() } }
    let isBehind =
      contact.history.eventCount > 0 && contact.record.isBehind(contact.history.eventCount)
    guard log.fileName != nil || isBehind else { return }
    keepPlaybook()
    if log.fileName != nil { contact.take(conversation.contact, events: log.entryCount) }
    var lines = [Line()]
    do {
      let changes = try contact.bringUpToDate(playbook, at: now)
      if !changes.isEmpty {
        // The summary above was of the call alone.
        let report = ContactReport(on: contact.history.contact, playbook, asOf: now.day)
        lines += warning(CommandWording.takenOver(changes) + "\n" + CommandWording.rated(report))
      }
      let path = book.contactPath(contact.record.fileName ?? "")
      if contact.record.wasMadeAnew { lines += warning(CommandWording.contactMadeAnew(path)) }
      lines += hint(CommandWording.contact(path))
    } catch {
      if let place = log.place { display.show([Line()] + hint(CommandWording.transcript(place))) }
      do {
        try orStop { throw error }
      } catch let stop as Stop {
        throw Stop(
          status: stop.status, message: stop.message + "\n" + CommandWording.contactLater)
      }
    }
    if let place = log.place { lines += hint(CommandWording.transcript(place)) }
    display.show(lines)
  }
}

private func hint(_ text: String) -> [Line] { lines(text, .hint) }

private func warning(_ text: String) -> [Line] { lines(text, .warning) }

private func lines(_ text: String, _ role: Line.Role) -> [Line] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0), role) }
}
