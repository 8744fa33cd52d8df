import Foundation
import Testing

/// What the manual and the README show has been run.
@Suite struct ManualTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let page: String
    let command: String
    let output: String

    var testDescription: String { "\(page): \(command)" }
  }

  static let examples: [Example] = {
    let manual = Program.top.appending(path: "Sources/leadline/Manual")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: manual.path())) ?? []
    let pages =
      names.sorted().map { manual.appending(path: $0) } + [
        Program.top.appending(path: "README.md")
      ]
    return pages.flatMap { page -> [Example] in
      let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
      return text.components(separatedBy: "```console\n").dropFirst().compactMap { block in
        let lines = block.components(separatedBy: "```")[0].split(
          separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard lines[0].hasPrefix("$ leadline ") else { return nil }
        return Example(
          page: page.lastPathComponent, command: String(lines[0].dropFirst(11)),
          output: lines.count > 1 ? String(lines[1]) : "")
      }
    }
  }()

  @Test func thereAreExamples() {
    #expect(ManualTests.examples.count >= 4)
  }

  @Test(arguments: examples)
  func anExampleSaysWhatItSays(example: Example) throws {
    let program = try Program()
    let outcome = try program.run(
      arguments: example.command.split(separator: " ").map(String.init), folder: Program.top.path())
    #expect(outcome.output == example.output)
  }

  @Test func everyTopicOfTheIndexHasItsPage() throws {
    let program = try Program()
    let index = try program.run("help").output
    let topics = index.matches(of: /- `([a-z]+)`:/).map { String($0.1) }
    #expect(topics.count >= 8)
    for topic in topics {
      let page = try program.run("help", topic)
      #expect(page.status == 0 && page.output.hasPrefix("# "), "\(topic)")
    }
  }
}
