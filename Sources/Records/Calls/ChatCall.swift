import Qualification

/// Reads CHAT: tiers `*ABC:` with what was said, `@` headers and `%` tiers about it.
///
/// The form is MacWhinney's *The CHILDES Project: Tools for Analyzing Talk*, part 1 (CHAT). A
/// line that begins with a tab goes on with the tier before; times stand between two bytes 0x15.
func readChat(_ text: CallText, _ draft: inout CallDraft) {
  var names: [String: String] = [:]
  var isSpoken = false
  var isAside = false
  for (index, line) in text.lines.enumerated() {
    guard !line.isEmpty else { continue }
    let first = text.bytes[line.lowerBound]
    if first == 9 || first == 32 {
      let words = text.string(text.trimmed(line))
      if isSpoken {
        draft.pieces[draft.pieces.count - 1].text += "\n" + words
      } else if isAside, !draft.asides.isEmpty {
        draft.asides[draft.asides.count - 1].text += " " + words
      }
      continue
    }
    isSpoken = false
    isAside = false
    if first == 42 {
      guard let colon = text.first(58, in: line), colon > line.lowerBound + 1 else {
        draft.complaints.append(CallProblem.badTier.complaint(in: text, line: index))
        continue
      }
      let code = text.string(text.trimmed((line.lowerBound + 1)..<colon))
      draft.pieces.append(
        CallDraft.Piece(
          speaker: names[code] ?? code, text: text.string((colon + 1)..<line.upperBound),
          start: nil, end: nil, line: text.number(index)))
      isSpoken = true
    } else {
      readChatHeader(text, line, &names, &draft)
      draft.putAside(text.string(line), line: text.number(index))
      isAside = true
    }
  }
  // The form begins and ends with a header of its own.
  if text.lines.contains(where: { text.starts($0, with: "@Begin") }),
    !text.lines.contains(where: { text.starts($0, with: "@End") })
  {
    let last = text.lines.lastIndex { !$0.isEmpty }
    draft.complaints.append(CallProblem.cutChat.complaint(in: text, line: last))
  }
  for index in draft.pieces.indices { cleanTier(&draft.pieces[index]) }
}

/// Whether a text is CHAT: by its headers, or by several tiers of three capitals.
func looksLikeChat(_ text: CallText) -> Bool {
  var tiers = 0
  for line in text.lines.prefix(300) {
    if text.starts(line, with: "@UTF8") || text.starts(line, with: "@Begin")
      || text.starts(line, with: "@Participants:")
    {
      return true
    }
    guard text.starts(line, with: "*"), let colon = text.first(58, in: line),
      colon - line.lowerBound <= 8, colon + 1 < line.upperBound, text.bytes[colon + 1] == 9,
      text.bytes[(line.lowerBound + 1)..<colon].allSatisfy({ $0.isDigit || $0 >= 65 && $0 <= 90 })
    else { continue }
    tiers += 1
  }
  return tiers >= 2
}

/// `@Participants: REP Dana Investigator, CUS Customer`, `@Date: 15-FEB-2024`, `@Title: …`.
private func readChatHeader(
  _ text: CallText, _ line: Range<Int>, _ names: inout [String: String], _ draft: inout CallDraft
) {
  guard let colon = text.first(58, in: line) else { return }
  let value = text.string((colon + 1)..<line.upperBound).trimmed
  switch text.string(line.lowerBound..<colon) {
  case "@Participants":
    for person in value.split(separator: ",").prefix(200) {
      let words = person.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let code = words.first else { continue }
      // Code, name and role; the name may be missing.
      let given = words.dropFirst()
      guard let role = given.last else { continue }
      var name = given.dropLast().joined(separator: " ").replacingPieces("_", with: " ")
      // Two of one name, or none, are told apart by their codes.
      if name.isEmpty || names.values.contains(name) { name = code }
      names[code] = name
      draft.add(Attendee(name: name, title: role.replacingPieces("_", with: " ")))
    }
  case "@Date": draft.day = draft.day ?? readWrittenDate(value)
  case "@Title": draft.title = draft.title ?? value
  default: break
  }
}

/// Takes the times and the codes out of a tier, so that the words stay.
private func cleanTier(_ piece: inout CallDraft.Piece) {
  let bytes = Array(spoken(keepingBullets: piece.text).utf8)
  var words: [UInt8] = []
  words.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x15 {
      let end = bytes[(index + 1)...].firstIndex(of: 0x15) ?? bytes.count
      let times = bytes[(index + 1)..<end].split(whereSeparator: { !$0.isDigit }).compactMap {
        Int(String(decoding: $0, as: UTF8.self))
      }
      if let start = times.first, start < 360_000_000 { piece.start = piece.start ?? start }
      if times.count > 1, times[1] < 360_000_000 { piece.end = times[1] }
      index = end + 1
    } else {
      words.append(bytes[index])
      index += 1
    }
  }
  piece.text = withoutCodes(String(decoding: words, as: UTF8.self))
}

private func spoken(keepingBullets text: String) -> String {
  String(decoding: text.utf8.map { $0 == 10 || $0 == 13 || $0 == 9 ? 32 : $0 }, as: UTF8.self)
}

/// The words of a tier without its codes: pauses, retracings, fragments and events go, `gon(na)`
/// becomes `gonna`, the sign that ends an utterance stands at its last word.
private func withoutCodes(_ text: String) -> String {
  guard hasCodes(text) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var code = ""
  for part in text.utf8.split(separator: 32) {
    if code.isEmpty, isPlain(part) {
      if !result.isEmpty { result.append(32) }
      result += part
      continue
    }
    let word = String(decoding: part, as: UTF8.self)
    if !code.isEmpty {
      code += word
      if word.contains("]") { code = "" }
      continue
    }
    if word.hasPrefix("[") {
      if !word.contains("]") { code = word }
      continue
    }
    if word.hasPrefix("&=") || word.hasPrefix("&~") || word.hasPrefix("&+") || word == "0"
      || word.hasPrefix("+<") || word.hasPrefix("+^") || word.hasPrefix("+,") || isPause(word)
    {
      continue
    }
    let plain = plainWord(word)
    if plain.isEmpty { continue }
    if !result.isEmpty, ![".", "?", "!", ","].contains(plain) { result.append(32) }
    result += plain.utf8
  }
  return String(decoding: result, as: UTF8.self)
}

/// Whether a word of a tier is said as it stands.
private func isPlain(_ word: Substring.UTF8View) -> Bool {
  var count = 0
  for byte in word {
    count += 1
    switch byte {
    case 38, 40, 41, 43, 60, 62, 64, 91, 93, 0xE2: return false
    default: break
    }
  }
  guard count == 1, let only = word.first else { return true }
  return ![33, 44, 46, 48, 63].contains(only)
}

/// Whether a tier has anything but words and their signs.
private func hasCodes(_ text: String) -> Bool {
  var last: UInt8 = 0
  for byte in text.utf8 {
    switch byte {
    case 38, 40, 41, 43, 48, 60, 62, 64, 91, 93, 0xE2: return true
    case 33, 44, 46, 63: if last == 32 { return true }
    default: break
    }
    last = byte
  }
  return false
}

/// `(.)`, `(..)`, `(1.5)`.
private func isPause(_ word: String) -> Bool {
  word.hasPrefix("(") && word.hasSuffix(")")
    && word.utf8.allSatisfy { $0.isDigit || $0 == 40 || $0 == 41 || $0 == 46 || $0 == 58 }
}

private func plainWord(_ word: String) -> String {
  switch word {
  case "+...", "+..", "+//.", "+/.", "+\"/.", "+\".": return "..."
  case "+..?", "+!?", "+/?", "+//?": return "?"
  default: break
  }
  var plain = word.hasPrefix("&-") ? String(word.dropFirst(2)) : word
  if let mark = plain.firstIndex(of: "@"), mark > plain.startIndex, !plain.contains(".") {
    plain = String(plain[..<mark])
  }
  plain.unicodeScalars.removeAll { scalar in
    switch scalar {
    case "<", ">", "(", ")", "‹", "›", "↑", "↓", "≠", "„", "‡", "⌈", "⌉", "⌊", "⌋": true
    default: false
    }
  }
  return plain
}
