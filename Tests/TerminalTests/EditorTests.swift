import Dialogue
import Foundation
import Glibc
import Qualification
import Sessions
import Testing

@testable import Terminal

/// The editor and the plain source at a terminal; one after another, as libedit is one a process.
@Suite(.serialized) struct EditorTests {
  private let label = Prompt(label: "budget> ")

  private func editor(
    at terminal: HeadlessTerminal, _ environment: [String: String] = ["TERM": "xterm"]
  ) throws -> LineEditor {
    let appearance = Appearance(environment: environment, isTerminal: true, noColor: false)
    return try #require(
      LineEditor(
        input: terminal.slave, output: terminal.slave, appearance: appearance))
  }

  /// Reads one line for keys that are typed once the editor has the terminal.
  private func read(
    _ keys: String, _ prompt: Prompt, _ editor: LineEditor, at terminal: HeadlessTerminal
  ) -> LineEditor.Outcome {
    // In the terminal's own mode the keys would be edited by the kernel before they are read.
    let typing = Thread {
      var state = termios()
      repeat {
        usleep(1000)
        _ = unsafe tcgetattr(terminal.slave, &state)
      } while state.c_lflag & tcflag_t(ICANON) != 0
      terminal.type(keys)
    }
    typing.start()
    return editor.read(prompt, recalling: 0)
  }

  @Test func theScreenIsNeverCleared() throws {
    let terminal = try #require(HeadlessTerminal())
    let editor = try editor(at: terminal)
    #expect(read("4\u{C}0k\r", label, editor, at: terminal) == .line("40k"))
    let shown = terminal.shown()
    #expect(shown.contains("budget>"))
    #expect(!shown.contains("\u{1B}[2J"))
    #expect(!shown.contains("\u{1B}[H"))
  }

  @Test(arguments: [["TERM": "xterm"], ["TERM": "xterm", "NO_COLOR": "1"]])
  func pastesAreMarkedWithoutColoursToo(environment: [String: String]) throws {
    let terminal = try #require(HeadlessTerminal())
    let editor = try editor(at: terminal, environment)
    let keys = "\u{1B}[200~one\ntwo\u{1B}[201~\r"
    #expect(read(keys, label, editor, at: terminal) == .line("one\ntwo"))
    let shown = terminal.shown()
    let on = try #require(shown.range(of: "\u{1B}[?2004h"))
    let off = try #require(shown.range(of: "\u{1B}[?2004l", options: .backwards))
    #expect(on.upperBound <= off.lowerBound)
  }

  @Test func anEarlierAnswerIsEditedAndNothingInItIsObeyed() throws {
    let terminal = try #require(HeadlessTerminal())
    let editor = try editor(at: terminal)
    let prompt = Prompt(label: "budget> ", prefill: "40k\u{202E}\u{9B}2J\u{1B}]0;x\u{7}")
    guard case .line(let line) = read("!\r", prompt, editor, at: terminal) else {
      Issue.record("no line")
      return
    }
    #expect(line.hasPrefix("40k") && line.hasSuffix("!"))
    let shown = terminal.shown()
    let hostile: [Unicode.Scalar] = ["\u{202E}", "\u{9B}", "\u{7}"]
    for scalar in hostile { #expect(!shown.unicodeScalars.contains(scalar), "\(scalar.value)") }
    #expect(!shown.contains("\u{1B}]"))
  }

  @Test func aTerminalIsPutBackAsItWas() throws {
    let terminal = try #require(HeadlessTerminal())
    var before = termios()
    #expect(unsafe tcgetattr(terminal.slave, &before) == 0)
    // Not what libedit leaves by itself: it sets these whenever it gives a terminal back.
    before.c_iflag &= ~tcflag_t(ICRNL)
    before.c_lflag &= ~tcflag_t(ECHO)
    #expect(unsafe tcsetattr(terminal.slave, TCSANOW, &before) == 0)
    do {
      let editor = try editor(at: terminal)
      #expect(read("x\r", label, editor, at: terminal) == .line("x"))
    }
    var after = termios()
    #expect(unsafe tcgetattr(terminal.slave, &after) == 0)
    #expect(after.c_lflag == before.c_lflag)
    #expect(after.c_iflag == before.c_iflag)
    #expect(after.c_oflag == before.c_oflag)
  }

  @Test func withoutRedrawingAHangUpLeavesTheCallAndCtrlDEndsIt() throws {
    let moment = Moment(seconds: 0, offset: 0)
    let prompt = Prompt(
      status: Line("need ?"), rating: Line("not rated"), label: "budget> ")
    let terminal = try #require(HeadlessTerminal())
    let appearance = Appearance(environment: [:], isTerminal: true, noColor: false)
    var source = PlainTerminalSource(
      appearance: appearance, input: terminal.slave, output: terminal.slave, now: { moment })
    terminal.type("40k\r\u{4}")
    #expect(source.next(prompt).content == .typed("40k"))
    #expect(source.next(prompt).content == .ended)
    let shown = terminal.shown()
    #expect(shown.components(separatedBy: "status: need ?").count == 2)
    #expect(shown.components(separatedBy: "rating: not rated").count == 2)
    let gone = try #require(HeadlessTerminal())
    var left = PlainTerminalSource(
      appearance: appearance, input: gone.slave, output: gone.slave, now: { moment })
    close(gone.master)
    #expect(left.next(prompt).content == .departed)
  }
}
