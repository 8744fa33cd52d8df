import Chance
import Foundation
import Testing

/// A person is forgotten: no file of the book, the state and the configuration names them afterwards.
@Suite struct ForgetTests {
  private let program: Program
  private let grace = "+44 20 7946 0958"

  init() throws {
    program = try Program()
    try program.call(
      "Grace Hopper",
      "company: Eckert\nemail: grace@eckert.example\nthe night batch costs us 9k a month\n"
        + "CFO Petra Kurz decides\n/end\ntalked, send the brochure on 2026-01-10\n")
    try program.call("Ada Byron", "company: Babbage\nI decide\n40k approved\n/end\ntalked\n")
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Adds lines to the file of a contact by hand.
  private func add(_ lines: String, to name: String) throws {
    let path = try program.contactPath(name)
    try (try text(path) + lines).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The files and names of files below the program's folder that hold one of the words.
  private func holding(_ words: [String]) throws -> [String] {
    let manager = FileManager.default
    let folder = program.folder.path()
    let paths = try #require(manager.enumerator(atPath: folder)?.allObjects as? [String])
    return paths.filter { path in
      if [".out", ".in", ".err", ".csv"].contains(where: { path.hasSuffix($0) }) { return false }
      let text = manager.contents(atPath: folder + path).map { String(decoding: $0, as: UTF8.self) }
      let all = (path + "\n" + (text ?? "")).lowercased()
      return words.contains { all.contains($0.lowercased()) }
    }
  }

  @Test func aPersonIsForgotten() throws {
    let id = try program.key("grace")
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
    try program.call("May", "company: Northwind\nemail: may@n.example\nI decide\n/end\ntalked\n")
    let ada = try #require(try program.files(in: "contacts").first { $0.hasPrefix("ada") })
    let path = program.book + "/contacts/" + ada
    let text = try String(contentsOfFile: path, encoding: .utf8) + "we may meet in May\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let practice = program.book + "/practice"
    try FileManager.default.createDirectory(atPath: practice, withIntermediateDirectories: true)
    let record = "leadline record 1\nrep: may@n.example\n\n"
    try record.write(toFile: practice + "/record.txt", atomically: true, encoding: .utf8)
    let outcome = try program.run("contacts", "forget", "may", "--confirm", try program.key("may"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("May alone can mean something"), "\(outcome.output)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    let left = try String(contentsOfFile: practice + "/record.txt", encoding: .utf8)
    #expect(left == "leadline record 1\nrep: (forgotten)\n\n")
  }

  @Test func noOtherAddressOfARowBringsTheForgottenBack() throws {
    _ = try program.run(
      "contacts", "forget", "hopper", "--confirm", try program.key("grace"), "--keep-suppression")
    let cards = [
      "FN:Grace Hopper\nEMAIL;PREF=1:new@y.example\nEMAIL:grace@eckert.example",
      "FN:Zoe New\nEMAIL:zoe@o.example\nNOTE:met Grace at grace@eckert.example",
    ].map { "BEGIN:VCARD\nVERSION:4.0\n\($0)\nEND:VCARD\n" }
    let card = try program.write(cards.joined(), as: "back.vcf")
    let outcome = try program.run("import", card)
    #expect(outcome.output.contains("1 contact added, 1 skipped"), "\(outcome.output)")
    #expect(outcome.errors.contains("row 1 has an address of somebody who was forgotten"))
    for heading in ["E-mail 2", "Notes", "Kontakt 2"] {
      let file = try program.write(
        "Name,Email,\(heading)\nGrace H,new@y.example,GRACE@eckert.example\n", as: "back.csv")
      let back = try program.run("import", file)
      #expect(back.output.contains("0 contacts added, 1 skipped"), "\(heading): \(back.output)")
    }
  }

  @Test func aDamagedListOfTheForgottenIsNotTakenForNone() throws {
    let list = program.book + "/suppressed.txt"
    try "nothing\n".write(toFile: list, atomically: true, encoding: .utf8)
    let file = try program.write("Name,Company\nZoe New,Other\n", as: "back.csv")
    let back = try program.run("import", file)
    #expect(back.status == 65 && back.errors.contains("suppressed.txt:1:1"), "\(back.errors)")
    let outcome = try program.run(
      "contacts", "forget", "hopper", "--confirm", try program.key("grace"), "--keep-suppression")
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

  // MARK: Ways of writing

  @Test func numbersAndProfilesGoHoweverTheyAreWritten() throws {
    let path = try program.contactPath("grace")
    try (try text(path)).replacingOccurrences(
      of: "company: Eckert\n",
      with: "company: Eckert\nmobile: +44 20 7946 0958\nhome_phone: 0171 555 6667\n"
        + "linkedin: https://www.linkedin.com/in/grace-h-12\n"
    ).write(toFile: path, atomically: true, encoding: .utf8)
    try add(
      "GRACE HOPPER’s number is 020 7946 0958 or (0044) 20-7946-0958, at night 0171-5556667\n"
        + "uk.linkedin.com/in/grace-h-12/ and Hopper, Grace; 020 7946 0959 is ours\n", to: "ada")
    let given = program.folder.path() + "given"
    let export = try program.run("export", "--subject", "hopper", "--out", given)
    #expect(export.status == 0, "\(export.errors)")
    let elsewhere = try text(given + "/elsewhere.txt")
    #expect(
      elsewhere.contains("020 7946 0958") && elsewhere.contains("linkedin.com"), "\(elsewhere)")
    try FileManager.default.removeItem(atPath: given)
    let id = try program.key("grace")
    let preview = try program.run("contacts", "forget", "hopper", "--dry-run")
    #expect(preview.output.contains("HOPPER’s number"), "\(preview.output)")
    let outcome = try program.run("contacts", "forget", "hopper", "--confirm", id)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let words = ["hopper", "7946 0958", "7946-0958", "5556667", "grace-h-12", "grace@eckert"]
    #expect(try holding(words) == [])
    let ada = try text(try program.contactPath("ada"))
    #expect(
      ada.hasSuffix(
        "(forgotten)’s number is (forgotten) or (forgotten), at night (forgotten)\n"
          + "(forgotten)/ and (forgotten); 020 7946 0959 is ours\n"), "\(ada)")
  }

  @Test func whoIsOnlyMentionedIsForgottenToo() throws {
    let before = try text(try program.contactPath("ada"))
    let unknown = try program.run("contacts", "forget", "Nobody Known", "--confirm", "Nobody Known")
    #expect(unknown.status == 64 && unknown.errors.contains("Nobody Known"), "\(unknown.errors)")
    let unsure = try program.run("contacts", "forget", "Petra Kurz", "--no-input")
    #expect(unsure.status == 64 && unsure.output.contains("Petra Kurz"), "\(unsure.output)")
    let outcome = try program.run("contacts", "forget", "petra kurz", "--confirm", "petra kurz")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try holding(["kurz"]) == [])
    #expect(try text(try program.contactPath("ada")) == before)
    #expect(try program.run("contacts", "doctor").output == "the book is sound\n")
    let show = try program.run("contacts", "show", "hopper")
    #expect(show.status == 0 && show.output.contains("(forgotten)"), "\(show.output)\(show.errors)")
  }

  @Test func aNamesakeKeepsTheName() throws {
    let rows = "Name,Company,Email\nGrace Hopper,Other,gh@other.example\n"
    let file = try program.write(rows, as: "other.csv")
    #expect(try program.run("import", file, "--duplicates", "add").status == 0)
    let files = try program.files(in: "contacts").filter { $0.hasPrefix("grace") }
    #expect(files.count == 2)
    let other = program.book + "/contacts/" + (try #require(files.first { $0.contains("other") }))
    let before = try text(other)
    let first = try #require(files.first { $0.contains("eckert") })
    let id = String(first.dropLast(3).suffix(4))
    let outcome = try program.run("contacts", "forget", id, "--confirm", id)
    #expect(outcome.status == 0 && outcome.output.contains("keep it"), "\(outcome.output)")
    #expect(try text(other) == before)
    #expect(try holding(["grace@eckert"]) == [])
  }

  // MARK: Beside others

  @Test func aCallThatIsOpenIsLeftAlone() throws {
    try add("ask Grace Hopper\n", to: "ada")
    let session = try TerminalSession(program, ["call", "--contact", "ada"])
    #expect(session.wait(for: "?"))
    session.type("Grace Hopper decides\r")
    #expect(session.wait(for: "Grace Hopper"))
    let outcome = try program.run(
      "contacts", "forget", "hopper", "--confirm", try program.key("grace"))
    #expect(outcome.status == 1 || outcome.output.contains("look yourself"), "\(outcome.output)")
    session.type("/end\rtalked\r")
    #expect(session.end() == 0)
    #expect(try text(try program.contactPath("ada")).contains("ask Grace Hopper"))
    let again = try program.run("contacts", "forget", "Grace Hopper", "--confirm", "Grace Hopper")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try holding(["hopper"]) == [])
    #expect(try program.run("contacts", "doctor").output == "the book is sound\n")
  }

  @Test func whatIsWrittenWhileTheQuestionStandsIsSeen() throws {
    let id = try program.key("grace")
    let session = try TerminalSession(program, ["contacts", "forget", "hopper"])
    #expect(session.wait(for: "to forget the person"))
    let file = try program.write(
      "Name,Company,Note\nZoe New,Other,knows Grace Hopper\n", as: "new.csv")
    #expect(try program.run("import", file).status == 0)
    session.type(id + "\r")
    #expect(session.wait(for: "something was written meanwhile"))
    session.type(id + "\r")
    #expect(session.end() == 0)
    #expect(try holding(["hopper"]) == [])
    #expect(try program.files(in: "contacts").count == 2)
  }

  @Test func aCallThatBeginsWhileTheQuestionStandsIsSeen() throws {
    try add("ask Grace Hopper\n", to: "ada")
    let id = try program.key("grace")
    let session = try TerminalSession(program, ["contacts", "forget", "hopper"])
    #expect(session.wait(for: "to forget the person"))
    let call = try TerminalSession(program, ["call", "--contact", "ada"])
    #expect(call.wait(for: "?"))
    session.type(id + "\r")
    #expect(session.wait(for: "something was written meanwhile"))
    session.type("no\r")
    #expect(session.end() == 1)
    call.type("/end\rtalked\r")
    #expect(call.end() == 0)
    #expect(try text(try program.contactPath("ada")).contains("ask Grace Hopper"))
    #expect(try program.files(in: "contacts").count == 2)
  }

  @Test func aWrongAnswerForgetsNobody() throws {
    let id = try program.key("grace")
    for answer in ["y", "Grace", ""] {
      let session = try TerminalSession(program, ["contacts", "forget", "hopper"])
      #expect(session.wait(for: "type \(id) to forget the person"))
      session.type(answer + "\r")
      #expect(session.wait(for: "nothing was changed") && session.end() == 1)
    }
    #expect(try program.files(in: "contacts").count == 2)
    let session = try TerminalSession(program, ["contacts", "forget", "hopper"])
    #expect(session.wait(for: "to forget the person"))
    session.type(" \(id) \r")
    #expect(session.wait(for: "forgotten") && session.end() == 0)
    #expect(try holding(["hopper"]) == [])
  }

  @Test func aFamilyNameAloneIsTold() throws {
    try add("Hopper called; Ms Hopper will join\n", to: "ada")
    let id = try program.key("grace")
    let outcome = try program.run("contacts", "forget", "grace", "--confirm", id)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Hopper alone can mean"), "\(outcome.output)")
    let ada = try text(try program.contactPath("ada"))
    #expect(ada.hasSuffix("Hopper called; Ms (forgotten) will join\n"), "\(ada)")
  }

  /// A name alone keeps out others as well, so nothing is kept of it, and that is said.
  @Test func whomNothingTellsFromOthersIsNotKeptOut() throws {
    let file = try program.write("Name,Title\nZoe Quint,CTO\n", as: "in.csv")
    #expect(try program.run("import", file).status == 0)
    let outcome = try program.run(
      "contacts", "forget", "Zoe Quint", "--confirm", try program.key("zoe"), "--keep-suppression")
    #expect(
      outcome.status == 0 && outcome.errors.contains("keeps nothing here"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: program.book + "/suppressed.txt"))
    let back = try program.run("import", file)
    #expect(back.output.contains("1 contact added"), "\(back.output)")
  }

  @Test func aProfileKeepsOut() throws {
    let page = "https://www.linkedin.com/in/zoe-quint-77/"
    let file = try program.write("Name,LinkedIn\nZoe Quint,\(page)\n", as: "in.csv")
    #expect(try program.run("import", file).status == 0)
    let outcome = try program.run(
      "contacts", "forget", "Zoe Quint", "--confirm", try program.key("zoe"), "--keep-suppression")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let other = try program.write(
      "Name,LinkedIn\nZ. Q.,http://de.linkedin.com/in/Zoe-Quint-77?x=1\n", as: "other.csv")
    let back = try program.run("import", other)
    #expect(back.errors.contains("does not come back"), "\(back.errors)")
  }

  // MARK: Any name

  @Test(arguments: 1...4)
  func nothingIsLeftOfAnybody(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let firsts = ["José", "Zoë", "O'Neil", "سارة", "Jean-Luc", "Łukasz", "Ju\u{308}rgen", "Ann"]
    let lasts = ["García", "Ng", "von der Heide", "حسن", "Œuvre", "D'Arc", "Smith-Jones", "Žižek"]
    let first = firsts[Int(chance.next() % 8)]
    let name = first + " " + lasts[Int(chance.next() % 8)]
    let number = "30" + String(1_000_000 + chance.next() % 8_999_999)
    let mail = "p\(seed).x@some-where.example"
    let csv = "Name,Company,Email,Phone,Note\n\"\(name)\",Acme,\(mail),+49\(number),likes tea\n"
    #expect(try program.run("import", try program.write(csv, as: "in.csv")).status == 0)
    let parted = "\(number.prefix(2)) \(number.dropFirst(2).prefix(3))-\(number.suffix(4))"
    try add(
      "\(name.uppercased()) at 0\(parted), \(mail.uppercased()) and (0\(number.prefix(2))) "
        + "\(number.dropFirst(2)), \(name)'s desk\n", to: "ada")
    let state = program.folder.path() + ".local/state/leadline"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    _ = try program.run("contacts", "find", "tea")
    let listed = try program.run("contacts", "list", "--plain").output
    let row = try #require(
      listed.split(separator: "\n").first { $0.contains(mail) }, "seed \(seed)")
    let file = try #require(
      try program.files(in: "contacts").first { !$0.hasPrefix("ada") && !$0.hasPrefix("grace") })
    let id = String(file.dropLast(3).suffix(4))
    #expect(row.contains(id))
    let outcome = try program.run("contacts", "forget", id, "--confirm", id)
    #expect(outcome.status == 0, "seed \(seed): \(outcome.errors)")
    let digits = [number, parted, String(number.dropFirst(2))]
    #expect(try holding([name, name.uppercased(), mail] + digits) == [], "seed \(seed)")
    #expect(try program.run("contacts", "doctor").output == "the book is sound\n")
  }

  /// Whatever forgetting would take away or change is given before.
  @Test func whatForgettingFindsIsGiven() throws {
    try program.call("Grace Hoper", "company: Eckert\n30k approved\n/end\ntalked\n")
    let (kept, gone) = (try program.key("grace-hopper"), try program.key("grace-hoper"))
    let merged = try program.run("contacts", "merge", kept, gone, "--yes", "--take", "name=1")
    #expect(merged.status == 0, "\(merged.errors)")
    let manager = FileManager.default
    let state = program.folder.path() + ".local/state/leadline"
    let other = program.folder.path() + ".config/leadline"
    for (folder, name, text) in [
      (state + "/edits", "2026--grace-hopper--\(kept).md", "secret draft line\n"),
      (state, "history", "\tcall grace hopper back\n"),
      (other, "notes.json", "{\"ask\": \"grace@eckert.example\"}\n"),
      (program.book + "/practices", "grace-hopper.md", "# Grace Hopper\n"),
      (program.book + "/playbooks", "ours.yaml", "# Grace Hopper\n"),
    ] {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    try add("ask grace@eckert.example\n", to: "ada")
    let dry = try program.run("contacts", "forget", kept, "--dry-run")
    let paths = dry.output.split(separator: "\n").compactMap { line -> String? in
      line.hasPrefix("  /") ? String(line.dropFirst(2)) : nil
    }
    #expect(paths.count > 8, "\(dry.output)")
    let folder = program.folder.path() + "given"
    let outcome = try program.run("export", "--subject", kept, "--out", folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let all = try #require(manager.enumerator(atPath: folder)?.allObjects as? [String])
    let told = try text(folder + "/elsewhere.txt")
    for path in paths where !path.hasSuffix(".lock") {
      let bytes = try #require(manager.contents(atPath: path), "\(path)")
      let isCopied = all.contains { manager.contents(atPath: folder + "/" + $0) == bytes }
      let name = URL(filePath: path).lastPathComponent
      #expect(isCopied || told.contains(name + ":"), "\(path)\n\(all)\n\(told)")
    }
    #expect(told.contains("call grace hopper back") && told.contains("notes.json:1:"))
    let json = try text(folder + "/subject.json")
    #expect(json.contains("secret draft line") && json.contains("Grace Hoper"))
  }

  /// What can't be read may name the person, so it is told, and nobody takes the rest for everything.
  @Test func whatCanNotBeReadIsNoSilentGap() throws {
    let path = program.book + "/practices/endless.txt"
    try FileManager.default.createDirectory(
      atPath: program.book + "/practices", withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    let folder = program.folder.path() + "given"
    let outcome = try program.run("export", "--subject", "hopper", "--out", folder)
    #expect(outcome.status == 1 && outcome.output.contains("about.md"), "\(outcome.errors)")
    #expect(outcome.errors.contains("practices/endless.txt"), "\(outcome.errors)")
    #expect(try text(folder + "/elsewhere.txt").contains("practices/endless.txt: it can't be read"))
  }
}
