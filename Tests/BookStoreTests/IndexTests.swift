import Chance
import Dialogue
import Foundation
import Glibc
import Qualification
import Records
import Testing

@testable import BookStore

/// The index of a book gives what a look at every file gives, whatever happens to it.
@Suite struct IndexTests {
  private let folder: Folder
  private let book: Book
  private let index: BookIndex
  private let rules: IndexRules
  private let files = FileManager.default

  init() throws {
    folder = try Folder()
    book = Book(at: folder.path + "/book")
    try book.prepare()
    index = BookIndex(of: book, in: folder.path + "/state")
    rules = IndexRules(
      IndexTests.playbook, now: try #require(Moment(iso: "2026-03-01T09:00:00+01:00")))
  }

  static let playbook = Playbook(
    id: "small", version: 1, hash: "0123456789ab", questions: [],
    criteria: [
      Criterion(id: "need", kind: .need, points: 600, isCore: true),
      Criterion(id: "budget", kind: .budget, points: 400, isCore: true),
    ], gates: [])

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    #expect(unsafe chmod(path, 0o600) == 0)
  }

  private func writeContact(_ id: String, _ name: String, notes: String = "") throws {
    let head = "---\nleadline: contact/1\nid: \(id)\nname: \(name)\nregion: north\n---\n\n"
    try write(head + notes, book.contactPath("\(name.lowercased())--\(id).md"))
  }

  private func writeTranscript(_ id: String, _ day: String, _ lines: [String]) throws {
    let head =
      "leadline transcript 1\nkind: call\ncontact: \(id)\nname: Grace\nstarted: \(day)T09:30:00+01:00\n\n"
    try write(
      head + lines.joined(separator: "\n") + "\n",
      book.transcriptPath("\(day)-0930--grace--\(id).txt"))
  }

  private func find(_ words: String, limit: Int = 50) throws -> Findings {
    try index.read(rules) { try $0.find(words, limit: limit, in: book) }
  }

  private func contacts() throws -> [IndexedContact] {
    try index.read(rules) { try $0.contacts() }
  }

  private func indexPath() throws -> String {
    let names = try files.contentsOfDirectory(atPath: folder.path + "/state/index")
    #expect(names.count == 1)
    return folder.path + "/state/index/" + names[0]
  }

  @Test func aQuotedWordIsFoundInItsLine() throws {
    try writeContact("k3f9", "Grace", notes: "prefers mornings\n")
    try writeTranscript(
      "k3f9", "2026-01-12", ["> the night batch", "> takes nine hours", "* left"])
    let exact = try find("hours")
    #expect(exact.count == 1 && exact.lines.map(\.line) == [8])
    #expect(exact.lines[0].text == "takes nine hours" && !exact.lines[0].isNear)
    for typo in ["huors", "hurs", "hoours", "houre"] {
      let found = try find(typo)
      #expect(found.lines.map(\.line) == [8] && found.lines[0].isNear, "\(typo)")
    }
    // The name at the head helps, and is no answer alone.
    #expect(try find("grace hours").lines.map(\.line) == [8])
    #expect(try find("grace").lines.map(\.isInContactFile) == [true])
    #expect(try find("grace mornings").lines.map(\.text) == ["prefers mornings"])
    #expect(try find("nothing").lines.isEmpty && find("").lines.isEmpty)
  }

  @Test func wordsTogetherOnALineComeFirst() throws {
    try writeTranscript("k3f9", "2026-01-12", ["> the budget was approved"])
    try writeTranscript("k3f9", "2026-02-12", ["> the budget", "> was not approved"])
    #expect(try find("budget approved").lines.map(\.file.first) == ["2", "2"])
    #expect(try find("budget approved").lines[0].text == "the budget was approved")
    #expect(try find("budget").lines[0].text == "the budget")
  }

  @Test func theIndexIsForTheOwnerAlone() throws {
    try writeContact("k3f9", "Grace")
    _ = try contacts()
    #expect(try folder.mode("state/index") == 0o700)
    let name = URL(filePath: try indexPath()).lastPathComponent
    #expect(try folder.mode("state/index/" + name) == 0o600)
    #expect(unsafe chmod(try indexPath(), 0o644) == 0)
    try writeContact("m4r2", "Ada")
    #expect(try contacts().count == 2)
    #expect(try folder.mode("state/index/" + name) == 0o600)
  }

  @Test(arguments: ["deleted", "empty", "garbage", "cut", "other form", "no folder"])
  func itIsMadeAnewWhereItIsBroken(how: String) throws {
    for number in 0..<40 {
      try writeContact("k3f\(number)", "Grace\(number)", notes: "met at the harbour fair\n")
    }
    let before = (try contacts(), try find("harbour"))
    let path = try indexPath()
    switch how {
    case "deleted": try files.removeItem(atPath: path)
    case "empty": try Data().write(to: URL(filePath: path))
    case "garbage": try Data(repeating: 7, count: 9000).write(to: URL(filePath: path))
    case "cut":
      let bytes = try Data(contentsOf: URL(filePath: path))
      try bytes.prefix(bytes.count / 2).write(to: URL(filePath: path))
    case "other form":
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes[63] = 99
      try bytes.write(to: URL(filePath: path))
    default:
      try files.removeItem(atPath: folder.path + "/state/index")
      try write("a file", folder.path + "/state/index")
    }
    #expect(try contacts() == before.0)
    #expect(try find("harbour") == before.1)
    #expect(before.1.count == 40)
  }

  @Test func oneChangedFileIsReadAlone() throws {
    try writeContact("k3f9", "Grace", notes: "old words\n")
    try writeContact("m4r2", "Ada", notes: "other words\n")
    #expect(try find("words").count == 2)
    try writeContact("k3f9", "Grace", notes: "new things\n")
    #expect(try find("words").lines.map(\.contact) == ["m4r2"])
    #expect(try find("things").lines.map(\.contact) == ["k3f9"])
    try files.removeItem(atPath: book.contactPath("ada--m4r2.md"))
    #expect(try find("words").count == 0)
    #expect(try contacts().map(\.id) == ["k3f9"])
  }

  @Test func aFileThatCanNotBeReadIsNamedAndFoundAllTheSame() throws {
    try writeContact("k3f9", "Grace")
    try write("---\nname: [\nwords\n", book.contactPath("broken--m4r2.md"))
    let all = try contacts()
    #expect(all.count == 2)
    #expect(all.first { $0.id == "m4r2" }?.problem?.contains("broken--m4r2.md") == true)
    #expect(all.first { $0.id == "k3f9" }?.problem == nil)
    #expect(try find("words").lines.map(\.line) == [3])
  }

  @Test func anyKeyHasItsValue() throws {
    try writeContact("k3f9", "Grace")
    let (regions, keys) = try index.read(rules) { (try $0.values(of: "region"), try $0.keys()) }
    #expect(regions == ["k3f9": "north"])
    #expect(keys.isSuperset(of: ["region", "name", "rating"]))
  }

  @Test func manyProcessesAtOnce() async throws {
    for number in 0..<60 { try writeContact("k3f\(number)", "Grace\(number)", notes: "fair\n") }
    let (book, rules, state) = (book, rules, folder.path + "/state")
    let counts = try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<6 {
        group.addTask {
          let index = BookIndex(of: book, in: state)
          return try (0..<5).map { _ in
            try index.read(rules) { try $0.find("fair", limit: 5, in: book).count }
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(counts == Array(repeating: 60, count: 30))
  }

  // MARK: Laws

  private static let vocabulary = [
    "budget", "budgets", "bugdet", "batch", "hours", "horus", "Müller", "mueller", "scanner",
    "fair",
    "fairs", "9k", "North", "grace", "ada", "needle",
  ]

  /// Whatever is done to the files, the index that was kept along gives what a new one gives, and what
  /// a look at every line gives.
  @Test func answersAreThoseOfTheFiles() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var chance = SplitMix64(seed: seed)
    func words(_ chance: inout SplitMix64) -> String {
      (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        IndexTests.vocabulary.randomElement(using: &chance) ?? ""
      }.joined(separator: " ")
    }
    for _ in 0..<40 {
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        let id = "k3f\(Int.random(in: 0...5, using: &chance))"
        switch Int.random(in: 0...3, using: &chance) {
        case 0: try writeContact(id, "Grace", notes: words(&chance) + "\n")
        case 1: try? files.removeItem(atPath: book.contactPath("grace--\(id).md"))
        default:
          let lines = (0..<3).map { _ in "> " + words(&chance) }
          try writeTranscript(id, "2026-01-1\(Int.random(in: 0...9, using: &chance))", lines)
        }
      }
      let wanted = words(&chance)
      let fresh = BookIndex(of: book, in: nil)
      let found = try find(wanted, limit: 1000)
      #expect(
        try found == fresh.read(rules) { try $0.find(wanted, limit: 1000, in: book) },
        "seed \(seed), \(wanted)")
      #expect(try contacts() == fresh.read(rules) { try $0.contacts() }, "seed \(seed)")
      #expect(
        try Set(found.lines.map(\.file)) == filesByHand(wanted), "seed \(seed), \(wanted)")
      #expect(found.count == found.lines.count, "seed \(seed), \(wanted)")
    }
  }

  /// The files that have all the words, found line by line.
  private func filesByHand(_ text: String) throws -> Set<String> {
    var reader = SearchWords()
    let wanted = reader.words(of: text)
    var found: Set<String> = []
    let contacts = try book.contactFiles().map { (book.contactPath($0), $0, false) }
    let transcripts = try book.transcriptFiles().map { (book.transcriptPath($0), $0, true) }
    for (path, name, isTranscript) in contacts + transcripts {
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      let body = lines.filter { line in
        isTranscript ? line.hasPrefix("> ") : !line.hasPrefix("leadline:") && line != "---"
      }.flatMap { reader.words(of: String($0)) }
      let all = body + (isTranscript ? ["grace"] : [])
      func has(_ words: [String], _ wanted: String) -> Bool {
        words.contains { WordMatch($0, for: wanted) != nil }
      }
      if wanted.allSatisfy({ has(all, $0) }), wanted.contains(where: { has(body, $0) }) {
        found.insert(name)
      }
    }
    return found
  }
}
