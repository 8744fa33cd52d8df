import Foundation
import Glibc
import Testing

/// Who may change a book, and a book that can't be written.
@Suite struct GuardedBookTests {
  private let program: Program
  private let files = FileManager.default

  init() throws {
    program = try Program()
    let outcome = try program.run(
      "call", "--no-input", "--contact", "Grace Hopper", input: "I decide\n/end\ntalked\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private static let commands = [
    ["contacts", "list"], ["contacts", "show", "hopper"], ["score", "hopper"],
    ["playbook", "list"], ["playbook", "show"], ["understand", "40k"],
    ["call", "--no-input", "--contact", "hopper"],
  ]

  @Test(arguments: ["", "/contacts", "/transcripts", "/playbooks", "/playbooks/kept"])
  func aBookThatOthersMayWriteToIsRefused(folder: String) throws {
    for mode: mode_t in [0o720, 0o702, 0o777] {
      #expect(unsafe chmod(program.book + folder, mode) == 0)
      for arguments in GuardedBookTests.commands {
        let outcome = try program.run(arguments: arguments, input: "x\n")
        #expect(outcome.status == 74, "\(arguments) \(mode)")
        #expect(outcome.errors.contains("`chmod go-w \(program.book)\(folder)`"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
      }
    }
    #expect(unsafe chmod(program.book + folder, 0o755) == 0)
    #expect(try program.run("contacts", "list").status == 0)
  }

  @Test func aFileThatOthersMayWriteToIsRefused() throws {
    let contact = try program.onlyFile(in: "contacts").path()
    let transcript = try program.onlyFile(in: "transcripts").path()
    for file in [contact, transcript] {
      #expect(unsafe chmod(file, 0o660) == 0)
      for arguments in [["contacts", "show", "hopper"], ["score", "hopper"]] {
        let outcome = try program.run(arguments: arguments)
        #expect(outcome.status == 74 && outcome.errors.contains("`chmod go-w \(file)`"))
      }
      let call = try program.run("call", "--contact", "hopper", input: "x\n")
      #expect(call.status == 74 && call.errors.contains("`chmod go-w \(file)`"))
      #expect(unsafe chmod(file, 0o640) == 0)
    }
    #expect(unsafe chmod(contact, 0o606) == 0)
    let list = try program.run("contacts", "list")
    #expect(list.status == 1 && list.errors.contains("`chmod go-w \(contact)`"))
  }

  @Test func everythingIsPrivateWhateverTheMask() throws {
    let script = """
      umask 000
      printf 'it costs us 9k\\n/save %s\\n/end\\ntalked\\n' "$2" \
        | "$1" call --no-input --contact 'Ada Lovelace'
      """
    let folder = program.folder.path() + "copies"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let outcome = try program.run(
      tool: "/bin/bash", ["-c", script, "-", Program.executable.path(), folder],
      extra: ["LEADLINE_BOOK": program.folder.path() + "open"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let found = try program.run(
      tool: "/usr/bin/find",
      [program.folder.path() + "open", folder + "/", "-mindepth", "1", "-perm", "/077"])
    #expect(found.output == "")
    #expect(try files.contentsOfDirectory(atPath: folder).count == 1)
  }

  // MARK: A book that can't be written

  /// The program as somebody runs it who owns nothing.
  private static let asNobody =
    (geteuid() == 0 ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] : [])
    + [Program.executable.path()]

  private static let canBeRunAsNobody =
    (try? Program().run(tool: "/usr/bin/env", asNobody + ["--version"], folder: "/"))?.status == 0

  private func runAsNobody(
    _ book: String, _ lines: String, extra: [String: String] = [:], folder: String
  ) throws -> Program.Outcome {
    try program.run(
      tool: "/usr/bin/env",
      GuardedBookTests.asNobody + ["call", "--no-input", "--contact", "Ada"],
      input: lines, folder: folder, extra: ["LEADLINE_BOOK": book].merging(extra) { $1 })
  }

  @Test(.enabled(if: canBeRunAsNobody, "others can't run the program where it lies"))
  func aBookWithoutPermissionLetsTheCallBeHeld() throws {
    let (locked, refuge) = (program.folder.path() + "locked", program.folder.path() + "tmp")
    #expect(unsafe mkdir(locked, 0o500) == 0)
    #expect(unsafe mkdir(refuge, 0o777) == 0 && chmod(refuge, 0o777) == 0)
    let lines = "it costs us 9k\nI decide\n/quit\n"
    let outcome = try runAsNobody(
      locked + "/book", lines, extra: ["TMPDIR": refuge], folder: locked)
    #expect(outcome.status == 74)
    #expect(outcome.output.contains("NOTHING CAN BE KEPT in the book at present: can't create"))
    #expect(outcome.output.contains("NOT SAVED"), "the fault has to fire")
    let names = try files.contentsOfDirectory(atPath: refuge)
    #expect(names.count == 1 && outcome.errors.contains(names.first ?? "none"))
    let text = try String(contentsOfFile: refuge + "/" + names[0], encoding: .utf8)
    #expect(text.contains("> it costs us 9k\n") && text.contains("> I decide\n"))
    // Where no folder takes it, it is printed.
    let printed = try runAsNobody(
      locked + "/book", lines, extra: ["TMPDIR": "/nowhere", "HOME": "/nowhere"], folder: locked)
    #expect(printed.status == 74)
    let output = printed.output
    let body = try #require(output.range(of: "leadline transcript 1\n"))
    let whole = program.folder.path() + "whole.txt"
    try Data(output[body.lowerBound...].utf8).write(to: URL(filePath: whole))
    let replay = try program.run("replay", whole)
    #expect(replay.status == 0 && replay.output.contains("authority strong"), "\(replay.errors)")
  }

  private static let strace = "/usr/bin/strace"
  private static let hasStrace = FileManager.default.isExecutableFile(atPath: strace)

  @Test(
    .enabled(if: hasStrace, "there is no strace"),
    arguments: [("flock", "ENOLCK"), ("flock", "EOPNOTSUPP")])
  func aBookWithoutLocksIsUsedWithAWord(call: String, error: String) throws {
    let (outcome, faults) = try injecting(call, error, "it costs us 9k\n/end\ntalked\n")
    #expect(faults > 0)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("can't lock files: open each contact in one call only"))
    #expect(try program.files(in: "contacts").count == 2)
  }

  /// The second lock is that of the contact, behind the book's.
  @Test(.enabled(if: hasStrace, "there is no strace"), arguments: ["EACCES", "EIO"])
  func aContactThatCannotBeLockedIsSaid(error: String) throws {
    let (outcome, faults) = try injecting(
      "flock", "\(error):when=2", "it costs us 9k\n/end\ntalked\n")
    #expect(faults == 1)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("this contact could not be locked: can't lock"))
    #expect(outcome.output.contains("open it in no other call meanwhile"))
    #expect(try program.files(in: "contacts").count == 2)
  }

  /// Every write of the call fails, from the folders to the transcript.
  @Test(
    .enabled(if: hasStrace, "there is no strace"), arguments: ["ENOSPC", "EROFS", "EDQUOT", "EIO"])
  func aDiskThatTakesNothing(error: String) throws {
    let lines = "it costs us 9k\nI decide\n/quit\n"
    let (outcome, faults) = try injecting("fsync,fdatasync,link,mkdir", error, lines)
    #expect(faults > 2)
    #expect(outcome.status == 74)
    #expect(outcome.output.contains("NOT SAVED"))
    // The rescue failed as well, so that the whole call is printed.
    #expect(
      outcome.output.contains("> it costs us 9k\n") && outcome.output.contains("> I decide\n"))
    #expect(try program.files(in: "contacts").count == 1)
    #expect(try program.files(in: "transcripts").count == 1)
  }

  @Test(.enabled(if: hasStrace, "there is no strace"))
  func aReadErrorOfOneOfManyIsNamed() throws {
    let second = try program.run(
      "call", "--no-input", "--contact", "Ada", input: "I decide\n/end\ntalked\n")
    #expect(second.status == 0)
    let name = try #require(program.files(in: "contacts").first { $0.hasPrefix("ada--") })
    // A file that the index knows is not read.
    try? FileManager.default.removeItem(
      atPath: program.folder.path() + ".local/state/leadline/index")
    let log = program.folder.path() + "trace"
    let outcome = try program.run(
      tool: GuardedBookTests.strace,
      [
        "-f", "-o", log, "-P", program.book + "/contacts/" + name, "-e", "trace=read", "-e",
        "inject=read:error=EIO", Program.executable.path(), "contacts", "list",
      ])
    #expect(try String(contentsOfFile: log, encoding: .utf8).contains("INJECTED"))
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("the disk reports an error"))
    #expect(outcome.output.contains("Grace Hopper"))
    // Once the disk is well, the file is read, though nothing about it has changed.
    let later = try program.run("contacts", "list")
    #expect(later.status == 0 && later.output.contains("Ada"))
  }

  /// Runs a call with faults of the system.
  private func injecting(
    _ calls: String, _ error: String, _ lines: String
  ) throws -> (Program.Outcome, faults: Int) {
    let log = program.folder.path() + "trace"
    let outcome = try program.run(
      tool: GuardedBookTests.strace,
      [
        "-f", "-o", log, "-e", "trace=\(calls)", "-e", "inject=\(calls):error=\(error)",
        Program.executable.path(), "call", "--no-input", "--contact", "Ada",
      ], input: lines)
    let trace = try String(contentsOfFile: log, encoding: .utf8)
    return (outcome, trace.components(separatedBy: "INJECTED").count - 1)
  }
}
