public import Qualification

/// Flat YAML, `key: value` a line, that can be changed key by key: every other byte survives.
///
/// A value is a text or a list of texts. Any flat YAML is read, as editors rewrite it: quotes,
/// block and flow lists, block scalars, comments, blank lines, CRLF. Nested values are kept as
/// they stand and have no value here.
public struct FlatYAML: Hashable, Sendable {
  /// A value: one text, or a list of them.
  public enum Value: Hashable, Sendable {
    case text(String)
    case list([String])
  }

  /// The keys in the order of the text.
  public private(set) var keys: [String] = []

  private var values: [String: Value] = [:]
  private var marks: [String: SourceMark] = [:]
  private var valueMarks: [String: SourceMark] = [:]
  private var starts: [String: Int] = [:]
  private var lines: [String]
  private let file: String
  private let firstLine: Int
  private let lineEnd: String

  /// Reads a text that begins on a line of its file; the complaint names the place and the cure.
  public init(parsing text: String, file: String, firstLine: Int = 1) throws(Complaint) {
    self.file = file
    self.firstLine = firstLine
    lines = splitLines(text)
    lineEnd = lines.first?.utf8.suffix(2).elementsEqual([13, 10]) == true ? "\r\n" : "\n"
    try read()
  }

  /// A text without keys.
  public static let empty = FlatYAML()

  private init() {
    lines = []
    file = ""
    firstLine = 1
    lineEnd = "\n"
  }

  /// The text, byte for byte but for the keys that were set.
  public var text: String { lines.joined() }

  /// The value of a key; nothing where the key is absent or its value is nested.
  public func value(_ key: String) -> Value? { values[key] }

  /// Where a key stands.
  public func mark(of key: String) -> SourceMark? { marks[key] }

  /// Where the value of a key stands.
  public func valueMark(of key: String) -> SourceMark? { valueMarks[key] }

  /// Sets a key, or removes it where the value is nothing; only the lines of that key change.
  ///
  /// A new key goes below the nearest key before it in `order` that is there, else to the end.
  public mutating func set(_ key: String, to value: Value?, order: [String] = []) {
    if values[key] == value, value != nil || starts[key] == nil { return }
    let written = value.map { render(key, $0) }
    if let start = starts[key] {
      let end = endOfValue(from: start)
      var replacement = written.map { [$0] } ?? []
      if let comment = trailingComment(on: start), end == start + 1, let line = written {
        replacement = [line.dropLast() + comment + lineEnd]
      }
      lines.replaceSubrange(start..<end, with: replacement)
      shift(from: end, by: replacement.count - (end - start))
    } else if let written {
      let index = insertionIndex(for: key, order)
      if index > 0, lines[index - 1].utf8.last != 10 { lines[index - 1] += lineEnd }
      lines.insert(written, at: index)
      shift(from: index, by: 1)
      starts[key] = index
      keys.insert(key, at: keys.firstIndex { (starts[$0] ?? 0) > index } ?? keys.count)
    }
    values[key] = value
    if value == nil {
      starts[key] = nil
      marks[key] = nil
      keys.removeAll { $0 == key }
    }
  }

  /// Moves the keys that begin on a line or below it.
  private mutating func shift(from line: Int, by count: Int) {
    if count == 0 { return }
    for (key, start) in starts where start >= line { starts[key] = start + count }
  }

  // MARK: Reading

  private mutating func read() throws(Complaint) {
    if readPlainLines() { return }
    let source = text
    if source.utf8.allSatisfy({ [9, 10, 13, 32].contains($0) }) || hasOnlyComments { return }
    let document = try YAMLDocument(parsing: source, file: file, firstLine: firstLine)
    guard case .mapping(let entries, _) = document.root else {
      throw Complaint(
        at: document.root.mark, message: YAMLProblem.notFlat.message, cure: YAMLProblem.empty.cure)
    }
    var last = -1
    for entry in entries {
      let name = entry.key.text
      let start = entry.key.mark.line - firstLine
      guard isFirst(entry.key.mark), start > last else {
        throw Complaint(
          at: entry.key.mark, message: YAMLProblem.severalKeys.message,
          cure: YAMLProblem.severalKeys.cure)
      }
      keys.append(name)
      marks[name] = entry.key.mark
      valueMarks[name] = entry.value.mark
      starts[name] = start
      last = start
      values[name] = entry.value.flat
    }
  }

  /// Reads a text of plain lines alone, as leadline writes it, without a parser; whether it is one.
  private mutating func readPlainLines() -> Bool {
    var found: [PlainLine] = []
    found.reserveCapacity(lines.count)
    var size = 0
    for line in lines {
      size += line.utf8.count
      guard let plain = PlainLine(line) else { return false }
      found.append(plain)
    }
    guard !found.isEmpty, size <= YAMLDocument.sizeLimit, Set(found.map(\.key)).count == found.count
    else { return false }
    for (index, line) in found.enumerated() {
      let mark = SourceMark(
        file: file, line: index + firstLine, column: 1, excerpt: line.excerpt)
      keys.append(line.key)
      values[line.key] = line.value
      marks[line.key] = mark
      valueMarks[line.key] = SourceMark(
        file: file, line: mark.line, column: line.valueColumn, excerpt: line.excerpt)
      starts[line.key] = index
    }
    return true
  }

  /// Whether a key begins its line, so that its lines can be changed without touching another's.
  private func isFirst(_ mark: SourceMark) -> Bool {
    mark.column == 1 || (mark.column == 3 && mark.excerpt.hasPrefix("? "))
  }

  private var hasOnlyComments: Bool {
    lines.allSatisfy { line in
      let start = line.utf8.first { $0 != 32 && $0 != 9 && $0 != 13 && $0 != 10 }
      return start == nil || start == UInt8(ascii: "#")
    }
  }

  // MARK: Lines

  /// The line after the value that begins on a line: its list items and continuation lines.
  private func endOfValue(from start: Int) -> Int {
    let next = starts.values.filter { $0 > start }.min() ?? lines.count
    var end = next
    // Blank lines and comments above the next key belong to it, but in quotes to the value.
    while end > start + 1, isBlankOrComment(lines[end - 1]) { end -= 1 }
    let stripped = end
    while end < next, !isWholeValue(start..<end) { end = end < stripped + 8 ? end + 1 : next }
    return end
  }

  /// Whether these lines alone say what the key on the first of them was read as.
  private func isWholeValue(_ range: Range<Int>) -> Bool {
    guard let document = try? YAMLDocument(parsing: lines[range].joined(), file: file),
      case .mapping(let entries, _) = document.root, entries.count == 1
    else { return false }
    return entries[0].value.flat == values[entries[0].key.text]
  }

  private func isBlankOrComment(_ line: String) -> Bool {
    let start = line.utf8.first { $0 != 32 && $0 != 9 && $0 != 13 && $0 != 10 }
    return start == nil || (start == UInt8(ascii: "#") && line.utf8.first == start)
  }

  /// A comment behind a plain value on its line, with the space before it.
  private func trailingComment(on index: Int) -> String? {
    let line = lines[index]
    guard !line.contains("\""), !line.contains("'"), let range = line.firstRange(of: " #") else {
      return nil
    }
    var comment = String(line[range.lowerBound...])
    while comment.hasSuffix("\n") || comment.hasSuffix("\r\n") || comment.hasSuffix("\r") {
      comment.removeLast()
    }
    return comment
  }

  private func insertionIndex(for key: String, _ order: [String]) -> Int {
    guard let position = order.firstIndex(of: key) else { return lines.count }
    for earlier in order[..<position].reversed() {
      if let start = starts[earlier] { return endOfValue(from: start) }
    }
    return order.contains { starts[$0] != nil } && !keys.isEmpty
      ? (keys.first.flatMap { starts[$0] } ?? lines.count) : lines.count
  }

  private func render(_ key: String, _ value: Value) -> String {
    switch value {
    case .text(let text): "\(quoted(key)): \(quoted(text))\(lineEnd)"
    case .list(let items):
      "\(quoted(key)): [\(items.map { quotedItem($0) }.joined(separator: ", "))]\(lineEnd)"
    }
  }

  private func quotedItem(_ text: String) -> String {
    let plain = quoted(text)
    let isFlow = plain.contains { "[]{},".contains($0) }
    return isFlow && !plain.hasPrefix("\"") ? doubleQuoted(text) : plain
  }
}

extension YAMLNode {
  /// The value of a flat key; nothing where it is nested, the empty text where it is empty.
  fileprivate var flat: FlatYAML.Value? {
    switch self {
    case .scalar(let scalar): return .text(scalar.text)
    case .mapping: return nil
    case .sequence(let nodes, _):
      var items: [String] = []
      for node in nodes {
        guard case .scalar(let scalar) = node else { return nil }
        items.append(scalar.text)
      }
      return .list(items)
    }
  }
}

/// The lines of a text, each with its line end.
private func splitLines(_ text: String) -> [String] {
  var lines: [String] = []
  var line: [UInt8] = []
  for byte in text.utf8 {
    line.append(byte)
    if byte == UInt8(ascii: "\n") {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
    }
  }
  if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
  return lines
}
