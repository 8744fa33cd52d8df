import CEditline
import Dialogue
import Glibc
import Qualification

/// Edits one line at a time on a terminal, with history, completion, hints and a right-hand prompt.
///
/// There is one a process, as libedit keeps its state for the process; it belongs to one thread.
final class LineEditor {
  /// How reading a line ended.
  enum Outcome: Hashable {
    case line(String)
    /// Ctrl-C dropped what was typed; on an empty line it interrupts.
    case dropped
    case interrupted, ended, departed
  }

  /// What is looked for while a line is awaited.
  let lookout: Lookout

  /// Takes what is heard while a line is awaited; it is told whether one has been begun.
  var hearing: ((Bool) -> Heard?)?

  /// What was heard: lines to show above the one that is typed, the prompt from then on, and the
  /// history that the up-arrow recalls there.
  struct Heard {
    var lines: [Line]
    var prompt: Prompt
    var history: Int32
  }

  let input: Int32
  let output: Int32
  let appearance: Appearance
  var gate: OutputGate
  var keys: ArraySlice<KeyDecoder.Key> = []
  var decoder = KeyDecoder()
  var reason: Outcome?
  var prompt = Prompt(label: "")
  /// Every line typed before, oldest first, as the search goes through them.
  var past: [String] = []
  /// The texts that wait for the key which inserts them.
  var insertions: ArraySlice<String> = []
  /// Whether the line is done, and libedit is to end it with its next key.
  var endsLine = false
  /// The label as it stands on the screen, for where the cursor is.
  var label = ""
  var isSearching = false
  /// Whether the terminal has marked a paste: then nothing else is one.
  var marksPastes = false
  /// The columns that the hint on the screen takes.
  var hintColumns = 0
  /// The columns for which the line on the screen was laid out.
  var drawnColumns = 80

  /// Opens the editor on a terminal; nothing where that is not possible.
  init?(
    input: Int32, output: Int32, appearance: Appearance, lookout: Lookout = Lookout()
  ) {
    self.lookout = lookout
    self.input = input
    self.output = output
    self.appearance = appearance
    gate = OutputGate(descriptor: output)
    ceditline_use_utf8()
    ceditline_save_terminal(input)
    guard ceditline_catch_signals() != 0 else { return nil }
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    let isOpen = unsafe ceditline_open(
      input, output, appearance.terminalName, context,
      { context, key in unsafe LineEditor.at(context)?.nextKey(key) ?? -1 },
      { context, command in unsafe LineEditor.at(context)?.perform(command) ?? CEDITLINE_ERROR })
    guard isOpen != 0 else { return nil }
  }

  deinit {
    markPastes(false)
    ceditline_close()
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  }

  /// Reads a line below a prompt, where the up-arrow recalls the lines of a history.
  func read(_ prompt: Prompt, recalling history: Int32) -> Outcome {
    self.prompt = prompt
    reason = nil
    endsLine = false
    ceditline_use_history(history)
    setPrompt()
    insertions = []
    if !prompt.prefill.isEmpty { keys = [.paste(prompt.prefill)] + keys }
    markPastes(true)
    defer { markPastes(false) }
    // Before the prompt appears: keys typed upon it must not meet the terminal's own editing.
    if ceditline_is_editing() != 0 { ceditline_prepare_terminal(1) }
    takeTypedAhead()
    var line: UnsafePointer<wchar_t>?
    let count = unsafe ceditline_read(&line)
    // Keys typed while the answer is worked out must not meet the terminal's own editing either.
    if ceditline_is_editing() != 0 { ceditline_prepare_terminal(1) }
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
  func markPastes(_ isOn: Bool) {
    guard appearance.canEdit else { return }
    gate.send(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    ceditline_note_marked_pastes(isOn ? output : -1)
  }

  // MARK: Commands

  /// Carries out what a key is bound to; gives what libedit is to do next.
  private func perform(_ command: Int32) -> Int32 {
    switch command {
    case CEDITLINE_COMMAND_INSERT:
      guard let text = insertions.popFirst(), !text.isEmpty else { return CEDITLINE_NORMAL }
      insert(text)
      return CEDITLINE_REFRESH
    case CEDITLINE_COMMAND_BREAK:
      insert("\n")
      return CEDITLINE_REFRESH
    case CEDITLINE_COMMAND_ENTER: return enter()
    case CEDITLINE_COMMAND_COMPLETE: return complete()
    case CEDITLINE_COMMAND_SEARCH: return search()
    case CEDITLINE_COMMAND_ACCEPT: return accept()
    case CEDITLINE_COMMAND_DELETE: return delete()
    default: return CEDITLINE_ERROR
    }
  }

  /// Ends the line, or begins a new row of it where a backslash stands at its end.
  private func enter() -> Int32 {
    let (line, cursor) = current()
    guard line.goesOnInNewRow, cursor == line.unicodeScalars.count else {
      endsLine = true
      return CEDITLINE_NORMAL
    }
    ceditline_delete(1)
    insert("\n")
    return CEDITLINE_REFRESH
  }

  /// Goes one character to the right; at the end of the line the rest of a word is taken over.
  private func accept() -> Int32 {
    let (line, cursor) = current()
    if cursor < line.unicodeScalars.count {
      ceditline_move(1)
      return CEDITLINE_CURSOR
    }
    let rest = restOfCommand(line, prompt.vocabulary)
    guard !rest.isEmpty else { return fail() }
    insert(rest)
    return CEDITLINE_REFRESH
  }

  private func delete() -> Int32 {
    let (line, cursor) = current()
    guard cursor < line.unicodeScalars.count else { return fail() }
    ceditline_move(1)
    ceditline_delete(1)
    return CEDITLINE_REFRESH
  }

  private func complete() -> Int32 {
    let (line, cursor) = current()
    guard cursor == line.unicodeScalars.count else { return fail() }
    if let choice = nextChoice(after: line, prompt.vocabulary.choices) {
      replaceLine(by: choice)
      return CEDITLINE_REFRESH
    }
    let found = prompt.vocabulary.continuation(of: line)
    guard let first = found.words.first else { return fail() }
    let common = found.words.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if found.words.count == 1 || common.count > found.stem.count {
      ceditline_delete(Int32(clamping: found.stem.unicodeScalars.count))
      let isWhole = found.words.count == 1 && !common.hasSuffix("=")
      insert(common + (isWhole ? " " : ""))
      return CEDITLINE_REFRESH
    }
    showAbove([Line("  " + found.words.joined(separator: "  "), .hint)])
    return CEDITLINE_NORMAL
  }

  private func fail() -> Int32 {
    ceditline_beep()
    return CEDITLINE_NORMAL
  }

  /// Searches the lines typed before, while letters are typed; Enter sends what was found, Escape
  /// and most other keys go on editing it, Ctrl-G brings back what was there.
  private func search() -> Int32 {
    let (line, _) = current()
    var search = LineSearch(through: past)
    isSearching = true
    show(search, line)
    while let key = awaitedKey() {
      switch key {
      case .paste(let text):
        search.extend(by: String(text.prefix { !$0.isNewline }))
      case .character("\u{12}"): search.goOlder()
      case .character("\u{13}"): search.goNewer()
      case .character("\u{7F}"), .character("\u{8}"): search.shorten()
      case .character(let scalar) where scalar.value >= 32:
        search.extend(by: String(Character(scalar)))
      case _ where key.endsLine && search.match == nil && !search.pattern.isEmpty:
        // What was not found is not sent.
        ceditline_beep()
      default:
        isSearching = false
        eraseLine()
        if key == .character("\u{7}") { replaceLine(by: line) }
        setPrompt()
        ceditline_refresh()
        // A lone Escape ends the search and no more.
        let isEscape = key == .character("\u{1B}") && keys.isEmpty
        if key != .character("\u{7}"), !isEscape { keys = [key] + keys }
        return CEDITLINE_NORMAL
      }
      show(search, line)
    }
    isSearching = false
    return CEDITLINE_NORMAL
  }

  private func show(_ search: LineSearch, _ line: String) {
    eraseLine()
    replaceLine(by: search.match ?? line)
    let isFound = search.pattern.isEmpty || search.match != nil
    setPrompt(labelled: TerminalWording.searchLabel(search.pattern, isFound: isFound))
    ceditline_refresh()
  }

  // MARK: Text

  /// The line as it stands, and the cursor's place in it.
  func current() -> (String, Int) {
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

  /// Whether rows that are pasted belong to the line so far: not where it is a command, but a note.
  var takesNote: Bool {
    let line = current().0
    return !line.hasPrefix("/") || line.hasPrefix("/note ")
  }

  /// Whether nothing is typed.
  var isEmpty: Bool { current().0.isEmpty }

  /// Inserts a text but for characters that libedit would send as they are, and the gate would not.
  private func insert(_ text: String) {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.filter(isEditable)))
    unsafe wide(text).withUnsafeBufferPointer { _ = unsafe ceditline_insert($0.baseAddress) }
  }

  private func replaceLine(by text: String) {
    let (line, cursor) = current()
    let count = line.unicodeScalars.count
    ceditline_move(Int32(clamping: count - cursor))
    ceditline_delete(Int32(clamping: count))
    if !text.isEmpty { insert(text) }
  }

  private func text(_ wide: UnsafeBufferPointer<wchar_t>) -> String {
    var text = String.UnicodeScalarView()
    for index in wide.indices {
      let value = unsafe UInt32(bitPattern: wide[index])
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(text)
  }
}

/// Whether a character can stand in a line that is edited: it is safe to send, or is not printed but
/// shown by its number.
private func isEditable(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\n" || OutputGate.isSafe(scalar)
    || ceditline_width(wchar_t(bitPattern: scalar.value)) < 0
}

/// A text as wide characters with a zero at the end.
func wide(_ text: String) -> [wchar_t] {
  text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) } + [0]
}
