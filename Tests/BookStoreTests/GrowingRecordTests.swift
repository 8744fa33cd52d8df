import BookStore
import Foundation
import Testing

/// A text of the book that only grows: whole pieces, in order, by its owner alone.
@Suite struct GrowingRecordTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try Book(at: folder.path).prepare()
  }

  private var file: GrowingRecord { GrowingRecord("record.txt", in: Book(at: folder.path)) }

  private func text() throws -> String { try String(contentsOfFile: file.path, encoding: .utf8) }

  @Test func piecesAreAddedByWhatIsThere() throws {
    let file = file
    #expect(try file.contents() == [])
    try file.add { $0.isEmpty ? "head\n" : nil }
    try file.add { "\($0.count)\n" }
    try file.add { _ in nil }
    #expect(try text() == "head\n5\n")
    #expect(try file.contents() == Array("head\n5\n".utf8))
    #expect(try folder.mode("record.txt") == 0o600)
  }

  @Test func theRestOfACharacterThatWasCutIsTakenAway() throws {
    let file = file
    try file.add { _ in "one\ntw" }
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0xE2, 0x82]))
    try handle.close()
    try file.add { bytes in bytes.last == 10 ? "" : "\nthree\n" }
    #expect(try text() == "one\ntw\nthree\n")
  }

  @Test func manyAtOnceLoseNothing() async throws {
    let file = file
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<40 {
        group.addTask { #expect(throws: Never.self) { try file.add { _ in "\(index)\n" } } }
      }
    }
    let lines = try text().split(separator: "\n").compactMap { Int($0) }
    #expect(lines.sorted() == Array(0..<40))
  }

  @Test func whatIsNoFileOrOpenToOthersIsRefused() throws {
    let file = file
    try FileManager.default.createDirectory(
      atPath: file.path, withIntermediateDirectories: false)
    #expect(throws: FileProblem.self) { try file.add { _ in "x\n" } }
    try FileManager.default.removeItem(atPath: file.path)
    try file.add { _ in "x\n" }
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
    #expect(throws: FileProblem.self) { try file.add { _ in "y\n" } }
    #expect(try text() == "x\n")
  }
}
