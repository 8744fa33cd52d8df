import Foundation

/// A disk of 1 MiB that only the programs run on it see; gone with the value.
///
/// It is mounted in a namespace of its own, which needs no root where the system lets users have one.
final class SmallDisk {
  /// Where the programs run on it find it.
  let path: String

  private let program: Program
  private let keeper = Process()
  private let leash = Pipe()

  /// How a namespace is made in which a disk can be mounted; nothing where that can't be done here.
  private static let namespace: [String]? = [["-r", "-m"], ["-m"]].first { options in
    guard let program = try? Program() else { return false }
    let mount = SmallDisk.mount(at: program.folder.path())
    return (try? program.run(tool: "/usr/bin/env", ["unshare"] + options + mount))?.status == 0
  }

  /// Whether one can be had here.
  static let isAvailable = namespace != nil

  private static func mount(at path: String) -> [String] {
    ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", path]
  }

  init(_ program: Program) throws {
    self.program = program
    path = program.folder.path() + "disk"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let mount = SmallDisk.mount(at: path)
    let ready = Pipe()
    keeper.executableURL = URL(filePath: "/usr/bin/env")
    keeper.arguments =
      ["unshare"] + (SmallDisk.namespace ?? [])
      + ["sh", "-c", "\"$@\" && echo ready && exec cat", "-"] + mount
    keeper.environment = program.environment
    keeper.standardInput = leash
    keeper.standardOutput = ready
    try keeper.run()
    let answer = String(decoding: ready.fileHandleForReading.availableData, as: UTF8.self)
    guard answer == "ready\n" else { throw CocoaError(.fileWriteUnknown) }
  }

  /// What stands in front of a command that shall see the disk.
  var wrapper: [String] {
    let isUsers = SmallDisk.namespace?.contains("-r") == true
    return ["nsenter", "-t", "\(keeper.processIdentifier)", "-m"]
      + (isUsers ? ["-U", "--preserve-credentials"] : []) + ["--wd=\(program.folder.path())"]
  }

  /// Where the test finds it.
  var seen: String { "/proc/\(keeper.processIdentifier)/root" + path }

  /// Takes all the room that is left.
  func fill() throws {
    let script = "cat /dev/zero > '\(seen)/filler' 2>/dev/null; true"
    _ = try program.run(tool: "/bin/sh", ["-c", script])
  }

  /// Gives the room back.
  func empty() throws { try FileManager.default.removeItem(atPath: seen + "/filler") }

  /// Takes the disk away, whoever uses it; whether that was done.
  func unmount() throws -> Bool {
    try program.run(tool: "/usr/bin/env", wrapper + ["umount", "-l", path]).status == 0
  }

  deinit {
    try? leash.fileHandleForWriting.close()
    keeper.waitUntilExit()
  }
}
