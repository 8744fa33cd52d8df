import Foundation
import Testing

/// The commands on contacts, at the real program.
@Suite struct ContactsTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.call(
      "Grace Hopper",
      "company: Eckert\nemail: grace@eckert.example\nthe night batch costs us 9k a month\n"
        + "CFO Petra Kurz decides\n/end\ntalked, send the brochure on 2026-01-10\n")
    try program.call("Ada Byron", "company: Babbage\nI decide\n40k approved\n/end\ntalked\n")
  }

  private func rows(_ outcome: Program.Outcome) -> [[String: String]] {
    let lines = outcome.output.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let keys = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(keys, $0)) }
  }

  /// A key that is nearly one of leadline's is pointed out with its line, and changes no status.
  @Test func theDoctorHintsAtMisspeltKeys() throws {
    let program = try Program()
    try program.call("Grace Hopper", "it costs us 9k a month\n/quit\n")
    let path = try program.contactPath("grace")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(
      of: "name: Grace", with: "shoe_size: 39\nemial: g@x.org\nname: Grace"
    )
    .write(toFile: path, atomically: false, encoding: .utf8)
    let found = try program.run("contacts", "doctor")
    #expect(found.status == 0, "\(found.output)")
    #expect(found.output.contains("\(path):5: leadline knows no key emial"))
    #expect(found.output.contains("did you mean email?\n") && !found.output.contains("shoe_size"))
    #expect(found.output.hasSuffix("the book is sound, with 1 hint\n"))
    let json = try program.run("contacts", "doctor", "--json")
    #expect(json.status == 0 && json.output.hasSuffix(#""mended":false,"hint":true}"# + "\n"))
  }

  @Test func aNameThatNoFileNameHoldsIsReached() throws {
    try program.call("王小明", "company: 东方\n/end\ntalked\n")
    try program.call("王小明", "I decide\n/end\ntalked\n")
    let show = try program.run("contacts", "show", "王小明")
    #expect(show.status == 0 && show.output.contains("王小明"), "\(show.errors)")
    #expect(try program.files(in: "contacts").filter { $0.hasSuffix(".md") }.count == 3)
    let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix("grace") })
    let path = program.book + "/contacts/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("name: Grace Hopper", with: "name: Grace Murray")
      .write(toFile: path, atomically: true, encoding: .utf8)
    for name in ["murray", "Grace Murray", "hopper", "grace@eckert.example"] {
      #expect(try program.run("contacts", "show", name).status == 0, "\(name)")
    }
    let nobody = try program.run("contacts", "show", "Grace Hoper")
    #expect(nobody.status == 64 && nobody.errors.contains("did you mean grace hopper?"))
    let new = try program.run(
      arguments: ["call", "--contact", "hoper", "--no-input"], input: "/end\ntalked\n")
    #expect((new.output + new.errors).contains("did you mean hopper?"), "\(new.output)")
  }

  private func rename(_ file: String, from name: String, to other: String) throws {
    let path = try program.contactPath(file)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("name: " + name, with: "name: " + other)
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func aFormerNameIsNotTakenForSomebodyElsesOfToday() throws {
    try rename("grace", from: "Grace Hopper", to: "Grace Murray")
    try rename("ada", from: "Ada Byron", to: "Grace Hopper")
    let show = try program.run("contacts", "show", "Grace Hopper")
    #expect(show.status == 64 && show.errors.contains("may be one of these"), "\(show.errors)")
    for name in ["babbage", "grace-hopper--eckert--" + (try program.key("grace")) + ".md"] {
      #expect(try program.run("contacts", "show", name).status == 0, "\(name)")
    }
    try program.call("Grace Murray", "I decide\n/end\ntalked\n")
    #expect(try program.files(in: "contacts").count == 2)
    for name in ["Grace Murray", "GRACE@eckert.example"] {
      #expect(try program.run("score", name).status == 0, "\(name)")
      #expect(try program.run("contacts", "forget", name, "--dry-run").status == 0, "\(name)")
    }
    let mistyped = try program.run("contacts", "show", "Grace Murrey")
    #expect(mistyped.errors.contains("did you mean Grace Murray?"), "\(mistyped.errors)")
  }

  @Test func listsForPeopleAndPrograms() throws {
    let list = try program.run("contacts", "list")
    #expect(list.status == 0 && list.errors.isEmpty)
    #expect(list.output.contains("Grace Hopper, Eckert (\(try program.key("grace")))"))
    let plain = rows(try program.run("contacts", "list", "--plain"))
    #expect(Set(plain.map { $0["name"] }) == ["Grace Hopper", "Ada Byron"])
    #expect(plain.first { $0["name"] == "Grace Hopper" }?["email"] == "grace@eckert.example")
    #expect(plain.allSatisfy { $0["last_talk"] == "2026-01-12" })
    let json = try program.run("contacts", "list", "--json")
    for line in json.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["schema"] as? String == "leadline/contact-summary/1")
    }
    let due = try program.run(
      "contacts", "next", "--json", extra: ["LEADLINE_NOW": "2026-01-12T09:30:00+01:00"])
    #expect(due.output.hasPrefix("{\"schema\":\"leadline/contact-due/1\","), "\(due.output)")
    let account = try program.run("contacts", "account", "eckert", "--json")
    #expect(account.output.contains("[{\"schema\":\"leadline/account-person/1\","))
    let export = try program.run("export", "--to", "json")
    #expect(export.output.hasPrefix("{\"schema\":\"leadline/contact/1\","))
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
    (["find", ""], "name a word"), (["find", " ", "\t"], "name a word"),
    (["account", "Ekkert"], "did you mean Eckert?"),
  ])
  func whatIsNotUnderstoodIsExplained(arguments: [String], cure: String) throws {
    let outcome = try program.run(arguments: ["contacts"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(cure), "\(outcome.errors)")
  }

  /// One endless name pushes no column of the others away.
  @Test func anEndlessNameIsCutInTheList() throws {
    let name = String(repeating: "Long ", count: 5000)
    let file = try program.write("Name,Email\n\(name),l@long.example\n", as: "long.csv")
    #expect(try program.run("import", file).status == 0)
    let lines = try program.run("contacts", "list").output.split(separator: "\n")
    #expect(lines.count == 4 && lines.allSatisfy { $0.count < 200 }, "\(lines.map(\.count))")
    #expect(lines.contains { $0.hasPrefix("Long Long") && $0.contains("… (") })
    let whole = try program.run("contacts", "list", "--plain").output
    #expect(whole.contains(name.dropLast()))
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
    try program.call("Grace Hopper", "do not call me again\n1y\n/end\ntalked\n")
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

  /// Two people of one role are two, and whoever decides outside the book is missing there.
  @Test func everybodyOfAnAccountIsNamed() throws {
    try program.call(
      "Ann Lee",
      "company: Acme\nI decide\n/person Dana Ruiz, engineer\n/person Eve Fox, engineer\n"
        + "/person Flo Gray, CFO, decides\n/end\ntalked\n")
    let account = try program.run("contacts", "account", "acme")
    #expect(
      account.output.contains("Dana Ruiz (engineer)")
        && account.output.contains("Eve Fox (engineer)"), "\(account.output)")
    #expect(account.output.contains("whoever decides is not in the book"), "\(account.output)")
    #expect(account.output.contains("Flo Gray"), "\(account.output)")
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

  /// Makes the call with a contact one that was cut off: its end is missing, and the mark is there.
  private func cutOff(_ name: String) throws -> String {
    let id = try program.key(name)
    let file = try #require(try program.files(in: "transcripts").first { $0.contains(name) })
    let path = program.book + "/transcripts/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let end = try #require(text.range(of: "> /end"))
    let lines = text[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    try (lines.dropLast().joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let mark = program.book + "/contacts/.\(id).lock"
    try "process 1".write(toFile: mark, atomically: true, encoding: .utf8)
    return mark
  }

  @Test func aCallThatWasCutOffCanStillGoOn() throws {
    let mark = try cutOff("grace")
    let (grace, ada) = (try program.key("grace"), try program.key("ada"))
    let merged = try program.run("contacts", "merge", ada, grace, "--yes")
    #expect(merged.status == 74 && merged.errors.contains("not ended"), "\(merged.errors)")
    #expect(FileManager.default.fileExists(atPath: mark))
    let change = try editor("sed -i 's/^company: .*/company: Remington/' \"$1\"")
    let edited = try program.run("contacts", "edit", grace, extra: change)
    #expect(edited.status == 0 && edited.errors.contains("goes on with it"), "\(edited.errors)")
    #expect(FileManager.default.fileExists(atPath: mark))
    _ = try program.run("contacts", "forget", grace, "--no-input")
    #expect(FileManager.default.fileExists(atPath: mark))
    let transcripts = try program.files(in: "transcripts").count
    let call = try program.run(
      "call", "--no-input", "--contact", grace, input: "40k approved\n/end\ntalked\n")
    #expect(call.status == 0 && call.output.contains("Remington"), "\(call.output)")
    #expect(try program.files(in: "transcripts").count == transcripts)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func whatEndsAMergeHasAStatusOfItsOwn() throws {
    let (grace, ada) = (try program.key("grace"), try program.key("ada"))
    let before = try contents()
    let bad = try program.run("contacts", "merge", ada, grace, "--yes", "--take", "colour=1")
    #expect(bad.status == 64 && bad.errors.contains("colour=1 is no choice"), "\(bad.errors)")
    let unasked = try program.run("contacts", "merge", ada, grace)
    #expect(unasked.status == 64 && unasked.errors.contains("--yes"), "\(unasked.errors)")
    let session = try TerminalSession(program, ["contacts", "merge", ada, grace])
    #expect(session.wait(for: "merge? "))
    session.type("n\r")
    #expect(session.end() == 1)
    // Nothing can be kept where a file is in the way.
    let merges = program.book + "/merged"
    try Data().write(to: URL(filePath: merges))
    let blocked = try program.run("contacts", "merge", ada, grace, "--yes")
    #expect(blocked.status == 74, "\(blocked.errors)")
    #expect(try contents() == before)
  }

  @Test func whatHoldsIsChosenAtTheQuestion() throws {
    let (grace, ada) = (try program.key("grace"), try program.key("ada"))
    let before = try contents()
    let session = try TerminalSession(program, ["contacts", "merge", ada, grace])
    #expect(session.wait(for: "merge? "))
    session.type("colour=2\r")
    #expect(session.wait(for: "colour=2 is no choice") && session.wait(for: "merge? "))
    session.type("name=2\r")
    #expect(session.wait(for: "2 holds") && session.wait(for: "merge? "))
    session.type("Y\r")
    #expect(session.wait(for: "--undo") && session.end() == 0)
    let show = try program.run("contacts", "show", ada)
    #expect(show.output.contains("Grace Hopper"), "\(show.output)")
    let undone = try program.run("contacts", "merge", "--undo", ada)
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try contents() == before)
  }

  @Test func anEditIsMendedAtTheQuestion() throws {
    let path = try program.contactPath("grace")
    let before = try String(contentsOfFile: path, encoding: .utf8)
    // The first time the file is spoilt, then what was spoilt is mended.
    let change = try editor(
      "if grep -q '^company' \"$1\"; then sed -i 's/^company: .*/{{company/' \"$1\"; "
        + "else sed -i 's/^{{company/company: Remington/' \"$1\"; fi")
    let declined = try TerminalSession(program, ["contacts", "edit", "hopper"], extra: change)
    #expect(declined.wait(for: "edit again? "))
    declined.type("n\r")
    #expect(declined.wait(for: "is kept in") && declined.end() == 65)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    let session = try TerminalSession(program, ["contacts", "edit", "hopper"], extra: change)
    #expect(session.end() == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("company: Remington"))
    let again = try TerminalSession(program, ["contacts", "edit", "hopper"], extra: change)
    #expect(again.wait(for: "edit again? "))
    again.type("\r")
    #expect(again.end() == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("company: Remington"))
  }

  // MARK: Duplicates

  @Test func duplicatesAreNamedMergedAndPartedAgain() throws {
    let outcome = try program.run(
      "call", "--no-input", "--contact", "Grace Hoper",
      input: "company: Eckert\nemail: GRACE@eckert.example\n30k approved\n/end\ntalked\n")
    #expect(outcome.output.contains("same e-mail"), "\(outcome.output)")
    let (kept, gone) = (try program.key("grace-hopper"), try program.key("grace-hoper"))
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

  // MARK: Examining

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

  /// Of what can't be read or contradicts itself each is told, and nothing is made of it.
  @Test func theDoctorLeavesWhatItDoesNotUnderstand() throws {
    let ada = try program.contactPath("ada")
    let transcript = try #require(
      try program.files(in: "transcripts").first { $0.contains("ada") })
    let path = program.book + "/transcripts/" + transcript
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "@ what\n").write(toFile: path, atomically: true, encoding: .utf8)
    try Data().write(to: URL(filePath: ada))
    let stray = program.book + "/transcripts/2026-01-01-0900--somebody--q2q2.txt"
    try text.write(toFile: stray, atomically: true, encoding: .utf8)
    for path in [path, stray, ada] {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    let before = try contents()
    let fixed = try program.run("contacts", "doctor", "--fix")
    #expect(fixed.status == 1 && fixed.output.contains("@ what begins no line"), "\(fixed.output)")
    #expect(fixed.output.contains("the file is empty"), "\(fixed.output)")
    #expect(fixed.output.contains("one of them is wrong"), "\(fixed.output)")
    #expect(try contents() == before)
  }

  /// Two devices changed a file, and a program that keeps their folders alike left both: no list has
  /// the person twice, the check says what it is, and it goes with the person.
  @Test(arguments: [" (conflicted copy 2026-01-11)", ".sync-conflict-20260111-AAAA", " 2", "-1"])
  func aCopyOfAFileIsNoContact(mark: String) throws {
    let key = try program.key("grace")
    let contact = try #require(try program.files(in: "contacts").first { $0.hasPrefix("grace") })
    let transcript = try #require(
      try program.files(in: "transcripts").first { $0.contains("grace") })
    for (folder, name) in [("contacts", contact), ("transcripts", transcript)] {
      let path = program.book + "/" + folder + "/"
      let stem = name.prefix { $0 != "." }
      let copy = stem + mark + name.dropFirst(stem.count)
      try FileManager.default.copyItem(atPath: path + name, toPath: path + copy)
    }
    let names = rows(try program.run("contacts", "list", "--plain")).compactMap { $0["name"] }
    #expect(names.sorted() == ["Ada Byron", "Grace Hopper"])
    #expect(try program.run("contacts", "show", "grace").status == 0)
    let export = try program.run("export", "--to", "csv")
    #expect(export.output.components(separatedBy: "Grace Hopper").count == 2)
    let found = try program.run("contacts", "doctor")
    #expect(found.output.components(separatedBy: "it is a copy beside a file of").count == 3)
    #expect(found.output.contains("2 findings, 2 left"), "\(found.output)")
    #expect(
      try program.run("contacts", "forget", "grace", "--confirm", key).status
        == 0)
    let left = try ["contacts", "transcripts"].flatMap { try program.files(in: $0) }
    #expect(!left.contains { $0.contains("grace") }, "\(left)")
  }
}
