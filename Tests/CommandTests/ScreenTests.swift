import Testing

/// The screen by which the other tests see: it does what a terminal does.
@Suite struct ScreenTests {
  private func screen(_ text: String, _ columns: Int = 10, _ rows: Int = 3) -> Screen {
    var screen = Screen(TerminalSize(rows: rows, columns: columns))
    screen.take(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd", ""], 1, 2),
    ("abc\rX", ["Xbc", "", ""], 0, 1),
    ("abc\u{8}\u{8}X", ["aXc", "", ""], 0, 2),
    ("a\tb", ["a       b", "", ""], 0, 9),
    // The last column is written, and the next character only then goes to the next row.
    ("0123456789", ["0123456789", "", ""], 0, 9),
    ("0123456789a", ["0123456789", "a", ""], 1, 1),
    ("0123456789\rX", ["X123456789", "", ""], 0, 1),
    ("0123456789\u{8}X", ["01234567X9", "", ""], 0, 9),
    ("0123456789\r\nX", ["0123456789", "X", ""], 1, 1),
    ("1\n2\n3\n4", [" 2", "  3", "   4"], 2, 4),
    // Wide characters take two columns and do not stand across the margin.
    ("决策", ["决策", "", ""], 0, 4),
    ("12345678决策", ["12345678决", "策", ""], 1, 2),
    ("123456789决", ["123456789", "决", ""], 1, 2),
    ("决\u{8}X", [" X", "", ""], 0, 2),
    ("e\u{301}x", ["e\u{301}x", "", ""], 0, 2),
    ("abcdef\u{1B}[3DX", ["abcXef", "", ""], 0, 4),
    ("abcdef\u{1B}[3D\u{1B}[K", ["abc", "", ""], 0, 3),
    ("abcdef\u{1B}[3D\u{1B}[2P", ["abcf", "", ""], 0, 3),
    ("abcdef\u{1B}[3D\u{1B}[2@", ["abc  def", "", ""], 0, 3),
    ("abcdef\u{1B}[3D\u{1B}[2X", ["abc  f", "", ""], 0, 3),
    ("abc\u{1B}[2D\u{1B}[4hX\u{1B}[4l", ["aXbc", "", ""], 0, 2),
    ("a\u{1B}7bc\u{1B}8X", ["aXc", "", ""], 0, 2),
    ("a\r\nb\r\nc\u{1B}[1A\u{1B}[J", ["a", "b", ""], 1, 1),
    ("a\u{1B}[5Gb\u{1B}[C\u{1B}[1Bc", ["a   b", "      c", ""], 1, 7),
    ("\u{1B}[1mab\u{1B}[0mc", ["abc", "", ""], 0, 3),
    ("\u{1B}[?2004ha", ["a", "", ""], 0, 1),
  ])
  func shows(text: String, rows: [String], row: Int, column: Int) {
    let screen = screen(text)
    #expect(screen.rows == rows)
    #expect(screen.cursor == Screen.Place(row: row, column: column))
    #expect(screen.violations == [])
  }

  @Test func everyByteMayComeAlone() {
    let text = "é决\u{1B}[1;31mx\u{1B}[0m\u{1B}[?2004h"
    var bytewise = Screen()
    for byte in text.utf8 { bytewise.take([byte]) }
    #expect(bytewise.rows[0] == "é决x")
    #expect(bytewise.style(of: "x") == [1, 31])
    #expect(bytewise.style(of: "é") == [])
    #expect(bytewise.marksPastes)
    #expect(bytewise.violations == [])
  }

  @Test(arguments: [
    ("\u{1B}]0;owned\u{7}", "ESC ]0;owned"), ("\u{1B}]52;c;aGk=\u{1B}\\", "ESC ]52;c;aGk="),
    ("\u{1B}]8;;http://x\u{1B}\\y", "ESC ]8;;http://x"), ("\u{1B}P$qm\u{1B}\\", "ESC P$qm"),
    ("\u{1B}[6n", "ESC [6n"), ("\u{1B}[c", "ESC [c"), ("\u{1B}[2J", "ESC [2J"),
    ("\u{1B}[H", "ESC [H"), ("\u{1B}[?1049h", "ESC [?1049h"), ("\u{1B}c", "ESC c"),
    ("\u{1B}(0", "ESC (0"), ("\u{0}", "control 0"), ("\u{E}", "control 14"),
    ("\u{9B}2J", "character U+9b"), ("\u{202E}", "character U+202e"),
    ("\u{2066}", "character U+2066"), ("\u{2028}", "character U+2028"),
    ("\u{200B}", "character U+200b"), ("\u{E0041}", "character U+e0041"),
    ("\u{E000}", "character U+e000"), ("\u{1B}]0;x", "a sequence without an end"),
  ])
  func saysWhatMustNotCome(text: String, violation: String) {
    #expect(screen("a" + text).violations == [violation])
    #expect(screen("a" + text).title == (text.hasPrefix("\u{1B}]0;o") ? "owned" : nil))
  }

  @Test func bytesThatAreNoText() {
    var screen = Screen()
    screen.take([0x9B, 0x41, 0xC3, 0x28])
    #expect(screen.violations == ["bytes 9b", "bytes c3 28"])
  }

  @Test func anotherSizeBreaksRowsAnew() {
    var screen = screen("one two three four\r\n> abc", 10, 4)
    #expect(screen.rows == ["one two th", "ree four", "> abc", ""])
    screen.resize(to: TerminalSize(rows: 4, columns: 20))
    #expect(screen.rows == ["one two three four", "> abc", "", ""])
    #expect(screen.cursor == Screen.Place(row: 1, column: 5))
    screen.resize(to: TerminalSize(rows: 3, columns: 6))
    #expect(screen.scrolledOff.map(\.text) == ["one tw"])
    #expect(screen.rows == ["o thre", "e four", "> abc"])
    #expect(screen.cursor == Screen.Place(row: 2, column: 5))
  }
}
