import CEditline
public import Dialogue
import Qualification
public import Sessions

/// Shows lines on a terminal, styled and broken between words.
public struct ScreenDisplay: Display {
  /// Why nothing more can be shown; nothing while it works.
  public var failure: OutputGate.Failure? { gate.failure }

  private var gate: OutputGate
  private let appearance: Appearance
  private let descriptor: Int32

  /// Makes the display of standard output, or of another descriptor.
  public init(appearance: Appearance, output: Int32 = 1) {
    self.appearance = appearance
    descriptor = output
    gate = OutputGate(descriptor: output)
  }

  /// How many columns the terminal has.
  public var columns: Int { Int(ceditline_columns(descriptor)) }

  /// Shows lines below those shown before.
  public mutating func show(_ lines: [Line]) {
    gate.send(screenText(of: lines, appearance, columns: columns))
  }
}

/// Lines as a terminal gets them: every text safe, in styles, and no row wider than the terminal.
///
/// Read aloud, each line is one row in words, however wide, and what says nothing is left out.
func screenText(of lines: [Line], _ appearance: Appearance, columns: Int) -> String {
  if appearance.isAccessible {
    return lines.map { appearance.safe($0.spoken) }.filter { !$0.isEmpty }
      .map { $0 + "\n" }.joined()
  }
  return rows(
    of: lines.map { appearance.safe($0) }, to: columns, plainLetters: appearance.hasPlainLetters
  )
  .map { row in row.spans.map { appearance.styled($0.text, $0.role) }.joined() + "\n" }.joined()
}

/// Lines as files and pipes get them: safe, one row a line, tables in columns, no spaces at the end.
///
/// On a terminal without letters beyond ASCII, plain ones stand for them.
public func pipeText(of lines: [Line], hasPlainLetters: Bool = false) -> String {
  String(decoding: pipeBytes(of: lines, hasPlainLetters: hasPlainLetters), as: UTF8.self)
}

/// The bytes of `pipeText`.
private func pipeBytes(of lines: [Line], hasPlainLetters: Bool) -> [UInt8] {
  let appearance = Appearance(
    environment: [:], isTerminal: hasPlainLetters, noColor: true, isUTF8: !hasPlainLetters)
  return text(of: lines.map { appearance.safe($0) }, plainLetters: hasPlainLetters)
}

/// Shows lines as plain text, one to a line, as files and pipes want them.
public struct PlainDisplay: Display {
  /// Why nothing more can be shown; nothing while it works.
  public var failure: OutputGate.Failure? { gate.failure }

  private var gate = OutputGate(descriptor: 1)
  private let hasPlainLetters: Bool

  /// Makes the display of standard output; with plain letters, where that is a terminal without
  /// others.
  public init(hasPlainLetters: Bool = false) {
    self.hasPlainLetters = hasPlainLetters
  }

  /// Shows lines below those shown before.
  public mutating func show(_ lines: [Line]) {
    gate.send(pipeBytes(of: lines, hasPlainLetters: hasPlainLetters))
  }

  /// Writes records, one a line with tabs between their values; what would break a line or a value is
  /// escaped, backslashes too.
  public mutating func show(records: [[String]]) {
    let lines = records.map { record in
      record.map { OutputGate.escaped(Qualification.escaped($0)) }.joined(separator: "\t") + "\n"
    }
    gate.send(lines.joined())
  }
}
