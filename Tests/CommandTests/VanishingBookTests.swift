import Foundation
import Glibc
import Testing

/// A book that goes away, fills up or can't be written while somebody talks: it is said at once, and
/// everything answered is kept.
@Suite struct VanishingBookTests {
  private let program: Program
  private let files = FileManager.default

  init() throws { program = try Program() }

  private func call(_ wrapper: [String] = [], book: String? = nil) throws -> PipedCall {
    try PipedCall(
      program, ["call", "--no-input", "--contact", "Grace Hopper"], wrapper: wrapper,
      extra: book.map { ["LEADLINE_BOOK": $0] } ?? [:])
  }

  private func call(on disk: SmallDisk, book: String) throws -> PipedCall {
    try call(disk.wrapper, book: disk.path + book)
  }

  private func transcript(in book: String? = nil) throws -> String {
    let folder = (book ?? program.book) + "/transcripts"
    let names = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
    #expect(names.count == 1)
    return try String(contentsOfFile: folder + "/" + (names.first ?? ""), encoding: .utf8)
  }

  private func holds(_ text: String, _ lines: String...) {
    for line in lines {
      #expect(text.components(separatedBy: "> \(line)\n").count == 2, "\(line) in \(text)")
    }
  }

  @Test func aTranscriptThatIsRemovedIsWrittenAnew() throws {
    let call = try call()
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    try files.removeItem(at: try program.onlyFile(in: "transcripts"))
    #expect(call.type("I decide", andWaitFor: "was gone: written anew"))
    try files.removeItem(atPath: program.book + "/transcripts")
    #expect(call.type("by March", andWaitFor: "was gone: written anew"))
    try files.removeItem(atPath: program.book + "/contacts")
    #expect(call.type("/quit", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    #expect(!call.shown.contains("NOT SAVED"))
    holds(try transcript(), "it costs us 9k a month", "I decide", "by March")
    #expect(try program.files(in: "contacts").count == 1)
    let contact = try String(contentsOf: program.onlyFile(in: "contacts"), encoding: .utf8)
    #expect(contact.contains("timing: until 2026-03-31\n"))
  }

  @Test func aBookThatIsMovedAwayAndBackLosesNothing() throws {
    let call = try call()
    let away = program.folder.path() + "away"
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    try files.moveItem(atPath: program.book, toPath: away)
    #expect(call.type("I decide", andWaitFor: "NOT SAVED"))
    #expect(call.shown.contains("is gone: bring it back"))
    #expect(!files.fileExists(atPath: program.book))
    #expect(call.type("by March", andWaitFor: "still NOT SAVED"))
    #expect(
      call.type("/save ~", andWaitFor: "the whole call so far is in \(program.folder.path())"))
    try files.moveItem(atPath: away, toPath: program.book)
    #expect(call.type("/save", andWaitFor: "saved again"))
    #expect(call.wait(for: "everything said so far is kept in \(program.book)/transcripts/"))
    #expect(call.type("/quit", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    holds(try transcript(), "it costs us 9k a month", "I decide", "by March")
    let copies = try files.contentsOfDirectory(atPath: program.folder.path())
      .filter { $0.hasPrefix("2026-01-12-0930--grace-hopper--") }
    #expect(copies.count == 1)
    let replay = try program.run("replay", program.folder.path() + (copies.first ?? ""))
    #expect(replay.status == 0, "\(replay.errors)")
    #expect(replay.output.contains("> by March"))
  }

  @Test func aBookThatIsGoneAtTheEndLeavesTheWholeCallElsewhere() throws {
    let call = try call()
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    try files.removeItem(atPath: program.book)
    #expect(call.type("I decide", andWaitFor: "NOT SAVED"))
    #expect(call.type("/quit", andWaitFor: "kept; the call can be resumed"))
    #expect(call.end() == 74)
    #expect(call.said.contains("the whole of it is in ./2026-01-12-0930--grace-hopper--"))
    #expect(!files.fileExists(atPath: program.book))
    let name = try files.contentsOfDirectory(atPath: program.folder.path())
      .first { $0.hasPrefix("2026-01-12-0930--grace-hopper--") }
    let path = program.folder.path() + (try #require(name))
    holds(try String(contentsOfFile: path, encoding: .utf8), "it costs us 9k a month", "I decide")
    let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  @Test func aFileInPlaceOfTheTranscriptIsNotOverwritten() throws {
    let call = try call()
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    let path = try program.onlyFile(in: "transcripts").path()
    try files.removeItem(atPath: path)
    try Data("mine\n".utf8).write(to: URL(filePath: path))
    #expect(call.type("I decide", andWaitFor: "NOT SAVED: another program put its own file"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine\n")
    try files.moveItem(atPath: path, toPath: program.folder.path() + "mine.txt")
    #expect(call.type("/save", andWaitFor: "saved again"))
    #expect(call.type("/quit", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    holds(try transcript(), "it costs us 9k a month", "I decide")
  }

  @Test func aBookThatAnotherProcessHoldsLetsTheCallGoOn() throws {
    _ = try program.run("call", "--no-input", input: "I decide\n/end\ntalked\n")
    let lock = unsafe open(program.book + "/.lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let call = try call()
    #expect(call.wait(for: "NOTHING CAN BE KEPT in the book at present: another leadline holds"))
    #expect(call.type("it costs us 9k a month", andWaitFor: "NOT SAVED: another leadline holds"))
    #expect(flock(lock, LOCK_UN) == 0)
    #expect(call.type("by March", andWaitFor: "saved again"))
    #expect(call.type("/quit", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    let name = try #require(try program.files(in: "transcripts").first { $0.contains("hopper") })
    let text = try String(contentsOfFile: program.book + "/transcripts/" + name, encoding: .utf8)
    holds(text, "it costs us 9k a month", "by March")
  }

  @Test(arguments: ["", "an older copy\n"])
  func aTranscriptThatIsWrittenOverIsKeptBesideTheWholeCall(other: String) throws {
    let call = try call()
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    let path = try program.onlyFile(in: "transcripts").path()
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(other.utf8))
    try handle.close()
    #expect(call.type("I decide", andWaitFor: "what it wrote is \(path).other now"))
    #expect(call.type("/quit", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    holds(try transcript(), "it costs us 9k a month", "I decide")
    #expect(try String(contentsOfFile: path + ".other", encoding: .utf8) == other)
    let score = try program.run("score", "hopper", "--why")
    #expect(score.status == 0 && score.output.contains("I decide"), "\(score.errors)")
  }

  @Test func copiesAreNeverWrittenOverAnythingNorIntoTheBook() throws {
    let call = try call()
    #expect(call.type("/save", andWaitFor: "nothing was said yet"))
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    let folder = program.folder.path() + "usb"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 1...3 {
      #expect(call.type("/save \(folder)", andWaitFor: "so far is in \(folder)/"), "\(number)")
    }
    #expect(call.type("/save \(folder)/none", andWaitFor: "NO COPY WRITTEN: there is no folder"))
    #expect(call.type("/save \(program.book)/transcripts", andWaitFor: "is the book itself"))
    #expect(call.type("/quit", andWaitFor: "transcript:"))
    #expect(call.end() == 0)
    let names = try files.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      names.map { String($0.prefix(18)) }
        == ["2026-01-12-0930--g", "2026-01-12-0930-02", "2026-01-12-0930-03"].sorted())
    for name in names {
      #expect(try program.run("replay", folder + "/" + name).status == 0)
    }
    #expect(try program.files(in: "transcripts").count == 1)
  }

  // MARK: A disk that fills

  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func aDiskThatFillsAndIsFreedHasEverythingAfterOneSave() throws {
    let disk = try SmallDisk(program)
    let call = try call(on: disk, book: "/book")
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    try disk.fill()
    // A page that was begun takes some more; what follows does not fit any more.
    let notes = (1...12).map { "/note number \($0) " + String(repeating: "x", count: 900) }
    for note in notes { #expect(call.type(note, andWaitFor: "  # ")) }
    #expect(call.shown.contains("NOT SAVED: can't write \(disk.path)/book/transcripts/"))
    #expect(call.shown.contains("the disk is full: make room"))
    #expect(call.shown.contains("still NOT SAVED"))
    #expect(call.type("I decide", andWaitFor: "authority strong"))
    try disk.empty()
    #expect(call.type("/save", andWaitFor: "saved again"))
    let text = try transcript(in: disk.seen + "/book")
    for line in ["it costs us 9k a month", "I decide"] + notes { holds(text, line) }
    #expect(call.type("/quit", andWaitFor: "contact: "))
    #expect(call.end() == 0)
    let contacts = disk.seen + "/book/contacts/"
    let name = try files.contentsOfDirectory(atPath: contacts).first { $0.hasSuffix(".md") }
    let contact = try String(contentsOfFile: contacts + (name ?? ""), encoding: .utf8)
    #expect(contact.contains("authority: decides\n") && contact.contains("need_level: partial\n"))
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func aDiskThatIsFullBeforeTheCallAndFreedInItLosesNothing() throws {
    let disk = try SmallDisk(program)
    try disk.fill()
    let call = try call(on: disk, book: "/book")
    #expect(call.type("it costs us 9k a month", andWaitFor: "NOT SAVED"))
    #expect(call.type("I decide", andWaitFor: "still NOT SAVED"))
    try disk.empty()
    #expect(call.type("by March", andWaitFor: "saved again"))
    #expect(call.type("/quit", andWaitFor: "contact: "))
    #expect(call.end() == 0)
    let text = try transcript(in: disk.seen + "/book")
    holds(text, "it costs us 9k a month", "I decide", "by March")
    let kept = disk.seen + "/book/playbooks/kept"
    #expect(try files.contentsOfDirectory(atPath: kept).count == 1)
  }

  /// The mount point is left empty behind: nothing is written beside the disk that is gone.
  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func aDiskThatIsUnmountedIsNotTakenForAnEmptyBook() throws {
    let disk = try SmallDisk(program)
    let call = try call(on: disk, book: "")
    #expect(call.type("it costs us 9k a month", andWaitFor: "need partial"))
    #expect(try disk.unmount())
    #expect(call.type("I decide", andWaitFor: "NOT SAVED"))
    #expect(call.shown.contains("\(disk.path) is gone: bring it back"))
    #expect(call.type("/quit", andWaitFor: "kept; the call can be resumed"))
    #expect(call.end() == 74)
    #expect(call.said.contains("the whole of it is in ./2026-01-12-0930--grace-hopper--"))
    #expect(try files.contentsOfDirectory(atPath: disk.seen) == [])
  }
}
