import Foundation
import Testing

/// `leadline hear` without anybody to ask: what it tells, what it writes, and what it refuses.
@Suite struct HearTests {
  private let program: Program

  init() throws { program = try Program() }

  private var hasBook: Bool { FileManager.default.fileExists(atPath: program.book) }

  // MARK: JSON

  @Test func aCallIsOneObject() throws {
    let file = try program.write(RecordedCalls.warehouse, as: "warehouse.txt")
    let outcome = try program.run("hear", file, "--json", "--no-input")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let object = try #require(try program.objects(outcome.output).first)
    #expect(object["source"] as? String == "warehouse.txt")
    #expect(object["as_of"] as? String == "2026-01-12")
    #expect(object["rating"] as? String == "warm")
    let contact = try #require(object["contact"] as? [String: Any])
    #expect(contact["name"] as? String == "Ada Wolf")
    #expect(contact["company"] as? String == "Northwind")
    #expect(contact["id"] is NSNull)
    let turns = try #require(object["turns"] as? [[String: Any]])
    #expect(turns.map { $0["at"] as? Int } == [2, 11, 24, 29, 41, 46, 55, 61])
    #expect(
      turns.map { $0["side"] as? String } == ["ours", "theirs", "ours"] + ["theirs", "ours"]
        + ["theirs", "ours", "theirs"])
    let facts = try #require(object["facts"] as? [[String: Any]])
    #expect(facts.count >= 4)
    for fact in facts {
      let turn = turns[try #require(fact["turn"] as? Int) - 1]
      let words = try #require(fact["words"] as? String)
      #expect((turn["text"] as? String)?.contains(words) == true)
      #expect(turn["speaker"] as? String == fact["speaker"] as? String)
      #expect(fact["side"] as? String == "theirs" && turn["at"] as? Int == fact["at"] as? Int)
    }
    #expect(!hasBook)
  }

  @Test func allKeysAreThereInTheirOrder() throws {
    let file = try program.write(RecordedCalls.bare, as: "bare.txt")
    let line = try program.run("hear", file, "--json", "--no-input").output
    let keys = [
      "schema", "source", "contact", "playbook", "as_of", "rating", "rated", "provisional",
      "points", "ceiling", "coverage", "stage", "facts", "contributions", "gates", "missing",
      "next",
      "turns", "measures",
    ]
    var rest = line[...]
    for key in keys {
      let range = try #require(rest.range(of: "\"\(key)\":"), "\(key)")
      rest = rest[range.upperBound...]
    }
    #expect(line.contains("\"text\":\"I see.\",\"at\":null}"))
    #expect(line.contains("\"unit\":\"words\""))
  }

  @Test func aDayThatIsNotGivenIsTodayAndSaid() throws {
    let file = try program.write(RecordedCalls.bare, as: "bare.txt")
    let outcome = try program.run("hear", file, "--json", "--no-input", "--rep", "Max")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("taken for today, 2026-01-12"))
    #expect(!outcome.errors.contains("not certain who"))
    let given = try program.run("hear", file, "--json", "--on", "2025-11-03", "--rep", "Max")
    #expect(given.errors.isEmpty && given.output.contains("\"as_of\":\"2025-11-03\""))
    let own = try program.write(RecordedCalls.warehouse, as: "own.txt")
    let kept = try program.run("hear", own, "--json", "--on", "2025-11-03")
    #expect(kept.output.contains("\"as_of\":\"2026-01-12\""))
    #expect(try program.run("hear", own, "--on", "soon").status == 64)
  }

  @Test func theInputAndAFormCanBeNamed() throws {
    let outcome = try program.run(
      "hear", "-", "--json", "--on", "2026-01-12", "--rep", "max", input: RecordedCalls.bare)
    #expect(outcome.status == 0 && outcome.output.contains("\"source\":\"-\""))
    let unknown = try program.run("hear", "-", "--format", "webvt", input: RecordedCalls.bare)
    #expect(unknown.status == 64 && unknown.errors.contains("did you mean webvtt?"))
  }

  @Test func aCallIsMeasured() throws {
    let file = try program.write(RecordedCalls.warehouse, as: "a.txt")
    let object = try #require(
      try program.objects(try program.run("hear", file, "--json").output).first)
    let measures = try #require(object["measures"] as? [String: Any])
    #expect(measures["unit"] as? String == "seconds")
    #expect(measures["questions"] as? Int == 4 && measures["discovery_questions"] as? Int == 4)
    let reached = try #require(measures["reached"] as? [[String: Any]])
    #expect(
      reached.map { $0["criterion"] as? String } == ["need", "authority", "timing", "budget"])
    #expect(reached.map { $0["at"] as? Int } == [11, 29, 46, 61])
    let text = try program.run("hear", file, "--dry-run", "--measures").output
    #expect(text.contains("4 questions asked, 4 of discovery"))
    #expect(text.contains("need first heard of in turn 2, 0:11"))
    #expect(!(try program.run("hear", file, "--dry-run").output.contains("questions asked")))
  }

  @Test func aLinkStandsForItsFile() throws {
    let file = try program.write(RecordedCalls.warehouse, as: "a.txt")
    let link = program.folder.path() + "b.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let outcome = try program.run("hear", link, "--json")
    #expect(outcome.status == 0 && outcome.output.contains("\"source\":\"b.txt\""))
    try FileManager.default.removeItem(atPath: file)
    let gone = try program.run("hear", link, "--json")
    #expect(gone.status == 74 && gone.errors.contains("b.txt"))
  }

  // MARK: Many files

  @Test func oneBadFileStopsNoOther() throws {
    for number in 10..<40 {
      _ = try program.write(RecordedCalls.warehouse, as: "calls/\(number).txt")
    }
    _ = try program.write("", as: "calls/20.txt")
    _ = try program.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2]), as: "calls/30.txt")
    let folder = program.folder.path() + "calls"
    let outcome = try program.run("hear", folder, "--json", "--no-input")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("calls/20.txt") && outcome.errors.contains("calls/30.txt"))
    #expect(outcome.errors.contains("there is nothing in this file"))
    let sources = try program.objects(outcome.output).compactMap { $0["source"] as? String }
    #expect(sources == (10..<40).filter { $0 % 10 != 0 || $0 == 10 }.map { "\($0).txt" })
    let missing = try program.run("hear", folder + "/11.txt", folder + "/none.txt", "--json")
    #expect(missing.status == 74 && missing.errors.contains("none.txt"))
    #expect(try program.objects(missing.output).count == 1)
  }

  @Test func manyAreATableAndACount() throws {
    let files = [
      try program.write(RecordedCalls.warehouse, as: "a.txt"),
      try program.write(RecordedCalls.broke, as: "b.txt"),
      try program.write("", as: "c.txt"),
    ]
    let outcome = try program.run(arguments: ["hear", "--dry-run", "--no-input"] + files)
    #expect(outcome.status == 65)
    let rows = outcome.output.split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows[1].hasPrefix("a.txt") && rows[1].contains("Ada Wolf, Northwind"))
    #expect(rows[2].hasPrefix("b.txt") && rows[2].contains("no_budget"))
    #expect(rows[3].hasPrefix("2 calls heard, 1 not: "))
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(!hasBook)
  }

  @Test func ofManyTheMainMeasuresAreInTheTable() throws {
    let files = [
      try program.write(RecordedCalls.warehouse, as: "a.txt"),
      try program.write(RecordedCalls.bare, as: "b.txt"),
    ]
    let arguments = ["hear", "--dry-run", "--no-input", "--rep", "max"] + files
    let plain = try program.run(arguments: arguments)
    #expect(!plain.output.contains("we talked"))
    let outcome = try program.run(arguments: arguments + ["--measures"])
    let rows = outcome.output.split(separator: "\n")
    #expect(rows[0].contains("we talked  longest  asked  let go  unsure"))
    let measures = try #require(
      try program.objects(
        try program.run(arguments: ["hear", "--json", files[0]]).output
      )
      .first?["measures"] as? [String: Any])
    let share = try #require(measures["talk_share"] as? Int)
    let missed = try #require(measures["missed"] as? [Any])
    let cells = rows[1].split(separator: " ")
    #expect(rows[1].contains(" \(share) % "))
    #expect(cells.suffix(2).map(String.init) == ["4", String(missed.count)], "\(rows[1])")
    #expect(rows[2].contains("8 words"))
  }

  @Test func anEmptyFolderIsSaid() throws {
    let folder = program.folder.appending(path: "none")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let outcome = try program.run("hear", folder.path())
    #expect(outcome.status == 65 && outcome.errors.contains("there is no file in it"))
  }

  // MARK: Hostile names

  @Test func aNameIsNoCommandToTheTerminal() throws {
    let call = """
      [{"speaker":"Mia: Bell","text":"What is not working?"},
      {"speaker":"Wolf\\u001b[31m \\u202eAda","text":"The counts are wrong, we lose a day a week."}]
      """
    let file = try program.write(call, as: "names.json")
    for arguments in [["--json"], ["--dry-run"], []] {
      let outcome = try program.run(
        arguments: ["hear", file, "--no-input", "--rep", "Mia"] + arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let all = outcome.output + outcome.errors
      #expect(!all.contains("\u{1B}") && !all.unicodeScalars.contains("\u{202E}"))
    }
  }
}
