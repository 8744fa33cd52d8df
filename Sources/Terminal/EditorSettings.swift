import CEditline
import Qualification

/// The user's own settings of the editor, as editrc(5) describes them.
public struct EditorSettings: Hashable, Sendable {
  /// What complaints call the file.
  public var file: String

  /// Its text.
  public var text: String

  /// Makes settings from the text of a file.
  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

extension LineEditor {
  /// Obeys the user's settings; gives a complaint for each line that is not understood.
  ///
  /// Choosing vi or emacs makes the keys anew: the editor's own are bound after that, and the
  /// user's once more over them.
  func obey(_ settings: EditorSettings?) -> [Complaint] {
    var complaints: [Complaint] = []
    let lines = settings?.text.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    var offset = 0
    for line in lines {
      if !isObeyed(line), let settings {
        let mark = SourceMark(file: settings.file, text: settings.text, utf8Offset: offset)
        complaints.append(
          Complaint(
            at: mark, message: TerminalWording.badSetting, cure: TerminalWording.settingCure))
      }
      offset += line.utf8.count + 1
    }
    ceditline_settle_keys()
    for line in lines where bindsKey(line) { _ = isObeyed(line) }
    let escapes = ["^[", "\\e", "\\E", "\\033"]
    decoder.passesSequences = lines.contains { line in
      bindsKey(line) && escapes.contains { line.contains($0) }
    }
    return complaints
  }

  private func isObeyed(_ line: Substring) -> Bool {
    guard let first = line.first(where: { $0 != " " && $0 != "\t" }), first != "#" else {
      return true
    }
    return unsafe String(line).withCString { unsafe ceditline_parse($0) != 0 }
  }

  /// Whether a line of settings binds a key, and does not choose between vi and emacs.
  private func bindsKey(_ line: Substring) -> Bool {
    let parts = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let command = parts.first, command == "bind" || command.hasSuffix(":bind") else {
      return false
    }
    return !parts.dropFirst().contains { $0 == "-v" || $0 == "-e" }
  }
}
