import BookStore
import Qualification

/// What is typed in lessons that are not done yet, in the folder of practices, so that a lesson that
/// was left goes on.
struct LessonLines {
  private let file: GrowingRecord
  /// What was typed in each lesson since it was begun.
  private var lines: [String: [String]] = [:]
  /// Why what was typed before can't be read; nothing where it can.
  private(set) var problem: String?

  private static let firstLine = "leadline lessons 1\n"

  /// Reads what was typed; what can't be read is left out.
  init(in practices: Book) {
    file = GrowingRecord("lessons.txt", in: practices)
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try file.contents()
    } catch {
      problem = error.message
      return
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")),
        let text = unescaped(line[(space + 1)...])
      else { continue }
      let name = String(decoding: line[..<space], as: UTF8.self)
      if text.hasPrefix(">") {
        lines[name, default: []].append(String(text.dropFirst(2)))
      } else {
        lines[name] = nil
      }
    }
  }

  /// The names of the lessons that were begun and not done.
  var begun: [String] { Array(lines.keys) }

  /// What was typed in a lesson.
  func lines(of name: String) -> [String] { lines[key(name)] ?? [] }

  /// Keeps a line of a lesson, on the disk when it returns.
  mutating func add(_ line: String, to name: String) throws {
    try append("\(key(name)) > \(escaped(line))\n")
    lines[key(name), default: []].append(line)
  }

  /// Keeps that a lesson was done, or is to begin again.
  mutating func finish(_ name: String) throws {
    guard lines[key(name)] != nil else { return }
    try append("\(key(name)) .\n")
    lines[key(name)] = nil
  }

  /// A name as it stands in the file, a word.
  private func key(_ name: String) -> String { escaped(name).replacing(" ", with: "-") }

  private func append(_ text: String) throws {
    try orStop {
      try file.add { bytes in
        if bytes.isEmpty { return LessonLines.firstLine + text }
        return (bytes.last == UInt8(ascii: "\n") ? "" : "\n") + text
      }
    }
  }
}
