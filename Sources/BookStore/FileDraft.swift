import Glibc

/// A file that grows piece by piece and comes into being whole, or not at all.
///
/// It is for its owner alone. Where it is never put in its place it goes when nobody holds it any more. A
/// killed process leaves it beside the path it was for; one without a path has no name from the beginning.
public final class FileDraft {
  private let file: OpenFile
  /// Where it lies until it is put in its place; nothing where it has no name.
  private let temporary: String?
  private var buffer: [UInt8] = []
  private var isPlaced = false

  private static let bufferSize = 1 << 18

  /// Begins a file that will have a path; without one it is a draft in the folder for such things.
  public init(for path: String?, scratch: String = "/tmp") throws(FileFailure) {
    let target = path.map { pathBehindLinks(of: $0) ?? $0 } ?? scratch + "/leadline"
    let suffix = randomBytes(8).map { String($0, radix: 16) }.joined()
    let temporary = folder(of: target) + "/.\(name(of: target)).\(suffix).tmp"
    file = try OpenFile(
      temporary, flags: O_RDWR | O_CREAT | O_EXCL, operation: .create, named: path)
    if path == nil { try removeFile(temporary) }
    self.temporary = path == nil ? nil : temporary
  }

  deinit {
    if let temporary, !isPlaced { try? removeFile(temporary) }
  }

  /// Adds a text.
  public func append(_ text: String) throws(FileFailure) {
    buffer += text.utf8
    if buffer.count >= FileDraft.bufferSize { try flush() }
  }

  /// Adds bytes.
  public func append(_ bytes: [UInt8]) throws(FileFailure) {
    buffer += bytes
    if buffer.count >= FileDraft.bufferSize { try flush() }
  }

  private func flush() throws(FileFailure) {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Puts the file in its place in one step; what was there is replaced.
  ///
  /// A draft that was begun without a path has no name to be put anywhere, and fails.
  public func place(at path: String) throws(FileFailure) {
    guard let temporary else {
      throw FileFailure(operation: .rename, path: path, code: ENOENT)
    }
    let target = pathBehindLinks(of: path) ?? path
    try flush()
    try file.sync()
    try replaceFile(target, with: temporary)
    isPlaced = true
    try syncFolder(folder(of: target))
  }

  /// Gives all that was written, piece by piece, until false comes back.
  public func read(_ take: ([UInt8]) throws -> Bool) throws {
    try flush()
    var offset = 0
    var piece = [UInt8](repeating: 0, count: FileDraft.bufferSize)
    while true {
      let count = try readDescriptor(file.descriptor, into: &piece, at: offset, file.path)
      if count == 0 { return }
      offset += count
      guard try take(Array(piece[..<count])) else { return }
    }
  }
}

/// Whether a path leads to something that can only be written to, such as a pipe or a terminal.
public func isStream(_ path: String) -> Bool {
  guard let status = try? statusBehindLinks(of: path) else { return false }
  return !status.isRegular && !status.isFolder
}

/// Opens what can only be written to, for the rest of the process.
public func openStream(_ path: String) throws(FileFailure) -> Int32 {
  let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
  if descriptor < 0 { throw FileFailure(operation: .open, path: path, code: errno) }
  return descriptor
}

/// Opens what can only be read, such as a pipe, for the rest of the process.
func openStreamToRead(_ path: String) throws(FileFailure) -> Int32 {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  if descriptor < 0 { throw FileFailure(operation: .open, path: path, code: errno) }
  return descriptor
}
