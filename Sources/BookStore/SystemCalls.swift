import Glibc

// The calls of the system that the book needs, each once, with interruptions taken care of.

/// Calls until the call is not interrupted by a signal; throws what it failed with.
private func attempt(
  _ operation: FileFailure.Operation, _ path: String, _ call: () -> Int
) throws(FileFailure) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw FileFailure(operation: operation, path: path, code: code) }
  }
}

/// An open file, closed with the value.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// Opens a file; failures call it `name`, where that tells a person more than its path.
  init(
    _ path: String, flags: Int32, operation: FileFailure.Operation = .open,
    named name: String? = nil
  ) throws(FileFailure) {
    self.path = name ?? path
    descriptor = Int32(
      try attempt(operation, name ?? path) {
        Int(unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600)))
      })
  }

  /// Opens a regular file for reading; one of the book must be its owner's alone to change.
  static func regular(_ path: String, ofBook: Bool = false) throws(FileFailure) -> OpenFile {
    let file = try OpenFile(path, flags: openFlags)
    let status = try file.status()
    guard status.isRegular else {
      throw FileFailure(operation: .read, path: path, code: FileFailure.notRegular)
    }
    if ofBook { try status.refuseOthers(path) }
    return file
  }

  deinit {
    close(descriptor)
  }

  /// What the file is: its kind, size and when it was changed.
  func status() throws(FileFailure) -> FileStatus {
    try openStatus(of: descriptor, path)
  }

  /// Reads some bytes; none at the end.
  func read(_ buffer: inout [UInt8]) throws(FileFailure) -> Int {
    let capacity = buffer.count
    return try attempt(.read, path) {
      unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, capacity)
      }
    }
  }

  /// The first so many bytes, wherever it was read to before.
  func contents(_ count: Int) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let more = try attempt(.read, path) {
        unsafe bytes.withUnsafeMutableBytes { buffer in
          unsafe pread(
            descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(done))
        }
      }
      if more == 0 { break }
      done += more
    }
    bytes.removeLast(count - done)
    return bytes
  }

  /// Writes all the bytes.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    var written = 0
    while written < bytes.count {
      written += try attempt(.write, path) {
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe Glibc.write(
            descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        }
      }
    }
  }

  /// Waits until everything written is on the disk.
  func sync() throws(FileFailure) {
    _ = try attempt(.sync, path) { Int(fsync(descriptor)) }
  }

  /// Waits until the contents written are on the disk.
  func syncContents() throws(FileFailure) {
    _ = try attempt(.sync, path) { Int(fdatasync(descriptor)) }
  }

  /// Sets the disk to work on what was written, without waiting for it.
  func beginSync() {
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }

  /// Lets nobody but the owner read or write the file.
  func closeToOthers() throws(FileFailure) {
    _ = try attempt(.write, path) { Int(fchmod(descriptor, mode_t(0o600))) }
  }

  func truncate(to size: Int) throws(FileFailure) {
    _ = try attempt(.write, path) { Int(ftruncate(descriptor, off_t(size))) }
  }

  /// Takes the file's lock without waiting; false where another process has it.
  func lock() throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      _ = try attempt(.lock, path) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }

  /// Takes the file's lock, waiting at most about so many milliseconds; false where another process
  /// has it all the time.
  func lock(waitingAtMost milliseconds: Int) throws(FileFailure) -> Bool {
    for round in 0...milliseconds / 20 {
      if round > 0 { usleep(20_000) }
      if try lock() { return true }
    }
    return false
  }
}

/// What a file is.
struct FileStatus: Hashable {
  var isRegular: Bool
  var isFolder: Bool
  var size: Int
  /// What tells it from every other file on the same disk.
  var number: UInt64
  /// The disk that it lies on.
  var device: UInt64
  /// Whether others than its owner may change it.
  var isOpenToOthers: Bool
  /// Whether others than its owner may read it.
  var isReadableByOthers: Bool
  /// When its contents were changed, in nanoseconds since 1970.
  var changed: Int64

  fileprivate init(_ status: stat) {
    number = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isOpenToOthers = status.st_mode & (S_IWGRP | S_IWOTH) != 0
    isReadableByOthers = status.st_mode & (S_IRGRP | S_IROTH) != 0
    size = Int(status.st_size)
    changed = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
  }

  /// Whether both are one and the same file.
  func isSameFile(as other: FileStatus) -> Bool {
    number == other.number && device == other.device
  }

  /// Fails where others than its owner may change it.
  func refuseOthers(_ path: String) throws(FileFailure) {
    if isOpenToOthers {
      throw FileFailure(operation: .open, path: path, code: FileFailure.openToOthers)
    }
  }
}

/// What a path leads to, links followed; nothing where there is nothing.
func statusBehindLinks(of path: String) throws(FileFailure) -> FileStatus? {
  var status = stat()
  if unsafe stat(path, &status) == 0 { return FileStatus(status) }
  if errno == ENOENT { return nil }
  throw FileFailure(operation: .open, path: path, code: errno)
}

/// What is at a path, without following a link; nothing where there is nothing.
func status(of path: String) throws(FileFailure) -> FileStatus? {
  var status = stat()
  if unsafe lstat(path, &status) == 0 { return FileStatus(status) }
  if errno == ENOENT { return nil }
  throw FileFailure(operation: .open, path: path, code: errno)
}

/// Makes a folder for its owner alone; one that is there already stays as it is.
func makeFolder(_ path: String) throws(FileFailure) {
  if unsafe mkdir(path, mode_t(0o700)) == 0 { return }
  let code = errno
  var status = stat()
  // A link to a folder is fine for the folder of the book itself.
  let isFolder = unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  if code == EEXIST, isFolder { return }
  throw FileFailure(operation: .create, path: path, code: code == EEXIST ? ENOTDIR : code)
}

/// Puts a file in the place of another in one step.
func replaceFile(_ path: String, with new: String) throws(FileFailure) {
  _ = try attempt(.rename, path) { Int(unsafe rename(new, path)) }
}

/// Gives a file a new name, where nothing has that name yet.
///
/// A second name is made before the first one goes, which never replaces a file; a process killed in
/// between leaves both, of which the sweep removes one. Swift does not see `renameat2`.
func renameFile(
  _ path: String, to new: String, operation: FileFailure.Operation = .rename
) throws(FileFailure) {
  if unsafe link(path, new) == 0 { return try removeFile(path) }
  let code = errno
  // Some file systems know no second name for a file.
  let hasNoLinks = code == EPERM || code == EOPNOTSUPP || code == EMLINK
  if hasNoLinks, try status(of: new) == nil { return try replaceFile(new, with: path) }
  throw FileFailure(operation: operation, path: new, code: code)
}

func removeFile(_ path: String) throws(FileFailure) {
  _ = try attempt(.remove, path) { Int(unsafe unlink(path)) }
}

/// Sets who may do what with a file.
func setMode(of path: String, to mode: mode_t) throws(FileFailure) {
  _ = try attempt(.write, path) { Int(unsafe chmod(path, mode)) }
}

/// Removes a folder in which nothing is.
func removeFolder(_ path: String) throws(FileFailure) {
  _ = try attempt(.remove, path) { Int(unsafe rmdir(path)) }
}

/// Waits until the names in a folder are on the disk.
func syncFolder(_ path: String) throws(FileFailure) {
  let descriptor = Int32(
    try attempt(.sync, path) { Int(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) })
  defer { close(descriptor) }
  _ = try attempt(.sync, path) { Int(fsync(descriptor)) }
}

/// The names in any folder, sorted.
public func folderContents(_ folder: String) throws(FileFailure) -> [String] {
  guard let stream = unsafe opendir(folder) else {
    throw FileFailure(operation: .list, path: folder, code: errno)
  }
  defer { unsafe closedir(stream) }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// The path to which links lead; nothing where there is nothing behind them.
func pathBehindLinks(of path: String) -> String? {
  guard let target = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(target) }
  return unsafe String(cString: target)
}

/// Reads some bytes from a descriptor that is open already; none at the end.
func readDescriptor(_ descriptor: Int32, into buffer: inout [UInt8]) throws(FileFailure) -> Int {
  let capacity = buffer.count
  return try attempt(.read, "-") {
    unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(descriptor, $0.baseAddress, capacity)
    }
  }
}

/// Reads some bytes of a file that is open already, from an offset on; none behind its end.
func readDescriptor(
  _ descriptor: Int32, into buffer: inout [UInt8], at offset: Int, _ path: String
) throws(FileFailure) -> Int {
  let capacity = buffer.count
  return try attempt(.read, path) {
    unsafe buffer.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, capacity, off_t(offset))
    }
  }
}

/// What a file that is open already is.
func openStatus(of descriptor: Int32, _ path: String) throws(FileFailure) -> FileStatus {
  var status = stat()
  _ = try attempt(.read, path) { Int(unsafe fstat(descriptor, &status)) }
  return FileStatus(status)
}

/// Bytes of chance from the system.
func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

/// The number of this process.
func processNumber() -> Int { Int(getpid()) }

/// How many cores this process may use; 1 where that is not known.
public func coreCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
