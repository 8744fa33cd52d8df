import CEditline
import Foundation
import Glibc
import Testing

@testable import Terminal

/// How far a long piece of work is, on one row.
@Suite struct ProgressBarTests {
  init() { ceditline_use_utf8() }

  /// What a bar writes to a file.
  private func text(_ appearance: Appearance, of whole: Int, _ steps: [Int]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "bar-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    let file = unsafe open(url.path(), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var bar = ProgressBar(of: whole, appearance: appearance, output: file)
    for step in steps { bar.show(step) }
    bar.clear()
    close(file)
    return try String(contentsOf: url, encoding: .utf8)
  }

  private func look(_ term: String, isTerminal: Bool = true, isUTF8: Bool = true) -> Appearance {
    Appearance(
      environment: ["TERM": term], isTerminal: isTerminal, noColor: true, isUTF8: isUTF8)
  }

  @Test func itIsDrawnWhereItChangesAndTakenAway() throws {
    let text = try text(look("xterm"), of: 4000, Array(0...4000))
    #expect(text.split(separator: "\r").count == 202)
    #expect(text.contains(" 2000 of 4000") && text.hasSuffix("\r\u{1B}[K"))
    let plain = try self.text(look("xterm", isUTF8: false), of: 4, [2])
    #expect(plain == "\r############------------ 2 of 4\u{1B}[K\r\u{1B}[K")
  }

  @Test func nothingIsShownWhereNothingCanBeRedrawn() throws {
    #expect(try text(look("dumb"), of: 9, [1, 5]).isEmpty)
    #expect(try text(look("xterm", isTerminal: false), of: 9, [1, 5]).isEmpty)
    #expect(try text(look("xterm"), of: 1, [1]).isEmpty)
  }
}
