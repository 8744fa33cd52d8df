import Foundation
import Glibc
import Qualification
import Sessions
import Testing

@testable import BookStore

/// The file of what was typed.
@Suite struct HistoryFileTests {
  private let folder: Folder
  private var path: String { folder.path + "/history" }

  init() throws { folder = try Folder() }

  @Test func linesAreKeptOnceForEachQuestionAcrossCalls() throws {
    var history = HistoryFile(at: path)
    #expect(history.problem == nil && history.lines.isEmpty)
    let lines = [
      PastLine("one", topic: "budget"), PastLine("two \\ words\tapart", topic: "timeline"),
      PastLine("é\nline\r", topic: "budget"), PastLine("one", topic: "timeline"),
      PastLine("one", topic: "budget"),
    ]
    for line in lines + [PastLine("", topic: "budget")] { history.add(line) }
    #expect(history.lines == Array(lines[1...]))
    #expect(HistoryFile(at: path).lines == Array(lines[1...]))
    #expect(try folder.mode("history") == 0o600)
  }

  @Test func whereItHasGrownLongTheNewestAreKept() throws {
    var text = ""
    for number in 0..<(2 * HistoryFile.limit + 10) { text += "budget\tline \(number)\n" }
    _ = try folder.put(Array(text.utf8), "history")
    let history = HistoryFile(at: path)
    #expect(history.lines.count == HistoryFile.limit)
    #expect(history.lines.last?.text == "line \(2 * HistoryFile.limit + 9)")
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(kept.split(separator: "\n").count == HistoryFile.limit)
    #expect(HistoryFile(at: path).lines == history.lines)
    #expect(try folder.mode("history") == 0o600)
  }

  @Test func twoCallsAtOnceLoseNoLine() {
    var first = HistoryFile(at: path)
    var second = HistoryFile(at: path)
    first.add(PastLine("from the first", topic: "budget"))
    second.add(PastLine("from the second", topic: "budget"))
    first.add(PastLine("first again", topic: "budget"))
    #expect(
      HistoryFile(at: path).lines.map(\.text)
        == ["from the first", "from the second", "first again"])
  }

  @Test func whatAnotherCallAddsBeforeItIsPutInOrderIsKept() throws {
    var first = HistoryFile(at: path)
    first.add(PastLine("one", topic: "budget"))
    #expect(try folderContents(folder.path) == ["history", "history.lock"])
    var second = HistoryFile(at: path)
    second.add(PastLine("two", topic: "budget"))
    try first.putInOrder()
    #expect(first.lines.map(\.text) == ["one", "two"])
    #expect(HistoryFile(at: path).lines.map(\.text) == ["one", "two"])
  }

  @Test func aLockThatIsNotGivenBackStopsNoCall() throws {
    var history = HistoryFile(at: path)
    history.add(PastLine("one", topic: "budget"))
    history.add(PastLine("one", topic: "timeline"))
    let before = try Data(contentsOf: URL(filePath: path))
    let lock = try OpenFile(path + ".lock", flags: lockFlags)
    #expect(try lock.lock())
    try history.putInOrder()
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    history.add(PastLine("two", topic: "budget"))
    #expect(HistoryFile(at: path).lines.map(\.text) == ["one", "one", "two"])
    _ = lock.descriptor
  }

  @Test func anOldFileWithoutQuestionsAndBadLinesAreRead() throws {
    let bytes = Array(
      "older line\n\n\tno question\nbudget\t\nbudget\tbad \\q escape\nbudget\t".utf8)
    _ = try folder.put(bytes + [0xFF, 0xC3, 10] + Array("budget\tcut of".utf8), "history")
    let lines = HistoryFile(at: path).lines
    #expect(lines.map(\.text) == ["older line", "no question", "\u{FFFD}\u{FFFD}", "cut of"])
    #expect(lines[0].topic == nil && lines[1].topic == nil && lines[3].topic == "budget")
    #expect(!lines[0].isRecalled(at: "budget") && lines[3].isRecalled(at: "budget"))
    #expect(PastLine("/facts", topic: "need").isRecalled(at: "budget"))
  }

  @Test func aFileThatCannotBeReadIsLeftAsItIsAndSaid() throws {
    #expect(unsafe mkfifo(path, mode_t(0o600)) == 0)
    var pipe = HistoryFile(at: path)
    #expect(pipe.problem?.contains("no regular file") == true)
    pipe.add(PastLine("said all the same", topic: "budget"))
    #expect(pipe.lines.count == 1)
    let large = folder.path + "/large"
    let descriptor = unsafe open(large, O_WRONLY | O_CREAT, mode_t(0o600))
    #expect(ftruncate(descriptor, 64 << 20) == 0)
    close(descriptor)
    var history = HistoryFile(at: large)
    #expect(history.problem?.contains("larger than 8 MiB") == true)
    history.add(PastLine("x", topic: "budget"))
    let size = try FileManager.default.attributesOfItem(atPath: large)[.size] as? NSNumber
    #expect(size?.intValue == 64 << 20)
  }
}
