import Foundation
import Testing

/// Files and folders that are not what they should be: one clear complaint, and nothing is lost.
@Suite struct BadInputTests {
  private let program: Program

  init() throws {
    program = try Program()
    _ = try program.run(
      "call", "--no-input", "--contact", "Grace Hopper", input: "I decide\n/quit\n")
  }

  private func complains(
    _ outcome: Program.Outcome, _ status: Int32, _ text: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == status, sourceLocation: location)
    #expect(outcome.errors.contains(text), "\(outcome.errors)", sourceLocation: location)
  }

  @Test(arguments: [
    ("", "the file is empty"), ("no head\n", "is no transcript"),
    ("leadline transcript 2\n\n", "newer than this leadline"),
    ("leadline transcript 1\nkind: cal\n\n> x\n", ":2:7: cal is no kind"),
    ("leadline transcript 1\n\n@ what\n> x\n", ":3:1: @ what begins no line"),
    ("leadline transcript 1\n\n> a\n= need: nonsense\n> b\n", ":4:3: this fact can't be read"),
    ("leadline transcript 1\n\n> a\u{0}b\n", "NUL byte"),
    ("leadline transcript 1\n\n> next Friday\n", "depends on the day of the call"),
  ])
  func transcripts(text: String, complaint: String) throws {
    let file = program.folder.appending(path: "t.txt")
    try Data(text.utf8).write(to: file)
    complains(try program.run("replay", file.path()), 65, complaint)
    #expect(try Data(contentsOf: file) == Data(text.utf8))
  }

  @Test func bytesThatAreNoText() throws {
    let file = program.folder.appending(path: "t.txt")
    try (Data("leadline transcript 1\n\n> a".utf8) + Data([0xFF, 0xFE, 0x0A])).write(to: file)
    complains(try program.run("replay", file.path()), 65, "t.txt:3:4: this byte is no UTF-8")
  }

  @Test(arguments: [
    ("", "the file is empty"), ("hello\n", "its first line is not `---`"),
    ("---\nleadline: contact/1\n", "have no end"),
    ("---\nleadline: contact/9\nid: x1\n---\n", "newer than this leadline"),
    ("---\nname: x\n---\n", "its first key is not"),
    ("---\nleadline: contact/1\nid: ../../x\n---\n", "is no id of a contact"),
    ("---\nleadline: contact/1\nid: x1\nname: [a\n---\n", "this is no YAML"),
  ])
  func contactFiles(text: String, complaint: String) throws {
    let file = try program.onlyFile(in: "contacts")
    try Data(text.utf8).write(to: file)
    complains(try program.run("score", "hopper"), 65, complaint)
    complains(
      try program.run("call", "--no-input", "--contact", "hopper", input: "x\n"), 65, complaint)
    #expect(try Data(contentsOf: file) == Data(text.utf8))
  }

  @Test func files() throws {
    complains(try program.run("replay", "/nowhere/x.txt"), 74, "there is no such file")
    complains(try program.run("replay", "/dev/null"), 65, "is no regular file")
    complains(try program.run("playbook", "check", "/nowhere.yaml"), 74, "there is no such file")
    let file = program.folder.appending(path: "file")
    try Data().write(to: file)
    complains(
      try program.run("call", "--no-input", "--book", file.path(), input: "x\n"), 74,
      "choose another book with --book")
    complains(
      try program.run("call", "--no-input", "--book", "/proc/x/y", input: "x\n"), 74, "can't create"
    )
  }

  @Test func namesThatAreNoFileNames() throws {
    let name = "../../etc/\u{1B}[2J pass\u{202E}wd / x"
    let outcome = try program.run(
      "call", "--no-input", "--contact", name, input: "I decide\n/quit\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("\u{1B}"))
    let files = try program.files(in: "contacts")
    #expect(files.contains { $0.hasPrefix("etc-2j-pass-wd-x--") }, "\(files)")
    #expect(files.allSatisfy { $0.utf8.allSatisfy { (45...122).contains($0) } })
  }

  @Test func aBookThatCanNotBeWritten() throws {
    let missing = try program.run("contacts", "list", "--book", program.folder.path() + "none")
    #expect(missing.status == 0)
    #expect(missing.errors.contains("there is no contact"))
    complains(try program.run("score", "nobody"), 64, "there is no contact named nobody")
    let wrong = try program.run("call", extra: ["LEADLINE_NOW": "yesterday"])
    complains(wrong, 64, "LEADLINE_NOW is yesterday")
  }

  /// A limit on the size of files stands for a full disk.
  @Test func aDiskThatIsFull() throws {
    let script = program.folder.appending(path: "full.sh")
    let line = "we lose " + String(repeating: "very ", count: 100) + "much, it costs us 9k a month"
    try """
    ulimit -f 1
    printf '%s\\n' 'I decide' '\(line)' '\(line)' | "$1" call --no-input --contact Full
    """.write(to: script, atomically: true, encoding: .utf8)
    let outcome = try program.run(
      tool: "/bin/bash", [script.path(), Program.executable.path()], folder: program.folder.path())
    #expect(outcome.output.contains("NOT SAVED"))
    #expect(outcome.status == 74)
    let name = try #require(try program.files(in: "transcripts").first { $0.contains("full") })
    let replay = try program.run("replay", program.book + "/transcripts/" + name)
    #expect(replay.status == 0, "\(replay.errors)")
    #expect(replay.errors == "")
  }

  @Test func aDiskThatIsFullAtTheFirstTurnLeavesNoHalfFiles() throws {
    #expect(try program.run("call", "--contact", "Other", input: "it costs us 9k\n").status == 0)
    let script = program.folder.appending(path: "full.sh")
    let line = "we lose " + String(repeating: "very ", count: 250) + "much, it costs us 9k a month"
    try """
    ulimit -f 1
    printf '%s\n' '\(line)' | "$1" call --no-input --contact Full
    """.write(to: script, atomically: true, encoding: .utf8)
    let outcome = try program.run(
      tool: "/bin/bash", [script.path(), Program.executable.path()], folder: program.folder.path())
    #expect(outcome.output.contains("NOT SAVED"))
    #expect(outcome.status == 74)
    #expect(try !program.files(in: "transcripts").contains { $0.contains("full") })
    let again = try program.run("call", "--contact", "Full", input: "it costs us 9k\n")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try program.files(in: "contacts").contains { $0.hasPrefix("full--") })
  }
}
