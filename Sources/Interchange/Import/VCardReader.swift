import Qualification

/// A property of a vCard: its name in capitals, its parameters, and its raw value.
struct VCardProperty: Hashable {
  var name: String
  /// The parameters by their names in capitals; a bare word of vCard 2.1 is a TYPE.
  var parameters: [String: [String]] = [:]
  var value: String
  var line: Int

  /// The words of TYPE in small letters.
  var types: Set<String> {
    Set((parameters["TYPE"] ?? []).flatMap { $0.split(separator: ",") }.map { $0.lowercased() })
  }

  /// Whether it is the one that its owner prefers.
  var isPreferred: Bool { types.contains("pref") || parameters["PREF"]?.first == "1" }

  /// The value as one text, with its escapes resolved.
  var text: String { unescapedValue(value) }

  /// The parts of a value between semicolons, each with its escapes resolved.
  var parts: [String] { splitValue(value, at: ";").map { unescapedValue($0).trimmed } }
}

/// Reads the cards of a text (RFC 6350, RFC 2426, and what vCard 2.1 has besides).
///
/// A line that is none is left out and complained of; a card without an end is read as far as it
/// goes.
func readCards(
  _ bytes: [UInt8], file: String
) -> (cards: [[VCardProperty]], complaints: [Complaint]) {
  var cards: [[VCardProperty]] = []
  var complaints: [Complaint] = []
  var card: [VCardProperty]?
  var begin = 0
  func complain(_ problem: ImportProblem, _ line: Int, _ text: String) {
    guard complaints.count < ImportTable.told else { return }
    complaints.append(
      problem.complaint(at: SourceMark(file: file, line: line, column: 1, excerpt: text)))
  }
  for (line, text) in unfolded(bytes) {
    if text.allSatisfy(\.isWhitespace) { continue }
    let word = text.trimmed.uppercased()
    if word == "BEGIN:VCARD" {
      if let open = card {
        complain(.cardOpen, begin, "BEGIN:VCARD")
        cards.append(open)
      }
      card = []
      begin = line
    } else if word == "END:VCARD" {
      if let open = card { cards.append(open) } else { complain(.noCard, line, text) }
      card = nil
    } else if card == nil {
      complain(.noCard, line, text)
    } else if let property = property(text, line: line) {
      card?.append(property)
    }
  }
  if let open = card {
    complain(.cardOpen, begin, "BEGIN:VCARD")
    cards.append(open)
  }
  return (cards, complaints)
}

/// The lines of a text with those joined that were folded, each with the number of its first.
///
/// A line of quoted-printable goes on behind a `=` at its end, as vCard 2.1 has it.
private func unfolded(_ bytes: [UInt8]) -> [(line: Int, text: String)] {
  var result: [(Int, [UInt8])] = []
  var number = 0
  var start = 0
  var isSoft = false
  while start < bytes.count {
    let newline = bytes[start...].firstIndex(of: 10) ?? bytes.count
    var end = newline
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    number += 1
    let piece = bytes[start..<end]
    let isFolded = piece.first == 32 || piece.first == 9
    if !result.isEmpty, isSoft {
      result[result.count - 1].1 += piece
    } else if !result.isEmpty, isFolded {
      result[result.count - 1].1 += piece.dropFirst()
    } else {
      result.append((number, Array(piece)))
    }
    let last = result.count - 1
    isSoft = result[last].1.last == 61 && isQuotedPrintable(result[last].1)
    if isSoft { result[last].1.removeLast() }
    start = newline + 1
  }
  return result.map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
}

private func isQuotedPrintable(_ line: [UInt8]) -> Bool {
  guard let colon = line.firstIndex(of: 58) else { return false }
  return String(decoding: line[..<colon], as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
}

/// `group.NAME;PARAM=value,"value":value`; nothing where there is no colon.
private func property(_ line: String, line number: Int) -> VCardProperty? {
  let bytes = Array(line.utf8)
  var isQuoted = false
  var stops: [Int] = []
  var colon: Int?
  for (index, byte) in bytes.enumerated() {
    if byte == 34 { isQuoted.toggle() }
    if isQuoted { continue }
    if byte == 59 { stops.append(index) }
    if byte == 58 {
      colon = index
      break
    }
  }
  guard let colon else { return nil }
  let bounds = stops + [colon]
  let head = String(decoding: bytes[..<bounds[0]], as: UTF8.self)
  let name = head.split(separator: ".").last.map { $0.uppercased() } ?? ""
  guard !name.isEmpty else { return nil }
  var property = VCardProperty(
    name: name, value: String(decoding: bytes[(colon + 1)...], as: UTF8.self), line: number)
  for (start, end) in zip(bounds, bounds.dropFirst()) {
    let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let key = pair.count == 2 ? pair[0].uppercased() : "TYPE"
    let values = splitQuoted(String(pair.last ?? ""))
    property.parameters[key, default: []] += values
  }
  let encodings = (property.parameters["ENCODING"] ?? []) + (property.parameters["TYPE"] ?? [])
  if encodings.contains(where: { $0.uppercased() == "QUOTED-PRINTABLE" }) {
    property.value = quotedPrintable(property.value)
  }
  return property
}

/// Values between commas, those in quotes without them and with the escapes of RFC 6868 resolved.
private func splitQuoted(_ text: String) -> [String] {
  var values: [String] = []
  var value = ""
  var isQuoted = false
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if isEscaped {
      isEscaped = false
      switch scalar {
      case "n": value += "\n"
      case "'": value += "\""
      case "^": value += "^"
      default:
        value += "^"
        value.unicodeScalars.append(scalar)
      }
    } else if scalar == "^" {
      isEscaped = true
    } else if scalar == "\"" {
      isQuoted.toggle()
    } else if scalar == ",", !isQuoted {
      values.append(value)
      value = ""
    } else {
      value.unicodeScalars.append(scalar)
    }
  }
  if isEscaped { value += "^" }
  return values + [value]
}

/// A value cut at a sign that no backslash stands before.
private func splitValue(_ value: String, at sign: Unicode.Scalar) -> [String] {
  var parts = [""]
  var isEscaped = false
  for scalar in value.unicodeScalars {
    if scalar == sign, !isEscaped {
      parts.append("")
      continue
    }
    isEscaped = scalar == "\\" && !isEscaped
    parts[parts.count - 1].unicodeScalars.append(scalar)
  }
  return parts
}

/// A value with its escapes resolved.
func unescapedValue(_ value: String) -> String {
  guard value.utf8.contains(92) else { return value }
  var result = ""
  var isEscaped = false
  for scalar in value.unicodeScalars {
    if isEscaped {
      isEscaped = false
      if scalar == "n" || scalar == "N" {
        result += "\n"
      } else {
        result.unicodeScalars.append(scalar)
      }
    } else if scalar == "\\" {
      isEscaped = true
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return isEscaped ? result + "\\" : result
}

/// A text in quoted-printable (RFC 2045) as UTF-8.
private func quotedPrintable(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == 61, index + 2 < bytes.count,
      let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      result.append(byte)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}
