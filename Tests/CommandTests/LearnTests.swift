import Foundation
import Testing

/// `leadline learn` as it is run: through a pipe, at a terminal, left and taken up again.
@Suite(.serialized) struct LearnTests {
  private let text = """
    leadline: lesson/1
    number: 7
    title: Who and when
    about: You note both.
    day: 2026-03-02
    facts: {need: We lose 9000 dollars a month}
    steps:
      - choose: What is unknown?
        options: [need, timing]
        answer: timing
        hint: Nobody said when.
      - note: Note the date.
        goals: [timing at least weak]
        solution: "timing: by 30 April 2026"
        hint: A word, a colon, a date.
        because: A date is known.

    """

  private func lesson(_ program: Program, _ text: String) throws -> String {
    let path = program.folder.path() + "seven.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func record(_ program: Program) throws -> String {
    try String(contentsOfFile: program.book + "/practice/record.txt", encoding: .utf8)
  }

  @Test func theLessonsAreListedAndTheirStateToldToPrograms() throws {
    let program = try Program()
    let list = try program.run("learn")
    #expect(list.status == 0 && list.output.contains("  next\n"))
    #expect(list.errors.hasPrefix("Next: leadline learn "))
    #expect(!FileManager.default.fileExists(atPath: program.book + "/practice"))
    let json = try program.run("learn", "--json")
    #expect(json.output.hasPrefix(#"{"schema":"leadline/lesson/1","lesson":""#))
    #expect(json.output.contains(#""done":null,"hints":null,"solution_shown":null,"begun":false}"#))
    let unknown = try program.run("learn", "unknown-is-not-on")
    #expect(unknown.status == 64 && unknown.errors.contains("did you mean unknown-is-not-no?"))
  }

  @Test func aLessonIsLeftTakenUpAndPutOnRecord() throws {
    let program = try Program()
    let path = try lesson(program, text)
    let first = try program.run("learn", path, input: "need\n/hint\n2\ntiming: nobody knows yet\n")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("not that one") && first.output.contains("Nobody said when."))
    #expect(
      first.output.contains(
        "  not yet: timing at least weak, and nothing about timing was understood\n"))
    #expect(
      first.output.hasSuffix("Left at step 2 of 2. leadline learn \(path) goes on with it.\n"))
    #expect(!FileManager.default.fileExists(atPath: program.book + "/practice/record.txt"))
    let second = try program.run(
      "learn", path, "--rep", "Mia", input: "timing: by 30 April 2026\n")
    #expect(second.output.hasPrefix("Lesson 7, Who and when, goes on at step 2 of 2\n"))
    #expect(second.output.contains("Solved.\n  A date is known.\n"))
    #expect(second.output.hasSuffix("Lesson 7 is done: Who and when\n"))
    #expect(second.errors.hasPrefix("Next: leadline learn "))
    #expect(
      try record(program).hasSuffix(
        "rep: Mia\n\n2026-01-12T09:30:00+01:00 lesson \"\(path)\" hints 1 solution hidden\n"))
    // Nothing of it is in the rep's own contacts, and done it begins from its start.
    #expect(try program.files(in: "contacts") == [] && program.files(in: "transcripts") == [])
    let third = try program.run("learn", path, input: "2\n")
    #expect(third.output.hasPrefix("Lesson 7: Who and when\n"))
    let again = try program.run("learn", path, "--again")
    #expect(again.output.hasPrefix("Lesson 7: Who and when\n"))
  }

  @Test func atATerminalTheKeysAreAlwaysThere() throws {
    let program = try Program()
    let session = try TerminalSession(program, ["learn", try lesson(program, text)])
    #expect(session.wait(for: "1-2> "))
    #expect(session.screen.everything.contains { $0.contains("hint  solution  reset  quit") })
    session.type("2" + Key.enter)
    #expect(session.wait(for: "note> "))
    session.type("timing: nobody knows yet" + Key.enter)
    #expect(session.wait(for: "not yet: timing at least weak"))
    #expect(session.wait(for: "hint  solution  reset  quit"))
    session.type("/solution" + Key.enter)
    #expect(session.wait(for: "timing: by 30 April 2026"))
    // Killed here, it goes on.
    session.type(Key.control("C"))
    #expect(session.wait(for: "Ctrl-C again"))
    session.type(Key.control("C"))
    #expect(session.wait(for: "Left at step 2 of 2."))
    #expect(session.end() == 0)
    let again = try TerminalSession(program, ["learn", program.folder.path() + "seven.yaml"])
    #expect(again.wait(for: "goes on at step 2 of 2"))
    again.type("timing: by 30 April 2026" + Key.enter)
    #expect(again.wait(for: "Lesson 7 is done: Who and when"))
    #expect(again.end() == 0)
    #expect(try record(program).hasSuffix(" hints 0 solution shown\n"))
  }

  @Test func aLessonWithAMistakeIsRefusedWithItsPlace() throws {
    let program = try Program()
    let path = try lesson(program, text.replacing("answer: timing", with: "answer: timming"))
    let outcome = try program.run("learn", path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("seven.yaml:10:13: timming is none of the options"))
    #expect(outcome.errors.contains("^"))
  }
}
