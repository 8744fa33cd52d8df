import Foundation
import Glibc
import Testing

/// Editing a line of a call at a real terminal.
@Suite(.serialized) struct EditingTests {
  private let program: Program

  init() throws { program = try Program() }

  /// A call at its first question, or at a later one after some answers.
  private func call(
    _ answers: [String] = [], extra: [String: String] = [:], arguments: [String] = [],
    size: TerminalSize = TerminalSize(), shell: Bool = false
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      program, ["call"] + arguments, extra: extra, size: size, shell: shell)
    #expect(session.wait(for: "challenges> "))
    for answer in answers {
      session.type(answer + Key.enter)
      #expect(session.wait(for: "> "))
    }
    return session
  }

  /// Leaves a call; the lines of its transcript.
  private func leave(_ session: TerminalSession) throws -> [String] {
    session.type(Key.control("u") + "/quit" + Key.enter)
    #expect(session.end() == 0)
    let file = try program.onlyFile(in: "transcripts")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").map {
      String($0.drop { $0.isNumber || $0 == ":" }.drop { $0 == " " })
    }
  }

  // MARK: Completion and hints

  @Test func tabCompletesWithAListOfCandidates() throws {
    let session = try call(["/person Dana Ruiz, CFO, decides"])
    session.type("/e" + Key.tab)
    #expect(session.waitForRow(containing: "  /edit  /end"))
    #expect(session.waitForRow(containing: "challenges> /e"))
    session.type("di" + Key.tab + "bud" + Key.tab)
    #expect(session.waitForRow(containing: "challenges> /edit budget"))
    session.type(Key.control("u") + "/level tim" + Key.tab + "p" + Key.tab)
    #expect(session.waitForRow(containing: "challenges> /level timing partial"))
    session.type(Key.control("u") + "/whatif auth" + Key.tab + "w" + Key.tab)
    #expect(session.waitForRow(containing: "challenges> /whatif authority=weak"))
    session.type(Key.control("u") + "/disqualify no_n" + Key.tab)
    #expect(session.waitForRow(containing: "challenges> /disqualify no_need"))
    session.type(Key.control("u") + "bud" + Key.tab)
    #expect(session.waitForRow(containing: "challenges> budget: "))
    session.type(Key.control("u") + "ask Da" + Key.tab)
    #expect(session.waitForRow(containing: "challenges> ask Dana Ruiz"))
    _ = try leave(session)
  }

  @Test func tabGoesThroughTheChoicesOfADoubt() throws {
    let session = try call()
    session.type("budget: 50" + Key.enter)
    #expect(session.wait(for: "1? "))
    #expect(session.waitForRow(containing: "challenges> Tab: 1"))
    session.type(Key.tab)
    #expect(session.waitForRow(containing: "challenges> 1k"))
    session.type(Key.tab)
    #expect(session.wait(until: { !$0.screen.currentRow.contains("> 1k") }))
    session.type(Key.tab + Key.tab)
    #expect(session.waitForRow(containing: "challenges> 1k"))
    session.type(Key.enter)
    #expect(session.wait(for: "budget partial: 50,000"))
    #expect(try leave(session).contains("> 1k"))
  }

  @Test func hintsAreDimAndNeverPartOfTheLine() throws {
    let session = try call()
    #expect(session.waitForRow(containing: "challenges> listen for: "))
    #expect(session.shown.contains("\u{1B}7\u{1B}[2mlisten for: a problem"))
    #expect(session.screen.cursor.column == 12)
    session.type("/fa")
    #expect(session.waitForRow(containing: "challenges> /facts"))
    #expect(session.screen.cursor.column == 15)
    #expect(session.screen.currentRow.hasSuffix("not rated 0/100"))
    session.type("x")
    #expect(session.wait(until: { $0.screen.currentRow.hasPrefix("challenges> /fax   ") }))
    session.type(Key.backspace + Key.right + " ")
    #expect(session.wait(until: { $0.screen.currentRow.hasPrefix("challenges> /facts  ") }))
    session.type(Key.control("u") + "/level ")
    #expect(session.waitForRow(containing: "challenges> /level need strong WHY"))
    session.type(Key.control("u") + "9k a month" + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    let lines = try leave(session)
    #expect(lines.contains("> 9k a month"))
    #expect(!lines.contains { $0.contains("listen for") })
  }

  @Test func withoutColoursThereAreNoHints() throws {
    let session = try call(extra: ["NO_COLOR": "1"])
    session.type("/fa")
    #expect(session.waitForRow(containing: "challenges> /fa"))
    session.settle()
    #expect(!session.shown.contains("listen for") && !session.shown.contains("/facts"))
    session.type(Key.control("u"))
    _ = try? leave(session)
  }

  // MARK: History and search

  @Test func theUpArrowRecallsWhatWasTypedAtThisQuestion() throws {
    let session = try call(["costs 9k a month", "I decide", "/facts"])
    session.type("end of April" + Key.enter)
    #expect(session.wait(for: "budget> "))
    session.type(Key.up)
    #expect(session.waitForRow(containing: "budget> /facts"))
    session.type(Key.up)
    session.settle()
    #expect(session.screen.currentRow.hasPrefix("budget> /facts"))
    session.type(Key.control("u") + "/ask challenges" + Key.enter)
    #expect(session.wait(for: "challenges> "))
    session.type(Key.up + Key.up)
    #expect(session.waitForRow(containing: "challenges> /facts"))
    session.type(Key.up)
    #expect(session.waitForRow(containing: "challenges> costs 9k a month"))
    session.type(Key.down + Key.down + Key.down)
    try session.kill(SIGKILL)
    _ = session.end()
    // The next call, though this one was killed; what was typed twice is there once.
    let next = try TerminalSession(program, ["call", "--contact", "Somebody Else"])
    #expect(next.wait(for: "challenges> "))
    next.type("/facts" + Key.enter)
    #expect(next.wait(for: "challenges> "))
    next.type(Key.up + Key.up)
    #expect(next.waitForRow(containing: "challenges> /ask challenges"))
    next.type(Key.up)
    #expect(next.waitForRow(containing: "challenges> costs 9k a month"))
    next.type(Key.control("u") + "/quit" + Key.enter)
    #expect(next.end() == 0)
    let file = program.folder.appending(path: ".local/state/leadline/history")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    #expect(lines.contains("challenges\tcosts 9k a month"))
    #expect(lines.contains("decision-process\tI decide"))
  }

  @Test func ctrlRSearchesEverythingTyped() throws {
    let session = try call(["costs h.llo 9k", "I decide, hello there"])
    session.type("half" + Key.control("r"))
    #expect(session.waitForRow(containing: "search: > half"))
    session.type("LLO")
    #expect(session.waitForRow(containing: "not found: LLO> half"))
    session.type(Key.backspace + Key.backspace + Key.backspace + "h.l")
    #expect(session.waitForRow(containing: "search: h.l> costs h.llo 9k"))
    session.type(Key.control("g"))
    #expect(session.waitForRow(containing: "timeline> half"))
    session.type(Key.control("r") + "llo")
    #expect(session.waitForRow(containing: "search: llo> I decide, hello there"))
    session.type(Key.control("r"))
    #expect(session.waitForRow(containing: "search: llo> costs h.llo 9k"))
    session.type(Key.control("s"))
    #expect(session.waitForRow(containing: "search: llo> I decide, hello there"))
    session.type(Key.escape)
    #expect(session.waitForRow(containing: "timeline> I decide, hello there"))
    session.type("!" + Key.enter)
    // The row is drawn once more before it is answered; a key in between is the terminal's own.
    #expect(session.wait(for: "authority strong: decides"))
    #expect(session.wait(for: "timeline> "))
    session.type(Key.control("r") + "costs" + Key.enter)
    #expect(session.wait(for: "need"))
    #expect(session.wait(for: "> "))
    let lines = try leave(session)
    #expect(lines.contains("> I decide, hello there!"))
    #expect(lines.filter { $0 == "> costs h.llo 9k" }.count == 2)
  }

  @Test func whatIsNotFoundIsNotSent() throws {
    let session = try call()
    session.type("I dec" + Key.control("r") + "losq")
    #expect(session.waitForRow(containing: "not found: losq> I dec"))
    session.type(Key.enter)
    session.settle()
    #expect(session.screen.currentRow.hasPrefix("not found: losq> I dec"))
    session.type(Key.control("c"))
    #expect(session.wait(until: { $0.screen.currentRow.hasPrefix("challenges> I dec ") }))
    session.type(Key.enter)
    #expect(session.wait(for: "decision-process> ") || session.wait(for: "challenges> "))
    let lines = try leave(session)
    #expect(lines.filter { $0.contains("> I dec") }.count == 1)
  }

  @Test func keysThatMoveAndKeysThatAreUnknown() throws {
    let session = try call()
    let unknown =
      "\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[15~\u{1B}[24~\u{1B}OP\u{1B}[[A\u{1B}[1;2F\u{1B}[?1;2c"
    session.type("they lose 8k" + unknown + " a month")
    session.type("\u{1B}[1;5D\u{1B}[1;5D\u{1B}[1;5D" + "1" + Key.home + "so " + Key.end + "!")
    #expect(session.waitForRow(containing: "challenges> so they lose 18k a month!"))
    session.type(Key.left + Key.delete + Key.enter)
    #expect(session.wait(for: "18,000 a month"))
    #expect(try leave(session).contains("> so they lose 18k a month"))
  }

  @Test func aDraftBetweenTwoCtrlCIsNoLeaving() throws {
    let session = try call(["costs 9k a month"])
    session.type("foo")
    #expect(session.waitForRow(containing: "> foo"))
    session.type(Key.control("c"))
    #expect(session.wait(for: "Ctrl-C once more leaves"))
    session.type("an entirely new draft")
    #expect(session.waitForRow(containing: "> an entirely new draft"))
    session.type(Key.control("c"))
    #expect(session.wait(for: "Ctrl-C once more leaves"))
    session.type("/facts" + Key.enter)
    #expect(session.wait(for: "need partial"))
    _ = try leave(session)
  }

  // MARK: Pastes and notes

  @Test func aLongMarkedPasteIsOneAnswer() throws {
    let session = try call()
    let rows = (1...200).map { "row \($0) of what they said, it costs 9k a month" }
    session.paste(rows.joined(separator: "\r") + "\r")
    #expect(session.waitForRow(containing: "row 200 of what they said"))
    session.type(Key.enter)
    #expect(session.wait(for: "decision-process> "))
    #expect(try leave(session).contains("> " + rows.joined(separator: "\\n")))
  }

  @Test func severalLinesAtOnceAreOneAnswerWithoutMarksToo() throws {
    let session = try call()
    session.type("they lose 9k a month\nsince two years\nand the board knows")
    #expect(session.waitForRow(containing: "and the board knows"))
    session.type("." + Key.enter)
    #expect(session.wait(for: "decision-process> "))
    let rows = (1...150).map { "row \($0) about the committee" }
    session.type(rows.joined(separator: "\r\n") + "\r\n")
    #expect(session.wait(for: "timeline> "))
    let lines = try leave(session)
    #expect(lines.contains("> they lose 9k a month\\nsince two years\\nand the board knows."))
    #expect(lines.contains("> " + rows.joined(separator: "\\n")))
  }

  @Test func severalLinesAtOnceBehindNoteAreOneNote() throws {
    let session = try call()
    session.type("/note ")
    #expect(session.waitForRow(containing: "> /note "))
    session.type("the first of it\nthe second of it\nthe third")
    #expect(session.waitForRow(containing: "the third"))
    session.type(Key.enter)
    #expect(session.wait(for: "challenges> "))
    #expect(
      try leave(session).contains("> /note the first of it\\nthe second of it\\nthe third"))
  }

  @Test func aNoteOfSeveralRowsIsTypedAndEdited() throws {
    let session = try call()
    session.type("/note one\u{1B}\rtwo\\" + Key.enter)
    #expect(session.wait(until: { $0.screen.currentRow == "" }))
    session.type("three \\\\" + Key.enter)
    #expect(session.wait(for: "challenges> "))
    session.type(Key.up)
    #expect(session.waitForRow(containing: "three \\\\"))
    session.type(Key.backspace + Key.backspace + "!" + Key.control("a") + Key.enter)
    #expect(session.wait(for: "challenges> "))
    let lines = try leave(session)
    #expect(lines.contains("> /note one\\ntwo\\nthree \\\\\\\\"))
    #expect(lines.contains("> /note one\\ntwo\\nthree !"))
  }

  @Test func keysTypedAheadOfTheQuestionAreNotLost() throws {
    let session = try call(["costs 9k a month"])
    session.type("I decide" + Key.enter)
    #expect(session.wait(for: "authority strong"))
    // The question is not asked yet, or just now.
    session.type(Key.control("r") + "costs" + Key.enter)
    #expect(session.wait(for: "> "))
    session.type("/facts" + Key.enter)
    #expect(session.wait(for: "authority strong"))
    let lines = try leave(session)
    #expect(lines.contains("> I decide") && lines.contains("> /facts"))
    #expect(lines.filter { $0 == "> costs 9k a month" }.count == 2)
  }

  // MARK: The user's own keys

  @Test func viKeysAndOnesOwnBindingsAreRespected() throws {
    try """
    # mine
    bind -v
    leadline:bind "^T" ed-move-to-beg
    bind "^R" ed-move-to-beg
    frobnicate "this"
    other:bind "^A" ed-delete-next-char
    """.write(
      to: program.folder.appending(path: ".editrc"), atomically: true, encoding: .utf8)
    let session = try TerminalSession(program, ["call"])
    #expect(session.wait(for: ".editrc:5:1:"))
    #expect(session.wait(for: "frobnicate"))
    #expect(session.wait(for: "challenges> "))
    session.type("they lose 8k" + Key.escape)
    session.settle()
    session.type("hr9A a month")
    #expect(session.waitForRow(containing: "challenges> they lose 9k a month"))
    session.type(Key.control("t") + "so ")
    #expect(session.waitForRow(containing: "challenges> so they lose 9k a month"))
    session.type(Key.control("r") + "And ")
    #expect(session.waitForRow(containing: "challenges> And so they lose 9k a month"))
    session.type(Key.enter)
    #expect(session.wait(for: "decision-process> "))
    session.type("/fac" + Key.tab + Key.escape)
    session.settle()
    session.type("0x")
    #expect(session.waitForRow(containing: "decision-process> facts"))
    // Neither another editor nor a line that is sent by itself.
    session.type("v:#" + "dd" + "i")
    session.type("we decida" + Key.left + Key.delete + "e" + Key.home + "so " + Key.end)
    #expect(session.waitForRow(containing: "decision-process> so we decide"))
    session.type(Key.escape)
    session.settle()
    session.type("dd")
    session.paste("I decide")
    #expect(session.waitForRow(containing: "decision-process> I decide"))
    session.type(Key.enter)
    #expect(session.wait(for: "timeline> "))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    let text = try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
    #expect(text.contains("> And so they lose 9k a month\n") && text.contains("> I decide\n"))
  }

  @Test func whereEditingIsSwitchedOffTheTerminalEdits() throws {
    try "edit off\n".write(
      to: program.folder.appending(path: ".editrc"), atomically: true, encoding: .utf8)
    let session = try call()
    session.type("they lose 9x\(Key.backspace)k a month" + Key.enter)
    #expect(session.wait(for: "need strong"))
    #expect(!session.screen.marksPastes)
    #expect(try leave(session).contains("> they lose 9k a month"))
  }

  // MARK: Letters

  @Test func lettersOfManyScriptsAreEdited() throws {
    let session = try call()
    session.type("verliert 9k, Müller 决策者 😀👍" + Key.backspace + Key.left + Key.left)
    session.type("é" + Key.control("a") + "»")
    #expect(session.waitForRow(containing: "challenges> »verliert 9k, Müller 决策者é 😀"))
    session.paste(" Nu\u{301}n\u{303}ez")
    #expect(session.waitForRow(containing: "» Núñezverliert"))
    session.type(Key.enter)
    #expect(session.wait(for: "> "))
    let lines = try leave(session)
    let typed = "> » Núñezverliert 9k, Müller 决策者é 😀"
    #expect(lines.contains { Array($0.unicodeScalars) == Array(typed.unicodeScalars) })
  }

  @Test func aLineOfThreeThousandLettersInASmallWindow() throws {
    let session = try call(size: TerminalSize(rows: 8, columns: 40))
    let words = (0..<500).map { "w\($0)" }.joined(separator: " ") + " costs 9k"
    session.type(words)
    #expect(session.waitForRow(containing: "costs 9k"))
    session.type(Key.control("a") + "X " + Key.control("e") + " a month" + Key.enter)
    #expect(session.wait(for: "decision-process> ") || session.wait(for: "> "))
    #expect(try leave(session).contains("> X " + words + " a month"))
  }
}
