import Dialogue
import Qualification
import Records
import Sessions

/// A transcript: what can be read is written and read again, folded, replayed and decided anew.
func checkTranscript(_ input: [UInt8], _ laws: inout Laws) {
  let text = String(decoding: input, as: UTF8.self)
  let read: Transcript
  do throws(Complaint) {
    read = try Transcript(parsing: text, file: "t.txt")
  } catch {
    checkPlace(error, in: text, &laws)
    return
  }
  if let cut = read.cutLine { checkPlace(cut, in: text, &laws) }
  checkWriting(read, &laws)
  checkFolding(read, &laws)
  // Deciding costs more than folding; a short call shows the same.
  if read.entries.count <= 60 { checkDeciding(read, &laws) }
}

private func checkWriting(_ read: Transcript, _ laws: inout Laws) {
  var writer = TranscriptWriter(read.head, standardPlaybook, on: Day(number: 0))
  let written = read.head.text + writer.lines(for: read.entries)
  do throws(Complaint) {
    let again = try Transcript(parsing: written, file: "t.txt")
    laws.require(again.head == read.head, "the head reads back differently: \(again.head)")
    laws.require(again.cutLine == nil, "a written transcript is cut")
    for (before, after) in zip(read.entries, again.entries) where before != after {
      laws.require(false, "\(before) reads back as \(after)")
    }
    laws.require(read.entries.count == again.entries.count, "entries are lost in writing")
  } catch {
    laws.require(false, "what was written can't be read: \(error.text)")
  }
}

private func checkFolding(_ read: Transcript, _ laws: inout Laws) {
  let start = read.head.conversation(on: Day(number: 0))
  var folded = start
  for entry in read.entries { evolve(&folded, entry) }
  var replay = Replay(start, standardPlaybook)
  var lines: [Line] = []
  for entry in read.entries { lines += replay.take(entry) }
  lines += replay.finish()
  laws.require(replay.conversation == folded, "a replay leads elsewhere than its events")
  for fact in folded.contact.facts {
    guard let value = fact.value else { continue }
    laws.require(
      readCanonical(canonicalText(value)) == value, "\(value) does not read back from its form")
  }
  _ = prompt(for: folded, standardPlaybook, asOf: replay.day, editing: true)
  _ = missingEntries(behind: read.entries, of: start, standardPlaybook)
}

private func checkDeciding(_ read: Transcript, _ laws: inout Laws) {
  let start = read.head.conversation(on: Day(number: 0))
  var again = Reinterpretation(
    start, standardPlaybook, isHandWritten: read.isHandWritten,
    canonicalValue: { readCanonical($0) })
  _ = again.run(read.entries)
  let decided = again.turns.flatMap { $0 }
  // What was decided is what is kept: it must be readable, and lead to the same conversation.
  var writer = TranscriptWriter(read.head, standardPlaybook, on: Day(number: 0))
  let written = read.head.text + writer.lines(for: decided)
  do throws(Complaint) {
    let loaded = try Transcript(parsing: written, file: "t.txt")
    for (before, after) in zip(decided, loaded.entries)
    where before != after && withoutSecond(before) != withoutSecond(after) {
      laws.require(false, "decided \(before) reads back as \(after)")
    }
    laws.require(decided.count == loaded.entries.count, "decided events are lost in writing")
  } catch {
    laws.require(false, "what was decided can't be read: \(error.text)")
  }
}

/// Where a transcript does not say when it started, a fact that is decided has no second.
private func withoutSecond(_ entry: Entry) -> Entry {
  guard case .recorded(var fact) = entry.event else { return entry }
  fact.evidence.seconds = nil
  return Entry(seconds: entry.seconds, event: .recorded(fact))
}

/// A complaint names a line that the text has, and a column within reach of it.
func checkPlace(_ complaint: Complaint, in text: String, _ laws: inout Laws) {
  let mark = complaint.mark
  let lines = text.utf8.count { $0 == 10 } + 1
  laws.require((0...lines).contains(mark.line), "line \(mark.line) of \(lines) is complained of")
  laws.require(
    mark.line == 0 || mark.column >= 1, "column \(mark.column) is complained of")
  laws.require(!complaint.message.isEmpty && !complaint.cure.isEmpty, "a complaint says nothing")
  laws.require(!complaint.text.isEmpty, "a complaint can't be shown")
}
