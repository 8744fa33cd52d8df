import Glibc

/// The files of a folder as far as it takes to know whether one of them changed.
struct FolderCensus {
  /// A file by its name.
  struct Entry {
    var name: String
    /// A number that is another one as soon as the file has another name or was changed.
    var mark: UInt64
    /// When it was changed last, in nanoseconds since 1970.
    var changed: Int64
  }

  /// The files, in no order; empty unless they were asked for.
  private(set) var entries: [Entry] = []

  /// A number that is another one as soon as a file was added, removed or changed.
  private(set) var sum: UInt64 = 0

  /// When the latest change of a file was, in nanoseconds since 1970; 0 in an empty folder.
  private(set) var latest: Int64 = 0

  /// Whether there is a lock of a contact, as while a call is open.
  private(set) var hasLock = false

  /// Looks at the files of a folder whose names have an ending and that are not hidden; a folder that
  /// is not there has none.
  init(_ folder: String, ending: String, listing isListed: Bool) throws(FileFailure) {
    guard let stream = unsafe opendir(folder) else {
      if errno == ENOENT { return }
      throw FileFailure(operation: .list, path: folder, code: errno)
    }
    defer { unsafe closedir(stream) }
    let place = unsafe dirfd(stream)
    let suffix = Array(ending.utf8)
    let lockEnding = Array(".lock".utf8)
    while let entry = unsafe readdir(stream) {
      let found: (name: String?, stamp: FileStamp, hash: UInt64)? = unsafe withUnsafePointer(
        to: &entry.pointee.d_name
      ) { pointer in
        let name = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
        let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name))
        if unsafe bytes.first == UInt8(ascii: ".") {
          if unsafe bytes.suffix(5).elementsEqual(lockEnding) { hasLock = true }
          return nil
        }
        guard bytes.count > suffix.count,
          unsafe bytes.suffix(suffix.count).elementsEqual(suffix)
        else { return nil }
        var status = stat()
        guard unsafe fstatat(place, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        let stamp = FileStamp(status)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices {
          hash = unsafe (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
        }
        let text = isListed ? unsafe String(decoding: bytes, as: UTF8.self) : nil
        return (text, stamp, mixed(hash &+ stamp.hash))
      }
      guard let found else { continue }
      sum &+= found.hash
      let changed = max(found.stamp.modified, found.stamp.altered)
      latest = max(latest, changed)
      if let name = found.name {
        entries.append(Entry(name: name, mark: found.hash, changed: changed))
      }
    }
  }
}

/// What tells one state of a file from another without reading it.
private struct FileStamp {
  var size: Int64
  /// When the contents were changed, in nanoseconds since 1970.
  var modified: Int64
  /// When anything about the file was changed, in nanoseconds since 1970.
  var altered: Int64
  /// Its number on the disk.
  var number: UInt64

  init(_ status: stat) {
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    altered = Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
    number = UInt64(status.st_ino)
  }

  /// All of it as one number.
  var hash: UInt64 {
    mixed(UInt64(bitPattern: size)) &+ mixed(UInt64(bitPattern: modified) ^ 0x9E37_79B9)
      &+ mixed(UInt64(bitPattern: altered) ^ 0x7F4A_7C15) &+ mixed(number ^ 0xF39C_C060)
  }
}

/// A number whose every bit hangs on every bit of another one (SplitMix64).
private func mixed(_ value: UInt64) -> UInt64 {
  var mixed = value &+ 0x9E37_79B9_7F4A_7C15
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

/// Nanoseconds since 1970 by the clock that stamps files.
func fileClock() -> Int64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
