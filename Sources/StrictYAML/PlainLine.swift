/// A line `key: value` of the kind that leadline writes itself, which is read without a parser: the
/// files of a large book hold little else.
///
/// The value is plain, in double quotes without escapes, or a list of plain words. What is of any
/// other kind is left to the parser, and what is read here is what the parser would read.
struct PlainLine {
  var key: String
  var value: FlatYAML.Value
  /// Where the value begins, in characters from 1.
  var valueColumn: Int
  /// The line without its end.
  var excerpt: String

  /// The longest key; the parser takes longer ones for no key.
  private static let longestKey = 100

  /// Reads a line with its line feed; nothing where it is of another kind.
  init?(_ line: String) {
    let bytes = Array(line.utf8)
    let end = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
    guard let colon = bytes.firstIndex(where: { !PlainLine.isOfKey($0) }), colon > 0,
      colon <= PlainLine.longestKey, bytes[0] > UInt8(ascii: "9"),
      bytes[colon] == UInt8(ascii: ":"), colon + 2 < end, bytes[colon + 1] == UInt8(ascii: " "),
      let value = PlainLine.value(bytes[colon + 2..<end])
    else { return nil }
    key = String(decoding: bytes[..<colon], as: UTF8.self)
    self.value = value
    valueColumn = colon + 3
    excerpt = String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (97...122).contains(byte) || (48...57).contains(byte)
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> FlatYAML.Value? {
    guard isOfPlainCharacters(bytes), let first = bytes.first, let last = bytes.last else {
      return nil
    }
    if first == UInt8(ascii: "\"") {
      let inner = bytes.dropFirst().dropLast()
      guard bytes.count > 1, last == first,
        !inner.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
      else { return nil }
      return .text(String(decoding: inner, as: UTF8.self))
    }
    if first == UInt8(ascii: "["), last == UInt8(ascii: "]") {
      return list(bytes.dropFirst().dropLast())
    }
    return isPlain(bytes) ? .text(String(decoding: bytes, as: UTF8.self)) : nil
  }

  private static func list(_ bytes: ArraySlice<UInt8>) -> FlatYAML.Value? {
    var items: [String] = []
    for item in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let item = items.isEmpty ? item : item.dropFirst()
      guard items.isEmpty || bytes[item.startIndex - 1] == UInt8(ascii: " "), isPlain(item),
        !item.contains(where: { listMarks.contains($0) })
      else { return nil }
      items.append(String(decoding: item, as: UTF8.self))
    }
    return .list(items)
  }

  /// What may mean something in a list, or ends an item.
  private static let listMarks = Set("[]{}:?#\"'".utf8)

  /// Whether a stretch is a scalar that needs no quotes wherever it stands.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last,
      first >= 0x80 || isOfKey(first) || (65...90).contains(first)
        || first == UInt8(ascii: "+") || first == UInt8(ascii: "("),
      last != UInt8(ascii: " "), last != UInt8(ascii: ":")
    else { return false }
    var before = first
    for byte in bytes {
      if byte == UInt8(ascii: " "), before == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "#"), before == UInt8(ascii: " ") { return false }
      before = byte
    }
    return true
  }

  /// Whether all characters are ones that YAML takes as they are, and that end no line: no control
  /// characters, none of U+0080 to U+009F, U+2028, U+2029, nor what begins with the byte of U+FEFF.
  private static func isOfPlainCharacters(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F || byte == 0xEF { return false }
      if byte == 0xC2, bytes[index + 1] < 0xA0 { return false }
      if byte == 0xE2, bytes[index + 1] == 0x80, (0xA8...0xA9).contains(bytes[index + 2]) {
        return false
      }
    }
    return true
  }
}
