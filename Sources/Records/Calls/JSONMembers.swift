import Qualification

/// The names under which documents keep who speaks, most telling first.
private let speakerNames = [
  "speaker_name", "speakerName", "speaker", "participant", "participant_name", "name",
  "display_name", "displayName", "role", "from", "author", "user", "sender", "who", "speaker_id",
  "speakerId", "speaker_label", "speakerLabel", "speaker_role", "party", "actor", "Speaker",
  "channel_role", "talker", "agent", "userName", "user_name", "sp", "spk", "by", "channel", "ch",
  "track",
]

/// The names under which documents keep the words, most telling first.
private let textNames = [
  "text", "utterance", "content", "transcript", "sentence", "message", "body", "speech", "words",
  "dialogue", "caption", "said", "turn", "line", "Text", "value", "quote", "transcription",
  "sentences",
]

private let startNames = [
  "start", "start_time", "startTime", "start_ms", "startMs", "start_timestamp", "timestamp", "time",
  "begin", "offset", "from_time", "startSeconds", "start_seconds", "ts", "begin_time", "bg",
]

private let endNames = [
  "end", "end_time", "endTime", "end_ms", "endMs", "end_timestamp", "stop", "endSeconds",
  "end_seconds", "ed",
]

/// Who an object says speaks: a name, a number, or an object with either.
func jsonSpeaker(_ item: JSONValue) -> String? {
  for name in speakerNames {
    guard let value = item[name] else { continue }
    if let word = value.word, !word.trimmed.isEmpty { return word }
    if value.kind == .object,
      let word = value.first([
        "display_name", "displayName", "name", "full_name", "label", "role", "id",
      ])?.word
    {
      return word
    }
  }
  return nil
}

/// The words that an object has.
func jsonText(_ item: JSONValue) -> JSONValue? {
  for name in textNames {
    guard let value = item[name] else { continue }
    if value.kind == .string { return value }
    if value.kind == .array, !value.items.isEmpty { return value }
  }
  return nil
}

/// `{"Rep": "Hello"}` and `["Rep", "Hello"]`.
func jsonPair(_ item: JSONValue) -> (name: String, text: JSONValue)? {
  let members = item.members
  if members.count == 1, let member = members.first, member.value.kind == .string {
    let kind = labelKind(member.name)
    return kind == .name || kind == .role || kind == .word && !textNames.contains(member.name)
      ? (member.name, member.value) : nil
  }
  let items = item.items
  if items.count == 2, items[1].kind == .string, let name = items[0].string, name.utf8.count < 60 {
    return (name, items[1])
  }
  return nil
}

/// The words of a value: a string, or the strings that an array or its objects hold.
func jsonWords(_ value: JSONValue) -> String {
  if let string = value.string { return string }
  let parts = value.items.compactMap { item -> String? in
    item.string
      ?? item.first(["punctuated_word", "text", "word", "sentence", "content", "value"])?.string
  }
  return parts.joined(separator: " ")
}

/// What one unit of the times in a document is, in milliseconds.
enum JSONTimeUnit {
  case seconds, milliseconds
}

/// The unit of the times of an array: whole numbers that grow by more than speech takes are
/// milliseconds.
func timeUnit(_ items: [JSONValue]) -> JSONTimeUnit {
  for item in items.prefix(20) {
    for name in ["start_ms", "startMs", "end_ms", "endMs"] where item[name] != nil {
      return .milliseconds
    }
  }
  var highest = 0.0
  var count = 0.0
  for item in items.prefix(2000) {
    guard let start = item.first(startNames)?.double else { continue }
    if start != start.rounded() { return .seconds }
    highest = max(highest, start)
    count += 1
  }
  return count > 0 && highest / count > 300 ? .milliseconds : .seconds
}

/// A time as a document writes it, in milliseconds from the start of the call.
func jsonTime(_ value: JSONValue?, _ unit: JSONTimeUnit) -> Int? {
  guard let value else { return nil }
  if let number = value.double {
    return milliseconds(seconds: unit == .seconds ? number : number / 1000)
  }
  guard let text = value.string, text.utf8.contains(58) else {
    return value.string.flatMap(readTime)
  }
  return readTime(text)
}

/// Adds the turn that an object or a pair holds.
func appendJSONTurn(
  _ item: JSONValue, _ people: JSONPeople, _ unit: JSONTimeUnit, _ draft: inout CallDraft
) {
  if let pair = jsonPair(item), jsonSpeaker(item) == nil || item.kind == .array {
    draft.pieces.append(
      CallDraft.Piece(
        speaker: pair.name, text: jsonWords(pair.text), start: nil, end: nil, line: item.line))
    return
  }
  guard item.kind == .object, item.isWhole || jsonSpeaker(item) != nil, let text = jsonText(item)
  else { return }
  let speaker = jsonSpeaker(item)
  if speaker == "system" || speaker == "developer" || speaker == "tool" {
    draft.putAside(jsonWords(text), line: item.line)
    return
  }
  draft.pieces.append(
    CallDraft.Piece(
      speaker: speaker.map { people.name(of: $0) }, text: jsonWords(text),
      start: jsonTime(item.first(startNames), unit), end: jsonTime(item.first(endNames), unit),
      line: item.line))
}
