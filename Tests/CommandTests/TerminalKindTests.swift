import Foundation
import Testing

/// A call at terminals of every kind: the right text arrives, and what is typed is kept.
@Suite struct TerminalKindTests {
  /// What a terminal is said to be.
  struct Kind: CustomTestStringConvertible, Sendable {
    var environment: [String: String] = [:]
    var columns = 80

    var testDescription: String {
      let names = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return "\(names.joined(separator: " ")) \(columns)"
    }
  }

  static let kinds =
    ["xterm", "screen-256color", "dumb", "", "unknown-xyz", "emacs", "linux", "vt52"]
    .map { Kind(environment: ["TERM": $0]) }
    + [8, 20, 60, 80, 300].flatMap { columns in
      [Kind(columns: columns), Kind(environment: ["TERM": "dumb"], columns: columns)]
    }
    + ["C", "POSIX", "xx_YY.UTF-8"].map { Kind(environment: ["LC_ALL": $0]) }

  @Test(arguments: kinds) func theRightTextArrives(kind: Kind) throws {
    let program = try Program()
    let session = try TerminalSession(
      program, extra: kind.environment, size: TerminalSize(rows: 24, columns: kind.columns))
    #expect(session.wait { $0.shows("What is hardest to get done today") })
    #expect(session.wait { $0.asks("challenges") })
    session.settle()
    session.type("the night batch costs us 9k a month, Zoë" + Key.enter)
    #expect(session.wait { $0.shows("How do you decide on something like this") })
    #expect(session.wait { $0.asks("decision-process") })
    session.settle()
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    #expect(session.screen.violations == [])
    #expect(session.state == session.stateBefore)
    #expect(!session.shown.contains("\\U+"))
    let text = try String(contentsOf: try program.onlyFile(in: "transcripts"), encoding: .utf8)
    #expect(text.contains("> the night batch costs us 9k a month, Zoë\n"))
  }
}

extension TerminalSession {
  /// Whether a text was shown, wherever its rows were broken.
  fileprivate func shows(_ text: String) -> Bool {
    screen.log.filter { !$0.isWhitespace }.contains(text.filter { !$0.isWhitespace })
  }

  /// Whether a label waits for an answer; a narrow terminal has room for its end alone.
  fileprivate func asks(_ label: String) -> Bool {
    shows(label + ">") || screen.currentRow.hasPrefix(">")
  }
}
