import CEditline
import Dialogue
import Qualification
import Testing

@testable import Terminal

/// Themes, plain letters, and lines read aloud.
@Suite struct AppearanceTests {
  private static let roles: [Line.Role] =
    [
      .plain, .question, .hint, .fact, .quote, .warning, .muted, .key, .heading, .separator,
    ] + Rating.allCases.map { .rating($0) }

  private func appearance(
    _ environment: [String: String] = [:], theme: Theme = .standard, isUTF8: Bool = true
  ) -> Appearance {
    Appearance(
      environment: ["TERM": "xterm"].merging(environment) { $1 }, isTerminal: true, noColor: false,
      theme: theme, isUTF8: isUTF8)
  }

  @Test func highContrastHasNothingDimOrItalic() {
    for role in AppearanceTests.roles {
      let codes = Theme.highContrast.codes(for: role).split(separator: ";").compactMap { Int($0) }
      #expect(codes.allSatisfy { [1, 7].contains($0) || (30...37).contains($0) }, "\(role)")
      #expect(Theme.none.codes(for: role).isEmpty)
      let colours = Theme.standard.codes(for: role).split(separator: ";").compactMap { Int($0) }
      #expect(colours.allSatisfy { $0 < 4 || (30...37).contains($0) }, "\(role)")
    }
    for rating in Rating.allCases {
      #expect(Theme.highContrast.codes(for: .rating(rating)) == "1;7")
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func whatForbidsStylesWinsOverATheme(environment: [String: String]) {
    let appearance = appearance(environment, theme: .highContrast)
    #expect(appearance.theme == .none && !appearance.hasStyles)
    #expect(screenText(of: [Line("a", .warning)], appearance, columns: 20) == "a\n")
  }

  @Test func stylesEndWhereTheyBegin() {
    let text = screenText(
      of: [Line([Line.Span("warm", .rating(.warm)), Line.Span(" 59")])],
      appearance(theme: .highContrast), columns: 80)
    #expect(text == "\u{1B}[1;7mwarm\u{1B}[0m 59\n")
  }

  @Test(arguments: [
    ("Núñez, Straße", "Nunez, Strasse"), ("need · budget…", "need | budget..."),
    ("40–50k “set” ’s", "40-50k \"set\" 's"), ("决策 €", "\\u{51b3}\\u{7b56} EUR"),
    ("cafe\u{301} \u{301}", "cafe \\u{301}"), ("\u{1B}[2J\u{9B}\u{202E}", "\\x1b[2J\\x9b\\u{202e}"),
    ("a\tb", "a    b"), ("plain", "plain"),
  ])
  func plainLettersOnATerminalWithoutOthers(text: String, plain: String) {
    let terminal = appearance(isUTF8: false)
    #expect(terminal.hasPlainLetters)
    #expect(terminal.safe(text) == plain)
    #expect(terminal.safe(text).utf8.allSatisfy { (32...126).contains($0) })
    #expect(
      screenText(of: [Line(text)], appearance(), columns: 80).contains("Núñez")
        == text.contains("Núñez"))
    // Files and pipes get what is on record.
    #expect(pipeText(of: [Line(text)]) == OutputGate.escaped(text) + "\n")
    #expect(
      !Appearance(environment: [:], isTerminal: false, noColor: false, isUTF8: false)
        .hasPlainLetters)
  }

  @Test func readAloudALineIsOneRowOfWords() {
    let lines = [
      Line(),
      Line([Line.Span("  need "), Line.Span("?", spoken: "unknown"), .dot, Line.Span("x")]),
      Line(row: [Line.Cell("  /why"), Line.Cell(String(repeating: "words ", count: 20))]),
    ]
    let text = screenText(of: lines, appearance(["ACCESSIBLE": "1"]), columns: 20)
    #expect(
      text == "need unknown, x\n/why: "
        + Array(repeating: "words", count: 20).joined(separator: " ")
        + "\n")
  }
}
