import Qualification

/// Reads a call from JSON in the form of a service, or from any other.
func readJSON(_ tape: JSONTape, as format: CallFormat, _ draft: inout CallDraft) {
  let root = tape.root
  switch format {
  case .fireflies: readFireflies(root, &draft)
  case .gong: readGong(root, &draft)
  case .fathom: readFathom(root, &draft)
  case .deepgram: readDeepgram(root, &draft)
  default: readAnyJSON(root, &draft)
  }
  // What another shape than the usual one says is not lost.
  if draft.pieces.isEmpty, format != .json { readAnyJSON(root, &draft) }
}

/// The form of a JSON document: by the members that only the one service writes.
func recogniseJSON(_ root: JSONValue) -> CallFormat {
  if root["callTranscripts"] != nil { return .gong }
  if let results = root["results"], results["channels"] != nil || results["utterances"] != nil {
    return .deepgram
  }
  if firefliesCall(root)?["sentences"] != nil { return .fireflies }
  if let call = fathomCall(root), let turn = call["transcript"]?.items.first,
    turn["speaker"]?["display_name"] != nil || call["calendar_invitees"] != nil
  {
    return .fathom
  }
  return .json
}

/// Reads a call from JSON of any shape.
///
/// An array of objects that name a speaker and have words is the call; else an array of `name:
/// words` objects, of pairs or of lines; else a text that holds a call. What else the document
/// says of day and people is kept.
func readAnyJSON(_ root: JSONValue, _ draft: inout CallDraft) {
  let found = JSONTurns(root)
  let people = JSONPeople(root)
  people.apply(to: &draft)
  if found.calls > 1, let other = found.turns ?? found.texts?.first {
    let text = root.tape.text
    let line = text.line(at: root.tape.entries[other.index].start)
    draft.complaints.append(CallProblem.severalCalls(found.calls).complaint(in: text, line: line))
  }
  if let turns = found.turns {
    let unit = timeUnit(turns.items)
    for item in turns.items {
      appendJSONTurn(item, people, unit, &draft)
    }
  } else if let texts = found.texts {
    readJSONTexts(texts, &draft)
  }
}

/// Where the turns of a document stand.
private struct JSONTurns {
  private(set) var turns: JSONValue?
  /// An array of texts, or a text, that holds a call.
  private(set) var texts: [JSONValue]?
  /// How many calls the document holds; the first is the one above.
  private(set) var calls = 1

  init(_ root: JSONValue) {
    let tape = root.tape
    var best = 0
    var arrays: [(array: JSONValue, name: String?)] = []
    var longest: JSONValue?
    var longestCount = 0
    for index in tape.entries.indices {
      let value = JSONValue(tape: tape, index: index)
      switch value.kind {
      case .array:
        let weight = JSONTurns.weight(value)
        if weight > 0, arrays.count < 10_000 { arrays.append((value, value.name)) }
        if weight > best {
          best = weight
          turns = value
        }
      case .string:
        let count = tape.length(of: value)
        if count > longestCount, value.isWhole, JSONTurns.holdsCall(value) {
          longestCount = count
          longest = value
        }
      default: break
      }
    }
    if let found = turns {
      // A few turns may stand beside the text of the whole call.
      if let longest, longestCount > 2 * JSONTurns.length(of: found) {
        turns = nil
        texts = [longest]
        return
      }
      // Arrays of the same name are calls of the same kind, of which the first is read.
      let same = arrays.filter { $0.name == found.name }
      calls = max(1, same.count)
      turns = same.first?.array ?? found
      return
    }
    for index in tape.entries.indices where tape.entries[index].kind == .array {
      let items = JSONValue(tape: tape, index: index).items
      // Of `Client: Ada` among the people and a text with the whole call the text is the call.
      if items.count > 1, items.allSatisfy({ $0.kind == .string }),
        items.reduce(0, { $0 + tape.length(of: $1) }) > longestCount,
        items.count(where: { nameBefore($0.string ?? "") != nil }) * 2 > items.count
      {
        texts = items
        return
      }
    }
    texts = longest.map { [$0] }
    let records = root.items
    if records.count > 1, let name = longest?.name,
      let first = records.first(where: { $0[name].map(JSONTurns.holdsCall) ?? false })
    {
      calls = records.count { $0[name].map(JSONTurns.holdsCall) ?? false }
      texts = first[name].map { [$0] }
    }
  }

  /// How long the words of turns are together, in bytes.
  private static func length(of turns: JSONValue) -> Int {
    turns.items.reduce(0) { sum, item in
      sum + ((jsonText(item) ?? jsonPair(item)?.text).map(turns.tape.length) ?? 0)
    }
  }

  /// How many items of an array are turns of somebody.
  private static func weight(_ array: JSONValue) -> Int {
    var named = 0
    var single = 0
    // One object with a whole call in it is no turn of whoever it names.
    if array.items.count == 1, let text = array.items.first.flatMap(jsonText)?.string,
      text.utf8.contains(10), nameBefore(text) != nil
    {
      return 0
    }
    for item in array.items where item.kind == .object || item.kind == .array {
      if item.kind == .array || (jsonSpeaker(item) == nil && item.members.count == 1) {
        if jsonPair(item) != nil { single += 1 }
      } else if jsonSpeaker(item) != nil, let text = jsonText(item) {
        // A list of single words stands beside one of what was said.
        named += isWord(text) ? 1 : 1000
      }
    }
    return named > 0 ? named : single > 1 ? single : 0
  }

  private static func isWord(_ value: JSONValue) -> Bool {
    let entry = value.tape.entries[value.index]
    return value.kind == .string && !value.tape.text.bytes[entry.start..<entry.end].contains(32)
  }

  private static func holdsCall(_ value: JSONValue) -> Bool {
    guard value.kind == .string, value.isWhole else { return false }
    let entry = value.tape.entries[value.index]
    return entry.end - entry.start > 40
      && value.tape.text.bytes[entry.start..<entry.end].contains(58)
  }
}

/// Reads texts that hold a call as plain text is read; all of them stand on the line of the first.
func readJSONTexts(_ texts: [JSONValue], _ draft: inout CallDraft) {
  guard let first = texts.first else { return }
  let words = texts.compactMap(\.string).joined(separator: "\n")
  readEmbedded(words, file: first.tape.text.file, line: first.line, &draft)
}

/// Reads a call that stands as one text in a cell or a string.
func readEmbedded(_ words: String, file: String, line: Int, _ draft: inout CallDraft) {
  var words = words
  // A cell in quotes twice; what somebody says in quotes keeps them.
  if words.hasPrefix("\""), words.hasSuffix("\""), nameBefore(String(words.dropFirst())) != nil {
    words = String(words.dropFirst().dropLast())
  }
  if !words.utf8.contains(10) {
    for mark in ["\\n", "<br>", "<br/>", "<br />"] where words.contains(mark) {
      words = words.replacingPieces(mark, with: "\n")
    }
  }
  let text = CallText(Array(words.utf8), file: file, firstLine: line, isOnOneLine: true)
  switch recognise(text, nil) {
  case .webvtt: readWebVTT(text, &draft)
  case .srt: readSubRip(text, &draft)
  case .otter: readOtter(text, &draft)
  case .chat: readChat(text, &draft)
  default: readNotes(text, &draft)
  }
}

extension JSONTape {
  /// How many bytes a value takes.
  fileprivate func length(of value: JSONValue) -> Int {
    entries[value.index].end - entries[value.index].start
  }
}

extension String {
  /// The text with one piece replaced everywhere, in one pass.
  func replacingPieces(_ piece: String, with other: String) -> String {
    let (whole, part) = (Array(utf8), Array(piece.utf8))
    var result: [UInt8] = []
    result.reserveCapacity(whole.count)
    var index = 0
    while index < whole.count {
      if whole[index] == part[0], whole[index...].starts(with: part) {
        result += other.utf8
        index += part.count
      } else {
        result.append(whole[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
