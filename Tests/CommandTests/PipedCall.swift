import Foundation

/// The program with a pipe for its input, so that things can be done to its files between two lines.
final class PipedCall {
  private let process = Process()
  private let input = Pipe()
  private let output: URL
  private let errors: URL
  private var passed = 0

  /// Starts the program; `wrapper` is a command with its arguments in front of it.
  init(
    _ program: Program, _ arguments: [String], wrapper: [String] = [],
    extra: [String: String] = [:], folder: String? = nil
  ) throws {
    let files = ["out", "err"].map { program.folder.appending(path: "\(UUID().uuidString).\($0)") }
    (output, errors) = (files[0], files[1])
    for file in files { _ = FileManager.default.createFile(atPath: file.path(), contents: nil) }
    let words = wrapper + [Program.executable.path()] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = program.environment.merging(extra) { $1 }
    process.currentDirectoryURL = URL(filePath: folder ?? program.folder.path())
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// Types a line and waits for a text behind the last one waited for; false after forty seconds.
  func type(_ line: String, andWaitFor text: String) -> Bool {
    try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    return wait(for: text)
  }

  /// Waits for a text behind the last one waited for; false after forty seconds.
  func wait(for text: String) -> Bool {
    let start = Date()
    while Date().timeIntervalSince(start) < 40 {
      let shown = shown
      let rest = shown.index(shown.startIndex, offsetBy: passed)
      if let range = shown[rest...].range(of: text) {
        passed = shown.distance(from: shown.startIndex, to: range.upperBound)
        return true
      }
      if !process.isRunning, shown == self.shown { return false }
      usleep(20_000)
    }
    return false
  }

  /// Everything on standard output so far.
  var shown: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

  /// Everything on standard error so far.
  var said: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// Ends the input and waits for the program; its status.
  func end() -> Int32 {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
