import Glibc

/// A terminal with a program at it, whose keys are typed and whose output is read here.
final class Terminal {
  private(set) var process: pid_t = 0
  /// What came since `forget`.
  private(set) var shown: [UInt8] = []
  private let master: Int32

  /// Starts a program at a new terminal of 80 columns and 24 rows, as the leader of a session.
  init(_ program: String, _ arguments: [String], _ folder: String) {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    // What unlockpt and ptsname do (ioctl_tty(2)); Swift does not see them.
    var isLocked: Int32 = 0
    _ = unsafe ioctl(master, 0x4004_5431, &isLocked)
    var number: Int32 = 0
    _ = unsafe ioctl(master, 0x8004_5430, &number)
    resize(to: 80)
    process = spawn(program, arguments, folder, at: .terminal("/dev/pts/\(number)"))
  }

  /// Ends the program.
  func close() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    Glibc.close(master)
  }

  /// Gives the window a width; the kernel tells the program.
  func resize(to columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Forgets what was shown.
  func forget() { shown = [] }

  /// Types bytes; what comes meanwhile is read, so that neither waits for the other.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes {
        unsafe write(master, $0.baseAddress, $0.count)
      }
      sent += max(0, count)
      if sent < bytes.count, !read(within: 1, orRoomToWrite: true) { return }
    }
  }

  /// Waits until a text was shown since `forget`, for ten seconds at most.
  @discardableResult
  func wait(for text: String) -> Bool {
    let wanted = Array(text.utf8)
    var searched = 0
    let start = now()
    while now() - start < 10_000 {
      if contains(shown, wanted, from: max(0, searched - wanted.count)) { return true }
      searched = shown.count
      _ = read(within: 1000)
    }
    return false
  }

  /// Whether a text was shown since `forget`.
  func wasShown(_ text: String) -> Bool { contains(shown, Array(text.utf8), from: 0) }

  /// Waits until something comes, for ten seconds at most.
  func waitForAnything() { _ = read(within: 10_000) }

  /// Reads until nothing has come for so many milliseconds.
  func settle(_ milliseconds: Int32 = 50) {
    while read(within: milliseconds) {}
  }

  private func read(within milliseconds: Int32, orRoomToWrite: Bool = false) -> Bool {
    let events = Int16(POLLIN | (orRoomToWrite ? POLLOUT : 0))
    var waiting = pollfd(fd: master, events: events, revents: 0)
    guard unsafe poll(&waiting, 1, orRoomToWrite ? 5000 : milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(master, $0.baseAddress, $0.count)
    }
    if count > 0 { shown += buffer[..<count] }
    return count > 0 || waiting.revents & Int16(POLLOUT) != 0
  }
}

private func contains(_ bytes: [UInt8], _ wanted: [UInt8], from start: Int) -> Bool {
  guard bytes.count - start >= wanted.count else { return false }
  return (start...(bytes.count - wanted.count)).contains {
    bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
  }
}
