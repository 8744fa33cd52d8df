import BookStore
import Dialogue
import Sessions
import Terminal

/// Where a call is kept whose book can't take it: the first of some folders that can, else the
/// standard output.
struct Refuges {
  /// The home folder, which `~` stands for.
  let home: String?

  private let folders: [String]

  /// Takes the present folder, the one for temporary files and the home folder.
  init(_ environment: [String: String]) {
    func value(_ key: String) -> String? {
      environment[key].flatMap { $0.isEmpty ? nil : $0 }
    }
    home = value("HOME")
    folders = [".", value("TMPDIR") ?? "/tmp"] + [home].compactMap { $0 }
  }

  /// Keeps a whole call that the book could not take; says where.
  func keep(_ log: CallLog, _ unsaved: [Entry], of book: Book) -> Stop {
    var text = log.text(with: unsaved)
    for folder in folders {
      if let path = try? book.keepCopy(text, named: log.copyName, in: folder) {
        return Stop(
          status: .cannotWrite,
          message: CommandWording.rescued(path, book.transcriptPath(log.copyName)))
      }
    }
    if text.hasSuffix("\n") { text.removeLast() }
    var display = PlainDisplay()
    display.show(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) })
    return Stop(
      status: .cannotWrite,
      message: display.failure == nil ? CommandWording.printed : CommandWording.lost)
  }
}
