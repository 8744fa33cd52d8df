public import Dialogue
import Glibc
public import Qualification
public import Sessions

/// Inputs from lines of standard input, a pipe or a file: one line is one answer.
public struct PipeSource: InputSource {
  private let descriptor: Int32
  private let now: () -> Moment
  private var buffer = LineBuffer()
  private var isAtEnd = false

  /// Makes a source of standard input.
  public init(now: @escaping () -> Moment) {
    self.init(descriptor: 0, now: now)
  }

  init(descriptor: Int32, now: @escaping () -> Moment) {
    self.descriptor = descriptor
    self.now = now
  }

  /// The next line; `ended` after the last.
  public mutating func next(_ prompt: Prompt) -> Input {
    while true {
      if let line = buffer.next() ?? (isAtEnd ? buffer.rest() : nil) {
        return Input(.typed(line), at: now())
      }
      if isAtEnd { return Input(.ended, at: now()) }
      fill()
    }
  }

  private mutating func fill() {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    if count > 0 {
      buffer.add(bytes[..<count])
    } else if count < 0, errno == EAGAIN {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = unsafe poll(&waiting, 1, -1)
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}

/// Lets a write to a reader that is gone, or beyond a limit, fail rather than end the process.
public func ignoreBrokenPipes() {
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGPIPE, SIG_IGN)
}
