import Qualification

/// Reads a talk in which nobody is named: paragraphs, or lines where no blank line parts them, are the
/// turns of two people who speak one after the other.
///
/// Only a text of six turns or more that talks as people do is read so: nearly every piece says "you", "we",
/// "yes" or the like, and both sides speak of themselves or to each other. The complaint says what was
/// taken.
func readUnnamedTurns(_ text: CallText, _ draft: inout CallDraft) {
  // A talk of a day is shorter.
  guard text.bytes.count < 4_000_000 else { return }
  let pieces = unnamedPieces(text)
  guard (6...5_000).contains(pieces.count) else { return }
  let words = pieces.map { piece in
    Set(piece.words.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init))
  }
  let talking = words.count { !$0.isDisjoint(with: talkWords) }
  let length = pieces.reduce(0) { $0 + $1.words.utf8.count } / pieces.count
  guard talking * 10 >= pieces.count * 7, length < 700,
    pieces.allSatisfy({ isSpoken($0.words) }),
    words.contains(where: { !$0.isDisjoint(with: addressing) }),
    words.contains(where: { !$0.isDisjoint(with: selves) }),
    [0, 1].allSatisfy({ side in
      words.indices.contains { $0 % 2 == side && !words[$0].isDisjoint(with: persons) }
    })
  else { return }
  for (index, piece) in pieces.enumerated() {
    draft.pieces.append(
      CallDraft.Piece(
        speaker: "Speaker \(index % 2 + 1)", text: piece.words, start: nil, end: nil,
        line: text.number(piece.line)))
  }
  draft.asides = []
  draft.complaints.append(
    CallProblem.unnamedTurns.complaint(in: text, line: pieces.first?.line))
}

private func unnamedPieces(_ text: CallText) -> [(words: String, line: Int)] {
  var lines: [(words: String, line: Int)] = []
  var paragraphs: [(words: String, line: Int)] = []
  var isOpen = false
  for (index, line) in text.lines.enumerated() {
    let words = text.string(text.trimmed(line))
    if words.isEmpty {
      isOpen = false
      continue
    }
    lines.append((words, index))
    if isOpen {
      paragraphs[paragraphs.count - 1].words += " " + words
    } else {
      paragraphs.append((words, index))
    }
    isOpen = true
  }
  return paragraphs.count >= 6 ? paragraphs : lines
}

/// Whether a piece does not begin as a heading, a list, a table or code does.
private func isSpoken(_ words: String) -> Bool {
  guard let first = words.unicodeScalars.first else { return false }
  return !["#", "|", "<", "{", "}", "`", "=", ">", "*"].contains(first) && !words.hasPrefix("- ")
}

private let addressing: Set<String> = [
  "you", "your", "you're", "youre", "you'd", "you've", "you'll", "sir", "ma'am",
]
private let selves: Set<String> = [
  "i", "we", "my", "our", "i'm", "im", "we're", "i've", "we've", "i'll", "we'll", "me", "us", "i'd",
]
private let persons = addressing.union(selves)
private let talkWords: Set<String> = persons.union([
  "yes", "yeah", "no", "okay", "ok", "hi", "hello", "hey", "thanks", "thank", "please", "sure",
  "right", "great", "sorry", "exactly", "absolutely", "well", "oh", "hmm", "got", "bye", "let's",
  "perfect", "what", "how", "who", "when", "why",
])
