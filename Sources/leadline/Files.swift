import BookStore
import Glibc
import Terminal

/// The name of a file without its folder.
func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The folder of a file.
func folderPath(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return ".." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The names in a folder, sorted; nothing where the path is no folder.
func folderNames(_ path: String) -> [String]? {
  try? folderContents(path)
}

/// Whether anything is at a path.
func fileExists(_ path: String) -> Bool {
  var status = stat()
  return unsafe lstat(path, &status) == 0
}

/// How many bytes a file has; none where that can't be told.
func fileSize(_ path: String) -> Int {
  var status = stat()
  return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// Waits for Enter; false at the end of the input, or for q.
func waitForEnter() -> Bool {
  var messages = TextOutput(to: 2)
  messages.write(CommandWording.stepHint)
  guard let line = readLine() else { return false }
  return !line.lowercased().hasPrefix("q")
}
