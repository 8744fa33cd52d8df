import Qualification

/// What the reader of a form has found, before it is finished the same way for all forms.
struct CallDraft {
  /// What one person said in one cue, sentence, line or cell.
  struct Piece {
    /// Who, as the file writes it; nothing where it names nobody.
    var speaker: String?
    var text: String
    var start: Int?
    var end: Int?
    var line: Int
  }

  var title: String?
  var day: Day?
  var started: Moment?
  var attendees: [Attendee] = []
  var pieces: [Piece] = []
  var asides: [RecordedCall.Aside] = []
  var complaints: [Complaint] = []

  /// Notes what nobody spoke, where there is anything.
  mutating func putAside(_ text: String, line: Int) {
    let text = text.trimmed
    if !text.isEmpty { asides.append(RecordedCall.Aside(text, line: line)) }
  }

  /// Notes somebody who was there; what is known of them already is completed.
  mutating func add(_ attendee: Attendee) {
    guard !attendee.name.isEmpty else { return }
    let key = SpeakerNames.key(attendee.name)
    guard let index = attendees.firstIndex(where: { SpeakerNames.key($0.name) == key }) else {
      // Whoever is noted is compared with all the others.
      if attendees.count < 500 { attendees.append(attendee) }
      return
    }
    attendees[index].title = attendees[index].title ?? attendee.title
    attendees[index].company = attendees[index].company ?? attendee.company
    attendees[index].email = attendees[index].email ?? attendee.email
    if attendees[index].side == .unknown { attendees[index].side = attendee.side }
  }

  /// The call: names cleaned, pieces of one speaker joined, stage directions put aside.
  ///
  /// What no talk can be long enough for is left out, and said.
  mutating func finish(_ format: CallFormat, _ text: CallText) -> CallReading {
    var names = SpeakerNames()
    var joined = TurnJoiner()
    for var piece in pieces {
      if let written = piece.speaker {
        let name = names.clean(written)
        piece.speaker = name.text.isEmpty ? nil : name.text
        if let attendee = name.attendee, name.isNew { add(attendee) }
      }
      piece.text = spoken(piece.text)
      if isStageDirection(piece.text) {
        asides.append(RecordedCall.Aside(piece.text, line: piece.line))
      } else if !piece.text.isEmpty {
        joined.append(piece)
      }
      if joined.isFull { break }
    }
    complaints += joined.problems.map { $0.problem.complaint(in: text, line: $0.line) }
    pieces = []
    asides = asides.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    .map(\.element)
    let call = RecordedCall(
      title: title, day: day ?? started?.day, started: started, attendees: attendees,
      turns: joined.finish(), asides: asides)
    return CallReading(call, format: format, complaints: complaints)
  }
}

/// Joins the pieces of one speaker that follow each other to one turn.
private struct TurnJoiner {
  private var turns: [Turn] = []
  /// The words of all turns, in bytes.
  private var size = 0
  /// What was left out, and on which lines.
  private(set) var problems: [(problem: CallProblem, line: Int?)] = []

  /// Nobody says more than so many bytes in one go: two hours without a pause.
  private static let longestTurn = 200_000
  /// No call has more than so many bytes of words: days of talk.
  private static let longestCall = 8_000_000

  /// Whether a call can't have more words.
  var isFull: Bool { size >= TurnJoiner.longestCall }

  /// What nobody is named for belongs together as long as the sentence goes on.
  private func continues(_ piece: CallDraft.Piece) -> Bool {
    guard let last = turns.last, last.speaker == piece.speaker else { return false }
    return last.speaker != nil || !endsSentence(last.text)
  }

  mutating func append(_ piece: CallDraft.Piece) {
    var piece = piece
    let isSame = continues(piece)
    let room = TurnJoiner.longestTurn - (isSame ? turns[turns.count - 1].text.utf8.count : 0)
    if piece.text.utf8.count > room { cut(&piece, to: room) }
    if piece.text.isEmpty { return }
    size += piece.text.utf8.count
    if isFull { problems.append((.endlessCall, piece.line)) }
    join(piece, to: isSame)
  }

  /// The beginning of a text within so many bytes, up to a whole word; a text without a blank is cut
  /// between letters.
  private func beginning(of text: String, atMost size: Int) -> String {
    var end = text.utf8.index(text.startIndex, offsetBy: max(0, size))
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
      end = text.utf8.index(before: end)
    }
    let kept = text[..<end]
    // No word is longer than that; behind a blank further back nobody parts words by blanks.
    let near = kept.unicodeScalars.suffix(100)
    return String(near.lastIndex(of: " ").map { kept[...$0] } ?? kept)
  }

  /// Leaves out what a turn has no room for, and says so once for each turn.
  private mutating func cut(_ piece: inout CallDraft.Piece, to room: Int) {
    let line = turns.last.flatMap { continues(piece) ? $0.line : nil } ?? piece.line
    if problems.last?.line != line { problems.append((.endlessTurn, line)) }
    piece.text = beginning(of: piece.text, atMost: room)
  }

  private mutating func join(_ piece: CallDraft.Piece, to isSame: Bool) {
    guard isSame else {
      turns.append(
        Turn(
          speaker: piece.speaker, text: piece.text, start: piece.start, end: piece.end,
          line: piece.line))
      return
    }
    // Changed in place: a speaker may go on for the whole of a long file.
    let index = turns.count - 1
    turns[index].text += " "
    turns[index].text += piece.text
    if turns[index].start == nil, turns[index].end == nil { turns[index].start = piece.start }
    if let end = piece.end {
      turns[index].end = max(turns[index].end ?? end, end)
    } else if piece.start != nil {
      turns[index].end = nil
    }
  }

  func finish() -> [Turn] { turns }
}

/// Whether a text ends as a sentence does.
func endsSentence(_ text: String) -> Bool {
  for scalar in text.unicodeScalars.reversed() {
    switch scalar {
    case "\"", "'", ")", "]", "”", "’", "»", "*", "_": continue
    case ".", "!", "?", "…", "。", "！", "？": return true
    default: return false
    }
  }
  return true
}

/// Whether a whole turn says what was done or heard instead of what was said, such as `*hangs
/// up*`, `[silence]` or `(laughs)`.
func isStageDirection(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
    return false
  }
  switch (first, last) {
  case ("[", "]"), ("(", ")"), ("♪", "♪"), ("{", "}"), ("【", "】"):
    let inner = text.unicodeScalars.dropFirst().dropLast()
    return first == last || staysOpen(inner, first, last)
  case ("*", "*"), ("_", "_"):
    let inner = text.unicodeScalars.dropFirst().dropLast()
    guard let letter = inner.first, letter != first, !inner.contains(first) else { return false }
    // What is emphasised begins a sentence and ends one; what is done does neither.
    return letter.properties.isLowercase && !endsSentence(String(String.UnicodeScalarView(inner)))
  default: return false
  }
}

/// Whether brackets that open first close last, or all that is said stands in brackets.
private func staysOpen(
  _ inner: some Sequence<Unicode.Scalar>, _ open: Unicode.Scalar, _ close: Unicode.Scalar
) -> Bool {
  var depth = 1
  for scalar in inner {
    if scalar == open {
      depth += 1
    } else if scalar == close {
      depth -= 1
    } else if depth <= 0, scalar != " " {
      return false
    }
  }
  return true
}
