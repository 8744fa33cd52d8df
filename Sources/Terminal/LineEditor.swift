import CEditline
import Dialogue
import Glibc

/// Edits one line at a time on a terminal, with history, completion and a right-hand prompt.
///
/// There is one a process, as libedit keeps its state for the process; it belongs to one thread.
final class LineEditor {
  /// How reading a line ended.
  enum Outcome: Hashable {
    case line(String)
    case interrupted, ended, departed
  }

  private let input: Int32
  private let output: Int32
  private let appearance: Appearance
  private var gate: OutputGate
  private var decoder = KeyDecoder()
  private var keys: [KeyDecoder.Key] = []
  private var reason: Outcome?
  private var prompt = Prompt(label: "")

  /// Opens the editor on a terminal; nothing where that is not possible.
  init?(input: Int32, output: Int32, appearance: Appearance, remembering lines: [String]) {
    self.input = input
    self.output = output
    self.appearance = appearance
    gate = OutputGate(descriptor: output)
    ceditline_use_utf8()
    ceditline_save_terminal(input)
    guard ceditline_catch_signals() != 0 else { return nil }
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    let isOpen = unsafe ceditline_open(
      input, output, context,
      { context, key in unsafe LineEditor.at(context)?.nextKey(key) ?? -1 },
      { context in unsafe LineEditor.at(context)?.complete() ?? CEDITLINE_ERROR })
    guard isOpen != 0 else { return nil }
    for line in lines { remember(line) }
  }

  deinit {
    markPastes(false)
    ceditline_close()
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  }

  /// Adds a line to what the up-arrow recalls.
  func remember(_ line: String) {
    unsafe wide(line).withUnsafeBufferPointer { unsafe ceditline_remember($0.baseAddress) }
  }

  /// Reads a line below a prompt.
  func read(_ prompt: Prompt) -> Outcome {
    self.prompt = prompt
    reason = nil
    setPrompt()
    if !prompt.prefill.isEmpty { keys.insert(.paste(prompt.prefill), at: 0) }
    markPastes(true)
    defer { markPastes(false) }
    // Before the prompt appears: keys typed upon it must not meet the terminal's own editing.
    ceditline_prepare_terminal(1)
    var line: UnsafePointer<wchar_t>?
    let count = unsafe ceditline_read(&line)
    if let reason { return reason }
    guard let line = unsafe line, count > 0 else {
      gate.send("\n")
      return .ended
    }
    var text = unsafe text(UnsafeBufferPointer(start: line, count: Int(count)))
    while text.hasSuffix("\n") || text.hasSuffix("\r") { text.removeLast() }
    return .line(text)
  }

  /// Has the terminal mark pastes, so that a line break in one does not send half an answer.
  private func markPastes(_ isOn: Bool) {
    guard appearance.canEdit else { return }
    gate.send(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    ceditline_note_marked_pastes(isOn ? output : -1)
  }

  private func setPrompt() {
    let label = OutputGate.escaped(prompt.label)
    let left =
      appearance.hasStyles ? "\u{1}\u{1B}[1m\u{1}\(bodyOf(label))\u{1}\u{1B}[0m\u{1} " : label
    let columns = Int(ceditline_columns(output))
    let rating = prompt.rating.spans.map { OutputGate.escaped($0.text) }.joined()
    let fits = width(of: label) + width(of: rating) + 20 < columns
    unsafe wide(left).withUnsafeBufferPointer { left in
      unsafe wide(fits ? rating : "").withUnsafeBufferPointer { right in
        unsafe ceditline_set_prompt(left.baseAddress, right.baseAddress)
      }
    }
  }

  /// The label without the space at its end, which has to stand outside the style.
  private func bodyOf(_ label: String) -> String {
    label.hasSuffix(" ") ? String(label.dropLast()) : label
  }

  // MARK: Keys

  /// Gives libedit its next key; waits for the terminal and for signals.
  private func nextKey(_ key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    while keys.isEmpty {
      guard waitForInput() else { return -1 }
    }
    switch keys.removeFirst() {
    case .character(let scalar): unsafe key?.pointee = wchar_t(bitPattern: scalar.value)
    case .paste(let text):
      unsafe wide(text).withUnsafeBufferPointer {
        unsafe ceditline_set_insertion($0.baseAddress)
      }
      unsafe key?.pointee = CEDITLINE_KEY_INSERT
    }
    return 1
  }

  /// Waits until there is a key or a signal; false where the line is given up.
  private func waitForInput() -> Bool {
    var waiting = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ceditline_wake_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&waiting, 2, -1)
    let signals = ceditline_take_signals()
    if signals != 0, !handle(signals) { return false }
    guard waiting[0].revents != 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(input, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    guard count > 0 else {
      // Ctrl-D typed a moment before the editor took the terminal over comes as an end of file.
      let isGone = count < 0 || Int32(waiting[0].revents) & POLLHUP != 0
      if !isGone { gate.send("\n") }
      reason = isGone ? .departed : .ended
      return false
    }
    keys += decoder.take(buffer[..<count])
    return true
  }

  /// Acts on signals; false where the line is given up.
  private func handle(_ signals: Int32) -> Bool {
    if signals & CEDITLINE_STOP != 0 {
      leaveLine()
      reason = .departed
      return false
    }
    if signals & CEDITLINE_INTERRUPT != 0 {
      gate.send("^C")
      leaveLine()
      // A paste whose end never came is given up with the line.
      keys = []
      decoder = KeyDecoder()
      reason = .interrupted
      return false
    }
    if signals & CEDITLINE_SUSPEND != 0 {
      leaveLine()
      markPastes(false)
      ceditline_prepare_terminal(0)
      ceditline_suspend()
      ceditline_prepare_terminal(1)
      markPastes(true)
      ceditline_resize()
      ceditline_refresh()
    } else if signals & CEDITLINE_CONTINUE != 0 {
      ceditline_prepare_terminal(0)
      ceditline_prepare_terminal(1)
      // Whoever had the terminal meanwhile may have ended the marks.
      markPastes(true)
      redraw()
    } else if signals & CEDITLINE_RESIZE != 0 {
      redraw()
    }
    return true
  }

  /// Goes below the line that is edited.
  private func leaveLine() {
    let below = rows().last - rows().cursor
    gate.send(String(repeating: "\n", count: below + 1) + "\r")
  }

  private func redraw() {
    let up = rows().cursor
    gate.send("\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J")
    ceditline_resize()
    setPrompt()
    ceditline_refresh()
  }

  /// The rows below the prompt's on which the cursor and the end of the line stand.
  private func rows() -> (cursor: Int, last: Int) {
    let columns = max(1, Int(ceditline_columns(output)))
    let (line, cursor) = current()
    var used = width(of: prompt.label)
    var row = 0
    var cursorRow = 0
    for (index, scalar) in line.unicodeScalars.enumerated() {
      if index == cursor { cursorRow = row }
      let size = scalar.value < 32 ? 2 : width(of: scalar)
      if used + size > columns {
        row += 1
        used = 0
      }
      used += size
      if used >= columns {
        row += 1
        used = 0
      }
    }
    if cursor >= line.unicodeScalars.count { cursorRow = row }
    return (cursorRow, row)
  }

  // MARK: Completion

  /// The line as it stands, and the cursor's place in it.
  private func current() -> (String, Int) {
    var start: UnsafePointer<wchar_t>?
    var cursor: UnsafePointer<wchar_t>?
    var end: UnsafePointer<wchar_t>?
    unsafe ceditline_line(&start, &cursor, &end)
    guard let start = unsafe start, let cursor = unsafe cursor, let end = unsafe end else {
      return ("", 0)
    }
    let line = unsafe text(UnsafeBufferPointer(start: start, count: end - start))
    return (line, unsafe cursor - start)
  }

  private func complete() -> Int32 {
    let (line, cursor) = current()
    let isAtEnd = cursor == line.unicodeScalars.count
    guard isAtEnd else { return fail() }
    if let choice = completion(ofChoice: line, prompt.choices) {
      replace(line, by: choice)
      return CEDITLINE_REFRESH
    }
    let (stem, candidates) = completions(of: line, prompt.openings)
    guard let first = candidates.first else { return fail() }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if candidates.count == 1 || common.count > stem.count {
      insert(String(common.dropFirst(stem.count)) + (candidates.count == 1 ? " " : ""))
      return CEDITLINE_REFRESH
    }
    leaveLine()
    var display = ScreenDisplay(appearance: appearance, descriptor: output)
    display.show([Line("  " + candidates.joined(separator: "  "), .hint)])
    ceditline_refresh()
    return CEDITLINE_NORMAL
  }

  private func fail() -> Int32 {
    ceditline_beep()
    return CEDITLINE_NORMAL
  }

  private func insert(_ text: String) {
    unsafe wide(text).withUnsafeBufferPointer { _ = unsafe ceditline_insert($0.baseAddress) }
  }

  private func replace(_ line: String, by text: String) {
    ceditline_delete(Int32(clamping: line.unicodeScalars.count))
    insert(text)
  }

  // MARK: Text

  /// A text as wide characters with a zero at the end.
  private func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  private func text(_ wide: UnsafeBufferPointer<wchar_t>) -> String {
    var text = ""
    for index in wide.indices {
      let value = unsafe UInt32(bitPattern: wide[index])
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return text
  }
}
