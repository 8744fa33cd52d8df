import BookStore
import Glibc
import Terminal

/// The user's settings of the line editor: `$EDITRC`, else `~/.editrc`; nothing where there are
/// none that can be read.
func editorSettings(_ surroundings: Surroundings) -> EditorSettings? {
  let environment = surroundings.environment
  let wanted =
    environment["EDITRC"].flatMap { $0.isEmpty ? nil : $0 }
    ?? environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.editrc" }
  // Such files are often links to where a person keeps them.
  guard let wanted, let path = unsafe realpath(wanted, nil) else { return nil }
  defer { unsafe free(path) }
  guard let text = try? readText(at: unsafe String(cString: path), name: wanted).text else {
    return nil
  }
  return EditorSettings(file: wanted, text: text)
}
