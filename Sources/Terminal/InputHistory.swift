import Glibc

/// The lines that were typed in this and earlier calls, kept in a file of its own.
///
/// One line each, with `\\` and `\n` escaped; it is only appended to, and rewritten in one step
/// where it has grown long.
struct InputHistory {
  /// The lines, oldest first; of equal ones only the last.
  private(set) var lines: [String] = []

  private let path: String?
  private static let limit = 1000

  /// Reads the file; one that is not there, or can't be read, is an empty history.
  init(path: String?) {
    self.path = path
    guard let path, let text = InputHistory.read(path) else { return }
    let all = text.split(separator: "\n").map { InputHistory.unescaped($0) }
    var seen: Set<String> = []
    lines = all.reversed().filter { seen.insert($0).inserted }.prefix(InputHistory.limit).reversed()
    if all.count > 2 * InputHistory.limit { rewrite(path) }
  }

  /// Adds a line; a failure to keep it does not matter to the call.
  mutating func add(_ line: String) {
    guard !line.isEmpty else { return }
    lines.append(line)
    guard let path else { return }
    _ = InputHistory.write(
      InputHistory.escaped(line) + "\n", to: path, O_WRONLY | O_APPEND | O_CREAT)
  }

  private func rewrite(_ path: String) {
    let temporary = path + ".tmp"
    let text = lines.map { InputHistory.escaped($0) + "\n" }.joined()
    // Half a history must not take the place of a whole one.
    guard InputHistory.write(text, to: temporary, O_WRONLY | O_CREAT | O_TRUNC) else { return }
    _ = unsafe rename(temporary, path)
  }

  /// Writes to a file that only its owner may read; whether all of it was written.
  private static func write(_ text: String, to path: String, _ flags: Int32) -> Bool {
    let descriptor = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // A file that was there before may be open to others.
    fchmod(descriptor, mode_t(0o600))
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    return count == bytes.count
  }

  private static func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 8 << 20 {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escaped(_ line: String) -> String {
    var result = ""
    for character in line.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func unescaped(_ line: Substring) -> String {
    var result = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
