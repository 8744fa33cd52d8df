import CEditline
public import Dialogue
import Glibc
public import Qualification
public import Sessions

/// Inputs from a person at a terminal.
public struct TerminalSource: InputSource {
  private let editor: LineEditor
  private let output: Int32
  private let now: () -> Moment
  private var history: InputHistory
  private var display: ScreenDisplay
  private var lastStatus = ""

  /// Makes a source at standard input and output; nothing where a line can't be edited there.
  public init?(appearance: Appearance, historyPath: String?, now: @escaping () -> Moment) {
    self.init(
      appearance: appearance, historyPath: historyPath, input: 0, output: 1, now: now)
  }

  init?(
    appearance: Appearance, historyPath: String?, input: Int32, output: Int32,
    now: @escaping () -> Moment
  ) {
    guard appearance.canEdit, isatty(input) != 0, isatty(output) != 0 else { return nil }
    history = InputHistory(path: historyPath)
    guard
      let editor = LineEditor(
        input: input, output: output, appearance: appearance, remembering: history.lines)
    else { return nil }
    self.editor = editor
    self.output = output
    self.now = now
    display = ScreenDisplay(appearance: appearance, descriptor: output)
  }

  /// Waits for the next line; Ctrl-C interrupts, Ctrl-D on an empty line ends.
  public mutating func next(_ prompt: Prompt) -> Input {
    var status = prompt.status
    // Where the row is too short, the core criteria stand and the count goes.
    if width(of: status.text) > Int(ceditline_columns(output)) { _ = status.spans.popLast() }
    if !status.text.isEmpty, status.text != lastStatus { display.show([status]) }
    lastStatus = status.text
    switch editor.read(prompt) {
    case .line(let line):
      // A yes or no is nothing to recall.
      if !line.isEmpty, !prompt.openings.isEmpty {
        history.add(line)
        editor.remember(line)
      }
      return Input(.typed(line), at: now())
    case .interrupted: return Input(.interrupted, at: now())
    case .ended: return Input(.ended, at: now())
    case .departed: return Input(.departed, at: now())
    }
  }
}

/// Inputs from lines of standard input: a pipe, a file, or a terminal where nothing is redrawn.
public struct PipeSource: InputSource {
  private let descriptor: Int32
  private let now: () -> Moment
  private let asks: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var gate: OutputGate
  private var lastStatus = ""

  /// The longest line that is read, in bytes; more is cut into several.
  private static let limit = 1 << 20

  /// Makes a source of standard input; with `asking`, labels and status are written before each
  /// line, in words and without redrawing.
  public init(asking: Bool = false, now: @escaping () -> Moment) {
    self.init(descriptor: 0, asking: asking, now: now)
  }

  init(
    descriptor: Int32, asking: Bool, output: Int32 = 1, now: @escaping () -> Moment
  ) {
    self.descriptor = descriptor
    gate = OutputGate(descriptor: output)
    self.now = now
    asks = asking
    if asking { _ = ceditline_catch_signals() }
  }

  /// The next line; `ended` after the last.
  public mutating func next(_ prompt: Prompt) -> Input {
    if asks { ask(prompt) }
    while true {
      if let end = buffer[start...].firstIndex(of: 10) {
        return Input(.typed(take(to: end, 1)), at: now())
      }
      if buffer.count - start > PipeSource.limit {
        return Input(.typed(take(to: endOfPiece(), 0)), at: now())
      }
      if isAtEnd {
        if start < buffer.count { return Input(.typed(take(to: buffer.count, 0)), at: now()) }
        return Input(.ended, at: now())
      }
      if let signal = fill(prompt) { return Input(signal, at: now()) }
    }
  }

  private mutating func ask(_ prompt: Prompt) {
    let status = prompt.status.text
    if !status.isEmpty, status != lastStatus { gate.writeLine("status: " + status) }
    lastStatus = status
    let rating = prompt.rating.text
    if !rating.isEmpty { gate.writeLine("rating: " + rating) }
    gate.send(OutputGate.escaped(prompt.label))
  }

  /// Where a line that is too long is cut: at its limit, but not inside a character.
  private func endOfPiece() -> Int {
    let end = start + PipeSource.limit
    return (end - 3...end).last { buffer[$0] & 0xC0 != 0x80 } ?? end
  }

  private mutating func take(to end: Int, _ skipped: Int) -> String {
    var bytes = buffer[start..<end]
    if bytes.last == 13 { bytes.removeLast() }
    let line = String(decoding: bytes, as: UTF8.self)
    start = end + skipped
    if start > 1 << 16 {
      buffer.removeFirst(start)
      start = 0
    }
    return line
  }

  /// Reads more; gives what it means where something else came instead.
  private mutating func fill(_ prompt: Prompt) -> Input.Content? {
    // Waits for both, so that a signal that came before the wait is not missed.
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: asks ? ceditline_wake_descriptor() : -1, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&waiting, 2, -1)
    if asks, let content = obey(ceditline_take_signals(), prompt) { return content }
    if waiting[0].revents == 0 { return nil }
    let isHungUp = Int32(waiting[0].revents) & POLLHUP != 0
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    if count > 0 {
      buffer += bytes[..<count]
    } else if count < 0, errno == EINTR || errno == EAGAIN {
      return nil
    } else if asks, isHungUp || count < 0 {
      // The terminal is gone: the call is left, not ended.
      return .departed
    } else {
      isAtEnd = true
    }
    return nil
  }

  /// Acts on signals; gives the input that they are.
  private mutating func obey(_ signals: Int32, _ prompt: Prompt) -> Input.Content? {
    if signals & CEDITLINE_STOP != 0 { return .departed }
    if signals & CEDITLINE_INTERRUPT != 0 {
      gate.send("\n")
      buffer = []
      start = 0
      return .interrupted
    }
    if signals & CEDITLINE_SUSPEND != 0 {
      ceditline_suspend()
      gate.send("\n" + OutputGate.escaped(prompt.label))
    }
    return nil
  }
}

/// Lets a write to a reader that is gone, or beyond a limit, fail rather than end the process.
public func ignoreBrokenPipes() {
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGPIPE, SIG_IGN)
}
