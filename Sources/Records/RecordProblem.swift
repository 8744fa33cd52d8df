public import Qualification

/// What can be wrong with a transcript or a contact file.
enum RecordProblem: Hashable {
  case noTranscript
  case newer(String)
  case noKey
  case badValue(String, key: String, hint: String)
  case unknownSigil(String)
  case badFact
  case badEvent(String)
  case noSpeaker
  case cut
  case headOnly
  case noContact
  case noFrontMatter
  case frontMatterOpen
  case badID(String)

  var message: String {
    switch self {
    case .noTranscript: "this is no transcript: its first line is not `leadline transcript 1`"
    case .newer(let form): "this file has the form `\(form)`, which is newer than this leadline"
    case .noKey: "this line of the head is no `key: value`"
    case .badValue(let value, let key, _): "\(value) is no \(key)"
    case .unknownSigil(let sigil): "\(sigil) begins no line of a transcript"
    case .badFact: "this fact can't be read"
    case .badEvent(let word): "this \(word) can't be read"
    case .noSpeaker: "this line has no speaker"
    case .cut: "the last line is cut off"
    case .headOnly: "the head is not followed by a blank line"
    case .noContact: "this is no contact file: its first key is not `leadline: contact/1`"
    case .noFrontMatter: "this is no contact file: its first line is not `---`"
    case .frontMatterOpen: "the lines between `---` and `---` have no end"
    case .badID(let text): "\(text) is no id of a contact"
    }
  }

  var cure: String {
    switch self {
    case .noTranscript: "write `leadline transcript 1` as the first line, then `key: value` lines"
    case .newer: "use a newer leadline for this file"
    case .noKey: "write `key: value`, or a blank line to end the head"
    case .badValue(_, _, let hint): hint
    case .unknownSigil:
      "begin a line with ? > < = - # ! or *, or with a name of `ours:` or `theirs:` and a colon"
    case .badFact: "write `= criterion: value [level, certain, said] | \"words\"`"
    case .badEvent: "`leadline help transcripts` shows how each event is written"
    case .noSpeaker: "write `< Name: what was said`"
    case .cut: "nothing needs to be done: what can be read is kept"
    case .headOnly: "put a blank line behind the head"
    case .noContact: "write `leadline: contact/1` as the first key"
    case .noFrontMatter: "begin the file with `---`, a line `leadline: contact/1`, and `---`"
    case .frontMatterOpen: "put a line `---` behind the keys"
    case .badID: "write the four letters and digits of the file's name"
    }
  }

  func complaint(at mark: SourceMark) -> Complaint {
    Complaint(at: mark, message: message, cure: cure)
  }
}

/// What is said of a last line that was cut off and is left out.
public func cutLineComplaint(at mark: SourceMark) -> Complaint {
  RecordProblem.cut.complaint(at: mark)
}
