public import Dialogue
import Glibc
public import Qualification
public import Sessions

/// Inputs without a terminal: the lines of a pipe or a file, one an answer, and what is listened to
/// beside them or alone.
public struct PipeSource: InputSource {
  /// Where the lines come from; nothing where the rep types none.
  private let descriptor: Int32?
  private let stream: (any HeardStream)?
  private let now: () -> Moment
  private var buffer = LineBuffer()
  private var heard: ArraySlice<Overheard> = []
  private var isAtEnd = false

  /// Makes a source of standard input, and of a stream where there is one; where the stream is all
  /// there is, standard input is left alone.
  public init(
    hearing stream: (any HeardStream)? = nil, alone: Bool = false, now: @escaping () -> Moment
  ) {
    self.init(descriptor: alone ? nil : 0, hearing: stream, now: now)
  }

  init(
    descriptor: Int32?, hearing stream: (any HeardStream)? = nil, now: @escaping () -> Moment
  ) {
    self.descriptor = descriptor
    self.stream = stream
    self.now = now
    isAtEnd = descriptor == nil
    if isAtEnd { stream?.stopAtEnd() }
  }

  /// The next line or utterance; `ended` after the last of both.
  public mutating func next(_ prompt: Prompt) -> Input {
    while true {
      if let line = buffer.next() ?? (isAtEnd ? buffer.rest() : nil) {
        return Input(.typed(line), at: now())
      }
      if heard.isEmpty, let stream { heard = stream.next(atMost: 64)[...] }
      switch heard.popFirst() {
      case .utterance(let speaker, let text):
        return Input(.heard(speaker: speaker, text: text), at: now())
      // Nobody waits at a terminal for what the stream does.
      case .notice: continue
      case nil: break
      }
      if isAtEnd, stream?.isOver ?? true { return Input(.ended, at: now()) }
      fill()
    }
  }

  /// Waits for more, and reads what there is of the lines.
  private mutating func fill() {
    var waiting = [
      pollfd(fd: isAtEnd ? -1 : descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stream?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&waiting, 2, stream?.patience ?? -1)
    guard waiting[0].revents != 0, let descriptor else { return }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    if count > 0 {
      buffer.add(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
      stream?.stopAtEnd()
    }
  }
}

/// Lets a write to a reader that is gone, or beyond a limit, fail rather than end the process.
public func ignoreBrokenPipes() {
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGPIPE, SIG_IGN)
}
