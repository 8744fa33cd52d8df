import Dialogue
import Qualification
import Testing

/// Lines as text, and as they are read aloud.
@Suite struct LineTests {
  @Test func rowsAreReadAsNameAndValues() {
    let row = Line(row: [
      Line.Cell("  need"), Line.Cell("strong"),
      Line.Cell([], .bar(Line.Bar(reached: 1, reachable: 2, whole: 3, columns: 8))),
      Line.Cell("20", .plain, .trailing), Line.Cell("of 20", gap: 1), Line.Cell("\"words\""),
    ])
    #expect(row.text == "  need  strong  20 of 20  \"words\"")
    #expect(row.spoken == "need: strong, 20 of 20, \"words\"")
    #expect(Line(row: [Line.Cell("a"), Line.Cell(""), Line.Cell("b")]).spoken == "a, b")
  }

  @Test func separatorsArePausesAndDashesWords() {
    let line = Line([
      Line.Span("  need "), Line.Span("?", spoken: "unknown"), .dot, Line.Span("40–50k"), .gap,
      Line.Span("\"x\"", .quote),
    ])
    #expect(line.text == "  need ? · 40–50k  \"x\"")
    #expect(line.spoken == "need unknown, 40 to 50k, \"x\"")
  }

  @Test(arguments: [
    (0, 0, 100, 10, [0, 0, 10]), (100, 100, 100, 10, [10, 0, 0]), (1, 1, 100, 10, [1, 0, 9]),
    (99, 99, 100, 10, [9, 0, 1]), (50, 80, 100, 10, [5, 3, 2]), (6, 6, 10, 8, [5, 0, 3]),
    (3, 3, 10, 8, [2, 0, 6]), (-5, 200, 0, 0, [0, 1, 0]),
  ])
  func partsOfABar(reached: Int, reachable: Int, whole: Int, columns: Int, expected: [Int]) {
    let bar = Line.Bar(reached: reached, reachable: reachable, whole: whole, columns: columns)
    let parts = bar.parts
    #expect([parts.reached, parts.reachable, parts.rest] == expected)
  }

  @Test func everythingShownCanBeReadAloudWithoutDecoration() throws {
    var call = try Call()
    var spoken: [String] = []
    for line in [
      "name: Grace Hopper", "we lose 9k a month, and it is a very long story that nobody wants…",
      "/why", "I decide", "/score", "/facts", "/time", "/help", "/undo", "/bugdet", "/later",
      "40 set aside", "budget: 90k", "/whatif need=weak",
      "we compare Portify, Kranix, Seaplan, own",
      "/end", "talked; demo on Friday",
    ] {
      call.type(line)
      spoken += call.lines.map(\.spoken)
      let waiting = prompt(for: call.conversation, call.playbook, asOf: Call.day)
      spoken += [waiting.status.spoken, waiting.rating.spoken]
    }
    for text in spoken {
      #expect(!text.contains("·") && !text.contains("  ") && !text.contains("–"), "\(text)")
      #expect(!text.contains("█") && !text.contains(" %") && !text.hasPrefix(" "), "\(text)")
    }
    #expect(
      spoken.contains {
        $0.hasPrefix("rating: cold, score: 35 of 100, could reach 100, 35 percent")
      })
    #expect(spoken.contains { $0.hasPrefix("need: strong, 20 of 20, \"") })
  }
}
