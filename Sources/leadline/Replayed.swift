import AnswerParsing
import BookStore
import Dialogue
import Qualification
import Records
import Scoring
import Sessions

/// A transcript after its replay.
struct Replayed {
  var head: TranscriptHead
  var playbook: Playbook
  var conversation: Conversation
  /// The day of the last turn, as of which it is rated.
  var day: Day
  var eventCount: Int
  var isHandWritten = false
  /// What was shown turn by turn, where it was decided again.
  var lines: [Line] = []
  /// What differs from what was recorded.
  var differences: [String] = []

  var assessment: Assessment { assess(conversation.contact, under: playbook, asOf: day) }

  var explanation: [Line] {
    chart(
      conversation.contact, assessment,
      nearestChange(for: conversation.contact, under: playbook, asOf: day), playbook)
  }

  func json(source: String) -> JSONText {
    assessmentJSON(
      source: source, conversation.contact, assessment, playbook,
      next: questionAhead(of: conversation, playbook, asOf: day))
  }
}

/// Where a replay comes from.
struct ReplaySource {
  var path: String
  /// The day of a transcript that does not say when it started.
  var on: Day?
  var today: Day

  typealias FindPlaybook = (TranscriptHead, String) throws -> Playbook

  enum Showing: Hashable {
    case nothing
    case lines(step: Bool)
  }

  /// Replays as recorded, line by line, without holding the transcript in memory; nothing where it
  /// was written by hand, so that there are no events to show.
  func stream(
    with find: FindPlaybook, showing: Showing, _ output: inout Output
  ) throws -> Replayed? {
    if try isHandWritten() { return nil }
    return try orStop {
      var file = try LineReader(path)
      var reader = TranscriptReader(file: path)
      var replay: Replay?
      var found: (head: TranscriptHead, playbook: Playbook)?
      while let line = try file.next() {
        let entry: Entry?
        do throws(Complaint) {
          entry = try reader.read(line.text)
          if !line.isComplete, entry != nil {
            let place = SourceMark(
              file: path, line: reader.lineNumber, column: line.text.count + 1, excerpt: line.text)
            output.say(cutLineComplaint(at: place).text)
            break
          }
        } catch {
          guard !line.isComplete, reader.head != nil else { throw error }
          output.say(cutLineComplaint(at: error.mark).text)
          break
        }
        if found == nil, let head = reader.head {
          let playbook = try find(head, path)
          found = (head, playbook)
          replay = Replay(head.conversation(on: on ?? today), playbook)
        }
        guard let entry else { continue }
        if case .lines(let step) = showing {
          let lines = replay?.take(entry) ?? []
          if step, !lines.isEmpty {
            output.show(lines)
            if !waitForEnter() { break }
          } else {
            output.show(lines)
          }
        } else {
          replay?.fold(entry)
        }
        if output.isClosed { break }
      }
      try reader.finish()
      guard let head = found?.head ?? reader.head else { return nil }
      let playbook = try found?.playbook ?? find(head, path)
      var done = replay ?? Replay(head.conversation(on: on ?? today), playbook)
      if showing != .nothing { output.show(done.finish()) }
      return Replayed(
        head: head, playbook: playbook, conversation: done.conversation, day: done.day,
        eventCount: done.count)
    }
  }

  /// Whether there is no decided event before the second input: people write no more than inputs.
  private func isHandWritten() throws -> Bool {
    try orStop {
      var file = try LineReader(path)
      var reader = TranscriptReader(file: path)
      var inputs = 0
      while inputs < 2, let line = try file.next() {
        let entry: Entry?
        do throws(Complaint) {
          entry = try reader.read(line.text)
        } catch {
          if line.isComplete || reader.head == nil { throw error }
          break
        }
        switch entry?.event {
        case nil, .asked?: continue
        case .typed?, .heard?: inputs += 1
        default: return false
        }
      }
      try reader.finish()
      return true
    }
  }

  /// Folds a transcript as it was recorded onto what is known of its contact; one that was written
  /// by hand is decided.
  func fold(
    _ transcript: Transcript, onto contact: Contact?, with find: FindPlaybook
  ) throws -> Replayed {
    if transcript.isHandWritten { return try decideAgain(with: find) }
    let head = transcript.head
    let playbook = try find(head, path)
    var replay = Replay(head.conversation(on: on ?? today, with: contact), playbook)
    for entry in transcript.entries { replay.fold(entry) }
    return Replayed(
      head: head, playbook: playbook, conversation: replay.conversation, day: replay.day,
      eventCount: replay.count)
  }

  /// Decides the stored inputs again by today's parser and a playbook.
  func decideAgain(with find: FindPlaybook) throws -> Replayed {
    let text = try readTextOrStop(path, limit: transcriptLimit)
    let transcript = try orStop { try Transcript(parsing: text, file: path) }
    let head = transcript.head
    let playbook = try find(head, path)
    if head.started == nil, on == nil { try refuseRelativeDates(text, playbook) }
    var replay = Reinterpretation(
      head.conversation(on: on ?? today), playbook, isHandWritten: transcript.isHandWritten,
      canonicalValue: { readCanonical($0) })
    let lines = replay.run(transcript.entries)
    var replayed = Replayed(
      head: head, playbook: playbook, conversation: replay.conversation, day: replay.day,
      eventCount: replay.turns.reduce(0) { $0 + $1.count },
      isHandWritten: transcript.isHandWritten, lines: lines)
    if !transcript.isHandWritten {
      var recorded = Replay(head.conversation(on: on ?? today), playbook)
      for entry in transcript.entries { recorded.fold(entry) }
      replayed.differences = differences(
        recorded.conversation.contact, replay.conversation.contact, playbook, replay.day)
    }
    return replayed
  }

  /// A date such as "next Friday" means nothing without the day on which it was said.
  private func refuseRelativeDates(_ text: String, _ playbook: Playbook) throws {
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { offset += line.utf8.count + 1 }
      guard line.contains(where: { ">:<".contains($0) }) else { continue }
      let readings = [Day(number: 20_000), Day(number: 20_517)].map { day in
        understand(
          String(line), said: day, expecting: nil, settings: playbook.settings, cues: []
        ).readings.map(\.value)
      }
      if readings[0] != readings[1] {
        let mark = SourceMark(file: path, text: text, utf8Offset: offset)
        throw Stop(CommandWording.relativeDate(mark))
      }
    }
  }
}

/// What two readings of the same conversation make different.
private func differences(
  _ recorded: Contact, _ today: Contact, _ playbook: Playbook, _ day: Day
) -> [String] {
  var lines: [String] = []
  for criterion in playbook.criteria {
    let before = recorded.latest(criterion.id)?.answer
    let after = today.latest(criterion.id)?.answer
    if before == after { continue }
    lines.append("\(criterion.id.rawValue):")
    lines.append("  recorded: \(before.map(answerText) ?? "-")")
    lines.append("  now:      \(after.map(answerText) ?? "-")")
  }
  let before = assess(recorded, under: playbook, asOf: day)
  let after = assess(today, under: playbook, asOf: day)
  if before.sealed != after.sealed {
    lines.append(
      "rating: \(before.rating.rawValue) \(pointsText(tenths: before.points))"
        + " -> \(after.rating.rawValue) \(pointsText(tenths: after.points))")
  }
  return lines.isEmpty ? ["no difference"] : lines
}
