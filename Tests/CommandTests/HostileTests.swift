import Foundation
import Glibc
import Testing

/// Whatever stands in a record, a file name, an argument or the environment: a terminal is sent
/// leadline's own sequences and no others, and its title and state stay as they were.
@Suite struct HostileTests {
  /// A way in which a terminal is written to.
  struct Look: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let environment: [String: String]

    static let all = [
      Look(testDescription: "colours", environment: [:]),
      Look(testDescription: "no colours", environment: ["NO_COLOR": "1"]),
      Look(testDescription: "accessible", environment: ["ACCESSIBLE": "1"]),
      Look(testDescription: "dumb", environment: ["TERM": "dumb"]),
    ]
  }

  /// A command, what is typed while it runs, and what it shows for certain.
  private struct Case {
    var arguments: [String]
    var keys = ""
    var environment: [String: String] = [:]
    var shows = "Mallory"
  }

  private static func cases(_ book: HostileBook) -> [Case] {
    let text = HostileBook.text
    let (call, heard) = (book.transcript, book.heard)
    return [
      Case(arguments: ["contacts", "list"]), Case(arguments: ["contacts", "show", "mallory"]),
      Case(arguments: ["contacts", "list", "--plain"]),
      Case(arguments: ["contacts", "list", "--json"]),
      Case(arguments: ["contacts", "find", "mallory"]),
      Case(arguments: ["contacts", "find", "--plain", "mallory"]),
      Case(arguments: ["contacts", "forget", "mallory", "--dry-run"]),
      Case(arguments: ["score", "mallory", "--why"]),
      Case(arguments: ["score", "mallory", "--what-if", "need=weak"], shows: "of 100"),
      Case(arguments: ["score", "mallory", "--json"]), Case(arguments: ["score", text]),
      Case(arguments: ["score", "mallory", "--what-if", text]),
      Case(arguments: ["replay", call]), Case(arguments: ["replay", call, "--reinterpret"]),
      Case(arguments: ["replay", call, "--reinterpret", "--diff"], shows: ""),
      Case(arguments: ["replay", call, "--json"]),
      Case(arguments: ["replay", call, "--step"], keys: String(repeating: Key.enter, count: 40)),
      Case(arguments: ["replay", call, "--write"], shows: ""),
      Case(arguments: ["replay", heard]), Case(arguments: ["replay", heard, "--json"]),
      Case(arguments: ["replay", heard, "--check"], shows: ""),
      Case(arguments: ["replay", heard, "--reinterpret", "--diff"], shows: ""),
      Case(arguments: ["replay", book.badName]),
      Case(arguments: ["replay", book.badName, "--json"]),
      Case(arguments: ["replay", book.brokenTranscript]), Case(arguments: ["replay", text]),
      Case(arguments: ["replay", heard, "--on", text]),
      Case(arguments: ["understand", "it costs us 9k a month " + text], shows: "9000"),
      Case(arguments: ["understand", "--json", "it costs us 9k a month " + text], shows: ""),
      Case(
        arguments: ["understand", "--jsonl"],
        keys: "it costs Mallory 9k a month \u{16}\u{1B}]0;owned\u{16}\u{7}\n" + Key.control("d")),
      Case(arguments: ["playbook", "list"], shows: "discovery"),
      Case(arguments: ["playbook", "show", "--playbook", book.playbook], shows: ""),
      Case(arguments: ["playbook", "show", book.playbook]),
      Case(arguments: ["playbook", "check", book.playbook], shows: ""),
      Case(arguments: ["playbook", "check", book.brokenPlaybook]),
      Case(arguments: ["playbook", "show", text]),
      Case(arguments: ["help", text]), Case(arguments: ["help"], shows: "leadline"),
      Case(arguments: ["demo"], shows: "falk"), Case(arguments: [text]),
      Case(arguments: ["--" + text]), Case(arguments: ["contacts", text]),
      Case(arguments: ["call", "--timer", text]),
      Case(
        arguments: ["call", "--no-input", "--contact", "mallory"],
        keys: "x\n/facts\n/score\n/quit\n"),
      Case(arguments: ["contacts", "list", "--book", "/dev/null/" + text]),
      Case(arguments: ["contacts", "list"], environment: ["LEADLINE_BOOK": "/dev/null/" + text]),
      Case(arguments: ["contacts", "list"], environment: ["LEADLINE_NOW": text]),
    ]
  }

  @Test(arguments: Look.all) func nothingButOurOwnSequences(look: Look) throws {
    let book = try HostileBook()
    for (index, item) in HostileTests.cases(book).enumerated() {
      let label = "case \(index): \(item.arguments[0]) \(item.arguments.dropFirst().count)"
      let session = try TerminalSession(
        book.program, item.arguments, extra: look.environment.merging(item.environment) { $1 })
      if !item.keys.isEmpty {
        session.settle(150)
        session.type(item.keys)
      }
      let status = session.end()
      #expect((0..<128).contains(status), "\(label): \(status)")
      #expect(session.screen.violations == [], "\(label)")
      #expect(session.screen.title == nil, "\(label)")
      #expect(session.state == session.stateBefore, "\(label)")
      let isShown = item.shows.isEmpty || session.screen.log.contains(item.shows)
      #expect(
        isShown,
        "\(label) does not show \(item.shows): \(session.screen.everything.suffix(3).map(\.debugDescription))"
      )
    }
  }

  @Test(arguments: Look.all) func aLiveCallWithThem(look: Look) throws {
    let book = try HostileBook()
    let session = try TerminalSession(
      book.program, ["call", "--contact", "mallory"], extra: look.environment)
    #expect(session.wait(for: "resumed"))
    session.settle()
    let clear = Key.control("e") + Key.control("u")
    let lines = [
      "/why", "/facts", "/score", "/help", "/whatif need=weak", "/ask timeline", "/undo",
    ]
    var steps = lines.map { ($0, $0 + Key.enter) }
    if ["colours", "no colours"].contains(look.testDescription) {
      steps += [
        ("recall", Key.up + Key.up + Key.up + clear), ("search", Key.control("r") + "Mall"),
        ("search again", Key.control("r") + Key.escape), ("clear", clear),
        ("candidates", "/person " + Key.tab + Key.tab + clear), ("more", "/" + Key.tab + Key.tab),
        ("questions", clear + "/ask " + Key.tab + Key.tab + clear),
        ("prefill", "/edit challenges" + Key.enter), ("leave it", Key.control("a")),
        ("sent", Key.control("e") + Key.enter),
        ("paste", "\u{1B}[200~we need it \(HostileBook.text)\u{1B}[201~"), ("sent", Key.enter),
        ("unmarked", "it hurts \u{9B}2J\u{202E}x\u{E0041}\u{2028}y" + Key.enter),
      ]
    }
    for (name, keys) in steps {
      // A terminal that nobody reads echoes by itself, whatever comes.
      if session.shown.contains("\u{1B}[") { #expect(session.wait { $0.state != $0.stateBefore }) }
      session.type(keys)
      session.settle(80)
      #expect(session.screen.violations == [], "\(name)")
    }
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(session.screen.violations == [])
    #expect(session.screen.title == nil)
    #expect(session.screen.log.contains("Mallory"))
    #expect(session.state == session.stateBefore)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGQUIT, SIGTERM, SIGHUP])
  func aCrashLeavesTheTerminalAsItWas(signal: Int32) throws {
    let book = try HostileBook()
    let session = try TerminalSession(book.program, ["call", "--contact", "mallory"])
    #expect(session.wait(for: "resumed"))
    session.type("half a line")
    session.settle()
    #expect(session.screen.marksPastes)
    #expect(session.state != session.stateBefore)
    try session.kill(signal)
    let isAsked = [SIGTERM, SIGHUP].contains(signal)
    #expect(session.end() == (isAsked ? 0 : 128 + signal))
    #expect(session.state == session.stateBefore)
    #expect(!session.screen.marksPastes)
    #expect(session.screen.violations == [])
    #expect(session.screen.title == nil)
  }
}
