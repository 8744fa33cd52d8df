import Qualification

/// Reads a text file line by line, however long it is, without holding it in memory.
public struct LineReader: ~Copyable {
  private let file: OpenFile
  private let name: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var lineNumber = 0

  /// The longest line that is read, in bytes.
  private static let limit = 4 << 20

  /// Opens a regular file.
  public init(_ path: String) throws(UnreadableText) {
    name = path
    do throws(FileFailure) {
      file = try OpenFile.regular(path)
    } catch {
      throw .problem(error.code == FileFailure.notRegular ? .notAFile(path) : .failure(error))
    }
  }

  /// The next line without its line break, and whether it had one; nothing behind the last.
  public mutating func next() throws(UnreadableText) -> (text: String, isComplete: Bool)? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        return (try line(to: end, passing: 1), true)
      }
      if isAtEnd {
        if lineNumber == 0, buffer.isEmpty, let complaint = textComplaint([], name: name) {
          throw .complaint(complaint)
        }
        return start < buffer.count ? (try line(to: buffer.count, passing: 0), false) : nil
      }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      try fill()
    }
  }

  private mutating func fill() throws(UnreadableText) {
    guard buffer.count < LineReader.limit else {
      throw .problem(.tooLarge(name, limit: LineReader.limit))
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    do throws(FileFailure) {
      let count = try file.read(&chunk)
      if count == 0 { isAtEnd = true } else { buffer += chunk[..<count] }
    } catch {
      throw .problem(.failure(error))
    }
  }

  private mutating func line(to end: Int, passing skipped: Int) throws(UnreadableText) -> String {
    lineNumber += 1
    // The last line may be cut in the middle of a character.
    let cut = skipped == 0 ? cutCharacterLength(buffer[start..<end]) : 0
    let bytes = buffer[start..<(end - cut)]
    start = end + skipped
    let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != 0 }
    if !isPlain, var complaint = textComplaint(Array(bytes), name: name) {
      complaint.mark.line = lineNumber
      throw .complaint(complaint)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
