import Foundation
import Glibc
import Testing

/// The terminal at which the other tests type: sizes, signals, states, and where output goes.
@Suite(.serialized) struct TerminalSessionTests {
  @Test func itHasASizeThatChanges() throws {
    let script = "trap 'stty size' WINCH; stty size; while ! read -r x; do :; done; echo end $x"
    let session = try TerminalSession(
      Program(), ["-c", script], size: TerminalSize(rows: 5, columns: 17), tool: "/bin/bash")
    #expect(session.wait(for: "5 17"))
    session.resize(to: TerminalSize(rows: 7, columns: 33))
    session.type("x" + Key.enter)
    #expect(session.wait(for: "7 33"))
    #expect(session.wait(for: "end x"))
    #expect(session.end() == 0)
  }

  @Test func itsStateIsSeenFromOutside() throws {
    let session = try TerminalSession(
      Program(), ["-c", "stty -echo; echo off; read -r x; stty echo"], tool: "/bin/bash")
    #expect(session.stateBefore?.isCooked == true)
    #expect(session.wait(for: "off"))
    #expect(session.state != session.stateBefore)
    session.type(Key.enter)
    #expect(session.end() == 0)
    #expect(session.state == session.stateBefore)
  }

  @Test func outputGoesWhereItIsSent() throws {
    let program = try Program()
    let file = program.folder.appending(path: "out")
    let session = try TerminalSession(
      program, ["-c", "echo out; echo err >&2; echo tty >/dev/tty"], tool: "/bin/bash",
      redirection: TerminalSession.Redirection(output: file))
    #expect(session.end() == 0)
    #expect(session.screen.rows[...1] == ["err", "tty"])
    #expect(try String(contentsOf: file, encoding: .utf8) == "out\n")
  }

  @Test func signalsReachTheProgram() throws {
    let session = try TerminalSession(Program(), ["60"], tool: "/bin/sleep")
    try session.kill(SIGSTOP)
    #expect(session.wait { $0.isStopped })
    try session.kill(SIGCONT)
    #expect(session.wait { !$0.isStopped })
    try session.kill(SIGKILL)
    #expect(session.end() == 128 + SIGKILL)
    #expect(throws: (any Error).self) { try session.kill(SIGTERM) }
  }

  @Test func ctrlZStopsBelowAShell() throws {
    let session = try TerminalSession(
      Program(), ["-c", "echo begun; read -r x; echo got $x; exit 3"], tool: "/bin/bash",
      shell: true)
    #expect(session.wait(for: "begun"))
    session.type(Key.control("z"))
    #expect(session.wait(for: "stopped"))
    #expect(session.isStopped)
    session.type(Key.enter)
    #expect(session.wait { !$0.isStopped })
    session.type("more" + Key.enter)
    #expect(session.wait(for: "got more"))
    #expect(session.end() == 3)
  }

  @Test func aWindowThatClosesIsTold() throws {
    let program = try Program()
    let session = try TerminalSession(
      program, ["-c", "trap 'touch hup; exit 0' HUP; cd; echo begun; read -r x"],
      tool: "/bin/bash")
    #expect(session.wait(for: "begun"))
    session.hangUp()
    _ = session.end()
    #expect(FileManager.default.fileExists(atPath: program.folder.path() + "hup"))
  }
}
