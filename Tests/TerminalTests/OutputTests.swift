import CEditline
import Dialogue
import Foundation
import Glibc
import Qualification
import Testing

@testable import Terminal

/// What reaches a terminal, and how it looks there.
@Suite struct OutputTests {
  init() { ceditline_use_utf8() }

  @Test func nothingThatATerminalObeysPasses() {
    for value in (0..<0x3000 as Range<UInt32>).map({ $0 }) + Array(0xE0000...0xE007F) + [
      0xFEFF, 0xFFF9,
    ] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = OutputGate.escaped(String(Character(scalar)))
      for result in shown.unicodeScalars {
        #expect(result.value >= 32 && !(127...159).contains(result.value), "\(value)")
        let isHidden = [.format, .lineSeparator, .paragraphSeparator].contains(
          result.properties.generalCategory)
        #expect(!isHidden || result.value == 0x200C || result.value == 0x200D, "\(value)")
      }
    }
    #expect(OutputGate.escaped("a\u{1B}[2J\u{202E}\u{9B}é\tb") == "a\\x1b[2J\\u{202e}\\x9bé    b")
  }

  @Test func linesGoOutWholeAndAGoneReaderIsNoticed() throws {
    ignoreBrokenPipes()
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    var gate = OutputGate(descriptor: ends[1])
    gate.writeLine("one\r\n\u{1B}two")
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = unsafe read(ends[0], &buffer, 100)
    #expect(String(decoding: buffer[..<count], as: UTF8.self) == "one\\x0d\n\\x1btwo\n")
    #expect(gate.failure == nil)
    close(ends[0])
    gate.writeLine("three")
    #expect(gate.failure == .readerGone)
    close(ends[1])
    let device = unsafe open("/dev/full", O_WRONLY)
    var full = OutputGate(descriptor: device)
    full.writeLine("x")
    #expect(full.failure == .unwritable("the disk is full"))
  }

  @Test(arguments: [
    (["TERM": "xterm"], true, false, true, true), (["TERM": "xterm"], false, false, false, false),
    (["TERM": "xterm"], true, true, false, true), (["TERM": "dumb"], true, false, false, false),
    ([:], true, false, false, false),
    (["TERM": "xterm", "NO_COLOR": "1"], true, false, false, true),
    (["TERM": "xterm", "NO_COLOR": ""], true, false, true, true),
    (["TERM": "xterm", "ACCESSIBLE": "1"], true, false, false, false),
  ])
  func stylesByTheEnvironment(
    environment: [String: String], isTerminal: Bool, noColor: Bool, styles: Bool, edits: Bool
  ) {
    let appearance = Appearance(
      environment: environment, isTerminal: isTerminal, noColor: noColor)
    #expect(appearance.hasStyles == styles)
    #expect(appearance.canEdit == edits)
    let span = Line.Span("warm \u{1B}", .rating(.warm))
    #expect(appearance.styled(span).contains("warm \\x1b"))
    #expect(appearance.styled(span).contains("\u{1B}") == styles)
  }

  @Test func widths() {
    for (text, columns) in [("abc", 3), ("é", 1), ("e\u{301}", 1), ("决策", 4), ("", 0)] {
      #expect(width(of: text) == columns, "\(text)")
    }
  }
}
