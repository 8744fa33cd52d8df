import Glibc

/// A file that only grows, by whole pieces: each is on the disk when `append` returns, or none of
/// it is there.
///
/// A piece is only taken for kept where the file still stands at its path: one that was removed or
/// moved away goes on without a name, and with the process it is gone.
final class GrowingFile {
  private let file: OpenFile
  private let path: String
  private var size: Int
  /// Whether half a piece may stand behind `size`.
  private var isTorn = false

  /// Makes the file with its first piece; it must not be there yet.
  init(creating path: String, _ text: String) throws(FileFailure) {
    self.path = path
    file = try createFile(at: path, text)
    size = text.utf8.count
  }

  /// Opens the file, and cuts off what stands behind `length`, which the caller has kept elsewhere.
  init(continuing path: String, at length: Int) throws(FileFailure) {
    self.path = path
    file = try OpenFile(path, flags: O_RDWR | O_APPEND)
    size = length
    if try file.status().size > length {
      try file.truncate(to: length)
      try file.syncContents()
    }
  }

  /// Adds a piece in one write and waits until it is on the disk.
  func append(_ text: String) throws(FileFailure) {
    let bytes = Array(text.utf8)
    try checkPlace()
    do throws(FileFailure) {
      if isTorn { try file.truncate(to: size) } else { size = try file.status().size }
      isTorn = true
      try file.write(bytes)
      try file.syncContents()
      try checkPlace()
      size += bytes.count
      isTorn = false
    } catch {
      // Half a piece would be taken for a whole one.
      try? file.truncate(to: size)
      throw error
    }
  }

  /// Everything kept so far, though the file may have lost its name.
  func contents() throws(FileFailure) -> [UInt8] {
    try file.contents(size)
  }

  /// Fails where what is open is not what stands at the path.
  private func checkPlace() throws(FileFailure) {
    let there: FileStatus?
    do throws(FileFailure) {
      there = try status(of: path)
    } catch {
      guard error.code == ENOTDIR else { throw error }
      there = nil
    }
    guard let there else {
      throw FileFailure(operation: .write, path: path, code: FileFailure.movedAway)
    }
    if try !file.status().isSameFile(as: there) {
      throw FileFailure(operation: .write, path: path, code: FileFailure.replaced)
    }
  }
}
