import CEditline
import Chance
import Dialogue
import Foundation
import Glibc
import Qualification
import Sessions
import Testing

@testable import Terminal

/// What comes from a keyboard or a pipe.
@Suite struct InputTests {
  private let moment = Moment(seconds: 0, offset: 0)

  @Test(arguments: 1...10)
  func anySplitOfTheBytesGivesTheSameKeys(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let pieces: [[UInt8]] = [
      Array("ab".utf8), Array("é决😀".utf8), [0xFF], [0xC3], Array("\u{1B}[A".utf8), [0x9B],
      Array("\u{1B}[200~one\r\ntwo\u{1B}[201~".utf8), [0xE5, 0x86], [13],
    ]
    for _ in 0..<100 {
      let chosen: [[UInt8]] = (0..<8).map { _ in pieces.randomElement(using: &chance) ?? [] }
      let bytes = Array(chosen.joined()) + [97]
      var whole = KeyDecoder()
      let expected = whole.take(bytes)
      var split = KeyDecoder()
      var found: [KeyDecoder.Key] = []
      var index = 0
      while index < bytes.count {
        let end = min(bytes.count, index + Int.random(in: 1...4, using: &chance))
        // A lone escape at the end of what was read is a key of its own.
        if bytes[end - 1] == 0x1B, end < bytes.count {
          found += split.take(bytes[index..<(end + 1)])
          index = end + 1
        } else {
          found += split.take(bytes[index..<end])
          index = end
        }
      }
      #expect(found == expected, "seed \(seed): \(bytes)")
    }
  }

  @Test func pastesAndControlCharacters() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}[20".utf8)) == [])
    #expect(decoder.take(Array("0~a\r\nb\u{7}\tc\u{1B}[201".utf8)) == [])
    #expect(decoder.take(Array("~x".utf8)) == [.paste("a b c"), .character("x")])
    #expect(decoder.take([0xC2, 0x81, 0x61]) == [.character("a")])
    #expect(decoder.take([0xFF, 0x62]) == [.character("\u{FFFD}"), .character("b")])
    #expect(decoder.take([0x1B]) == [.character("\u{1B}")])
  }

  @Test func tabCompletesAndGoesThroughChoices() {
    let openings = ["/edit", "/end", "/score", "budget:", "need:"]
    #expect(completions(of: "/e", openings).words == ["/edit", "/end"])
    #expect(completions(of: "bud", openings).words == ["budget:"])
    #expect(completions(of: "/edit b", openings) == ("b", ["budget"]))
    #expect(completions(of: "hello w", openings).words == [])
    #expect(completion(ofChoice: "", ["1y", "1n"]) == "1y")
    #expect(completion(ofChoice: "1y", ["1y", "1n"]) == "1n")
    #expect(completion(ofChoice: "1n", ["1y", "1n"]) == "1y")
    #expect(completion(ofChoice: "x", ["1y"]) == nil)
    #expect(completion(ofChoice: "", []) == nil)
  }

  @Test func whatWasTypedIsRememberedAcrossCalls() throws {
    let path =
      FileManager.default.temporaryDirectory.path() + "leadline-history-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var history = InputHistory(path: path)
    for line in ["one", "two \\ words", "é\nline", "one", ""] { history.add(line) }
    let again = InputHistory(path: path)
    #expect(again.lines == ["two \\ words", "é\nline", "one"])
    let mode =
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    for number in 0..<2100 { history.add("line \(number)") }
    #expect(InputHistory(path: path).lines.count == 1000)
    #expect(InputHistory(path: path).lines.last == "line 2099")
    #expect(InputHistory(path: "/nowhere/at/all").lines == [])
    #expect(unsafe chmod(path, 0o644) == 0)
    history.add("and closed again")
    let later =
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(later?.intValue == 0o600)
  }

  @Test func linesOfAPipe() throws {
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    let long = String(repeating: "x", count: 30_000)
    let text = Array("one\r\n\n".utf8) + [0xFF] + Array("é\u{0}\n\(long)\nlast".utf8)
    _ = unsafe text.withUnsafeBytes { unsafe write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    let moment = moment
    var source = PipeSource(descriptor: ends[0], asking: false, now: { moment })
    var found: [Input.Content] = []
    for _ in 0..<7 { found.append(source.next(Prompt(label: "> ")).content) }
    #expect(
      found == [
        .typed("one"), .typed(""), .typed("\u{FFFD}é\u{0}"), .typed(long), .typed("last"), .ended,
        .ended,
      ])
    close(ends[0])
  }

  @Test func aLineThatIsTooLongIsCutBetweenCharacters() throws {
    let path =
      FileManager.default.temporaryDirectory.path() + "leadline-long-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let long = "a" + String(repeating: "é", count: 800_000)
    try Data((long + "\nend").utf8).write(to: URL(filePath: path))
    let descriptor = unsafe open(path, O_RDONLY)
    defer { close(descriptor) }
    let moment = moment
    var source = PipeSource(descriptor: descriptor, asking: false, now: { moment })
    var found: [String] = []
    while case .typed(let line) = source.next(Prompt(label: "> ")).content { found.append(line) }
    #expect(found.count == 3)
    #expect(found.dropLast().joined() == long)
    #expect(found.last == "end")
  }
}
