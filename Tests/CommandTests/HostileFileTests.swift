import Foundation
import Glibc
import Testing

/// Files of the book that are hostile, enormous, foreign or open to others: each is named with its
/// cure, none hangs a command or is written over, and the others are shown.
@Suite struct HostileFileTests {
  private let program: Program
  private let files = FileManager.default

  init() throws {
    program = try Program()
    for name in ["Ada Lovelace", "Grace Hopper", "Zoe Adams"] {
      let outcome = try program.run(
        "call", "--no-input", "--contact", name, input: "I decide\n/end\ntalked\n")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func path(_ folder: String, _ part: String) throws -> String {
    let name = try program.files(in: folder).first { $0.contains(part) }
    return program.book + "/\(folder)/" + (try #require(name))
  }

  private static let head = "---\nleadline: contact/1\nid: x1\n"

  static let contents: [(name: String, bytes: [UInt8], complaint: String)] = [
    ("empty", [], "the file is empty"),
    ("half", Array("---\nleadline: contact/1\nid:".utf8), "have no end"),
    ("latin1", Array((head + "name: Jos").utf8) + [0xE9, 10] + Array("---\n".utf8), "no UTF-8"),
    ("nul", Array((head + "name: a\u{0}b\n---\n").utf8), "NUL byte"),
    ("large", [UInt8](repeating: 97, count: 2 << 20), "is larger than 1 MiB"),
    ("newer", Array("---\nleadline: contact/2\nid: x1\n---\n".utf8), "newer than this leadline"),
    ("bomb", Array((head + "a: &a [x,x]\nb: &b [*a,*a]\n---\n").utf8), "cure:"),
    (
      "deep",
      Array((head + "a: " + String(repeating: "[", count: 20_000) + "\n---\n").utf8), "cure:"
    ),
    ("one line", Array("---\n".utf8) + [UInt8](repeating: 97, count: 900_000), "have no end"),
  ]

  @Test(arguments: contents.indices)
  func oneBadContactOfMany(index: Int) throws {
    let (name, bytes, complaint) = HostileFileTests.contents[index]
    let file = try path("contacts", "hopper")
    try Data(bytes).write(to: URL(filePath: file))
    let list = try program.run("contacts", "list")
    #expect(list.status == 1, "\(name)")
    #expect(list.errors.contains(file) && list.errors.contains(complaint), "\(list.errors)")
    #expect(list.errors.utf8.count < 2000)
    #expect(list.output.contains("Ada Lovelace") && list.output.contains("Zoe Adams"))
    for arguments in [
      ["contacts", "show", "hopper"], ["score", "hopper"],
      ["call", "--no-input", "--contact", "hopper"], ["score", file],
    ] {
      let outcome = try program.run(arguments: arguments, input: "I decide\n")
      #expect(outcome.status == 65, "\(arguments) \(outcome.errors)")
      #expect(outcome.errors.contains(complaint))
    }
    let several = try program.run("score", "lovelace", "hopper", "zoe")
    #expect(several.status == 65 && several.errors.contains(complaint))
    #expect(several.output.contains("ada-lovelace") && several.output.contains("zoe-adams"))
    #expect(try Data(contentsOf: URL(filePath: file)) == Data(bytes))
  }

  enum Thing: CaseIterable { case folder, pipe, link, endlessLink, unreadable }

  private func put(_ thing: Thing, at file: String) throws {
    try files.removeItem(atPath: file)
    switch thing {
    case .folder: #expect(unsafe mkdir(file, 0o700) == 0)
    case .pipe: #expect(unsafe mkfifo(file, 0o600) == 0)
    case .link: #expect(unsafe symlink("/etc/hostname", file) == 0)
    case .endlessLink: #expect(unsafe symlink("/dev/zero", file) == 0)
    case .unreadable:
      try Data("x".utf8).write(to: URL(filePath: file))
      #expect(unsafe chmod(file, 0) == 0)
    }
  }

  @Test(arguments: Thing.allCases)
  func aContactThatIsNoFile(thing: Thing) throws {
    // Modes do not bind root, for whom a file of that kind is just no contact.
    let file = try path("contacts", "hopper")
    try put(thing, at: file)
    for arguments in [["contacts", "list"], ["score", "zoe", "hopper"]] {
      let outcome = try program.run(arguments: arguments)
      let statuses: [Int32] = arguments[0] == "score" ? [65, 74] : [1]
      #expect(statuses.contains(outcome.status), "\(arguments)")
      let shown = outcome.output.lowercased().replacing("-", with: " ")
      #expect(outcome.errors.contains(file) && shown.contains("zoe adams"))
    }
    for arguments in [
      ["contacts", "show", "hopper"], ["score", file], ["score", "hopper"],
      ["call", "--no-input", "--contact", "hopper"],
    ] {
      let outcome = try program.run(arguments: arguments, input: "I decide\n")
      #expect([65, 74].contains(outcome.status), "\(arguments)")
      #expect(outcome.errors.contains(file))
    }
  }

  @Test(arguments: Thing.allCases)
  func aTranscriptOrPlaybookThatIsNoFile(thing: Thing) throws {
    let transcript = try path("transcripts", "hopper")
    try put(thing, at: transcript)
    for arguments in [
      ["replay", transcript], ["contacts", "show", "hopper"], ["score", "hopper"],
      ["call", "--no-input", "--contact", "hopper"],
    ] {
      let outcome = try program.run(arguments: arguments, input: "I decide\n")
      let isFolder = thing == .folder && arguments[0] == "replay"
      #expect([65, 74].contains(outcome.status), "\(arguments)")
      #expect(outcome.errors.contains(transcript) || isFolder)
    }
    let folder = try program.run("replay", program.book + "/transcripts")
    #expect([65, 74].contains(folder.status) && folder.errors.contains(transcript))
    #expect(folder.output.contains("I decide"))
    let playbook = program.book + "/playbooks/mine.yaml"
    try Data("x".utf8).write(to: URL(filePath: playbook))
    try put(thing, at: playbook)
    for arguments in [["playbook", "check", playbook], ["playbook", "show", playbook]] {
      let outcome = try program.run(arguments: arguments)
      #expect([65, 74].contains(outcome.status), "\(arguments)")
      #expect(outcome.errors.contains(playbook))
    }
  }

  /// The gravest of the files decides, and 1 stands for a failed check alone.
  @Test func theGravestFaultOfSeveralFilesIsTheStatus() throws {
    let good = try path("transcripts", "zoe")
    let bad = program.folder.path() + "bad.txt"
    try Data("no head\n".utf8).write(to: URL(filePath: bad))
    let none = program.folder.path() + "none.txt"
    for (files, status) in [
      ([good, good], 0), ([bad, good], 65), ([good, none], 74), ([none, bad], 74), ([bad], 65),
    ] as [([String], Int32)] {
      let outcome = try program.run(arguments: ["replay"] + files)
      #expect(outcome.status == status, "\(files)")
      #expect(outcome.output.contains("I decide") == files.contains(good))
    }
    let checked = try program.run("replay", "--check", bad, good)
    #expect(checked.status == 65)
    for (names, status) in [
      (["zoe", "lovelace"], 0), (["nobody", "zoe"], 64), ([bad, "nobody"], 65), ([bad, none], 74),
    ] as [([String], Int32)] {
      #expect(try program.run(arguments: ["score"] + names).status == status, "\(names)")
    }
  }

  @Test func aPlaybookThatCannotBeReadIsNamedAndTheOthersAreListed() throws {
    #expect(try program.run("playbook", "list").status == 0)
    let folder = program.book + "/playbooks/"
    for name in ["broken.yaml", "two words.yaml"] {
      try Data("leadline: playbook/1\nid: [\n".utf8).write(to: URL(filePath: folder + name))
    }
    let list = try program.run("playbook", "list")
    #expect(list.status == 1)
    #expect(list.output.contains("discovery") && !list.output.contains("broken"))
    #expect(list.errors.contains("\(folder)broken.yaml:") && list.errors.contains("cure:"))
    #expect(list.errors.contains("\(folder)two words.yaml: no playbook can have that name"))
  }

  @Test func aTranscriptOfANewerVersionOrAnEnormousOneIsLeftAlone() throws {
    let file = try path("transcripts", "hopper")
    let line = "leadline transcript 1\n\n> " + String(repeating: "a", count: 20 << 20) + "\n"
    for (text, complaint) in [
      ("leadline transcript 2\n\n> x\n", "newer than this leadline"), (line, "is larger than"),
      (String(repeating: "x\n", count: 25 << 20), "is no transcript"),
    ] {
      try Data(text.utf8).write(to: URL(filePath: file))
      for arguments in [["replay", file], ["call", "--no-input", "--contact", "hopper"]] {
        let outcome = try program.run(arguments: arguments, input: "I decide\n")
        if text.utf8.count > 100, arguments[0] == "call" {
          #expect(outcome.status == 65 || outcome.status == 0, "\(outcome.errors)")
        } else {
          #expect(outcome.status == 65, "\(complaint): \(outcome.errors.prefix(300))")
          #expect(outcome.errors.contains(complaint) && outcome.errors.contains(file))
        }
      }
      if text.utf8.count < 100 {
        #expect(try Data(contentsOf: URL(filePath: file)) == Data(text.utf8))
      }
    }
  }

  @Test func bomAndWindowsLineEndsAreRead() throws {
    let file = try path("contacts", "hopper")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    try Data(windows.utf8).write(to: URL(filePath: file))
    let outcome = try program.run(
      "call", "--no-input", "--contact", "hopper", input: "it costs us 9k\n/end\ntalked\n")
    #expect(outcome.status == 0 && !outcome.output.contains("taken over"), "\(outcome.output)")
    let after = Array(try Data(contentsOf: URL(filePath: file)))
    #expect(after.starts(with: [0xEF, 0xBB, 0xBF] + Array("---\r\n".utf8)))
    #expect(zip(after, after.dropFirst()).allSatisfy { $1 != 10 || $0 == 13 })
  }

  @Test func thousandsOfKeysAreKept() throws {
    let file = try path("contacts", "hopper")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let keys = (1...3_000).map { "own_\($0): \($0)\n" }.joined()
    try Data(text.replacing("\nid: ", with: "\n" + keys + "id: ").utf8).write(
      to: URL(filePath: file))
    let outcome = try program.run(
      "call", "--no-input", "--contact", "hopper", input: "it costs us 9k\n/end\ntalked\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let after = try String(contentsOfFile: file, encoding: .utf8)
    #expect(after.contains(keys) && after.contains("need_level: partial"))
  }

  @Test func namesThatAreLongOrRunBackwards() throws {
    let long = String(repeating: "Anna ", count: 2000) + "\u{202E}olleH \u{2066}x"
    let outcome = try program.run(
      "call", "--no-input", "--contact", long, input: "I decide\n/end\ntalked\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("\u{202E}"))
    let file = try path("contacts", "anna-anna")
    #expect((file as NSString).lastPathComponent.utf8.count < 60)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Anna Anna") && text.utf8.count > 10_000)
    let again = try program.run(
      "call", "--no-input", "--contact", "anna-anna", input: "by March\n/end\ntalked\n")
    #expect(again.status == 0 && !again.output.contains("taken over"), "\(again.errors)")
    let json = try program.run("score", "anna-anna", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let name = (object?["contact"] as? [String: Any])?["name"] as? String
    #expect(name == long)
    for arguments in [["contacts", "show", "q" + long], ["score", "q" + long], ["help", long]] {
      let unknown = try program.run(arguments: arguments)
      #expect(unknown.status == 64)
      #expect(unknown.errors.utf8.count < 300, "\(unknown.errors.utf8.count)")
      #expect(!unknown.errors.contains("\u{202E}"))
    }
  }
}
