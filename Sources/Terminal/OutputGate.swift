import Glibc

/// The one way by which bytes reach a terminal, standard output or standard error.
///
/// What a terminal would obey, or what would reorder or hide text, is shown instead of sent.
public struct OutputGate: Sendable {
  /// Why nothing more can be written; nothing while it works.
  public private(set) var failure: Failure?

  private let descriptor: Int32
  private let hasPlainLetters: Bool

  /// Why nothing more can be written.
  public enum Failure: Hashable, Sendable {
    /// Nobody reads any more, as behind `| head`.
    case readerGone
    /// The system refuses; why.
    case unwritable(String)
  }

  /// Makes the gate to a descriptor; with plain letters, where that is a terminal without others.
  public init(descriptor: Int32, hasPlainLetters: Bool = false) {
    self.descriptor = descriptor
    self.hasPlainLetters = hasPlainLetters
  }

  /// Writes a text and a line break; line breaks in it stand, everything else unsafe is escaped.
  public mutating func writeLine(_ text: String) {
    // By scalars: as a Character, "\r\n" is not a line break.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.map { line in
      hasPlainLetters ? plainText(of: String(line)) : OutputGate.escaped(String(line))
    }
    send(safe.joined(separator: "\n") + "\n")
  }

  /// Writes what has been escaped already, with the styles around it.
  mutating func send(_ text: String) { send(Array(text.utf8)) }

  /// Writes bytes as they are to what is no terminal, such as a file or a pipe; else what they show.
  public mutating func pass(_ bytes: [UInt8]) {
    if isatty(descriptor) == 0 {
      send(bytes)
    } else {
      writeLine(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Writes the bytes of what has been escaped already.
  mutating func send(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
        continue
      }
      let code = errno
      switch code {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, -1)
      case EPIPE:
        failure = .readerGone
        return
      default:
        failure = .unwritable(TerminalWording.unwritable(code))
        return
      }
    }
  }

  /// A text with everything that a terminal might obey made visible, and tabs as spaces.
  public static func escaped(_ text: String) -> String {
    if isPlainASCII(text) || text.unicodeScalars.allSatisfy({ isSafe($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        result += "    "
      } else if isSafe(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += escapedCode(of: scalar)
      }
    }
    return result
  }

  /// A scalar as its code, such as `\x1b` or `\u{202e}`.
  static func escapedCode(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    if scalar.value >= 256 { return "\\u{\(digits)}" }
    return "\\x" + (scalar.value < 16 ? "0" : "") + digits
  }

  /// Whether a scalar only shows itself: no control, no format, no separator of lines.
  static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if (32...126).contains(scalar.value) { return true }
    // Latin letters with marks, which are quickly told.
    if (0xC0...0x24F).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return false
    // Joiners hold emoji and letters of some scripts together; other formats hide or reorder.
    case .format: return scalar.value == 0x200D || scalar.value == 0x200C
    default: return true
    }
  }
}
