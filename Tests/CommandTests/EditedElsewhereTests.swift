import Foundation
import Glibc
import Testing

/// A contact file that another program changes while its call is open, or after: both sides are
/// kept, and nothing is silent.
@Suite struct EditedElsewhereTests {
  private let program: Program
  private let files = FileManager.default
  private let contact: URL

  init() throws {
    program = try Program()
    _ = try program.run(
      "call", "--no-input", "--contact", "Grace Hopper",
      input: "I decide\nbudget: 40k approved\n/end\ntalked\n")
    contact = try program.onlyFile(in: "contacts")
  }

  private var text: String { get throws { try String(contentsOf: contact, encoding: .utf8) } }

  /// What one of these does to the file while its call is open.
  enum Way: CaseIterable { case inPlace, renamedOver }

  private func write(_ text: String, _ way: Way) throws {
    let handle = unsafe way == .inPlace ? fopen(contact.path(), "w") : nil
    if let handle = unsafe handle {
      unsafe fputs(text, handle)
      unsafe fclose(handle)
      return
    }
    let beside = contact.path() + "~"
    try Data(text.utf8).write(to: URL(filePath: beside))
    #expect(unsafe rename(beside, contact.path()) == 0)
  }

  private func open() throws -> PipedCall {
    let call = try PipedCall(program, ["call", "--no-input", "--contact", "hopper"])
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    return call
  }

  @Test(arguments: Way.allCases)
  func bothSidesAreKeptAndSaid(way: Way) throws {
    let call = try open()
    #expect(call.type("budget: 55k approved", andWaitFor: "budget strong"))
    let edited = try text.replacing("budget: \"40000; approved\"", with: "budget: 70k approved")
      .replacing("\nid: ", with: "\ncompany: UNIVAC # new\nid: ")
    try write(edited + "Likes short mails.\n", way)
    #expect(call.type("/quit", andWaitFor: "2 changes made by hand in the contact file"))
    #expect(call.wait(for: ": company, budget"))
    #expect(
      call.wait(
        for: "budget: in the call 55000; approved, in the file 70k approved; the file's holds"))
    #expect(call.wait(for: "contact:"))
    #expect(call.end() == 0)
    let after = try text
    #expect(
      after.contains("budget: \"70000; approved\"\n") && after.contains("need_level: partial"))
    #expect(after.contains("company: UNIVAC # new\n") && after.hasSuffix("Likes short mails.\n"))
    let call2 = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(!call2.output.contains("taken over"))
    #expect(call2.status == 0)
  }

  @Test func aFileThatIsRemovedIsMadeAnewAndSaid() throws {
    try write(try text + "My own note.\n", .inPlace)
    let call = try open()
    try files.removeItem(at: contact)
    #expect(call.type("/quit", andWaitFor: "was removed by another program during the call"))
    #expect(call.wait(for: "contact:"))
    #expect(call.end() == 0)
    #expect(try text.contains("need_level: partial\n") && text.hasSuffix("My own note.\n"))
  }

  @Test(arguments: ["---\nleadline: contact/1\nid: [a\n---\n", "", "leadline: contact/2\n"])
  func whatCanNotBeReadAnyMoreStaysAndIsSaid(broken: String) throws {
    let call = try open()
    let good = try text
    try write(broken, .inPlace)
    #expect(call.type("/end", andWaitFor: "How did it end"))
    #expect(call.type("talked", andWaitFor: "transcript:"))
    #expect(call.end() == 65)
    #expect(call.said.contains(contact.path()) && call.said.contains("cure:"))
    #expect(call.said.contains("the transcript has everything; the contact file is brought up"))
    #expect(try text == broken)
    // Once it is mended, the next call brings it up to date, though nothing is said in it.
    try write(good, .inPlace)
    let next = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(next.status == 0, "\(next.errors)")
    #expect(try text.contains("need_level: partial\n"))
  }

  enum Thing: CaseIterable { case link, pipe, folder }

  @Test(arguments: Thing.allCases)
  func whatIsNoFileAnyMoreStaysAndIsSaid(thing: Thing) throws {
    let call = try open()
    let good = program.folder.path() + "good.md"
    try files.moveItem(atPath: contact.path(), toPath: good)
    let bytes = try Data(contentsOf: URL(filePath: good))
    switch thing {
    case .link: #expect(unsafe symlink(good, contact.path()) == 0)
    case .pipe: #expect(unsafe mkfifo(contact.path(), 0o600) == 0)
    case .folder: #expect(unsafe mkdir(contact.path(), 0o700) == 0)
    }
    #expect(call.type("/end", andWaitFor: "How did it end"))
    #expect(call.type("talked", andWaitFor: "transcript:"))
    #expect(call.end() != 0)
    #expect(call.said.contains("the transcript has everything"))
    #expect(try Data(contentsOf: URL(filePath: good)) == bytes)
    #expect(unsafe remove(contact.path()) == 0)
    try files.moveItem(atPath: good, toPath: contact.path())
    _ = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(try text.contains("need_level: partial\n"))
  }

  @Test func anOlderCopySavedOverTheFileAfterTheCallLosesNeitherSide() throws {
    let old = try text
    let call = try open()
    #expect(call.type("budget: 55k approved", andWaitFor: "budget strong"))
    #expect(call.type("/end", andWaitFor: "How did it end"))
    #expect(call.type("talked", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    try write(old.replacing("\nid: ", with: "\ncompany: UNIVAC\nid: "), .renamedOver)
    let show = try program.run("contacts", "show", "hopper")
    #expect(show.output.contains("company: UNIVAC") && show.output.contains("55,000"))
    let next = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(
      next.output.contains("one change made by hand in the contact file was taken over: company"))
    let after = try text
    #expect(after.contains("budget: \"55000; approved\"\n") && after.contains("company: UNIVAC\n"))
    #expect(after.contains("need_level: partial\n"))
  }

  /// The process ends between the transcript of an edit and the contact file: the file still says
  /// what was taken over.
  @Test func anEditIsTakenOverOnceThoughTheProcessEnded() throws {
    let edited = try text.replacing(
      "budget: \"40000; approved\"", with: "budget: 70k approved")
    try write(edited, .inPlace)
    let first = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(first.output.contains("taken over: budget"))
    try write(edited, .inPlace)
    let count = try program.files(in: "transcripts").count
    let again = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(!again.output.contains("taken over"))
    #expect(try program.files(in: "transcripts").count == count)
    #expect(try text.contains("budget: \"70000; approved\"\n"))
  }

  @Test func aLevelByHandCountsUnderANewerPlaybookToo() throws {
    let newer = program.folder.path() + "newer.yaml"
    let standard = try program.run("playbook", "show").output
    try Data((standard + "\n# Newer.\n").utf8).write(to: URL(filePath: newer))
    try write(try text.replacing("budget_level: strong", with: "budget_level: weak"), .inPlace)
    let call = try program.run(
      "call", "--no-input", "--contact", "hopper", "--playbook", newer, input: "/quit\n")
    #expect(call.output.contains("taken over: budget_level"), "\(call.output)\(call.errors)")
    #expect(try text.contains("budget_level: weak\n"))
    // Where the playbook that rated it was not kept, it is said that levels were not looked at.
    try files.removeItem(atPath: program.book + "/playbooks/kept")
    try write(try text.replacing("budget_level: weak", with: "budget_level: partial"), .inPlace)
    let other = try program.run("call", "--no-input", "--contact", "hopper", input: "/quit\n")
    #expect(other.output.contains("levels set by hand in the contact file were not looked at"))
  }

  @Test func aValueThatCannotBeIsNeverWrittenOver() throws {
    let program = try Program()
    _ = try program.run(
      "call", "--contact", "Grace Hopper", "--no-input", input: "it costs us 9k a month\n/end\n\n")
    let file = try program.onlyFile(in: "contacts")
    let broken = try String(contentsOf: file, encoding: .utf8)
      .replacing("last_outcome: talked", with: "last_outcome: talked for an hour")
    try broken.write(to: file, atomically: true, encoding: .utf8)
    for arguments in [["call", "--contact", "hopper", "--no-input"], ["score", "hopper"]] {
      let outcome = try program.run(arguments: arguments, input: "I decide\n/quit\n")
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("talked for an hour is no outcome"))
      #expect(outcome.errors.contains("^") && outcome.errors.contains("cure: write one of talked"))
      #expect(try String(contentsOf: file, encoding: .utf8) == broken)
    }
  }
}
