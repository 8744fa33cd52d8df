import Dialogue
import Glibc
import Sessions
import Terminal

/// Where plain text goes, such as messages and manual pages, to standard output or errors: at a
/// terminal its lines are broken between words.
struct TextOutput {
  /// Why nothing more can be written; nothing while it works.
  var failure: OutputGate.Failure? { screen?.failure ?? gate.failure }

  private var screen: ScreenDisplay?
  private var gate: OutputGate

  init(to descriptor: Int32) {
    gate = OutputGate(descriptor: descriptor)
    guard isTerminal(descriptor) else { return }
    let accessible = unsafe getenv("ACCESSIBLE").map { unsafe String(cString: $0) }
    // Without the name of a terminal it has no styles.
    let appearance = Appearance(
      environment: accessible.map { ["ACCESSIBLE": $0] } ?? [:], isTerminal: true, noColor: true,
      isUTF8: localeIsUTF8())
    // What is read aloud has its lines as they are.
    if appearance.isAccessible { return }
    screen = ScreenDisplay(appearance: appearance, output: descriptor)
  }

  /// Writes a text and a line break.
  mutating func write(_ text: String) {
    guard screen != nil else { return gate.writeLine(text) }
    // By scalars: as a Character, "\r\n" is not a line break.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    screen?.show(lines.map { Line(String($0)) })
  }
}

/// Where a command shows its result: a terminal with styles, or a pipe without.
struct Output: Display {
  private var screen: ScreenDisplay?
  private var plain: PlainDisplay
  private var errors = TextOutput(to: 2)

  init(_ options: CommonOptions, _ surroundings: Surroundings) throws {
    let appearance = try options.appearance(surroundings)
    isReadAloud = isTerminal(1) && appearance.isAccessible
    screen = isTerminal(1) ? ScreenDisplay(appearance: appearance) : nil
    plain = PlainDisplay(hasPlainLetters: appearance.hasPlainLetters)
  }

  /// How many columns there are; nothing where the result goes to no terminal.
  var columns: Int? { screen?.columns }

  /// Whether lines are read aloud, and say other words than those that are seen.
  let isReadAloud: Bool

  /// Shows lines of the result.
  mutating func show(_ lines: [Line]) {
    if screen != nil { screen?.show(lines) } else { plain.show(lines) }
  }

  /// Shows text of the result, as it is but for hostile bytes, and never broken.
  mutating func show(text: String) {
    plain.show(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) })
  }

  /// Shows a result whose bytes are not to be changed, but for a terminal.
  func pass(_ bytes: [UInt8]) throws {
    var gate = OutputGate(descriptor: 1)
    gate.pass(bytes)
    guard case .unwritable(let reason)? = gate.failure else { return }
    throw Stop(status: .cannotWrite, message: CommandWording.outputLost(reason))
  }

  /// Shows records for other programs, one a line with tabs between the values.
  mutating func show(records: [[String]]) {
    plain.show(records: records)
  }

  /// Whether nobody reads the result any more.
  var isClosed: Bool { (screen?.failure ?? plain.failure) != nil }

  /// Says something beside the result.
  mutating func say(_ message: String) {
    errors.write(message)
  }

  /// Fails where the result could not be written; a reader that has gone is no failure.
  func finish() throws {
    guard case .unwritable(let reason)? = screen?.failure ?? plain.failure else { return }
    throw Stop(status: .cannotWrite, message: CommandWording.outputLost(reason))
  }
}
