import CEditline
import Dialogue

// How the prompt, the line and the hint behind it stand on the screen.

extension LineEditor {
  /// Sets the prompt of the question, or another one without the rating at its right.
  func setPrompt(labelled other: String? = nil) {
    let columns = Int(ceditline_columns(output))
    drawnColumns = columns
    var label = appearance.safe(other ?? prompt.label)
    // In a narrow window the answer needs the room.
    if width(of: label) > columns / 2 { label = "> " }
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

  /// Shows what is heard above the line that is edited, which goes on below it under a prompt that
  /// may be another one; false where nothing was.
  func hear() -> Bool {
    let isBegun = !isEmpty || isSearching || decoder.isPasting || !insertions.isEmpty
    guard keys.isEmpty, let heard = hearing?(isBegun) else { return false }
    let isOther = heard.prompt != prompt
    if heard.lines.isEmpty, !isOther { return false }
    eraseLine()
    if !heard.lines.isEmpty {
      var display = ScreenDisplay(appearance: appearance, output: output)
      display.show(heard.lines)
    }
    if isOther {
      if heard.prompt.topic != prompt.topic { ceditline_use_history(heard.history) }
      prompt = heard.prompt
      if !isSearching { setPrompt() }
    }
    ceditline_refresh()
    return true
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
}
