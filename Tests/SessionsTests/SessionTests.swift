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
}
