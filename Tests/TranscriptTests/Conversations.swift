import Testing
import Dialogue
import Foundation
import Playbooks
import Qualification
import Records
import Scoring
import Sessions

/// A conversation of the folder `transcripts`, read and decided again.
struct ExampleConversation: CustomTestStringConvertible, Sendable {
  let name: String
  let transcript: Transcript
  let playbook: Playbook
  let replay: Reinterpretation
  let lines: [Line]

  var testDescription: String { name }
  var contact: Contact { replay.conversation.contact }
  var assessment: Assessment { assess(contact, under: playbook, asOf: replay.day) }

  /// The conversation before its first entry.
  var start: Conversation {
    transcript.head.conversation(on: transcript.head.started?.day ?? Day(number: 20_000))
  }

  init(_ name: String) throws {
    self.name = name
    let url = ExampleConversation.folder.appending(path: name)
    let text = try String(contentsOf: url, encoding: .utf8)
    transcript = try Transcript(parsing: text, file: name)
    let yaml = libraryPlaybookText(standardPlaybookName) ?? ""
    playbook = try readPlaybook(yaml, file: "discovery.yaml", hash: "0123456789ab")
    var replay = Reinterpretation(
      transcript.head.conversation(on: Day(number: 20_000)), playbook,
      isHandWritten: transcript.isHandWritten, canonicalValue: { readCanonical($0) })
    lines = replay.run(transcript.entries)
    self.replay = replay
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "transcripts")

  static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  static let all: [ExampleConversation] = names.compactMap { try? ExampleConversation($0) }
}
