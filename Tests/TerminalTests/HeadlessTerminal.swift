import Glibc

/// A terminal without a screen: what a test types goes in at one end, what is shown comes out.
struct HeadlessTerminal {
  let master: Int32
  let slave: Int32

  /// Opens a terminal of 24 rows; nothing where the system has none to give.
  init?(columns: UInt16 = 80) {
    // What posix_openpt, unlockpt and ptsname do (pts(4), ioctl_tty(2)); Swift does not see them.
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    guard master >= 0 else { return nil }
    var isLocked: Int32 = 0
    _ = unsafe ioctl(master, 0x4004_5431, &isLocked)
    var number: Int32 = 0
    _ = unsafe ioctl(master, 0x8004_5430, &number)
    slave = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { return nil }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Types keys; they wait until somebody reads.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
  }

  /// What was shown since the last look.
  func shown() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(master, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
