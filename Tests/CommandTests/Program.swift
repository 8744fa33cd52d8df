import Foundation
import Glibc

/// The built program, run with a book and an environment of its own.
final class Program {
  let folder: URL

  /// Makes a place for a test, which goes with it.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "leadline-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var book: String { folder.path() + "book" }

  static var executable: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().builtProgram
  }

  static let top = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder.path(), "LEADLINE_BOOK": book,
      "LEADLINE_NOW": "2026-01-12T09:30:00+01:00", "TERM": "xterm", "LANG": "C.UTF-8",
    ]
  }

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the program to its end.
  func run(
    _ arguments: String..., input: String = "", folder: String? = nil,
    extra: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments: arguments, input: input, folder: folder, extra: extra)
  }

  func run(
    arguments: [String], input: String = "", folder: String? = nil, extra: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      tool: Program.executable.path(), arguments, input: input, folder: folder, extra: extra)
  }

  /// Runs any program in the environment of this one.
  func run(
    tool: String, _ arguments: [String], input: String = "", folder: String? = nil,
    extra: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.environment = environment.merging(extra) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let files = ["in", "out", "err"].map {
      self.folder.appending(path: "\(UUID().uuidString).\($0)")
    }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] {
      _ = FileManager.default.createFile(atPath: file.path(), contents: nil)
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// The only file of a folder of the book.
  func onlyFile(in name: String) throws -> URL {
    let names = try files(in: name)
    guard names.count == 1 else { throw CocoaError(.fileNoSuchFile) }
    return URL(filePath: book).appending(path: name).appending(path: names[0])
  }

  /// The files of a folder of the book that are not hidden.
  func files(in name: String) throws -> [String] {
    let url = URL(filePath: book).appending(path: name)
    return try FileManager.default.contentsOfDirectory(atPath: url.path())
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}

extension URL {
  /// The program beside the tests, wherever the test runner lies.
  fileprivate var builtProgram: URL {
    let debug = Program.top.appending(path: ".build/debug/leadline")
    let beside = appending(path: "leadline")
    return FileManager.default.isExecutableFile(atPath: beside.path()) ? beside : debug
  }
}

/// The program at a terminal of 80 columns and 24 rows, with keys going in and text coming out.
final class TerminalSession {
  private let master: Int32
  private let process = Process()
  private(set) var shown = ""
  private var passed = 0

  init(_ program: Program, _ arguments: [String] = [], extra: [String: String] = [:]) throws {
    // What posix_openpt, unlockpt and ptsname do (pts(4), ioctl_tty(2)); Swift does not see them.
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    _ = unsafe ioctl(master, 0x4004_5431, &isLocked)
    var number: Int32 = 0
    _ = unsafe ioctl(master, 0x8004_5430, &number)
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
    let slave = unsafe open(path, O_RDWR | O_NOCTTY)
    // A session of its own makes the terminal its controlling one, so that Ctrl-C is a signal.
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    process.arguments = ["--ctty", "--wait", Program.executable.path()] + arguments
    process.environment = program.environment.merging(extra) { $1 }
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    close(slave)
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(master)
  }

  /// Types keys; a line ends with `\r`.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until a text is shown behind the last one waited for; false after forty seconds.
  func wait(for text: String) -> Bool {
    let start = Date()
    while true {
      let visible = visible
      let rest =
        visible.index(
          visible.startIndex, offsetBy: passed, limitedBy: visible.endIndex) ?? visible.endIndex
      if let range = visible[rest...].range(of: text) {
        passed = visible.distance(from: visible.startIndex, to: range.upperBound)
        return true
      }
      if Date().timeIntervalSince(start) > 40 || !read() { return false }
    }
  }

  /// What was shown, without the codes that move the cursor or set colours.
  var visible: String {
    var result = ""
    var rest = Substring(shown)
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      rest = rest[rest.index(after: escape)...]
      guard rest.first == "[" else { continue }
      rest = rest.dropFirst().drop { !$0.isLetter }.dropFirst()
    }
    return result + rest
  }

  private func read() -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, 200) > 0 else { return process.isRunning }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(master, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return false }
    shown += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }

  /// The processes of the session below the one that started it.
  func kill(_ signal: Int32) throws {
    let children = "/proc/\(process.processIdentifier)/task/\(process.processIdentifier)/children"
    let text = try String(contentsOfFile: children, encoding: .utf8)
    for child in text.split(separator: " ").compactMap({ pid_t($0.filter(\.isNumber)) }) {
      Glibc.kill(child, signal)
    }
  }

  /// Waits for the end of the program; its status.
  func end() -> Int32 {
    let start = Date()
    while process.isRunning, Date().timeIntervalSince(start) < 40 { _ = read() }
    return process.isRunning ? -1 : process.terminationStatus
  }
}
