import Qualification

/// The values of a JSON text (RFC 8259) in the order in which they stand there.
///
/// A text that is cut off or broken gives the values before that. Several documents, one behind
/// another, are read as the items of one array, so JSON Lines needs no reader of its own. No
/// reader of Foundation keeps the order of members, lines, or what stands before a cut. A class, so
/// that each of its many values carries one reference; it never changes.
final class JSONTape {
  enum Kind: UInt8 {
    case null, yes, no, number, string, array, object
  }

  /// One value, or the name of a member.
  struct Entry {
    var kind: Kind
    /// Whether it ended before the text was cut off.
    var isWhole: Bool
    /// Where it lies in the text; a string without its quotes.
    var start: Int
    var end: Int
    /// The index behind it and all that it holds.
    var next: Int
  }

  /// What kept the text from being read to its end.
  struct Problem {
    var problem: CallProblem
    var offset: Int

    func complaint(in text: CallText) -> Complaint {
      problem.complaint(at: text.mark(at: offset))
    }
  }

  /// How deep arrays and objects may be nested.
  static let deepest = 512

  let text: CallText
  let entries: [Entry]
  let problem: Problem?

  /// Reads a text.
  init(_ text: CallText) {
    self.text = text
    var scanner = JSONScanner(text)
    scanner.scan()
    entries = scanner.entries
    problem = scanner.problem
  }

  /// The document, or an array of them where there are several.
  var root: JSONValue {
    let all = JSONValue(tape: self, index: 0)
    let documents = all.items
    return documents.count == 1 ? documents[0] : all
  }
}

/// A value of a tape.
struct JSONValue {
  let tape: JSONTape
  let index: Int

  private var entry: JSONTape.Entry { tape.entries[index] }

  /// What kind of value it is.
  var kind: JSONTape.Kind { entry.kind }
  /// Whether it ended before the text was cut off.
  var isWhole: Bool { entry.isWhole }
  /// The line of the file on which it begins.
  var line: Int { tape.text.number(tape.text.line(at: entry.start)) }

  /// The name of the member whose value it is; nothing where it is an item of an array.
  var name: String? {
    guard index > 0, tape.entries[index - 1].kind == .string, tape.entries[index - 1].next == index,
      tape.entries[index - 1].end + 1 < entry.start,
      tape.text.bytes[(tape.entries[index - 1].end + 1)..<entry.start].contains(58)
    else { return nil }
    return JSONValue(tape: tape, index: index - 1).string
  }

  /// The items of an array; none of anything else.
  var items: [JSONValue] {
    guard kind == .array else { return [] }
    var items: [JSONValue] = []
    var position = index + 1
    while position < entry.next {
      items.append(JSONValue(tape: tape, index: position))
      position = tape.entries[position].next
    }
    return items
  }

  /// The members of an object with their names, as they are written; none of anything else.
  var members: [(name: String, value: JSONValue)] {
    guard kind == .object else { return [] }
    var members: [(String, JSONValue)] = []
    var position = index + 1
    while position + 1 < entry.next {
      let name = JSONValue(tape: tape, index: position).string ?? ""
      members.append((name, JSONValue(tape: tape, index: position + 1)))
      position = tape.entries[position + 1].next
    }
    return members
  }

  /// The member of this name, or nothing.
  subscript(name: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var position = index + 1
    while position + 1 < entry.next {
      let key = tape.entries[position]
      if key.end - key.start == name.utf8.count,
        tape.text.bytes[key.start..<key.end].elementsEqual(name.utf8)
      {
        let value = JSONValue(tape: tape, index: position + 1)
        return value.kind == .null ? nil : value
      }
      position = tape.entries[position + 1].next
    }
    return nil
  }

  /// The first member of one of these names that is there and not null.
  func first(_ names: [String]) -> JSONValue? {
    for name in names {
      if let value = self[name] { return value }
    }
    return nil
  }

  /// The text of a string that ended, with its escapes resolved.
  var string: String? {
    guard kind == .string, isWhole else { return nil }
    return unescapedJSON(tape.text.bytes[entry.start..<entry.end])
  }

  /// The value of a number.
  var double: Double? {
    guard kind == .number else { return nil }
    return Double(tape.text.string(entry.start..<entry.end))
  }

  /// A string, or a number as it is written.
  var word: String? {
    if kind == .number { return tape.text.string(entry.start..<entry.end) }
    return string
  }

  /// Whether it is true or false.
  var bool: Bool? { kind == .yes ? true : kind == .no ? false : nil }
}

/// A string of JSON with its escapes resolved; half of a pair of surrogates is a sign of its own.
private func unescapedJSON(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(92) else { return String(decoding: bytes, as: UTF8.self) }
  var units: [UInt8] = []
  units.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  var high: UInt32?
  func append(_ value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    units.append(contentsOf: String(Character(scalar)).utf8)
  }
  func closePair() {
    if high != nil { append(0xFFFD) }
    high = nil
  }
  while index < bytes.endIndex {
    let byte = bytes[index]
    guard byte == 92, index + 1 < bytes.endIndex else {
      closePair()
      units.append(byte)
      index += 1
      continue
    }
    let escaped = bytes[index + 1]
    index += 2
    guard escaped == 117 else {
      closePair()
      switch escaped {
      case 110: units.append(10)
      case 114: units.append(13)
      case 116: units.append(9)
      case 98, 102: units.append(32)
      default: units.append(escaped)
      }
      continue
    }
    let digits = bytes[index..<min(index + 4, bytes.endIndex)]
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      closePair()
      continue
    }
    index += 4
    if let first = high, (0xDC00..<0xE000).contains(value) {
      append(0x10000 + (first - 0xD800) << 10 + (value - 0xDC00))
      high = nil
    } else {
      closePair()
      if (0xD800..<0xDC00).contains(value) { high = value } else { append(value) }
    }
  }
  closePair()
  return String(decoding: units, as: UTF8.self)
}
