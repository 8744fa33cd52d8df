import Foundation
import Testing
import Glibc

/// The built program, run with a book and an environment of its own.
final class Program {
  let folder: URL

  /// Makes a place for a test, which goes with it.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "leadline-test-\(UUID().uuidString)", directoryHint: .isDirectory)
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
      "PATH": "/usr/bin:/bin", "HOME": String(folder.path().dropLast()), "LEADLINE_BOOK": book,
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

  /// Holds a call with a contact, line by line.
  func call(_ name: String, _ lines: String) throws {
    let outcome = try run("call", "--no-input", "--contact", name, input: lines)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// The path of the contact file whose name begins so.
  func contactPath(_ name: String) throws -> String {
    let file = try #require(try files(in: "contacts").first { $0.hasPrefix(name) })
    return book + "/contacts/" + file
  }

  /// The key of the contact whose file's name begins so.
  func key(_ name: String) throws -> String {
    String(try contactPath(name).dropLast(3).suffix(4))
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
