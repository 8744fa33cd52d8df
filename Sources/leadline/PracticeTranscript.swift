import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Records

/// The transcript of a practice, or of a call that was listened to, with what was said in it.
struct PracticeTranscript {
  let file: String
  let head: TranscriptHead
  /// Where its events led.
  let conversation: Conversation
  let talk: Talk
  /// The first 12 hex digits of SHA-256 over its bytes.
  let hash: String

  /// Reads a transcript from its file.
  init(at path: String) throws {
    let text = try orStop { try readText(at: path, limit: transcriptLimit, mayBeCut: true) }
    try self.init(text.text, file: path, hash: text.hash)
  }

  /// Reads a transcript from its text.
  init(_ text: String, file: String, hash: String = "") throws {
    let transcript = try orStop { try Transcript(parsing: text, file: file) }
    var conversation = transcript.head.conversation(on: Day(number: 0))
    for entry in transcript.entries { evolve(&conversation, entry) }
    self.file = file
    self.hash = hash
    self.conversation = conversation
    head = transcript.head
    talk = Talk(of: transcript.entries.map(\.event), in: conversation)
  }

  /// Whether it was ended; one that was left goes on some day.
  var isEnded: Bool { conversation.state.phase == .closed }

  /// When it was ended, as far as it tells, by the clock of the rep.
  var ended: Moment? {
    (head.held ?? head.started).map { started in
      Moment(
        seconds: started.seconds + Int64(conversation.clock.seconds ?? 0), offset: started.offset)
    }
  }

  /// What is put on record of it; nothing of a talk that is no practice.
  func done(_ debrief: Debrief, _ playbook: Playbook) -> Record.Event? {
    guard let practice = head.practice else { return nil }
    let done = PracticeDone(
      practice, transcript: fileName(file), hash: hash, playbook: playbookName(playbook).text,
      debrief, guess: talk.guess, mark: head.isExam ? playbook.thresholds.exam : nil)
    return head.isExam ? .exam(done) : .practice(done)
  }
}

/// What the head of a practice's transcript says beside what every head does.
extension TranscriptHead {
  private static let practiceKey = "practice"
  private static let seedKey = "seed"
  private static let examKey = "exam"
  private static let heldKey = "held"

  /// The key of the practice; nothing where the talk is none.
  var practice: String? { kind == .practice ? other(TranscriptHead.practiceKey) : nil }

  /// Whether it is an exam.
  var isExam: Bool { other(TranscriptHead.examKey) != nil }

  /// What equal replies are picked by.
  var seed: UInt64? { other(TranscriptHead.seedKey).flatMap { UInt64($0) } }

  /// When the rep began a practice, which starts on the day of its call; nothing where that is not told.
  var held: Moment? { other(TranscriptHead.heldKey).flatMap { Moment(iso: $0) } }

  /// Makes it the head of a practice.
  mutating func begin(_ practice: String, seed: UInt64, isExam: Bool, held: Moment) {
    kind = .practice
    others = [
      Other(key: TranscriptHead.practiceKey, value: practice),
      Other(key: TranscriptHead.seedKey, value: String(seed)),
      Other(key: TranscriptHead.heldKey, value: held.iso),
    ]
    if isExam { others.append(Other(key: TranscriptHead.examKey, value: "yes")) }
  }

  private func other(_ key: String) -> String? { others.first { $0.key == key }?.value }
}
