import Glibc

/// A text file that another program writes, read as it grows.
final class GrowingText {
  /// What looking at the file brought.
  enum Finding {
    /// Bytes behind those read before.
    case bytes(ArraySlice<UInt8>)
    /// The file is shorter than what was read of it, or another text: it is read from its start.
    case cutShort
    /// Another file stands at its path, and this one has come to its end.
    case replaced
    case nothing
  }

  private var descriptor: Int32
  private let path: String
  /// How many bytes were read, and the last of them, by which a text that was written over is known.
  private var position = 0
  private var tail: [UInt8] = []
  private var changed: Int64?
  /// When another file was first seen at the path, or this one grew after that.
  private var replacedSince: Int?

  private static let tailLength = 64
  /// Whoever writes may still have the old file open for a moment after it was replaced.
  private static let patience = 250

  /// Reads what is open already, and closes it.
  init(_ descriptor: Int32, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Hands over what is open.
  func release() -> Int32 {
    defer { descriptor = -1 }
    return descriptor
  }

  /// What the file is.
  func status() throws(FileFailure) -> FileStatus { try openStatus(of: descriptor, path) }

  /// Looks for what is new.
  func next() throws(FileFailure) -> Finding {
    let now = try status()
    if now.size < position { return beginAgain() }
    if now.changed != changed {
      changed = now.changed
      if try read(tail.count, at: position - tail.count) != tail { return beginAgain() }
    }
    let bytes = try read(1 << 16, at: position)
    if !bytes.isEmpty {
      position += bytes.count
      tail = (tail + bytes).suffix(GrowingText.tailLength)
      // There may be more, written in the same instant.
      changed = nil
      if replacedSince != nil { replacedSince = milliseconds() }
      return .bytes(bytes[...])
    }
    return try hasMadeRoom(now) ? .replaced : .nothing
  }

  private func beginAgain() -> Finding {
    position = 0
    tail = []
    changed = nil
    return .cutShort
  }

  /// Whether another file has stood at the path long enough.
  private func hasMadeRoom(_ now: FileStatus) throws(FileFailure) -> Bool {
    guard let there = try statusBehindLinks(of: path), !there.isSameFile(as: now) else {
      replacedSince = nil
      return false
    }
    let since = replacedSince ?? milliseconds()
    replacedSince = since
    return milliseconds() - since >= GrowingText.patience
  }

  private func read(_ count: Int, at offset: Int) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try readDescriptor(descriptor, into: &bytes, at: offset, path)
    bytes.removeLast(count - got)
    return bytes
  }
}

/// Milliseconds of a clock that nobody sets.
func milliseconds() -> Int {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
