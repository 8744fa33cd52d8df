import Dialogue
import Practice
import Qualification
import Sessions
import Terminal

/// Where a command that is talked to has its lines from, and where it shows its own: a terminal, with
/// the line editor where it can be redrawn, or a pipe.
struct Console {
  /// Where lines come from.
  var source: ForwardedSource
  /// Where lines are shown.
  let display: SharedDisplay
  /// Whether somebody types the lines at a terminal.
  let isTyped: Bool

  /// Opens it; `clock` stamps the lines, where it is not the one around the program.
  init(
    _ options: CommonOptions, _ surroundings: Surroundings, clock: (() -> Moment)? = nil
  ) throws {
    let now = clock ?? { surroundings.now }
    display = SharedDisplay(try Output(options, surroundings))
    isTyped = !options.noInput && isTerminal(0) && isTerminal(1)
    guard isTyped else {
      source = ForwardedSource(PipeSource(now: now))
      return
    }
    let appearance = try options.appearance(surroundings)
    let editor = TerminalSource(
      appearance: appearance, history: MemoryHistory(), settings: editorSettings(surroundings),
      input: 0, output: 1, lookout: Lookout(), now: now)
    source =
      editor.map { ForwardedSource($0) }
      ?? ForwardedSource(
        PlainTerminalSource(
          appearance: appearance, input: 0, output: 1, lookout: Lookout(), now: now))
  }
}

extension Console {
  /// The next line that is typed; nothing where the input ends or the rep leaves, by `quit` or by
  /// Ctrl-C twice.
  mutating func nextLine(
    _ prompt: Prompt, key: (String) -> StudyKey?, show: ([Line]) -> Void
  ) -> String? {
    var wasInterrupted = false
    while true {
      let input = source.next(prompt)
      switch input.content {
      case .typed(let text):
        return key(text) == .leave ? nil : text
      case .interrupted where wasInterrupted: return nil
      case .interrupted, .dropped:
        wasInterrupted = true
        show([Line(CommandWording.interruptedOnce, .hint)])
      default: return nil
      }
    }
  }
}

/// A display on which several can show.
final class SharedDisplay: Display {
  private var output: Output

  init(_ output: Output) { self.output = output }

  /// Shows lines of the result.
  func show(_ lines: [Line]) { output.show(lines) }

  /// Says something beside the result.
  func say(_ message: String) { output.say(message) }

  /// Fails where the result could not be written; a reader that has gone is no failure.
  func finish() throws { try output.finish() }
}

/// A source of any kind, handed on as one of a certain kind.
struct ForwardedSource: InputSource {
  private var source: any InputSource

  init(_ source: any InputSource) { self.source = source }

  mutating func next(_ prompt: Prompt) -> Input { source.next(prompt) }

  mutating func next(_ prompt: Prompt, hearing: ([Input]) -> Interjection) -> Input {
    source.next(prompt, hearing: hearing)
  }
}
