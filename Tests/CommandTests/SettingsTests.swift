import Foundation
import Glibc
import Testing

/// The configuration file, and what wins over what.
@Suite struct SettingsTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private var file: URL { program.folder.appending(path: ".config/leadline/config.yaml") }

  private func configure(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test(arguments: [
    ("theme: hihg-contrast", "1:8", "hihg-contrast is no theme", "did you mean high-contrast?"),
    ("# mine\ntheem: none", "2:1", "there is no setting theem", "did you mean theme?"),
    ("colour: red", "1:1", "there is no setting colour", "write one of theme, playbook, rep"),
    ("theme: [none]", "1:1", "theme has no value of its own", "write one word"),
    ("playbook:", "1:1", "playbook has no value of its own", "or remove the line"),
    ("theme: none\ntheme: none", "1:1", "the key theme stands here twice", "keep one of the two"),
    (
      "playbook: discovry", "1:11", "there is no playbook named discovry", "did you mean discovery?"
    ),
  ])
  func aMistakeIsShownInItsPlace(
    text: String, place: String, message: String, cure: String
  ) throws {
    try configure(text + "\n")
    let outcome = try program.run("score", "nobody")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.contains("/.config/leadline/config.yaml:\(place): \(message)"),
      "\(outcome.errors)")
    #expect(outcome.errors.contains(cure) && outcome.errors.contains("^"), "\(outcome.errors)")
  }

  @Test func aCallIsHeldDespiteAMistake() throws {
    try configure("theme: hihg-contrast\nplaybook: discovery\n")
    let call = try program.run(
      "call", "--no-input", input: "I decide\n", extra: ["LEADLINE_THEME": "nonne"])
    #expect(call.status == 0)
    for part in [
      "/.config/leadline/config.yaml:1:8: hihg-contrast is no theme", "^",
      "did you mean high-contrast?", "LEADLINE_THEME nonne is no theme", "What is hardest",
      "contact:",
    ] {
      #expect(call.output.contains(part), "\(part): \(call.output)")
    }
    try configure("theme: [\n")
    #expect(try program.run("call", "--no-input", input: "I decide\n").status == 0)
    #expect(try program.run("contacts").status == 65)
  }

  @Test(arguments: ["", "# nothing is set\n\n", "theme: none # for now\n"])
  func littleOrNothingIsFine(text: String) throws {
    try configure(text)
    #expect(try program.run("contacts").status == 0)
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    let outcome = try program.run("contacts")
    #expect(outcome.status != 0 && outcome.errors.contains("config.yaml"))
    // One without a home has no file.
    let homeless = try program.run("contacts", extra: ["HOME": "", "XDG_CONFIG_HOME": "relative"])
    #expect(homeless.status == 0)
  }

  @Test func aPlaybookOfOnesOwnIsTheDefault() throws {
    let shown = try program.run("playbook", "show").output
    try configure("playbook: mine.yaml\n")
    let mine = shown.replacing("id: discovery", with: "id: mine")
      .replacing("What is hardest to get done today", with: "What keeps you awake")
    try Data(mine.utf8).write(
      to: file.deletingLastPathComponent().appending(path: "mine.yaml"))
    let call = try program.run("call", "--no-input", input: "I decide\n")
    #expect(call.output.contains("What keeps you awake"))
    let named = try program.run(
      "call", "--no-input", "--playbook", "discovery", input: "I decide\n")
    #expect(named.output.contains("What is hardest"))
    // A demo is a demo of what leadline carries.
    #expect(try program.run("demo", "--no-input").output.contains("What is hardest"))
  }

  /// What a command shows at a terminal.
  private func shown(_ arguments: [String], _ extra: [String: String] = [:]) throws -> String {
    let session = try TerminalSession(program, arguments, extra: extra)
    #expect(session.end() == 0)
    return session.shown
  }

  @Test func theFlagWinsOverTheEnvironmentAndThatOverTheFile() throws {
    let list = ["playbook", "list"]
    let dim = "\u{1B}[2m"
    let bold = "\u{1B}[1m"
    #expect(try shown(list).contains(dim))
    try configure("theme: high-contrast\n")
    let configured = try shown(list)
    #expect(!configured.contains(dim) && configured.contains(bold))
    let environment = ["LEADLINE_THEME": "none"]
    #expect(try !shown(list, environment).contains("\u{1B}"))
    #expect(try shown(list + ["--theme", "default"], environment).contains(dim))
    for extra in [["NO_COLOR": "1"], ["TERM": "dumb"], ["ACCESSIBLE": "1"]] {
      #expect(try !shown(list + ["--theme", "default"], extra).contains("\u{1B}"), "\(extra)")
    }
    let flag = try program.run("contacts", "--theme", "hgih-contrast")
    #expect(flag.status == 64 && flag.errors.contains("did you mean high-contrast?"))
    let variable = try program.run("contacts", extra: ["LEADLINE_THEME": "dark"])
    #expect(variable.status == 64 && variable.errors.contains("LEADLINE_THEME dark is no theme"))
  }

  @Test func messagesAndPagesAreBrokenBetweenWords() throws {
    let session = try TerminalSession(
      program, ["score", "nobody-of-that-name-is-in-the-book", "--book", program.book])
    _ = session.end()
    #expect(session.shown.contains("`leadline contacts\r\n  list` shows them\r\n"))
    #expect(try shown(["help", "settings"]).split(separator: "\r\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [
    (["LC_ALL": "C"], false), (["LC_ALL": "", "LC_CTYPE": "POSIX"], false),
    (["LC_ALL": "C.UTF-8", "LANG": "C"], true), (["LC_ALL": "", "LC_CTYPE": "C.UTF-8"], true),
    (["LANG": "xx_XX.utf8"], true), (["LANG": "xx_XX.ISO-8859-1"], false),
  ])
  func plainLettersWhereTheLocaleIsNotUTF8(locale: [String: String], isUTF8: Bool) throws {
    _ = try program.run("call", "--no-input", input: "name: Zoë Núñez\nI decide\n/end\ntalked\n")
    let contact = try shown(["contacts", "show", "nunez"], locale)
    #expect(contact.contains("Zoë Núñez") == isUTF8)
    #expect(contact.contains("Zoe Nunez") == !isUTF8)
    #expect(contact.contains("█") == isUTF8 && contact.contains("##") == !isUTF8)
    // A pipe gets what is on record.
    let piped = try program.run("contacts", "show", "nunez", extra: locale)
    #expect(piped.output.contains("Zoë Núñez") && piped.output.contains("█"))
  }
}
