import Foundation
import Testing

/// Rows about contacts that are in the book already, with the real program.
@Suite struct ImportUpdateTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let heading = "Name,Email,Title,Need,Budget,Authority,Timing,Interest,Notes\n"
  private static let ann = """
    Ann Lee,ann@x.example,CTO,we lose 30 hours a week and it costs 40k a year,40k EUR approved,\
    I decide alone,we need it live by September,very interested,"first note
    of two lines"\n
    """

  private func run(_ arguments: String..., on day: String) throws -> Program.Outcome {
    try program.run(arguments: arguments, extra: ["LEADLINE_NOW": "\(day)T10:00:00+02:00"])
  }

  /// Imports rows as an update of whom they name.
  private func update(_ rows: String, on day: String) throws -> Program.Outcome {
    let file = try program.write(ImportUpdateTests.heading + rows, as: "hot.csv")
    return try run("import", file, "--duplicates", "update", on: day)
  }

  private func transcripts() throws -> [String] {
    try program.files(in: "transcripts").map {
      try String(contentsOfFile: program.book + "/transcripts/" + $0, encoding: .utf8)
    }
  }

  private func contactText() throws -> String {
    try String(contentsOf: program.onlyFile(in: "contacts"), encoding: .utf8)
  }

  @Test func theSameFileAgainMakesNoFactYounger() throws {
    #expect(try update(ImportUpdateTests.ann, on: "2026-01-05").output.contains("1 contact added"))
    let (before, file) = (try run("score", "ann", "--json", on: "2026-06-15"), try contactText())
    let again = try update(ImportUpdateTests.ann, on: "2026-06-15")
    #expect(again.output.contains("0 contacts added, 1 unchanged"), "\(again.output)")
    #expect(try run("score", "ann", "--json", on: "2026-06-15").output == before.output)
    #expect(try transcripts().count == 1)
    #expect(try contactText() == file)
  }

  @Test func whatWasSaidSinceIsNotBroughtBack() throws {
    _ = try update(ImportUpdateTests.ann, on: "2026-01-05")
    let call = try program.run(
      arguments: ["call", "--no-input", "--contact", "ann"],
      input: "budget: 90k approved\n/end\ntalked\n",
      extra: ["LEADLINE_NOW": "2026-03-05T10:00:00+02:00"])
    #expect(call.status == 0, "\(call.errors)")
    #expect(try contactText().contains("budget: \"90000; approved\""))
    let again = try update(ImportUpdateTests.ann, on: "2026-06-15")
    #expect(again.output.contains("0 contacts added, 1 unchanged"), "\(again.output)")
    #expect(try contactText().contains("budget: \"90000; approved\""))
  }

  @Test func aCellThatChangedIsTakenAlone() throws {
    _ = try update(ImportUpdateTests.ann, on: "2026-01-05")
    let newer = ImportUpdateTests.ann.replacing("40k EUR approved", with: "60k EUR approved")
      .replacing("CTO", with: "COO")
    #expect(try update(newer, on: "2026-06-15").output.contains("1 updated"))
    let text = try #require(try transcripts().last)
    #expect(text.contains("imported title: COO") && text.contains("imported budget: 60k EUR"))
    #expect(!text.contains("imported need") && !text.contains("imported note"), "\(text)")
  }

  @Test func aNewNoteGoesBelowTheOthersAndAwayAgain() throws {
    _ = try update(ImportUpdateTests.ann, on: "2026-01-05")
    let path = try program.onlyFile(in: "contacts")
    let before = try contactText() + "mine\n"
    try before.write(to: path, atomically: false, encoding: .utf8)
    let newer = ImportUpdateTests.ann.replacing("first note", with: "second note")
    #expect(try update(newer, on: "2026-06-15").output.contains("1 updated"))
    let notes = "mine\n\nImported on 2026-06-15, row 1 of hot.csv:\nsecond note\nof two lines\n"
    #expect(try contactText().hasSuffix(notes))
    #expect(try update(newer, on: "2026-06-16").output.contains("1 unchanged"))
    let undo = try run("import", "--undo", on: "2026-01-05")
    #expect(undo.status == 0 && undo.output.contains("1 as before"), "\(undo.errors)")
    #expect(try contactText() == before)
  }

  @Test func twoRowsAboutSomebodyChangedByHandAreBothTaken() throws {
    _ = try update(ImportUpdateTests.ann, on: "2026-01-05")
    let path = try program.onlyFile(in: "contacts")
    let before = try contactText().replacing("title: CTO", with: "title: CEO")
    try before.write(to: path, atomically: false, encoding: .utf8)
    let rows =
      ImportUpdateTests.ann.replacing("40k EUR", with: "60k EUR")
      + ImportUpdateTests.ann.replacing("September", with: "August")
    #expect(try update(rows, on: "2026-06-15").output.contains("0 contacts added, 2 updated"))
    let text = try contactText()
    #expect(text.contains("title: CEO") && text.contains("budget_said: \"40k EUR approved\""))
    #expect(text.contains("timing_said: we need it live by August"))
    #expect(try transcripts().count == 4)
    #expect(try run("contacts", "doctor", on: "2026-06-15").status == 0)
  }

  @Test func theSameKeyOfAnotherFirmIsSomebodyElse() throws {
    let first = try program.write("id,name,email\nann1,Ann Lee,ann@x.example\n", as: "a.csv")
    let other = try program.write(
      "id,name,email,company\nann1,Ann Lee,lee@other.example,Other Ltd\n", as: "b.csv")
    #expect(try program.run("import", first).status == 0)
    let outcome = try program.run("import", other, "--duplicates", "update")
    #expect(outcome.output.contains("1 contact added"), "\(outcome.output)")
    #expect(try program.files(in: "contacts").count == 2)
  }

  @Test func aWishNotToBeCalledIsTakenAsOftenAsItIsThere() throws {
    let rows = "Name,Email,Do Not Call\nAnn Lee,ann@x.example,yes\n"
    let file = try program.write(rows, as: "calls.csv")
    _ = try program.run("import", file)
    let path = try program.contactPath("ann")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("do_not_contact: \"true\""))
    try text.replacing("do_not_contact: \"true\"", with: "do_not_contact: no")
      .write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try run("import", file, "--duplicates", "update", on: "2026-06-15").status == 0)
    #expect(try contactText().contains("do_not_contact: \"true\""))
  }
}
