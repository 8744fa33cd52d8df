import Dialogue
import Sessions
import Terminal

/// The gate for text beside what a display shows, such as messages, to standard output or errors.
func outputGate(to descriptor: Int32) -> OutputGate {
  OutputGate(
    descriptor: descriptor, hasPlainLetters: isTerminal(descriptor) && !localeIsUTF8())
}

/// Where a command shows its result: a terminal with styles, or a pipe without.
struct Output: Display {
  private var screen: ScreenDisplay?
  private var plain: PlainDisplay
  private var errors = outputGate(to: 2)

  init(_ options: CommonOptions, _ surroundings: Surroundings) throws {
    let appearance = try options.appearance(surroundings)
    screen = isTerminal(1) ? ScreenDisplay(appearance: appearance) : nil
    plain = PlainDisplay(hasPlainLetters: appearance.hasPlainLetters)
  }

  /// Shows lines of the result.
  mutating func show(_ lines: [Line]) {
    if screen != nil { screen?.show(lines) } else { plain.show(lines) }
  }

  /// Shows text of the result, as it is but for hostile bytes, and never broken.
  mutating func show(text: String) {
    plain.show(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) })
  }

  /// Whether nobody reads the result any more.
  var isClosed: Bool { (screen?.failure ?? plain.failure) != nil }

  /// Says something beside the result.
  mutating func say(_ message: String) {
    errors.writeLine(message)
  }

  /// Fails where the result could not be written; a reader that has gone is no failure.
  func finish() throws {
    guard case .unwritable(let reason)? = screen?.failure ?? plain.failure else { return }
    throw Stop(status: .cannotWrite, message: CommandWording.outputLost(reason))
  }
}
