import Glibc

/// Puts a text in place of a file in one step: after a crash there is the old file or the new one.
///
/// The folder is synced as well, so that the new name survives a loss of power. Where the file is
/// found to be another one at the last moment, it stays, and the result is false.
@discardableResult
func replaceText(
  at path: String, with text: String, ifStill isExpected: () -> Bool = { true }
) throws(FileFailure) -> Bool {
  let temporary = temporaryPath(for: path)
  do throws(FileFailure) {
    _ = try writtenFile(temporary, text, for: path)
    guard isExpected() else {
      try removeFile(temporary)
      return false
    }
    try replaceFile(path, with: temporary)
  } catch {
    try? removeFile(temporary)
    throw error
  }
  try syncFolder(folder(of: path))
  return true
}

/// Makes a new file with a text; one that is there already stays, and the failure says so.
func createText(at path: String, _ text: String) throws(FileFailure) {
  _ = try createFile(at: path, text)
}

/// Makes a new file with a text, open for adding to it: there is the whole of it or no file.
func createFile(at path: String, _ text: String) throws(FileFailure) -> OpenFile {
  let temporary = temporaryPath(for: path)
  do throws(FileFailure) {
    let file = try writtenFile(temporary, text, for: path)
    try renameFile(temporary, to: path, operation: .create)
    do throws(FileFailure) {
      try syncFolder(folder(of: path))
    } catch {
      // The caller is told that nothing was kept, and keeps it again under another name.
      try? removeFile(path)
      throw error
    }
    return file
  } catch {
    try? removeFile(temporary)
    throw error
  }
}

/// Makes a new file with a text in place of another one, which is named `other` from then on.
func createFile(
  inPlaceOf path: String, namedFromNowOn other: String, _ text: String
) throws(FileFailure) -> OpenFile {
  let temporary = temporaryPath(for: path)
  do throws(FileFailure) {
    let file = try writtenFile(temporary, text, for: path)
    try renameFile(path, to: other)
    do throws(FileFailure) {
      try renameFile(temporary, to: path)
      try syncFolder(folder(of: path))
    } catch {
      // The caller is told that nothing was kept: all is as it was before.
      try? replaceFile(path, with: other)
      throw error
    }
    return file
  } catch {
    try? removeFile(temporary)
    throw error
  }
}

private func writtenFile(
  _ temporary: String, _ text: String, for path: String
) throws(FileFailure) -> OpenFile {
  let file = try OpenFile(
    temporary, flags: O_RDWR | O_APPEND | O_CREAT | O_EXCL, operation: .create, named: path)
  try file.write(Array(text.utf8))
  try file.sync()
  return file
}

func temporaryPath(for path: String) -> String {
  let suffix = randomBytes(4).map { String($0, radix: 16) }.joined()
  return folder(of: path) + "/.\(name(of: path)).\(suffix).tmp"
}

func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

func name(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}

/// Whether a name is one of a temporary file that a killed process leaves behind: `.x.md.1a2b.tmp`.
func isLeftOver(_ name: String) -> Bool {
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count >= 5, parts[0].isEmpty, parts[parts.count - 1] == "tmp" else { return false }
  let suffix = parts[parts.count - 2]
  return (4...8).contains(suffix.utf8.count) && suffix.allSatisfy(\.isHexDigit)
    && ["md", "yaml", "txt", "cut"].contains(parts[parts.count - 3])
}
