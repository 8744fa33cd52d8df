import Dialogue
import FoundationEssentials
import Hearing
import Playbooks
import Qualification
import Records
import Scoring

/// A recorded call as the library reads and hears it, with nobody to ask.
struct HeardRecording {
  let call: RecordedCall
  let conversation: Conversation
  /// The day of the last turn.
  let day: Day

  /// Reads and hears a call; one that does not say its day is of `undated`.
  init(_ bytes: [UInt8], file: String, _ listener: Listener) throws {
    self.init(try readCall(bytes, file: file).call, listener)
  }

  init(_ call: RecordedCall, _ listener: Listener) {
    let sides = listener.sides(of: call)
    // Calls to measure with may be of any day up to a far one.
    let told =
      call.day ?? listener.dayTold(in: call, upTo: HeardRecording.latest)
      ?? listener.dayImplied(in: call, upTo: HeardRecording.latest)?.day
    let started = call.started ?? Moment(startOf: told ?? HeardRecording.undated)
    var heard = HeardCall(
      Conversation(
        kind: .heard, started: started, day: started.day, contact: Contact(id: ""),
        ours: sides.names(on: .ours), theirs: sides.names(on: .theirs)), listener)
    heard.hear(call.turns)
    self.call = call
    conversation = heard.conversation
    day = heard.day
  }

  /// The day of a call that does not say.
  static let undated = Day(iso: "2026-03-02") ?? Day(number: 0)

  /// No call that is measured is later.
  private static let latest = Day(iso: "2026-12-31") ?? Day(number: 0)

  /// The last fact of each criterion that has a value, in the order of the playbook.
  func facts(_ playbook: Playbook) -> [Fact] {
    playbook.criteria.compactMap { conversation.contact.latest($0.id) }.filter { $0.value != nil }
  }

  func assessment(_ playbook: Playbook) -> Assessment {
    assess(conversation.contact, under: playbook, asOf: day)
  }
}

/// The playbook that everything is measured with.
func standardPlaybook() throws -> Playbook {
  try readPlaybook(
    libraryPlaybookText(standardPlaybookName) ?? "", file: "discovery.yaml", hash: "0123456789ab")
}

/// The bytes of a file.
func readBytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: path)))
}

/// The names of the files of a folder in order; none where it can't be read.
func fileNames(in folder: String) -> [String] {
  let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
  return (names ?? []).sorted()
}
