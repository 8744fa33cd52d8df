import CEditline
import Dialogue
import Glibc

/// How long the rest of a paste is awaited, in milliseconds.
private let endOfPastePatience: Int32 = 3000

// Where the keys come from: the terminal, what was typed ahead, and signals that end a line.

extension LineEditor {
  /// Gives libedit its next key.
  func nextKey(_ key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    if endsLine {
      unsafe key?.pointee = CEDITLINE_KEY_END
      return 1
    }
    guard let next = awaitedKey() else { return -1 }
    switch next {
    case .character(let scalar): unsafe key?.pointee = wchar_t(bitPattern: scalar.value)
    case .lineBreak: unsafe key?.pointee = CEDITLINE_KEY_BREAK
    case .movement(let movement):
      unsafe key?.pointee = CEDITLINE_KEY_MOVEMENT + wchar_t(movement.rawValue)
    case .paste(let text):
      insertions.append(text)
      unsafe key?.pointee = CEDITLINE_KEY_INSERT
    }
    return 1
  }

  /// Waits for the next key, with the hint behind the line meanwhile; nothing where the line is
  /// given up.
  func awaitedKey() -> KeyDecoder.Key? {
    if reason != nil { return nil }
    if let key = keys.popFirst() { return key }
    showHint()
    while keys.isEmpty {
      guard waitForInput() else { return nil }
    }
    hideHint()
    return keys.popFirst()
  }

  /// Takes over what was typed while nobody read: lines typed ahead, and never one paste.
  func takeTypedAhead() {
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&waiting, 1, 0) > 0, Int32(waiting.revents) & POLLIN != 0 {
      guard case .bytes(let bytes) = readBytes() else { return }
      keys += decoder.take(bytes)
    }
  }

  // MARK: Hints

  /// Shows the hint behind the line without moving the cursor.
  private func showHint() {
    let hint = hint
    hintColumns = width(of: hint)
    if hintColumns > 0 { gate.send("\u{1B}7" + appearance.styled(hint, .hint) + "\u{1B}8") }
  }

  /// Takes the hint away; what stands at the right stays.
  private func hideHint() {
    if hintColumns > 0 {
      gate.send("\u{1B}7" + String(repeating: " ", count: hintColumns) + "\u{1B}8")
    }
    hintColumns = 0
  }

  // MARK: Waiting

  /// Waits until there is a key or a signal; false where the line is given up.
  private func waitForInput() -> Bool {
    var waiting = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ceditline_wake_descriptor(), events: Int16(POLLIN), revents: 0),
      // Until a paste is whole, nothing else ends the wait for its end.
      pollfd(fd: decoder.isPasting ? -1 : lookout.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&waiting, 3, decoder.isPasting ? endOfPastePatience : lookout.patience)
    let signals = ceditline_take_signals()
    if signals != 0 {
      hideHint()
      if !handle(signals) { return false }
      showHint()
    }
    let lines = lookout.lines()
    if !lines.isEmpty {
      showAbove(lines)
      showHint()
    }
    if waiting[0].revents == 0 {
      if hear() { showHint() }
      // The end of a paste was lost: what there is of it is shown.
      if signals == 0, decoder.isPasting { keys += decoder.finishPaste() }
      return true
    }
    switch readBytes() {
    case .bytes(let bytes): take(bytes)
    case .nothing: break
    case .end where Int32(waiting[0].revents) & POLLHUP == 0:
      // Ctrl-D typed a moment before the editor took the terminal over comes as an end of file.
      hideHint()
      gate.send("\n")
      reason = .ended
      return false
    case .end, .failure:
      reason = .departed
      return false
    }
    return true
  }

  /// Takes bytes that came while a key was awaited; a paste that the terminal does not mark comes
  /// in one piece, or in several at once.
  private func take(_ read: ArraySlice<UInt8>) {
    var bytes = read
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    // A key that sends a sequence may come in two pieces over a slow line.
    while bytes.last == KeyDecoder.escape, unsafe poll(&waiting, 1, 25) > 0,
      case .bytes(let more) = readBytes()
    {
      bytes += more
    }
    var burst = decoder.take(bytes)
    var size = bytes.count
    if burst.contains(where: \.isPaste) { marksPastes = true }
    // Where pastes are marked, or the line is a command, all else is typed.
    if marksPastes || burst.contains(where: \.endsLine) && !takesNote {
      keys += burst
      return
    }
    while burst.holdsUnmarkedPaste || size >= 512, unsafe poll(&waiting, 1, 10) > 0,
      case .bytes(let more) = readBytes()
    {
      size = more.count
      burst += decoder.take(more)
    }
    keys += burst.joiningUnmarkedPaste
  }

  /// What reading the terminal brought.
  private enum Bytes {
    case bytes(ArraySlice<UInt8>)
    case nothing, end, failure
  }

  private func readBytes() -> Bytes {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(input, $0.baseAddress, $0.count)
    }
    if count > 0 { return .bytes(buffer[..<count]) }
    if count == 0 { return .end }
    return errno == EINTR || errno == EAGAIN ? .nothing : .failure
  }

  /// Acts on signals; false where the line is given up.
  private func handle(_ signals: Int32) -> Bool {
    let ends = signals & (CEDITLINE_STOP | CEDITLINE_INTERRUPT) != 0
    if ends, signals & CEDITLINE_RESIZE != 0 { ceditline_resize() }
    if signals & CEDITLINE_STOP != 0 {
      leaveLine()
      reason = .departed
      return false
    }
    if signals & CEDITLINE_INTERRUPT != 0 {
      if isSearching {
        // As Ctrl-G does it: the line from before is there again.
        keys = [.character("\u{7}")]
        return true
      }
      let isUntouched = isEmpty && !decoder.isPasting
      leaveLine(saying: "^C")
      // A paste whose end never came is given up with the line.
      keys = []
      decoder.forget()
      reason = isUntouched ? .interrupted : .dropped
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
}
