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
  /// The first 12 hex digits of SHA-256 over its bytes, by which it is known again.
  var hash: String
  /// What was said, and what could not be read of it.
  var reading: CallReading
  /// Who speaks for whom.
  var sides: Sides
  /// The day and time from which its times are counted.
  var started: Moment
  /// Whether the day of the call is known, and not only taken to be today's.
  var isDayKnown: Bool
  /// The words by which the day was guessed, where it is not known; nothing where it is taken for today.
  var wordsOfDay: String?
  /// What was heard.
  var heard: HeardCall
  /// Who the contact is.
  var contact: HeardContact

  /// Whether only our side speaks, such as on somebody's voicemail.
  var isOursAlone: Bool {
    let speakers = Set(reading.call.turns.map(\.speaker))
    return speakers.allSatisfy { sides.side(of: $0) == .ours }
  }

  /// The assessment as of the day of the last turn.
  func assessment(_ playbook: Playbook) -> Assessment {
    assess(heard.conversation.contact, under: playbook, asOf: heard.day)
  }

  /// The assessment as one line of JSON, with all that was said and the measures of the call.
  func json(_ listener: Listener) -> JSONText {
    let playbook = listener.playbook
    let conversation = heard.conversation
    let turns = reading.call.turns.map { turn in
      JSONText.object([
        JSONText.Member("speaker", .optional(turn.speaker)),
        JSONText.Member(
          "side", .string(conversation.side(of: turn.speaker ?? HeardCall.unnamed).rawValue)),
        JSONText.Member("text", .string(turn.text)),
        JSONText.Member("at", turn.start.map { .integer($0 / 1000) } ?? .null),
      ])
    }
    return assessmentJSON(
      source: fileName(path), contact.completed(conversation.contact), assessment(playbook),
      playbook, next: questionAhead(of: conversation, playbook, asOf: heard.day),
      more: [
        JSONText.Member("turns", .array(turns)),
        JSONText.Member("measures", HearMeasures(of: self, listener).json),
      ])
  }
}

/// How recorded calls are heard: by one listener, and with what the rep says of them.
struct CallHearing: Sendable {
  let listener: Listener
  var rep: String?
  /// Who the contact is, by name.
  var contact: String?
  /// The key of the contact in the book, where they were named by it.
  var contactKey: String?
  var format: CallFormat?
  /// The day of a call that does not say.
  var on: Day?
  let today: Moment

  /// Reads a file and hears it; fails where there is no speech in it.
  func hear(_ path: String) throws -> HeardFile {
    try orStop {
      let bytes = path == "-" ? try readStandardInput() : try readRecording(at: path)
      let reading = try readCall(bytes, file: path, as: format)
      return hear(reading, of: path, hash: hash(of: bytes))
    }
  }

  /// Hears what was read of a file; its sides are found out, but where they are given.
  func hear(
    _ reading: CallReading, of path: String, hash: String, sides given: Sides? = nil
  ) -> HeardFile {
    let call = reading.call
    let sides = given ?? listener.sides(of: call, rep: rep, contact: contact)
    let day =
      call.day ?? on ?? dayNamed(inFile: path) ?? listener.dayTold(in: call, upTo: today.day)
    let implied =
      call.started == nil && day == nil ? listener.dayImplied(in: call, upTo: today.day) : nil
    let started = call.started ?? Moment(startOf: day ?? implied?.day ?? today.day)
    let isDayKnown = call.started != nil || day != nil
    let heard = hear(call, sides, started, knowing: Contact(id: ""))
    let contact = HeardContact(in: call, after: heard.conversation, named: self.contact)
    return HeardFile(
      path: path, hash: hash, reading: reading, sides: sides, started: started,
      isDayKnown: isDayKnown, wordsOfDay: implied?.words, heard: heard, contact: contact)
  }

  /// Hears a file again as a talk with a contact of whom something is known before.
  func hear(_ file: inout HeardFile, knowing contact: Contact) {
    file.heard = hear(
      file.reading.call, file.sides, file.started, knowing: file.contact.completed(contact))
  }

  private func hear(
    _ call: RecordedCall, _ sides: Sides, _ started: Moment, knowing contact: Contact
  ) -> HeardCall {
    var heard = HeardCall(
      Conversation(
        kind: .heard, started: started, day: started.day, contact: contact,
        ours: Array(sides.names(on: .ours).prefix(CallHearing.mostNames)),
        theirs: Array(sides.names(on: .theirs).prefix(CallHearing.mostNames))), listener)
    heard.hear(call.turns)
    return heard
  }

  /// So many names of a side the head of a transcript can have.
  private static let mostNames = 100
}

/// The day in the name of a recording, as those who record write it: `GMT20261109-160212.vtt`,
/// `2026-03-18 Northpaw.md`; nothing where there is none, or several.
func dayNamed(inFile path: String) -> Day? {
  let name = fileName(path)
  var days: [Day] = []
  for match in name.matches(of: /(20\d\d)(-?)(\d\d)\2(\d\d)/) {
    let before = name[..<match.range.lowerBound].last
    let after = name[match.range.upperBound...].first
    guard before?.isNumber != true, after?.isNumber != true,
      let day = Day(iso: "\(match.1)-\(match.3)-\(match.4)")
    else { continue }
    days.append(day)
  }
  return days.count == 1 ? days[0] : nil
}
