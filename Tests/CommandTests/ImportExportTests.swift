import Foundation
import Testing

/// Contacts go out of the book and come in, with the real program.
@Suite struct ImportExportTests {
  private let program: Program

  init() throws { program = try Program() }

  private func call(_ lines: String...) throws {
    let outcome = try program.run(
      "call", "--no-input", input: lines.joined(separator: "\n") + "\n/end\n/end\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func contents(_ folder: String, of book: String) throws -> [String: String] {
    let url = URL(filePath: book).appending(path: folder)
    var contents: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path())
    where !name.hasPrefix(".") {
      contents[name] = try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
    return contents
  }

  /// The lines of a contact file but for the count of this book's events.
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("events:")
    }
  }

  private func fillBook() throws {
    try call(
      "name: Grace Hopper, PhD", "company: Eckert \"Mauchly\", Inc.", "phone: +49 30 1234567",
      "email: grace@example.com", "source: referral", "title: =CMD()",
      "we lose 30 hours a week and it costs 40k a year",
      "I decide together with our CFO Dana Ruiz", "budget is 40-50k approved",
      "we need it live by March")
    try call("name: שלום Ek", "company: Émile 😀 Ltd", "no budget and never will", "note: 0044")
  }

  @Test(arguments: ["csv", "json", "salesforce", "salesforce-contact", "hubspot", "vcard"])
  func aFullExportComesBackAsTheSameBook(profile: String) throws {
    try fillBook()
    let note = try program.onlyOrFirst(in: "contacts")
    try (String(contentsOf: note, encoding: .utf8) + "\nMy \"own\", line: é\n").write(
      to: note, atomically: false, encoding: .utf8)
    let file = program.folder.path() + "full.out"
    let export = try program.run("export", "--to", profile, "--full", "--out", file)
    #expect(export.status == 0 && export.output.isEmpty, "\(export.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let other = program.folder.path() + "other"
    let outcome = try program.run("import", file, "--book", other)
    #expect(outcome.status == 0 && outcome.output.contains("2 contacts added"), "\(outcome.errors)")
    let before = try contents("contacts", of: program.book)
    let after = try contents("contacts", of: other)
    #expect(before.keys.sorted() == after.keys.sorted())
    for (name, text) in before { #expect(after[name].map(lines) == lines(text), "\(name)") }
    for text in try contents("transcripts", of: other).values {
      #expect(text.hasPrefix("leadline transcript 1\nkind: import\n"))
    }
    let scores = try ["score", "--json"].map { _ in
      try program.run(arguments: ["score", "--json"] + before.keys.sorted()).output
    }
    let again = try program.run(
      arguments: ["score", "--json", "--book", other] + before.keys.sorted()
    ).output
    #expect(again == scores[0])
  }

  /// A book that is taken over whole is the same to lists, the day of the last talk too.
  @Test(arguments: ["csv", "json", "salesforce", "salesforce-contact", "hubspot"])
  func aFullExportIsTheSameBook(profile: String) throws {
    let rows = "Name,Company,Phone\n\"O'Neil, \"\"Zoë\"\" 👩‍👩‍👧\",\"=1+1, שלום\",+44 20 7946 0958\n"
    #expect(try program.run("import", try program.write(rows, as: "in.csv")).status == 0)
    _ = try program.run(
      "call", "--no-input", "--contact", "Mo Ray", input: "I decide\n40k approved\n/end\ntalked\n")
    let file = program.folder.path() + "all"
    let export = try program.run("export", "--to", profile, "--full", "--out", file)
    #expect(export.status == 0, "\(export.errors)")
    let other = program.folder.path() + "other"
    let taken = try program.run("import", file, "--book", other)
    #expect(taken.status == 0, "\(taken.errors)")
    let list = try program.run("contacts", "list", "--json")
    #expect(list.output.contains("\"last_talk\":\"2026-01-12\""))
    #expect(try program.run("contacts", "list", "--json", "--book", other).output == list.output)
    let again = program.folder.path() + "again"
    _ = try program.run("export", "--to", profile, "--full", "--out", again, "--book", other)
    #expect(
      FileManager.default.contents(atPath: again) == FileManager.default.contents(atPath: file))
  }

  /// A row by which nobody can tell who it is goes to no CRM, and is counted.
  @Test(arguments: ["hubspot", "salesforce"])
  func whoHasNoNameAtAllIsLeftOutForACRM(profile: String) throws {
    let program = try Program()
    _ = try program.run("call", "--no-input", input: "it costs us 9k a month\n/end\n")
    try program.call("Grace Hopper", "it costs us 8k a month\n/end\n")
    let outcome = try program.run("export", "--to", profile)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Hopper") && !outcome.output.contains("9,000"))
    #expect(outcome.errors.contains("1 contact as \(profile)"))
    #expect(
      outcome.errors.contains("1 contact has no name, company, address or number and is left out"))
    let full = try program.run("export", "--to", "json")
    #expect(full.output.split(separator: "\n").count == 2)
  }

  @Test func aStandardExportSaysWhatItLeavesOut() throws {
    try fillBook()
    let outcome = try program.run("export", "--to", "hubspot")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Email,First Name,Last Name,Company Name,Job Title,"))
    #expect(outcome.output.hasSuffix("\r\n"))
    #expect(
      outcome.output.contains(
        "grace@example.com,Grace,\"Hopper, PhD\",\"Eckert \"\"Mauchly\"\", Inc.\",'=CMD(),+49 30 1234567,"
      ))
    #expect(outcome.errors.contains("  need, 1 time: hubspot has no field for it"))
    #expect(outcome.errors.contains("1 cell begins like a formula"))
    let plain = try program.run("export", "--to", "hubspot", "--lf", "--bom", "--names", "grace")
    #expect(
      plain.output.hasPrefix("\u{FEFF}email,firstname,lastname,") && !plain.output.contains("\r"))
    #expect(plain.output.contains("marketingqualifiedlead") && plain.output.contains("IN_PROGRESS"))
  }

  @Test func aWrongPicklistValueIsRefusedBeforeAnythingIsWritten() throws {
    try fillBook()
    try call("name: Ada Wolf", "company: Northwind", "source: carrier pigeon")
    let file = program.folder.path() + "out.csv"
    try "kept".write(toFile: file, atomically: false, encoding: .utf8)
    let outcome = try program.run("export", "--to", "salesforce", "--out", file)
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("row 1 (Ada Wolf, Northwind ("))
    #expect(outcome.errors.contains("column 17 Lead Source: carrier pigeon is none of its values"))
    #expect(outcome.errors.contains("nothing was written"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "kept")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: program.folder.path()).allSatisfy {
        !$0.hasSuffix(".tmp")
      })
    let stdout = try program.run("export", "--to", "salesforce")
    #expect(stdout.status == 65 && stdout.output.isEmpty)
    let without = try program.run("export", "--to", "salesforce", "--without", "Lead Source")
    #expect(without.status == 0 && !without.output.contains("Lead Source"))
  }

  @Test func anOwnProfileIsFoundAndABadOneNamed() throws {
    try fillBook()
    let mine = try program.write(
      "profile: mine\nbased_on: hubspot\nleave_out: [Buying Role]\n", as: "mine.yaml")
    let outcome = try program.run("export", "--to", mine)
    #expect(outcome.status == 0 && !outcome.output.contains("Buying Role"))
    let bad = try program.write("profile: mine\ncolumns:\n  - field: emial\n", as: "bad.yaml")
    let refused = try program.run("export", "--to", bad)
    #expect(
      refused.status == 65 && refused.errors.contains("bad.yaml:3:12: there is no field emial"))
    #expect(refused.errors.contains("did you mean email?"))
    let unknown = try program.run("export", "--to", "hubspto")
    #expect(unknown.status == 64 && unknown.errors.contains("did you mean hubspot?"))
    #expect(try program.run("export", "--list").output.contains("salesforce: Salesforce leads"))
    #expect(try program.run("export", "--show", "hubspot").output.hasPrefix("profile: hubspot\n"))
  }

  /// One's own profile may stand in place of the one that it changes.
  @Test func anOwnProfileMayHaveTheNameOfItsBase() throws {
    try fillBook()
    let text = "profile: hubspot\nbased_on: hubspot\nleave_out: [Buying Role]\n"
    let folder = program.folder.appending(path: ".config/leadline/profiles")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appending(path: "hubspot.yaml"), atomically: false, encoding: .utf8)
    let outcome = try program.run("export", "--to", "hubspot")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("Email,"), "\(outcome.errors)")
    #expect(!outcome.output.contains("Buying Role"))
  }

  /// What an option can't have any effect on is said, not passed over.
  @Test(arguments: [
    ["--list", "--show", "csv"], ["--to", "csv", "--list"], ["--to", "csv", "--show", "csv"],
    ["--to", "csv", "--subject", "grace"], ["--list", "--out", "x"], ["--list", "grace"],
    ["--show", "csv", "--full"], ["--subject", "grace", "--out", "x", "--names"],
    ["--to", "json", "--bom"], ["--to", "vcard", "--lf"],
  ])
  func optionsWithoutEffectAreRefused(arguments: [String]) throws {
    let outcome = try program.run(arguments: ["export"] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test func aFullDiskIsAFailure() throws {
    try fillBook()
    let outcome = try program.run(
      tool: "/bin/sh", ["-c", "\(Program.executable.path()) export --to csv > /dev/full"])
    #expect(outcome.status == 74 && !outcome.errors.isEmpty)
    let gone = try program.run("export", "--to", "csv", "--out", "/nowhere/at/all.csv")
    #expect(gone.status == 74)
  }

  // MARK: Imports

  private static let people = """
    Name,Company,Email,Phone,Employees
    Ada Wolf,Northwind,ada@n.example,+49 30 7654321,150
    Bo Ek,Ek & Co,no address,,
    Cy Young,Young Ltd,cy@y.example,0151 7654321,5
    """

  @Test func goodRowsAreTakenAndTheOthersNamed() throws {
    let file = try program.write(ImportExportTests.people, as: "leads.csv")
    let dry = try program.run("import", file, "--dry-run")
    #expect(dry.status == 1 && dry.output.contains("2 contacts would be added, 1 row left out"))
    #expect(!FileManager.default.fileExists(atPath: program.book))
    let outcome = try program.run("import", file)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("  Email -> email (3): ada@n.example"))
    #expect(
      outcome.errors.contains(
        "row 2, line 3 (Bo Ek), column 3 Email: no address is no e-mail address"))
    let texts = try contents("contacts", of: program.book).values
    #expect(texts.count == 2)
    let ada = try #require(texts.first { $0.contains("name: Ada Wolf") })
    #expect(ada.contains("source: import of leads.csv") && ada.contains("fit: met size"))
    #expect(ada.contains("stage: suspect"))
    let transcripts = try contents("transcripts", of: program.book).values
    #expect(
      transcripts.contains {
        $0.contains(" row 1 of leads.csv") && $0.contains("* imported name: Ada Wolf")
      })
    let replay = try program.run(
      arguments: ["replay", "--check"]
        + program.files(in: "transcripts").map { "\(program.book)/transcripts/\($0)" })
    #expect(replay.status == 0, "\(replay.output)\(replay.errors)")
  }

  @Test func anImportIsUndoneWithoutTraces() throws {
    try fillBook()
    let before = [
      try contents("contacts", of: program.book), try contents("transcripts", of: program.book),
    ]
    let file = try program.write(ImportExportTests.people, as: "leads.csv")
    _ = try program.run("import", file)
    #expect(try contents("contacts", of: program.book).count == 4)
    let undo = try program.run("import", "--undo")
    #expect(
      undo.status == 0 && undo.output.contains("the import of leads.csv is undone: 2 removed"))
    #expect(
      [try contents("contacts", of: program.book), try contents("transcripts", of: program.book)]
        == before)
    #expect(try program.run("import", "--undo").status == 64)
  }

  @Test func undoKeepsWhoWasTouchedSince() throws {
    let file = try program.write(ImportExportTests.people, as: "leads.csv")
    _ = try program.run("import", file)
    let ada = URL(filePath: program.book).appending(
      path:
        "contacts/\(try #require(try program.files(in: "contacts").first { $0.hasPrefix("ada") }))")
    let text = try String(contentsOf: ada, encoding: .utf8)
    try (text + "mine\n").write(to: ada, atomically: false, encoding: .utf8)
    let undo = try program.run("import", "--undo")
    #expect(undo.status == 1 && undo.errors.contains("stays: it was changed since the import"))
    #expect(try program.files(in: "contacts").map { $0.prefix(3) } == ["ada"])
    #expect(try String(contentsOf: ada, encoding: .utf8) == text + "mine\n")
  }

  @Test func aNewPersonInTwoRowsIsAddedAndUpdated() throws {
    let file = try program.write(
      "Name,Company,Email,Title\nAda Wolf,Northwind,ada@n.example,\nAda Wolf,Northwind,ada@n.example,COO\n",
      as: "twice.csv")
    let dry = try program.run("import", file, "--duplicates", "update", "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("1 contact"), "\(dry.output)\(dry.errors)")
    let outcome = try program.run("import", file, "--duplicates", "update")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("1 contact added, 1 updated"), "\(outcome.output)")
    #expect(
      try contents("contacts", of: program.book).values.contains { $0.contains("title: COO") })
  }

  @Test func whoIsInTheBookIsSaidAndSkippedAddedOrUpdated() throws {
    let file = try program.write(ImportExportTests.people, as: "leads.csv")
    _ = try program.run("import", file)
    let again = try program.run("import", file)
    #expect(
      again.errors.contains("row 1 (Ada Wolf) is in the book already: the same e-mail address"))
    #expect(again.output.contains("0 contacts added, 2 skipped"))
    let newer = try program.write(
      "Name,Company,Email,Title\nAda Wolf,Northwind,ADA@n.example,COO\nAda Wolff,Northwind Inc,,\n",
      as: "newer.csv")
    let before = try contents("contacts", of: program.book)
    let updated = try program.run("import", newer, "--duplicates", "update")
    #expect(
      updated.output.contains("1 contact added, 1 updated"), "\(updated.output)\(updated.errors)")
    #expect(updated.errors.contains("may be in the book already: a close name and company"))
    #expect(
      try contents("contacts", of: program.book).values.contains { $0.contains("title: COO") })
    let undo = try program.run("import", "--undo")
    #expect(undo.status == 0 && undo.output.contains("1 removed, 1 as before"))
    #expect(try contents("contacts", of: program.book) == before)
  }

  @Test func whatIsNoFileOfContactsIsSaid() throws {
    let zip = try program.write("PK\u{3}\u{4}xx", as: "z.xlsx")
    let packed = try program.run("import", zip)
    #expect(packed.status == 65 && packed.errors.contains("cure: save it as CSV in UTF-8"))
    let folder = try program.run("import", program.folder.path())
    #expect(folder.status == 74, "\(folder.errors)")
    #expect(try program.run("import", "/nowhere.csv").status == 74)
    #expect(try program.run("import", "/dev/null").status == 65)
    let table = try program.write("Name\nAda Wolf\n", as: "one.csv")
    #expect(try program.run("import", table, "--undo").status == 64)
    #expect(
      try program.run("import", "-", "--dry-run", input: "Name,Email\nAda,a@b.example\n").output
        .contains("1 contact would be added"))
  }

  @Test func columnsAreMappedByHand() throws {
    let file = try program.write("Wer,Schmerz\nAda Wolf,we lose 40k a year\n", as: "de.csv")
    #expect(try program.run("import", file).status == 65)
    let mapped = try program.run(
      "import", file, "--dry-run", "--map", "Wer=name", "--map", "Schmerz=need")
    #expect(mapped.status == 0 && mapped.output.contains("Wer -> name (1): Ada Wolf"))
    let table = try program.write("Name,Schmerz\nAda Wolf,we lose 40k a year\n", as: "de.csv")
    let bad = try program.run("import", table, "--map", "Schmertz=need")
    #expect(bad.status == 64 && bad.errors.contains("did you mean Schmerz?"))
    let worse = try program.run("import", table, "--map", "Schmerz=neeed")
    #expect(worse.status == 64 && worse.errors.contains("did you mean need?"))
    let outcome = try program.run("import", table, "--map", "Schmerz=need")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try String(contentsOf: program.onlyFile(in: "contacts"), encoding: .utf8)
    #expect(text.contains("need_said: we lose 40k a year") && text.contains("need_level:"))
  }

  // MARK: Handing over

  @Test func aQualifiedContactIsHandedOverAndItsFileRemembersIt() throws {
    try fillBook()
    for (crm, names) in [
      ("salesforce", ["contact", "account", "opportunity"]),
      ("hubspot", ["contact", "company", "deal"]),
    ] {
      let folder = program.folder.path() + crm
      let outcome = try program.run(
        "contacts", "convert", "grace", "--to", crm, "--out", folder, "--anyway")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output == names.map { "\(folder)/\($0).csv\n" }.joined())
      #expect(outcome.errors.contains("can't be undone there"))
      let deal = try String(contentsOfFile: "\(folder)/\(names[2]).csv", encoding: .utf8)
      #expect(deal.contains("2026-03-31") && deal.contains("50000"))
      #expect(deal.contains(crm == "hubspot" ? "Qualified To Buy" : "Qualification"))
      let file = try #require(try program.files(in: "contacts").first { $0.hasPrefix("grace") })
      let text = try String(contentsOfFile: "\(program.book)/contacts/\(file)", encoding: .utf8)
      #expect(text.contains("converted: \(crm) on 2026-01-12"))
    }
    let again = try program.run(
      "contacts", "convert", "grace", "--to", "hubspot", "--out", program.folder.path() + "x")
    #expect(again.status == 1 && again.errors.contains("was handed over already: hubspot on"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path() + "x"))
  }

  @Test func whoIsNotQualifiedIsHandedOverAsJunkAlone() throws {
    try call("name: Ada Wolf", "company: Northwind")
    try call("name: Bo Ek", "/disqualify refused never call again")
    let folder = program.folder.path() + "out"
    let refused = try program.run("contacts", "convert", "ada", "--to", "hubspot", "--out", folder)
    #expect(refused.status == 1 && refused.errors.contains("is not qualified yet, not known: need"))
    let junk = try program.run(
      "contacts", "convert", "ada", "--to", "salesforce", "--out", folder, "--junk", "a student")
    #expect(junk.status == 0 && junk.output == "\(folder)/lead.csv\n", "\(junk.errors)")
    let lead = try String(contentsOfFile: folder + "/lead.csv", encoding: .utf8)
    #expect(lead.contains("Closed - Not Converted") && lead.contains("a student"))
    let bo = try program.run("contacts", "convert", "bo", "--to", "hubspot", "--out", folder)
    #expect(bo.status == 0 && bo.errors.contains("as junk (refused)"), "\(bo.errors)")
    let contact = try String(contentsOfFile: folder + "/contact.csv", encoding: .utf8)
    #expect(contact.contains("Unqualified") && contact.contains("leadline_disqualify_reason"))
    let over = try program.run(
      "contacts", "convert", "bo", "--to", "hubspot", "--out", folder, "--anyway")
    #expect(over.status == 74 && over.errors.contains("is there already"))
  }

  @Test func everythingHeldOnOnePersonIsGiven() throws {
    try fillBook()
    try call(
      "name: Ada Wolf", "company: Northwind", "/person Grace Hopper, CTO, decides",
      "note: ask grace@example.com")
    let folder = program.folder.path() + "given"
    let outcome = try program.run("export", "--subject", "grace", "--out", folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["about.md", "contact.md", "elsewhere.txt", "subject.json", "transcripts"])
    let elsewhere = try String(contentsOfFile: folder + "/elsewhere.txt", encoding: .utf8)
    #expect(elsewhere.contains("ask grace@example.com") && elsewhere.contains("transcripts/"))
    let data = try Data(contentsOf: URL(filePath: folder + "/subject.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["schema"] as? String == "leadline/subject/1")
    #expect(
      (json["transcripts"] as? [Any])?.count == 1 && (json["elsewhere"] as? [Any])?.isEmpty == false
    )
    let about = try String(contentsOfFile: folder + "/about.md", encoding: .utf8)
    #expect(about.contains("Grace Hopper") && about.contains("40k a year"))
    let again = try program.run("export", "--subject", "grace", "--out", folder)
    #expect(again.status == 74)
  }

  @Test func hostileNamesReachNoTerminalAsTheyAre() throws {
    let file = try program.write("Name,Email\n\u{1B}[2J\u{202E}Evil,a@b.example\n", as: "evil.csv")
    let outcome = try program.run("import", file)
    #expect(outcome.status == 0)
    #expect(
      !(outcome.output + outcome.errors).unicodeScalars.contains {
        $0 == "\u{1B}" || $0 == "\u{202E}"
      })
  }
}

extension Program {
  /// The first file of a folder of the book.
  fileprivate func onlyOrFirst(in name: String) throws -> URL {
    let first = try files(in: name).first ?? ""
    return URL(filePath: book).appending(path: name).appending(path: first)
  }
}
