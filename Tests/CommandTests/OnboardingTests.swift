import Foundation
import Glibc
import Testing

/// A new rep who does nothing but what the screen says.
@Suite struct OnboardingTests {
  /// The command that a message names as the next one.
  private func next(_ errors: String) -> [String]? {
    guard let line = errors.split(separator: "\n").last(where: { $0.hasPrefix("Next: leadline ") })
    else { return nil }
    let command = line.dropFirst("Next: leadline ".count).prefix { !",;".contains($0) }
    return command.split(separator: " ").map(String.init)
  }

  /// Does a lesson by asking for the solution of each step and typing it; what was said beside it.
  private func learn(_ program: Program, _ name: String) throws -> String {
    let call = try PipedCall(program, ["learn", name])
    let header = "One way, to type or to choose:\n"
    for _ in 0..<40 {
      guard call.type("/solution", andWaitFor: header) else { break }
      usleep(200_000)
      let told = call.shown.components(separatedBy: header).last ?? ""
      for line in told.split(separator: "\n").prefix(while: { $0.hasPrefix("    ") }) {
        #expect(call.type(String(line.dropFirst(4)), andWaitFor: "\n"))
      }
      usleep(200_000)
      if call.shown.contains(" is done: ") { break }
    }
    #expect(call.end() == 0)
    #expect(call.shown.contains(" is done: "))
    return call.said
  }

  @Test func whatComesNextLeadsFromLessonsToProgress() throws {
    let program = try Program()
    var command = try #require(next(try program.run("learn").errors))
    var done: [String] = []
    while done.count < 6, let name = command.first, name != "progress" {
      done.append(name)
      let said: String
      switch name {
      case "learn": said = try learn(program, command[1])
      case "practice":
        let script = "What problems do you have?\nmy rating: cold\n/end\ntalked\n"
        said = try program.run(arguments: command, input: script).errors
      default:
        let answers = String(repeating: "?\n", count: 5)
        said = try program.run(arguments: command + ["--cards", "5"], input: answers).errors
      }
      command = try #require(next(said), "\(command): \(said)")
    }
    #expect(done.first == "learn" && done.suffix(2) == ["practice", "drill"], "\(done)")
    #expect(done.count { $0 == "learn" } <= 2)
    #expect(command == ["progress"])
    let record = try String(
      contentsOfFile: program.book + "/practice/record.txt", encoding: .utf8)
    for kind in ["lesson", "practice", "drill"] { #expect(record.contains(" \(kind) ")) }
  }
}
