import Dialogue
import Foundation
import Glibc
import Qualification
import Records
import Sessions
import Testing

@testable import BookStore

/// A book in a folder of its own.
@Suite struct BookTests {
  private let folder: Folder
  private let book: Book
  private let moment: Moment
  private let playbook = Playbook(
    id: "small", version: 1, hash: "0123456789ab",
    questions: [
      Question(
        id: "challenges", target: .criteria(["need"]), ask: "What is hard?", why: "Because.",
        isCore: true),
      Question(
        id: "budget", target: .criteria(["budget"]), ask: "What is set aside?", why: "Because.",
        isCore: true),
    ],
    criteria: [
      Criterion(id: "need", kind: .need, points: 600, isCore: true),
      Criterion(id: "budget", kind: .budget, points: 400, isCore: true),
    ], gates: [])

  init() throws {
    folder = try Folder()
    book = Book(at: folder.path + "/a/b")
    try book.prepare()
    moment = try #require(Moment(iso: "2026-01-12T09:30:00+01:00"))
  }

  /// Holds a call with these lines, and leaves it as the last of them does.
  private func hold(_ lines: [String], with id: String = "k3f9") throws -> CallLog {
    let history = try book.history(of: id, today: moment.day)
    let head = TranscriptHead(
      contact: id, name: history.contact.identity[.name],
      playbook: TranscriptHead.PlaybookName(id: "small"), started: moment)
    let log = CallLog(head, of: id, playbook, on: moment.day, in: book)
    let inputs = lines.map { Input(.typed($0), at: moment) }
    var session = Session(
      head.conversation(on: moment.day, with: history.contact), playbook,
      from: PreparedSource(inputs + [Input(.departed)]), to: log, showing: MemoryDisplay())
    session.run(beginningWith: Input(.began, at: moment))
    #expect(session.unsaved.isEmpty)
    return session.log
  }

  private func save(_ id: String = "k3f9") throws -> ContactRecord {
    let history = try book.history(of: id, today: moment.day)
    var record = try ContactRecord(of: id, history, in: book)
    try record.save(
      history.contact, eventCount: history.eventCount, playbook, asOf: moment.day)
    return record
  }

  @Test func everythingIsForTheOwnerAlone() throws {
    _ = try hold(["name: Grace Hopper", "it costs us 9k"])
    _ = try save()
    for name in ["a/b", "a/b/contacts", "a/b/transcripts", "a/b/playbooks/kept"] {
      #expect(try folder.mode(name) == 0o700, "\(name)")
    }
    #expect(try folder.mode("a/b/contacts/grace-hopper--k3f9.md") == 0o600)
    #expect(try folder.mode("a/b/transcripts/" + book.transcriptFiles()[0]) == 0o600)
  }

  @Test func aBookThatIsAFileIsComplainedOf() throws {
    let path = try folder.put([97], "file")
    #expect {
      try Book(at: path).prepare()
    } throws: { error in
      (error as? FileFailure)?.message.contains("choose another book with --book") == true
    }
  }

  @Test func nothingIsWrittenBeforeTheFirstTurn() throws {
    #expect(try hold([]).fileName == nil)
    #expect(try book.transcriptFiles() == [])
    let log = try hold(["it costs us 9k"])
    #expect(try book.transcriptFiles() == [log.fileName])
    let history = try book.history(of: "k3f9", today: moment.day)
    #expect(history.eventCount == log.entryCount)
    #expect(history.unfinished != nil)
  }

  @Test func foldingAllCallsGivesTheContact() throws {
    _ = try hold(["name: Grace Hopper", "it costs us 9k", "/end", "talked"])
    _ = try hold(["budget: 40k approved", "/quit"])
    _ = try hold(["budget: 50k approved", "/quit"])
    let files = try book.transcriptFiles()
    #expect(files.count == 3)
    let history = try book.history(of: "k3f9", today: moment.day)
    #expect(history.transcripts.map(\.file) == files)
    #expect(history.contact.facts.map(\.criterion) == ["need", "budget", "budget"])
    #expect(history.contact.hasTalked)
    #expect(history.contact(after: history.eventCount) == history.contact)
    #expect(history.contact(after: 0).facts.isEmpty)
  }

  @Test func aFileIsNamedOnceWhenTheNameIsKnown() throws {
    _ = try hold(["it costs us 9k"])
    #expect(try save().fileName == "unnamed--k3f9.md")
    _ = try hold(["name: Grace Hopper"])
    #expect(try save().fileName == "grace-hopper--k3f9.md")
    _ = try hold(["name: Somebody Else"])
    #expect(try save().fileName == "grace-hopper--k3f9.md")
    #expect(try book.contactFiles() == ["grace-hopper--k3f9.md"])
  }

  @Test func whatAnotherProgramWroteIsNotOverwritten() throws {
    _ = try hold(["name: Grace Hopper", "it costs us 9k"])
    _ = try save()
    let history = try book.history(of: "k3f9", today: moment.day)
    var record = try ContactRecord(of: "k3f9", history, in: book)
    let path = book.contactPath("grace-hopper--k3f9.md")
    let other = try readText(at: path).text + "A note from elsewhere.\n"
    try replaceText(at: path, with: other)
    var contact = history.contact
    contact.identity[.company] = "UNIVAC"
    #expect {
      try record.save(contact, eventCount: 1, playbook, asOf: moment.day)
    } throws: { error in
      error as? FileProblem == .changedMeanwhile(path)
    }
    #expect(try readText(at: path).text == other)
    #expect(try record.edits(playbook) == [])
    try record.save(contact, eventCount: 1, playbook, asOf: moment.day)
    let after = try readText(at: path).text
    #expect(after.contains("company: UNIVAC\n") && after.hasSuffix("A note from elsewhere.\n"))
  }

  private func isNoticedOnce(
    _ record: inout ContactRecord, _ location: SourceLocation = #_sourceLocation
  ) {
    let notices = [record.noticesChange(), record.noticesChange()]
    #expect(notices == [true, false], sourceLocation: location)
  }

  @Test func eachChangeByAnotherProgramIsNoticedOnce() throws {
    _ = try hold(["name: Grace Hopper", "it costs us 9k"])
    var record = try save()
    let path = book.contactPath("grace-hopper--k3f9.md")
    let text = try readText(at: path).text
    try replaceText(at: path, with: text)
    let isSameTextNoticed = record.noticesChange()
    #expect(!isSameTextNoticed)
    try Data((text + "one\n").utf8).write(to: URL(filePath: path))
    isNoticedOnce(&record)
    try replaceText(at: path, with: text + "two\n")
    isNoticedOnce(&record)
    try removeFile(path)
    isNoticedOnce(&record)
    #expect(unsafe mkfifo(path, 0o600) == 0)
    isNoticedOnce(&record)
    try removeFile(path)
    try createText(at: path, text + "three\n")
    isNoticedOnce(&record)
    _ = try record.edits(playbook)
    let isReadTextNoticed = record.noticesChange()
    #expect(!isReadTextNoticed)
    try record.save(
      try book.history(of: "k3f9", today: moment.day).contact, eventCount: 99, playbook,
      asOf: moment.day)
    let isOwnTextNoticed = record.noticesChange()
    #expect(!isOwnTextNoticed)
    #expect(try readText(at: path).text.hasSuffix("three\n"))
  }

  @Test func changesByHandAreATranscriptOfTheirOwn() throws {
    _ = try hold(["name: Grace Hopper", "it costs us 9k"])
    _ = try save()
    let path = book.contactPath("grace-hopper--k3f9.md")
    let text = try readText(at: path).text.replacing(
      "\nrating:", with: "\nbudget: 40k approved\nrating:")
    try replaceText(at: path, with: text)
    let history = try book.history(of: "k3f9", today: moment.day)
    var record = try ContactRecord(of: "k3f9", history, in: book)
    let edits = try record.edits(playbook)
    #expect(edits == [Edit(key: "budget", value: "40k approved")])
    _ = try book.record(edits, of: history.contact, playbook, at: moment)
    let after = try book.history(of: "k3f9", today: moment.day)
    #expect(after.contact.holding("budget")?.words == "40k approved")
    #expect(after.transcripts.last?.transcript.head.kind == .edit)
    #expect(after.unfinished == nil || after.unfinished?.head.kind == .call)
  }

  @Test func aContactIsLockedWhileItsCallIsOpen() throws {
    let lock = try ContactLock("k3f9", in: book)
    #expect {
      try ContactLock("k3f9", in: book)
    } throws: { error in
      (error as? FileProblem)?.message.contains("is open already (process ") == true
    }
    _ = try ContactLock("m7qs", in: book)
    #expect(try book.openContacts() == ["k3f9", "m7qs"])
    lock.finish()
    #expect(try book.openContacts() == ["m7qs"])
    _ = try ContactLock("k3f9", in: book)
  }

  @Test func aCutLastLineIsKeptBesideWhenTheCallGoesOn() throws {
    let name = try #require(try hold(["it costs us 9k"]).fileName)
    let path = book.transcriptPath(name)
    let whole = try readText(at: path).text
    try replaceText(at: path, with: whole + "00:00 = budget: 40")
    let history = try book.history(of: "k3f9", today: moment.day)
    let call = try #require(history.unfinished)
    #expect(call.cutLine != nil)
    var log = try CallLog(continuing: call, of: "k3f9", playbook, on: moment.day, in: book)
    try log.append([Entry(seconds: 9, event: .resumed)])
    #expect(try readText(at: path).text == whole + "00:09 * resumed\n")
    #expect(try readText(at: path + ".cut").text == "00:00 = budget: 40")
  }

  @Test func aCallCutInTheMiddleOfACharacterGoesOn() throws {
    let name = try #require(try hold(["it costs us 9k", "/note caffé"]).fileName)
    let path = book.transcriptPath(name)
    var bytes = Array(try readText(at: path).text.utf8)
    let end = try #require(bytes.lastIndex(of: 0xC3))
    bytes.removeSubrange((end + 1)...)
    try Data(bytes).write(to: URL(filePath: path))
    let call = try #require(try book.history(of: "k3f9", today: moment.day).unfinished)
    var log = try CallLog(continuing: call, of: "k3f9", playbook, on: moment.day, in: book)
    try log.append([Entry(seconds: 9, event: .resumed)])
    #expect(try readText(at: path).text.hasSuffix("\n00:09 * resumed\n"))
    #expect(try readText(at: path + ".cut").text.contains("caff"))
    #expect(try book.history(of: "k3f9", today: moment.day).unfinished != nil)
  }

  @Test func aClockThatIsPutBackLeavesTheOrderOfCalls() throws {
    func call(_ time: String, _ line: String) throws {
      let moment = try #require(Moment(iso: time))
      let history = try book.history(of: "k3f9", today: moment.day)
      let head = TranscriptHead(contact: "k3f9", started: moment)
      let log = CallLog(head, of: "k3f9", playbook, on: moment.day, in: book)
      var session = Session(
        head.conversation(on: moment.day, with: history.contact), playbook,
        from: PreparedSource([Input(.typed(line), at: moment), Input(.departed)]), to: log,
        showing: MemoryDisplay())
      session.run(beginningWith: Input(.began, at: moment))
      #expect(session.unsaved.isEmpty)
    }
    try call("2026-10-25T02:50:00+02:00", "budget: 40k approved")
    for number in 1...5 { try call("2026-10-25T02:10:00+01:00", "budget: \(number)k approved") }
    let facts = try book.history(of: "k3f9", today: moment.day).contact.facts
    #expect(facts.map(\.words) == ["40k approved"] + (1...5).map { "\($0)k approved" })
  }

  @Test func transcriptsKeepTheirOrderHoweverManyComeAfterAFutureOne() throws {
    let future = try #require(Moment(iso: "2100-02-28T23:59:59+00:00"))
    var names: [String] = []
    for number in 0..<250 {
      let started = number == 0 ? future : moment
      let name = try book.newTranscriptName(
        TranscriptHead(contact: "k3f9", started: started), of: "k3f9")
      try Data("x".utf8).write(to: URL(filePath: book.transcriptPath(name)))
      names.append(name)
    }
    #expect(try book.transcriptFiles() == names)
    #expect(names[0] == "2100-02-28-2359--unnamed--k3f9.txt")
    #expect(names[1] == "2100-02-28-2359-02--unnamed--k3f9.txt")
  }

  @Test func eachPieceThatIsCutOffIsKept() throws {
    let name = try #require(try hold(["it costs us 9k"]).fileName)
    let path = book.transcriptPath(name)
    for number in 1...3 {
      try Data((try readText(at: path).text + "00:00 = bud\(number)").utf8)
        .write(to: URL(filePath: path))
      let call = try #require(try book.history(of: "k3f9", today: moment.day).unfinished)
      var log = try CallLog(continuing: call, of: "k3f9", playbook, on: moment.day, in: book)
      try log.append([Entry(seconds: number, event: .resumed)])
    }
    #expect(try readText(at: path + ".cut").text == "00:00 = bud1")
    #expect(try readText(at: path + ".2.cut").text == "00:00 = bud2")
    #expect(try readText(at: path + ".3.cut").text == "00:00 = bud3")
    let moved = folder.path + "/moved"
    try replaceFile(moved, with: path)
    #expect(throws: FileFailure.self) { try GrowingFile(continuing: path, [], cutting: 0) }
  }

  @Test func aGrowingFileIsOnlyKeptAtItsPath() throws {
    let path = book.transcriptPath("t.txt")
    let file = try GrowingFile(creating: path, "one\n")
    try replaceFile(path + "~", with: path)
    func code(_ text: String) -> Int32? {
      do throws(FileFailure) {
        try file.append(text)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code("two\n") == FileFailure.movedAway)
    try createText(at: path, "other\n")
    #expect(code("two\n") == FileFailure.replaced)
    #expect(try readText(at: path).text == "other\n")
    try replaceFile(path, with: path + "~")
    #expect(code("two\n") == nil)
    #expect(try readText(at: path).text == "one\ntwo\n")
    try removeFile(path)
    #expect(code("three\n") == FileFailure.movedAway)
    #expect(String(decoding: file.kept, as: UTF8.self) == "one\ntwo\n")
  }

  @Test func whatACallKeptIsReadBackFromItsFile() throws {
    let log = try hold(["it costs us 9k", "budget: 40k approved"])
    let name = try #require(log.fileName)
    let kept = try readText(at: book.transcriptPath(name)).text
    let entries = [Entry(seconds: 9, event: .noted("held"))]
    #expect(log.text(with: entries) == kept + "00:09 # held\n")
    try removeFile(book.transcriptPath(name))
    #expect(log.text(with: []) == kept)
    let path = try log.copy(with: entries, to: folder.path)
    #expect(try readText(at: path).text == kept + "00:09 # held\n")
    let found = try log.copy(with: [], to: folder.path)
    #expect(found != path && name == String(path.split(separator: "/").last ?? ""))
  }

  @Test func aTranscriptIsThereWithItsFirstTurnOrNotAtAll() throws {
    let path = book.transcriptPath("t.txt")
    let file = try GrowingFile(creating: path, "one\n")
    try file.append("two\n")
    #expect(try readText(at: path).text == "one\ntwo\n")
    #expect(throws: FileFailure.self) { try GrowingFile(creating: path, "three\n") }
    #expect(try readText(at: path).text == "one\ntwo\n")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path + "/a/b/transcripts")
    #expect(names == ["t.txt"])
  }

  @Test func aFileIsNeverRenamedOntoAnother() throws {
    let (one, two) = (try folder.put([49], "one"), try folder.put([50], "two"))
    #expect(throws: FileFailure.self) { try renameFile(one, to: two) }
    #expect(try readText(at: one).text == "1" && readText(at: two).text == "2")
    try renameFile(one, to: folder.path + "/three")
    #expect(try readText(at: folder.path + "/three").text == "1")
    #expect(try status(of: one) == nil)
  }

  @Test func aNamingThatWasInterruptedIsFinished() throws {
    _ = try hold(["it costs us 9k"])
    let unnamed = book.contactPath(try #require(try save().fileName))
    try FileManager.default.linkItem(atPath: unnamed, toPath: book.contactPath("zoe--k3f9.md"))
    try createText(at: book.contactPath("unnamed--m7qs.md"), "one")
    try createText(at: book.contactPath("ada--m7qs.md"), "one")
    for name in ["bob--k3f9.md", "note.md", "unnamed--p4tw.md", "unnamed.md"] {
      try createText(at: book.contactPath(name), name)
    }
    try book.prepare()
    let left = [
      "ada--m7qs.md", "bob--k3f9.md", "note.md", "unnamed--m7qs.md", "unnamed--p4tw.md",
      "unnamed.md", "zoe--k3f9.md",
    ]
    #expect(try book.contactFiles() == left)
  }

  @Test func leftOversAreSweptAndNothingElse() throws {
    let contacts = folder.path + "/a/b/contacts/"
    for name in [".x--k3f9.md.1a2b.tmp", "mine.tmp", ".hidden", "note.txt"] {
      try Data("x".utf8).write(to: URL(filePath: contacts + name))
    }
    let cut = book.transcriptPath(".2026-01-12-0930--x--k3f9.txt.0a1b2c.tmp")
    try Data("x".utf8).write(to: URL(filePath: cut))
    try book.prepare()
    #expect(try status(of: cut) == nil)
    let left = try FileManager.default.contentsOfDirectory(atPath: contacts).sorted()
    #expect(left == [".hidden", "mine.tmp", "note.txt"])
    #expect(try book.contactFiles() == [])
  }

  @Test func playbooksAreKeptByTheirHash() throws {
    try book.keepPlaybook(id: "mine", hash: "abc", text: "one")
    try book.keepPlaybook(id: "mine", hash: "abc", text: "two")
    let path = try #require(book.keptPlaybookPath(id: "mine", hash: "abc"))
    #expect(try readText(at: path).text == "one")
    #expect(book.keptPlaybookPath(id: "mine", hash: "xyz") == nil)
    #expect(book.keptPlaybookPath(id: "../x", hash: "abc") == nil)
    #expect(book.playbookPath("../../etc/passwd") == nil)
  }

  @Test func keysAreNewAndSpellNothing() throws {
    var known: Set<String> = []
    for _ in 0..<500 {
      let id = newID(avoiding: known)
      #expect(id.utf8.count == 4 && known.insert(id).inserted)
      #expect(id.first?.isLetter == true && !id.contains { "aeiou01l".contains($0) })
    }
  }

  @Test func whereTheBookIs() {
    let home = ["HOME": "/h"]
    #expect(Book.location(option: "/o", environment: home) == "/o")
    #expect(Book.location(option: nil, environment: home) == "/h/.local/share/leadline")
    #expect(
      Book.location(option: nil, environment: ["HOME": "/h", "XDG_DATA_HOME": "/x"])
        == "/x/leadline")
    #expect(Book.location(option: nil, environment: ["LEADLINE_BOOK": "/b", "HOME": "/h"]) == "/b")
    #expect(Book.location(option: nil, environment: [:]) == nil)
    #expect(Book.stateLocation(environment: home) == "/h/.local/state/leadline")
    #expect(Book.contactID(ofFile: "grace--univac--k3f9.md") == "k3f9")
    #expect(Book.contactID(ofFile: "2026-01-12-0930--grace--k3f9.txt") == "k3f9")
    #expect(Book.contactID(ofFile: "notes.md") == nil)
  }

  /// Where all keys of four letters are taken, there are longer ones.
  @Test func aFullBookHasKeysToo() {
    let (letters, others) = ("bcdfghjkmnpqrstvwxz", "bcdfghjkmnpqrstvwxz23456789")
    var known: Set<String> = []
    for first in letters {
      for second in others {
        for third in others {
          for fourth in others { known.insert(String([first, second, third, fourth])) }
        }
      }
    }
    let id = book.newContactID(besides: known)
    #expect(id.count == 5 && !known.contains(id))
  }
}
