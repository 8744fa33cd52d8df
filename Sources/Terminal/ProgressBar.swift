import Dialogue

/// How far a long piece of work is, on one row of a terminal that is drawn again and taken away.
///
/// Where nothing can be redrawn, and where the output is no terminal, nothing is shown.
public struct ProgressBar {
  private var gate: OutputGate
  private let appearance: Appearance
  private let whole: Int
  private var shown: Int?

  /// How many columns the bar takes, so that it is one row of any window.
  private static let columns = 24

  /// Makes the bar of so many pieces of work at a descriptor.
  public init(of whole: Int, appearance: Appearance, output: Int32 = 2) {
    gate = OutputGate(descriptor: output)
    self.appearance = appearance
    self.whole = max(1, whole)
  }

  /// Shows that so many pieces are done, where that makes a difference to the eye.
  public mutating func show(_ done: Int) {
    guard appearance.canEdit, whole > 1 else { return }
    let step = done * 200 / whole
    guard shown != step else { return }
    shown = step
    let bar = Line.Bar(
      reached: done, reachable: whole, whole: whole, columns: ProgressBar.columns)
    let signs = appearance.hasPlainLetters ? ["#", "-"] : ["█", "░"]
    let parts = bar.parts
    let text =
      String(repeating: signs[0], count: parts.reached)
      + String(repeating: signs[1], count: parts.reachable) + " \(done) of \(whole)"
    gate.send("\r" + appearance.styled(text, .muted) + "\u{1B}[K")
  }

  /// Takes the bar away, before anything else is written to the terminal.
  public mutating func clear() {
    guard shown != nil else { return }
    shown = nil
    gate.send("\r\u{1B}[K")
  }
}
