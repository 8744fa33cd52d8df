/// A reader of text or bytes from outside, with the laws that hold whatever it is given.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// What is typed or heard in a call.
  case answer
  /// A transcript, folded, replayed and decided again.
  case transcript
  /// A contact file that a person or an editor wrote.
  case contact
  /// A playbook, and a call by it.
  case playbook
  /// A recorded call in any form.
  case calls
  /// A running transcript that comes in pieces.
  case live
  /// The turns of a call.
  case hearing
  /// A rep's record.
  case record
  /// The bytes of a terminal.
  case keys
  /// A table of contacts from another program.
  case table
  /// Cards of an address book.
  case cards

  /// The laws that an input breaks, a sentence each; none where all is well.
  public func brokenLaws(by input: [UInt8]) -> [String] {
    var laws = Laws()
    switch self {
    case .answer: checkAnswer(input, &laws)
    case .transcript: checkTranscript(input, &laws)
    case .contact: checkContactFile(input, &laws)
    case .playbook: checkPlaybook(input, &laws)
    case .calls: checkCall(input, &laws)
    case .live: checkLive(input, &laws)
    case .hearing: checkHearing(input, &laws)
    case .record: checkRecord(input, &laws)
    case .keys: checkKeys(input, &laws)
    case .table: checkTable(input, &laws)
    case .cards: checkCards(input, &laws)
    }
    return laws.broken
  }
}

/// The laws that one input has broken so far.
struct Laws {
  private(set) var broken: [String] = []

  /// Notes a law where it does not hold.
  mutating func require(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { broken.append(law()) }
  }
}
