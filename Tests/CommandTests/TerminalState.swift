import Glibc

/// What `stty -a` shows: how the kernel treats what goes in and out of a terminal.
struct TerminalState: Hashable, CustomStringConvertible {
  var input: tcflag_t
  var output: tcflag_t
  var control: tcflag_t
  var local: tcflag_t
  var characters: [cc_t]

  init?(_ descriptor: Int32) {
    var state = termios()
    guard unsafe tcgetattr(descriptor, &state) == 0 else { return nil }
    input = state.c_iflag
    output = state.c_oflag
    control = state.c_cflag
    local = state.c_lflag
    characters = unsafe withUnsafeBytes(of: state.c_cc) { unsafe Array($0) }
  }

  /// Whether whole lines are read and echoed, as at a shell's start.
  var isCooked: Bool {
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return local & wanted == wanted && input & tcflag_t(ICRNL) != 0
      && output & tcflag_t(OPOST) != 0
  }

  var description: String {
    let flags = [input, output, control, local].map { "0x" + String($0, radix: 16) }
    return flags.joined(separator: " ") + " \(characters)"
  }
}
