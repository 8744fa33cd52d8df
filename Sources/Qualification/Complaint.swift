/// A place in a text file.
public struct SourceMark: Hashable, Sendable {
  /// The name of the file as the person gave it.
  public var file: String

  /// The line, counted from 1; 0 where the complaint is about the whole file.
  public var line: Int

  /// The column in characters, counted from 1.
  public var column: Int

  /// The text of that line.
  public var excerpt: String

  /// Makes a place in a file.
  public init(file: String, line: Int, column: Int, excerpt: String) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// The place of a UTF-8 offset in a text, with the line that it lies in.
  public init(file: String, text: String, utf8Offset: Int) {
    let bytes = Array(text.utf8)
    let offset = min(max(utf8Offset, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = (bytes[..<offset].lastIndex(of: newline) ?? -1) + 1
    let end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    self.init(
      file: file, line: bytes[..<start].count { $0 == newline } + 1,
      column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1,
      excerpt: String(decoding: bytes[start..<end], as: UTF8.self))
  }
}

/// A complaint about a text file: where, what is wrong, and the cure.
public struct Complaint: Error, Hashable, Sendable {
  /// Where it is.
  public var mark: SourceMark

  /// What is wrong, as one sentence without its full stop.
  public var message: String

  /// What to do about it, as one sentence without its full stop.
  public var cure: String

  /// Makes a complaint.
  public init(at mark: SourceMark, message: String, cure: String) {
    self.mark = mark
    self.message = message
    self.cure = cure
  }

  /// The complaint as people read it: `file:line:column`, the line, a caret and the cure.
  ///
  /// A long line is cut around the column, so that the caret stays within 100 columns.
  public var text: String {
    guard mark.line > 0 else { return "\(mark.file): \(message)\n  cure: \(cure)" }
    let characters = Array(mark.excerpt)
    let position = min(max(mark.column - 1, 0), characters.count)
    let start = max(0, position - 60)
    let shown = characters[start..<min(characters.count, start + 90)]
    let caret = String(repeating: " ", count: position - start) + "^"
    return """
      \(mark.file):\(mark.line):\(mark.column): \(message)
        \(String(shown))
        \(caret)
        cure: \(cure)
      """
  }
}
