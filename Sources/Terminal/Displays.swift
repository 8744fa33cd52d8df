import CEditline
public import Dialogue
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
    // The widths of characters are those of UTF-8.
    ceditline_use_utf8()
  }

  /// Shows lines below those shown before.
  public mutating func show(_ lines: [Line]) {
    let columns = Int(ceditline_columns(descriptor))
    var text = ""
    for line in lines {
      let rows = appearance.isAccessible ? [line] : wrap(line, to: columns)
      for row in rows { text += row.spans.map { appearance.styled($0) }.joined() + "\n" }
    }
    gate.send(text)
  }
}

/// Shows lines as plain text, one to a line, as files and pipes want them.
public struct PlainDisplay: Display {
  /// Why nothing more can be shown; nothing while it works.
  public var failure: OutputGate.Failure? { gate.failure }

  private var gate: OutputGate

  /// Makes the display of standard output.
  public init() {
    gate = OutputGate(descriptor: 1)
  }

  init(descriptor: Int32) {
    gate = OutputGate(descriptor: descriptor)
  }

  /// Shows lines below those shown before.
  public mutating func show(_ lines: [Line]) {
    var text = ""
    for line in lines {
      var bare = OutputGate.escaped(line.text)
      while bare.hasSuffix(" ") { bare.removeLast() }
      text += bare + "\n"
    }
    gate.send(text)
  }
}
