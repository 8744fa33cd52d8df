import Foundation
import Glibc
import Testing

/// Calls at terminals of many kinds, and with the output elsewhere.
@Suite(.serialized) struct UnusualTerminalTests {
  private let program: Program

  init() throws { program = try Program() }

  private func lines() throws -> String {
    try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
  }

  @Test(arguments: ["dumb", "", "unknown", "no-such-terminal", "emacs", "vt52"])
  func whereTheCursorCannotBeMovedLinesAreAskedPlainly(name: String) throws {
    let session = try TerminalSession(program, ["call"], extra: ["TERM": name])
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 9k\(Key.backspace)8k a month" + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("I decide\\" + Key.enter)
    #expect(session.wait(for: "... "))
    session.type("with Dana" + Key.enter)
    #expect(session.wait(for: "timeline> "))
    session.type("/edit challenges" + Key.enter)
    #expect(session.wait(for: "earlier answer, which Enter keeps: they lose 98k a month"))
    session.type(Key.enter)
    #expect(session.wait(for: "timeline> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(!session.shown.contains("\u{1B}"))
    let text = try lines()
    #expect(text.contains("> I decide\\nwith Dana\n"))
    #expect(text.components(separatedBy: "> they lose 98k a month\n").count == 3)
  }

  @Test func aPasteIsOneAnswerWhereNothingIsRedrawnToo() throws {
    let session = try TerminalSession(program, ["call"], extra: ["TERM": "dumb"])
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 9k a month\nsince two years\nand the board")
    #expect(session.wait(for: "and the board"))
    session.type(" knows" + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    let rows = (1...300).map { "row \($0) about the committee" }
    session.type(rows.joined(separator: "\n") + "\n")
    #expect(session.wait(for: "timeline> "))
    session.type("/facts" + Key.enter)
    #expect(session.wait(for: "timeline> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    let text = try lines()
    #expect(text.contains("> they lose 9k a month\\nsince two years\\nand the board knows\n"))
    #expect(text.contains("> " + rows.joined(separator: "\\n") + "\n"))
  }

  /// The first Ctrl-D asks how the call ended, and the second leaves that open.
  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func oneCtrlDEndsTheCallAndAnswersNothing(extra: [String: String]) throws {
    let session = try TerminalSession(program, ["call"], extra: extra)
    #expect(session.wait(for: "challenges"))
    session.type("they lose 9k a month" + Key.enter)
    #expect(session.wait(for: "decision-process"))
    session.type("\u{4}")
    #expect(session.wait(for: "How did it end"))
    session.type("voicemail" + Key.enter)
    #expect(session.wait(for: "outcome: voicemail"))
    #expect(session.end() == 0)
    let again = try TerminalSession(program, ["call"], extra: extra)
    #expect(again.wait(for: "challenges"))
    again.type("they lose 9k a month" + Key.enter)
    #expect(again.wait(for: "decision-process"))
    again.type("\u{4}")
    #expect(again.wait(for: "How did it end"))
    again.type("\u{4}")
    #expect(again.wait(for: "outcome: talked"))
    #expect(again.end() == 0)
  }

  @Test func aRowThatTheTerminalCutsIsSaid() throws {
    let session = try TerminalSession(program, ["call"], extra: ["TERM": "dumb"])
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 9k " + String(repeating: "x", count: 5000) + "!" + Key.enter)
    #expect(session.wait(for: "the end of that one may be missing"))
    #expect(session.wait(for: "> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
  }

  @Test func aTerminalOfAKnownFamilyIsEdited() throws {
    let session = try TerminalSession(program, ["call"], extra: ["TERM": "xterm-no-such-kind"])
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 8k\(Key.left)\(Key.backspace)9\(Key.enter)")
    #expect(session.wait(for: "decision-process> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try lines().contains("> they lose 9k\n"))
    #expect(!session.shown.contains("termcap") && !session.shown.contains("No entry"))
  }

  @Test func eightColumnsAreEnough() throws {
    let session = try TerminalSession(program, ["call"], size: TerminalSize(rows: 20, columns: 8))
    #expect(session.wait(for: "> "))
    session.type("they lose 9k a month" + Key.control("a") + "X")
    #expect(session.waitForRow(containing: "> Xthey"))
    session.type(Key.enter)
    #expect(session.wait(for: "> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try lines().contains("> Xthey lose 9k a month\n"))
    #expect(session.screen.violations == [])
  }

  @Test func withTheOutputElsewhereTheCallIsAtTheTerminal() throws {
    let file = program.folder.appending(path: "out")
    let session = try TerminalSession(
      program, ["call"], redirection: TerminalSession.Redirection(output: file))
    #expect(session.wait(for: "What is hardest"))
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 8k\(Key.left)\(Key.backspace)9\(Key.control("e")) a month\(Key.enter)")
    #expect(session.wait(for: "need strong"))
    session.type("/end" + Key.enter)
    #expect(session.wait(for: "outcome> "))
    session.type("talked; demo on Friday" + Key.enter)
    #expect(session.wait(for: "who> "))
    session.type(Key.enter)
    #expect(session.wait(for: "contact:"))
    #expect(session.end() == 0)
    let output = try String(contentsOf: file, encoding: .utf8)
    #expect(output.contains("need: loss, cost, 9,000 a month\n"))
    #expect(output.contains("next: demo on Friday"))
    #expect(!output.contains("\u{1B}") && !output.contains("What is hardest"))
    #expect(output.split(separator: "\n").count <= 12)
  }

  @Test func aTerminalThatIsNotTheControllingOneServesToo() throws {
    let file = program.folder.appending(path: "out")
    let session = try TerminalSession(
      program, ["--wait", Program.executable.path(), "call"], tool: "/usr/bin/setsid",
      redirection: TerminalSession.Redirection(output: file))
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 9k a month" + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try lines().contains("> they lose 9k a month\n"))
  }
}
