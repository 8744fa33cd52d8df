import CEditline
public import Dialogue
import Glibc
public import Qualification
public import Sessions

/// Inputs from a person at a terminal.
public struct TerminalSource: InputSource {
  private let editor: LineEditor
  private let lookout: Lookout
  private let output: Int32
  private let now: () -> Moment
  private var history: any LineHistory
  private var display: ScreenDisplay
  private var lastStatus = ""
  /// The editor's histories by question; each holds what is recalled there.
  private var recalled: [QuestionID: Int32] = [:]

  /// Makes a source at a keyboard, standard input unless said otherwise, and an output; nothing where a line can't be edited there.
  ///
  /// `lookout` says what is looked for while a line is awaited.
  public init?(
    appearance: Appearance, history: any LineHistory, settings: EditorSettings? = nil,
    input: Int32 = 0, output: Int32 = 1, lookout: Lookout = Lookout(),
    now: @escaping () -> Moment
  ) {
    guard appearance.canEdit, isatty(input) != 0, isatty(output) != 0,
      let editor = LineEditor(
        input: input, output: output, appearance: appearance, lookout: lookout)
    else { return nil }
    self.editor = editor
    self.lookout = lookout
    self.output = output
    self.now = now
    self.history = history
    display = ScreenDisplay(appearance: appearance, output: output)
    editor.past = history.lines.map(\.text).filter(isRecallable)
    for complaint in editor.obey(settings) {
      display.show(complaint.text.split(separator: "\n").map { Line(String($0), .warning) })
    }
    // Settings can switch editing off; the terminal itself edits then.
    guard ceditline_is_editing() != 0 else { return nil }
  }

  /// Waits for the next line; Ctrl-C interrupts, Ctrl-D on an empty line ends.
  public mutating func next(_ prompt: Prompt) -> Input {
    next(prompt) { _ in Interjection([], prompt) }
  }

  /// Waits for the next line, and shows above it what is heard meanwhile.
  public mutating func next(
    _ prompt: Prompt, hearing: ([Input]) -> Interjection
  ) -> Input {
    display.show(newStatus(prompt))
    let (editor, lookout, now) = (editor, lookout, now)
    func hear(_ isBegun: Bool) -> LineEditor.Heard? {
      guard
        let heard = lookout.listen(at: now(), whileTyping: isBegun, editor.prompt, hearing)
      else { return nil }
      return LineEditor.Heard(
        lines: heard.lines + newStatus(heard.prompt), prompt: heard.prompt,
        history: heard.prompt.topic.map { number(of: $0) } ?? 0)
    }
    let history = prompt.topic.map { number(of: $0) } ?? 0
    let outcome = withoutActuallyEscaping(hear) { hear in
      editor.hearing = lookout.stream == nil ? nil : hear
      defer { editor.hearing = nil }
      return editor.read(prompt, recalling: history)
    }
    switch outcome {
    case .line(let line):
      if let topic = editor.prompt.topic, !line.isEmpty { remember(PastLine(line, topic: topic)) }
      if endsTalk(line) {
        display.show(lookout.hearTheRest(at: now(), editor.prompt, hearing))
      }
      return Input(.typed(line), at: now())
    case .dropped: return Input(.dropped, at: now())
    case .interrupted: return Input(.interrupted, at: now())
    case .ended: return Input(.ended, at: now())
    case .departed: return Input(.departed, at: now())
    }
  }

  /// The status where it is another than the one shown last.
  private mutating func newStatus(_ prompt: Prompt) -> [Line] {
    let status = prompt.status.text
    defer { lastStatus = status }
    return status.isEmpty || status == lastStatus ? [] : [prompt.status]
  }

  /// The editor's history for a question, which is filled when it is first open.
  private mutating func number(of topic: QuestionID) -> Int32 {
    if let number = recalled[topic] { return number }
    let number = ceditline_new_history()
    recalled[topic] = number
    fill(number, for: topic)
    return number
  }

  private mutating func remember(_ line: PastLine) {
    let wasThere = history.lines.contains { $0.text == line.text }
    history.add(line)
    editor.past = history.lines.map(\.text).filter(isRecallable)
    guard isRecallable(line.text) else { return }
    for (topic, number) in recalled where line.isRecalled(at: topic) {
      if wasThere {
        // Once only, at its new place.
        ceditline_clear_history(number)
        fill(number, for: topic)
      } else {
        enter(line.text, number)
      }
    }
  }

  private func fill(_ number: Int32, for topic: QuestionID) {
    var seen: Set<String> = []
    let lines = history.lines.reversed().filter {
      $0.isRecalled(at: topic) && isRecallable($0.text) && seen.insert($0.text).inserted
    }
    for line in lines.reversed() { enter(line.text, number) }
  }

  private func enter(_ text: String, _ number: Int32) {
    unsafe wide(text).withUnsafeBufferPointer { unsafe ceditline_remember(number, $0.baseAddress) }
  }
}

/// Whether a line is recalled: one that fills the screen would take the question off it.
private func isRecallable(_ text: String) -> Bool {
  text.utf8.count <= 400 && text.utf8.count { $0 == 10 } <= 4
}
