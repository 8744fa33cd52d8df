import Glibc

/// What the terminal's own part has to say.
enum TerminalWording {
  /// Stands before a further row of a line where nothing is redrawn.
  static let nextRow = "... "

  static let rowMayBeCut =
    "this terminal takes 4,095 bytes a line: the end of that one may be missing; say it again"

  static func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }

  static func earlierAnswer(_ text: String) -> String {
    "earlier answer, which Enter keeps: \(text)"
  }

  static let badSetting = "this setting of the editor is not understood"
  static let settingCure = "see editrc(5), or put # in front of it"

  static func searchLabel(_ pattern: String, isFound: Bool) -> String {
    "\(isFound ? "search" : "not found"): \(pattern)> "
  }

  static func unwritable(_ code: Int32) -> String {
    switch code {
    case ENOSPC: "the disk is full"
    case EIO: "the terminal is gone"
    default: "error \(code) of the system"
    }
  }
}
