import Foundation
import Hearing
import Playbooks
import Practice
import Qualification
import Records

/// Calls to practise on: those that the program carries, and those of a test.
enum PracticeCalls {
  static let listener: Listener = {
    do {
      let text = libraryPlaybookText(standardPlaybookName) ?? ""
      return Listener(try readPlaybook(text, file: "discovery.yaml", hash: "0123456789ab"))
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The file names of the practices that the program carries, in order.
  static let bundled: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Practice/Library/practices").standardized

  /// The text of a practice that the program carries.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Reads a call and makes it ready for practice.
  static func practice(_ text: String, file: String = "call.md") throws -> PracticeCall {
    let call = try readCall(text, file: file).call
    return try PracticeCall(
      call, sides: findSides(of: call), on: call.day ?? Day(number: 0), listener)
  }
}
