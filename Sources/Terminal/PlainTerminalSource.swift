import CEditline
public import Dialogue
import Glibc
public import Qualification
public import Sessions

/// Inputs from a person at a terminal on which nothing is redrawn.
///
/// That is one that can't move its cursor, or that is read aloud; it edits the line itself.
public struct PlainTerminalSource: InputSource {
  private let input: Int32
  private let now: () -> Moment
  private let appearance: Appearance
  private let lookout: Lookout
  private var buffer = LineBuffer()
  private var isAtEnd = false
  private var gate: OutputGate
  private var display: ScreenDisplay
  private let isReadAloud: Bool
  private var lastStatus = ""
  private var lastRating = ""

  /// How many bytes a terminal takes that edits rows itself; it drops what comes behind (termios(3)).
  private static let rowLimit = 4095

  /// Makes a source at standard input and an output.
  ///
  /// `lookout` says what is looked for while a line is awaited.
  public init(
    appearance: Appearance, input: Int32 = 0, output: Int32 = 1, lookout: Lookout = Lookout(),
    now: @escaping () -> Moment
  ) {
    self.input = input
    self.now = now
    self.appearance = appearance
    self.lookout = lookout
    gate = OutputGate(descriptor: output, hasPlainLetters: appearance.hasPlainLetters)
    display = ScreenDisplay(appearance: appearance, output: output)
    isReadAloud = appearance.isAccessible
    // A paste is read in another state of the terminal.
    ceditline_save_terminal(input)
    _ = ceditline_catch_signals()
  }

  /// Waits for the next line; an earlier answer that is edited stands where nothing is typed.
  public mutating func next(_ prompt: Prompt) -> Input {
    next(prompt) { _ in Interjection([], prompt) }
  }

  /// Waits for the next line, and shows what is heard meanwhile.
  public mutating func next(_ prompt: Prompt, hearing: ([Input]) -> Interjection) -> Input {
    // What was typed before the question appeared are lines of their own, and no paste.
    let isTypedAhead = !buffer.isEmpty || isReadable(within: 0)
    ask(prompt)
    var rows: [String] = []
    while true {
      switch nextRow(prompt, isTypedAhead: isTypedAhead, hearing) {
      case .typed(let row) where row.goesOnInNewRow:
        rows.append(String(row.dropLast()))
        gate.send(TerminalWording.nextRow)
      case .typed(let row):
        let line = (rows + [row]).joined(separator: "\n")
        if endsTalk(line) { display.show(lookout.hearTheRest(at: now(), prompt, hearing)) }
        return Input(.typed(line.isEmpty ? prompt.prefill : line), at: now())
      case let content: return Input(content, at: now())
      }
    }
  }

  private mutating func ask(_ prompt: Prompt) {
    // To whoever listens, each answer's echo has said it, and `/facts` says it again.
    let status = isReadAloud ? "" : prompt.status.spoken
    if !status.isEmpty, status != lastStatus {
      gate.writeLine(TerminalWording.labelled("status", status))
    }
    lastStatus = status
    let rating = prompt.rating.spoken
    if !rating.isEmpty, rating != lastRating {
      gate.writeLine(TerminalWording.labelled("rating", rating))
    }
    lastRating = rating
    if !prompt.prefill.isEmpty { gate.writeLine(TerminalWording.earlierAnswer(prompt.prefill)) }
    gate.send(label(of: prompt))
  }

  private func label(of prompt: Prompt) -> String {
    let label = appearance.safe(prompt.label)
    return isReadAloud && label.hasSuffix("> ") ? label.dropLast(2) + ": " : label
  }

  // MARK: Rows

  /// The next row that is typed, or several that were pasted at once.
  private mutating func nextRow(
    _ prompt: Prompt, isTypedAhead: Bool, _ hearing: ([Input]) -> Interjection
  ) -> Input.Content {
    var rows: [String] = []
    while true {
      while let row = buffer.next() {
        if row.utf8.count >= PlainTerminalSource.rowLimit {
          display.show([Line(TerminalWording.rowMayBeCut, .warning)])
        }
        if rows.isEmpty, isTypedAhead || row.hasPrefix("/") && !row.hasPrefix("/note ") {
          return .typed(row)
        }
        rows.append(row)
      }
      if isAtEnd, let rest = buffer.rest() {
        rows.append(rest)
        isAtEnd = false
      }
      if !rows.isEmpty {
        if !isAtEnd, isReadable(within: 10) {
          takePaste()
          continue
        }
        // The last row of a paste may wait for its line break.
        if buffer.isEmpty {
          return .typed(rows.count == 1 ? rows[0] : pastedText(rows.joined(separator: "\n")))
        }
      }
      if isAtEnd {
        // At a terminal each Ctrl-D is an end of its own: it answers no question that comes later.
        isAtEnd = false
        gate.send("\n")
        return .ended
      }
      if let content = waitForMore(prompt, hearing) { return content }
    }
  }

  /// Reads all that was pasted: the row without a line break too, which the terminal keeps back
  /// as long as it edits rows itself.
  private mutating func takePaste() {
    var state = termios()
    guard unsafe tcgetattr(input, &state) == 0 else {
      read()
      return
    }
    let edits = state
    state.c_lflag &= ~tcflag_t(ICANON)
    _ = unsafe tcsetattr(input, TCSANOW, &state)
    while isReadable(within: 10), read() == .bytes {}
    var edited = edits
    _ = unsafe tcsetattr(input, TCSANOW, &edited)
  }

  private enum Result { case bytes, nothing, failure }

  @discardableResult
  private mutating func read() -> Result {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Glibc.read(input, $0.baseAddress, $0.count)
    }
    if count > 0 {
      buffer.add(bytes[..<count])
      return .bytes
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .failure }
    isAtEnd = true
    return .failure
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, milliseconds) > 0 && Int32(waiting.revents) & POLLIN != 0
  }

  /// Waits for more of the line; gives what it means where something else came instead.
  private mutating func waitForMore(
    _ prompt: Prompt, _ hearing: ([Input]) -> Interjection
  ) -> Input.Content? {
    // Waits for both, so that a signal that came before the wait is not missed.
    var waiting = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ceditline_wake_descriptor(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: lookout.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&waiting, 3, lookout.patience)
    if let content = obey(ceditline_take_signals(), prompt) { return content }
    // The terminal edits the row: whether one has been begun is not known, so the question stays.
    let heard = lookout.listen(at: now(), whileTyping: true, prompt, hearing)
    let lines = lookout.lines() + (heard?.lines ?? [])
    if !lines.isEmpty {
      gate.send("\n")
      display.show(lines)
      gate.send(label(of: prompt))
    }
    if waiting[0].revents == 0 { return nil }
    // The terminal is gone: the call is left, not ended.
    let isHungUp = Int32(waiting[0].revents) & POLLHUP != 0
    if read() == .failure, isHungUp || !isAtEnd { return .departed }
    return nil
  }

  /// Acts on signals; gives the input that they are.
  private mutating func obey(_ signals: Int32, _ prompt: Prompt) -> Input.Content? {
    if signals & CEDITLINE_STOP != 0 { return .departed }
    if signals & CEDITLINE_INTERRUPT != 0 {
      gate.send("\n")
      buffer.clear()
      return .interrupted
    }
    if signals & CEDITLINE_SUSPEND != 0 {
      ceditline_suspend()
      gate.send("\n" + label(of: prompt))
    }
    return nil
  }
}
