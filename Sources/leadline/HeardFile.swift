import BookStore
import Dialogue
import Hearing
import Qualification
import Records
import Scoring

/// A file of a recorded call after it was heard.
struct HeardFile: Sendable {
  /// The file as it was named; `-` is standard input.
  var path: String
  /// What was said, and what could not be read of it.
  var reading: CallReading
  /// Who speaks for whom.
  var sides: CallSides
  /// The day and time from which its times are counted.
  var started: Moment
  /// Whether the day of the call is known, and not only taken to be today's.
  var isDayKnown: Bool
  /// What was heard, with nothing known before.
  var heard: HeardCall
  /// Who the contact is.
  var contact: HeardContact

  /// The assessment as of the day of the last turn.
  func assessment(_ playbook: Playbook) -> Assessment {
    assess(heard.conversation.contact, under: playbook, asOf: heard.day)
  }

  /// The assessment as one line of JSON, with all that was said.
  func json(_ playbook: Playbook) -> JSONText {
    var contact = heard.conversation.contact
    self.contact.complete(&contact)
    let turns = reading.call.turns.map { turn in
      JSONText.object([
        JSONText.Member("speaker", .optional(turn.speaker)),
        JSONText.Member(
          "side",
          .string(heard.conversation.side(of: turn.speaker ?? HeardCall.unnamed).rawValue)),
        JSONText.Member("text", .string(turn.text)),
        JSONText.Member("at", turn.start.map { .integer($0 / 1000) } ?? .null),
      ])
    }
    return assessmentJSON(
      source: fileName(path), contact, assessment(playbook), playbook,
      next: questionAhead(of: heard.conversation, playbook, asOf: heard.day),
      more: [JSONText.Member("turns", .array(turns))])
  }
}

/// How recorded calls are heard: by one listener, and with what the rep says of them.
struct CallHearing: Sendable {
  let listener: Listener
  var rep: String?
  var contact: String?
  var format: CallFormat?
  /// The day of a call that does not say.
  var on: Day?
  let today: Moment

  /// Reads a file and hears it; fails where there is no speech in it.
  func hear(_ path: String) throws -> HeardFile {
    let reading = try orStop {
      let bytes = path == "-" ? try readStandardInput() : try readRecording(at: path)
      return try readCall(bytes, file: path, as: format)
    }
    return hear(reading, of: path)
  }

  /// Hears what was read of a file.
  func hear(_ reading: CallReading, of path: String) -> HeardFile {
    let call = reading.call
    let sides = CallSides(of: call, rep: rep, listener)
    let day = call.day ?? on
    let started = call.started ?? Moment(startOf: day ?? today.day)
    var heard = HeardCall(
      Conversation(
        kind: .heard, started: started, day: started.day, contact: Contact(id: ""),
        ours: sides.ours, theirs: sides.theirs), listener)
    heard.hear(call.turns)
    let contact = HeardContact(in: call, after: heard.conversation, named: self.contact)
    return HeardFile(
      path: path, reading: reading, sides: sides, started: started,
      isDayKnown: call.started != nil || day != nil, heard: heard, contact: contact)
  }
}
