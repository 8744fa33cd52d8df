import Qualification

/// Reads the answer of Deepgram: paragraphs with numbered speakers, utterances, or words.
///
/// The form is that of Deepgram's `/v1/listen` with `diarize`, `paragraphs` or `utterances`;
/// times are seconds. Where each channel is one person, the channel tells who speaks.
func readDeepgram(_ root: JSONValue, _ draft: inout CallDraft) {
  let people = JSONPeople(root)
  people.apply(to: &draft)
  let results = root["results"] ?? root
  let channels = results["channels"]?.items ?? []
  var pieces: [CallDraft.Piece] = []
  for (number, channel) in channels.enumerated() {
    guard let best = channel["alternatives"]?.items.first else { continue }
    let fallback = channels.count > 1 ? "Channel \(number)" : nil
    pieces += paragraphs(best, people, fallback)
  }
  if pieces.isEmpty {
    for utterance in results["utterances"]?.items ?? [] where utterance.isWhole {
      guard let words = jsonText(utterance) else { continue }
      pieces.append(piece(utterance, jsonWords(words), speaker(utterance, people, nil)))
    }
  }
  if pieces.isEmpty {
    for (number, channel) in channels.enumerated() {
      guard let best = channel["alternatives"]?.items.first else { continue }
      let fallback = channels.count > 1 ? "Channel \(number)" : nil
      pieces += words(best, people, fallback)
    }
  }
  if channels.count > 1 {
    pieces = pieces.enumerated()
      .sorted { ($0.element.start ?? 0, $0.offset) < ($1.element.start ?? 0, $1.offset) }
      .map(\.element)
  }
  draft.pieces += pieces
}

private func speaker(_ value: JSONValue, _ people: JSONPeople, _ fallback: String?) -> String? {
  if let fallback, value["speaker"]?.word == nil || value["speaker"]?.word == "0" {
    return fallback
  }
  return value["speaker"]?.word.map { people.name(of: $0) } ?? fallback
}

private func piece(_ value: JSONValue, _ words: String, _ speaker: String?) -> CallDraft.Piece {
  CallDraft.Piece(
    speaker: speaker, text: words, start: jsonTime(value["start"], .seconds),
    end: jsonTime(value["end"], .seconds), line: value.line)
}

private func paragraphs(
  _ best: JSONValue, _ people: JSONPeople, _ fallback: String?
) -> [CallDraft.Piece] {
  var pieces: [CallDraft.Piece] = []
  for paragraph in best["paragraphs"]?["paragraphs"]?.items ?? [] {
    let name = speaker(paragraph, people, fallback)
    for sentence in paragraph["sentences"]?.items ?? [] where sentence.isWhole {
      guard let words = sentence["text"]?.string else { continue }
      pieces.append(piece(sentence, words, name))
    }
  }
  return pieces
}

private func words(
  _ best: JSONValue, _ people: JSONPeople, _ fallback: String?
) -> [CallDraft.Piece] {
  let words = (best["words"]?.items ?? []).filter(\.isWhole)
  if words.isEmpty, let text = best["transcript"]?.string {
    return [piece(best, text, fallback)]
  }
  return words.compactMap { word in
    guard let text = word.first(["punctuated_word", "word"])?.string else { return nil }
    return piece(word, text, speaker(word, people, fallback))
  }
}
