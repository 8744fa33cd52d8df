import Foundation
import Glibc
import Testing

/// A call at a real terminal, with a running transcript that another process writes.
@Suite(.serialized) struct ListeningTests {
  private func session(
    _ program: Program, _ arguments: [String] = [], extra: [String: String] = [:]
  ) throws -> (TerminalSession, Stream) {
    let stream = Stream(program.folder.path() + "live.txt")
    stream.write("")
    let session = try TerminalSession(
      program, ["call", "--listen", stream.path] + arguments, extra: extra)
    #expect(session.wait(for: "challenges> "))
    return (session, stream)
  }

  private func transcript(_ program: Program) throws -> String {
    try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
  }

  private func heardLines(_ program: Program) throws -> [String] {
    try transcript(program).split(separator: "\n").compactMap { line in
      line.firstRange(of: " < ").map { String(line[$0.upperBound...]) }
    }
  }

  /// Ends the call as one that was talked, of a contact without a name.
  private func end(_ session: TerminalSession) {
    session.type("/end" + Key.enter)
    #expect(session.wait(for: "How did it end"))
    session.type("talked" + Key.enter)
    #expect(session.wait(for: "who> "))
    session.type(Key.enter)
    #expect(session.wait(for: "contact:"))
    #expect(session.end() == 0)
  }

  @Test func factsAppearAboveTheLineThatIsTyped() throws {
    let program = try Program()
    let (session, stream) = try session(program, ["--rep", "Maria"])
    session.type("it costs us 9k a mont")
    #expect(session.waitForRow(containing: "challenges> it costs us 9k a mont"))
    session.type(Key.left + Key.left)
    for piece in [
      "Maria: What bud", "get do you have?\nAnn: We have forty thous", "and set aside.\n",
    ] {
      stream.append(piece)
      session.settle(30)
    }
    #expect(session.waitForRow(containing: "1? heard, unconfirmed budget: 40,000"))
    #expect(session.waitForRow(containing: "challenges> it costs us 9k a mont"))
    session.type("X" + Key.backspace + Key.end + "h" + Key.enter)
    #expect(session.wait(for: "9,000 a month"))
    session.type("1y" + Key.enter)
    #expect(session.wait(for: "budget strong"))
    end(session)
    let file = try String(contentsOf: try program.onlyFile(in: "contacts"), encoding: .utf8)
    #expect(file.contains("need_said: it costs us 9k a month"))
    #expect(file.contains("budget: \"40000; allocated\""), "\(file)")
    #expect(
      try heardLines(program) == [
        "Maria: What budget do you have?", "Ann: We have forty thousand set aside.",
      ])
  }

  @Test func theLastLineIsHeardThoughItHasNoEnd() throws {
    let program = try Program()
    let (session, stream) = try session(program, ["--rep", "Maria"])
    stream.append("Maria: What budget do you have?\nAnn: We have forty thousand set aside")
    session.settle(1200)
    end(session)
    #expect(try heardLines(program).last == "Ann: We have forty thousand set aside")
  }

  @Test func aSearchAndAHalfPasteAreLeftAsTheyAre() throws {
    let program = try Program()
    let (session, stream) = try session(program, ["--rep", "Maria"])
    session.type("note: the tender is out" + Key.enter)
    #expect(session.wait(for: "challenges> "))
    session.type(Key.control("r") + "tend")
    #expect(session.waitForRow(containing: "tender is out"))
    stream.append("Ann: Our budget is 40,000, approved.\n")
    #expect(session.waitForRow(containing: "heard, unconfirmed budget"))
    #expect(session.waitForRow(containing: "tender is out"))
    session.type(Key.control("g"))
    session.type("\u{1B}[200~we lose 12k")
    stream.append("Ann: It has to be live by the end of March.\n")
    session.type(" a month\u{1B}[201~")
    #expect(session.waitForRow(containing: "> we lose 12k a month"))
    #expect(session.waitForRow(containing: "heard, unconfirmed timing"))
    session.type(Key.enter)
    #expect(session.wait(for: "12,000 a month"))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
  }

  @Test func aQuestionOfOursOpensOnlyAtAnEmptyLine() throws {
    let program = try Program()
    let (session, stream) = try session(program, ["--rep", "Maria"])
    stream.append("Maria: What budget do you have for this?\n")
    #expect(session.waitForRow(containing: "budget>"))
    session.type("we")
    stream.append("Maria: And who decides about something like this?\n")
    session.settle(300)
    #expect(session.waitForRow(containing: "budget> we"))
    session.type(" have 40k" + Key.enter)
    #expect(session.wait(for: "budget"))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(try heardLines(program).count == 2)
  }

  @Test func aFileMayComeLaterBeCutShortAndBeReplaced() throws {
    let program = try Program()
    let stream = Stream(program.folder.path() + "later.txt")
    let session = try TerminalSession(
      program, ["call", "--listen", stream.path, "--rep", "Maria"])
    #expect(session.wait(for: "listening waits for"))
    stream.write("Ann: Hello.\nMaria: Hi.\n")
    #expect(session.wait(for: "Ann speaks for them"))
    // Written anew with more, as some programs do it.
    stream.write("Ann: Hello.\nMaria: Hi.\nAnn: We need it by June.\n")
    #expect(session.wait(for: "heard, unconfirmed timing"))
    // Cut short, with other words.
    stream.write("Ann: We lose 9k a month.\n")
    #expect(session.wait(for: "was cut short"))
    #expect(session.wait(for: "heard, unconfirmed need"))
    // Rotated: the old file gets its last line by the writer that still has it open.
    let old = try #require(FileHandle(forWritingAtPath: stream.path))
    try old.seekToEnd()
    #expect(unsafe rename(stream.path, stream.path + ".1") == 0)
    stream.write("Ann: Our budget is 40,000, approved.\n")
    try old.write(contentsOf: Data("Ann: The last of the old.\n".utf8))
    #expect(session.wait(for: "was replaced"))
    #expect(session.wait(for: "heard, unconfirmed budget"))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(
      try heardLines(program) == [
        "Ann: Hello.", "Maria: Hi.", "Ann: We need it by June.", "Ann: We lose 9k a month.",
        "Ann: The last of the old.", "Ann: Our budget is 40,000, approved.",
      ])
  }

  @Test func aNamedPipeHasOneWriterAfterAnother() throws {
    let program = try Program()
    let path = program.folder.path() + "pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let session = try TerminalSession(program, ["call", "--listen", path, "--rep", "Maria"])
    #expect(session.wait(for: "challenges> "))
    for (text, shown) in [
      ("Ann: Our budget is 40,000, appro", "nobody writes"),
      ("Ann: It has to be live by June.\n", "unconfirmed timing"),
    ] {
      let writer = try #require(FileHandle(forWritingAtPath: path))
      try writer.write(contentsOf: Data(text.utf8))
      try writer.close()
      #expect(session.wait(for: shown))
    }
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    let heard = try heardLines(program)
    #expect(
      heard == [
        "Ann: Our budget is 40,000, appro", "Ann: It has to be live by June.",
      ])
  }

  @Test func standardInputIsTheStreamAndTheTerminalHasTheKeys() throws {
    let program = try Program()
    let session = try TerminalSession(
      program,
      [
        "-c",
        "{ echo 'Bea: Hi.'; sleep 1; printf 'Ann: Our bud'; sleep 0.2; echo 'get is 40,000, approved.'; } | "
          + "\"$0\" call --listen -", Program.executable.path(),
      ], tool: "/bin/bash")
    #expect(session.wait(for: "challenges> "))
    session.type("we lose 9k")
    #expect(session.wait(for: "for whom does Bea speak?"))
    #expect(session.wait(for: "for whom does Ann speak?"))
    #expect(session.wait(for: "has ended"))
    #expect(session.waitForRow(containing: "challenges> we lose 9k"))
    session.type(" a month" + Key.enter + "1o" + Key.enter)
    #expect(session.wait(for: "heard, unconfirmed budget"))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
  }

  @Test func aKilledCallHearsNothingTwice() throws {
    let program = try Program()
    let (session, stream) = try session(program, ["--rep", "Maria"])
    stream.append("Ann: Our budget is 40,000, approved.\nAnn: It has to be li")
    #expect(session.wait(for: "heard, unconfirmed budget"))
    try session.kill(SIGKILL)
    #expect(session.end() != 0)
    let again = try TerminalSession(
      program, ["call", "--listen", stream.path, "--rep", "Maria"])
    #expect(again.wait(for: "resume?"))
    again.type(Key.enter)
    #expect(again.wait(for: "resumed"))
    stream.append("ve by June.\n")
    #expect(again.wait(for: "heard, unconfirmed timing"))
    again.type("/quit" + Key.enter)
    #expect(again.end() == 0)
    #expect(
      try heardLines(program) == [
        "Ann: Our budget is 40,000, approved.", "Ann: It has to be live by June.",
      ])
  }

  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"]])
  func plainTerminalsGetPlainLines(extra: [String: String]) throws {
    let program = try Program()
    let stream = Stream(program.folder.path() + "live.txt")
    stream.write("")
    let session = try TerminalSession(
      program, ["call", "--listen", stream.path, "--rep", "Maria"], extra: extra)
    #expect(session.wait(for: "challenges"))
    session.settle()
    stream.append("Ann: Our budget is 40,000, approved.\n")
    #expect(session.wait(for: "heard, unconfirmed budget"))
    session.type("it costs us 9k a month\r")
    #expect(session.wait(for: "need"))
    #expect(extra["ACCESSIBLE"] == nil || !session.shown.contains("\u{1B}"))
    session.type("/quit\r")
    #expect(session.end() == 0)
  }

  @Test func withoutATerminalTheStreamIsReadToItsEnd() throws {
    let program = try Program()
    let stream = Stream(program.folder.path() + "live.txt")
    stream.write("Maria: What budget do you have?\nAnn: 40,000, approved.\nAnn: And by June")
    let outcome = try program.run(
      "call", "--no-input", "--listen", stream.path, "--rep", "Maria", input: "not read\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("heard, unconfirmed budget"))
    #expect(try heardLines(program).count == 3)
    let missing = try program.run("call", "--no-input", "--listen", stream.path + "x")
    #expect(missing.status == 74)
    #expect(missing.errors.contains("there is no such file"))
  }

  @Test func theConfigurationSaysWhoIsOurs() throws {
    let program = try Program()
    let folder = program.folder.appending(path: ".config/leadline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("rep: Maria\n".utf8).write(to: folder.appending(path: "config.yaml"))
    let stream = Stream(program.folder.path() + "live.txt")
    stream.write("Maria Lopez: Hello.\nAnn: Hi.\n")
    let outcome = try program.run("call", "--no-input", "--listen", stream.path)
    #expect(outcome.output.contains("Maria Lopez speaks for us"))
    #expect(outcome.output.contains("Ann speaks for them"))
    let alone = try program.run("call", "--no-input", "--rep", "Maria")
    #expect(alone.status == 64)
    #expect(alone.errors.contains("give it with --listen"))
  }

  @Test func typedAndHeardComeThroughPipesTogether() throws {
    let program = try Program()
    let stream = Stream(program.folder.path() + "live.txt")
    stream.write("Ann: Our budget is 40,000, approved.\n")
    let call = try PipedCall(program, ["call", "--listen", stream.path, "--rep", "Maria"])
    #expect(call.wait(for: "heard, unconfirmed budget"))
    #expect(call.type("it costs us 9k a month", andWaitFor: "9,000 a month"))
    stream.append("Ann: It has to be live by June.\n")
    #expect(call.wait(for: "heard, unconfirmed timing"))
    #expect(call.end() == 0)
  }
}

/// A file that another process would write.
private struct Stream {
  let path: String

  init(_ path: String) { self.path = path }

  /// Writes all of it anew, in the same file.
  func write(_ text: String) {
    put(text, O_WRONLY | O_CREAT | O_TRUNC)
  }

  func append(_ text: String) { put(text, O_WRONLY | O_APPEND) }

  private func put(_ text: String, _ flags: Int32) {
    let file = unsafe open(path, flags | O_CLOEXEC, 0o600)
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }
}
