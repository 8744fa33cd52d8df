import Foundation
import Testing

/// `leadline drill` as it is run: through a pipe, at a terminal, left at any time.
@Suite(.serialized) struct DrillTests {
  private func record(_ program: Program) throws -> [String] {
    let path = program.book + "/practice/record.txt"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The right answers to the first five cards, one of each kind, as giving up on them tells.
  private func rights() throws -> [(card: String, answer: String)] {
    let program = try Program()
    _ = try program.run("drill", "--cards", "5", input: String(repeating: "solution\n", count: 5))
    return try record(program)[1...].map { line in
      let words = line.split(separator: " ")
      return (
        card: String(words[2]),
        answer: String(line.split(separator: " right ").last?.dropFirst().dropLast() ?? "")
      )
    }
  }

  @Test func answersComeALineEachAndAreOnRecord() throws {
    let rights = try rights()
    #expect(rights.count == 5 && rights[0].answer.contains(" by "))
    let program = try Program()
    let input = [rights[0].answer, "xyzzy", rights[2].answer, "?", "?", rights[4].answer]
    let outcome = try program.run(
      "drill", "--cards", "5", "--rep", "Mia", "--no-input",
      input: input.joined(separator: "\n") + "\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(" decides\n") || outcome.output.contains(" decides: \""))
    #expect(outcome.output.contains("  xyzzy is no "))
    #expect(outcome.output.contains("? again shows the answer."))
    #expect(outcome.output.contains("  right: \(rights[2].answer)\n"))
    #expect(outcome.output.contains("  no: \(rights[3].answer)\n"))
    let lines = try record(program)
    #expect(lines[1] == "rep: Mia")
    let expected = [(0, "good"), (2, "good"), (3, "again"), (4, "good")].map { index, grade in
      let (card, answer) = rights[index]
      return "2026-01-12T09:30:00+01:00 drill \(card) \(grade) given"
        + " \"\(grade == "again" ? "?" : answer)\" right \"\(answer)\""
    }
    #expect(Array(lines[2...]) == expected)
    #expect(outcome.output.contains("3 of 4 right. 4 cards are due again, the first in 1 minute."))
    // The clock says what comes up again: the one that was missed is due after a minute.
    let later = ["LEADLINE_NOW": "2026-01-12T09:32:00+01:00"]
    let again = try program.run(
      "drill", "--cards", "1", input: rights[3].answer + "\n", extra: later)
    #expect(again.output.contains("Which question comes next?"))
    #expect(again.output.contains("1 of 1 right."))
  }

  @Test func asJSONTheResultIsALineACard() throws {
    let right = try rights()[2]
    let outcome = try Program().run(
      "drill", "--json", "--kind", "level", "--cards", "1", input: right.answer + "\n")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        #"{"schema":"leadline/drill/1","card":"\#(right.card)","kind":"level","day":"#))
    #expect(
      outcome.output.contains(
        #""given":"\#(right.answer)","right":"\#(right.answer)","grade":"good","because":"#))
    #expect(outcome.output.hasSuffix("\"due\":\"2026-01-12T09:40:00+01:00\"}\n"))
    #expect(outcome.errors.contains("Which level is that?"))
  }

  @Test func atATerminalEachAnswerIsKeptBeforeTheNextCard() throws {
    let rights = try rights()
    let parts = rights[0].answer.split(separator: " ").map(String.init)
    let wrong = parts[0] == "hot" ? "warm" : "hot"
    let program = try Program()
    let session = try TerminalSession(program, ["drill"])
    #expect(session.wait(for: "How do they rate?"))
    #expect(session.wait(for: "rating> "))
    session.type("htt" + Key.enter)
    #expect(session.wait(for: "did you mean hot?"))
    session.type(wrong + Key.enter)
    #expect(session.wait(for: "What decides that?"))
    session.type(parts[2] + Key.enter)
    #expect(session.wait(for: "no, and you said \(wrong) by "))
    #expect(session.wait(for: "criterion> "))
    #expect(
      try record(program).last?.contains("\(rights[0].card) again given \"\(wrong) by") == true)
    session.type(Key.control("C"))
    #expect(session.wait(for: "Ctrl-C again"))
    session.type(rights[1].answer + Key.enter)
    #expect(session.wait(for: "right: \(rights[1].answer)"))
    #expect(session.wait(for: "level> "))
    session.type("quit" + Key.enter)
    #expect(session.wait(for: "1 of 2 right. 2 cards are due again, the first in 1 minute."))
    #expect(session.end() == 0)
    #expect(try record(program).count == 3)
  }

  @Test func whatCannotBeDrilledIsRefused() throws {
    let program = try Program()
    let kind = try program.run("drill", "--kind", "levle")
    #expect(kind.status == 64 && kind.errors.contains("did you mean level?"))
    #expect(try program.run("drill", "--cards", "0").status == 64)
    _ = try program.run("drill", "--cards", "1", input: "solution\n")
    let path = program.book + "/practice/record.txt"
    let newer = "leadline record 9\n\nwhatever\n"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(newer.utf8)))
    let outcome = try program.run("drill", input: "?\n")
    #expect(outcome.status == 65 && outcome.errors.contains("newer than this leadline"))
    #expect(try record(program).count == 2)
  }
}
