import Foundation
import Glibc
import Testing

/// A call whose terminal is stopped, resized, taken away, or written to while a line is typed.
@Suite(.serialized) struct InterruptionTests {
  private let program: Program

  init() throws { program = try Program() }

  private func call(
    _ arguments: [String] = [], size: TerminalSize = TerminalSize(), shell: Bool = false,
    extra: [String: String] = [:]
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      program, ["call"] + arguments, extra: extra, size: size, shell: shell)
    #expect(session.wait(for: "challenges> "))
    return session
  }

  private func transcript() throws -> String {
    try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
  }

  private let line = "they lose 9k a month"

  @Test func ctrlZStopsAndTheLineGoesOn() throws {
    let session = try call(shell: true)
    session.type("they lose")
    // A key that is a signal makes the kernel forget what nobody has read yet.
    #expect(session.waitForCurrentRow(starting: "challenges> they lose"))
    session.type(Key.control("z"))
    #expect(session.wait(for: "stopped"))
    #expect(session.state?.isCooked == true)
    #expect(!session.screen.marksPastes)
    session.type(Key.enter)
    #expect(session.waitForCurrentRow(starting: "challenges> they lose"))
    #expect(session.screen.marksPastes)
    session.paste(" 9k a")
    session.type(" month" + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try transcript().contains("> \(line)\n"))
  }

  @Test func stoppedAndContinuedFromOutsideTheLineGoesOn() throws {
    let session = try call(shell: true)
    session.type("they lose")
    #expect(session.waitForCurrentRow(starting: "challenges> they lose"))
    try session.kill(SIGSTOP)
    #expect(session.wait(for: "stopped"))
    session.type(Key.enter)
    #expect(session.waitForCurrentRow(starting: "challenges> they lose"))
    session.type(" 9k a month" + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try transcript().contains("> \(line)\n"))
  }

  @Test func aWindowThatGrowsAndShrinksKeepsTheLine() throws {
    let session = try call(size: TerminalSize(rows: 24, columns: 80))
    let long = "they lose " + String(repeating: "very ", count: 12) + "much, 9k a month"
    session.type(long)
    #expect(session.waitForRow(containing: "9k a month"))
    session.resize(to: TerminalSize(rows: 30, columns: 120))
    #expect(session.waitForCurrentRow(starting: "challenges> " + long))
    #expect(session.screen.rows.count { $0.hasPrefix("challenges> ") } == 1)
    session.resize(to: TerminalSize(rows: 20, columns: 40))
    #expect(session.wait(until: { $0.screen.currentRow.hasSuffix("9k a month") }))
    session.type(Key.control("a") + "X" + Key.enter)
    #expect(session.wait(for: "> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try transcript().contains("> X" + long + "\n"))
    #expect(session.screen.violations == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func toldToStopItKeepsTheCallAndThePlaceOfTheTerminal(signal: Int32) throws {
    let session = try call()
    session.type(line + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("half a li")
    session.settle()
    try session.kill(signal)
    #expect(session.end() == 0)
    #expect(session.state == session.stateBefore)
    #expect(!session.screen.marksPastes)
    #expect(try transcript().hasSuffix("* left\n"))
    #expect(try !transcript().contains("half a li"))
    #expect(try program.files(in: "contacts").count == 1)
  }

  @Test func aWindowThatIsClosedLeavesTheCall() throws {
    let session = try call()
    session.type(line + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.hangUp()
    // What could not be shown any more is said by the status; all that was answered is kept.
    #expect(session.end() == 74)
    #expect(try transcript().hasSuffix("* left\n"))
    #expect(try program.files(in: "contacts").count == 1)
  }

  // MARK: What comes up meanwhile

  @Test func aTimerAppearsAboveTheLineThatIsTyped() throws {
    let session = try call(["--timer", "0:01,0:02,0:03"])
    session.type("they lose 9k" + Key.left + Key.left)
    #expect(session.waitForRow(containing: "the call has taken 0:01"))
    #expect(session.wait(until: { $0.screen.currentRow.hasPrefix("challenges> they lose 9k  ") }))
    #expect(session.screen.cursor.column == 22)
    #expect(session.screen.rows.count { $0.hasPrefix("challenges> ") } == 1)
    session.type("1")
    #expect(session.waitForRow(containing: "challenges> they lose 19k"))
    session.type(Key.control("r") + "zz")
    #expect(session.waitForRow(containing: "not found: zz> they lose 19k"))
    #expect(session.waitForRow(containing: "the call has taken 0:02"))
    #expect(session.waitForCurrentRow(starting: "not found: zz> they lose 19k"))
    session.type(Key.control("g") + "\u{1B}\rsecond row" + Key.up)
    #expect(session.waitForRow(containing: "the call has taken 0:03"))
    #expect(session.waitForRow(containing: "second row"))
    #expect(session.screen.rows.count { $0.hasPrefix("challenges> ") } == 1)
    session.type(Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(session.screen.violations == [])
  }

  @Test func aTimerIsSaidWhereNothingIsRedrawnToo() throws {
    let session = try TerminalSession(
      program, ["call", "--timer", "0:01"], extra: ["ACCESSIBLE": "1"])
    #expect(session.wait(for: "the call has taken 0:01"))
    #expect(session.wait(for: "challenges: "))
    session.type(line + Key.enter)
    #expect(session.wait(for: "need strong"))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(!session.shown.contains("\u{1B}"))
  }

  @Test func aContactFileThatIsChangedElsewhereIsSaidAboveTheLineAndTakenOver() throws {
    _ = try program.run(
      "call", "--contact", "Grace Hopper", "--no-input", input: "it costs us 9k a month\n/end\n\n")
    let file = try program.onlyFile(in: "contacts")
    let session = try TerminalSession(program, ["call", "--contact", "hopper"])
    #expect(session.wait(for: "decision-process> "))
    session.type("half a li")
    #expect(session.waitForCurrentRow(starting: "decision-process> half a li"))
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("\nid: ", with: "\ntitle: Admiral\nid: ").write(
      to: file, atomically: true, encoding: .utf8)
    #expect(session.wait(for: "changed elsewhere"))
    #expect(session.waitForCurrentRow(starting: "decision-process> half a li"))
    session.type(Key.control("u") + "company: Eckert-Mauchly" + Key.enter)
    #expect(session.wait(for: "company: Eckert-Mauchly"))
    session.type("/quit" + Key.enter)
    #expect(session.wait(for: "title"))
    #expect(session.wait(for: "with that: not rated"))
    #expect(session.end() == 0)
    let saved = try String(contentsOf: file, encoding: .utf8)
    #expect(saved.contains("title: Admiral\n") && saved.contains("company: Eckert-Mauchly\n"))
    #expect(session.screen.violations == [])
  }

  @Test(arguments: ["x", "1:75", "-3", "1:2:3", "", "5,,6", "99999"])
  func aTimerThatIsNoTimeIsRefused(times: String) throws {
    let outcome = try program.run("call", "--timer=" + times, "--no-input", input: "x\n")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--timer"))
  }
}

extension TerminalSession {
  /// Waits until the row of the cursor begins with a text.
  func waitForCurrentRow(starting text: String) -> Bool {
    wait { $0.screen.currentRow.hasPrefix(text) }
  }
}
