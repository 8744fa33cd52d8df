import Qualification

/// What can be wrong with the file of a recorded call.
enum CallProblem: Hashable {
  case empty
  case binary(String)
  case ownTranscript
  case noSpeech(CallFormat, isChosen: Bool)
  case notUTF8
  case brokenLetters(Int)
  case cutLetter
  case zeroBytes
  case cutJSON
  case badJSON(String)
  case deepJSON(Int)
  case noRow(Int)
  case openQuote
  case badCue
  case badTier
  case cutChat
  case severalCalls(Int)
  case unknownSpeaker(String)
  case noTable
  case endlessTurn
  case endlessCall
  case unnamedTurns

  var message: String {
    switch self {
    case .empty: "there is nothing in this file"
    case .binary(let kind): "this is \(kind) and no text"
    case .ownTranscript: "this is a transcript of leadline and no recorded call"
    case .noSpeech(let format, true): "no speech is found in it as \(format.name)"
    case .noSpeech(let format, false): "no speech is found in it; it looks like \(format.name)"
    case .notUTF8: "this file is not UTF-8; it is read as Windows-1252"
    case .brokenLetters(1): "one letter is no UTF-8; it is read as \u{FFFD}"
    case .brokenLetters(let count): "\(count) letters are no UTF-8; they are read as \u{FFFD}"
    case .cutLetter: "the last letter is cut off"
    case .zeroBytes: "there are zero bytes in this file; they are read as spaces"
    case .cutJSON: "this JSON is cut off; what stands before is read"
    case .badJSON(let expected):
      "this JSON is broken here, where \(expected); what stands before is read"
    case .deepJSON(let depth):
      "this JSON is nested deeper than \(depth); what stands before is read"
    case .noRow(let count): "this row has \(count) cells and no words; it is left out"
    case .openQuote: "the quote that begins here has no end"
    case .badCue: "the times of this cue can't be read; it is left out"
    case .badTier: "this tier has no colon; it is left out"
    case .cutChat: "this CHAT ends without @End; it may be cut off"
    case .severalCalls(let count): "this file holds \(count) calls; only the first is read"
    case .unknownSpeaker(let id): "nobody with the id \(id) is named in this file"
    case .noTable: "no column of words is found"
    case .endlessTurn: "this turn is longer than anybody speaks; its first 200 kB are read"
    case .unnamedTurns: "nobody is named here; the pieces are taken for two people in turn"
    case .endlessCall: "this call has more words than any talk; its first 8 MB are read"
    }
  }

  var cure: String {
    switch self {
    case .empty: "export the transcript again"
    case .binary: "export the call as text, captions (vtt, srt) or JSON"
    case .ownTranscript: "`leadline replay FILE` reads it"
    case .noSpeech(_, true): "leave out the format, or give another one"
    case .noSpeech: "write each turn as `Name: what was said`, or name the format"
    case .notUTF8, .brokenLetters, .zeroBytes: "save it as UTF-8 if words look wrong"
    case .cutLetter, .cutJSON, .cutChat: "export the call again if words are missing"
    case .badJSON, .deepJSON: "export the call again, or mend the JSON there"
    case .noRow: "give the row a speaker and words, or delete it"
    case .openQuote: "close the quote, or double it within the cell"
    case .badCue: "write the times as `00:00:01.000 --> 00:00:02.000`"
    case .badTier: "write the tier as `*ABC:` and a tab"
    case .severalCalls: "write each call into a file of its own"
    case .unknownSpeaker: "export the call with its parties"
    case .endlessTurn, .unnamedTurns: "write each turn as `Name: what was said`"
    case .endlessCall: "write each call into a file of its own"
    case .noTable: "name the columns `speaker` and `text` in the first row"
    }
  }

  func complaint(at mark: SourceMark) -> Complaint {
    Complaint(at: mark, message: message, cure: cure)
  }

  /// The complaint about a line of a text by its index, or about all of it.
  func complaint(in text: CallText, line: Int?) -> Complaint {
    guard let line, text.lines.indices.contains(line) else {
      return complaint(at: SourceMark(file: text.file, line: 0, column: 1, excerpt: ""))
    }
    return complaint(at: text.mark(at: text.lines[line].lowerBound))
  }
}
