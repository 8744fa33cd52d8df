import Dialogue
import Foundation
import Qualification
import Records
import Scoring
import Sessions
import Terminal
import Testing

/// Every conversation of the folder, three ways.
///
/// Straight, saved and loaded between turns, and as a replay of its own log. `LEADLINE_RECORD=1` writes what is expected anew, and fails once.
@Suite struct GoldenTests {
  @Test func everyConversationCanBeRead() {
    #expect(ExampleConversation.all.count == ExampleConversation.names.count)
    #expect(ExampleConversation.names.count >= 16)
  }

  @Test(arguments: ExampleConversation.all)
  func readsAsItDidBefore(conversation: ExampleConversation) throws {
    let change = nearestChange(
      for: conversation.contact, under: conversation.playbook, asOf: conversation.replay.day)
    let reasons = chart(
      conversation.contact, conversation.assessment, change, conversation.playbook)
    let text = pipeText(of: conversation.lines + [Line()] + reasons)
    try compare(text, with: conversation.name)
  }

  @Test(arguments: ["wrong-kind-of-company.txt", "fifty-what.txt"])
  func readsAloudAsItDidBefore(name: String) throws {
    let conversation = try ExampleConversation(name)
    let text = conversation.lines.map(\.spoken).filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    try compare(text, with: "read-aloud/" + name)
  }

  private func compare(_ text: String, with name: String) throws {
    let url = ExampleConversation.golden.appending(path: name)
    if ProcessInfo.processInfo.environment["LEADLINE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): read it, and run again")
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(firstDifference(text, expected) == nil)
  }

  private func firstDifference(_ found: String, _ expected: String) -> String? {
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(found, expected).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1): \(pair.0) | expected: \(pair.1)"
    }
    return found.count == expected.count ? nil : "\(found.count) lines, not \(expected.count)"
  }

  @Test(arguments: ExampleConversation.all)
  func isRatedAsExpected(conversation: ExampleConversation) {
    #expect(conversation.transcript.head.expect == conversation.assessment.rating)
  }

  @Test(arguments: ExampleConversation.all)
  func isTheSameWhenSavedAndLoadedBetweenTurns(conversation: ExampleConversation) throws {
    var text = conversation.transcript.head.text
    var writer = TranscriptWriter(
      conversation.transcript.head, conversation.playbook, on: conversation.start.day)
    var kept: [Entry] = []
    for turn in conversation.replay.turns {
      text += writer.lines(for: turn)
      kept += turn
      let loaded = try Transcript(parsing: text, file: conversation.name)
      var folded = conversation.start
      for entry in loaded.entries { evolve(&folded, entry) }
      var straight = conversation.start
      for entry in kept { evolve(&straight, entry) }
      #expect(folded.state.contact == straight.state.contact)
      #expect(folded.state.open == straight.state.open)
      #expect(folded.state.doubts == straight.state.doubts)
      #expect(folded.state.phase == straight.state.phase)
      guard folded == straight else { return }
    }
    #expect(writer.lines(for: []) == "")
  }

  @Test(arguments: ExampleConversation.all)
  func replaysItsOwnLogToTheSameLines(conversation: ExampleConversation) throws {
    let head = conversation.transcript.head
    var writer = TranscriptWriter(head, conversation.playbook, on: conversation.start.day)
    let text = head.text + conversation.replay.turns.map { writer.lines(for: $0) }.joined()
    let loaded = try Transcript(parsing: text, file: conversation.name)
    var replay = Replay(conversation.start, conversation.playbook)
    var lines: [Line] = []
    for entry in loaded.entries { lines += replay.take(entry) }
    lines += replay.finish()
    #expect(replay.conversation == conversation.replay.conversation)
    // What a person put by hand is shown with the turn before it when it is replayed.
    if !conversation.transcript.entries.contains(where: { entry in
      if case .asked = entry.event { conversation.transcript.isHandWritten } else { false }
    }) {
      let shown = lines.map(\.text)
      let expected = conversation.lines.map(\.text)
      #expect(shown.last == expected.last)
    }
    // Writing what was read gives the same bytes.
    var again = TranscriptWriter(loaded.head, conversation.playbook, on: conversation.start.day)
    #expect(loaded.head.text + again.lines(for: loaded.entries) == text)
  }

  @Test(arguments: ExampleConversation.all)
  func losesNothingThatWasTyped(conversation: ExampleConversation) {
    let typed = conversation.transcript.entries.map(\.event).filter(\.beginsTurn)
    let kept = conversation.replay.turns.flatMap { $0 }.map(\.event).filter(\.beginsTurn)
    #expect(kept == typed)
  }
}
