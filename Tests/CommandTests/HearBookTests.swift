import Foundation
import Testing

/// What `leadline hear` writes into the book, and whom it knows again there.
@Suite struct HearBookTests {
  private let program: Program

  init() throws { program = try Program() }

  private func hear(_ call: String, as name: String, _ more: String...) throws -> Program.Outcome {
    let file = try program.write(call, as: name)
    return try program.run(arguments: ["hear", file, "--no-input"] + more)
  }

  private func text(_ folder: String) throws -> String {
    try String(contentsOf: try program.onlyFile(in: folder), encoding: .utf8)
  }

  @Test func aDryRunWritesNothing() throws {
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt", "--dry-run")
    #expect(outcome.status == 0 && outcome.output.contains("nothing is written"))
    #expect(!FileManager.default.fileExists(atPath: program.book))
  }

  @Test func aCallBecomesATranscriptAndAContact() throws {
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let contact = try text("contacts")
    #expect(contact.contains("name: Ada Wolf") && contact.contains("company: Northwind"))
    #expect(contact.contains("title: Operations Director"))
    #expect(contact.contains("Ben Ito (Warehouse Lead)"))
    #expect(contact.contains("need_at: \"2026-01-12 turn 2, Ben Ito\""))
    #expect(contact.contains("last_outcome: talked"))
    let transcript = try text("transcripts")
    #expect(transcript.contains("kind: heard") && transcript.contains("ours: Mia Bell"))
    #expect(transcript.contains("00:29 < Ada Wolf: I decide, up to 50k."))
    for name in ["contacts", "transcripts"] {
      let path = try program.onlyFile(in: name).path()
      #expect(outcome.output.contains(path))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func whoWasForgottenDoesNotComeBackByACall() throws {
    _ = try hear(RecordedCalls.warehouse, as: "a.txt")
    let forgotten = try program.run(
      "contacts", "forget", "Ada Wolf", "--confirm", try program.key("ada"), "--keep-suppression")
    #expect(forgotten.status == 0, "\(forgotten.errors)")
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt")
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("a.txt: the contact was forgotten on request"))
    #expect(!outcome.errors.contains("Ada"))
    for folder in ["contacts", "transcripts"] {
      let path = program.book + "/" + folder
      let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      #expect(files.filter { !$0.hasPrefix(".") }.isEmpty, "\(files)")
    }
    // What is only looked at is no record.
    let dry = try hear(RecordedCalls.warehouse, as: "a.txt", "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("nothing is written"))
  }

  @Test func whoMayBeInTheBookAlreadyIsSaid() throws {
    let rows = "Name,Company,Phone\nAda Wolff,Northwind,\nMo Ray,Acme,+49 30 1234567\n"
    let file = try program.write(rows, as: "in.csv")
    #expect(try program.run("import", file).status == 0)
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let wolff = try #require(try program.files(in: "contacts").first { $0.contains("wolff") })
    #expect(
      outcome.output.contains("may be the same person as \(wolff) (a close name and company)"),
      "\(outcome.output)")
    let call = try program.run(
      "call", "--no-input", "--contact", "Other Body",
      input: "mobile: 0049 (0)30 123 45 67\nI decide\n/end\ntalked\n")
    #expect(call.output.contains("(same phone)"), "\(call.output)")
    // Nobody is warned of who is known again.
    let again = try hear(
      RecordedCalls.warehouse.replacingOccurrences(of: "up to 50k", with: "up to 60k"), as: "b.txt")
    #expect(!again.output.contains("may be the same person"), "\(again.output)")
  }

  @Test func aNamelessCallThatIsHeardTwiceIsOneContact() throws {
    let call = "Rep: What is hardest today?\nCustomer: We lose orders every week, it's a mess.\n"
    let first = try hear(call, as: "a.txt")
    #expect(first.status == 0, "\(first.errors)")
    let before = try text("transcripts")
    let again = try hear(call, as: "b.txt")
    #expect(again.status == 0 && (again.errors + again.output).contains("heard before"))
    #expect(try text("transcripts") == before)
    #expect(try text("contacts").contains("need: "))
  }

  @Test func aContactWhoIsNotOnTheCallIsSaid() throws {
    let outcome = try hear(
      RecordedCalls.warehouse, as: "a.txt", "--json", "--contact", "Nobody Atall", "--rep", "Lora")
    #expect(outcome.errors.contains("nobody on the call is named Nobody Atall (--contact)"))
    #expect(outcome.errors.contains("nobody here is called Lora (--rep)"))
  }

  @Test func theTranscriptGivesTheSameFileAndIsUnderstoodTheSame() throws {
    for call in [RecordedCalls.warehouse, RecordedCalls.broke] {
      #expect(try hear(call, as: "\(call.count).txt").status == 0)
    }
    for name in try program.files(in: "contacts") {
      let file = URL(filePath: program.book + "/contacts/" + name)
      let before = try Data(contentsOf: file)
      let id = try #require(name.split(separator: "-").last?.prefix(4))
      let all = try program.files(in: "transcripts")
      let transcript = try #require(all.first { $0.contains(id) })
      try FileManager.default.removeItem(at: file)
      let path = program.book + "/transcripts/" + transcript
      let written = try program.run("replay", "--write", path)
      #expect(written.status == 0, "\(written.errors)")
      #expect(try Data(contentsOf: file) == before)
      let again = try program.run("replay", "--reinterpret", "--diff", path)
      #expect(again.output == "no difference\n")
    }
  }

  @Test func aCallIsHeardOnce() throws {
    _ = try hear(RecordedCalls.warehouse, as: "a.txt")
    let before = try text("contacts")
    let again = try hear(RecordedCalls.warehouse, as: "other-name.txt")
    #expect(
      again.status == 0 && again.errors.contains("heard before, as 2026-01-12-0000--ada-wolf"))
    #expect(try text("contacts") == before)
    #expect(try program.files(in: "transcripts").count == 1)
  }

  @Test func theSameContactIsKnownAgain() throws {
    _ = try hear(RecordedCalls.warehouse, as: "a.txt")
    let later = try hear(RecordedCalls.later, as: "b.txt")
    #expect(later.status == 0, "\(later.errors)")
    #expect(later.output.contains("by name and company)"))
    #expect(try program.files(in: "transcripts").count == 2)
    let contact = try text("contacts")
    #expect(contact.contains("budget: \"45000") && contact.contains("authority: decides"))
    let other = RecordedCalls.later.replacingOccurrences(of: "Northwind Ltd", with: "Southwind")
    #expect(try hear(other, as: "c.txt").output.contains("(new)"))
    #expect(try program.files(in: "contacts").count == 2)
  }

  @Test func twoWhoMayBeMeantAreNotTakenForOne() throws {
    for _ in 1...2 {
      let typed = "name: Ada Wolf\ncompany: Northwind\nI decide\n/end\ntalked\n"
      #expect(try program.run("call", "--no-input", input: typed).status == 0)
    }
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("may be one of these; nothing is written"))
    #expect(try program.files(in: "transcripts").count == 2)
    let name = try #require(try program.files(in: "contacts").last)
    let id = String(name.dropLast(3).suffix(4))
    let named = try hear(RecordedCalls.warehouse, as: "a.txt", "--contact", id)
    #expect(named.status == 0 && named.output.contains(name), "\(named.errors)")
    #expect(try program.files(in: "transcripts").count == 3)
  }

  @Test func whoIsNamedIsTheContact() throws {
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt", "--contact", "ben")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let contact = try text("contacts")
    #expect(contact.contains("name: Ben Ito") && contact.contains("Ada Wolf (Operations Director)"))
    let nobody = try hear(RecordedCalls.later, as: "b.txt", "--contact", "Quentin")
    #expect(nobody.status == 65 && nobody.errors.contains("nobody on the call is named Quentin"))
  }

  @Test func ofManyFilesOnlyThoseWithTheNamedContactAreTheirs() throws {
    let files = [
      try program.write(RecordedCalls.warehouse, as: "a.txt"),
      try program.write(RecordedCalls.broke, as: "b.txt"),
    ]
    let outcome = try program.run(arguments: ["hear", "--no-input", "--contact", "ada"] + files)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("b.txt: nobody on the call is named ada; nothing is written"))
    #expect(!outcome.errors.contains("a.txt"))
    #expect(try text("contacts").contains("name: Ada Wolf"))
    // By the key, the name in the book is looked for.
    let key = String(try program.onlyFile(in: "contacts").lastPathComponent.dropLast(3).suffix(4))
    let more = [try program.write(RecordedCalls.later, as: "c.txt"), files[1]]
    let keyed = try program.run(arguments: ["hear", "--no-input", "--contact", key] + more)
    #expect(keyed.status == 65 && keyed.errors.contains("nobody on the call is named Ada Wolf"))
    #expect(try text("contacts").contains("budget: \"45000"))
    #expect(try program.files(in: "transcripts").count == 2)
  }

  @Test func aCallOfAnotherNameGivesTheContactNothingOfThatPerson() throws {
    let typed = "name: Ada Wolf\nwe lose a day a week\n/end\ntalked\n"
    _ = try program.run("call", "--no-input", input: typed)
    let outcome = try hear(RecordedCalls.broke, as: "b.txt", "--contact", "ada-wolf")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let contact = try text("contacts")
    #expect(contact.contains("name: Ada Wolf") && contact.contains("Cara Lund"))
    #expect(!contact.contains("title:") && !contact.contains("company: Eastgate"))
  }

  @Test func aMessageThatOnlyOurSideLeavesIsNoContact() throws {
    let message = """
      Date: 2026-01-12

      Sales Rep: Hi, this is Mia from Plumbline. We have 40k set aside for you and you decide.
      Sales Rep: Call me back by the end of March.

      """
    for more in [[], ["--dry-run"]] {
      let file = try program.write(message, as: "voicemail.txt")
      let outcome = try program.run(arguments: ["hear", file, "--no-input"] + more)
      #expect(outcome.status == 65, "\(outcome.output)")
      #expect(outcome.errors.contains("nobody of the other side says anything, only Sales Rep"))
    }
    #expect(try program.files(in: "contacts").isEmpty)
    #expect(try program.files(in: "transcripts").isEmpty)
  }

  @Test func whatIsToBeWrittenIsWrittenWhereNobodyReadsAlong() throws {
    for number in 10..<80 {
      let call = RecordedCalls.warehouse.replacingOccurrences(of: "Northwind", with: "N\(number)")
      _ = try program.write(call, as: "calls/\(number).txt")
    }
    let folder = program.folder.path() + "calls"
    let script = "\"$0\" hear \"$1\" --no-input | true"
    let outcome = try program.run(
      tool: "/bin/sh", ["-c", script, Program.executable.path(), folder])
    #expect(outcome.errors.isEmpty)
    #expect(try program.files(in: "contacts").count == 70)
  }

  @Test func aCallThatWasLeftIsNotPassedOver() throws {
    _ = try hear(RecordedCalls.warehouse, as: "a.txt")
    let call = try program.run("call", "--no-input", "--contact", "wolf", input: "note: x\n/quit\n")
    #expect(call.status == 0, "\(call.errors)")
    let outcome = try hear(RecordedCalls.later, as: "b.txt")
    #expect(outcome.status == 74 && outcome.errors.contains("was not ended"))
    #expect(try program.files(in: "transcripts").count == 2)
    let resumed = try program.run(
      "call", "--no-input", "--contact", "wolf", input: "/end\ntalked\n")
    #expect(resumed.status == 0)
    #expect(try hear(RecordedCalls.later, as: "b.txt").status == 0)
  }

  @Test func whoAskedNotToBeCalledStaysSo() throws {
    let refusal = RecordedCalls.broke.replacingOccurrences(
      of: "There is no budget for this and there won't be any.",
      with: "Please take me off your list.")
    _ = try hear(refusal, as: "a.txt")
    #expect(try text("contacts").contains("do_not_contact: \"true\""))
    let later = RecordedCalls.later.replacingOccurrences(of: "Ada Wolf", with: "Cara Lund")
      .replacingOccurrences(of: "Northwind Ltd", with: "Eastgate")
    let outcome = try hear(later, as: "b.txt")
    #expect(outcome.output.contains("asked not to be called"))
    #expect(try text("contacts").contains("do_not_contact: \"true\""))
  }

  @Test func aBookThatCannotBeWrittenIsSaid() throws {
    try Data().write(to: URL(filePath: program.book))
    let outcome = try hear(RecordedCalls.warehouse, as: "a.txt")
    #expect(outcome.status == 74 && !outcome.errors.isEmpty)
  }
}
