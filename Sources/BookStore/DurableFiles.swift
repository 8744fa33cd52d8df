import Glibc

/// Puts a text in place of a file in one step: after a crash there is the old file or the new one.
///
/// The folder is synced as well, so that the new name survives a loss of power.
func replaceText(at path: String, with text: String) throws(FileFailure) {
  let folder = folder(of: path)
  let suffix = randomBytes(4).map { String($0, radix: 16) }.joined()
  let temporary = folder + "/.\(name(of: path)).\(suffix).tmp"
  do throws(FileFailure) {
    let file = try OpenFile(
      temporary, flags: O_WRONLY | O_CREAT | O_EXCL, operation: .create)
    try file.write(Array(text.utf8))
    try file.sync()
    try replaceFile(path, with: temporary)
  } catch {
    try? removeFile(temporary)
    throw error
  }
  try syncFolder(folder)
}

/// Makes a new file with a text; one that is there already stays, and the failure says so.
func createText(at path: String, _ text: String) throws(FileFailure) {
  let file = try OpenFile(path, flags: O_WRONLY | O_CREAT | O_EXCL, operation: .create)
  try file.write(Array(text.utf8))
  try file.sync()
  try syncFolder(folder(of: path))
}

func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

func name(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}

/// Whether a name is one of a temporary file that `replaceText` leaves behind when it is killed.
func isLeftOver(_ name: String) -> Bool {
  name.hasPrefix(".") && name.hasSuffix(".tmp") && name.contains(".md.")
    || (name.hasPrefix(".") && name.hasSuffix(".tmp") && name.contains(".yaml."))
}

/// A file that only grows, by whole pieces: each is on the disk when `append` returns, or none of
/// it is there.
final class GrowingFile {
  private let file: OpenFile
  private var size: Int

  /// Makes the file, which must not be there yet.
  init(creating path: String) throws(FileFailure) {
    file = try OpenFile(
      path, flags: O_WRONLY | O_APPEND | O_CREAT | O_EXCL, operation: .create)
    size = 0
    try syncFolder(folder(of: path))
  }

  /// Opens the file, and cuts off what stands behind `length`, which the caller has kept elsewhere.
  init(continuing path: String, at length: Int) throws(FileFailure) {
    file = try OpenFile(path, flags: O_WRONLY | O_APPEND)
    size = length
    if try file.status().size > length {
      try file.truncate(to: length)
      try file.syncContents()
    }
  }

  /// Adds a piece in one write and waits until it is on the disk.
  func append(_ text: String) throws(FileFailure) {
    let bytes = Array(text.utf8)
    do throws(FileFailure) {
      try file.write(bytes)
      try file.syncContents()
      size += bytes.count
    } catch {
      // Half a piece would be taken for a whole one.
      try? file.truncate(to: size)
      throw error
    }
  }
}
