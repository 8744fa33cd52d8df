public import Qualification

/// A recorded call as it was read from a file, with what could not be read of it.
public struct CallReading: Hashable, Sendable {
  /// What was said, by whom and when.
  public var call: RecordedCall

  /// The form in which the file has it.
  public var format: CallFormat

  /// What could not be read, in the order of the file; everything else is in the call.
  public var complaints: [Complaint]

  /// Makes a reading.
  public init(_ call: RecordedCall, format: CallFormat, complaints: [Complaint] = []) {
    self.call = call
    self.format = format
    self.complaints = complaints
  }
}

/// Reads a recorded call from the bytes of a file.
///
/// The form is known by what the file holds, never by its name, unless one is given. Text is
/// UTF-8 or, with a byte order mark, UTF-16; what is neither is read as Windows-1252. In every
/// form the pieces of one speaker that follow each other are one turn. Throws where the file is
/// no text, is a transcript of leadline's own, or holds no speech.
///
/// - Parameter file: The name of the file as the person gave it, for complaints.
public func readCall(
  _ bytes: [UInt8], file: String, as format: CallFormat? = nil
) throws(Complaint) -> CallReading {
  let decoded = try decodeCall(bytes, file: file)
  return try readCall(decoded, as: format)
}

/// Reads a recorded call from a text.
///
/// - Parameter file: The name of the file as the person gave it, for complaints.
public func readCall(
  _ text: String, file: String, as format: CallFormat? = nil
) throws(Complaint) -> CallReading {
  try readCall(Array(text.utf8), file: file, as: format)
}

private func readCall(
  _ decoded: DecodedCall, as chosen: CallFormat?
) throws(Complaint) -> CallReading {
  let text = decoded.text
  let first = text.string(0).trimmed
  if first.hasPrefix("leadline transcript ") {
    throw CallProblem.ownTranscript.complaint(in: text, line: 0)
  }
  var json: JSONTape?
  if chosen.map(\.isJSON) ?? looksLikeJSON(text) {
    json = JSONTape(text)
  }
  let format = chosen ?? recognise(text, json)
  var draft = CallDraft()
  draft.complaints = decoded.complaints
  switch format {
  case .webvtt: readWebVTT(text, &draft)
  case .srt: readSubRip(text, &draft)
  case .otter: readOtter(text, &draft)
  case .chat: readChat(text, &draft)
  case .csv: readTable(text, &draft)
  case .markdown, .plain:
    readNotes(text, &draft)
    if draft.pieces.isEmpty { readUnnamedTurns(text, &draft) }
  case .fireflies, .gong, .fathom, .deepgram, .json:
    let tape = json ?? JSONTape(text)
    if let problem = tape.problem { draft.complaints.append(problem.complaint(in: text)) }
    readJSON(tape, as: format, &draft)
  }
  let reading = draft.finish(format, text)
  guard !reading.call.turns.isEmpty else {
    throw noSpeech(text, format, reading.complaints, isChosen: chosen != nil)
  }
  return reading
}

/// The complaint about a file without speech: what could not be read of it, where that is why.
private func noSpeech(
  _ text: CallText, _ format: CallFormat, _ complaints: [Complaint], isChosen: Bool
) -> Complaint {
  if text.isBlank { return CallProblem.empty.complaint(in: text, line: nil) }
  if let first = complaints.first(where: { $0.mark.line > 0 }) { return first }
  return CallProblem.noSpeech(format, isChosen: isChosen).complaint(in: text, line: nil)
}

extension CallFormat {
  /// Whether the form is JSON.
  var isJSON: Bool {
    switch self {
    case .fireflies, .gong, .fathom, .deepgram, .json: true
    default: false
    }
  }
}
