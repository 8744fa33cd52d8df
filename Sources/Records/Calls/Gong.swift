import Qualification

/// Reads the transcript of Gong: monologues by `speakerId`, times in milliseconds.
///
/// The form is the answer to `/v2/calls/transcript`; who an id is stands in `parties`, which
/// `/v2/calls/extensive` answers and exports put beside it, with `metaData`.
func readGong(_ root: JSONValue, _ draft: inout CallDraft) {
  let transcripts = root["callTranscripts"]?.items ?? []
  guard let call = transcripts.first else { return }
  let id = call["callId"]?.word
  let calls = root["calls"]?.items ?? []
  let about = calls.first { ($0["metaData"]?["id"] ?? $0["id"])?.word == id } ?? calls.first
  let people = JSONPeople(about ?? root)
  JSONPeople(root).apply(to: &draft)
  people.apply(to: &draft)
  if transcripts.count > 1 {
    let text = root.tape.text
    let line = text.line(at: root.tape.entries[transcripts[1].index].start)
    draft.complaints.append(
      CallProblem.severalCalls(transcripts.count).complaint(in: text, line: line))
  }
  let named = about == nil ? people : JSONPeople(root).merged(with: people)
  var unknown: Set<String> = []
  for monologue in call["transcript"]?.items ?? [] {
    let id = monologue["speakerId"]?.word
    if let id, !named.knows(id), unknown.insert(id).inserted, unknown.count <= 20 {
      let text = root.tape.text
      draft.complaints.append(
        CallProblem.unknownSpeaker(id).complaint(
          in: text, line: text.line(at: root.tape.entries[monologue.index].start)))
    }
    for sentence in monologue["sentences"]?.items ?? [] where sentence.isWhole {
      guard let words = sentence["text"]?.string else { continue }
      draft.pieces.append(
        CallDraft.Piece(
          speaker: id.map { named.name(of: $0) }, text: words,
          start: jsonTime(sentence["start"], .milliseconds),
          end: jsonTime(sentence["end"], .milliseconds), line: sentence.line))
    }
  }
}
