import Dialogue
import Foundation
import Glibc
import Qualification
import Records
import Testing

@testable import BookStore

/// Two contacts become one, and both again, byte for byte; a person is taken out of every file.
@Suite struct MergeTests {
  private let folder: Folder
  private let book: Book
  private let rules: IndexRules
  private let files = FileManager.default

  init() throws {
    folder = try Folder()
    book = Book(at: folder.path + "/book")
    try book.prepare()
    rules = IndexRules(
      IndexTests.playbook, now: try #require(Moment(iso: "2026-03-01T09:00:00+01:00")))
    try write(
      "k3f9", "Grace Hopper", "2026-01-12",
      ["> it costs us 9k", "= budget: undisclosed [partial, certain, said] | \"some money\""],
      notes: "prefers mornings\n")
    try write(
      "m4r2", "Grace Hoper", "2026-02-12",
      [
        "> there is no money", "= budget: none [none, certain, said] | \"no money\"",
        "* do-not-contact yes",
      ],
      notes: "met at the fair\n", more: "email: grace@eckert.example\nregion: north\n")
  }

  private func write(
    _ id: String, _ name: String, _ day: String, _ lines: [String], notes: String, more: String = ""
  ) throws {
    let slug = name.lowercased().replacing(" ", with: "-")
    let head =
      "leadline transcript 1\nkind: call\ncontact: \(id)\nname: \(name)\n"
      + "started: \(day)T09:30:00+01:00\n\n* known name: \(name)\n"
    let text = head + lines.joined(separator: "\n") + "\n* outcome talked\n* closed\n"
    try put(text, book.transcriptPath("\(day)-0930--\(slug)--\(id).txt"))
    let history = try book.history(of: id, today: rules.now.day)
    var file = ContactFile(new: id)
    file.update(
      to: history.contact, rules.playbook, asOf: rules.now.day, eventCount: history.eventCount)
    var contents = file.text + notes
    if !more.isEmpty {
      contents = contents.replacing("\nname: ", with: "\n\(more)name: ", maxReplacements: 1)
    }
    try put(contents, book.contactPath("\(slug)--\(id).md"))
  }

  private func put(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    #expect(unsafe chmod(path, 0o600) == 0)
  }

  private func everything() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try book.contactFiles() {
      found[name] = try Data(contentsOf: URL(filePath: book.contactPath(name)))
    }
    for name in try book.transcriptFiles() {
      found[name] = try Data(contentsOf: URL(filePath: book.transcriptPath(name)))
    }
    return found
  }

  @Test func aFileThatWasSavedMeanwhileIsNotMerged() throws {
    for id in ["k3f9", "m4r2"] {
      let merging = try book.merging("k3f9", with: "m4r2", rules)
      let name = try #require(try book.contactFiles().first { Book.contactID(ofFile: $0) == id })
      let text = try String(contentsOfFile: book.contactPath(name), encoding: .utf8)
      try put(text + "saved meanwhile\n", book.contactPath(name))
      let before = try everything()
      #expect(throws: MergeProblem.self) { try book.merge(merging, taking: [:], rules) }
      #expect(try everything() == before && book.merges().isEmpty)
    }
  }

  @Test func oneOfTwoAndBack() throws {
    let before = try everything()
    let merging = try book.merging("k3f9", with: "m4r2", rules)
    #expect(merging.conflicts.map(\.key) == ["name", "budget"])
    // What was said last holds.
    #expect(merging.conflicts.map(\.takesGone) == [false, true])
    try book.merge(merging, taking: [:], rules)
    #expect(try book.contactFiles() == ["grace-hopper--k3f9.md"])
    #expect(try book.transcriptFiles().allSatisfy { Book.contactID(ofFile: $0) == "k3f9" })
    #expect(try book.transcriptFiles().count == 3)
    let file = try book.contactFile(named: "grace-hopper--k3f9.md")
    #expect(file.value("name") == "Grace Hopper" && file.value("budget_said") == "no money")
    #expect(file.value("email") == "grace@eckert.example" && file.value("region") == "north")
    #expect(file.value("do_not_contact") == "true")
    #expect(file.text.contains("prefers mornings\n") && file.text.contains("met at the fair\n"))
    // Its transcripts tell what the file tells.
    let history = try book.history(of: "k3f9", today: rules.now.day)
    #expect(file.edits(since: history.contact, rules.playbook).isEmpty)
    #expect(file.eventCount == history.eventCount)
    let record = try #require(try book.merges().first)
    try book.undo(record)
    #expect(try everything() == before)
    #expect(try book.merges().isEmpty)
  }

  @Test func eachKeyCanBeChosen() throws {
    let merging = try book.merging("k3f9", with: "m4r2", rules)
    let choices = ["name": true, "budget": false]
    let result = merging.result(taking: choices, rules.playbook, at: rules.now)
    try book.merge(merging, taking: choices, rules)
    let history = try book.history(of: "k3f9", today: rules.now.day)
    #expect(history.contact.identity[.name] == "Grace Hoper")
    #expect(history.contact.latest("budget")?.words == "some money")
    #expect(history.contact.latest("budget")?.day == Day(iso: "2026-01-12"))
    #expect(history.contact.identity == result.identity)
  }

  /// Merges of one minute are undone the last first, whatever the keys are.
  @Test(arguments: [["m4r2", "a0a0"], ["a0a0", "m4r2"]])
  func mergesAreUndoneInTheirOrder(order: [String]) throws {
    try write("a0a0", "G. Hopper", "2026-03-01", ["> no money"], notes: "")
    let before = try everything()
    for gone in order {
      try book.merge(try book.merging("k3f9", with: gone, rules), taking: [:], rules)
    }
    for _ in order { try book.undo(try #require(try book.merges().first)) }
    #expect(try everything() == before)
  }

  /// Merges are undone in the order in which they were done, whatever the clocks on the wall said.
  @Test(arguments: [
    ("2026-06-15T10:00:00+09:00", "2026-06-15T05:00:00+02:00"),
    ("2026-10-25T02:50:00+02:00", "2026-10-25T02:10:00+01:00"),
  ])
  func mergesOfTwoClocksAreUndoneInTheirOrder(first: String, second: String) throws {
    try write("a0a0", "G. Hopper", "2026-03-01", ["> no money"], notes: "")
    let before = try everything()
    for (gone, time) in [("m4r2", first), ("a0a0", second)] {
      let rules = IndexRules(IndexTests.playbook, now: try #require(Moment(iso: time)))
      try book.merge(try book.merging("k3f9", with: gone, rules), taking: [:], rules)
    }
    for _ in 0..<2 { try book.undo(try #require(try book.merges().first)) }
    #expect(try everything() == before)
  }

  /// Merges of earlier versions are named by the clock on the wall.
  @Test func theLastMergeIsKnownByItsTranscript() throws {
    try write("a0a0", "G. Hopper", "2026-03-01", ["> no money"], notes: "")
    let before = try everything()
    for gone in ["m4r2", "a0a0"] {
      try book.merge(try book.merging("k3f9", with: gone, rules), taking: [:], rules)
    }
    let last = try #require(try book.merges().first)
    try files.moveItem(
      atPath: last.folder, toPath: book.path + "/merged/202601010000.000-k3f9-a0a0")
    #expect(try book.merges().first?.gone == "m4r2")
    #expect(try book.lastMerge(of: "k3f9")?.gone == "a0a0")
    for _ in 0..<2 { try book.undo(try #require(try book.lastMerge(of: "k3f9"))) }
    #expect(try everything() == before && book.lastMerge(of: "k3f9") == nil)
  }

  @Test func aMergeThatWasChangedSinceStays() throws {
    try book.merge(try book.merging("k3f9", with: "m4r2", rules), taking: [:], rules)
    let path = book.contactPath("grace-hopper--k3f9.md")
    try put(try String(contentsOfFile: path, encoding: .utf8) + "new\n", path)
    let record = try #require(try book.merges().first)
    #expect(throws: MergeProblem.changedSince(file: "grace-hopper--k3f9.md")) {
      try book.undo(record)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("new\n"))
  }

  /// Whatever a killed process had done of a merge is taken back.
  @Test(arguments: 0...3)
  func aMergeThatWasCutOffIsUndone(steps: Int) throws {
    let before = try everything()
    try book.merge(try book.merging("k3f9", with: "m4r2", rules), taking: [:], rules)
    var record = try #require(try book.merges().first)
    if steps < 3 {
      try put(
        try #require(String(data: before["grace-hoper--m4r2.md"] ?? Data(), encoding: .utf8)),
        book.contactPath("grace-hoper--m4r2.md"))
    }
    if steps < 2 {
      try put(
        try #require(String(data: before["grace-hopper--k3f9.md"] ?? Data(), encoding: .utf8)),
        book.contactPath("grace-hopper--k3f9.md"))
    }
    if steps < 1 { try files.removeItem(atPath: book.transcriptPath(record.written[0])) }
    record.hash = nil
    try book.keep(record)
    try book.undo(try #require(try book.merges().first))
    #expect(try everything() == before)
  }

  // MARK: Forgetting

  @Test func nobodyIsLeft() throws {
    let state = folder.path + "/state"
    let index = BookIndex(of: book, in: state)
    _ = try index.read(rules) { try $0.contacts() }
    try put("\tcall grace hoper back\n\tsomebody else\n", state + "/history")
    try write(
      "n5t7", "Ada Byron", "2026-02-14",
      ["> Grace Hoper decides", "* person name \"Grace Hoper\""],
      notes: "ask GRACE HOPER (grace@eckert.example), not Hoperson\n")
    try files.createDirectory(
      atPath: book.path + "/practices", withIntermediateDirectories: true)
    try put("# Grace Hoper\n", book.path + "/practices/grace-hoper.md")
    let identity: [Contact.Field: String] = [
      .name: "Grace Hoper", .email: "grace@eckert.example", .company: "Eckert",
    ]
    let forgetting = try Forgetting(
      "m4r2", knownBy: PersonTraits(identity), in: book, state: state, configuration: nil)
    #expect(forgetting.own.count == 3 && forgetting.mentions.count == 2)
    #expect(forgetting.histories == [state + "/history"])
    try book.suppress(identity, knownBy: PersonTraits(identity))
    #expect(try forgetting.run() == [])
    for path in try #require(files.enumerator(atPath: folder.path)?.allObjects as? [String]) {
      #expect(!path.contains("hoper") && !path.contains("m4r2"), "\(path)")
      guard let bytes = try? Data(contentsOf: URL(filePath: folder.path + "/" + path)) else {
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for word in ["grace hoper", "grace@eckert.example"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    #expect(
      try String(contentsOfFile: state + "/history", encoding: .utf8).contains("somebody else"))
    let ada = try book.contactFile(named: "ada-byron--n5t7.md").text
    #expect(ada.contains("ask (forgotten) ((forgotten)), not Hoperson"))
    #expect(try book.history(of: "n5t7", today: rules.now.day).eventCount == 5)
    #expect(try book.contactFiles().count == 2)
    let list = try #require(try book.suppression())
    #expect(list.contains([.email: "Grace@Eckert.example "]))
    #expect(list.contains([.name: "Dr. Grace Hoper", .company: "Eckert Ltd"]))
    #expect(!list.contains([.name: "Ada Byron", .company: "Eckert"]) && !list.contains([:]))
  }

  // MARK: Examining

  @Test func aSoundBookHasNoFindings() throws {
    #expect(try book.examine(rules) == [])
  }

  /// The doctor looks into every folder of the book but that of a version control.
  @Test func everyFileIsLookedAt() throws {
    let rules = rules
    try book.merge(try book.merging("k3f9", with: "m4r2", rules), taking: [:], rules)
    let merge = try #require(try book.merges().first).folder
    for folder in ["practice", "practices/ours", ".git", "merged/strange"] {
      try files.createDirectory(
        atPath: book.path + "/" + folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    #expect(unsafe chmod(book.path + "/practices", 0o700) == 0)
    let wrong = [
      book.path + "/practice/foo.txt", book.path + "/practices/ours/a.md", merge + "/merge.txt",
    ]
    for path in wrong + [book.path + "/.git/config"] {
      if !files.fileExists(atPath: path) { try put("x", path) }
      #expect(unsafe chmod(path, path.hasSuffix("foo.txt") ? 0o666 : 0o644) == 0)
    }
    try files.createSymbolicLink(
      atPath: book.path + "/practice/link", withDestinationPath: "/nowhere")
    #expect(unsafe chmod(book.path + "/practice", 0o755) == 0)
    try put("x", book.path + "/practices/.a.md.1a2b3c4d.tmp")
    try put("no record\n", book.path + "/merged/strange/merge.txt")
    let findings = try book.examine(rules)
    let more = ["practice", "practice/link", "practices/.a.md.1a2b3c4d.tmp", "merged/strange"]
    #expect(Set(findings.map(\.path)) == Set(wrong + more.map { book.path + "/" + $0 }))
    for finding in findings { _ = try book.mend(finding) }
    #expect(
      Set(try book.examine(rules).map(\.path))
        == Set(["practice/link", "merged/strange"].map { book.path + "/" + $0 }))
    #expect(try folder.mode("book/practice/foo.txt") == 0o600)
    #expect(try folder.mode("book/practice") == 0o700)
  }

  @Test func whatIsWrongIsFoundAndMended() throws {
    let contact = book.contactPath("grace-hopper--k3f9.md")
    try put("x", book.contactFolder + "/notes.txt")
    try put("x", book.contactFolder + "/.a.md.1a2b3c4d.tmp")
    #expect(unsafe chmod(contact, 0o644) == 0)
    try files.removeItem(atPath: book.contactPath("grace-hoper--m4r2.md"))
    let findings = try book.examine(rules)
    #expect(
      Set(findings.map { URL(filePath: $0.path).lastPathComponent }) == [
        "notes.txt", ".a.md.1a2b3c4d.tmp", "grace-hopper--k3f9.md",
        "2026-02-12-0930--grace-hoper--m4r2.txt",
      ])
    for finding in findings { _ = try book.mend(finding) }
    let left = try book.examine(rules)
    #expect(left.count == 2 && left.contains { $0.repair == .bringUpToDate(contact: "m4r2") })
    #expect(files.fileExists(atPath: book.contactFolder + "/notes.txt"))
    #expect(try folder.mode("book/contacts/grace-hopper--k3f9.md") == 0o600)
  }
}
