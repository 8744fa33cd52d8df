import Foundation
import Testing

/// `leadline progress` as it is run, over records as reps have them.
@Suite struct ProgressTests {
  static let head = "leadline record 1\nrep: Ada Byron\n\n"
  static let exam =
    "2026-01-10T10:00:00Z exam scales-that-stop mark 80 passed asked-challenges,who-else,date,"
    + "open-form missed next-step playbook \"discovery 3 0123456789ab\" hash abcdef012345"
    + " transcript \"a.txt\"\n"
  static let card =
    "2026-01-09T10:00:00Z drill slow-is-no-cost again given \"strong\" right \"weak\"\n"

  private func write(_ text: String, to name: String, in program: Program) throws {
    let url = program.folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: url)
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func whoHasNothingOnRecordIsToldWhereToBegin() throws {
    let outcome = try Program().run("progress")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("lessons    0 of "))
    #expect(outcome.output.contains("leadline learn "))
    #expect(outcome.errors == "nothing is on record yet\n")
  }

  @Test func aRecordIsToldAsTableAndJSON() throws {
    let program = try Program()
    try write(
      ProgressTests.head + ProgressTests.card + ProgressTests.exam, to: "book/practice/record.txt",
      in: program)
    let table = try program.run("progress")
    #expect(table.status == 0 && table.errors == "")
    #expect(table.output.hasPrefix("Ada Byron, 2026-01-12\n"))
    #expect(
      table.output.contains("  exams      1 passed in 1 try, last 2026-01-10 scales-that-stop\n"))
    #expect(table.output.contains("Weakest: need, conversation\n"))
    let aloud = try program.run("progress", extra: ["ACCESSIBLE": "1"])
    #expect(aloud.output.contains("authority"))
    let json = try objects(try program.run("progress", "--json").output)
    #expect(json.count == 1 && json[0]["schema"] as? String == "leadline/progress/1")
    #expect(json[0]["weakest"] as? [String] == ["need", "conversation"])
    #expect((json[0]["exams"] as? [String: Any])?["passed"] as? Int == 1)
  }

  @Test func damageIsNamedAndTheRestIsRead() throws {
    let program = try Program()
    let broken = "2026-01-09T10:00:00Z drill slow-is-no-cost fine given \"a\" right \"b\"\n"
    try write(
      ProgressTests.head + broken + ProgressTests.exam, to: "team/ada.txt", in: program)
    try write("leadline record 9\n\n" + ProgressTests.exam, to: "team/ben.txt", in: program)
    try write("a shopping list\n", to: "team/list.txt", in: program)
    try write(
      ProgressTests.head + ProgressTests.card, to: "team/eve/practice/record.txt", in: program)
    try write("", to: "team/new.txt", in: program)
    let outcome = try program.run("progress", "--reps", "team", folder: program.folder.path())
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("team/ada.txt:4:44: fine is no grade"))
    #expect(outcome.errors.contains("team/ben.txt:1:1: this record has the form"))
    #expect(outcome.errors.contains("team/list.txt:1:1: this is no rep's record"))
    #expect(outcome.output.hasPrefix("4 reps\n"))
    let rows = outcome.output.split(separator: "\n").map(String.init)
    #expect(rows.contains { $0.hasPrefix("  ben.txt ") && $0.hasSuffix("2026-01-10") })
    #expect(rows.filter { $0.hasPrefix("  Ada Byron ") }.count == 2)
    let json = try objects(
      try program.run("progress", "--reps", "team", "--json", folder: program.folder.path()).output)
    #expect(json.count == 5 && json.last?["schema"] as? String == "leadline/team/1")
  }

  @Test func aFolderThatIsNoneSaysSo() throws {
    let program = try Program()
    let outcome = try program.run("progress", "--reps", "nowhere")
    #expect(outcome.status == 74 && outcome.errors.contains("nowhere is no folder"))
    try write("", to: "empty/readme.md", in: program)
    let empty = try program.run("progress", "--reps", program.folder.path() + "empty")
    #expect(empty.status == 0 && empty.output == "")
    #expect(empty.errors.contains("there is no rep's record in"))
  }
}

/// A certificate, from the exam to its check.
@Suite struct CertificateTests {
  private static let script = """
    What does that cost you?
    - costs 9000 pounds a month
    Who makes the decision, and who else has to agree?
    my rating: warm
    /end
    talked; next step: meeting on Thursday

    """

  /// A program whose book has an exam that was passed, by a playbook that asks for little.
  private func program() throws -> (program: Program, transcript: String) {
    let program = try Program()
    let text = try program.run("playbook", "show").output
    let easy = text.replacing("thresholds:\n", with: "thresholds:\n  exam: 1\n")
    #expect(easy != text)
    let file = program.folder.appending(path: "easy.yaml")
    try Data(easy.replacing("id: discovery", with: "id: easy").utf8).write(to: file)
    let exam = try program.run(
      "practice", "scales-that-stop", "--exam", "--rep", "Mia Bell", "--playbook", file.path(),
      input: CertificateTests.script)
    #expect(exam.status == 0, "\(exam.errors)")
    let folder = program.book + "/practice/transcripts"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    return (program, folder + "/" + name)
  }

  @Test func itIsRecomputedToTheByte() throws {
    let (program, transcript) = try program()
    let made = try program.run("progress", "certificate")
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      made.output.hasPrefix("leadline certificate 1\nrep: Mia Bell\npractice: scales-that-stop\n"))
    #expect(try program.run("progress", "certificate", transcript).output == made.output)
    let file = program.folder.path() + "mia.txt"
    try Data(made.output.utf8).write(to: URL(filePath: file))
    let same = try program.run("progress", "certificate", transcript, "--check", file)
    #expect(same.status == 0 && same.errors.contains("is what \(transcript) gives"))
    try Data(made.output.replacing("Mia Bell", with: "Bea Mill").utf8).write(
      to: URL(filePath: file))
    let other = try program.run("progress", "certificate", transcript, "--check", file)
    #expect(other.status == 1 && other.output.contains("mia.txt:2: rep: Bea Mill, and"))
    let page = program.folder.path() + "mia.html"
    #expect(try program.run("progress", "certificate", "--html", page).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<h1>Mia Bell</h1>"))
  }

  @Test func aTranscriptThatWasChangedSaysSo() throws {
    let (program, transcript) = try program()
    let text = try String(contentsOfFile: transcript, encoding: .utf8)
    try Data(text.replacing("What does that cost you?", with: "What does it cost you?").utf8)
      .write(to: URL(filePath: transcript))
    let outcome = try program.run("progress", "certificate", transcript)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("was changed since the exam"))
  }

  @Test func whatIsNoPassedExamHasNoCertificate() throws {
    let (program, transcript) = try program()
    let none = try Program().run("progress", "certificate")
    #expect(none.status == 64 && none.errors.contains("no exam was passed yet"))
    let text = try String(contentsOfFile: transcript, encoding: .utf8)
    let copy = program.folder.path() + "practice.txt"
    try Data(text.replacing("exam: yes\n", with: "").utf8).write(to: URL(filePath: copy))
    let practice = try program.run("progress", "certificate", copy)
    #expect(practice.status == 65 && practice.errors.contains("is no transcript of an exam"))
    // Elsewhere its playbook is not known.
    let elsewhere = try Program().run("progress", "certificate", transcript)
    #expect(elsewhere.status == 1 && elsewhere.errors.contains("can't be recomputed: its playbook"))
  }
}
