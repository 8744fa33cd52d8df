import Glibc

/// Where a call is shown to the person at the keyboard: standard output, or the terminal itself
/// where the output goes elsewhere.
struct View {
  /// The descriptor to write to.
  let descriptor: Int32

  /// Whether this is standard output.
  var isOutput: Bool { descriptor == 1 }

  /// Finds the view for a keyboard; nothing where its terminal can't be written to.
  init?(for keyboard: Int32 = 0) {
    if isTerminal(1) {
      descriptor = 1
      return
    }
    guard let name = unsafe ttyname(keyboard) else { return nil }
    let opened = unsafe open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard opened >= 0, isTerminal(opened) else { return nil }
    descriptor = opened
  }
}
