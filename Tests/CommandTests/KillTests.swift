import Chance
import Foundation
import Glibc
import Testing

/// Calls that are killed at a random moment while a person types: every line that was answered on
/// the screen is kept, and the call goes on.
///
/// A run of the tests kills some; `LEADLINE_KILLS=200 scripts/test --filter KillTests` kills so
/// many. The number of a failed case is its seed: it draws the moment, as far as a clock can.
@Suite struct KillTests {
  private static let count =
    ProcessInfo.processInfo.environment["LEADLINE_KILLS"].flatMap { Int($0) } ?? 16

  /// What is typed: answers, labelled ones, commands that change something, and some that do not.
  private static let lines = [
    "night batch takes 9 hours, missed two closings last quarter, costs us about 30k a month",
    "/why", "CFO signs anything over 20k, I recommend", "/contact name: Zoë Müller-決定",
    "/note sends the org chart – Grüße 😀", "live by end of March", "budget: 40-50k set aside",
    "/undo", "budget: 45k set aside", "/person Dana Ruiz, CFO, decides", "/facts",
    "interest: she will join the demo next week", "/level fit partial two of three",
    "/next demo on Friday",
  ]

  @Test(arguments: 0..<count) func everyAnsweredLineIsKept(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let program = try Program()
    let session = try TerminalSession(program, shell: true)
    #expect(session.wait { $0.standsAtPrompt })
    let answered = try typeUntilKilled(session, &chance)
    #expect(session.wait(for: "killed"), "seed \(seed)")
    #expect(session.state == session.stateBefore, "seed \(seed)")

    session.type(Key.enter)
    #expect(session.wait { $0.standsAtPrompt || $0.currentLine.contains("resume?") })
    let left = try leftOvers(of: program)
    #expect(left == [], "seed \(seed)")
    let kept = try typedLines(of: program)
    #expect(kept == Array(KillTests.lines.prefix(kept.count)), "seed \(seed)")
    #expect(kept.count >= answered, "seed \(seed): \(answered) were answered, \(kept) are kept")
    #expect(kept.count <= answered + 1, "seed \(seed)")
    try goOn(session, behind: kept.count)

    #expect(session.screen.violations == [], "seed \(seed)")
    #expect(session.state == session.stateBefore, "seed \(seed)")
    #expect(try openToOthers(program) == [], "seed \(seed)")
    guard kept.count > 0 else { return }
    // The contact is what the same lines make of it when nobody is killed.
    let whole = try Program()
    let input = (kept + ["/note it goes on", "/quit"]).joined(separator: "\n") + "\n"
    _ = try whole.run("call", "--no-input", input: input)
    let difference = try contactFile(of: whole).difference(from: contactFile(of: program))
    #expect(difference.isEmpty, "seed \(seed): \(difference)")
    #expect(try typedLines(of: program) == kept + ["/note it goes on", "/quit"])
  }

  /// Types the lines key by key, and kills in a line or soon behind one; gives how many lines the
  /// screen had answered by then.
  private func typeUntilKilled(
    _ session: TerminalSession, _ chance: inout SplitMix64
  ) throws -> Int {
    let last = Int.random(in: 0..<KillTests.lines.count, using: &chance)
    let keys = Array(KillTests.lines[last])
    // Every second time within the few milliseconds in which a turn is decided, kept and shown.
    let isBehindLine = chance.once(in: 2)
    let reach = isBehindLine ? keys.count : Int.random(in: 0...keys.count, using: &chance)
    let delay = UInt32.random(in: 0..<20_000, using: &chance)
    for line in KillTests.lines[..<last] {
      let place = session.place
      type(line + Key.enter, session, &chance)
      #expect(session.wait { $0.hasAnswered(since: place) })
    }
    let place = session.place
    type(String(keys[..<reach]) + (isBehindLine ? Key.enter : ""), session, &chance)
    usleep(delay)
    try session.kill(SIGKILL)
    session.settle()
    // What was written before the end counts as seen.
    return last + (session.hasAnswered(since: place) ? 1 : 0)
  }

  private func type(_ text: String, _ session: TerminalSession, _ chance: inout SplitMix64) {
    for key in text {
      session.type(String(key))
      if chance.once(in: 3) { usleep(UInt32.random(in: 0..<2_000, using: &chance)) }
    }
  }

  /// Resumes where there is something to resume, notes something, and leaves.
  private func goOn(_ session: TerminalSession, behind count: Int) throws {
    if count > 0 {
      #expect(session.waitForRow(containing: "was not ended (\(count) line"))
      session.type(Key.enter)
      #expect(session.wait(for: "resumed"))
    }
    #expect(session.wait { $0.standsAtPrompt })
    session.type("/note it goes on" + Key.enter)
    #expect(session.wait(for: "# \"it goes on\""))
    #expect(session.wait { $0.standsAtPrompt })
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
  }

  // MARK: What is on the disk

  /// The lines typed so far, as the transcript has them.
  private func typedLines(of program: Program) throws -> [String] {
    guard let file = try? program.onlyFile(in: "transcripts") else { return [] }
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let event = line.drop { $0.isNumber || $0 == ":" || $0 == " " }
      return event.hasPrefix("> ") ? String(event.dropFirst(2)) : nil
    }
  }

  /// The contact file without what differs: the key, and how many events there were, of which to
  /// have resumed is one.
  private func contactFile(of program: Program) throws -> [Substring] {
    let text = try String(contentsOf: try program.onlyFile(in: "contacts"), encoding: .utf8)
    return text.split(separator: "\n").filter {
      !$0.hasPrefix("id: ") && !$0.hasPrefix("events: ")
    }
  }

  private func everything(of program: Program) throws -> [URL] {
    let roots = [program.book, program.folder.path() + ".local/state/leadline"]
    return roots.flatMap { root -> [URL] in
      let names = FileManager.default.enumerator(atPath: root)?.allObjects as? [String]
      return [URL(filePath: root)] + (names ?? []).map { URL(filePath: root).appending(path: $0) }
    }
  }

  private func leftOvers(of program: Program) throws -> [String] {
    try everything(of: program).map(\.lastPathComponent).filter { $0.hasSuffix(".tmp") }
  }

  /// What others than the owner may read, or the owner may not.
  private func openToOthers(_ program: Program) throws -> [String] {
    try everything(of: program).compactMap { url in
      var status = stat()
      guard unsafe lstat(url.path(percentEncoded: false), &status) == 0 else { return url.path() }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      return status.st_mode & 0o777 == (isFolder ? 0o700 : 0o600) ? nil : url.path()
    }
  }
}

extension TerminalSession {
  /// The cursor's row up to the cursor.
  fileprivate var currentLine: String {
    let cells = screen.grid[screen.cursor.row].cells
    return cells[..<screen.cursor.column].map(\.text).joined()
  }

  /// Whether a question waits, and nothing is typed yet.
  fileprivate var standsAtPrompt: Bool {
    let line = currentLine
    return line.hasSuffix("> ") && line.dropLast(2).allSatisfy { $0.isLetter || $0 == "-" }
  }
  /// How much has been shown.
  fileprivate var place: Int { screen.log.utf8.count }

  /// Whether a line that was typed behind a place was answered: a prompt came below it.
  fileprivate func hasAnswered(since place: Int) -> Bool {
    let rows = screen.log.utf8.dropFirst(place).split(separator: 10).dropFirst()
    return rows.contains { row in
      let label = String(decoding: row, as: UTF8.self).prefix { $0 != " " }
      return label.hasSuffix(">") && label.dropLast().allSatisfy { $0.isLetter || $0 == "-" }
    }
  }
}
