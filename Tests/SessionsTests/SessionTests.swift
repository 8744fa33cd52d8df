import Dialogue
import Playbooks
import Qualification
import Sessions
import Testing

/// The loop between a source, a log and a display.
@Suite struct SessionTests {
  private let playbook: Playbook
  private let start: Conversation

  init() throws {
    playbook = try readPlaybook(
      libraryPlaybookText(standardPlaybookName) ?? "", file: "discovery.yaml",
      hash: "0123456789ab")
    let day = try #require(Day(iso: "2026-01-12"))
    start = Conversation(started: nil, day: day, contact: Contact(id: "t3st"))
  }

  private func session(_ inputs: [Input.Content]) -> Session<
    PreparedSource, MemoryLog, MemoryDisplay
  > {
    Session(
      start, playbook, from: PreparedSource(inputs.map { Input($0) }), to: MemoryLog(),
      showing: MemoryDisplay())
  }

  @Test func whatIsKeptFoldsToTheSameConversation() {
    var session = session([.typed("it costs us 9k a month"), .typed("/undo"), .typed("I decide")])
    session.run(beginningWith: Input(.began))
    var folded = start
    for entry in session.log.entries { evolve(&folded, entry) }
    #expect(folded == session.conversation)
    #expect(session.conversation.state.phase == .closed)
    #expect(session.unsaved.isEmpty)
  }

  @Test func ctrlCTwiceLeavesTheCall() {
    var session = session([.typed("I decide"), .interrupted, .interrupted, .typed("by March")])
    session.run(beginningWith: Input(.began))
    #expect(session.conversation.state.phase == .left)
    #expect(session.conversation.turn == 2)
  }

  @Test func ctrlCOnceLosesNothing() {
    var session = session([.typed("I decide"), .interrupted, .typed("problem: x"), .interrupted])
    session.run(beginningWith: Input(.began))
    #expect(session.conversation.state.phase == .closed)
    #expect(session.display.lines.contains(interruptionHint))
  }

  @Test func rowsOfAnInputAreRowsInAReplayAndOneRowElsewhere() {
    var replay = Replay(start, playbook)
    replay.apply(Entry(event: .asked("challenges", text: "?")))
    _ = replay.finish()
    replay.apply(Entry(event: .typed("first\nsecond")))
    replay.apply(Entry(event: .identified(.name, "Ann\nLee")))
    let lines = replay.finish().map(\.text)
    #expect(lines == ["challenges> first", "second", "  name: Ann Lee"])
    let summary = summaryLines(of: replay.conversation, playbook, asOf: start.day)
    #expect(summary.first?.text.hasPrefix("Ann Lee: ") == true)
  }

  @Test func aFailedSaveIsSaidAndTriedAgain() {
    var log = MemoryLog()
    log.failure = SaveFailure(message: "the disk is full")
    var session = Session(
      start, playbook, from: PreparedSource([]), to: log, showing: MemoryDisplay())
    session.take(Input(.began))
    session.take(Input(.typed("it costs us 9k a month")))
    #expect(session.log.entries.isEmpty)
    #expect(session.unsaved.count >= 3)
    #expect(session.display.lines.contains { $0.text.contains("NOT SAVED: the disk is full") })
    #expect(session.conversation.contact.facts.count == 1)
  }

  @Test func missingEventsOfACutTurnAreDecidedAgain() {
    var session = session([.typed("it costs us 9k a month"), .typed("I decide")])
    session.run(beginningWith: Input(.began))
    let whole = session.log.entries
    let last = whole.lastIndex { $0.event == .typed("I decide") } ?? 0
    let turn = whole[last...].prefix { entry in
      if case .closing = entry.event { false } else { true }
    }
    for kept in 1..<turn.count {
      let cut = Array(whole[..<(last + kept)])
      let missing = missingEntries(behind: cut, of: start, playbook)
      #expect((cut + missing).map(\.event) == whole[..<(last + turn.count)].map(\.event))
    }
  }

  @Test func aReplayShowsWhatWasShown() {
    var session = session([
      .typed("it costs us 9k a month"), .typed("/score"), .typed("I decide"), .typed("/quit"),
    ])
    session.run(beginningWith: Input(.began))
    var replay = Replay(start, playbook)
    var lines: [Line] = []
    for entry in session.log.entries { lines += replay.take(entry) }
    lines += replay.finish()
    #expect(replay.conversation == session.conversation)
    // The replay shows the typed lines besides; everything else is the same, line for line.
    let typed = lines.filter { $0.spans.first?.role == .key && $0.text.contains("> ") }
    #expect(typed.count == 4)
    let rest = lines.filter { !typed.contains($0) }.map(\.text)
    #expect(rest == session.display.lines.map(\.text))
  }

  @Test func inputsDecidedAgainGiveTheSameEvents() {
    var session = session([.typed("it costs us 9k a month"), .typed("<"), .typed("/quit")])
    session.run(beginningWith: Input(.began))
    var again = Reinterpretation(
      start, playbook, isHandWritten: false, canonicalValue: { _ in nil })
    _ = again.run(session.log.entries)
    #expect(again.conversation == session.conversation)
    #expect(again.turns.flatMap { $0 }.map(\.event) == session.log.entries.map(\.event))
  }

  // MARK: /save

  @Test func saveSaysWhereEverythingIsOrTriesAgain() {
    var session = session([])
    session.take(Input(.began))
    session.take(Input(.typed("it costs us 9k a month")))
    session.take(Input(.typed("/save")))
    #expect(session.display.lines.last?.text == "  everything said so far is kept in memory")
    session.take(Input(.typed("/SAVE  /media/usb ")))
    let failed = session.display.lines.last?.text ?? ""
    #expect(failed.hasPrefix("  NO COPY WRITTEN: /media/usb is no folder for "))
    #expect(session.conversation.contact.facts.count == 1)
    #expect(session.log.entries.filter { $0.event == .typed("/save") }.count == 1)
  }

  @Test func saveTriesWhatIsHeldAndRepeatsNoReason() {
    var log = MemoryLog()
    log.failure = SaveFailure(message: "the disk is full")
    var session = Session(
      start, playbook, from: PreparedSource([]), to: log, showing: MemoryDisplay())
    session.take(Input(.began))
    for line in ["it costs us 9k a month", "/save"] { session.take(Input(.typed(line))) }
    let texts = session.display.lines.map(\.text)
    #expect(texts.filter { $0.contains("NOT SAVED: the disk is full") }.count == 1)
    #expect(texts.filter { $0.contains("still NOT SAVED: ") }.count == 2)
    #expect(!texts.contains { $0.contains("everything said so far is kept in") })
  }

  @Test func whatALogHasToSayIsShown() {
    var log = MemoryLog()
    log.notices = ["written anew"]
    var session = Session(
      start, playbook, from: PreparedSource([]), to: log, showing: MemoryDisplay())
    session.take(Input(.began))
    #expect(session.display.lines.contains(Line("  written anew", .warning)))
  }

  @Test func entriesLeftOverFromTheOpeningAreKeptFirst() {
    let left = [Entry(seconds: 3, event: .noted("before"))]
    var session = Session(
      start, playbook, from: PreparedSource([]), to: MemoryLog(), showing: MemoryDisplay(),
      unsaved: left)
    session.take(Input(.resumed))
    #expect(session.log.entries.first == left[0] && session.unsaved.isEmpty)
  }

  // MARK: The clock

  private func timed(_ seconds: [Int64], elapsed: Int? = nil) throws -> Session<
    PreparedSource, MemoryLog, MemoryDisplay
  > {
    let moment = try #require(Moment(iso: "2026-01-12T09:30:00+01:00"))
    var session = Session(
      Conversation(started: moment, day: moment.day, contact: Contact(id: "t3st")), playbook,
      from: PreparedSource([]), to: MemoryLog(), showing: MemoryDisplay(), elapsed: elapsed)
    for (index, second) in seconds.enumerated() {
      let at = Moment(seconds: moment.seconds + second, offset: moment.offset)
      session.take(Input(.typed("/note \(index)"), at: at))
    }
    return session
  }

  private func offsets(_ log: MemoryLog) -> [Int?] {
    log.entries.filter { if case .noted = $0.event { true } else { false } }.map(\.seconds)
  }

  @Test func theTimesOfACallNeverRunBackwards() throws {
    let hour: Int64 = 3600
    let session = try timed([0, 60, 60 - hour, 90 - hour, 80 - hour, 100 - hour])
    #expect(offsets(session.log) == [0, 60, 60, 90, 90, 110])
    let warnings = session.display.lines.filter { $0.spans.first?.role == .warning }.map(\.text)
    #expect(
      warnings == [
        "  the clock was put back by 60 minutes: the times of this call go on from the last line"
      ])
  }

  @Test func aClockThatRunsAheadIsSaidOnce() throws {
    let day: Int64 = 86_400
    let session = try timed([0, 11 * 3600, 3 * day, 3 * day + 5, 36_500 * day])
    #expect(offsets(session.log) == [0, 39_600, 259_200, 259_205, Entry.latest])
    let warnings = session.display.lines.filter { $0.spans.first?.role == .warning }.map(\.text)
    #expect(
      warnings == [
        "  the clock is 2 days ahead of the last line: check it if that is wrong",
        "  the clock is 36496 days ahead of the last line: check it if that is wrong",
      ])
  }

  @Test func aCallTakenUpAgainGoesOnBehindItsLastLine() throws {
    let session = try timed([-7200, -7190], elapsed: 500)
    #expect(offsets(session.log) == [500, 510])
    #expect(session.display.lines.contains { $0.text.contains("put back by 2 hours") })
    let later = try timed([86_400 * 3], elapsed: 500)
    #expect(offsets(later.log) == [259_200])
    #expect(!later.display.lines.contains { $0.text.contains("clock") })
  }

  @Test func factsCarryTheTimesOfTheirLines() throws {
    let moment = try #require(Moment(iso: "2026-01-12T09:30:00+01:00"))
    var session = Session(
      Conversation(started: moment, day: moment.day, contact: Contact(id: "t3st")), playbook,
      from: PreparedSource([]), to: MemoryLog(), showing: MemoryDisplay())
    for (second, line) in [(60, "I decide"), (-3600, "it costs us 9k a month")] {
      let at = Moment(seconds: moment.seconds + Int64(second), offset: moment.offset)
      session.take(Input(.typed(line), at: at))
    }
    #expect(session.conversation.contact.facts.map(\.evidence.seconds) == [60, 60])
    #expect(session.log.entries.allSatisfy { $0.seconds == 60 })
  }
}
