import Foundation
import Testing

/// The commands on contacts, at the real program.
@Suite struct ContactsTests {
  private let program: Program

  init() throws {
    program = try Program()
    try call(
      "Grace Hopper",
      "company: Eckert\nemail: grace@eckert.example\nthe night batch costs us 9k a month\n"
        + "CFO Petra Kurz decides\n/end\ntalked, send the brochure on 2026-01-10\n")
    try call("Ada Byron", "company: Babbage\nI decide\n40k approved\n/end\ntalked\n")
  }

  private func call(_ name: String, _ input: String) throws {
    let outcome = try program.run("call", "--no-input", "--contact", name, input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func key(_ name: String) throws -> String {
    let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix(name) })
    return String(file.dropLast(3).suffix(4))
  }

  private func rows(_ outcome: Program.Outcome) -> [[String: String]] {
    let lines = outcome.output.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let keys = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(keys, $0)) }
  }

  @Test func listsForPeopleAndPrograms() throws {
    let list = try program.run("contacts", "list")
    #expect(list.status == 0 && list.errors.isEmpty)
    #expect(list.output.contains("Grace Hopper, Eckert (\(try key("grace")))"))
    let plain = rows(try program.run("contacts", "list", "--plain"))
    #expect(Set(plain.map { $0["name"] }) == ["Grace Hopper", "Ada Byron"])
    #expect(plain.first { $0["name"] == "Grace Hopper" }?["email"] == "grace@eckert.example")
    #expect(plain.allSatisfy { $0["last_talk"] == "2026-01-12" })
    let json = try program.run("contacts", "list", "--json")
    for line in json.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["schema"] as? String == "leadline/contact/1")
    }
  }

  @Test(arguments: [
    (["--where", "company=eckert"], ["Grace Hopper"]), (["--where", "email="], ["Ada Byron"]),
    (["--where", "budget~40000"], ["Ada Byron"]),
    (["--where", "points>=0", "--where", "name!=x"], nil),
    (["--where", "name~zzz"], []),
  ])
  func conditionsChoose(arguments: [String], names: [String]?) throws {
    let outcome = try program.run(arguments: ["contacts", "list", "--plain"] + arguments)
    #expect(outcome.status == 0)
    #expect(
      Set(rows(outcome).compactMap { $0["name"] }) == Set(names ?? ["Grace Hopper", "Ada Byron"]))
  }

  @Test func orderIsByAnyKey() throws {
    func names(_ order: String) throws -> [String] {
      rows(try program.run("contacts", "list", "--plain", "--sort", order)).compactMap {
        $0["name"]
      }
    }
    #expect(try names("name") == ["Ada Byron", "Grace Hopper"])
    #expect(try names("-name") == ["Grace Hopper", "Ada Byron"])
    // Whoever has no value comes last.
    #expect(try names("-budget").first == "Ada Byron" && names("budget").first == "Ada Byron")
  }

  @Test(arguments: [
    (["list", "--where", "ratng=hot"], "did you mean rating?"),
    (["list", "--where", "hot"], "is no condition"), (["find", "a", "--limit", "0"], "above 0"),
    (["account", "Ekkert"], "did you mean Eckert?"),
  ])
  func whatIsNotUnderstoodIsExplained(arguments: [String], cure: String) throws {
    let outcome = try program.run(arguments: ["contacts"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(cure), "\(outcome.errors)")
  }

  @Test func wordsAreFoundWithTheirLine() throws {
    let transcript = try #require(
      try program.files(in: "transcripts").first { $0.contains("grace") })
    let text = try String(
      contentsOfFile: program.book + "/transcripts/" + transcript, encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let number = try #require(lines.firstIndex { $0.contains("> the night batch") }) + 1
    for words in ["night batch costs", "nihgt bacth"] {
      let found = try program.run("contacts", "find", "--plain", words)
      #expect(found.output.contains("\(transcript)\t\(number)\tthe night batch"), "\(found.output)")
    }
    let none = try program.run("contacts", "find", "elephant")
    #expect(none.status == 1 && none.errors.contains("elephant is in no file"))
    // Without the index the answer is the same.
    let before = try program.run("contacts", "find", "decide")
    try FileManager.default.removeItem(
      atPath: program.folder.path() + ".local/state/leadline/index")
    #expect(try program.run("contacts", "find", "decide").output == before.output)
  }

  @Test func whomToCallNow() throws {
    let next = try program.run("contacts", "next")
    #expect(next.output.contains("Grace Hopper, Eckert"))
    #expect(next.output.contains("2026-01-10, 2 days ago"))
    try call("Grace Hopper", "do not call me again\n1y\n/end\ntalked\n")
    let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix("grace") })
    let path = URL(filePath: program.book + "/contacts/" + file)
    let text = try String(contentsOf: path, encoding: .utf8)
    if !text.contains("do_not_contact: true") {
      try Data(text.replacing("\nrating:", with: "\ndo_not_contact: true\nrating:").utf8)
        .write(to: path)
    }
    #expect(try !program.run("contacts", "next").output.contains("Hopper"))
  }

  @Test func anAccountWithItsPeople() throws {
    let account = try program.run("contacts", "account", "eckert")
    #expect(account.status == 0, "\(account.errors)")
    #expect(account.output.contains("Petra Kurz (CFO)"))
    #expect(account.output.contains("access only through Grace Hopper"))
    #expect(account.output.contains("whoever decides is not in the book"))
  }

  // MARK: Editing

  private func editor(_ body: String) throws -> [String: String] {
    let path = program.folder.path() + "editor.sh"
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return ["VISUAL": path]
  }

  @Test func anEditIsTakenOver() throws {
    let extra = try editor("sed -i 's/^company: .*/company: UNIVAC/' \"$1\"")
    let outcome = try program.run("contacts", "edit", "hopper", extra: extra)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("company"))
    #expect(try program.run("contacts", "show", "hopper").output.contains("company: UNIVAC"))
    #expect(try program.files(in: "transcripts").count == 3)
    let again = try program.run("contacts", "edit", "hopper", extra: try editor("true"))
    #expect(again.status == 0 && again.errors.contains("nothing was changed"))
  }

  @Test func anEditThatCanNotBeReadIsKept() throws {
    let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix("grace") })
    let path = program.book + "/contacts/" + file
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let broken = try editor("sed -i 's/^company: .*/company: [/; s/^## Notes/mine/' \"$1\"")
    let outcome = try program.run("contacts", "edit", "hopper", extra: broken)
    #expect(outcome.status == 65 && outcome.errors.contains("is kept in"), "\(outcome.errors)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    // The next edit goes on with it.
    let mended = try editor(
      "grep -q '^mine' \"$1\" && sed -i 's/^company: .*/company: Remington/' \"$1\"")
    let later = try program.run("contacts", "edit", "hopper", extra: mended)
    #expect(later.status == 0 && later.errors.contains("going on with the edit"), "\(later.errors)")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("company: Remington"))
    let gone = try program.run("contacts", "edit", "hopper", extra: ["VISUAL": "/no/such/editor"])
    #expect(gone.status == 74 && gone.errors.contains("set VISUAL or EDITOR"))
  }

  @Test func anEditNeverOverwritesWhatWasWrittenMeanwhile() throws {
    let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix("grace") })
    let path = program.book + "/contacts/" + file
    let meanwhile = try editor("echo mine >> \"$1\"; echo theirs >> '\(path)'")
    let outcome = try program.run("contacts", "edit", "hopper", extra: meanwhile)
    #expect(outcome.status == 1 && outcome.errors.contains("is kept in"), "\(outcome.errors)")
    let later = try program.run("contacts", "edit", "hopper", extra: try editor("true"))
    #expect(later.status == 1 && later.errors.contains("take over by hand"), "\(later.errors)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasSuffix("theirs\n") && !text.contains("mine"))
  }

  // MARK: Duplicates

  @Test func duplicatesAreNamedMergedAndPartedAgain() throws {
    let outcome = try program.run(
      "call", "--no-input", "--contact", "Grace Hoper",
      input: "company: Eckert\nemail: GRACE@eckert.example\n30k approved\n/end\ntalked\n")
    #expect(outcome.output.contains("same e-mail"), "\(outcome.output)")
    let (kept, gone) = (try key("grace-hopper"), try key("grace-hoper"))
    #expect(outcome.output.contains("`leadline contacts merge \(kept) \(gone)`"))
    let before = try contents()
    let preview = try program.run("contacts", "merge", kept, gone, "--dry-run")
    #expect(preview.status == 0 && preview.output.contains("1 holds"))
    #expect(try contents() == before)
    let merged = try program.run("contacts", "merge", kept, gone, "--yes", "--take", "name=1")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try program.files(in: "contacts").count == 2)
    let show = try program.run("contacts", "show", kept)
    #expect(
      show.status == 0 && show.output.contains("30k approved"), "\(show.output)\(show.errors)")
    #expect(try program.run("contacts", "doctor").output.contains("the book is sound"))
    let undone = try program.run("contacts", "merge", "--undo", kept)
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try contents() == before)
  }

  private func contents() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for folder in ["contacts", "transcripts"] {
      for file in try program.files(in: folder) {
        found[file] = try Data(contentsOf: URL(filePath: program.book + "/\(folder)/\(file)"))
      }
    }
    return found
  }

  // MARK: Forgetting and examining

  @Test func aPersonIsForgotten() throws {
    let id = try key("grace")
    let unsure = try program.run("contacts", "forget", "hopper", "--no-input")
    #expect(unsure.status == 64 && unsure.output.contains("goes as a whole"))
    #expect(try program.files(in: "contacts").count == 2)
    let outcome = try program.run(
      "contacts", "forget", "hopper", "--confirm", id, "--keep-suppression")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let manager = FileManager.default
    for path in try #require(
      manager.enumerator(atPath: program.folder.path())?.allObjects as? [String])
    where !path.hasSuffix(".out") && !path.hasSuffix(".in") {
      guard let data = manager.contents(atPath: program.folder.path() + path) else { continue }
      let text = String(decoding: data, as: UTF8.self).lowercased()
      #expect(!text.contains("hopper") && !text.contains("grace@eckert"), "\(path)")
      #expect(!path.contains("hopper"), "\(path)")
    }
    #expect(try program.run("contacts", "list").output.contains("Ada Byron"))
    let file = try program.write(
      "Name,Company,Email\nGrace Hopper,Other,grace@eckert.example\nZoe New,Other,zoe@o.example\n",
      as: "back.csv")
    let back = try program.run("import", file)
    #expect(back.output.contains("1 contact added, 1 skipped"), "\(back.output)")
    #expect(back.errors.contains("row 1 was forgotten on request and does not come back"))
  }

  @Test func aNameOfOneWordIsAWordOfOthers() throws {
    try call("May", "company: Northwind\nemail: may@n.example\nI decide\n/end\ntalked\n")
    let ada = try #require(try program.files(in: "contacts").first { $0.hasPrefix("ada") })
    let path = program.book + "/contacts/" + ada
    let text = try String(contentsOfFile: path, encoding: .utf8) + "we may meet in May\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let practice = program.book + "/practice"
    try FileManager.default.createDirectory(atPath: practice, withIntermediateDirectories: true)
    let record = "leadline record 1\nrep: may@n.example\n\n"
    try record.write(toFile: practice + "/record.txt", atomically: true, encoding: .utf8)
    let outcome = try program.run("contacts", "forget", "may", "--confirm", try key("may"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    let left = try String(contentsOfFile: practice + "/record.txt", encoding: .utf8)
    #expect(left == "leadline record 1\nrep: (forgotten)\n\n")
  }

  @Test func aDamagedListOfTheForgottenIsNotTakenForNone() throws {
    let list = program.book + "/suppressed.txt"
    try "nothing\n".write(toFile: list, atomically: true, encoding: .utf8)
    let file = try program.write("Name,Company\nZoe New,Other\n", as: "back.csv")
    let back = try program.run("import", file)
    #expect(back.status == 65 && back.errors.contains("suppressed.txt:1:1"), "\(back.errors)")
    let outcome = try program.run(
      "contacts", "forget", "hopper", "--confirm", try key("grace"), "--keep-suppression")
    #expect(outcome.status != 0)
    #expect(try String(contentsOfFile: list, encoding: .utf8) == "nothing\n")
    #expect(try program.files(in: "contacts").contains { $0.hasPrefix("grace") })
  }

  @Test func whoIsDueToBeForgotten() throws {
    let none = try program.run("contacts", "forget", "--due")
    #expect(none.status == 64 && none.errors.contains("retention: 24 months"))
    let folder = program.folder.path() + ".config/leadline"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("retention: 24 months\n".utf8).write(to: URL(filePath: folder + "/config.yaml"))
    #expect(try program.run("contacts", "forget", "--due").output.isEmpty)
    let later = try program.run(
      "contacts", "forget", "--due", extra: ["LEADLINE_NOW": "2028-03-01T09:30:00+01:00"])
    #expect(
      later.output.contains("Grace Hopper") && later.output.contains("last record 2026-01-12"))
  }

  @Test func theDoctorMendsWhatIsSafe() throws {
    #expect(try program.run("contacts", "doctor").output == "the book is sound\n")
    let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix("ada") })
    try FileManager.default.removeItem(atPath: program.book + "/contacts/" + file)
    try Data("x".utf8).write(to: URL(filePath: program.book + "/contacts/shopping.txt"))
    let found = try program.run("contacts", "doctor")
    #expect(found.status == 1 && found.output.contains("--fix mends it"), "\(found.output)")
    let fixed = try program.run("contacts", "doctor", "--fix")
    #expect(fixed.status == 1 && fixed.output.contains("2 findings, 1 left"), "\(fixed.output)")
    #expect(try program.files(in: "contacts").contains { $0.hasPrefix("ada") })
    #expect(try program.files(in: "contacts").contains("shopping.txt"))
  }
}
