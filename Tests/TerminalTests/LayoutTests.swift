import Chance
import Dialogue
import Qualification
import Testing

@testable import Terminal

/// Rows and tables by display width.
@Suite struct LayoutTests {
  private static let words = [
    "a", "word", "wörter", "决策", "😀", "e\u{301}t\u{e9}", "longer-word-here", "👩\u{200D}👧",
    "a-word-that-is-wider-than-a-narrow-terminal",
  ]

  @Test(arguments: 1...10)
  func wrappedRowsFitAndLoseNothing(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let indent = ["", "  ", "    "].randomElement(using: &chance) ?? ""
      let words = (0..<Int.random(in: 1...40, using: &chance)).map { _ in
        LayoutTests.words.randomElement(using: &chance) ?? ""
      }
      let spans = words.enumerated().map { index, word in
        Line.Span((index == 0 ? indent : " ") + word, index % 3 == 0 ? .quote : .plain)
      }
      let columns = Int.random(in: 8...90, using: &chance)
      let rows = wrap(Line(spans), to: columns)
      for row in rows {
        #expect(width(of: row.text) <= columns, "seed \(seed): \(row.text)")
        #expect(!row.text.hasSuffix(" ") && !row.text.isEmpty, "seed \(seed)")
      }
      // Words that fit stay whole; what is broken loses no letter.
      let letters = rows.map { $0.text.filter { $0 != " " } }.joined()
      #expect(letters == words.joined().filter { $0 != " " }, "seed \(seed)")
      let found = Set(rows.flatMap { $0.text.split(separator: " ").map(String.init) })
      for word in words where width(of: word) <= columns - 6 {
        #expect(found.contains(word), "seed \(seed): \(word) in \(columns)")
      }
    }
  }

  @Test func aWordTooWideIsBrokenBetweenItsLetters() {
    #expect(wrap(Line("决策决策决策"), to: 8).map(\.text) == ["决策决策", "决策"])
    #expect(wrap(Line("决策决策决策"), to: 7).map(\.text) == ["决策决", "策决策"])
    let family = "👩\u{200D}👩\u{200D}👧"
    #expect(wrap(Line(family + family), to: 8).map(\.text) == [family, family])
    #expect(wrap(Line("ab"), to: 1).map(\.text) == ["a", "b"])
    #expect(wrap(Line("e\u{301}e\u{301}e\u{301}"), to: 2).map(\.text).count == 2)
  }

  @Test func aPercentSignStaysWithItsNumber() {
    #expect(
      wrap(Line("known to about 65 % now"), to: 17).map(\.text) == ["known to about", "65 % now"])
  }

  @Test func theFirstFormThatFitsIsTaken() {
    let line = Line(
      [Line.Span("a long form")], shorter: [[Line.Span("shorter")], [Line.Span("s")]])
    #expect(wrap(line, to: 11).map(\.text) == ["a long form"])
    #expect(wrap(line, to: 10).map(\.text) == ["shorter"])
    #expect(wrap(line, to: 3).map(\.text) == ["s"])
  }

  private func table(_ columns: Int?, plain: Bool = false) -> [String] {
    let bar = Line.Bar(reached: 6, reachable: 6, whole: 10, columns: 8)
    func row(_ name: String, _ points: String, _ quote: String) -> Line {
      Line(row: [
        Line.Cell("  " + name), Line.Cell([], .bar(bar)), Line.Cell(points, .plain, .trailing),
        Line.Cell([Line.Span("\"\(quote)\"", .quote), .gap, Line.Span("guess")], .excerpt),
      ])
    }
    let lines = [row("决策", "4.5", "one, two, three and four"), row("e\u{301}a", "15", "short")]
    guard let columns else {
      return String(decoding: text(of: lines, plainLetters: plain), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
    return rows(of: lines, to: columns, plainLetters: plain).map(\.text)
  }

  @Test func tablesAreLaidOutByWidth() {
    #expect(
      table(nil) == [
        "  决策  █████░░░  4.5  \"one, two, three and four\"  guess",
        "  e\u{301}a    █████░░░   15  \"short\"  guess",
      ])
    #expect(
      table(46, plain: true) == [
        "  决策  #####---  4.5  \"one, two, t...\"  guess",
        "  e\u{301}a    #####---   15  \"short\"  guess",
      ])
    // Without room the bars go first, then the quotes.
    #expect(table(34)[0] == "  决策  4.5  \"one, two, t…\"  guess")
    #expect(table(20) == ["  决策  4.5", "  e\u{301}a     15"])
  }

  @Test(arguments: 4...70)
  func noRowIsWiderThanTheTerminal(columns: Int) {
    for row in table(columns) { #expect(width(of: row) <= columns, "\(row)") }
    let help = rows(
      of: [
        Line(row: [Line.Cell("  /why"), Line.Cell("why the open question is asked")]),
        Line(row: [Line.Cell("  /whatif authority=strong"), Line.Cell("what would be")]),
      ], to: columns
    ).map(\.text)
    for row in help { #expect(width(of: row) <= columns, "\(row)") }
    #expect(help.joined(separator: " ").filter { $0 != " " }.contains("question"))
  }

  @Test func theLastColumnIsBrokenInItsColumn() {
    let lines = rows(
      of: [Line(row: [Line.Cell("  key"), Line.Cell("words that need two rows")])], to: 27)
    #expect(lines.map(\.text) == ["  key  words that need two", "       rows"])
  }
}
