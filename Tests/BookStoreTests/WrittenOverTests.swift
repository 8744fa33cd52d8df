import Dialogue
import Foundation
import Glibc
import Qualification
import Records
import Sessions
import Testing

@testable import BookStore

/// A transcript that another program writes into, removes or hides while its call is open: the whole
/// call is kept, and what the other program wrote too.
@Suite struct WrittenOverTests {
  private let folder: Folder
  private let book: Book
  private let moment: Moment
  private let playbook = Playbook(
    id: "small", version: 1, hash: "", questions: [], criteria: [], gates: [])

  init() throws {
    folder = try Folder()
    book = Book(at: folder.path + "/book")
    try book.prepare()
    moment = try #require(Moment(iso: "2026-01-12T09:30:00+01:00"))
  }

  private static let first = [
    Entry(seconds: 1, event: .typed("/note one")), Entry(seconds: 1, event: .noted("one")),
  ]
  private static let second = [Entry(seconds: 2, event: .noted("two"))]
  private static let third = [Entry(seconds: 3, event: .noted("three"))]

  /// A call of one turn, with the path and the text of its transcript.
  private func begun() throws -> (log: CallLog, path: String, text: String) {
    var log = CallLog(
      TranscriptHead(contact: "k3f9", started: moment), of: "k3f9", playbook, on: moment.day,
      in: book)
    try log.append(WrittenOverTests.first)
    let path = try #require(log.place)
    return (log, path, try readText(at: path).text)
  }

  /// The same call as another process goes on with it.
  private func resumed() throws -> (log: CallLog, path: String, text: String) {
    let (_, path, text) = try begun()
    let call = try #require(try book.history(of: "k3f9", today: moment.day).unfinished)
    let log = try CallLog(continuing: call, of: "k3f9", playbook, on: moment.day, in: book)
    return (log, path, text)
  }

  private func write(_ text: String, into path: String) throws {
    let file = try OpenFile(path, flags: O_WRONLY | O_TRUNC)
    try file.write(Array(text.utf8))
  }

  enum Way: CaseIterable { case emptied, shorter, longer, sameSize }

  private func written(_ way: Way, _ text: String) -> String {
    switch way {
    case .emptied: ""
    case .shorter: String(text.prefix(30))
    case .longer: text + "00:09 # mine\n"
    case .sameSize: text.replacing("# one", with: "# own")
    }
  }

  @Test(arguments: Way.allCases, [false, true])
  func bothTextsAreKeptAndSaid(way: Way, isResumed: Bool) throws {
    var (log, path, text) = try isResumed ? resumed() : begun()
    let other = written(way, text)
    try write(other, into: path)
    // So that the time of change is another one, however coarse the clock of the disk is.
    #expect(unsafe utimes(path, nil) == 0)
    let notices = try log.append(WrittenOverTests.second)
    #expect(notices == [BookWording.putAside(path, path + ".other")])
    #expect(try log.append(WrittenOverTests.third) == [])
    #expect(try readText(at: path).text == text + "00:02 # two\n00:03 # three\n")
    #expect(try Data(contentsOf: URL(filePath: path + ".other")) == Data(other.utf8))
    #expect(try folder.mode(String(path.dropFirst(folder.path.count + 1))) == 0o600)
    try write("again\n", into: path)
    #expect(try log.append([]) == [BookWording.putAside(path, path + ".2.other")])
    #expect(try readText(at: path).text == text + "00:02 # two\n00:03 # three\n")
    #expect(try book.history(of: "k3f9", today: moment.day).transcripts.count == 1)
  }

  @Test func aFileThatIsOnlyTouchedIsGoneOnWith() throws {
    var (log, path, text) = try begun()
    #expect(unsafe utimes(path, nil) == 0 && chmod(path, 0o640) == 0)
    #expect(try log.append(WrittenOverTests.second) == [])
    #expect(try readText(at: path).text == text + "00:02 # two\n")
    #expect(try folderContents(book.transcriptFolder).count == 1)
  }

  @Test func aTranscriptRemovedBeforeItIsTakenUpIsWrittenAnew() throws {
    var (log, path, text) = try resumed()
    try removeFile(path)
    #expect(try log.append(WrittenOverTests.second) == [BookWording.madeAnew(path)])
    #expect(try readText(at: path).text == text + "00:02 # two\n")
  }

  /// What can't be read any more is in memory, and so the copy is whole.
  @Test func aCopyIsWholeThoughTheTranscriptCannotBeRead() throws {
    var (log, path, text) = try resumed()
    try removeFile(path)
    try makeFolder(path)
    #expect(throws: (any Error).self) { try log.append(WrittenOverTests.second) }
    let copy = try log.copy(with: WrittenOverTests.second, to: folder.path)
    #expect(try readText(at: copy).text == text + "00:02 # two\n")
  }

  /// The first turn needs the lock of the book, which another process never gives back: it fails after
  /// a while, and is kept once the lock is free.
  @Test func aBookThatAnotherProcessHoldsLetsTheCallGoOn() throws {
    var log = CallLog(
      TranscriptHead(contact: "k3f9", started: moment), of: "k3f9", playbook, on: moment.day,
      in: book)
    try book.whileLocked { () throws(FileFailure) in
      #expect {
        try log.append(WrittenOverTests.first)
      } throws: { error in
        (error as? SaveFailure)?.message.contains("another leadline holds \(book.path):") == true
      }
      #expect(log.fileName == nil)
    }
    try log.append(WrittenOverTests.first)
    #expect(try readText(at: log.place ?? "").text.hasSuffix("# one\n"))
    let failure = try book.whileLocked { () throws(FileFailure) in try book.prepareForCall() }
    #expect(failure?.code == FileFailure.inUse)
  }
}
