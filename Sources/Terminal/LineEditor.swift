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
  private var label = ""
  private(set) var isSearching = false
  /// Whether the terminal has marked a paste: then nothing else is one.
  var marksPastes = false
  /// The columns that the hint on the screen takes.
  var hintColumns = 0
  /// The columns for which the line on the screen was laid out.
  private var drawnColumns = 80
  private let plainPrompt = "> "

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

  // MARK: The screen

  /// Sets the prompt of the question, or another one without the rating at its right.
  func setPrompt(labelled other: String? = nil) {
    let columns = Int(ceditline_columns(output))
    drawnColumns = columns
    var label = appearance.safe(other ?? prompt.label)
    // In a narrow window the answer needs the room.
    if width(of: label) > columns / 2 { label = plainPrompt }
    self.label = label
    let body = String(label.dropLast(label.hasSuffix(" ") ? 1 : 0))
    let style = appearance.style(.heading)
    let left = style.isEmpty ? label : "\u{1}\(style)\u{1}\(body)\u{1}\u{1B}[0m\u{1} "
    let right = other == nil && isRatingFitting ? styledRating : ""
    unsafe wide(left).withUnsafeBufferPointer { left in
      unsafe wide(right).withUnsafeBufferPointer { right in
        unsafe ceditline_set_prompt(left.baseAddress, right.baseAddress)
      }
    }
  }

  private var rating: String {
    prompt.rating.spans.map { appearance.safe($0.text) }.joined()
  }

  private var isRatingFitting: Bool {
    width(of: label) + width(of: rating) + 20 < Int(ceditline_columns(output))
  }

  /// The rating in its looks; libedit wants a plain character behind each change of them.
  private var styledRating: String {
    guard let word = prompt.rating.spans.first, prompt.rating.spans.count > 1 else { return rating }
    let style = appearance.style(word.role)
    guard !style.isEmpty else { return rating }
    let rest = prompt.rating.spans.dropFirst().map { appearance.safe($0.text) }.joined()
    return "\u{1}\(style)\u{1}\(appearance.safe(word.text))\u{1}\u{1B}[0m\u{1}\(rest)"
  }

  /// The hint to stand dimly behind the line; nothing where there is no room for it.
  var hint: String {
    guard appearance.hasStyles, appearance.canReturn, !isSearching else { return "" }
    let (line, cursor) = current()
    guard cursor == line.unicodeScalars.count else { return "" }
    let rows = rows()
    guard rows.last == 0 else { return "" }
    let right = isRatingFitting ? width(of: rating) + 1 : 0
    let room = Int(ceditline_columns(output)) - rows.used - right - 1
    if line.isEmpty { return cut(appearance.safe(prompt.hint), to: room) }
    let rest = restOfCommand(line, prompt.vocabulary)
    let text = appearance.safe(rest.isEmpty ? prompt.vocabulary.example(behind: line) : rest)
    return width(of: text) <= room ? text : ""
  }

  /// A text cut between words so that it takes no more columns than there are; nothing where too
  /// little of it would be left.
  private func cut(_ text: String, to columns: Int) -> String {
    if width(of: text) <= columns { return text }
    var words = text.split(separator: " ")
    while words.count > 3 {
      words.removeLast()
      let shorter = words.joined(separator: " ") + appearance.safe(" …")
      if width(of: shorter) <= columns { return shorter }
    }
    return ""
  }

  /// Goes below the line that is edited, with a word behind its end.
  func leaveLine(saying word: String = "") {
    let rows = rows()
    if !word.isEmpty {
      let right = rows.used > 0 ? "\u{1B}[\(rows.used)C" : ""
      gate.send(String(repeating: "\n", count: rows.last - rows.cursor) + "\r" + right + word)
    }
    gate.send(String(repeating: "\n", count: word.isEmpty ? rows.last - rows.cursor + 1 : 1) + "\r")
  }

  /// Takes the line off the screen, and stays where it began.
  ///
  /// In a window that was made narrower some terminals break its rows anew and others don't: of the
  /// two, no more rows are erased than are the line's own in both.
  func eraseLine() {
    let up = min(rows().cursor, rows(in: drawnColumns).cursor)
    gate.send("\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J")
    hintColumns = 0
  }

  /// Shows lines where the line that is edited stands, which goes on below them.
  func showAbove(_ lines: [Line]) {
    eraseLine()
    var display = ScreenDisplay(appearance: appearance, output: output)
    display.show(lines)
    ceditline_refresh()
  }

  /// Draws prompt and line anew, for a terminal that may have another size now.
  func redraw() {
    eraseLine()
    ceditline_resize()
    if !isSearching { setPrompt() }
    ceditline_refresh()
  }

  private func rows(in columns: Int? = nil) -> EditedRows {
    let (line, cursor) = current()
    return EditedRows(
      line.unicodeScalars, cursor: cursor, behind: width(of: label),
      columns: columns ?? Int(ceditline_columns(output)))
  }

  // MARK: Text

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
