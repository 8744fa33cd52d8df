/// Bytes as they were read, cut into lines; any bytes are taken.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  /// The longest line, in bytes; more is cut into several.
  private static let limit = 1 << 20

  /// Whether nothing waits.
  var isEmpty: Bool { start == bytes.count }

  /// Adds bytes behind those that wait.
  mutating func add(_ more: some Sequence<UInt8>) {
    bytes += more
  }

  /// Forgets what waits.
  mutating func clear() {
    self = LineBuffer()
  }

  /// Takes the next line without its line break; nothing while it is not whole.
  mutating func next() -> String? {
    if let end = bytes[start...].firstIndex(of: 10) { return take(to: end, passing: 1) }
    if bytes.count - start > LineBuffer.limit { return take(to: endOfPiece, passing: 0) }
    return nil
  }

  /// Takes what waits behind the last line break; nothing where nothing does.
  mutating func rest() -> String? {
    isEmpty ? nil : take(to: bytes.count, passing: 0)
  }

  /// Where a line that is too long is cut: at its limit, but not inside a character.
  private var endOfPiece: Int {
    let end = start + LineBuffer.limit
    return (end - 3...end).last { bytes[$0] & 0xC0 != 0x80 } ?? end
  }

  private mutating func take(to end: Int, passing skipped: Int) -> String {
    var line = bytes[start..<end]
    if line.last == 13 { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    start = end + skipped
    if start > 1 << 16 {
      bytes.removeFirst(start)
      start = 0
    }
    return text
  }
}

extension String {
  /// Whether a line that is typed goes on in a new row: it ends in a backslash that itself has none
  /// before it.
  var goesOnInNewRow: Bool {
    unicodeScalars.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }
}
