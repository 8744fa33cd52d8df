import Foundation
import Glibc

/// A program at a terminal of its own: keys go in, and a screen shows what a person sees.
///
/// The program leads a session whose controlling terminal this is, so Ctrl-C is a signal, and a
/// size that changes is one too. With a shell below it, Ctrl-Z stops it as at a rep's desk.
final class TerminalSession {
  /// What is shown; it changes whenever something is waited for.
  private(set) var screen: Screen
  /// The bytes that came, decoded.
  var shown: String { String(decoding: bytes, as: UTF8.self) }
  /// How the terminal was before the program started.
  let stateBefore: TerminalState?
  /// The process that was started: the program, or the shell above it.
  let process: pid_t

  private(set) var bytes: [UInt8] = []
  private var master: Int32
  private let slave: Int32
  private let hasShell: Bool
  private var passed = 0
  private var status: Int32?

  /// How long a test waits before it gives up, in seconds.
  static let patience = 40.0

  /// Where the program's output goes instead of the terminal.
  struct Redirection {
    var output: URL?
    var errors: URL?
  }

  /// Starts the program, or another tool, at a terminal of a size.
  ///
  /// With `shell`, a shell with job control starts it: after Ctrl-Z it writes `stopped`, and goes
  /// on with the program when a line is typed. After SIGKILL it puts the terminal back, writes
  /// `killed`, and starts the program again when a line is typed.
  init(
    _ program: Program, _ arguments: [String] = [], extra: [String: String] = [:],
    size: TerminalSize = TerminalSize(), tool: String? = nil, shell: Bool = false,
    redirection: Redirection = Redirection()
  ) throws {
    // What posix_openpt, unlockpt and ptsname do (pts(4), ioctl_tty(2)); Swift does not see them.
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var isLocked: Int32 = 0
    _ = unsafe ioctl(master, 0x4004_5431, &isLocked)
    var number: Int32 = 0
    _ = unsafe ioctl(master, 0x8004_5430, &number)
    let path = "/dev/pts/\(number)"
    slave = unsafe open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw CocoaError(.fileNoSuchFile) }
    screen = Screen(size)
    hasShell = shell
    stateBefore = TerminalState(slave)
    TerminalSession.set(size, of: master)
    let words = [tool ?? Program.executable.path()] + arguments
    let environment = program.environment.merging(extra) { $1 }
    process = try TerminalSession.start(
      shell ? ["/bin/bash", "--norc", "-c", TerminalSession.shellScript, "bash"] + words : words,
      environment, at: path, redirection)
  }

  deinit {
    if status == nil {
      if hasShell, let pid = try? programs().first { Glibc.kill(pid, SIGKILL) }
      Glibc.kill(process, SIGKILL)
      _ = waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
    close(slave)
  }

  /// A job that was stopped goes on when a line is typed, and one that was killed starts again in
  /// the terminal as it was before; the status is the last one's.
  private static let shellScript = """
    set -m
    saved=$(stty -g)
    # No loops: a shell leaves the one in which a job was stopped by a key.
    hold() {
      status=$1
      [ -n "$(jobs -s)" ] || return
      echo stopped
      read -r _
      fg >/dev/null
      hold $?
    }
    start() {
      "$@"
      hold $?
      [ $status = 137 ] || return
      stty "$saved"
      # Keys that the program had not read yet are nobody's answer to what follows.
      while read -r -t 0.1 -n 4096 _; do :; done
      echo killed
      read -r _
      start "$@"
    }
    start "$@"
    exit $status
    """

  private static func start(
    _ words: [String], _ environment: [String: String], at path: String,
    _ redirection: Redirection
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the session's own.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    for (target, file) in [(Int32(1), redirection.output), (2, redirection.errors)] {
      let place = file?.path() ?? path
      unsafe posix_spawn_file_actions_addopen(
        &actions, target, place, file == nil ? O_RDWR : O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The threads of the tests block signals, and a program inherits that.
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80
    let flags = newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(
      &process, words[0], &actions, &attributes, arguments, variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  private static func set(_ size: TerminalSize, of descriptor: Int32) {
    var size = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  // MARK: What a person does

  /// Types keys; a line ends with `Key.enter`.
  func type(_ keys: String) { send(Array(keys.utf8)) }

  /// Types the text of a paste as a terminal does that marks it.
  func paste(_ text: String) { type("\u{1B}[200~" + text + "\u{1B}[201~") }

  /// Sends bytes as they are; what is shown meanwhile is read, so that neither waits for the other.
  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      var waiting = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard unsafe poll(&waiting, 1, 5000) > 0 else { return }
      if waiting.revents & Int16(POLLIN) != 0 { _ = readWhatIsThere() }
      guard waiting.revents & Int16(POLLOUT) != 0 else {
        if waiting.revents & Int16(POLLHUP | POLLERR) != 0 { return }
        continue
      }
      let count = unsafe bytes[sent...].withUnsafeBytes {
        unsafe write(master, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EAGAIN, errno != EINTR { return }
      sent += max(0, count)
    }
  }

  /// Gives the window another size; the kernel tells the program (SIGWINCH).
  func resize(to size: TerminalSize) {
    settle()
    TerminalSession.set(size, of: master)
    screen.resize(to: size)
  }

  /// Closes the window: the kernel tells the program (SIGHUP), and reading fails from then on.
  func hangUp() {
    readWhatIsThere()
    close(master)
    master = -1
  }

  /// Sends a signal to the program; it must run still.
  func kill(_ signal: Int32) throws {
    for pid in try programs() where Glibc.kill(pid, signal) != 0 {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ESRCH)
    }
  }

  // MARK: What there is to see

  /// Waits until a text comes behind the last one waited for; control sequences do not count.
  func wait(for text: String) -> Bool {
    let wanted = Array(text.utf8)
    return wait { session in
      let log = session.screen.log.utf8
      guard let end = log.firstEnd(of: wanted, from: session.passed) else {
        return false
      }
      session.passed = end
      return true
    }
  }

  /// Waits until a row of the screen contains a text.
  func waitForRow(containing text: String) -> Bool {
    wait { session in session.screen.rows.contains { $0.contains(text) } }
  }

  /// Waits until the row of the cursor is a text.
  func waitForCurrentRow(_ text: String) -> Bool {
    wait { session in session.screen.currentRow == text }
  }

  /// Waits until something is so; looks again whenever something has come.
  func wait(until isSo: (TerminalSession) -> Bool) -> Bool {
    let start = Date()
    while !isSo(self) {
      if Date().timeIntervalSince(start) > TerminalSession.patience { return false }
      if !read(milliseconds: 50), hasEnded {
        readWhatIsThere()
        return isSo(self)
      }
    }
    return true
  }

  /// Reads until nothing more has come for so many milliseconds.
  func settle(_ milliseconds: Int32 = 100) {
    while read(milliseconds: milliseconds) {}
  }

  /// How the terminal is now.
  var state: TerminalState? { TerminalState(slave) }

  /// Whether the program stands still, as after SIGSTOP.
  var isStopped: Bool {
    guard let pid = try? programs().first,
      let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return false }
    return text[end...].dropFirst(2).first == "T"
  }

  /// Waits for the end; the status, 128 and the signal where one ended it, -1 where none came.
  func end() -> Int32 {
    let start = Date()
    while !hasEnded, Date().timeIntervalSince(start) < TerminalSession.patience {
      read(milliseconds: 20)
    }
    readWhatIsThere()
    return status ?? -1
  }

  // MARK: Reading

  private var hasEnded: Bool {
    guard status == nil else { return true }
    var code: Int32 = 0
    guard unsafe waitpid(process, &code, WNOHANG) == process else { return false }
    status = code & 0x7F == 0 ? code >> 8 & 0xFF : 128 + code & 0x7F
    return true
  }

  /// The program's processes.
  private func programs() throws -> [pid_t] {
    if status != nil { throw POSIXError(.ESRCH) }
    guard hasShell else { return [process] }
    let text = try String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return text.split(separator: " ").compactMap { pid_t($0.filter(\.isNumber)) }
  }

  /// Waits for output; false where none came.
  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return false }
    return readWhatIsThere()
  }

  @discardableResult
  private func readWhatIsThere() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    var hasRead = false
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(master, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return hasRead }
      hasRead = true
      bytes += buffer[..<count]
      screen.take(buffer[..<count])
    }
  }
}

/// What keys send.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let escape = "\u{1B}"
  static let backspace = "\u{7F}"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"

  /// A key held with Ctrl.
  static func control(_ letter: Character) -> String {
    String(Character(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F)))
  }
}

extension String.UTF8View {
  /// The offset behind the first place of some bytes, from an offset on.
  fileprivate func firstEnd(of wanted: [UInt8], from start: Int) -> Int? {
    let bytes = Array(self.dropFirst(start))
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    for index in 0...(bytes.count - wanted.count) where bytes[index] == first {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return start + index + wanted.count
      }
    }
    return nil
  }
}
