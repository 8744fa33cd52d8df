import BookStore
import Dialogue
import Qualification
import Records
import Sessions

extension ReplayCommand {
  /// Rates the contacts of transcripts under their own playbook and under another one.
  ///
  /// Transcripts of one contact are one contact; each of those without a key is one of its own.
  func comparePlaybooks(
    over paths: [String], on day: Day?, _ book: Book?, _ output: inout Output,
    _ surroundings: Surroundings
  ) throws {
    let new = try loadPlaybook(common.playbook, in: book).playbook
    var comparison = PlaybookComparison(to: new)
    var status = ExitStatus.done
    var folded: [String: Contact] = [:]
    var last: [String: (replayed: Replayed, again: Contact?, source: String)] = [:]
    var order: [String] = []
    for path in paths {
      do {
        let source = ReplaySource(path: path, on: day, today: surroundings.now.day)
        let text = try readTextOrStop(path, limit: transcriptLimit)
        let transcript = try orStop { try Transcript(parsing: text, file: path) }
        let key = transcript.head.contact ?? path
        if last[key] == nil { order.append(key) }
        let own = try ownPlaybook(in: book, output)
        let replayed = try source.fold(transcript, onto: folded[key], with: own)
        folded[key] = replayed.conversation.contact
        let again =
          reinterpret
          ? try source.decideAgain(with: { _, _ in new }).conversation.contact : nil
        last[key] = (replayed, again, fileName(path))
      } catch let stop as Stop where paths.count > 1 {
        output.say(stop.message)
        status = max(status, stop.status)
      }
    }
    for key in order {
      guard let one = last[key] else { continue }
      comparison.rate(
        one.replayed.conversation.contact, readAgain: one.again, under: one.replayed.playbook,
        asOf: one.replayed.day, source: one.source)
    }
    if json {
      for object in comparison.json { output.show(text: object.text) }
    } else {
      output.show(comparison.lines)
    }
    try output.finish()
    if check, !comparison.differing.isEmpty { status = max(status, .finding) }
    if status != .done { throw Stop(status: status, message: "") }
  }

  /// How the playbook is found by which a transcript was held.
  private func ownPlaybook(
    in book: Book?, _ output: Output
  ) throws -> (TranscriptHead, String) throws -> Playbook {
    { head, path in
      try loadPlaybook(of: head, path, in: book) { text in
        var messages = output
        messages.say(text)
      }.playbook
    }
  }
}
