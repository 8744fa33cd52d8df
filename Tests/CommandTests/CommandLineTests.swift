import Foundation
import Testing

/// The built program without a terminal: results on stdout, messages on stderr, its statuses.
@Suite struct CommandLineTests {
  private let call = """
    night batch takes 9 hours, missed two closings last quarter, costs us about 30k a month
    CFO signs anything over 20k, I recommend
    live by end of March
    40-50k set aside
    /quit

    """

  private func called(_ name: String = "Grace Hopper") throws -> Program {
    let program = try Program()
    let outcome = try program.run("call", "--no-input", "--contact", name, input: call)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return program
  }

  @Test func theDemoEndsInARatedContact() throws {
    let program = try Program()
    let outcome = try program.run("demo")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Ines Falk, Norderhaus Foods: hot"))
    #expect(outcome.output.contains("contact: \(program.book)/contacts/ines-falk--") == false)
    #expect(outcome.output.contains("contact: "))
  }

  @Test func scoreSaysWhyPointByPoint() throws {
    let program = try called()
    let outcome = try program.run("score", "hopper", "--why")
    #expect(outcome.output.contains("warm 59 of 100, could reach 94, 65 % known"))
    #expect(outcome.output.contains("authority  partial  █████░░░   9 of 15"))
    #expect(outcome.output.contains("to hot: authority strong (a named decider who will join)"))
    let whatIf = try program.run("score", "hopper", "--what-if", "authority=strong")
    #expect(whatIf.output.hasPrefix("hot 65 of 100"))
    let later = try program.run("score", "hopper", "--as-of", "2027-06-01", "--json")
    #expect(later.output.contains("\"as_of\":\"2027-06-01\""))
    #expect(!later.output.contains("\"points\":59,"))
  }

  /// What the words themselves tell to be meant is said with its cure, in two lines.
  @Test(arguments: [
    (["contacts", "show", "Ada", "King"], "leadline contacts show \"Ada King\""),
    (
      ["call", "--contact", "Ada", "King", "--no-input"],
      "leadline call --contact \"Ada King\" --no-input"
    ),
    (["--book", "/tmp/my book", "contacts"], "leadline contacts --book \"/tmp/my book\""),
    (
      ["--book=/tmp/x", "contacts", "list", "--json"],
      "leadline contacts list --book=/tmp/x --json"
    ),
  ])
  func whatWasMeantIsSaidWithItsCure(arguments: [String], cure: String) throws {
    let outcome = try Program().run(arguments: arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasSuffix(":\n  \(cure)\n"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test func theDemoEndsWithWhatToDoNext() throws {
    let outcome = try Program().run("demo", "--no-input")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasSuffix(
        "Next: leadline, to talk yourself; or leadline learn, lesson by lesson\n"))
    // The hint names the contact of the demo, each question's answer is told, and figures explained.
    #expect(outcome.output.contains("\nname: Ines Falk · /why"))
    #expect(!outcome.output.contains("Grace Hopper"))
    #expect(outcome.output.contains("\n  source: trade fair in Bremen\n"))
    #expect(outcome.output.contains("; source trade fair in Bremen\n"), "\(outcome.output)")
    #expect(outcome.output.contains("points so far / what can still be reached"))
    // Started by the script, it names the script.
    let script = try Program().run(
      "demo", "--no-input", extra: ["LEADLINE_STARTED_AS": "scripts/start"])
    #expect(
      script.errors.hasSuffix(
        "Next: scripts/start, to talk yourself; or scripts/start learn, lesson by lesson\n"))
    let start = try String(
      contentsOfFile: Program.top.path() + "scripts/start", encoding: .utf8)
    #expect(start.contains("export LEADLINE_STARTED_AS=$0\n"))
  }

  @Test func aReplayIsTheSameAnywhere() throws {
    let program = try called()
    let path = try program.onlyFile(in: "transcripts").path()
    let first = try program.run("replay", path)
    let second = try program.run(
      "replay", path, folder: "/", extra: ["TZ": "Asia/Tokyo", "LANG": "de_DE", "LC_ALL": "C"])
    #expect(first.output == second.output)
    #expect(first.output.contains("warm 59 of 100"))
    let again = try program.run("replay", "--reinterpret", "--diff", path)
    #expect(again.output.contains("no difference"))
  }

  /// What kill -9 or a loss of power leaves: the beginning of the file, up to any byte.
  @Test func aCallCutOffAtAnyByteIsResumed() throws {
    let program = try called()
    let file = try program.onlyFile(in: "transcripts")
    let whole = try Data(contentsOf: file)
    let head = try #require(whole.range(of: Data("\n\n".utf8))).upperBound
    for cut in stride(from: head + 1, to: whole.count, by: (whole.count - head) / 30) {
      try FileManager.default.removeItem(at: try program.onlyFile(in: "contacts"))
      try whole[..<cut].write(to: file)
      let outcome = try program.run(
        "call", "--no-input", "--contact", "hopper", input: "/facts\n/quit\n")
      #expect(outcome.status == 0, "\(cut): \(outcome.errors)")
      let lines = String(decoding: whole[..<cut], as: UTF8.self).split(separator: "\n")
      let kept = whole[cut - 1] == 10 ? lines[...] : lines.dropLast()
      let after = try String(contentsOf: file, encoding: .utf8)
      #expect(kept.allSatisfy { after.contains($0 + "\n") }, "\(cut)")
      // Every line that was answered has its fact, the torn turn's too.
      let answered = kept.count { $0.contains(" > ") && !$0.contains("/quit") }
      let facts = after.split(separator: "\n").count { $0.dropFirst(5).hasPrefix(" = ") }
      #expect(facts == answered, "\(cut)")
    }
  }

  @Test func aReplayWritesTheFileThatTheCallLeft() throws {
    let program = try called()
    let contact = try program.onlyFile(in: "contacts")
    let left = try Data(contentsOf: contact)
    let path = try program.onlyFile(in: "transcripts").path()
    #expect(try program.run("replay", "--write", path).status == 0)
    #expect(try Data(contentsOf: contact) == left)
    try FileManager.default.removeItem(at: contact)
    #expect(try program.run("replay", "--write", path).status == 0)
    #expect(try Data(contentsOf: contact) == left)
  }

  @Test func aChangedExpectationIsFound() throws {
    let program = try Program()
    let folder = program.folder.appending(path: "transcripts")
    try FileManager.default.copyItem(at: Program.top.appending(path: "transcripts"), to: folder)
    let fine = try program.run("replay", "--reinterpret", "--check", folder.path())
    #expect(fine.status == 0, "\(fine.output)")
    let file = folder.appending(path: "night-batch.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("expect: warm", with: "expect: hot").write(
      to: file, atomically: true, encoding: .utf8)
    let wrong = try program.run("replay", "--reinterpret", "--check", folder.path())
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("night-batch.txt: expected hot, rated warm"))
  }

  @Test func changesMadeByHandBecomeATranscript() throws {
    let program = try called()
    let contact = try program.onlyFile(in: "contacts")
    var text = try String(contentsOf: contact, encoding: .utf8)
    text = text.replacing(
      "budget: \"40000-50000; allocated\"", with: "budget: 70k approved # asked again")
    text = text.replacing("\nid: ", with: "\nfavourite_tea: Assam\n# my own remark\nid: ")
    text += "They like short mails.\n"
    try text.write(to: contact, atomically: true, encoding: .utf8)
    let outcome = try program.run(
      "call", "--no-input", "--contact", "hopper", input: "/end\ntalked\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    // What is said after a change was taken over holds.
    _ = try program.run(
      "call", "--no-input", "--contact", "hopper", input: "budget: 55k approved\n/end\ntalked\n")
    let said = try String(contentsOf: contact, encoding: .utf8)
    #expect(said.contains("budget: \"55000; approved\"\n"))
    #expect(said.contains("budget_said: \"55k approved\"\n"))
    // A second change is taken over once, even where nothing is said in the call.
    let between = try String(contentsOf: contact, encoding: .utf8)
    try between.replacing("55000; approved", with: "80k approved").write(
      to: contact, atomically: true, encoding: .utf8)
    _ = try program.run("call", "--no-input", "--contact", "hopper")
    let count = try program.files(in: "transcripts").count
    _ = try program.run("call", "--no-input", "--contact", "hopper")
    #expect(try program.files(in: "transcripts").count == count)
    let second = try program.run(
      "call", "--no-input", "--contact", "hopper", input: "/score\n/quit\n")
    #expect(second.output.contains("70k approved") || second.output.contains("15 of 15"))
    let after = try String(contentsOf: contact, encoding: .utf8)
    #expect(after.contains("favourite_tea: Assam\n# my own remark\nid: "))
    #expect(after.hasSuffix("They like short mails.\n"))
    #expect(after.contains("80000; approved"))
    let transcripts = try program.files(in: "transcripts").map {
      try String(contentsOfFile: program.book + "/transcripts/" + $0, encoding: .utf8)
    }
    // The first change was made while a call could be resumed, and is one of its turns.
    #expect(
      transcripts.contains { $0.contains("kind: call\n") && $0.contains("* edited budget: 70k") })
    #expect(
      transcripts.contains { $0.contains("kind: edit\n") && $0.contains("* edited budget: 80k") })
  }

  @Test func goldenVectorsComeOutOfScore() throws {
    let vectors: [(String, String, String)] = [
      ("need", "cold", "20"), ("need budget authority timing", "hot", "65"),
      ("need budget timing authority=partial interest=partial", "hot", "65"),
      ("need budget authority timing=weak interest fit", "warm", "74.5"),
      ("need budget=partial authority timing interest=partial fit", "hot", "75"),
      (
        "need=partial budget=weak authority=weak timing=partial interest=partial fit=partial"
          + " trust=partial listening=partial access=partial", "warm", "51"
      ),
    ]
    let program = try Program()
    func score(_ keys: String) throws -> String {
      let file = program.folder.appending(path: "gate--g4te.md")
      try "---\nleadline: contact/1\nid: g4te\n\(keys)---\n".write(
        to: file, atomically: true, encoding: .utf8)
      return try program.run("score", "--json", file.path()).output
    }
    let none = try score(
      "need_level: strong\nauthority_level: strong\nbudget: no budget, nobody can find any\n")
    #expect(
      none.contains(
        "\"rating\":\"disqualified\",\"rated\":true,\"provisional\":false,\"points\":35,"))
    #expect(
      none.contains(
        "\"gates\":[{\"reason\":\"no_budget\",\"criterion\":\"budget\",\"state\":\"confirmed\""))
    let late = try score(
      "need_level: partial\ninterest_level: strong\nfit_level: strong\nauthority_level: strong\n"
        + "budget_level: strong\ntiming: locked into a contract until 2028-06-30\n")
    #expect(late.contains("\"rating\":\"cold\"") && late.contains("\"points\":62,"))
    for (levels, rating, points) in vectors {
      var text = "---\nleadline: contact/1\nid: v3ct\n"
      for pair in levels.split(separator: " ") {
        let parts = pair.split(separator: "=")
        text += "\(parts[0])_level: \(parts.count > 1 ? parts[1] : "strong")\n"
      }
      let file = program.folder.appending(path: "vector--v3ct.md")
      try (text + "---\n").write(to: file, atomically: true, encoding: .utf8)
      let outcome = try program.run("score", "--json", file.path())
      #expect(outcome.output.contains("\"rating\":\"\(rating)\""), "\(levels)")
      #expect(outcome.output.contains("\"points\":\(points),"), "\(levels)")
    }
  }

  @Test func theKeysOfAnAssessmentStandInTheirOrder() throws {
    let program = try called()
    let text = try program.run("score", "hopper", "--json").output
    var rest = text[...]
    for key in [
      "schema", "source", "contact", "id", "name", "company", "playbook", "id", "version", "hash",
      "as_of", "rating", "rated", "provisional", "points", "ceiling", "coverage", "stage", "facts",
      "criterion", "state", "level", "value", "kind", "words", "basis", "speaker", "side", "turn",
      "at", "confidence", "contributions", "criterion", "points", "of", "fact", "gates", "missing",
      "next", "criterion", "question",
    ] {
      let range = rest.range(of: "\"\(key)\":")
      #expect(range != nil, "\(key)")
      if let range { rest = rest[range.upperBound...] }
    }
    #expect(text.hasPrefix("{\"schema\":\"leadline/assessment/1\",\"source\":\"grace-hopper--"))
    #expect(text.contains("{\"criterion\":\"need\",\"points\":20,\"of\":20,\"fact\":0}"))
    #expect(text.hasSuffix("}}\n"))
  }

  @Test func understandGivesNormalForms() throws {
    let program = try Program()
    let plain = try program.run("understand", input: "40-50k, CFO signs\n")
    #expect(plain.output.hasPrefix("40-50k, CFO signs\n^^^^^^ budget 40,000–50,000 "))
    #expect(plain.output.hasSuffix("\nbudget: 40000-50000\nauthority: with role CFO, decides\n"))
    let tabbed = try program.run("understand", input: "a\tbudget of 50k\n\u{1B}[m 60k\n")
    #expect(tabbed.output.hasPrefix("a    budget of 50k\n               ^^^ budget 50,000"))
    #expect(tabbed.output.contains("\n\n\\x1b[m 60k\n       ^^^ budget 60,000"))
    let below = try program.run(
      "understand", "--jsonl", input: "{\"id\":1,\"text\":\"-0.5\",\"reference\":\"2026-01-12\"}\n")
    #expect(below.output.contains("\"min\":-0.5,\"max\":-0.5,\"understood\":\"number -0.5\""))
    let labelled = try program.run("understand", "--plain", "150 or 200 tops")
    #expect(labelled.output.contains("words: 150 or 200 tops\nreads: "))
    #expect(!labelled.output.contains("^"))
    let line =
      "{\"id\":7,\"text\":\"live by end of March\",\"reference\":\"2026-01-12T10:00:00\"}\n"
    let json = try program.run("understand", "--jsonl", input: line)
    #expect(
      json.output.hasPrefix(
        "{\"id\":7,\"facts\":[{\"kind\":\"daterange\",\"from\":null,\"to\":\"2026-04-01\""))
    let text = try program.run("understand", "--jsonl", input: "\n40-50k, CFO signs\n")
    #expect(text.output.contains("{\"id\":2,\"facts\":[{\"kind\":\"money\",\"min\":40000,"))
    #expect(try program.run("understand", "--jsonl", input: "{\"id\":1}\n").status == 65)
    #expect(try program.run("understand", "--expecting", "bugdet", "x").status == 64)
  }

  @Test func playbooksAreListedShownAndChecked() throws {
    let program = try Program()
    #expect(try program.run("playbook", "list").output.contains("discovery"))
    let shown = try program.run("playbook", "show", "discovery")
    let file = program.folder.appending(path: "mine.yaml")
    try shown.output.write(to: file, atomically: true, encoding: .utf8)
    #expect(try program.run("playbook", "check", file.path()).output.contains("no complaints"))
    try shown.output.replacing("points: 20", with: "points: 21").write(
      to: file, atomically: true, encoding: .utf8)
    let wrong = try program.run("playbook", "check", file.path())
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("mine.yaml:40:1: the points of the criteria sum to 101"))
    #expect(wrong.errors.contains("\n  ^\n"))
  }

  @Test func aMistypedCommandIsNotRunByGuess() throws {
    let program = try Program()
    let outcome = try program.run("replya", "x")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("leadline replay"))
    let name = try program.run("score", "hoper")
    #expect(name.status == 64)
    #expect(try program.run("--version").output == "0.1.0\n")
    #expect(try program.run("help").status == 0)
    #expect(try program.run("help", "scorring").errors.contains("did you mean scoring?"))
  }

  @Test func noByteOfAnArgumentReachesTheTerminalUnescaped() throws {
    let program = try Program()
    let hostile = "\u{1B}]0;x\u{7}\u{202E}"
    for arguments in [[hostile], ["score", hostile], ["replay", hostile], ["help", hostile]] {
      let outcome = try run(program, arguments)
      #expect(outcome.status != 0)
      #expect(!(outcome.errors + outcome.output).contains("\u{1B}"), "\(arguments)")
      #expect(!(outcome.errors + outcome.output).contains("\u{202E}"), "\(arguments)")
    }
  }

  private func run(_ program: Program, _ arguments: [String]) throws -> Program.Outcome {
    arguments.count == 1
      ? try program.run(arguments[0]) : try program.run(arguments[0], arguments[1])
  }
}
