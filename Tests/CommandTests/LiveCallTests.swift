import Foundation
import Glibc
import Testing

/// The built program at a real terminal.
@Suite(.serialized) struct LiveCallTests {
  private let answers = [
    "night batch takes 9 hours, missed two closings last quarter, costs us about 30k a month",
    "CFO signs anything over 20k, I recommend", "live by end of March", "40-50k set aside",
  ]
  private let questions = [
    "What is hardest to get done", "How do you decide on something", "By when should it be",
    "What have you set aside",
  ]

  private func answerAll(_ session: TerminalSession) {
    for (question, answer) in zip(questions, answers) {
      #expect(session.wait(for: question))
      #expect(session.wait(for: "> "))
      session.type(answer + "\r")
    }
  }

  @Test func aWholeCallLeavesARatedContactFile() throws {
    let program = try Program()
    let session = try TerminalSession(program)
    answerAll(session)
    #expect(session.wait(for: "join us for the next talk"))
    session.type("/end\r")
    #expect(session.wait(for: "How did it end"))
    session.type("talked; call with the CFO on Friday\r")
    #expect(session.wait(for: "Who was it?"))
    session.type("Dana Ruiz, Northwind\r")
    #expect(session.wait(for: "contact:"))
    #expect(session.end() == 0)
    let file = try String(contentsOf: try program.onlyFile(in: "contacts"), encoding: .utf8)
    for line in [
      "rating: warm", "points: 59", "ceiling: 94", "budget: \"40000-50000; allocated\"",
      "authority: recommends; with role CFO, decides; sign-off over 20000",
      "timing: until 2026-03-31", "need_level: strong", "next_step_on: 2026-01-16",
      "name: Dana Ruiz", "company: Northwind", "need_said: \(answers[0])",
      "authority_said: \(answers[1])",
    ] {
      #expect(file.contains(line + "\n"), "\(line)")
    }
  }

  @Test(arguments: 0...3)
  func aKilledCallIsResumedWithEveryAnsweredLine(count: Int) throws {
    let program = try Program()
    let session = try TerminalSession(program)
    for index in 0...count {
      #expect(session.wait(for: questions[index]))
      #expect(session.wait(for: "> "))
      session.type(answers[index] + "\r")
    }
    #expect(session.wait(for: count == 3 ? "join us for the next talk" : questions[count + 1]))
    try session.kill(SIGKILL)
    #expect(session.end() != 0)
    let again = try TerminalSession(program)
    #expect(again.wait(for: "was not ended (\(count + 1) line"))
    #expect(again.wait(for: "resume?"))
    again.type("\r")
    #expect(again.wait(for: "resumed"))
    again.type("/facts\r")
    #expect(again.wait(for: ["night batch", "CFO signs", "live by end", "40-50k set"][count]))
    again.type("/quit\r")
    #expect(again.wait(for: "contact:"))
    #expect(again.end() == 0)
    let text = try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
    for answer in answers[...count] { #expect(text.contains("> " + answer + "\n")) }
  }

  @Test func theNewestOfSeveralOpenCallsIsOfferedFirstAndNothingTypedIsLost() throws {
    let program = try Program()
    for (name, minute) in [("Ann Lee", "10"), ("Bob Ray", "40"), ("Cy Orr", "20")] {
      let outcome = try program.run(
        "call", "--no-input", input: "name: \(name)\nit costs us 9k a month\n/quit\n",
        extra: ["LEADLINE_NOW": "2026-01-11T09:\(minute):00+01:00"])
      #expect(outcome.status == 0)
    }
    let session = try TerminalSession(program)
    #expect(session.wait(for: "A call of 2026-01-11 09:40 with Bob Ray was not ended (3 lines)."))
    #expect(session.wait(for: "resume?"))
    session.type("she is on the line\r")
    #expect(session.wait(for: "she is on the line is neither yes nor no"))
    #expect(session.wait(for: "resume?"))
    session.type("n\r")
    #expect(session.wait(for: "09:20 with Cy Orr"))
    #expect(session.wait(for: "resume?"))
    session.type("yes\r")
    #expect(session.wait(for: "resumed"))
    session.type("/quit\r")
    #expect(session.end() == 0)
  }

  @Test func aCallThatIsOpenNowIsListedAsOne() throws {
    let program = try Program()
    let call = try PipedCall(program, ["call", "--no-input"])
    #expect(call.type("it costs us 9k a month", andWaitFor: "need"))
    let list = try program.run("contacts", "list")
    #expect(list.output.contains("in a call now"), "\(list.output)")
    #expect(!list.output.contains("cut off"))
    #expect(call.end() == 0)
  }

  @Test func ctrlCDropsTheLineAndTwiceLeaves() throws {
    let program = try Program()
    let session = try TerminalSession(program)
    #expect(session.wait(for: "challenges> "))
    session.type("it costs us 9k a month\r")
    #expect(session.wait(for: "decision-process> "))
    session.type("half a li\u{3}")
    #expect(session.wait(for: "Ctrl-C once more leaves"))
    session.type("\u{3}")
    #expect(session.wait(for: "contact:"))
    #expect(session.end() == 0)
    let text = try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
    #expect(!text.contains("half a li"))
    #expect(text.hasSuffix("* left\n"))
  }

  @Test func ctrlDReviewsAndThenEnds() throws {
    let program = try Program()
    let session = try TerminalSession(program)
    #expect(session.wait(for: "challenges> "))
    session.type("it costs us 9k a month\r")
    #expect(session.wait(for: "decision-process> "))
    session.type("\u{4}")
    #expect(session.wait(for: "How did it end"))
    #expect(session.wait(for: "> "))
    session.type("\u{4}")
    #expect(session.wait(for: "outcome: talked"))
    #expect(session.end() == 0)
  }

  @Test func editingRecallAndCompletion() throws {
    let program = try Program()
    let session = try TerminalSession(program)
    #expect(session.wait(for: "challenges> "))
    // Written wrong, put right in the middle of the line, and completed by Tab.
    session.type(
      "it costs us 8k a month\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D"
    )
    session.type("\u{7F}9\r")
    #expect(session.wait(for: "9,000 a month"))
    #expect(session.wait(for: "decision-process> "))
    session.type("/fac\t\r")
    #expect(session.wait(for: "need partial"))
    session.type("\u{1B}[A\r")
    #expect(session.wait(for: "need partial"))
    session.type("/edit challenges\r")
    #expect(session.wait(for: "costs us 9k"))
    session.type(" at least\r")
    #expect(session.wait(for: "decision-process> "))
    session.type("\u{1B}[200~I decide,\nit is my call\u{1B}[201~\r")
    #expect(session.wait(for: "authority strong"))
    session.type("/quit\r")
    #expect(session.end() == 0)
  }

  @Test func aTerminalThatGoesAwayLeavesTheCall() throws {
    let program = try Program()
    let session = try TerminalSession(program)
    #expect(session.wait(for: "challenges> "))
    session.type("it costs us 9k a month\r")
    #expect(session.wait(for: "decision-process> "))
    try session.kill(SIGTERM)
    #expect(session.end() == 0)
    let text = try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
    #expect(text.hasSuffix("* left\n"))
    #expect(try program.files(in: "contacts").count == 1)
  }

  @Test func aPlainTerminalHasNoCodes() throws {
    let program = try Program()
    let session = try TerminalSession(program, extra: ["ACCESSIBLE": "1"])
    #expect(session.wait(for: "rating: not rated, 0 of 100"))
    session.type("it costs us 9k a month\r")
    #expect(session.wait(for: "need partial"))
    #expect(!session.shown.contains("\u{1B}"))
    session.type("/quit\r")
    #expect(session.end() == 0)
  }

  @Test func twoCallsWithOneContactAreNotHeldAtOnce() throws {
    let program = try Program()
    _ = try program.run(
      "call", "--contact", "Grace Hopper", "--no-input", input: "it costs us 9k a month\n/quit\n")
    let session = try TerminalSession(program, ["call", "--contact", "hopper"])
    #expect(session.wait(for: "resumed"))
    let second = try program.run("call", "--contact", "hopper", "--no-input", input: "I decide\n")
    #expect(second.status == 74)
    #expect(second.errors.contains("is open already"))
    session.type("/quit\r")
    #expect(session.end() == 0)
  }
}
