import Glibc
import Qualification
import Records
public import Sessions

/// The file of the lines that were typed, apart from the book: each with its question and a tab
/// before it, and line breaks escaped.
///
/// It is only appended to, a line on the disk before `add` returns, and put in order in one step
/// where it has grown long; both under a lock, so that two calls at once lose none of their lines. A
/// call never waits for the lock for long: without it nothing is put in order.
public struct HistoryFile: LineHistory {
  /// The lines, oldest first; of equal ones at one question only the last.
  public private(set) var lines: [PastLine] = []

  /// Why the file can't be read, as one sentence; nothing where it can, or is not there yet.
  public private(set) var problem: String?

  private let path: String

  /// How many lines are kept.
  static let limit = 2000
  private static let sizeLimit = 8 << 20
  /// How long the lock is waited for, in milliseconds.
  private static let patience = 100

  /// Reads the file; one that can't be read is an empty history, and is left as it is.
  public init(at path: String) {
    self.path = path
    guard (try? status(of: path)) != nil else { return }
    do throws(FileProblem) {
      let (lines, count) = try read()
      self.lines = lines
      if count > 2 * HistoryFile.limit { try? putInOrder() }
    } catch {
      problem = BookWording.noHistory(error)
    }
  }

  /// Adds a line; a failure to keep it does not matter to the call.
  public mutating func add(_ line: PastLine) {
    guard !line.text.isEmpty, lines.last != line else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > 2 * HistoryFile.limit { lines.removeFirst(HistoryFile.limit) }
    if problem == nil { try? append(HistoryFile.text(of: line)) }
  }

  /// The newest lines of the file, of equal ones the last, and how many are in it.
  private func read() throws(FileProblem) -> (lines: [PastLine], count: Int) {
    let bytes = try readBytes(at: path, limit: HistoryFile.sizeLimit)
    let all = bytes.split(separator: UInt8(ascii: "\n")).compactMap { HistoryFile.line($0) }
    var seen: Set<PastLine> = []
    let newest = all.reversed().filter { seen.insert($0).inserted }.prefix(HistoryFile.limit)
    return (newest.reversed(), all.count)
  }

  private func append(_ text: String) throws(FileFailure) {
    // Without the lock the line is added all the same.
    guard let lock = try? OpenFile(path + ".lock", flags: lockFlags) else {
      return try write(text)
    }
    _ = try? lock.lock(waitingAtMost: HistoryFile.patience)
    try write(text)
    _ = lock.descriptor
  }

  private func write(_ text: String) throws(FileFailure) {
    let file = try OpenFile(path, flags: O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK)
    // A file that was there before may be open to others.
    try file.closeToOthers()
    try file.write(Array(text.utf8))
    try file.syncContents()
  }

  /// Leaves the newest lines in the file; what another call added since it was read is among them.
  mutating func putInOrder() throws {
    let lock = try OpenFile(path + ".lock", flags: lockFlags)
    guard try lock.lock(waitingAtMost: HistoryFile.patience) else { return }
    lines = try read().lines
    try replaceText(at: path, with: lines.map { HistoryFile.text(of: $0) }.joined())
    _ = lock.descriptor
  }

  private static func text(of line: PastLine) -> String {
    "\(escaped(line.topic?.rawValue ?? ""))\t\(escaped(line.text))\n"
  }

  private static func line(_ stored: ArraySlice<UInt8>) -> PastLine? {
    let tab = stored.firstIndex(of: UInt8(ascii: "\t"))
    let topic = tab.flatMap { unescaped(stored[..<$0]) } ?? ""
    guard let text = unescaped(stored[(tab.map { $0 + 1 } ?? stored.startIndex)...]),
      !text.isEmpty
    else { return nil }
    return PastLine(text, topic: topic.isEmpty ? nil : QuestionID(rawValue: topic))
  }
}
