import Foundation
import Testing

/// `leadline hear` at a terminal: it asks what is unsure, and nothing else.
@Suite(.serialized) struct HearAskingTests {
  private let program: Program

  init() throws { program = try Program() }

  private func transcript() throws -> String {
    try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
  }

  @Test func dayAndSidesAreAsked() throws {
    let file = try program.write(RecordedCalls.bare, as: "bare.txt")
    let session = try TerminalSession(program, ["hear", file])
    #expect(session.wait(for: "Enter for today, 2026-01-12"))
    session.type("later" + Key.enter)
    #expect(session.wait(for: "later is no day"))
    session.type("2026-01-05" + Key.enter)
    #expect(session.wait(for: "their numbers with commas"))
    session.type("9" + Key.enter)
    #expect(session.wait(for: "is none of these numbers"))
    session.type("\(Int.min)" + Key.enter)
    #expect(session.wait(for: "\(Int.min) is none of these numbers"))
    session.type("2" + Key.enter)
    #expect(session.end() == 0)
    let text = try transcript()
    #expect(text.contains("started: 2026-01-05T") && text.contains("ours: Max\ntheirs: Zoe"))
    #expect(text.contains("= need: "))
  }

  @Test func aDoubtIsSettledByItsNumber() throws {
    let file = try program.write(RecordedCalls.broke, as: "broke.txt")
    let session = try TerminalSession(program, ["hear", file])
    #expect(session.wait(for: "does that hold?"))
    session.type("7x" + Key.enter)
    #expect(session.wait(for: "7x is none of these numbers"))
    session.type("1y" + Key.enter)
    #expect(session.end() == 0)
    let text = try transcript()
    #expect(text.contains("> 1y\n* settled 1 y\n* confirmed no_budget"))
    #expect(!text.contains("7x") && text.contains("* closed"))
    let path = try program.onlyFile(in: "transcripts").path()
    #expect(try program.run("replay", "--reinterpret", "--diff", path).output == "no difference\n")
  }

  @Test func nothingIsAskedThatIsSure() throws {
    let file = try program.write(RecordedCalls.warehouse, as: "warehouse.txt")
    let session = try TerminalSession(program, ["hear", file])
    #expect(session.end() == 0)
    #expect(session.shown.contains("contact: "))
    let silent = try program.write(RecordedCalls.bare, as: "bare.txt")
    let quiet = try TerminalSession(program, ["hear", silent, "--no-input"])
    #expect(quiet.end() == 0)
    #expect(quiet.shown.contains("taken for today"))
  }

  @Test func ofTwoContactsOneIsChosen() throws {
    for _ in 1...2 {
      let typed = "name: Ada Wolf\ncompany: Northwind\nI decide\n/end\ntalked\n"
      _ = try program.run("call", "--no-input", input: typed)
    }
    let file = try program.write(RecordedCalls.warehouse, as: "warehouse.txt")
    let session = try TerminalSession(program, ["hear", file])
    #expect(session.wait(for: "0 for somebody new"))
    session.type("2" + Key.enter)
    #expect(session.end() == 0)
    let name = try #require(try program.files(in: "contacts").last)
    let heard = try program.files(in: "transcripts").filter {
      name.contains($0.dropLast(4).suffix(4))
    }
    #expect(heard.count == 2)
  }

  @Test func howFarItIsIsShownWhereItCanBeTakenAway() throws {
    for number in 10..<30 {
      _ = try program.write(RecordedCalls.warehouse, as: "calls/\(number).txt")
    }
    let folder = program.folder.path() + "calls"
    let out = program.folder.appending(path: "out")
    let arguments = ["hear", folder, "--json", "--no-input"]
    let session = try TerminalSession(
      program, arguments, redirection: TerminalSession.Redirection(output: out))
    #expect(session.end() == 0)
    #expect(session.shown.contains(" 20 of 20"))
    let rows = session.screen.rows.filter { !$0.isEmpty }
    #expect(rows == [])
    for extra in [["TERM": "dumb"], ["ACCESSIBLE": "1"]] {
      let plain = try TerminalSession(
        program, arguments, extra: extra, redirection: TerminalSession.Redirection(output: out))
      #expect(plain.end() == 0)
      #expect(plain.shown.isEmpty, "\(extra)")
    }
  }
}
