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
    #expect(decoder.take(Array("~x".utf8)) == [.paste("a\nb c"), .character("x")])
    #expect(decoder.take(Array("\u{1B}\rx".utf8)) == [.lineBreak, .character("x")])
    #expect(decoder.take([0xC2, 0x81, 0x61]) == [.character("a")])
    #expect(decoder.take([0xFF, 0x62]) == [.character("\u{FFFD}"), .character("b")])
    #expect(decoder.take([0x1B]) == [.character("\u{1B}")])
  }

  @Test func tabGoesThroughChoices() {
    #expect(nextChoice(after: "", ["1y", "1n"]) == "1y")
    #expect(nextChoice(after: "1y", ["1y", "1n"]) == "1n")
    #expect(nextChoice(after: "1n", ["1y", "1n"]) == "1y")
    #expect(nextChoice(after: "x", ["1y"]) == nil)
    #expect(nextChoice(after: "", []) == nil)
  }

  @Test func linesOfAPipe() throws {
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    let long = String(repeating: "x", count: 30_000)
    let text = Array("one\r\n\n".utf8) + [0xFF] + Array("é\u{0}\n\(long)\nlast".utf8)
    _ = unsafe text.withUnsafeBytes { unsafe write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    let moment = moment
    var source = PipeSource(descriptor: ends[0], now: { moment })
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
    var source = PipeSource(descriptor: descriptor, now: { moment })
    var found: [String] = []
    while case .typed(let line) = source.next(Prompt(label: "> ")).content { found.append(line) }
    #expect(found.count == 3)
    #expect(found.dropLast().joined() == long)
    #expect(found.last == "end")
  }

  @Test(arguments: [
    ("one\ntwo", "one\ntwo"), ("one\r\ntwo\r\n", "one\ntwo"), ("one\n\rtwo", "one\ntwo"),
    ("one\n\ntwo\r\rthree", "one\n\ntwo\n\nthree"), ("a\tb  ", "a b"), ("e\u{301}\u{7}", "é"),
    ("x\u{301}", "x\u{301}"), ("\u{1B}]0;t\u{9C}", "]0;t"), ("", ""),
  ])
  func aPasteIsOneCleanText(pasted: String, text: String) {
    let found = pastedText(pasted)
    #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
      ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}Od", .wordLeft),
      ("\u{1B}[H", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete),
      ("\u{1B}[5~", nil), ("\u{1B}[1;2C", nil), ("\u{1B}[[A", nil), ("\u{1B}[200;x", nil),
      ("\u{1B}[?62;1c", nil), ("\u{1B}[12;40R", nil), ("\u{1B}OP", nil), ("\u{1B}[201~", nil),
    ] as [(String, KeyDecoder.Movement?)])
  func aSequenceIsOneKeyOrNone(sequence: String, movement: KeyDecoder.Movement?) {
    var decoder = KeyDecoder()
    let expected = movement.map { [KeyDecoder.Key.movement($0)] } ?? []
    #expect(decoder.take(Array((sequence + "x").utf8)) == expected + [.character("x")])
    decoder.passesSequences = true
    let passed = decoder.take(Array(sequence.utf8))
    #expect(passed == sequence.unicodeScalars.map { .character($0) })
  }

  @Test func aPasteWhoseEndIsLostIsTaken() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}[200~one\ntwo\u{1B}[20".utf8)) == [])
    #expect(decoder.isPasting)
    #expect(decoder.finishPaste() == [.paste("one\ntwo[20")])
    #expect(decoder.take(Array("x".utf8)) == [.character("x")])
  }

  @Test func severalLinesAtOnceAreAPasteThatTheTerminalDidNotMark() {
    func keys(_ text: String) -> [KeyDecoder.Key] {
      var decoder = KeyDecoder()
      return decoder.take(Array(text.utf8))
    }
    #expect(keys("the first\nthe second").joiningUnmarkedPaste == [.paste("the first\nthe second")])
    #expect(
      keys("the first\nthe second\n").joiningUnmarkedPaste
        == [.paste("the first\nthe second"), .character("\n")])
    // What a person or a program types: one line, commands, keys that do something.
    for typed in [
      "one\n", "one", "\n", "/facts\n/score\n", "note\n/end\n", "a\u{1}b and more of it\nc\n",
      "a\n\u{4}",
      "end\nI decide",
    ] {
      #expect(keys(typed).joiningUnmarkedPaste == keys(typed), "\(typed)")
    }
  }

  @Test func theSearchGoesThroughLinesNewestFirst() {
    var search = LineSearch(through: ["costs 9k", "CFO signs", "costs 12k", "é決", "costs 9k"])
    #expect(search.match == nil)
    search.extend(by: "cos")
    #expect(search.match == "costs 9k")
    search.goOlder()
    #expect(search.match == "costs 12k")
    search.goOlder()
    #expect(search.match == "costs 12k")
    search.goNewer()
    #expect(search.match == "costs 9k")
    search.extend(by: "ts 12")
    #expect(search.match == "costs 12k")
    search.extend(by: "x")
    #expect(search.match == nil && search.pattern == "costs 12x")
    search.shorten()
    #expect(search.match == "costs 12k")
    var other = LineSearch(through: ["cfo signs", "CFO signs"])
    other.extend(by: "CF")
    #expect(other.match == "CFO signs")
    other.extend(by: "Q")
    #expect(other.match == nil)
    var dots = LineSearch(through: ["hello", "h.llo"])
    dots.extend(by: "h.l")
    #expect(dots.match == "h.llo")
  }

  @Test(arguments: [
    ("", 0, 8, 80, 0, 0, 8), ("abc", 3, 8, 80, 0, 0, 11), ("abcd", 4, 6, 10, 1, 1, 0),
    ("abcde", 0, 6, 10, 0, 1, 1), ("a\nb", 1, 6, 80, 0, 1, 1), ("a\nb", 3, 6, 80, 1, 1, 1),
    ("决决", 2, 7, 10, 1, 1, 2), ("\u{7}", 1, 2, 80, 0, 0, 4), ("abc", 3, 10, 10, 1, 1, 3),
  ])
  func rowsOfALineAsTheEditorLaysThemOut(
    line: String, cursor: Int, prompt: Int, columns: Int, row: Int, last: Int, used: Int
  ) {
    ceditline_use_utf8()
    let rows = EditedRows(line.unicodeScalars, cursor: cursor, behind: prompt, columns: columns)
    #expect(rows.cursor == row && rows.last == last && rows.used == used, "\(rows)")
  }

  @Test func terminalsOfAFamilyAreKnownByIt() {
    for name in ["xterm", "xterm-256color", "screen", "screen-256color", "tmux", "linux", "vt100"] {
      #expect(knownTerminal(name) == name, "\(name)")
      #expect(canReturn(at: name), "\(name)")
    }
    #expect(knownTerminal("vt52") == nil)
    #expect(knownTerminal("xterm-no-such-thing") == "xterm")
    for name in ["", "dumb", "unknown", "emacs", "no-such-terminal", "/../x", "\u{1B}[2J"] {
      #expect(knownTerminal(name) == nil, "\(name)")
    }
  }
}
