import Qualification
import Records

/// A recorded call in any form: what is read of it stands in it.
///
/// The first byte chooses the form, or that it is to be recognised.
func checkCall(_ input: [UInt8], _ laws: inout Laws) {
  let choice = Int(input.first ?? 0) % (CallFormat.allCases.count + 1)
  let format = choice == 0 ? nil : CallFormat.allCases[choice - 1]
  let bytes = Array(input.dropFirst())
  let reading: CallReading
  do throws(Complaint) {
    reading = try readCall(bytes, file: "call", as: format)
  } catch {
    laws.require(!error.message.isEmpty && !error.cure.isEmpty, "a complaint says nothing")
    laws.require(!error.text.isEmpty, "a complaint can't be shown")
    return
  }
  laws.require(format == nil || reading.format == format, "another form than the chosen one")
  laws.require(!reading.call.turns.isEmpty, "a call without turns")
  // A break of lines in UTF-16 has two bytes, one alone may be broken: bytes bound them all.
  let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
  checkTurns(reading.call, lines, &laws)
  for complaint in reading.complaints {
    laws.require((0...lines).contains(complaint.mark.line), "a complaint is behind the file")
    laws.require(!complaint.message.isEmpty && !complaint.cure.isEmpty, "a complaint says nothing")
    laws.require(!complaint.text.isEmpty, "a complaint can't be shown")
  }
  for attendee in reading.call.attendees {
    laws.require(!attendee.name.isEmpty, "an attendee has no name")
  }
  checkLetters(reading, bytes, &laws)
  let again = try? readCall(bytes, file: "call", as: format)
  laws.require(again == reading, "a second reading differs")
}

private func checkTurns(_ call: RecordedCall, _ lines: Int, _ laws: inout Laws) {
  for (turn, next) in zip(call.turns, call.turns.dropFirst()) where turn.speaker != nil {
    laws.require(turn.speaker != next.speaker, "\(turn.speaker ?? "") has two turns at once")
  }
  for turn in call.turns {
    laws.require(!turn.text.isEmpty, "a turn says nothing")
    laws.require(turn.text == turn.text.trimmed, "white space around a turn: \(turn.text)")
    laws.require(!turn.text.utf8.contains(10), "a turn has lines")
    laws.require(turn.speaker.map { !$0.isEmpty } ?? true, "a speaker has no name")
    laws.require((1...lines).contains(turn.line), "a turn on line \(turn.line) of \(lines)")
    laws.require(turn.start.map { $0 >= 0 } ?? true, "a turn begins before the call")
  }
  for aside in call.asides {
    laws.require(!aside.text.isEmpty, "an aside says nothing")
    laws.require((1...lines).contains(aside.line), "an aside on line \(aside.line) of \(lines)")
  }
}

/// Words are not made up: each letter of a turn stands in the file, unless it may be escaped.
private func checkLetters(_ reading: CallReading, _ bytes: [UInt8], _ laws: inout Laws) {
  guard reading.complaints.isEmpty, !bytes.contains(0), !bytes.contains(38), !bytes.contains(92)
  else { return }
  var inFile = [Int](repeating: 0, count: 256)
  for byte in bytes { inFile[Int(byte)] += 1 }
  var inTurns = [Int](repeating: 0, count: 256)
  for turn in reading.call.turns {
    for byte in turn.text.utf8 where byte > 32 && byte != 46 { inTurns[Int(byte)] += 1 }
  }
  for byte in 0..<256 {
    laws.require(
      inTurns[byte] <= inFile[byte],
      "the byte \(byte) stands \(inTurns[byte]) times in turns, \(inFile[byte]) in the file")
  }
}
