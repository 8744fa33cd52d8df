import Chance
import Foundation
import Glibc
import Qualification
import Testing

@testable import BookStore

/// A folder of a test, removed with it.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "leadline-book-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func put(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

/// Files on a real disk.
@Suite struct FileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Where the book itself is refused, another one is a way out; of any other file it is none.
  @Test(arguments: [EACCES, EPERM, EROFS, ENOSPC])
  func anotherBookIsNamedWhereTheBookIsRefused(code: Int32) {
    var failure = FileFailure(operation: .create, path: "/home/mia/.local", code: code)
    failure.isOfBook = true
    #expect(failure.message.components(separatedBy: "choose another book with --book").count == 2)
    let other = FileFailure(operation: .create, path: "out.csv", code: EACCES)
    #expect(!other.message.contains("--book"))
  }

  @Test func whatIsNoTextIsComplainedOfWithItsPlace() throws {
    let cases: [([UInt8], String)] = [
      (Array("a\nbé".utf8) + [0xFF], "f:2:3: this byte is no UTF-8"),
      (Array("a\n".utf8) + [0], "f:2:1: there is a NUL byte here"), ([], "f: the file is empty"),
      ([0xED, 0xA0, 0x80], "f:1:1: this byte is no UTF-8"), ([0xC0, 0xAF], "f:1:1: this byte"),
      ([0xF5, 0x80, 0x80, 0x80], "f:1:1: this byte"),
      (Array("é".utf8.prefix(1)), "f:1:1: this byte"),
    ]
    for (bytes, beginning) in cases {
      let path = try folder.put(bytes, "f")
      #expect {
        try readText(at: path, name: "f")
      } throws: { error in
        (error as? UnreadableText)?.message.hasPrefix(beginning) == true
      }
    }
  }

  @Test func aDraftWithoutAPathHasNoName() throws {
    let draft = try FileDraft(for: nil, scratch: folder.path)
    #expect(try folderContents(folder.path) == [])
    try draft.append("kept\n")
    var bytes: [UInt8] = []
    try draft.read { piece in
      bytes += piece
      return true
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "kept\n")
    let named = try FileDraft(for: folder.path + "/f")
    #expect(try folderContents(folder.path).count == 1)
    try named.append("x")
    try named.place(at: folder.path + "/f")
    #expect(try folderContents(folder.path) == ["f"])
  }

  @Test(arguments: 1...6)
  func utf8IsJudgedAsSwiftJudgesIt(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        chance.once(in: 3)
          ? UInt8.random(in: 0...127, using: &chance) : UInt8.random(in: 128...255, using: &chance)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((firstInvalidUTF8(in: bytes) == nil) == isValid, "seed \(seed): \(bytes)")
    }
  }

  @Test func onlyRegularFilesAreRead() throws {
    let target = try folder.put(Array("x\n".utf8), "target")
    let made = unsafe (
      symlink(target, folder.path + "/link"), mkfifo(folder.path + "/pipe", 0o600)
    )
    #expect(made == (0, 0))
    for (name, words) in [
      ("link", "symbolic link"), ("pipe", "no regular file"), ("", "no regular file"),
      ("none", "no such file"),
    ] {
      #expect {
        try readText(at: folder.path + "/" + name)
      } throws: { error in
        (error as? UnreadableText)?.message.contains(words) == true
      }
    }
    let large = try folder.put([UInt8](repeating: 97, count: 200), "large")
    #expect(throws: UnreadableText.self) { try readText(at: large, limit: 100) }
  }

  @Test(arguments: 1...6)
  func linesAreReadAsTheyStand(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let lines = (0..<400).map { _ in
      String(
        repeating: chance.once(in: 2) ? "é" : "ab ", count: Int.random(in: 0...900, using: &chance))
    }
    let text = lines.joined(separator: "\n") + (chance.once(in: 2) ? "\n" : "")
    let path = try folder.put(Array(text.utf8), "lines")
    var reader = try LineReader(path)
    var found: [String] = []
    var isComplete = true
    while let line = try reader.next() {
      found.append(line.text)
      isComplete = line.isComplete
    }
    var expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if text.hasSuffix("\n") { expected.removeLast() }
    #expect(found == expected, "seed \(seed)")
    #expect(isComplete == text.hasSuffix("\n"))
  }

  @Test func aReplacedFileIsWholeAndPrivate() throws {
    let path = folder.path + "/f.md"
    try replaceText(at: path, with: "one")
    try replaceText(at: path, with: "two")
    #expect(try readText(at: path).text == "two")
    #expect(try folder.mode("f.md") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["f.md"])
    #expect(throws: FileFailure.self) { try createText(at: path, "three") }
    #expect(try readText(at: path).text == "two")
    #expect(throws: FileFailure.self) { try replaceText(at: folder.path + "/no/f.md", with: "x") }
  }

  @Test func aHashIsTheBeginningOfSHA256() {
    #expect(hash(of: Array("abc".utf8)) == "ba7816bf8f01")
    #expect(hash(of: []) == "e3b0c44298fc")
  }
}
