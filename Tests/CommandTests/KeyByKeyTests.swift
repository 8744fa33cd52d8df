import Foundation
import Testing

/// The call of the manual page `keys`, typed as it stands there.
@Suite struct KeyByKeyTests {
  struct Step: CustomTestStringConvertible {
    let keys: String
    let seen: [String]
    var testDescription: String { keys }
  }

  /// The rows of the page's first table: keys in the first cell, texts to see in the second.
  static func steps() throws -> [Step] {
    let page = Program.top.appending(path: "Sources/leadline/Manual/keys.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let table = text.components(separatedBy: "| you see |")[1].components(separatedBy: "\n\n")[0]
    return table.split(separator: "\n").dropFirst().map { row in
      let cells = row.components(separatedBy: " | ")
      let keys = cells[0].matches(of: /`([^`]+)`/).map { String($0.1) }.joined()
      let seen = cells[1].matches(of: /`([^`]+)`/).map { String($0.1) }
      return Step(keys: keys, seen: seen)
    }
  }

  private static let names = [
    "Enter": "\r", "Tab": "\t", "Alt-Enter": "\u{1B}\r", "Up": "\u{1B}[A", "Left": "\u{1B}[D",
    "Right": "\u{1B}[C", "Backspace": "\u{7F}", "Escape": "\u{1B}",
  ]

  /// What keys such as `abc<Enter>` send.
  static func typed(_ keys: String) throws -> [String] {
    try keys.matches(of: /<([A-Za-z-]+)>|([^<]+)/).map { match in
      guard let name = match.1.map(String.init) else { return String(match.2 ?? "") }
      if name.hasPrefix("Ctrl-"), let letter = name.last {
        return Key.control(Character(letter.lowercased()))
      }
      return try #require(names[name], "no key is named \(name)")
    }
  }

  @Test func theCallOfThePageGoesAsItStandsThere() throws {
    let program = try Program()
    let session = try TerminalSession(
      program, ["call"], extra: ["LEADLINE_NOW": "2026-11-24T10:00:00+01:00"])
    #expect(session.wait(for: "challenges> "))
    let steps = try KeyByKeyTests.steps()
    #expect(steps.count > 15)
    for step in steps {
      #expect(!step.seen.isEmpty, "\(step.keys) shows nothing")
      for keys in try KeyByKeyTests.typed(step.keys) {
        session.type(keys)
        session.settle(30)
      }
      for text in step.seen {
        #expect(session.waitForRow(containing: text), "\(step.keys): \(text)")
      }
    }
    #expect(session.end() == 0)
    #expect(session.screen.violations == [])
  }
}
